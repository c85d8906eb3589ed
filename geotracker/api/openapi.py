"""The API's own description: an OpenAPI 3.0 document."""

from collections.abc import Mapping, Sequence
from typing import Any

from geotracker import __version__
from geotracker.api.access import COOKIE
from geotracker.api.parts import (
    BODIES,
    PARAMETERS,
    RESPONSES,
    SCHEMAS,
    body,
    json_answer,
    parameter,
    ref,
    text_parameter,
)

Json = dict[str, Any]

DESCRIPTION = (
    "Who holds what ground, day by day, and why we think so. `datetime` is when it was true on the ground; "
    "`known-at` asks what was known by then. Reading needs no key on a public server; writing does: "
    "`geotracker key add`."
)
SECURED: list[Json] = [{"key": []}, {"header": []}, {"session": []}]
_BAD = ("400", "401", "404", "413", "429", "500", "503")
_WRITE = ("400", "401", "403", "404", "409", "413", "429", "500", "503")


def document(server: str, collections: Sequence[str]) -> Json:
    """Return the OpenAPI 3.0 document of a server; `collections` are the ids a path may name."""
    names = {"type": "string", "enum": list(collections)}
    layers = [name for name in collections if name.startswith("layer-")]
    paths = {**_descriptive(), **_items(names), **_questions()}
    paths.update(_layers())
    if layers:
        for path, operations in _editing({"type": "string", "enum": layers}).items():
            paths[path] = {**paths.get(path, {}), **operations}
    return {
        "openapi": "3.0.3",
        "info": {
            "title": "geotracker",
            "version": __version__,
            "description": DESCRIPTION,
            "license": {"name": "Apache-2.0"},
        },
        "servers": [{"url": server}],
        "paths": paths,
        "components": {
            "parameters": PARAMETERS,
            "responses": RESPONSES,
            "schemas": SCHEMAS,
            "requestBodies": BODIES,
            "securitySchemes": {
                "key": {"type": "http", "scheme": "bearer"},
                "header": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
                "session": {"type": "apiKey", "in": "cookie", "name": COOKIE},
            },
        },
        "security": [{}, *SECURED],
    }


def operation(
    summary: str,
    parameters: Sequence[Any] = (),
    good: Mapping[str, Json] | None = None,
    *,
    tag: str = "read",
    failures: Sequence[str] = _BAD,
    content: Json | None = None,
    secured: bool = False,
) -> Json:
    """Return an operation with its answers, good and bad."""
    made: Json = {
        "summary": summary,
        "tags": [tag],
        "parameters": [ref("parameters", one) if isinstance(one, str) else one for one in parameters],
        "responses": {
            **(good or {"200": json_answer("The answer")}),
            **{status: ref("responses", f"Problem{status}") for status in failures},
        },
    }
    if content is not None:
        made["requestBody"] = content
    if secured:
        made["security"] = SECURED
    return made


def _descriptive() -> Json:
    page = {"200": json_answer("The answer, as JSON or as a page", "Described", html=True)}
    return {
        "/": {"get": operation("Landing page", ["f"], page)},
        "/conformance": {
            "get": operation(
                "Conformance classes", ["f"], {"200": json_answer("Classes", "Conformance", html=True)}
            )
        },
        "/api": {
            "get": operation(
                "This description",
                ["f"],
                {
                    "200": json_answer(
                        "OpenAPI 3.0", "Described", media="application/vnd.oai.openapi+json", html=True
                    )
                },
            )
        },
        "/collections": {
            "get": operation("Collections", ["f"], {"200": json_answer("All", "Collections", html=True)})
        },
        "/theatres": {"get": operation("Theatres: who fights where, since when", ["f"], page)},
    }


