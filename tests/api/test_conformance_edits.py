"""The abstract tests of Part 4: create, replace, update, delete, locking by ETag, features; on a layer."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import shapely
from shapely.geometry import mapping, shape
from test_conformance_crs import CRS84, EPSG, moved

from geotracker.store import LocalServer
from tests.api.conftest import Desk, filled_database, serving

GEOJSON = {"Content-Type": "application/geo+json"}
MERGE = {"Content-Type": "application/merge-patch+json"}


def area(west: float, **properties: Any) -> dict[str, Any]:
    given = {"holder": "south", "reason": "seen", **properties}
    return {"type": "Feature", "geometry": mapping(shapely.box(west, 30, west + 1, 31)), "properties": given}


@pytest.fixture(scope="module")
def editing(server: LocalServer) -> Iterator[tuple[httpx.Client, str]]:
    """Return a client that may write, and the path of a layer's features."""
    with filled_database(server) as store, serving(store) as address:
        desk = Desk(store, address)
        with desk.client("ada") as ada:
            yield ada, f"/collections/{desk.layer()}/items"


def made(editing: tuple[httpx.Client, str], west: float = 20) -> tuple[httpx.Client, str, dict[str, str]]:
    """Return a client, the address of a new feature, and the header of its version."""
    client, path = editing
    answer = client.post(path, json=area(west), headers=GEOJSON)
    assert answer.status_code == 201, answer.text
    return client, answer.headers["location"], {"If-Match": answer.headers["etag"]}


def same(found: dict[str, Any], wanted: dict[str, Any]) -> bool:
    kept = {name: found["properties"][name] for name in wanted["properties"]}
    return kept == wanted["properties"] and shape(found["geometry"]).equals(shape(wanted["geometry"]))


