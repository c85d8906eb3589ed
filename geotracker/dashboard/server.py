"""One process, one port: the Streamlit pages, the API below /api, and every script and style they need."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import uvicorn
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from streamlit.starlette import App
from streamlit.web.bootstrap import load_config_options

from geotracker.api.app import make_app, options_of
from geotracker.api.headers import Headers, site_policy
from geotracker.api.listening import listen
from geotracker.dashboard.assets import install_assets, vendor_folder
from geotracker.dashboard.feed import Feed, map_router
from geotracker.dashboard.gate import LIFETIME, Gate, session_router, sign_in_routes
from geotracker.dashboard.look import OPTIONS
from geotracker.dashboard.session import FIRST, access_of, knowledge_of, opened, settings_secret
from geotracker.dashboard.signing import SignIn
from geotracker.errors import SetupError
from geotracker.settings import Settings


def script_file() -> Path:
    """Return the Streamlit entry file: bundled in an installed package, else at the repository's top."""
    package = Path(str(files("geotracker")))
    bundled = package / "_bundled" / "app.py"
    found = bundled if bundled.is_file() else package.parent / "app.py"
    if not found.is_file():
        raise SetupError(f"the dashboard's app.py is missing from {bundled.parent} and {found.parent}")
    return found


def make_site(settings: Settings, announce: Callable[[str], None]) -> App:
    """Return the ASGI application of dashboard and API; its assets are installed first."""
    install_assets(settings, announce)
    load_config_options(dict(OPTIONS))
    workspace = opened(settings, announce)
    knowledge, access = knowledge_of(settings), access_of(settings)
    api = make_app(workspace, knowledge, options_of(settings), access)
    feed = Feed(workspace, knowledge)
    api.include_router(map_router(workspace, knowledge, access, feed))
    api.include_router(session_router(access))

    @asynccontextmanager
    async def lifespan(_site: App) -> AsyncIterator[dict[str, Any] | None]:
        async with api.router.lifespan_context(api):  # a mounted app's own lifespan is never entered
            Thread(target=feed.warm, args=(FIRST,), daemon=True).start()
            yield None

    return App(
        script_file(),
        secrets=settings_secret(settings),
        lifespan=lifespan,
        middleware=[
            Middleware(Headers, policy=site_policy(streamlit_page(), tile_hosts(settings))),
            Middleware(Gate, access=access),
        ],
        routes=[
            *sign_in_routes(SignIn(access, LIFETIME)),
            Route("/api", _to_the_api),
            Mount("/api", api),
            Mount("/vendor", StaticFiles(directory=vendor_folder(settings))),
            Mount("/assets", StaticFiles(packages=[("geotracker.dashboard", "static")])),
        ],
    )


def serve(settings: Settings, host: str, port: int, announce: Callable[[str], None]) -> None:
    """Serve dashboard and API until told to stop. Port 0 takes a free one; the address is announced.

    Raises SetupError when the port is taken.
    """
    with listen(host, port) as listener:
        site = make_site(settings, announce)
        config = uvicorn.Config(
            site, log_level="warning", ws_max_size=2**27, timeout_graceful_shutdown=3, lifespan="on"
        )
        announce(f"Serving on http://{_shown(host)}:{listener.getsockname()[1]}")
        asyncio.run(uvicorn.Server(config).serve(sockets=[listener]))


async def _to_the_api(request: Request) -> RedirectResponse:
    """Lead from /api to /api/: without it the address would be one of Streamlit's pages."""
    query = request.url.query
    return RedirectResponse("/api/" + (f"?{query}" if query else ""), status_code=308)


def streamlit_page() -> str:
    """Return the HTML that every page of Streamlit's begins with."""
    return (Path(str(files("streamlit"))) / "static" / "index.html").read_text(encoding="utf-8")


def tile_hosts(settings: Settings) -> tuple[str, ...]:
    """Return the hosts whose pictures a page may show: that of the online tiles, where there are any."""
    if settings.tiles is None:
        return ()
    address = urlsplit(settings.tiles)
    return (f"{address.scheme}://{address.netloc}",)


def _shown(host: str) -> str:
    """Return the host to type into a browser."""
    return "127.0.0.1" if host in {"0.0.0.0", ""} else host
