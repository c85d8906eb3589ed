"""What the writers and readers of derived tables share: COPY, locks, and the parts of rows that recur."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from typing import Any
from uuid import UUID

import psycopg
import sqlalchemy as sa
from psycopg import sql
from sqlalchemy.dialects import postgresql as pg

from geotracker.errors import StoreError
from geotracker.store import binary

_LEAST, _MOST = 1 << 16, 1 << 22  # bytes sent at once: twice as many each time
_WAITING = 8  # pieces made before those being sent are waited for


def copy_rows(
    connection: sa.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> int:
    """Copy rows into a table and return how many there were."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise StoreError("the database must be reached through psycopg (postgresql+psycopg://...)")
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(sql.Identifier(name) for name in columns)
    )
    written = 0
    with driver.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)
            written += 1
    return written


def copy_binary(
    connection: sa.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[bytes | None]],
    before: Callable[[], object] = lambda: None,
    meanwhile: Callable[[], object] = lambda: None,
) -> None:
    """Copy rows of values in the server's own binary form (see `binary`) into a table.

    What the server is to do `before` rows arrive it is asked for at once, while the first are being made, and
    again before each piece of them, and at the end; what is to be done `meanwhile` is done once all rows are
    made and the server still writes the last of them.
    """
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise StoreError("the database must be reached through psycopg (postgresql+psycopg://...)")
    statement = sql.SQL("COPY {} ({}) FROM STDIN (FORMAT BINARY)").format(
        sql.Identifier(table), sql.SQL(", ").join(sql.Identifier(name) for name in columns)
    )

    def send(piece: bytes) -> None:
        before()
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            copy.write(piece)

    # Rows are sent while the next ones are made: the server has work of its own with each. With a binary COPY
    # it begins after a thousand rows, or at the end: so each piece is a COPY.
    with ThreadPoolExecutor(1) as sender:
        sent: deque[Future[object]] = deque((sender.submit(before),))
        try:
            for piece in _pieces(rows):
                if len(sent) == _WAITING:
                    sent.popleft().result()
                sent.append(sender.submit(send, piece))
            sent.append(sender.submit(before))
            meanwhile()
            for one in sent:
                one.result()
        finally:
            for one in sent:
                one.cancel()


def _pieces(rows: Iterable[Sequence[bytes | None]]) -> Iterator[bytes]:
    """Yield rows as binary COPYs take them, many at a time."""
    held, size, enough = list[bytes](), 0, _LEAST
    for row in rows:
        held.append(binary.line(row))
        size += len(held[-1])
        if size > enough:
            yield b"".join((binary.HEAD, *held, binary.TAIL))
            held, size, enough = [], 0, min(2 * enough, _MOST)
    if held:
        yield b"".join((binary.HEAD, *held, binary.TAIL))


def delete_missing(
    connection: sa.Connection, table: sa.Table, digests: Iterable[UUID], *among: sa.ColumnElement[bool]
) -> set[UUID]:
    """Delete, among some rows of a derived table, those whose digest is not given; return those that stay."""
    wanted = set(digests)
    held = set(connection.scalars(sa.select(table.c.digest).where(*among)))
    gone = held - wanted
    if gone:
        doomed = sa.any_(sa.literal(list(gone), pg.ARRAY(sa.Uuid)))
        connection.execute(sa.delete(table).where(*among, table.c.digest == doomed))
    return held - gone


def known_then(table: sa.Table, known_at: datetime | None) -> sa.ColumnElement[bool]:
    """Select the rows known at a moment; None is now: those whose known_during has no end."""
    if known_at is None:
        return sa.func.upper_inf(table.c.known_during, type_=sa.Boolean)
    return table.c.known_during.contains(known_at)


def as_binary(column: sa.Column[Any]) -> sa.Label[bytes]:
    """Select a geometry column as WKB."""
    return sa.func.ST_AsBinary(column, type_=sa.LargeBinary).label(column.name)


def lock_theatre(connection: sa.Connection, theatre: str) -> None:
    """Let one transaction at a time replace what is derived for a theatre; readers never wait."""
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.func.hashtext(f"geotracker/{theatre}"))))
