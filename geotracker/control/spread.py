"""How a claim about one place tells something of the ground around it."""

import numpy as np
from numpy.typing import NDArray

from geotracker.control.evidence import Reach, Rows
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params

_LEAST = 0.04  # a smaller part of a claim is not worth a row
_SECONDS_A_DAY = 86_400.0


def spread(direct: Rows, favours: Ints, passed_on: NDArray[np.bool_], ground: Ground, params: Params) -> Rows:
    """Return the rows that direct ones leave in nearby cells.

    The part passed on falls exponentially with travel distance and with the neighbour's own people, and
    is bounded so that it never outweighs the last direct claim there (`_bounded`).
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
    part = params.spread * np.exp(-ground.near_km[entry] / params.spread_km)
    part /= np.sqrt(1 + ground.population[cell] / params.spread_people)
    kept = part >= _LEAST
    if not kept.any():
        return Rows.empty(states)
    parent, cell, part = parent[kept], cell[kept], part[kept]
    part *= _bounded(direct, favours, parent, cell, part, params)
    kept = part > 0.0
    parent, cell, part = parent[kept], cell[kept], part[kept]
    reach = np.full(len(cell), Reach.SPREAD, dtype=np.int8)
    return Rows(cell, direct.source[parent], part, reach, direct.sayings)


def _bounded(direct: Rows, favours: Ints, parent: Ints, cell: Ints, part: Floats, params: Params) -> Floats:
    """Return the factor on each spread row that keeps their sum below a direct claim.

    Rows of one cell that favour the same thing are added up in the order they became known, afresh after
    each direct claim on the cell and after every `spread_days`; beyond `spread_cap` of the direct
    claim's weight (of a plain report that someone holds it, where there was none) nothing is added.
    """
    weight, known = np.ptp(direct.log, axis=1), direct.known
    order = np.lexsort((known, direct.cell))
    span = float(known.max() - known.min() + 1.0) if len(direct) else 1.0
    first = float(known.min()) if len(direct) else 0.0
    keys = direct.cell[order] * span + (known[order] - first)
    at = np.searchsorted(keys, cell * span + (known[parent] - first), side="right") - 1
    last = order[np.maximum(at, 0)]
    named = (at >= 0) & (direct.cell[last] == cell)
    limit = params.spread_cap * np.where(named, weight[last], params.w_holds)
    since = np.where(named, known[last], first)
    block = ((known[parent] - since) / _SECONDS_A_DAY / params.spread_days).astype(np.int64)
    era = np.where(named, at + 1, 0)
    group = ((cell * (len(direct) + 1) + era) * (block.max() + 1) + block) * (favours.max() + 1) + favours[
        parent
    ]
    wanted = weight[parent] * part
    order = np.lexsort((parent, known[parent], group))
    total = np.cumsum(wanted[order])
    starts = np.r_[True, group[order][1:] != group[order][:-1]]
    base = np.maximum.accumulate(np.where(starts, total - wanted[order], 0.0))
    before = total - wanted[order] - base
    factor = np.empty(len(cell))
    room = np.clip(limit[order] - before, 0.0, wanted[order])
    factor[order] = np.divide(room, wanted[order], out=np.zeros_like(room), where=wanted[order] > 0)
    return factor
