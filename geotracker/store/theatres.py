"""Theatre files as plain JSON, and the sources they and others tell of: the newest version counts."""

from collections.abc import Iterable, Mapping
from typing import Any

import sqlalchemy as sa

from geotracker.errors import NotFoundError
from geotracker.model import Source
from geotracker.store.tables import sources, theatres


def save_theatre(connection: sa.Connection, theatre_id: str, spec: Mapping[str, Any], sha: str) -> bool:
    """Add a version of a theatre; return False where the newest is the same already."""
    newest = (
        sa.select(theatres.c.sha)
        .where(theatres.c.id == theatre_id)
        .order_by(theatres.c.version.desc())
        .limit(1)
    )
    if connection.scalar(newest) == sha:
        return False
    connection.execute(sa.insert(theatres).values(id=theatre_id, sha=sha, spec=dict(spec)))
    return True


def theatre_spec(connection: sa.Connection, theatre_id: str) -> dict[str, Any]:
    """Return the newest version of a theatre. NotFoundError."""
    newest = (
        sa.select(theatres.c.spec)
        .where(theatres.c.id == theatre_id)
        .order_by(theatres.c.version.desc())
        .limit(1)
    )
    found = connection.scalar(newest)
    if found is None:
        raise NotFoundError(f"no theatre {theatre_id!r}")
    return dict(found)


def theatre_ids(connection: sa.Connection) -> tuple[str, ...]:
    """Return the theatres' ids in alphabetical order."""
    return tuple(connection.scalars(sa.select(theatres.c.id).distinct().order_by(theatres.c.id)))


def save_sources(connection: sa.Connection, found: Iterable[Source], theatre: str | None) -> int:
    """Add versions of the sources that are new or changed, for one theatre or for all; return how many."""
    known = known_sources(connection, theatre)
    rows = [
        {
            "name": one.name,
            "theatre": theatre,
            "reliability": one.reliability,
            "side": one.side,
            "country_code": one.country_code,
        }
        for one in found
        if known.get(one.name) != one
    ]
    if rows:
        connection.execute(sa.insert(sources), rows)
    return len(rows)


def known_sources(
    connection: sa.Connection, theatre: str | None, recorded_at: Any = None
) -> dict[str, Source]:
    """Return sources by name as one theatre sees them: its own word first, then what holds for all."""
    query = (
        sa.select(
            sources.c.name, sources.c.theatre, sources.c.reliability, sources.c.side, sources.c.country_code
        )
        .where(sources.c.theatre.is_(None) | (sources.c.theatre == theatre))
        .order_by(sources.c.theatre.is_not(None), sources.c.version)
    )
    if recorded_at is not None:
        query = query.where(sources.c.recorded_at <= recorded_at)
    return {
        row.name: Source(row.name, row.reliability, row.side, row.country_code)
        for row in connection.execute(query)
    }
