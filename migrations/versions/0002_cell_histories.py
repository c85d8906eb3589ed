"""A cell's history is one row: a theatre's 100,000 states go in in a second, not ten, and cannot overlap.

Cell states and zones are derived: both ways they are emptied, and `geotracker rebuild` fills them again.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

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


def upgrade() -> None:
    op.drop_table("cell_states")
    op.execute(ASCENDING)
    op.create_table(
        "cell_histories",
        sa.Column("theatre", sa.Text(), nullable=False),
        sa.Column("cell", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("known_during", postgresql.TSTZRANGE(), nullable=False),
        sa.Column("run", sa.BigInteger(), nullable=False, comment="the run that first found this history"),
        sa.Column("digest", sa.Uuid(), nullable=False, comment="of everything else in the row but the run"),
        sa.Column(
            "starts",
            postgresql.ARRAY(sa.TIMESTAMP(timezone=True)),
            nullable=False,
            comment="a state lasts until the next one starts",
        ),
        sa.Column("holders", postgresql.ARRAY(sa.Text()), nullable=False),
        sa.Column(
            "statuses",
            postgresql.ARRAY(sa.Text()),
            nullable=False,
            comment="null: nothing is said from here on",
        ),
        sa.Column("probabilities", postgresql.ARRAY(sa.REAL()), nullable=False),
        sa.CheckConstraint("NOT isempty(known_during)", name=op.f("cell_histories_known_check")),
        sa.CheckConstraint("ascending(starts)", name=op.f("cell_histories_starts_check")),
        sa.CheckConstraint(
            "cardinality(starts) = cardinality(holders) AND cardinality(starts) = cardinality(statuses) "
            "AND cardinality(starts) = cardinality(probabilities)",
            name=op.f("cell_histories_states_check"),
        ),
        postgresql.ExcludeConstraint(
            (sa.column("theatre"), "="),
            (sa.column("cell"), "="),
            (sa.column("known_during"), "&&"),
            using="gist",
            name="cell_histories_one_at_a_time",
        ),
        sa.PrimaryKeyConstraint("theatre", "cell", "known_during", name=op.f("cell_histories_pkey")),
        comment="Who held a cell when, as known when. One row is a whole history: states cannot overlap.",
    )
    op.execute(CELL_STATES)
    op.execute("DELETE FROM zones")
    op.add_column(
        "zones",
        sa.Column(
            "digest", sa.Uuid(), nullable=False, comment="of everything else in the row but id and run"
        ),
    )
    # Coordinates hardly compress; storing them as they are makes them quick to write and to read.
    op.execute("ALTER TABLE zones ALTER geom SET STORAGE EXTERNAL")


def downgrade() -> None:
    op.execute("ALTER TABLE zones ALTER geom SET STORAGE MAIN")
    op.drop_column("zones", "digest")
    op.execute("DROP VIEW cell_states")
    op.drop_table("cell_histories")
    op.execute("DROP FUNCTION ascending(timestamptz[])")
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
