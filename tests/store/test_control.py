from datetime import UTC, datetime, timedelta

import orjson
import pytest
import shapely
import sqlalchemy as sa

from geotracker.errors import ConflictError, InputError
from geotracker.model import (
    ALWAYS,
    BeliefParams,
    Cell,
    CellState,
    ControlZone,
    Interval,
    Place,
    Run,
    Status,
)
from geotracker.store import Store, TimelineRow

MAY, JUNE, JULY = (datetime(2020, month, 1, tzinfo=UTC) for month in (5, 6, 7))
A_DAY = timedelta(days=1)
RUN = Run("libya", "t1", BeliefParams((("half_life", 90.0),)), "0.1.0", MAY, JUNE, (("claims", 7),))

# Three cells side by side, from west to east:   0 | 1 | 2
#                                                GNA|GNA|LNA


def square(column: int, width: int = 1) -> shapely.Polygon:
    return shapely.box(column, 0, column + width, 1)


def state(
    cell: int, holder: str | None = "GNA", valid: Interval = ALWAYS, known: Interval = ALWAYS
) -> CellState:
    return CellState(cell, holder, Status.HELD, 0.75, valid, known)


def zone(
    cells: tuple[int, ...],
    holder: str | None = "GNA",
    valid: Interval = ALWAYS,
    known: Interval = ALWAYS,
    geometry: shapely.geometry.base.BaseGeometry | None = None,
) -> ControlZone:
    return ControlZone(
        theatre="libya",
        holder=holder,
        status=Status.HELD if holder else Status.UNKNOWN,
        geometry=geometry or shapely.MultiPolygon([square(min(cells), len(cells))]),
        valid_during=valid,
        known_during=known,
        probability=0.8,
        area_km2=12_300.5,
        population=4_000,
        cells=cells,
        claim_ids=(4, 9),
    )


# --- cells --------------------------------------------------------------------------------------

SIRTE = Place(2210554, "Sirte", 16.58866, 31.20892, "PPLA", "LY", "70", "", 128_123)
CELLS = (
    Cell(0, SIRTE, shapely.MultiPolygon([square(0)]), 12_300.1, 128_123, (1,), "LY", "70"),
    Cell(1, None, shapely.MultiPolygon([square(1), square(5)]), 24_600.2, 0, (0,)),
)


def test_cells_come_back_as_they_went_in(store: Store) -> None:
    name = store.save_cells("libya", CELLS)
    assert store.cells("libya") == CELLS
    assert store.tessellation("libya") == name
    assert store.cells("syria") == ()


def test_a_plain_polygon_becomes_a_multipolygon(store: Store) -> None:
    store.save_cells("libya", [Cell(0, None, square(0), 1.0, 0, ())])
    [found] = store.cells("libya")
    assert found.geometry == shapely.MultiPolygon([square(0)])


def test_the_same_cells_are_written_once_and_other_cells_take_their_place(store: Store) -> None:
    first = store.save_cells("libya", CELLS)
    assert store.save_cells("libya", CELLS) == first
    assert store.counts("libya")["cells"] == 2
    second = store.save_cells("libya", CELLS[:1])
    assert second != first
    assert store.cells("libya") == CELLS[:1]
    assert store.save_cells("libya", CELLS) == first
    assert store.cells("libya") == CELLS


def test_a_run_lets_go_of_cells_that_nothing_uses_any_more(store: Store) -> None:
    old = store.save_cells("libya", CELLS)
    new = store.save_cells("libya", CELLS[:1])
    assert old != new
    store.replace_control("libya", Run("libya", new, BeliefParams(), "0.1.0", MAY, JUNE), [], [])
    assert store.counts("libya")["cells"] == 1


# --- zones --------------------------------------------------------------------------------------


def test_zones_come_back_as_they_went_in(store: Store) -> None:
    sent = (zone((0, 1), valid=Interval(MAY, JUNE)), zone((2,), None, known=Interval(MAY, None)))
    store.replace_control("libya", RUN, [], sent)
    assert store.zones_at("libya", MAY) == sent
    assert store.zones_at("syria", MAY) == ()


