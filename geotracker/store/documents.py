"""Documents in, and which of them a reader has not read yet. Each text once, whoever else is writing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from psycopg.types.json import Jsonb

from geotracker.errors import NotFoundError
from geotracker.model import Document
from geotracker.store.codec import clean, clean_or_none, to_array, utc
from geotracker.store.stories import Told, cut_bands, tell_stories
from geotracker.store.tables import document_theatres, documents, readings

READABLE = ("en",)
"""The languages the reader reads; a text in any other is kept and set aside."""

# Arrays of arrays cannot be unnested by row, so bands come as PostgreSQL writes them.
_INSERT = """
INSERT INTO documents
    (sha256, source, url, title, text, published_at, external_id, language, story, record, bands)
SELECT sha256, source, url, title, text, published_at, external_id, language, story, record, bands::int[]
FROM unnest(
    %(sha256)s::text[], %(source)s::text[], %(url)s::text[], %(title)s::text[], %(text)s::text[],
    %(published_at)s::timestamptz[], %(external_id)s::text[], %(language)s::text[], %(story)s::text[],
    %(record)s::jsonb[], %(bands)s::text[]
) AS one (sha256, source, url, title, text, published_at, external_id, language, story, record, bands)
ON CONFLICT (sha256) DO NOTHING
"""

_ONE_AT_A_TIME = sa.text("SELECT pg_advisory_xact_lock(hashtext('geotracker documents'))")

_INTAKE = """
INSERT INTO document_theatres (theatre, document)
SELECT %(theatre)s, id FROM documents WHERE sha256 = ANY(%(sha256)s) ORDER BY sha256
ON CONFLICT DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class Added:
    """How many documents were new to a theatre, and how many it had already."""

    new: int = 0
    duplicates: int = 0

    def __add__(self, other: "Added") -> "Added":
        return Added(self.new + other.new, self.duplicates + other.duplicates)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stored document's number and content hash: enough to find it, and to tell it is the same one."""

    id: int
    sha256: str


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document with the number it has in the database."""

    id: int
    document: Document


def add_documents(connection: sa.Connection, batch: Sequence[Document], theatre: str) -> Added:
    """Add a batch to a theatre, once by content hash; two processes may add the same at once.

    Writers go one after another: a text's story depends on the texts before it. What takes long, reading
    the texts and cutting them into bands, runs side by side; texts that are here already cost a look.
    """
    first = list({one.sha256: one for one in reversed(batch)}.values())[::-1]
    hashes = sorted(one.sha256 for one in first)
    here = set(connection.scalars(sa.select(documents.c.sha256).where(documents.c.sha256.in_(hashes))))
    new = [one for one in first if one.sha256 not in here]
    if new:
        bands = cut_bands(new)
        connection.execute(_ONE_AT_A_TIME)
        connection.exec_driver_sql(_INSERT, _columns(new, tell_stories(connection, new, bands)))
    taken_in = connection.exec_driver_sql(_INTAKE, {"theatre": theatre, "sha256": hashes})
    return Added(taken_in.rowcount, len(batch) - taken_in.rowcount)


def _columns(new: Iterable[Document], stories: Mapping[str, Told]) -> dict[str, Any]:
    """Return documents as arrays, a column each, ordered by hash: writers lock rows in one order."""
    ordered = sorted(new, key=lambda one: one.sha256)
    return {
        "sha256": [one.sha256 for one in ordered],
        "source": [clean(one.source) for one in ordered],
        "url": [clean_or_none(one.url) for one in ordered],
        "title": [clean(one.title) for one in ordered],
        "text": [clean(one.text) for one in ordered],
        "published_at": [one.published_at for one in ordered],
        "external_id": [clean_or_none(one.external_id) for one in ordered],
        "language": [one.language for one in ordered],
        "story": [clean(stories[one.sha256].story) for one in ordered],
        "record": [
            Jsonb([[clean(x) for x in pair] for pair in one.record]) if one.record else None
            for one in ordered
        ],
        "bands": [to_array(stories[one.sha256].bands) for one in ordered],
    }


def unread(
    connection: sa.Connection, theatre: str, reader: str, after_id: int, limit: int
) -> tuple[StoredDocument, ...]:
    """Return documents of a theatre that a reader version has not read, by id, from after one on."""
    waiting = _waiting(sa.select(documents), theatre, reader, after_id)
    query = waiting.order_by(document_theatres.c.document).limit(limit)
    return tuple(_stored(row) for row in connection.execute(query).mappings())


def unread_marks(
    connection: sa.Connection, theatre: str, reader: str, after_id: int, limit: int
) -> tuple[Mark, ...]:
    """Return the marks of documents a reader version has not read, by id, from after one on."""
    columns = sa.select(documents.c.id, documents.c.sha256)
    waiting = _waiting(columns, theatre, reader, after_id)
    rows = connection.execute(waiting.order_by(document_theatres.c.document).limit(limit))
    return tuple(Mark(row.id, row.sha256) for row in rows)


def count_unread(connection: sa.Connection, theatre: str, reader: str) -> int:
    """Return how many documents of a theatre a reader version has still to read."""
    return int(connection.execute(_waiting(sa.select(sa.func.count()), theatre, reader)).scalar_one())


def count_aside(connection: sa.Connection, theatre: str) -> dict[str, int]:
    """Return how many documents of a theatre are set aside because of their language, by language."""
    query = (
        sa.select(documents.c.language, sa.func.count())
        .join(document_theatres, document_theatres.c.document == documents.c.id)
        .where(document_theatres.c.theatre == theatre, ~_readable())
        .group_by(documents.c.language)
        .order_by(documents.c.language)
    )
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def _readable() -> sa.ColumnElement[bool]:
    return sa.or_(documents.c.language.in_(READABLE), documents.c.record.is_not(None))


def _waiting(columns: sa.Select[Any], theatre: str, reader: str, after_id: int = 0) -> sa.Select[Any]:
    read = sa.exists().where(
        readings.c.theatre == theatre,
        readings.c.document == document_theatres.c.document,
        readings.c.reader == reader,
    )
    source = document_theatres.join(documents, document_theatres.c.document == documents.c.id)
    beyond = (  # said of both: the planner draws no such conclusion, and would begin at the first document
        document_theatres.c.document > after_id,
        documents.c.id > after_id,
    )
    return columns.select_from(source).where(
        document_theatres.c.theatre == theatre, *beyond, ~read, _readable()
    )


def document(connection: sa.Connection, key: int | str) -> StoredDocument:
    """Return a document by its number or its sha256. NotFoundError."""
    column = documents.c.id if isinstance(key, int) else documents.c.sha256
    row = connection.execute(sa.select(documents).where(column == key)).mappings().first()
    if row is None:
        raise NotFoundError(f"no document {key}")
    return _stored(row)


def documents_by_id(connection: sa.Connection, ids: Iterable[int]) -> dict[int, Document]:
    """Return documents by number; numbers that do not exist are left out."""
    query = sa.select(documents).where(documents.c.id.in_(list(ids)))
    return {row["id"]: _document(row) for row in connection.execute(query).mappings()}


def _stored(row: sa.RowMapping) -> StoredDocument:
    return StoredDocument(row["id"], _document(row))


def _document(row: sa.RowMapping) -> Document:
    return Document(
        text=row["text"],
        source=row["source"],
        published_at=utc(row["published_at"]),
        title=row["title"],
        url=row["url"],
        external_id=row["external_id"],
        language=row["language"],
        sha256=row["sha256"],
        story=row["story"],
        record=tuple((name, value) for name, value in row["record"] or ()),
    )
