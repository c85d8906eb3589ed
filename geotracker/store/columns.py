"""What a collection of features is in SQL: rows, key, geometry, times and typed columns."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.model import ALWAYS, Interval

Expression = sa.ColumnElement[Any]


class Kind(StrEnum):
    """What a column holds; `LIST` is an array of numbers."""

    TEXT = "text"
    NUMBER = "number"
    INTEGER = "integer"
    BOOLEAN = "boolean"
    TIME = "time"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Column:
    """A property of features: its name, what it holds, and the SQL that says it."""

    name: str
    kind: Kind
    value: Expression
    title: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which part of a collection is asked for, on both clocks.

    `during` and `known` with start = end are instants; known None is what is known now.
    """

    theatre: str | None = None
    during: Interval | None = None
    known: Interval | None = None

    @property
    def at(self) -> datetime | None:
        """Return the instant asked for, None for an interval or no time at all."""
        return self.during.start if self.during is not None and instant(self.during) else None


@dataclass(frozen=True, slots=True)
class FeatureSet:
    """Rows of one collection.

    `key` orders them and is unique, so that a page can start after one; `identity` is the feature's id.
    `valid` is a range or a moment; `otherwise` is the moment that counts where it is null. `extra` is a JSON
    object of further properties. `number` is what `identity` is the text of, where that is a whole number.
    `superseded`: its tables may begin with thousands of rows that count no more (an earlier reader's), so
    that even a count goes through them in the order of the key. `counted`: how many are worth counting for a
    page, where that is fewer than of other sets.
    """

    rows: sa.FromClause
    conditions: tuple[sa.ColumnElement[bool], ...]
    key: tuple[Expression, ...]
    identity: Expression
    columns: tuple[Column, ...]
    geometry: Expression | None = None
    valid: Expression | None = None
    extra: Expression | None = None
    otherwise: Expression | None = None
    number: Expression | None = None
    superseded: bool = False
    counted: int | None = None

    def column(self, name: str) -> Column | None:
        """Return a column by name."""
        return next((column for column in self.columns if column.name == name), None)


def instant(during: Interval) -> bool:
    """Say whether an interval is a single moment."""
    return during.start is not None and during.start == during.end


def moments(during: Interval) -> Expression:
    """Return an interval as a range with both ends in it, as OGC API – Features reads `datetime`."""
    return sa.func.tstzrange(
        sa.cast(during.start, sa.TIMESTAMP(timezone=True)),
        sa.cast(during.end, sa.TIMESTAMP(timezone=True)),
        "[]",
        type_=pg.TSTZRANGE,
    )


def meets(value: Expression, during: Interval) -> sa.ColumnElement[bool]:
    """Select rows whose range or moment has something in common with an interval."""
    if isinstance(value.type, pg.TSTZRANGE):
        if instant(during):
            moment = sa.cast(during.start, sa.TIMESTAMP(timezone=True))
            return sa.type_coerce(value.op("@>")(moment), sa.Boolean)
        return sa.type_coerce(value.op("&&")(moments(during)), sa.Boolean)
    bounds = [value >= during.start] if during.start is not None else []
    bounds += [value <= during.end] if during.end is not None else []
    return sa.and_(value.is_not(None), *bounds)  # not a range that holds the value: no index answers that


def known_rows(value: Expression, known: Interval | None) -> sa.ColumnElement[bool]:
    """Select rows by a known range: those of now, of a moment, or of any moment in an interval."""
    if known is None:
        return sa.func.upper_inf(value, type_=sa.Boolean)
    return meets(value, known)


def known_by(value: Expression, known: Interval | None) -> Iterator[sa.ColumnElement[bool]]:
    """Select facts by when they became known: by a moment, or within an interval."""
    if known is None or known == ALWAYS:
        return
    if instant(known):
        yield value <= known.start
    else:
        yield meets(value, known)


def ends(name: str, value: Expression) -> tuple[Column, Column]:
    """Return the two ends of a range as columns."""
    when = sa.TIMESTAMP(timezone=True)
    return (
        Column(f"{name}_from", Kind.TIME, sa.func.lower(value, type_=when)),
        Column(f"{name}_to", Kind.TIME, sa.func.upper(value, type_=when)),
    )
