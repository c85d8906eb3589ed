"""What is new since a last look: documents read or reviewed, so that not every claim has to be read again."""

from dataclasses import dataclass

import sqlalchemy as sa

from geotracker.model import KnownClaim
from geotracker.store.claims import known_claims
from geotracker.store.layer_tables import layer_roles
from geotracker.store.store import Store
from geotracker.store.tables import documents, edits, layers, readings, reviews, sources

_BACK = 10_000
"""How many numbers back rows are looked for again: a transaction may commit after one with higher numbers."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was there at a look: the newest rows by table, and the numbers of the last readings and reviews.

    `rest` tells versions of sources and layers apart, whatever they hold.
    """

    readings: frozenset[tuple[int, int]]
    reviews: frozenset[tuple[int, int]]
    rest: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class News:
    """What a look found: the documents (sha256) touched since the one before, and all their claims now."""

    look: Look
    documents: frozenset[str]
    claims: tuple[KnownClaim, ...]


def look(store: Store, theatre: str, before: Look | None = None) -> News | None:
    """Return what is new in a theatre since a look; None where that cannot be told document by document.

    Without a look before nothing is new, and the answer is where later looks start.
    """
    with store.snapshot() as connection:
        now = Look(
            _newest(connection, readings, theatre, before.readings if before else None),
            _newest(connection, reviews, theatre, before.reviews if before else None),
            _rest(connection, theatre),
        )
        if before is None:
            return News(now, frozenset(), ())
        if now.rest != before.rest:
            return None
        fresh = {
            document for _, document in (now.readings - before.readings) | (now.reviews - before.reviews)
        }
        if not fresh:
            return News(now, frozenset(), ())
        hashes = connection.scalars(sa.select(documents.c.sha256).where(documents.c.id.in_(fresh)))
        touched = frozenset(hashes)
        return News(now, touched, known_claims(connection, theatre, among=fresh))


def _newest(
    connection: sa.Connection, table: sa.Table, theatre: str, before: frozenset[tuple[int, int]] | None
) -> frozenset[tuple[int, int]]:
    """Return (number, document) of a theatre's newest rows, `_BACK` numbers back from the look before."""
    top = max((number for number, _ in before), default=0) if before else None
    if top is None:
        top = connection.scalar(sa.select(sa.func.coalesce(sa.func.max(table.c.id), 0))) or 0
    query = sa.select(table.c.id, table.c.document).where(
        table.c.theatre == theatre, table.c.id > top - _BACK
    )
    return frozenset((row.id, row.document) for row in connection.execute(query))


def _rest(connection: sa.Connection, theatre: str) -> tuple[int, ...]:
    ours = sa.select(layers.c.id).where(layers.c.theatre == theatre)
    counts = (
        sa.select(sa.func.max(sources.c.version)),
        sa.select(sa.func.count()).select_from(edits).where(edits.c.layer.in_(ours)),
        sa.select(sa.func.count()).select_from(layer_roles).where(layer_roles.c.layer.in_(ours)),
        sa.select(sa.func.count()).select_from(layers).where(layers.c.theatre == theatre),
    )
    row = connection.execute(sa.select(*(count.scalar_subquery() for count in counts))).one()
    return tuple(int(value or 0) for value in row)
