"""What is done to a layer as a whole or to several features at once: undo, redo, revert, reshape, import."""

import tempfile
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import geopandas as gpd
import orjson
import pyogrio
import shapely
from fastapi import APIRouter, Request, Response
from shapely.geometry.base import BaseGeometry

from geotracker.api.access import Access, EditConflictError, Writing
from geotracker.api.control import needed
from geotracker.api.drawing import read_feature, read_geometry
from geotracker.api.edits import RAW, commit, conflict, editable, republish
from geotracker.api.landing import answer
from geotracker.api.layers import given_moment, json_object
from geotracker.api.query import instant, only
from geotracker.api.scene import Scenes
from geotracker.api.uploads import suffix_of
from geotracker.control.shaping import cut, merge, split
from geotracker.errors import LimitError, QueryError
from geotracker.model import Feature, Layer, Theatre
from geotracker.store.layers import Action, StaleError, Wish, current_versions, redo, revert, undo

MOST_IMPORTED = 10_000
_DEFAULTS = ("holder", "status", "certainty", "valid_from", "valid_to", "reason")


def router(scenes: Scenes, access: Access) -> APIRouter:
    """Return the routes of actions."""
    routes = APIRouter()
    path = "/collections/{collection}"

    @routes.post(path + "/undo")
    def take_back(request: Request, collection: str, body: bytes = RAW) -> Response:
        return _act(request, collection, body, "undo")

    @routes.post(path + "/redo")
    def again(request: Request, collection: str, body: bytes = RAW) -> Response:
        return _act(request, collection, body, "redo")

    @routes.post(path + "/revert")
    def back(request: Request, collection: str, body: bytes = RAW) -> Response:
        return _act(request, collection, body, "revert")

    def _act(request: Request, collection: str, body: bytes, verb: str) -> Response:
        only(request.query_params, ())
        with access.writing(request, collection, f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            given = json_object(body or b"{}", ("to", "reason") if verb == "revert" else ("reason",))
            reason, who = str(given.get("reason", "")), done.who.account
            try:
                if verb == "revert":
                    to = given_moment(instant(needed(given.get("to"), "to"), "to"))
                    action = revert(done.connection, layer.id, to, who, reason)
                else:
                    take = undo if verb == "undo" else redo
                    action = take(done.connection, layer.id, who, reason)
            except StaleError as stale:
                raise conflict(
                    done.connection, layer, Wish(stale.feature, stale.expected, None), stale
                ) from stale
            return _finished(done, layer, action)

    @routes.post(path + "/shape")
    def shape(request: Request, collection: str, body: bytes = RAW) -> Response:
        only(request.query_params, ())
        with access.writing(request, collection, f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            given = json_object(body, ("operation", "features", "geometry", "reason"))
            wishes = _reshaped(done, layer, given)
            action = commit(done, layer, wishes, str(given.get("reason", "")), str(given["operation"]))
            return answer(_action(action))

    @routes.post(path + "/import")
    def take_in(request: Request, collection: str, body: bytes = RAW) -> Response:
        only(request.query_params, _DEFAULTS)
        with access.writing(request, collection, f"edit:{collection}") as done:
            layer = editable(done.connection, collection, done.who)
            theatre = scenes.knowledge.library.theatre(layer.theatre)
            made = list(imported(body, theatre, dict(request.query_params)))
            wishes = [Wish(one.id, 0, one) for one in made]
            action = commit(done, layer, wishes, f"import of {len(made)}", "import")
            return answer({**_action(action), "features": [one.id for one in made]})

    return routes


def _finished(done: Writing, layer: Layer, action: Action) -> Response:
    republish(done.connection, layer)
    done.detail = {"action": action.id, "edits": list(action.edits)}
    return answer(_action(action))


def _action(action: Action) -> dict[str, Any]:
    return {"action": action.id, "kind": action.kind, "edits": list(action.edits), "undoes": action.undoes}


def _reshaped(done: Writing, layer: Layer, given: dict[str, Any]) -> list[Wish]:
    """Return the wishes that split, merge or cut features; the first keeps its id and properties."""
    named = given.get("features")
    if not isinstance(named, dict) or not named or not all(type(v) is int for v in named.values()):
        raise QueryError("must be ids with their versions", field="features")
    now = current_versions(done.connection, layer.id, named)
    found: list[Feature] = []
    for name, number in named.items():
        held = now.get(name)
        if held is None or held.feature is None:
            raise QueryError(f"no feature {name!r}", field="features")
        if held.number != number:
            raise _changed(done, layer, Wish(name, number, None), held.number, now)
        found.append(held.feature)
    first, rest = found[0], found[1:]
    if given.get("operation") == "merge":
        whole_ = replace(first, geometry=merge([one.geometry for one in found]))
        gone = [Wish(one.id, named[one.id], None) for one in rest]
        return [Wish(first.id, named[first.id], whole_), *gone]
    if rest or given.get("operation") not in {"split", "cut"}:
        raise QueryError("must be split or cut of one feature, or merge of several", field="operation")
    shape: BaseGeometry = read_geometry(given.get("geometry"))
    if given["operation"] == "cut":
        return [Wish(first.id, named[first.id], replace(first, geometry=cut(first.geometry, shape)))]
    parts = split(first.geometry, shape)
    made = [replace(first, id=uuid.uuid4().hex[:12], geometry=part) for part in parts[1:]]
    kept = Wish(first.id, named[first.id], replace(first, geometry=parts[0]))
    return [kept, *(Wish(one.id, 0, one) for one in made)]


def _changed(done: Writing, layer: Layer, wish: Wish, number: int, now: Any) -> EditConflictError:
    stale = StaleError(wish.feature_id, wish.version, now[wish.feature_id])
    return conflict(done.connection, layer, wish, stale)


_UNREADABLE = (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, shapely.errors.GEOSException)


def imported(body: bytes, theatre: Theatre, defaults: dict[str, str]) -> Iterator[Feature]:
    """Read features from a file of any kind GDAL knows: GeoJSON, GeoPackage, zipped Shapefile, KML.

    Columns named as ours mean ours; `defaults` stand in where there are none. QueryError names the row.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="geotracker-import-") as folder:
            file = Path(folder) / f"layer{suffix_of(body)}"
            file.write_bytes(body)
            table = gpd.read_file(file, engine="pyogrio")
    except (*_UNREADABLE, ValueError, IndexError) as error:
        raise QueryError(f"not a file of areas: {' '.join(str(error).split())[:200]}", field="body") from None
    if not isinstance(table, gpd.GeoDataFrame):
        raise QueryError("the file has no geometry", field="body")
    if not table.columns.is_unique:
        twice = str(table.columns[table.columns.duplicated()][0])
        raise QueryError(f"the file has two columns named {twice[:80]!r}", field="body")
    if len(table) > MOST_IMPORTED:
        raise LimitError(f"{len(table)} features are more than {MOST_IMPORTED}")
    if table.crs is not None and table.crs.to_epsg() != 4326:
        table = table.to_crs(4326)
    for at, row in enumerate(_rows(table)):
        given = {name: _value(name, value) for name, value in row["properties"].items()}
        properties = {**{k: _value(k, v) for k, v in defaults.items()}, **given}
        try:
            yield read_feature({**row, "properties": properties}, uuid.uuid4().hex[:12], theatre)
        except QueryError as error:
            raise QueryError(error.message, field=f"features[{at}].{error.field}") from None


def _rows(table: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    """Return a table's rows as GeoJSON features. QueryError for numbers that GeoJSON cannot hold."""
    try:
        found: list[dict[str, Any]] = orjson.loads(table.to_json(na="drop"))["features"]
    except orjson.JSONDecodeError:  # pandas writes them as Infinity and NaN, which are no JSON
        raise QueryError("the file has numbers that are not finite", field="body") from None
    return found


def _value(name: str, value: Any) -> Any:
    """Return a column's value as a property: files write lists and numbers as texts."""
    if name == "sources" and isinstance(value, str):
        return value.split()
    if name == "certainty" and isinstance(value, str):
        try:
            return float(value)
        except ValueError:
            return value
    return value
