"""OGC API – Features Part 4 on layers: create, replace, update, delete, with ETag and If-Match.

Whoever writes says which version that starts from. Where someone else was faster, the answer is 412 with
both versions, what the two make when merged, and the parts that both changed: a choice, and nothing lost.
"""

import uuid
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from fastapi import APIRouter, Depends, Request, Response
from shapely.geometry.base import BaseGeometry

from geotracker.api.access import Access, EditConflictError, Identity, VersionNeededError, Writing
from geotracker.api.collections import moment, readable
from geotracker.api.control import read_json
from geotracker.api.drawing import TOLERANCE, from_crs, parts_of, patched, read_feature
from geotracker.api.features import version_tag
from geotracker.api.landing import GEOJSON, address, answer
from geotracker.api.query import CRS84, CRSS, number, only
from geotracker.api.scene import Scenes
from geotracker.control.merging import merge
from geotracker.control.shaping import snap
from geotracker.errors import AccessError, NotFoundError, QueryError
from geotracker.model import Feature, Layer, LayerRole, Theatre
from geotracker.store.copying import lock_theatre
from geotracker.store.layers import (
    Action,
    StaleError,
    Version,
    Wish,
    current_versions,
    feature_to_json,
    version,
    write,
)
from geotracker.store.overlays import publish


async def raw(request: Request) -> bytes:
    """Return a request's body."""
    return await request.body()


RAW = Depends(raw)
_SNAP = ("snap", "tolerance")
NEVER = -1
"""A version no feature ever has."""


