"""Theatre files as plain JSON, and the sources they and others tell of: the newest version counts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from geotracker.errors import NotFoundError
from geotracker.model import Source
from geotracker.store.codec import utc
from geotracker.store.tables import sources, theatres

_READ_DIFFERENTLY = sa.text("""
WITH versions AS (
    SELECT version, spec - ARRAY['description', 'seeds', 'rivals', 'sources', 'cells', 'params', 'actors']
        || jsonb_build_object('actors', (SELECT jsonb_agg(actor - 'colour' ORDER BY place)
            FROM jsonb_array_elements(spec -> 'actors') WITH ORDINALITY AS listed (actor, place))) AS read
    FROM theatres WHERE id = :id
), compared AS (
    SELECT version, read <> lag(read) OVER (ORDER BY version) AS differs FROM versions
)
SELECT max(version) FROM compared WHERE differs
""")


@dataclass(frozen=True, slots=True)
class TheatreVersion:
    """One version of a theatre. `bundled` is the sha256 of the file we ship it as, None for a user's own."""

    version: int
    sha: str
    bundled: str | None
    recorded_at: datetime


def save_theatre(
    connection: sa.Connection,
    theatre_id: str,
    spec: Mapping[str, Any],
    sha: str,
    bundled: str | None = None,
) -> bool:
    """Add a version of a theatre; return False where the newest is the same already."""
    there = theatre_versions(connection, theatre_id)
    if there and there[-1].sha == sha and bundled in (None, there[-1].bundled):
        return False
    connection.execute(sa.insert(theatres).values(id=theatre_id, sha=sha, spec=dict(spec), bundled=bundled))
    return True


def theatre_versions(connection: sa.Connection, theatre_id: str) -> tuple[TheatreVersion, ...]:
    """Return the versions of a theatre, the newest last."""
    columns = sa.select(theatres.c.version, theatres.c.sha, theatres.c.bundled, theatres.c.recorded_at)
    rows = connection.execute(columns.where(theatres.c.id == theatre_id).order_by(theatres.c.version))
    return tuple(TheatreVersion(row.version, row.sha, row.bundled, utc(row.recorded_at)) for row in rows)


def newest_version(connection: sa.Connection, theatre_id: str) -> int:
    """Return the number of a theatre's newest version; 0 where there is none."""
    newest = sa.select(sa.func.max(theatres.c.version)).where(theatres.c.id == theatre_id)
    return int(connection.scalar(newest) or 0)


def reading_changed(connection: sa.Connection, theatre_id: str) -> int:
    """Return the newest version that changed what readers use of a theatre; 0 where none did.

    Colours, seeds, sources and parameters change no reading.
    """
    return int(connection.scalar(_READ_DIFFERENTLY, {"id": theatre_id}) or 0)


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
