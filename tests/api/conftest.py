"""The API as a real server over a real database that holds Halcyon."""

import os
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import halcyon
import httpx
import psycopg
import pytest
import shapely
import sqlalchemy as sa
import uvicorn
from shapely.geometry import mapping

from geotracker.api.access import Access
from geotracker.api.app import Options, make_app, now
from geotracker.api.knowledge import Knowledge
from geotracker.api.listening import listen
from geotracker.dashboard.feed import map_router
from geotracker.model import LayerRole
from geotracker.store import LocalServer, Store, connect
from geotracker.store.accounts import Role, add_key, save_account
from geotracker.store.layers import add_layer

FREE = Options(per_minute=0)


@contextmanager
def serving(store: Store, options: Options = FREE) -> Iterator[str]:
    """Serve the API as the dashboard's process does; yield its address."""
    knowledge = Knowledge(halcyon.Shelf(store))
    access = Access(knowledge.library, now, options.public)
    app = make_app(knowledge.library, knowledge, options, access)
    app.include_router(map_router(knowledge.library, knowledge, access))
    with listen("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.005)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


@contextmanager
def filled_database(server: LocalServer) -> Iterator[Store]:
    """Yield a store on a database of its own that holds Halcyon."""
    name = f"api_{os.getpid()}_{uuid.uuid4().hex[:8]}"
    parsed = sa.make_url(server.url())
    administrator = parsed.set(drivername="postgresql", database="postgres").render_as_string(False)
    with psycopg.connect(administrator, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE template_geotracker')
        engine = connect(parsed.set(database=name).render_as_string(False))
        store = Store(engine)
        halcyon.fill(store)
        yield store
        engine.dispose()
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def shown_store(server: LocalServer) -> Iterator[Store]:
    """Return a store that holds Halcyon and that no test writes to."""
    with filled_database(server) as store:
        yield store


@pytest.fixture(scope="session")
def address(shown_store: Store) -> Iterator[str]:
    """Return the address of an API that tests only read from."""
    with serving(shown_store) as found:
        yield found


@pytest.fixture(scope="session")
def client(address: str) -> Iterator[httpx.Client]:
    """Return a client of it."""
    with httpx.Client(base_url=address, timeout=20) as found:
        yield found


NAMES = ("zones", "cells", "claims", "documents", "places", "actors", "changes", "layer-1")
"""Every collection of `standard`, an analyst's layer among them."""


class Desk:
    """An API that a test may write to, with one key for each of a few people."""

    def __init__(self, store: Store, address: str) -> None:
        self.store, self.address = store, address
        self.keys: dict[str, str] = {}
        people = (("ada", Role.ANALYST), ("ben", Role.ANALYST), ("root", Role.ADMIN), ("guest", Role.READER))
        with store.begin() as connection:
            for name, role in people:
                save_account(connection, name, role, "test")
                self.keys[name], _ = add_key(connection, name, "test")

    def client(self, name: str | None = None) -> httpx.Client:
        headers = {"Authorization": f"Bearer {self.keys[name]}"} if name else {}
        return httpx.Client(base_url=self.address, headers=headers, timeout=20)

    def layer(self, name: str = "work", role: LayerRole = LayerRole.OVERLAY, owner: str = "ada") -> str:
        with self.store.begin() as connection:
            return f"layer-{add_layer(connection, 'halcyon', name, owner, role).id}"


@pytest.fixture
def desk(server: LocalServer) -> Iterator[Desk]:
    """Return a fresh API to write to."""
    with filled_database(server) as store, serving(store) as found:
        yield Desk(store, found)


@pytest.fixture(scope="session")
def standard(server: LocalServer) -> Iterator[Desk]:
    """Return the API the abstract tests of the standards run against: Halcyon with a layer of two areas."""
    with filled_database(server) as store, serving(store) as found:
        desk = Desk(store, found)
        path = f"/collections/{desk.layer('Airfields', LayerRole.EVIDENCE)}/items"
        with desk.client("ada") as ada:
            for west, start, end in ((20.2, "2020-02-01", "2020-03-01"), (24.2, "2020-04-01", None)):
                shape = mapping(shapely.box(west, 30.2, west + 1, 31.2))
                given = {"holder": "south", "valid_from": start, "valid_to": end, "reason": "seen"}
                drawn = {"type": "Feature", "geometry": shape, "properties": given}
                assert ada.post(path, json=drawn).status_code == 201
        yield desk


@pytest.fixture(scope="session")
def api(standard: Desk) -> Iterator[httpx.Client]:
    """Return a client of it that has no key."""
    with standard.client() as found:
        yield found
