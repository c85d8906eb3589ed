"""GeoJSON from analysts to features, and back: what an area must say before it is kept."""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
import shapely
from pyproj import Transformer
from shapely.affinity import translate
from shapely.geometry.base import BaseGeometry

from geotracker.api.query import CRS84, CRSS, instant
from geotracker.control.measure import area_km2
from geotracker.errors import LimitError, QueryError
from geotracker.model import Feature, Interval, Status, Theatre
from geotracker.store.filters import shape_of
from geotracker.store.layers import NAMED, feature_to_json

MOST_CORNERS = 100_000
LARGEST_KM2 = 20_000_000
"""The largest area that may be drawn: some more than the largest country."""
MOST_EXTRA = 50
TOLERANCE = 0.02
"""Degrees within which corners snap, about 2 km."""


def read_feature(found: Any, identity: str, theatre: Theatre) -> Feature:
    """Read a GeoJSON feature of a layer. QueryError names the member that will not do.

    Properties: holder (an actor of the theatre; none where the status is contested or unknown), status,
    certainty 0..1, valid_from, valid_to, reason, sources; others are kept as they are.
    """
    if not isinstance(found, Mapping) or found.get("type") != "Feature":
        raise QueryError("must be a GeoJSON Feature", field="type")
    properties = found.get("properties") or {}
    if not isinstance(properties, Mapping):
        raise QueryError("must be an object", field="properties")
    extra = {name: value for name, value in properties.items() if name not in NAMED and name not in _OURS}
    if len(extra) > MOST_EXTRA:
        raise LimitError(f"properties: more than {MOST_EXTRA} of your own")
    status, holder = _status(properties), _holder(properties, theatre)
    if holder is None and status in {Status.HELD, Status.LIKELY}:
        raise QueryError(f"is needed where the status is {status.value}", field="holder")
    return Feature(
        id=identity,
        geometry=read_geometry(found.get("geometry")),
        holder=holder,
        status=status,
        valid_during=_valid(properties, theatre),
        certainty=_certainty(properties.get("certainty")),
        reason=_text(properties.get("reason") or "", "reason"),
        sources=tuple(_text(one, "sources") for one in _list(properties.get("sources"), "sources")),
        properties=tuple(extra.items()),
    )


_OURS = ("version", "author", "edited_at")


def read_geometry(found: Any) -> BaseGeometry:
    """Read a geometry, cut at the antimeridian where it crosses it. QueryError, LimitError."""
    if not isinstance(found, Mapping):
        raise QueryError("must be a GeoJSON geometry", field="geometry")
    shape: BaseGeometry = shapely.force_2d(shape_of(found, "geometry"))
    if shapely.get_num_coordinates(shape) > MOST_CORNERS:
        raise LimitError(f"geometry: more than {MOST_CORNERS} corners")
    west, south, east, north = shape.bounds
    if south < -90 or north > 90 or west < -540 or east > 540 or not math.isfinite(west + east):
        raise QueryError("lies off the globe", field="geometry")
    if west < -180 or east > 180:
        shape = _wrapped(shape)
    size = area_km2(shape)
    if size > LARGEST_KM2:
        raise LimitError(f"geometry: {size:,.0f} km2 are more than {LARGEST_KM2:,}")
    return shape


def from_crs(found: Any, crs: str) -> Any:
    """Return a GeoJSON feature, or part of one, with its geometry moved from a reference system to CRS84.

    `crs` is one of `CRSS`. QueryError for a geometry that will not do.
    """
    if crs == CRS84 or not isinstance(found, Mapping) or not isinstance(found.get("geometry"), Mapping):
        return found
    system = CRSS[crs]
    shape = shapely.force_2d(shape_of(found["geometry"], "geometry"))
    if system.flip:
        shape = shapely.transform(shape, lambda points: points[:, ::-1])
    if system.srid != 4326:
        there = Transformer.from_crs(system.srid, 4326, always_xy=True)
        shape = shapely.transform(shape, lambda points: np.column_stack(there.transform(*points.T)))
        if not math.isfinite(sum(shape.bounds)):
            raise QueryError("lies off the globe", field="geometry")
    return {**found, "geometry": shapely.geometry.mapping(shape)}


def _wrapped(shape: BaseGeometry) -> BaseGeometry:
    """Return a shape that runs over 180 degrees as parts within -180 .. 180 (RFC 7946, 3.1.9)."""
    parts = []
    for turn in (-360, 0, 360):
        moved = translate(shape, turn)
        part = shapely.intersection(moved, shapely.box(-180, -90, 180, 90))
        parts.append(part)
    return shapely.union_all([part for part in parts if not part.is_empty])


def _status(properties: Mapping[str, Any]) -> Status:
    try:
        return Status(properties.get("status", Status.HELD))
    except ValueError:
        raise QueryError(f"must be one of {', '.join(Status)}", field="status") from None


def _holder(properties: Mapping[str, Any], theatre: Theatre) -> str | None:
    holder = properties.get("holder")
    if holder is None:
        return None
    if not isinstance(holder, str) or holder not in theatre.actor_ids:
        raise QueryError(f"{holder!r} is no actor; there are {', '.join(theatre.actor_ids)}", field="holder")
    return holder


def _valid(properties: Mapping[str, Any], theatre: Theatre) -> Interval:
    start, end = (_moment(properties.get(name), name) for name in ("valid_from", "valid_to"))
    start = start or theatre.starts
    if end is not None and end <= start:
        raise QueryError("must be later than valid_from", field="valid_to")
    return Interval(start, end)


def _moment(value: Any, field: str) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise QueryError("must be a time", field=field)
    return instant(value, field)


def _certainty(value: Any) -> float:
    if value is None:
        return 1.0
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise QueryError("must be a number from 0 to 1", field="certainty")
    return float(value)


def _list(value: Any, field: str) -> Sequence[Any]:
    if value is None:
        return ()
    if not isinstance(value, list) or len(value) > 100:
        raise QueryError("must be a list of at most 100", field=field)
    return value


def _text(value: Any, field: str) -> str:
    if not isinstance(value, str) or len(value) > 10_000:
        raise QueryError("must be a text of at most 10,000 characters", field=field)
    return value


def parts_of(feature: Feature) -> dict[str, Any]:
    """Return a feature's parts: geometry and properties, to be merged or patched."""
    found = feature_to_json(feature)
    return {"geometry": shapely.geometry.mapping(feature.geometry), **found["properties"]}


def patched(feature: Feature, patch: Any) -> dict[str, Any]:
    """Return a feature's GeoJSON with a merge patch applied (RFC 7396)."""
    if not isinstance(patch, Mapping):
        raise QueryError("must be an object", field="body")
    for name in patch:
        if name not in {"type", "id", "geometry", "properties"}:
            raise QueryError("no member of a feature", field=str(name))
    if patch.get("id", feature.id) != feature.id:
        raise QueryError("an id cannot be changed", field="id")
    found = feature_to_json(feature)
    properties = dict(found["properties"])
    change = patch.get("properties", {})
    if not isinstance(change, Mapping):
        raise QueryError("must be an object", field="properties")
    for name, value in change.items():
        if value is None:
            properties.pop(name, None)
        else:
            properties[name] = value
    geometry = patch.get("geometry", found["geometry"])
    return {**found, "geometry": geometry, "properties": properties}
