"""Shares of a region as constraints on belief: the least change that meets them.

"Has lost most of X but keeps Y" says what share of X's area (Y left out) an actor still has. Of all
beliefs with that expected share the one nearest to the present belief, in Kullback-Leibler
divergence, multiplies the actor's odds in every cell by one common factor (Csiszár 1975, I-divergence
geometry): one root to find. Several constraints are met in turns until all hold (iterated projection).
A town's leading state keeps at least `town_floor`, and a firmly held town stays so: a share never decides who
holds a named place.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import add_rows, distinct, greatest
from geotracker.control.chain import Slots, forward, keys, lay_out, said
from geotracker.control.evidence import Evidence, Reach, Rows, Sayings, Share
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.states import Drift, normalise

_TOGETHER_DAYS = 3  # shares stated within so many days are met together
_SWEEPS = 60
_HALVINGS = 26  # of the bracket around a root: to 5e-7 in log-odds
_CLOSE = 1e-5
_MISSED = 5e-3  # a share further off than this is reported
_MARGIN = 0.05  # above `held`, so that a firm town is not let go the day after
_MOST, _LEAST = 0.9, 0.02  # beliefs in one cell that a share alone does not go beyond
_STEEPEST = 14.0  # log-odds no constraint may move a cell by


@dataclass(frozen=True, slots=True)
class Missed:
    """A share that could not be met: the claim, what it states, what was reached, why, since when, whose.

    `known` is epoch seconds; `column` is the state the share is of.
    """

    claim: int
    stated: float
    reached: float
    reason: str
    known: float = 0.0
    column: int = 0

    @property
    def words(self) -> str:
        """Return it in a few words."""
        return f"{self.stated:.0%} stated, {self.reached:.0%} reached: {self.reason}"


@dataclass(slots=True)
class _Run:
    """The chains of the cells any share watches, as far as they are known and computed."""

    slots: Slots
    drift: Drift
    prior: Floats
    log: Floats
    alpha: Floats
    dirty: Ints
    tilts: list[Rows] = field(default_factory=list)

    def learn(self, rows: Rows) -> None:
        """Add emissions; what they touch is computed when it is next asked for."""
        at = self.slots.of(rows)
        add_rows(self.log, at, said(rows))
        np.minimum.at(self.dirty, rows.cell, at)

    def at(self, cells: Ints, day: int) -> Floats:
        """Return the belief of cells on a day, from all learnt so far that speaks of no later day."""
        last = self.slots.find(cells, np.full(len(cells), day))
        forward(self.slots, self.log, self.drift, self.prior, cells, self.alpha, self.dirty[cells], last)
        self.dirty[cells] = np.maximum(self.dirty[cells], last + 1)
        days = day - self.slots.day[last]
        return normalise(self.drift.ahead(self.alpha[last], days))


@dataclass(frozen=True, slots=True, eq=False)
class Tilts:
    """Shares turned into emissions, and those that could not be met; both in the order they became known."""

    rows: Rows
    missed: tuple[Missed, ...] = ()

    def of(self, shares: Sequence[Share]) -> "Tilts":
        """Return what was met of these shares; others there are no longer."""
        claims = {share.claim for share in shares}
        return self._only(np.isin(self.rows.claim, np.array(sorted(claims), dtype=np.int64)), claims)

    def without(self, claims: set[int]) -> "Tilts":
        """Return what was met of other claims than these."""
        left = {one.claim for one in self.missed} - claims
        return self._only(~np.isin(self.rows.claim, np.array(sorted(claims), dtype=np.int64)), left)

    def _only(self, kept: NDArray[np.bool_], claims: set[int]) -> "Tilts":
        return Tilts(self.rows.take(kept), tuple(one for one in self.missed if one.claim in claims))


def tilts(
    evidence: Evidence,
    drift: Drift,
    ground: Ground,
    params: Params,
    handovers: Sequence[tuple[int, int, int]] = (),
    done: Tilts | None = None,
    since: float = -np.inf,
    changed: NDArray[np.bool_] | None = None,
) -> Tilts:
    """Turn shares into emissions: for each cell, by how much its odds were tilted, known when it was said.

    Shares are met in the order they became known, on the belief of that moment, so that what is known
    later changes no earlier tilt. `done` holds what was met before: all known before `since` (epoch seconds)
    stays, and of the rest what shares no cell with those `changed` or tilted anew.
    """
    states = evidence.states.count
    old = done if done is not None else Tilts(Rows.empty(states))
    shares = sorted(evidence.shares, key=lambda share: (share.known, share.day, share.claim, share.inferred))
    lots = _lots(_groups(shares))
    again = _again(lots, since, changed, old)
    if not again:
        return old.of(shares)
    met_anew = [lots[at] for at in again]
    cells = distinct(np.concatenate([share.cells for lot in met_anew for share in lot.every]))
    local = np.full(len(evidence.prior), -1, dtype=np.int64)
    local[cells] = np.arange(len(cells))
    anew = {share.claim for lot in met_anew for share in lot.group}
    kept = old.without(anew).of(shares)
    rows = Rows.concat([evidence.rows, kept.rows])
    rows = rows.take(local[rows.cell] >= 0)
    rows = rows.take(np.argsort(rows.known, kind="stable"))
    rows = Rows(local[rows.cell], rows.source, rows.factor, rows.reach, rows.sayings)
    mine = [
        _Lot(*(tuple(replace(s, cells=local[s.cells]) for s in part) for part in lot.parts))
        for lot in met_anew
    ]
    key = [
        keys(share.cells, np.full(len(share.cells), lot.group[0].day)) for lot in mine for share in lot.every
    ]
    slots = lay_out(len(cells), states, np.concatenate([keys(rows.cell, rows.day), *key]), handovers)
    prior, town = evidence.prior[cells], ground.town[cells]
    log, alpha = np.zeros((len(slots.key), 3 * states)), np.zeros((len(slots.key), states))
    running = _Run(slots, drift, prior, log, alpha, slots.start[:-1].copy())
    known, taken, missed = rows.known, 0, list(kept.missed)
    for lot in mine:
        upto = int(np.searchsorted(known, lot.group[0].known, side="right"))
        running.learn(rows.take(np.arange(taken, upto)))
        taken = upto
        missed += _meet(lot.group, lot.recent, running, town, params)
    fresh = [replace(one, cell=cells[one.cell]) for one in running.tilts]
    missed.sort(key=lambda one: (one.known, one.claim))
    return Tilts(Rows.concat([kept.rows, *fresh]), tuple(missed))


@dataclass(frozen=True, slots=True)
class _Lot:
    """Shares to be met together (`group`) and those stated a few days before, which are to hold on."""

    group: tuple[Share, ...]
    recent: tuple[Share, ...]

    @property
    def parts(self) -> tuple[tuple[Share, ...], tuple[Share, ...]]:
        """Return both."""
        return self.group, self.recent

    @property
    def every(self) -> tuple[Share, ...]:
        """Return all shares."""
        return (*self.group, *self.recent)


def _lots(groups: Sequence[list[Share]]) -> list[_Lot]:
    found: list[_Lot] = []
    met: list[Share] = []
    for group in groups:
        recent = [share for share in met if abs(share.day - group[0].day) <= _TOGETHER_DAYS]
        met = [*recent, *group]
        found.append(_Lot(tuple(group), tuple(recent)))
    return found


def _again(lots: Sequence[_Lot], since: float, changed: NDArray[np.bool_] | None, old: Tilts) -> list[int]:
    """Return which lots must be met anew: those with a cell that changed or is tilted by such a lot."""
    if changed is None:
        return list(range(len(lots)))
    dirty = changed.copy()
    tilted = set(old.rows.claim[dirty[old.rows.cell]].tolist())
    found = []
    for at, lot in enumerate(lots):
        if lot.group[0].known < since:
            continue
        near = any(dirty[share.cells].any() for share in lot.every)
        if near or any(share.claim in tilted for share in lot.group):
            found.append(at)
            for share in lot.every:
                dirty[share.cells] = True
    return found


def _groups(shares: Sequence[Share]) -> list[list[Share]]:
    """Split shares, in order, into those that became known at one moment and speak of one day."""
    found: list[list[Share]] = []
    for share in shares:
        if found and (found[-1][0].known, found[-1][0].day) == (share.known, share.day):
            found[-1].append(share)
        else:
            found.append([share])
    return found


def _meet(
    group: Sequence[Share],
    recent: Sequence[Share],
    running: _Run,
    town: NDArray[np.bool_],
    params: Params,
) -> list[Missed]:
    """Tilt the belief so that a group of shares holds, together with those met a few days before."""
    day = group[0].day
    cells = distinct(np.concatenate([share.cells for share in [*group, *recent]]))
    before = running.at(cells, day)
    problem = _Problem(cells, before, town[cells], params)
    shares = [*recent, *group]
    targets = [problem.target(share, new=at >= len(recent)) for at, share in enumerate(shares)]
    moved = problem.project(shares, targets)
    missed = []
    aims = targets[len(recent) :]
    for share, target in zip(group, aims, strict=True):
        reached = problem.expected(moved, share)
        if _gap(share, target, reached) <= _MISSED:
            continue
        alone = problem.project([share], [target])
        if _gap(share, target, problem.expected(alone, share)) <= _MISSED:
            return _unmet(group, aims, problem)
        missed.append(_missed(share, reached, "would decide towns nobody named"))
    changed = np.flatnonzero(greatest(np.abs(moved - before)) > 1e-9)
    # One emission per cell does what all projections together did to it.
    with np.errstate(divide="ignore"):
        log = np.log(np.maximum(moved[changed], 1e-300)) - np.log(np.maximum(before[changed], 1e-300))
    log[before[changed] <= 0] = 0.0
    running.tilts.append(_rows(group[0], cells[changed], log))
    running.learn(running.tilts[-1])
    return missed


def _unmet(group: Sequence[Share], aims: Sequence[float], problem: "_Problem") -> list[Missed]:
    """Return shares of which one contradicts another: none moves the belief, none is forced."""
    stays = [problem.expected(problem.belief, share) for share in group]
    return [
        _missed(share, now, "contradicts another share")
        for share, aim, now in zip(group, aims, stays, strict=True)
        if _gap(share, aim, now) > _MISSED
    ]


def _missed(share: Share, reached: float, reason: str) -> Missed:
    return Missed(share.claim, share.target, reached, reason, share.known, share.column)


def _rows(share: Share, cells: Ints, log: Floats) -> Rows:
    """Return a tilt as emissions of the share's claim."""
    count = len(cells)
    return Rows(
        cells,
        np.arange(count),
        np.ones(count),
        np.full(count, Reach.SHARE, dtype=np.int8),
        Sayings.of(
            [share.day] * count,
            [share.known] * count,
            [share.claim] * count,
            log,
            [0.0] * count,
            [0] * count,
            [0] * count,
        ),
    )


