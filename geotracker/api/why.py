"""Why a place is shown as it is: belief, its history, and the sentences that made it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

import numpy as np
from fastapi import APIRouter, Request, Response

from geotracker.api.access import Access
from geotracker.api.collections import moment
from geotracker.api.excerpt import excerpt
from geotracker.api.knowledge import Knowledge, Known
from geotracker.api.landing import answer
from geotracker.api.query import instant, number, only, whole
from geotracker.control import SEED_CLAIM, Contribution, why
from geotracker.errors import NotFoundError, QueryError
from geotracker.model import CellState, Document, KnownClaim
from geotracker.store import Store

MOST_CLAIMS = 40


def router(knowledge: Knowledge, access: Access, now: Callable[[], datetime]) -> APIRouter:
    """Return the route of /why."""
    routes = APIRouter()

    @routes.get("/why", summary="Why a place is shown as it is, claim by claim")
    def reasons(request: Request) -> Response:
        access.identity(request)
        asked = request.query_params
        only(asked, ("theatre", "lon", "lat", "cell", "at", "known-at"))
        if "theatre" not in asked:
            raise QueryError("is required", field="theatre")
        known = knowledge.of(asked["theatre"])
        cell = _cell(known, asked)
        at = instant(asked.get("at"), "at") or now()
        return answer(
            explained(known, cell, at, instant(asked.get("known-at"), "known-at"), knowledge.library.store)
        )

    return routes


def explained(
    known: Known, cell: int, at: datetime, known_at: datetime | None, store: Store
) -> dict[str, Any]:
    """Return one cell's belief on a day, as known at a moment (None: now), taken apart."""
    with known.lock:
        field = known.history.at(at, known_at)
        belief, holder, status = field.belief(cell), field.holder_of(cell), field.status_of(cell)
        found = why(known.history, cell, at, known_at, holder or status.value)
        past = list(known.history.states(np.array([cell]), known_at))
    tile = known.ground.cells[cell]
    told = [one for one in found.contributions if one.claim == SEED_CLAIM or one.claim in known.claims]
    shown = told[:MOST_CLAIMS]
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
        "claims_in_all": len(told),
        "claims": [_told(one, known, documents) for one in shown],
        "history": [_stretch(one) for one in past],
    }


def _cell(known: Known, asked: Mapping[str, str]) -> int:
    """Return the cell asked for, by number or by point."""
    if "cell" in asked:
        cell = whole(asked["cell"], "cell", 0, least=0)
    else:
        lon, lat = number(asked.get("lon"), "lon", -180, 180), number(asked.get("lat"), "lat", -90, 90)
        cell = int(known.ground.locate(lon, lat)[0])
    if not 0 <= cell < len(known.ground.cells):
        raise NotFoundError(f"there is no such place in {known.theatre.name}")
    return cell


def _documents(known: Known, shown: list[Contribution], store: Store) -> dict[str, Document]:
    """Return the documents behind contributions by their hash."""
    keys = {known.claims[one.claim].document for one in shown if one.claim != SEED_CLAIM}
    return {key: store.document(key).document for key in keys}


def _told(one: Contribution, known: Known, documents: Mapping[str, Document]) -> dict[str, Any]:
    """Return one contribution with the words it rests on."""
    weight = {"log_odds": round(one.log_odds, 3), "how": one.how}
    if one.claim == SEED_CLAIM:
        return {"id": SEED_CLAIM, **weight, "text": "What the theatre file says was held.", "marks": []}
    claim: KnownClaim = known.claims[one.claim]
    document = documents[claim.document]
    words = excerpt(document.text, claim.claim)
    when = claim.claim.when
    return {
        "id": one.claim,
        **weight,
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
        "title": document.title,
        "url": document.url,
        "text": words.text,
        "marks": words.marks,
    }


def _stretch(state: CellState) -> dict[str, Any]:
    """Return one stretch of a cell's history."""
    return {
        "from": moment(state.valid_during.start),
        "to": moment(state.valid_during.end),
        "holder": state.holder,
        "status": state.status,
        "probability": round(state.probability, 3),
    }
