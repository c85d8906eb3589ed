"""What is new since a last look: documents read or reviewed, so that not every claim has to be read again."""

from dataclasses import dataclass
from typing import Any

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
        row = connection.execute(_looking(theatre, before)).one()
        now = Look(Newest(row[0], row[1]), Newest(row[2], row[3]), tuple(row[4:8]))
        if before is None:
            return News(now, frozenset(), ())
        if now.rest != before.rest:
            return None
        fresh = set(connection.scalars(_since(theatre, before, row[8], row[9])))
        if not fresh:
            return News(now, frozenset(), ())
        hashes = connection.scalars(sa.select(documents.c.sha256).where(documents.c.id.in_(fresh)))
        touched = frozenset(hashes)
        return News(now, touched, known_claims(connection, theatre, among=fresh))


def _looking(theatre: str, before: Look | None) -> sa.Select[Any]:
    """Select what a look holds, and how many rows there now are up to the tops of the look before."""
    ours = sa.select(layers.c.id).where(layers.c.theatre == theatre).scalar_subquery()
    asked = []
    for table in (readings, reviews):
        top = sa.select(sa.func.max(table.c.id)).where(table.c.theatre == theatre).scalar_subquery()
        asked += [top, _count(table, theatre, top)]
    asked += [
        sa.select(sa.func.max(sources.c.version)).scalar_subquery(),
        sa.select(sa.func.count()).select_from(edits).where(edits.c.layer.in_(ours)).scalar_subquery(),
        sa.select(sa.func.count())
        .select_from(layer_roles)
        .where(layer_roles.c.layer.in_(ours))
        .scalar_subquery(),
        sa.select(sa.func.count()).select_from(layers).where(layers.c.theatre == theatre).scalar_subquery(),
    ]
    if before is not None:
        tops = ((readings, before.readings.top), (reviews, before.reviews.top))
        asked += [_count(table, theatre, sa.literal(top)) for table, top in tops]
    return sa.select(*(sa.func.coalesce(one, 0) for one in asked))


def _count(table: sa.Table, theatre: str, top: sa.ColumnElement[int]) -> sa.ScalarSelect[int]:
    query = sa.select(sa.func.count()).select_from(table)
    return query.where(
        table.c.theatre == theatre, table.c.id > top - _BACK, table.c.id <= top
    ).scalar_subquery()


def _since(theatre: str, before: Look, *counts: int) -> sa.CompoundSelect[Any]:
    """Select the documents of a theatre's rows that a look before did not see.

    Rows are never removed: where there are as many (`counts`) below its highest number as there were, none
    of them is new. Else all are taken for new; documents that say what they said are weighed no other way.
    """
    asked = []
    for table, seen, count in zip(
        (readings, reviews), (before.readings, before.reviews), counts, strict=True
    ):
        after = seen.top if count == seen.count else seen.top - _BACK
        asked.append(sa.select(table.c.document).where(table.c.theatre == theatre, table.c.id > after))
    return sa.union(*asked)
