"""Claims as analysts left them, as rows to select from: rejected gone, corrected mended, added in.

The same rules as `reviews.apply_reviews`, which the belief model reads through; a test holds the two
together. In SQL because collections page, filter and count where the rows are.
"""

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.store.tables import WHEN

_SHOWN = (
    "m.relation, m.actor, m.place, m.target, m.extent, m.modality, m.previous_holder, m.event_start, "
    "m.event_end, m.event_precision, m.reporter, m.stake, m.rule, m.evidence_start, m.evidence_end"
)
_SAME = "{0}.theatre, {0}.document, {0}.relation, {0}.span_start, {0}.span_end"
_CURRENT = (
    "NOT EXISTS (SELECT FROM readings n "
    "WHERE n.theatre = c.theatre AND n.document = c.document AND n.id > c.reading)"
)
_POINT = "st_setsrid(st_makepoint((m.target ->> 'lon')::float8, (m.target ->> 'lat')::float8), 4326)"
_ROWS = f"""
WITH newest AS (
  SELECT DISTINCT ON ({_SAME.format("x")}) x.* FROM reviews x ORDER BY {_SAME.format("x")}, x.id DESC
)
SELECT c.id, c.theatre, c.document, c.known_at, {_SHOWN},
  CASE WHEN r.correction IS NULL THEN c.geom ELSE {_POINT} END AS geom,
  CASE WHEN r.verdict = 'accept' THEN 1.0 ELSE m.confidence END AS confidence,
  nullif(r.verdict, 'withdraw') AS verdict,
  CASE WHEN r.verdict <> 'withdraw' THEN r.author END AS reviewer
FROM claims c
LEFT JOIN newest r ON ({_SAME.format("r")}) = ({_SAME.format("c")})
CROSS JOIN LATERAL jsonb_populate_record(c, r.correction) m
WHERE {_CURRENT} AND r.verdict IS DISTINCT FROM 'reject'
UNION ALL
SELECT -r.id, r.theatre, r.document, d.published_at, {_SHOWN}, {_POINT},
  CASE WHEN r.verdict = 'accept' THEN 1.0 ELSE m.confidence END, r.verdict, r.author
FROM newest r
JOIN documents d ON d.id = r.document
LEFT JOIN claims old ON old.id = r.claim
CROSS JOIN LATERAL jsonb_populate_record(old, r.correction) m
WHERE r.verdict IN ('accept', 'correct', 'add') AND NOT EXISTS (
  SELECT FROM claims c WHERE ({_SAME.format("c")}) = ({_SAME.format("r")}) AND {_CURRENT}
) AND NOT EXISTS (
  SELECT FROM claims c LEFT JOIN newest o ON ({_SAME.format("o")}) = ({_SAME.format("c")})
  CROSS JOIN LATERAL jsonb_populate_record(c, o.correction) s
  WHERE c.theatre = r.theatre AND c.document = r.document AND {_CURRENT}
    AND o.verdict IS DISTINCT FROM 'reject' AND s.actor IS NOT DISTINCT FROM m.actor
    AND (s.relation, s.span_start, s.span_end) = (m.relation, m.span_start, m.span_end)
)
"""  # noqa: S608 (constants only)


def reviewed_claims() -> sa.Subquery:
    """Return the rows; `verdict` and `reviewer` are null where nobody has reviewed the claim."""
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
            sa.column("evidence_start", sa.Integer),
            sa.column("evidence_end", sa.Integer),
            sa.column("geom", sa.types.NullType()),
            sa.column("confidence", sa.Double),
        )
        .subquery("claims")
    )
