"""Documents in, and which of them a reader has not read yet. Each text once, whoever else is writing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from geotracker.errors import NotFoundError
from geotracker.model import Document
from geotracker.store.codec import clean, clean_or_none, utc
from geotracker.store.tables import document_theatres, documents, readings

_INSERT = """
INSERT INTO documents (sha256, source, url, title, text, published_at, external_id, language, story)
SELECT * FROM unnest(
    %(sha256)s::text[], %(source)s::text[], %(url)s::text[], %(title)s::text[], %(text)s::text[],
    %(published_at)s::timestamptz[], %(external_id)s::text[], %(language)s::text[], %(story)s::text[]
)
ON CONFLICT (sha256) DO NOTHING
"""

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
class StoredDocument:
    """A document with the number it has in the database."""

    id: int
    document: Document


def add_documents(connection: sa.Connection, batch: Sequence[Document], theatre: str) -> Added:
    """Add a batch to a theatre, once by content hash; two processes may add the same at once.

    Rows go in by order of their hash, so that writers of overlapping batches wait for one another and
    never deadlock.
    """
    first = {one.sha256: one for one in reversed(batch)}
    ordered = [first[sha] for sha in sorted(first)]
    columns: dict[str, Any] = {
        "sha256": [one.sha256 for one in ordered],
        "source": [clean(one.source) for one in ordered],
        "url": [clean_or_none(one.url) for one in ordered],
        "title": [clean(one.title) for one in ordered],
        "text": [clean(one.text) for one in ordered],
        "published_at": [one.published_at for one in ordered],
        "external_id": [clean_or_none(one.external_id) for one in ordered],
        "language": [one.language for one in ordered],
        "story": [clean(one.story) for one in ordered],
    }
    connection.exec_driver_sql(_INSERT, columns)
    taken_in = connection.exec_driver_sql(_INTAKE, {"theatre": theatre, "sha256": columns["sha256"]})
    return Added(taken_in.rowcount, len(batch) - taken_in.rowcount)


def unread(
    connection: sa.Connection, theatre: str, reader: str, after_id: int, limit: int
) -> tuple[StoredDocument, ...]:
    """Return documents of a theatre that a reader version has not read, by id, from after one on."""
    read = sa.exists().where(
        readings.c.theatre == theatre,
        readings.c.document == document_theatres.c.document,
        readings.c.reader == reader,
    )
    query = (
        sa.select(documents)
        .join(document_theatres, document_theatres.c.document == documents.c.id)
        .where(document_theatres.c.theatre == theatre, document_theatres.c.document > after_id, ~read)
        .order_by(document_theatres.c.document)
        .limit(limit)
    )
    return tuple(_stored(row) for row in connection.execute(query).mappings())


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
    )
