"""A user's own boundary file: which layers, which level, which fields, which CRS; checked and repaired.

Knows the habits of GADM (GID_1, NAME_1), geoBoundaries (shapeName, shapeISO, shapeType), the UN's COD-AB
(ADM1_EN, ADM1_PCODE), Natural Earth (ISO_A2, iso_3166_2) and our own layers (country, name, code).
"""

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.errors import InputError, LimitError
from geotracker.late import late
from geotracker.polygonal import polygonal

pyogrio = late("pyogrio")

MAX_BYTES = 2_000_000_000
MAX_ROWS = 200_000
SUFFIXES = (".shp", ".gpkg", ".geojson", ".json", ".fgb", ".kml")

# Field names, lower case, the surest first. {n} is the level.
_COUNTRY_CODES = (
    "country", "iso_a2_eh", "iso_a2", "adm0_pcode", "iso2", "iso_2", "gid_0", "iso_a3_eh", "iso_a3", "iso3",
    "iso_3", "shapegroup", "adm0_a3", "adm0_iso", "iso",
)  # fmt: skip
_COUNTRY_NAMES = ("name_0", "country", "adm0_en", "adm0_name", "admin", "geounit")
_UNIT_CODES = ("iso_1", "shapeiso", "iso_3166_2", "code", "adm1_pcode", "hasc_1", "code_hasc", "gid_1")
_NAMES = (
    ("name_en", "name_0", "adm0_en", "adm0_name", "shapename", "country", "admin", "name"),
    ("name_1", "adm1_en", "adm1_name", "adm1_fr", "shapename", "name_en", "name", "admin1name", "nam"),
)
_ALIASES = ("aliases", "varname_1", "nl_name_1", "name_alt", "adm1_ar", "adm1_uk", "adm1_ru", "adm1_name1",
            "adm1altname", "adm1alt1en", "name_local", "gn_name", "woe_name")  # fmt: skip
_LEVEL_FIELD = re.compile(r"(?:gid_|name_|adm)([0-5])(?:_en|_pcode|_name|_fr|_ar)?")
_ISO_UNIT = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")


@dataclass(frozen=True, slots=True)
class Row:
    """One boundary as read: country (alpha-2), name, ISO 3166-2 code or "", other names, polygon."""

    country: str
    name: str
    code: str
    aliases: tuple[str, ...]
    geometry: BaseGeometry


