"""Outside judges: GDAL's OGC API driver, OWSLib, schemathesis; none of them is ours."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import geopandas as gpd
import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from owslib.ogcapi.features import Features
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.api.conftest import Desk

WITH_GEOMETRY = ("zones", "cells", "claims", "places", "changes")
PLAIN = ("documents", "actors")


GDAL = """
import json, sys
import pyogrio
source, folder, shapes, plain = sys.argv[1], sys.argv[2], sys.argv[3].split(), sys.argv[4].split()
found = {}
for name in shapes + plain:
    table = pyogrio.read_dataframe(source, layer=name, read_geometry=name in shapes, PAGE_SIZE="7")
    found[name] = sorted(str(one) for one in table["id"])
box = (20.1, 30.1, 22.9, 30.9)
table = pyogrio.read_dataframe(source, layer="cells", bbox=box, where="population > 1000")
pyogrio.write_dataframe(table, folder + "/cells.gpkg")
print(json.dumps(found))
"""


@pytest.fixture(scope="session")
def gdal(address: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, list[str]], Path]:
    """Let GDAL's client read everything, in a process of its own: it waits while it holds Python's lock."""
    folder = tmp_path_factory.mktemp("gdal")
    given = [f"OAPIF:{address}", str(folder), " ".join(WITH_GEOMETRY), " ".join(PLAIN)]
    done = subprocess.run(
        [sys.executable, "-c", GDAL, *given], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), folder / "cells.gpkg"


@pytest.mark.parametrize("collection", (*WITH_GEOMETRY, *PLAIN))
def test_gdal_reads_every_collection_over_its_pages(
    client: httpx.Client, gdal: tuple[dict[str, list[str]], Path], collection: str
) -> None:
    whole = client.get(f"/collections/{collection}/items", params={"limit": "10000"}).json()
    assert gdal[0][collection] == sorted(feature["id"] for feature in whole["features"])


def test_gdal_writes_a_file_from_it(gdal: tuple[dict[str, list[str]], Path]) -> None:
    """What ogr2ogr and QGIS do: a box and a filter go to the server, a GeoPackage comes out."""
    assert sorted(gpd.read_file(gdal[1])["name"]) == ["Ash E", "Birch E", "Cedar E"]


def test_owslib_reads_it(address: str) -> None:
    service = Features(f"{address}/")
    assert set(service.feature_collections()) >= {*WITH_GEOMETRY, *PLAIN}
    assert (
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core" in service.conformance()["conformsTo"]
    )
    assert service.api()["openapi"].startswith("3.0")
    assert "holder" in service.collection_queryables("zones")["properties"]
    found = service.collection_items(
        "zones", datetime_="2020-03-15T00:00:00Z", bbox=[20, 30, 21, 31], limit=5
    )
    assert [one["properties"]["holder"] for one in found["features"]] == ["south"]
    one = service.collection_item("cells", "halcyon.18")
    assert one["properties"]["name"] == "Quill"
    filtered = service.collection_items("cells", filter="name = 'Quill'")
    assert filtered["numberMatched"] == 1


def test_owslib_writes_to_a_layer(desk: Desk) -> None:
    layer = desk.layer()
    headers = {"Authorization": f"Bearer {desk.keys['ada']}"}
    service = Features(f"{desk.address}/", headers=headers)
    drawn = (
        '{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[20,34],[21,34],[21,35],[20,34]]]},'
        '"properties":{"holder":"south"}}'
    )
    assert service.collection_item_create(layer, drawn)
    found = service.collection_items(layer)
    assert [one["properties"]["author"] for one in found["features"]] == ["ada"]


CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)


def test_schemathesis_finds_no_failure(desk: Desk) -> None:
    """Every operation of the served description, with good and bad input, as an analyst who may write."""
    desk.layer()
    headers = {"Authorization": f"Bearer {desk.keys['ada']}"}
    schema: Any = schemathesis.openapi.from_url(f"{desk.address}/api", headers=headers)
    tried, failures = [], []
    for result in schema.get_all_operations():
        operation = result.ok()

        @settings(
            max_examples=6,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy())
        def try_it(case: Any) -> None:
            case.call_and_validate(checks=CHECKS, headers=headers)

        try:
            try_it()
        except BaseExceptionGroup as failure:
            failures.append(f"{operation.label}: {failure.exceptions}")
        tried.append(operation.label)
    assert failures == []
    assert len(tried) > 25
