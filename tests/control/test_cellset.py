"""Sets of cells as bits; eras followed by small steps are what a look at the whole ground finds."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.control import parts
from geotracker.control.cellset import bits_of, cells_of, each
from geotracker.control.dissolve import connected
from geotracker.control.eras import OPEN, Era, Steps, trace
from geotracker.control.evidence import Rows
from geotracker.control.newest import Newest
from geotracker.control.parts import Cuts
from geotracker.control.redraw import Window, changes, redrawn
from geotracker.control.runs import Turns
from tests.control.conftest import start

GRID = start("......\n......\n..~...\n......\n......", "......\n......\n..~...\n......\n......").ground
COUNT = len(GRID)
calm = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
HISTORY = st.lists(
    st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(0, 2)), max_size=8), min_size=1, max_size=8
)


@given(st.sets(st.integers(0, 6000)))
def test_a_set_of_cells_comes_back_from_its_bits(cells: set[int]) -> None:
    bits = bits_of(np.array(sorted(cells), dtype=np.int64))
    assert cells_of(bits).tolist() == each(bits) == sorted(cells)


def turns_of(told: list[list[tuple[int, int]]]) -> Turns:
    """Runs of each cell's code (0 on day 0), day n + 1 changing what the n-th list says."""
    cell, first, code = [], [], []
    for own in range(COUNT):
        now = None
        for day, said in enumerate([[(own, 0)], *told]):
            new = dict(said).get(own, now)
            if new != now:
                cell.append(own), first.append(day), code.append(new)  # type: ignore[func-returns-value]
                now = new
    ints = [np.array(one, dtype=np.int64) for one in (cell, first, code)]
    sure = np.array(cell) % 7 / 10
    last = np.append(ints[0][1:] != ints[0][:-1], True)
    end = np.where(last, OPEN, np.append(ints[1][1:], 0))
    return Turns(ints[0], ints[1], end, ints[2], np.zeros(len(cell), dtype=np.int8), sure, sure)


def eras_of(turns: Turns) -> list[Era]:
    return list(trace(Steps.of(turns.first, turns.cell, turns.code, turns.entry), GRID))


@calm
@given(HISTORY)
def test_eras_are_what_hangs_together_on_each_day(told: list[list[tuple[int, int]]]) -> None:
    turns = turns_of(told)
    eras = eras_of(turns)
    for day in range(len(told) + 1):
        code = turns.code[np.searchsorted(turns.key, np.arange(COUNT) * (1 << 20) + day, "right") - 1]
        lot = connected(GRID, code)
        wanted = {
            (bits_of(np.flatnonzero(lot == one)), int(code[lot == one][0])) for one in set(lot.tolist())
        }
        alive = [era for era in eras if era.first <= day and (era.end == OPEN or day < era.end)]
        assert sorted((era.bits, era.code) for era in alive) == sorted(wanted)
    assert len({(era.bits, era.code, era.first) for era in eras}) == len(eras)
    assert not {(era.bits, era.code, era.end) for era in eras} & {(e.bits, e.code, e.first) for e in eras}


@calm
@given(
    HISTORY, st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(1, 8), st.integers(0, 2)), max_size=4)
)
def test_eras_drawn_again_where_cells_turned_are_those_of_the_whole(
    told: list[list[tuple[int, int]]], turned: list[tuple[int, int, int]]
) -> None:
    """Some cells show something else for some days: only what is near them then is drawn again."""
    cells = {cell for cell, _, _ in turned}
    days = [list(day) for day in told]
    days += [[] for _ in range(8 - len(days))]
    after = [[change for change in day if change[0] not in cells] for day in days]
    for cell, day, code in turned:
        after[day - 1].append((cell, code))
    before, now = turns_of(days), turns_of(after)
    found = changes((before, Newest.of(Rows.empty(3))), (now, Newest.of(Rows.empty(3))), GRID)
    old = [era for era in eras_of(before) if any(meets(window, era) for window in found.drawn)]
    apart = set(eras_of(before)) - set(old)
    again = {replace(era, sure=0.0) for era in redrawn(found.turned, old, GRID)}
    assert {replace(era, sure=0.0) for era in apart} | again == {
        replace(era, sure=0.0) for era in eras_of(now)
    }


def meets(window: Window, era: Era) -> bool:
    """Say whether an era holds a cell of a window from the day before it to its last."""
    late = window.end != OPEN and era.first > window.end
    return not late and (era.end == OPEN or era.end >= window.first) and bool(era.bits & window.bits)


@pytest.mark.parametrize("most", [254, 0])
@given(cells=st.sets(st.integers(0, COUNT - 1), min_size=1), data=st.data())
def test_what_is_cut_off_is_what_no_longer_hangs_together(
    most: int, cells: set[int], data: st.DataObject
) -> None:
    """The same finder is asked again and again, with what it saw before in mind; `most` walks fit a byte."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "_MOST", most)
        cut_off_again_and_again(cells, data)


def cut_off_again_and_again(cells: set[int], data: st.DataObject) -> None:
    cuts = Cuts(GRID.neighbours)
    for _ in range(4):
        lot = connected(GRID, np.isin(np.arange(COUNT), sorted(cells)).astype(np.int64))
        zone = set(np.flatnonzero(lot == lot[min(cells)]).tolist())
        gone = data.draw(st.sets(st.sampled_from(sorted(zone)), min_size=1, max_size=2))
        left = zone - gone
        bits = bits_of(np.array(sorted(left), dtype=np.int64))
        found = cuts.off(bits, sorted(gone))
        rest = bits
        for part in found:
            assert part & rest == part
            rest ^= part
        lots = connected(GRID, np.isin(np.arange(COUNT), sorted(left)).astype(np.int64))
        wanted = {bits_of(np.flatnonzero(lots == one)) for one in {lots[cell] for cell in left}}
        assert {*found, *([rest] if rest else [])} == wanted
        cells = cells ^ data.draw(st.sets(st.integers(0, COUNT - 1), max_size=3)) or {0}
