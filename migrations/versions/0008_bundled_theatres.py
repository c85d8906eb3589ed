"""A theatre's version knows the bundled file it was taken from, so that it can follow a newer one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# Until now the first version of these was always the bundled one; of which file nobody noted.
MARK = """
UPDATE theatres SET bundled = '' WHERE version IN
    (SELECT min(version) FROM theatres WHERE id IN ('libya', 'syria', 'ukraine') GROUP BY id)
"""


def upgrade() -> None:
    comment = "sha256 of the bundled file it was taken from, '' if not known; null: a user's"
    op.add_column("theatres", sa.Column("bundled", sa.Text(), nullable=True, comment=comment))
    op.execute("ALTER TABLE theatres DISABLE TRIGGER append_only")
    op.execute(MARK)
    op.execute("ALTER TABLE theatres ENABLE TRIGGER append_only")


def downgrade() -> None:
    op.drop_column("theatres", "bundled")
