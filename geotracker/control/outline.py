"""The borders of a coverage cut into arcs once, so that any group of its cells is outlined by looking up.

An arc is a stretch of border between two cells, or between a cell and the outside, that no third one touches
but at its ends. A group's outline is made of the arcs that have the group on one side only. Groups outlined
at once have most of it in common, as a front on one day and on the next: arcs that are in the outlines of the
same groups are joined first, so that each group is put together of a few long chains.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain as chained

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geotracker.control.arrays import Ints, heads, marked, ranges
from geotracker.control.measure import Floats

_LOT = 512  # groups outlined at once
_BITS = 32  # groups whose arcs are joined at once: a word has a bit for each
_WORD = np.dtype("<u4")
_HEAD = struct.pack("<BIIBI", 1, 6, 1, 1, 3)  # WKB: a multipolygon of one polygon

Words = NDArray[np.uint32]


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """Arcs in the order of the nodes they start from, with the cell on their left and on their right.

    Outside is the cell after the last. Arcs run from node `start` to node `end`, over the points `at` and the
    `size - 1` after it; the last point of an arc is the first one of the next. Node n is the point `spot[n]`.
    """

    cells: int
    left: Ints
    right: Ints
    start: Ints
    end: Ints
    at: Ints
    size: Ints
    spot: Ints
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
        for lot in _lots(groups):
            found[lot] = _assembled(self._ringed([groups[at] for at in lot]), len(lot))
        return found

    def wkb(self, groups: Sequence[Ints]) -> list[bytes | None]:
        """Return the same as little-endian WKB of multipolygons; None also where it has several parts."""
        found: list[bytes | None] = [None] * len(groups)
        for lot in _lots(groups):
            shapes = _written(self._ringed([groups[at] for at in lot]), len(lot))
            for at, shape in zip(lot, shapes, strict=True):
                found[at] = shape
        return found

    def _ringed(self, groups: Sequence[Ints]) -> "_Rings":
        """Return the rings of groups' outlines; of one that touches itself in a point none.

        A ring begins at its lowest node, and those of a group are in the order of these: so an outline is the
        same whatever it was asked for with.
        """
        chains = self._chained(groups)
        own, chain = chains.by_group()
        walk, cuts = _walked(chains.before(own, chain))
        chain, head = chain[walk], cuts[:-1]
        first, at, size = chain[head], chains.at[chain], chains.size[chain] - 1
        area = _doubled(chains.points.take(at, axis=0), head) + np.add.reduceat(chains.area[chain], head)
        # The first chain is followed from its lowest node on, and at the end up to it, this one included.
        at[head] += chains.low[first]
        size[head] -= chains.low[first]
        at = np.insert(at, cuts[1:], chains.at[first])
        size = np.insert(size, cuts[1:], chains.low[first] + 1)
        points = chains.points.take(ranges(at, size), axis=0)
        size = np.add.reduceat(size, head + np.arange(len(head)))
        return _Rings(own[walk[head]], area > 0, size, points)

    def _chained(self, groups: Sequence[Ints]) -> "_Chains":
        """Join arcs end to end that are in the outlines of the same groups."""
        word, mark, arc = self._edges(groups)
        nodes = len(self.spot)
        walk, cuts = _walked(_linked(word * nodes + self.start[arc], word * nodes + self.end[arc], mark))
        head, arc = walk[cuts[:-1]], arc[walk]
        start, size, end = self.start[arc], self.size[arc], self.end[arc[cuts[1:] - 1]]
        past = np.cumsum(size) - size
        lowest = np.minimum.reduceat(start, cuts[:-1])
        low = past[start == np.repeat(lowest, np.diff(cuts))] - past[cuts[:-1]]
        at = np.insert(self.at[arc], cuts[1:], self.spot[end])
        points = self.points.take(ranges(at, np.insert(size, cuts[1:], 1)), axis=0)
        begin = past[cuts[:-1]] + np.arange(len(head))
        order = np.argsort(lowest, kind="stable")
        return _Chains(
            word=word[head][order],
            mark=mark[head][order],
            start=start[cuts[:-1]][order],
            end=end[order],
            low=low[order],
            at=begin[order],
            size=np.diff(np.append(begin, len(points)))[order],
            area=_doubled(points, begin)[order],
            points=points,
        )

    def _edges(self, groups: Sequence[Ints]) -> tuple[Ints, Words, Ints]:
        """Return the arcs in the outlines of groups of each word: the word, the groups' bits, and the arc.

        They are in the order of words and of the nodes they start from. Groups whose outlines touch
        themselves in a point, as two of their arcs start from the same node, are left out.
        """
        held = _holders(groups, self.cells + 1)
        edge = held.take(self.left, axis=1) & ~held.take(self.right, axis=1)
        word, arc = np.divmod(np.flatnonzero(edge != 0), len(self.left))
        mark, place = edge[word, arc], word * len(self.spot) + self.start[arc]
        touching = np.zeros(len(held), dtype=_WORD)
        for step in range(1, _most(place)):
            twice = np.where(place[step:] == place[:-step], mark[step:] & mark[:-step], 0)
            found = np.flatnonzero(twice)
            np.bitwise_or.at(touching, word[found], twice[found])
        if touching.any():
            mark &= ~touching[word]
            word, mark, arc = word[mark != 0], mark[mark != 0], arc[mark != 0]
        return word, mark, arc


@dataclass(frozen=True, slots=True, eq=False)
class _Chains:
    """Arcs joined end to end, in the order of the lowest nodes their arcs start from.

    A chain is in the outlines of the groups of its `word` whose bits are set in `mark`. It runs from node
    `start` to node `end` over `size` of `points` from `at` on, its last one among them; `low` of these come
    before its lowest node. `area` is twice what lies between it and the line back to where it starts.
    """

    word: Ints
    mark: Words
    start: Ints
    end: Ints
    low: Ints
    at: Ints
    size: Ints
    area: Floats
    points: Floats

    def by_group(self) -> tuple[Ints, Ints]:
        """Return groups, each as often as it has chains, and these."""
        octets = self.mark.view(np.uint8).reshape(-1, _WORD.itemsize)
        bits = np.unpackbits(octets, axis=1, bitorder="little").view(np.bool_)
        chain, bit = np.divmod(np.flatnonzero(bits), _BITS)
        own = self.word[chain] * _BITS + bit
        order = np.argsort(own.astype(np.uint16), kind="stable")  # of numbers as short by counting
        return own[order], chain[order]

    def before(self, own: Ints, chain: Ints) -> Ints:
        """Return for each chain of a group which of them (by position) ends where it starts."""
        nodes = np.flatnonzero(marked(self.start, int(self.start.max(initial=-1)) + 1))
        start, end = np.searchsorted(nodes, self.start), np.searchsorted(nodes, self.end)
        ending = np.empty((int(own.max(initial=-1)) + 1) * len(nodes), dtype=np.int64)
        ending[own * len(nodes) + end[chain]] = np.arange(len(own))
        return np.asarray(ending[own * len(nodes) + start[chain]])


@dataclass(frozen=True, slots=True, eq=False)
class _Rings:
    """Closed rings, group by group: whose each is, whether it is a shell, and its `size` of `points`."""

    own: Ints
    shell: NDArray[np.bool_]
    size: Ints
    points: Floats


def _lots(groups: Sequence[Ints]) -> list[list[int]]:
    """Return which groups to outline at once: those with the same first cell side by side, as much alike."""
    order = sorted(range(len(groups)), key=lambda at: int(groups[at][0]))
    return [order[at : at + _LOT] for at in range(0, len(order), _LOT)]


def _holders(groups: Sequence[Ints], count: int) -> Words:
    """Return which groups hold each of `count` cells, as words of a bit for each group: (words, cells)."""
    number, size = np.arange(len(groups)), [len(group) for group in groups]
    held = np.zeros((-(-len(groups) // _BITS), count), dtype=_WORD)
    at = np.repeat(number // _BITS * count, size) + np.concatenate(groups)
    np.add.at(held.reshape(-1), at, np.repeat((1 << number % _BITS).astype(_WORD), size))
    return held


def _linked(start: Ints, end: Ints, mark: Words) -> Ints:
    """Return for each arc which one of the same groups ends where it starts; itself if none does.

    Arcs are in the order of `start`.
    """
    every = np.arange(len(start))
    first = np.flatnonzero(heads(start))
    begins = np.empty(int(start.max(initial=-1)) + 1, dtype=np.int64)
    begins[start[first]] = first
    before, first = every.copy(), begins[end]
    for step in range(_most(start)):
        other = np.minimum(first + step, len(start) - 1)
        fits = (start[other] == end) & (mark[other] == mark)
        before[other[fits]] = every[fits]
    return before


def _most(ordered: Ints) -> int:
    """Return how often the most frequent of some values in order occurs."""
    return int(np.diff(np.append(np.flatnonzero(heads(ordered)), len(ordered))).max(initial=0))


def _walked(before: Ints) -> tuple[Ints, Ints]:
    """Return chains and rings one after the other, and where each begins, and the end.

    `before` is the member each follows, itself for the first of a chain. A ring begins at its lowest member;
    all are in the order of their first members.
    """
    every, far = np.arange(len(before)), len(before).bit_length()
    # A member knows the lowest one behind it, and how far off that is; the first of a chain is below all.
    # It asks the one it looks back to for what that one knows, twice as far off each time, until none learns
    # more.
    known = np.where(before == every, every - len(before), every) << far
    step = 1
    while ((further := known[before] + step) < known).any():
        known, before, step = np.minimum(known, further), before[before], 2 * step
    first, place = known >> far, known & ((1 << far) - 1)
    number = (np.cumsum(place == 0) - 1)[first]  # below 0 counts from the end: back to where it was
    cuts = np.append(0, np.cumsum(np.bincount(number)))
    walk = np.empty_like(every)
    walk[cuts[number] + place] = every
    return walk, cuts


def _doubled(points: Floats, head: Ints) -> Floats:
    """Return twice the area of each polygon, its points from `head` on; above 0 if it turns left."""
    size = np.diff(np.append(head, len(points)))
    x, y = (points - points.take(np.repeat(head, size), axis=0)).T
    # Seen from a polygon's first point, its last side and the step to the next polygon's span nothing.
    return np.asarray(np.add.reduceat(np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0), head))


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
    start = vertex[turned[cuts]]
    spot = np.empty(len(node), dtype=np.int64)
    spot[start] = cuts
    order = np.argsort(start, kind="stable")
    return Outline(
        count,
        own[order],
        other[turned[cuts]][order],
        start[order],
        vertex[follow[last]][order],
        cuts[order],
        size[order],
        spot,
        points[turned],
    )


def _assembled(rings: _Rings, count: int) -> NDArray[np.object_]:
    """Return each group's polygon; None for a group without rings."""
    lines = np.asarray(
        shapely.linearrings(rings.points, indices=np.repeat(np.arange(len(rings.own)), rings.size))
    )
    order = np.lexsort((~rings.shell, rings.own))
    lines, own = lines[order], rings.own[order]
    shells = np.bincount(own[rings.shell[order]], minlength=count)
    found = np.full(count, None, dtype=object)
    plain = shells == 1
    chosen = plain[own]
    if chosen.any():
        _, rank = np.unique(own[chosen], return_inverse=True)
        found[plain] = shapely.polygons(lines[chosen], indices=rank)
    for at in np.flatnonzero(shells > 1).tolist():
        low, high = np.searchsorted(own, [at, at + 1])
        found[at] = _apart(lines[low:high], int(shells[at]))
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


def _written(rings: _Rings, count: int) -> list[bytes | None]:
    """Return each group's multipolygon as WKB; None for a group that has several parts, or no rings."""
    found: list[bytes | None] = [None] * count
    order = np.lexsort((~rings.shell, rings.own))
    shells, many = (
        np.bincount(rings.own[rings.shell], minlength=count),
        np.bincount(rings.own, minlength=count),
    )
    end = np.cumsum(rings.size) * 16
    coordinates = rings.points.astype("<f8", copy=False).reshape(-1).view(np.uint8).data
    lines = [
        (number.to_bytes(4, "little"), coordinates[high - 16 * number : high])
        for number, high in zip(rings.size[order].tolist(), end[order].tolist(), strict=True)
    ]
    at = 0
    for group, (plain, several) in enumerate(zip((shells == 1).tolist(), many.tolist(), strict=True)):
        if plain:
            parts = chained.from_iterable(lines[at : at + several])
            found[group] = b"".join((_HEAD, several.to_bytes(4, "little"), *parts))
        at += several
    return found
