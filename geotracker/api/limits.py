"""How much and how often: the size of a request's body, and requests a minute for each client."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from geotracker.api.access import CALLER, secret_of
from geotracker.api.problems import problem

_CLIENTS = 10_000  # remembered at a time; the longest silent goes first


@dataclass(slots=True)
class Bucket:
    """What a client may still ask; it fills again as time goes by."""

    left: float
    at: float


class Limits:
    """Refuses bodies that are too large (413) and clients that ask too often (429).

    A client is its key or session, once that was seen to hold; everybody else is their address, so that
    guessing at keys is no way round the limit: behind a proxy, let uvicorn read the forwarded address. Each
    process counts for itself. A client may ask for a minute's worth at once.
    """

    def __init__(self, app: ASGIApp, per_minute: int, largest_body: int) -> None:
        self.app, self.per_minute, self.largest_body = app, per_minute, largest_body
        self._buckets: OrderedDict[str, Bucket] = OrderedDict()
        self._callers: OrderedDict[bytes, str] = OrderedDict()  # whose a secret's hash is

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        secret = _digest(scope)
        wait = self._wait(scope, secret)
        if wait > 0:
            answer = problem(429, f"more than {self.per_minute} requests a minute")
            answer.headers["Retry-After"] = str(int(wait) + 1)
            await answer(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if length.isdigit() and int(length) > self.largest_body:
            await problem(413, self._too_large)(scope, receive, send)
            return
        send = self._learning(scope, secret, send)
        # a body may be longer than it says, or not say: read to the limit, then hand it on
        if scope["method"] in {"GET", "HEAD", "OPTIONS"}:
            await self.app(scope, receive, send)
            return
        body = bytearray()
        while True:
            message = await receive()
            body += message.get("body", b"")
            if len(body) > self.largest_body:
                await problem(413, self._too_large)(scope, receive, send)
                return
            if message["type"] != "http.request" or not message.get("more_body"):
                break
        sent = False

        async def replay() -> Message:
            nonlocal sent
            if sent:
                return await receive()
            sent = True
            return {"type": "http.request", "body": bytes(body), "more_body": False}

        await self.app(scope, replay, send)

    @property
    def _too_large(self) -> str:
        return f"the body is larger than {self.largest_body} bytes"

    def _learning(self, scope: Scope, secret: bytes | None, send: Send) -> Send:
        """Return a `send` that notes whose a secret is when the answer begins, or that it holds no more."""
        if secret is None or not self.per_minute:
            return send
        state = scope.setdefault("state", {})

        async def learn(message: Message) -> None:
            if message["type"] == "http.response.start":
                if CALLER in state:
                    self._callers[secret] = state[CALLER]
                    if len(self._callers) > _CLIENTS:
                        self._callers.popitem(last=False)
                elif message["status"] == 401:
                    self._callers.pop(secret, None)
            await send(message)

        return learn

    def _wait(self, scope: Scope, secret: bytes | None) -> float:
        """Return the seconds a client must wait, 0 for none."""
        if not self.per_minute:
            return 0.0
        caller = self._callers.get(secret) if secret is not None else None
        client = caller or f"address {(scope.get('client') or ('',))[0]}"
        now = time.monotonic()
        bucket = self._buckets.pop(client, None) or Bucket(float(self.per_minute), now)
        rate = self.per_minute / 60
        bucket.left = min(float(self.per_minute), bucket.left + (now - bucket.at) * rate)
        bucket.at = now
        self._buckets[client] = bucket
        if len(self._buckets) > _CLIENTS:
            self._buckets.popitem(last=False)
        if bucket.left < 1:
            return (1 - bucket.left) / rate
        bucket.left -= 1
        return 0.0


def _digest(scope: Scope) -> bytes | None:
    """Return the hash of what a request proves itself with, None where it brings nothing."""
    text = secret_of(Request(scope))
    return None if text is None else sha256(text.encode()).digest()
