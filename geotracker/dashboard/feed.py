"""What the map in the browser fetches: the compact timeline of a theatre and the base map below it."""

import gzip
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any

import orjson
import shapely
from fastapi import APIRouter, Request, Response
from shapely.geometry.base import BaseGeometry

from geotracker.api.access import Access
from geotracker.api.knowledge import Knowledge
from geotracker.api.library import Library
from geotracker.api.query import instant, only
from geotracker.atlas import Atlas
from geotracker.control import Params, States, fading_days
from geotracker.dashboard.captions import captions, of_the_days
from geotracker.dashboard.overlaid import drawn_over
from geotracker.dashboard.timeline import Row, Timeline, encode
from geotracker.model import KnownClaim, Theatre
from geotracker.store import TimelineRow
from geotracker.store.layers import all_layers
from geotracker.store.overlays import overlays, overlays_mark

MARGIN = 1.3  # how far beyond the theatre the base map reaches, in its own width or height
REST = timedelta(days=30)  # how long the animation goes on after the last thing known


class Feed:
    """What the map fetches, made once for each state of the data and kept compressed."""

    def __init__(self, library: Library, knowledge: Knowledge) -> None:
        self.library = library

        @lru_cache(maxsize=32)
        def timeline_of(theatre: str, known_at: datetime | None, run: int, _edits: tuple[int, int]) -> bytes:
            return gzip.compress(encode(load_timeline(library, theatre, known_at, knowledge)), 6)

        @lru_cache(maxsize=16)
        def basemap_of(theatre_id: str, _countries: tuple[str, ...], _area: bytes) -> bytes:
            theatre = library.theatre(theatre_id)
            return gzip.compress(orjson.dumps(basemap(theatre, library.atlas(theatre))), 6)

        self._timeline, self._basemap = timeline_of, basemap_of

    def basemap(self, theatre_id: str) -> bytes:
        """Return the boundaries around a theatre as GeoJSON, gzipped. Raises NotFoundError."""
        theatre = self.library.theatre(theatre_id)
        area = b"" if theatre.area is None else shapely.to_wkb(theatre.area)
        return self._basemap(theatre_id, theatre.countries, area)

    def timeline(self, theatre: str, known_at: datetime | None = None) -> bytes:
        """Return a theatre's compact timeline, gzipped. Raises NotFoundError."""
        self.library.theatre(theatre)
        run = self.library.store.newest_run(theatre)
        with self.library.store.begin() as connection:
            edits = overlays_mark(connection, theatre)
        return self._timeline(theatre, known_at, run[0] if run else 0, edits)

    def warm(self, first: str) -> None:
        """Make what the first visitor will ask for."""
        ids = self.library.store.theatre_ids()
        if ids:
            theatre = first if first in ids else ids[0]
            self.basemap(theatre)
            self.timeline(theatre)


def map_router(library: Library, knowledge: Knowledge, access: Access, feed: Feed | None = None) -> APIRouter:
    """Return the routes the map needs; both answer compressed, with an ETag.

    `feed` is given by a process that makes the first answers ahead of the first visitor.
    """
    routes, feed = APIRouter(), feed or Feed(library, knowledge)

    @routes.get(
        "/timeline/{theatre}", summary="The whole history of a theatre's cells, compact", tags=["map"]
    )
    def timeline(request: Request, theatre: str) -> Response:
        access.identity(request)
        only(request.query_params, ("known-at",))
        known_at = instant(request.query_params.get("known-at"), "known-at")
        return _compressed(request, feed.timeline(theatre, known_at), "application/json")

    @routes.get("/basemap/{theatre}", summary="Boundaries around a theatre", tags=["map"])
    def base(request: Request, theatre: str) -> Response:
        access.identity(request)
        only(request.query_params, ())
        return _compressed(request, feed.basemap(theatre), "application/geo+json")

    return routes


def _compressed(request: Request, body: bytes, media_type: str) -> Response:
    """Return a gzipped body with its ETag, or 304 where the client has it."""
    headers = {
        "ETag": f'"{sha256(body).hexdigest()[:20]}"',
        "Cache-Control": "no-cache",
        "Vary": "Accept-Encoding",
    }
    if request.headers.get("if-none-match") == headers["ETag"]:
        return Response(status_code=304, headers=headers)
    if "gzip" not in request.headers.get("accept-encoding", ""):
        return Response(gzip.decompress(body), media_type=media_type, headers=headers)
    return Response(body, media_type=media_type, headers=headers | {"Content-Encoding": "gzip"})


