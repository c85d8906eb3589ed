"""Layers: make them, see their history, and what later evidence says of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request, Response

from geotracker.api.access import Access
from geotracker.api.collections import moment, readable
from geotracker.api.control import needed, read_json
from geotracker.api.edits import RAW, editable, republish, told
from geotracker.api.landing import answer, link, shown
from geotracker.api.query import instant, only, whole
from geotracker.api.scene import Scenes
from geotracker.errors import AccessError, QueryError
from geotracker.model import Layer, LayerRole
from geotracker.store.flags import flags
from geotracker.store.layers import (
    add_layer,
    all_layers,
    difference,
    feature_to_json,
    history,
    set_role,
)


def router(scenes: Scenes, access: Access) -> APIRouter:
    """Return the routes of layers."""
    routes = APIRouter()
    path = "/collections/{collection}"

    @routes.get("/layers")
    def listed(request: Request) -> Response:
        only(request.query_params, ("theatre", "f"))
        who = access.identity(request)
        with scenes.reading() as connection:
            found = all_layers(connection, request.query_params.get("theatre") or None)
        rows = [_layer(one) for one in found if who.may_read(one)]
        return shown(request, "Layers", {"layers": rows, "links": []})

    @routes.post("/layers")
    def make(request: Request, body: bytes = RAW) -> Response:
        only(request.query_params, ())
        with access.writing(request, "layers") as done:
            given = json_object(body, ("theatre", "name", "role"))
            theatre = needed(given.get("theatre"), "theatre")
            scenes.knowledge.library.theatre(theatre)
            name = needed(given.get("name"), "name")
            if len(name) > 200:
                raise QueryError("is longer than 200 characters", field="name")
            role = _role(given.get("role", "draft"))
            made = add_layer(done.connection, theatre, name, done.who.account, role)
            done.outcome, done.detail = 201, {"layer": made.id}
        found = answer(_layer(made))
        found.status_code = 201
        found.headers["Location"] = link(request, "self", f"/collections/layer-{made.id}", "")["href"]
        return found

    @routes.post(path + "/role")
    def role(request: Request, collection: str, body: bytes = RAW) -> Response:
        with access.writing(request, collection, f"edit:{collection}") as done:
            old = editable(done.connection, collection, done.who)
            if old.owner != done.who.account and not done.who.may("admin"):
                raise AccessError(f"only {old.owner} or an administrator may change what {collection} is")
            new = set_role(
                done.connection, old.id, _role(json_object(body, ("role",)).get("role")), done.who.account
            )
            republish(done.connection, replace(old, role=LayerRole.OVERLAY))
        return answer(_layer(new))

    @routes.get(path + "/history")
    def log(request: Request, collection: str) -> Response:
        asked = request.query_params
        only(asked, ("feature", "limit", "after", "f"))
        limit = min(1000, whole(asked.get("limit"), "limit", 100, least=1))
        after = whole(asked.get("after"), "after", 0, least=0)
        with scenes.reading() as connection:
            layer = readable(connection, collection, access.identity(request))
            found = history(connection, layer.id, asked.get("feature"), after, limit)
        rows = [
            {
                "id": one.id,
                "feature": one.edit.feature_id,
                "version": one.version,
                "old": feature_to_json(one.edit.old) if one.edit.old else None,
                "new": feature_to_json(one.edit.new) if one.edit.new else None,
                "author": one.edit.author,
                "reason": one.edit.reason,
                "made_at": moment(one.edit.made_at),
            }
            for one in found
        ]
        return shown(request, f"History of {collection}", {"edits": rows})

    @routes.get(path + "/changes")
    def changes(request: Request, collection: str) -> Response:
        asked = request.query_params
        only(asked, ("from", "to", "f"))
        start = instant(needed(asked.get("from"), "from"), "from")
        with scenes.reading() as connection:
            layer = readable(connection, collection, access.identity(request))
            end = instant(asked.get("to"), "to")
            found = difference(connection, layer.id, given_moment(start), end)
        rows = [{"feature": name, "before": told(old), "after": told(new)} for name, old, new in found]
        return shown(request, f"Changes of {collection}", {"changes": rows})

    @routes.get(path + "/flags")
    def flagged(request: Request, collection: str) -> Response:
        only(request.query_params, ("f",))
        with scenes.reading() as connection:
            layer = readable(connection, collection, access.identity(request))
            found = flags(connection, layer)
        rows = [
            {
                "feature": one.feature,
                "holder": one.holder,
                "evidence_holder": one.evidence_holder,
                "probability": round(one.probability, 3),
                "share": round(one.share, 3),
                "valid_from": moment(one.valid_during.start),
                "valid_to": moment(one.valid_during.end),
                "claim_ids": list(one.claim_ids),
            }
            for one in found
        ]
        return shown(request, f"Flags of {collection}", {"flags": rows})

    return routes


def _layer(one: Layer) -> dict[str, Any]:
    return {
        "id": one.id,
        "collection": f"layer-{one.id}",
        "theatre": one.theatre,
        "name": one.name,
        "owner": one.owner,
        "role": one.role.value,
    }


def _role(text: Any) -> LayerRole:
    try:
        return LayerRole(text)
    except ValueError:
        raise QueryError(f"must be one of {', '.join(LayerRole)}", field="role") from None


def json_object(body: bytes, allowed: tuple[str, ...]) -> dict[str, Any]:
    """Read a JSON object with known members only."""
    found = read_json(body)
    if not isinstance(found, dict):
        raise QueryError("must be a JSON object", field="body")
    only(found, allowed)
    return found


def given_moment(found: datetime | None) -> datetime:
    """Return a moment that must be given. QueryError."""
    if found is None:
        raise QueryError("is required", field="from")
    return found
