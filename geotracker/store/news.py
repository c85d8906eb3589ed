"""What is new since a last look: documents read or reviewed, so that not every claim has to be read again."""

from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from geotracker.model import KnownClaim
from geotracker.store.claims import known_claims
from geotracker.store.layer_tables import layer_roles
from geotracker.store.store import Store
from geotracker.store.tables import (
    documents,
    edits,
    layers,
    readings,
    reviews,
    runs,
    sources,
    tessellations,
)

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
    """What a look found: the documents (sha256) touched since the one before, and all their claims now.

    `run` and `tessellation` are the newest ones the theatre had.
    """

    look: Look
    run: int
    tessellation: str
    documents: frozenset[str] = frozenset()
    claims: tuple[KnownClaim, ...] = ()


def look(store: Store, theatre: str, before: Look | None = None) -> News | None:
    """Return what is new in a theatre since a look; None where that cannot be told document by document.

    Without a look before nothing is new, and the answer is where later looks start.
    """
    tops = (before.readings.top, before.reviews.top) if before is not None else (0, 0)
    asked: dict[str, Any] = {"theatre": theatre, "readings": tops[0], "reviews": tops[1]}
    with store.snapshot() as connection:
        run, tessellation, *found = connection.execute(_LOOKING, asked).one()
        now = Look(_newest(*found[:4]), _newest(*found[4:8]), tuple(found[8:]))
        if before is None:
            return News(now, run, tessellation)
        if now.rest != before.rest:
            return None
        # Rows are never removed: where there are as many below the highest number as there were, none of them
        # is new. Else all are taken for new; documents that say what they said are weighed no other way.
        if found[1] != before.readings.count:
            asked["readings"] -= _BACK
        if found[5] != before.reviews.count:
            asked["reviews"] -= _BACK
        touched = {row.id: row.sha256 for row in connection.execute(_SINCE, asked)}
        if not touched:
            return News(now, run, tessellation)
        claims = known_claims(connection, theatre, among=touched.keys())
        return News(now, run, tessellation, frozenset(touched.values()), claims)


def _newest(top: int, before: int, came: int, left: int) -> Newest:
    """Return a table's highest number and count, from the count before, what came since, and what is now
    too far back.
    """
    return Newest(top, before + came - left)


def _looking() -> sa.Select[Any]:
    """Select the newest run and tessellation, and what a look holds; of readings and reviews the highest
    number and three counts, as `_newest` takes them.
    """
    ours = sa.select(layers.c.id).where(layers.c.theatre == _THEATRE).scalar_subquery()
    cut = sa.select(tessellations.c.hash).where(tessellations.c.theatre == _THEATRE)
    last = cut.order_by(tessellations.c.id.desc()).limit(1).scalar_subquery()
    drawn = sa.select(sa.func.max(runs.c.id)).where(runs.c.theatre == _THEATRE).scalar_subquery()
    asked = []
    for table in (readings, reviews):
        top = sa.select(sa.func.max(table.c.id)).where(table.c.theatre == _THEATRE).scalar_subquery()
        before = _top(table)
        asked += [
            top,
            _count(table, before - _BACK, before),
            _count(table, before, None),
            _count(table, before - _BACK, top - _BACK),
        ]
    asked += [
        sa.select(sa.func.max(sources.c.version)).scalar_subquery(),
        sa.select(sa.func.count()).select_from(edits).where(edits.c.layer.in_(ours)).scalar_subquery(),
        sa.select(sa.func.count())
        .select_from(layer_roles)
        .where(layer_roles.c.layer.in_(ours))
        .scalar_subquery(),
        sa.select(sa.func.count()).select_from(layers).where(layers.c.theatre == _THEATRE).scalar_subquery(),
    ]
    return sa.select(
        sa.func.coalesce(drawn, 0),
        sa.func.coalesce(last, ""),
        *(sa.func.coalesce(one, 0) for one in asked),
    )


def _count(
    table: sa.Table, above: sa.ColumnElement[int], most: sa.ColumnElement[int] | None
) -> sa.ScalarSelect[int]:
    query = sa.select(sa.func.count()).where(table.c.theatre == _THEATRE, table.c.id > above)
    return (query if most is None else query.where(table.c.id <= most)).scalar_subquery()


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