def load_timeline(
    library: Library, theatre_id: str, known_at: datetime | None = None, knowledge: Knowledge | None = None
) -> Timeline:
    """Read everything a theatre's animation needs.

    What is known now is read from the store; what was known at an earlier time is believed anew from the
    claims published by then.
    """
    theatre, store = library.theatre(theatre_id), library.store
    if known_at is None:
        rows: tuple[Row, ...] = tuple(store.cell_timeline(theatre_id))
    else:
        rows = believed(knowledge or Knowledge(library), theatre_id, known_at)
    claims = tuple(store.known_claims(theatre_id, known_at))
    best = of_the_days(claims)
    cells = tuple(store.cells(theatre_id))
    with store.begin() as connection:
        names = {layer.id: layer.name for layer in all_layers(connection, theatre_id)}
        above = drawn_over(cells, overlays(connection, theatre_id), names, known_at)
    return Timeline(
        theatre=theatre.id,
        name=theatre.name,
        starts=theatre.starts.astimezone(UTC).date(),
        ends=last_day(theatre, rows, store.known_claims(theatre_id) if known_at else claims),
        actors=theatre.actors,
        cells=cells,
        rows=rows,
        captions=captions(theatre, best, {c.document: store.document(c.document).document for c in best}),
        claims=tuple(event_day(claim) for claim in claims),
        overlays=above,
        newest=max((known.known_at.astimezone(UTC).date() for known in claims), default=None),
        fades=_fades(theatre),
    )


def _fades(theatre: Theatre) -> int:
    return fading_days(States(tuple(actor.id for actor in theatre.actors)), Params.of(theatre.params))


def believed(knowledge: Knowledge, theatre_id: str, known_at: datetime) -> tuple[Row, ...]:
    """Return what was believed at a time of every cell over the whole history."""
    known = knowledge.of(theatre_id)
    with known.lock:
        return tuple(
            TimelineRow(s.cell, s.holder, s.status, s.probability, s.valid_during.start, s.valid_during.end)
            for s in known.history.states(known_at=known_at)
        )


def event_day(known: KnownClaim) -> date:
    """Return the day a claim is about: its event's first, else that of publication."""
    when = known.claim.when
    start = when.during.start if when is not None else None
    return (start or known.known_at).astimezone(UTC).date()


def last_day(theatre: Theatre, rows: Iterable[Row], claims: Iterable[KnownClaim]) -> date:
    """Return the day the animation ends: the theatre's end, else a while after the last change or claim."""
    if theatre.ends is not None:
        return theatre.ends.astimezone(UTC).date()
    moments = [theatre.starts, *(claim.known_at for claim in claims)]
    moments += [row.start for row in rows if row.start is not None]
    return (max(moments) + REST).astimezone(UTC).date()


def basemap(theatre: Theatre, atlas: Atlas) -> dict[str, Any]:
    """Return simplified boundaries around a theatre as GeoJSON; `kind` is country, theatre or unit."""
    own = [atlas.countries[code] for code in theatre.countries if code in atlas.countries]
    if theatre.area is not None:
        own = [theatre.area]
    if not own:
        return {"type": "FeatureCollection", "features": []}
    west, south, east, north = shapely.total_bounds(own)
    wide, high = (east - west) * MARGIN, (north - south) * MARGIN
    view = shapely.box(
        max(-180, west - wide), max(-85, south - high), min(180, east + wide), min(85, north + high)
    )
    tolerance = max(east - west, north - south) / 1600
    around = {code: shape for code, shape in atlas.countries.items() if shape.intersects(view)}
    units = [unit for unit in atlas.units if unit.country_code in theatre.countries]
    features = [
        _drawn(shape, view, tolerance, "theatre" if code in theatre.countries else "country")
        for code, shape in sorted(around.items(), key=lambda item: item[0] in theatre.countries)
    ]
    features += [_drawn(unit.geometry, view, tolerance, "unit") for unit in units]
    return {"type": "FeatureCollection", "features": [feature for feature in features if feature]}


def _drawn(shape: BaseGeometry, view: BaseGeometry, tolerance: float, kind: str) -> dict[str, Any] | None:
    """Return a shape as a simplified feature with coordinates to about 100 m, or None if nothing is left."""
    simple = shapely.intersection(shapely.simplify(shape, tolerance), view)
    polygons = [part for part in shapely.get_parts(simple) if part.geom_type == "Polygon"]
    rounded = shapely.set_precision(shapely.multipolygons(polygons), 1e-3, mode="pointwise")
    if rounded.is_empty:
        return None
    return {
        "type": "Feature",
        "properties": {"kind": kind},
        "geometry": orjson.Fragment(shapely.to_geojson(rounded)),
    }
