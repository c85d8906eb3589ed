"""Errors as RFC 9457 problem documents."""

import logging
from http import HTTPStatus

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from geotracker.api.access import EditConflictError, status_of
from geotracker.errors import GeotrackerError, InputError

PROBLEM = "application/problem+json"
LOG = logging.getLogger("geotracker.api")


def problem(status: int, detail: str, **more: object) -> Response:
    """Return a problem document."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        **more,
    }
    made = Response(orjson.dumps(body, option=orjson.OPT_UTC_Z), status, media_type=PROBLEM)
    if status == HTTPStatus.UNAUTHORIZED:
        made.headers["WWW-Authenticate"] = 'Bearer realm="geotracker"'
    return made


def install(app: FastAPI) -> None:
    """Make every error of the app answer with a problem document."""

    @app.exception_handler(GeotrackerError)
    def ours(request: Request, error: GeotrackerError) -> Response:
        more: dict[str, object] = {}
        if isinstance(error, InputError) and error.field:
            more["parameter"] = error.field
        if isinstance(error, EditConflictError):
            more.update(error.payload)
        status = status_of(error)
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            LOG.error("%s %s: %s", request.method, request.url.path, error)
        return problem(status, str(error), **more)

    @app.exception_handler(HTTPException)
    def http(_request: Request, error: HTTPException) -> Response:
        made = problem(error.status_code, str(error.detail))
        made.headers.update(error.headers or {})
        return made

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        return problem(400, str(first["msg"]), parameter=str(first["loc"][-1]))

    @app.exception_handler(Exception)
    def unforeseen(request: Request, error: Exception) -> Response:
        LOG.exception("%s %s", request.method, request.url.path, exc_info=error)
        return problem(500, "something went wrong here; the server's log says what")
