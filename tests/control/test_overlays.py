"""Overlays on zones: disjoint, complete, credited at every moment of both clocks."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geotracker.control.merging import merge
from geotracker.control.overlays import Overlay, Published, apply_overlays
from geotracker.control.shaping import cut, snap, split
from geotracker.model import Cell, ControlZone, Feature, Interval, Place, Status

START = datetime(2020, 1, 1, tzinfo=UTC)

# north at the top   N N S
#                    N S S      each cell a degree, the south-west corner at 0 E 0 N


def days(number: int) -> datetime:
    return START + timedelta(days=number)


def cell(index: int, column: int, row: int) -> Cell:
    place = Place(-index - 1, f"p{index}", column + 0.5, row + 0.5, "PPL", "LY", population=100 * (index + 1))
    return Cell(index, place, shapely.box(column, row, column + 1, row + 1), 1.0, place.population, ())


CELLS = tuple(cell(row * 3 + column, column, row) for row in range(2) for column in range(3))
HELD = {0: "N", 1: "S", 2: "S", 3: "N", 4: "N", 5: "S"}


def zone(holder: str, valid: Interval) -> ControlZone:
    own = tuple(index for index, who in HELD.items() if who == holder)
    ground = shapely.union_all([CELLS[index].geometry for index in own])
    known = Interval(START, None)
    people = sum(CELLS[index].population for index in own)
    return ControlZone("t", holder, Status.HELD, ground, valid, known, 0.9, 3.0, people, own, (7,))


ZONES = tuple(
    zone(holder, during)
    for holder in "NS"
    for during in (Interval(days(0), days(10)), Interval(days(10), None))
)


def overlay(
    order: int, box: tuple[float, float, float, float], valid: Interval, known: Interval, holder: str = "X"
) -> Overlay:
    feature = Feature(f"f{order}", shapely.box(*box), holder, Status.HELD, valid)
    return Overlay(1, feature, known, "ada", "seen", order)


def shown(found: tuple[Published, ...], valid: datetime, known: datetime) -> list[Published]:
    return [one for one in found if valid in one.zone.valid_during and known in one.zone.known_during]


quarter = st.integers(-4, 16).map(lambda n: n / 4)
moment = st.integers(-2, 20).map(days)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start = draw(moment)
    length = draw(st.one_of(st.none(), st.integers(1, 15)))
    return Interval(start, None if length is None else start + timedelta(days=length))


@st.composite
def drawings(draw: st.DrawFn) -> list[Overlay]:
    made = []
    for order in range(draw(st.integers(0, 4))):
        west, south = draw(quarter), draw(quarter)
        wide, high = draw(st.integers(1, 8)) / 4, draw(st.integers(1, 8)) / 4
        box = (west, south, west + wide, south + high)
        made.append(overlay(order, box, draw(intervals()), draw(intervals()), draw(st.sampled_from("NSX"))))
    return made


@settings(max_examples=60, deadline=None)
@given(drawings(), moment, moment)
def test_what_is_published_is_disjoint_complete_valid_and_credited(
    drawn: list[Overlay], valid: datetime, known: datetime
) -> None:
    found = shown(apply_overlays(ZONES, drawn, CELLS, "t").all(ZONES), valid, known)
    shapes = [one.zone.geometry for one in found]
    assert all(shape.is_valid and not shape.is_empty for shape in shapes)
    together = shapely.union_all(shapes)
    assert abs(sum(shape.area for shape in shapes) - together.area) < 1e-9
    if valid >= START and known >= START:
        assert abs(together.area - 6) < 1e-6
    on_top = {}
    for one in drawn:  # in the order of edits: the later wins
        if valid in one.feature.valid_during and known in one.known_during:
            on_top[one.order] = one
    for index, tile in enumerate(CELLS):
        assert tile.place is not None
        spot = shapely.Point(tile.place.lon + 0.01, tile.place.lat + 0.013)
        above = [one for one in on_top.values() if one.feature.geometry.covers(spot)]
        owner = [one for one in found if one.zone.geometry.covers(spot)]
        if above:
            assert [one.credit and one.credit.order for one in owner] == [above[-1].order]
        elif valid >= START and known >= START:
            assert [(one.credit, one.zone.holder) for one in owner] == [(None, HELD[index])]


@settings(max_examples=40, deadline=None)
@given(drawings(), st.integers(0, 3), moment)
def test_an_edit_and_its_inverse_cancel(drawn: list[Overlay], which: int, valid: datetime) -> None:
    """What is known after an edit was taken back is what would be known without it."""
    if not drawn:
        return
    undone = drawn[which % len(drawn)]
    end = days(30)
    start = undone.known_during.start or START
    known = Interval(start, end)
    with_it = [replace(one, known_during=known) if one is undone else one for one in drawn]
    without = [one for one in drawn if one is not undone]
    first, second = (
        shown(apply_overlays(ZONES, made, CELLS, "t").all(ZONES), valid, end) for made in (with_it, without)
    )

    def said(found: list[Published]) -> list[tuple[object, ...]]:
        return sorted(
            (
                str(one.zone.holder),
                shapely.MultiPolygon(list(shapely.get_parts(one.zone.geometry))).normalize().wkt,
                one.zone.population,
                str(one.zone.cells),
            )
            for one in found
        )

    assert said(first) == said(second)


def test_people_go_with_the_ground() -> None:
    found = apply_overlays(
        ZONES, [overlay(0, (0, 0, 1, 1), Interval(days(0), None), Interval(START, None))], CELLS, "t"
    )
    drawn = next(one for one in found.pieces if one.credit)
    assert (drawn.zone.population, drawn.zone.cells) == (100, (0,))
    assert abs(drawn.zone.area_km2 - 12309) < 2
    left = [one.zone for one in found.pieces if not one.credit and one.zone.holder == "N"]
    assert {one.cells for one in left} == {(3, 4)}


def test_an_overlay_at_sea_is_nothing() -> None:
    far = overlay(0, (50, 50, 51, 51), Interval(days(0), None), Interval(START, None))
    assert apply_overlays(ZONES, [far], CELLS, "t").pieces == ()


parts = st.dictionaries(st.sampled_from("abc"), st.integers(0, 2), max_size=3)


@given(parts, parts, parts)
def test_a_merge_keeps_every_change_or_says_so(
    base: dict[str, int], theirs: dict[str, int], mine: dict[str, int]
) -> None:
    merged = merge(base, theirs, mine)
    for name in {*base, *theirs, *mine}:
        old, other, own = (side.get(name) for side in (base, theirs, mine))
        got = merged.parts.get(name)
        if name in merged.conflicts:
            assert got == own != other
        elif own != old:
            assert got == own
        else:
            assert got == other
    assert merge(base, theirs, base).parts == theirs
    assert merge(base, base, mine).parts == mine
    assert merge(base, theirs, theirs).conflicts == ()


def test_shapes_are_split_cut_and_snapped() -> None:
    square = shapely.box(0, 0, 2, 2)
    halves = split(square, shapely.LineString([(1, -1), (1, 3)]))
    assert sorted(half.area for half in halves) == [2, 2]
    assert cut(square, shapely.box(0.5, 0.5, 1, 1)).area == 3.75
    assert snap(shapely.box(0.01, 0.01, 1.99, 2), [square], 0.05).equals(square)
