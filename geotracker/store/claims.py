"""What was read in documents: toponyms and claims, written exactly once, and the claims known at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from geotracker.errors import NotFoundError
from geotracker.model import ControlClaim, KnownClaim, Source, Toponym
from geotracker.store.codec import (
    candidates_to_json,
    claim_from_row,
    claim_to_row,
    clean,
    target_to_json,
    target_wkb,
    to_json,
    toponym_from_row,
    utc,
)
from geotracker.store.copying import copy_rows
from geotracker.store.reviews import apply_reviews, reviewed_claim
from geotracker.store.tables import claims, documents, readings, toponyms
from geotracker.store.theatres import known_sources

_MARK = """
INSERT INTO readings (theatre, document, reader)
SELECT %(theatre)s, document, %(reader)s FROM unnest(%(documents)s::bigint[]) AS document ORDER BY document
ON CONFLICT DO NOTHING
RETURNING document, id
"""

_JSON = ("target", "extent", "exceptions")
_CLAIM_COLUMNS = [
    "reading",
    "ordinal",
    "theatre",
    "document",
    "relation",
    "actor",
    "place",
    "span_start",
    "span_end",
    "target",
    "geom",
    "evidence_start",
    "evidence_end",
    "cue_start",
    "cue_end",
    "actor_start",
    "actor_end",
    "extent",
    "exceptions",
    "modality",
    "previous_holder",
    "event_start",
    "event_end",
    "event_precision",
    "event_text",
    "reporter",
    "stake",
    "by_population",
    "quantity",
    "confidence",
    "rule",
    "known_at",
]
_TOPONYM_COLUMNS = [
    "reading",
    "ordinal",
    "span_start",
    "span_end",
    "text",
    "kind",
    "target",
    "score",
    "candidates",
    "actor",
]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one reader version found in one stored document (`document` is its number)."""

    document: int
    toponyms: tuple[Toponym, ...] = ()
    claims: tuple[ControlClaim, ...] = ()


def save_readings(connection: sa.Connection, theatre: str, reader: str, batch: Sequence[Reading]) -> int:
    """Write what a reader found in a batch of documents; return how many documents were not written before.

    The unique mark (theatre, document, reader) makes it exactly once: who comes second, in this process or
    another, waits for the first and then writes nothing.
    """
    found = {reading.document: reading for reading in batch}
    marks = {
        row.document: row.id
        for row in connection.exec_driver_sql(
            _MARK, {"theatre": theatre, "reader": reader, "documents": sorted(found)}
        )
    }
    fresh = [(marks[number], found[number]) for number in sorted(marks)]
    copy_rows(connection, "toponyms", _TOPONYM_COLUMNS, _toponym_rows(fresh))
    with_claims = [number for number in marks if found[number].claims]
    query = sa.select(documents.c.id, documents.c.published_at).where(documents.c.id.in_(with_claims))
    published = {row.id: row.published_at for row in connection.execute(query)}
    copy_rows(connection, "claims", _CLAIM_COLUMNS, _claim_rows(fresh, theatre, published))
    return len(fresh)


def _toponym_rows(fresh: Sequence[tuple[int, Reading]]) -> Iterator[tuple[Any, ...]]:
    for mark, reading in fresh:
        for ordinal, one in enumerate(reading.toponyms):
            yield (
                mark,
                ordinal,
                one.start,
                one.end,
                clean(one.text),
                one.kind.value,
                to_json(target_to_json(one.target)),
                one.score,
                to_json(candidates_to_json(one.candidates)),
                one.actor,
            )


def _claim_rows(
    fresh: Sequence[tuple[int, Reading]], theatre: str, published: Mapping[int, datetime]
) -> Iterator[tuple[Any, ...]]:
    for mark, reading in fresh:
        for ordinal, claim in enumerate(reading.claims):
            row = claim_to_row(claim)
            row.update({name: to_json(row[name]) for name in _JSON})
            row |= {
                "reading": mark,
                "ordinal": ordinal,
                "theatre": theatre,
                "document": reading.document,
                "geom": target_wkb(claim.target),
                "known_at": published[reading.document],
            }
            yield tuple(row[name] for name in _CLAIM_COLUMNS)


