"""Items of the collections: OGC API – Features' /items and /items/{id}."""

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import orjson
from fastapi import APIRouter, Request, Response

from geotracker.api.access import Access
from geotracker.api.collections import described, moment
from geotracker.api.landing import GEOJSON, address, etag, form, itself, kept, link, unchanged
from geotracker.api.pages import HTML, page
from geotracker.api.query import SCOPE, Asked, asked, cursor
from geotracker.api.scene import Scene, Scenes
from geotracker.api.streaming import Streamed
from geotracker.errors import NotFoundError
from geotracker.store import features as store_features
from geotracker.store.overlays import LAYER
from geotracker.store.reading import snapshot_mark

STREAMED = 1_000
"""Answers that may hold more features than this are written while they are read."""


def router(scenes: Scenes, access: Access, now: Callable[[], datetime]) -> APIRouter:
    """Return the routes of the collections' items."""
    routes = APIRouter()

    @routes.get("/collections/{collection}/items")
    def items(request: Request, collection: str) -> Response:
        who = access.identity(request)
        with scenes.reading() as connection:
            described(connection, collection, who)
            query = query_of(request, scenes, connection, collection)
            tag = etag(request, snapshot_mark(connection), who.account)
            headers = kept(tag, who)
            if unchanged(request, tag):
                return Response(status_code=304, headers=headers)
            headers["Content-Crs"] = f"<{query.crs}>"
            if query.wanted.limit <= STREAMED or form(request) == "html":
                scene = scenes.scene(connection, collection, query.theatre, query.during, query.known)
                return _page(request, collection, scene, query, now(), headers)
        return Streamed(_streamed(request, scenes, collection, query, now()), GEOJSON, headers)

    @routes.get("/collections/{collection}/items/{item}")
    def item(request: Request, collection: str, item: str) -> Response:
        who = access.identity(request)
        query = asked(request.query_params)
        with scenes.reading() as connection:
            described(connection, collection, who)
            tag = etag(request, snapshot_mark(connection), who.account)
            scene = scenes.scene(connection, collection, query.theatre, query.during, query.known)
            found = store_features.one(connection, scene.features, item.replace("\0", ""), query.wanted.crs)
        if found is None:
            raise NotFoundError(f"no feature {item!r} in {collection}")
        if collection.startswith(LAYER):
            tag = version_tag(int(found["properties"]["version"]))
        headers = kept(tag, who)
        if unchanged(request, tag):
            return Response(status_code=304, headers=headers)
        headers["Content-Crs"] = f"<{query.crs}>"
        links = [
            *itself(request, item, GEOJSON),
            link(request, "collection", f"/collections/{collection}", collection),
        ]
        if form(request) == "html":
            whole = {"features": [found], "links": links}
            return Response(page(f"{collection} {item}", whole), media_type=HTML, headers=headers)
        made = orjson.dumps({**found, "links": links}, option=orjson.OPT_UTC_Z)
        return Response(made, media_type=GEOJSON, headers=headers)

    return routes


def version_tag(version: int) -> str:
    """Return the strong validator of a layer's feature: its version."""
    return f'"{version}"'


def query_of(
    request: Request, scenes: Scenes, connection: Any, collection: str, also: Iterable[str] = ()
) -> Asked:
    """Read a request's parameters, its property filters among them."""
    columns = scenes.scene(connection, collection, None, _first_moment(request), None).features.columns
    return asked(request.query_params, [column.name for column in columns], also)


def _first_moment(request: Request) -> Any:
    """Return the time asked for: with one, cells have a holder that can be filtered by."""
    return asked({name: request.query_params[name] for name in SCOPE if name in request.query_params}).during


def _page(
    request: Request,
    collection: str,
    scene: Scene,
    query: Asked,
    now: datetime,
    headers: dict[str, str],
) -> Response:
    """Return one page whole."""
    found = store_features.page(scene.connection, scene.features, scene.scope, query.wanted)
    if found.after is None and query.wanted.after is None:
        matched: int | None = len(found.features)  # all of them: what a filter found is not looked for again
    else:
        matched = store_features.count(scene.connection, scene.features, scene.scope, query.wanted)
    body = {
        "type": "FeatureCollection",
        "features": found.features,
        **({} if matched is None else {"numberMatched": matched}),
        "numberReturned": len(found.features),
        "timeStamp": moment(now),
        "links": _links(request, collection, found.after),
    }
    if form(request) == "html":
        return Response(page(collection, body), media_type=HTML, headers=headers)
    return Response(orjson.dumps(body, option=orjson.OPT_UTC_Z), media_type=GEOJSON, headers=headers)


def _streamed(
    request: Request, scenes: Scenes, collection: str, query: Asked, now: datetime
) -> Generator[bytes]:
    """Yield a long page piece by piece; its links come last, when the next one is known."""
    count, last, more = 0, None, False
    wanted = query.wanted
    with scenes.open(collection, query) as scene:
        matched = store_features.count(scene.connection, scene.features, scene.scope, wanted)
        batch = [b'{"type":"FeatureCollection","features":[']
        rows = store_features.stream(scene.connection, scene.features, scene.scope, wanted, beyond=1)
        with closing(rows) as found:
            for feature, key in found:
                if count == wanted.limit:
                    more = True
                    break
                batch.append((b"," if count else b"") + orjson.dumps(feature, option=orjson.OPT_UTC_Z))
                count, last = count + 1, key
                if len(batch) > 500:
                    yield b"".join(batch)
                    batch.clear()
        yield b"".join(batch)
    rest = {
        **({} if matched is None else {"numberMatched": matched}),
        "numberReturned": count,
        "timeStamp": moment(now),
        "links": _links(request, collection, last if more else None),
    }
    yield b"]," + orjson.dumps(rest)[1:]


def _links(request: Request, collection: str, after: tuple[str, ...] | None) -> list[dict[str, str]]:
    """Return the links of a page."""
    path = f"/collections/{collection}"
    links = [
        *itself(request, "This page", GEOJSON),
        link(request, "collection", path, collection),
    ]
    if after is not None:
        more = {**request.query_params, "cursor": cursor(after)}
        href = f"{address(request, path)}/items?{urlencode(more)}"
        kind = "text/html" if form(request) == "html" else GEOJSON
        links.append({"rel": "next", "href": href, "type": kind, "title": "Next page"})
    return links
