"""Fetching: private networks refused at every step, answers bounded, nothing but http."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from geotracker.errors import DocumentError
from geotracker.sources.fetch import Web, fetch_with, is_public

PUBLIC = "93.184.216.34"


def web(handle: object, find: object = None, **more: object) -> Web:
    return Web(httpx.MockTransport(handle), find=find or (lambda host, port: [PUBLIC]), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0", "100.64.0.1",
        "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1", "255.255.255.255", "240.0.0.1", "ff02::1", "junk",
    ],
)  # fmt: skip
def test_addresses_of_the_own_network_are_not_public(address: str) -> None:
    assert not is_public(address)


def test_public_addresses_are_public() -> None:
    assert is_public(PUBLIC) and is_public("2606:2800:220:1::1") and is_public(f"::ffff:{PUBLIC}")


def test_a_private_name_is_refused_unless_allowed() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, text="inside")

    with pytest.raises(DocumentError, match="private network"):
        web(handle, lambda host, port: ["10.0.0.7"]).get("http://intranet/")
    with pytest.raises(DocumentError, match="private network"):  # one private answer among public ones
        web(handle, lambda host, port: [PUBLIC, "127.0.0.1"]).get("http://mixed.example/")
    assert (
        web(handle, lambda host, port: ["10.0.0.7"], allow_private=True).get("http://intranet/").body
        == b"inside"
    )


def test_the_name_is_resolved_once_and_the_checked_address_is_used() -> None:
    asked: list[str] = []
    seen: list[httpx.Request] = []

    def find(host: str, port: int) -> list[str]:
        asked.append(host)
        return [PUBLIC] if len(asked) == 1 else ["127.0.0.1"]

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, text="ok")

    web(handle, find).get("https://user:pass@rebind.example:8443/a?b=1")
    assert asked == ["rebind.example"]
    assert str(seen[0].url) == f"https://{PUBLIC}:8443/a?b=1"
    assert seen[0].headers["host"] == "rebind.example:8443"
    assert seen[0].extensions["sni_hostname"] == "rebind.example"
    assert "authorization" not in seen[0].headers


@pytest.mark.parametrize(
    "onward",
    [
        "http://localhost/",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "//[::1]/",
        "gopher://x/",
    ],
)
def test_every_redirect_is_checked(onward: str) -> None:
    def find(host: str, port: int) -> list[str]:
        return {"start.example": [PUBLIC], "localhost": ["127.0.0.1"]}.get(host, [host])

    def handle(request: httpx.Request) -> httpx.Response:
        assert request.url.host == PUBLIC, "followed"
        return httpx.Response(302, headers={"location": onward})

    with pytest.raises(DocumentError, match=r"private network|no web address"):
        web(handle, find).get("http://start.example/")


def test_redirects_end() -> None:
    with pytest.raises(DocumentError, match="more than 5"):
        web(lambda request: httpx.Response(301, headers={"location": "/again"})).get("http://loop.example/")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x/", "http://", "http:///x", "javascript:x"])
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(DocumentError):
        web(lambda request: httpx.Response(200)).get(url)


def test_large_and_bomb_answers_are_refused() -> None:
    bomb = gzip.compress(b"0" * 3_000_000)
    answers = {
        "/large": httpx.Response(200, content=b"x" * 200_000),
        "/bomb": httpx.Response(200, content=bomb, headers={"content-encoding": "gzip"}),
        "/odd": httpx.Response(200, content=b"x", headers={"content-encoding": "gzip"}),
    }
    client = web(lambda request: answers[request.url.path], largest=100_000)
    for path in answers:
        with pytest.raises(DocumentError):
            client.get(f"http://wire.example{path}")


class Slow(BaseHTTPRequestHandler):
    """Answers with a page, or with a drip that never ends."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.end_headers()
        if self.path != "/drip":
            self.wfile.write(b"page")
            return
        try:
            while True:
                self.wfile.write(b".")
                threading.Event().wait(0.05)
        except OSError:
            pass

    def log_message(self, format: str, *args: object) -> None:
        """Stay quiet."""


@contextmanager
def serving() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Slow)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_real_server_is_read_and_a_dripping_one_left() -> None:
    with serving() as address:
        client = Web(allow_private=True, seconds=0.5)
        assert fetch_with(client)(f"{address}/page").body == b"page"
        with pytest.raises(DocumentError, match="longer than"):
            client.get(f"{address}/drip")
        with pytest.raises(DocumentError, match="private network"):
            Web().get(f"{address}/page")
        client.close()


def test_an_error_status_is_an_error() -> None:
    with pytest.raises(DocumentError, match="answered 503"):
        fetch_with(web(lambda request: httpx.Response(503)))("http://wire.example/")
