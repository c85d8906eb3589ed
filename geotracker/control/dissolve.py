"""Cells dissolved into the zones of a map."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np
import shapely
from numpy.typing import NDArray

from geotracker.control.arrays import distinct
from geotracker.control.field import STATUSES, BeliefField
from geotracker.control.ground import Ground, Ints
from geotracker.control.history import History
from geotracker.late import late
from geotracker.model import ControlZone, Interval, Snapshot, Theatre, day

sparse, csgraph = late("scipy.sparse"), late("scipy.sparse.csgraph")


def zones(
    field: BeliefField,
    ground: Ground,
    theatre: Theatre,
    valid_during: Interval,
    known_during: Interval,
    tolerance: float = 0.0,
) -> tuple[ControlZone, ...]:
    """Dissolve cells of one holder and status that touch into zones: valid, disjoint, filling the theatre.

    A zone's probability is its cells' belief in what it is shown as, weighted by area. `tolerance`
    (degrees) simplifies common borders on both sides alike, so that neither gaps nor slivers appear.
    """
    code = field.holder * len(STATUSES) + field.status
    lot = connected(ground, code)
    order = np.argsort(lot, kind="stable")
    starts = np.flatnonzero(np.r_[True, lot[order][1:] != lot[order][:-1]])
    groups = np.split(order, starts[1:])
    shapes = dissolve(ground, groups)
    if tolerance > 0:
        shapes = np.asarray(shapely.coverage_simplify(shapes, tolerance))
    sure = field.certainty
    named = _claims(field, lot, len(groups))
    made = []
    for at, group in enumerate(groups):
        area = ground.area[group]
        made.append(
            ControlZone(
                theatre=theatre.id,
                holder=field.holder_of(int(group[0])),
                status=field.status_of(int(group[0])),
                geometry=shapes[at],
                valid_during=valid_during,
                known_during=known_during,
                probability=float(sure[group] @ area / area.sum()),
                area_km2=float(area.sum()),
                population=int(ground.population[group].sum()),
                cells=tuple(group.tolist()),
                claim_ids=named[at],
            )
        )
    return tuple(made)


def snapshot(
    history: History,
    ground: Ground,
    theatre: Theatre,
    valid_at: datetime,
    known_at: datetime | None = None,
    tolerance: float = 0.0,
) -> Snapshot:
    """Return all zones for a day, as known at a moment (None: everything known, with hindsight)."""
    known = known_at or history.last_known
    field = history.at(valid_at, known_at)
    found = zones(field, ground, theatre, day(valid_at), Interval(known, None), tolerance)
    return Snapshot(theatre.id, valid_at, known, found)


def connected(ground: Ground, code: Ints) -> Ints:
    """Return the number of the zone each cell belongs to: touching cells of one code, in cell order."""
    same = code[ground.edge_from] == code[ground.edge_to]
    count = len(ground)
    # Edges are ordered by their first end: the rows of a matrix are there as they are.
    rows = np.zeros(count + 1, dtype=np.int32)
    np.cumsum(np.bincount(ground.edge_from[same], minlength=count), out=rows[1:])
    targets = ground.edge_to[same].astype(np.int32)
    graph = sparse.csr_array((np.ones(rows[-1]), targets, rows), shape=(count, count))
    # Every edge is there both ways: what hangs together strongly hangs together, and is found faster.
    lots, label = csgraph.connected_components(graph, directed=True, connection="strong")
    first = np.empty(lots, dtype=np.int64)
    first[label[::-1]] = np.arange(count)[::-1]  # of several, the last one written stays: the lowest cell
    rank = np.empty(lots, dtype=np.int64)
    rank[np.argsort(first)] = np.arange(lots)
    return np.asarray(rank[label])


def dissolve(ground: Ground, groups: Sequence[Ints]) -> NDArray[np.object_]:
    """Return the union of each group of cells of a coverage: shared edges dropped, nothing else moved."""
    found = np.full(len(groups), None, dtype=object)
    single = [at for at, group in enumerate(groups) if len(group) == 1]
    found[single] = ground.geometry[[int(groups[at][0]) for at in single]]
    several = [at for at, group in enumerate(groups) if len(group) > 1]
    if several and ground.outline is not None:
        found[several] = ground.outline.around([groups[at] for at in several])
    for at in several:
        if found[at] is None:
            found[at] = shapely.coverage_union_all(ground.geometry[groups[at]])
    return found


def _claims(field: BeliefField, lot: Ints, count: int) -> list[tuple[int, ...]]:
    """Return the claims that name the cells of each zone."""
    cells, claims = field.support
    most = int(claims.max(initial=0)) + 1
    key = distinct(lot[cells] * most + claims)
    cut = np.searchsorted(key, np.arange(count + 1) * most)
    named = (key % most).tolist()
    return [tuple(named[cut[at] : cut[at + 1]]) for at in range(count)]