def _gap(share: Share, target: float, reached: float) -> float:
    """Return by how much a share is missed; 0 when its bound holds."""
    if share.sense > 0:
        return max(target - reached, 0.0)
    if share.sense < 0:
        return max(reached - target, 0.0)
    return abs(target - reached)


@dataclass(frozen=True, slots=True, eq=False)
class _Problem:
    """A belief over some cells and the shares it is to meet."""

    cells: Ints
    belief: Floats
    town: NDArray[np.bool_]
    params: Params

    @property
    def unknown(self) -> int:
        """Return the column of not knowing: the last."""
        return int(self.belief.shape[1]) - 1

    def rows(self, share: Share) -> Ints:
        """Return where a share's cells stand among the problem's."""
        return np.asarray(np.searchsorted(self.cells, share.cells))

    def expected(self, belief: Floats, share: Share) -> float:
        """Return the expected share under a belief."""
        return float(share.weight @ belief[self.rows(share), share.column])

    def target(self, share: Share, new: bool) -> float:
        """Return the share to reach: what is stated, or part of the way there for a doubtful reporter."""
        now = self.expected(self.belief, share)
        pull = share.pull if new else 1.0
        if not new and _gap(share, share.target, now) > _MISSED:
            return now  # an older share that no longer holds is not revived, only not worsened
        return now + pull * (share.target - now)

    def project(self, shares: Sequence[Share], targets: Sequence[float]) -> Floats:
        """Return the nearest belief that meets the shares, or the last one tried."""
        belief = self.belief.copy()
        leader = self.belief.argmax(axis=1)
        top = greatest(self.belief)
        held = np.minimum(top, self.params.held + _MARGIN)
        # Not knowing is nothing a town could be firm in: it only stays the likeliest, and so names nobody.
        known = (leader != self.unknown) & (top >= self.params.held)
        firm = np.where(known, held, np.minimum(top, self.params.town_floor))
        floor = np.where(self.town, firm, 0.0)
        # A share makes nobody sure of a single cell, and no town that leans to an actor its own.
        leaning = self.town & (top < self.params.likely)
        ceiling = np.where(leaning, self.params.likely - _MARGIN, _MOST)
        last = np.inf
        for _ in range(_SWEEPS):
            worst = 0.0
            for share, target in zip(shares, targets, strict=True):
                now = self.expected(belief, share)
                gap = _gap(share, target, now)
                worst = max(worst, gap)
                if gap > _CLOSE:
                    rows = self.rows(share)
                    belief[rows] = _tilt(
                        belief[rows], share, target, leader[rows], floor[rows], ceiling[rows]
                    )
            if worst <= _CLOSE or worst > last - _CLOSE:  # all met, or no nearer than the sweep before
                break
            last = worst
        return belief


