"""The state at a theatre's start: what its seeds say of every cell."""

from collections.abc import Callable, Sequence

import numpy as np
from shapely.geometry.base import BaseGeometry

from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats, distances_km, nearest_points
from geotracker.control.params import Params
from geotracker.control.states import Calendar, States, normalise
from geotracker.model import Place, Region, Seed, Theatre

PolygonOf = Callable[[Place | Region], BaseGeometry | None]
"""Return the polygon (EPSG:4326) of a place or region, or None where nobody knows it."""

_VOTERS = 6  # seeds that have a say in a cell's start


def seed_area(seed: Seed, theatre: Theatre, polygon_of: PolygonOf) -> BaseGeometry | None:
    """Return the polygon of an area seed, or None."""
    if seed.geometry is not None or seed.region is None:
        return seed.geometry
    wanted = seed.region.casefold()
    for named in theatre.regions:
        if wanted in {name.casefold() for name in (named.id, named.name, *named.aliases)}:
            return named.geometry or polygon_of(
                Region("theatre", f"theatre:{theatre.id}/{named.id}", named.name)
            )
    if len(seed.region) == 2 and seed.region.isupper():
        return polygon_of(Region("country", f"country:{seed.region}", seed.region))
    for country in theatre.countries:
        found = polygon_of(Region("admin1", f"admin1:{country}.{seed.region}", seed.region))
        if found is not None:
            return found
    return None


def prior(ground: Ground, theatre: Theatre, states: States, params: Params, polygon_of: PolygonOf) -> Floats:
    """Return the belief at the theatre's start, shape (cells, states).

    A seeded point makes its own cell nearly sure; elsewhere the nearest seeds vote, by the inverse square
    of distance, and what they say fades with `seed_km`: far from any seed the start is unknown. A
    seeded area comes between the two: it outweighs seeds outside it, not the points inside it.
    """
    calendar = Calendar.of(theatre)
    early = [s for s in theatre.seeds if s.valid_from is None or calendar.day(s.valid_from) <= 0]
    belief = _blank(len(ground), states, params)
    points = [
        s for s in early if s.lon is not None and s.lat is not None and states.column(s.holder) is not None
    ]
    if points:
        belief = _votes(ground, points, states, params, belief)
    for seed in early:
        area, column = seed_area(seed, theatre, polygon_of), states.column(seed.holder)
        if area is None or column is None:
            continue
        belief[ground.within(area)] = _sure(column, params.seed_region, states)
    for cell, seed in zip(_cells_of(ground, points), points, strict=True):
        column = states.column(seed.holder)
        if cell >= 0 and column is not None:
            belief[cell] = _sure(column, params.seed, states)
    return belief


def late_seeds(theatre: Theatre) -> list[Seed]:
    """Return the seeds that hold from a day after the theatre's start."""
    calendar = Calendar.of(theatre)
    return [
        seed for seed in theatre.seeds if seed.valid_from is not None and calendar.day(seed.valid_from) > 0
    ]


def _blank(count: int, states: States, params: Params) -> Floats:
    """Return the belief where nothing is known: unknown, and a little for every actor."""
    row = np.zeros(states.count)
    row[: len(states.actors)] = params.known_share / max(len(states.actors), 1)
    row[states.unknown] = 1 - params.known_share
    return np.tile(row, (count, 1))


def _sure(column: int, belief: float, states: States) -> Floats:
    """Return a belief of that size in one state, the rest mostly unknown."""
    row = np.full(states.count, 0.5 * (1 - belief) / max(states.count - 2, 1))
    row[states.unknown] = 0.5 * (1 - belief)
    row[column] = belief
    return np.asarray(row / row.sum())


def _cells_of(ground: Ground, seeds: Sequence[Seed]) -> Ints:
    """Return the cell of each point seed, -1 where it lies outside the theatre."""
    if not seeds:
        return np.zeros(0, dtype=np.int64)
    return ground.locate([seed.lon or 0.0 for seed in seeds], [seed.lat or 0.0 for seed in seeds])


def _votes(ground: Ground, seeds: Sequence[Seed], states: States, params: Params, blank: Floats) -> Floats:
    """Return the belief the nearest point seeds give to every cell."""
    lon = np.array([seed.lon for seed in seeds], dtype=np.float64)
    lat = np.array([seed.lat for seed in seeds], dtype=np.float64)
    column = np.array([states.column(seed.holder) for seed in seeds], dtype=np.int64)
    nearest = nearest_points(ground.lon, ground.lat, lon, lat, min(_VOTERS, len(seeds)))
    near = distances_km(ground.lon[:, None], ground.lat[:, None], lon[nearest], lat[nearest])
    weight = 1.0 / (near + 2.0) ** 2
    votes = np.zeros_like(blank)
    np.add.at(votes, (np.arange(len(ground))[:, None], column[nearest]), weight)
    said = params.seed * np.exp(-near[:, :1] / params.seed_km)
    part = normalise(votes)
    # Where seeds disagree nothing is known: two halves of a vote are not a half-held cell.
    agreed = part**2
    return np.asarray(said * agreed + (1 - said * agreed.sum(axis=1, keepdims=True)) * blank)
