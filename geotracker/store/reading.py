"""One moment of the database, to read from: opened in a single round trip, for many short questions.

A transaction of its own for each request costs a ping, BEGIN, a time limit and the snapshot's mark: four
round trips before the first row. They are sent as one. No question is split among processes of the server:
to start them takes longer than most answers, and others ask at the same time. What fails to open is opened
again on a new connection, so the pool of these connections needs no ping.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import sqlalchemy as sa

_OPEN = (
    "BEGIN ISOLATION LEVEL REPEATABLE READ; SET LOCAL statement_timeout = {milliseconds}; "
    "SET LOCAL max_parallel_workers_per_gather = 0; "
    "SELECT pg_current_snapshot()::text"
)
_MARK = "geotracker_snapshot"


@contextmanager
def moment(engine: sa.Engine, seconds: float) -> Iterator[sa.Connection]:
    """Open a transaction that sees the database as it is now; no statement may take longer than `seconds`.

    Nothing written in it stays: it is rolled back at the end.
    """
    free = engine.execution_options(isolation_level="AUTOCOMMIT")  # BEGIN is ours; the pool rolls back
    connection = free.connect()
    try:
        try:
            _open(connection, seconds)
        except psycopg.OperationalError:
            connection.invalidate()
            connection.close()
            engine.dispose()  # the others it holds are as old
            connection = free.connect()
            _open(connection, seconds)
        yield connection
    finally:
        connection.close()


def snapshot_mark(connection: sa.Connection) -> str:
    """Return a word that changes whenever anything is committed to the server."""
    held: str | None = connection.info.get(_MARK)
    return held or str(connection.scalar(sa.text("SELECT pg_current_snapshot()::text")))


def _open(connection: sa.Connection, seconds: float) -> None:
    driver: Any = connection.connection.dbapi_connection
    cursor = driver.execute(_OPEN.format(milliseconds=int(seconds * 1000)))
    while cursor.nextset():
        pass
    connection.info[_MARK] = cursor.fetchone()[0]
