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
class Newest:
    """A theatre's highest number in a table, and how many rows there are `_BACK` numbers back from it."""

    top: int
    count: int


@dataclass(frozen=True, slots=True)
class Look:
    """What was there at a look: the newest readings and reviews.

    `rest` tells versions of sources and layers apart, whatever they hold.
    """

    readings: Newest
    reviews: Newest
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
            _newest(connection, readings, theatre),
            _newest(connection, reviews, theatre),
            _rest(connection, theatre),
        )
        if before is None:
            return News(now, frozenset(), ())
        if now.rest != before.rest:
            return None
        fresh = _since(connection, readings, theatre, before.readings)
        fresh |= _since(connection, reviews, theatre, before.reviews)
        if not fresh:
            return News(now, frozenset(), ())
        hashes = connection.scalars(sa.select(documents.c.sha256).where(documents.c.id.in_(fresh)))
        touched = frozenset(hashes)
        return News(now, touched, known_claims(connection, theatre, among=fresh))


def _newest(connection: sa.Connection, table: sa.Table, theatre: str) -> Newest:
    ours = table.c.theatre == theatre
    top = connection.scalar(sa.select(sa.func.max(table.c.id)).where(ours)) or 0
    return Newest(top, _count(connection, table, theatre, top))


def _count(connection: sa.Connection, table: sa.Table, theatre: str, top: int) -> int:
    query = sa.select(sa.func.count()).where(table.c.theatre == theatre, *_back(table, top))
    return connection.scalar(query) or 0


def _back(table: sa.Table, top: int) -> tuple[sa.ColumnElement[bool], ...]:
    return table.c.id > top - _BACK, table.c.id <= top


def _since(connection: sa.Connection, table: sa.Table, theatre: str, before: Newest) -> set[int]:
    """Return the documents of a theatre's rows that a look before did not see.

    Rows are never removed: where there are as many below its highest number as there were, none of them is
    new. Else all of them are taken for new; documents that say what they said are weighed no other way.
    """
    seen = _count(connection, table, theatre, before.top) == before.count
    after = before.top if seen else before.top - _BACK
    query = sa.select(table.c.document).where(table.c.theatre == theatre, table.c.id > after)
    return set(connection.scalars(query))


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
