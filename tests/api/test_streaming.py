"""Long answers, clients that hang up, HEAD and OPTIONS, and what a 304 carries."""

import gc
import logging
import socket
import time
import warnings
from collections.abc import Iterator
from urllib.parse import urlsplit

import halcyon
import httpx
import pytest

from geotracker.model import Document
from geotracker.store import LocalServer
from tests.api.conftest import filled_database, serving

LONG = 2_500


@pytest.fixture(scope="module")
def long(server: LocalServer) -> Iterator[str]:
    """Return the address of an API with more documents than a socket's buffers hold."""
    with filled_database(server) as store:
        many = [Document(f"{number} {'-' * 5_000}", "Wire", halcyon.day(2)) for number in range(LONG)]
        store.add_documents(many, "halcyon")
        with serving(store) as found:
            yield found


@pytest.mark.parametrize(
    "path", ["/collections/documents/items?limit=5000", "/collections/documents/download?f=geojson"]
)
def test_a_client_that_hangs_up_is_no_error(
    long: str, path: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    address = urlsplit(long)
    with warnings.catch_warnings(), caplog.at_level(logging.WARNING):
        for _ in range(6):
            with socket.create_connection((str(address.hostname), int(address.port or 0))) as client:
                client.sendall(f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\n\r\n".encode())
                assert client.recv(20_000).startswith(b"HTTP/1.1 200")
        time.sleep(0.5)
        gc.collect()
        with httpx.Client(base_url=long) as client:
            assert client.get("/collections/documents/items?limit=1").status_code == 200
    assert [record.getMessage() for record in caplog.records] == []
    assert capfd.readouterr().err == ""


def test_nothing_is_read_for_head(long: str) -> None:
    for path in ("/collections/documents/items?limit=5000", "/collections/documents/download?f=geojson"):
        with httpx.Client(base_url=long) as client:
            answer = client.head(path)
            assert (answer.status_code, answer.content) == (200, b"")
            assert answer.headers["content-type"] == "application/geo+json"
            assert answer.elapsed.total_seconds() < 2
