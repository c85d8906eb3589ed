"""Faults on real parts: a data folder with its own server, and `geotracker` as a process that can be killed.

Tests marked `torture` are long; they run only when asked for: pytest -n0 -m torture tests/faults
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from benchmarks.scale_articles import articles
from geotracker.store import LocalServer, connect
from tests.state import facts


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the long tests out unless marks are asked for by name."""
    if config.option.markexpr:
        return
    for item in list(items):
        if item.get_closest_marker("torture"):
            items.remove(item)
            config.hook.pytest_deselected(items=[item])


def _heed() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@dataclass(frozen=True, slots=True)
class House:
    """A data folder, and the database an ingest writes to (None: the folder's own private server)."""

    home: Path
    url: str | None

    def start(self, *arguments: str | Path) -> "subprocess.Popen[str]":
        """Start `geotracker` in a process group of its own."""
        env = {key: value for key, value in os.environ.items() if not key.startswith("GEOTRACKER_")}
        env |= {"GEOTRACKER_HOME": str(self.home), "PYTHONWARNINGS": "error"}
        if self.url:
            env["GEOTRACKER_DATABASE_URL"] = self.url
        argv = [sys.executable, "-m", "geotracker.cli", *(str(one) for one in arguments)]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        # a test run in the background ignores Ctrl-C, and what it starts would inherit that
        return subprocess.Popen(argv, env=env, text=True, start_new_session=True, preexec_fn=_heed, **pipes)  # type: ignore[call-overload,no-any-return]

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        """Run `geotracker` to its end; return exit code, output, errors."""
        process = self.start(*arguments)
        out, err = process.communicate(timeout=600)
        return process.returncode, out, err


def ingest_of(file: Path, workers: int = 0) -> tuple[str | Path, ...]:
    return ("ingest", file, "--theatre", "libya", "--no-rebuild", "--workers", str(workers), "--json")


def rows(url: str, table: str) -> int:
    """Return how many rows a table has; 0 where there is no such table or no server."""
    engine = connect(url)
    try:
        with engine.connect() as connection:
            return int(connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one())
    except sa.exc.SQLAlchemyError:
        return 0
    finally:
        engine.dispose()


def wait_for(condition: Callable[[], bool], process: "subprocess.Popen[str]", seconds: float = 120) -> None:
    """Wait until a condition holds or the process has ended."""
    until = time.monotonic() + seconds
    while not condition() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.005)


def kill_group(process: "subprocess.Popen[str]") -> None:
    """Kill a process and all it started, at once."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Return a folder that a database server's own user can enter."""
    folder = Path(tempfile.mkdtemp(prefix="geotracker-faults-"))
    folder.chmod(0o755)
    yield folder
    LocalServer(folder / "postgres").stop()
    shutil.rmtree(folder)


@pytest.fixture
def private_house(open_folder: Path, gazetteer_index: Path) -> House:
    """Return a house with a private server of its own, synced to disk as in real life."""
    shutil.copy(gazetteer_index, open_folder / "gazetteer.idx")
    return House(open_folder, None)


@pytest.fixture
def house(tmp_path: Path, gazetteer_index: Path, database_url: str) -> House:
    """Return a house on a fresh database of the run's server."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "gazetteer.idx").symlink_to(gazetteer_index)
    return House(home, database_url)


Say = Callable[[str], None]
Facts = dict[str, list[str]]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Return a function that shows a figure of a long test on the terminal."""

    def show(line: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{line}\n")

    return show


SHORT = 130


@pytest.fixture(scope="session")
def short_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a file of articles that takes two transactions to read."""
    return write_articles(tmp_path_factory.mktemp("faults") / "articles.jsonl", SHORT)


@pytest.fixture(scope="session")
def short_facts(
    server: LocalServer, short_file: Path, gazetteer_index: Path, tmp_path_factory: pytest.TempPathFactory
) -> Facts:
    """Return what an undisturbed ingest of that file leaves in a database."""
    home = tmp_path_factory.mktemp("undisturbed")
    (home / "gazetteer.idx").symlink_to(gazetteer_index)
    name = f"undisturbed_{os.getpid()}"
    parsed = sa.make_url(server.url())
    administrator = parsed.set(drivername="postgresql", database="postgres").render_as_string(False)
    with psycopg.connect(administrator, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template_geotracker')
        found = undisturbed(House(home, parsed.set(database=name).render_as_string(False)), short_file)
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    return found


def undisturbed(house: House, file: Path) -> Facts:
    code, out, err = house.run(*ingest_of(file))
    assert code == 0 and house.url, err + out
    return facts(house.url)


def write_articles(file: Path, count: int, seed: int = 5) -> Path:
    file.write_bytes(b"\n".join(line for line in articles(count, seed=seed) if b'"cut off' not in line))
    return file
