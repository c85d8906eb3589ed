"""Turn a tessellation into shared arcs on an integer grid: every border is stored and drawn once. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

GRID_STEPS = 16_000  # grid lines across the longer side: 0.1 km in a country 1,600 km wide
SIMPLIFY_STEPS = 1_600  # a border may move by at most this fraction of the longer side

Vertex = tuple[int, int]
Ring = list[Vertex]


@dataclass(frozen=True, slots=True)
class Mesh:
    """Cells as rings of shared arcs.

    A grid point (x, y) is at lon `west + x * step`, lat `south + y * step` (degrees). `arcs[i]` is a
    run of grid points; `sides[i]` are the two cells it parts, -1 for the outside. A cell is polygons of
    rings of arc numbers; arc number `~i` means arc i walked backwards.
    """

    west: float
    south: float
    step: float
    arcs: tuple[tuple[Vertex, ...], ...]
    sides: tuple[tuple[int, int], ...]
    cells: tuple[tuple[tuple[tuple[int, ...], ...], ...], ...]


def mesh(geometries: Sequence[BaseGeometry], steps: int = GRID_STEPS) -> Mesh:
    """Return the mesh of polygons that tile an area (EPSG:4326).

    Borders are simplified together, so that neighbours still meet. A polygon too small for the grid
    keeps its place in `cells` with no rings.
    """
    shapes = np.array(geometries, dtype=object)
    west, south, east, north = shapely.total_bounds(shapes) if len(shapes) else (0.0, 0.0, 1.0, 1.0)
    extent = max(east - west, north - south) or 1.0
    step = extent / steps
    simple = shapely.coverage_simplify(shapes, extent / SIMPLIFY_STEPS) if len(shapes) else shapes
    polygons = [
        [
            [_grid(ring, west, south, step) for ring in (part.exterior, *part.interiors)]
            for part in _parts(shape)
        ]
        for shape in simple
    ]
    _share_vertices(polygons)
    return _cut(polygons, float(west), float(south), float(step))


def _parts(shape: BaseGeometry) -> list[shapely.Polygon]:
    """Return a shape's polygons, shells anticlockwise and holes clockwise (the inside on the left)."""
    parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and not part.is_empty]
    return [shapely.geometry.polygon.orient(part) for part in parts]


def _grid(ring: shapely.LinearRing, west: float, south: float, step: float) -> Ring:
    """Return a ring's vertices on the grid, open (the first is not repeated), without repeats."""
    xy = np.rint((shapely.get_coordinates(ring) - (west, south)) / step).astype(int)
    points = [(int(x), int(y)) for x, y in xy]
    kept = [p for p, before in zip(points, [None, *points[:-1]], strict=True) if p != before]
    if len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    return kept


def _segments(ring: Ring) -> Iterator[tuple[Vertex, Vertex]]:
    """Yield a ring's directed segments."""
    return zip(ring, [*ring[1:], *ring[:1]], strict=True)


def _share_vertices(polygons: list[list[list[Ring]]]) -> None:
    """Insert, in place, the neighbours' vertices that lie on a segment which nobody walks backwards.

    Such T-junctions appear where a tessellation was clipped or split on one side of a border only.
    """
    rings = [ring for polygon in polygons for part in polygon for ring in part]
    walked = {segment for ring in rings for segment in _segments(ring)}
    lonely = [s for s in walked if (s[1], s[0]) not in walked]
    if not lonely:
        return
    ends = sorted({vertex for segment in lonely for vertex in segment})
    tree = shapely.STRtree(shapely.points(ends))
    lines = shapely.linestrings(np.array(lonely, dtype=float))
    where, which = tree.query(lines, predicate="dwithin", distance=0.75)
    extra: dict[tuple[Vertex, Vertex], list[Vertex]] = {}
    for line, end in zip(where.tolist(), which.tolist(), strict=True):
        segment, vertex = lonely[line], ends[end]
        if vertex not in segment:
            extra.setdefault(segment, []).append(vertex)
    for ring in rings:
        ring[:] = [
            vertex for a, b in _segments(ring) for vertex in (a, *_between(a, b, extra.get((a, b), [])))
        ]


def _between(a: Vertex, b: Vertex, extra: list[Vertex]) -> list[Vertex]:
    """Return extra vertices in the order met on the way from a to b."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = sorted(((v[0] - a[0]) * dx + (v[1] - a[1]) * dy, v) for v in extra)
    return [vertex for reach, vertex in along if 0 < reach < dx * dx + dy * dy]


def _cut(polygons: list[list[list[Ring]]], west: float, south: float, step: float) -> Mesh:
    """Cut rings into arcs wherever the neighbour across the border changes; store each arc once."""
    owner: dict[tuple[Vertex, Vertex], int] = {}
    for cell, polygon in enumerate(polygons):
        for part in polygon:
            for ring in part:
                if len(ring) >= 3:
                    owner.update((segment, cell) for segment in _segments(ring))
    numbers: dict[tuple[Vertex, ...], int] = {}
    sides: list[tuple[int, int]] = []
    cells = []
    for cell, polygon in enumerate(polygons):
        parts = []
        for part in polygon:
            if len(part[0]) < 3:
                continue
            rings = [
                tuple(_number(run, cell, other, numbers, sides) for run, other in _runs(ring, owner))
                for ring in part
                if len(ring) >= 3
            ]
            parts.append(tuple(rings))
        cells.append(tuple(parts))
    return Mesh(west, south, step, tuple(numbers), tuple(sides), tuple(cells))


def _runs(ring: Ring, owner: dict[tuple[Vertex, Vertex], int]) -> Iterator[tuple[tuple[Vertex, ...], int]]:
    """Yield a ring's arcs with the cell on the far side of each.

    The ring is opened where the far side changes; one with a single neighbour at its lowest vertex, so
    that both cells open it at the same place.
    """
    far = [owner.get((b, a), -1) for a, b in _segments(ring)]
    size = len(ring)
    starts = [i for i in range(size) if far[i] != far[i - 1]] or [ring.index(min(ring))]
    for n, start in enumerate(starts):
        stop = starts[n + 1] if n + 1 < len(starts) else starts[0] + size
        yield tuple(ring[i % size] for i in range(start, stop + 1)), far[start]


def _number(
    run: tuple[Vertex, ...],
    cell: int,
    other: int,
    numbers: dict[tuple[Vertex, ...], int],
    sides: list[tuple[int, int]],
) -> int:
    """Return an arc's number, `~number` when it is already stored the other way round."""
    back = numbers.get(run[::-1])
    if back is not None:
        return ~back
    if run not in numbers:
        numbers[run] = len(sides)
        sides.append((cell, other))
    return numbers[run]
