"""The parts OpenAPI paths are made of: parameters, answers, bodies, schemas."""

from typing import Any

from geotracker.api.query import CRSS, DEFAULT_LIMIT, MOST

Json = dict[str, Any]

PROBLEM = "application/problem+json"
FILES = ("geojson", "gpkg", "fgb", "parquet", "shp", "kml", "csv")
_MOMENT = {"type": "string", "format": "date-time"}


def ref(kind: str, name: str) -> Json:
    """Return a reference to a component."""
    return {"$ref": f"#/components/{kind}/{name}"}


def parameter(
    name: str, schema: Json, *, where: str = "query", required: bool = False, description: str = ""
) -> Json:
    """Return a parameter; those of a path are always required."""
    made: Json = {"name": name, "in": where, "required": required or where == "path", "schema": schema}
    if description:
        made["description"] = description
    if where == "query":
        made |= {"style": "form", "explode": False}
    return made


def text_parameter(
    name: str, description: str, *, where: str = "query", required: bool = False, form: str = ""
) -> Json:
    """Return a parameter that is a text."""
    schema: Json = {"type": "string", "minLength": 1}
    if form:
        schema["format"] = form
    return parameter(name, schema, where=where, required=required, description=description)


def json_answer(
    description: str, schema: str | None = None, *, media: str = "application/json", html: bool = False
) -> Json:
    """Return an answer in JSON, and as a page where there is one."""
    content: Json = {media: {"schema": ref("schemas", schema) if schema else {"type": "object"}}}
    if html:
        content["text/html"] = {"schema": {"type": "string"}}
    return {"description": description, "content": content}


def body(schema: str, media: str = "application/json") -> Json:
    """Return a required request body."""
    return {"required": True, "content": {media: {"schema": ref("schemas", schema)}}}


_BOX: Json = {
    "type": "array",
    "items": {"type": "number"},
    "minItems": 4,
    "maxItems": 6,
}
_CRS = {"type": "string", "format": "uri", "enum": list(CRSS)}

PARAMETERS: Json = {
    "f": parameter("f", {"type": "string", "enum": ["json", "html"]}, description="JSON or a page"),
    "file": parameter(
        "f", {"type": "string", "enum": list(FILES)}, required=True, description="The kind of file"
    ),
    "theatre": text_parameter("theatre", "A theatre's id, e.g. libya"),
    "datetime": text_parameter(
        "datetime", "When it was true: a moment, or start/end with .. for an open side"
    ),
    "known-at": text_parameter("known-at", "What was known by then: a moment, or start/end"),
    "bbox": parameter("bbox", _BOX, description="Two corners, in the axis order of bbox-crs"),
    "bbox-crs": parameter("bbox-crs", _CRS, description="Reference system of bbox"),
    "crs": parameter("crs", _CRS, description="Reference system of the answer"),
    "filter": text_parameter("filter", "CQL2"),
    "filter-lang": parameter("filter-lang", {"type": "string", "enum": ["cql2-text", "cql2-json"]}),
    "filter-crs": parameter("filter-crs", _CRS, description="Reference system of geometries in the filter"),
    "limit": parameter(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MOST, "default": DEFAULT_LIMIT},
        description="Features at most",
    ),
    "cursor": text_parameter("cursor", "Where a page starts; next links carry it"),
    "content-crs": parameter(
        "Content-Crs",
        {"type": "string", "enum": [f"<{one}>" for one in CRSS]},
        where="header",
        description="Reference system of the geometry sent. Default: CRS84",
    ),
    "after": parameter("after", {"type": "integer", "minimum": 0}, description="The last edit already seen"),
    "snap": parameter(
        "snap",
        {"type": "string", "enum": ["cells", "boundaries"]},
        description="Move corners near these lines onto them",
    ),
    "tolerance": parameter(
        "tolerance", {"type": "number", "minimum": 0, "maximum": 1}, description="Degrees; default 0.02"
    ),
}

_TITLES = {
    "400": "The request cannot be answered as asked",
    "401": "A key is needed, or does not hold",
    "403": "The key may not do this",
    "404": "There is no such thing",
    "409": "It is there already, or was changed",
    "412": "Someone else changed the feature; both versions are in the problem",
    "413": "Too much at once",
    "428": "Say which version this starts from",
    "429": "Too often",
    "500": "A fault of the server",
    "503": "The database cannot be reached",
}
RESPONSES: Json = {
    f"Problem{status}": {
        "description": title,
        "content": {PROBLEM: {"schema": ref("schemas", "Problem")}},
    }
    for status, title in _TITLES.items()
}

BODIES: Json = {}

