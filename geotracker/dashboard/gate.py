"""The sign-in page, the cookie that keeps a session, and what keeps strangers out of a private server."""

from datetime import timedelta
from html import escape
from urllib.parse import parse_qs, quote, urlsplit

from anyio.to_thread import run_sync
from fastapi import APIRouter
from fastapi import Request as ApiRequest
from fastapi import Response as ApiResponse
from starlette.datastructures import Headers
from starlette.requests import Request, cookie_parser
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocketClose

from geotracker.api.access import COOKIE, Access, Identity, NeedsKeyError, own_page
from geotracker.api.landing import answer
from geotracker.dashboard.signing import GuessingError, SignIn
from geotracker.errors import LimitError

LIFETIME = timedelta(hours=12)
OPEN = ("/sign-in", "/sign-out", "/assets/", "/vendor/", "/api/")  # the API asks for keys itself
LARGEST_FORM = 8_192  # bytes
MISMATCH = "That name and that password or key do not fit."

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{refresh}<title>{title} · geotracker</title>
<link rel="icon" href="/assets/icon.svg">
<link rel="stylesheet" href="/vendor/@fontsource-variable/libre-franklin/wght.css">
<link rel="stylesheet" href="/vendor/@fontsource-variable/newsreader/wght.css">
<link rel="stylesheet" href="/assets/sign-in.css">
</head>
<body><main>
<p class="eyebrow">geotracker</p>
<h1>{title}</h1>
{body}
</main></body>
</html>
"""
_FORM = """<form method="post" action="/sign-in">
{fault}<label>Name<input name="name" value="{name}" autocomplete="username" autocapitalize="none"
 spellcheck="false" maxlength="64"{first}></label>
<label>Password or key<input name="secret" type="password" autocomplete="current-password"
 maxlength="1000" required{second}></label>
<input type="hidden" name="next" value="{next}">
<button type="submit">Sign in</button>
</form>
<p class="soft">{beside}</p>
<p class="soft">No account yet? Whoever runs this server makes one:
<code>geotracker user add NAME --role analyst</code>, then <code>geotracker user password NAME</code>.</p>
"""
_WITHIN = """<p>You are signed in as <b>{name}</b> ({role}) until {until:%H:%M} UTC.</p>
<form method="post" action="/sign-out"><button type="submit">Sign out</button></form>
<p class="soft"><a href="{next}">Back to the map</a></p>
"""


class Gate:
    """Takes the session from requests that a foreign page makes; of a private server it shows no more than
    the sign-in page to who has none."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self.app, self.access = app, access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, send it to the sign-in page, or refuse it."""
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        if not own_page(headers) and COOKIE in headers.get("cookie", ""):
            scope = {**scope, "headers": [one for one in scope["headers"] if one[0] != b"cookie"]}
            headers = Headers(scope=scope)
        path = scope["path"]
        if self.access.public or path == "/api" or path.startswith(OPEN):
            await self.app(scope, receive, send)
            return
        token = cookie_parser(headers.get("cookie", "")).get(COOKIE)
        if await run_sync(self.access.of_session, token) is not None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await WebSocketClose(4401, "sign in first")(scope, receive, send)
        elif "text/html" in headers.get("accept", ""):
            back = path + ("?" + scope["query_string"].decode("latin-1") if scope["query_string"] else "")
            await _elsewhere("/sign-in?next=" + quote(back, safe=""))(scope, receive, send)
        else:
            await PlainTextResponse("sign in first", 401)(scope, receive, send)


