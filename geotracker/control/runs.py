"""When a cell's holder or status changes: found without looking at every day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.chain import Chain, keys
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
    """Runs of days, cell by cell: from day `first` up to day `end` (-1: open), and their mean belief.

    The mean of an open run ends with the last day anything was said of its cell: silence does not change it.
    `entry` is the belief on the first day.
    """

    cell: Ints
    first: Ints
    end: Ints
    holder: Ints
    status: NDArray[np.int8]
    belief: Floats
    entry: Floats

    @property
    def code(self) -> Ints:
        """Return holder and status as one number."""
        return np.asarray(self.holder * len(STATUSES) + self.status)

    @property
    def key(self) -> Ints:
        """Return the keys of cells and first days, ascending."""
        return keys(self.cell, self.first)

    def take(self, kept: NDArray[np.bool_] | Ints) -> "Turns":
        """Return the chosen runs."""
        return Turns(*(getattr(self, name)[kept] for name in self.__slots__))

    @classmethod
    def concat(cls, lots: Sequence["Turns"]) -> "Turns":
        """Return several lots as one, ordered by cell and time."""
        whole = cls(*(np.concatenate([getattr(lot, name) for lot in lots]) for name in cls.__slots__))
        return whole.take(np.lexsort((whole.first, whole.cell)))

    @classmethod
    def empty(cls) -> "Turns":
        """Return no runs."""
        ints, none = np.zeros(0, dtype=np.int64), np.zeros(0)
        return cls(ints, ints, ints, ints, np.zeros(0, dtype=np.int8), none, none)


def runs(chain: Chain, show: Show, cells: Ints, last: int) -> Turns:
    """Return the runs of some cells from day 0 to day `last`.

    Belief jumps only where something is said; between, it drifts. So it is looked at on the days said
    something of and every `_STRIDE` days; between two looks that differ the day of the change is found
    by halving. The looks go on to the first such day not before `last`, so that what is found of the days
    before does not depend on it.
    """
    slots = chain.slots
    if not len(cells):
        return Turns.empty()
    ahead = -(-max(last, 1) // _STRIDE) * _STRIDE
    count = slots.start[cells + 1] - slots.start[cells]
    slot = np.repeat(slots.start[cells] - (np.cumsum(count) - count), count) + np.arange(count.sum())
    slot = slot[slots.day[slot] <= ahead]
    regular = np.arange(_STRIDE, ahead + 1, _STRIDE)
    grid_cell, grid_day = np.repeat(cells, len(regular)), np.tile(regular, len(cells))
    cell, day = slots.cell[slot], slots.day[slot]
    quiet = np.zeros(len(slots.start) - 1, dtype=np.int64)
    np.maximum.at(quiet, cell, day)
    seen = show(chain.settled(slot), day).add(show(chain.at(grid_cell, grid_day), grid_day))
    cell, day = np.concatenate((cell, grid_cell)), np.concatenate((day, grid_day))
    span = ahead + 1
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
    begun = day <= last
    return _joined(cell[begun], day[begun], seen.take(np.flatnonzero(begun)), ahead, quiet)


def _joined(cell: Ints, day: Ints, seen: Shown, ahead: int, quiet: Ints) -> Turns:
    """Join looks, ordered by cell and day, into runs of one code; `quiet` is each cell's last day of news."""
    code = seen.code
    head = np.r_[True, cell[1:] != cell[:-1]]
    starts = np.flatnonzero(head | np.r_[True, code[1:] != code[:-1]])
    until = np.append(day[1:], ahead + 1)
    until[np.append(head[1:], True)] = ahead + 1
    final = np.append(head[starts][1:], True)
    size = np.diff(np.append(starts, len(cell)))
    open_ = np.repeat(final, size)
    until = np.where(open_, np.minimum(until, quiet[cell] + 1), until)
    length = np.maximum(until - day, 0)
    length[starts] = np.maximum(length[starts], 1)
    mean = np.add.reduceat(seen.belief * length, starts) / np.add.reduceat(length, starts)
    end = np.where(final, -1, np.append(day[starts][1:], 0))
    return Turns(
        cell[starts], day[starts], end, seen.holder[starts], seen.status[starts], mean, seen.belief[starts]
    )
