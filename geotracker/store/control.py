"""Who holds the ground: cell states, zones, and the runs that made them.

What is derived here is replaced theatre by theatre in one transaction: readers see old or new, whole.
`known_at` None asks for what is known now: the rows whose known_during has no end.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from itertools import islice
from typing import Any
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.dialects.postgresql import Range

from geotracker.model import BeliefParams, CellState, ControlZone, Interval, Run, Status
from geotracker.store.codec import from_range, from_wkb, to_array, to_range, to_wkb, utc
from geotracker.store.copying import as_binary, copy_rows, delete_missing, known_then, lock_theatre
from geotracker.store.histories import replace_histories
from geotracker.store.tables import cell_histories, cells, claims, document_theatres, readings, runs, zones

Bbox = tuple[float, float, float, float]
_ASKED = "digest, holder, status, valid_during, known_during, probability, cells, claim_ids"
_BATCH = 1_000  # zones turned into WKB at a time
_ZONE_COLUMNS = (
    "theatre",
    "run",
    "digest",
    "geom",
    "holder",
    "status",
    "valid_during",
    "known_during",
    "probability",
    "area_km2",
    "population",
    "cells",
    "claim_ids",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A stored zone without its geometry, which follows from its cells."""

    digest: UUID
    holder: str | None
    status: Status
    cells: tuple[int, ...]
    valid_during: Interval
    known_during: Interval
    probability: float
    claim_ids: tuple[int, ...]


# --- writing ------------------------------------------------------------------------------------


def replace_control(
    connection: sa.Connection,
    theatre: str,
    run: Run,
    found_states: Iterable[CellState],
    found_zones: Iterable[ControlZone],
    since: datetime | None = None,
) -> int:
    """Record a run and put its cell states and zones in place of the theatre's old ones; return its number.

    With `since`, a run that changed nothing before it hands over only the whole histories of the cells it
    changed, and the zones that end after it: other cells and earlier zones stay.

    The caller's transaction makes it one step. Rows that are as they were stay, with their ids: a run that
    changed little writes little. InputError for states that overlap, ConflictError for zones that do.
    """
    lock_theatre(connection, theatre)
    number = _save_run(connection, run)
    replace_histories(connection, theatre, number, found_states, whole=since is None)
    among = [zones.c.theatre == theatre]
    if since is not None:
        among.append(zones.c.valid_during.overlaps(Range(since, None)))
    _put_zones(connection, theatre, number, found_zones, among)
    connection.execute(
        sa.delete(cells).where(cells.c.theatre == theatre, cells.c.tessellation != run.tessellation)
    )
    return number


def zones_between(
    connection: sa.Connection, theatre: str, asked: Iterable[tuple[Sequence[int], Interval]]
) -> Iterator[Standing]:
    """Yield the zones that hold one of some cells at any time between, once each, without their geometry."""
    given: dict[str, Any] = {"theatre": theatre}
    meets = []
    for number, (cell_numbers, during) in enumerate(asked):
        given |= {f"cells{number}": sorted(cell_numbers), f"during{number}": to_range(during)}
        meets.append(f"valid_during && :during{number} AND cells && CAST(:cells{number} AS integer[])")
    if not meets:
        return
    # Text of our own, values apart: SQLAlchemy would compile an expression anew for each number of windows.
    query = sa.text(f"SELECT {_ASKED} FROM zones WHERE theatre = :theatre AND ({' OR '.join(meets)})")  # noqa: S608
    for row in connection.execute(query, given):
        yield Standing(
            row.digest,
            row.holder,
            Status(row.status),
            tuple(row.cells),
            from_range(row.valid_during),
            from_range(row.known_during),
            row.probability,
            tuple(row.claim_ids),
        )


def patch_control(
    connection: sa.Connection,
    theatre: str,
    run: Run,
    found_states: Iterable[CellState],
    found_zones: Iterable[ControlZone],
    among: Iterable[UUID],
) -> int:
    """Record a run that changed some cells and zones; return its number.

    `found_states` are the whole histories of the cells it changed; `found_zones` take the place of the zones
    with the digests `among`. All others stay. The caller's transaction makes it one step.
    """
    number = _save_run(connection, run)
    replace_histories(connection, theatre, number, found_states, whole=False)
    held = sa.any_(sa.literal(list(among), pg.ARRAY(sa.Uuid)))
    _put_zones(connection, theatre, number, found_zones, [zones.c.theatre == theatre, zones.c.digest == held])
    return number


def _put_zones(
    connection: sa.Connection,
    theatre: str,
    number: int,
    found: Iterable[ControlZone],
    among: Sequence[sa.ColumnElement[bool]],
) -> None:
    rows = list(_zone_rows(found))
    kept = delete_missing(connection, zones, (row[0] for row in rows), *among)
    fresh = ((theatre, number, digest, wkb.hex(), *rest) for digest, wkb, *rest in rows if digest not in kept)
    copy_rows(connection, "zones", _ZONE_COLUMNS, fresh)


def _save_run(connection: sa.Connection, run: Run) -> int:
    values = {
        "theatre": run.theatre,
        "tessellation": run.tessellation,
        "params": dict(run.params.values),
        "code_version": run.code_version,
        "started_at": run.started_at,
        "finished_at": run.finished_at,
        "counts": dict(run.counts),
    }
    return int(connection.execute(sa.insert(runs).values(values).returning(runs.c.id)).scalar_one())


