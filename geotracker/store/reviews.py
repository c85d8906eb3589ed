"""What analysts say of claims. Their word is attributed, never lost, and wins whatever a later reader finds.

How a review finds its claim again is told in `spoken.py`; the newest review of a claim counts. A claim that
only a review holds (added by an analyst, or no longer found by a newer reader) has the number of its review
with a minus sign.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from geotracker.errors import InputError, NotFoundError
from geotracker.model import ControlClaim, KnownClaim, Review, Source, Verdict
from geotracker.store.codec import (
    claim_from_json,
    claim_from_row,
    claim_to_json,
    claim_to_row,
    clean,
    utc,
)
from geotracker.store.spoken import alone, current, newest, nth, review_of, same_spot
from geotracker.store.tables import claims, documents, reviews
from geotracker.store.theatres import known_sources

_CARRIES = (Verdict.CORRECT, Verdict.ADD)
_SHARED = ("relation", "actor", "span_start", "span_end")  # columns that reviews and claims both have

# A claim that a review speaks of under another actor stays what that review is kept by.
_MEANT = f"""
SELECT c.id AS claim, c.relation, c.span_start, c.span_end,
  CASE WHEN r.id IS NULL THEN c.actor ELSE r.actor END AS actor, {nth("c")} AS nth, {alone("c")} AS alone
FROM claims c LEFT JOIN LATERAL {review_of("c")} r ON {current("c")}
WHERE c.id = :claim AND c.document = :document AND c.theatre = :theatre
"""  # noqa: S608 (constants only)
_HELD = """
SELECT claim, relation, span_start, span_end, actor, nth, alone FROM reviews
WHERE id = -:claim AND document = :document AND theatre = :theatre
"""


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
    """Return the number of the claim a review is about, and what finds it again in another reading."""
    if review.claim is None:
        assert review.correction is not None
        row = claim_to_row(review.correction)
        return {"claim": None, **{name: row[name] for name in _SHARED}, "nth": 0, "alone": False}
    if review.claim < 0 and review.verdict is Verdict.ACCEPT:
        raise InputError("is an analyst's own word already", field="claim")
    found = (
        connection.execute(
            sa.text(_MEANT if review.claim > 0 else _HELD),
            {"claim": review.claim, "document": document, "theatre": review.theatre},
        )
        .mappings()
        .first()
    )
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
    spoken = _spoken(connection, theatre, recorded_at, among)
    if not spoken:
        return tuple(known)
    words = [row for row in _rows(connection, theatre, None, recorded_at, among) if row["id"] in spoken]
    of_claim = {spoken[row["id"]]: row for row in words}
    found = [_after_review(one, of_claim.get(one.id)) for one in known]
    left = [one for one in found if one is not None]
    said = {(one.document, one.claim.relation, one.claim.actor, one.claim.span) for one in left}
    here = {one.id for one in known}
    for row in words:
        own = None if spoken[row["id"]] in here else _from_review(row, sources)
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
    if verdict is Verdict.ACCEPT and row["claim_actor"] == known.claim.actor:
        return replace(known, claim=replace(known.claim, confidence=1.0))
    return replace(known, claim=_said(row))  # an accepted claim of one actor makes none of another's sure


def _from_review(row: sa.RowMapping, sources: Mapping[str, Source]) -> KnownClaim | None:
    """Return the claim a review holds by itself, None where it holds none."""
    if row["verdict"] in (Verdict.REJECT, Verdict.WITHDRAW):
        return None
    return KnownClaim(
        id=-row["id"],
        claim=_said(row),
        known_at=utc(row["published_at"]),
        source=sources.get(row["source"]) or Source(row["source"]),
        document=row["sha256"],
        story=row["story"],
    )


def _said(row: sa.RowMapping) -> ControlClaim:
    """Return what a review says: its correction, else the claim it accepts, as it was read then."""
    if row["correction"] is not None:
        return claim_from_json(row["correction"])
    read = claim_from_row({**row, **{name: row[f"claim_{name}"] for name in _SHARED}})
    return replace(read, confidence=1.0)


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


def _spoken(
    connection: sa.Connection, theatre: str, recorded_at: datetime | None, among: Collection[int] | None
) -> dict[int, int | None]:
    """Return the reviews that count, each with the claim it speaks of: None where no reading has it now."""
    known = "" if recorded_at is None else "{0}.recorded_at <= :recorded_at"
    within = [known.format("r")] if known else []
    values: dict[str, Any] = {"theatre": theatre} | ({"recorded_at": recorded_at} if known else {})
    if among is not None:
        within.append("r.document = ANY(:among)")
        values["among"] = list(among)
    query = f"""
SELECT r.id, c.id AS claim FROM reviews r
LEFT JOIN claims c ON {same_spot("c", "r")} AND {current("c", known)}
  AND r.id = {review_of("c", "w.id", known)}
WHERE {" AND ".join(["r.theatre = :theatre", newest("r", known), *within])}
"""  # noqa: S608 (constants only)
    return {row.id: row.claim for row in connection.execute(sa.text(query), values)}


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
