"""The tables, once: migrations must arrive at exactly this (a test compares the two).

Facts are append-only and carry `recorded_at`, the moment our database got them; a trigger refuses to
change or delete them. Derived tables (cells, cell_histories, zones) can be rebuilt from the facts at will.
Geometries are EPSG:4326. Ranges are half-open; an unbounded side is a null bound.
"""

from typing import Any

import sqlalchemy as sa
from geoalchemy2 import Geometry
from sqlalchemy.dialects import postgresql as pg

metadata = sa.MetaData(
    naming_convention={
        "pk": "%(table_name)s_pkey",
        "uq": "%(table_name)s_%(column_0_N_name)s_key",
        "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
        "ck": "%(table_name)s_%(constraint_name)s_check",
        "ix": "%(table_name)s_%(column_0_N_name)s_idx",
    }
)

WHEN = sa.TIMESTAMP(timezone=True)

# How long before the end of what it speaks of a claim was published, and which claims are early.
LEAD = "(COALESCE(event_end, '9999-01-01 00:00:00+00'::timestamptz) - known_at)"
FORESEEN = f"event_precision IS NOT NULL AND {LEAD} > '2 days'::interval"


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True)


def _recorded() -> sa.Column[Any]:
    return sa.Column("recorded_at", WHEN, nullable=False, server_default=sa.text("clock_timestamp()"))


def _geometry(kind: str, *, nullable: bool = False) -> Geometry:
    return Geometry(kind, srid=4326, spatial_index=False, nullable=nullable)


# --- facts: theatres and who publishes -----------------------------------------------------------