@dataclass(frozen=True, slots=True)
class Read:
    """One level of a file: its rows; how many polygons were repaired; what was left out, and why."""

    level: int
    rows: tuple[Row, ...]
    repaired: int
    skipped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer as it is: where, field names in lower case, values as text, shapes in EPSG:4326."""

    source: str
    fields: Mapping[str, Sequence[str]]
    shapes: Sequence[BaseGeometry | None]

    def value(self, field: str, row: int) -> str:
        """Return a value; "" where there is no such field."""
        return self.fields[field][row] if field in self.fields else ""


def read_boundaries(file: Path, alpha2: Mapping[str, str], level: int | None = None) -> tuple[Read, ...]:
    """Read the countries and first-level units of a shapefile, zip, GeoPackage, GeoJSON, FlatGeobuf or KML.

    `alpha2` maps alpha-3 codes and lower-case country names to alpha-2 codes. `level` (0 countries, 1
    first-level units) overrides what the fields say. Deeper levels are dissolved into the first where they
    name it. A row without a country has "" there. Raises InputError naming file, row and field; LimitError.
    """
    found: dict[int, Read] = {}
    deeper: list[tuple[int, _Layer]] = []
    for layer in _layers(file):
        depth = level if level is not None else _level(layer)
        if depth > 1:
            deeper.append((depth, layer))
        elif depth not in found:
            found[depth] = _rows(layer, depth, alpha2)
    if 1 not in found and deeper:
        depth, layer = min(deeper, key=lambda pair: pair[0])
        if not any(field in layer.fields for field in _NAMES[1][:3]):
            raise InputError(
                f"is of level {depth} and does not name first-level units (no field name_1 or adm1_en)",
                file=layer.source,
            )
        found[1] = _rows(layer, 1, alpha2)
    if not found:
        raise InputError("holds no polygons", file=file.name)
    return tuple(found[depth] for depth in sorted(found))


def _layers(file: Path) -> Iterator[_Layer]:
    """Yield the polygon layers of a file, or of every vector file in a zip."""
    if not file.is_file():
        raise InputError("is not a file", file=str(file))
    if file.stat().st_size > MAX_BYTES:
        raise LimitError(f"{file.name} is larger than {MAX_BYTES // 10**9} GB")
    if file.suffix.lower() == ".zip":
        sources = [(f"/vsizip/{{{file.resolve()}}}/{member}", member) for member in _members(file)]
    elif file.suffix.lower() in SUFFIXES:
        with file.open("rb") as start:
            _no_pointers(start.read(4096), file.name)
        if file.suffix.lower() == ".shp" and not file.with_suffix(".shx").exists():
            raise InputError("has no .shx and .dbf beside it: a shapefile is several files", file=file.name)
        sources = [(str(file), file.name)]
    else:
        raise InputError(f"is none of .zip {' '.join(SUFFIXES)}", file=file.name)
    for path, name in sources:
        yield from _read(path, name)


def _members(file: Path) -> list[str]:
    """Return the vector files in a zip. Nothing is unpacked, so no name in it can reach outside."""
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > MAX_BYTES:
                raise LimitError(f"{file.name} unpacks to more than {MAX_BYTES // 10**9} GB")
            wanted = [entry for entry in entries if PurePosixPath(entry.filename).suffix.lower() in SUFFIXES]
            for entry in wanted:
                _checked_member(entry, file.name)
                with archive.open(entry) as inside:
                    _no_pointers(inside.read(4096), entry.filename)
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise InputError(f"is not a readable zip: {error}", file=file.name) from error
    if not wanted:
        raise InputError(f"holds no file ending in {' '.join(SUFFIXES)}", file=file.name)
    return sorted(entry.filename for entry in wanted)


def _checked_member(entry: zipfile.ZipInfo, name: str) -> None:
    """Refuse encrypted entries, and names that point outside the zip."""
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in entry.filename:
        raise InputError(f"holds an unsafe name: {entry.filename!r}", file=name)
    if entry.flag_bits & 1:
        raise InputError(f"is encrypted: {entry.filename}", file=name)


def _no_pointers(start: bytes, name: str) -> None:
    """Refuse a file that only points at other files, which the reader would open wherever they are."""
    if b"<OGRVRT" in start or b"<VRTDataset" in start:
        raise InputError("is a pointer to other files (VRT), not boundaries", file=name)


def _read(path: str, name: str) -> Iterator[_Layer]:
    """Yield a vector file's polygon layers; lines and points (labels, capitals) are passed over."""
    try:
        layers = [
            str(layer)
            for layer, kind in pyogrio.list_layers(path)
            if "Poly" in str(kind) or kind == "Unknown"
        ]
        for layer in layers:
            meta, _, shapes, columns = pyogrio.raw.read(path, layer=layer, force_2d=True)
            if len(shapes) > MAX_ROWS:
                raise LimitError(f"{name} has more than {MAX_ROWS} boundaries")
            fields = {
                str(field).lower(): [_text(value) for value in column]
                for field, column in zip(meta["fields"], columns, strict=True)
            }
            source = name if len(layers) == 1 else f"{name}, layer {layer}"
            with np.errstate(invalid="ignore"):  # a NaN is found and named later
                read = shapely.from_wkb(shapes)
            yield _Layer(source, fields, _degrees(read, meta["crs"], source))
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        shapely.errors.GEOSException,
    ) as error:
        raise InputError(f"cannot be read: {error}", file=name) from error
    except UnicodeDecodeError as error:
        raise InputError("has text that is not in the encoding it declares", file=name) from error


def _degrees(shapes: Any, crs: str | None, source: str) -> Sequence[BaseGeometry | None]:
    """Return shapes in EPSG:4326 lon/lat; without a CRS they are taken to be in degrees."""
    try:
        if crs is None or pyproj.CRS.from_user_input(crs).equals("EPSG:4326", ignore_axis_order=True):
            return list(shapes)
        move = pyproj.Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform
    except pyproj.exceptions.ProjError as error:
        raise InputError(f"has an unusable CRS: {error}", file=source) from error
    return list(shapely.transform(shapes, lambda xy: np.column_stack(move(xy[:, 0], xy[:, 1]))))


