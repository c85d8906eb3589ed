"""Zones' cells are indexed by longer signatures: a bit for each cell, so that fewer zones are compared."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

CONSTRAINT = """
ALTER TABLE zones DROP CONSTRAINT zones_no_cell_twice,
ADD CONSTRAINT zones_no_cell_twice EXCLUDE USING gist
    (theatre WITH =, valid_during WITH &&, known_during WITH &&, cells {operators} WITH &&)
"""


def upgrade() -> None:
    op.execute(CONSTRAINT.format(operators="gist__intbig_ops (siglen = 640)"))


def downgrade() -> None:
    op.execute(CONSTRAINT.format(operators="gist__intbig_ops"))
