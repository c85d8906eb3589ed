"""What analysts say of claims. Their word is attributed, never lost, and wins whatever a later reader finds.

A review finds its claim again by document, relation and place span; the newest review of those counts. A
claim that only a review holds (added by an analyst, or no longer found by a newer reader) has the number of
its review with a minus sign.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from geotracker.errors import InputError, NotFoundError
from geotracker.model import ControlClaim, KnownClaim, Review, Source, Verdict
from geotracker.store.codec import claim_from_json, claim_from_row, claim_to_json, clean, utc
from geotracker.store.tables import claims, documents, reviews
from geotracker.store.theatres import known_sources

Key = tuple[str, str, int, int]  # sha256 of the document, relation, place span

_CARRIES = (Verdict.CORRECT, Verdict.ADD)


def save_review(connection: sa.Connection, review: Review) -> int:
    """Add a review and return its number. NotFoundError, and InputError where its parts do not fit."""
    if (review.verdict in _CARRIES) != (review.correction is not None):
        word = "needs a" if review.verdict in _CARRIES else "has no"
        raise InputError(f"the verdict {review.verdict} {word} correction", field="correction")
    if (review.verdict is Verdict.ADD) != (review.claim is None):
        raise InputError("is left out for an added claim, and only then", field="claim")
    document = connection.scalar(sa.select(documents.c.id).where(documents.c.sha256 == review.document))
    if document is None:
        raise NotFoundError(f"no document {review.document}")
    values = {
        "theatre": review.theatre,
        "document": document,
        **_spoken_of(connection, review, document),
        "verdict": review.verdict.value,
        "correction": claim_to_json(review.correction) if review.correction else sa.null(),
        "author": clean(review.author),
        "reason": clean(review.reason),
    }
    return int(connection.execute(sa.insert(reviews).values(values).returning(reviews.c.id)).scalar_one())


def _spoken_of(connection: sa.Connection, review: Review, document: int) -> dict[str, Any]:
    """Return number, relation and span of the claim a review is about."""
    if review.claim is None:
        assert review.correction is not None
        span = review.correction.span
        relation = review.correction.relation.value
        return {"claim": None, "relation": relation, "span_start": span.start, "span_end": span.end}
    if review.claim < 0 and review.verdict is Verdict.ACCEPT:
        raise InputError("is an analyst's own word already", field="claim")
    table, number = (claims, claims.c.id) if review.claim > 0 else (reviews, reviews.c.claim)
    query = sa.select(number.label("claim"), *(table.c[name] for name in _SHARED)).where(
        table.c.id == abs(review.claim), table.c.document == document, table.c.theatre == review.theatre
    )
    found = connection.execute(query).mappings().first()
    if found is None:
        raise NotFoundError(f"no claim {review.claim} in that document")
    return dict(found)


def reviews_of(
    connection: sa.Connection, theatre: str, document: str | None = None, recorded_at: datetime | None = None
) -> tuple[Review, ...]:
    """Return a theatre's reviews, or one document's, oldest first."""
    return tuple(_review(row) for row in _rows(connection, theatre, document, recorded_at))


def apply_reviews(
    connection: sa.Connection,
    theatre: str,
    known: Sequence[KnownClaim],
    sources: Mapping[str, Source],
    known_at: datetime | None = None,
    recorded_at: datetime | None = None,
    among: Collection[int] | None = None,
) -> tuple[KnownClaim, ...]:
    """Return claims as the analysts left them: rejected gone, corrected mended, added in.

    `among` names the documents (by number) the claims are from; None: all.
    """
    rows = _rows(connection, theatre, None, recorded_at, among)
    if not rows:
        return tuple(known)
    newest: dict[Key, sa.RowMapping] = {(row["sha256"], *_key(row)): row for row in rows}
    found = [_after_review(one, newest.pop(_key_of(one), None)) for one in known]
    left = [one for one in found if one is not None]
    said = {(one.document, one.claim.relation, one.claim.actor, one.claim.span) for one in left}
    for row in newest.values():
        own = _from_review(row, sources)
        if own is None or (known_at is not None and own.known_at > known_at):
            continue
        if (own.document, own.claim.relation, own.claim.actor, own.claim.span) not in said:
            left.append(own)
    return tuple(sorted(left, key=lambda one: (one.known_at, one.id)))


def reviewed_claim(connection: sa.Connection, number: int) -> KnownClaim | None:
    """Return the claim that only a review holds, by the review's number."""
    row = connection.execute(_query().where(reviews.c.id == number)).mappings().first()
    return None if row is None else _from_review(row, known_sources(connection, row["theatre"]))


