"""From claims to evidence on cells: where each claim points, how much it weighs, what counts once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import numpy as np

from geotracker.control.arrays import without
from geotracker.control.emission import Emission, emissions, rival, share_of, towards, trust
from geotracker.control.evidence import Evidence, Reach, Rows, Sayings, Share, Step
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.seeds import PolygonOf, late_seeds, prior, seed_area
from geotracker.control.spread import spread
from geotracker.control.states import Calendar, States
from geotracker.control.targets import WATER, Where
from geotracker.control.told import Told
from geotracker.errors import QueryError
from geotracker.model import (
    ControlClaim,
    KnownClaim,
    Modality,
    Place,
    Relation,
    Seed,
    Target,
    Theatre,
    Unresolved,
)

SEED_CLAIM = 0
"""The claim id of evidence that comes from a seed; claims of the store count from 1."""

_REGION_CONTEST = 0.15  # "fighting in X province" says little of each town in it


def weigh(
    known: Sequence[KnownClaim],
    ground: Ground,
    theatre: Theatre,
    polygon_of: PolygonOf,
    params: Params | None = None,
    earlier: Evidence | None = None,
) -> Evidence:
    """Turn claims into evidence on cells, in the order they became known.

    A place touches its own cell and, weaker, those near it; a whole region touches each of its cells; a
    part of a region becomes a share to be met. A second telling of one story counts nothing, further
    agreeing reports less and less. Claims that touch no cell are listed with the reason.
    `polygon_of` gives a region's polygon (EPSG:4326); `params` default to the theatre's. With `earlier`
    the claims are added to what was weighed before, as if all had been weighed at once; QueryError when
    one of them became known before the last of those.
    """
    params = params or Params.of(theatre.params)
    evidence = earlier or _start(ground, theatre, polygon_of, params)
    ordered = sorted(known, key=lambda one: (one.known_at, one.id))
    if ordered and (ordered[0].known_at.timestamp(), ordered[0].id) <= evidence.last:
        raise QueryError(
            f"claim {ordered[0].id} became known before claims already weighed", field="known_at"
        )
    desk = Desk(theatre, params, evidence, Where(ground, polygon_of))
    untouched = desk.take_in(ordered)
    last = (ordered[-1].known_at.timestamp(), ordered[-1].id) if ordered else evidence.last
    came = desk.rows()
    return replace(
        evidence,
        rows=Rows.concat([evidence.rows, came]),
        direct=Rows.concat([evidence.direct, desk.direct]),
        passed_on=np.concatenate((evidence.passed_on, desk.passed_on)),
        shares=(*evidence.shares, *desk.shares),
        untouched=evidence.untouched + untouched,
        told=desk.told,
        last=last,
        mark=object(),
        after=Step(evidence.mark, Rows.empty(evidence.states.count), came),
    )


def _start(ground: Ground, theatre: Theatre, polygon_of: PolygonOf, params: Params) -> Evidence:
    """Return what is known before any claim: the theatre's seeds."""
    states = States(theatre.actor_ids)
    nothing = Rows.empty(states.count)
    begin = prior(ground, theatre, states, params, polygon_of)
    evidence = Evidence(states, Calendar.of(theatre), begin, nothing, nothing, Told(params), np.zeros(0))
    desk = Desk(theatre, params, evidence, Where(ground, polygon_of))
    for seed in late_seeds(theatre):
        desk.seed(seed)
    return replace(evidence, rows=desk.rows(), direct=desk.direct, passed_on=desk.passed_on)


def event_day(claim: ControlClaim, known_at: datetime, calendar: Calendar) -> int:
    """Return the day a claim speaks of: the end of the stated time, at the latest the day it was known."""
    published = calendar.day(known_at)
    if claim.when is None or not claim.when.stated or claim.when.during.end is None:
        return published
    return min(calendar.day(claim.when.during.end - timedelta(microseconds=1)), published)


