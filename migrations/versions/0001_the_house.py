"""The house: facts that only grow, and what is derived from them."""

import sqlalchemy as sa
from alembic import op
from geoalchemy2 import Geometry
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

EXTENSIONS = ("postgis", "btree_gist", "intarray")
FACTS = (
    "theatres",
    "sources",
    "documents",
    "document_theatres",
    "readings",
    "toponyms",
    "claims",
    "reviews",
    "runs",
    "layers",
    "edits",
)
REFUSE = """
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'table % is append-only: % is refused; add a row that corrects the old one',
        TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$
"""


def upgrade() -> None:
    for extension in EXTENSIONS:
        op.execute(f"CREATE EXTENSION IF NOT EXISTS {extension}")
    op.create_table(
        "cells",
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("tessellation", sa.Text(), nullable=False),
        sa.Column("index", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("place", postgresql.JSONB(), nullable=True),
        sa.Column("country_code", sa.Text(), nullable=False),
        sa.Column("admin1", sa.Text(), nullable=False),
        sa.Column(
            "geom", Geometry(geometry_type="MULTIPOLYGON", srid=4326, spatial_index=False), nullable=False
        ),
        sa.Column("area_km2", sa.Double(), nullable=False),
        sa.Column("population", sa.BigInteger(), nullable=False),
        sa.Column("neighbours", postgresql.ARRAY(sa.Integer()), nullable=False),
        sa.PrimaryKeyConstraint("theatre", "tessellation", "index", name=op.f("cells_pkey")),
        comment="Tiles of a theatre.",
    )
    op.create_index("cells_geom_idx", "cells", ["geom"], unique=False, postgresql_using="gist")
    op.create_table(
        "documents",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False, comment="near-duplicate texts share it and count once"),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("documents_pkey")),
        sa.UniqueConstraint("sha256", name=op.f("documents_sha256_key")),
        comment="Texts, each once by the hash of its content.",
    )
    op.create_index("documents_published_at_idx", "documents", ["published_at"], unique=False)
    op.create_table(
        "layers",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("role IN ('overlay', 'evidence', 'draft')", name=op.f("layers_role_check")),
        sa.PrimaryKeyConstraint("id", name=op.f("layers_pkey")),
        sa.UniqueConstraint("theatre", "name", name=op.f("layers_theatre_name_key")),
        comment="Named sets of features that analysts own.",
    )
    op.create_table(
        "runs",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("tessellation", sa.Text(), nullable=False),
        sa.Column("params", postgresql.JSONB(), nullable=False),
        sa.Column("code_version", sa.Text(), nullable=False),
        sa.Column("started_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("finished_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column("counts", postgresql.JSONB(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("runs_pkey")),
        comment="One computation of control each, with the belief parameters it used.",
    )
    op.create_index("runs_theatre_id_idx", "runs", ["theatre", "id"], unique=False)
    op.create_table(
        "sources",
        sa.Column("version", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "theatre", sa.Text(), nullable=True, comment="null: in every theatre that says nothing else"
        ),
        sa.Column("reliability", sa.Double(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("country_code", sa.Text(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("reliability BETWEEN 0 AND 1", name=op.f("sources_reliability_check")),
        sa.PrimaryKeyConstraint("version", name=op.f("sources_pkey")),
        comment="Who publishes; the newest version of a name counts.",
    )
    op.create_index(
        "sources_name_theatre_version_idx", "sources", ["name", "theatre", "version"], unique=False
    )
    op.create_table(
        "tessellations",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("tessellations_pkey")),
        comment="The sets of cells a theatre has had; the newest counts for the next run.",
    )
    op.create_index("tessellations_theatre_id_idx", "tessellations", ["theatre", "id"], unique=False)
    op.create_table(
        "theatres",
        sa.Column("version", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha", sa.Text(), nullable=False),
        sa.Column("spec", postgresql.JSONB(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("version", name=op.f("theatres_pkey")),
        comment="Theatre files as plain JSON; the newest version of an id counts.",
    )
    op.create_index("theatres_id_version_idx", "theatres", ["id", "version"], unique=False)
    op.create_table(
        "cell_states",
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("run", sa.BigInteger(), nullable=False),
        sa.Column("cell", sa.Integer(), nullable=False),
        sa.Column("holder", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("probability", sa.REAL(), nullable=False),
        sa.Column("valid_during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("known_during", postgresql.TSTZRANGE(), nullable=False),
        postgresql.ExcludeConstraint(
            (sa.column("theatre"), "="),
            (sa.column("cell"), "="),
            (sa.column("valid_during"), "&&"),
            (sa.column("known_during"), "&&"),
            using="gist",
            name="cell_states_one_at_a_time",
        ),
        sa.CheckConstraint(
            "status IN ('held', 'likely', 'contested', 'unknown')", name=op.f("cell_states_status_check")
        ),
        sa.CheckConstraint(
            "NOT isempty(valid_during) AND NOT isempty(known_during)", name=op.f("cell_states_during_check")
        ),
        sa.CheckConstraint("probability BETWEEN 0 AND 1", name=op.f("cell_states_probability_check")),
        comment="Who held a cell when, as known when: one state at a time.",
    )
    op.create_table(
        "document_theatres",
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("document", sa.BigInteger(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name=op.f("document_theatres_document_fkey")),
        sa.PrimaryKeyConstraint("theatre", "document", name=op.f("document_theatres_pkey")),
        comment="Which theatres a document was taken in for.",
    )
    op.create_table(
        "edits",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("layer", sa.BigInteger(), nullable=False),
        sa.Column("feature", sa.Text(), nullable=False),
        sa.Column(
            "version",
            sa.Integer(),
            nullable=False,
            comment="1, 2, 3, ... for each feature: the optimistic lock",
        ),
        sa.Column("old", postgresql.JSONB(), nullable=True),
        sa.Column("new", postgresql.JSONB(), nullable=True),
        sa.Column(
            "geom", Geometry(srid=4326, spatial_index=False), nullable=True, comment="the new feature's"
        ),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("made_at", sa.TIMESTAMP(timezone=True), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint("old IS NOT NULL OR new IS NOT NULL", name=op.f("edits_change_check")),
        sa.CheckConstraint("version > 0", name=op.f("edits_version_check")),
        sa.ForeignKeyConstraint(["layer"], ["layers.id"], name=op.f("edits_layer_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("edits_pkey")),
        sa.UniqueConstraint("layer", "feature", "version", name=op.f("edits_layer_feature_version_key")),
        comment="Every change of a layer: old, new, who, why, when.",
    )
    op.create_index("edits_geom_idx", "edits", ["geom"], unique=False, postgresql_using="gist")
    op.create_table(
        "readings",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("document", sa.BigInteger(), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column(
            "reader", sa.Text(), nullable=False, comment="version of the code and lexicon that read it"
        ),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name=op.f("readings_document_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("readings_pkey")),
        sa.UniqueConstraint(
            "theatre", "document", "reader", name=op.f("readings_theatre_document_reader_key")
        ),
        comment="A reader version read a document for a theatre, exactly once; the newest reading counts.",
    )
    op.create_table(
        "zones",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("run", sa.BigInteger(), nullable=False),
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
        postgresql.ExcludeConstraint(
            (sa.column("theatre"), "="),
            (sa.column("valid_during"), "&&"),
            (sa.column("known_during"), "&&"),
            (sa.column("cells"), "&&"),
            using="gist",
            ops={"cells": "gist__intbig_ops"},
            name="zones_no_cell_twice",
        ),
        sa.CheckConstraint(
            "status IN ('held', 'likely', 'contested', 'unknown')", name=op.f("zones_status_check")
        ),
        sa.CheckConstraint(
            "NOT isempty(valid_during) AND NOT isempty(known_during)", name=op.f("zones_during_check")
        ),
        sa.CheckConstraint("probability BETWEEN 0 AND 1", name=op.f("zones_probability_check")),
        sa.ForeignKeyConstraint(["run"], ["runs.id"], name=op.f("zones_run_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("zones_pkey")),
        comment="Dissolved polygons of one holder and status; no cell is in two of them at one time.",
    )
    op.create_index("zones_geom_idx", "zones", ["geom"], unique=False, postgresql_using="gist")
    op.create_table(
        "claims",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("reading", sa.BigInteger(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("document", sa.BigInteger(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("target", postgresql.JSONB(), nullable=False),
        sa.Column(
            "geom",
            Geometry(srid=4326, spatial_index=False),
            nullable=True,
            comment="the target's point or polygon, where it has one",
        ),
        sa.Column("evidence_start", sa.Integer(), nullable=False),
        sa.Column("evidence_end", sa.Integer(), nullable=False),
        sa.Column("cue_start", sa.Integer(), nullable=False),
        sa.Column("cue_end", sa.Integer(), nullable=False),
        sa.Column("actor_start", sa.Integer(), nullable=True),
        sa.Column("actor_end", sa.Integer(), nullable=True),
        sa.Column("extent", postgresql.JSONB(), nullable=False, comment="a word, or a share 0..1"),
        sa.Column("exceptions", postgresql.JSONB(), nullable=False),
        sa.Column("modality", sa.Text(), nullable=False),
        sa.Column("previous_holder", sa.Text(), nullable=True),
        sa.Column("event_start", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column("event_end", sa.TIMESTAMP(timezone=True), nullable=True),
        sa.Column(
            "event_during",
            postgresql.TSTZRANGE(),
            sa.Computed(
                "CASE WHEN event_precision IS NULL THEN NULL ELSE tstzrange(event_start, event_end) END",
                persisted=True,
            ),
            nullable=True,
            comment="null: the claim names no time at all",
        ),
        sa.Column("event_precision", sa.Text(), nullable=True),
        sa.Column("event_text", sa.Text(), nullable=True),
        sa.Column("reporter", sa.Text(), nullable=True),
        sa.Column("stake", sa.Text(), nullable=False),
        sa.Column("by_population", sa.Boolean(), nullable=False),
        sa.Column("quantity", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column(
            "known_at", sa.TIMESTAMP(timezone=True), nullable=False, comment="when the document was published"
        ),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name=op.f("claims_document_fkey")),
        sa.ForeignKeyConstraint(["reading"], ["readings.id"], name=op.f("claims_reading_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("claims_pkey")),
        sa.UniqueConstraint("reading", "ordinal", name=op.f("claims_reading_ordinal_key")),
        comment="Who holds, gains, loses or contests what, as one sentence says.",
    )
    op.create_index("claims_document_idx", "claims", ["document"], unique=False)
    op.create_index("claims_geom_idx", "claims", ["geom"], unique=False, postgresql_using="gist")
    op.create_index("claims_theatre_known_at_idx", "claims", ["theatre", "known_at", "id"], unique=False)
    op.create_table(
        "toponyms",
        sa.Column("reading", sa.BigInteger(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("span_start", sa.Integer(), nullable=False),
        sa.Column("span_end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("target", postgresql.JSONB(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("candidates", postgresql.JSONB(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=True),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["reading"], ["readings.id"], name=op.f("toponyms_reading_fkey")),
        sa.PrimaryKeyConstraint("reading", "ordinal", name=op.f("toponyms_pkey")),
        comment="Mentions of place names, in the order of the text.",
    )
    op.create_table(
        "reviews",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("document", sa.BigInteger(), nullable=False),
        sa.Column("claim", sa.BigInteger(), nullable=True, comment="null: the reader had missed it"),
        sa.Column("relation", sa.Text(), nullable=True),
        sa.Column("span_start", sa.Integer(), nullable=True),
        sa.Column("span_end", sa.Integer(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column(
            "correction", postgresql.JSONB(), nullable=True, comment="the claim as it should have been read"
        ),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "recorded_at",
            sa.TIMESTAMP(timezone=True),
            server_default=sa.text("clock_timestamp()"),
            nullable=False,
        ),
        sa.CheckConstraint(
            "(verdict IN ('correct', 'add')) = (correction IS NOT NULL)",
            name=op.f("reviews_correction_check"),
        ),
        sa.CheckConstraint(
            "verdict IN ('accept', 'reject', 'correct', 'add', 'withdraw')",
            name=op.f("reviews_verdict_check"),
        ),
        sa.ForeignKeyConstraint(["claim"], ["claims.id"], name=op.f("reviews_claim_fkey")),
        sa.ForeignKeyConstraint(["document"], ["documents.id"], name=op.f("reviews_document_fkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("reviews_pkey")),
        comment="What analysts say of claims. Relation and span find the claim again in a new reading.",
    )
    op.create_index("reviews_theatre_document_idx", "reviews", ["theatre", "document"], unique=False)
    op.execute(REFUSE)
    for table in FACTS:
        op.execute(
            f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    op.drop_index("reviews_theatre_document_idx", table_name="reviews")
    op.drop_table("reviews")
    op.drop_table("toponyms")
    op.drop_index("claims_theatre_known_at_idx", table_name="claims")
    op.drop_index("claims_geom_idx", table_name="claims")
    op.drop_index("claims_document_idx", table_name="claims")
    op.drop_table("claims")
    op.drop_index("zones_geom_idx", table_name="zones")
    op.drop_table("zones")
    op.drop_table("readings")
    op.drop_index("edits_geom_idx", table_name="edits")
    op.drop_table("edits")
    op.drop_table("document_theatres")
    op.drop_table("cell_states")
    op.drop_index("theatres_id_version_idx", table_name="theatres")
    op.drop_table("theatres")
    op.drop_index("tessellations_theatre_id_idx", table_name="tessellations")
    op.drop_table("tessellations")
    op.drop_index("sources_name_theatre_version_idx", table_name="sources")
    op.drop_table("sources")
    op.drop_index("runs_theatre_id_idx", table_name="runs")
    op.drop_table("runs")
    op.drop_table("layers")
    op.drop_index("documents_published_at_idx", table_name="documents")
    op.drop_table("documents")
    op.drop_index("cells_geom_idx", table_name="cells")
    op.drop_table("cells")
    op.execute("DROP FUNCTION refuse_change()")
