"""Accounts, keys and audit; what was done to layers; zones with overlays applied."""

import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FACTS = ("actions", "layer_roles", "accounts", "keys", "revocations", "audit")
PUBLISHED_ZONES = """
CREATE VIEW published_zones AS
SELECT id, theatre, holder, status, geom, valid_during, known_during, probability, area_km2, population,
       cells, claim_ids, NULL::bigint AS layer, NULL::text AS feature, NULL::text AS author,
       NULL::text AS reason
FROM zones WHERE NOT EXISTS (SELECT FROM replaced_zones WHERE zone = zones.id)
UNION ALL
SELECT id, theatre, holder, status, geom, valid_during, known_during, probability, area_km2, population,
       cells, claim_ids, layer, feature, author, reason
FROM overlaid_zones
"""


def number() -> sa.Column:
    return sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False)


def recorded() -> sa.Column:
    return sa.Column(
        "recorded_at",
        sa.TIMESTAMP(timezone=True),
        server_default=sa.text("clock_timestamp()"),
        nullable=False,
    )


def upgrade() -> None:
    op.create_table(
        "actions",
        number(),
        sa.Column("layer", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("edits", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("undoes", sa.BigInteger(), nullable=True),
        recorded(),
        sa.CheckConstraint(
            "kind IN ('edit', 'import', 'merge', 'split', 'cut', 'undo', 'redo', 'revert')",
            name=op.f("actions_kind_check"),
        ),
        sa.ForeignKeyConstraint(["layer"], ["layers.id"], name=op.f("actions_layer_fkey")),
        sa.ForeignKeyConstraint(["undoes"], ["actions.id"], name=op.f("actions_undoes_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("actions_pkey")),
        sa.UniqueConstraint("undoes", name=op.f("actions_undoes_key")),
        comment="Edits made together by one author; undoing takes them back together.",
    )
    op.create_index("actions_layer_id_idx", "actions", ["layer", "id"])
    op.create_table(
        "layer_roles",
        number(),
        sa.Column("layer", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        recorded(),
        sa.CheckConstraint("role IN ('overlay', 'evidence', 'draft')", name=op.f("layer_roles_role_check")),
        sa.ForeignKeyConstraint(["layer"], ["layers.id"], name=op.f("layer_roles_layer_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("layer_roles_pkey")),
        comment="Later roles of a layer; the newest counts, else the one it was made with.",
    )
    op.create_index("layer_roles_layer_id_idx", "layer_roles", ["layer", "id"])
    op.create_table(
        "accounts",
        sa.Column("version", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False, comment="who made or changed it"),
        recorded(),
        sa.CheckConstraint(
            "role IN ('reader', 'analyst', 'admin', 'closed')", name=op.f("accounts_role_check")
        ),
        sa.PrimaryKeyConstraint("version", name=op.f("accounts_pkey")),
        comment="People and programs; the newest version of a name counts.",
    )
    op.create_index("accounts_name_version_idx", "accounts", ["name", "version"])
    op.create_table(
        "keys",
        sa.Column("id", sa.Text(), nullable=False, comment="the public first part of the key"),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False, comment="argon2id of the secret part"),
        sa.Column("scopes", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("keys_pkey")),
        comment="Keys of accounts. The secret itself is nowhere.",
    )
    op.create_index("keys_account_idx", "keys", ["account"])
    op.create_table(
        "revocations",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        recorded(),
        sa.ForeignKeyConstraint(["key"], ["keys.id"], name=op.f("revocations_key_fkey")),
        sa.PrimaryKeyConstraint("key", name=op.f("revocations_pkey")),
        comment="Keys that hold no more.",
    )
    op.create_table(
        "audit",
        number(),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column(
            "outcome",
            sa.Integer(),
            nullable=False,
            comment="the HTTP status it ended with; 0 by command",
        ),
        sa.Column("detail", postgresql.JSONB(), nullable=False),
        recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("audit_pkey")),
        comment="Every attempt to write: who, what, and how it ended.",
    )
    op.create_index("audit_account_id_idx", "audit", ["account", "id"])
    op.create_table(
        "overlaid_zones",
        sa.Column(
            "id",
            sa.BigInteger(),
            server_default=sa.text("nextval('zones_id_seq'::regclass)"),
            nullable=False,
            autoincrement=False,
        ),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column(
            "geom", Geometry(geometry_type="MULTIPOLYGON", srid=4326, spatial_index=False), nullable=False
        ),
        sa.Column("valid_during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("known_during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("probability", sa.Double(), nullable=False),
        sa.Column("area_km2", sa.Double(), nullable=False),
        sa.Column("population", sa.BigInteger(), nullable=False),
        sa.Column("cells", postgresql.ARRAY(sa.Integer()), nullable=False),
        sa.Column("claim_ids", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column(
            "layer", sa.BigInteger(), nullable=True, comment="null: what is left of a zone of the model"
        ),
        sa.Column("feature", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("overlaid_zones_pkey")),
        comment="What overlays put in place of zones: their features, and what they leave of the zones.",
    )
    op.create_index("overlaid_zones_geom_idx", "overlaid_zones", ["geom"], postgresql_using="gist")
    op.create_index("overlaid_zones_theatre_idx", "overlaid_zones", ["theatre"])
    op.create_table(
        "replaced_zones",
        sa.Column("zone", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["zone"], ["zones.id"], name=op.f("replaced_zones_zone_fkey"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("zone", name=op.f("replaced_zones_pkey")),
        comment="The zones that overlays touch; overlaid_zones stands in for them.",
    )
    op.execute(PUBLISHED_ZONES)
    for table in FACTS:
        op.execute(
            f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    op.execute("DROP VIEW published_zones")
    for table in ("replaced_zones", "overlaid_zones", "revocations", *FACTS):
        op.execute(f"DROP TABLE IF EXISTS {table}")
