"""Downloads, tiles, differences and sums: read back by GDAL and counted by hand."""

import io
from pathlib import Path
from typing import Any

import geopandas as gpd
import httpx
import pytest
from shapely.geometry import shape

MARCH = "2020-03-15T00:00:00Z"
KINDS = ("geojson", "gpkg", "fgb", "parquet", "shp", "kml", "csv")


@pytest.mark.parametrize("kind", KINDS)
def test_a_snapshot_as_a_file_of_every_kind(client: httpx.Client, kind: str, tmp_path: Path) -> None:
    answer = client.get("/collections/zones/download", params={"f": kind, "datetime": MARCH})
    assert answer.status_code == 200, answer.text
    suffix = "shp.zip" if kind == "shp" else kind
    assert answer.headers["content-disposition"] == f'attachment; filename="zones.{suffix}"'
    file = tmp_path / f"zones.{suffix}"
    file.write_bytes(answer.content)
    if kind == "parquet":
        table = gpd.read_parquet(io.BytesIO(answer.content))
    elif kind == "csv":
        plain = gpd.pd.read_csv(file)
        table = gpd.GeoDataFrame(plain, geometry=gpd.GeoSeries.from_wkt(plain["geometry"]), crs="EPSG:4326")
    else:
        table = gpd.read_file(file)
    assert len(table) == 6
    assert table.crs.to_epsg() == 4326
    assert sum(one.area for one in table.geometry) == pytest.approx(40)
    assert set(table["status"]) == {"held", "likely", "contested", "unknown"}


def test_a_range_of_documents_comes_without_geometry(client: httpx.Client) -> None:
    given = {"f": "csv", "datetime": "2020-02-01/2020-12-31"}
    answer = client.get("/collections/documents/download", params=given)
    assert len(gpd.pd.read_csv(io.BytesIO(answer.content))) == 2


def test_geojson_has_its_box(client: httpx.Client) -> None:
    found = client.get("/collections/cells/download", params={"f": "geojson", "cell": "0"}).json()
    assert found["bbox"] == [20, 34, 21, 35]
    assert client.get("/collections/cells/download", params={"f": "geojson", "name": "x"}).json() == {
        "type": "FeatureCollection",
        "features": [],
    }


@pytest.mark.parametrize("given", [{}, {"f": "exe"}, {"f": "csv", "limit": "3"}, {"f": "csv", "colour": "1"}])
def test_downloads_refuse_what_they_do_not_know(client: httpx.Client, given: dict[str, str]) -> None:
    assert client.get("/collections/zones/download", params=given).status_code == 400


def test_tiles_hold_what_lies_in_them(client: httpx.Client, tmp_path: Path) -> None:
    path = "/collections/zones/tiles/WebMercatorQuad/0/0/0"
    answer = client.get(path, params={"datetime": MARCH})
    assert answer.headers["content-type"] == "application/vnd.mapbox-vector-tile"
    (tmp_path / "0.mvt").write_bytes(answer.content)
    table = gpd.read_file(tmp_path / "0.mvt")
    assert sorted(table["holder"].fillna("")) == ["", "", "north", "north", "south", "south"]
    # The mark changes with every commit on the server, another worker's too: one quiet moment is enough.
    assert any(
        client.get(path, params={"datetime": MARCH}, headers={"If-None-Match": tag}).status_code == 304
        for _ in range(200)
        for tag in [client.get(path, params={"datetime": MARCH}).headers["etag"]]
    )
    sea = client.get("/collections/zones/tiles/WebMercatorQuad/3/0/0", params={"datetime": MARCH})
    assert (sea.status_code, sea.content) == (200, b"")
    south = client.get(path, params={"datetime": MARCH, "filter": "holder = 'south'"}).content
    assert 0 < len(south) < len(answer.content)
    for wrong in ("0/0/1", "23/0/0", "1/2/0"):
        assert client.get(f"/collections/zones/tiles/WebMercatorQuad/{wrong}").status_code == 404
    assert client.get("/collections/zones/tiles/WebMercatorQuad/a/0/0").status_code == 400


def diff(client: httpx.Client, **given: str) -> dict[str, dict[str, Any]]:
    answer = client.get("/diff", params={"theatre": "halcyon", **given})
    assert answer.status_code == 200, answer.text
    return {one["id"]: one for one in answer.json()["features"]}


def test_the_difference_of_two_moments(client: httpx.Client) -> None:
    # north at the top   February   NNNNNNn.    March   NNNNNNn.
    #                               NNNNNNn.            NNNxSSs.
    #                               NNNNNx..            NSSSSSss
    #                               NNNNSSss            SSSSSSSS
    found = diff(client, **{"from": "2020-02-15", "to": "2020-03-15"})
    lost = found["north-south"]
    assert set(lost["properties"]["places"]) == {
        *("Quill", "Dell C", "Birch C", "Elm C"),
        *("Elm B", "Fern B", "Gorse B"),
        *("Ash D", "Birch D", "Cedar D", "Dell D"),
    }
    assert shape(lost["geometry"]).area == pytest.approx(11)
    assert lost["properties"]["population"] == sum(
        1000 * (row * 8 + column + 1)
        for row, columns in ((1, (4, 5, 6)), (2, (1, 2, 3, 4)), (3, (0, 1, 2, 3)))
        for column in columns
    )
    back = diff(client, **{"from": "2020-03-15", "to": "2020-02-15"})
    assert back["south-north"]["properties"]["area_km2"] == lost["properties"]["area_km2"]
    assert diff(client, **{"from": "2020-03-15", "to": "2020-03-15"}) == {}
    bare = diff(client, **{"from": "2020-02-15", "to": "2020-03-15", "geometry": "false"})
    assert bare["north-south"]["geometry"] is None


def test_sums_over_time(client: httpx.Client) -> None:
    given = {"theatre": "halcyon", "from": "2020-02-15", "to": "2020-03-15", "step": "29"}
    answer = client.get("/stats", params=given)
    assert answer.status_code == 200, answer.text
    rows = answer.json()["stats"]
    for at, north in (("2020-02-15T00:00:00Z", 21), ("2020-03-15T00:00:00Z", 10)):
        then = {(row["holder"], row["status"]): row["area_km2"] for row in rows if row["at"] == at}
        assert then["north", "held"] == north * 10_000
        assert sum(then.values()) == 400_000
    many = client.get("/stats", params={**given, "to": "2030-01-01", "step": "1"})
    assert many.status_code == 413


@pytest.mark.parametrize(
    "path", ["/diff?theatre=halcyon", "/stats?theatre=halcyon", "/diff?from=2020-01-01&to=2020-01-02"]
)
def test_what_is_missing_is_named(client: httpx.Client, path: str) -> None:
    answer = client.get(path)
    assert (answer.status_code, answer.json()["parameter"]) in {(400, "from"), (400, "theatre")}
