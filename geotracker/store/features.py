"""Features out of the database: a page, one, a count, a stream, a tile. PostGIS writes every geometry."""

import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import orjson
import sqlalchemy as sa

from geotracker.errors import LimitError, QueryError
from geotracker.model import Interval
from geotracker.store.columns import Expression, FeatureSet, Scope, meets
from geotracker.store.filters import condition, equals

Feature = dict[str, Any]
Bbox = tuple[float, float, float, float]
_NUMBER = re.compile("0|-?[1-9][0-9]{0,18}")
_TILE_FIELDS = ("text", "neighbours", "claim_ids")  # too long for a tile

MOST_COUNTED = 20_000
"""Features counted for `numberMatched`; beyond, a page does not say how many there are."""


@dataclass(frozen=True, slots=True)
class Crs:
    """A coordinate reference system by number; `flip` where its axes are northing, easting."""

    srid: int = 4326
    flip: bool = False
    digits: int = 6


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to select of a feature set and how to write it.

    `bbox` is west, south, east, north in `bbox_crs`; one whose west is east of its east crosses the
    antimeridian. `filter` is CQL2 JSON. `after` is the key of the last feature of the page before.
    """

    limit: int = 100
    after: tuple[str, ...] | None = None
    bbox: Bbox | None = None
    bbox_crs: Crs = Crs()
    crs: Crs = Crs()
    filter: Any = None
    filter_crs: Crs = Crs()
    equals: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One page of features; `after` is where the next one starts, None at the end."""

    features: tuple[Feature, ...]
    after: tuple[str, ...] | None


def page(connection: sa.Connection, found: FeatureSet, scope: Scope, wanted: Wanted) -> Page:
    """Return one page in the order of the key: rows written meanwhile are neither repeated nor skipped."""
    query = _select(found, wanted.crs).where(*conditions(found, scope, wanted)).order_by(*found.key)
    if wanted.after is not None:
        query = query.where(_beyond(found, wanted.after))
    with asked_wrongly():
        rows = connection.execute(query.limit(wanted.limit + 1)).all()
    shown = rows[: wanted.limit]
    after = tuple(shown[-1][-len(found.key) :]) if len(rows) > len(shown) else None
    return Page(tuple(feature(found, row) for row in shown), after)


def stream(
    connection: sa.Connection, found: FeatureSet, scope: Scope, wanted: Wanted, beyond: int = 0
) -> Generator[tuple[Feature, tuple[str, ...]]]:
    """Yield features with their keys, some hundreds in memory at a time: `limit` and some `beyond`.

    Close it where it is not read to its end: it holds a cursor of the server.
    """
    query = _select(found, wanted.crs).where(*conditions(found, scope, wanted)).order_by(*found.key)
    if wanted.after is not None:
        query = query.where(_beyond(found, wanted.after))
    streaming = connection.execution_options(yield_per=500)
    with asked_wrongly(), streaming.execute(query.limit(wanted.limit + beyond)) as rows:
        for row in rows:
            yield feature(found, row), tuple(row[-len(found.key) :])


def count(
    connection: sa.Connection, found: FeatureSet, scope: Scope, wanted: Wanted, most: int | None = None
) -> int | None:
    """Return how many features there are in all; None for more than `most` (the set's own, MOST_COUNTED).

    Counting is what a page of a million documents would spend its time on.
    """
    limit = most if most is not None else found.counted or MOST_COUNTED
    some = sa.select(sa.literal(1)).select_from(found.rows).where(*conditions(found, scope, wanted))
    if found.superseded and wanted.bbox is None:  # of a box all would be found first, and then sorted
        some = some.order_by(*found.key)
    return _counted(connection, some, limit)


def _counted(connection: sa.Connection, some: sa.Select[Any], most: int) -> int | None:
    """Return how many rows there are, None for more than `most`."""
    query = sa.select(sa.func.count()).select_from(some.limit(most + 1).subquery())
    with asked_wrongly():
        counted = int(connection.execute(query).scalar_one())
    return None if counted > most else counted


