"""Zones are compared by where they lie before they are by cells, and polygons are not compressed in vain."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

CONSTRAINT = """
ALTER TABLE zones DROP CONSTRAINT zones_no_cell_twice,
ADD CONSTRAINT zones_no_cell_twice EXCLUDE USING gist
({keys}, cells gist__intbig_ops (siglen = 640) WITH &&, known_during WITH &&)
"""
BEFORE = "theatre WITH =, valid_during WITH &&"
AFTER = "valid_during WITH &&, box(geom) WITH &&, theatre WITH ="


def upgrade() -> None:
    op.execute("ALTER TABLE zones ALTER geom SET STORAGE EXTERNAL")
    op.execute(CONSTRAINT.format(keys=AFTER))


def downgrade() -> None:
    op.execute("ALTER TABLE zones ALTER geom SET STORAGE MAIN")
    op.execute(CONSTRAINT.format(keys=BEFORE))
