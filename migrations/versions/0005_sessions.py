"""Passwords of accounts, and who is signed in to the dashboard."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

FACTS = ("passwords", "sessions", "session_ends")


def recorded() -> sa.Column:
    return sa.Column(
        "recorded_at",
        sa.TIMESTAMP(timezone=True),
        server_default=sa.text("clock_timestamp()"),
        nullable=False,
    )


def upgrade() -> None:
    op.create_table(
        "passwords",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False, comment="argon2id"),
        sa.Column("author", sa.Text(), nullable=False),
        recorded(),
        sa.PrimaryKeyConstraint("id", name=op.f("passwords_pkey")),
        comment="Passwords of people who sign in; the newest of an account counts.",
    )
    op.create_index("passwords_account_id_idx", "passwords", ["account", "id"])
    op.create_table(
        "sessions",
        sa.Column("token", sa.Text(), nullable=False, comment="sha256 of what the browser holds"),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True, comment="signed in with; null: with a password"),
        sa.Column("expires_at", sa.TIMESTAMP(timezone=True), nullable=False),
        recorded(),
        sa.ForeignKeyConstraint(["key"], ["keys.id"], name=op.f("sessions_key_fkey")),
        sa.PrimaryKeyConstraint("token", name=op.f("sessions_pkey")),
        comment="Who signed in to the dashboard, and until when that holds.",
    )
    op.create_index("sessions_account_idx", "sessions", ["account"])
    op.create_table(
        "session_ends",
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        recorded(),
        sa.ForeignKeyConstraint(["token"], ["sessions.token"], name=op.f("session_ends_token_fkey")),
        sa.PrimaryKeyConstraint("token", name=op.f("session_ends_pkey")),
        comment="Sessions that were signed out.",
    )
    for table in FACTS:
        op.execute(
            f"CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )


def downgrade() -> None:
    for table in reversed(FACTS):
        op.drop_table(table)
