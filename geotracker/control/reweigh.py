"""Late, corrected and rejected claims: weighed again is only what they bear on."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from geotracker.control.arrays import distinct, marked
from geotracker.control.evidence import Evidence, Reach, Rows, Step
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.seeds import PolygonOf
from geotracker.control.spread import spread
from geotracker.control.targets import Where
from geotracker.control.weigh import SEED_CLAIM, Desk, weigh
from geotracker.model import KnownClaim, Theatre


def reweigh(
    evidence: Evidence,
    gone: Sequence[int],
    came: Sequence[KnownClaim],
    known: Sequence[KnownClaim],
    ground: Ground,
    theatre: Theatre,
    polygon_of: PolygonOf,
    params: Params | None = None,
) -> Evidence:
    """Return evidence without the claims `gone`, with those that `came`, as if all had been weighed at once.

    `known` are all claims there are now. A corrected claim is among both. What a claim bears on: other
    tellings of the same, since the first counts most; and what spreads to its cell and to those near it.
    """
    params = params or Params.of(theatre.params)
    if not gone and all((one.known_at.timestamp(), one.id) > evidence.last for one in came):
        return weigh(came, ground, theatre, polygon_of, params, evidence)
    if not gone and not came:
        return evidence
    probe = Desk(theatre, params, evidence, Where(ground, polygon_of))
    probe.take_in(sorted(came, key=_order))
    things = {probe.told.said[one.id] for one in came if one.id in probe.told.said}
    things |= {evidence.told.said[one] for one in gone if one in evidence.told.said}
    told = evidence.told.copy()
    out = {*gone, *(one.id for one in came)}
    for what in things:
        out.update(told.forget(what))
    again = sorted((one for one in known if one.id in out), key=_order)
    desk = Desk(theatre, params, replace(evidence, told=told), Where(ground, polygon_of))
    untouched = desk.take_in(again)
    left = tuple(one for one in evidence.untouched if one[0] not in out)
    fresh = Rows.concat([desk.direct, *desk.regions])
    lost = np.isin(evidence.rows.sayings.claim, np.array(sorted(out)))
    dropped = lost[evidence.rows.source]
    direct, passed_on = _direct(evidence, desk, out)
    named = distinct(np.concatenate((_single(evidence.rows.take(dropped)), desk.direct.cell)))
    near = _near(ground, named)
    here = marked(near, len(ground))
    around = (evidence.rows.reach == Reach.SPREAD) & here[evidence.rows.cell]
    around &= (evidence.rows.sayings.claim != SEED_CLAIM)[evidence.rows.source]
    leaves = dropped | around
    kept = evidence.rows.take(~leaves)
    spreading = _spread(direct, passed_on, replace(evidence, rows=kept), near, ground, params)
    came_in = Rows.concat([fresh, spreading])
    last = max(map(_order, known), default=(-np.inf, 0))
    return replace(
        evidence,
        rows=Rows.concat([kept, came_in]),
        direct=direct,
        passed_on=passed_on,
        shares=(*(share for share in evidence.shares if share.claim not in out), *desk.shares),
        untouched=left + untouched,
        told=desk.told,
        last=last,
        mark=object(),
        after=Step(evidence.mark, evidence.rows.take(leaves).compact(), came_in.compact()),
    )


def _order(one: KnownClaim) -> tuple[float, int]:
    return one.known_at.timestamp(), one.id


def _single(rows: Rows) -> Ints:
    """Return the cells rows name as single places."""
    return np.asarray(rows.cell[(rows.reach == Reach.DIRECT) | (rows.reach == Reach.INFERRED)])


def _near(ground: Ground, cells: Ints) -> Ints:
    """Return cells and those near them."""
    return distinct(np.concatenate([cells, *(ground.near(cell)[0] for cell in cells.tolist())]))


def _direct(evidence: Evidence, desk: Desk, out: set[int]) -> tuple[Rows, Floats]:
    """Return the rows of claims about single places as they now are, in the order they became known."""
    kept = np.flatnonzero(~np.isin(evidence.direct.claim, np.array(sorted(out))))
    rows = Rows.concat([evidence.direct.take(kept), desk.direct])
    passed_on = np.concatenate((evidence.passed_on[kept], desk.passed_on))
    order = np.lexsort((rows.claim, rows.known, rows.claim != SEED_CLAIM))
    return rows.take(order), passed_on[order]


def _spread(
    direct: Rows,
    passed_on: Floats,
    evidence: Evidence,
    cells: Ints,
    ground: Ground,
    params: Params,
) -> Rows:
    """Return what now spreads to some cells from the claims about them and the places near them."""
    seeds = direct.claim == SEED_CLAIM
    around = marked(_near(ground, cells), len(ground))[direct.cell] & ~seeds
    before = replace(
        evidence,
        rows=evidence.rows.take((evidence.rows.sayings.claim == SEED_CLAIM)[evidence.rows.source]),
        direct=direct.take(seeds),
    )
    rows = spread(direct.take(around), passed_on[around], before, ground, params)
    return rows.take(marked(cells, len(ground))[rows.cell])
