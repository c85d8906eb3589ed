"""Which zones a change of some cells replaces, and by which: only there and then anything is drawn again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import distinct, marked
from geotracker.control.cellset import bits_of
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import NO_CODE, OPEN, Era, Steps, Watched, trace
from geotracker.control.ground import Ground, Ints
from geotracker.control.newest import Newest
from geotracker.control.runs import Turns

_MOST = 40  # windows asked of zones one by one


@dataclass(frozen=True, slots=True)
class Window:
    """Cells, as a set, from day `first` to day `end` (`OPEN`: for good)."""

    bits: int
    first: int
    end: int

    def meets(self, era: Era) -> bool:
        """Say whether an era holds one of the cells at any time from the day before to the last."""
        ends_before = era.end != OPEN and era.end < self.first
        begins_after = self.end != OPEN and era.first > self.end
        return not ends_before and not begins_after and era.bits & self.bits != 0


@dataclass(frozen=True, slots=True)
class Changes:
    """Where zones are to be drawn again, in the order of time; where the belief in them may differ, and the
    claims they rest on.
    """

    drawn: tuple[Window, ...]
    surer: tuple[Window, ...]
    told: tuple[Window, ...]


def steps_of(turns: Turns) -> Steps:
    """Return runs as steps of eras."""
    return Steps.of(turns.first, turns.cell, turns.code, turns.entry)


def changes(before: tuple[Turns, Newest], after: tuple[Turns, Newest], ground: Ground) -> Changes:
    """Return where and when two states of the same cells differ in what zones show."""
    turned, entered = _turned(before[0], after[0])
    told = _renewed(before[1].by_cell(), after[1].by_cell())
    surer, named = _fewer(list(_alike(entered))), _fewer(list(_alike(told)))
    return Changes(tuple(_together(turned, ground)), tuple(surer), tuple(named))


def redrawn(turns: Turns, windows: Sequence[Window], ground: Ground, old: Sequence[Era]) -> list[Era]:
    """Return `old` eras, all that hold a cell of a window at any time in it, as they now are.

    `turns` are all cells' runs as they now are. The windows are apart in time and in its order: each begins
    with what the one before it left.
    """
    now, key = list(old), turns.key
    if windows:
        steps = steps_of(turns.take(_within(turns, windows)))
    for place in windows:
        met = [era for era in now if place.meets(era)]
        gone = set(map(id, met))
        begin = keys(np.arange(len(ground)), np.full(len(ground), place.first, dtype=np.int64))
        before = np.maximum(np.searchsorted(key, begin) - 1, 0)
        opened = [replace(era, end=OPEN) for era in met if _alive(era, place.first - 1)]
        code = turns.code[before] if place.first > 0 else np.full(len(ground), NO_CODE)
        watched = Watched(place.bits, code, turns.entry[before], opened)
        now = [era for era in now if id(era) not in gone]
        now += _redrawn(steps.between(place.first, place.end), watched, ground, met, place)
    return now


def _within(turns: Turns, windows: Sequence[Window]) -> NDArray[np.bool_]:
    """Mark the runs that begin while any window lasts, or as it ends."""
    last = SPAN if any(one.end == OPEN for one in windows) else max(one.end for one in windows)
    return (turns.first >= min(one.first for one in windows)) & (turns.first <= last)


def _redrawn(
    steps: Steps, watched: Watched, ground: Ground, old: Sequence[Era], place: Window
) -> Iterator[Era]:
    """Yield the eras that replace `old`: those that hold a cell of the window at any time in it."""
    ends = {} if place.end == OPEN else {era.bits: era.end for era in old if _alive(era, place.end)}
    for era in trace(steps, ground, watched):
        if era.end == OPEN and place.end != OPEN:
            yield replace(era, end=ends[era.bits])  # from the window's end on it is as it was
        else:
            yield era


def _alive(era: Era, day: int) -> bool:
    return era.first <= day and (era.end == OPEN or day < era.end)


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


def _turned(old: Turns, new: Turns) -> tuple[_Pieces, _Pieces]:
    """Return when cells differ in their code, and when only in the belief their run began with."""
    sides = [(one.key, one) for one in (old, new)]
    key = distinct(np.concatenate([keyed for keyed, _ in sides]))
    before, after = (one.take(np.searchsorted(keyed, key, side="right") - 1) for keyed, one in sides)
    code = before.code != after.code
    entry = (np.round(before.entry * 100) != np.round(after.entry * 100)) & ~code
    return _pieces(key, code), _pieces(key, entry)


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


def _fewer(windows: list[Window]) -> Iterator[Window]:
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
