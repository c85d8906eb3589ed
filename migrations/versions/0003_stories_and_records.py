"""Documents know their near-duplicates, and rows of event data sets keep their columns."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "documents",
        sa.Column(
            "record",
            postgresql.JSONB(),
            nullable=True,
            comment="a data set row's columns: [[name, value], ...]",
        ),
    )
    op.add_column(
        "documents",
        sa.Column(
            "bands",
            postgresql.ARRAY(sa.Integer()),
            nullable=True,
            comment="of the text's MinHash: near-duplicates share some",
        ),
    )
    op.create_index(
        "documents_bands_idx",
        "documents",
        ["bands"],
        unique=False,
        postgresql_using="gin",
        postgresql_ops={"bands": "gin__int_ops"},
        postgresql_with={"fastupdate": "off"},
    )


def downgrade() -> None:
    op.drop_index("documents_bands_idx", table_name="documents")
    op.drop_column("documents", "bands")
    op.drop_column("documents", "record")
