"""Every failure the package raises on purpose, and what each means at a boundary.

GeotrackerError
├── InputError              bad input; names the file, line or field
│   ├── TheatreError        a theatre file that does not hold together
│   ├── DocumentError       a document that cannot be read
│   └── QueryError          a request nobody can answer as asked
├── NotFoundError           a theatre, place, document, zone … that does not exist
├── ConflictError           someone else changed it first
├── AccessError             who asks may not do this
├── LimitError              too much, too often, too large
├── SetupError              something needed is not installed; says how to get it
└── StoreError              the database failed or cannot be reached

An unresolved toponym is data (`model.Unresolved`), never an error.
"""

from dataclasses import dataclass


class GeotrackerError(Exception):
    """Base of every error raised on purpose."""


class InputError(GeotrackerError):
    """Report bad input with its file, line and field where they are known."""

    def __init__(
        self, message: str, *, file: str | None = None, line: int | None = None, field: str | None = None
    ) -> None:
        self.message, self.file, self.line, self.field = message, file, line, field
        where = ":".join(str(part) for part in (file, line) if part is not None)
        parts = [part for part in (where, field) if part]
        super().__init__(": ".join([*parts, message]))


class TheatreError(InputError):
    """A theatre file that does not hold together; `problems` lists every fault where there are several."""

    problems: "tuple[TheatreError, ...]" = ()


class DocumentError(InputError):
    """A document that cannot be read."""


class QueryError(InputError):
    """A request that cannot be answered as asked."""


class NotFoundError(GeotrackerError):
    """A thing asked for by name that does not exist."""


class ConflictError(GeotrackerError):
    """Someone else changed it first."""


class AccessError(GeotrackerError):
    """Who asks may not do this."""


class LimitError(GeotrackerError):
    """Too much, too often or too large."""


class SetupError(GeotrackerError):
    """Something needed is not installed; the message says how to get it."""


class StoreError(GeotrackerError):
    """The database failed or cannot be reached."""


@dataclass(frozen=True, slots=True)
class Boundary:
    """What an error is at the edges of the system: an HTTP status and an exit code."""

    status: int
    exit_code: int


BOUNDARIES: dict[type[GeotrackerError], Boundary] = {
    InputError: Boundary(400, 2),
    NotFoundError: Boundary(404, 3),
    AccessError: Boundary(403, 4),
    ConflictError: Boundary(409, 5),
    LimitError: Boundary(413, 6),
    SetupError: Boundary(503, 7),
    StoreError: Boundary(503, 8),
    GeotrackerError: Boundary(500, 1),
}


def boundary(error: GeotrackerError) -> Boundary:
    """Return the HTTP status and exit code of an error: those of its nearest listed ancestor."""
    return next(BOUNDARIES[kind] for kind in type(error).__mro__ if kind in BOUNDARIES)