def _zone_rows(found: Iterable[ControlZone]) -> Iterator[tuple[Any, ...]]:
    """Yield digest, geometry and the other columns of each zone."""
    stream = iter(found)
    while batch := list(islice(stream, _BATCH)):
        for one, wkb in zip(batch, to_wkb([zone.geometry for zone in batch]), strict=True):
            columns = (
                one.holder,
                one.status.value,
                to_range(one.valid_during),
                to_range(one.known_during),
                one.probability,
                one.area_km2,
                one.population,
                to_array(one.cells),
                to_array(one.claim_ids),
            )
            digest = blake2b(wkb, digest_size=16)
            digest.update("\0".join(map(str, columns)).encode())
            yield UUID(bytes=digest.digest()), wkb, *columns


# --- reading ------------------------------------------------------------------------------------


def newest_run(connection: sa.Connection, theatre: str) -> tuple[int, Run] | None:
    """Return the number and the facts of a theatre's newest run, None where there is none."""
    query = sa.select(runs).where(runs.c.theatre == theatre).order_by(runs.c.id.desc()).limit(1)
    row = connection.execute(query).mappings().first()
    if row is None:
        return None
    return row["id"], Run(
        theatre=row["theatre"],
        tessellation=row["tessellation"],
        params=BeliefParams(tuple((name, float(value)) for name, value in row["params"].items())),
        code_version=row["code_version"],
        started_at=utc(row["started_at"]),
        finished_at=utc(row["finished_at"]),
        counts=tuple(row["counts"].items()),
    )


def zones_at(
    connection: sa.Connection, theatre: str, valid_at: datetime, known_at: datetime | None = None
) -> tuple[ControlZone, ...]:
    """Return the zones of one snapshot, in a stable order."""
    others = [column for column in zones.c if column.name != "geom"]
    query = sa.select(*others, as_binary(zones.c.geom)).where(*_at(theatre, valid_at, known_at, None))
    found = list(connection.execute(query.order_by(zones.c.id)).mappings())
    shapes = from_wkb([row["geom"] for row in found])
    return tuple(
        ControlZone(
            theatre=row["theatre"],
            holder=row["holder"],
            status=Status(row["status"]),
            geometry=shape,
            valid_during=from_range(row["valid_during"]),
            known_during=from_range(row["known_during"]),
            probability=row["probability"],
            area_km2=row["area_km2"],
            population=row["population"],
            cells=tuple(row["cells"]),
            claim_ids=tuple(row["claim_ids"]),
        )
        for row, shape in zip(found, shapes, strict=True)
    )


def zones_geojson(
    connection: sa.Connection,
    theatre: str,
    valid_at: datetime,
    known_at: datetime | None = None,
    bbox: Bbox | None = None,
) -> bytes:
    """Return one snapshot as a GeoJSON FeatureCollection, coordinates to six decimals (about 10 cm).

    PostGIS writes the geometry and it goes into the answer as it is: shapely never sees it.
    """
    query = sa.select(
        zones.c.id,
        sa.func.ST_AsGeoJSON(zones.c.geom, 6, type_=sa.Text).label("geometry"),
        zones.c.holder,
        zones.c.status,
        zones.c.probability,
        zones.c.area_km2,
        zones.c.population,
        zones.c.valid_during,
        zones.c.known_during,
        sa.func.cardinality(zones.c.cells).label("cells"),
        sa.func.cardinality(zones.c.claim_ids).label("claims"),
    ).where(*_at(theatre, valid_at, known_at, bbox))
    features = [_feature(theatre, row) for row in connection.execute(query.order_by(zones.c.id))]
    return orjson.dumps({"type": "FeatureCollection", "features": features}, option=orjson.OPT_UTC_Z)


def _feature(theatre: str, row: sa.Row[Any]) -> dict[str, Any]:
    valid, known = from_range(row.valid_during), from_range(row.known_during)
    return {
        "type": "Feature",
        "id": row.id,
        "geometry": orjson.Fragment(row.geometry),
        "properties": {
            "theatre": theatre,
            "holder": row.holder,
            "status": row.status,
            "probability": row.probability,
            "area_km2": row.area_km2,
            "population": row.population,
            "valid_from": valid.start,
            "valid_to": valid.end,
            "known_from": known.start,
            "known_to": known.end,
            "cells": row.cells,
            "claims": row.claims,
        },
    }


def _at(
    theatre: str, valid_at: datetime, known_at: datetime | None, bbox: Bbox | None
) -> list[sa.ColumnElement[bool]]:
    conditions = [
        zones.c.theatre == theatre,
        zones.c.valid_during.contains(valid_at),
        known_then(zones, known_at),
    ]
    if bbox is not None:
        conditions.append(sa.func.ST_Intersects(zones.c.geom, sa.func.ST_MakeEnvelope(*bbox, 4326)))
    return conditions


def counts(connection: sa.Connection, theatre: str) -> dict[str, int]:
    """Return how many rows of each kind a theatre has."""
    tables = {
        "documents": document_theatres,
        "readings": readings,
        "claims": claims,
        "runs": runs,
        "cells": cells,
        "cell_histories": cell_histories,
        "zones": zones,
    }
    query = sa.select(
        *(
            sa.select(sa.func.count()).where(table.c.theatre == theatre).scalar_subquery().label(name)
            for name, table in tables.items()
        )
    )
    return {name: int(count) for name, count in connection.execute(query).mappings().one().items()}