def router(scenes: Scenes, access: Access) -> APIRouter:
    """Return the routes that write features."""
    routes = APIRouter()
    path = "/collections/{collection}/items"

    @routes.post(path)
    def create(request: Request, collection: str, body: bytes = RAW) -> Response:
        only(request.query_params, _SNAP)
        with access.writing(request, collection, f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            found = sent(request, body)
            made = drawn(request, scenes, done.connection, layer, found, uuid.uuid4().hex[:12])
            commit(done, layer, [Wish(made.id, 0, made)], made.reason)
            done.outcome = 201
        headers = {
            "Location": address(request, f"/collections/{collection}/items/{made.id}"),
            "ETag": version_tag(1),
        }
        return _one(made, 1, headers, 201)

    @routes.put(path + "/{item}")
    def replace(request: Request, collection: str, item: str, body: bytes = RAW) -> Response:
        only(request.query_params, _SNAP)
        with access.writing(request, f"{collection}/{item}", f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            exists(done.connection, layer, item)
            expected = expected_version(request)
            made = drawn(request, scenes, done.connection, layer, sent(request, body), item)
            commit(done, layer, [Wish(item, expected, made)], made.reason)
        return _one(made, expected + 1, {"ETag": version_tag(expected + 1)})

    @routes.patch(path + "/{item}")
    def update(request: Request, collection: str, item: str, body: bytes = RAW) -> Response:
        only(request.query_params, _SNAP)
        with access.writing(request, f"{collection}/{item}", f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            exists(done.connection, layer, item)
            expected = expected_version(request)
            change = sent(request, body)
            base = _base(done.connection, layer, item, expected)
            whole = patched(base, change)
            made = drawn(request, scenes, done.connection, layer, whole, item)
            commit(done, layer, [Wish(item, expected, made)], made.reason)
        return _one(made, expected + 1, {"ETag": version_tag(expected + 1)})

    @routes.delete(path + "/{item}")
    def delete(request: Request, collection: str, item: str) -> Response:
        only(request.query_params, ())
        with access.writing(request, f"{collection}/{item}", f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            exists(done.connection, layer, item)
            expected = expected_version(request)
            commit(done, layer, [Wish(item, expected, None)], "")
            done.outcome = 204
        return Response(status_code=204)

    return routes


# --- what every write does ----------------------------------------------------------------------


def editable(connection: sa.Connection, collection: str, who: Identity) -> Layer:
    """Return a layer that somebody may change. NotFoundError, AccessError."""
    layer = readable(connection, collection, who)
    if not who.may_edit(layer):
        raise AccessError(f"{who.account} may not edit {collection}")
    return layer


def exists(connection: sa.Connection, layer: Layer, item: str) -> None:
    """Refuse a feature the layer never had. NotFoundError."""
    if item not in current_versions(connection, layer.id, [item]):
        raise NotFoundError(f"no feature {item!r} in layer {layer.id}")


def _base(connection: sa.Connection, layer: Layer, item: str, expected: int) -> Feature:
    """Return the version a patch starts from; a conflict where there was never one of that tag."""
    try:
        base = version(connection, layer.id, item, expected).feature
    except NotFoundError:
        now = current_versions(connection, layer.id, [item])[item]
        stale = StaleError(item, expected, now)
        raise conflict(connection, layer, Wish(item, expected, None), stale) from None
    if base is None:
        raise NotFoundError(f"feature {item!r} is deleted in version {expected}")
    return base


def sent(request: Request, body: bytes) -> Any:
    """Return the JSON of a write, its geometry in CRS84; QueryError names the header that will not do.

    Part 4 asks for a Content-Type; which one is not looked at, JSON being the only kind there is.
    """
    if "content-type" not in request.headers:
        raise QueryError("is required", field="Content-Type")
    crs = request.headers.get("content-crs", f"<{CRS84}>").strip().removeprefix("<").removesuffix(">")
    if crs not in CRSS:
        raise QueryError(f"unknown reference system; there are {', '.join(CRSS)}", field="Content-Crs")
    return from_crs(read_json(body), crs)


def expected_version(request: Request) -> int:
    """Return the version If-Match names, one there never is where it is no tag of ours.

    VersionNeededError where there is none: `*` would overwrite whatever somebody else wrote meanwhile.
    """
    tag = request.headers.get("if-match")
    if tag is None or tag.strip() == "*":
        raise VersionNeededError("send the ETag of the version this starts from", field="If-Match")
    text = tag.strip().removeprefix("W/").strip('"')
    known = text.isascii() and text.isdecimal() and 0 < len(text) < 10 and int(text) > 0
    return int(text) if known else NEVER


def drawn(
    request: Request, scenes: Scenes, connection: sa.Connection, layer: Layer, found: Any, identity: str
) -> Feature:
    """Read a feature from a request, snapped where that is asked for."""
    theatre = scenes.knowledge.library.theatre(layer.theatre)
    made = read_feature(found, identity, theatre)
    if "snap" not in request.query_params:
        return made
    tolerance = TOLERANCE
    if "tolerance" in request.query_params:
        tolerance = number(request.query_params["tolerance"], "tolerance", 0, 1)
    lines = _lines(scenes, theatre, request.query_params["snap"])
    return _with(made, snap(made.geometry, lines, tolerance))


def _with(made: Feature, shape: BaseGeometry) -> Feature:
    return Feature(
        made.id,
        shape,
        made.holder,
        made.status,
        made.valid_during,
        made.certainty,
        made.reason,
        made.sources,
        made.properties,
    )


def _lines(scenes: Scenes, theatre: Theatre, kind: str) -> Sequence[BaseGeometry]:
    """Return what corners may snap to."""
    if kind == "cells":
        return [cell.geometry for cell in scenes.store.cells(theatre.id)]
    if kind == "boundaries":
        atlas = scenes.knowledge.library.atlas(theatre)
        return [*atlas.countries.values(), *(unit.geometry for unit in atlas.units)]
    raise QueryError("must be cells or boundaries", field="snap")


def commit(done: Writing, layer: Layer, wishes: Sequence[Wish], reason: str, kind: str = "edit") -> Action:
    """Write, and publish where the layer is an overlay. EditConflictError where someone was faster."""
    try:
        action = write(done.connection, layer.id, wishes, done.who.account, reason, kind)
    except StaleError as stale:
        wish = next(wish for wish in wishes if wish.feature_id == stale.feature)
        raise conflict(done.connection, layer, wish, stale) from stale
    republish(done.connection, layer)
    done.detail = {"action": action.id, "edits": list(action.edits)}
    return action


def republish(connection: sa.Connection, layer: Layer) -> None:
    """Lay the theatre's overlays on its zones again, if this layer is one."""
    if layer.role is LayerRole.OVERLAY:
        lock_theatre(connection, layer.theatre)
        publish(connection, layer.theatre)


def conflict(connection: sa.Connection, layer: Layer, wish: Wish, stale: StaleError) -> EditConflictError:
    """Return the error that holds both versions, what they make merged, and what both changed."""
    now = stale.current
    try:
        base = version(connection, layer.id, wish.feature_id, wish.version)
    except NotFoundError:
        base = Version(wish.version, None)
    payload: dict[str, Any] = {
        "feature": wish.feature_id,
        "base": told(base),
        "theirs": told(now),
        "yours": feature_to_json(wish.new) if wish.new else None,
        "etag": version_tag(now.number),
        "merged": None,
        "conflicts": ["feature"],
    }
    if base.feature and now.feature and wish.new:
        merged = merge(parts_of(base.feature), parts_of(now.feature), parts_of(wish.new))
        parts = dict(merged.parts)
        geometry = parts.pop("geometry")
        payload["merged"] = {
            "type": "Feature",
            "id": wish.feature_id,
            "geometry": geometry,
            "properties": parts,
        }
        payload["conflicts"] = list(merged.conflicts)
    said = (
        f"{now.author} changed {wish.feature_id!r} meanwhile: it is at version {now.number}; to go on, "
        f"send theirs, yours or merged with If-Match {version_tag(now.number)}"
    )
    return EditConflictError(said, payload)


def told(one: Version) -> dict[str, Any]:
    """Return a version as JSON."""
    return {
        "version": one.number,
        "author": one.author or None,
        "made_at": moment(one.made_at),
        "feature": feature_to_json(one.feature) if one.feature else None,
    }


def _one(made: Feature, number_: int, headers: dict[str, str], status: int = 200) -> Response:
    body = feature_to_json(made)
    body["properties"]["version"] = number_
    found = answer(body, GEOJSON)
    found.status_code = status
    found.headers.update(headers)
    return found
