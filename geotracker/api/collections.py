"""What there is to ask for, and how one thing of each kind is written as a GeoJSON feature. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.model import Cell, ControlZone, Document, Interval, KnownClaim, Place, Region, Theatre

Feature = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Collection:
    """A kind of feature: its id, title and what it holds."""

    id: str
    title: str
    description: str


COLLECTIONS: Mapping[str, Collection] = {
    c.id: c
    for c in (
        Collection(
            "zones",
            "Zones of control",
            "Who holds what at one moment: disjoint polygons of a holder and status.",
        ),
        Collection(
            "claims", "Claims of control", "What sentences say of actors and places, at the place meant."
        ),
        Collection("documents", "Documents", "The texts, without geometry."),
        Collection(
            "cells", "Cells", "The tiles control is computed on: populated places with their hinterland."
        ),
    )
}


def moment(value: datetime | None) -> str | None:
    """Return an RFC 3339 time, or None."""
    return None if value is None else value.isoformat().replace("+00:00", "Z")


def geometry(shape: BaseGeometry | None) -> Any:
    """Return a GeoJSON geometry, anticlockwise shells, six decimals (0.1 m), or None."""
    if shape is None or shape.is_empty:
        return None
    rounded = shapely.set_precision(shape, 1e-6, mode="pointwise")
    return orjson.Fragment(shapely.to_geojson(shapely.orient_polygons(rounded)))


def feature(identity: int | str, shape: BaseGeometry | None, properties: Mapping[str, Any]) -> Feature:
    """Return a GeoJSON feature."""
    return {"type": "Feature", "id": identity, "geometry": geometry(shape), "properties": dict(properties)}


def zone_feature(number: int, zone: ControlZone) -> Feature:
    """Return a zone; its id is its place in the snapshot."""
    return feature(
        number,
        zone.geometry,
        {
            "theatre": zone.theatre,
            "holder": zone.holder,
            "status": zone.status,
            "probability": round(zone.probability, 4),
            "area_km2": round(zone.area_km2, 1),
            "population": zone.population,
            **_during("valid", zone.valid_during),
            **_during("known", zone.known_during),
            "claim_ids": list(zone.claim_ids),
        },
    )


def claim_point(known: KnownClaim) -> shapely.Point | None:
    """Return where a claim's target is, if one point can say it."""
    target = known.claim.target
    if isinstance(target, Place | Region) and target.lon is not None and target.lat is not None:
        return shapely.Point(target.lon, target.lat)
    return None


def claim_feature(known: KnownClaim) -> Feature:
    """Return a claim at the point it is about."""
    claim, target = known.claim, known.claim.target
    when = claim.when
    return feature(
        known.id,
        claim_point(known),
        {
            "relation": claim.relation,
            "actor": claim.actor,
            "place": claim.place,
            "resolved": target.name if isinstance(target, Place | Region) else None,
            "extent": claim.extent,
            "except": [exemption.text for exemption in claim.exceptions],
            "modality": claim.modality,
            "previous_holder": claim.previous_holder,
            "reporter": claim.reporter,
            "confidence": round(claim.confidence, 4),
            **_during("event", when.during if when else Interval(None, None)),
            "known_at": moment(known.known_at),
            "source": known.source.name,
            "document": known.document,
        },
    )


def document_feature(document: Document) -> Feature:
    """Return a document."""
    return feature(
        document.sha256,
        None,
        {
            "title": document.title,
            "text": document.text,
            "source": document.source,
            "url": document.url,
            "published_at": moment(document.published_at),
            "language": document.language,
            "external_id": document.external_id,
        },
    )


def cell_feature(cell: Cell) -> Feature:
    """Return a cell."""
    return feature(
        cell.index,
        cell.geometry,
        {
            "name": cell.place.name if cell.place else None,
            "geonameid": cell.place.geonameid if cell.place else None,
            "country_code": cell.country_code,
            "admin1": cell.admin1,
            "area_km2": round(cell.area_km2, 1),
            "population": cell.population,
            "neighbours": list(cell.neighbours),
        },
    )


def theatre_summary(theatre: Theatre) -> dict[str, Any]:
    """Return what a client must know of a theatre to ask about it."""
    return {
        "id": theatre.id,
        "name": theatre.name,
        "countries": list(theatre.countries),
        "starts": moment(theatre.starts),
        "ends": moment(theatre.ends),
        "actors": [{"id": a.id, "name": a.name, "colour": a.colour} for a in theatre.actors],
    }


def _during(name: str, interval: Interval) -> dict[str, str | None]:
    """Return the two ends of an interval as properties."""
    return {f"{name}_from": moment(interval.start), f"{name}_to": moment(interval.end)}
