"""The belief model run: what was held where, on any day, as known on any day."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from itertools import chain as chained

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import distinct, marked
from geotracker.control.chain import Slots, fill, grown, keys, lay_out, run
from geotracker.control.compare import compare, differing
from geotracker.control.evidence import Evidence, Reach, Rows
from geotracker.control.field import STATUSES, BeliefField, certainty, decide
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.past import Lag, believed_then
from geotracker.control.patch import Patched
from geotracker.control.runs import Shown, Turns, runs
from geotracker.control.states import Drift, drift, successions
from geotracker.control.tilt import Tilts, tilts
from geotracker.model import CellState, Interval, Theatre

_CHAINS_KEPT = 4
_AHEAD = 366  # days beyond the last evidence that belief can drift before it is taken as settled
_PATCH = 0.8  # of the cells: with more run again, one run is made of all
_MOST = 0.6  # of the cells: with more to run again, all are
_LOT = 250  # cells whose runs are listed at once


class History:
    """Belief over all cells, days and states of knowledge. Build it with `believe`.

    `weighed` is the evidence it was given. Immutable but for a small cache of the runs asked for last.
    `newest` is when the newest evidence became known, epoch seconds. `missed` reports shares that could not
    be met; `touched` marks the cells in which it may differ from the history it was advanced from (None:
    all).
    """

    def __init__(
        self, weighed: Evidence, tilted: Tilts, slots: Slots | None, theatre: Theatre, params: Params
    ) -> None:
        self.weighed, self.tilted = weighed, tilted
        self.theatre, self.params, self.missed = theatre, params, tilted.missed
        self.columns, self.calendar = weighed.states, weighed.calendar
        last = int(weighed.rows.sayings.day.max(initial=0))
        self.drift = drift(self.columns, params, last + _AHEAD)
        self.newest = max(_newest(weighed.rows), _newest(tilted.rows))
        self.until = self.last_known
        self._slots = slots
        self.touched: NDArray[np.bool_] | None = None
        self._chains: dict[float, Patched] = {}
        self._lag: Lag | None = None
        self._asked: tuple[NDArray[np.bool_], Rows] | None = None
        self._handovers = successions(theatre, self.columns, self.calendar)

    @cached_property
    def evidence(self) -> Evidence:
        """Return the evidence weighed with the shares' tilts among its rows."""
        return replace(self.weighed, rows=Rows.concat([self.weighed.rows, self.tilted.rows]))

    def rows_in(self, cells: NDArray[np.bool_]) -> Rows:
        """Return the rows of evidence in the cells marked; those asked for last are remembered."""
        asked = self._asked
        if asked is None or not np.array_equal(asked[0], cells):
            lots = (self.weighed.rows, self.tilted.rows)
            asked = self._asked = cells, Rows.concat([rows.take(cells[rows.cell]) for rows in lots])
        return asked[1]

    @property
    def slots(self) -> Slots:
        """Return the slots of all evidence, laid out when first asked for."""
        if self._slots is None:
            self._slots = slots_of(self.evidence, len(self.weighed.prior), self.theatre)
        return self._slots

    @property
    def last_known(self) -> datetime:
        """Return when the newest evidence became known (the theatre's start, if there is none)."""
        return max(self.theatre.starts, datetime.fromtimestamp(self.newest, tz=self.calendar.origin.tzinfo))

    def chain(self, known_at: datetime | None, hindsight: bool) -> Patched:
        """Return the run over what was known at a moment (None: everything)."""
        cut = self.newest if known_at is None else min(known_at.timestamp(), self.newest)
        made = self._chains.get(cut)
        if made is None or (hindsight and not made.hindsight):
            rows = self.evidence.rows
            kept = (rows.sayings.known <= cut)[rows.source]
            log = fill(self.slots, rows, None if kept.all() else kept)
            made = Patched.of(run(self.slots, log, self.drift, self.evidence.prior, hindsight))
            self.keep(cut, made)
        return made if hindsight else made.filtered()

    def keep(self, cut: float, made: Patched) -> None:
        """Remember a run, and forget the oldest of too many; the one over everything known stays."""
        self._chains.pop(cut, None)
        others = [when for when in self._chains if when != self.newest]
        for when in others[: max(len(others) + 1 - _CHAINS_KEPT, 0)]:
            del self._chains[when]
        self._chains[cut] = made

    def kept(self) -> Patched | None:
        """Return the run over everything known, if it has been asked for."""
        return self._chains.get(self.newest)

    def press(self) -> None:
        """Lay the run over everything known in fewer layers, where cells were run again: it says the same."""
        made = self.kept()
        if made is not None:
            self.keep(self.newest, made.pressed(int(_PATCH * len(made.layer))))

    def at(self, valid_at: datetime, known_at: datetime | None = None) -> BeliefField:
        """Return the belief about a day, as known at a moment; None uses everything known (hindsight).

        A day's belief includes what is said of that day itself. Evidence known after `known_at` plays
        no part, whatever day it speaks of. Holder and status are those of the day the cell was last looked
        at: the last one something is said of, or one of the `looks` after it.
        """
        day = self.calendar.day(valid_at)
        said = self._said(day, known_at)
        belief, then = self._believed(day, self._looked(day, said), known_at)
        holder, status = decide(then, self.columns, self.params)
        return BeliefField(self.columns, valid_at, known_at, belief, holder, status, self._support(said))

    def _believed(self, day: int, looked: Ints, known_at: datetime | None) -> tuple[Floats, Floats]:
        """Return the belief on a day, and that on the day each cell was last looked at."""
        days = [np.full(len(looked), day), looked]
        found = self._then(days, known_at)
        if found is None:
            chain = self.chain(known_at, known_at is None or self.calendar.day(known_at) > day)
            everywhere = np.arange(len(looked), dtype=np.int64)
            found = [chain.at(everywhere, when) for when in days]
        belief, then = (self.active(one, when) for one, when in zip(found, days, strict=True))
        return belief, then

    def looks(self, last: int) -> Ints:
        """Return the days, from 0 to one, on which every cell is looked at, whatever is said of it."""
        days = [when for when, _, _ in self._handovers]
        for actor in self.theatre.actors:
            edges = (actor.active.start, actor.active.end)
            days += [self.calendar.day(edge) for edge in edges if edge is not None]
        fixed = np.arange(0, max(last, 0) + 1, max(round(self.params.look_days), 1))
        every = distinct(np.concatenate((fixed, np.array(days, dtype=np.int64))))
        return np.asarray(every[(every >= 0) & (every <= max(last, 0))])

    def _looked(self, day: int, said: NDArray[np.bool_]) -> Ints:
        """Return the day each cell was last looked at, up to a day; `said` marks the rows known of then."""
        rows = self.evidence.rows
        found = np.full(len(self.evidence.prior), min(int(self.looks(day)[-1]), day))
        np.maximum.at(found, rows.cell[said], rows.sayings.day[rows.source[said]])
        return found

    def _then(self, days: Sequence[Ints], known_at: datetime | None) -> list[Floats] | None:
        """Return beliefs on days as known then, if the run over everything can tell them; else None."""
        kept = self.kept()
        if known_at is None or kept is None or not kept.hindsight:
            return None
        cut, last = known_at.timestamp(), self.calendar.day(known_at)
        latest = max(int(day.max(initial=0)) for day in days)
        passed = any(last < when <= latest for when, _, _ in self._handovers)
        if cut >= self.newest or cut in self._chains or passed or last < 0:
            return None
        if self._lag is None:
            self._lag = Lag.of(self.evidence.rows, self.calendar)
        return believed_then(kept, self.evidence.rows, self._lag, self.evidence.prior, cut, last, days)

    def active(self, belief: Floats, day: int | Ints) -> Floats:
        """Move belief in actors that are not active on a day to unknown; `day` may be one per row."""
        days = np.broadcast_to(np.asarray(day), belief.shape[:1])
        for column, actor in enumerate(self.theatre.actors):
            start, end = actor.active.start, actor.active.end
            first = self.calendar.day(start) if start is not None else None
            last = self.calendar.day(end) if end is not None else None
            gone = np.zeros(len(belief), dtype=bool)
            if first is not None:
                gone |= days < first
            if last is not None:
                gone |= days >= last
            if gone.any():
                belief[gone, self.columns.unknown] += belief[gone, column]
                belief[gone, column] = 0.0
        return belief

    def _said(self, day: int, known_at: datetime | None) -> NDArray[np.bool_]:
        """Mark the rows that speak of days up to one and were known at a moment."""
        sayings = self.evidence.rows.sayings
        chosen = sayings.day <= day
        if known_at is not None:
            chosen &= sayings.known <= known_at.timestamp()
        return np.asarray(chosen[self.evidence.rows.source])

    def _support(self, said: NDArray[np.bool_]) -> tuple[Ints, Ints]:
        rows = self.evidence.rows
        named = (rows.reach == Reach.DIRECT) | (rows.reach == Reach.REGION)
        share = rows.reach == Reach.SHARE
        chosen = np.flatnonzero(said & (named | share))
        chosen = chosen[rows.sayings.claim[rows.source[chosen]] > 0]
        # Where no claim names the ground, the shares that moved it are all there is to read.
        bare = ~marked(rows.cell[chosen[named[chosen]]], len(self.evidence.prior))
        kept = chosen[named[chosen] | bare[rows.cell[chosen]]]
        most = int(rows.sayings.claim.max(initial=0)) + 1
        key = distinct(rows.cell[kept] * most + rows.sayings.claim[rows.source[kept]])
        return key // most, key % most

    def shown(self, belief: Floats, days: Ints) -> Shown:
        """Return what rows of belief on days are shown as."""
        belief = self.active(belief, days)
        holder, status = decide(belief, self.columns, self.params)
        return Shown(holder, status, certainty(belief, self.columns, holder, status))

    def turns(self, cells: Ints | None = None, known_at: datetime | None = None) -> Turns:
        """Return the runs of days with one holder and status of cells (default: all), up to `until`.

        Beliefs are rounded (means to 1e-4, the first days' to 1e-2): the order of sums shows nowhere.
        """
        every = np.arange(len(self.weighed.prior), dtype=np.int64)
        chosen = every if cells is None else distinct(cells)
        last = max(self.calendar.day(self.until), 0)
        looks, spoken = self.looks(last), self._spoken(known_at)
        made = self.chain(known_at, True)

        def listed(lot: Ints) -> list[Turns]:
            parts = [Turns.empty()]
            for chain, numbers, own in made.split(lot):
                found = runs(chain, self.shown, numbers, last, looks, spoken)
                name = np.zeros(len(chain.slots.start) - 1, dtype=np.int64)
                name[numbers] = own
                parts.append(replace(found, cell=name[found.cell]))
            return parts

        first, *others = [chosen[at : at + _LOT] for at in range(0, len(chosen), _LOT)] or [chosen]
        with ThreadPoolExecutor(2) as pool:  # numpy works through large arrays in two threads at once
            later = pool.map(listed, others)
            whole = Turns.concat([*listed(first), *chained.from_iterable(later)])
        return replace(whole, belief=np.round(whole.belief, 4), entry=np.round(whole.entry, 2))

    def _spoken(self, known_at: datetime | None) -> NDArray[np.bool_] | None:
        """Mark the slots of which something was known at a moment; None for all."""
        if known_at is None or known_at.timestamp() >= self.newest:
            return None
        rows = self.evidence.rows
        known = (rows.sayings.known <= known_at.timestamp())[rows.source]
        return marked(self.slots.of(rows)[known], len(self.slots.key))

    def states(self, cells: Ints | None = None, known_at: datetime | None = None) -> Iterator[CellState]:
        """Yield, cell by cell, the runs of days with one holder and status, from the start to `until`.

        Runs of one cell follow each other without gap; the last one is open. `known_during` is open and
        starts at `known_at` (default: when the newest evidence on the cell became known). A run's
        probability is the mean belief over it.
        """
        yield from self.named(self.turns(cells, known_at), known_at)

    def named(self, found: Turns, known_at: datetime | None = None) -> Iterator[CellState]:
        """Yield runs as cell states."""
        moments: dict[int, datetime] = {}

        def moment(day: int) -> datetime:
            if day not in moments:
                moments[day] = self.calendar.moment(day)
            return moments[day]

        if known_at is None:
            since = self.newest_of(found.cell)
            known = {cell: Interval(self.known_moment(when), None) for cell, when in since.items()}
        else:
            known = dict.fromkeys(distinct(found.cell).tolist(), Interval(known_at, None))
        names = (*self.columns.actors, None)  # holder -1 is the last: nobody
        columns = (found.cell, found.first, found.end, found.holder, found.status, found.belief)
        for cell, first, end, holder, status, sure in zip(*(c.tolist() for c in columns), strict=True):
            during = Interval(moment(first), moment(end) if end >= 0 else None)
            yield CellState(cell, names[holder], STATUSES[status], sure, during, known[cell])

    def newest_of(self, cells: Ints) -> dict[int, float]:
        """Return when the newest evidence on each cell became known, epoch seconds; -inf for none."""
        rows = self.rows_in(marked(cells, len(self.weighed.prior)))
        since = np.full(len(self.weighed.prior), -np.inf)
        np.maximum.at(since, rows.cell, rows.known)
        return {int(cell): float(since[cell]) for cell in distinct(cells)}

    def known_moment(self, seconds: float) -> datetime:
        """Return epoch seconds as a moment, the theatre's start at the earliest."""
        starts = self.theatre.starts
        if seconds <= starts.timestamp():
            return starts
        return datetime.fromtimestamp(seconds, tz=self.calendar.origin.tzinfo)


