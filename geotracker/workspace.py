"""The open data folder: store, gazetteer, theatres, atlas, ground. Makes what is missing and says so."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property, partial
from importlib import resources
from pathlib import Path
from time import monotonic
from typing import Any

from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from geotracker.atlas import Atlas
from geotracker.claims import Reader
from geotracker.control import Ground, cells_from_polygons, tessellate
from geotracker.errors import NotFoundError, TheatreError
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.boundaries import bundled_folder, load_atlas
from geotracker.geoparse.regions import polygon
from geotracker.model import Cell, Place, PlaceRule, Region, Theatre
from geotracker.opening import Announce, load_reader, open_gazetteer
from geotracker.settings import Settings
from geotracker.store import Store, open_store
from geotracker.store.places import remove_rule, rules_mark, said_rules, save_rules
from geotracker.theatres import bundled, load_spec, parse_spec, unplaced

PolygonOf = Callable[[Place | Region], BaseGeometry | None]
STALE_SECONDS = 2.0
"""For how long a process takes the rules it knows for the rules there are."""


class Workspace:
    """What lies in one data folder, each part opened when first asked for.

    `announce` is told in one line whatever had to be made. Everything is safe to open from several
    processes at once.
    """

    def __init__(self, settings: Settings, announce: Announce) -> None:
        self.settings, self.announce = settings, announce
        self._theatres: dict[str, Theatre] = {}
        self._ruled: dict[str, tuple[float, int, Theatre]] = {}
        self._grounds: dict[str, Ground] = {}
        self._atlases: dict[str, Atlas] = {}

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Open the name index."""
        return open_gazetteer(self.settings, self.announce)

    @cached_property
    def reader(self) -> Reader:
        """Load the claims reader."""
        return load_reader(self.settings)

    @cached_property
    def store(self) -> Store:
        """Open the database, with its schema up to date and the bundled theatres in it."""
        store = open_store(self.settings, self.announce)
        known = set(store.theatre_ids())
        for theatre_id in bundled():
            if theatre_id not in known:
                self.announce(f"loading the bundled theatre {theatre_id}")
                file = resources.files("geotracker.theatres") / f"{theatre_id}.yaml"
                with resources.as_file(file) as path:
                    store.save_theatre(theatre_id, *load_spec(path))
        return store

    @property
    def boundaries_file(self) -> Path:
        """Return where a user's own boundaries are kept."""
        return self.settings.home / "boundaries.gpkg"

    def close(self) -> None:
        """Let go of the database, if it was opened."""
        if "store" in self.__dict__:
            self.store.close()

    # --- theatres

    def theatre(self, theatre_id: str) -> Theatre:
        """Return the newest version of a theatre, users' place rules among its own. NotFoundError.

        What users say of places elsewhere is seen here after `STALE_SECONDS` at most, so that every process
        reads alike: who ingests, watches, serves or works for a cluster.
        """
        now, known = monotonic(), self._ruled.get(theatre_id)
        if known is not None and now - known[0] < STALE_SECONDS:
            return known[2]
        plain = self._plain(theatre_id)
        with self.store.begin() as connection:
            mark = rules_mark(connection, theatre_id)
            if known is not None and known[1] == mark:
                theatre = known[2]
            else:
                said = tuple(one.rule for one in said_rules(connection, theatre_id)) if mark else ()
                theatre = replace(plain, place_rules=(*plain.place_rules, *said)) if said else plain
        self._ruled[theatre_id] = (now, mark, theatre)
        return theatre

    def _plain(self, theatre_id: str) -> Theatre:
        """Return a theatre as its file has it."""
        if theatre_id not in self._theatres:
            known = self.store.theatre_ids()
            if theatre_id not in known:
                raise NotFoundError(f"no theatre {theatre_id!r}; there are {', '.join(known)}")
            self._theatres[theatre_id] = parse_spec(self.store.theatre_spec(theatre_id), theatre_id)
        return self._theatres[theatre_id]

    def place_rules(self) -> tuple[PlaceRule, ...]:
        """Return what users say of places in texts of every theatre and of none."""
        with self.store.begin() as connection:
            return tuple(one.rule for one in said_rules(connection, None))

    def rules_mark(self, theatre_id: str) -> int:
        """Return a number that changes with every word about a theatre's place rules; 0 for none yet."""
        with self.store.begin() as connection:
            return rules_mark(connection, theatre_id)

    def save_rules(self, rules: Iterable[PlaceRule], theatre_id: str | None, author: str, reason: str) -> int:
        """Add place rules for one theatre or all; return how many say something new. NotFoundError."""
        if theatre_id is not None:
            self._plain(theatre_id)
        with self.store.begin() as connection:
            added = save_rules(connection, rules, theatre_id, author, reason)
        self._ruled.clear()
        return added

    def remove_rule(self, name: str, theatre_id: str | None, author: str, reason: str) -> None:
        """Say that a place rule holds no more. NotFoundError."""
        with self.store.begin() as connection:
            remove_rule(connection, name, theatre_id, author, reason)
        self._ruled.clear()

    def add_theatre(self, theatre_id: str, spec: Mapping[str, Any], sha: str) -> None:
        """Add a theatre or a newer version of one; its cells are cut again when next needed."""
        self.store.save_theatre(theatre_id, spec, sha)
        self._theatres.pop(theatre_id, None)
        self._ruled.pop(theatre_id, None)
        self._grounds.pop(theatre_id, None)
        self._atlases.pop(theatre_id, None)
        theatre = self.theatre(theatre_id)
        if self.store.cells(theatre_id):
            self.store.save_cells(theatre_id, self._cut(theatre))

    # --- ground

    def atlas(self, theatre: Theatre) -> Atlas:
        """Load the boundaries of a theatre's countries, the user's own before the bundled ones."""
        if theatre.id not in self._atlases:
            own = self.boundaries_file
            extra = own if own.exists() else None
            self._atlases[theatre.id] = load_atlas(bundled_folder(), theatre.countries, extra)
        return self._atlases[theatre.id]

    def polygon_of(self, theatre: Theatre) -> PolygonOf:
        """Return the function from a place or region to its polygon in this theatre."""
        return partial(polygon, atlas=self.atlas(theatre), theatre=theatre)

    def ground(self, theatre: Theatre) -> Ground:
        """Return a theatre's cells, cut once and stored."""
        if theatre.id not in self._grounds:
            cells = self.store.cells(theatre.id)
            if not cells:
                self.announce(f"cutting {theatre.id} into cells")
                cells = self._cut(theatre)
                self.store.save_cells(theatre.id, cells)
            self._grounds[theatre.id] = Ground.of(cells)
        return self._grounds[theatre.id]

    def recut(self, countries: tuple[str, ...]) -> tuple[str, ...]:
        """Cut the theatres again that cover these countries; return their ids. Their belief is then old."""
        self._atlases.clear()
        touched = []
        for theatre_id in self.store.theatre_ids():
            theatre = self.theatre(theatre_id)
            if set(theatre.countries) & set(countries) and self.store.cells(theatre_id):
                self.store.save_cells(theatre_id, self._cut(theatre))
                self._grounds.pop(theatre_id, None)
                touched.append(theatre_id)
        return tuple(touched)

    def _cut(self, theatre: Theatre) -> tuple[Cell, ...]:
        places = self.gazetteer.populated(theatre.countries)
        for line in unplaced(theatre, self.atlas(theatre)):
            self.announce(f"{theatre.id}: {line}")
        if theatre.cells:
            return cells_from_polygons(theatre.cells, places)
        return tessellate(places, theatre_land(theatre, self.atlas(theatre)))


def theatre_land(theatre: Theatre, atlas: Atlas) -> BaseGeometry:
    """Return the land a theatre covers: its own area, or its countries. Raises TheatreError for none."""
    if theatre.area is not None:
        return theatre.area
    missing = [code for code in theatre.countries if code not in atlas.countries]
    if missing or not theatre.countries:
        named = ", ".join(missing) or "any country"
        raise TheatreError(
            f"no boundary for {named}; `geotracker boundaries add` takes yours", field="countries"
        )
    first, *others = (atlas.countries[code] for code in theatre.countries)
    return unary_union([first, *others]) if others else first
