"""The schema's versions: bring a database to the newest, step back, say where it is. Alembic only."""

from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from geotracker.errors import SetupError

_LOCK = 0x67656F74  # advisory lock: one migration at a time, whoever else starts


def migrations_folder() -> Path:
    """Return the folder of migrations: the installed package's own copy, else the source checkout's."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_bundled" / "migrations", package.parent / "migrations"):
        if (folder / "env.py").exists():
            return folder
    raise SetupError("the migrations are missing from this installation: install geotracker again")


def head() -> str:
    """Return the newest revision there is."""
    found = ScriptDirectory(str(migrations_folder())).get_current_head()
    if found is None:
        raise SetupError("the migrations folder holds no revision: install geotracker again")
    return found


def current(engine: sa.Engine) -> str | None:
    """Return the revision a database is at, None for an empty one."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(engine: sa.Engine, revision: str = "head") -> None:
    """Bring a database to a revision, in one transaction; safe when several processes do it at once."""
    _run(engine, command.upgrade, revision)


def downgrade(engine: sa.Engine, revision: str) -> None:
    """Take a database back to an earlier revision ("base": empty); what later ones added is lost."""
    _run(engine, command.downgrade, revision)


def _run(engine: sa.Engine, verb: Callable[[Config, str], None], revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    with engine.begin() as connection:
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        config.attributes["connection"] = connection
        verb(config, revision)
