"""What the installation has, what it lacks, and how to get it."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from geotracker.dashboard.assets import assets_installed
from geotracker.errors import GeotrackerError
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.boundaries import bundled_folder
from geotracker.settings import Settings
from geotracker.store.server import LocalServer
from geotracker.store.system import find_binaries


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `needed` is False for what comes by itself or is optional."""

    name: str
    ok: bool
    detail: str
    needed: bool = True


def examine(settings: Settings) -> Iterator[Finding]:
    """Look at everything and change nothing."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    yield Finding("python", sys.version_info >= (3, 11), version)
    yield _data_folder(settings)
    yield from _database(settings)
    yield _gazetteer(settings)
    yield _boundaries()
    yield _scripts(settings)


def _data_folder(settings: Settings) -> Finding:
    made = settings.home.exists()
    return Finding(
        "data folder", made, f"{settings.home}{'' if made else ': made on first use'}", needed=False
    )


def _database(settings: Settings) -> Iterator[Finding]:
    if settings.database_url:
        yield _other_server(settings.database_url)
        return
    try:
        found = find_binaries()
        yield Finding("postgresql", True, f"{found.major} in {found.folder}")
        status = LocalServer(settings.home / "postgres").status()
        state = (
            "running"
            if status.running
            else "stopped; starts on demand"
            if status.made
            else "made on first use"
        )
        yield Finding("local database", status.running, state, needed=False)
    except GeotrackerError as error:
        yield Finding("postgresql", False, str(error))


def _other_server(url: str) -> Finding:
    engine = create_engine(url)
    try:
        with engine.connect() as connection:
            version = connection.execute(text("SELECT postgis_lib_version()")).scalar()
        return Finding("database", True, f"PostGIS {version} at {engine.url.host or 'its socket'}")
    except SQLAlchemyError as error:
        reason = str(error).splitlines()[0]
        return Finding("database", False, f"{engine.url.render_as_string(hide_password=True)}: {reason}")
    finally:
        engine.dispose()


def _gazetteer(settings: Settings) -> Finding:
    if not settings.gazetteer.exists():
        return Finding("gazetteer index", False, "built on first use", needed=False)
    try:
        Gazetteer.open(settings.gazetteer)
    except GeotrackerError as error:
        return Finding("gazetteer index", False, f"{error}; built again on next use", needed=False)
    return Finding("gazetteer index", True, str(settings.gazetteer), needed=False)


def _boundaries() -> Finding:
    folder = bundled_folder()
    return Finding("boundaries", any(folder.glob("*.shp")), str(folder))


def _scripts(settings: Settings) -> Finding:
    if assets_installed(settings):
        return Finding("map scripts", True, str(settings.vendor))
    if shutil.which("npm"):
        return Finding("map scripts", False, "not installed: run `geotracker assets`")
    return Finding("map scripts", False, "not installed: `apt-get install npm`, then `geotracker assets`")
