"""Cells: a coverage of the land, one per place, hinterland never too large."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from geotracker.control import CellSpec, Ground, cells_from_polygons, tessellate
from geotracker.control.measure import Plane, area_km2, areas_km2, distances_km
from geotracker.errors import InputError
from geotracker.model import Place


def place(number: int, lon: float, lat: float, people: int = 1000) -> Place:
    return Place(number, f"p{number}", lon, lat, "PPL", "XX", "01", population=people)


SPOTS = st.lists(
    st.tuples(st.floats(10.05, 13.95), st.floats(30.05, 31.95), st.integers(0, 10**6)),
    min_size=0,
    max_size=25,
    unique_by=lambda spot: (round(spot[0], 2), round(spot[1], 2)),
)


@settings(max_examples=25, deadline=None)
@given(SPOTS)
@example([(11.713345953600617, 31.28515625, 0)])  # an edge passes the lake's corner within eight metres
def test_cells_fill_the_land_without_overlap(spots: list[tuple[float, float, int]]) -> None:
    land = MultiPolygon([box(10, 30, 13, 32), box(13.5, 31, 14, 31.5)]).difference(box(11, 30.8, 11.5, 31.2))
    places = [place(at + 1, lon, lat, people) for at, (lon, lat, people) in enumerate(spots)]
    cells = tessellate(places, land)
    shapes = np.array([cell.geometry for cell in cells], dtype=object)
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    whole = shapely.union_all(shapes)
    assert area_km2(whole.symmetric_difference(land)) < 0.005 * area_km2(land)
    assert sum(cell.area_km2 for cell in cells) == pytest.approx(area_km2(whole), rel=1e-6)
    assert max(cell.area_km2 for cell in cells) <= CellSpec().largest_km2
    assert sum(cell.population for cell in cells) <= sum(one.population for one in places)
    named = [cell.place.geonameid for cell in cells if cell.place]
    assert len(named) == len(set(named))
    for cell in cells:
        assert all(cell.index in cells[other].neighbours for other in cell.neighbours)
        assert cell.index not in cell.neighbours


def test_the_same_input_gives_the_same_cells_in_any_order() -> None:
    land = box(10, 30, 12, 31)
    places = [place(at, 10.1 + 0.3 * (at % 6), 30.2 + 0.2 * (at % 4), 100 * at) for at in range(1, 12)]
    one, other = tessellate(places, land), tessellate(places[::-1], land)
    assert [cell.place for cell in one] == [cell.place for cell in other]
    assert all(a.geometry.equals_exact(b.geometry, 0) for a, b in zip(one, other, strict=True))


def test_villages_join_the_town_beside_them() -> None:
    land = box(10, 30, 11, 31)
    cells = tessellate([place(1, 10.5, 30.5, 50_000), place(2, 10.51, 30.5, 300)], land)
    towns = [cell for cell in cells if cell.place]
    assert [cell.place.name for cell in towns if cell.place] == ["p1"]
    assert towns[0].population == 50_300


def test_a_section_does_not_give_its_city_its_name() -> None:
    land = box(10, 30, 11, 31)
    section = replace(place(2, 10.51, 30.5, 80_000), feature_code="PPLX")
    (town,) = [cell for cell in tessellate([place(1, 10.5, 30.5, 50_000), section], land) if cell.place]
    assert town.place is not None and town.place.name == "p1" and town.population == 130_000


def test_an_island_and_a_desert_have_cells() -> None:
    land = MultiPolygon([box(10, 25, 16, 31), box(17, 30, 17.2, 30.2)])
    cells = tessellate([place(1, 10.2, 30.8)], land)
    ground = Ground.of(cells)
    empty = [cell for cell in cells if cell.place is None]
    assert len(empty) > 50
    assert max(cell.area_km2 for cell in cells) < CellSpec().largest_km2
    island = int(ground.locate(17.1, 30.1)[0])
    assert island >= 0
    assert not any(ground.cells[other].geometry.bounds[0] < 16 for other in ground.near(island)[0])
    assert int(ground.locate(17.25, 30.1)[0]) == island  # just off the coast
    assert int(ground.locate(40, 40)[0]) == -1
    assert all(cell.country_code == "XX" for cell in cells)


def test_no_land_is_an_error() -> None:
    with pytest.raises(InputError, match="no land"):
        tessellate([], Polygon())


def test_own_polygons_keep_their_shape_and_may_not_overlap() -> None:
    left, right = box(0, 0, 1, 1), box(1, 0, 2, 1)
    cells = cells_from_polygons([("l", left), ("r", right)], [place(1, 0.5, 0.5, 10), place(2, 0.4, 0.5, 20)])
    assert cells[0].place is not None and cells[0].place.geonameid == 2
    assert cells[0].population == 30
    assert cells[1].place is None and cells[1].neighbours == (0,)
    with pytest.raises(InputError, match=r"'l' and 'r' overlap"):
        cells_from_polygons([("l", left), ("r", box(0.5, 0, 2, 1))])


def test_travel_goes_over_land() -> None:
    """Two towns across a bay are near as the crow flies, far by land."""
    bay = box(0, 0, 1, 1).difference(box(0.45, 0.2, 0.55, 1.1))
    cells = tessellate([place(1, 0.4, 0.9), place(2, 0.6, 0.9), place(3, 0.5, 0.1)], bay)
    ground = Ground.of(cells)
    one, two = int(ground.locate(0.4, 0.9)[0]), int(ground.locate(0.6, 0.9)[0])
    others, far = ground.near(one)
    assert two not in others or far[others == two][0] > 100


def test_measures_agree_with_the_ellipsoid() -> None:
    assert area_km2(box(0, 0, 1, 1)) == pytest.approx(12308.8, rel=1e-4)
    assert areas_km2([box(30, 60, 31, 61)])[0] == pytest.approx(6122.0, rel=2e-3)
    assert float(distances_km(0, 0, 1, 0)) == pytest.approx(111.32, rel=1e-4)
    plane = Plane.over(box(30, 45, 34, 49))
    there = plane.forward(np.array([[30.5, 46.5]]))
    assert np.allclose(plane.back(there), [[30.5, 46.5]])
    square = box(31, 46, 32, 47)
    assert plane.flatten(shapely.segmentize(square, 0.01)).area == pytest.approx(area_km2(square), rel=1e-4)
