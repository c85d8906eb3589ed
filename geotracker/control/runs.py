"""When a cell's holder or status changes: found without looking at every day."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.chain import Chain
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats

_STRIDE = 24  # days between looks while nothing is said


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What beliefs are shown as: holder columns (-1: nobody), status codes, belief in it."""

    holder: Ints
    status: NDArray[np.int8]
    belief: Floats

    @property
    def code(self) -> Ints:
        """Return holder and status as one number."""
        return np.asarray(self.holder * len(STATUSES) + self.status)

    def take(self, order: Ints) -> "Shown":
        """Return the chosen rows."""
        return Shown(self.holder[order], self.status[order], self.belief[order])

    def add(self, other: "Shown") -> "Shown":
        """Return these rows and then the others."""
        return Shown(
            np.concatenate((self.holder, other.holder)),
            np.concatenate((self.status, other.status)),
            np.concatenate((self.belief, other.belief)),
        )


Show = Callable[[Floats, Ints], Shown]
"""Return what rows of belief on days are shown as."""


@dataclass(frozen=True, slots=True, eq=False)
class Turns:
    """Runs of days, cell by cell: from day `first` up to day `end` (-1: open), and their mean belief."""

    cell: Ints
    first: Ints
    end: Ints
    holder: Ints
    status: NDArray[np.int8]
    belief: Floats


def runs(chain: Chain, show: Show, cells: Ints, last: int) -> Turns:
    """Return the runs of some cells from day 0 to day `last`.

    Belief jumps only where something is said; between, it drifts. So it is looked at on the days said
    something of and every `_STRIDE` days; between two looks that differ the day of the change is found
    by halving.
    """
    slots = chain.slots
    if not len(cells):
        nothing = np.zeros(0, dtype=np.int64)
        return Turns(nothing, nothing, nothing, nothing, np.zeros(0, dtype=np.int8), np.zeros(0))
    count = slots.start[cells + 1] - slots.start[cells]
    slot = np.repeat(slots.start[cells] - (np.cumsum(count) - count), count) + np.arange(count.sum())
    slot = slot[slots.day[slot] <= last]
    regular = np.append(np.arange(_STRIDE, last, _STRIDE), last)
    grid_cell, grid_day = np.repeat(cells, len(regular)), np.tile(regular, len(cells))
    cell, day = slots.cell[slot], slots.day[slot]
    seen = show(chain.settled(slot), day).add(show(chain.at(grid_cell, grid_day), grid_day))
    cell, day = np.concatenate((cell, grid_cell)), np.concatenate((day, grid_day))
    span = last + 1
    while True:
        order = np.argsort(cell * span + day, kind="stable")
        cell, day, seen = cell[order], day[order], seen.take(order)
        code = seen.code
        gap = (cell[1:] == cell[:-1]) & (code[1:] != code[:-1]) & (day[1:] - day[:-1] > 1)
        at = np.flatnonzero(gap)
        if not len(at):
            break
        new_cell, new_day = cell[at], (day[at] + day[at + 1]) // 2
        seen = seen.add(show(chain.at(new_cell, new_day), new_day))
        cell, day = np.concatenate((cell, new_cell)), np.concatenate((day, new_day))
    return _joined(cell, day, seen, code, last)


def _joined(cell: Ints, day: Ints, seen: Shown, code: Ints, last: int) -> Turns:
    """Join looks, ordered by cell and day, into runs of one code."""
    head = np.r_[True, cell[1:] != cell[:-1]]
    starts = np.flatnonzero(head | np.r_[True, code[1:] != code[:-1]])
    until = np.append(day[1:], last + 1)
    until[np.append(head[1:], True)] = last + 1
    length = until - day
    mean = np.add.reduceat(seen.belief * length, starts) / np.add.reduceat(length, starts)
    final = np.append(head[starts][1:], True)
    end = np.where(final, -1, np.append(day[starts][1:], 0))
    return Turns(cell[starts], day[starts], end, seen.holder[starts], seen.status[starts], mean)
