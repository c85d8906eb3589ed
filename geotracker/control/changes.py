"""What changed between two beliefs: ground, people and places gained and lost by each actor."""

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.control.field import BeliefField
from geotracker.control.ground import Ground
from geotracker.model import Place


@dataclass(frozen=True, slots=True)
class Flip:
    """A place whose holder changed; None is contested or unknown."""

    place: Place
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one actor (None: nobody, contested or unknown ground) gained and lost.

    Geometries are EPSG:4326 and empty where there is nothing.
    """

    actor: str | None
    gained: BaseGeometry
    lost: BaseGeometry
    gained_km2: float
    lost_km2: float
    gained_people: int
    lost_people: int


@dataclass(frozen=True, slots=True)
class Diff:
    """All that changed hands between two beliefs over the same ground."""

    changes: tuple[Change, ...]
    flips: tuple[Flip, ...]


def diff(before: BeliefField, after: BeliefField, ground: Ground) -> Diff:
    """Compare two beliefs cell by cell; actors without any change are left out."""
    moved = before.holder != after.holder
    changes = []
    for column in (*range(len(before.states.actors)), -1):
        gained = np.flatnonzero(moved & (after.holder == column))
        lost = np.flatnonzero(moved & (before.holder == column))
        if not len(gained) and not len(lost):
            continue
        changes.append(
            Change(
                before.states.actors[column] if column >= 0 else None,
                shapely.coverage_union_all(ground.geometry[gained]),
                shapely.coverage_union_all(ground.geometry[lost]),
                float(ground.area[gained].sum()),
                float(ground.area[lost].sum()),
                int(ground.population[gained].sum()),
                int(ground.population[lost].sum()),
            )
        )
    flips = []
    for cell in np.flatnonzero(moved).tolist():
        place = ground.cells[cell].place
        if place is not None:
            flips.append(Flip(place, before.holder_of(cell), after.holder_of(cell)))
    return Diff(tuple(changes), tuple(flips))
