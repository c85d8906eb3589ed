"""The API as one FastAPI application; the dashboard's process mounts it at /api."""

from datetime import UTC, datetime

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from geotracker import __version__
from geotracker.api import control, features, landing, problems, why
from geotracker.api.knowledge import Knowledge
from geotracker.api.library import Library

DESCRIPTION = (
    "Who holds what ground, day by day, and why we think so. `datetime` is when it was true on the ground; "
    "`known-at` asks what was known by then."
)


def now() -> datetime:
    """Return the present moment: what a time means when a request does not give it."""
    return datetime.now(UTC)


def make_app(library: Library, knowledge: Knowledge | None = None) -> FastAPI:
    """Return the API over an open data folder. Paths are relative to where it is mounted.

    `knowledge` is given by a process that shares it with other parts; else the API has its own.
    """
    app = FastAPI(
        title="geotracker",
        version=__version__,
        description=DESCRIPTION,
        openapi_url="/api",
        docs_url=None,  # its pages load scripts from elsewhere
        redoc_url=None,
    )
    problems.install(app)
    app.add_middleware(GZipMiddleware, minimum_size=1024, compresslevel=5)
    app.include_router(landing.router(library))
    app.include_router(features.router(library, now))
    app.include_router(control.router(library, now))
    app.include_router(why.router(knowledge or Knowledge(library), now))
    return app