def _after_review(known: KnownClaim, row: sa.RowMapping | None) -> KnownClaim | None:
    verdict = Verdict(row["verdict"]) if row else None
    if row is None or verdict is Verdict.WITHDRAW:
        return known
    if verdict is Verdict.REJECT:
        return None
    if row["correction"] is not None:
        return replace(known, claim=claim_from_json(row["correction"]))
    return replace(known, claim=replace(known.claim, confidence=1.0))


def _from_review(row: sa.RowMapping, sources: Mapping[str, Source]) -> KnownClaim | None:
    """Return the claim a review holds by itself, None where it holds none."""
    if row["verdict"] in (Verdict.REJECT, Verdict.WITHDRAW):
        return None
    claim: ControlClaim = (
        claim_from_json(row["correction"])
        if row["correction"] is not None
        else replace(
            claim_from_row({**row, **{name: row[f"claim_{name}"] for name in _SHARED}}), confidence=1.0
        )
    )
    return KnownClaim(
        id=-row["id"],
        claim=claim,
        known_at=utc(row["published_at"]),
        source=sources.get(row["source"]) or Source(row["source"]),
        document=row["sha256"],
        story=row["story"],
    )


_SHARED = ("relation", "span_start", "span_end")  # columns that reviews and claims both have


def _query() -> sa.Select[Any]:
    own = {column.name for column in reviews.c}
    read = [
        column
        for column in claims.c
        if column.name not in own and column.name not in ("geom", "event_during")
    ]
    shared = [claims.c[name].label(f"claim_{name}") for name in _SHARED]
    return (
        sa.select(
            reviews,
            *read,
            *shared,
            documents.c.sha256,
            documents.c.source,
            documents.c.story,
            documents.c.published_at,
        )
        .join(documents, documents.c.id == reviews.c.document)
        .outerjoin(claims, claims.c.id == reviews.c.claim)
    )


def _rows(
    connection: sa.Connection,
    theatre: str,
    document: str | None,
    recorded_at: datetime | None,
    among: Collection[int] | None = None,
) -> Sequence[sa.RowMapping]:
    query = _query().where(reviews.c.theatre == theatre)
    if among is not None:
        query = query.where(reviews.c.document.in_(among))
    if document is not None:
        query = query.where(documents.c.sha256 == document)
    if recorded_at is not None:
        query = query.where(reviews.c.recorded_at <= recorded_at)
    return connection.execute(query.order_by(reviews.c.id)).mappings().all()


def _key(row: sa.RowMapping) -> tuple[str, int, int]:
    return row["relation"], row["span_start"], row["span_end"]


def _key_of(known: KnownClaim) -> Key:
    return known.document, known.claim.relation.value, known.claim.span.start, known.claim.span.end


def _review(row: sa.RowMapping) -> Review:
    return Review(
        theatre=row["theatre"],
        document=row["sha256"],
        verdict=Verdict(row["verdict"]),
        author=row["author"],
        reason=row["reason"],
        claim=row["claim"],
        correction=claim_from_json(row["correction"]) if row["correction"] is not None else None,
        id=row["id"],
        recorded_at=utc(row["recorded_at"]),
    )
