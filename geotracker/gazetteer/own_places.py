"""A user's own gazetteer rows, from CSV or GeoJSON: names that win over every other reading of them."""

import csv
import json
import math
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from geotracker.errors import InputError, LimitError
from geotracker.gazetteer.names import normalise
from geotracker.model import PlaceRule

MOST_ROWS = 200_000
LONGEST_NAME = 200
_COLUMNS = {
    "name": ("name",),
    "lat": ("lat", "latitude"),
    "lon": ("lon", "lng", "long", "longitude"),
    "geonameid": ("geonameid",),
    "aliases": ("aliases", "alternatenames"),
    "feature_code": ("feature_code",),
    "country_code": ("country_code", "country"),
    "population": ("population",),
}


def read_own_places(file: Path) -> tuple[PlaceRule, ...]:
    """Read rows of name and point (EPSG:4326 degrees), or name and geonameid, from .csv, .tsv or .geojson.

    Columns or properties: name, lat, lon or geonameid; aliases (separated by |), feature_code (PPL where not
    said), country_code (alpha-2), population. A GeoJSON point is the place's. Each alias becomes
    a rule of its own. Raises LimitError, and InputError naming file, line (in GeoJSON the feature) and field.
    """
    if not file.is_file():
        raise InputError("no such file", file=str(file))
    rows = _features(file) if file.suffix.lower() in (".geojson", ".json") else _lines(file)
    out: dict[str, PlaceRule] = {}
    for number, row in rows:
        for rule in _rules(row, str(file), number):
            key = normalise(rule.name)
            if out.get(key, rule) != rule:
                raise InputError(
                    f"{rule.name!r} stands here a second time, elsewhere", file=str(file), line=number
                )
            out[key] = rule
        if len(out) > MOST_ROWS:
            raise LimitError(f"{file} has more than {MOST_ROWS:,} names: build an index of it instead")
    if not out:
        raise InputError("holds no rows", file=str(file))
    return tuple(out.values())


def checked_rule(rule: PlaceRule, file: str | None = None, line: int | None = None) -> PlaceRule:
    """Return a rule whose parts fit each other; InputError naming the field of the first that does not."""

    def fault(said: str, field: str) -> InputError:
        return InputError(said, file=file, line=line, field=field)

    if not normalise(rule.name):
        raise fault("is empty or has no letters", "name")
    if len(rule.name) > LONGEST_NAME:
        raise fault(f"is longer than {LONGEST_NAME} characters", "name")
    if (rule.lon is None) != (rule.lat is None):
        raise fault("is missing: a point needs both", "lat" if rule.lat is None else "lon")
    if rule.geonameid is not None and rule.lon is not None:
        raise fault("stands beside a point: give either", "geonameid")
    for field, value, most in (("lat", rule.lat, 90.0), ("lon", rule.lon, 180.0)):
        if value is not None and not (math.isfinite(value) and -most <= value <= most):
            raise fault(f"must lie between -{most:g} and {most:g}, not {value:g}", field)
    if not re.fullmatch(r"[A-Z][A-Z0-9]{0,9}", rule.feature_code):
        raise fault(f"is no GeoNames feature code: {rule.feature_code!r}", "feature_code")
    if not re.fullmatch(r"([A-Z]{2})?", rule.country_code):
        raise fault(f"is no alpha-2 code: {rule.country_code!r}", "country_code")
    if not 0 <= rule.population < 2**40:
        raise fault("must be a number of people", "population")
    return rule


def _rules(row: Mapping[str, str], file: str, line: int) -> Iterator[PlaceRule]:
    """Yield the rules of a row: its name's, and each alias's."""

    def value(field: str) -> str:
        return next((row[column].strip() for column in _COLUMNS[field] if row.get(column)), "")

    def number(field: str) -> float | None:
        said = value(field)
        try:
            return float(said) if said else None
        except ValueError as error:
            raise InputError(f"is no number: {said!r}", file=file, line=line, field=field) from error

    ident, people = number("geonameid"), number("population") or 0.0
    for field, whole in (("geonameid", ident), ("population", people)):
        if whole is not None and not whole.is_integer():
            raise InputError(f"is no whole number: {whole:g}", file=file, line=line, field=field)
    lon, lat = number("lon"), number("lat")
    if ident is None and lon is None and lat is None:
        raise InputError("is missing: a row needs a point or a geonameid", file=file, line=line, field="lat")
    for name in dict.fromkeys([value("name"), *filter(None, map(str.strip, value("aliases").split("|")))]):
        rule = PlaceRule(
            name,
            None if ident is None else int(ident),
            lon,
            lat,
            value("feature_code").upper() or "PPL",
            value("country_code").upper(),
            int(people),
        )
        yield checked_rule(rule, file, line)


def _lines(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield line number and row of a CSV file, or of a TSV file by its ending."""
    mark = "\t" if file.suffix.lower() in (".tsv", ".tab") else ","
    line = 1
    try:
        with file.open(encoding="utf-8-sig", newline="") as handle:
            rows = csv.reader(handle, delimiter=mark, strict=True)
            header = [column.strip().lower() for column in next(rows, [])]
            _check_header(header, str(file))
            for cells in rows:
                line = rows.line_num
                if not any(cell.strip() for cell in cells):
                    continue
                if len(cells) != len(header):
                    said = f"has {len(cells)} columns where the first line has {len(header)}"
                    raise InputError(said, file=str(file), line=line)
                yield line, dict(zip(header, cells, strict=True))
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8 text", file=str(file), line=line + 1) from error
    except csv.Error as error:
        raise InputError(f"is not readable CSV: {error}", file=str(file), line=line + 1) from error


def _check_header(header: list[str], file: str) -> None:
    """Ask for a name, and for a point or an id."""
    there = {field for field, columns in _COLUMNS.items() if set(columns) & set(header)}
    for field in ("name",) if "geonameid" in there else ("name", "lat", "lon"):
        if field not in there:
            said = f"no column {field!r}; the first line has {', '.join(header) or 'nothing'}"
            raise InputError(said, file=file, line=1, field=field)


def _features(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield number and properties of a GeoJSON file's features, the point as lon and lat."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8 text", file=str(file)) from error
    except json.JSONDecodeError as error:
        raise InputError(f"is not JSON: {error.msg}", file=str(file), line=error.lineno) from error
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list):
        raise InputError("is no GeoJSON FeatureCollection", file=str(file), field="features")
    for number, feature in enumerate(features, 1):
        yield number, _feature(feature, str(file), number)


def _feature(feature: Any, file: str, number: int) -> dict[str, str]:
    """Return a feature's properties as text, with its point."""
    if not isinstance(feature, dict) or not isinstance(feature.get("properties") or {}, dict):
        raise InputError("is no Feature", file=file, line=number)
    row = {}
    for name, value in (feature.get("properties") or {}).items():
        several = isinstance(value, list) and all(isinstance(one, str) for one in value)
        row[str(name).lower()] = "|".join(value) if several else "" if value is None else str(value)
    shape = feature.get("geometry")
    if shape is not None:
        where: Any = shape.get("coordinates") if isinstance(shape, dict) else None
        numbers = isinstance(where, list) and all(isinstance(x, int | float) for x in where)
        if not numbers or len(where) < 2 or shape.get("type") != "Point":
            raise InputError("must be a Point", file=file, line=number, field="geometry")
        row |= {"lon": str(where[0]), "lat": str(where[1])}
    return row