def believe(
    evidence: Evidence,
    ground: Ground,
    theatre: Theatre,
    params: Params | None = None,
    until: datetime | None = None,
    earlier: History | None = None,
) -> History:
    """Run the belief model over all evidence; `until` (default: the newest evidence) ends its history.

    Every cell is a hidden Markov chain of its own, but for shares of regions, which are turned into
    emissions in the order they became known (`tilt.tilts`). With the history of `earlier` evidence on the
    same ground only what differs is computed again; the result is the same.
    """
    params = params or Params.of(theatre.params)
    if earlier is not None and alike(earlier, evidence, theatre, params):
        history = advanced(earlier, evidence, ground)
    else:
        motion, heirs = _motion(evidence, theatre, params)
        history = History(evidence, tilts(evidence, motion, ground, params, heirs), None, theatre, params)
    end = until or theatre.ends
    if end is not None:
        history.until = end
    return history


def _motion(
    evidence: Evidence, theatre: Theatre, params: Params
) -> tuple[Drift, Sequence[tuple[int, int, int]]]:
    """Return the drift over all evidence, and the days on which one actor's ground passes to another."""
    last = int(evidence.rows.sayings.day.max(initial=0))
    last = max([last, *(share.day for share in evidence.shares)])
    heirs = successions(theatre, evidence.states, evidence.calendar)
    return drift(evidence.states, params, max([last, *(when for when, _, _ in heirs)]) + _AHEAD), heirs


