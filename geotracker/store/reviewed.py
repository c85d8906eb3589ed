"""Claims as analysts left them, as rows to select from: rejected gone, corrected mended, added in.

The same rules as `reviews.apply_reviews`, which the belief model reads through; a test holds the two
together, and which review a claim has is told once for both (`spoken.py`). In SQL because collections page,
filter and count where the rows are.

Three kinds of rows, so that a page costs the same whatever the number of claims (docs/scale.md): claims
nobody has spoken of, which are most, come bare out of their table, so that its indexes give order and
filters, and only those that reach a page are checked for a newer reading or a review at their spot; the
others are found from the reviews, of which there are few. The first kind must stay a SELECT of bare columns
from one table: the planner merges only such a one in the order asked for.
"""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.model import KnownClaim
from geotracker.store.claims import known_claims
from geotracker.store.spoken import SPOT, current, newest, review_of, same_spot
from geotracker.store.tables import FORESEEN, LEAD, WHEN

_PLAIN = (
    "relation, actor, place, target, extent, modality, previous_holder, event_start, event_end, "
    "event_precision, reporter, stake, rule, evidence_start, evidence_end"
)
_OWN = ", ".join(f"c.{name}" for name in _PLAIN.split(", "))
_SHOWN = ", ".join(f"m.{name}" for name in _PLAIN.split(", "))
_DURING = "CASE WHEN m.event_precision IS NOT NULL THEN tstzrange(m.event_start, m.event_end) END"
_POINT = "st_setsrid(st_makepoint((m.target ->> 'lon')::float8, (m.target ->> 'lat')::float8), 4326)"
_NO_CLAIM = "NULL::bigint, NULL::bigint, NULL::integer, NULL::integer, 'infinity'::timestamptz"


def _after_review(claim: str, review: str, said: str) -> str:
    """Return joins: the review of a claim, if it has one, and what the claim says after it."""
    meant = f"{review}_meant"
    another = f"{meant}.id IS NOT NULL AND {meant}.actor IS DISTINCT FROM {claim}.actor"
    return f"""
  LEFT JOIN LATERAL {review_of(claim)} {review} ON true
  LEFT JOIN claims {meant} ON {meant}.id = {review}.claim AND {review}.verdict = 'accept'
  CROSS JOIN LATERAL jsonb_populate_record(
    CASE WHEN {another} THEN {meant} ELSE {claim} END, {review}.correction
  ) {said}
"""


_SPOTS = f"(SELECT DISTINCT {SPOT.format('s')} FROM reviews s)"  # noqa: S608 (constants only)
_ROWS = f"""
SELECT * FROM (
  SELECT c.id, c.theatre, c.document, c.known_at, {_OWN}, c.event_during, c.geom, c.confidence,
    NULL AS verdict, NULL AS reviewer,
    c.document AS unspoken, c.reading, c.span_start, c.span_end, c.known_at AS told_at
  FROM claims c
  UNION ALL
  SELECT c.id, c.theatre, c.document, c.known_at, {_SHOWN}, {_DURING},
    CASE WHEN r.correction IS NULL THEN m.geom ELSE {_POINT} END,
    CASE WHEN r.verdict = 'accept' THEN 1.0 ELSE m.confidence END,
    nullif(r.verdict, 'withdraw'), CASE WHEN r.verdict <> 'withdraw' THEN r.author END, {_NO_CLAIM}
  FROM {_SPOTS} spot
  JOIN claims c ON {same_spot("c", "spot")}{_after_review("c", "r", "m")}
  WHERE {current("c")} AND r.verdict IS DISTINCT FROM 'reject'
  UNION ALL
  SELECT -r.id, r.theatre, r.document, d.published_at, {_SHOWN}, {_DURING}, {_POINT},
    CASE WHEN r.verdict = 'accept' THEN 1.0 ELSE m.confidence END, r.verdict, r.author, {_NO_CLAIM}
  FROM reviews r
  JOIN documents d ON d.id = r.document
  LEFT JOIN claims old ON old.id = r.claim
  CROSS JOIN LATERAL jsonb_populate_record(old, r.correction) m
  WHERE {newest("r")} AND r.verdict IN ('accept', 'correct', 'add') AND NOT EXISTS (
    SELECT FROM claims c
    WHERE {same_spot("c", "r")} AND {current("c")} AND r.id = {review_of("c", "w.id")}
  ) AND NOT EXISTS (
    SELECT FROM claims c{_after_review("c", "o", "s")}
    WHERE c.theatre = r.theatre AND c.document = r.document AND {current("c")}
      AND o.verdict IS DISTINCT FROM 'reject' AND s.actor IS NOT DISTINCT FROM m.actor
      AND (s.relation, s.span_start, s.span_end) = (m.relation, m.span_start, m.span_end)
  )
) c
WHERE NOT EXISTS (
  SELECT FROM readings n WHERE n.theatre = c.theatre AND n.document = c.unspoken AND n.id > c.reading
) AND NOT EXISTS (
  SELECT FROM reviews r
  WHERE (r.theatre, r.document, r.relation, r.span_start, r.span_end)
    = (c.theatre, c.unspoken, c.relation, c.span_start, c.span_end)
)
"""  # noqa: S608 (constants only)

