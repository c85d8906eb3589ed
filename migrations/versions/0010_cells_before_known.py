"""Zones are compared by cells before they are by known time, and their lists are not compressed in vain."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

CONSTRAINT = """
ALTER TABLE zones DROP CONSTRAINT zones_no_cell_twice,
ADD CONSTRAINT zones_no_cell_twice EXCLUDE USING gist (theatre WITH =, valid_during WITH &&, {rest})
"""
CELLS, KNOWN = "cells gist__intbig_ops (siglen = 640) WITH &&", "known_during WITH &&"
STORED = "ALTER TABLE zones ALTER cells SET STORAGE {how}, ALTER claim_ids SET STORAGE {how}"


def upgrade() -> None:
    op.execute(STORED.format(how="EXTERNAL"))
    op.execute(CONSTRAINT.format(rest=f"{CELLS}, {KNOWN}"))


def downgrade() -> None:
    op.execute(CONSTRAINT.format(rest=f"{KNOWN}, {CELLS}"))
    op.execute(STORED.format(how="EXTENDED"))
