"""Who held one point: the shortest question there is."""

from collections.abc import Callable
from datetime import datetime

import shapely
from fastapi import APIRouter, Request, Response

from geotracker.api.collections import moment
from geotracker.api.landing import answer
from geotracker.api.library import Library
from geotracker.api.query import instant, number, only
from geotracker.errors import NotFoundError, QueryError


def router(library: Library, now: Callable[[], datetime]) -> APIRouter:
    """Return the route of /control."""
    routes = APIRouter()

    @routes.get("/control", summary="Holder, status and probability at one point and time")
    def control(request: Request) -> Response:
        asked = request.query_params
        only(asked, ("theatre", "lon", "lat", "at", "known-at"))
        if "theatre" not in asked:
            raise QueryError("is required", field="theatre")
        theatre = library.theatre(asked["theatre"])
        point = shapely.Point(
            number(asked.get("lon"), "lon", -180, 180), number(asked.get("lat"), "lat", -90, 90)
        )
        at = instant(asked.get("at"), "at") or now()
        known_at = instant(asked.get("known-at"), "known-at")
        zones = library.store.zones_at(theatre.id, at, known_at)
        zone = next((zone for zone in zones if zone.geometry.intersects(point)), None)
        if zone is None:
            raise NotFoundError(
                f"{point.x:g}, {point.y:g} lies outside {theatre.name}, or nothing is computed for then"
            )
        return answer(
            {
                "theatre": theatre.id,
                "lon": point.x,
                "lat": point.y,
                "at": moment(at),
                "known_at": moment(known_at),
                "holder": zone.holder,
                "status": zone.status,
                "probability": round(zone.probability, 4),
                "valid_from": moment(zone.valid_during.start),
                "valid_to": moment(zone.valid_during.end),
                "claim_ids": list(zone.claim_ids),
            }
        )

    return routes