_FORESEEN = f"""
SELECT CASE WHEN max({LEAD}) > interval '100 years' THEN '-infinity'::timestamptz
  ELSE :start - coalesce(max({LEAD}), interval '2 days') - interval '1 day' END
FROM claims WHERE {FORESEEN}
"""  # noqa: S608 (constants only)


def reviewed_claims() -> sa.Subquery:
    """Return the rows; `verdict` and `reviewer` are null where nobody has reviewed the claim.

    `event_during` is null where no time is named. `told_at` is `known_at`, infinity for reviewed claims.
    """
    texts = ("theatre", "relation", "actor", "place", "modality", "previous_holder", "event_precision")
    more = ("reporter", "stake", "rule", "verdict", "reviewer")
    return (
        sa.text(_ROWS)
        .columns(
            sa.column("id", sa.BigInteger),
            sa.column("document", sa.BigInteger),
            sa.column("known_at", WHEN),
            *(sa.column(name, sa.Text) for name in (*texts, *more)),
            sa.column("target", pg.JSONB),
            sa.column("extent", pg.JSONB),
            sa.column("event_start", WHEN),
            sa.column("event_end", WHEN),
            sa.column("event_during", pg.TSTZRANGE),
            sa.column("evidence_start", sa.Integer),
            sa.column("evidence_end", sa.Integer),
            sa.column("geom", sa.types.NullType()),
            sa.column("confidence", sa.Double),
            sa.column("told_at", WHEN),
        )
        .subquery("claims")
    )


def unsure_claims(connection: sa.Connection, theatre: str, below: float, most: int) -> tuple[KnownClaim, ...]:
    """Return claims nobody has judged that are less sure than a bound, the least sure first."""
    c = reviewed_claims().c
    unjudged = c.verdict.is_(None)  # taken back is not judged
    query = sa.select(c.id, c.document).where(c.theatre == theatre, c.id > 0, c.confidence < below, unjudged)
    rows = connection.execute(query.order_by(c.confidence, c.id).limit(most)).all()
    chosen = {row.id: row.document for row in rows}
    known = {one.id: one for one in known_claims(connection, theatre, among=set(chosen.values()))}
    return tuple(known[number] for number in chosen)


def told_since(start: datetime) -> sa.ScalarSelect[datetime]:
    """Return the first moment at which a claim about a time from `start` on can have been published.

    Few claims are published long before what they speak of ends; an index holds those that are (by more
    than two days), and the furthest of them says how far before `start` a page has to begin to look.
    """
    return (
        sa.text(_FORESEEN)
        .bindparams(sa.bindparam("start", start, type_=WHEN, unique=True))
        .columns(sa.column("since", WHEN))
        .scalar_subquery()
    )
