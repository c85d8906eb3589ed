"""Which zones a change of some cells replaces, and by which: only there and then anything is drawn again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from geotracker.control.arrays import distinct, marked
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import OPEN, Era, Steps, Watched, trace
from geotracker.control.ground import Ground, Ints
from geotracker.control.newest import Newest
from geotracker.control.runs import Turns


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """The cells to draw again, with those next to them, from day `first` to day `end` (`OPEN`: for good)."""

    cells: Ints
    first: int
    end: int


def steps_of(turns: Turns) -> Steps:
    """Return runs as steps of eras."""
    return Steps.of(turns.first, turns.cell, turns.code, turns.entry)


def window(before: tuple[Turns, Newest], after: tuple[Turns, Newest], ground: Ground) -> Window | None:
    """Return where and when two states of the same cells differ in what zones show; None for nowhere."""
    cells, first, end = _turned(before[0], after[0])
    other, early, late = _renewed(before[1], after[1])
    cells = distinct(np.concatenate((cells, other)))
    if not len(cells):
        return None
    near = ground.edge_to[marked(cells, len(ground))[ground.edge_from]]
    last = OPEN if OPEN in (end, late) else max(end, late)
    return Window(distinct(np.concatenate((cells, near))), min(first, early), last)


def redraw(turns: Turns, place: Window, ground: Ground, old: Sequence[Era]) -> list[Era]:
    """Return the eras that replace `old`: those that hold a cell of the window at any time in it.

    `turns` are all cells' runs as they now are; `old` the eras that held a cell of the window at any time
    from the day before it to its last.
    """
    begin = keys(np.arange(len(ground)), np.full(len(ground), place.first, dtype=np.int64))
    before = np.maximum(np.searchsorted(turns.cell * SPAN + turns.first, begin) - 1, 0)
    opened = [era for era in old if _alive(era, place.first - 1)]
    watched = Watched(place.cells, turns.code[before], turns.entry[before], opened)
    kept = turns.first >= place.first
    if place.end != OPEN:
        kept &= turns.first <= place.end
    found = list(trace(steps_of(turns.take(kept)), ground, watched))
    if place.end == OPEN:
        return found
    then = {era.cells.tobytes(): era for era in old if _alive(era, place.end)}
    return [replace(era, end=then[era.cells.tobytes()].end) if era.end == OPEN else era for era in found]


def _alive(era: Era, day: int) -> bool:
    return era.first <= day and (era.end == OPEN or day < era.end)


def _turned(old: Turns, new: Turns) -> tuple[Ints, int, int]:
    """Return the cells whose runs differ in what zones show, the first day and the last (or `OPEN`)."""
    sides = [
        np.stack((one.cell, one.first, one.end, one.code, np.round(one.entry * 100).astype(np.int64)), axis=1)
        for one in (old, new)
    ]
    every, count = np.unique(np.concatenate(sides), axis=0, return_counts=True)
    changed = every[count == 1]
    if not len(changed):
        return changed[:, 0], SPAN, 0
    end = OPEN if (changed[:, 2] == OPEN).any() else int(changed[:, 2].max())
    return distinct(changed[:, 0]), int(changed[:, 1].min()), end


def _renewed(old: Newest, new: Newest) -> tuple[Ints, int, int]:
    """Return the cells whose newest claims differ, the first day and the last (`OPEN`: for good)."""
    sides = [np.stack((one.key, one.known.view(np.int64), one.claim), axis=1) for one in (old, new)]
    every, count = np.unique(np.concatenate(sides), axis=0, return_counts=True)
    key = distinct(every[count == 1][:, 0])
    if not len(key):
        return key, SPAN, 0
    last = key[np.append(key[1:] // SPAN != key[:-1] // SPAN, True)]
    ends = []
    for one in (old, new):
        at = np.searchsorted(one.key, last, side="right")
        more = at < len(one.key)
        after = np.full(len(last), -1)
        after[more] = one.key[at[more]]
        ends.append(np.where(after // SPAN == last // SPAN, after % SPAN, OPEN))
    end = OPEN if any((side == OPEN).any() for side in ends) else int(max(side.max() for side in ends))
    return distinct(key // SPAN), int((key % SPAN).min()), end
