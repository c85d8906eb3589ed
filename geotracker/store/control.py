"""Who holds the ground: cell states, zones, and the runs that made them.

What is derived here is replaced theatre by theatre in one transaction: readers see old or new, whole.
`known_at` None asks for what is known now: the rows whose known_during has no end.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import blake2b
from typing import Any
from uuid import UUID

import orjson
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.dialects.postgresql import Range

from geotracker.control.drawn import Drawn, as_drawn
from geotracker.errors import ConflictError
from geotracker.model import BeliefParams, CellState, ControlZone, Run, Status
from geotracker.store import binary
from geotracker.store.codec import from_range, from_wkb, to_wkb, utc, with_srid
from geotracker.store.copying import as_binary, copy_binary, delete_missing, known_then, lock_theatre
from geotracker.store.histories import history_rows, replace_histories
from geotracker.store.tables import cell_histories, cells, claims, document_theatres, readings, runs, zones

Bbox = tuple[float, float, float, float]
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
class Drawing:
    """Zones to store, and ways to have them: one of the two is used, once.

    `come` yields all as they are drawn, each with a hash of all it says. `digests` returns those hashes
    alone, and `draw` draws some (by position, in order): what stands in the store already need not be drawn.
    """

    come: Callable[[], Iterable[tuple[UUID, Drawn]]]
    digests: Callable[[], Sequence[UUID]]
    draw: Callable[[Sequence[int]], Iterable[Drawn]]

    @classmethod
    def of(cls, found: Iterable[ControlZone]) -> "Drawing":
        """Return zones that are drawn already."""
        ready = list(found)
        digests = [_digest(zone) for zone in ready]
        return cls(
            lambda: zip(digests, as_drawn(ready), strict=True),
            lambda: digests,
            lambda chosen: as_drawn([ready[at] for at in chosen]),
        )


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
    replace_histories(connection, theatre, number, history_rows(found_states), whole=since is None)
    among = [zones.c.theatre == theatre]
    if since is not None:
        among.append(zones.c.valid_during.overlaps(Range(since, None)))
    _put_zones(connection, theatre, number, Drawing.of(found_zones), among)
    _forget_cells(connection, run)
    return number


def draw_control(
    connection: sa.Connection, run: Run, found_states: Iterable[CellState], drawing: Drawing
) -> tuple[int, list[int]]:
    """Record a run and put states and zones in place of all the theatre had, as `replace_control` does.

    Return its number, and those of the zones' rows.
    """
    lock_theatre(connection, run.theatre)
    number = _save_run(connection, run)
    histories = cache(lambda: history_rows(found_states))
    among = [zones.c.theatre == run.theatre]
    rows = _put_zones(connection, run.theatre, number, drawing, among, histories)
    replace_histories(connection, run.theatre, number, histories())
    _forget_cells(connection, run)
    return number, rows


def patch_control(
    connection: sa.Connection,
    run: Run,
    found_states: Iterable[CellState],
    rows: Iterable[int],
    came: Iterable[tuple[UUID, Drawn]],
    gone: deque[int],
    meanwhile: Callable[[], object] = lambda: None,
) -> int:
    """Record a run that changed some cells and zones; return its number.

    `found_states` are the whole histories of the cells it changed; the zones that `came`, each with a hash of
    all it says, become the `rows` of those numbers (from `zone_numbers`, or of rows gone) and take the place
    of the rows `gone`. All others stay. Zones are written as they come; `rows` and `gone`, which is emptied,
    may be added to while they do: rows gone leave before the zones that come next. What is to be done
    `meanwhile` is, while the server writes the last of them. The caller's transaction makes it one step.
    """
    number = _save_run(connection, run)
    histories = cache(lambda: history_rows(found_states))

    def leave() -> None:
        if leaving := [gone.popleft() for _ in range(len(gone))]:
            doomed = sa.any_(sa.literal(leaving, pg.ARRAY(sa.BigInteger)))
            connection.execute(sa.delete(zones).where(zones.c.id == doomed))

    def prepare() -> None:
        histories()
        meanwhile()

    _write_zones(connection, run.theatre, number, rows, came, leave, prepare)
    replace_histories(connection, run.theatre, number, histories(), whole=False)
    return number


def zone_numbers(connection: sa.Connection, theatre: str, stood: int, count: int) -> list[int]:
    """Lock what is derived for a theatre, and return numbers for rows of zones to come.

    ConflictError where `stood` is not the theatre's newest run any more.
    """
    lock_theatre(connection, theatre)
    newest, rows = connection.execute(_NUMBERS, {"theatre": theatre, "count": count}).one()
    if newest != stood:
        raise ConflictError("another process drew this theatre at the same time; try again")
    return list(rows)


_NUMBERS = sa.text(
    "SELECT (SELECT max(id) FROM runs WHERE theatre = :theatre), "
    "ARRAY(SELECT nextval(pg_get_serial_sequence('zones', 'id')) FROM generate_series(1, :count))"
)


def _put_zones(
    connection: sa.Connection,
    theatre: str,
    number: int,
    drawing: Drawing,
    among: Sequence[sa.ColumnElement[bool]],
    meanwhile: Callable[[], object] = lambda: None,
) -> list[int]:
    """Put zones in place of others; return the numbers of their rows. Those that stand there stay.

    What is to be done `meanwhile` is, while the server still writes.
    """
    if not connection.scalar(sa.select(sa.exists().where(*among))):
        return _write_all_zones(connection, theatre, number, drawing.come(), meanwhile)
    digests = drawing.digests()
    stays = delete_missing(connection, zones, digests, *among)
    missing = [at for at, digest in enumerate(digests) if digest not in stays]
    came = zip((digests[at] for at in missing), drawing.draw(missing), strict=True)
    copy_binary(connection, "zones", _ZONE_COLUMNS, _lines(theatre, number, came), meanwhile=meanwhile)
    return _numbers(connection, digests, among)


def _write_zones(
    connection: sa.Connection,
    theatre: str,
    number: int,
    rows: Iterable[int],
    came: Iterable[tuple[UUID, Drawn]],
    before: Callable[[], object],
    meanwhile: Callable[[], object],
) -> None:
    """Write zones, each with its digest, as they come, as rows of those numbers.

    What is to be done `before` and `meanwhile` is done as `copy_binary` does it.
    """
    numbers = map(binary.int8, rows)
    every = ((next(numbers), *line) for line in _lines(theatre, number, came))
    copy_binary(connection, "zones", ("id", *_ZONE_COLUMNS), every, before, meanwhile)


def _write_all_zones(
    connection: sa.Connection,
    theatre: str,
    number: int,
    came: Iterable[tuple[UUID, Drawn]],
    meanwhile: Callable[[], object],
) -> list[int]:
    """Write a theatre's first zones, however many come; return the numbers of their rows."""
    digests = list[UUID]()

    def noted() -> Iterator[tuple[UUID, Drawn]]:
        for digest, zone in came:
            digests.append(digest)
            yield digest, zone

    copy_binary(connection, "zones", _ZONE_COLUMNS, _lines(theatre, number, noted()), meanwhile=meanwhile)
    return _numbers(connection, digests, [zones.c.theatre == theatre])