def sign_in_routes(signing: SignIn) -> list[Route]:
    """Return the routes of the sign-in page: /sign-in, and /sign-out, which only a form may ask for."""
    access = signing.access

    async def page(request: Request) -> Response:
        back = own_path(request.query_params.get("next", ""))
        if not own_page(request.headers) and "again" not in request.query_params:
            # A link from elsewhere brings no cookie (SameSite=Strict); a second request, by our page, does.
            again = f"/sign-in?again=1&next={quote(back, safe='')}"
            refresh = f'<meta http-equiv="refresh" content="0;url={escape(again)}">\n'
            return _shown("One moment", "", refresh=refresh)
        who = await run_sync(access.of_session, request.cookies.get(COOKIE))
        if who is not None and "again" in request.query_params:
            return _elsewhere(back)
        return _shown("Account", _within(who, back)) if who else _shown("Sign in", _form(access, back))

    async def enter(request: Request) -> Response:
        if not own_page(request.headers):
            return PlainTextResponse("another site's page may not sign you in", 403)
        try:
            given = await _form_of(request)
        except LimitError as error:
            return PlainTextResponse(str(error), 413)
        name, back = given.get("name", ""), own_path(given.get("next", ""))
        client = request.client.host if request.client else ""
        try:
            token = await run_sync(signing.begin, name, given.get("secret", ""), client)
        except NeedsKeyError:
            return _shown("Sign in", _form(access, back, name, MISMATCH), 401)
        except GuessingError as error:
            refused = _shown("Sign in", _form(access, back, name, f"There were {error}."), 429)
            refused.headers["Retry-After"] = str(int(error.wait) + 1)
            return refused
        found = _elsewhere(back)
        found.set_cookie(
            COOKIE,
            token,
            max_age=int(signing.lifetime.total_seconds()),
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return found

    async def leave(request: Request) -> Response:
        if own_page(request.headers):
            client = request.client.host if request.client else ""
            await run_sync(signing.end, request.cookies.get(COOKIE, ""), client)
        found = _elsewhere("/")
        found.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return found

    return [
        Route("/sign-in", page, methods=["GET"]),
        Route("/sign-in", enter, methods=["POST"]),
        Route("/sign-out", leave, methods=["POST"]),
    ]


def session_router(access: Access) -> APIRouter:
    """Return the route that tells our own pages who is signed in."""
    routes = APIRouter()

    @routes.get("/session", summary="Who is signed in", tags=["map"])
    def session(request: ApiRequest) -> ApiResponse:
        who = access.identity(request)
        body = {"account": who.account if who.known else None, "role": who.role.value}
        return answer({**body, "may_edit": who.may("edit"), "may_admin": who.may("admin")})

    return routes


def own_path(text: str) -> str:
    """Return a path on this server, "/" for anything that might lead elsewhere."""
    parts = urlsplit(text)
    plain = text.startswith("/") and not text.startswith(("//", "/\\")) and text.isprintable()
    return text if plain and not parts.scheme and not parts.netloc and "\\" not in text else "/"


async def _form_of(request: Request) -> dict[str, str]:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_FORM:
            raise LimitError("the form is too large")
    given = parse_qs(body.decode("utf-8", "replace"), max_num_fields=8)
    return {name: values[0] for name, values in given.items()}


def _form(access: Access, back: str, name: str = "", fault: str = "") -> str:
    beside = (
        f'<a href="{escape(back)}">Only look</a>: everything may be read without signing in.'
        if access.public
        else "This server shows nothing before you sign in."
    )
    return _FORM.format(
        fault=f'<p class="fault" role="alert">{escape(fault)}</p>\n' if fault else "",
        name=escape(name[:64]),
        next=escape(back),
        first="" if name else " autofocus",
        second=" autofocus" if name else "",
        beside=beside,
    )


def _within(who: Identity, back: str) -> str:
    return _WITHIN.format(name=escape(who.account), role=who.role.value, until=who.until, next=escape(back))


def _shown(title: str, body: str, status: int = 200, refresh: str = "") -> Response:
    page = _PAGE.format(title=title, body=body, refresh=refresh)
    return HTMLResponse(page, status, headers={"Cache-Control": "no-store"})


def _elsewhere(path: str) -> Response:
    found = RedirectResponse(path, 303)
    found.headers["Cache-Control"] = "no-store"
    return found
