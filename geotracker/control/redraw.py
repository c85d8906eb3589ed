"""Which zones a change of some cells replaces, and by which: only there and then anything is drawn again."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import or_

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import distinct, marked
from geotracker.control.cellset import bits_of
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import OPEN, Era, Steps
from geotracker.control.ground import Ground, Ints
from geotracker.control.newest import Newest
from geotracker.control.parts import Cuts
from geotracker.control.runs import Turns

_MOST = 40  # windows asked of zones one by one


@dataclass(frozen=True, slots=True)
class Window:
    """Cells, as a set, from day `first` to day `end` (`OPEN`: for good)."""

    bits: int
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Turned:
    """A cell that shows code `after` where it showed `before`, from day `first` up to `end` (or `SPAN`)."""

    cell: int
    first: int
    end: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Changes:
    """Which cells turned, and where and when zones may differ by that (`drawn`), and in the claims they rest
    on (`told`); where belief may differ in those that begin then (`surer`).
    """

    turned: tuple[Turned, ...]
    drawn: tuple[Window, ...]
    surer: tuple[Window, ...]
    told: tuple[Window, ...]


def steps_of(turns: Turns) -> Steps:
    """Return runs as steps of eras."""
    return Steps.of(turns.first, turns.cell, turns.code, turns.entry)


def changes(before: tuple[Turns, Newest], after: tuple[Turns, Newest], ground: Ground) -> Changes:
    """Return where and when two states of the same cells differ in what zones show."""
    differ, entered = _compared(before[0], after[0])
    told = _renewed(before[1].by_cell(), after[1].by_cell())
    return Changes(
        tuple(_turned(before[0], after[0], differ)),
        tuple(_together(differ, ground)),
        tuple(_fewer(_alike(entered))),
        tuple(_fewer(_alike(told))),
    )


# --- eras as cells turn one after the other ---------------------------------------------------------


def redrawn(turned: Iterable[Turned], old: Sequence[Era], ground: Ground) -> list[Era]:
    """Return `old` eras as they now are: all that hold a cell that turned or one next to it while it did.

    Each cell that turned leaves its era for those days and joins what touches it; nothing else is looked at.
    The belief in eras that are new is nan: not measured yet.
    """
    same = {(era.code, era.bits, era.first, era.end): era for era in old}
    sheet = _Sheet(old, ground)
    for one in turned:
        sheet.turn(one)
    return [same.get((era.code, era.bits, era.first, era.end), era) for era in sheet.eras.values()]


class _Sheet:
    """Eras at work: found by their days, and by the sets of cells that begin or end on a day."""

    def __init__(self, old: Sequence[Era], ground: Ground) -> None:
        self.near, self.cuts = ground.neighbours, Cuts(ground.neighbours)
        self.eras = dict(enumerate(old))
        self.number = len(old)
        self.days = np.empty((2, 2 * len(old) + 64), dtype=np.int64)  # first and end of each
        self.days[0, : len(old)] = [era.first for era in old]
        self.days[1, : len(old)] = [_end(era) for era in old]
        self.begins = {(era.bits, era.first): at for at, era in enumerate(old)}
        self.ends = {(era.bits, _end(era)): at for at, era in enumerate(old)}

    def turn(self, one: Turned) -> None:
        """Let a cell show something else for some days."""
        own = 1 << one.cell
        homes, joined = self._taken(one, own)
        days, alive = {one.first, one.end}, list[Era]()
        for era in (*homes, *joined):
            days |= {max(era.first, one.first), min(_end(era), one.end)}
            self._add(era.code, era.bits, era.first, one.first)
            self._add(era.code, era.bits, one.end, _end(era))
        for first, end in pairwise(sorted(days)):
            while _end(homes[-1]) <= first:
                homes.pop()
            while joined and joined[-1].first <= first:
                alive.append(joined.pop())
            alive = [era for era in alive if _end(era) > first]
            self._add(one.after, reduce(or_, (era.bits for era in alive), own), first, end)
            rest = homes[-1].bits ^ own
            for part in self.cuts.off(rest, (one.cell,)):
                rest ^= part
                self._add(one.before, part, first, end)
            self._add(one.before, rest, first, end)

    def _taken(self, one: Turned, own: int) -> tuple[list[Era], list[Era]]:
        """Take out the eras that hold a cell while it turns, and those it joins, both the last one first."""
        beside = reduce(or_, (1 << other for other in self.near[one.cell]), 0)
        first, end = self.days[:, : self.number]
        homes, joined = [], []
        for at in np.flatnonzero((first < one.end) & (end > one.first)).tolist():
            era = self.eras[at]
            if era.bits & own:
                homes.append(self._take(at))
            elif era.code == one.after and era.bits & beside:
                joined.append(self._take(at))
        return sorted(homes, key=_last_first), sorted(joined, key=_last_first)

    def _take(self, at: int) -> Era:
        """Take an era out by its number."""
        era = self.eras.pop(at)
        self.days[1, at] = -1
        del self.begins[era.bits, era.first], self.ends[era.bits, _end(era)]
        return era

    def _add(self, code: int, bits: int, first: int, end: int) -> None:
        """Put in cells for some days; as one with the era of the same cells that ends or begins there."""
        if first >= end or not bits:
            return
        before, after = self.ends.get((bits, first)), self.begins.get((bits, end))
        if before is not None and self.eras[before].code == code:
            first = self._take(before).first
        if after is not None and self.eras[after].code == code:
            end = _end(self._take(after))
        self._put(Era(code, bits, math.nan, first, OPEN if end == SPAN else end))

    def _put(self, era: Era) -> None:
        at, self.number = self.number, self.number + 1
        if at == self.days.shape[1]:
            self.days = np.concatenate((self.days, np.empty_like(self.days)), axis=1)
        self.eras[at], self.days[:, at] = era, (era.first, _end(era))
        self.begins[era.bits, era.first] = self.ends[era.bits, _end(era)] = at


def _end(era: Era) -> int:
    return SPAN if era.end == OPEN else era.end


def _last_first(era: Era) -> int:
    return -era.first


# --- where two states differ --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class _Pieces:
    """Cells, each from a day up to another (`OPEN`: for good)."""

    cell: Ints
    first: Ints
    end: Ints


def _pieces(key: Ints, differs: NDArray[np.bool_]) -> _Pieces:
    """Return the stretches of days that differ; a stretch lasts until the cell's next key."""
    follows = np.append(key[1:] // SPAN == key[:-1] // SPAN, False)
    end = np.where(follows, np.append(key[1:], 0) % SPAN, OPEN)
    return _Pieces(key[differs] // SPAN, key[differs] % SPAN, end[differs])


def _compared(old: Turns, new: Turns) -> tuple[_Pieces, _Pieces]:
    """Return when cells differ in their code, and when only in the belief their run began with."""
    key = distinct(np.concatenate((old.key, new.key)))
    before, after = old.on(key), new.on(key)
    code = before.code != after.code
    entry = (np.round(before.entry * 100) != np.round(after.entry * 100)) & ~code
    return _pieces(key, code), _pieces(key, entry)


def _turned(old: Turns, new: Turns, differ: _Pieces) -> Iterator[Turned]:
    """Yield the pieces in which codes differ, in the order of time, with both codes."""
    order = np.lexsort((differ.cell, differ.first))
    key = keys(differ.cell, differ.first)[order]
    end = np.where(differ.end == OPEN, SPAN, differ.end)[order]
    columns = (key // SPAN, key % SPAN, end, old.on(key).code, new.on(key).code)
    yield from map(Turned, *(column.tolist() for column in columns))


def _renewed(old: Newest, new: Newest) -> _Pieces:
    """Return when cells differ in their newest claim, or a day in since when it is known."""
    sides = (old, new)
    key = distinct(np.concatenate([one.key for one in sides]))
    claims, known = [], []
    for one in sides:
        at = np.searchsorted(one.key, key, side="right") - 1
        own = (at >= 0) & (one.key[np.maximum(at, 0)] // SPAN == key // SPAN) if len(one.key) else at >= 0
        exact = own & (one.key[np.maximum(at, 0)] == key) if len(one.key) else own
        claims.append(np.where(own, one.claim[at], 0) if len(one.key) else np.zeros(len(key), np.int64))
        known.append(np.where(exact, one.known[at], -np.inf) if len(one.key) else np.full(len(key), -np.inf))
    named = claims[0] != claims[1]
    lasting = _pieces(key, named)
    day = key[(known[0] != known[1]) & ~named]
    return _Pieces(
        np.concatenate((lasting.cell, day // SPAN)),
        np.concatenate((lasting.first, day % SPAN)),
        np.concatenate((lasting.end, day % SPAN + 1)),
    )


def _together(found: _Pieces, ground: Ground) -> Iterator[Window]:
    """Yield windows for pieces: those that meet in time together, with the cells next to theirs."""
    order = np.argsort(found.first, kind="stable")
    cell, first = found.cell[order], found.first[order]
    until = np.where(found.end[order] == OPEN, SPAN, found.end[order])
    reached = np.maximum.accumulate(until)
    heads = np.flatnonzero(np.r_[True, first[1:] > reached[:-1] + 1]) if len(first) else first
    for low, high in zip(heads.tolist(), [*heads[1:].tolist(), len(first)], strict=False):
        cells = distinct(cell[low:high])
        near = ground.edge_to[marked(cells, len(ground))[ground.edge_from]]
        end = int(reached[high - 1])
        both = bits_of(np.concatenate((cells, near)))
        yield Window(both, int(first[low]), OPEN if end == SPAN else end)


def _fewer(windows: Iterable[Window]) -> Iterator[Window]:
    """Yield windows, several near in time as one where they are too many to ask of each zone one by one."""
    ordered = sorted(windows, key=lambda one: (one.end == OPEN, one.first))
    size = max(-(-len(ordered) // _MOST), 1)
    for at in range(0, len(ordered), size):
        lot = ordered[at : at + size]
        end = OPEN if any(one.end == OPEN for one in lot) else max(one.end for one in lot)
        yield Window(reduce(or_, (one.bits for one in lot)), min(one.first for one in lot), end)


def _alike(found: _Pieces) -> Iterator[Window]:
    """Yield windows for pieces: those of the very same days together."""
    key = found.first * (SPAN + 1) + np.where(found.end == OPEN, SPAN, found.end)
    order = np.argsort(key, kind="stable")
    cuts = np.flatnonzero(np.diff(key[order])) + 1
    for lot in np.split(order, cuts):
        if len(lot):
            yield Window(bits_of(found.cell[lot]), int(found.first[lot[0]]), int(found.end[lot[0]]))