def test_a_snapshot_takes_the_start_and_leaves_the_end(store: Store) -> None:
    may = zone((0,), "GNA", Interval(MAY, JUNE))
    june = zone((0,), "LNA", Interval(JUNE, JULY))
    store.replace_control("libya", RUN, [], [may, june])
    assert store.zones_at("libya", JUNE - timedelta(microseconds=1)) == (may,)
    assert store.zones_at("libya", JUNE) == (june,)
    assert store.zones_at("libya", JULY) == ()


def test_what_was_known_then_and_what_is_known_now(store: Store) -> None:
    then = zone((0,), "GNA", known=Interval(MAY, JUNE))
    now = zone((0,), "LNA", known=Interval(JUNE, None))
    store.replace_control("libya", RUN, [], [then, now])
    assert store.zones_at("libya", MAY) == (now,)
    assert store.zones_at("libya", MAY, known_at=JUNE) == (now,)
    assert store.zones_at("libya", MAY, known_at=JUNE - A_DAY) == (then,)
    assert store.zones_at("libya", MAY, known_at=MAY - A_DAY) == ()


def test_geojson_says_the_same_as_the_zones(store: Store) -> None:
    store.replace_control("libya", RUN, [], [zone((0, 1), valid=Interval(MAY, None)), zone((2,), None)])
    found = orjson.loads(store.zones_geojson("libya", MAY))
    first, second = found["features"]
    assert found["type"] == "FeatureCollection"
    assert shapely.from_geojson(orjson.dumps(first["geometry"])).equals(square(0, 2))
    assert first["properties"] == {
        "theatre": "libya",
        "holder": "GNA",
        "status": "held",
        "probability": 0.8,
        "area_km2": 12_300.5,
        "population": 4_000,
        "valid_from": "2020-05-01T00:00:00Z",
        "valid_to": None,
        "known_from": None,
        "known_to": None,
        "cells": 2,
        "claims": 2,
    }
    assert second["properties"]["holder"] is None


def test_geojson_of_a_window_holds_what_touches_it(store: Store) -> None:
    store.replace_control("libya", RUN, [], [zone((0,)), zone((2,))])
    found = orjson.loads(store.zones_geojson("libya", MAY, bbox=(-1, 0, 0.5, 1)))
    assert [feature["geometry"]["coordinates"][0][0][0][0] < 2 for feature in found["features"]] == [True]


def test_a_new_run_replaces_one_theatre_and_no_other(store: Store) -> None:
    store.replace_control("libya", RUN, [state(0)], [zone((0,))])
    store.replace_control(
        "syria", Run("syria", "t2", BeliefParams(), "0.1.0", MAY, JUNE), [state(0)], [zone((0,))]
    )
    number = store.replace_control("libya", RUN, [state(1)], [zone((1,), "LNA")])
    assert [one.holder for one in store.zones_at("libya", MAY)] == ["LNA"]
    assert [one.cell for one in store.cell_timeline("libya")] == [1]
    assert [one.holder for one in store.zones_at("syria", MAY)] == ["GNA"]
    assert store.newest_run("libya") == (number, RUN)
    assert store.counts("libya")["runs"] == 2


def test_the_timeline_is_ordered_and_shows_what_is_known_now(store: Store) -> None:
    store.replace_control(
        "libya",
        RUN,
        [
            state(2, None, known=Interval(None, JUNE)),
            state(1, "LNA", Interval(JUNE, None)),
            state(1, "GNA", Interval(None, JUNE)),
        ],
        [],
    )
    assert store.cell_timeline("libya") == (
        TimelineRow(1, "GNA", Status.HELD, 0.75, None, JUNE),
        TimelineRow(1, "LNA", Status.HELD, 0.75, JUNE, None),
    )
    assert [row.cell for row in store.cell_timeline("libya", known_at=MAY)] == [1, 1, 2]
    assert [row.cell for row in store.cell_timeline("libya", known_at=MAY, cells=[2, 3])] == [2]


