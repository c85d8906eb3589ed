"""What was believed at an earlier known moment, taken from the run over all that is known since.

A run over everything known holds, in each slot, what its own day's evidence said. What was known at a moment
lacks the slots after its day and the rows of earlier days that became known only later. So only the few
cells with such rows are run forward again, and looking back starts there and ends in each cell as soon as it
comes out as in the run over everything: from there on nothing differs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import add_rows, distinct, greatest
from geotracker.control.chain import STRIDE, Chain, forward, said, seen
from geotracker.control.evidence import Rows
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats
from geotracker.control.patch import Patched
from geotracker.control.states import Calendar, normalise

_SECONDS_A_DAY = 86_400.0
_NEAR = 1e-7  # beliefs this near are one: no map and no figure shows the difference


@dataclass(frozen=True, slots=True, eq=False)
class Lag:
    """Rows by when they became known against the day they speak of: those later than that day, and the rest.

    `punctual` are ordered by day; those of day d are numbers `start[d]` to `start[d + 1]`.
    """

    late: Ints
    punctual: Ints
    start: Ints

    @classmethod
    def of(cls, rows: Rows, calendar: Calendar) -> "Lag":
        """Sort rows out."""
        said_on = ((rows.sayings.known - calendar.origin.timestamp()) // _SECONDS_A_DAY).astype(np.int64)
        late = (said_on > rows.sayings.day)[rows.source]
        punctual = np.flatnonzero(~late)
        day = rows.sayings.day[rows.source[punctual]]
        order = np.argsort(day, kind="stable")
        start = np.searchsorted(day[order], np.arange(int(day.max(initial=0)) + 2))
        return cls(np.flatnonzero(late), punctual[order], start.astype(np.int64))

    def unknown(self, rows: Rows, cut: float, last: int) -> Ints:
        """Return the rows that speak of days up to `last` but became known after `cut` (epoch seconds)."""
        known, day = rows.sayings.known, rows.sayings.day
        hidden = (known > cut) & (day <= last)
        of_day = self.punctual[:0]
        if 0 <= last < len(self.start) - 1:
            of_day = self.punctual[self.start[last] : self.start[last + 1]]
        both = np.concatenate((self.late, of_day))
        return np.asarray(both[hidden[rows.source[both]]])


def believed_then(
    run: Patched, rows: Rows, lag: Lag, prior: Floats, cut: float, last: int, days: Sequence[Ints]
) -> list[Floats]:
    """Return the belief (cells, states) on some days of each cell as known at `cut`, a moment of day `last`.

    `run` is over all rows, with hindsight; between `last` and those days no actor's ground passes to a
    successor.
    """
    hidden = rows.take(lag.unknown(rows, cut, last))
    again = distinct(hidden.cell)
    kept = np.ones(len(prior), dtype=bool)
    kept[again] = False
    found = [np.empty_like(prior) for _ in days]
    for chain, numbers, own in run.split(np.flatnonzero(kept)):
        lots = _then(chain, numbers, None, last, [day[own] for day in days])
        for belief, then in zip(found, lots, strict=True):
            belief[own] = then
    if len(again):
        part = run.part(again)
        at = part.slots.of(_renumbered(hidden, again))
        add_rows(part.log, at, -said(hidden))
        first = part.slots.start[1:].copy()
        np.minimum.at(first, part.slots.cell[at], at)
        everyone = np.arange(len(again), dtype=np.int64)
        end = part.slots.find(everyone, np.full(len(again), last))
        forward(part.slots, part.log, part.drift, prior[again], everyone, part.alpha, first, end)
        lots = _then(part, everyone, first, last, [day[again] for day in days])
        for belief, then in zip(found, lots, strict=True):
            belief[again] = then
    return found


def _renumbered(rows: Rows, cells: Ints) -> Rows:
    return Rows(np.searchsorted(cells, rows.cell), rows.source, rows.factor, rows.reach, rows.sayings)


def _then(chain: Chain, cells: Ints, first: Ints | None, last: int, days: Sequence[Ints]) -> Iterator[Floats]:
    """Yield the belief of cells on each of some days (one per cell) from the slots up to day `last`.

    The chain's own hindsight is of all slots; `first` (default: none) numbers each cell's first slot whose
    evidence is another than it was for that.
    """
    slots = chain.slots
    end = slots.find(cells, np.full(len(cells), max(last, 0)))
    bar = None if first is None else first[cells]
    followed, likely = np.full(len(cells), -1), np.ones((len(cells), chain.alpha.shape[1]))
    for day in days:
        when = np.maximum(day, 0)
        slot = np.minimum(slots.find(cells, when), end)
        moved = chain.drift.ahead(chain.alpha[slot], when - slots.day[slot])
        more = np.flatnonzero(slot < end)
        if len(more) and chain.beta is not None:
            new = more[followed[more] != slot[more]]
            likely[new] = _behind(chain, slot[new] + 1, end[new], None if bar is None else bar[new])
            followed = slot
            after = slot[more] + 1
            days_on = slots.day[after] - day[more]
            moved[more] *= seen(slots, chain.log, chain.drift, after, days_on, likely[more])
        yield normalise(moved)


def _behind(chain: Chain, after: Ints, end: Ints, changed: Ints | None) -> Floats:
    """Return how likely what is said behind slots `after` is, up to slots `end` (one of each per cell).

    What lies behind `end` plays no part. Each cell is followed back from `end`, slot by slot to where a
    stride ends, in strides, then slot by slot again; where it comes out as the chain's own `beta`, before
    slot `changed` if given, that is taken from there on.
    """
    begin = chain.slots.start[chain.slots.cell[end]]
    far, near = (end - begin) // STRIDE, -(-(after - begin) // STRIDE)
    slot, likely = end.copy(), np.ones((len(after), chain.alpha.shape[1]))
    if changed is not None:
        far = np.full(len(end), -1)  # their own strides were not made: a step each is cheaper
    stops = (np.where(far < near, after, begin + far * STRIDE), begin + near * STRIDE, after)
    for stop, move in zip(stops, (_step, _stride, _step), strict=True):
        live = np.flatnonzero(slot > stop)
        while len(live):
            slot[live], likely[live] = move(chain, slot[live], likely[live])
            live = live[~_settled(chain, after, changed, slot, likely, live)]
            live = live[slot[live] > stop[live]]
    return likely


def _step(chain: Chain, slot: Ints, likely: Floats) -> tuple[Ints, Floats]:
    """Go one slot back."""
    days = chain.slots.day[slot] - chain.slots.day[slot - 1]
    return slot - 1, normalise(seen(chain.slots, chain.log, chain.drift, slot, days, likely))


def _stride(chain: Chain, slot: Ints, likely: Floats) -> tuple[Ints, Floats]:
    """Go one stride back from where one ends."""
    cell = chain.slots.cell[slot]
    number = chain.strides.start[cell] + (slot - chain.slots.start[cell]) // STRIDE - 1
    return slot - STRIDE, normalise(np.matmul(likely[:, None, :], chain.strides.back[number])[:, 0])


def _settled(
    chain: Chain, after: Ints, changed: Ints | None, slot: Ints, likely: Floats, live: Ints
) -> NDArray[np.bool_]:
    """Mark those that came out as the chain's own hindsight, and take that from there to `after`."""
    assert chain.beta is not None
    here = slot[live]
    same = greatest(np.abs(likely[live] - chain.beta[here])) < _NEAR
    if changed is not None:
        same &= here < changed[live]
    done = live[same]
    likely[done], slot[done] = chain.beta[after[done]], after[done]
    return np.asarray(same)
