"""Items of the collections: OGC API – Features' /items and /items/{id}."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import shapely
from fastapi import APIRouter, Request, Response
from shapely.geometry.base import BaseGeometry

from geotracker.api.collections import (
    Feature,
    cell_feature,
    claim_feature,
    claim_point,
    document_feature,
    moment,
    zone_feature,
)
from geotracker.api.landing import GEOJSON, address, answer, find, link
from geotracker.api.library import Library
from geotracker.api.query import Asked, Box, asked, only
from geotracker.errors import NotFoundError, QueryError
from geotracker.model import Interval, KnownClaim

FIRST = "libya"


def router(library: Library, now: Callable[[], datetime]) -> APIRouter:
    """Return the routes of the collections' items."""
    routes = APIRouter()

    @routes.get("/collections/{collection}/items", summary="Features of a collection")
    def items(request: Request, collection: str) -> Response:
        find(collection)
        query = asked(request.query_params)
        found = all_features(library, collection, query, now())
        return answer(page(request, collection, query, found, now()), GEOJSON)

    @routes.get("/collections/{collection}/items/{item}", summary="One feature")
    def item(request: Request, collection: str, item: str) -> Response:
        find(collection)
        only(request.query_params, ("theatre", "datetime", "known-at", "f"))
        query = asked(request.query_params)
        found = all_features(library, collection, query, now())
        one = next((feature for feature in found if str(feature["id"]) == item), None)
        if one is None:
            raise NotFoundError(f"no feature {item!r} in {collection}")
        path = f"/collections/{collection}"
        links = [
            link(request, "self", f"{path}/items/{item}", item, GEOJSON),
            link(request, "collection", path, collection),
        ]
        return answer({**one, "links": links}, GEOJSON)

    return routes


def all_features(library: Library, collection: str, query: Asked, now: datetime) -> list[Feature]:
    """Return every feature that answers a query, in a stable order, before paging."""
    store = library.store
    theatre = library.theatre(query.theatre or _first(store.theatre_ids())).id
    if collection == "zones":
        zones = store.zones_at(theatre, _instant(query.during) or now, query.known_at)
        return [zone_feature(i, zone) for i, zone in enumerate(zones) if _meets(zone.geometry, query.bbox)]
    if collection == "cells":
        return [cell_feature(cell) for cell in store.cells(theatre) if _meets(cell.geometry, query.bbox)]
    claims = [known for known in store.known_claims(theatre, query.known_at) if _within(known, query.during)]
    if collection == "claims":
        return [claim_feature(known) for known in claims if _meets(claim_point(known), query.bbox)]
    seen = dict.fromkeys(known.document for known in claims)
    return [document_feature(store.document(key).document) for key in seen]


def page(
    request: Request, collection: str, query: Asked, found: Sequence[Feature], now: datetime
) -> dict[str, Any]:
    """Return one page of a feature collection with its links."""
    shown = list(found[query.offset : query.offset + query.limit])
    path = f"/collections/{collection}"
    links = [
        {"rel": "self", "href": str(request.url), "type": GEOJSON, "title": "This page"},
        link(request, "collection", path, collection),
    ]
    following = query.offset + len(shown)
    if following < len(found):
        more = {**request.query_params, "offset": str(following)}
        href = f"{address(request, path)}/items?{urlencode(more)}"
        links.append({"rel": "next", "href": href, "type": GEOJSON, "title": "Next page"})
    return {
        "type": "FeatureCollection",
        "features": shown,
        "numberMatched": len(found),
        "numberReturned": len(shown),
        "timeStamp": moment(now),
        "links": links,
    }


def _first(ids: Sequence[str]) -> str:
    """Return the theatre meant when none is named."""
    if not ids:
        raise NotFoundError("there is no theatre yet")
    return FIRST if FIRST in ids else ids[0]


def _instant(during: Interval | None) -> datetime | None:
    """Return the instant a snapshot is asked for."""
    if during is None:
        return None
    if during.start != during.end:
        raise QueryError("zones are a snapshot: give one time, not an interval", field="datetime")
    return during.start


def _within(known: KnownClaim, during: Interval | None) -> bool:
    """Say whether a claim's event (else its publication) meets an interval or instant."""
    if during is None:
        return True
    when = known.claim.when.during if known.claim.when else Interval(known.known_at, known.known_at)
    late = during.end is not None and when.start is not None and when.start > during.end
    early = during.start is not None and when.end is not None and when.end < during.start
    return not late and not early


def _meets(shape: BaseGeometry | None, box: Box | None) -> bool:
    """Say whether a shape meets a box; one whose west is east of its east crosses the antimeridian."""
    if box is None:
        return True
    if shape is None:
        return False
    west, south, east, north = box
    if west <= east:
        return bool(shape.intersects(shapely.box(*box)))
    halves = (shapely.box(west, south, 180, north), shapely.box(-180, south, east, north))
    return any(shape.intersects(half) for half in halves)
