"""The API as one FastAPI application; the dashboard's process mounts it at /api."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.gzip import GZipMiddleware

from geotracker import __version__
from geotracker.api import (
    actions,
    changes,
    control,
    downloads,
    edits,
    features,
    landing,
    layers,
    problems,
    tiles,
    why,
)
from geotracker.api.access import Access
from geotracker.api.headers import Headers, answer_policy
from geotracker.api.knowledge import Knowledge
from geotracker.api.library import Library
from geotracker.api.limits import Limits
from geotracker.api.methods import Methods
from geotracker.api.scene import Scenes
from geotracker.settings import Settings

THREADS = 8


@dataclass(frozen=True, slots=True)
class Options:
    """How a server behaves: who may read without a key, from which web pages, how much, how often.

    `origins` are web addresses whose pages may ask ("*": any). `per_minute` 0 is no limit.
    """

    public: bool = True
    origins: tuple[str, ...] = ()
    per_minute: int = 6_000
    largest_body: int = 16 * 2**20
    seconds: float = 20.0


def options_of(settings: Settings) -> Options:
    """Return how a server behaves by the settings."""
    return Options(settings.public, settings.cors_origins, settings.requests_per_minute)


def now() -> datetime:
    """Return the present moment: what a time means when a request does not give it."""
    return datetime.now(UTC)


@asynccontextmanager
async def _few_threads(_app: FastAPI) -> AsyncIterator[None]:
    """Let a few requests run at a time: more threads than that only fight for Python's lock."""
    limiter = current_default_thread_limiter()
    limiter.total_tokens = min(limiter.total_tokens, THREADS)
    yield


def make_app(
    library: Library,
    knowledge: Knowledge | None = None,
    options: Options | None = None,
    access: Access | None = None,
) -> FastAPI:
    """Return the API over an open data folder. Paths are relative to where it is mounted.

    `knowledge` and `access` are given by a process that shares them with other parts; else the API has
    its own.
    """
    options = options or Options()
    knowledge = knowledge or Knowledge(library)
    app = FastAPI(
        title="geotracker",
        version=__version__,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=_few_threads,
    )
    scenes, access = Scenes(knowledge, options.seconds), access or Access(library, now, options.public)
    problems.install(app)
    app.add_middleware(GZipMiddleware, minimum_size=1024, compresslevel=4)
    app.add_middleware(Methods)
    app.add_middleware(Limits, per_minute=options.per_minute, largest_body=options.largest_body)
    if options.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=list(options.origins),
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "If-Match", "If-None-Match", "X-API-Key"],
            expose_headers=["ETag", "Content-Crs", "Location", "Retry-After"],
        )
    app.add_middleware(Headers, policy=answer_policy)
    app.include_router(landing.router(scenes, access))
    app.include_router(features.router(scenes, access, now))
    app.include_router(downloads.router(scenes, access))
    app.include_router(tiles.router(scenes, access))
    app.include_router(edits.router(scenes, access))
    app.include_router(layers.router(scenes, access))
    app.include_router(actions.router(scenes, access))
    app.include_router(changes.router(scenes, access, now))
    app.include_router(control.router(scenes, access, now))
    app.include_router(why.router(knowledge, access, now))
    return app
