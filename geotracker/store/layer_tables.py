"""The tables of analysts: accounts, keys, audit, what was done to layers, and zones with overlays applied."""

from typing import Any

import sqlalchemy as sa
from geoalchemy2 import Geometry
from sqlalchemy.dialects import postgresql as pg

from geotracker.store.tables import WHEN, metadata, zones


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True)


def _recorded() -> sa.Column[Any]:
    return sa.Column("recorded_at", WHEN, nullable=False, server_default=sa.text("clock_timestamp()"))


# --- facts: what was done to layers ---------------------------------------------------------------

actions = sa.Table(
    "actions",
    metadata,
    _id(),
    sa.Column("layer", sa.BigInteger, sa.ForeignKey("layers.id"), nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("edits", pg.ARRAY(sa.BigInteger), nullable=False),
    sa.Column("undoes", sa.BigInteger, sa.ForeignKey("actions.id")),
    _recorded(),
    sa.CheckConstraint(
        "kind IN ('edit', 'import', 'merge', 'split', 'cut', 'undo', 'redo', 'revert')", name="kind"
    ),
    sa.UniqueConstraint("undoes"),
    sa.Index("actions_layer_id_idx", "layer", "id"),
    comment="Edits made together by one author; undoing takes them back together.",
)

layer_roles = sa.Table(
    "layer_roles",
    metadata,
    _id(),
    sa.Column("layer", sa.BigInteger, sa.ForeignKey("layers.id"), nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False),
    _recorded(),
    sa.CheckConstraint("role IN ('overlay', 'evidence', 'draft')", name="role"),
    sa.Index("layer_roles_layer_id_idx", "layer", "id"),
    comment="Later roles of a layer; the newest counts, else the one it was made with.",
)

# --- facts: who may do what, and who did ----------------------------------------------------------

accounts = sa.Table(
    "accounts",
    metadata,
    sa.Column("version", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("author", sa.Text, nullable=False, comment="who made or changed it"),
    _recorded(),
    sa.CheckConstraint("role IN ('reader', 'analyst', 'admin', 'closed')", name="role"),
    sa.Index("accounts_name_version_idx", "name", "version"),
    comment="People and programs; the newest version of a name counts.",
)

keys = sa.Table(
    "keys",
    metadata,
    sa.Column("id", sa.Text, primary_key=True, comment="the public first part of the key"),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False, comment="argon2id of the secret part"),
    sa.Column("scopes", pg.ARRAY(sa.Text), nullable=False),
    sa.Column("expires_at", WHEN),
    sa.Column("author", sa.Text, nullable=False),
    _recorded(),
    sa.Index("keys_account_idx", "account"),
    comment="Keys of accounts. The secret itself is nowhere.",
)

revocations = sa.Table(
    "revocations",
    metadata,
    sa.Column("key", sa.Text, sa.ForeignKey("keys.id"), primary_key=True),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    _recorded(),
    comment="Keys that hold no more.",
)

audit = sa.Table(
    "audit",
    metadata,
    _id(),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("key", sa.Text),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("target", sa.Text, nullable=False),
    sa.Column("outcome", sa.Integer, nullable=False, comment="the HTTP status it ended with; 0 by command"),
    sa.Column("detail", pg.JSONB, nullable=False),
    _recorded(),
    sa.Index("audit_account_id_idx", "account", "id"),
    comment="Every attempt to write: who, what, and how it ended.",
)

passwords = sa.Table(
    "passwords",
    metadata,
    _id(),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False, comment="argon2id"),
    sa.Column("author", sa.Text, nullable=False),
    _recorded(),
    sa.Index("passwords_account_id_idx", "account", "id"),
    comment="Passwords of people who sign in; the newest of an account counts.",
)

sessions = sa.Table(
    "sessions",
    metadata,
    sa.Column("token", sa.Text, primary_key=True, comment="sha256 of what the browser holds"),
    sa.Column("account", sa.Text, nullable=False),
    sa.Column("key", sa.Text, sa.ForeignKey("keys.id"), comment="signed in with; null: with a password"),
    sa.Column("expires_at", WHEN, nullable=False),
    _recorded(),
    sa.Index("sessions_account_idx", "account"),
    comment="Who signed in to the dashboard, and until when that holds.",
)

session_ends = sa.Table(
    "session_ends",
    metadata,
    sa.Column("token", sa.Text, sa.ForeignKey("sessions.token"), primary_key=True),
    sa.Column("author", sa.Text, nullable=False),
    _recorded(),
    comment="Sessions that were signed out.",
)

LAYER_FACTS = (
    actions,
    layer_roles,
    accounts,
    keys,
    revocations,
    audit,
    passwords,
    sessions,
    session_ends,
)

# --- derived: zones with overlays applied ---------------------------------------------------------

overlaid_zones = sa.Table(
    "overlaid_zones",
    metadata,
    sa.Column(
        "id", sa.BigInteger, primary_key=True, server_default=sa.text("nextval('zones_id_seq'::regclass)")
    ),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("holder", sa.Text),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("geom", Geometry("MULTIPOLYGON", srid=4326, spatial_index=False), nullable=False),
    sa.Column("valid_during", pg.TSTZRANGE, nullable=False),
    sa.Column("known_during", pg.TSTZRANGE, nullable=False),
    sa.Column("probability", sa.Double, nullable=False),
    sa.Column("area_km2", sa.Double, nullable=False),
    sa.Column("population", sa.BigInteger, nullable=False),
    sa.Column("cells", pg.ARRAY(sa.Integer), nullable=False),
    sa.Column("claim_ids", pg.ARRAY(sa.BigInteger), nullable=False),
    sa.Column("layer", sa.BigInteger, comment="null: what is left of a zone of the model"),
    sa.Column("feature", sa.Text),
    sa.Column("author", sa.Text),
    sa.Column("reason", sa.Text),
    sa.Index("overlaid_zones_geom_idx", "geom", postgresql_using="gist"),
    sa.Index("overlaid_zones_theatre_idx", "theatre"),
    comment="What overlays put in place of zones: their features, and what they leave of the zones.",
)

replaced_zones = sa.Table(
    "replaced_zones",
    metadata,
    sa.Column(
        "zone",
        sa.BigInteger,
        sa.ForeignKey("zones.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    comment="The zones that overlays touch; overlaid_zones stands in for them.",
)

overlaid_zones.add_is_dependent_on(zones)

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
