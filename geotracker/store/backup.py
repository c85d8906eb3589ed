"""Back up and restore a whole database with PostgreSQL's own programs, of a version that fits the server."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa

from geotracker.errors import ConflictError, NotFoundError, SetupError, StoreError
from geotracker.store import system
from geotracker.store.open import connect
from geotracker.store.store import named_errors

# What somebody made in the schema we use, without what belongs to an extension.
_OURS = """
SELECT c.oid::regclass::text AS name FROM pg_class c
WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p')
  AND NOT EXISTS (
    SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e'
  )
ORDER BY 1
"""
_EMPTY = f"""
SET lock_timeout = '60s';
DO $$
DECLARE one record;
BEGIN
    FOR one IN {_OURS.strip()} LOOP
        EXECUTE 'DROP TABLE ' || one.name || ' CASCADE';
    END LOOP;
END
$$;
DROP FUNCTION IF EXISTS refuse_change(), ascending(timestamptz[]);
RESET lock_timeout;
"""


def backup(url: str, path: Path) -> None:
    """Write a database to a file in pg_dump's custom format; the file appears whole or not at all."""
    unfinished = path.with_name(path.name + ".part")
    path.parent.mkdir(parents=True, exist_ok=True)
    argv = [_program(url, "pg_dump"), "--format=custom", "--no-owner", "--no-privileges", _target(url)]
    try:
        with unfinished.open("wb") as out:
            _finish(
                subprocess.Popen(argv, stdout=out, stderr=subprocess.PIPE, env=_environment(url)), "pg_dump"
            )
            out.flush()
            os.fsync(out.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def restore(url: str, path: Path, *, replace: bool = False) -> None:
    """Read a backup into an empty database, or with `replace` into any: all of it or nothing.

    ConflictError where the database holds something and `replace` was not said; StoreError for a bad file.
    """
    if not path.exists():
        raise NotFoundError(f"no backup {path}")
    held = _tables(url)
    if held and not replace:
        raise ConflictError(f"the database holds {len(held)} tables already; say --replace to drop them")
    reader = _program(url, "pg_restore")
    listing = subprocess.run([reader, "--list", path], capture_output=True, text=True, check=False)
    if listing.returncode:
        raise StoreError(f"{path} is not a backup: {listing.stderr.strip()}")
    writer = subprocess.Popen(
        [_program(url, "psql"), "-X", "-q", "-1", "-v", "ON_ERROR_STOP=1", "-o", os.devnull, _target(url)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=_environment(url),
    )
    try:
        whole = _feed(writer, [reader, "--no-owner", "--no-privileges", "--file=-", str(path)])
    except BrokenPipeError:  # psql met an error and says so below
        whole = ""
    if whole:
        writer.kill()
        writer.communicate()
        raise StoreError(f"{path} is damaged, nothing was restored: {whole}")
    _finish(writer, "psql")


def psql_argv(url: str, arguments: Sequence[str] = ()) -> list[str]:
    """Return the command line that opens psql on a database; a password goes by `password_environment`."""
    return [_program(url, "psql"), *arguments, _target(url)]


def password_environment(url: str) -> dict[str, str]:
    """Return the variable that gives libpq's programs a URL's password: command lines are public."""
    password = sa.make_url(url).password
    return {"PGPASSWORD": password} if password else {}


def _feed(writer: "subprocess.Popen[bytes]", argv: Sequence[str]) -> str:
    """Send the dropping of what is there, then a backup's SQL, to psql; return what is wrong with the backup.

    psql sees the end of its input, and so commits, only after pg_restore has ended well.
    """
    assert writer.stdin is not None
    writer.stdin.write(_EMPTY.encode())
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as script:
        assert script.stdout is not None and script.stderr is not None
        try:
            while block := script.stdout.read(1 << 20):
                writer.stdin.write(block)
        except BrokenPipeError:
            script.kill()
            raise
        complaint = script.stderr.read().decode(errors="replace").strip()
    return complaint or "pg_restore failed" if script.returncode else ""


def _finish(process: "subprocess.Popen[bytes]", program: str) -> None:
    """Wait for a program to end and raise StoreError with what it said if it failed."""
    try:
        _, said = process.communicate()
    except BaseException:
        process.kill()
        process.communicate()
        raise
    if process.returncode:
        reason = (said or b"").decode(errors="replace").strip()
        raise StoreError(f"{program} failed: {reason}")


def _tables(url: str) -> list[str]:
    engine = connect(url)
    try:
        with named_errors(), engine.connect() as connection:
            return list(connection.scalars(sa.text(_OURS)))
    finally:
        engine.dispose()


def _program(url: str, name: str) -> str:
    """Return the path of a PostgreSQL program: the server's own version, or any newer one."""
    engine = connect(url)
    try:
        with named_errors(), engine.connect() as connection:
            major = int(connection.scalar(sa.text("SHOW server_version_num"))) // 10_000
    finally:
        engine.dispose()
    installed = system.installed()
    fitting = [one for one in installed if one.major == major] or [
        one for one in installed if one.major > major
    ]
    if not fitting:
        raise SetupError(
            f"{name} of PostgreSQL {major} or newer is missing: apt-get install postgresql-client-{major}"
        )
    return fitting[0].path(name)


def _target(url: str) -> str:
    """Return a URL for libpq, without the driver's name and without the password."""
    parsed = sa.make_url(url)
    plain = sa.URL.create(
        "postgresql", parsed.username, None, parsed.host, parsed.port, parsed.database, parsed.query
    )
    return plain.render_as_string(hide_password=False)


def _environment(url: str) -> dict[str, str]:
    return {**os.environ, **password_environment(url)}