# --- reading them back --------------------------------------------------------------------------


def known_claims(
    connection: sa.Connection,
    theatre: str,
    known_at: datetime | None = None,
    recorded_at: datetime | None = None,
    among: Collection[int] | None = None,
) -> tuple[KnownClaim, ...]:
    """Return a theatre's claims published by `known_at`, as held at `recorded_at`.

    None is no bound; `among` restricts them to documents, by number. Of several readings of a document the
    newest counts, and analysts' reviews win over it.
    Ordered by known_at, then id.
    """
    newer = readings.alias("newer")
    superseded = sa.exists().where(
        newer.c.theatre == theatre, newer.c.document == claims.c.document, newer.c.id > claims.c.reading
    )
    if recorded_at is not None:
        superseded = superseded.where(newer.c.recorded_at <= recorded_at)
    query = _with_document().where(claims.c.theatre == theatre, ~superseded)
    if known_at is not None:
        query = query.where(claims.c.known_at <= known_at)
    if recorded_at is not None:
        query = query.where(claims.c.recorded_at <= recorded_at)
    if among is not None:
        query = query.where(claims.c.document.in_(among))
    rows = connection.execute(query.order_by(claims.c.known_at, claims.c.id)).mappings().all()
    sources = known_sources(connection, theatre, recorded_at)
    found = list(_known(rows, sources))
    return apply_reviews(connection, theatre, found, sources, known_at, recorded_at, among)


def claim(connection: sa.Connection, claim_id: int) -> KnownClaim:
    """Return one claim by its number, as it was read; a negative number is a review's. NotFoundError."""
    for found in claims_by_id(connection, [claim_id]):
        return found
    raise NotFoundError(f"no claim {claim_id}")


def claims_by_id(connection: sa.Connection, ids: Iterable[int]) -> tuple[KnownClaim, ...]:
    """Return claims by number, in the order of their numbers; those that do not exist are left out."""
    wanted = sorted(set(ids))
    sources: dict[str, dict[str, Source]] = defaultdict(dict)
    query = _with_document().where(claims.c.id.in_([number for number in wanted if number > 0]))
    rows = connection.execute(query.order_by(claims.c.id)).mappings().all()
    for theatre in {row["theatre"] for row in rows}:
        sources[theatre] = known_sources(connection, theatre)
    reviewed = (reviewed_claim(connection, -number) for number in wanted if number < 0)
    return (
        *(one for one in reviewed if one is not None),
        *(known for row in rows for known in _known([row], sources[row["theatre"]])),
    )


def toponyms_of(connection: sa.Connection, theatre: str, document: int) -> tuple[Toponym, ...]:
    """Return the toponyms of the newest reading of a document, in the order of its text."""
    newest = (
        sa.select(sa.func.max(readings.c.id))
        .where(readings.c.theatre == theatre, readings.c.document == document)
        .scalar_subquery()
    )
    query = sa.select(toponyms).where(toponyms.c.reading == newest).order_by(toponyms.c.ordinal)
    return tuple(toponym_from_row(row) for row in connection.execute(query).mappings())


def _with_document() -> sa.Select[Any]:
    """Select what a KnownClaim is made of; the geometry stays behind."""
    columns = [column for column in claims.c if column.name not in ("geom", "event_during", "recorded_at")]
    return sa.select(*columns, documents.c.sha256, documents.c.source, documents.c.story).join(
        documents, documents.c.id == claims.c.document
    )


def _known(rows: Iterable[sa.RowMapping], sources: Mapping[str, Source]) -> Iterator[KnownClaim]:
    for row in rows:
        yield KnownClaim(
            id=row["id"],
            claim=claim_from_row(row),
            known_at=utc(row["known_at"]),
            source=sources.get(row["source"]) or Source(row["source"]),
            document=row["sha256"],
            story=row["story"],
        )
