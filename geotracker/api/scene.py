"""Which rows answer a request: a collection in a theatre, at a valid and a known time.

The database stores what is known now. What was known earlier is computed by the belief model and laid out
beside it in the same form, so that every other question is asked in one way.
"""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

import sqlalchemy as sa

from geotracker.api.knowledge import Knowledge
from geotracker.api.query import Asked
from geotracker.control import eras
from geotracker.control import zones as dissolve_zones
from geotracker.control.overlays import apply_overlays
from geotracker.errors import NotFoundError, QueryError
from geotracker.model import CellState, ControlZone, Interval, day
from geotracker.store import Store
from geotracker.store.collections import COLLECTIONS, Held, feature_set
from geotracker.store.columns import FeatureSet, Scope
from geotracker.store.layers import layer
from geotracker.store.overlays import LAYER, known_overlays, layer_number, layer_set
from geotracker.store.scratch import lay_out

DERIVED = ("zones", "cells", "places", "changes")
"""The collections that depend on what the belief model made of the claims."""

_COVERED = (
    "SELECT NOT EXISTS (SELECT FROM zones WHERE :theatre::text IS NULL OR theatre = :theatre "
    "GROUP BY theatre HAVING max(lower(known_during)) > CAST(:known AS timestamptz))"
).replace(":theatre::text", "CAST(:theatre AS text)")

_Model = tuple[tuple[CellState, ...], tuple[ControlZone, ...]]


@dataclass(frozen=True, slots=True)
class Scene:
    """An open transaction and the rows of one collection in it."""

    connection: sa.Connection
    scope: Scope
    features: FeatureSet
    held: Held


class Scenes:
    """Opens scenes; keeps the last few computed pasts."""

    def __init__(self, knowledge: Knowledge, seconds: float = 20.0, kept: int = 16) -> None:
        self.knowledge, self.seconds, self.kept = knowledge, seconds, kept
        self._pasts: OrderedDict[tuple[object, ...], _Model] = OrderedDict()
        self._lock = Lock()

    @property
    def store(self) -> Store:
        """Return the database."""
        return self.knowledge.library.store

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Open a snapshot in which no statement may take longer than the limit."""
        with self.store.reading(self.seconds) as connection:
            yield connection

    @contextmanager
    def open(self, collection: str, asked: Asked) -> Iterator[Scene]:
        """Open the rows a request asks for. NotFoundError for an unknown theatre or collection."""
        with self.reading() as connection:
            yield self.scene(connection, collection, asked.theatre, asked.during, asked.known)

    def scene(
        self,
        connection: sa.Connection,
        collection: str,
        theatre: str | None,
        during: Interval | None,
        known: Interval | None,
    ) -> Scene:
        """Return the rows of a collection on both clocks."""
        if theatre is not None:
            self.knowledge.library.theatre(theatre)
        if collection not in COLLECTIONS:
            number = layer_number(collection)
            layer(connection, number)
            scope = Scope(theatre, during, known)
            return Scene(connection, scope, layer_set(number, scope), Held())
        held = Held()
        if collection in DERIVED and known is not None:
            known = Interval(known.end, known.end) if known.end else None
        scope = Scope(theatre, during, known)
        if collection in DERIVED and known is not None and known.end is not None:
            held = self._held(connection, scope, known.end)
        return Scene(connection, scope, feature_set(collection, scope, held), held)

    def _held(self, connection: sa.Connection, scope: Scope, known_at: datetime) -> Held:
        stored = connection.scalar(sa.text(_COVERED), {"theatre": scope.theatre, "known": known_at})
        if stored:
            return Held()
        if scope.theatre is None:
            raise QueryError("what was known in the past is asked one theatre at a time", field="theatre")
        states, zones = self._past(scope.theatre, scope.at, known_at)
        above = known_overlays(connection, scope.theatre, known_at)
        ground = self.knowledge.of(scope.theatre).ground
        published = apply_overlays(zones, above, ground.cells if above else (), scope.theatre).all(zones)
        return lay_out(connection, scope.theatre, published, states)

    def _past(self, theatre: str, at: datetime | None, known_at: datetime) -> _Model:
        """Return cell states and zones as known at a moment: of one day, or of the whole history."""
        known = self.knowledge.of(theatre)
        key = (theatre, id(known), at, known_at)
        with self._lock:
            if key in self._pasts:
                self._pasts.move_to_end(key)
                return self._pasts[key]
        since = Interval(known_at, None)
        with known.lock:
            if at is not None:
                field = known.history.at(at, known_at)
                sure = field.certainty
                states = tuple(
                    CellState(cell, field.holder_of(cell), field.status_of(cell), sure[cell], day(at), since)
                    for cell in range(len(known.ground))
                )
                zones = dissolve_zones(field, known.ground, known.theatre, day(at), since)
            else:
                states = tuple(known.history.states(None, known_at))
                zones = tuple(eras(states, known.ground, known.theatre))
        with self._lock:
            self._pasts[key] = states, zones
            while len(self._pasts) > self.kept:
                self._pasts.popitem(last=False)
        return states, zones


def known_collections(connection: sa.Connection) -> tuple[str, ...]:
    """Return the names of all collections, layers last."""
    rows = connection.execute(sa.text("SELECT id FROM layers ORDER BY id"))
    return (*COLLECTIONS, *(f"{LAYER}{row.id}" for row in rows))


def check_collection(connection: sa.Connection, collection: str) -> None:
    """Refuse a collection that does not exist. NotFoundError naming those there are."""
    if collection in COLLECTIONS:
        return
    names = known_collections(connection)
    if collection not in names:
        raise NotFoundError(f"no collection {collection!r}; there are {', '.join(names)}")
