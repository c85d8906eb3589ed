"""The polygons of our own shapefiles, read with numpy alone.

GDAL's Python side brings pandas with it, which takes longer to import (0.4 s) than everything else a command
does. So the layers we ship, whose making we know, are read here; what users bring is read by GDAL. Layout
after the "ESRI Shapefile Technical Description" (1998) and dBASE III: a polygon's outer rings run clockwise,
and the holes that follow one are its own.
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.errors import InputError

Rows = list[tuple[dict[str, str], BaseGeometry]]
"""Attributes as text ("" for null) and geometry, row by row."""
Ints = npt.NDArray[np.int64]

_HEADER, _POLYGON, _BOX = 100, 5, 32


def read_polygons(file: Path) -> Rows:
    """Read a shapefile of polygons that we made; InputError names a file that fails."""
    try:
        shapes = _shapes(file.read_bytes())
        rows = _attributes(file.with_suffix(".dbf").read_bytes())
        return [(row, shape) for row, shape in zip(rows, shapes, strict=True)]
    except (OSError, ValueError, IndexError, shapely.errors.GEOSException) as error:
        raise InputError(f"cannot read boundaries: {error}", file=str(file)) from error


def _shapes(body: bytes) -> list[BaseGeometry]:
    """Return the polygons of a .shp file in order."""
    coordinates, counts = [], []
    rings_of: list[int] = []
    at = _HEADER
    while at < len(body):
        length = 2 * int.from_bytes(body[at + 4 : at + 8], "big")
        kind, *_ = np.frombuffer(body, "<i4", 1, at + 8).tolist()
        if kind != _POLYGON:
            raise ValueError(f"shape {len(rings_of) + 1} is no polygon")
        parts, points = np.frombuffer(body, "<i4", 2, at + 12 + _BOX).tolist()
        starts = np.frombuffer(body, "<i4", parts, at + 20 + _BOX)
        coordinates.append(np.frombuffer(body, "<f8", 2 * points, at + 20 + _BOX + 4 * parts))
        counts.append(np.diff(starts, append=points))
        rings_of.append(parts)
        at += 8 + length
    flat = np.concatenate(coordinates).reshape(-1, 2)
    rings = np.concatenate([[0], np.cumsum(np.concatenate(counts))])
    outer = _clockwise(flat, rings)
    ends = np.concatenate([[0], np.cumsum(rings_of)])
    outer[ends[:-1]] = True
    polygons = np.append(np.flatnonzero(outer), len(outer))
    found = shapely.from_ragged_array(
        shapely.GeometryType.MULTIPOLYGON, flat, (rings, polygons, np.searchsorted(polygons, ends))
    )
    return [shape.geoms[0] if len(shape.geoms) == 1 else shape for shape in found.tolist()]


def _clockwise(flat: npt.NDArray[np.float64], rings: Ints) -> npt.NDArray[np.bool_]:
    """Return for each closed ring whether it runs clockwise: its area by the shoelace formula is negative."""
    x, y = (flat - np.repeat(flat[rings[:-1]], np.diff(rings), axis=0)).T
    twice = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
    twice[rings[1:] - 1] = 0.0  # from one ring's end to the next one's start
    return np.asarray(np.add.reduceat(twice, rings[:-1]) < 0)


def _attributes(body: bytes) -> list[dict[str, str]]:
    """Return the rows of a .dbf file of UTF-8 text."""
    count = int.from_bytes(body[4:8], "little")
    start, width = (int.from_bytes(body[at : at + 2], "little") for at in (8, 10))
    fields, offset = [], 1
    for at in range(32, start - 1, 32):
        name = body[at : at + 11].split(b"\0")[0].decode()
        fields.append((name, offset, offset + body[at + 16]))
        offset += body[at + 16]
    rows = (body[start + number * width : start + (number + 1) * width] for number in range(count))
    return [{name: row[low:high].decode().strip(" \0") for name, low, high in fields} for row in rows]