@dataclass(slots=True)
class _Single:
    """Rows of single cells under construction."""

    cell: list[int] = field(default_factory=list)
    day: list[int] = field(default_factory=list)
    known: list[float] = field(default_factory=list)
    claim: list[int] = field(default_factory=list)
    emission: list[Emission] = field(default_factory=list)

    def add(self, cell: int, day: int, known: float, claim: int, emission: Emission) -> None:
        """Add one row, unless it speaks of a day before the start."""
        if day + emission.lag < 0:
            return
        self.cell.append(cell)
        self.day.append(day + emission.lag)
        self.known.append(known)
        self.claim.append(claim)
        self.emission.append(emission)

    def rows(self, states: int) -> Rows:
        """Return the rows as arrays."""
        if not self.cell:
            return Rows.empty(states)
        return Rows(
            np.array(self.cell, dtype=np.int64),
            np.arange(len(self.cell)),
            np.ones(len(self.cell)),
            np.array([emission.reach for emission in self.emission], dtype=np.int8),
            Sayings.of(
                self.day,
                self.known,
                self.claim,
                [emission.log for emission in self.emission],
                [emission.stir for emission in self.emission],
                [emission.into for emission in self.emission],
                [emission.favours for emission in self.emission],
            ),
        )


@dataclass(frozen=True, slots=True)
class _Report:
    """A claim on its way to the cells: its day, what it still weighs, the rival it may imply."""

    one: KnownClaim
    day: int
    weight: float
    gainer: int | None


