"""Any group of cells outlined from arcs is the union of its cells."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import translate
from shapely.geometry import MultiPolygon, Point, box

from geotracker.control import Ground, tessellate
from geotracker.control.dissolve import dissolve
from geotracker.control.drawn import outlined
from geotracker.control.outline import Outline
from geotracker.model import Cell, Place
from tests.control.conftest import start


def coast() -> Ground:
    """Thirty towns on a mainland with a bay and a lake, and on two islands."""
    land = MultiPolygon([box(10, 30, 13, 32), box(13.5, 31, 14, 31.5), Point(13.7, 30.3).buffer(0.3)])
    dry = land.difference(box(11, 29, 11.2, 30.6)).difference(Point(12, 31).buffer(0.3))
    rng = np.random.default_rng(3)
    spots = rng.uniform((10, 30), (14, 32), (30, 2))
    places = [Place(at, f"p{at}", float(x), float(y), "PPL", "XX", "01") for at, (x, y) in enumerate(spots)]
    return Ground.of(tessellate(places, dry))


COAST = coast()


@settings(max_examples=150, deadline=None)
@given(st.sets(st.integers(0, len(COAST) - 1), min_size=1))
def test_a_group_of_cells_on_a_coast_is_outlined_as_their_union(group: set[int]) -> None:
    cells = np.array(sorted(group))
    assert COAST.outline is not None
    found, wanted = dissolve(COAST, [cells])[0], shapely.union_all(COAST.geometry[cells])
    assert found.is_valid
    assert found.equals(wanted)
    assert len(shapely.get_coordinates(found)) >= len(shapely.get_coordinates(wanted))


GROUPS = st.lists(st.sets(st.integers(0, len(COAST) - 1), min_size=1), min_size=1, max_size=12)


@settings(max_examples=60, deadline=None)
@given(GROUPS)
def test_an_outline_is_the_same_whatever_it_was_asked_for_with(groups: list[set[int]]) -> None:
    """To the byte: which zones a change draws together must not show."""
    outline, lots = COAST.outline, [np.array(sorted(group)) for group in groups]
    assert outline is not None
    together, alone = outline.around(lots), [outline.around([lot])[0] for lot in lots]
    for one, other in zip(together, alone, strict=True):
        assert (one is None) == (other is None)
        assert one is None or shapely.to_wkb(one) == shapely.to_wkb(other)


def test_a_zone_that_gains_a_cell_a_day_is_outlined_as_on_each_day_alone() -> None:
    """Borders that stand for long and new ones daily, over more days than are joined at once."""
    outline, days = COAST.outline, np.random.default_rng(5).permutation(len(COAST))
    assert outline is not None
    grown = [np.sort(days[: count + 1]) for count in range(len(COAST))]
    shrunk = [np.sort(days[count:]) for count in range(len(COAST))]
    lots = [lot for pair in zip(grown, shrunk, strict=True) for lot in pair]
    assert outline.wkb(lots) == [outline.wkb([lot])[0] for lot in lots]


@settings(max_examples=60, deadline=None)
@given(GROUPS)
def test_what_is_written_is_what_is_drawn(groups: list[set[int]]) -> None:
    """Outlines with holes and with several parts, cells that touch in a point, single cells: as WKB."""
    lots = [np.array(sorted(group)) for group in groups]
    shapes = [
        shape if shape.geom_type == "MultiPolygon" else MultiPolygon([shape])
        for shape in dissolve(COAST, lots)
    ]
    assert outlined(COAST, lots) == [shapely.to_wkb(shape, byte_order=1) for shape in shapes]


def test_a_ring_of_cells_has_a_hole_and_an_island_in_it_is_its_own_polygon() -> None:
    """The o are held: a ring around a sea of others with one of ours in its middle."""
    drawn = ["ooooo", "o...o", "o.o.o", "o...o", "ooooo"]
    squares = np.array([box(at % 5, -(at // 5), at % 5 + 1, 1 - at // 5) for at in range(25)], dtype=object)
    held = np.array([at for at in range(25) if drawn[at // 5][at % 5] == "o"])
    (found,) = Outline.of(squares).around([held])
    assert found is not None and found.is_valid
    assert sorted(len(part.interiors) for part in shapely.get_parts(found)) == [0, 1]
    assert found.equals(shapely.union_all(squares[held]))


def test_cells_that_meet_in_a_corner_only_are_left_to_the_slow_way() -> None:
    squares = np.array([box(0, 0, 1, 1), box(1, 0, 2, 1), box(0, 1, 1, 2), box(1, 1, 2, 2)], dtype=object)
    outline = Outline.of(squares)
    apart, whole = outline.around([np.array([0, 3]), np.array([0, 1, 3])])
    assert apart is None
    assert whole is not None and whole.equals(shapely.union_all(squares[[0, 1, 3]]))


def test_polygons_that_are_no_coverage_have_no_outline() -> None:
    ground = start("..", "..").ground
    apart = Ground.of([*ground.cells[:1], _lapping(ground)])
    assert ground.outline is not None
    assert apart.outline is None
    assert dissolve(apart, [np.array([0, 1])])[0].area == pytest.approx(
        shapely.coverage_union_all(apart.geometry).area
    )


def _lapping(ground: Ground) -> Cell:
    """Return the second cell moved so that it lies over the first."""
    return replace(ground.cells[1], geometry=translate(ground.cells[1].geometry, -0.05, 0.03))
