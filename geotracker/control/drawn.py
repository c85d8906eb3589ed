"""Zones as they go into the store: what each says, with its polygon as WKB."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely
from numpy.typing import NDArray

from geotracker.control.cellset import cells_of_each
from geotracker.control.dissolve import dissolve
from geotracker.control.eras import NOBODY, OPEN
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.history import History
from geotracker.control.records import Record
from geotracker.model import ControlZone, Interval, Status


@dataclass(frozen=True, slots=True)
class Drawn:
    """A `ControlZone` of some theatre whose polygon is little-endian WKB: a multipolygon, lon/lat."""

    holder: str | None
    status: Status
    wkb: bytes
    valid_during: Interval
    known_during: Interval
    probability: float
    area_km2: float
    population: int
    cells: Sequence[int] | Ints
    claim_ids: tuple[int, ...]


def drawn(records: Sequence[Record], ground: Ground, history: History) -> Iterator[Drawn]:
    """Yield records as zones to store; those of the same cells share a polygon."""
    sets: dict[int, int] = {}  # each with its number
    numbers = [sets.setdefault(record.era.bits, len(sets)) for record in records]
    cells, cuts = cells_of_each(list(sets), len(ground))
    spans = [slice(low, high) for low, high in pairwise(cuts)]
    lots = [cells[span] for span in spans]
    shapes = outlined(ground, lots)
    area = ground.area[cells]
    areas = [float(area[span].sum()) for span in spans]
    people = np.add.reduceat(ground.population[cells], cuts[:-1]).astype(np.int64).tolist()
    names = (*history.columns.actors, None)
    for record, number in zip(records, numbers, strict=True):
        era = record.era
        holder, status = divmod(era.code, len(STATUSES))
        end = history.calendar.moment(era.end) if era.end != OPEN else None
        yield Drawn(
            holder=names[holder] if holder != NOBODY else None,
            status=STATUSES[status],
            wkb=shapes[number],
            valid_during=Interval(history.calendar.moment(era.first), end),
            known_during=Interval(record.since, None),
            probability=era.sure,
            area_km2=areas[number],
            population=people[number],
            cells=lots[number],
            claim_ids=record.claims,
        )


def as_drawn(zones: Sequence[ControlZone]) -> list[Drawn]:
    """Return zones that have polygons already as they go into the store."""
    shapes = _as_wkb(np.array([zone.geometry for zone in zones], dtype=object))
    return [
        Drawn(
            zone.holder,
            zone.status,
            shape,
            zone.valid_during,
            zone.known_during,
            zone.probability,
            zone.area_km2,
            zone.population,
            zone.cells,
            zone.claim_ids,
        )
        for zone, shape in zip(zones, shapes, strict=True)
    ]


def outlined(ground: Ground, groups: Sequence[Ints]) -> list[bytes]:
    """Return the union of each group of cells, as `dissolve` does, as WKB."""
    found: list[bytes | None] = [None] * len(groups)
    several = [at for at, group in enumerate(groups) if len(group) > 1]
    if several and ground.outline is not None:
        shapes = ground.outline.wkb([groups[at] for at in several])
        for at, shape in zip(several, shapes, strict=True):
            found[at] = shape
    rest = [at for at, shape in enumerate(found) if shape is None]
    left = iter(_as_wkb(dissolve(ground, [groups[at] for at in rest])))
    return [next(left) if shape is None else shape for shape in found]


def _as_wkb(shapes: NDArray[np.object_]) -> list[bytes]:
    """Return shapes as WKB, polygons as multipolygons, without a third dimension."""
    if not len(shapes):
        return []
    flat = np.asarray(shapely.force_2d(shapes))
    single = np.flatnonzero(shapely.get_type_id(flat) == shapely.GeometryType.POLYGON)
    if len(single):
        flat[single] = shapely.multipolygons(flat[single], indices=np.arange(len(single)))
    return list(shapely.to_wkb(flat, byte_order=1))
