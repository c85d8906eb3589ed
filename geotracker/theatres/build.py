"""A checked theatre spec to the domain nouns, and back."""

from datetime import datetime
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.model import (
    Actor,
    BeliefParams,
    Interval,
    NamedRegion,
    PlaceRule,
    Seed,
    Source,
    Theatre,
)
from geotracker.theatres.files import geojson
from geotracker.theatres.schema import ActorSpec, PeriodSpec, SeedSpec, TheatreSpec

Plain = dict[str, Any]


def build(spec: TheatreSpec) -> Theatre:
    """Make the theatre of a spec that has been checked."""
    return Theatre(
        id=spec.id,
        name=spec.name,
        countries=tuple(spec.countries),
        starts=spec.starts,
        ends=spec.ends,
        actors=tuple(_actor(actor) for actor in spec.actors),
        regions=tuple(
            NamedRegion(one.id, one.name, tuple(one.aliases), tuple(one.admin1), _shape(one.geometry))
            for one in spec.regions
        ),
        seeds=tuple(_seed(seed) for seed in spec.seeds),
        rivals=tuple((one.loser, one.gainer, _interval(one)) for one in spec.rivals),
        place_rules=tuple(
            PlaceRule(name, one.geonameid, one.lon, one.lat)
            for one in spec.place_rules
            for name in (one.names or [one.name or ""])
        ),
        sources=tuple(Source(one.name, one.reliability, one.side, one.country) for one in spec.sources),
        area=_shape(spec.area),
        cells=tuple((one.name or "", _polygon(one.geometry)) for one in spec.cells),
        params=BeliefParams(tuple(spec.params.items())),
        description=spec.description,
    )


def _actor(spec: ActorSpec) -> Actor:
    """Make an actor."""
    return Actor(
        id=spec.id,
        name=spec.name,
        colour=spec.colour,
        aliases=tuple(spec.aliases),
        leaders=tuple(spec.leaders),
        spokesmen=tuple(spec.spokesmen),
        demonyms=tuple(spec.demonyms),
        capitals=tuple(spec.capitals),
        active=_interval(spec.active),
        allegiances=tuple((one.to, _interval(one)) for one in spec.allegiance),
        successor=spec.successor,
    )


def _seed(spec: SeedSpec) -> Seed:
    """Make a seed; one without a name of its own is called by its region, or not at all."""
    return Seed(
        holder=spec.holder or "",
        name=spec.name or spec.region or "",
        lon=spec.lon,
        lat=spec.lat,
        region=spec.region,
        geometry=_shape(spec.geometry),
        valid_from=spec.valid_from,
    )


def _interval(spec: PeriodSpec) -> Interval:
    """Make an interval."""
    return Interval(spec.start, spec.until)


def _shape(geometry: Plain | None) -> BaseGeometry | None:
    """Make a shape, or None of None."""
    return None if geometry is None else _polygon(geometry)


def _polygon(geometry: Plain | None) -> BaseGeometry:
    """Make a shape; no geometry is an empty one."""
    return shapely.Polygon() if geometry is None else shapely.geometry.shape(geometry)


def to_spec(theatre: Theatre) -> Plain:
    """Return a theatre as plain JSON, empty parts left out; `parse_spec` makes the same theatre of it."""
    return _kept(
        {
            "id": theatre.id,
            "name": theatre.name,
            "description": theatre.description,
            "countries": list(theatre.countries),
            "starts": _written(theatre.starts),
            "ends": _written(theatre.ends),
            "area": _plain(theatre.area),
            "actors": [_actor_spec(actor) for actor in theatre.actors],
            "regions": [
                _kept(
                    {
                        "id": one.id,
                        "name": one.name,
                        "aliases": list(one.aliases),
                        "admin1": list(one.admin1),
                        "geometry": _plain(one.geometry),
                    }
                )
                for one in theatre.regions
            ],
            "seeds": [_seed_spec(seed) for seed in theatre.seeds],
            "rivals": [
                {"loser": loser, "gainer": gainer, **_period(during)}
                for loser, gainer, during in theatre.rivals
            ],
            "place_rules": [
                _kept({"name": one.name, "geonameid": one.geonameid, "lat": one.lat, "lon": one.lon})
                for one in theatre.place_rules
            ],
            "sources": [
                _kept(
                    {
                        "name": one.name,
                        "reliability": one.reliability,
                        "side": one.side,
                        "country": one.country_code,
                    }
                )
                for one in theatre.sources
            ],
            "cells": [{"name": name, "geometry": geojson(shape)} for name, shape in theatre.cells],
            "params": dict(theatre.params.values),
        }
    )


def _actor_spec(actor: Actor) -> Plain:
    """Return an actor as plain JSON."""
    return _kept(
        {
            "id": actor.id,
            "name": actor.name,
            "colour": actor.colour,
            "active": _period(actor.active),
            "aliases": list(actor.aliases),
            "leaders": list(actor.leaders),
            "spokesmen": list(actor.spokesmen),
            "demonyms": list(actor.demonyms),
            "capitals": list(actor.capitals),
            "allegiance": [{"to": to, **_period(during)} for to, during in actor.allegiances],
            "successor": actor.successor,
        }
    )


def _seed_spec(seed: Seed) -> Plain:
    """Return a seed as plain JSON."""
    return _kept(
        {
            "name": None if seed.name == seed.region else seed.name,
            "lat": seed.lat,
            "lon": seed.lon,
            "region": seed.region,
            "geometry": _plain(seed.geometry),
            "holder": seed.holder,
            "valid_from": _written(seed.valid_from),
        }
    )


def _period(during: Interval) -> Plain:
    """Return an interval as plain JSON."""
    return _kept({"from": _written(during.start), "until": _written(during.end)})


def _written(moment: datetime | None) -> str | None:
    """Write a moment: a day where it is midnight, else ISO 8601."""
    if moment is None:
        return None
    midnight = moment.hour == moment.minute == moment.second == moment.microsecond == 0
    return moment.strftime("%Y-%m-%d") if midnight and moment.year >= 1000 else moment.isoformat()


def _plain(shape: BaseGeometry | None) -> Plain | None:
    """Return a shape as GeoJSON."""
    return None if shape is None else geojson(shape)


def _kept(parts: Plain) -> Plain:
    """Leave out what is empty."""
    return {key: value for key, value in parts.items() if value is not None and value not in ("", [], {})}