def test_options(editing: tuple[httpx.Client, str]) -> None:
    """/conf/create-replace-delete/options, /conf/update/options: what may be done with features, and in
    what form."""
    client, address, _ = made(editing)
    many, one = client.options(editing[1]), client.options(address)
    assert many.status_code == one.status_code == 200
    assert set(many.headers["allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}
    assert set(one.headers["allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"}
    assert "application/geo+json" in many.headers["accept-post"]
    assert "application/merge-patch+json" in one.headers["accept-patch"]
    assert set(client.options("/collections/zones/items").headers["allow"].split(", ")) == {
        "GET",
        "HEAD",
        "OPTIONS",
    }
    refused = client.post("/collections/zones/items", json=area(20))
    assert (refused.status_code, "POST" in refused.headers["allow"]) == (405, False)


def test_create(editing: tuple[httpx.Client, str]) -> None:
    """/conf/create-replace-delete/create: a new feature, found where Location says, under an id of its
    own."""
    client, path = editing
    before = {one["id"] for one in client.get(path, params={"limit": "1000"}).json()["features"]}
    for body in (area(21), {**area(22), "id": "mine"}):
        answer = client.post(path, json=body, headers=GEOJSON)
        assert answer.status_code == 201
        found = client.get(answer.headers["location"])
        assert found.status_code == 200 and same(found.json(), body)
        assert found.json()["id"] not in before
        assert answer.headers["location"].endswith(f"/items/{found.json()['id']}")


def test_content_type(editing: tuple[httpx.Client, str]) -> None:
    """/conf/create-replace-delete/create-content-type, /conf/create-replace-delete/replace-content-type,
    /conf/update/update-content-type: a body of no stated kind is refused."""
    client, address, version = made(editing)
    body = httpx.Request("POST", "http://x", json=area(20)).content
    for verb, where in (("POST", editing[1]), ("PUT", address), ("PATCH", address)):
        answer = client.request(verb, where, content=body, headers=version)
        assert (answer.status_code, answer.json()["parameter"]) == (400, "Content-Type")
    assert client.get(address).headers["etag"] == version["If-Match"]


def test_replace(editing: tuple[httpx.Client, str]) -> None:
    """/conf/create-replace-delete/replace, /conf/features/geojson, /conf/create-replace-delete/replace-rid:
    the new content is there; an id in the body changes nothing."""
    client, address, version = made(editing)
    body = {**area(23, status="likely"), "id": "another"}
    assert client.put(address, json=body, headers={**GEOJSON, **version}).status_code == 200
    found = client.get(address).json()
    assert same(found, body) and address.endswith(found["id"])
    assert client.get(f"{editing[1]}/another").status_code == 404


def test_replace_exceptions(editing: tuple[httpx.Client, str]) -> None:
    """/conf/create-replace-delete/replace-exceptions: PUT makes no new features."""
    client, path = editing
    for headers in (GEOJSON, {**GEOJSON, "If-Match": '"xyz"'}):
        assert client.put(f"{path}/nobody", json=area(20), headers=headers).status_code == 404
        assert client.get(f"{path}/nobody").status_code == 404


def test_delete(editing: tuple[httpx.Client, str]) -> None:
    """/conf/create-replace-delete/delete: what is deleted is gone."""
    client, address, version = made(editing)
    assert client.delete(address, headers=version).status_code == 204
    assert client.get(address).status_code == 404


def test_update(editing: tuple[httpx.Client, str]) -> None:
    """/conf/update/update, /conf/features/json-merge-patch: what the patch names changes, is added or
    unset, the geometry too, and nothing else."""
    client, address, version = made(editing)
    before = client.get(address).json()
    wanted = mapping(shapely.box(25, 30, 26, 31))
    patch = {"geometry": wanted, "properties": {"certainty": 0.5, "note": "new", "reason": None}}
    assert client.patch(address, json=patch, headers={**MERGE, **version}).status_code == 200
    after = client.get(address).json()
    assert shape(after["geometry"]).equals(shape(wanted))
    assert (after["properties"]["certainty"], after["properties"]["note"]) == (0.5, "new")
    assert not after["properties"]["reason"]
    kept = ("holder", "status", "valid_from", "valid_to", "author")
    assert [after["properties"][name] for name in kept] == [before["properties"][name] for name in kept]


def test_update_rid(editing: tuple[httpx.Client, str]) -> None:
    """/conf/update/update-rid: an id cannot be changed."""
    client, address, version = made(editing)
    answer = client.patch(address, json={"id": "another"}, headers={**MERGE, **version})
    assert (answer.status_code, answer.json()["parameter"]) == (400, "id")
    assert client.get(address).headers["etag"] == version["If-Match"]


def test_get_etag(editing: tuple[httpx.Client, str]) -> None:
    """/conf/optimistic-locking-etags/get-etag: each feature has a strong entity tag."""
    client, address, version = made(editing)
    assert client.get(address).headers["etag"] == version["If-Match"] == '"1"'


@pytest.mark.parametrize("verb", ["PUT", "PATCH", "DELETE"])
def test_if_match(editing: tuple[httpx.Client, str], verb: str) -> None:
    """/conf/optimistic-locking-etags/replace, /conf/optimistic-locking-etags/update,
    /conf/optimistic-locking-etags/delete: only who names the version that is there may change it."""
    client, address, version = made(editing)
    more: dict[str, Any] = {} if verb == "DELETE" else {"json": area(24)}
    before = client.get(address).json()
    for wrong in ('"0"', '"2"', '"xyz"', '"99999999999"'):
        answer = client.request(verb, address, headers={**GEOJSON, "If-Match": wrong}, **more)
        assert answer.status_code == 412, wrong
        assert answer.json()["etag"] == version["If-Match"]
        assert client.get(address).json() == before
    for none in ({}, {"If-Match": "*"}):
        assert client.request(verb, address, headers={**GEOJSON, **none}, **more).status_code == 428
    answer = client.request(verb, address, headers={**GEOJSON, **version}, **more)
    assert answer.is_success
    if verb == "DELETE":
        assert client.get(address).status_code == 404
    else:
        assert client.get(address).headers["etag"] == answer.headers["etag"] != version["If-Match"]


def test_endpoints(editing: tuple[httpx.Client, str]) -> None:
    """/conf/features/endpoints, /req/features/resources-endpoint, /req/features/resource-endpoint: what can
    be changed are the features of a collection, at /items and /items/ID."""
    client, address, _ = made(editing)
    listed = {one["id"] for one in client.get("/collections").json()["collections"]}
    assert editing[1].split("/")[2] in listed
    assert address == str(client.base_url.join(f"{editing[1]}/{client.get(address).json()['id']}"))
    assert address.rsplit("/", 1)[1] in {one["id"] for one in client.get(editing[1]).json()["features"]}


@pytest.mark.parametrize("crs", [CRS84, f"{EPSG}4326", f"{EPSG}3857"])
def test_crs_of_writes(editing: tuple[httpx.Client, str], crs: str) -> None:
    """/conf/features/crs, /req/features/content-crs-header, /req/features/default-crs: Content-Crs says
    what system the geometry is in."""
    client, path = editing
    wanted = shapely.box(26, 33, 27, 34)
    body = {**area(20), "geometry": mapping(moved(wanted, crs))}
    answer = client.post(path, json=body, headers={**GEOJSON, "Content-Crs": f"<{crs}>"})
    assert answer.status_code == 201, answer.text
    found = client.get(answer.headers["location"]).json()
    assert shape(found["geometry"]).hausdorff_distance(wanted) < 1e-5
    unknown = {**GEOJSON, "Content-Crs": f"<{EPSG}0>"}
    refused = client.post(path, json=body, headers=unknown)
    assert (refused.status_code, refused.json()["parameter"]) == (400, "Content-Crs")


def test_how_large_an_area_may_be(editing: tuple[httpx.Client, str]) -> None:
    client, path = editing
    globe = {**area(20), "geometry": mapping(shapely.box(-180, -60, 180, 80))}
    answer = client.post(path, json=globe)
    assert answer.status_code == 413
    assert "km2 are more than 20,000,000" in answer.json()["detail"]
    largest = {**area(20), "geometry": mapping(shapely.box(80, 45, 180, 75))}
    assert client.post(path, json=largest).status_code == 201
