"""The collections there are, each as a FeatureSet: zones, cells, claims, documents, places, actors, changes.

Layers are in `layers.py`. A `Scope` says which theatre and times; `Held` names where control is read from,
so that what was known at an earlier moment can be asked in the same words (`scratch.py`).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.store.columns import (
    Column,
    FeatureSet,
    Kind,
    Scope,
    ends,
    known_by,
    known_rows,
    meets,
)
from geotracker.store.reviewed import reviewed_claims, told_since
from geotracker.store.tables import (
    cells,
    document_theatres,
    documents,
    tessellations,
    theatres,
)

_WHEN = sa.TIMESTAMP(timezone=True)
_ZONE_TYPES: Mapping[str, Any] = {
    "id": sa.BigInteger(),
    "theatre": sa.Text(),
    "holder": sa.Text(),
    "status": sa.Text(),
    "geom": sa.types.NullType(),
    "valid_during": pg.TSTZRANGE(),
    "known_during": pg.TSTZRANGE(),
    "probability": sa.Double(),
    "area_km2": sa.Double(),
    "population": sa.BigInteger(),
    "cells": pg.ARRAY(sa.Integer),
    "claim_ids": pg.ARRAY(sa.BigInteger),
    "layer": sa.BigInteger(),
    "feature": sa.Text(),
    "author": sa.Text(),
    "reason": sa.Text(),
}
_STATE_TYPES = {
    name: _ZONE_TYPES[name]
    for name in ("theatre", "holder", "status", "probability", "valid_during", "known_during")
} | {"cell": sa.Integer()}


@dataclass(frozen=True, slots=True)
class Held:
    """Where control is read from: the names of a table of zones and one of cell states."""

    zones: str = "published_zones"
    states: str = "cell_states"


def zone_rows(held: Held) -> sa.TableClause:
    """Return the table or view of zones."""
    return sa.table(held.zones, *(sa.column(name, kind) for name, kind in _ZONE_TYPES.items()))


def state_rows(held: Held) -> sa.TableClause:
    """Return the table or view of cell states."""
    return sa.table(held.states, *(sa.column(name, kind) for name, kind in _STATE_TYPES.items()))


def _texts(*columns: Any) -> tuple[Column, ...]:
    return tuple(Column(str(column.name), Kind.TEXT, column) for column in columns)


def zones(scope: Scope, held: Held) -> FeatureSet:
    """Return published zones: the model's, with overlays applied."""
    rows = zone_rows(held)
    c = rows.c
    return FeatureSet(
        rows,
        (known_rows(c.known_during, scope.known), *_in_theatre(c.theatre, scope)),
        (c.id,),
        sa.cast(c.id, sa.Text),
        (
            *_texts(c.theatre, c.holder, c.status),
            Column("probability", Kind.NUMBER, _rounded(c.probability, 4)),
            Column("area_km2", Kind.NUMBER, _rounded(c.area_km2, 1)),
            Column("population", Kind.INTEGER, c.population),
            *ends("valid", c.valid_during),
            *ends("known", c.known_during),
            Column("claim_ids", Kind.LIST, c.claim_ids),
            Column("layer", Kind.INTEGER, c.layer),
            *_texts(c.feature, c.author, c.reason),
        ),
        c.geom,
        c.valid_during,
        number=c.id,
    )


def _rounded(value: sa.ColumnElement[Any], digits: int) -> sa.ColumnElement[Any]:
    return sa.cast(sa.func.round(sa.cast(value, sa.Numeric), digits), sa.Double)


def _in_theatre(column: sa.ColumnElement[Any], scope: Scope) -> tuple[sa.ColumnElement[bool], ...]:
    return (column == scope.theatre,) if scope.theatre else ()


