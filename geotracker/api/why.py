"""Why a place is shown as it is: belief, its history, and the sentences that made it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import numpy as np
from fastapi import APIRouter, Request, Response
from shapely.geometry.base import BaseGeometry

from geotracker.api.access import Access
from geotracker.api.collections import moment
from geotracker.api.excerpt import excerpt
from geotracker.api.knowledge import Knowledge, Known
from geotracker.api.landing import shown as answered
from geotracker.api.query import instant, number, only, whole
from geotracker.control import SEED_CLAIM, Contribution, Missed, PolygonOf, missed_shares, why
from geotracker.errors import NotFoundError, QueryError
from geotracker.model import CellState, Document, KnownClaim, Region
from geotracker.moments import not_before
from geotracker.store import Store
from geotracker.store.evidence import drawn_evidence

MOST_CLAIMS = 40


def router(knowledge: Knowledge, access: Access, now: Callable[[], datetime]) -> APIRouter:
    """Return the route of /why."""
    routes = APIRouter()

    @routes.get("/why", summary="Why a place is shown as it is, claim by claim")
    def reasons(request: Request) -> Response:
        access.identity(request)
        asked = request.query_params
        only(asked, ("theatre", "lon", "lat", "cell", "at", "known-at", "f"))
        if "theatre" not in asked:
            raise QueryError("is required", field="theatre")
        known = knowledge.of(asked["theatre"])
        cell = _cell(known, asked)
        at = instant(asked.get("at"), "at") or now()
        not_before(known.theatre, at, "at")
        known_at = instant(asked.get("known-at"), "known-at")
        return answered(request, "Why", explained(known, cell, at, known_at, knowledge.library.store))

    return routes


def explained(
    known: Known, cell: int, at: datetime, known_at: datetime | None, store: Store
) -> dict[str, Any]:
    """Return one cell's belief on a day, as known at a moment (None: now), taken apart.

    `start_log_odds`, those of the claims and `others_log_odds`, of the claims beyond the first, make
    `total_log_odds`: the log-odds of the probability shown. What was drawn since the belief was computed is
    `pending`: it counts from the next rebuild. `missed_shares` are those stated of a region around it
    that belief could not meet.
    """
    with known.lock:
        field = known.history.at(at, known_at)
        belief, holder, status = field.belief(cell), field.holder_of(cell), field.status_of(cell)
        found = why(known.history, cell, at, known_at, holder or status.value)
        past = list(known.history.states(np.array([cell]), known_at))
        missed = missed_shares(known.history, cell, known_at)
    tile = known.ground.cells[cell]
    shown, rest = found.contributions[:MOST_CLAIMS], found.contributions[MOST_CLAIMS:]
    documents = _documents(known, shown, store)
    return {
        "theatre": known.theatre.id,
        "cell": cell,
        "name": tile.place.name if tile.place else None,
        "population": tile.population,
        "area_km2": round(tile.area_km2, 1),
        "at": moment(at),
        "known_at": moment(known_at),
        "holder": holder,
        "status": status,
        "probabilities": {
            **{actor: round(p, 4) for actor, p in belief.actors},
            "contested": round(belief.contested, 4),
            "unknown": round(belief.unknown, 4),
        },
        "explained": found.state,
        "start_log_odds": round(found.start, 3),
        "total_log_odds": round(found.total, 3),
        "others_log_odds": round(sum(one.log_odds for one in rest), 3),
        "claims_in_all": len(found.contributions),
        "claims": [_told(one, known, documents) for one in shown],
        "missed_shares": [_missed(one, known) for one in missed],
        "pending": [] if known_at is not None else _pending(known, cell, store),
        "history": [_stretch(one) for one in past],
    }


def _cell(known: Known, asked: Mapping[str, str]) -> int:
    """Return the cell asked for, by number or by point."""
    if "cell" in asked:
        cell = whole(asked["cell"], "cell", 0, least=0)
    else:
        lon, lat = number(asked.get("lon"), "lon", -180, 180), number(asked.get("lat"), "lat", -90, 90)
        cell = int(known.ground.locate(lon, lat)[0])
        if cell < 0:
            raise NotFoundError(f"{lon:g}, {lat:g} lies outside {known.theatre.name}")
    if not 0 <= cell < len(known.ground.cells):
        raise NotFoundError(f"there is no such place in {known.theatre.name}")
    return cell


def _documents(known: Known, shown: Sequence[Contribution], store: Store) -> dict[str, Document]:
    """Return the documents behind contributions by their hash."""
    keys = {known.claims[one.claim].document for one in shown if one.claim in known.claims}
    return {key: store.document(key).document for key in keys}


def _told(one: Contribution, known: Known, documents: Mapping[str, Document]) -> dict[str, Any]:
    """Return one contribution with the words it rests on."""
    weight: dict[str, Any] = {"log_odds": round(one.log_odds, 3), "how": one.how}
    if one.claim == SEED_CLAIM:
        return {"id": SEED_CLAIM, **weight, "text": "What the theatre file says was held.", "marks": []}
    if one.claim not in known.claims:
        return {**weight, **_drawn(next(drawn for drawn in known.drawn if drawn.id == one.claim))}
    claim: KnownClaim = known.claims[one.claim]
    document = documents[claim.document]
    words = excerpt(document.text, claim.claim)
    return {
        **weight,
        **_said(claim),
        "title": document.title,
        "url": document.url,
        "text": words.text,
        "marks": words.marks,
    }


def _said(claim: KnownClaim) -> dict[str, Any]:
    """Return what a claim says, and who says so."""
    when = claim.claim.when
    return {
        "id": claim.id,
        "relation": claim.claim.relation,
        "actor": claim.claim.actor,
        "place": claim.claim.place,
        "extent": claim.claim.extent,
        "modality": claim.claim.modality,
        "reporter": claim.claim.reporter,
        "event_from": moment(when.during.start) if when else None,
        "known_at": moment(claim.known_at),
        "source": claim.source.name,
        "document": claim.document,
    }


def _drawn(claim: KnownClaim) -> dict[str, Any]:
    """Return an area of an evidence layer as a claim: there are no words, and no document."""
    layer, _, feature = claim.document.partition("/")
    return {
        **_said(claim),
        "document": None,
        "layer": layer.replace(":", "-"),
        "feature": feature,
        "title": claim.claim.place,
        "url": None,
        "text": f"{claim.source.name} drew this area on the layer {claim.claim.place}.",
        "marks": [],
    }


def _missed(one: Missed, known: Known) -> dict[str, Any]:
    """Return a share that could not be met: of whom, stated by which claim, what was reached, why."""
    return {
        "id": one.claim,
        "state": (*known.history.columns.actors, "contested", "unknown")[one.column],
        "stated": round(one.stated, 4),
        "reached": round(one.reached, 4),
        "reason": one.reason,
    }


def _pending(known: Known, cell: int, store: Store) -> list[dict[str, Any]]:
    """Return what evidence layers say of a cell otherwise than when the belief was computed."""
    fresh = drawn_evidence(store, known.theatre.id)
    polygon_of = fresh.polygon_of(known.polygon_of)
    before = {one.document: one for one in known.drawn}
    after = {one.document: one for one in fresh.claims}
    tile = known.ground.cells[cell].geometry
    found = []
    for key in sorted({*before, *after}):
        old, new = before.get(key), after.get(key)
        if old is not None and new is not None and old.known_at == new.known_at:
            continue
        areas = [_area(known.polygon_of, old), _area(polygon_of, new)]
        if any(area is not None and area.intersects(tile) for area in areas):
            change = "added" if old is None else "removed" if new is None else "changed"
            found.append({**_drawn(new or before[key]), "change": change, "counts": "from the next rebuild"})
    return found


def _area(polygon_of: PolygonOf, claim: KnownClaim | None) -> BaseGeometry | None:
    target = claim.claim.target if claim is not None else None
    return polygon_of(target) if isinstance(target, Region) else None


def _stretch(state: CellState) -> dict[str, Any]:
    """Return one stretch of a cell's history."""
    return {
        "from": moment(state.valid_during.start),
        "to": moment(state.valid_during.end),
        "holder": state.holder,
        "status": state.status,
        "probability": round(state.probability, 3),
    }
