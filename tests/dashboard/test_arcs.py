"""Arcs: every border once, every cell whole."""

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geotracker.dashboard.arcs import Mesh, mesh


def drawn(art: str) -> list[shapely.Geometry]:
    """Return the polygon of each letter of a map, north at the top, one unit a character."""
    rows = art.split()
    squares: dict[str, list[shapely.Geometry]] = {}
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            squares.setdefault(letter, []).append(shapely.box(x, len(rows) - y - 1, x + 1, len(rows) - y))
    squares.pop(".", None)
    return [shapely.union_all(squares[letter]) for letter in sorted(squares)]


def rebuilt(net: Mesh, cell: int) -> shapely.Geometry:
    """Put a cell together from its arcs, in degrees."""
    polygons = []
    for part in net.cells[cell]:
        rings = []
        for ring in part:
            points: list[tuple[int, int]] = []
            for number in ring:
                arc = net.arcs[number] if number >= 0 else net.arcs[~number][::-1]
                assert not points or points[-1] == arc[0], "arcs of a ring must follow one another"
                points += arc if not points else arc[1:]
            assert points[0] == points[-1]
            rings.append([(net.west + x * net.step, net.south + y * net.step) for x, y in points])
        polygons.append(shapely.Polygon(rings[0], rings[1:]))
    return shapely.union_all(polygons)


def test_every_border_is_stored_once_and_knows_both_sides() -> None:
    net = mesh(
        drawn("""
        AAB
        AAB
        CCC
        """)
    )
    pairs = sorted(tuple(sorted(pair)) for pair in net.sides)
    assert pairs == [(-1, 0), (-1, 1), (-1, 2), (0, 1), (0, 2), (1, 2)]


def test_islands_holes_and_enclaves_survive() -> None:
    shapes = drawn("""
        AAAA.B
        ACAA..
        AAAA.B
        """)
    net = mesh(shapes)
    assert len(net.cells[1]) == 2  # B is two islands
    assert len(net.cells[0][0]) == 2  # A has a hole
    assert all(rebuilt(net, i).symmetric_difference(shape).area < 0.01 for i, shape in enumerate(shapes))
    assert (0, 2) in {tuple(sorted(pair)) for pair in net.sides}


def test_a_t_junction_is_closed() -> None:
    # the left cell has no vertex where the two right ones meet
    shapes = [shapely.box(0, 0, 1, 2), shapely.box(1, 0, 2, 0.7), shapely.box(1, 0.7, 2, 2)]
    pairs = {tuple(sorted(pair)) for pair in mesh(shapes).sides}
    assert {(0, 1), (0, 2), (1, 2)} <= pairs


def test_no_cells_make_an_empty_mesh() -> None:
    assert mesh([]).arcs == ()


@given(st.integers(0, 10_000), st.integers(3, 25))
def test_a_tessellation_is_rebuilt_within_the_tolerance(seed: int, towns: int) -> None:
    points = np.random.default_rng(seed).uniform((10, 20), (30, 35), (towns, 2))
    frame = shapely.box(10, 20, 30, 35)
    shapes = shapely.get_parts(
        shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=frame, ordered=True)
    )
    shapes = list(shapely.intersection(shapes, frame))
    net = mesh(shapes)
    whole = [rebuilt(net, i) for i in range(len(shapes))]
    assert abs(sum(shape.area for shape in whole) - frame.area) < 1e-6 * frame.area  # no gaps, no overlaps
    for shape, copy in zip(shapes, whole, strict=True):
        assert shape.symmetric_difference(copy).area < 20 / 1600 * shape.length + 1e-6
