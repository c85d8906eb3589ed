"""`geotracker db`: the private local server, or the one GEOTRACKER_DATABASE_URL names."""

import os
from pathlib import Path

import click

from geotracker.commands.common import FILE, announce, json_option, open_workspace, say_json
from geotracker.errors import QueryError
from geotracker.settings import Settings, from_environment
from geotracker.store.backup import backup as make_backup
from geotracker.store.backup import password_environment, psql_argv
from geotracker.store.backup import restore as read_backup
from geotracker.store.server import LocalServer


@click.group()
def db() -> None:
    """The database."""


def _local(settings: Settings) -> LocalServer:
    if settings.database_url:
        raise QueryError("is set; its server is not ours to start or stop", field="GEOTRACKER_DATABASE_URL")
    return LocalServer(settings.home / "postgres", announce=announce)


@db.command()
def start() -> None:
    """Start the local server; make it first where there is none."""
    _local(from_environment())
    _ = open_workspace().store
    click.echo("the database is running")


@db.command()
def stop() -> None:
    """Stop the local server."""
    stopped = _local(from_environment()).stop()
    click.echo("the database is stopped" if stopped else "the database was not running")


@db.command()
@json_option
def status(as_json: bool) -> None:
    """Say whether the local server runs, and where."""
    found = _local(from_environment()).status()
    facts = {
        "folder": str(found.folder),
        "made": found.made,
        "running": found.running,
        "pid": found.pid,
        "version": found.major,
        "user": found.user,
        "socket": str(found.socket) if found.socket else None,
    }
    if as_json:
        say_json(facts)
    else:
        click.echo("running" if found.running else "stopped" if found.made else "not made yet")
        for name, value in facts.items():
            if value not in (None, True, False):
                click.echo(f"  {name}: {value}")


@db.command(context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def psql(arguments: tuple[str, ...]) -> None:
    """Open psql on the database; further arguments go to psql."""
    url = open_workspace().store.url
    argv = psql_argv(url, arguments)
    os.execvpe(argv[0], argv, {**os.environ, **password_environment(url)})


@db.command()
@click.argument("file", type=FILE)
def backup(file: Path) -> None:
    """Write the whole database to a file."""
    make_backup(open_workspace().store.url, file)
    click.echo(f"backed up to {file} ({file.stat().st_size:,} bytes)")


@db.command()
@click.argument("file", type=click.Path(exists=True, path_type=Path, dir_okay=False))
@click.option("--replace", is_flag=True, help="Drop what the database holds now.")
def restore(file: Path, replace: bool) -> None:
    """Read a backup into an empty database, or with --replace into any."""
    read_backup(open_workspace().store.url, file, replace=replace)
    click.echo(f"restored from {file}")
