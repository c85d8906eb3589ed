"""The borders of a coverage cut into arcs once, so that any group of its cells is outlined by looking up.

An arc is a stretch of border between two cells, or between a cell and the outside, that no third one touches
but at its ends. A group's outline is made of the arcs that have the group on one side only. Groups outlined
at once have most cells in common, as a front on one day and on the next: arcs between blocks of cells that
are in the same groups are joined first, so that each group is put together of a few long chains.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geotracker.control.arrays import Ints, heads, marked, ranges
from geotracker.control.measure import Floats

_LOT = 512  # groups outlined at once
_MIX = np.cumprod(np.full(_LOT // 64, 0x9E3779B97F4A7C15, dtype=np.uint64))  # odd: no bit is lost on the way
_HEAD = struct.pack("<BIIBI", 1, 6, 1, 1, 3)  # WKB: a multipolygon of one polygon


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
            lot = groups[at : at + _LOT]
            found[at : at + _LOT] = _assembled(*self._ringed(lot), len(lot))
        return found

    def wkb(self, groups: Sequence[Ints]) -> list[bytes | None]:
        """Return the same as little-endian WKB of multipolygons; None also where it has several parts."""
        found: list[bytes | None] = []
        for at in range(0, len(groups), _LOT):
            lot = groups[at : at + _LOT]
            found += _written(*self._ringed(lot), len(lot))
        return found

    def _ringed(self, groups: Sequence[Ints]) -> tuple[Floats, Ints, Ints]:
        """Return the points of groups' rings, the ring each is of, and the group each ring is of.

        A group whose outline touches itself in a point has none.
        """
        count, cells = len(groups), np.concatenate(groups)
        own = np.repeat(np.arange(count), [len(group) for group in groups])
        inside = np.zeros((count, len(self.first)), dtype=bool)
        inside[own, cells] = True
        chains = self._chained(*_blocks(inside))
        own, chain = np.nonzero(chains.left_in & ~chains.right_in)
        most = int(self.start.max(initial=0)) + 1
        key = own * most + chains.start[chain]
        order = np.argsort(key, kind="stable")
        chain, own, key = chain[order], own[order], key[order]
        touching = marked(own[1:][key[1:] == key[:-1]], count)
        clear = ~touching[own]
        chain, own, key = chain[clear], own[clear], key[clear]
        walk, cuts = _rings(np.searchsorted(key, own * most + chains.end[chain]))
        chain, ring_of = chain[walk], own[walk[cuts[:-1]]]
        size = chains.cuts[chain + 1] - chains.cuts[chain]
        arcs = chains.arcs[ranges(chains.cuts[chain], size)]
        length = np.add.reduceat(size, cuts[:-1]) if len(size) else size
        arcs, length, ring_of = _turned(arcs, self.start[arcs], length, ring_of)
        ring = np.repeat(np.repeat(np.arange(len(ring_of)), length), self.size[arcs])
        return self.points[ranges(self.at[arcs], self.size[arcs])], ring, ring_of

    def _chained(self, block: Ints, held: NDArray[np.bool_]) -> "_Chains":
        """Join arcs end to end: those between the same two blocks of cells, which are in the groups `held`.

        The last block is in no group, and the outside belongs to it. An end joins two arcs where no other
        border comes to it.
        """
        bare = held.shape[1] - 1
        left = np.repeat(block[:-1], np.diff(self.first))
        right = block[self.other]
        arcs = np.flatnonzero((left != right) & (left != bare))
        left, right, start, end = left[arcs], right[arcs], self.start[arcs], self.end[arcs]
        nodes = int(self.start.max(initial=0)) + 1
        plain = np.bincount(start, minlength=nodes) == np.where(marked(start[right == bare], nodes), 1, 2)
        key = left * nodes + start
        order = np.argsort(key, kind="stable")
        after = order[np.searchsorted(key[order], left * nodes + end)]
        walk, cuts = _joined(after, plain[end])
        first, last = walk[cuts[:-1]], walk[cuts[1:] - 1]
        return _Chains(arcs[walk], cuts, start[first], end[last], held[:, left[first]], held[:, right[first]])


@dataclass(frozen=True, slots=True, eq=False)
class _Chains:
    """Arcs joined end to end: chain c is `arcs[cuts[c]:cuts[c + 1]]`, from node `start` to node `end`.

    `left_in` and `right_in` (groups, chains) say which groups hold the cells on its left, and on its right.
    """

    arcs: Ints
    cuts: Ints
    start: Ints
    end: Ints
    left_in: NDArray[np.bool_]
    right_in: NDArray[np.bool_]


def _blocks(inside: NDArray[np.bool_]) -> tuple[Ints, NDArray[np.bool_]]:
    """Put cells that the same groups hold into one block; return each cell's, and which groups hold each.

    `inside` is (groups, cells); the last cell, the outside, is in no group, and its block is the last.
    """
    packed = np.packbits(inside, axis=0)
    words = np.zeros((inside.shape[1], -(-len(packed) // 8) * 8), dtype=np.uint8)
    words[:, : len(packed)] = packed.T
    columns = words.view(np.uint64)
    # In no group is 0, and comes last; what many groups say is told apart by one number, if that goes well.
    mixed = columns @ _MIX[: columns.shape[1]]
    order = np.argsort(mixed, kind="stable")[::-1]
    begins = np.ones(len(order), dtype=bool)
    begins[1:] = (columns[order[1:]] != columns[order[:-1]]).any(axis=1)
    if begins.sum() != 1 + (mixed[order[1:]] != mixed[order[:-1]]).sum():
        order = np.lexsort(columns.T)[::-1]
        begins[1:] = (columns[order[1:]] != columns[order[:-1]]).any(axis=1)
    block = np.empty(len(order), dtype=np.int64)
    block[order] = np.cumsum(begins) - 1
    return block, inside[:, order[begins]]


def _turned(arcs: Ints, start: Ints, length: Ints, own: Ints) -> tuple[Ints, Ints, Ints]:
    """Let each ring begin at its lowest node, and put those of one group in the order of these.

    So a group's outline is the same whatever groups it was asked for with.
    """
    if not len(arcs):
        return arcs, length, own
    head = np.cumsum(length) - length
    ring = np.repeat(np.arange(len(length)), length)
    least = np.minimum.reduceat(start, head)
    begin = np.flatnonzero(start == least[ring])
    order = np.lexsort((least, own))
    length, head, begin = length[order], head[order], begin[order]
    ring = np.repeat(np.arange(len(length)), length)
    step = np.arange(len(arcs)) - (np.cumsum(length) - length)[ring]
    return arcs[head[ring] + (begin[ring] - head[ring] + step) % length[ring]], length, own[order]


def _joined(after: Ints, goes_on: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    """Return chains one after the other, and where each begins, and the end.

    An arc that `goes_on` goes on with the arc `after` it, the last of a chain does not; the rest are rings.
    """
    every = np.arange(len(after))
    last, steps = np.where(goes_on, after, every), goes_on.astype(np.int64)
    for _ in range(len(after).bit_length()):
        steps, last = steps + steps[last], last[last]
    ends = ~goes_on[last]
    some = np.flatnonzero(ends)
    walk = some[np.argsort(last[some] * (len(after) + 1) - steps[some])]
    cuts = np.append(np.flatnonzero(heads(last[walk])), len(walk)) if len(walk) else np.zeros(1, np.int64)
    round_ = np.flatnonzero(~ends)
    if not len(round_):
        return walk, cuts
    own = np.cumsum(~ends) - 1
    rings, turns = _rings(own[after[round_]])
    return np.concatenate((walk, round_[rings])), np.concatenate((cuts[:-1], turns + len(walk)))


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


def _rings(follow: Ints) -> tuple[Ints, Ints]:
    """Return the cycles of a permutation one after the other, and where each begins, and the end.

    A cycle begins at its lowest member. Every member looks twice as far ahead each time, all of them at once.
    """
    every = np.arange(len(follow))
    least, ahead = every, follow
    while (least != least[follow]).any():
        least, ahead = np.minimum(least, least[ahead]), ahead[ahead]
    head = least == every
    left, ahead = np.where(head, 0, 1), np.where(head, every, follow)  # steps to where it began, and beyond
    while not head[ahead].all():
        left, ahead = left + left[ahead], ahead[ahead]
    left[head] = len(follow)
    walk = np.argsort(least * (len(follow) + 1) - left)
    return walk, np.append(np.flatnonzero(head[walk]), len(follow))


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


def _written(points: Floats, ring: Ints, own: Ints, count: int) -> list[bytes | None]:
    """Return each group's multipolygon as WKB from rings as `_assembled` takes them; None if it has parts."""
    found: list[bytes | None] = [None] * count
    if not len(own):
        return found
    size = np.bincount(ring, minlength=len(own))
    head = np.cumsum(size) - size
    closed = np.empty((len(points) + len(own), 2), dtype="<f8")  # a ring's last point is its first again
    closed[np.arange(len(points)) + ring] = points
    closed[head + size + np.arange(len(own))] = points[head]
    begin, end = head + np.arange(len(own)), head + size + np.arange(len(own)) + 1
    shell = _turning_left(closed, ring, head)
    order = np.lexsort((~shell, own))
    shells, rings = np.bincount(own[shell], minlength=count), np.bincount(own, minlength=count)
    coordinates = closed.reshape(-1).view(np.uint8).data
    places = list(zip((begin[order] * 16).tolist(), (end[order] * 16).tolist(), strict=True))
    at = 0
    for group, (plain, many) in enumerate(zip((shells == 1).tolist(), rings.tolist(), strict=True)):
        if plain:
            parts: list[bytes | memoryview] = [_HEAD, many.to_bytes(4, "little")]
            for low, high in places[at : at + many]:
                parts += (((high - low) // 16).to_bytes(4, "little"), coordinates[low:high])
            found[group] = b"".join(parts)
        at += many
    return found


def _turning_left(closed: Floats, ring: Ints, head: Ints) -> NDArray[np.bool_]:
    """Say which closed rings run counter-clockwise, by their areas; `head` is where each began unclosed."""
    here = np.arange(len(ring)) + ring
    base = closed[head + np.arange(len(head))][ring]
    x, y = (closed[here] - base).T
    ahead_x, ahead_y = (closed[here + 1] - base).T
    return np.asarray(np.add.reduceat(x * ahead_y - ahead_x * y, head) > 0)
