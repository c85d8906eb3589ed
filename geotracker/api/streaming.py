"""Answers written while they are read: whatever becomes of the client, what they read from is closed."""

from collections.abc import Generator, Mapping

from anyio import CancelScope
from fastapi.responses import StreamingResponse
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool
from starlette.types import Receive, Scope, Send

BODILESS = "geotracker.bodiless"
"""The mark in a request's state that says nobody will read the body: it is not made."""


class Streamed(StreamingResponse):
    """A long answer from a generator, which is closed at the end, also where the client hangs up.

    The generator's first piece is made before the answer begins: what cannot be asked is still an error.
    """

    def __init__(
        self, pieces: Generator[bytes], media_type: str, headers: Mapping[str, str] | None = None
    ) -> None:
        self._pieces, self._whole = pieces, _after(next(pieces), pieces)
        super().__init__(iterate_in_threadpool(self._whole), media_type=media_type, headers=headers)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; close the generator where its transaction can still be ended in order."""
        try:
            if scope.get("state", {}).get(BODILESS):
                await send(
                    {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
                )
                await send({"type": "http.response.body", "body": b""})
            else:
                await super().__call__(scope, receive, send)
        finally:
            with CancelScope(shield=True):
                await run_in_threadpool(self._close)

    def _close(self) -> None:
        self._whole.close()
        self._pieces.close()  # the whole does not close what it never came to


def _after(first: bytes, rest: Generator[bytes]) -> Generator[bytes]:
    yield first
    yield from rest
