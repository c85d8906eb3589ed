"""Cells: a theatre's tiles, each set of them kept under the hash of what it is."""

import hashlib
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from geotracker.model import Cell
from geotracker.store.codec import from_wkb, place_from_json, place_to_json, to_array, to_json, to_wkb
from geotracker.store.copying import as_binary, copy_rows, lock_theatre
from geotracker.store.tables import cells, tessellations


def tessellation_hash(found: Sequence[Cell]) -> str:
    """Return a hash that tells sets of cells apart: their order, places, borders and figures."""
    digest = hashlib.sha256()
    for cell, wkb in zip(found, to_wkb([cell.geometry for cell in found]), strict=True):
        facts = (cell.index, cell.area_km2, cell.population, cell.neighbours, cell.country_code, cell.admin1)
        place = place_to_json(cell.place) if cell.place else None
        digest.update(repr((facts, place)).encode())
        digest.update(wkb)
    return digest.hexdigest()[:16]


def save_cells(connection: sa.Connection, theatre: str, found: Sequence[Cell]) -> str:
    """Make a set of cells a theatre's newest; return its hash. The same set is written once."""
    name = tessellation_hash(found)
    lock_theatre(connection, theatre)
    known = connection.scalar(
        sa.select(sa.func.count()).where(cells.c.theatre == theatre, cells.c.tessellation == name)
    )
    if not known:
        columns = [
            "theatre",
            "tessellation",
            "index",
            "name",
            "place",
            "country_code",
            "admin1",
            "geom",
            "area_km2",
            "population",
            "neighbours",
        ]
        wkbs = to_wkb([cell.geometry for cell in found])
        copy_rows(
            connection,
            "cells",
            columns,
            (_cell_row(theatre, name, cell, wkb) for cell, wkb in zip(found, wkbs, strict=True)),
        )
    if newest_tessellation(connection, theatre) != name:
        connection.execute(sa.insert(tessellations).values(theatre=theatre, hash=name))
    return name


def _cell_row(theatre: str, name: str, cell: Cell, wkb: bytes) -> tuple[Any, ...]:
    place = cell.place
    return (
        theatre,
        name,
        cell.index,
        place.name if place else None,
        to_json(place_to_json(place)) if place else None,
        cell.country_code,
        cell.admin1,
        wkb.hex(),
        cell.area_km2,
        cell.population,
        to_array(cell.neighbours),
    )


def newest_tessellation(connection: sa.Connection, theatre: str) -> str | None:
    """Return the hash of a theatre's newest set of cells."""
    return connection.scalar(
        sa.select(tessellations.c.hash)
        .where(tessellations.c.theatre == theatre)
        .order_by(tessellations.c.id.desc())
        .limit(1)
    )


def theatre_cells(
    connection: sa.Connection, theatre: str, tessellation: str | None = None
) -> tuple[Cell, ...]:
    """Return a theatre's cells by index: the newest set, or that of a hash; empty where there is none."""
    name = tessellation or newest_tessellation(connection, theatre)
    others = [column for column in cells.c if column.name != "geom"]
    found = list(
        connection.execute(
            sa.select(*others, as_binary(cells.c.geom))
            .where(cells.c.theatre == theatre, cells.c.tessellation == name)
            .order_by(cells.c.index)
        ).mappings()
    )
    shapes = from_wkb([row["geom"] for row in found])
    return tuple(
        Cell(
            index=row["index"],
            place=place_from_json(row["place"]) if row["place"] else None,
            geometry=shape,
            area_km2=row["area_km2"],
            population=row["population"],
            neighbours=tuple(row["neighbours"]),
            country_code=row["country_code"],
            admin1=row["admin1"],
        )
        for row, shape in zip(found, shapes, strict=True)
    )
