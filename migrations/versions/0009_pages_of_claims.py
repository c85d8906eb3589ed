"""A page of claims is found by index, whatever their number: order, filters, readings, reviews."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

LEAD = "(COALESCE(event_end, '9999-01-01 00:00:00+00'::timestamptz) - known_at)"
FORESEEN = f"event_precision IS NOT NULL AND {LEAD} > '2 days'::interval"
SPOKEN_OF = ["theatre", "document", "relation", "span_start", "span_end", "id"]


def upgrade() -> None:
    op.create_index("documents_source_idx", "documents", ["source"])
    op.create_index("readings_theatre_document_id_idx", "readings", ["theatre", "document", "id"])
    op.create_index("claims_known_at_idx", "claims", ["known_at", "id"])
    op.create_index("claims_actor_known_at_idx", "claims", ["actor", "known_at", "id"])
    op.create_index("claims_place_known_at_idx", "claims", ["place", "known_at", "id"])
    op.create_index("claims_theatre_confidence_idx", "claims", ["theatre", "confidence", "id"])
    op.create_index("claims_event_during_idx", "claims", ["event_during"], postgresql_using="gist")
    op.create_index(
        "claims_undated_idx", "claims", ["known_at"], postgresql_where=sa.text("event_during IS NULL")
    )
    op.create_index("claims_foreseen_idx", "claims", [sa.text(LEAD)], postgresql_where=sa.text(FORESEEN))
    op.create_index("reviews_claim_idx", "reviews", SPOKEN_OF)
    op.drop_index("reviews_theatre_document_idx", "reviews")


def downgrade() -> None:
    op.create_index("reviews_theatre_document_idx", "reviews", ["theatre", "document"])
    for name in ("reviews_claim_idx", "claims_foreseen_idx", "claims_undated_idx", "claims_event_during_idx"):
        op.drop_index(name)
    op.drop_index("claims_theatre_confidence_idx")
    for name in ("claims_place_known_at_idx", "claims_actor_known_at_idx", "claims_known_at_idx"):
        op.drop_index(name)
    op.drop_index("readings_theatre_document_id_idx")
    op.drop_index("documents_source_idx")
