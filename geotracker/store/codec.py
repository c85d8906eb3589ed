"""Values to JSON and rows, and back, without loss. Pure.

PostgreSQL's text cannot hold U+0000; U+FFFD stands in, one character for one, so that spans stay true.
"""

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

import numpy as np
import orjson
import shapely
from psycopg.types.range import TimestamptzRange
from shapely.geometry.base import BaseGeometry
from sqlalchemy import RowMapping

from geotracker.errors import InputError
from geotracker.model import (
    Candidate,
    ControlClaim,
    EventTime,
    Exemption,
    Interval,
    Modality,
    Place,
    Precision,
    Region,
    Relation,
    Span,
    Target,
    Toponym,
    ToponymKind,
    Unresolved,
)

Json = Any
Row = Mapping[str, Any] | RowMapping
SRID = 4326
_MULTIPOLYGON = struct.pack("<BII", 1, 0x20000006, SRID)  # EWKB's first bytes: order, type with SRID, SRID


def clean(text: str) -> str:
    """Return a text the database can hold, of the same length."""
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def clean_or_none(text: str | None) -> str | None:
    """Clean a text that may be missing."""
    return None if text is None else clean(text)


# --- time ---------------------------------------------------------------------------------------


def utc(moment: datetime) -> datetime:
    """Return a moment in UTC proper, whatever zone object the driver gave it."""
    return moment.astimezone(UTC)


def to_range(interval: Interval) -> TimestamptzRange:
    """Return an interval as PostgreSQL's `[start, end)`. An empty one has no place in a range column."""
    if interval.start is not None and interval.start == interval.end:
        raise InputError(f"an empty interval at {interval.start} is true at no time")
    return TimestamptzRange(interval.start, interval.end, "[)")


def from_range(found: Any) -> Interval:
    """Return a range as an interval; takes psycopg's ranges and SQLAlchemy's."""
    return Interval(
        None if found.lower is None else utc(found.lower), None if found.upper is None else utc(found.upper)
    )


def to_array(items: Iterable[str | float | None]) -> str:
    """Return items as PostgreSQL writes a flat array; several times faster than the driver does it."""
    return "{" + ",".join(map(_item, items)) + "}"


def _item(item: str | float | None) -> str:
    if item is None:
        return "NULL"
    if isinstance(item, str):
        return '"' + item.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return repr(item)


# --- geometry -----------------------------------------------------------------------------------


def to_wkb(geometries: Sequence[BaseGeometry]) -> list[bytes]:
    """Return geometries as EWKB in EPSG:4326, polygons as multipolygons, without a third dimension.

    COPY and parameters want it as `.hex()`.
    """
    flat = np.asarray(shapely.force_2d(np.array(geometries, dtype=object)))
    single = np.flatnonzero(shapely.get_type_id(flat) == shapely.GeometryType.POLYGON)
    if len(single):
        flat[single] = shapely.multipolygons(flat[single], indices=np.arange(len(single)))
    return list(shapely.to_wkb(shapely.set_srid(flat, SRID), include_srid=True))


def with_srid(wkb: bytes) -> bytes:
    """Return a multipolygon's little-endian WKB as EWKB in EPSG:4326."""
    return _MULTIPOLYGON + wkb[5:]


def from_wkb(found: Sequence[bytes]) -> list[BaseGeometry]:
    """Return the geometries of ST_AsBinary."""
    return list(shapely.from_wkb(np.array(found, dtype=object)))


def target_wkb(target: Target) -> str | None:
    """Return a target's representative point as hex EWKB, None where it has none."""
    if isinstance(target, Unresolved) or target.lon is None or target.lat is None:
        return None
    return to_wkb([shapely.Point(target.lon, target.lat)])[0].hex()


# --- places -------------------------------------------------------------------------------------


_PLACE_FIELDS = tuple(field.name for field in fields(Place))


def to_json(value: Json) -> str:
    """Return a plain value as JSON text, for a jsonb column."""
    return orjson.dumps(value).decode()


def place_to_json(place: Place) -> Json:
    """Return a place as a JSON object."""
    return {
        "geonameid": place.geonameid,
        "name": clean(place.name),
        "lon": place.lon,
        "lat": place.lat,
        "feature_code": place.feature_code,
        "country_code": place.country_code,
        "admin1": place.admin1,
        "admin2": place.admin2,
        "population": place.population,
    }


def place_from_json(found: Mapping[str, Json]) -> Place:
    """Return the place of a JSON object."""
    return Place(
        geonameid=found["geonameid"],
        name=found["name"],
        lon=float(found["lon"]),
        lat=float(found["lat"]),
        feature_code=found["feature_code"],
        country_code=found["country_code"],
        admin1=found["admin1"],
        admin2=found["admin2"],
        population=found["population"],
    )


def target_to_json(target: Target) -> Json:
    """Return a target as a JSON object whose `is` says which kind it is."""
    if isinstance(target, Place):
        return {"is": "place", **place_to_json(target)}
    if isinstance(target, Unresolved):
        return {"is": "unresolved", "reason": clean(target.reason)}
    return {
        "is": "region",
        "kind": target.kind,
        "key": clean(target.key),
        "name": clean(target.name),
        "anchors": [target_to_json(anchor) for anchor in target.anchors],
        "bearing": target.bearing,
        "distance_km": target.distance_km,
        "lon": target.lon,
        "lat": target.lat,
    }


