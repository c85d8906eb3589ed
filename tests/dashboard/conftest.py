"""A real server process over a real database that holds Halcyon, and a real browser."""

import os
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import halcyon
import httpx
import psycopg
import pytest
import sqlalchemy as sa
from playwright.sync_api import Browser, sync_playwright
from visitor import PEOPLE, Site, Visit, password_of, watch

from geotracker.dashboard.assets import install_assets
from geotracker.settings import Settings, from_environment
from geotracker.store import LocalServer, Store, connect
from geotracker.store.accounts import save_account
from geotracker.store.sessions import set_password

CHROMIUM = "/usr/bin/chromium"
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
SERVE = """
from geotracker.dashboard.server import serve
from geotracker.settings import from_environment
serve(from_environment(), "127.0.0.1", 0, lambda line: print(line, flush=True))
"""


@dataclass
class Shelf:
    """A data folder and its database."""

    home: Path
    store: Store
    database: str


@pytest.fixture(scope="session")
def kept() -> Settings:
    """Return settings whose scripts are there: `make test` has installed them."""
    home = Path(sys.prefix) / "share" / "geotracker-test"
    settings = replace(from_environment(), home=home)
    install_assets(settings, lambda line: None)
    return settings


@pytest.fixture(scope="module")
def site_database(server: LocalServer) -> Iterator[str]:
    """Return the URL of a fresh, migrated database that lives as long as the module's tests."""
    name = f"site_{uuid.uuid4().hex[:12]}"
    root = sa.make_url(server.url()).set(drivername="postgresql", database="postgres")
    with psycopg.connect(root.render_as_string(hide_password=False), autocommit=True) as administrator:
        administrator.execute(f"CREATE DATABASE {name} TEMPLATE template_geotracker")
        yield sa.make_url(server.url()).set(database=name).render_as_string(hide_password=False)
        administrator.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def served(home: Path, store: Store, **environment: str) -> Iterator[Site]:
    """Serve a data folder from a process of its own."""
    began = time.monotonic()
    with (home / "server.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", SERVE],
            env={**os.environ, "GEOTRACKER_HOME": str(home), **environment},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    assert process.stdout is not None
    try:
        lines = iter(process.stdout.readline, "")
        address = next((line.split()[-1] for line in lines if line.startswith("Serving on ")), "")
        assert address, (home / "server.log").read_text()
        httpx.get(f"{address}/assets/base.js", timeout=60).raise_for_status()
        yield Site(address, store, home, time.monotonic() - began)
    finally:
        process.terminate()
        process.wait(20)
        process.stdout.close()


@pytest.fixture(scope="module")
def shelf(
    site_database: str, kept: Settings, gazetteer_index: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Shelf]:
    """Return a data folder with Halcyon in its database, and people who may sign in."""
    engine = connect(site_database)
    store = Store(engine)
    halcyon.fill(store)
    with store.begin() as connection:
        for name, role in PEOPLE.items():
            save_account(connection, name, role, "test")
            set_password(connection, name, password_of(name), "test")
    home = tmp_path_factory.mktemp("home")
    for name, there in (("vendor", kept.vendor), ("gazetteer.idx", gazetteer_index)):
        (home / name).symlink_to(there)
    yield Shelf(home, store, site_database)
    engine.dispose()


@pytest.fixture(scope="module")
def site(shelf: Shelf) -> Iterator[Site]:
    """Serve Halcyon from a process of its own."""
    with served(shelf.home, shelf.store, GEOTRACKER_DATABASE_URL=shelf.database) as found:
        yield found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return a real Chromium."""
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield found
        found.close()


@pytest.fixture
def visit(site: Site, browser: Browser) -> Iterator[Callable[..., Visit]]:
    """Return a function that opens a fresh visitor's page; afterwards nothing may have gone wrong on any."""
    made: list[Visit] = []

    def begin(width: int = 1280, height: int = 800, at: Site | None = None, theme: str = "light") -> Visit:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)  # type: ignore[arg-type]
        found = Visit(context.new_page(), (at or site).address)
        watch(found)
        made.append(found)
        return found

    yield begin
    faults = [fault for one in made for fault in one.faults]
    hurt = [one.page.evaluate("window.pwned") for one in made if not one.page.is_closed()]
    for one in made:
        one.page.context.close()
    assert faults == []
    assert not any(hurt), "a document's text was run as a script"
