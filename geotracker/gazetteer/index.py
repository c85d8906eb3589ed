"""The gazetteer as its readers see it: look up names, ids and countries in one memory-mapped file."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.container import Container
from geotracker.gazetteer.names import normalise, skeleton, without_article
from geotracker.gazetteer.table import NameTable
from geotracker.model import Place

CACHED_NAMES = 60_000


class Hit(NamedTuple):
    """A row a name may mean, as the geoparser reads it: flat, so that scoring needs no further look-up.

    `quality` is that of the name (0 main name, 1 other Latin name, 2 other script, 3 short form,
    4 transliteration variant, 5 demonym); `feature` one of A1 (first-level unit), A2 (below it), C (country),
    L (area), N (nature: water, mountain), P (populated), K (capital), S (spot); lon/lat in degrees;
    `nation` and `unit` number its country and
    first-level unit as `Columns` does.
    """

    row: int
    quality: int
    feature: str
    country: str
    admin1: str
    population: int
    lon: float
    lat: float
    nation: int
    unit: int


@dataclass(frozen=True, slots=True)
class Columns:
    """The places as columns by row, for scoring many at once. `kind` indexes `KINDS`; `country` and `unit`
    are
    numbers that are equal where country, or country and first-level unit, are."""

    lon: NDArray[np.float64]
    lat: NDArray[np.float64]
    population: NDArray[np.uint32]
    kind: NDArray[np.uint8]
    country: NDArray[np.uint16]
    admin1: NDArray[np.uint32]
    code: NDArray[np.uint16]
    countries: Mapping[str, int]

    def kinds(self, rows: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return the kinds of some rows."""
        return self.kind[self.code[rows]]

    def units(self, rows: NDArray[np.intp]) -> NDArray[np.int64]:
        """Return the numbers of some rows' first-level units; 0 in the low bits where a row has none."""
        return (self.country[rows].astype(np.int64) << 32) | self.admin1[rows]


SECTION_PEOPLE, SECTION_KM, SECTION_NAMES = 10_000, 5.0, 12
"""How a city's sections are told: see `sections`."""
KINDS = ("C", "A1", "A2", "K", "P", "L", "N", "S")


