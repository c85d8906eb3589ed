"""The pages that say what there is: landing page, conformance, collections, theatres."""

from hashlib import blake2b
from typing import Any

import orjson
from fastapi import APIRouter, Request, Response

from geotracker.api.access import Access, Identity
from geotracker.api.collections import Collection, described, theatre_summary
from geotracker.api.openapi import document
from geotracker.api.pages import HTML, manual, page
from geotracker.api.query import CRS84, CRSS, FORMS, only
from geotracker.api.scene import Scenes
from geotracker.errors import QueryError
from geotracker.store import features as store_features
from geotracker.store.collections import COLLECTIONS
from geotracker.store.layers import all_layers

_FEATURES = "http://www.opengis.net/spec/ogcapi-features"
_CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf"
CONFORMS_TO = (
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
    *(f"{_FEATURES}-1/1.0/conf/{name}" for name in ("core", "oas30", "html", "geojson")),
    f"{_FEATURES}-2/1.0/conf/crs",
    *(
        f"{_FEATURES}-3/1.0/conf/{name}"
        for name in ("queryables", "queryables-query-parameters", "filter", "features-filter")
    ),
    *(
        f"{_FEATURES}-4/1.0/conf/{name}"
        for name in ("create-replace-delete", "update", "optimistic-locking-etags", "features")
    ),
    *(
        f"{_CQL2}/{name}"
        for name in (
            "cql2-text",
            "cql2-json",
            "basic-cql2",
            "advanced-comparison-operators",
            "case-insensitive-comparison",
            "basic-spatial-functions",
            "basic-spatial-functions-plus",
            "spatial-functions",
            "temporal-functions",
            "array-functions",
            "property-property",
            "arithmetic",
        )
    ),
)
JSON, OPENAPI, GEOJSON = (
    "application/json",
    "application/vnd.oai.openapi+json;version=3.0",
    "application/geo+json",
)
_SCHEMA = "application/schema+json"


def answer(body: Any, media_type: str = JSON) -> Response:
    """Return a JSON answer."""
    return Response(orjson.dumps(body, option=orjson.OPT_UTC_Z), media_type=media_type)


def form(request: Request) -> str:
    """Return json or html, as `f` says, else as the Accept header does."""
    asked = request.query_params.get("f")
    if asked is None:
        accept = request.headers.get("accept", "")
        return "html" if "text/html" in accept and "json" not in accept else "json"
    if asked == "geojson":
        return "json"
    if asked not in FORMS:
        raise QueryError(f"must be {' or '.join(FORMS)}", field="f")
    return asked


def itself(request: Request, title: str, media_type: str = JSON) -> list[dict[str, str]]:
    """Return the links of an answer to itself and to its other form."""
    html = form(request) == "html"
    kinds = (media_type, "text/html")
    other = "json" if html else "html"
    again = str(request.url.include_query_params(f=other))
    return [
        {"rel": "self", "href": str(request.url), "type": kinds[html], "title": title},
        {"rel": "alternate", "href": again, "type": kinds[not html], "title": f"{title} as {other}"},
    ]


def shown(request: Request, title: str, body: dict[str, Any], media_type: str = JSON) -> Response:
    """Return an answer as the client wants it; its links, where it has any, begin with those to itself."""
    if isinstance(body.get("links"), list):
        body = {**body, "links": [*itself(request, title, media_type), *body["links"]]}
    if form(request) == "html":
        linked = {"links": itself(request, title, media_type), **body}
        return Response(page(title, linked), media_type=HTML, headers={"Vary": "Accept"})
    made = answer(body, media_type)
    made.headers["Vary"] = "Accept"
    return made


def address(request: Request, path: str = "") -> str:
    """Return the full address of a path below where the API is mounted."""
    url = request.url
    return f"{url.scheme}://{url.netloc}{request.scope.get('root_path', '')}{path}"


def link(request: Request, rel: str, path: str, title: str, media_type: str = JSON) -> dict[str, str]:
    """Return a link object."""
    return {"rel": rel, "href": address(request, path), "type": media_type, "title": title}


def etag(request: Request, mark: str, who: str = "") -> str:
    """Return a weak validator: of what is stored, asked, and how it shall be written."""
    wanted = f"{mark}|{request.url}|{request.headers.get('accept', '')}|{who}"
    return f'W/"{blake2b(wanted.encode(), digest_size=12).hexdigest()}"'


def kept(tag: str, who: Identity) -> dict[str, str]:
    """Return the headers by which an answer may be kept: 200 and 304 carry the same (RFC 9110, 15.4.5).

    It is asked about each time; what somebody with a key was shown is kept for nobody else.
    """
    return {
        "ETag": tag,
        "Cache-Control": "private, no-cache" if who.known else "no-cache",
        "Vary": "Accept, Accept-Encoding",
    }