def one(connection: sa.Connection, found: FeatureSet, identity: str, crs: Crs) -> Feature | None:
    """Return a feature by its id, None where there is none."""
    query = _select(found, crs).where(*found.conditions, _called(found, identity)).limit(1)
    with asked_wrongly():
        row = connection.execute(query).first()
    return None if row is None else feature(found, row)


def extent(
    connection: sa.Connection, found: FeatureSet, scope: Scope, wanted: Wanted | None = None
) -> Bbox | None:
    """Return the box around a feature set, None where nothing has a geometry."""
    if found.geometry is None:
        return None
    box = (
        sa.select(sa.func.ST_Extent(found.geometry).label("box"))
        .select_from(found.rows)
        .where(*conditions(found, scope, wanted or Wanted()))
        .subquery()
    )
    parts = (sa.func.ST_XMin, sa.func.ST_YMin, sa.func.ST_XMax, sa.func.ST_YMax)
    with asked_wrongly():
        row = connection.execute(sa.select(*(part(box.c.box) for part in parts))).one()
    return None if row[0] is None else (row[0], row[1], row[2], row[3])


def widest_gap(
    connection: sa.Connection, found: FeatureSet, scope: Scope, wanted: Wanted
) -> tuple[float, float] | None:
    """Return the widest stretch of longitude with nothing in it (west, east), None for none."""
    if found.geometry is None:
        return None
    part = sa.func.ST_Dump(found.geometry).table_valued("path", "geom").render_derived()
    spans = (
        sa.select(sa.func.ST_XMin(part.c.geom), sa.func.ST_XMax(part.c.geom))
        .select_from(found.rows.join(part, sa.true()))
        .where(*conditions(found, scope, wanted))
    )
    reached, best = -180.0, (0.0, 0.0)
    for west, east in sorted((float(row[0]), float(row[1])) for row in connection.execute(spans)):
        if west - reached > best[1] - best[0]:
            best = (reached, west)
        reached = max(reached, east)
    return best if best[1] > best[0] else None


def tile(
    connection: sa.Connection,
    found: FeatureSet,
    scope: Scope,
    wanted: Wanted,
    address: tuple[int, int, int],
    name: str,
) -> bytes:
    """Return a Mapbox Vector Tile (z, x, y in web Mercator), extent 4096; empty where nothing is.

    LimitError where more than `limit` features meet it.
    """
    if found.geometry is None:
        return b""
    bounds = sa.func.ST_TileEnvelope(*address)
    inside = found.geometry.op("&&")(sa.func.ST_Transform(bounds, 4326))
    drawn = sa.func.ST_AsMVTGeom(sa.func.ST_Transform(found.geometry, 3857), bounds)
    plain = [
        sa.cast(column.value, sa.Text).label(column.name)
        if column.kind == "time"
        else column.value.label(column.name)
        for column in found.columns
        if column.name not in _TILE_FIELDS
    ]
    met = (*conditions(found, scope, wanted), sa.type_coerce(inside, sa.Boolean))
    too_many = LimitError(f"the tile holds more than {wanted.limit} features; zoom in or filter")
    if found.superseded:  # a row of these costs a text to fetch: not for a tile nobody gets
        some = sa.select(sa.literal(1)).select_from(found.rows).where(*met)
        if _counted(connection, some, wanted.limit) is None:
            raise too_many
    rows = (
        sa.select(drawn.label("geom"), found.identity.label("id"), *plain)
        .select_from(found.rows)
        .where(*met)
        .limit(wanted.limit + 1)
        .subquery("tile")
    )
    packed = sa.func.ST_AsMVT(sa.text("tile"), name, 4096, "geom", type_=sa.LargeBinary)
    query = sa.select(packed, sa.func.count()).select_from(rows)
    with asked_wrongly():
        body, features = connection.execute(query).one()
    if features > wanted.limit:
        raise too_many
    return bytes(body or b"")


# --- what the queries are made of -----------------------------------------------------------------


def conditions(found: FeatureSet, scope: Scope, wanted: Wanted) -> list[sa.ColumnElement[bool]]:
    """Return everything a row must meet to be asked for."""
    made = list(found.conditions)
    if scope.during is not None and found.valid is not None:
        made.append(_holds_in(found, found.valid, scope.during))
    if wanted.bbox is not None:
        made.append(_in_box(found.geometry, wanted.bbox, wanted.bbox_crs))
    if wanted.filter is not None:
        made.append(condition(wanted.filter, found, wanted.filter_crs.srid, wanted.filter_crs.flip))
    made.extend(equals(name, text, found) for name, text in wanted.equals)
    return made


