"""Open the database the settings name: reach it or start it, and bring its schema up to date."""

from collections.abc import Callable
from typing import Any

import orjson
import sqlalchemy as sa
from psycopg import errors
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from geotracker.errors import GeotrackerError, QueryError, SetupError, StoreError
from geotracker.settings import Settings
from geotracker.store import schema
from geotracker.store.server import LocalServer
from geotracker.store.store import Store
from geotracker.store.tables import EXTENSIONS

OLDEST = (14,)  # the first with functions whose body is SQL proper
_DRIVER = "postgresql+psycopg"


def connect(url: str, revive: Callable[[], bool] | None = None, ping: bool = True) -> sa.Engine:
    """Return an engine for a PostgreSQL URL, with psycopg 3 and sessions in UTC. QueryError for a bad URL.

    `revive` is asked to bring a dead server back when a connection fails; where it did, we try once more.
    Without `ping` a connection of the pool may be dead when it is handed out.
    """
    try:
        parsed = sa.make_url(url)
    except ArgumentError as failure:
        raise QueryError("is not a database URL", field="GEOTRACKER_DATABASE_URL") from failure
    if parsed.get_backend_name() not in ("postgresql", "postgres"):
        raise QueryError(
            f"names {parsed.get_backend_name()}; only PostgreSQL with PostGIS will do",
            field="GEOTRACKER_DATABASE_URL",
        )
    engine = sa.create_engine(
        parsed.set(drivername=_DRIVER),
        pool_size=10,
        max_overflow=20,
        pool_pre_ping=ping,
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
        connect_args={"options": _options(parsed), "application_name": "geotracker"},
    )
    if revive is not None:
        sa.event.listen(engine, "do_connect", _reviving(revive))
    return engine


def _reviving(revive: Callable[[], bool]) -> Callable[..., Any]:
    def open_connection(dialect: Any, record: Any, arguments: Any, keywords: Any) -> Any:
        try:
            return dialect.connect(*arguments, **keywords)
        except errors.OperationalError:
            if not revive():
                raise
            return dialect.connect(*arguments, **keywords)

    return open_connection


def _options(url: sa.URL) -> str:
    """Return the URL's own session options with ours after them."""
    own = url.query.get("options", ())
    return " ".join([own] if isinstance(own, str) and own else own) + " -c timezone=UTC"


def open_store(settings: Settings, announce: Callable[[str], None]) -> Store:
    """Open the database, starting the local server and bringing the schema up to date where needed.

    StoreError says what cannot be reached; SetupError says what is not installed.
    """
    if settings.database_url:
        url, revive = settings.database_url, None
    else:
        server = LocalServer(settings.home / "postgres", announce=announce)
        url, revive = server.ensure(), server.revive
    engine = connect(url, revive)
    try:
        at, head = schema.current(engine), schema.head()
        check_version(tuple(int(part) for part in engine.dialect.server_version_info or ()))
        if at != head:
            announce(f"bringing the database's schema from {at or 'nothing'} to {head}")
            schema.upgrade(engine)
    except SQLAlchemyError as failure:
        engine.dispose()
        raise _explained(engine, failure) from failure
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, connect(url, revive, ping=False))


def check_version(version: tuple[int, ...]) -> None:
    """Refuse a server that is too old for what the schema uses. SetupError."""
    if version < OLDEST:
        shown = ".".join(map(str, version)) or "an unknown version"
        raise SetupError(f"PostgreSQL {OLDEST[0]} or newer is needed; the server is {shown}")


def _explained(engine: sa.Engine, failure: SQLAlchemyError) -> GeotrackerError:
    """Return what a database's refusal means to whoever set it up."""
    where = f"the database at {engine.url.render_as_string(hide_password=True)}"
    cause = getattr(failure, "orig", None) or failure
    reason = str(cause).strip().splitlines()[0]
    wanted = "; ".join(f"CREATE EXTENSION {name}" for name in EXTENSIONS)
    if isinstance(cause, errors.UndefinedFile | errors.FeatureNotSupported):
        return SetupError(f"{where} lacks an extension ({reason}): install PostGIS on its server")
    if isinstance(cause, errors.InsufficientPrivilege):
        return StoreError(
            f"{where} does not let us in far enough ({reason}): let its administrator run {wanted}, "
            "and give us a database of our own"
        )
    return StoreError(f"cannot use {where}: {reason}")
