"""What users say names mean: rules about places, and rows of their own gazetteers."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "place_rules",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=True, comment="null: in every theatre, and without one"),
        sa.Column("key", sa.Text(), nullable=False, comment="the name, folded"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("geonameid", sa.BigInteger(), nullable=True),
        sa.Column("lon", sa.Double(), nullable=True),
        sa.Column("lat", sa.Double(), nullable=True),
        sa.Column("feature_code", sa.Text(), nullable=False),
        sa.Column("country_code", sa.Text(), nullable=False),
        sa.Column("population", sa.BigInteger(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False, comment="the rule holds no more"),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("(lon IS NULL) = (lat IS NULL)", name=op.f("place_rules_point_check")),
        sa.CheckConstraint("geonameid IS NULL OR lon IS NULL", name=op.f("place_rules_one_check")),
        sa.CheckConstraint(
            "lon BETWEEN -180 AND 180 AND lat BETWEEN -90 AND 90", name=op.f("place_rules_degrees_check")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("place_rules_pkey")),
        comment="What users say names mean: an entry, a point, or no place; the newest word counts.",
    )
    op.create_index("place_rules_theatre_key_id_idx", "place_rules", ["theatre", "key", "id"])
    op.execute(
        "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON place_rules "
        "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
    )


def downgrade() -> None:
    op.drop_table("place_rules")