def _tilt(
    belief: Floats, share: Share, target: float, leader: Ints, floor: Floats, ceiling: Floats
) -> Floats:
    """Multiply one state's odds by a common factor, bounded in towns, until its share meets the target."""
    part = np.clip(belief[:, share.column], 1e-12, 1 - 1e-12)
    odds = np.log(part) - np.log1p(-part)
    low, high = _bounds(belief, part, share.column, leader, floor)
    high = np.minimum(high, np.maximum(_odds(ceiling) - odds, 0.0))
    low = np.maximum(low, np.minimum(_odds(np.full(len(odds), _LEAST)) - odds, 0.0))

    def tilted(factor: float) -> Floats:
        return np.asarray(1 / (1 + np.exp(-(odds + np.clip(factor, low, high)))))

    left, right = -_STEEPEST, _STEEPEST
    for _ in range(_HALVINGS):
        middle = (left + right) / 2
        if float(share.weight @ tilted(middle)) < target:
            left = middle
        else:
            right = middle
    new = tilted((left + right) / 2)
    rest = (1 - new) / (1 - part)
    moved = belief * rest[:, None]
    moved[:, share.column] = new
    return normalise(moved)


def _odds(belief: Floats) -> Floats:
    return np.asarray(np.log(belief) - np.log1p(-belief))


def _bounds(belief: Floats, part: Floats, column: int, leader: Ints, floor: Floats) -> tuple[Floats, Floats]:
    """Return the least and greatest log factor each cell allows: its leader keeps at least the floor."""
    low, high = np.full(len(part), -_STEEPEST), np.full(len(part), _STEEPEST)
    held = floor > 0
    own = held & (leader == column)
    other = held & ~own
    bar = np.clip(floor, 1e-9, 1 - 1e-9)
    low[own] = np.minimum(np.log(bar * (1 - part) / (part * (1 - bar)))[own], 0.0)
    top = belief[np.arange(len(part)), leader]
    slack = np.maximum(top / bar - 1, 0.0)
    high[other] = np.log1p(slack[other] / part[other])
    return low, np.minimum(high, _STEEPEST)