def _newest_cells(scope: Scope) -> tuple[sa.ColumnElement[bool], ...]:
    newest = (
        sa.select(tessellations.c.hash)
        .where(tessellations.c.theatre == (scope.theatre or cells.c.theatre))  # one: asked once, not per row
        .order_by(tessellations.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return (cells.c.tessellation == newest, *_in_theatre(cells.c.theatre, scope))


def _with_state(scope: Scope, held: Held) -> tuple[sa.FromClause, tuple[Column, ...]]:
    """Return cells joined with who holds them at the instant asked for, if one is."""
    if scope.at is None:
        return cells, ()
    states = state_rows(held)
    joined = cells.outerjoin(
        states,
        sa.and_(
            states.c.theatre == cells.c.theatre,
            states.c.cell == cells.c.index,
            meets(states.c.valid_during, scope.during or _never()),
            known_rows(states.c.known_during, scope.known),
        ),
    )
    return joined, (
        *_texts(states.c.holder, states.c.status),
        Column("probability", Kind.NUMBER, _rounded(states.c.probability, 4)),
    )


def _never() -> Any:
    raise AssertionError("an instant has an interval")


def cell_set(scope: Scope, held: Held) -> FeatureSet:
    """Return cells, with their state at an instant where one is asked for."""
    rows, state = _with_state(scope, held)
    c = cells.c
    return FeatureSet(
        rows,
        _newest_cells(scope),
        (c.theatre, c.index),
        c.theatre + "." + sa.cast(c.index, sa.Text),
        (
            *_texts(c.theatre),
            Column("cell", Kind.INTEGER, c.index),
            Column("name", Kind.TEXT, c.name),
            Column("geonameid", Kind.INTEGER, c.place["geonameid"].as_integer()),
            *_texts(c.country_code, c.admin1),
            Column("area_km2", Kind.NUMBER, _rounded(c.area_km2, 1)),
            Column("population", Kind.INTEGER, c.population),
            Column("neighbours", Kind.LIST, c.neighbours),
            *state,
        ),
        sa.type_coerce(c.geom, sa.types.NullType()),
    )


def places(scope: Scope, held: Held) -> FeatureSet:
    """Return the populated places that cells are made of."""
    rows, state = _with_state(scope, held)
    c = cells.c
    lon, lat = c.place["lon"].as_float(), c.place["lat"].as_float()
    number = c.place["geonameid"].as_integer()
    return FeatureSet(
        rows,
        (*_newest_cells(scope), c.place.is_not(None), number.is_not(None)),
        (c.theatre, c.index),
        c.theatre + "." + sa.cast(number, sa.Text),
        (
            *_texts(c.theatre),
            Column("cell", Kind.INTEGER, c.index),
            Column("name", Kind.TEXT, c.name),
            Column("geonameid", Kind.INTEGER, number),
            Column("feature_code", Kind.TEXT, c.place["feature_code"].as_string()),
            *_texts(c.country_code, c.admin1),
            Column("population", Kind.INTEGER, c.population),
            *state,
        ),
        sa.func.ST_SetSRID(sa.func.ST_MakePoint(lon, lat), 4326),
    )


def claim_set(scope: Scope, held: Held) -> FeatureSet:
    """Return claims of the newest reading of each document as analysts left them, at the place meant."""
    claims = reviewed_claims()
    c = claims.c
    since = scope.during.start if scope.during else None
    return FeatureSet(
        claims.outerjoin(
            documents, documents.c.id == c.document
        ),  # outer: left out where nothing of it is asked
        (
            *known_by(c.known_at, scope.known),
            *_in_theatre(c.theatre, scope),
            *((c.told_at >= told_since(since),) if since else ()),
        ),
        (c.known_at, c.id),
        sa.cast(c.id, sa.Text),
        (
            *_texts(c.theatre, c.relation, c.actor, c.place),
            Column("resolved", Kind.TEXT, c.target["name"].as_string()),
            Column("extent", Kind.TEXT, c.extent.op("#>>")(sa.cast([], pg.ARRAY(sa.Text)))),
            *_texts(c.modality, c.previous_holder, c.reporter, c.stake, c.rule, c.verdict, c.reviewer),
            Column("confidence", Kind.NUMBER, _rounded(c.confidence, 4)),
            Column("event_from", Kind.TIME, c.event_start),
            Column("event_to", Kind.TIME, c.event_end),
            Column("known_at", Kind.TIME, c.known_at),
            Column("source", Kind.TEXT, documents.c.source),
            Column("document", Kind.TEXT, documents.c.sha256),
            Column(
                "evidence",
                Kind.TEXT,
                sa.func.substr(
                    documents.c.text, c.evidence_start + 1, c.evidence_end - c.evidence_start, type_=sa.Text
                ),
            ),
        ),
        sa.type_coerce(c.geom, sa.types.NullType()),
        c.event_during,
        otherwise=c.known_at,
        number=c.id,
        superseded=True,
        counted=2_000,
    )


def document_set(scope: Scope, held: Held) -> FeatureSet:
    """Return documents; they have no geometry."""
    c = documents.c
    taken_in = sa.select(document_theatres.c.document).where(document_theatres.c.theatre == scope.theatre)
    of_theatre = (c.id.in_(taken_in),) if scope.theatre else ()
    return FeatureSet(
        documents,
        (*known_by(c.published_at, scope.known), *of_theatre),
        (c.published_at, c.id),
        c.sha256,
        (
            *_texts(c.title, c.text, c.source, c.url),
            Column("published_at", Kind.TIME, c.published_at),
            *_texts(c.language, c.external_id, c.story),
        ),
        None,
        c.published_at,
    )


def actor_set(scope: Scope, held: Held) -> FeatureSet:
    """Return the actors of the theatres' newest versions; they have no geometry."""
    later = theatres.alias("later")
    superseded = sa.exists().where(later.c.id == theatres.c.id, later.c.version > theatres.c.version)
    newest = sa.select(theatres.c.id.label("theatre"), theatres.c.spec).where(~superseded).subquery("newest")
    listed = (
        sa.func.jsonb_array_elements(newest.c.spec["actors"])
        .table_valued(sa.column("value", pg.JSONB), with_ordinality="ordinal", name="actor")
        .render_derived()
    )
    actor = listed.c.value
    active = sa.func.tstzrange(
        sa.cast(actor["active"]["from"].as_string(), _WHEN),
        sa.cast(actor["active"]["until"].as_string(), _WHEN),
        type_=pg.TSTZRANGE,
    )
    identity = newest.c.theatre + "." + actor["id"].as_string()
    return FeatureSet(
        newest.join(listed, sa.true()),
        _in_theatre(newest.c.theatre, scope),
        (newest.c.theatre, listed.c.ordinal),
        identity,
        (
            Column("theatre", Kind.TEXT, newest.c.theatre),
            *(
                Column(name, Kind.TEXT, actor[key].as_string())
                for name, key in (
                    ("actor", "id"),
                    ("name", "name"),
                    ("colour", "colour"),
                    ("successor", "successor"),
                )
            ),
            *(
                Column(f"active_{side}", Kind.TIME, value)
                for side, value in (
                    ("from", sa.func.lower(active, type_=_WHEN)),
                    ("to", sa.func.upper(active, type_=_WHEN)),
                )
            ),
        ),
        None,
        active,
    )


def _since(known: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return the beginning of a known range, minus infinity where it has none: something to order by."""
    always = sa.cast(sa.literal("-infinity"), _WHEN)
    return sa.func.coalesce(sa.func.lower(known, type_=_WHEN), always, type_=_WHEN)


def change_set(scope: Scope, held: Held) -> FeatureSet:
    """Return each time a cell changed hands: when, from whom, to whom."""
    s = state_rows(held).c
    cell, start = [s.theatre, s.cell, s.known_during], sa.func.lower(s.valid_during, type_=_WHEN)
    ordered = (
        sa.select(
            s.theatre,
            s.cell,
            s.known_during,
            s.holder,
            s.status,
            s.probability,
            start.label("at"),
            sa.func.lag(s.holder).over(partition_by=cell, order_by=start).label("previous"),
            sa.func.row_number().over(partition_by=cell, order_by=start).label("turn"),
        )
        .where(known_rows(s.known_during, scope.known), *_in_theatre(s.theatre, scope))
        .subquery("ordered")
    )
    o, c = ordered.c, cells.c
    stamp = sa.func.to_char(sa.func.timezone("UTC", o.at), "YYYYMMDDHH24MISS", type_=sa.Text)
    since = sa.func.coalesce(
        sa.func.to_char(
            sa.func.timezone("UTC", sa.func.lower(o.known_during, type_=_WHEN)), "YYYYMMDDHH24MISS"
        ),
        "",
        type_=sa.Text,
    )
    identity = o.theatre + "." + sa.cast(o.cell, sa.Text) + "." + stamp + "." + since
    return FeatureSet(
        ordered.join(cells, sa.and_(c.theatre == o.theatre, c.index == o.cell)),
        (*_newest_cells(scope), o.turn > 1, o.at.is_not(None), o.previous.is_distinct_from(o.holder)),
        (o.at, o.theatre, o.cell, _since(o.known_during)),
        identity,
        (
            Column("theatre", Kind.TEXT, o.theatre),
            Column("cell", Kind.INTEGER, o.cell),
            Column("name", Kind.TEXT, c.name),
            Column("at", Kind.TIME, o.at),
            Column("previous_holder", Kind.TEXT, o.previous),
            Column("holder", Kind.TEXT, o.holder),
            Column("status", Kind.TEXT, o.status),
            Column("probability", Kind.NUMBER, _rounded(o.probability, 4)),
            Column("area_km2", Kind.NUMBER, _rounded(c.area_km2, 1)),
            Column("population", Kind.INTEGER, c.population),
        ),
        sa.type_coerce(c.geom, sa.types.NullType()),
        o.at,
    )


COLLECTIONS: Mapping[str, Callable[[Scope, Held], FeatureSet]] = {
    "zones": zones,
    "cells": cell_set,
    "claims": claim_set,
    "documents": document_set,
    "places": places,
    "actors": actor_set,
    "changes": change_set,
}


@lru_cache(maxsize=256)
def feature_set(collection: str, scope: Scope, held: Held) -> FeatureSet:
    """Return a collection's features; made once for those who ask the same again, as a map's tiles do."""
    return COLLECTIONS[collection](scope, held)