def unchanged(request: Request, tag: str) -> bool:
    """Say whether the client has this already."""
    held = {one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")}
    return tag.removeprefix("W/") in held or "*" in held


def router(scenes: Scenes, access: Access) -> APIRouter:
    """Return the routes of the descriptive pages."""
    routes = APIRouter()

    @routes.get("/")
    def landing(request: Request) -> Response:
        only(request.query_params, ("f",))
        return shown(
            request,
            "geotracker",
            {
                "title": "geotracker",
                "description": "Who holds what ground, day by day, and why we think so.",
                "links": [
                    link(request, "service-desc", "/api", "OpenAPI description", OPENAPI),
                    link(request, "service-doc", "/api.html", "The API for people", "text/html"),
                    link(request, "conformance", "/conformance", "Conformance classes"),
                    link(request, "data", "/collections", "Collections"),
                    link(request, "related", "/theatres", "Theatres"),
                ],
            },
        )

    @routes.get("/api")
    def description(request: Request) -> Response:
        only(request.query_params, ("f",))
        if form(request) == "html":
            return Response(manual(openapi(request)), media_type=HTML, headers={"Vary": "Accept"})
        made = answer(openapi(request), OPENAPI)
        made.headers["Vary"] = "Accept"
        return made

    @routes.get("/api.html")
    def pages(request: Request) -> Response:
        only(request.query_params, ())
        return Response(manual(openapi(request)), media_type=HTML)

    def openapi(request: Request) -> dict[str, Any]:
        with scenes.reading() as connection:
            names = [one.id for one in visible(connection, access.identity(request))]
        return document(address(request), names)

    @routes.get("/conformance")
    def conformance(request: Request) -> Response:
        only(request.query_params, ("f",))
        return shown(request, "Conformance", {"conformsTo": list(CONFORMS_TO), "links": []})

    @routes.get("/collections")
    def collections(request: Request) -> Response:
        only(request.query_params, ("f",))
        with scenes.reading() as connection:
            found = visible(connection, access.identity(request))
            boxes = {one.id: _extent(scenes, connection, one.id) for one in found}
        return shown(
            request,
            "Collections",
            {
                "links": [],
                "collections": [_listed(request, one, boxes[one.id]) for one in found],
            },
        )

    @routes.get("/collections/{collection}")
    def collection(request: Request, collection: str) -> Response:
        only(request.query_params, ("f",))
        with scenes.reading() as connection:
            one = described(connection, collection, access.identity(request))
            body = describe(request, one, _extent(scenes, connection, collection))
        return shown(request, one.title, body)

    @routes.get("/collections/{collection}/queryables")
    def queryables(request: Request, collection: str) -> Response:
        only(request.query_params, ("f",))
        with scenes.reading() as connection:
            one = described(connection, collection, access.identity(request))
            found = scenes.scene(connection, collection, None, None, None).features
        kinds = {column.name: _schema(column.kind) for column in found.columns}
        if found.geometry is not None:
            kinds["geometry"] = {"format": "geometry-any"}
        body = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": address(request, f"/collections/{collection}/queryables"),
            "type": "object",
            "title": one.title,
            "properties": kinds,
            "additionalProperties": False,
        }
        return shown(request, one.title, body, _SCHEMA)

    @routes.get("/theatres")
    def theatres(request: Request) -> Response:
        access.identity(request)
        only(request.query_params, ("f",))
        library = scenes.knowledge.library
        found = [theatre_summary(library.theatre(one)) for one in library.store.theatre_ids()]
        return shown(
            request,
            "Theatres",
            {"theatres": found, "links": []},
        )

    return routes


def visible(connection: Any, who: Identity) -> list[Collection]:
    """Return the collections somebody may read: private drafts are their owner's."""
    names = [*COLLECTIONS, *(f"layer-{one.id}" for one in all_layers(connection) if who.may_read(one))]
    return [described(connection, name, who) for name in names]


def _schema(kind: str) -> dict[str, Any]:
    simple = {"text": "string", "number": "number", "integer": "integer", "boolean": "boolean"}
    if kind in simple:
        return {"type": simple[kind]}
    if kind == "time":
        return {"type": "string", "format": "date-time"}
    return {"type": "array", "items": {"type": "integer"}}


def _extent(scenes: Scenes, connection: Any, collection: str) -> dict[str, Any]:
    """Return where and since when a collection has something: all theatres' ground, or a layer's own."""
    library = scenes.knowledge.library
    name = collection if collection.startswith("layer-") else "cells"
    found = scenes.scene(connection, name, None, None, None)
    box = store_features.extent(connection, found.features, found.scope)
    starts = [library.theatre(one).starts for one in library.store.theatre_ids()]
    made: dict[str, Any] = {
        "temporal": {
            "interval": [[min(starts).isoformat().replace("+00:00", "Z") if starts else None, None]],
            "trs": "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian",
        }
    }
    if collection not in {"documents", "actors"}:
        made["spatial"] = {"bbox": [list(box or (-180, -90, 180, 90))], "crs": CRS84}
    return made


def _listed(request: Request, collection: Collection, extent: dict[str, Any]) -> dict[str, Any]:
    """Return a collection's description as one of a list, where it names its own page."""
    body = describe(request, collection, extent)
    path = f"/collections/{collection.id}"
    return {**body, "links": [link(request, "self", path, collection.title), *body["links"]]}


def describe(request: Request, collection: Collection, extent: dict[str, Any]) -> dict[str, Any]:
    """Return a collection's description."""
    path = f"/collections/{collection.id}"
    items = [
        {**link(request, "items", f"{path}/items", collection.title, GEOJSON)},
        {**link(request, "items", f"{path}/items?f=html", f"{collection.title} as a page", "text/html")},
    ]
    return {
        "id": collection.id,
        "title": collection.title,
        "description": collection.description,
        "itemType": "feature",
        "crs": list(CRSS),
        "storageCrs": CRS84,
        "extent": extent,
        "links": [
            *items,
            link(
                request,
                "http://www.opengis.net/def/rel/ogc/1.0/queryables",
                f"{path}/queryables",
                "What can be filtered",
                _SCHEMA,
            ),
            link(
                request, "enclosure", f"{path}/download?f=gpkg", "Download", "application/geopackage+sqlite3"
            ),
        ],
    }
