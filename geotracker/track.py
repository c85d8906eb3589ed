"""The story: from a sentence to a polygon, five calls in order. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from shapely.geometry.base import BaseGeometry

from geotracker.claims import Reader
from geotracker.control import Evidence, Ground, History, believe, snapshot, weigh
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.model import (
    ControlClaim,
    Document,
    KnownClaim,
    Place,
    Region,
    Snapshot,
    Source,
    Theatre,
    Toponym,
)


@dataclass(frozen=True, slots=True)
class World:
    """What a text is read against. `polygon_of` gives the polygon of a place or region, EPSG:4326."""

    theatre: Theatre
    gazetteer: Gazetteer
    reader: Reader
    ground: Ground
    polygon_of: Callable[[Place | Region], BaseGeometry | None]


@dataclass(frozen=True, slots=True)
class Tracked:
    """Every stage of one document's way to the map."""

    toponyms: tuple[Toponym, ...]
    claims: tuple[ControlClaim, ...]
    evidence: Evidence
    history: History
    snapshot: Snapshot


def track(document: Document, world: World, at: datetime, earlier: Sequence[KnownClaim] = ()) -> Tracked:
    """Read a document and draw the theatre at a time, as known then, from it and the claims before it."""
    theatre, ground = world.theatre, world.ground
    toponyms = geoparse(document.text, world.gazetteer, theatre=theatre)
    claims = world.reader.read(document, toponyms, theatre)
    evidence = weigh([*earlier, *publish(claims, document, theatre)], ground, theatre, world.polygon_of)
    history = believe(evidence, ground, theatre, until=at)
    return Tracked(toponyms, claims, evidence, history, snapshot(history, ground, theatre, at, at))


def publish(claims: Sequence[ControlClaim], document: Document, theatre: Theatre) -> tuple[KnownClaim, ...]:
    """Say of claims when and by whom they were published; ids count down from -1, unlike the store's."""
    known = {source.name: source for source in theatre.sources}
    source = known.get(document.source) or Source(document.source)
    return tuple(
        KnownClaim(-number, claim, document.published_at, source, document.sha256, document.story)
        for number, claim in enumerate(claims, 1)
    )
