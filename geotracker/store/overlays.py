"""Layers as collections, and overlays laid on the zones of a theatre: what is published."""

from collections.abc import Iterator
from datetime import datetime
from itertools import zip_longest

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.control.overlays import Applied, Overlay, Published, apply_overlays, meet
from geotracker.errors import NotFoundError
from geotracker.model import ControlZone, Interval, LayerRole, Status
from geotracker.store.cells import theatre_cells
from geotracker.store.codec import from_range, from_wkb, to_array, to_range, to_wkb, utc
from geotracker.store.columns import Column, FeatureSet, Kind, Scope, ends
from geotracker.store.copying import as_binary, copy_rows
from geotracker.store.layer_tables import layer_roles, overlaid_zones, replaced_zones
from geotracker.store.layers import feature_from_json, newest_by
from geotracker.store.tables import edits, layers, zones

LAYER = "layer-"
ZONE_COLUMNS = (
    "theatre",
    "holder",
    "status",
    "geom",
    "valid_during",
    "known_during",
    "probability",
    "area_km2",
    "population",
    "cells",
    "claim_ids",
    "layer",
    "feature",
    "author",
    "reason",
)


def layer_set(number: int, scope: Scope) -> FeatureSet:
    """Return a layer's features as they are, or were at a known moment."""
    at = scope.known.end if scope.known is not None else None
    newest = sa.select(edits).where(edits.c.layer == number, newest_by(at))
    now = newest.subquery("now")
    n = now.c
    properties = n.new["properties"]
    when = sa.TIMESTAMP(timezone=True)
    valid = sa.func.tstzrange(
        sa.cast(properties["valid_from"].as_string(), when),
        sa.cast(properties["valid_to"].as_string(), when),
        type_=pg.TSTZRANGE,
    )
    return FeatureSet(
        now,
        (n.geom.is_not(None),),
        (n.feature,),
        n.feature,
        (
            Column("holder", Kind.TEXT, properties["holder"].as_string()),
            Column("status", Kind.TEXT, properties["status"].as_string()),
            Column("certainty", Kind.NUMBER, properties["certainty"].as_float()),
            *ends("valid", valid),
            Column("reason", Kind.TEXT, properties["reason"].as_string()),
            Column("version", Kind.INTEGER, n.version),
            Column("author", Kind.TEXT, n.author),
            Column("edited_at", Kind.TIME, n.made_at),
        ),
        sa.type_coerce(n.geom, sa.types.NullType()),
        valid,
        properties,
    )


def overlays(connection: sa.Connection, theatre: str) -> tuple[Overlay, ...]:
    """Return every version of every feature of a theatre's overlay layers, with when it was known."""
    roles = _overlay_times(connection, theatre)
    if not roles:
        return ()
    query = (
        sa.select(edits)
        .where(edits.c.layer.in_(roles))
        .order_by(edits.c.layer, edits.c.feature, edits.c.version)
    )
    rows = list(connection.execute(query).mappings())
    found = []
    for row, later in zip_longest(rows, rows[1:]):
        same = later is not None and (later["layer"], later["feature"]) == (row["layer"], row["feature"])
        until = utc(later["made_at"]) if later is not None and same else None
        if row["new"] is None:
            continue
        feature = feature_from_json(row["new"])
        known = Interval(utc(row["made_at"]), until)
        for role in roles[row["layer"]]:
            if meet(role, known) and known.start != known.end:
                found.append(
                    Overlay(
                        row["layer"], feature, _common(role, known), row["author"], row["reason"], row["id"]
                    )
                )
    return tuple(found)


def overlays_mark(connection: sa.Connection, theatre: str) -> tuple[int, int]:
    """Return two numbers that change whenever a theatre's overlays do."""
    ours = sa.select(layers.c.id).where(layers.c.theatre == theatre)
    newest = (
        sa.select(sa.func.max(table.c.id)).where(table.c.layer.in_(ours)) for table in (edits, layer_roles)
    )
    edit, role = (connection.scalar(one) for one in newest)
    return edit or 0, role or 0