def _items(names: Json) -> Json:
    collection = parameter("collection", names, where="path", description="A collection's id")
    features = {
        "200": json_answer("Features", "FeatureCollection", media="application/geo+json", html=True),
        "304": {"description": "The client has it already"},
    }
    one = {
        "200": json_answer("A feature", "Feature", media="application/geo+json", html=True),
        "304": {"description": "The client has it already"},
    }
    select = ["theatre", "datetime", "known-at", "bbox", "bbox-crs", "filter", "filter-lang", "filter-crs"]
    item = text_parameter("item", "A feature's id", where="path")
    return {
        "/collections/{collection}": {
            "get": operation(
                "One collection", [collection, "f"], {"200": json_answer("It", "Collection", html=True)}
            )
        },
        "/collections/{collection}/queryables": {
            "get": operation(
                "What can be filtered by",
                [collection, "f"],
                {"200": json_answer("JSON Schema", "Described", media="application/schema+json", html=True)},
            )
        },
        "/collections/{collection}/items": {
            "get": operation(
                "Features of a collection; every property is a filter of its own name",
                [collection, *select, "crs", "limit", "cursor", "f"],
                features,
            )
        },
        "/collections/{collection}/items/{item}": {
            "get": operation(
                "One feature", [collection, item, "theatre", "datetime", "known-at", "crs", "f"], one
            )
        },
        "/collections/{collection}/download": {
            "get": operation(
                "All features as a file",
                [collection, *select, "file"],
                {
                    "200": {
                        "description": "The file",
                        "content": {
                            "*/*": {"schema": {"type": "string", "format": "binary"}},
                        },
                    }
                },
            )
        },
        "/collections/{collection}/tiles/WebMercatorQuad/{z}/{y}/{x}": {
            "get": operation(
                "A vector tile",
                [
                    collection,
                    *(
                        parameter(
                            name,
                            {"type": "integer", "minimum": 0, "maximum": 22 if name == "z" else 4194303},
                            where="path",
                        )
                        for name in "zyx"
                    ),
                    "theatre",
                    "datetime",
                    "known-at",
                    "filter",
                    "filter-lang",
                ],
                {
                    "200": {
                        "description": "Mapbox Vector Tile",
                        "content": {
                            "application/vnd.mapbox-vector-tile": {
                                "schema": {"type": "string", "format": "binary"}
                            }
                        },
                    },
                    "304": {"description": "The client has it already"},
                },
            )
        },
    }


def _questions() -> Json:
    theatre = text_parameter("theatre", "A theatre's id, e.g. libya", required=True)
    at = text_parameter("at", "When it was true: a date or RFC 3339 time. Default: now", form="date-time")
    place = [
        parameter("lon", {"type": "number", "minimum": -180, "maximum": 180}, required=True),
        parameter("lat", {"type": "number", "minimum": -90, "maximum": 90}, required=True),
    ]
    page = {"200": json_answer("The answer, as JSON or as a page", "Described", html=True)}
    known = text_parameter("known-at", "Use only what was known by then", form="date-time")
    start = text_parameter("from", "The earlier moment", required=True, form="date-time")
    end = text_parameter("to", "The later moment", required=True, form="date-time")
    drawn = parameter("geometry", {"type": "boolean", "default": True})
    return {
        "/control": {
            "get": operation(
                "Who held one point",
                [theatre, *place, at, known, "f"],
                {"200": json_answer("Holder, status and probability", "Control", html=True)},
            ),
            "post": operation(
                "Who held many points",
                [],
                {"200": json_answer("The points in their order", "Controls")},
                content=body("Points"),
            ),
        },
        "/why": {
            "get": operation(
                "Why a place is shown as it is, claim by claim",
                [
                    theatre,
                    *({**one, "required": False} for one in place),
                    parameter("cell", {"type": "integer", "minimum": 0}),
                    at,
                    known,
                    "f",
                ],
                page,
            )
        },
        "/diff": {
            "get": operation(
                "What changed hands between two moments",
                [
                    theatre,
                    start,
                    end,
                    known,
                    drawn,
                    "f",
                ],
                {
                    "200": json_answer(
                        "What each actor gained and lost",
                        "FeatureCollection",
                        media="application/geo+json",
                        html=True,
                    )
                },
            )
        },
        "/stats": {
            "get": operation(
                "Area and people by holder and status, over time",
                [
                    theatre,
                    start,
                    {**end, "required": False},
                    parameter("step", {"type": "integer", "minimum": 1, "maximum": 3660}, description="Days"),
                    known,
                    "f",
                ],
                page,
            )
        },
    }


