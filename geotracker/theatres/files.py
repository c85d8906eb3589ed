"""Seeds and cells that a theatre keeps in files beside it: CSV, GeoJSON, shapefile, GeoPackage."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.errors import TheatreError
from geotracker.late import late
from geotracker.polygonal import polygonal
from geotracker.theatres.schema import on_globe

pyogrio = late("pyogrio")

MAX_BYTES = 200_000_000
CSV_COLUMNS = ("name", "lat", "lon", "holder")
MAX_ROWS = 50_000

PlainSpec = dict[str, Any]


def find(folder: Path | None, file: str) -> Path:
    """Return a file named in a theatre; it must lie in the theatre's folder or below. TheatreError."""
    if folder is None:
        raise TheatreError(f"names the file {file!r}, but this theatre is not on disk: put the rows inline")
    path = (folder / file).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise TheatreError(f"{file!r} lies outside the theatre's folder")
    if not path.is_file():
        raise TheatreError(f"there is no file {file!r} beside the theatre")
    if path.stat().st_size > MAX_BYTES:
        raise TheatreError(f"{file!r} is larger than {MAX_BYTES // 1_000_000} MB")
    return path


def csv_seeds(path: Path) -> Iterator[tuple[int, PlainSpec]]:
    """Yield (line, plain seed) for every row of a CSV with name, lat, lon, holder and perhaps valid_from."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise TheatreError("is not UTF-8 text", file=path.name) from error
    reader = csv.DictReader(io.StringIO(text, newline=""), skipinitialspace=True)
    missing = [column for column in CSV_COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise TheatreError(
            f"has no column {', '.join(missing)}; it needs name,lat,lon,holder[,valid_from]",
            file=path.name,
            line=1,
        )
    try:
        for count, row in enumerate(reader, start=1):
            if count > MAX_ROWS:
                raise TheatreError(f"has more than {MAX_ROWS} rows", file=path.name, line=reader.line_num)
            if None in row:
                raise TheatreError("has more values than columns", file=path.name, line=reader.line_num)
            kept = {name: (row[name] or "").strip() for name in (*CSV_COLUMNS, "valid_from") if name in row}
            yield reader.line_num, {name: value for name, value in kept.items() if value}
    except csv.Error as error:
        raise TheatreError(f"is not CSV: {error}", file=path.name, line=reader.line_num) from error


def polygon_seeds(path: Path, holder_field: str) -> Iterator[tuple[int, PlainSpec]]:
    """Yield (row from 1, plain seed) for every polygon of a vector file; its holder stands in a field."""
    for row, fields, shape in polygons(path):
        if holder_field not in fields:
            raise TheatreError(f"has no field {holder_field!r}; it has {', '.join(fields)}", file=path.name)
        seed: PlainSpec = {"holder": fields[holder_field], "geometry": geojson(shape)}
        for key in ("name", "valid_from"):
            if fields.get(key):
                seed[key] = fields[key]
        yield row, {key: value for key, value in seed.items() if value}


def polygon_cells(path: Path, name_field: str) -> Iterator[tuple[int, PlainSpec]]:
    """Yield (row from 1, plain cell) for every polygon of a vector file."""
    for row, fields, shape in polygons(path):
        if name_field not in fields:
            raise TheatreError(f"has no field {name_field!r}; it has {', '.join(fields)}", file=path.name)
        yield row, {"name": fields[name_field], "geometry": geojson(shape)}


def polygons(path: Path) -> Iterator[tuple[int, dict[str, str], BaseGeometry]]:
    """Yield (row from 1, attributes as text, polygon in EPSG:4326), repaired where it has to be."""
    try:
        meta, _, wkb, columns = pyogrio.raw.read(path)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise TheatreError(f"cannot be read: {error}", file=path.name) from error
    names = [str(name) for name in meta["fields"]]
    shapes = to_degrees(shapely.from_wkb(wkb), meta["crs"], path)
    for position, shape in enumerate(shapes):
        row = position + 1
        if shape is None or shape.is_empty:
            raise TheatreError("has no geometry", file=path.name, line=row)
        if shape.geom_type not in ("Polygon", "MultiPolygon"):
            raise TheatreError(f"is a {shape.geom_type}, not a polygon", file=path.name, line=row)
        if not on_globe(shapely.get_coordinates(shape)):
            raise TheatreError("lies outside longitude -180..180, latitude -90..90", file=path.name, line=row)
        if (ground := polygonal(shape)).is_empty:
            raise TheatreError("has no area", file=path.name, line=row)
        values = [column[position] for column in columns]
        yield row, {name: _text(value) for name, value in zip(names, values, strict=True)}, ground


def to_degrees(shapes: Any, crs: str | None, path: Path) -> Any:
    """Return geometries in EPSG:4326 lon/lat; a file without a CRS is taken to be in degrees already."""
    if crs is None or pyproj.CRS.from_user_input(crs).equals(pyproj.CRS("EPSG:4326"), ignore_axis_order=True):
        return shapes
    try:
        move = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform
    except pyproj.exceptions.ProjError as error:
        raise TheatreError(f"has an unusable CRS: {error}", file=path.name) from error
    return shapely.transform(shapes, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1])))


def geojson(shape: BaseGeometry) -> dict[str, Any]:
    """Return a geometry as plain GeoJSON: lists and floats only."""
    return {"type": shape.geom_type, "coordinates": _lists(shapely.geometry.mapping(shape)["coordinates"])}


def _lists(value: Any) -> Any:
    """Turn nested tuples into lists."""
    return [_lists(part) for part in value] if isinstance(value, list | tuple) else value


def _text(value: Any) -> str:
    """Return an attribute as text; a null is ""."""
    if value is None or (isinstance(value, float | np.floating) and np.isnan(value)):
        return ""
    return str(value).strip()