# --- what the database refuses -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "refused"),
    [
        ((0, MAY, JULY, MAY, None), (0, JUNE, None, JUNE, None), True),
        ((0, MAY, JUNE, MAY, None), (0, JUNE, JULY, MAY, None), False),  # one after the other on the ground
        ((0, MAY, JULY, MAY, JUNE), (0, MAY, JULY, JUNE, None), False),  # one belief after the other
        ((0, MAY, JULY, MAY, None), (1, MAY, JULY, MAY, None), False),  # another cell
    ],
)
def test_a_cell_has_one_state_at_a_time(
    store: Store, first: tuple[int, ...], second: tuple[int, ...], refused: bool
) -> None:
    states = [
        state(cell, "GNA", Interval(v0, v1), Interval(k0, k1))  # type: ignore[arg-type]
        for cell, v0, v1, k0, k1 in (first, second)
    ]
    zones = [
        zone((cell, 7 + cell), "GNA", Interval(v0, v1), Interval(k0, k1))  # type: ignore[arg-type]
        for cell, v0, v1, k0, k1 in (first, second)
    ]
    if not refused:
        store.replace_control("libya", RUN, states, zones)
        return
    with pytest.raises(
        (InputError, ConflictError), match=r"cell 0 has two states|cell_histories_one_at_a_time"
    ):
        store.replace_control("libya", RUN, states, [])
    with pytest.raises(ConflictError, match="zones_no_cell_twice"):
        store.replace_control("libya", RUN, [], zones)


def test_no_cell_is_in_two_zones_even_if_they_share_only_one(store: Store) -> None:
    with pytest.raises(ConflictError, match="zones_no_cell_twice"):
        store.replace_control(
            "libya", RUN, [], [zone(tuple(range(0, 500))), zone(tuple(range(499, 900)), "LNA")]
        )


def test_cells_that_share_a_bit_of_the_index_are_told_apart(store: Store) -> None:
    """The index has 5,120 bits: cells 880 and 6000 look alike to it, and are compared in the rows."""
    one, alike, same = (880, 881), (6000, 6001), (881, 6002)
    store.replace_control("libya", RUN, [], [zone(one, geometry=square(0)), zone(alike, geometry=square(1))])
    assert {found.cells for found in store.zones_at("libya", MAY)} == {one, alike}
    with pytest.raises(ConflictError, match="zones_no_cell_twice"):
        store.replace_control(
            "libya", RUN, [], [zone(one, geometry=square(0)), zone(same, geometry=square(1))]
        )


def test_a_refused_run_leaves_the_old_one_as_it_was(store: Store) -> None:
    store.replace_control("libya", RUN, [state(0)], [zone((0,))])
    with pytest.raises(ConflictError):
        store.replace_control("libya", RUN, [state(1)], [zone((1,)), zone((1,), "LNA")])
    assert [one.cells for one in store.zones_at("libya", MAY)] == [(0,)]
    assert store.counts("libya")["runs"] == 1


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Interval(None, JUNE), Interval(None, MAY)),
        (Interval(MAY, None), Interval(JUNE, None)),
        (Interval(MAY, JULY), Interval(JUNE, JULY)),
        (ALWAYS, ALWAYS),
    ],
)
def test_states_that_overlap_are_refused_by_cell_and_time(
    store: Store, first: Interval, second: Interval
) -> None:
    for states in ([first, second], [second, first]):
        with pytest.raises(InputError, match="cell 3 has two states at"):
            store.replace_control("libya", RUN, [state(3, valid=one) for one in states], [])


def test_the_database_refuses_a_history_that_goes_back_in_time(store: Store) -> None:
    with pytest.raises(ConflictError, match="cell_histories_starts_check"), store.begin() as connection:
        connection.execute(
            sa.text(
                "INSERT INTO cell_histories (theatre, cell, known_during, run, digest, starts, holders,"
                " statuses, probabilities) VALUES ('libya', 0, '[,)', 1, gen_random_uuid(),"
                " '{2020-05-01, 2020-05-01}', '{A, B}', '{held, held}', '{1, 1}')"
            )
        )


def test_cells_at_one_moment(store: Store) -> None:
    before = state(1, "GNA", Interval(None, MAY))
    after = state(1, "LNA", Interval(JUNE, JULY))
    always = state(2, 'quoted " \\ {,} null', known=Interval(JUNE, None))
    store.replace_control("libya", RUN, [after, before, always], [])
    assert store.cells_at("libya", MAY - A_DAY) == (before, always)
    assert store.cells_at("libya", MAY) == (always,)  # nothing is said of cell 1 in May
    assert store.cells_at("libya", JUNE) == (after, always)
    assert store.cells_at("libya", JULY) == (always,)
    assert store.cells_at("libya", JUNE, known_at=MAY) == (after,)


