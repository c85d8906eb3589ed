"""The store: one open database, and what the rest of the system may ask of it.

Each method is one transaction around functions of the neighbouring files; the SQL is there.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from typing import Any

import psycopg
import sqlalchemy as sa

from geotracker.errors import ConflictError, StoreError
from geotracker.model import Cell, CellState, ControlZone, Document, KnownClaim, Review, Run, Source, Toponym
from geotracker.store import (
    cells,
    claims,
    control,
    documents,
    histories,
    overlays,
    reviewed,
    reviews,
    theatres,
)
from geotracker.store.claims import Reading
from geotracker.store.control import Bbox
from geotracker.store.documents import Added, Mark, StoredDocument
from geotracker.store.histories import TimelineRow
from geotracker.store.reading import moment

_BATCH = 500  # documents a transaction
_IDENTITY = sa.text(
    "SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) "
    "FROM pg_control_system()"
)


class Store:
    """A database: an engine, or a connection whose transaction the caller owns (then savepoints).

    `reader` is an engine for the same database whose pool does not ping; only `reading` uses it.
    """

    def __init__(self, bind: sa.Engine | sa.Connection, reader: sa.Engine | None = None) -> None:
        self.bind, self._reader = bind, reader

    @property
    def engine(self) -> sa.Engine:
        """Return the engine."""
        return self.bind.engine

    @property
    def url(self) -> str:
        """Return the database's URL, password and all."""
        return self.engine.url.render_as_string(hide_password=False)

    @contextmanager
    def begin(self) -> Iterator[sa.Connection]:
        """Open a transaction; commit at the end, roll back on any error. StoreError, ConflictError."""
        with named_errors():
            if isinstance(self.bind, sa.Connection):
                with self.bind.begin_nested(), let_go(self.bind):
                    yield self.bind
            else:
                with self.bind.begin() as connection, let_go(connection):
                    yield connection

    @contextmanager
    def snapshot(self) -> Iterator[sa.Connection]:
        """Open a transaction in which every query sees the database as it was at the first. For reading."""
        if isinstance(self.bind, sa.Connection):
            with self.begin() as connection:
                yield connection
        else:
            frozen = self.bind.execution_options(isolation_level="REPEATABLE READ")
            with named_errors(), frozen.begin() as connection, let_go(connection):
                yield connection

    @contextmanager
    def reading(self, seconds: float) -> Iterator[sa.Connection]:
        """Open a snapshot for a short answer: one round trip, a limit on every statement, nothing kept."""
        if isinstance(self.bind, sa.Connection):
            with self.begin() as connection:
                yield connection
        else:
            with named_errors(), moment(self._reader or self.bind, seconds) as connection:
                yield connection

    def identity(self) -> str:
        """Return what tells this database from every other, on any server and after any restore."""
        with self.begin() as connection:
            return str(connection.execute(_IDENTITY).scalar_one())

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()
        if self._reader is not None:
            self._reader.dispose()

    # --- theatres and sources

    def save_theatre(self, theatre_id: str, spec: Mapping[str, Any], sha: str) -> bool:
        """Add a version of a theatre; False where the newest is the same already."""
        with self.begin() as connection:
            return theatres.save_theatre(connection, theatre_id, spec, sha)

    def theatre_spec(self, theatre_id: str) -> dict[str, Any]:
        """Return the newest version of a theatre's file as plain JSON. NotFoundError."""
        with self.begin() as connection:
            return theatres.theatre_spec(connection, theatre_id)

    def theatre_ids(self) -> tuple[str, ...]:
        """Return the theatres' ids in alphabetical order."""
        with self.begin() as connection:
            return theatres.theatre_ids(connection)

    def save_sources(self, sources: Iterable[Source], theatre: str | None = None) -> int:
        """Add what is new about sources, for one theatre or for all; return how many rows."""
        with self.begin() as connection:
            return theatres.save_sources(connection, sources, theatre)

    def sources(self, theatre: str | None = None) -> dict[str, Source]:
        """Return sources by name as one theatre sees them."""
        with self.begin() as connection:
            return theatres.known_sources(connection, theatre)

    # --- documents and readings

    def add_documents(self, found: Iterable[Document], theatre: str) -> Added:
        """Add documents to a theatre, once by content hash, some hundreds to a transaction."""
        total, stream = Added(), iter(found)
        while batch := list(islice(stream, _BATCH)):
            with self.begin() as connection:
                total += documents.add_documents(connection, batch, theatre)
        return total

    def unread(
        self, theatre: str, reader_version: str, after_id: int = 0, limit: int = 1000
    ) -> tuple[StoredDocument, ...]:
        """Return documents of a theatre that a reader version has not read, by id, from after one on."""
        with self.begin() as connection:
            return documents.unread(connection, theatre, reader_version, after_id, limit)

    def unread_marks(
        self, theatre: str, reader_version: str, after_id: int = 0, limit: int = 1000
    ) -> tuple[Mark, ...]:
        """Return number and hash of documents a reader version has not read, by id, from after one on."""
        with self.begin() as connection:
            return documents.unread_marks(connection, theatre, reader_version, after_id, limit)

    def count_unread(self, theatre: str, reader_version: str) -> int:
        """Return how many documents of a theatre a reader version has still to read."""
        with self.begin() as connection:
            return documents.count_unread(connection, theatre, reader_version)

    def count_aside(self, theatre: str) -> dict[str, int]:
        """Return how many documents are set aside because of their language, by language."""
        with self.begin() as connection:
            return documents.count_aside(connection, theatre)

    def document(self, key: int | str) -> StoredDocument:
        """Return a document by its number or its sha256. NotFoundError."""
        with self.begin() as connection:
            return documents.document(connection, key)

    def documents(self, ids: Iterable[int]) -> dict[int, Document]:
        """Return documents by number; numbers that do not exist are left out."""
        with self.begin() as connection:
            return documents.documents_by_id(connection, ids)

    def save_readings(self, theatre: str, reader_version: str, batch: Sequence[Reading]) -> int:
        """Write what a reader found in a batch of documents, exactly once; return how many were new."""
        with self.begin() as connection:
            return claims.save_readings(connection, theatre, reader_version, batch)

    # --- claims

    def known_claims(
        self,
        theatre: str,
        known_at: datetime | None = None,
        recorded_at: datetime | None = None,
        among: Collection[int] | None = None,
    ) -> tuple[KnownClaim, ...]:
        """Return the claims published by `known_at` and held by us at `recorded_at`; None: no bound.

        `among` are the numbers of the documents they are from, None for all.
        """
        with self.snapshot() as connection:
            return claims.known_claims(connection, theatre, known_at, recorded_at, among)

    def unsure_claims(self, theatre: str, below: float, most: int) -> tuple[KnownClaim, ...]:
        """Return claims nobody has judged that are less sure than a bound, the least sure first."""
        with self.snapshot() as connection:
            return reviewed.unsure_claims(connection, theatre, below, most)

    def claim(self, claim_id: int) -> KnownClaim:
        """Return one claim by its number. NotFoundError."""
        with self.snapshot() as connection:
            return claims.claim(connection, claim_id)

    def claims(self, ids: Iterable[int]) -> tuple[KnownClaim, ...]:
        """Return claims by number, in the order of their numbers."""
        with self.snapshot() as connection:
            return claims.claims_by_id(connection, ids)

    def save_review(self, review: Review) -> int:
        """Add an analyst's word on a claim; return its number. It wins over every reading."""
        with self.begin() as connection:
            return reviews.save_review(connection, review)

    def reviews(self, theatre: str, document: str | None = None) -> tuple[Review, ...]:
        """Return a theatre's reviews, or those of one document (sha256), oldest first."""
        with self.begin() as connection:
            return reviews.reviews_of(connection, theatre, document)

    def toponyms(self, theatre: str, document: int) -> tuple[Toponym, ...]:
        """Return the toponyms of the newest reading of a document."""
        with self.begin() as connection:
            return claims.toponyms_of(connection, theatre, document)

    # --- ground

    def save_cells(self, theatre: str, found: Sequence[Cell]) -> str:
        """Make a set of cells a theatre's newest; return its hash."""
        with self.begin() as connection:
            return cells.save_cells(connection, theatre, found)

    def cells(self, theatre: str) -> tuple[Cell, ...]:
        """Return a theatre's newest cells by index; empty where there are none yet."""
        with self.begin() as connection:
            return cells.theatre_cells(connection, theatre)

    def tessellation(self, theatre: str) -> str | None:
        """Return the hash of a theatre's newest cells."""
        with self.begin() as connection:
            return cells.newest_tessellation(connection, theatre)

    def replace_control(
        self,
        theatre: str,
        run: Run,
        states: Iterable[CellState],
        zones: Iterable[ControlZone],
        since: datetime | None = None,
    ) -> int:
        """Record a run and put its states and zones in place of the old, in one step; return its number.

        With `since`: only the histories of the cells named, and the zones that end after it.
        """
        with self.begin() as connection:
            number = control.replace_control(connection, theatre, run, states, zones, since)
            overlays.publish(connection, theatre)
            return number

    def newest_run(self, theatre: str) -> tuple[int, Run] | None:
        """Return the number and the facts of a theatre's newest run."""
        with self.begin() as connection:
            return control.newest_run(connection, theatre)

    def zones_at(
        self, theatre: str, valid_at: datetime, known_at: datetime | None = None
    ) -> tuple[ControlZone, ...]:
        """Return the zones of one snapshot; `known_at` None is what is known now."""
        with self.begin() as connection:
            return control.zones_at(connection, theatre, valid_at, known_at)

    def zones_geojson(
        self, theatre: str, valid_at: datetime, known_at: datetime | None = None, bbox: Bbox | None = None
    ) -> bytes:
        """Return one snapshot as a GeoJSON FeatureCollection; bbox is west, south, east, north."""
        with self.begin() as connection:
            return control.zones_geojson(connection, theatre, valid_at, known_at, bbox)

    def cell_timeline(
        self, theatre: str, known_at: datetime | None = None, cells: Iterable[int] | None = None
    ) -> tuple[TimelineRow, ...]:
        """Return every stretch of every cell's history, or of some cells', by cell and then by time."""
        with self.begin() as connection:
            return histories.cell_timeline(connection, theatre, known_at, cells)

    def cells_at(
        self, theatre: str, valid_at: datetime, known_at: datetime | None = None
    ) -> tuple[CellState, ...]:
        """Return the state of every cell at one moment; cells of which nothing is said are left out."""
        with self.begin() as connection:
            return histories.cells_at(connection, theatre, valid_at, known_at)

    def counts(self, theatre: str) -> dict[str, int]:
        """Return how many rows of each kind a theatre has."""
        with self.begin() as connection:
            return control.counts(connection, theatre)


@contextmanager
def let_go(connection: sa.Connection) -> Iterator[None]:
    """Drop a connection when Ctrl-C strikes: a statement may be under way, and no rollback can be sent."""
    try:
        yield
    except KeyboardInterrupt:
        connection.invalidate()  # the server rolls back what a lost client had begun
        raise


@contextmanager
def named_errors() -> Iterator[None]:
    """Turn the driver's errors into ours."""
    try:
        yield
    except (sa.exc.IntegrityError, psycopg.IntegrityError) as failure:
        raise ConflictError(_reason(failure)) from failure
    except (sa.exc.SQLAlchemyError, psycopg.Error) as failure:
        raise StoreError(_reason(failure)) from failure


def _reason(failure: Exception) -> str:
    """Return the server's own first words, without the statement and its values."""
    return str(getattr(failure, "orig", None) or failure).strip() or type(failure).__name__