class Gazetteer:
    """A name index in a memory-mapped file. Open is immediate; pages are read as names are asked for."""

    def __init__(self, container: Container) -> None:
        self._container = container
        self._names = NameTable(container, "name")
        self._frames = NameTable(container, "frame")
        self._words = NameTable(container, "word")
        self._id = container.view("id")
        self._by_id = container.view("by_id")
        self._lon, self._lat = container.view("lon"), container.view("lat")
        self._population = container.view("population")
        self._codes, self._classes = container.text("codes"), container.text("classes")
        self._code = container.view("code")
        self._countries, self._country = container.text("countries"), container.view("country")
        self._admins = container.text("admins")
        self._admin1, self._admin2 = container.view("admin1"), container.view("admin2")
        self._label, self._label_start = container.view("label"), container.view("label_start")
        self._hits: dict[str, tuple[Hit, ...]] = {}
        self._word_bits: dict[str, int] = {}
        self._places: dict[int, Place] = {}
        self.described: dict[
            str, Any
        ] = {}  # what readers made of words with `word`: theirs to fill and clear
        self.candidates: dict[str, Any] = {}  # theirs too: of names, as they rank them
        self.vocabularies: dict[
            tuple[int, int], tuple[Any, Any, Any]
        ] = {}  # theirs too: of a theatre's names
        self.columns = Columns(
            lon=container.array("lon"),
            lat=container.array("lat"),
            population=container.array("population"),
            kind=np.array([KINDS.index(kind) for kind in self._classes], dtype=np.uint8),
            country=container.array("country"),
            admin1=container.array("admin1"),
            code=container.array("code"),
            countries={code: number for number, code in enumerate(self._countries)},
        )
        self._country_rows = dict(
            zip(container.text("nation_codes"), container.view("nation_rows").tolist(), strict=False)
        )

    @classmethod
    def open(cls, path: Path, *, check: bool = False) -> "Gazetteer":
        """Open an index file; raise IndexFileError if it is missing, damaged or of another version.

        `check` also compares every section with its checksum (reads the whole file).
        """
        return cls(Container(path, check=check))

    def __len__(self) -> int:
        return len(self._id)

    @property
    def path(self) -> Path:
        """Return the index file's path."""
        return self._container.path

    @property
    def names(self) -> int:
        """Return how many different names the index knows."""
        return len(self._names)

    @property
    def notes(self) -> dict[str, object]:
        """Return what the build noted about its sources."""
        return dict(self._container.notes)

    def hits(self, key: str) -> tuple[Hit, ...]:
        """Return the rows a normalised name means, most important first; cached."""
        found = self._hits.get(key)
        if found is None:
            if len(self._hits) >= CACHED_NAMES:
                self._hits.clear()
            found = self._hits[key] = tuple(self.hit(row, quality) for row, quality in self._names.find(key))
        return found

    def postings(self) -> Iterator[tuple[str, int, int]]:
        """Yield every (normalised name, row, quality) of the index."""
        for key, (row, quality) in self._names.items():
            yield key, row, quality

    def word(self, key: str) -> int:
        """Return what else a word is, added up: 1 English word, 2 given name, 4 surname, 8 frequent name."""
        bits = self._word_bits.get(key)
        if bits is None:
            if len(self._word_bits) >= CACHED_NAMES:
                self._word_bits.clear()
            found = self._words.find(key)
            bits = self._word_bits[key] = found[0][0] if found else 0
        return bits

    def variants(self, key: str, countries: Collection[str] | None = None) -> tuple[Hit, ...]:
        """Return rows (in `countries`) whose name is another transliteration of a normalised name (quality
        4); often many, so callers keep those the context supports."""
        plain = without_article(key)
        if plain != key and (found := self.hits(plain)):
            return tuple(
                hit._replace(quality=4) for hit in found if countries is None or hit.country in countries
            )
        frame = skeleton(key)
        return tuple(
            self.hit(row, 4)
            for row, _ in (self._frames.find(frame) if frame else ())
            if countries is None or self._countries[self._country[row]] in countries
        )

    def hit(self, row: int, quality: int = 0) -> Hit:
        """Return a row as a hit."""
        code = self._code[row]
        return Hit(
            row,
            quality,
            self._classes[code],
            self._countries[self._country[row]],
            self._admins[self._admin1[row]],
            self._population[row],
            self._lon[row],
            self._lat[row],
            self._country[row],
            self._country[row] << 32 | self._admin1[row],
        )

    def lookup(self, name: str) -> tuple[Place, ...]:
        """Return the places a name may mean, most important first; variants if none has it."""
        key = normalise(name)
        return tuple(self.at(hit.row) for hit in self.hits(key) or self.variants(key))

    def place(self, geonameid: int) -> Place | None:
        """Return the place with that GeoNames id, or None."""
        spot = bisect_left(self._by_id, geonameid, key=self._id.__getitem__)
        if spot < len(self._by_id) and self._id[self._by_id[spot]] == geonameid:
            return self.at(self._by_id[spot])
        return None

    def country(self, code: str) -> Place | None:
        """Return the country with that ISO 3166-1 alpha-2 code, or None."""
        row = self._country_rows.get(code.upper())
        return None if row is None else self.at(row)

    def populated(self, country_codes: Iterable[str]) -> tuple[Place, ...]:
        """Return the populated places of some countries, largest first; a city's sections are "PPLX".

        The bundled gazetteer says of no place that it is a section; `sections` says how they are told.
        """
        wanted = [i for i, code in enumerate(self._countries) if code in set(country_codes)]
        kinds = [i for i, kind in enumerate(self._classes) if kind in "PK"]
        rows = np.flatnonzero(
            np.isin(self._container.array("country"), wanted) & np.isin(self._container.array("code"), kinds)
        )
        people = self._container.array("population")[rows].astype(np.int64)
        rows, people = rows[order := np.argsort(-people, kind="stable")], people[order]
        names = np.bincount(self._container.array("name.row"), minlength=len(self))[rows]
        within = sections(self.columns.lon[rows], self.columns.lat[rows], people, names)
        places = (self.at(row) for row in rows.tolist())
        return tuple(
            replace(place, feature_code="PPLX") if inside else place
            for place, inside in zip(places, within.tolist(), strict=True)
        )

    def at(self, row: int) -> Place:
        """Return the place in a row; cached."""
        place = self._places.get(row)
        if place is None:
            if len(self._places) >= CACHED_NAMES:
                self._places.clear()
            place = self._places[row] = self._place(row)
        return place

    def _place(self, row: int) -> Place:
        return Place(
            geonameid=self._id[row],
            name=self.label(row),
            lon=self._lon[row],
            lat=self._lat[row],
            feature_code=self._codes[self._code[row]],
            country_code=self._countries[self._country[row]],
            admin1=self._admins[self._admin1[row]],
            admin2=self._admins[self._admin2[row]],
            population=self._population[row],
        )

    def label(self, row: int) -> str:
        """Return a row's main name."""
        return bytes(self._label[self._label_start[row] : self._label_start[row + 1]]).decode()


def sections(
    lon: NDArray[np.float64], lat: NDArray[np.float64], people: NDArray[np.int64], names: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Say which places (EPSG:4326, with their people and how many names each has) are sections of a city.

    Gazetteers list parts of cities as places of their own, at times with more people than the city, but few
    know them: a section has a third of the names of a place within 5 km that is at least a third its size.
    """
    large = np.flatnonzero(people >= SECTION_PEOPLE)
    x, y = 111.3 * lon[large] * np.cos(np.radians(lat[large])), 110.6 * lat[large]
    near = np.hypot(x[:, None] - x, y[:, None] - y) <= SECTION_KM
    known, size = names[large], people[large]
    better = (known >= 3 * known[:, None]) & (known >= SECTION_NAMES) & (3 * size >= size[:, None])
    found = np.zeros(len(people), dtype=bool)
    found[large] = (near & better).any(axis=1)
    return found
