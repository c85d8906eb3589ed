"""When a cell's holder or status changes: found without looking at every day."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from geotracker.control.chain import Slots
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats

_STRIDE = 16  # days between looks while nothing is said


class Sampled(Protocol):
    """What can be asked for holder, status and belief of cells on days."""

    slots: Slots

    def sample(
        self, cells: Ints, days: Ints, known_at: datetime | None = None
    ) -> tuple[Ints, NDArray[np.int8], Floats]:
        """Return holder columns, status codes and beliefs, pairwise."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Turns:
    """Runs of days, cell by cell: from day `first` up to day `end` (-1: open), and their mean belief."""

    cell: Ints
    first: Ints
    end: Ints
    holder: Ints
    status: NDArray[np.int8]
    belief: Floats


def runs(history: Sampled, cells: Ints, last: int, known_at: datetime | None) -> Turns:
    """Return the runs of some cells from day 0 to day `last`.

    Belief jumps only where something is said; between, it drifts. So it is looked at on the days said
    something of, on the days before, and every `_STRIDE` days; between two looks that differ the
    day of the change is found by halving.
    """
    cell, day = _looks(history.slots, cells, last)
    holder, status, sure = history.sample(cell, day, known_at)
    code = holder * len(STATUSES) + status
    while True:
        gap = (cell[1:] == cell[:-1]) & (code[1:] != code[:-1]) & (day[1:] - day[:-1] > 1)
        at = np.flatnonzero(gap)
        if not len(at):
            break
        new_cell, new_day = cell[at], (day[at] + day[at + 1]) // 2
        new = history.sample(new_cell, new_day, known_at)
        cell, day = np.insert(cell, at + 1, new_cell), np.insert(day, at + 1, new_day)
        holder, status = np.insert(holder, at + 1, new[0]), np.insert(status, at + 1, new[1])
        sure = np.insert(sure, at + 1, new[2])
        code = holder * len(STATUSES) + status
    head = np.r_[True, cell[1:] != cell[:-1]]
    starts = np.flatnonzero(head | np.r_[True, code[1:] != code[:-1]])
    until = np.r_[day[1:], last + 1]
    until[np.r_[head[1:], True]] = last + 1
    length = until - day
    mean = np.add.reduceat(sure * length, starts) / np.add.reduceat(length, starts)
    final = np.r_[head[starts][1:], True]
    end = np.where(final, -1, np.r_[day[starts][1:], 0])
    return Turns(cell[starts], day[starts], end, holder[starts], status[starts], mean)


def _looks(slots: Slots, cells: Ints, last: int) -> tuple[Ints, Ints]:
    """Return the (cell, day) pairs to look at, by cell and day."""
    count = slots.start[cells + 1] - slots.start[cells]
    offset = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    slot = np.repeat(slots.start[cells], count) + offset
    regular = np.unique(np.r_[np.arange(0, last + 1, _STRIDE), last])
    cell = np.concatenate([slots.cell[slot], slots.cell[slot], np.repeat(cells, len(regular))])
    day = np.concatenate([slots.day[slot], slots.day[slot] - 1, np.tile(regular, len(cells))])
    kept = (day >= 0) & (day <= last)
    key = np.unique(cell[kept] * (last + 1) + day[kept])
    return key // (last + 1), key % (last + 1)