class Desk:
    """Where claims are weighed one after the other; holds what earlier ones have said."""

    def __init__(self, theatre: Theatre, params: Params, evidence: Evidence, where: Where) -> None:
        self.theatre, self.params, self.where = theatre, params, where
        self.states, self.calendar = evidence.states, evidence.calendar
        self.evidence, self.told = evidence, evidence.told.copy()
        self.single = _Single()
        self.regions: list[Rows] = []
        self.shares: list[Share] = []

    def take_in(self, ordered: Sequence[KnownClaim]) -> tuple[tuple[int, str], ...]:
        """Weigh claims in the order given; return (id, reason) of those that touch nothing."""
        self.where.learn(
            [one.claim.target for one in ordered]
            + [out.target for one in ordered for out in one.claim.exceptions]
        )
        return tuple((one.id, reason) for one in ordered if (reason := self.weigh(one)))

    @property
    def direct(self) -> Rows:
        """Return the rows of claims about single places."""
        return self.single.rows(self.states.count)

    @property
    def passed_on(self) -> Floats:
        """Return the part of each of `direct` that is news to the neighbours, too."""
        return np.array([self._passed_on(one) for one in self.single.emission], dtype=np.float64)

    def rows(self) -> Rows:
        """Return the emissions added here, with what spreads to neighbouring cells."""
        direct = self.direct
        around = spread(direct, self.passed_on, self.evidence, self.where.ground, self.params)
        return Rows.concat([direct, *self.regions, around])

    def _passed_on(self, emission: Emission) -> float:
        """Return the part of an emission that is news to the neighbours, too."""
        if emission.lag != 0:
            return 0.0
        return self.params.spread_holds if emission.steady else 1.0

    def weigh(self, one: KnownClaim) -> str:
        """Add one claim's rows and shares; return why it touches nothing, or ""."""
        claim = one.claim
        if isinstance(claim.target, Unresolved):
            return f"place not resolved: {claim.target.reason}"
        if claim.actor is not None and self.states.column(claim.actor) is None:
            return f"actor {claim.actor!r} is none of the theatre's"
        day = event_day(claim, one.known_at, self.calendar)
        if day < 0:
            return "before the theatre's start"
        weight = trust(one, self.theatre, self.params)
        gainer = rival(claim, self.theatre, self.states, self.calendar.moment(day))
        if isinstance(claim.target, Place) and claim.target.feature_code in WATER:
            return "water is not held"
        cell = self.where.cell(claim.target)
        if cell is not None:
            if cell < 0:
                return "outside the theatre"
            weight *= self.told.news(one, cell, day, weight) * self._size(claim.target, cell)
            return self._cell(_Report(one, day, weight, gainer), cell)
        cells = self.where.cells(claim.target)
        if cells is None:
            return "no polygon for the region"
        cells = without(cells, self.where.excepted(claim))
        if not len(cells):
            return "outside the theatre"
        weight *= self.told.news(one, cells.tobytes(), day, weight)
        report = _Report(one, day, weight, gainer)
        whole = share_of(claim.extent, self.params) >= self.params.whole
        if whole or claim.modality is Modality.DENIED:
            return self._whole(report, cells)
        return self._part(report, cells)

    def seed(self, seed: Seed) -> None:
        """Add a seed that holds from a day after the start, as evidence known from that day."""
        column = self.states.column(seed.holder)
        if seed.valid_from is None or column is None:
            return
        day, seconds = self.calendar.day(seed.valid_from), seed.valid_from.timestamp()
        log = towards(self.states, column, self.params.w_gains, self.params)
        emission = Emission(0, log, Reach.DIRECT, column, self.params.stir_gains, column)
        area = seed_area(seed, self.theatre, self.where.polygon_of)
        if area is not None:
            for cell in self.where.ground.within(area).tolist():
                self.single.add(cell, day, seconds, SEED_CLAIM, emission)
        elif seed.lon is not None and seed.lat is not None:
            cell = int(self.where.ground.locate(seed.lon, seed.lat)[0])
            if cell >= 0:
                self.single.add(cell, day, seconds, SEED_CLAIM, emission)

    def _size(self, target: Target, cell: int) -> float:
        """Return the part of a claim's weight its place has in its cell: all if the cell is its own."""
        place = self.where.ground.cells[cell].place
        if not isinstance(target, Place) or place is None or place.geonameid == target.geonameid:
            return 1.0
        return self.params.village

    def _cell(self, report: _Report, cell: int) -> str:
        """Add a claim about one place."""
        found = emissions(report.one.claim, report.weight, report.gainer, self.states, self.params)
        for emission in found:
            self.single.add(cell, report.day, report.one.known_at.timestamp(), report.one.id, emission)
        return "" if found else "says nothing of who holds it"

    def _whole(self, report: _Report, cells: Ints) -> str:
        """Add a claim about a whole region: the same rows for each cell, weaker than a named place's."""
        claim = report.one.claim
        part = _REGION_CONTEST if claim.relation is Relation.CONTESTS else self.params.region
        part /= 1 + float(self.where.ground.area[cells].sum()) / self.params.region_km2
        found = emissions(claim, report.weight * part, report.gainer, self.states, self.params)
        count = len(cells)
        for emission in found:
            if report.day + emission.lag < 0:
                continue
            reach = Reach.REGION if emission.reach is Reach.DIRECT else emission.reach
            day, seconds = report.day + emission.lag, report.one.known_at.timestamp()
            self.regions.append(
                Rows(
                    cells,
                    np.zeros(count, dtype=np.int64),
                    np.ones(count),
                    np.full(count, reach, dtype=np.int8),
                    Sayings.of(
                        [day],
                        [seconds],
                        [report.one.id],
                        [emission.log],
                        [emission.stir * part],
                        [emission.into],
                        [emission.favours],
                    ),
                )
            )
        return "" if found else "says nothing of who holds it"

    def _part(self, report: _Report, cells: Ints) -> str:
        """Add a claim about part of a region: a share to be met, diffuse over its cells."""
        claim, ground = report.one.claim, self.where.ground
        column = self.states.column(claim.actor)
        if claim.relation is Relation.CONTESTS or column is None:
            return "says nothing of a share"
        measure = ground.population[cells] if claim.by_population else ground.area[cells]
        if measure.sum() <= 0:
            return "nobody lives in the region" if claim.by_population else "the region has no area"
        pull = min(report.weight, 1.0)
        if pull <= 0.0:
            return "the same story again"
        share, sense = share_of(claim.extent, self.params), _sense(claim)
        loss = claim.relation is Relation.LOSES
        stated = [(column, 1 - share if loss else share, -sense if loss else sense, False)]
        if loss and report.gainer is not None and share >= self.params.half:
            stated.append((report.gainer, share, 1, True))
        self.shares.extend(
            Share(
                claim=report.one.id,
                day=report.day,
                known=report.one.known_at.timestamp(),
                cells=cells,
                weight=measure / measure.sum(),
                column=of,
                target=target,
                sense=direction,
                pull=pull,
                inferred=inferred,
            )
            for of, target, direction, inferred in stated
        )
        return ""


def _sense(claim: ControlClaim) -> int:
    """Return whether a share is at least (+1), at most (-1) or exactly (0) what the text says."""
    if claim.extent in ("few", "none"):
        return -1
    return 0 if not isinstance(claim.extent, str) or claim.extent == "half" else 1