def _called(found: FeatureSet, identity: str) -> sa.ColumnElement[bool]:
    """Select the feature of an id; a number is compared as one, so that its index is used."""
    if found.number is None:
        return found.identity == identity
    if not _NUMBER.fullmatch(identity) or abs(int(identity)) >= 2**63:
        return sa.false()
    return found.number == int(identity)


def _holds_in(found: FeatureSet, valid: Expression, during: Interval) -> sa.ColumnElement[bool]:
    if found.otherwise is None:
        return meets(valid, during)
    return sa.or_(meets(valid, during), sa.and_(valid.is_(None), meets(found.otherwise, during)))


def _select(found: FeatureSet, crs: Crs) -> sa.Select[Any]:
    """Select id, geometry, extra, the columns, and the key as texts."""
    extra = sa.null() if found.extra is None else found.extra
    return sa.select(
        found.identity,
        geojson(found.geometry, crs),
        extra,
        *(column.value for column in found.columns),
        *(sa.cast(part, sa.Text) for part in found.key),
    ).select_from(found.rows)


def geojson(geometry: Expression | None, crs: Crs) -> Expression:
    """Return a geometry as GeoJSON text, shells anticlockwise (RFC 7946, 3.1.6)."""
    if geometry is None:
        return sa.null()
    if crs.srid != 4326:
        geometry = sa.func.ST_Transform(geometry, crs.srid)
    geometry = sa.func.ST_ForcePolygonCCW(geometry)
    if crs.flip:
        geometry = sa.func.ST_FlipCoordinates(geometry)
    return sa.func.ST_AsGeoJSON(geometry, crs.digits, type_=sa.Text)


def feature(found: FeatureSet, row: Sequence[Any]) -> Feature:
    """Return a row as a GeoJSON feature; its geometry is text already."""
    properties = {column.name: value for column, value in zip(found.columns, row[3:], strict=False)}
    if row[2]:
        properties = {**row[2], **properties}
    geometry = None if row[1] is None else orjson.Fragment(row[1])
    return {"type": "Feature", "id": row[0], "geometry": geometry, "properties": properties}


def _beyond(found: FeatureSet, after: tuple[str, ...]) -> sa.ColumnElement[bool]:
    if len(after) != len(found.key):
        raise QueryError("does not belong to this collection", field="cursor")
    bound = [sa.cast(sa.cast(text, sa.Text), part.type) for part, text in zip(found.key, after, strict=True)]
    return sa.tuple_(*found.key) > sa.tuple_(*bound)


def _in_box(geometry: Expression | None, box: Bbox, crs: Crs) -> sa.ColumnElement[bool]:
    if geometry is None:
        return sa.false()
    west, south, east, north = box
    if west <= east:
        halves = [box]
    elif crs.srid == 4326:
        halves = [(west, south, 180.0, north), (-180.0, south, east, north)]
    else:
        raise QueryError("its west is east of its east", field="bbox")
    met = []
    for half in halves:
        envelope = sa.func.ST_MakeEnvelope(*half, crs.srid)
        if crs.srid != 4326:
            envelope = sa.func.ST_Transform(envelope, 4326)
        met.append(sa.type_coerce(sa.func.ST_Intersects(geometry, envelope), sa.Boolean))
    return sa.or_(*met)


@contextmanager
def asked_wrongly() -> Iterator[None]:
    """Turn what the server cannot compute of a request's own values into a QueryError."""
    try:
        yield
    except (sa.exc.DataError, sa.exc.InternalError, sa.exc.ProgrammingError) as failure:
        reason = str(failure.orig).strip().splitlines()[0]
        raise QueryError(f"cannot be computed: {reason}", field="filter") from failure
    except sa.exc.OperationalError as failure:
        if getattr(failure.orig, "sqlstate", None) != "57014":
            raise
        raise LimitError("the answer takes too long; ask for less ground or a shorter time") from failure
