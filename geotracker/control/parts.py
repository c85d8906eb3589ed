"""What a set of cells falls apart into when some are taken out of it: found by walking near what is gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from geotracker.control.cellset import bits_of, mask_of

_MOST = 254  # walks a byte has numbers for, beside those for outside and inside


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a walk found: sets cut off, each also with what is next to it, and a path that joins all else."""

    apart: tuple[tuple[int, int], ...]
    path: frozenset[int]


class Cuts:
    """Finds what is cut off when cells leave a set; `near` are each cell's neighbours.

    What a walk around a cell found is kept, as a front mostly moves elsewhere: a set is cut off as long as
    nothing next to it is held, and what lies on a path hangs together as long as all of it is held.
    """

    def __init__(self, near: Sequence[Sequence[int]]) -> None:
        self.near = near
        self.seen: dict[int, _Seen] = {}

    def off(self, bits: int, gone: Sequence[int]) -> list[int]:
        """Return what cells gone cut off from the rest of a set, which may be none: each part as a set.

        `bits` are the cells left; with those gone they hung together.
        """
        heads = {other for cell in gone for other in self.near[cell] if bits >> other & 1}
        if self._together(heads):
            return []
        seen = self.seen.get(gone[0])
        if seen is not None:
            apart = [part for part, around in seen.apart if bits & around == part]
            rest = {head for head in heads if not any(part >> head & 1 for part in apart)}
            if self._together(rest.union(cell for cell in seen.path if bits >> cell & 1)):
                return apart
        parts, path = self._walked(heads, mask_of(bits, len(self.near)).tobytes())
        apart = [_set(part) for part in parts]
        around = [_set({*part, *(other for cell in part for other in self.near[cell])}) for part in parts]
        self.seen[gone[0]] = _Seen(tuple(zip(apart, around, strict=True)), frozenset(path))
        return apart

    def _together(self, cells: set[int]) -> bool:
        """Say whether cells hang together by themselves."""
        left = set(cells)
        edge = [left.pop()] if left else []
        while edge and left:
            met = left.intersection(self.near[edge.pop()])
            left -= met
            edge += met
        return not left

    def _walked(self, heads: set[int], inside: bytes) -> tuple[list[list[int]], list[int]]:
        """Walk from each head through what is inside, by turns and a layer at a time.

        Walks that meet go on as one, so what is cut off is known as soon as the smaller part is. Return that,
        and the ways by which walks met.
        """
        near, path = self.near, list[int]()
        # What a cell is: 0 outside, 1 inside, else the number of the walk that came there.
        walk = bytearray(inside) if len(heads) <= _MOST else list(inside)
        came = {head: head for head in heads}
        edge = {own: [head] for own, head in enumerate(heads, start=2)}
        reached = {own: [head] for own, head in enumerate(heads, start=2)}
        for own, head in enumerate(heads, start=2):
            walk[head] = own
        apart: list[list[int]] = []
        while len(edge) > 1:
            for own in list(edge):
                if own not in edge:
                    continue  # it met another
                if len(edge) == 1:
                    break
                layer, mine = edge[own], reached[own]
                edge[own] = beyond = []
                for cell in layer:
                    for other in near[cell]:
                        met = walk[other]
                        if met == own or not met:
                            continue
                        if met == 1:
                            walk[other], came[other] = own, cell
                            beyond.append(other)
                            mine.append(other)
                        else:
                            path += (*_back(cell, came), *_back(other, came))
                            for one in reached[met]:
                                walk[one] = own
                            beyond += edge.pop(met)
                            mine += reached.pop(met)
                if not beyond and len(edge) > 1:
                    del edge[own]
                    apart.append(mine)
        return apart, path


def _set(cells: Iterable[int]) -> int:
    return bits_of(np.array(list(cells), dtype=np.int64))


def _back(cell: int, came: dict[int, int]) -> Iterable[int]:
    """Yield a cell and those a walk came by, back to its head."""
    yield cell
    while came[cell] != cell:
        cell = came[cell]
        yield cell
