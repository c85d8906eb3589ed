"""Headers that keep a page to itself: nothing loaded from or sent to elsewhere, no frame around it."""

import re
from base64 import b64encode
from collections.abc import Callable, Sequence
from hashlib import sha256

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# What a page of any kind may do: load from and send to us alone. Styles are written into pages everywhere.
_HERE = (
    "default-src 'self'",
    "script-src 'self'{scripts}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:{tiles}",
    "font-src 'self' data:",
    "connect-src 'self'",
    "media-src 'self' blob: data:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob: data:",
    "frame-ancestors 'self'",
    "form-action 'self'",
    "base-uri 'self'",
    "object-src 'none'",
)
PAGES = "; ".join(_HERE)
"""Streamlit's pages: scripts from our own files, and those whose hashes `scripts` names."""
MAP = "; ".join(_HERE).replace("{scripts}", " 'unsafe-inline'")
"""The frame a map lies in: streamlit-folium writes the map's script into it, word for word."""
MAPS = "/component/streamlit_folium."
SIGNING = ("/sign-in", "/sign-out")
ANSWER = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'"
)
"""Answers of the API and the page to sign in: no script at all."""
PLAIN = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
}
_PLAIN = tuple((name.lower().encode(), value.encode()) for name, value in PLAIN.items())


class Headers:
    """Adds the headers to every answer, where it has none of its own; `policy` says what its path may do."""

    def __init__(self, app: ASGIApp, policy: Callable[[str], str]) -> None:
        self.app, self.policy = app, policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through and dress its answer."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        ours = (*_PLAIN, (b"content-security-policy", self.policy(scope["path"]).encode()))

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                has = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *(one for one in ours if one[0] not in has)]
            await send(message)

        await self.app(scope, receive, dressed)


def answer_policy(path: str) -> str:
    """Return the policy of the API."""
    return ANSWER


def site_policy(page: str, tiles: Sequence[str] = ()) -> Callable[[str], str]:
    """Return the policies of dashboard and API in one process.

    `page` is the HTML every page of Streamlit's begins with, `tiles` are hosts whose map tiles may be shown.
    """
    hosts = "".join(f" {host}" for host in tiles)
    pages = PAGES.format(scripts=inline_scripts(page), tiles=hosts)
    frame = MAP.format(tiles=hosts)

    def policy(path: str) -> str:
        if path.startswith(MAPS):
            return frame
        return ANSWER if path.startswith(SIGNING) else pages

    return policy


def inline_scripts(page: str) -> str:
    """Return the hashes of the scripts that stand in a page, as a policy names them."""
    found = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = (b64encode(sha256(script.encode()).digest()).decode() for script in found)
    return "".join(f" 'sha256-{one}'" for one in hashes)
