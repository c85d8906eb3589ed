"""The abstract tests of OGC API – Features Part 2: coordinate reference systems by reference."""

import re

import httpx
import numpy as np
import pyproj
import pytest
import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry
from test_conformance_core import CRS84, GEOJSON, features, get, ids, parameter

from tests.api.conftest import NAMES

SHAPED = tuple(name for name in NAMES if name not in {"documents", "actors"})
EPSG = "http://www.opengis.net/def/crs/EPSG/0/"
every = pytest.mark.parametrize("collection", SHAPED)
each = pytest.mark.parametrize("crs", [CRS84, f"{EPSG}4326", f"{EPSG}3857"])
BOX = (20.1, 30.1, 22.9, 33.9)


def moved(found: BaseGeometry, crs: str, back: bool = False) -> BaseGeometry:
    """Return a geometry of CRS84 in a reference system, axes as it has them; or the other way round."""
    if crs == CRS84:
        return found
    there = pyproj.Transformer.from_crs("OGC:CRS84", crs.replace(EPSG, "EPSG:"))
    way = "INVERSE" if back else "FORWARD"
    return shapely.transform(found, lambda points: np.column_stack(there.transform(*points.T, direction=way)))


def corners(crs: str) -> str:
    box = moved(shapely.box(*BOX), crs).bounds
    return ",".join(f"{number:.9g}" for number in box)


@pytest.mark.parametrize("collection", NAMES)
def test_crs_uri(api: httpx.Client, collection: str) -> None:
    """/conf/crs/crs-uri, /req/crs/crs-uri, /req/crs/fc-md-crs-list: each system is named by a URI of the
    OGC."""
    listed = get(api, f"/collections/{collection}")["crs"]
    assert len(listed) == 3
    for one in listed:
        assert re.fullmatch(r"http://www\.opengis\.net/def/crs/(OGC/1\.3/CRS84|EPSG/0/\d+)", one)


@pytest.mark.parametrize("collection", NAMES)
def test_default_crs(api: httpx.Client, collection: str) -> None:
    """/conf/crs/default-crs, /req/crs/fc-md-crs-list-defaultCrs, /req/crs/fc-md-crs-list-global: CRS84 is
    first."""
    assert get(api, f"/collections/{collection}")["crs"][0] == CRS84


@pytest.mark.parametrize("collection", NAMES)
def test_storage_crs(api: httpx.Client, collection: str) -> None:
    """/conf/crs/storageCrs, /req/crs/fc-md-storageCrs, /req/crs/fc-md-storageCrs-valid-value: one of those
    listed."""
    found = get(api, f"/collections/{collection}")
    assert found["storageCrs"] in found["crs"]


def test_crs_parameters_are_described(api: httpx.Client) -> None:
    """/req/crs/fc-crs-definition, /req/crs/fc-bbox-crs-definition: crs and bbox-crs are parameters that are
    URIs."""
    for path in ("/collections/{collection}/items", "/collections/{collection}/items/{item}"):
        found = parameter(api, "crs", path)
        assert (found["in"], found["required"], found["explode"]) == ("query", False, False)
        assert (found["schema"]["type"], found["schema"]["format"]) == ("string", "uri")
    assert parameter(api, "bbox-crs")["schema"]["format"] == "uri"


@each
@every
def test_crs_parameter(api: httpx.Client, collection: str, crs: str) -> None:
    """/conf/crs/crs-parameter, /req/crs/fc-crs-valid-value, /req/crs/fc-crs-action,
    /req/crs/ogc-crs-header, /req/crs/ogc-crs-header-value, /req/crs/geojson: every listed system is taken,
    and named in Content-Crs."""
    first = features(api, collection, limit="1")[0]["id"]
    for path in (f"/collections/{collection}/items", f"/collections/{collection}/items/{first}"):
        answer = api.get(path, params={"crs": crs})
        assert (answer.status_code, answer.headers["content-crs"]) == (200, f"<{crs}>")
        assert answer.headers["content-type"] == GEOJSON


@every
def test_crs_parameter_default(api: httpx.Client, collection: str) -> None:
    """/conf/crs/crs-parameter-default, /req/crs/fc-crs-default-value: without crs it is CRS84."""
    plain = api.get(f"/collections/{collection}/items")
    named = api.get(f"/collections/{collection}/items", params={"crs": CRS84})
    assert plain.headers["content-crs"] == named.headers["content-crs"] == f"<{CRS84}>"
    assert plain.json()["features"] == named.json()["features"]


@every
def test_crs_parameter_invalid(api: httpx.Client, collection: str) -> None:
    """/conf/crs/crs-parameter-invalid, /req/crs/crs-exception, /req/crs/fc-crs-action-exception: others are
    refused."""
    first = features(api, collection, limit="1")[0]["id"]
    for path in (f"/collections/{collection}/items", f"/collections/{collection}/items/{first}"):
        answer = api.get(path, params={"crs": f"{EPSG}0"})
        assert (answer.status_code, answer.json()["parameter"]) == (400, "crs")


@each
@every
def test_crs_transform(api: httpx.Client, collection: str, crs: str) -> None:
    """/conf/crs/crs-transform, /conf/crs/crs-parameter-transform, /req/crs/crs-action: brought back to
    CRS84 the geometries are the same, of many and of one."""
    plain = {one["id"]: one["geometry"] for one in features(api, collection)}
    answered = features(api, collection, crs=crs)
    one = f"/collections/{collection}/items/{answered[0]['id']}"
    answered.append(api.get(one, params={"crs": crs}).json())
    assert {one["id"] for one in answered} == set(plain)
    for found in answered:
        back = moved(shape(found["geometry"]), crs, back=True)
        assert back.hausdorff_distance(shape(plain[found["id"]])) < 1e-5


@each
@every
def test_bbox_crs_parameter(api: httpx.Client, collection: str, crs: str) -> None:
    """/conf/crs/bbox-crs-parameter, /req/crs/fc-bbox-crs-valid-values, /req/crs/fc-bbox-crs-action: a box
    in each system finds what the same box in CRS84 finds."""
    plain = features(api, collection, bbox=",".join(map(str, BOX)))
    assert ids(features(api, collection, bbox=corners(crs), bbox_crs=crs)) == ids(plain)
    assert plain and len(plain) <= len(features(api, collection))


@every
def test_bbox_crs_parameter_default(api: httpx.Client, collection: str) -> None:
    """/conf/crs/bbox-crs-parameter-default, /req/crs/fc-bbox-crs-default-value: without bbox-crs it is
    CRS84."""
    box = ",".join(map(str, BOX))
    assert features(api, collection, bbox=box) == features(api, collection, bbox=box, bbox_crs=CRS84)
    assert features(api, collection, bbox=box) == features(api, collection, bbox=box, bbox_crs=CRS84)


@every
def test_bbox_crs_parameter_invalid(api: httpx.Client, collection: str) -> None:
    """/conf/crs/bbox-crs-parameter-invalid, /req/crs/bbox-crs-exception: others are refused."""
    asked = {"bbox": "20,30,21,31", "bbox-crs": f"{EPSG}0"}
    answer = api.get(f"/collections/{collection}/items", params=asked)
    assert (answer.status_code, answer.json()["parameter"]) == (400, "bbox-crs")
