"""A review knows its claim's actor: of "A and B hold X" it speaks of one claim, in a newer reading too."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

COLUMNS = {
    "actor": (sa.Text(), "of the claim meant; the first reader's where a later one differs"),
    "nth": (sa.Integer(), "claims of that actor before it at its spot"),
    "alone": (sa.Boolean(), "its reading had no other claim at its spot"),
}
# Of a claim that is named: as that claim's reading has it. Where each stood alone, they were of one claim
# until now, whatever its actor, and stay so. Of an added claim: the newest added there until then.
FILL = """
UPDATE reviews SET actor = f.actor, nth = f.nth, alone = f.alone FROM (
  SELECT id, nth, alone, CASE WHEN alone THEN first_value(actor) OVER (
    PARTITION BY theatre, document, relation, span_start, span_end, alone ORDER BY id
  ) ELSE actor END AS actor
  FROM (
    SELECT r.id, r.theatre, r.document, r.relation, r.span_start, r.span_end,
      CASE WHEN r.claim IS NULL THEN a.correction ->> 'actor' ELSE c.actor END AS actor,
      (SELECT count(*) FROM claims b WHERE b.reading = c.reading AND b.ordinal < c.ordinal
        AND (b.relation, b.span_start, b.span_end) = (c.relation, c.span_start, c.span_end)
        AND b.actor IS NOT DISTINCT FROM c.actor) AS nth,
      c.id IS NOT NULL AND NOT EXISTS (SELECT FROM claims b WHERE b.reading = c.reading AND b.id <> c.id
        AND (b.relation, b.span_start, b.span_end) = (c.relation, c.span_start, c.span_end)) AS alone
    FROM reviews r
    LEFT JOIN claims c ON c.id = r.claim
    LEFT JOIN LATERAL (
      SELECT correction FROM reviews a
      WHERE (a.theatre, a.document, a.relation, a.span_start, a.span_end)
        = (r.theatre, r.document, r.relation, r.span_start, r.span_end)
        AND a.verdict = 'add' AND a.id <= r.id
      ORDER BY a.id DESC LIMIT 1
    ) a ON true
  ) meant
) f WHERE f.id = reviews.id
"""


def upgrade() -> None:
    for name, (kind, comment) in COLUMNS.items():
        op.add_column("reviews", sa.Column(name, kind, comment=comment))
    op.execute("ALTER TABLE reviews DISABLE TRIGGER append_only")
    op.execute(FILL)
    op.execute("ALTER TABLE reviews ENABLE TRIGGER append_only")
    for name in ("nth", "alone"):
        op.alter_column("reviews", name, nullable=False)
    comment = "What analysts say of claims. Relation, span, actor and nth find the claim in a new reading."
    op.create_table_comment("reviews", comment)


def downgrade() -> None:
    for name in COLUMNS:
        op.drop_column("reviews", name)
    comment = "What analysts say of claims. Relation and span find the claim again in a new reading."
    op.create_table_comment("reviews", comment)
