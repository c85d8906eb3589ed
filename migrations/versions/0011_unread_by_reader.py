"""What a reader has not read is found by two indexes side by side: a reading's key begins with the reader."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_unique_constraint(
        "readings_theatre_reader_document_key", "readings", ["theatre", "reader", "document"]
    )
    op.drop_constraint("readings_theatre_document_reader_key", "readings")


def downgrade() -> None:
    op.create_unique_constraint(
        "readings_theatre_document_reader_key", "readings", ["theatre", "document", "reader"]
    )
    op.drop_constraint("readings_theatre_reader_document_key", "readings")
