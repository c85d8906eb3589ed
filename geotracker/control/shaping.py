"""Reshaping drawn areas: split along a line, merge, cut a hole, snap to lines. Pure; lon/lat degrees."""

from collections.abc import Sequence

import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import split as split_by

from geotracker.errors import InputError


def split(area: BaseGeometry, line: BaseGeometry) -> tuple[BaseGeometry, ...]:
    """Return the parts a line cuts an area into. InputError where it does not cut it."""
    parts = [area]
    for one in shapely.get_parts(line):
        parts = [piece for part in parts for piece in split_by(part, one).geoms]
    whole = [part for part in parts if part.area > 0]
    if len(whole) <= len(shapely.get_parts(area)):
        raise InputError("does not cut the area in two", field="geometry")
    return tuple(whole)


def merge(areas: Sequence[BaseGeometry]) -> BaseGeometry:
    """Return areas as one. InputError for fewer than two."""
    if len(areas) < 2:
        raise InputError("needs two features or more", field="features")
    return shapely.union_all(areas)


def cut(area: BaseGeometry, hole: BaseGeometry) -> BaseGeometry:
    """Return an area without a hole. InputError where nothing is cut, or nothing left."""
    left = shapely.difference(area, hole)
    if left.is_empty or left.equals(area):
        raise InputError("cuts nothing out of the area, or all of it", field="geometry")
    return left


def snap(shape: BaseGeometry, lines: Sequence[BaseGeometry], tolerance: float) -> BaseGeometry:
    """Move what lies within a tolerance (degrees) of lines onto them; valid, unchanged where that fails."""
    near = [line for line in lines if shapely.dwithin(shape, line, tolerance)]
    if not near or tolerance <= 0:
        return shape
    moved = shapely.snap(shape, shapely.union_all([shapely.boundary(line) for line in near]), tolerance)
    if not moved.is_valid:
        moved = shapely.make_valid(moved)
    return moved if moved.geom_type in {shape.geom_type, "MultiPolygon"} and not moved.is_empty else shape
