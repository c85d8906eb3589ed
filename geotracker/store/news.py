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
    tops = (before.readings.top, before.reviews.top) if before is not None else (0, 0)
    asked: dict[str, Any] = {"theatre": theatre, "readings": tops[0], "reviews": tops[1]}
    with store.snapshot() as connection:
        row = connection.execute(_LOOKING, asked).one()
        now = Look(Newest(row[0], row[1]), Newest(row[2], row[3]), tuple(row[4:8]))
        if before is None:
            return News(now, frozenset(), ())
        if now.rest != before.rest:
            return None
        # Rows are never removed: where there are as many below the highest number as there were, none of them
        # is new. Else all are taken for new; documents that say what they said are weighed no other way.
        if row[8] != before.readings.count:
            asked["readings"] -= _BACK
        if row[9] != before.reviews.count:
            asked["reviews"] -= _BACK
        touched = {row.id: row.sha256 for row in connection.execute(_SINCE, asked)}
        if not touched:
            return News(now, frozenset(), ())
        return News(now, frozenset(touched.values()), known_claims(connection, theatre, among=touched.keys()))


def _looking() -> sa.Select[Any]:
    """Select what a look holds, and how many rows there now are up to the tops of the look before."""
    ours = sa.select(layers.c.id).where(layers.c.theatre == _THEATRE).scalar_subquery()
    asked = []
    for table in (readings, reviews):
        top = sa.select(sa.func.max(table.c.id)).where(table.c.theatre == _THEATRE).scalar_subquery()
        asked += [top, _count(table, top)]
    asked += [
        sa.select(sa.func.max(sources.c.version)).scalar_subquery(),
        sa.select(sa.func.count()).select_from(edits).where(edits.c.layer.in_(ours)).scalar_subquery(),
        sa.select(sa.func.count())
        .select_from(layer_roles)
        .where(layer_roles.c.layer.in_(ours))
        .scalar_subquery(),
        sa.select(sa.func.count()).select_from(layers).where(layers.c.theatre == _THEATRE).scalar_subquery(),
    ]
    asked += [_count(table, _top(table)) for table in (readings, reviews)]
    return sa.select(*(sa.func.coalesce(one, 0) for one in asked))


def _count(table: sa.Table, top: sa.ColumnElement[int]) -> sa.ScalarSelect[int]:
    query = sa.select(sa.func.count()).select_from(table)
    return query.where(
        table.c.theatre == _THEATRE, table.c.id > top - _BACK, table.c.id <= top
    ).scalar_subquery()


def _since() -> sa.Select[Any]:
    """Select the documents of a theatre's rows above the tops."""
    found = (
        sa.select(table.c.document).where(table.c.theatre == _THEATRE, table.c.id > _top(table))
        for table in (readings, reviews)
    )
    return sa.select(documents.c.id, documents.c.sha256).where(documents.c.id.in_(sa.union(*found)))


def _top(table: sa.Table) -> sa.BindParameter[int]:
    return sa.bindparam(table.name, type_=sa.BigInteger)


_THEATRE = sa.bindparam("theatre", type_=sa.Text)
# Who keeps up asks the same again and again: the questions are put once.
_LOOKING, _SINCE = _looking(), _since()
