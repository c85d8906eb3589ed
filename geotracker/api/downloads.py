"""Whole collections as files: GeoJSON, GeoPackage, FlatGeobuf, GeoParquet, Shapefile, KML, CSV."""

import shutil
import tempfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import geopandas as gpd
import orjson
import pandas as pd
import shapely
from fastapi import APIRouter, Request, Response
from fastapi.responses import FileResponse
from starlette.background import BackgroundTask

from geotracker.api.access import Access
from geotracker.api.collections import described
from geotracker.api.query import FILTERS, SCOPE, asked, only
from geotracker.api.scene import Scene, Scenes
from geotracker.api.streaming import Streamed
from geotracker.errors import LimitError, QueryError
from geotracker.store import features as store_features

MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: its media type and GDAL's driver, "" where we write it ourselves."""

    media_type: str
    driver: str = ""


KINDS: Mapping[str, FileKind] = {
    "geojson": FileKind("application/geo+json"),
    "gpkg": FileKind("application/geopackage+sqlite3", "GPKG"),
    "fgb": FileKind("application/vnd.flatgeobuf", "FlatGeobuf"),
    "parquet": FileKind("application/vnd.apache.parquet"),
    "shp": FileKind("application/zip", "ESRI Shapefile"),
    "kml": FileKind("application/vnd.google-earth.kml+xml", "KML"),
    "csv": FileKind("text/csv; charset=utf-8"),
}


def router(scenes: Scenes, access: Access) -> APIRouter:
    """Return the route of downloads."""
    routes = APIRouter()

    @routes.get("/collections/{collection}/download")
    def download(request: Request, collection: str) -> Response:
        kind = request.query_params.get("f", "")
        if kind not in KINDS:
            raise QueryError(f"must be one of {', '.join(KINDS)}", field="f")
        given = {name: value for name, value in request.query_params.items() if name != "f"}
        who = access.identity(request)
        with scenes.reading() as connection:
            described(connection, collection, who)
            names = scenes.scene(connection, collection, None, asked_time(given), None).features.columns
            query = asked(given, [column.name for column in names], ())
            only(given, (*SCOPE, *FILTERS, *(column.name for column in names)))
            scene = scenes.scene(connection, collection, query.theatre, query.during, query.known)
            if store_features.count(connection, scene.features, scene.scope, query.wanted, MOST) is None:
                raise LimitError(f"more than {MOST} features; filter, or ask for less time")
            headers = {"Content-Disposition": f'attachment; filename="{collection}.{_suffix(kind)}"'}
            if kind != "geojson":
                path = _file(scene, query, kind, collection)
                return FileResponse(
                    path,
                    media_type=KINDS[kind].media_type,
                    headers=headers,
                    background=BackgroundTask(shutil.rmtree, path.parent),
                )
        return Streamed(_geojson(scenes, collection, query), KINDS[kind].media_type, headers)

    return routes


def asked_time(given: Mapping[str, str]) -> Any:
    """Return the valid time asked for."""
    return asked({name: given[name] for name in SCOPE if name in given}).during


def _suffix(kind: str) -> str:
    return "shp.zip" if kind == "shp" else kind


def _wanted(query: Any) -> store_features.Wanted:
    one = query.wanted
    return store_features.Wanted(
        limit=MOST,
        bbox=one.bbox,
        bbox_crs=one.bbox_crs,
        filter=one.filter,
        filter_crs=one.filter_crs,
        equals=one.equals,
    )


def _geojson(scenes: Scenes, collection: str, query: Any) -> Generator[bytes]:
    """Yield RFC 7946 GeoJSON with the box around it, which may cross the antimeridian."""
    with scenes.open(collection, query) as scene:
        box = _box(scene, _wanted(query))
        head = (
            f'{{"type":"FeatureCollection","bbox":{orjson.dumps(box).decode()},"features":[' if box else None
        )
        yield (head or '{"type":"FeatureCollection","features":[').encode()
        first = True
        rows = store_features.stream(scene.connection, scene.features, scene.scope, _wanted(query))
        with closing(rows) as found:
            for feature, _ in found:
                yield (b"" if first else b",\n") + orjson.dumps(feature, option=orjson.OPT_UTC_Z)
                first = False
        yield b"]}"


def _box(scene: Scene, wanted: store_features.Wanted) -> Sequence[float] | None:
    """Return west, south, east, north of what is asked for; west is east of east across the antimeridian."""
    plain = store_features.extent(scene.connection, scene.features, scene.scope, wanted)
    if plain is None or not (plain[0] <= -179.99 and plain[2] >= 179.99):
        return plain
    gap = store_features.widest_gap(scene.connection, scene.features, scene.scope, wanted)
    return plain if gap is None else (gap[1], plain[1], gap[0], plain[3])


def _file(scene: Scene, query: Any, kind: str, name: str) -> Path:
    """Write a file into a folder of its own and return it."""
    table = frame(scene, _wanted(query))
    folder = Path(tempfile.mkdtemp(prefix="geotracker-download-"))
    path = folder / f"{name}.{kind}"
    if kind == "csv":
        wkt = shapely.to_wkt(table.geometry.array, rounding_precision=6)
        pd.DataFrame(table.drop(columns="geometry")).assign(geometry=wkt).to_csv(path, index=False)
    elif kind == "parquet":
        table.to_parquet(path, index=False)
    elif kind == "shp":
        _shapefile(table, folder, name)
        path = folder / f"{name}.shp.zip"
    else:
        table.to_file(path, driver=KINDS[kind].driver, engine="pyogrio")
    return path


def _shapefile(table: gpd.GeoDataFrame, folder: Path, name: str) -> None:
    """Write a zipped shapefile: names of ten characters, texts of 254 bytes."""
    inner = folder / "parts"
    inner.mkdir()
    short: dict[str, str] = {}
    for column in table.columns.drop("geometry"):
        cut = column[:10]
        while cut in short.values():
            cut = f"{cut[:8]}{len(short):02d}"
        short[column] = cut
    texts = {
        column: table[column].astype("object").map(lambda v: v[:80] if isinstance(v, str) else v)
        for column in table.columns.drop("geometry")
    }
    table.assign(**texts).rename(columns=short).to_file(
        inner / f"{name}.shp", driver="ESRI Shapefile", engine="pyogrio", encoding="UTF-8"
    )
    with ZipFile(folder / f"{name}.shp.zip", "w", ZIP_DEFLATED) as archive:
        for part in sorted(inner.iterdir()):
            archive.write(part, part.name)


def frame(scene: Scene, wanted: store_features.Wanted) -> gpd.GeoDataFrame:
    """Return features as a table in EPSG:4326; times are ISO 8601 texts, lists are blank-separated."""
    rows, shapes = [], []
    for feature, _ in store_features.stream(scene.connection, scene.features, scene.scope, wanted):
        rows.append({"id": feature["id"], **{k: _plain(v) for k, v in feature["properties"].items()}})
        shapes.append(feature["geometry"])
    names = ["id", *(column.name for column in scene.features.columns)]
    texts = [None if shape is None else bytes(orjson.dumps(shape)).decode() for shape in shapes]
    geometry = gpd.GeoSeries(list(shapely.from_geojson(texts)), crs="EPSG:4326")
    return gpd.GeoDataFrame(pd.DataFrame(rows, columns=None if rows else names), geometry=geometry)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, list):
        return " ".join(str(one) for one in value)
    return orjson.dumps(value).decode() if isinstance(value, dict) else value
