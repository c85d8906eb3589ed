"""CQL2 to SQL: a whitelist of operators over typed columns, every value a bound parameter.

The tree is CQL2 JSON as a parser made it. What is not known here is refused by name, so nothing a
request says ever becomes SQL text.
"""

import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import shapely
import sqlalchemy as sa
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry
from sqlalchemy.dialects import postgresql as pg

from geotracker.errors import QueryError
from geotracker.store.columns import Expression, FeatureSet, Kind

Node = Any
Condition = sa.ColumnElement[bool]
MOST_NODES = 500
MOST_DEEP = 50  # each costs this reader and SQLAlchemy's some of Python's thousand calls in calls
GEOMETRY = "geometry"
_WHEN = sa.TIMESTAMP(timezone=True)

COMPARE: Mapping[str, Callable[[Any, Any], Any]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
SPATIAL = {
    "s_intersects": "ST_Intersects",
    "s_equals": "ST_Equals",
    "s_disjoint": "ST_Disjoint",
    "s_touches": "ST_Touches",
    "s_within": "ST_Within",
    "s_overlaps": "ST_Overlaps",
    "s_crosses": "ST_Crosses",
    "s_contains": "ST_Contains",
}
ARRAY = {"a_contains": "@>", "a_containedby": "<@", "a_overlaps": "&&", "a_equals": "="}
ARITHMETIC = {"+", "-", "*", "/", "%", "div", "^"}

Ends = tuple[Expression, Expression]
TEMPORAL: Mapping[str, Callable[[Ends, Ends], Condition]] = {
    "t_after": lambda a, b: a[0] > b[1],
    "t_before": lambda a, b: a[1] < b[0],
    "t_contains": lambda a, b: sa.and_(a[0] < b[0], a[1] > b[1]),
    "t_disjoint": lambda a, b: sa.or_(a[1] < b[0], a[0] > b[1]),
    "t_during": lambda a, b: sa.and_(a[0] > b[0], a[1] < b[1]),
    "t_equals": lambda a, b: sa.and_(a[0] == b[0], a[1] == b[1]),
    "t_finishedby": lambda a, b: sa.and_(a[0] < b[0], a[1] == b[1]),
    "t_finishes": lambda a, b: sa.and_(a[0] > b[0], a[1] == b[1]),
    "t_intersects": lambda a, b: sa.and_(a[0] <= b[1], a[1] >= b[0]),
    "t_meets": lambda a, b: a[1] == b[0],
    "t_metby": lambda a, b: a[0] == b[1],
    "t_overlappedby": lambda a, b: sa.and_(a[0] > b[0], a[0] < b[1], a[1] > b[1]),
    "t_overlaps": lambda a, b: sa.and_(a[0] < b[0], a[1] > b[0], a[1] < b[1]),
    "t_startedby": lambda a, b: sa.and_(a[0] == b[0], a[1] > b[1]),
    "t_starts": lambda a, b: sa.and_(a[0] == b[0], a[1] < b[1]),
}


@dataclass(frozen=True, slots=True)
class Typed:
    """An expression and what it holds; None is a literal null."""

    kind: Kind
    sql: Expression
    literal: bool = False
    text: str | None = None


def condition(tree: Node, found: FeatureSet, srid: int = 4326, flip: bool = False) -> Condition:
    """Return the SQL of a filter. QueryError names what cannot be asked.

    Geometries in it are in the reference system `srid`, their axes northing, easting where `flip`.
    """
    size, deep = _size(tree)
    if size > MOST_NODES:
        raise QueryError(f"has more than {MOST_NODES} parts", field="filter")
    if deep > MOST_DEEP:
        raise QueryError(f"has parts in parts more than {MOST_DEEP} deep", field="filter")
    return _Reader(found, srid, flip).truth(tree)


def equals(name: str, text: str, found: FeatureSet) -> Condition:
    """Return the SQL of a property filter, `name=text` in the query string."""
    column = found.column(name)
    if column is None:
        raise QueryError("is no property of this collection", field=name)
    if text == "" and column.kind is not Kind.TEXT:
        return column.value.is_(None)
    return sa.type_coerce(column.value == _read(text, column.kind, name), sa.Boolean)


def _size(tree: Node) -> tuple[int, int]:
    """Return the number of parts of a tree and its depth, without recursion: a hostile one may be deep."""
    count, deepest, open_parts = 0, 0, [(tree, 1)]
    while open_parts and count <= MOST_NODES:
        part, deep = open_parts.pop()
        count, deepest = count + 1, max(deepest, deep)
        inner = part if isinstance(part, list) else ()
        if isinstance(part, Mapping):
            inner = part.get("args" if "op" in part else "interval") or ()
        open_parts.extend((one, deep + 1) for one in inner)
    return count, deepest


def _read(text: str, kind: Kind, name: str) -> Any:
    if kind is Kind.TEXT:
        return text.replace("\0", "\N{REPLACEMENT CHARACTER}")
    if kind is Kind.TIME:
        return sa.cast(moment(text, name), _WHEN)
    if kind is Kind.BOOLEAN and text in {"true", "false"}:
        return sa.true() if text == "true" else sa.false()
    if kind in {Kind.NUMBER, Kind.INTEGER}:
        try:
            value = float(text)
        except ValueError:
            raise QueryError(f"must be a number, not {text!r}", field=name) from None
        if math.isfinite(value):
            return sa.cast(sa.literal(value), sa.Double)
    raise QueryError(f"cannot be compared with {text!r}", field=name)


def moment(text: str, name: str) -> datetime:
    """Read a date or RFC 3339 time."""
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        raise QueryError(f"not a date or RFC 3339 time: {text!r}", field=name) from None


def _refuse(message: str) -> QueryError:
    return QueryError(message, field="filter")


class _Reader:
    """Reads one filter against one collection."""

    def __init__(self, found: FeatureSet, srid: int, flip: bool = False) -> None:
        self.found, self.srid, self.flip = found, srid, flip

    def truth(self, node: Node) -> Condition:
        if isinstance(node, bool):
            return sa.true() if node else sa.false()
        if not isinstance(node, Mapping):
            raise _refuse(f"{node!r} is neither true nor false")
        if "op" not in node:
            value = self.value(node)
            if value.kind is not Kind.BOOLEAN:
                raise _refuse("a property that stands alone must be true or false")
            return value.sql
        name, args = str(node["op"]).lower(), list(node.get("args") or ())
        if name in {"and", "or"}:
            joined = [self.truth(arg) for arg in args]
            return sa.and_(*joined) if name == "and" else sa.or_(*joined)
        for names, read, count in self._readers():
            if name in names:
                if len(args) != count:
                    raise _refuse(f"{name} takes {count} arguments, not {len(args)}")
                return read(name, args)
        raise _refuse(f"no operator {name!r}")

    def _readers(self) -> list[tuple[Any, Callable[[str, list[Node]], Condition], int]]:
        return [
            ({"not"}, lambda name, args: sa.not_(self.truth(args[0])), 1),
            ({"isnull"}, self._is_null, 1),
            (COMPARE, self._compare, 2),
            ({"like"}, self._like, 2),
            ({"between"}, self._between, 3),
            ({"in"}, self._in, 2),
            (SPATIAL, self._spatial, 2),
            (TEMPORAL, self._temporal, 2),
            (ARRAY, self._array, 2),
        ]

    def _is_null(self, name: str, args: list[Node]) -> Condition:
        if isinstance(args[0], Mapping) and args[0].get("property") == GEOMETRY:
            return self.geometry(args[0]).is_(None)
        return self.value(args[0]).sql.is_(None)

    def _compare(self, name: str, args: list[Node]) -> Condition:
        left, right = self._alike(self.value(args[0]), self.value(args[1]))
        return sa.type_coerce(COMPARE[name](left, right), sa.Boolean)

    def _like(self, name: str, args: list[Node]) -> Condition:
        left, right = self.value(args[0]), self.value(args[1])
        if left.kind is not Kind.TEXT or right.kind is not Kind.TEXT:
            raise _refuse("like compares texts")
        if isinstance(args[1], str) and (len(args[1]) - len(args[1].rstrip("\\"))) % 2:
            raise _refuse("a pattern may not end with a lone backslash")
        return left.sql.like(right.sql)

    def _between(self, name: str, args: list[Node]) -> Condition:
        value, low, high = (self.value(arg) for arg in args)
        return sa.and_(
            operator.ge(*self._alike(value, low)),
            operator.le(*self._alike(value, high)),
        )

    def _in(self, name: str, args: list[Node]) -> Condition:
        if not isinstance(args[1], list):
            raise _refuse("in takes a list")
        value = self.value(args[0])
        pairs = [self._alike(value, self.value(arg)) for arg in args[1]]
        return sa.or_(sa.false(), *(left == right for left, right in pairs))

    def _spatial(self, name: str, args: list[Node]) -> Condition:
        function = getattr(sa.func, SPATIAL[name])
        return sa.type_coerce(function(self.geometry(args[0]), self.geometry(args[1])), sa.Boolean)

    def _temporal(self, name: str, args: list[Node]) -> Condition:
        return TEMPORAL[name](self.ends(args[0]), self.ends(args[1]))

    def _array(self, name: str, args: list[Node]) -> Condition:
        left, right = (self.numbers(arg) for arg in args)
        return sa.type_coerce(left.op(ARRAY[name])(right), sa.Boolean)

    def _alike(self, left: Typed, right: Typed) -> Ends:
        """Return two expressions that can be compared; a text beside a time is read as one."""
        number = {Kind.NUMBER, Kind.INTEGER}
        left, right = _timely(left, right), _timely(right, left)
        if left.kind == right.kind or {left.kind, right.kind} <= number:
            if left.kind is Kind.LIST:
                raise _refuse("lists are compared with a_equals, a_contains, a_overlaps")
            return left.sql, right.sql
        raise _refuse(f"cannot compare {left.kind} with {right.kind}")

    def value(self, node: Node) -> Typed:
        """Return a scalar expression."""
        if isinstance(node, bool):
            return Typed(Kind.BOOLEAN, sa.cast(sa.literal(node), sa.Boolean), True)
        if isinstance(node, int | float):
            if not math.isfinite(node):
                raise _refuse("numbers must be finite")
            return Typed(Kind.NUMBER, sa.cast(sa.literal(float(node)), sa.Double), True)
        if isinstance(node, str):
            return Typed(Kind.TEXT, sa.cast(sa.literal(_text(node)), sa.Text), True, node)
        if not isinstance(node, Mapping):
            raise _refuse(f"not a value: {node!r}")
        if "property" in node:
            column = self.found.column(str(node["property"]))
            if column is None:
                names = ", ".join(column.name for column in self.found.columns)
                raise _refuse(f"no property {node['property']!r}; there are {names}")
            number = column.kind in {Kind.NUMBER, Kind.INTEGER}
            return Typed(column.kind, sa.cast(column.value, sa.Double) if number else column.value)
        for name in ("timestamp", "date"):
            if name in node:
                return Typed(Kind.TIME, sa.cast(moment(str(node[name]), "filter"), _WHEN), True)
        return self._computed(node)

    def _computed(self, node: Mapping[str, Any]) -> Typed:
        name, args = str(node.get("op", "")).lower(), list(node.get("args") or ())
        if name == "casei" and len(args) == 1:
            value = self.value(args[0])
            if value.kind is not Kind.TEXT:
                raise _refuse("casei takes a text")
            return Typed(Kind.TEXT, sa.func.lower(value.sql, type_=sa.Text))
        if name in ARITHMETIC and len(args) in {1, 2}:
            values = [self.value(arg) for arg in args]
            if any(value.kind not in {Kind.NUMBER, Kind.INTEGER} for value in values):
                raise _refuse(f"{name} takes numbers")
            return Typed(Kind.NUMBER, _arithmetic(name, [value.sql for value in values]))
        raise _refuse(f"no function {name!r}")

    def ends(self, node: Node) -> Ends:
        """Return the first and last moment of a time or interval; open ends are infinite."""
        if isinstance(node, Mapping) and "interval" in node:
            args = node["interval"]
            if not isinstance(args, list) or len(args) != 2:
                raise _refuse("an interval has a start and an end")
            first, last = args
            return self._end(first, "-infinity"), self._end(last, "infinity")
        value = self.value(node)
        if value.kind is not Kind.TIME:
            raise _refuse("temporal operators take times and intervals")
        if isinstance(node, Mapping) and "date" in node:
            start = moment(str(node["date"]), "filter")
            return value.sql, sa.cast(start + timedelta(days=1, microseconds=-1), _WHEN)
        return value.sql, value.sql

    def _end(self, node: Node, open_end: str) -> Expression:
        if node == "..":
            return sa.cast(sa.literal(open_end), _WHEN)
        if isinstance(node, str):
            return sa.cast(moment(node, "filter"), _WHEN)
        value = self.value(node)
        if value.kind is not Kind.TIME:
            raise _refuse("intervals are of times")
        return sa.func.coalesce(value.sql, sa.cast(sa.literal(open_end), _WHEN), type_=_WHEN)

    def numbers(self, node: Node) -> Expression:
        """Return a list of numbers."""
        if isinstance(node, list):
            if not all(isinstance(one, int | float) and abs(one) < 2**62 for one in node):
                raise _refuse("lists hold whole numbers")
            return sa.cast([int(one) for one in node], pg.ARRAY(sa.BigInteger))
        value = self.value(node)
        if value.kind is not Kind.LIST:
            raise _refuse("array operators take lists")
        return sa.cast(value.sql, pg.ARRAY(sa.BigInteger))

    def geometry(self, node: Node) -> Expression:
        """Return a geometry: the features' own, a literal, or a box."""
        if not isinstance(node, Mapping):
            raise _refuse("spatial operators take geometries")
        if "property" in node:
            if node["property"] != GEOMETRY or self.found.geometry is None:
                raise _refuse(f"no geometry {node['property']!r}")
            return self.found.geometry
        if "bbox" in node:
            numbers = list(node["bbox"])
            numbers = [*numbers[:2], *numbers[3:5]] if len(numbers) == 6 else numbers
            if len(numbers) != 4 or not all(isinstance(number, int | float) for number in numbers):
                raise _refuse("a box needs west, south, east, north")
            return self._literal(self._box(*numbers))
        shape = shape_of(node, "filter")
        return self._literal(shapely.transform(shape, _flipped) if self.flip else shape)

    def _box(self, west: float, south: float, east: float, north: float) -> BaseGeometry:
        """Return a box of corners in the filter's axis order; its west may be east of its east."""
        if self.flip:
            west, south, east, north = south, west, north, east
        if south > north or (west > east and self.srid != 4326):
            raise _refuse("a box needs west, south, east, north")
        if west <= east:
            return shapely.box(west, south, east, north)
        return shapely.union(shapely.box(west, south, 180, north), shapely.box(-180, south, east, north))

    def _literal(self, shape: BaseGeometry) -> Expression:
        west, south, east, north = shape.bounds
        if self.srid == 4326 and not (west >= -180 and east <= 180 and south >= -90 and north <= 90):
            raise _refuse("a geometry lies off the globe")
        literal = sa.func.ST_GeomFromWKB(shapely.to_wkb(shape), self.srid)
        return literal if self.srid == 4326 else sa.func.ST_Transform(literal, 4326)


def shape_of(node: Mapping[str, Any], field: str) -> BaseGeometry:
    """Return the valid shape of a GeoJSON geometry. QueryError names the field."""
    try:
        shape: BaseGeometry = shapely.geometry.shape(dict(node))
        if shape.is_empty or not math.isfinite(sum(shape.bounds)):
            raise QueryError("a geometry must have finite coordinates", field=field)
        return shape if shape.is_valid else shapely.make_valid(shape)
    except (KeyError, TypeError, ValueError, IndexError, AttributeError, shapely.errors.ShapelyError):
        raise QueryError("not a GeoJSON geometry", field=field) from None


def _flipped(points: NDArray[np.float64]) -> NDArray[np.float64]:
    return points[:, ::-1]


def _timely(one: Typed, other: Typed) -> Typed:
    """Return a text as the time it names, where it is written beside a time."""
    if one.text is None or other.kind is not Kind.TIME:
        return one
    return Typed(Kind.TIME, sa.cast(moment(one.text, "filter"), _WHEN), True)


def _text(text: str) -> str:
    return text.replace("\0", "\N{REPLACEMENT CHARACTER}")


def _arithmetic(name: str, values: list[Expression]) -> Expression:
    if len(values) == 1:
        if name != "-":
            raise _refuse(f"{name} takes two numbers")
        return -values[0]
    left, right = values
    made: Mapping[str, Callable[[], Expression]] = {
        "+": lambda: left + right,
        "-": lambda: left - right,
        "*": lambda: left * right,
        "/": lambda: left / right,
        "%": lambda: sa.cast(sa.func.mod(sa.cast(left, sa.Numeric), sa.cast(right, sa.Numeric)), sa.Double),
        "div": lambda: sa.cast(sa.func.div(sa.cast(left, sa.Numeric), sa.cast(right, sa.Numeric)), sa.Double),
        "^": lambda: sa.func.power(left, right, type_=sa.Double),
    }
    return made[name]()
