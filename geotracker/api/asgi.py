"""The API for any ASGI server: `uvicorn --factory geotracker.api.asgi:application`."""

import logging

from fastapi import FastAPI

from geotracker.api.app import make_app, options_of
from geotracker.settings import from_environment
from geotracker.workspace import Workspace

LOG = logging.getLogger("geotracker")


def application() -> FastAPI:
    """Return the API over the data folder the environment names. Each worker process calls this once."""
    settings = from_environment()
    return make_app(Workspace(settings, LOG.info), options=options_of(settings))
