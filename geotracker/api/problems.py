"""Errors as RFC 9457 problem documents."""

from http import HTTPStatus

import orjson
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from geotracker.errors import GeotrackerError, InputError, boundary

PROBLEM = "application/problem+json"


def problem(status: int, detail: str, **more: object) -> Response:
    """Return a problem document."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        **more,
    }
    return Response(orjson.dumps(body), status, media_type=PROBLEM)


def install(app: FastAPI) -> None:
    """Make every error of the app answer with a problem document."""

    @app.exception_handler(GeotrackerError)
    def ours(_request: Request, error: GeotrackerError) -> Response:
        named = {"parameter": error.field} if isinstance(error, InputError) and error.field else {}
        return problem(boundary(error).status, str(error), **named)

    @app.exception_handler(HTTPException)
    def http(_request: Request, error: HTTPException) -> Response:
        return problem(error.status_code, str(error.detail))

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, error: RequestValidationError) -> Response:
        first = error.errors()[0]
        return problem(400, str(first["msg"]), parameter=str(first["loc"][-1]))
