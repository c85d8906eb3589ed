"""The open data folder: store, gazetteer, theatres, atlas, ground. Makes what is missing and says so."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cached_property, partial
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
from geotracker.store.cells import save_cells
from geotracker.store.places import remove_rule, rules_mark, said_rules, save_rules
from geotracker.store.theatres import newest_version, reading_changed, save_theatre, theatre_versions
from geotracker.theatres import bundled, bundled_digest, bundled_spec, parse_spec, unplaced

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
        self._theatres: dict[str, tuple[int, Theatre]] = {}
        self._ruled: dict[str, tuple[float, tuple[int, int], Theatre]] = {}
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
        for theatre_id in bundled():
            self._follow(store, theatre_id)
        return store

    def _follow(self, store: Store, theatre_id: str) -> None:
        """Let a theatre follow the version we ship, unless a user changed it; say what was done."""
        digest = bundled_digest(theatre_id)
        with store.begin() as connection:
            there = theatre_versions(connection, theatre_id)
        if any(version.bundled == digest for version in there):
            return
        spec, sha = bundled_spec(theatre_id)
        new = sha not in {version.sha for version in there if version.bundled is not None}
        if not there:
            self.announce(f"loading the bundled theatre {theatre_id}")
        if not there or there[-1].bundled is not None:
            self._save(store, theatre_id, spec, sha, digest)
        if not there or not new:
            return
        if there[-1].bundled is None:
            self.announce(
                f"theatre {theatre_id}: yours is kept; a newer bundled one is taken by "
                f"`geotracker theatre take {theatre_id}`"
            )
        else:
            self.announce(
                f"theatre {theatre_id}: the newer bundled one is taken; the next ingest reads again what it "
                f"changes, `geotracker rebuild --theatre {theatre_id}` draws it"
            )

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
        with self.store.begin() as connection:
            mark = newest_version(connection, theatre_id), rules_mark(connection, theatre_id)
            plain = self._plain(theatre_id, mark[0])
            if known is not None and known[1] == mark:
                theatre = known[2]
            else:
                said = tuple(one.rule for one in said_rules(connection, theatre_id)) if mark[1] else ()
                theatre = replace(plain, place_rules=(*plain.place_rules, *said)) if said else plain
        self._ruled[theatre_id] = (now, mark, theatre)
        return theatre

    def _plain(self, theatre_id: str, version: int) -> Theatre:
        """Return a theatre as the file of its newest version has it."""
        if not version:
            known = ", ".join(self.store.theatre_ids())
            raise NotFoundError(f"no theatre {theatre_id!r}; there are {known}")
        held = self._theatres.get(theatre_id)
        if held is not None and held[0] == version:
            return held[1]
        if held is not None:  # another process added this one
            self._grounds.pop(theatre_id, None)
            self._atlases.pop(theatre_id, None)
        found = parse_spec(self.store.theatre_spec(theatre_id), theatre_id)
        self._theatres[theatre_id] = (version, found)
        return found

    def place_rules(self) -> tuple[PlaceRule, ...]:
        """Return what users say of places in texts of every theatre and of none."""
        with self.store.begin() as connection:
            return tuple(one.rule for one in said_rules(connection, None))

    def reading_mark(self, theatre_id: str) -> str:
        """Return a word that changes with whatever users or newer versions change about reading a theatre.

        Empty for a theatre as it first came, without place rules of users.
        """
        with self.store.begin() as connection:
            rules, changed = rules_mark(connection, theatre_id), reading_changed(connection, theatre_id)
        return (f"+places.{rules}" if rules else "") + (f"+theatre.{changed}" if changed else "")

    def save_rules(self, rules: Iterable[PlaceRule], theatre_id: str | None, author: str, reason: str) -> int:
        """Add place rules for one theatre or all; return how many say something new. NotFoundError."""
        if theatre_id is not None:
            self.theatre(theatre_id)
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
        self._save(self.store, theatre_id, spec, sha, None)

    def is_newer(self, theatre_id: str) -> bool:
        """Say whether a theatre has never been computed, or has a newer version than when it last was."""
        found = self.store.newest_run(theatre_id)
        with self.store.begin() as connection:
            *_, newest = theatre_versions(connection, theatre_id)
        return found is None or found[1].started_at < newest.recorded_at

    def take_theatre(self, theatre_id: str) -> None:
        """Take a theatre as it ships in place of a user's, and let it follow from now on. NotFoundError."""
        self._save(self.store, theatre_id, *bundled_spec(theatre_id), bundled_digest(theatre_id))

    def _save(
        self, store: Store, theatre_id: str, spec: Mapping[str, Any], sha: str, digest: str | None
    ) -> None:
        for known in (self._theatres, self._ruled, self._grounds, self._atlases):
            known.pop(theatre_id, None)
        cut = self._cut(parse_spec(spec, theatre_id)) if store.tessellation(theatre_id) else None
        with store.begin() as connection:
            if save_theatre(connection, theatre_id, spec, sha, digest) and cut is not None:
                save_cells(connection, theatre_id, cut)

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
