"""What changed hands between two moments, and areas and people over time."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response

from geotracker.api.access import Access
from geotracker.api.collections import moment
from geotracker.api.control import needed
from geotracker.api.landing import GEOJSON, shown
from geotracker.api.query import instant, only, whole
from geotracker.api.scene import Scenes
from geotracker.errors import LimitError, QueryError
from geotracker.model import Interval
from geotracker.moments import not_before
from geotracker.store.balance import Gain, gains, totals

MOST_MOMENTS = 400
MOST_PASTS = 31


def router(scenes: Scenes, access: Access, now: Callable[[], datetime]) -> APIRouter:
    """Return the routes of /diff and /stats."""
    routes = APIRouter()

    @routes.get("/diff")
    def diff(request: Request) -> Response:
        access.identity(request)
        asked = request.query_params
        only(asked, ("theatre", "from", "to", "known-at", "geometry", "f"))
        theatre = needed(asked.get("theatre"), "theatre")
        start, end = _needed_moment(asked, "from"), _needed_moment(asked, "to")
        not_before(scenes.knowledge.library.theatre(theatre), start, "from")
        drawn = asked.get("geometry", "true")
        if drawn not in {"true", "false"}:
            raise QueryError("must be true or false", field="geometry")
        known_at = instant(asked.get("known-at"), "known-at")
        known = Interval(known_at, known_at) if known_at else None
        with scenes.reading() as connection:
            before = scenes.scene(connection, "zones", theatre, Interval(start, start), known)
            if known is not None and before.held.zones != "published_zones":
                # two pasts cannot lie in the same tables: the whole history as known then holds both
                before = scenes.scene(connection, "zones", theatre, None, known)
            found = gains(connection, theatre, start, end, known, before.held, shapes=drawn == "true")
        body = {
            "type": "FeatureCollection",
            "theatre": theatre,
            "from": moment(start),
            "to": moment(end),
            "known_at": moment(known_at),
            "features": [_gain(one) for one in found],
        }
        return shown(request, "Changes", body, GEOJSON)

    @routes.get("/stats")
    def stats(request: Request) -> Response:
        access.identity(request)
        asked = request.query_params
        only(asked, ("theatre", "from", "to", "step", "known-at", "f"))
        theatre = needed(asked.get("theatre"), "theatre")
        start = _needed_moment(asked, "from")
        end = instant(asked.get("to"), "to") or start
        step = timedelta(days=whole(asked.get("step"), "step", 7, least=1, most=3660))
        if end < start:
            raise QueryError("is before from", field="to")
        count = int((end - start) / step) + 1
        if count > MOST_MOMENTS:
            raise LimitError(f"step: {count} moments are more than {MOST_MOMENTS}; make it longer")
        known_at = instant(asked.get("known-at"), "known-at")
        known = Interval(known_at, known_at) if known_at else None
        times = [start + step * number for number in range(count)]
        with scenes.reading() as connection:
            scene = scenes.scene(connection, "zones", theatre, None, known)
            found = totals(connection, theatre, times, known, scene.held)
        rows = [
            {
                "at": moment(one.at),
                "holder": one.holder,
                "status": one.status,
                "area_km2": round(one.area_km2, 1),
                "population": one.population,
            }
            for one in found
        ]
        body = {"theatre": theatre, "known_at": moment(known_at), "stats": rows}
        return shown(request, "Areas and people over time", body)

    return routes


def _needed_moment(asked: Mapping[str, str], field: str) -> datetime:
    found = instant(asked.get(field), field)
    if found is None:
        raise QueryError("is required", field=field)
    return found


def _gain(one: Gain) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": f"{one.before or 'nobody'}-{one.after or 'nobody'}",
        "geometry": None if one.geojson is None else orjson.Fragment(one.geojson),
        "properties": {
            "from": one.before,
            "to": one.after,
            "area_km2": round(one.area_km2, 1),
            "population": one.population,
            "places": list(one.places),
        },
    }
