"""What changed hands between two moments, and how much each holder has over time, from published zones."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.model import Interval
from geotracker.store.codec import utc
from geotracker.store.collections import Held, zone_rows
from geotracker.store.columns import known_rows
from geotracker.store.features import Crs, asked_wrongly, geojson
from geotracker.store.tables import cells, tessellations

_WHEN = sa.TIMESTAMP(timezone=True)


@dataclass(frozen=True, slots=True)
class Gain:
    """Ground that went from one holder to another; None is contested or unknown. GeoJSON, km², people."""

    before: str | None
    after: str | None
    geojson: str | None
    area_km2: float
    population: int
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """How much of a theatre has one holder and status at a moment."""

    at: datetime
    holder: str | None
    status: str
    area_km2: float
    population: int


def gains(
    connection: sa.Connection,
    theatre: str,
    start: datetime,
    end: datetime,
    known: Interval | None,
    held: Held,
    *,
    shapes: bool = True,
) -> tuple[Gain, ...]:
    """Return what changed hands: the common ground of zones of two holders, the largest first.

    Areas are on the ellipsoid. Zones that lasted are left out before anything is cut.
    """
    before, after = (zone_rows(held).alias(name) for name in ("before", "after"))
    b, a = before.c, after.c
    common = sa.func.ST_CollectionExtract(sa.func.ST_Intersection(b.geom, a.geom), 3)
    met = (
        sa.select(b.holder.label("lost"), a.holder.label("won"), common.label("ground"))
        .select_from(before.join(after, sa.func.ST_Intersects(b.geom, a.geom)))
        .where(
            *(side.c.theatre == theatre for side in (before, after)),
            *(known_rows(side.c.known_during, known) for side in (before, after)),
            b.valid_during.op("@>")(sa.cast(start, _WHEN)),
            a.valid_during.op("@>")(sa.cast(end, _WHEN)),
            b.id != a.id,
            b.holder.is_distinct_from(a.holder),
        )
        .cte("met")
    )
    merged = (
        sa.select(
            met.c.lost, met.c.won, sa.func.ST_UnaryUnion(sa.func.ST_Collect(met.c.ground)).label("ground")
        )
        .where(~sa.func.ST_IsEmpty(met.c.ground))
        .group_by(met.c.lost, met.c.won)
        .cte("merged")
    )
    m, c = merged.c, cells.c
    newest = (
        sa.select(tessellations.c.hash)
        .where(tessellations.c.theatre == theatre)
        .order_by(tessellations.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    site = sa.func.coalesce(
        sa.func.ST_SetSRID(sa.func.ST_MakePoint(c.place["lon"].as_float(), c.place["lat"].as_float()), 4326),
        sa.func.ST_PointOnSurface(c.geom),
    )
    inside = (c.theatre == theatre, c.tessellation == newest, sa.func.ST_Intersects(m.ground, site))
    people = sa.select(sa.func.coalesce(sa.func.sum(c.population), 0)).where(*inside).scalar_subquery()
    named = (
        sa.select(sa.func.array_agg(pg.aggregate_order_by(c.name, c.population.desc(), c.name)))
        .where(*inside, c.name.is_not(None))
        .scalar_subquery()
    )
    area = sa.func.ST_Area(sa.cast(m.ground, _Geography())) / 1e6
    query = sa.select(
        m.lost,
        m.won,
        (geojson(m.ground, Crs()) if shapes else sa.null()).label("shape"),
        area.label("area"),
        people.label("people"),
        named.label("named"),
    ).order_by(area.desc())
    with asked_wrongly():
        return tuple(
            Gain(r.lost, r.won, r.shape, float(r.area), int(r.people), tuple(r.named or ()))
            for r in connection.execute(query)
        )


class _Geography(sa.types.UserDefinedType[object]):
    """PostGIS's geography, to cast to."""

    cache_ok = True

    def get_col_spec(self, **options: object) -> str:
        """Return the type's name."""
        return "geography"


def totals(
    connection: sa.Connection,
    theatre: str,
    times: Sequence[datetime],
    known: Interval | None,
    held: Held,
) -> tuple[Total, ...]:
    """Return area (km²) and people by holder and status at each moment, the largest first."""
    at = (
        sa.func.unnest(sa.cast(list(times), pg.ARRAY(_WHEN)))
        .table_valued(sa.column("at", _WHEN), name="moments")
        .render_derived()
    )
    rows = zone_rows(held)
    z = rows.c
    area = sa.func.sum(z.area_km2).label("area")
    query = (
        sa.select(at.c.at, z.holder, z.status, area, sa.func.sum(z.population).label("people"))
        .select_from(at.join(rows, z.valid_during.op("@>")(at.c.at)))
        .where(z.theatre == theatre, known_rows(z.known_during, known))
        .group_by(at.c.at, z.holder, z.status)
        .order_by(at.c.at, area.desc())
    )
    with asked_wrongly():
        return tuple(
            Total(utc(r.at), r.holder, r.status, float(r.area), int(r.people))
            for r in connection.execute(query)
        )
