"""The open data folder: store, gazetteer, theatres, atlas, ground. Makes what is missing and says so."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from importlib import resources
from pathlib import Path
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
from geotracker.model import Cell, Place, Region, Theatre
from geotracker.opening import Announce, load_reader, open_gazetteer
from geotracker.settings import Settings
from geotracker.store import Store, open_store
from geotracker.theatres import bundled, load_spec, parse_spec, unplaced

PolygonOf = Callable[[Place | Region], BaseGeometry | None]


class Workspace:
    """What lies in one data folder, each part opened when first asked for.

    `announce` is told in one line whatever had to be made. Everything is safe to open from several
    processes at once.
    """

    def __init__(self, settings: Settings, announce: Announce) -> None:
        self.settings, self.announce = settings, announce
        self._theatres: dict[str, Theatre] = {}
        self._grounds: dict[str, Ground] = {}
        self._atlases: dict[str, Atlas] = {}

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """Open the name index."""
        return open_gazetteer(self.settings, self.announce)

    @cached_property
    def reader(self) -> Reader:
        """Load the claims reader."""
        return load_reader()

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
        """Return the newest version of a theatre. Raises NotFoundError naming those there are."""
        if theatre_id not in self._theatres:
            known = self.store.theatre_ids()
            if theatre_id not in known:
                raise NotFoundError(f"no theatre {theatre_id!r}; there are {', '.join(known)}")
            self._theatres[theatre_id] = parse_spec(self.store.theatre_spec(theatre_id), theatre_id)
        return self._theatres[theatre_id]

    def add_theatre(self, theatre_id: str, spec: Mapping[str, Any], sha: str) -> None:
        """Add a theatre or a newer version of one; its cells are cut again when next needed."""
        self.store.save_theatre(theatre_id, spec, sha)
        self._theatres.pop(theatre_id, None)
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
    return unary_union([atlas.countries[code] for code in theatre.countries])
