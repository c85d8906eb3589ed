"""The abstract tests of Part 3 (queryables, filter, features filter), over real HTTP on every collection."""

from typing import Any

import httpx
import pytest
from shapely.geometry import box, shape
from test_conformance_core import CRS84, GEOJSON, features, get, ids, linked
from test_conformance_crs import EPSG, SHAPED, moved

from tests.api.conftest import NAMES

every = pytest.mark.parametrize("collection", NAMES)
shaped = pytest.mark.parametrize("collection", SHAPED)
QUERYABLES = "http://www.opengis.net/def/rel/ogc/1.0/queryables"
OF_FEATURES = "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf"
EXTENT = (20.0, 30.0, 28.0, 35.0)


def queryables(api: httpx.Client, collection: str) -> dict[str, dict[str, Any]]:
    path = f"/collections/{collection}/queryables"
    found: dict[str, dict[str, Any]] = get(api, path, "application/schema+json")["properties"]
    return found


def within(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"S_INTERSECTS(geometry, BBOX({x1:.9g}, {y1:.9g}, {x2:.9g}, {y2:.9g}))"


def status(api: httpx.Client, collection: str, **asked: str) -> int:
    given = {name.replace("_", "-"): value for name, value in asked.items()}
    answer = api.get(f"/collections/{collection}/items", params=given)
    if answer.status_code == 400:
        assert answer.json()["parameter"] in given
    return answer.status_code


@pytest.mark.parametrize("name", ["queryables", "queryables-query-parameters", "filter", "features-filter"])
def test_get_conformance(api: httpx.Client, name: str) -> None:
    """/conf/queryables/get-conformance, /conf/queryables-query-parameters/get-conformance,
    /conf/filter/get-conformance, /conf/features-filter/get-conformance: each class is declared."""
    assert f"{OF_FEATURES}/{name}" in get(api, "/conformance")["conformsTo"]


def test_get_collections(api: httpx.Client) -> None:
    """/conf/filter/get-collections, /conf/queryables/get-collections: the collections are listed."""
    assert {one["id"] for one in get(api, "/collections")["collections"]} == set(NAMES)


@every
def test_get_queryables(api: httpx.Client, collection: str) -> None:
    """/conf/filter/get-queryables, /conf/queryables/get-queryables: a JSON Schema whose properties are
    those of the features."""
    path = f"/collections/{collection}/queryables"
    answer = api.get(path, headers={"Accept": "application/schema+json"})
    assert answer.headers["content-type"] == "application/schema+json"
    body = answer.json()
    assert body["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert (body["$id"], body["type"]) == (str(api.base_url.join(path)), "object")
    assert ("geometry" in body["properties"]) == (collection in SHAPED)
    shown = set(features(api, collection, limit="1")[0]["properties"])
    assert set(body["properties"]) - {"geometry"} <= shown
    assert shown - set(body["properties"]) <= {"sources"}  # a layer's features have more than is asked for


@every
def test_get_collection(api: httpx.Client, collection: str) -> None:
    """/conf/filter/get-collection, /conf/queryables/get-collection: the collection links to its
    queryables."""
    (link,) = linked(get(api, f"/collections/{collection}"), QUERYABLES)
    assert link["href"] == str(api.base_url.join(f"/collections/{collection}/queryables"))
    assert link["type"] == "application/schema+json"


@every
def test_query_parameters(api: httpx.Client, collection: str) -> None:
    """/conf/queryables-query-parameters/parameters: a property's name is a parameter that selects by its
    value."""
    whole = features(api, collection)
    for name, schema in queryables(api, collection).items():
        sample = next((one["properties"].get(name) for one in whole if one["properties"].get(name)), None)
        if name in {"theatre", "geometry"} or schema["type"] == "array" or sample is None:
            continue
        text = str(sample).lower() if isinstance(sample, bool) else str(sample)
        answer = api.get(f"/collections/{collection}/items", params={name: text, "limit": "1000"})
        found = ids(answer.json()["features"])
        assert found == {one["id"] for one in whole if one["properties"].get(name) == sample}, name


@every
@pytest.mark.parametrize("language", [{"filter_lang": "cql2-text"}, {}])
def test_filter_param(api: httpx.Client, collection: str, language: dict[str, str]) -> None:
    """/conf/filter/filter-param, /conf/filter/filter-lang-default: a filter selects what meets it, and what
    is none is refused; without filter-lang it is CQL2 text."""
    whole = features(api, collection)
    for name in [name for name in queryables(api, collection) if name != "geometry"][:6]:
        nothing = ids(features(api, collection, filter=f"{name} IS NULL", **language))
        assert nothing == {one["id"] for one in whole if one["properties"].get(name) is None}, name
    assert status(api, collection, filter="THIS IS NOT A FILTER", **language) == 400


@every
def test_filter_lang(api: httpx.Client, collection: str) -> None:
    """/req/filter/filter-lang-param: both languages, and no others."""
    name = next(name for name in queryables(api, collection) if name != "geometry")
    json = f'{{"op": "not", "args": [{{"op": "isNull", "args": [{{"property": "{name}"}}]}}]}}'
    text = features(api, collection, filter=f"{name} IS NOT NULL", filter_lang="cql2-text")
    assert features(api, collection, filter=json, filter_lang="cql2-json") == text
    assert status(api, collection, filter=f"{name} IS NULL", filter_lang="ecql") == 400


@every
def test_expression_construction(api: httpx.Client, collection: str) -> None:
    """/conf/filter/expression-construction, /conf/queryables/expression-construction: unknown queryables
    are refused."""
    assert status(api, collection, filter="this_is_not_a_queryable IS NULL") == 400


@shaped
def test_filter_crs_wgs84(api: httpx.Client, collection: str) -> None:
    """/conf/filter/filter-crs-wgs84: without filter-crs geometries are CRS84; what lies off the globe is
    refused."""
    assert ids(features(api, collection, filter=within(*EXTENT))) == ids(features(api, collection))
    assert status(api, collection, filter=within(1e6, 1e6, 2e6, 2e6)) == 400


@shaped
@pytest.mark.parametrize("crs", [CRS84, f"{EPSG}4326", f"{EPSG}3857"])
def test_filter_crs_param(api: httpx.Client, collection: str, crs: str) -> None:
    """/conf/filter/filter-crs-param: geometries in each system, axes as it has them; unknown ones are
    refused."""
    area = box(20.1, 30.1, 22.4, 33.9)
    expected = {one["id"] for one in features(api, collection) if shape(one["geometry"]).intersects(area)}
    there = moved(area, crs)
    assert ids(features(api, collection, filter=within(*there.bounds), filter_crs=crs)) == expected
    drawn = f"S_INTERSECTS(geometry, {there.wkt})"
    assert ids(features(api, collection, filter=drawn, filter_crs=crs)) == expected
    unknown = "http://www.opengis.net/def/crs/OGC/0/does_not_exist"
    assert status(api, collection, filter=within(*EXTENT), filter_crs=unknown) == 400


@shaped
def test_mixing_expressions(api: httpx.Client, collection: str) -> None:
    """/conf/filter/mixing-expression: a filter, a box and a property all have to be met."""
    assert ids(features(api, collection, filter=within(*EXTENT), bbox="20,30,28,35")) == ids(
        features(api, collection)
    )
    assert features(api, collection, filter=within(*EXTENT), bbox="0,0,1,1") == []
    assert features(api, collection, filter=within(0, 0, 1, 1), bbox="20,30,28,35") == []


def test_get_functions(api: httpx.Client) -> None:
    """/conf/filter/get-functions: there are no functions of our own, so there is no list of them."""
    assert api.get("/functions").status_code == 404
    assert status(api, "cells", filter="my_function(name) = 'x'") == 400


@every
def test_filter_on_items(api: httpx.Client, collection: str) -> None:
    """/conf/features-filter/filter-on-items: filters work on /items, as GeoJSON, and nowhere they are
    unknown."""
    answer = api.get(f"/collections/{collection}/items", params={"filter": "true"})
    assert answer.headers["content-type"] == GEOJSON
    assert answer.json()["numberMatched"] == len(features(api, collection))
    assert api.get(f"/collections/{collection}", params={"filter": "true"}).status_code == 400
