"""From a web address to its page, safely: public addresses only, small, soon, and every redirect checked.

A name is resolved once and the connection goes to the address that was checked, so that a name which
answers differently the second time gains nothing. Private ranges need `allow_private`.
"""

import ipaddress
import socket
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import httpx

from geotracker.errors import DocumentError
from geotracker.sources.base import Fetch, Page
from geotracker.sources.unpack import unpack_gzip

LARGEST_ANSWER = 10_000_000
LONGEST_SECONDS = 30.0
MOST_REDIRECTS = 5
SCHEMES = ("http", "https")
REDIRECTS = (301, 302, 303, 307, 308)
AGENT = "geotracker (reads news feeds; obeys robots.txt)"
NAT64 = ipaddress.ip_network("64:ff9b::/96")

Resolve = Callable[[str, int], list[str]]
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered: status, headers by lower-case name, unpacked body, final address."""

    status: int
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


def resolve(host: str, port: int) -> list[str]:
    """Return every IP address of a host. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def is_public(text: str) -> bool:
    """Say whether an IP address is on the public internet, looking inside the forms that wrap another."""
    try:
        address = ipaddress.ip_address(text.split("%")[0])
    except ValueError:
        return False
    return all(one.is_global and not one.is_multicast and not one.is_reserved for one in _wrapped(address))


def _wrapped(address: Address) -> Iterator[Address]:
    if isinstance(address, ipaddress.IPv4Address):
        yield address
        return
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address in NAT64:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    if inner is not None:
        yield inner
    elif address.teredo is not None:
        yield from address.teredo
    else:
        yield address


class Web:
    """A client for addresses that others wrote: redirects followed by hand, answers bounded.

    `transport` carries the bytes (a test's own, or None for the network); `allow_private` lets addresses
    of the own network through. Raises DocumentError naming the address.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport | None = None,
        *,
        allow_private: bool = False,
        find: Resolve = resolve,
        largest: int = LARGEST_ANSWER,
        seconds: float = LONGEST_SECONDS,
    ) -> None:
        self._allow_private, self._find = allow_private, find
        self._largest, self._seconds = largest, seconds
        timeout = httpx.Timeout(min(seconds, 10.0))
        # no proxies from the environment: they would resolve names for us, past the check
        self._client = httpx.Client(
            transport=transport or httpx.HTTPTransport(retries=0),
            timeout=timeout,
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Close every connection."""
        self._client.close()

    def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer:
        """Return the answer to a GET, after at most MOST_REDIRECTS redirects, each checked like the first."""
        until = time.monotonic() + self._seconds
        here = self._parse(url, url)
        try:
            for _ in range(MOST_REDIRECTS + 1):
                answer = self._once(here, headers or {}, until)
                onward = answer.headers.get("location")
                if answer.status not in REDIRECTS or not onward:
                    return answer
                here = self._parse(str(here.join(onward)), url)
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
            raise DocumentError(
                f"cannot be fetched: {type(error).__name__}: {error}"[:200], file=url
            ) from None
        raise DocumentError(f"redirects more than {MOST_REDIRECTS} times", file=url)

    def _parse(self, url: str, asked: str) -> httpx.URL:
        try:
            found = httpx.URL(url)
        except (httpx.InvalidURL, ValueError):
            raise DocumentError(f"leads to no web address: {url[:80]!r}", file=asked) from None
        if found.scheme not in SCHEMES or not found.host:
            raise DocumentError(f"leads to no web address: {url[:80]!r}", file=asked)
        return found.copy_with(userinfo=b"")

    def _once(self, url: httpx.URL, headers: Mapping[str, str], until: float) -> Answer:
        port = url.port or (443 if url.scheme == "https" else 80)
        addresses = self._find(url.host, port)
        private = [one for one in addresses if not is_public(one)]
        if not addresses or (private and not self._allow_private):
            where = f"{url.host} is in a private network" if addresses else f"{url.host} has no address"
            raise DocumentError(f"refused: {where}; --allow-private lets it be fetched", file=str(url))
        host = url.netloc.decode("ascii")
        request = self._client.build_request(
            "GET",
            url.copy_with(host=addresses[0]),
            headers={"User-Agent": AGENT, "Accept-Encoding": "gzip", **headers, "Host": host},
            extensions={"sni_hostname": url.host},
        )
        response = self._client.send(request, stream=True)
        try:
            body = self._body(response, until)
        finally:
            response.close()
        return Answer(response.status_code, str(url), dict(response.headers), body)

    def _body(self, response: httpx.Response, until: float) -> bytes:
        packed = bytearray()
        if not isinstance(response.stream, httpx.SyncByteStream):
            raise ValueError("no body")
        for chunk in response.stream:  # as it arrives: iter_raw would wait for a full piece
            packed += chunk
            if len(packed) > self._largest:
                raise ValueError(f"more than {self._largest:,} bytes")
            if time.monotonic() > until:
                raise ValueError(f"took longer than {self._seconds:.0f} s")
        coding = response.headers.get("content-encoding", "identity").strip().lower()
        if coding in ("gzip", "x-gzip", "deflate"):
            return unpack_gzip(bytes(packed), self._largest)
        if coding not in ("", "identity"):
            raise ValueError(f"content encoding {coding!r} was not asked for")
        return bytes(packed)


def fetch_with(web: Web) -> Fetch:
    """Return the function from an address to its page. It raises DocumentError for any status but 200."""

    def fetch(url: str) -> Page:
        answer = web.get(url)
        if answer.status != 200:
            raise DocumentError(f"the server answered {answer.status}", file=url)
        return Page(answer.url, answer.body, answer.headers.get("content-type", ""))

    return fetch