def _layers() -> Json:
    return {
        "/layers": {
            "get": operation(
                "Layers",
                ["theatre", "f"],
                {"200": json_answer("Layers", "Described", html=True)},
                tag="layers",
            ),
            "post": operation(
                "Make a layer",
                [],
                {"201": json_answer("Made", "Described")},
                tag="layers",
                failures=_WRITE,
                content=body("NewLayer"),
                secured=True,
            ),
        }
    }


def _editing(names: Json) -> Json:
    collection = parameter("collection", names, where="path", description="A layer's collection")
    item = text_parameter("item", "A feature's id", where="path")
    match = text_parameter(
        "If-Match", "The ETag of the version this starts from", where="header", required=True
    )
    snap = ["snap", "tolerance"]
    stale = {"412": ref("responses", "Problem412"), "428": ref("responses", "Problem428")}
    done = {"204": {"description": "Done"}, **stale}
    page = {"200": json_answer("The answer, as JSON or as a page", "Described", html=True)}
    feature = {
        "200": json_answer("The feature as it is now", "Feature", media="application/geo+json"),
        **stale,
    }
    write: Json = {"tag": "layers", "failures": _WRITE, "secured": True}
    path = "/collections/{collection}"
    posts = {
        "undo": "Take back one's newest action",
        "redo": "Make again what was taken back",
        "revert": "Bring the layer back to how it was at a moment",
        "role": "Make the layer an overlay, evidence or a draft",
        "shape": "Split, merge, or cut a hole",
    }
    return {
        f"{path}/items": {
            "post": operation(
                "Create a feature",
                [collection, *snap, "content-crs"],
                {"201": json_answer("Created", "Feature", media="application/geo+json")},
                content=body("Feature", "application/geo+json"),
                **write,
            )
        },
        f"{path}/items/{{item}}": {
            "put": operation(
                "Replace a feature",
                [collection, item, match, *snap, "content-crs"],
                feature,
                content=body("Feature", "application/geo+json"),
                **write,
            ),
            "patch": operation(
                "Change parts of a feature (RFC 7396)",
                [collection, item, match, *snap, "content-crs"],
                feature,
                content=body("Patch", "application/merge-patch+json"),
                **write,
            ),
            "delete": operation("Delete a feature", [collection, item, match], done, **write),
        },
        f"{path}/history": {
            "get": operation(
                "Every edit: who, when, why, old, new",
                [collection, text_parameter("feature", "Of one feature"), "limit", "after", "f"],
                page,
                tag="layers",
            )
        },
        f"{path}/changes": {
            "get": operation(
                "What differs between two moments",
                [
                    collection,
                    text_parameter("from", "The earlier moment", required=True, form="date-time"),
                    text_parameter("to", "The later moment. Default: now", form="date-time"),
                    "f",
                ],
                page,
                tag="layers",
            )
        },
        f"{path}/flags": {
            "get": operation("Edits that later evidence contradicts", [collection, "f"], page, tag="layers")
        },
        f"{path}/import": {
            "post": operation(
                "Take in a file of areas: GeoJSON, GeoPackage, zipped Shapefile, KML",
                [collection],
                {"200": json_answer("What was done", "Described")},
                content={
                    "required": True,
                    "content": {
                        "application/octet-stream": {"schema": {"type": "string", "format": "binary"}}
                    },
                },
                **write,
            )
        },
        **{
            f"{path}/{name}": {
                "post": operation(
                    summary,
                    [collection],
                    {"200": json_answer("What was done"), **stale},
                    content=body(name.capitalize()),
                    **write,
                )
            }
            for name, summary in posts.items()
        },
    }
