"""Analysts' overlays as the animation draws them: above the cells for their time, with their author. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.control import Laid
from geotracker.control.measure import areas_km2
from geotracker.control.overlays import Overlay, apply_overlays
from geotracker.model import Cell, Status


@dataclass(frozen=True, slots=True)
class Drawn:
    """Ground an analyst drew; of several on one spot only the topmost has it.

    `takes` are the cells it lies on: (index, km2 of it, people it takes along).
    """

    geometry: BaseGeometry
    holder: str | None
    status: Status
    certainty: float
    start: datetime | None
    end: datetime | None
    author: str
    layer: str
    reason: str
    takes: tuple[tuple[int, float, int], ...]

    def on(self, day: date) -> bool:
        """Say whether it lies on the map at the end of a day."""
        begun = self.start is None or self.start.date() <= day
        return begun and (self.end is None or day < self.end.date())

    def laid(self) -> Laid:
        """Return it as ground laid over a belief."""
        sure = self.status in {Status.HELD, Status.LIKELY}
        seats = frozenset(cell for cell, _, people in self.takes if people)
        return Laid(self.geometry, self.holder if sure else None, seats, self.status is not Status.UNKNOWN)


def drawn_over(
    cells: Sequence[Cell],
    overlays: Iterable[Overlay],
    names: Mapping[int, str],
    known_at: datetime | None = None,
) -> tuple[Drawn, ...]:
    """Return what overlays put on the cells, as known at a moment (None: now); `names` are the layers'."""
    live = [one for one in overlays if _known(one.known_during.end, known_at, one.known_during.start)]
    pieces = apply_overlays((), live, cells).pieces if live else ()
    found = []
    for piece in pieces:
        zone, credit = piece.zone, piece.credit
        if credit is None or not _known(zone.known_during.end, known_at, zone.known_during.start):
            continue
        found.append(
            Drawn(
                zone.geometry,
                zone.holder,
                zone.status,
                zone.probability,
                zone.valid_during.start,
                zone.valid_during.end,
                credit.author,
                names.get(credit.layer, f"layer {credit.layer}"),
                credit.feature.reason,
                _takes(zone.geometry, frozenset(zone.cells), cells),
            )
        )
    return tuple(found)


def _known(end: datetime | None, known_at: datetime | None, start: datetime | None) -> bool:
    """Say whether an interval of knowledge holds a moment; None is now, and lasts."""
    if known_at is None:
        return end is None
    return (start is None or start <= known_at) and (end is None or known_at < end)


def _takes(
    shape: BaseGeometry, own: frozenset[int], cells: Sequence[Cell]
) -> tuple[tuple[int, float, int], ...]:
    shapely.prepare(shape)
    under = [cell for cell in cells if shapely.intersects(shape, cell.geometry)]
    parts = shapely.intersection(shape, [cell.geometry for cell in under])
    sizes = areas_km2(list(parts)).tolist()
    return tuple(
        (cell.index, km2, cell.population if cell.index in own else 0)
        for cell, km2 in zip(under, sizes, strict=True)
        if km2 > 0
    )