theatres = sa.Table(
    "theatres",
    metadata,
    sa.Column("version", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("sha", sa.Text, nullable=False),
    sa.Column("spec", pg.JSONB, nullable=False),
    _recorded(),
    sa.Column(
        "bundled",
        sa.Text,
        comment="sha256 of the bundled file it was taken from, '' if not known; null: a user's",
    ),
    sa.Index("theatres_id_version_idx", "id", "version"),
    comment="Theatre files as plain JSON; the newest version of an id counts.",
)

sources = sa.Table(
    "sources",
    metadata,
    sa.Column("version", sa.BigInteger, sa.Identity(always=True), primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("theatre", sa.Text, comment="null: in every theatre that says nothing else"),
    sa.Column("reliability", sa.Double, nullable=False),
    sa.Column("side", sa.Text),
    sa.Column("country_code", sa.Text),
    _recorded(),
    sa.CheckConstraint("reliability BETWEEN 0 AND 1", name="reliability"),
    sa.Index("sources_name_theatre_version_idx", "name", "theatre", "version"),
    comment="Who publishes; the newest version of a name counts.",
)

place_rules = sa.Table(
    "place_rules",
    metadata,
    _id(),
    sa.Column("theatre", sa.Text, comment="null: in every theatre, and without one"),
    sa.Column("key", sa.Text, nullable=False, comment="the name, folded"),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("geonameid", sa.BigInteger),
    sa.Column("lon", sa.Double),
    sa.Column("lat", sa.Double),
    sa.Column("feature_code", sa.Text, nullable=False),
    sa.Column("country_code", sa.Text, nullable=False),
    sa.Column("population", sa.BigInteger, nullable=False),
    sa.Column("removed", sa.Boolean, nullable=False, comment="the rule holds no more"),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    _recorded(),
    sa.CheckConstraint("(lon IS NULL) = (lat IS NULL)", name="point"),
    sa.CheckConstraint("geonameid IS NULL OR lon IS NULL", name="one"),
    sa.CheckConstraint("lon BETWEEN -180 AND 180 AND lat BETWEEN -90 AND 90", name="degrees"),
    sa.Index("place_rules_theatre_key_id_idx", "theatre", "key", "id"),
    comment="What users say names mean: an entry, a point, or no place; the newest word counts.",
)

# --- facts: documents and what was read in them ---------------------------------------------------

documents = sa.Table(
    "documents",
    metadata,
    _id(),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("url", sa.Text),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("published_at", WHEN, nullable=False),
    sa.Column("external_id", sa.Text),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("story", sa.Text, nullable=False, comment="near-duplicate texts share it and count once"),
    _recorded(),
    sa.Column("record", pg.JSONB, comment="a data set row's columns: [[name, value], ...]"),
    sa.Column("bands", pg.ARRAY(sa.Integer), comment="of the text's MinHash: near-duplicates share some"),
    sa.UniqueConstraint("sha256"),
    sa.Index("documents_published_at_idx", "published_at"),
    sa.Index("documents_source_idx", "source"),
    sa.Index(
        "documents_bands_idx",
        "bands",
        postgresql_using="gin",
        postgresql_ops={"bands": "gin__int_ops"},
        postgresql_with={"fastupdate": "off"},
    ),
    comment="Texts, each once by the hash of its content.",
)

document_theatres = sa.Table(
    "document_theatres",
    metadata,
    sa.Column("theatre", sa.Text, primary_key=True),
    sa.Column("document", sa.BigInteger, sa.ForeignKey("documents.id"), primary_key=True),
    _recorded(),
    comment="Which theatres a document was taken in for.",
)

readings = sa.Table(
    "readings",
    metadata,
    _id(),
    sa.Column("document", sa.BigInteger, sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("reader", sa.Text, nullable=False, comment="version of the code and lexicon that read it"),
    _recorded(),
    sa.UniqueConstraint("theatre", "reader", "document"),
    sa.Index("readings_theatre_document_id_idx", "theatre", "document", "id"),
    comment="A reader version read a document for a theatre, exactly once; the newest reading counts.",
)

toponyms = sa.Table(
    "toponyms",
    metadata,
    sa.Column("reading", sa.BigInteger, sa.ForeignKey("readings.id"), primary_key=True),
    sa.Column("ordinal", sa.Integer, primary_key=True),
    sa.Column("span_start", sa.Integer, nullable=False),
    sa.Column("span_end", sa.Integer, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("target", pg.JSONB, nullable=False),
    sa.Column("score", sa.Double, nullable=False),
    sa.Column("candidates", pg.JSONB, nullable=False),
    sa.Column("actor", sa.Text),
    _recorded(),
    comment="Mentions of place names, in the order of the text.",
)

claims = sa.Table(
    "claims",
    metadata,
    _id(),
    sa.Column("reading", sa.BigInteger, sa.ForeignKey("readings.id"), nullable=False),
    sa.Column("ordinal", sa.Integer, nullable=False),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("document", sa.BigInteger, sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("relation", sa.Text, nullable=False),
    sa.Column("actor", sa.Text),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("span_start", sa.Integer, nullable=False),
    sa.Column("span_end", sa.Integer, nullable=False),
    sa.Column("target", pg.JSONB, nullable=False),
    sa.Column(
        "geom",
        _geometry("GEOMETRY", nullable=True),
        comment="the target's point or polygon, where it has one",
    ),
    sa.Column("evidence_start", sa.Integer, nullable=False),
    sa.Column("evidence_end", sa.Integer, nullable=False),
    sa.Column("cue_start", sa.Integer, nullable=False),
    sa.Column("cue_end", sa.Integer, nullable=False),
    sa.Column("actor_start", sa.Integer),
    sa.Column("actor_end", sa.Integer),
    sa.Column("extent", pg.JSONB, nullable=False, comment="a word, or a share 0..1"),
    sa.Column("exceptions", pg.JSONB, nullable=False),
    sa.Column("modality", sa.Text, nullable=False),
    sa.Column("previous_holder", sa.Text),
    sa.Column("event_start", WHEN),
    sa.Column("event_end", WHEN),
    sa.Column(
        "event_during",
        pg.TSTZRANGE,
        sa.Computed(
            "CASE WHEN event_precision IS NULL THEN NULL ELSE tstzrange(event_start, event_end) END",
            persisted=True,
        ),
        comment="null: the claim names no time at all",
    ),
    sa.Column("event_precision", sa.Text),
    sa.Column("event_text", sa.Text),
    sa.Column("reporter", sa.Text),
    sa.Column("stake", sa.Text, nullable=False),
    sa.Column("by_population", sa.Boolean, nullable=False),
    sa.Column("quantity", sa.Text),
    sa.Column("confidence", sa.Double, nullable=False),
    sa.Column("rule", sa.Text, nullable=False),
    sa.Column("known_at", WHEN, nullable=False, comment="when the document was published"),
    _recorded(),
    sa.UniqueConstraint("reading", "ordinal"),
    sa.Index("claims_theatre_known_at_idx", "theatre", "known_at", "id"),
    sa.Index("claims_known_at_idx", "known_at", "id"),
    sa.Index("claims_actor_known_at_idx", "actor", "known_at", "id"),
    sa.Index("claims_place_known_at_idx", "place", "known_at", "id"),
    sa.Index("claims_theatre_confidence_idx", "theatre", "confidence", "id"),
    sa.Index("claims_event_during_idx", "event_during", postgresql_using="gist"),
    sa.Index("claims_undated_idx", "known_at", postgresql_where=sa.text("event_during IS NULL")),
    sa.Index("claims_foreseen_idx", sa.text(LEAD), postgresql_where=sa.text(FORESEEN)),
    sa.Index("claims_document_idx", "document"),
    sa.Index("claims_geom_idx", "geom", postgresql_using="gist"),
    comment="Who holds, gains, loses or contests what, as one sentence says.",
)

reviews = sa.Table(
    "reviews",
    metadata,
    _id(),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("document", sa.BigInteger, sa.ForeignKey("documents.id"), nullable=False),
    sa.Column("claim", sa.BigInteger, sa.ForeignKey("claims.id"), comment="null: the reader had missed it"),
    sa.Column("relation", sa.Text),
    sa.Column("span_start", sa.Integer),
    sa.Column("span_end", sa.Integer),
    sa.Column("verdict", sa.Text, nullable=False),
    sa.Column("correction", pg.JSONB, comment="the claim as it should have been read"),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    _recorded(),
    sa.Column("actor", sa.Text, comment="of the claim meant; the first reader's where a later one differs"),
    sa.Column("nth", sa.Integer, nullable=False, comment="claims of that actor before it at its spot"),
    sa.Column("alone", sa.Boolean, nullable=False, comment="its reading had no other claim at its spot"),
    sa.CheckConstraint("verdict IN ('accept', 'reject', 'correct', 'add', 'withdraw')", name="verdict"),
    sa.CheckConstraint("(verdict IN ('correct', 'add')) = (correction IS NOT NULL)", name="correction"),
    sa.Index("reviews_claim_idx", "theatre", "document", "relation", "span_start", "span_end", "id"),
    comment="What analysts say of claims. Relation, span, actor and nth find the claim in a new reading.",
)

# --- facts: what was computed, when, with which parameters ----------------------------------------

runs = sa.Table(
    "runs",
    metadata,
    _id(),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("tessellation", sa.Text, nullable=False),
    sa.Column("params", pg.JSONB, nullable=False),
    sa.Column("code_version", sa.Text, nullable=False),
    sa.Column("started_at", WHEN, nullable=False),
    sa.Column("finished_at", WHEN, nullable=False),
    sa.Column("counts", pg.JSONB, nullable=False),
    _recorded(),
    sa.Index("runs_theatre_id_idx", "theatre", "id"),
    comment="One computation of control each, with the belief parameters it used.",
)

# --- facts: analysts' layers ----------------------------------------------------------------------

layers = sa.Table(
    "layers",
    metadata,
    _id(),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("owner", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    _recorded(),
    sa.UniqueConstraint("theatre", "name"),
    sa.CheckConstraint("role IN ('overlay', 'evidence', 'draft')", name="role"),
    comment="Named sets of features that analysts own.",
)

edits = sa.Table(
    "edits",
    metadata,
    _id(),
    sa.Column("layer", sa.BigInteger, sa.ForeignKey("layers.id"), nullable=False),
    sa.Column("feature", sa.Text, nullable=False),
    sa.Column(
        "version", sa.Integer, nullable=False, comment="1, 2, 3, ... for each feature: the optimistic lock"
    ),
    sa.Column("old", pg.JSONB),
    sa.Column("new", pg.JSONB),
    sa.Column("geom", _geometry("GEOMETRY", nullable=True), comment="the new feature's"),
    sa.Column("author", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("made_at", WHEN, nullable=False),
    _recorded(),
    sa.UniqueConstraint("layer", "feature", "version"),
    sa.CheckConstraint("version > 0", name="version"),
    sa.CheckConstraint("old IS NOT NULL OR new IS NOT NULL", name="change"),
    sa.Index("edits_geom_idx", "geom", postgresql_using="gist"),
    comment="Every change of a layer: old, new, who, why, when.",
)

FACTS = (
    theatres,
    sources,
    place_rules,
    documents,
    document_theatres,
    readings,
    toponyms,
    claims,
    reviews,
    runs,
    layers,
    edits,
)

# --- derived: rebuilt from the facts at will ------------------------------------------------------

tessellations = sa.Table(
    "tessellations",
    metadata,
    _id(),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
    _recorded(),
    sa.Index("tessellations_theatre_id_idx", "theatre", "id"),
    comment="The sets of cells a theatre has had; the newest counts for the next run.",
)

cells = sa.Table(
    "cells",
    metadata,
    sa.Column("theatre", sa.Text, primary_key=True),
    sa.Column("tessellation", sa.Text, primary_key=True),
    sa.Column("index", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("name", sa.Text),
    sa.Column("place", pg.JSONB),
    sa.Column("country_code", sa.Text, nullable=False),
    sa.Column("admin1", sa.Text, nullable=False),
    sa.Column("geom", _geometry("MULTIPOLYGON"), nullable=False),
    sa.Column("area_km2", sa.Double, nullable=False),
    sa.Column("population", sa.BigInteger, nullable=False),
    sa.Column("neighbours", pg.ARRAY(sa.Integer), nullable=False),
    sa.Index("cells_geom_idx", "geom", postgresql_using="gist"),
    comment="Tiles of a theatre.",
)

cell_histories = sa.Table(
    "cell_histories",
    metadata,
    sa.Column("theatre", sa.Text, primary_key=True),
    sa.Column("cell", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("known_during", pg.TSTZRANGE, primary_key=True),
    sa.Column("run", sa.BigInteger, nullable=False, comment="the run that first found this history"),
    sa.Column("digest", sa.Uuid, nullable=False, comment="of everything else in the row but the run"),
    sa.Column("starts", pg.ARRAY(WHEN), nullable=False, comment="a state lasts until the next one starts"),
    sa.Column("holders", pg.ARRAY(sa.Text), nullable=False),
    sa.Column("statuses", pg.ARRAY(sa.Text), nullable=False, comment="null: nothing is said from here on"),
    sa.Column("probabilities", pg.ARRAY(sa.REAL), nullable=False),
    sa.CheckConstraint("NOT isempty(known_during)", name="known"),
    sa.CheckConstraint("ascending(starts)", name="starts"),
    sa.CheckConstraint(
        "cardinality(starts) = cardinality(holders) AND cardinality(starts) = cardinality(statuses) "
        "AND cardinality(starts) = cardinality(probabilities)",
        name="states",
    ),
    pg.ExcludeConstraint(
        ("theatre", "="),
        ("cell", "="),
        ("known_during", "&&"),
        using="gist",
        name="cell_histories_one_at_a_time",
    ),
    comment="Who held a cell when, as known when. One row is a whole history: states cannot overlap.",
)

zones = sa.Table(
    "zones",
    metadata,
    _id(),
    sa.Column("theatre", sa.Text, nullable=False),
    sa.Column("run", sa.BigInteger, sa.ForeignKey("runs.id"), nullable=False),
    sa.Column("holder", sa.Text),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("geom", _geometry("MULTIPOLYGON"), nullable=False),
    sa.Column("valid_during", pg.TSTZRANGE, nullable=False),
    sa.Column("known_during", pg.TSTZRANGE, nullable=False),
    sa.Column("probability", sa.Double, nullable=False),
    sa.Column("area_km2", sa.Double, nullable=False),
    sa.Column("population", sa.BigInteger, nullable=False),
    sa.Column("cells", pg.ARRAY(sa.Integer), nullable=False),
    sa.Column("claim_ids", pg.ARRAY(sa.BigInteger), nullable=False),
    sa.Column("digest", sa.Uuid, nullable=False, comment="of everything else in the row but id and run"),
    sa.CheckConstraint("status IN ('held', 'likely', 'contested', 'unknown')", name="status"),
    sa.CheckConstraint("probability BETWEEN 0 AND 1", name="probability"),
    sa.CheckConstraint("NOT isempty(valid_during) AND NOT isempty(known_during)", name="during"),
    pg.ExcludeConstraint(
        ("valid_during", "&&"),
        (sa.text("box(geom)"), "&&"),  # zones that share a cell share its ground; asked first: soon told
        ("theatre", "="),
        ("cells", "&&"),
        ("known_during", "&&"),  # last: what a rebuild stores is known for good, so it tells no two apart
        using="gist",
        # A bit for each of 5,120 cells; the default's 2,016 are soon all set, and every zone is compared.
        ops={"cells": "gist__intbig_ops (siglen = 640)"},
        name="zones_no_cell_twice",
    ),
    sa.Index("zones_geom_idx", "geom", postgresql_using="gist"),
    comment="Dissolved polygons of one holder and status; no cell is in two of them at one time.",
)

DERIVED = (tessellations, cells, cell_histories, zones)

# --- what the tables need beside them -------------------------------------------------------------

EXTENSIONS = ("postgis", "btree_gist", "intarray")

ASCENDING = """
CREATE FUNCTION ascending(moments timestamptz[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
    SELECT coalesce(bool_and(one < next), true)
    FROM unnest(moments[1 : cardinality(moments) - 1], moments[2:]) AS pair (one, next)
)
"""

CELL_STATES = """
CREATE VIEW cell_states AS
SELECT h.theatre, h.run, h.cell, s.holder, s.status, s.probability,
       tstzrange(nullif(s.start, '-infinity'), s.stop) AS valid_during, h.known_during
FROM cell_histories AS h, unnest(h.starts, h.starts[2:], h.holders, h.statuses, h.probabilities)
     AS s (start, stop, holder, status, probability)
WHERE s.status IS NOT NULL
"""
