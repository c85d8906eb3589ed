"""Who held points, at times: one query for many."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.model import Interval
from geotracker.store.codec import from_range
from geotracker.store.collections import Held, state_rows, zone_rows
from geotracker.store.columns import known_rows
from geotracker.store.tables import cells, tessellations


@dataclass(frozen=True, slots=True)
class Holding:
    """Who held a point at a time; `layer` and `author` where an overlay says so."""

    holder: str | None
    status: str
    probability: float
    valid_during: Interval
    cell: int | None
    name: str | None
    layer: int | None
    author: str | None
    claim_ids: tuple[int, ...]


def holdings(
    connection: sa.Connection,
    theatre: str,
    points: Sequence[tuple[float, float, datetime]],
    known: Interval | None,
    held: Held,
) -> list[Holding | None]:
    """Return who held each (lon, lat, at), None outside the theatre's zones.

    On a common border the overlay wins, then the zone of the lower number. Probability is the cell's own
    where the model speaks, the overlay's certainty where an analyst does.
    """
    when = sa.TIMESTAMP(timezone=True)
    asked = (
        sa.func.unnest(
            sa.cast([lon for lon, _, _ in points], pg.ARRAY(sa.Double)),
            sa.cast([lat for _, lat, _ in points], pg.ARRAY(sa.Double)),
            sa.cast([at for _, _, at in points], pg.ARRAY(when)),
        )
        .table_valued(
            sa.column("lon", sa.Double),
            sa.column("lat", sa.Double),
            sa.column("at", when),
            with_ordinality="n",
            name="asked",
        )
        .render_derived()
    )
    spot = sa.func.ST_SetSRID(sa.func.ST_MakePoint(asked.c.lon, asked.c.lat), 4326)
    z, s, c = zone_rows(held).c, state_rows(held).c, cells.c
    zone = (
        sa.select(z.holder, z.status, z.probability, z.valid_during, z.layer, z.author, z.claim_ids)
        .where(
            z.theatre == theatre,
            z.valid_during.op("@>")(asked.c.at),
            known_rows(z.known_during, known),
            sa.func.ST_Intersects(z.geom, spot),
        )
        .order_by(z.layer.is_(None), z.id)
        .limit(1)
        .lateral("zone")
    )
    newest = (
        sa.select(tessellations.c.hash)
        .where(tessellations.c.theatre == theatre)
        .order_by(tessellations.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    cell = (
        sa.select(c.index.label("number"), c.name)
        .where(c.theatre == theatre, c.tessellation == newest, sa.func.ST_Intersects(c.geom, spot))
        .order_by(c.index)
        .limit(1)
        .lateral("cell")
    )
    state = (
        sa.select(s.probability)
        .where(
            s.theatre == theatre,
            s.cell == cell.c.number,
            s.valid_during.op("@>")(asked.c.at),
            known_rows(s.known_during, known),
        )
        .limit(1)
        .lateral("state")
    )
    query = (
        sa.select(zone, cell, state.c.probability.label("own"))
        .select_from(asked.outerjoin(zone, sa.true()).outerjoin(cell, sa.true()).outerjoin(state, sa.true()))
        .order_by(asked.c.n)
    )
    found: list[Holding | None] = []
    for row in connection.execute(query):
        if row.status is None:
            found.append(None)
            continue
        sure = row.probability if row.layer is not None or row.own is None else row.own
        found.append(
            Holding(
                row.holder,
                row.status,
                round(float(sure), 4),
                from_range(row.valid_during),
                row.number,
                row.name,
                row.layer,
                row.author,
                tuple(row.claim_ids),
            )
        )
    return found
