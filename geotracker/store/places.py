"""What users say names mean: rules, and rows of their own gazetteers. Append-only; the newest word counts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.errors import NotFoundError
from geotracker.gazetteer.names import normalise
from geotracker.model import PlaceRule
from geotracker.store.codec import clean, utc
from geotracker.store.tables import place_rules

_BATCH = 5_000
_SAID = ("name", "geonameid", "lon", "lat", "feature_code", "country_code", "population")


@dataclass(frozen=True, slots=True)
class SaidRule:
    """A rule as it was said: for which theatre (None: all), by whom, why and when; `id` orders them."""

    id: int
    theatre: str | None
    rule: PlaceRule
    author: str
    reason: str
    recorded_at: datetime


def save_rules(
    connection: sa.Connection, rules: Iterable[PlaceRule], theatre: str | None, author: str, reason: str
) -> int:
    """Add rules, for one theatre or for all; return how many say something new."""
    held = {
        normalise(said.rule.name): said.rule
        for said in said_rules(connection, theatre)
        if said.theatre == theatre
    }
    rows = [
        _values(rule, theatre, author, reason) for rule in rules if held.get(normalise(rule.name)) != rule
    ]
    for low in range(0, len(rows), _BATCH):
        connection.execute(sa.insert(place_rules), rows[low : low + _BATCH])
    return len(rows)


def remove_rule(connection: sa.Connection, name: str, theatre: str | None, author: str, reason: str) -> None:
    """Say that a name's rule holds no more. NotFoundError where there is none."""
    there = said_rules(connection, theatre)
    key = normalise(name)
    said = next((s for s in there if s.theatre == theatre and normalise(s.rule.name) == key), None)
    if said is None:
        raise NotFoundError(f"no rule for {name!r} {f'in {theatre}' if theatre else 'for all theatres'}")
    row = _values(said.rule, theatre, author, reason) | {"removed": True}
    connection.execute(sa.insert(place_rules).values(row))


def said_rules(connection: sa.Connection, theatre: str | None) -> tuple[SaidRule, ...]:
    """Return the rules that hold in a theatre: those for all theatres first, then its own, by age."""
    newest = (
        sa.select(place_rules)
        .ext(pg.distinct_on(place_rules.c.theatre, place_rules.c.key))
        .where(_holds_in(theatre))
        .order_by(place_rules.c.theatre, place_rules.c.key, place_rules.c.id.desc())
        .subquery()
    )
    query = sa.select(newest).where(~newest.c.removed).order_by(newest.c.theatre.is_not(None), newest.c.id)
    return tuple(_said(row) for row in connection.execute(query).mappings())


def rules_history(connection: sa.Connection, name: str) -> tuple[tuple[SaidRule, bool], ...]:
    """Return everything ever said of a name, oldest first, each with whether it took the rule away."""
    query = (
        sa.select(place_rules).where(place_rules.c.key == normalise(clean(name))).order_by(place_rules.c.id)
    )
    return tuple((_said(row), row["removed"]) for row in connection.execute(query).mappings())


def rules_mark(connection: sa.Connection, theatre: str | None) -> int:
    """Return a number that changes with every word about the rules of a theatre; 0 where there is none."""
    newest = sa.select(sa.func.max(place_rules.c.id)).where(_holds_in(theatre))
    return int(connection.scalar(newest) or 0)


def _holds_in(theatre: str | None) -> sa.ColumnElement[bool]:
    """Return the condition of rows for all theatres, or for this one."""
    everywhere: sa.ColumnElement[bool] = place_rules.c.theatre.is_(None)
    return everywhere if theatre is None else everywhere | (place_rules.c.theatre == theatre)


def _values(rule: PlaceRule, theatre: str | None, author: str, reason: str) -> dict[str, object]:
    """Return a rule as a row."""
    row: dict[str, object] = {field: getattr(rule, field) for field in _SAID}
    row |= {"name": clean(rule.name), "key": normalise(clean(rule.name))}
    return row | {"theatre": theatre, "removed": False, "author": clean(author), "reason": clean(reason)}


def _said(row: sa.RowMapping) -> SaidRule:
    """Return a row as a rule."""
    rule = PlaceRule(**{field: row[field] for field in _SAID})
    at = utc(row["recorded_at"])
    return SaidRule(row["id"], row["theatre"], rule, row["author"], row["reason"], at)
