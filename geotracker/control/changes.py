"""What changed between two beliefs: what each actor gained and lost, and what went out of sight."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.control.field import BeliefField
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import areas_km2
from geotracker.model import Place, Status


@dataclass(frozen=True, slots=True)
class Flip:
    """A place whose holder changed; None is contested or, where it is not seen, unknown."""

    place: Place
    before: str | None
    after: str | None
    seen_before: bool = True
    seen_after: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """What one actor gained and lost; None is contested ground or, where that is not seen, unknown ground.

    What came into sight (unknown before) is part of what is gained, what went out of sight of what is lost.
    Geometries are EPSG:4326 and empty where there is nothing.
    """

    actor: str | None
    gained: BaseGeometry
    lost: BaseGeometry
    gained_km2: float
    lost_km2: float
    gained_people: int
    lost_people: int
    seen: bool = True
    emerged_km2: float = 0.0
    emerged_people: int = 0
    faded_km2: float = 0.0
    faded_people: int = 0


@dataclass(frozen=True, slots=True)
class Diff:
    """All that changed hands, came into sight or went out of it between two beliefs over the same ground."""

    changes: tuple[Change, ...]
    flips: tuple[Flip, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """Ground drawn over a belief: its holder (None: nobody), and the cells whose people live on it.

    Not `seen`: drawn as unknown.
    """

    geometry: BaseGeometry
    holder: str | None
    seats: frozenset[int] = frozenset()
    seen: bool = True


_Party = tuple[str | None, bool]  # holder, and whether anything is known: (None, True) is contested


@dataclass(frozen=True, slots=True)
class _Moved:
    """Ground that went from one hand to another: a whole cell, or the part of one that was drawn over."""

    cell: int
    whole: bool
    geometry: BaseGeometry
    km2: float
    seat: bool
    before: _Party
    after: _Party


def diff(
    before: BeliefField,
    after: BeliefField,
    ground: Ground,
    drawn_before: Sequence[Laid] = (),
    drawn_after: Sequence[Laid] = (),
) -> Diff:
    """Compare two beliefs, each under what was drawn over it; actors without any change are left out.

    What is drawn over one belief is disjoint, as `apply_overlays` leaves it.
    """
    under = _under(ground, (*drawn_before, *drawn_after))
    moved = list(_whole(before, after, ground, under))
    for cell in under.tolist():
        had = _parts(ground, cell, _party(before, cell), drawn_before)
        has = _parts(ground, cell, _party(after, cell), drawn_after)
        moved += _between(cell, had, has)
    flips = []
    for one in sorted(moved, key=lambda one: one.cell):
        place = ground.cells[one.cell].place
        if place is not None and one.seat:
            (held, seen), (holds, sees) = one.before, one.after
            flips.append(Flip(place, held, holds, seen, sees))
    movers = {party for one in moved for party in (one.before, one.after)}
    every: list[_Party] = [*((actor, True) for actor in before.states.actors), (None, True), (None, False)]
    parties = [party for party in every if party in movers]
    return Diff(tuple(_change(party, moved, ground) for party in parties), tuple(flips))


def _party(field: BeliefField, cell: int) -> _Party:
    return field.holder_of(cell), field.status_of(cell) is not Status.UNKNOWN


def _change(party: _Party, moved: Sequence[_Moved], ground: Ground) -> Change:
    gained = [one for one in moved if one.after == party]
    lost = [one for one in moved if one.before == party]
    emerged = [one for one in gained if not one.before[1]]
    faded = [one for one in lost if not one.after[1]]
    return Change(
        party[0],
        _union(gained),
        _union(lost),
        _km2(gained),
        _km2(lost),
        _people(gained, ground),
        _people(lost, ground),
        party[1],
        _km2(emerged),
        _people(emerged, ground),
        _km2(faded),
        _people(faded, ground),
    )


def _km2(moved: Sequence[_Moved]) -> float:
    return sum(one.km2 for one in moved)


def _people(moved: Sequence[_Moved], ground: Ground) -> int:
    return sum(int(ground.population[one.cell]) for one in moved if one.seat)


def _union(moved: Sequence[_Moved]) -> BaseGeometry:
    """Dissolve whole cells along the edges they share, then add parts of cells."""
    cells = shapely.coverage_union_all([one.geometry for one in moved if one.whole])
    parts = [one.geometry for one in moved if not one.whole]
    return shapely.union_all([cells, *parts]) if parts else cells


def _whole(before: BeliefField, after: BeliefField, ground: Ground, under: Ints) -> Iterator[_Moved]:
    """Yield the cells, none of them drawn over, that changed hands."""
    turned = before.holder != after.holder
    turned[under] = False
    for cell in np.flatnonzero(turned).tolist():
        shape, km2 = ground.geometry[cell], float(ground.area[cell])
        yield _Moved(cell, True, shape, km2, True, _party(before, cell), _party(after, cell))


# --- cells that are drawn over ----------------------------------------------------------------------

_Part = tuple[BaseGeometry, _Party, bool]  # ground, whose, whether the cell's people live there


def _under(ground: Ground, laid: Sequence[Laid]) -> Ints:
    """Return the cells that anything drawn lies on."""
    shapes = [one.geometry for one in laid]
    found = shapely.STRtree(ground.geometry).query(shapes, predicate="intersects")[1] if shapes else ()
    return np.unique(np.asarray(found, dtype=np.int64))


def _parts(ground: Ground, cell: int, party: _Party, laid: Sequence[Laid]) -> list[_Part]:
    """Cut a cell into what is drawn over it and what is left, which its own holder has."""
    left, parts, seated = ground.geometry[cell], list[_Part](), False
    for one in laid:
        part = shapely.intersection(left, one.geometry)
        if part.area:
            parts.append((part, (one.holder, one.seen), cell in one.seats))
            seated |= cell in one.seats
            left = shapely.difference(left, one.geometry)
    return [*parts, (left, party, not seated)]


def _between(cell: int, had: Sequence[_Part], has: Sequence[_Part]) -> Iterator[_Moved]:
    """Yield the ground of one cell that changed hands."""
    for old, before, sat in had:
        for new, after, sits in has:
            if before[0] == after[0]:
                continue
            polygons = [
                part
                for part in shapely.get_parts(shapely.intersection(old, new))
                if part.geom_type == "Polygon"
            ]
            seat = sat and sits
            if polygons or seat:
                shape = shapely.multipolygons(polygons)
                yield _Moved(cell, False, shape, float(areas_km2([shape])[0]), seat, before, after)
