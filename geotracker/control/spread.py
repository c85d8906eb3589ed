"""How a claim about one place tells something of the ground around it."""

import numpy as np

from geotracker.control.arrays import marked
from geotracker.control.evidence import Evidence, Reach, Rows
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params

_LEAST = 0.06  # a smaller part of a claim is not worth a row
_TRACE = 1e-4  # of such a part: less is what rounding left of a bound that was reached
_SECONDS_A_DAY = 86_400.0


def spread(direct: Rows, passed_on: Floats, evidence: Evidence, ground: Ground, params: Params) -> Rows:
    """Return the rows that new direct ones leave in nearby cells, given the evidence before them.

    `passed_on` is the part of each row that is news to neighbours at all. What they get of it falls
    exponentially with travel distance and with the neighbour's own people, and is bounded so that it
    never outweighs the last direct claim there (`_bounded`).
    """
    states = direct.sayings.log.shape[1]
    source = np.flatnonzero(passed_on)
    if not len(source):
        return Rows.empty(states)
    counts = (ground.near_start[1:] - ground.near_start[:-1])[direct.cell[source]]
    parent = np.repeat(source, counts)
    offset = np.arange(len(parent)) - np.repeat(np.cumsum(counts) - counts, counts)
    entry = ground.near_start[direct.cell[parent]] + offset
    cell = ground.near_cell[entry]
    part = passed_on[parent] * params.spread * np.exp(-ground.near_km[entry] / params.spread_km)
    part /= np.sqrt(1 + ground.population[cell] / params.spread_people)
    kept = part >= _LEAST
    if not kept.any():
        return Rows.empty(states)
    parent, cell, part = parent[kept], cell[kept], part[kept]
    reach = np.full(len(cell), Reach.SPREAD, dtype=np.int8)
    around = Rows(cell, direct.source[parent], part, reach, direct.sayings)
    part = part * _bounded(around, direct, evidence, len(ground), params)
    kept = part > 0.0
    return Rows(cell[kept], direct.source[parent][kept], part[kept], reach[kept], direct.sayings)


def _bounded(around: Rows, direct: Rows, evidence: Evidence, cells: int, params: Params) -> Floats:
    """Return the factor on each spread row that keeps their sum below a direct claim.

    Rows of one cell that favour the same thing are added up in the order they became known, afresh after
    each direct claim on the cell and after every `spread_days`; beyond `spread_cap` of the direct
    claim's weight (of a plain report that someone holds it, where there was none) nothing is added.
    """
    here = marked(around.cell, cells)
    lots = [evidence.direct.take(here[evidence.direct.cell]), direct.take(here[direct.cell])]
    old = evidence.rows.take((evidence.rows.reach == Reach.SPREAD) & here[evidence.rows.cell])
    # Of all that was ever said little was said of these cells: the rest need not be gone through.
    named = Rows.concat([lot.compact() for lot in lots])
    both = Rows.concat([old.compact(), around.compact()])
    limit, era, block = _eras(both, named, params)
    wanted = np.ptp(both.sayings.log, axis=1)[both.source] * both.factor
    favours = both.sayings.favours[both.source]
    group = ((both.cell * (len(named) + 2) + era) * (block.max() + 1) + block) * (favours.max() + 1) + favours
    order = np.lexsort((np.arange(len(both)), both.known, group))
    total = np.cumsum(wanted[order])
    starts = np.r_[True, group[order][1:] != group[order][:-1]]
    base = np.maximum.accumulate(np.where(starts, total - wanted[order], 0.0))
    room = np.clip(limit[order] - (total - wanted[order] - base), 0.0, wanted[order])
    factor = np.empty(len(both))
    factor[order] = np.divide(room, wanted[order], out=np.zeros_like(room), where=wanted[order] > 0)
    factor = np.round(factor, 9)  # what the sum ran through before must not show
    factor[factor < _TRACE] = 0.0
    return factor[len(both) - len(around) :]


def _eras(rows: Rows, named: Rows, params: Params) -> tuple[Floats, Ints, Ints]:
    """Return for each row its bound, the direct claim it follows (by number, 0: none) and its time block."""
    weight, said = np.ptp(named.log, axis=1), named.known
    known = rows.known
    first = float(min(said.min(initial=np.inf), known.min()))
    span = float(max(said.max(initial=-np.inf), known.max())) - first + 1.0
    order = np.lexsort((np.arange(len(named)), said, named.cell))
    keys = named.cell[order] * span + (said[order] - first)
    at = np.searchsorted(keys, rows.cell * span + (known - first), side="right") - 1
    if not len(named):
        limit, since = np.full(len(rows), params.spread_cap * params.w_holds), np.zeros(len(rows))
        found = np.zeros(len(rows), dtype=bool)
    else:
        last = order[np.maximum(at, 0)]
        found = (at >= 0) & (named.cell[last] == rows.cell)
        limit = params.spread_cap * np.where(found, weight[last], params.w_holds)
        since = np.where(found, said[last], 0.0)
    block = (known - since) / _SECONDS_A_DAY // params.spread_days
    return limit, np.where(found, at + 1, 0), (block - block.min()).astype(np.int64)
