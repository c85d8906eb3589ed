"""When a cell's holder or status changes: on days something is said of it, and on a few fixed ones.

In silence belief drifts a little every day; on which of them it falls below a threshold is no news, and any
later report would move it by hindsight. So silent cells are looked at together, every `Params.look_days`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import ranges
from geotracker.control.chain import SPAN, Chain, keys
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats


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

    def on(self, key: Ints) -> "Turns":
        """Return the runs that go on at keys of cells and days."""
        return self.take(np.searchsorted(self.key, key, side="right") - 1)

    @classmethod
    def concat(cls, lots: Sequence["Turns"]) -> "Turns":
        """Return several lots as one, ordered by cell and time."""
        whole = cls(*(np.concatenate([getattr(lot, name) for lot in lots]) for name in cls.__slots__))
        return whole.take(np.argsort(whole.key, kind="stable"))

    @classmethod
    def empty(cls) -> "Turns":
        """Return no runs."""
        ints, none = np.zeros(0, dtype=np.int64), np.zeros(0)
        return cls(ints, ints, ints, ints, np.zeros(0, dtype=np.int8), none, none)


def runs(
    chain: Chain, show: Show, cells: Ints, last: int, looks: Ints, spoken: NDArray[np.bool_] | None = None
) -> Turns:
    """Return the runs of some cells from day 0 to day `last`.

    A cell is looked at on the days something is said of it (`spoken` marks the slots that count; default:
    all) and on the days `looks`, which are the same for all cells.
    """
    slots = chain.slots
    if not len(cells):
        return Turns.empty()
    slot = ranges(slots.start[cells], slots.start[cells + 1] - slots.start[cells])
    slot = slot[slots.day[slot] <= last]
    if spoken is not None:
        slot = slot[spoken[slot] | (slots.day[slot] == 0)]
    looks = looks[(looks > 0) & (looks <= last)]
    grid_cell, grid_day = np.repeat(cells, len(looks)), np.tile(looks, len(cells))
    cell, day = slots.cell[slot], slots.day[slot]
    quiet = np.zeros(len(slots.start) - 1, dtype=np.int64)
    np.maximum.at(quiet, cell, day)
    seen = show(chain.settled(slot), day).add(show(chain.at(grid_cell, grid_day), grid_day))
    key = keys(np.concatenate((cell, grid_cell)), np.concatenate((day, grid_day)))
    order = np.argsort(key, kind="stable")
    key = key[order]
    once = np.r_[True, key[1:] != key[:-1]]
    order, key = order[once], key[once]
    return _joined(key // SPAN, key % SPAN, seen.take(order), last, quiet)


def _joined(cell: Ints, day: Ints, seen: Shown, last: int, quiet: Ints) -> Turns:
    """Join looks, ordered by cell and day, into runs of one code; `quiet` is each cell's last day of news."""
    code = seen.code
    head = np.r_[True, cell[1:] != cell[:-1]]
    starts = np.flatnonzero(head | np.r_[True, code[1:] != code[:-1]])
    until = np.append(day[1:], last + 1)
    until[np.append(head[1:], True)] = last + 1
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