_LINK: Json = {
    "type": "object",
    "required": ["href", "rel"],
    "properties": {name: {"type": "string"} for name in ("href", "rel", "type", "title")},
}
_GEOMETRY: Json = {
    "type": "object",
    "nullable": True,
    "required": ["type"],
    "properties": {"type": {"type": "string"}},
}
_HOLDING: Json = {
    "holder": {"type": "string", "nullable": True},
    "status": {"type": "string", "nullable": True},
    "probability": {"type": "number"},
}

SCHEMAS: Json = {
    "Problem": {
        "type": "object",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": {"type": "string"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "parameter": {"type": "string"},
        },
    },
    "Link": _LINK,
    "Described": {"type": "object"},
    "Conformance": {
        "type": "object",
        "required": ["conformsTo"],
        "properties": {"conformsTo": {"type": "array", "items": {"type": "string"}}},
    },
    "Collection": {
        "type": "object",
        "required": ["id", "links"],
        "properties": {
            "id": {"type": "string"},
            "title": {"type": "string"},
            "links": {"type": "array", "items": ref("schemas", "Link")},
            "crs": {"type": "array", "items": {"type": "string"}},
        },
    },
    "Collections": {
        "type": "object",
        "required": ["links", "collections"],
        "properties": {
            "links": {"type": "array", "items": ref("schemas", "Link")},
            "collections": {"type": "array", "items": ref("schemas", "Collection")},
        },
    },
    "Geometry": _GEOMETRY,
    "Feature": {
        "type": "object",
        "required": ["type", "geometry", "properties"],
        "properties": {
            "type": {"type": "string", "enum": ["Feature"]},
            "id": {"type": "string"},
            "geometry": ref("schemas", "Geometry"),
            "properties": {"type": "object", "nullable": True},
        },
    },
    "Patch": {
        "type": "object",
        "properties": {"geometry": {"type": "object"}, "properties": {"type": "object"}},
    },
    "FeatureCollection": {
        "type": "object",
        "required": ["type", "features"],
        "properties": {
            "type": {"type": "string", "enum": ["FeatureCollection"]},
            "features": {"type": "array", "items": ref("schemas", "Feature")},
            "links": {"type": "array", "items": ref("schemas", "Link")},
            "timeStamp": _MOMENT,
            "numberMatched": {"type": "integer", "minimum": 0},
            "numberReturned": {"type": "integer", "minimum": 0},
        },
    },
    "Control": {"type": "object", "required": ["holder", "status"], "properties": _HOLDING},
    "Controls": {
        "type": "object",
        "required": ["points"],
        "properties": {"points": {"type": "array", "items": ref("schemas", "Control")}},
    },
    "Points": {
        "type": "object",
        "required": ["theatre", "points"],
        "additionalProperties": False,
        "properties": {
            "theatre": {"type": "string", "minLength": 1},
            "at": _MOMENT,
            "known-at": _MOMENT,
            "points": {
                "type": "array",
                "maxItems": 10_000,
                "items": {
                    "type": "object",
                    "required": ["lon", "lat"],
                    "additionalProperties": False,
                    "properties": {
                        "lon": {"type": "number", "minimum": -180, "maximum": 180},
                        "lat": {"type": "number", "minimum": -90, "maximum": 90},
                        "at": _MOMENT,
                        "known-at": _MOMENT,
                        "name": {"type": "string"},
                    },
                },
            },
        },
    },
    "NewLayer": {
        "type": "object",
        "required": ["theatre", "name"],
        "additionalProperties": False,
        "properties": {
            "theatre": {"type": "string", "minLength": 1},
            "name": {"type": "string", "minLength": 1, "maxLength": 200},
            "role": {"type": "string", "enum": ["overlay", "evidence", "draft"]},
        },
    },
    "Undo": {"type": "object", "properties": {"reason": {"type": "string"}}, "additionalProperties": False},
    "Redo": {"type": "object", "properties": {"reason": {"type": "string"}}, "additionalProperties": False},
    "Revert": {
        "type": "object",
        "required": ["to"],
        "additionalProperties": False,
        "properties": {"to": _MOMENT, "reason": {"type": "string"}},
    },
    "Role": {
        "type": "object",
        "required": ["role"],
        "additionalProperties": False,
        "properties": {"role": {"type": "string", "enum": ["overlay", "evidence", "draft"]}},
    },
    "Shape": {
        "type": "object",
        "required": ["operation", "features"],
        "additionalProperties": False,
        "properties": {
            "operation": {"type": "string", "enum": ["split", "merge", "cut"]},
            "features": {
                "type": "object",
                "description": "Ids with the version each starts from",
                "additionalProperties": {"type": "integer", "minimum": 1},
            },
            "geometry": {"type": "object", "description": "The line that splits, or the hole"},
            "reason": {"type": "string"},
        },
    },
}
