"""The abstract tests of Part 1's class OpenAPI 3.0: the description is valid, and what is served is what it
says."""

import re
from typing import Any

import httpx
import pytest
from schemathesis.specs.openapi.definitions import OPENAPI_30_VALIDATOR

from tests.api.conftest import Desk

ITEMS = "/collections/{collection}/items"


@pytest.fixture(scope="module")
def document(api: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = api.get("/api").json()
    return found


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [(path, verb, one) for path, verbs in document["paths"].items() for verb, one in verbs.items()]


def resolved(document: dict[str, Any], given: dict[str, Any]) -> dict[str, Any]:
    found: Any = given
    while "$ref" in found:
        address = found["$ref"].removeprefix("#/").split("/")
        found = document
        for part in address:
            found = found[part]
    return dict(found)


def references(found: Any) -> list[str]:
    if isinstance(found, dict):
        own = [found["$ref"]] if isinstance(found.get("$ref"), str) else []
        return own + [one for value in found.values() for one in references(value)]
    return [one for value in found for one in references(value)] if isinstance(found, list) else []


def test_definition_1(api: httpx.Client) -> None:
    """/conf/oas30/definition-1, /req/oas30/oas-definition-1: the landing page links to it, as JSON and as a
    page."""
    links = {one["rel"]: one for one in api.get("/").json()["links"]}
    assert links["service-desc"]["type"] == "application/vnd.oai.openapi+json;version=3.0"
    assert links["service-doc"]["type"] == "text/html"
    for rel in ("service-desc", "service-doc"):
        assert api.get(links[rel]["href"]).status_code == 200


def test_definition_2(document: dict[str, Any]) -> None:
    """/conf/oas30/definition-2, /req/oas30/oas-definition-2: it is valid OpenAPI 3.0, and its references lead
    somewhere, each parameter of a path is described once."""
    OPENAPI_30_VALIDATOR.validate(document)
    with pytest.raises(Exception, match="required"):
        OPENAPI_30_VALIDATOR.validate({**document, "info": {}})
    assert all(resolved(document, {"$ref": one}) for one in references(document))
    for path, _, one in operations(document):
        given = [resolved(document, each) for each in one["parameters"]]
        names = [(each["name"], each["in"]) for each in given]
        assert len(set(names)) == len(names)
        assert {name for name, where in names if where == "path"} == set(re.findall(r"\{(\w+)\}", path))


def test_oas_impl(standard: Desk, document: dict[str, Any]) -> None:
    """/conf/oas30/oas-impl, /req/oas30/oas-impl: every operation it describes is there, and no others."""
    filled = {"collection": "layer-1", "z": "0", "x": "0", "y": "0"}
    with standard.client("ada") as ada:
        filled["item"] = ada.get("/collections/layer-1/items").json()["features"][0]["id"]
        for path, verbs in document["paths"].items():
            allowed = ada.options(path.format(**filled)).headers["allow"].split(", ")
            assert {verb.upper() for verb in verbs} | {"HEAD", "OPTIONS"} == {*allowed, "HEAD"}, path
        for path, verb, one in operations(document):
            if verb == "get" and not any(resolved(document, p).get("required") for p in one["parameters"]):
                assert ada.get(path.format(**filled)).status_code == 200


def test_completeness(standard: Desk, document: dict[str, Any]) -> None:
    """/conf/oas30/completeness, /req/oas30/completeness: each status and media type met here is described."""
    drawn = {"type": "Feature", "geometry": None, "properties": {}}
    asked: list[tuple[str, str, str, dict[str, Any]]] = [
        ("get", ITEMS, "/collections/cells/items", {}),
        ("get", ITEMS, "/collections/cells/items?f=html", {}),
        ("get", ITEMS, "/collections/dragons/items", {}),
        ("get", ITEMS, "/collections/cells/items?limit=x", {}),
        ("get", ITEMS + "/{item}", "/collections/cells/items/halcyon.1", {}),
        ("get", ITEMS + "/{item}", "/collections/cells/items/none", {}),
        ("post", ITEMS, "/collections/layer-1/items", {"json": drawn}),
        ("put", ITEMS + "/{item}", "/collections/layer-1/items/none", {"json": drawn}),
        ("get", "/collections/{collection}/queryables", "/collections/cells/queryables", {}),
        ("get", "/collections/{collection}/download", "/collections/cells/download?f=shp", {}),
        ("get", "/control", "/control?theatre=halcyon&lon=22.5&lat=32.5&at=2020-03-01", {}),
        ("get", "/control", "/control?theatre=halcyon&lon=1&lat=1", {}),
        ("get", "/why", "/why?theatre=halcyon&cell=18&f=html", {}),
        ("get", "/diff", "/diff?theatre=halcyon&from=2020-02-01&to=2020-04-01&f=html", {}),
        ("get", "/stats", "/stats?theatre=halcyon&from=2020-02-01&f=html", {}),
        ("get", "/api", "/api", {}),
    ]
    with standard.client("ada") as ada, standard.client() as anybody:
        for client in (ada, anybody):
            for verb, path, address, more in asked:
                answer = client.request(verb.upper(), address, **more)
                described = document["paths"][path][verb]["responses"]
                assert str(answer.status_code) in described, address
                content = resolved(document, described[str(answer.status_code)])["content"]
                assert answer.headers["content-type"].split(";")[0] in content or "*/*" in content


def test_exception_codes(document: dict[str, Any]) -> None:
    """/conf/oas30/exception-codes, /req/oas30/exceptions-codes: every operation says how it fails, by problem
    documents."""
    for _, verb, one in operations(document):
        expected = {"400", "401", "404", "413", "429", "500", "503"}
        assert expected | ({"403"} if verb in {"put", "patch", "delete"} else set()) <= set(one["responses"])
        for status, given in one["responses"].items():
            if status >= "400":
                assert list(resolved(document, given)["content"]) == ["application/problem+json"]


def test_security(standard: Desk, document: dict[str, Any]) -> None:
    """/conf/oas30/security, /req/oas30/security: each way to prove oneself is described, used, and works."""
    schemes = document["components"]["securitySchemes"]
    assert {(one["type"], one.get("in")) for one in schemes.values()} == {
        ("http", None),
        ("apiKey", "header"),
        ("apiKey", "cookie"),
    }
    assert {name for one in document["security"] for name in one} == set(schemes)
    for _, verb, one in operations(document):
        if verb in {"put", "patch", "delete"}:
            assert {name for each in one["security"] for name in each} == set(schemes)
    path = f"{standard.address}/collections/layer-1/undo"
    key = standard.keys["guest"]
    for headers in ({"Authorization": f"Bearer {key}"}, {schemes["header"]["name"]: key}):
        assert httpx.post(path, headers=headers).status_code == 403
    assert httpx.post(path).status_code == 401
