"""The schema's versions: bring a database to the newest, step back, say where it is. Alembic only."""

import re
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from geotracker.errors import SetupError
from geotracker.late import late

command, config = late("alembic.command"), late("alembic.config")

_REVISION = re.compile(r'^revision = "(\d+)"$', re.MULTILINE)
_LOCK = 0x67656F74  # advisory lock: one migration at a time, whoever else starts


def migrations_folder() -> Path:
    """Return the folder of migrations: the installed package's own copy, else the source checkout's."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_bundled" / "migrations", package.parent / "migrations"):
        if (folder / "env.py").exists():
            return folder
    raise SetupError("the migrations are missing from this installation: install geotracker again")


def head() -> str:
    """Return the newest revision there is: they are numbered, and follow each other."""
    texts = [file.read_text(encoding="utf-8") for file in (migrations_folder() / "versions").glob("*.py")]
    found = [number for text in texts for number in _REVISION.findall(text)]
    if not found:
        raise SetupError("the migrations folder holds no revision: install geotracker again")
    return str(max(found))


def current(engine: sa.Engine) -> str | None:
    """Return the revision a database is at, None for an empty one."""
    with engine.connect() as connection:
        if not connection.scalar(sa.select(sa.func.to_regclass("alembic_version"))):
            return None
        found = connection.scalar(sa.text("SELECT version_num FROM alembic_version"))
    return None if found is None else str(found)


def upgrade(engine: sa.Engine, revision: str = "head") -> None:
    """Bring a database to a revision, in one transaction; safe when several processes do it at once."""
    _run(engine, "upgrade", revision)


def downgrade(engine: sa.Engine, revision: str) -> None:
    """Take a database back to an earlier revision ("base": empty); what later ones added is lost."""
    _run(engine, "downgrade", revision)


def _run(engine: sa.Engine, verb: str, revision: str) -> None:
    settings: Any = config.Config()
    settings.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    with engine.begin() as connection:
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
        settings.attributes["connection"] = connection
        getattr(command, verb)(settings, revision)
