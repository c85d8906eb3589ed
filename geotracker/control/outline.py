"""The borders of a coverage cut into arcs once, so that any group of its cells is outlined by looking up.

An arc is a stretch of border between two cells, or between a cell and the outside, that no third one touches
but at its ends. A group's outline is made of the arcs that have the group on one side only.
"""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geotracker.control.arrays import Ints, ranges
from geotracker.control.measure import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """Arcs by cell: those of cell c are numbers `first[c]` to `first[c + 1]`, the cell on their left.

    `other` is the cell on the right (their number: outside); arcs run from node `start` to node `end`, over
    the points `at` and the `size - 1` after it; the last point of an arc is the first one of the next.
    """

    first: Ints
    other: Ints
    start: Ints
    end: Ints
    at: Ints
    size: Ints
    points: Floats

    @classmethod
    def of(cls, geometry: NDArray[np.object_]) -> "Outline":
        """Cut the borders of cells whose common edges share every vertex."""
        parts, home = shapely.get_parts(geometry, return_index=True)
        parts = shapely.orient_polygons(shapely.force_2d(parts))
        rings, part = shapely.get_rings(parts, return_index=True)
        points, ring = shapely.get_coordinates(rings, return_index=True)
        final = np.append(ring[1:] != ring[:-1], True)
        points, ring = points[~final], ring[~final]  # a ring's last point is its first again
        cell = home[part][ring].astype(np.int64)
        head = np.flatnonzero(np.r_[True, ring[1:] != ring[:-1]])
        length = np.diff(np.append(head, len(ring)))
        _, vertex = np.unique(points, axis=0, return_inverse=True)
        vertex = vertex.reshape(-1).astype(np.int64)
        follow = np.arange(len(vertex)) + 1
        follow[head + length - 1] = head
        back = np.empty_like(follow)
        back[follow] = np.arange(len(follow))
        other = _opposite(vertex, vertex[follow], cell, len(geometry))
        node = _nodes(vertex, other, back, cell, len(geometry))
        lone = np.flatnonzero(~np.maximum.reduceat(node[vertex], head))
        least = np.minimum.reduceat(vertex, head)
        node[least[lone]] = True
        return _cut(points, vertex, cell, other, node, head, length, follow, len(geometry))

    def around(self, group: Ints) -> BaseGeometry | None:
        """Return the union of cells; None where their outline touches itself in a point."""
        inside = np.zeros(len(self.first), dtype=bool)
        inside[group] = True
        arcs = ranges(self.first[group], self.first[group + 1] - self.first[group])
        arcs = arcs[~inside[self.other[arcs]]]
        order = np.argsort(self.start[arcs], kind="stable")
        arcs = arcs[order]
        start, end = self.start[arcs], self.end[arcs]
        if not len(arcs) or (start[1:] == start[:-1]).any():
            return None
        walk, sizes = _rings(np.searchsorted(start, end).tolist())
        arcs = arcs[walk]
        points = self.points[ranges(self.at[arcs], self.size[arcs])]
        head = np.concatenate(([0], np.cumsum(self.size[arcs])))
        cuts = head[np.cumsum([0, *sizes])]
        return _assembled(points, cuts)


def _opposite(start: Ints, end: Ints, cell: Ints, count: int) -> Ints:
    """Return the cell on the other side of each directed edge, `count` for none."""
    most = int(start.max(initial=0)) + 1
    key, twin = start * most + end, end * most + start
    order = np.argsort(key, kind="stable")
    place = np.minimum(np.searchsorted(key[order], twin), len(key) - 1)
    found = order[place]
    return np.where(key[found] == twin, cell[found], count)


def _nodes(vertex: Ints, other: Ints, back: Ints, cell: Ints, count: int) -> NDArray[np.bool_]:
    """Mark the vertices at which arcs end: what is on one of the sides changes there."""
    node = np.zeros(int(vertex.max(initial=-1)) + 1, dtype=bool)
    node[vertex[other != other[back]]] = True
    passes = np.bincount(vertex, minlength=len(node))
    inner = np.zeros(len(node), dtype=bool)
    inner[vertex[other != count]] = True
    node |= passes > np.where(inner, 2, 1)
    return node


def _cut(
    points: Floats,
    vertex: Ints,
    cell: Ints,
    other: Ints,
    node: NDArray[np.bool_],
    head: Ints,
    length: Ints,
    follow: Ints,
    count: int,
) -> Outline:
    """Turn each ring so that it begins at a node, and cut it at its nodes."""
    ring = np.repeat(np.arange(len(head)), length)
    heads = np.flatnonzero(node[vertex])
    begin = heads[np.searchsorted(heads, head)]  # every ring has a node
    turned = head[ring] + (begin[ring] - head[ring] + np.arange(len(ring)) - head[ring]) % length[ring]
    cuts = np.flatnonzero(node[vertex[turned]])
    size = np.diff(np.append(cuts, len(turned)))
    last = turned[cuts + size - 1]
    own = cell[turned[cuts]]
    order = np.argsort(own, kind="stable")
    first = np.searchsorted(own[order], np.arange(count + 1))
    return Outline(
        first.astype(np.int64),
        other[turned[cuts]][order],
        vertex[turned[cuts]][order],
        vertex[follow[last]][order],
        cuts[order],
        size[order],
        points[turned],
    )


def _rings(follow: list[int]) -> tuple[list[int], list[int]]:
    """Return the cycles of a permutation one after the other, and their lengths."""
    walk: list[int] = []
    sizes: list[int] = []
    seen = [False] * len(follow)
    for at in range(len(follow)):
        before = len(walk)
        while not seen[at]:
            seen[at] = True
            walk.append(at)
            at = follow[at]
        if len(walk) > before:
            sizes.append(len(walk) - before)
    return walk, sizes


def _assembled(points: Floats, cuts: Ints) -> BaseGeometry:
    """Return the polygons of rings: those that run counter-clockwise are shells, the others holes in them."""
    count = len(cuts) - 1
    rings = np.asarray(shapely.linearrings(points, indices=np.repeat(np.arange(count), np.diff(cuts))))
    if count == 1:
        return shapely.Polygon(rings[0])
    shell = np.asarray(shapely.is_ccw(rings))
    shells, holes = rings[shell], rings[~shell]
    lots: list[list[shapely.LinearRing]] = [[] for _ in shells]
    solid = [shapely.Polygon(one) for one in shells]
    for hole in holes:
        point = shapely.Point(hole.coords[0])
        around = [at for at, one in enumerate(solid) if len(solid) == 1 or one.contains(point)]
        lots[min(around, key=lambda at: float(solid[at].area))].append(hole)
    made = [shapely.Polygon(one, held) for one, held in zip(shells, lots, strict=True)]
    return made[0] if len(made) == 1 else shapely.MultiPolygon(made)