def _overlay_times(connection: sa.Connection, theatre: str) -> dict[int, list[Interval]]:
    """Return, for each layer that ever was an overlay, when it was one."""
    changes = sa.union_all(
        sa.select(layers.c.id.label("layer"), layers.c.role, layers.c.recorded_at.label("since")).where(
            layers.c.theatre == theatre
        ),
        sa.select(layer_roles.c.layer, layer_roles.c.role, layer_roles.c.recorded_at)
        .join(layers, layers.c.id == layer_roles.c.layer)
        .where(layers.c.theatre == theatre),
    ).subquery()
    rows = list(connection.execute(sa.select(changes).order_by(changes.c.layer, changes.c.since)))
    times: dict[int, list[Interval]] = {}
    for row, later in zip_longest(rows, rows[1:]):
        if row.role == LayerRole.OVERLAY:
            until = utc(later.since) if later is not None and later.layer == row.layer else None
            times.setdefault(row.layer, []).append(Interval(utc(row.since), until))
    return times


def _common(one: Interval, other: Interval) -> Interval:
    starts = [moment for moment in (one.start, other.start) if moment is not None]
    stops = [moment for moment in (one.end, other.end) if moment is not None]
    return Interval(max(starts) if starts else None, min(stops) if stops else None)


def publish(connection: sa.Connection, theatre: str) -> int:
    """Lay a theatre's overlays on its zones again; return how many pieces stand in for zones."""
    connection.execute(sa.delete(overlaid_zones).where(overlaid_zones.c.theatre == theatre))
    ours = sa.select(zones.c.id).where(zones.c.theatre == theatre)
    connection.execute(sa.delete(replaced_zones).where(replaced_zones.c.zone.in_(ours)))
    found = overlays(connection, theatre)
    if not found:
        return 0
    numbers, touched = _touched(connection, theatre, found)
    applied: Applied = apply_overlays(touched, found, theatre_cells(connection, theatre), theatre)
    if applied.replaced:
        rows = [{"zone": numbers[at]} for at in applied.replaced]
        connection.execute(sa.insert(replaced_zones), rows)
    copy_rows(connection, "overlaid_zones", ZONE_COLUMNS, zone_values(applied.pieces))
    return len(applied.pieces)


def _touched(
    connection: sa.Connection, theatre: str, found: tuple[Overlay, ...]
) -> tuple[list[int], list[ControlZone]]:
    """Return the zones that overlays may touch: those that meet the box around one of them."""
    boxes = [sa.func.ST_MakeEnvelope(*one.feature.geometry.bounds, 4326) for one in found]
    meets = sa.or_(*(zones.c.geom.op("&&")(box) for box in boxes))
    others = [column for column in zones.c if column.name != "geom"]
    query = sa.select(*others, as_binary(zones.c.geom)).where(zones.c.theatre == theatre, meets)
    rows = list(connection.execute(query.order_by(zones.c.id)).mappings())
    shapes = from_wkb([row["geom"] for row in rows])
    made = [
        ControlZone(
            row["theatre"],
            row["holder"],
            Status(row["status"]),
            shape,
            from_range(row["valid_during"]),
            from_range(row["known_during"]),
            row["probability"],
            row["area_km2"],
            row["population"],
            tuple(row["cells"]),
            tuple(row["claim_ids"]),
        )
        for row, shape in zip(rows, shapes, strict=True)
    ]
    return [row["id"] for row in rows], made


def zone_values(pieces: tuple[Published, ...]) -> Iterator[tuple[object, ...]]:
    """Yield published zones as rows of `ZONE_COLUMNS`."""
    for piece, wkb in zip(pieces, to_wkb([piece.zone.geometry for piece in pieces]), strict=True):
        zone, credit = piece.zone, piece.credit
        yield (
            zone.theatre,
            zone.holder,
            zone.status.value,
            wkb.hex(),
            to_range(zone.valid_during),
            to_range(zone.known_during),
            zone.probability,
            zone.area_km2,
            zone.population,
            to_array(zone.cells),
            to_array(zone.claim_ids),
            credit.layer if credit else None,
            credit.feature.id if credit else None,
            credit.author if credit else None,
            credit.reason if credit else None,
        )


def known_overlays(connection: sa.Connection, theatre: str, known_at: datetime) -> tuple[Overlay, ...]:
    """Return the overlays that lay on the map at a known moment."""
    return tuple(one for one in overlays(connection, theatre) if known_at in one.known_during)


def layer_number(name: str) -> int:
    """Return the number of a layer's collection, `layer-7`. NotFoundError."""
    text = name.removeprefix(LAYER)
    if not name.startswith(LAYER) or not text.isascii() or not text.isdecimal() or len(text) > 18:
        raise NotFoundError(f"no collection {name!r}")
    return int(text)