def alike(history: History, evidence: Evidence, theatre: Theatre, params: Params) -> bool:
    """Say whether evidence has the same start, actors, calendar and parameters as a history."""
    return (
        history.params == params
        and history.theatre.actors == theatre.actors
        and history.calendar == evidence.calendar
        and np.array_equal(history.weighed.prior, evidence.prior)
    )


def advanced(earlier: History, evidence: Evidence, ground: Ground) -> History:
    """Return the history of evidence that differs from an earlier one's, computing only what it touches."""
    changed = compare(earlier.weighed, evidence)
    tilted, cells = earlier.tilted, changed.cells
    if any(share.known >= changed.since for share in (*earlier.weighed.shares, *evidence.shares)):
        motion, heirs = _motion(evidence, earlier.theatre, earlier.params)
        since, turned = changed.since, changed.cells | changed.shares
        tilted = tilts(evidence, motion, ground, earlier.params, heirs, earlier.tilted, since, turned)
        cells = cells | differing(earlier.tilted.rows, tilted.rows, len(ground))
    history = History(evidence, tilted, None, earlier.theatre, earlier.params)
    history.touched = cells.copy()
    earlier.press()
    old = earlier.kept()
    if old is None:
        return history
    chosen = np.flatnonzero(cells).astype(np.int64)
    if len(chosen) <= _MOST * len(ground):
        rows = history.rows_in(cells)
        local = np.cumsum(cells) - 1
        own = replace(rows, cell=local[rows.cell])
        if len(chosen):
            over = grown(old.part(chosen), own, evidence.prior[chosen], history.drift)
            old = old.patch(over, chosen)
        history.keep(history.newest, old)
    return history


def _newest(rows: Rows) -> float:
    """Return when the newest of rows became known, epoch seconds."""
    used = marked(rows.source, len(rows.sayings))  # what rejected claims said may still lie among sayings
    return float(rows.sayings.known[used].max(initial=0.0))


def slots_of(evidence: Evidence, cells: int, theatre: Theatre) -> Slots:
    """Lay out the slots that evidence needs."""
    rows = evidence.rows
    key = keys(rows.cell, rows.day)
    return lay_out(
        cells, evidence.states.count, key, successions(theatre, evidence.states, evidence.calendar)
    )
