"""What of a theatre finds no ground: names the boundaries do not hold, points and polygons outside it."""

from collections.abc import Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas
from geotracker.model import Theatre

_NEAR = 0.15  # degrees: a port or border town may lie just off the simplified line


def unplaced(theatre: Theatre, atlas: Atlas) -> tuple[str, ...]:
    """Return a line for everything in a theatre that the boundaries give no ground; () if all is well.

    Names countries without an outline, first-level units nobody knows, seeds and polygons outside the
    theatre's area. These are no faults of the file: other boundaries may know them.
    """
    return (
        *_countries(theatre, atlas),
        *_units(theatre, atlas),
        *_seeded(theatre, atlas),
        *_outside(theatre, atlas),
    )


def _countries(theatre: Theatre, atlas: Atlas) -> Iterator[str]:
    """Yield the countries without an outline."""
    for code in theatre.countries:
        if code not in atlas.countries:
            yield f"countries: there is no outline of {code}"


def _units(theatre: Theatre, atlas: Atlas) -> Iterator[str]:
    """Yield the units that regions name and the boundaries lack."""
    units = [unit for unit in atlas.units if unit.country_code in theatre.countries]
    known = {name.casefold() for unit in units for name in (unit.code, unit.name, *unit.aliases) if name}
    for region in theatre.regions:
        for name in region.admin1:
            if name.casefold() not in known:
                yield f"regions: {region.id}: there is no first-level unit {name}"


def _seeded(theatre: Theatre, atlas: Atlas) -> Iterator[str]:
    """Yield the seeded regions that are no region of the theatre, no country and no first-level unit."""
    known = {code.casefold() for code in atlas.countries}
    known |= {name.casefold() for one in theatre.regions for name in (one.id, one.name, *one.aliases)}
    known |= {
        name.casefold() for unit in atlas.units for name in (unit.code, unit.name, *unit.aliases) if name
    }
    for seed in theatre.seeds:
        if seed.region is not None and seed.region.casefold() not in known:
            yield f"seeds: there is no region {seed.region}"


def _outside(theatre: Theatre, atlas: Atlas) -> Iterator[str]:
    """Yield the seeded points, seeded areas, regions and cells that lie outside the theatre."""
    area = _area(theatre, atlas)
    if area is None:
        return
    near = area.buffer(_NEAR)
    shapely.prepare(near)
    for seed in theatre.seeds:
        if (
            seed.lon is not None
            and seed.lat is not None
            and not near.contains(shapely.Point(seed.lon, seed.lat))
        ):
            yield f"seeds: {seed.name} ({seed.lat}, {seed.lon}) lies outside the theatre"
        if seed.geometry is not None and not near.intersects(seed.geometry):
            yield f"seeds: an area held by {seed.holder} lies outside the theatre"
    for region in theatre.regions:
        if region.geometry is not None and not near.intersects(region.geometry):
            yield f"regions: {region.id} lies outside the theatre"
    for name, cell in theatre.cells:
        if not near.intersects(cell):
            yield f"cells: {name} lies outside the theatre"


def _area(theatre: Theatre, atlas: Atlas) -> BaseGeometry | None:
    """Return the theatre's area, or None where no outline is known."""
    if theatre.area is not None:
        return theatre.area
    known = [atlas.countries[code] for code in theatre.countries if code in atlas.countries]
    return shapely.union_all(known) if known else None