def _level(layer: _Layer) -> int:
    """Return a layer's level as its fields say it. Raises InputError where they do not."""
    kinds = {value.upper() for value in layer.fields.get("shapetype", ())}
    for depth in range(6):
        if kinds == {f"ADM{depth}"}:
            return depth
    depths = [int(match[1]) for field in layer.fields if (match := _LEVEL_FIELD.fullmatch(field))]
    if depths:
        return max(depths)
    if {"iso_3166_2", "adm1_code"} & set(layer.fields) or {"country", "name", "code"} <= set(layer.fields):
        return 1
    if any(field in layer.fields for field in ("iso_a2", "iso_a3", "iso2", "iso3")) or {
        "country",
        "name",
    } <= set(layer.fields):
        return 0
    raise InputError(
        "cannot tell whether these are countries (level 0) or first-level units (level 1): "
        f"its fields are {', '.join(layer.fields) or 'none'}; say which with the level",
        file=layer.source,
    )


def _rows(layer: _Layer, level: int, alpha2: Mapping[str, str]) -> Read:
    """Return a layer's rows at a level; rows of the same country and name are made one."""
    name_field = next((field for field in _NAMES[level] if any(layer.fields.get(field, ()))), None)
    if name_field is None and level == 1:
        raise InputError(f"has no field with names: none of {', '.join(_NAMES[1])}", file=layer.source)
    grouped: dict[tuple[str, str], list[Row]] = {}
    repaired, skipped = 0, []
    for position, shape in enumerate(layer.shapes):
        if shape is None or shape.is_empty:
            skipped.append(f"row {position + 1} has no geometry")
            continue
        polygon, mended = _polygon(shape, layer.source, position + 1)
        repaired += mended
        country = _country(layer, position, alpha2)
        name = layer.value(name_field or "", position) or (country if level == 0 else "")
        if not name:
            raise InputError("is empty", file=layer.source, line=position + 1, field=name_field)
        code = next((v for f in _UNIT_CODES if _ISO_UNIT.fullmatch(v := layer.value(f, position))), "")
        key = (country, country if level == 0 and country else name)
        grouped.setdefault(key, []).append(Row(country, name, code, _aliases(layer, position, name), polygon))
    rows = [replace(group[0], geometry=_union(row.geometry for row in group)) for group in grouped.values()]
    if not rows:
        raise InputError("holds no polygons", file=layer.source)
    return Read(level, tuple(rows), repaired, tuple(skipped))


def _polygon(shape: BaseGeometry, source: str, row: int) -> tuple[BaseGeometry, bool]:
    """Return a valid polygon on the globe and whether it had to be repaired. Raises InputError."""
    if shape.geom_type not in ("Polygon", "MultiPolygon"):
        raise InputError(f"is a {shape.geom_type}, not a polygon", file=source, line=row)
    coordinates = shapely.get_coordinates(shape)
    if not np.isfinite(coordinates).all():
        raise InputError("has a coordinate that is not a number", file=source, line=row)
    if (np.abs(coordinates) > (180.0001, 90.0001)).any():
        raise InputError(
            "lies outside longitude -180..180, latitude -90..90: is its .prj missing?", file=source, line=row
        )
    if (ground := polygonal(shape)).is_empty:
        raise InputError("has no area", file=source, line=row)
    return ground, ground is not shape


def _country(layer: _Layer, row: int, alpha2: Mapping[str, str]) -> str:
    """Return a row's alpha-2 code by code fields, unit codes or the country's name; "" if none says."""
    for field in _COUNTRY_CODES:
        value = layer.value(field, row)
        if re.fullmatch(r"[A-Z]{2}", value) and value in alpha2.values():
            return value
        if re.fullmatch(r"[A-Z]{3}", value) and value in alpha2:
            return alpha2[value]
    for field in _UNIT_CODES:
        if match := _ISO_UNIT.fullmatch(layer.value(field, row)):
            return match[1]
    names = (layer.value(field, row).lower() for field in _COUNTRY_NAMES)
    return next((alpha2[name] for name in names if name in alpha2), "")


def _aliases(layer: _Layer, row: int, name: str) -> tuple[str, ...]:
    """Return the other names and codes of a row."""
    values = [layer.value(field, row) for field in (*_ALIASES, *_UNIT_CODES)]
    parts = [part.strip() for value in values for part in value.split("|")]
    unwanted = {name, "", "NA", "-99"}
    return tuple(
        dict.fromkeys(part for part in parts if part not in unwanted and not _ISO_UNIT.fullmatch(part))
    )


def _union(shapes: Iterable[BaseGeometry]) -> BaseGeometry:
    """Return one polygon of several."""
    found = list(shapes)
    return found[0] if len(found) == 1 else shapely.union_all(found)


def _text(value: Any) -> str:
    """Return an attribute as text; a null is ""."""
    if value is None or (isinstance(value, float | np.floating) and np.isnan(value)):
        return ""
    return str(value).strip()
