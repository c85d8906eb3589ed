"""The pages that say what there is: landing page, conformance, collections, theatres."""

from typing import Any

import orjson
from fastapi import APIRouter, Request, Response

from geotracker.api.collections import COLLECTIONS, Collection, theatre_summary
from geotracker.api.library import Library
from geotracker.api.query import only
from geotracker.errors import NotFoundError

CONFORMS_TO = (
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
)
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
JSON, OPENAPI, GEOJSON = (
    "application/json",
    "application/vnd.oai.openapi+json;version=3.1",
    "application/geo+json",
)


def answer(body: Any, media_type: str = JSON) -> Response:
    """Return a JSON answer."""
    return Response(orjson.dumps(body), media_type=media_type)


def address(request: Request, path: str = "") -> str:
    """Return the full address of a path below where the API is mounted."""
    url = request.url
    return f"{url.scheme}://{url.netloc}{request.scope.get('root_path', '')}{path}"


def link(request: Request, rel: str, path: str, title: str, media_type: str = JSON) -> dict[str, str]:
    """Return a link object."""
    return {"rel": rel, "href": address(request, path), "type": media_type, "title": title}


def router(library: Library) -> APIRouter:
    """Return the routes of the descriptive pages."""
    routes = APIRouter()

    @routes.get("/", summary="Landing page")
    def landing(request: Request) -> Response:
        only(request.query_params, ("f",))
        return answer(
            {
                "title": "geotracker",
                "description": "Who holds what ground, day by day, and why we think so.",
                "links": [
                    link(request, "self", "/", "This page"),
                    link(request, "service-desc", "/api", "OpenAPI description", OPENAPI),
                    link(request, "conformance", "/conformance", "Conformance classes"),
                    link(request, "data", "/collections", "Collections"),
                ],
            }
        )

    @routes.get("/conformance", summary="Conformance classes")
    def conformance(request: Request) -> Response:
        only(request.query_params, ("f",))
        return answer({"conformsTo": CONFORMS_TO})

    @routes.get("/collections", summary="Collections")
    def collections(request: Request) -> Response:
        only(request.query_params, ("f",))
        return answer(
            {
                "links": [link(request, "self", "/collections", "This page")],
                "collections": [describe(request, one) for one in COLLECTIONS.values()],
            }
        )

    @routes.get("/collections/{collection}", summary="One collection")
    def collection(request: Request, collection: str) -> Response:
        only(request.query_params, ("f",))
        return answer(describe(request, find(collection)))

    @routes.get("/theatres", summary="Theatres: who fights where, since when")
    def theatres(request: Request) -> Response:
        only(request.query_params, ("f",))
        ids = library.store.theatre_ids()
        return answer({"theatres": [theatre_summary(library.theatre(one)) for one in ids]})

    return routes


def find(collection: str) -> Collection:
    """Return a collection. Raises NotFoundError naming those there are."""
    if collection not in COLLECTIONS:
        raise NotFoundError(f"no collection {collection!r}; there are {', '.join(COLLECTIONS)}")
    return COLLECTIONS[collection]


def describe(request: Request, collection: Collection) -> dict[str, Any]:
    """Return a collection's description."""
    path = f"/collections/{collection.id}"
    return {
        "id": collection.id,
        "title": collection.title,
        "description": collection.description,
        "itemType": "feature",
        "crs": [CRS84],
        "extent": {"spatial": {"bbox": [[-180, -90, 180, 90]], "crs": CRS84}},
        "links": [
            link(request, "self", path, collection.title),
            link(request, "items", f"{path}/items", collection.title, GEOJSON),
        ],
    }
