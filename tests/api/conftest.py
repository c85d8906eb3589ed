"""The API as a real server over a real database that holds Halcyon."""

import socket
import threading
import time
from collections.abc import Iterator

import halcyon
import httpx
import pytest
import uvicorn

from geotracker.api.app import make_app
from geotracker.api.knowledge import Knowledge
from geotracker.dashboard.feed import map_router
from geotracker.store import Store


@pytest.fixture
def client(store: Store) -> Iterator[httpx.Client]:
    """Return a client of the API as the dashboard's process serves it."""
    halcyon.fill(store)
    shelf = halcyon.Shelf(store)
    knowledge = Knowledge(shelf)
    app = make_app(shelf, knowledge)
    app.include_router(map_router(shelf, knowledge))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.005)
        with httpx.Client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=20) as found:
            yield found
        server.should_exit = True
        thread.join()
