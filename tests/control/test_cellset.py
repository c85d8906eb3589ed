"""Sets of cells as bits; eras followed by small steps are what a look at the whole ground finds."""

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.control.cellset import bits_of, cells_of, each
from geotracker.control.dissolve import connected
from geotracker.control.eras import OPEN, Era, Steps, trace
from geotracker.control.redraw import Window, redrawn
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
        for day, changes in enumerate([[(own, 0)], *told]):
            new = dict(changes).get(own, now)
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
@given(HISTORY, st.integers(0, COUNT - 1), st.integers(1, 8), st.integers(1, 4), st.integers(0, 2))
def test_a_window_drawn_again_gives_the_eras_of_the_whole(
    told: list[list[tuple[int, int]]], cell: int, first: int, days: int, code: int
) -> None:
    """One cell shows something else for some days: only what is near it then is drawn again."""
    other = [[change for change in day if change[0] != cell] for day in told]
    while len(other) < first + days:
        other.append([])
    before = turns_of(other)
    changed = [list(day) for day in other]
    changed[first - 1].append((cell, code))
    changed[first - 1 + days - 1].append((cell, 0))
    after = turns_of(changed)
    near = np.array([cell, *GRID.neighbours[cell]], dtype=np.int64)
    window = Window(bits_of(near), first, first + days - 1)
    old = [era for era in eras_of(before) if window.meets(era)]
    apart = [era for era in eras_of(before) if not window.meets(era)]
    assert set(apart) | set(redrawn(after, [window], GRID, old)) == set(eras_of(after))
