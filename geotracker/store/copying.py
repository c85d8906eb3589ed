"""COPY: the fast way in, within the transaction of a SQLAlchemy connection."""

from collections.abc import Iterable, Sequence
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import sql

from geotracker.errors import StoreError


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


def as_binary(column: sa.Column[Any]) -> sa.Label[bytes]:
    """Select a geometry column as WKB."""
    return sa.func.ST_AsBinary(column, type_=sa.LargeBinary).label(column.name)


def lock_theatre(connection: sa.Connection, theatre: str) -> None:
    """Let one transaction at a time replace what is derived for a theatre; readers never wait."""
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(sa.func.hashtext(f"geotracker/{theatre}"))))
