"""The belief model run: what was held where, on any day, as known on any day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import numpy as np

from geotracker.control.arrays import distinct
from geotracker.control.chain import Chain, Slots, fill, keys, lay_out, rerun, run
from geotracker.control.compare import compare, differing
from geotracker.control.evidence import Evidence, Reach, Rows
from geotracker.control.field import STATUSES, BeliefField, certainty, decide
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.runs import Shown, Turns, runs
from geotracker.control.states import Drift, drift, successions
from geotracker.control.tilt import Tilts, share_keys, tilts
from geotracker.model import CellState, Interval, Theatre

_CHAINS_KEPT = 4
_AHEAD = 366  # days beyond the last evidence that belief can drift before it is taken as settled
_LOT = 1000  # cells whose runs are listed at once


class History:
    """Belief over all cells, days and states of knowledge. Build it with `believe`.

    `weighed` is the evidence it was given, `evidence` the same with the shares' tilts among its rows.
    Immutable but for a small cache of the runs asked for last. `missed` reports shares that could not
    be met.
    """

    def __init__(
        self, weighed: Evidence, tilted: Tilts, slots: Slots, motion: Drift, theatre: Theatre, params: Params
    ) -> None:
        self.weighed, self.tilted = weighed, tilted
        self.evidence = replace(weighed, rows=Rows.concat([weighed.rows, tilted.rows]))
        self.slots, self.drift = slots, motion
        self.theatre, self.params, self.missed = theatre, params, tilted.missed
        self.columns, self.calendar = weighed.states, weighed.calendar
        self.until = self.last_known
        self._chains: dict[float, Chain] = {}

    @property
    def last_known(self) -> datetime:
        """Return when the newest evidence became known (the theatre's start, if there is none)."""
        return max(self.theatre.starts, datetime.fromtimestamp(self.newest, tz=self.calendar.origin.tzinfo))

    @property
    def newest(self) -> float:
        """Return when the newest evidence became known, epoch seconds."""
        return float(self.evidence.rows.sayings.known.max(initial=0.0))

    def chain(self, known_at: datetime | None, hindsight: bool) -> Chain:
        """Return the run over what was known at a moment (None: everything)."""
        rows = self.evidence.rows
        cut = self.newest if known_at is None else min(known_at.timestamp(), self.newest)
        made = self._chains.get(cut)
        if made is None or (hindsight and made.beta is None):
            kept = (rows.sayings.known <= cut)[rows.source]
            log = fill(self.slots, rows, None if kept.all() else kept)
            made = run(self.slots, log, self.drift, self.evidence.prior, hindsight)
            self.keep(cut, made)
        return made if hindsight else replace(made, beta=None)

    def keep(self, cut: float, chain: Chain) -> None:
        """Remember a run, and forget the oldest of too many."""
        self._chains.pop(cut, None)
        while len(self._chains) >= _CHAINS_KEPT:
            del self._chains[next(iter(self._chains))]
        self._chains[cut] = chain

    def kept(self) -> Chain | None:
        """Return the run over everything known, if it has been asked for."""
        return self._chains.get(self.newest)

    def at(self, valid_at: datetime, known_at: datetime | None = None) -> BeliefField:
        """Return the belief about a day, as known at a moment; None uses everything known (hindsight).

        A day's belief includes what is said of that day itself. Evidence known after `known_at` plays
        no part, whatever day it speaks of.
        """
        day = self.calendar.day(valid_at)
        chain = self.chain(known_at, known_at is None or self.calendar.day(known_at) > day)
        everywhere = np.arange(len(self.evidence.prior), dtype=np.int64)
        belief = self.active(chain.at(everywhere, np.full(len(everywhere), day)), day)
        holder, status = decide(belief, self.columns, self.params)
        return BeliefField(
            self.columns, valid_at, known_at, belief, holder, status, self._support(day, known_at)
        )

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

    def _support(self, day: int, known_at: datetime | None) -> tuple[Ints, Ints]:
        rows = self.evidence.rows
        kept = np.flatnonzero((rows.reach == Reach.DIRECT) | (rows.reach == Reach.REGION))
        chosen = (rows.sayings.day <= day) & (rows.sayings.claim > 0)
        if known_at is not None:
            chosen &= rows.sayings.known <= known_at.timestamp()
        kept = kept[chosen[rows.source[kept]]]
        most = int(rows.sayings.claim.max(initial=0)) + 1
        key = distinct(rows.cell[kept] * most + rows.sayings.claim[rows.source[kept]])
        return key // most, key % most

    def shown(self, belief: Floats, days: Ints) -> Shown:
        """Return what rows of belief on days are shown as."""
        belief = self.active(belief, days)
        holder, status = decide(belief, self.columns, self.params)
        return Shown(holder, status, certainty(belief, self.columns, holder, status))

    def states(self, cells: Ints | None = None, known_at: datetime | None = None) -> Iterator[CellState]:
        """Yield, cell by cell, the runs of days with one holder and status, from the start to `until`.

        Runs of one cell follow each other without gap; the last one is open. `known_during` starts
        at `known_at` (default: the newest evidence) and is open. A run's probability is the mean
        belief over it.
        """
        chosen = np.arange(len(self.evidence.prior), dtype=np.int64) if cells is None else cells
        last = max(self.calendar.day(self.until), 0)
        known = Interval(known_at or self.last_known, None)
        for at in range(0, len(chosen), _LOT):
            yield from self._named(
                runs(self.chain(known_at, True), self.shown, chosen[at : at + _LOT], last), known
            )

    def _named(self, found: Turns, known: Interval) -> Iterator[CellState]:
        moments: dict[int, datetime] = {}

        def moment(day: int) -> datetime:
            if day not in moments:
                moments[day] = self.calendar.moment(day)
            return moments[day]

        names = (*self.columns.actors, None)  # holder -1 is the last: nobody
        columns = (found.cell, found.first, found.end, found.holder, found.status, found.belief)
        for cell, first, end, holder, status, sure in zip(*(c.tolist() for c in columns), strict=True):
            during = Interval(moment(first), moment(end) if end >= 0 else None)
            yield CellState(cell, names[holder], STATUSES[status], sure, during, known)


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
    rows, states = evidence.rows, evidence.states
    if earlier is not None and alike(earlier, evidence, theatre, params):
        history = advanced(earlier, evidence, ground)
    else:
        key = np.concatenate([keys(rows.cell, rows.day), *share_keys(evidence.shares)])
        slots = lay_out(len(ground), states.count, key, successions(theatre, states, evidence.calendar))
        motion = drift(states, params, int(slots.day.max()) + _AHEAD)
        tilted = tilts(evidence, slots, motion, ground, params)
        history = History(evidence, tilted, slots, motion, theatre, params)
    end = until or theatre.ends
    if end is not None:
        history.until = end
    return history


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
    key = np.concatenate(
        [
            keys(evidence.rows.cell, evidence.rows.day)[changed.rows],
            *share_keys(evidence.shares, changed.shares),
        ]
    )
    slots, at = earlier.slots.grown(key)
    days = int(slots.day.max()) + _AHEAD
    motion = earlier.drift
    if days >= len(motion.own):
        motion = drift(evidence.states, earlier.params, days + _AHEAD)
    tilted = tilts(evidence, slots, motion, ground, earlier.params, earlier.tilted, changed.since)
    history = History(evidence, tilted, slots, motion, earlier.theatre, earlier.params)
    old = earlier.kept()
    if old is not None:
        cells = changed.cells | differing(earlier.tilted.rows, tilted.rows, len(ground))
        log = np.insert(old.log, at, 0.0, axis=0)
        alpha = np.insert(old.alpha, at, 0.0, axis=0)
        cells[slots.cell[at + np.arange(len(at))]] = True  # new slots, though nothing may be said in them
        beta = None if old.beta is None else np.insert(old.beta, at, 0.0, axis=0)
        chain = Chain(slots, log, motion, alpha, beta)
        rows = history.evidence.rows
        rerun(chain, rows.take(cells[rows.cell]), evidence.prior, np.flatnonzero(cells).astype(np.int64))
        history.keep(history.newest, chain)
    return history
