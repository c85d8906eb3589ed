"""The belief model run: what was held where, on any day, as known on any day."""

from collections.abc import Iterator
from datetime import datetime

import numpy as np

from geotracker.control.arrays import distinct
from geotracker.control.chain import Chain, Slots, fill, lay_out, run
from geotracker.control.evidence import Evidence, Reach, Rows
from geotracker.control.field import STATUSES, BeliefField, certainty, decide
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.runs import Shown, Turns, runs
from geotracker.control.states import Drift, drift, successions
from geotracker.control.tilt import Missed, tilts
from geotracker.model import CellState, Interval, Theatre

_CHAINS_KEPT = 4
_LOT = 1000  # cells whose runs are listed at once


class History:
    """Belief over all cells, days and states of knowledge. Build it with `believe`.

    Immutable but for a small cache of the runs asked for last. `missed` reports shares that could not
    be met.
    """

    def __init__(
        self,
        evidence: Evidence,
        slots: Slots,
        motion: Drift,
        theatre: Theatre,
        params: Params,
        until: datetime,
        missed: tuple[Missed, ...],
    ) -> None:
        self.evidence, self.slots, self.drift = evidence, slots, motion
        self.theatre, self.params, self.until, self.missed = theatre, params, until, missed
        self.columns, self.calendar = evidence.states, evidence.calendar
        self._chains: dict[tuple[float, bool], Chain] = {}

    @property
    def last_known(self) -> datetime:
        """Return when the newest evidence became known (the theatre's start, if there is none)."""
        newest = float(self.evidence.rows.sayings.known.max(initial=0.0))
        return max(self.theatre.starts, datetime.fromtimestamp(newest, tz=self.calendar.origin.tzinfo))

    def chain(self, known_at: datetime | None, hindsight: bool) -> Chain:
        """Return the run over what was known at a moment (None: everything)."""
        rows = self.evidence.rows
        newest = float(rows.sayings.known.max(initial=0.0))
        cut = newest if known_at is None else min(known_at.timestamp(), newest)
        key = (cut, hindsight)
        if key not in self._chains:
            kept = (rows.sayings.known <= cut)[rows.source]
            log = fill(self.slots, rows, None if kept.all() else kept)
            made = run(self.slots, log, self.drift, self.evidence.prior, hindsight)
            while len(self._chains) >= _CHAINS_KEPT:
                del self._chains[next(iter(self._chains))]
            self._chains[key] = made
        return self._chains[key]

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
) -> History:
    """Run the belief model over all evidence; `until` (default: the newest evidence) ends its history.

    Every cell is a hidden Markov chain of its own, but for shares of regions, which are turned into
    emissions in the order they became known (`tilt.tilts`).
    """
    params = params or Params.of(theatre.params)
    rows = evidence.rows
    states = evidence.states
    cell = np.concatenate([rows.cell, *(share.cells for share in evidence.shares)])
    day = np.concatenate(
        [rows.day, *(np.full(len(share.cells), share.day, dtype=np.int64) for share in evidence.shares)]
    )
    handovers = successions(theatre, states, evidence.calendar)
    slots = lay_out(len(ground), states.count, cell, day, handovers)
    motion = drift(states, params, slots.span + 366)
    tilted, missed = tilts(evidence, slots, motion, ground, params)
    whole = evidence.with_rows(Rows.concat([rows, tilted]))
    end = until or theatre.ends
    history = History(whole, slots, motion, theatre, params, end or theatre.starts, missed)
    if end is None:
        history.until = history.last_known
    return history