def _numbers(
    connection: sa.Connection, digests: Iterable[UUID], among: Sequence[sa.ColumnElement[bool]]
) -> list[int]:
    """Return the numbers of rows by their digests."""
    rows = connection.execute(sa.select(zones.c.digest, zones.c.id).where(*among))
    held = {row.digest: row.id for row in rows}
    return [held[digest] for digest in digests]


def _lines(
    theatre: str, number: int, came: Iterable[tuple[UUID, Drawn]]
) -> Iterator[tuple[bytes | None, ...]]:
    """Yield zones as rows."""
    run = (binary.text(theatre), binary.int8(number))
    return ((*run, digest.bytes, with_srid(zone.wkb), *_facts(zone)) for digest, zone in came)


def _facts(zone: ControlZone | Drawn) -> tuple[bytes | None, ...]:
    """Return a zone's columns from its holder on."""
    return (
        binary.text(zone.holder),
        binary.text(zone.status.value),
        binary.tstzrange(zone.valid_during),
        binary.tstzrange(zone.known_during),
        binary.float8(zone.probability),
        binary.float8(zone.area_km2),
        binary.int8(zone.population),
        binary.int4_array(zone.cells),
        binary.int8_array(zone.claim_ids),
    )


def _digest(zone: ControlZone) -> UUID:
    """Return a hash of all a zone's row says."""
    digest = blake2b(to_wkb([zone.geometry])[0], digest_size=16)
    for column in _facts(zone):
        digest.update(b"-" if column is None else b"+%d " % len(column) + column)
    return UUID(bytes=digest.digest())


def _forget_cells(connection: sa.Connection, run: Run) -> None:
    """Delete the theatre's cells of other tessellations than the run's."""
    others = cells.c.theatre == run.theatre, cells.c.tessellation != run.tessellation
    connection.execute(sa.delete(cells).where(*others))


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
