"""Real PostGIS for every test that asks: one server per run, a database per worker, a transaction per test.

The first worker to ask starts the server and migrates a template; the others wait at a lock. The process that
began the run stops the server and removes its folder, whatever happened in between.
"""

import fcntl
import os
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from hypothesis import settings
from psycopg import sql

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_bundled
from geotracker.store import LocalServer, Store, connect, schema

settings.register_profile("geotracker", deadline=None)  # what is first asked loads what it needs
settings.load_profile("geotracker")
TEMPLATE = "template_geotracker"
_FOLDER = "GEOTRACKER_TEST_SERVER"  # tells the workers where the run's server is


def pytest_configure(config: pytest.Config) -> None:
    """Name the run's folder once, before any worker starts. It is made only if a test asks for it."""
    if not hasattr(config, "workerinput"):
        # pytest's own temporary folders are closed to the unprivileged user a server of root's runs as
        for left in Path(tempfile.gettempdir()).glob("geotracker-test-*"):
            if not Path(f"/proc/{left.name.split('-')[2]}").exists():
                _remove(left)  # of a run that was killed
        folder = Path(tempfile.gettempdir()) / f"geotracker-test-{os.getpid()}-{uuid.uuid4().hex[:8]}"
        os.environ[_FOLDER] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop and remove the run's server, also after failures and Ctrl-C."""
    if not hasattr(config, "workerinput") and _FOLDER in os.environ:
        folder = Path(os.environ.pop(_FOLDER))
        if folder.exists():
            _remove(folder)


def _remove(folder: Path) -> None:
    LocalServer(folder / "postgres", fast=True).stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def server() -> LocalServer:
    """Return the run's server, started and with a migrated template database in it."""
    folder = Path(os.environ[_FOLDER])
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    found = LocalServer(folder / "postgres", fast=True)
    with (folder / "template.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        found.ensure()
        if not (folder / "template.done").exists():
            _drop_database(found, TEMPLATE)
            _create_database(found, TEMPLATE, "template1")
            engine = connect(url_of(found, TEMPLATE))
            schema.upgrade(engine)
            engine.dispose()
            (folder / "template.done").touch()
    return found


def url_of(server: LocalServer, database: str) -> str:
    return sa.make_url(server.url()).set(database=database).render_as_string(hide_password=False)


@contextmanager
def _administrator(server: LocalServer) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    url = sa.make_url(server.url()).set(drivername="postgresql", database="postgres")
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        yield connection


def _create_database(server: LocalServer, name: str, template: str) -> None:
    with _administrator(server) as connection:
        connection.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(sql.Identifier(name), sql.Identifier(template))
        )


def _drop_database(server: LocalServer, name: str) -> None:
    with _administrator(server) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture
def new_database(server: LocalServer) -> Iterator[Callable[..., str]]:
    """Return a function that makes a fresh database (`migrated=False`: an empty one) and returns its URL."""
    made: list[str] = []

    def make(*, migrated: bool = True) -> str:
        name = f"test_{os.getpid()}_{uuid.uuid4().hex[:10]}"
        _create_database(server, name, TEMPLATE if migrated else "template1")
        made.append(name)
        return url_of(server, name)

    yield make
    for name in made:
        _drop_database(server, name)


@pytest.fixture
def database_url(new_database: Callable[..., str]) -> str:
    """Return the URL of a fresh, migrated database, for tests that commit."""
    return new_database()


@pytest.fixture(scope="session")
def _worker_engine(server: LocalServer) -> Iterator[sa.Engine]:
    name = f"worker_{os.getpid()}_{uuid.uuid4().hex[:10]}"
    _create_database(server, name, TEMPLATE)
    engine = connect(url_of(server, name))
    yield engine
    engine.dispose()
    _drop_database(server, name)


@pytest.fixture(scope="session")
def gazetteer_index() -> Path:
    """Return the bundled gazetteer's index, built once per run by whichever worker asks first."""
    folder = Path(os.environ[_FOLDER])
    folder.mkdir(exist_ok=True)
    folder.chmod(0o755)
    index = folder / "gazetteer.idx"
    with (folder / "gazetteer.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not index.exists():
            build_bundled(index)
    return index


@pytest.fixture(scope="session")
def gazetteer(gazetteer_index: Path) -> Gazetteer:
    """Return the bundled gazetteer."""
    return Gazetteer.open(gazetteer_index)


@pytest.fixture
def store(_worker_engine: sa.Engine) -> Iterator[Store]:
    """Return a store on this worker's database; whatever a test writes is rolled back after it."""
    with _worker_engine.connect() as connection:
        transaction = connection.begin()
        yield Store(connection)
        transaction.rollback()