def target_from_json(found: Mapping[str, Json]) -> Target:
    """Return the target of a JSON object."""
    if found["is"] == "unresolved":
        return Unresolved(found["reason"])
    return _area_from_json(found)


def _area_from_json(found: Mapping[str, Json]) -> Place | Region:
    if found["is"] == "place":
        return place_from_json(found)
    return Region(
        kind=found["kind"],
        key=found["key"],
        name=found["name"],
        anchors=tuple(_area_from_json(anchor) for anchor in found["anchors"]),
        bearing=found["bearing"],
        distance_km=_float(found["distance_km"]),
        lon=_float(found["lon"]),
        lat=_float(found["lat"]),
    )


def _float(found: float | None) -> float | None:
    return None if found is None else float(found)


# --- toponyms -----------------------------------------------------------------------------------


def candidates_to_json(candidates: Sequence[Candidate]) -> Json:
    """Return candidates as JSON: the place's fields in order, then the score; not what made the score.

    Candidates are by far the most of what a reading holds: as objects they take three times the room.
    """
    return [[*place_to_json(one.place).values(), one.score] for one in candidates]


def candidates_from_json(found: Json) -> tuple[Candidate, ...]:
    """Return the candidates of `candidates_to_json`."""
    return tuple(
        Candidate(place_from_json(dict(zip(_PLACE_FIELDS, one, strict=False))), float(one[-1]))
        for one in found
    )


def toponym_from_row(row: Row) -> Toponym:
    """Return the toponym of a row of `toponyms`; its candidates come without features."""
    return Toponym(
        start=row["span_start"],
        end=row["span_end"],
        text=row["text"],
        kind=ToponymKind(row["kind"]),
        target=target_from_json(row["target"]),
        score=row["score"],
        candidates=candidates_from_json(row["candidates"]),
        actor=row["actor"],
    )


# --- claims -------------------------------------------------------------------------------------


def claim_to_row(claim: ControlClaim) -> dict[str, Any]:
    """Return a claim as columns of `claims`; JSON columns hold plain values."""
    when = claim.when
    return {
        "relation": claim.relation.value,
        "actor": claim.actor,
        "place": clean(claim.place),
        "span_start": claim.span.start,
        "span_end": claim.span.end,
        "target": target_to_json(claim.target),
        "evidence_start": claim.evidence.start,
        "evidence_end": claim.evidence.end,
        "cue_start": claim.cue.start,
        "cue_end": claim.cue.end,
        "actor_start": claim.actor_span.start if claim.actor_span else None,
        "actor_end": claim.actor_span.end if claim.actor_span else None,
        "extent": claim.extent if isinstance(claim.extent, str) else float(claim.extent),
        "exceptions": [
            {
                "text": clean(one.text),
                "start": one.span.start,
                "end": one.span.end,
                "target": target_to_json(one.target),
            }
            for one in claim.exceptions
        ],
        "modality": claim.modality.value,
        "previous_holder": claim.previous_holder,
        "event_start": when.during.start if when else None,
        "event_end": when.during.end if when else None,
        "event_precision": when.precision.value if when else None,
        "event_text": clean_or_none(when.text) if when else None,
        "reporter": clean_or_none(claim.reporter),
        "stake": claim.stake,
        "by_population": claim.by_population,
        "quantity": clean_or_none(claim.quantity),
        "confidence": claim.confidence,
        "rule": claim.rule,
    }


def claim_from_row(row: Row) -> ControlClaim:
    """Return the claim of a row of `claims`."""
    return ControlClaim(
        relation=Relation(row["relation"]),
        actor=row["actor"],
        place=row["place"],
        span=Span(row["span_start"], row["span_end"]),
        target=target_from_json(row["target"]),
        evidence=Span(row["evidence_start"], row["evidence_end"]),
        cue=Span(row["cue_start"], row["cue_end"]),
        extent=row["extent"] if isinstance(row["extent"], str) else float(row["extent"]),
        exceptions=tuple(
            Exemption(one["text"], Span(one["start"], one["end"]), target_from_json(one["target"]))
            for one in row["exceptions"]
        ),
        modality=Modality(row["modality"]),
        previous_holder=row["previous_holder"],
        when=_event_time(row),
        reporter=row["reporter"],
        stake=row["stake"],
        actor_span=None if row["actor_start"] is None else Span(row["actor_start"], row["actor_end"]),
        by_population=row["by_population"],
        quantity=row["quantity"],
        confidence=row["confidence"],
        rule=row["rule"],
    )


def claim_to_json(claim: ControlClaim) -> Json:
    """Return a claim as one JSON object."""
    row = claim_to_row(claim)
    for name in _MOMENTS:
        row[name] = None if row[name] is None else utc(row[name]).isoformat()
    return row


def claim_from_json(found: Mapping[str, Json]) -> ControlClaim:
    """Return the claim of a JSON object."""
    moments = {name: found[name] and datetime.fromisoformat(found[name]) for name in _MOMENTS}
    return claim_from_row({**found, **moments})


_MOMENTS = ("event_start", "event_end")


def _event_time(row: Row) -> EventTime | None:
    if row["event_precision"] is None:
        return None
    start, end = (None if row[name] is None else utc(row[name]) for name in ("event_start", "event_end"))
    return EventTime(Interval(start, end), Precision(row["event_precision"]), row["event_text"])
