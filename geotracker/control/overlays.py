"""Analysts' overlays on the model's zones: what is published is disjoint, valid and credited. Pure.

An overlay lies on top for its valid time and for the time it was known; of two overlays the later edit
lies on top. Both clocks split zones: what was published at any known moment can be asked again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.control.measure import areas_km2
from geotracker.model import Cell, ControlZone, Feature, Interval
from geotracker.polygonal import polygonal

LEAST_KM2 = 1e-4
"""Smaller remains (100 m²) are rounding, not ground."""

_EVER = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


@dataclass(frozen=True, slots=True)
class Overlay:
    """A feature of an overlay layer while it was so: `order` grows with each edit, the highest is on top."""

    layer: int
    feature: Feature
    known_during: Interval
    author: str
    reason: str
    order: int


@dataclass(frozen=True, slots=True)
class Published:
    """A zone as published; `credit` is the overlay it comes from, None for the model's own ground."""

    zone: ControlZone
    credit: Overlay | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """What overlays do to zones: `replaced` are the numbers of zones they touch, `pieces` stand for them."""

    replaced: tuple[int, ...]
    pieces: tuple[Published, ...]

    def all(self, zones: Sequence[ControlZone]) -> tuple[Published, ...]:
        """Return everything published: untouched zones and the pieces."""
        gone = set(self.replaced)
        kept = [Published(zone) for number, zone in enumerate(zones) if number not in gone]
        return (*kept, *self.pieces)


def apply_overlays(
    zones: Sequence[ControlZone], overlays: Sequence[Overlay], cells: Sequence[Cell] = (), theatre: str = ""
) -> Applied:
    """Lay overlays on zones that are disjoint at every moment; the result is so too.

    Overlays are clipped to the ground of the cells, where there are any, and take their people from them.
    """
    drawn = [one for one in sorted(overlays, key=lambda one: one.order) if polygonal(one.feature.geometry)]
    ground = _Sites(cells)
    shapes = [ground.clip(polygonal(one.feature.geometry)) for one in drawn]
    laid = [(one, shape) for one, shape in zip(drawn, shapes, strict=True) if not shape.is_empty]
    tree = shapely.STRtree([shape for _, shape in laid])
    replaced, pieces = [], []
    for number, zone in enumerate(zones):
        above = [laid[at] for at in sorted(tree.query(zone.geometry, predicate="intersects").tolist())]
        above = [(one, shape) for one, shape in above if _both(one, zone.valid_during, zone.known_during)]
        if not above:
            continue
        replaced.append(number)
        for valid, known, shape in _left(zone.geometry, zone.valid_during, zone.known_during, above):
            pieces.append(Published(replace(zone, geometry=shape, valid_during=valid, known_during=known)))
    for at, (one, shape) in enumerate(laid):
        near = [
            laid[other] for other in sorted(tree.query(shape, predicate="intersects").tolist()) if other > at
        ]
        for valid, known, part in _left(shape, one.feature.valid_during, one.known_during, near):
            pieces.append(Published(_zone(one, theatre, part, valid, known), one))
    return Applied(tuple(replaced), tuple(_measured(pieces, ground)))


def _zone(one: Overlay, theatre: str, shape: BaseGeometry, valid: Interval, known: Interval) -> ControlZone:
    feature = one.feature
    return ControlZone(
        theatre, feature.holder, feature.status, shape, valid, known, feature.certainty, 0.0, 0
    )


def _measured(pieces: Sequence[Published], ground: "_Sites") -> Iterator[Published]:
    """Yield pieces with their area, people and cells; those too small to be ground are left out."""
    areas = areas_km2([piece.zone.geometry for piece in pieces])
    for piece, area in zip(pieces, areas.tolist(), strict=True):
        if area < LEAST_KM2:
            continue
        own = piece.zone.cells if piece.credit is None else None
        within = ground.inside(piece.zone.geometry, own)
        zone = replace(
            piece.zone,
            geometry=shapely.MultiPolygon(list(shapely.get_parts(piece.zone.geometry))),
            area_km2=area,
            population=ground.people(within) if len(ground.cells) else piece.zone.population,
            cells=tuple(within),
        )
        yield replace(piece, zone=zone)


def _left(
    shape: BaseGeometry, valid: Interval, known: Interval, above: Sequence[tuple[Overlay, BaseGeometry]]
) -> Iterator[tuple[Interval, Interval, BaseGeometry]]:
    """Yield what overlays leave of a shape, cut along both clocks."""
    for known_part in _cut(known, [one.known_during for one, _ in above]):
        now = [pair for pair in above if meet(pair[0].known_during, known_part)]
        for valid_part in _cut(valid, [one.feature.valid_during for one, _ in now]):
            on_top = [over for one, over in now if meet(one.feature.valid_during, valid_part)]
            rest = polygonal(shapely.difference(shape, shapely.union_all(on_top))) if on_top else shape
            if not rest.is_empty:
                yield valid_part, known_part, rest


def _cut(during: Interval, others: Sequence[Interval]) -> Iterator[Interval]:
    """Yield an interval in parts, cut wherever one of the others begins or ends within it."""
    start, end = _bounds(during)
    inner = {moment for other in others for moment in _bounds(other) if start < moment < end}
    marks: list[datetime] = [start, *sorted(inner), end]
    for first, last in pairwise(marks):
        yield Interval(None if first == _EVER[0] else first, None if last == _EVER[1] else last)


def _bounds(during: Interval) -> tuple[datetime, datetime]:
    return during.start or _EVER[0], during.end or _EVER[1]


def meet(one: Interval, other: Interval) -> bool:
    """Say whether two half-open intervals have a moment in common."""
    (start, end), (first, last) = _bounds(one), _bounds(other)
    return max(start, first) < min(end, last)


def _both(one: Overlay, valid: Interval, known: Interval) -> bool:
    return meet(one.feature.valid_during, valid) and meet(one.known_during, known)


class _Sites:
    """Cells with the point each stands for."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        self.cells = cells
        self.index = {cell.index: at for at, cell in enumerate(cells)}
        sites = [
            shapely.Point(cell.place.lon, cell.place.lat)
            if cell.place
            else shapely.point_on_surface(cell.geometry)
            for cell in cells
        ]
        self.sites = np.array(sites, dtype=object)
        self.tree = shapely.STRtree(sites)
        self.ground = shapely.STRtree([cell.geometry for cell in cells])

    def clip(self, shape: BaseGeometry) -> BaseGeometry:
        """Return the part of a shape that is on the ground of the cells."""
        if not len(self.cells):
            return shape
        under = self.ground.query(shape, predicate="intersects")
        ground = shapely.union_all([self.cells[at].geometry for at in under.tolist()])
        return polygonal(shapely.intersection(shape, ground))

    def inside(self, shape: BaseGeometry, own: Sequence[int] | None) -> list[int]:
        """Return the cells whose site lies in a shape; `own` restricts them."""
        if not len(self.cells):
            return list(own or ())
        found = {self.cells[at].index for at in self.tree.query(shape, predicate="intersects").tolist()}
        return sorted(found if own is None else found & set(own))

    def people(self, cells: Sequence[int]) -> int:
        """Return how many people live in cells."""
        return sum(self.cells[self.index[cell]].population for cell in cells)
