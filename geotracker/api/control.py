"""Who held a point, or many: the shortest question there is."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from geotracker.api.access import Access
from geotracker.api.collections import moment
from geotracker.api.landing import answer, shown
from geotracker.api.query import instant, number, only
from geotracker.api.scene import Scenes
from geotracker.errors import LimitError, NotFoundError, QueryError
from geotracker.model import Interval
from geotracker.moments import not_before
from geotracker.store.points import Holding, holdings

MOST_POINTS = 10_000
MOST_PASTS = 50
"""Different (at, known-at) a request may ask of what was known in the past: each is computed."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point and the times it is asked for."""

    lon: float
    lat: float
    at: datetime
    known_at: datetime | None


def router(scenes: Scenes, access: Access, now: Callable[[], datetime]) -> APIRouter:
    """Return the routes of /control."""
    routes = APIRouter()

    @routes.get("/control")
    def control(request: Request) -> Response:
        access.identity(request)
        asked = request.query_params
        only(asked, ("theatre", "lon", "lat", "at", "known-at", "f"))
        theatre = needed(asked.get("theatre"), "theatre")
        spot = _spot(asked, now())
        found = answered(scenes, theatre, [spot])[0]
        if found["status"] is None:
            asked_of = scenes.knowledge.library.theatre(theatre)
            not_before(asked_of, spot.at, "at")
            raise NotFoundError(
                f"{spot.lon:g}, {spot.lat:g} lies outside {asked_of.name}, or nothing is computed for then"
            )
        return shown(request, "Control", {"theatre": theatre, **found})

    @routes.post("/control")
    async def controls(request: Request) -> Response:
        only(request.query_params, ())
        body = read_json(await request.body())
        return await run_in_threadpool(many, request, body)

    def many(request: Request, body: Any) -> Response:
        access.identity(request)
        if not isinstance(body, dict) or not isinstance(body.get("points"), list):
            raise QueryError("must be an object with a list of points", field="points")
        only(body, ("theatre", "points", "at", "known-at"))
        theatre = needed(body.get("theatre"), "theatre")
        if len(body["points"]) > MOST_POINTS:
            raise LimitError(f"points: at most {MOST_POINTS} at once")
        common = {name: body[name] for name in ("at", "known-at") if name in body}
        spots = [_row(common, one, at, now()) for at, one in enumerate(body["points"])]
        return answer({"theatre": theatre, "points": answered(scenes, theatre, spots)})

    return routes


def read_json(body: bytes) -> Any:
    """Read a request's JSON. QueryError where it is none."""
    try:
        return orjson.loads(body)
    except ValueError:
        raise QueryError("the body is not JSON", field="body") from None


def needed(value: Any, field: str) -> str:
    """Return a text that must be given."""
    if not isinstance(value, str) or not value:
        raise QueryError("is required", field=field)
    return value


def _row(common: Mapping[str, Any], one: Any, at: int, now: datetime) -> Spot:
    """Read one point of a list. QueryError names its number and field."""
    if not isinstance(one, dict):
        raise QueryError("must be an object with lon and lat", field=f"points[{at}]")
    try:
        only(one, ("lon", "lat", "at", "known-at", "name"))
        given = {**common, **{name: value for name, value in one.items() if value is not None}}
        return _spot({name: str(value) for name, value in given.items()}, now)
    except QueryError as error:
        raise QueryError(error.message, field=f"points[{at}].{error.field}") from None


def _spot(asked: Mapping[str, str], now: datetime) -> Spot:
    lon, lat = number(asked.get("lon"), "lon", -180, 180), number(asked.get("lat"), "lat", -90, 90)
    return Spot(lon, lat, instant(asked.get("at"), "at") or now, instant(asked.get("known-at"), "known-at"))


def answered(scenes: Scenes, theatre: str, spots: Sequence[Spot]) -> list[dict[str, Any]]:
    """Return who held each spot, in order; status None outside the theatre."""
    groups: dict[tuple[datetime | None, datetime | None], list[int]] = {}
    for number_, spot in enumerate(spots):
        # what is known now is one set of rows for all times; a past is computed for each
        groups.setdefault((spot.known_at, spot.at if spot.known_at else None), []).append(number_)
    if len(groups) > MOST_PASTS:
        raise LimitError(f"points: at most {MOST_PASTS} different pairs of at and known-at")
    answers: list[dict[str, Any]] = [{}] * len(spots)
    with scenes.reading() as connection:
        for (known_at, at), members in groups.items():
            known = Interval(known_at, known_at) if known_at else None
            during = Interval(at, at) if at else None
            scene = scenes.scene(connection, "zones", theatre, during, known)
            points = [(spots[n].lon, spots[n].lat, spots[n].at) for n in members]
            for n, found in zip(
                members, holdings(connection, theatre, points, known, scene.held), strict=True
            ):
                answers[n] = _told(spots[n], found)
    return answers


def _told(spot: Spot, found: Holding | None) -> dict[str, Any]:
    asked = {
        "lon": spot.lon,
        "lat": spot.lat,
        "at": moment(spot.at),
        "known_at": moment(spot.known_at),
    }
    if found is None:
        return {**asked, "holder": None, "status": None}
    return {
        **asked,
        "holder": found.holder,
        "status": found.status,
        "probability": found.probability,
        "valid_from": moment(found.valid_during.start),
        "valid_to": moment(found.valid_during.end),
        "cell": found.cell,
        "name": found.name,
        "layer": found.layer,
        "author": found.author,
        "claim_ids": list(found.claim_ids),
    }