def test_the_view_shows_a_row_for_each_state(store: Store) -> None:
    states = [state(1, "GNA", Interval(None, MAY)), state(1, None, Interval(JUNE, JULY)), state(2)]
    number = store.replace_control("libya", RUN, states, [])
    with store.begin() as connection:
        query = (
            "SELECT run, cell, holder, status, probability, valid_during::text FROM cell_states ORDER BY 2, 6"
        )
        rows = [tuple(row) for row in connection.execute(sa.text(query))]
    assert rows == [
        (number, 1, "GNA", "held", 0.75, '(,"2020-05-01 00:00:00+00")'),
        (number, 1, None, "held", 0.75, '["2020-06-01 00:00:00+00","2020-07-01 00:00:00+00")'),
        (number, 2, "GNA", "held", 0.75, "(,)"),
    ]


def test_what_did_not_change_keeps_its_row(store: Store) -> None:
    def held() -> dict[str, set[tuple[object, ...]]]:
        with store.begin() as connection:
            return {
                table: {
                    tuple(row)
                    for row in connection.execute(sa.text(f"SELECT xmin::text, run, {key} FROM {table}"))
                }
                for table, key in (("zones", "id"), ("cell_histories", "cell"))
            }

    same, other = zone((0,)), zone((1,), "LNA", Interval(None, JUNE))
    store.replace_control("libya", RUN, [state(0), state(1)], [same, other])
    before = held()
    store.replace_control("libya", RUN, [state(1, "LNA"), state(0)], [zone((1,), "LNA"), same])
    after = held()
    assert {table: len(before[table] & rows) for table, rows in after.items()} == {
        "zones": 1,
        "cell_histories": 1,
    }
    assert {table: len(rows) for table, rows in after.items()} == {"zones": 2, "cell_histories": 2}


def test_a_run_that_changed_little_hands_over_little(store: Store) -> None:
    states = [state(0), state(1, "GNA", Interval(None, JUNE)), state(2, "LNA")]
    early, late, open_end = (
        zone((0,), valid=Interval(MAY, JUNE)),
        zone((1,), valid=Interval(JUNE, JULY)),
        zone((2,)),
    )
    store.replace_control("libya", RUN, states, [early, late, open_end])

    changed = [state(1, "GNA", Interval(None, JUNE)), state(1, "LNA", Interval(JUNE, None))]
    moved = zone((1,), "LNA", Interval(JUNE, JULY))
    store.replace_control("libya", RUN, changed, [moved, open_end], since=JUNE)

    assert store.cells_at("libya", JULY) == (states[0], changed[1], states[2])
    assert store.zones_at("libya", MAY) == (early, open_end)
    assert store.zones_at("libya", JUNE) == (open_end, moved)


def test_a_partial_run_equals_a_whole_one(store: Store) -> None:
    later = [zone((1,), "LNA", Interval(JUNE, None)), zone((0,), valid=Interval(JUNE, None))]
    earlier = [zone((0, 1), valid=Interval(MAY, JUNE))]
    states = [state(0), state(1, "GNA", Interval(None, JUNE)), state(1, "LNA", Interval(JUNE, None))]
    store.replace_control("libya", RUN, [state(0), state(1)], [zone((0, 1), valid=Interval(MAY, None))])
    store.replace_control("libya", RUN, states[1:], [*earlier, *later], since=MAY)
    partial = [store.zones_at("libya", at) for at in (MAY, JUNE)], store.cell_timeline("libya")
    store.replace_control("syria", RUN, states, [*earlier, *later])
    store.replace_control("libya", RUN, states, [*earlier, *later])
    assert ([store.zones_at("libya", at) for at in (MAY, JUNE)], store.cell_timeline("libya")) == partial
    assert store.cell_timeline("syria") == partial[1]


def test_an_empty_interval_is_refused_with_its_time(store: Store) -> None:
    with pytest.raises(InputError, match="2020-05-01"):
        store.replace_control("libya", RUN, [state(0, valid=Interval(MAY, MAY))], [])


@pytest.mark.parametrize("table", ["theatres", "documents", "readings", "claims", "runs", "edits", "reviews"])
@pytest.mark.parametrize(
    "change", ["UPDATE {} SET recorded_at = now()", "DELETE FROM {}", "TRUNCATE {} CASCADE"]
)
def test_facts_are_append_only(store: Store, table: str, change: str) -> None:
    with pytest.raises(ConflictError, match="append-only"), store.begin() as connection:
        connection.execute(sa.text(change.format(table)))
