"""HEAD and OPTIONS for every path, and 405 for writing to what nobody may write to."""

import re

from starlette.responses import Response
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from geotracker.api.problems import problem
from geotracker.api.streaming import BODILESS

WRITES = ("POST", "PUT", "PATCH", "DELETE")
FEATURE = "application/geo+json, application/json"
PATCH = "application/merge-patch+json, application/json"
_OF = re.compile(r"/collections/(?!layer-)[^/]+(/|$)")


class Methods:
    """Answers OPTIONS by the routes there are (Part 4: Allow, Accept-Post, Accept-Patch), HEAD as GET.

    Collections that are no layer are read only: a write to one is refused before anything else.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] != "http" or scope["method"] == "GET":
            await self.app(scope, receive, send)
        elif scope["method"] == "HEAD":
            await self._head(scope, receive, send)
        elif scope["method"] == "OPTIONS":
            await _options(scope, receive, send)
        elif scope["method"] in WRITES and _OF.search(_path(scope)):
            allowed = _allowed(scope)
            if allowed:
                refused = problem(405, "only layers can be written to")
                refused.headers["Allow"] = ", ".join(allowed)
                await refused(scope, receive, send)
            else:
                await self.app(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    async def _head(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as GET would, with its headers and nothing after them."""
        scope.setdefault("state", {})[BODILESS] = True
        scope = {**scope, "method": "GET"}

        async def headless(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app(scope, receive, headless)


async def _options(scope: Scope, receive: Receive, send: Send) -> None:
    allowed = _allowed(scope)
    if not allowed:
        await problem(404, "Not Found")(scope, receive, send)
        return
    headers = {"Allow": ", ".join(allowed)}
    feature = _path(scope).rstrip("/").endswith("/items")
    if "POST" in allowed:
        headers["Accept-Post"] = FEATURE if feature else "application/json"
    if "PATCH" in allowed:
        headers["Accept-Patch"] = PATCH
    await Response(status_code=200, headers=headers)(scope, receive, send)


def _allowed(scope: Scope) -> list[str]:
    """Return the methods of a path, none where there is no such path."""
    routes: list[BaseRoute] = scope["app"].router.routes
    writes = () if _OF.search(_path(scope)) else WRITES
    found = [
        method
        for method in ("GET", *writes)
        if any(route.matches({**scope, "method": method})[0] is Match.FULL for route in routes)
    ]
    return [*found, *(["HEAD"] if "GET" in found else []), "OPTIONS"] if found else []


def _path(scope: Scope) -> str:
    return str(scope["path"]).removeprefix(scope.get("root_path", ""))
