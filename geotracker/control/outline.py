"""The borders of a coverage cut into arcs once, so that any group of its cells is outlined by looking up.

An arc is a stretch of border between two cells, or between a cell and the outside, that no third one touches
but at its ends. A group's outline is made of the arcs that have the group on one side only.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geotracker.control.arrays import Ints, marked, ranges
from geotracker.control.measure import Floats

_LOT = 256  # groups outlined at once


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

    def around(self, groups: Sequence[Ints]) -> NDArray[np.object_]:
        """Return the union of each group of cells; None where its outline touches itself in a point."""
        found = np.empty(len(groups), dtype=object)
        for at in range(0, len(groups), _LOT):
            found[at : at + _LOT] = self._around(groups[at : at + _LOT])
        return found

    def _around(self, groups: Sequence[Ints]) -> NDArray[np.object_]:
        count, cells = len(groups), np.concatenate(groups)
        own = np.repeat(np.arange(count), [len(group) for group in groups])
        inside = np.zeros((count, len(self.first)), dtype=bool)
        inside[own, cells] = True
        size = self.first[cells + 1] - self.first[cells]
        arcs, own = ranges(self.first[cells], size), np.repeat(own, size)
        outer = np.flatnonzero(~inside[own, self.other[arcs]])
        arcs, own = arcs[outer], own[outer]
        most = int(self.start.max(initial=0)) + 1
        key = own * most + self.start[arcs]
        order = np.argsort(key, kind="stable")
        arcs, own, key = arcs[order], own[order], key[order]
        touching = marked(own[1:][key[1:] == key[:-1]], count)
        clear = ~touching[own]
        arcs, own, key = arcs[clear], own[clear], key[clear]
        walk, cuts = _rings(np.searchsorted(key, own * most + self.end[arcs]).tolist())
        arcs, ring_of = arcs[walk], own[walk[cuts[:-1]]]
        ring = np.repeat(np.repeat(np.arange(len(ring_of)), np.diff(cuts)), self.size[arcs])
        points = self.points[ranges(self.at[arcs], self.size[arcs])]
        return _assembled(points, ring, ring_of, count)


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


def _rings(follow: list[int]) -> tuple[Ints, Ints]:
    """Return the cycles of a permutation one after the other, and where each begins, and the end."""
    walk: list[int] = []
    heads: list[int] = []
    seen = bytearray(len(follow))
    step = walk.append
    for at in range(len(follow)):
        if not seen[at]:
            heads.append(len(walk))
            while not seen[at]:
                seen[at] = 1
                step(at)
                at = follow[at]
    return np.array(walk, dtype=np.int64), np.array([*heads, len(walk)], dtype=np.int64)


def _assembled(points: Floats, ring: Ints, own: Ints, count: int) -> NDArray[np.object_]:
    """Return each group's polygon from its rings: those that run counter-clockwise are shells.

    `ring` numbers each point's ring, `own` each ring's group; a group without rings is None.
    """
    rings = np.asarray(shapely.linearrings(points, indices=ring))
    shell = np.asarray(shapely.is_ccw(rings))
    order = np.lexsort((~shell, own))
    rings, shell, own = rings[order], shell[order], own[order]
    shells = np.bincount(own[shell], minlength=count)
    found = np.full(count, None, dtype=object)
    plain = shells == 1
    chosen = plain[own]
    if chosen.any():
        _, rank = np.unique(own[chosen], return_inverse=True)
        found[plain] = shapely.polygons(rings[chosen], indices=rank)
    for at in np.flatnonzero(shells > 1).tolist():
        low, high = np.searchsorted(own, [at, at + 1])
        found[at] = _apart(rings[low:high], int(shells[at]))
    return found


def _apart(rings: NDArray[np.object_], shells: int) -> BaseGeometry:
    """Return several shells, which come first, with the holes that lie in each."""
    lots: list[list[shapely.LinearRing]] = [[] for _ in range(shells)]
    solid = [shapely.Polygon(one) for one in rings[:shells]]
    for hole in rings[shells:]:
        point = shapely.Point(hole.coords[0])
        around = [at for at, one in enumerate(solid) if one.contains(point)]
        lots[min(around, key=lambda at: float(solid[at].area))].append(hole)
    return shapely.MultiPolygon(
        [shapely.Polygon(one, held) for one, held in zip(rings[:shells], lots, strict=True)]
    )
