"""Sets of cells as whole numbers with a bit for each: compared, joined and asked of in no time."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from geotracker.control.ground import Ints

_FEW = 8  # cells quicker taken one by one


def bits_of(cells: Ints) -> int:
    """Return cells as a set."""
    if not len(cells):
        return 0
    mask = np.zeros(int(cells.max()) + 1, dtype=bool)
    mask[cells] = True
    return int.from_bytes(np.packbits(mask, bitorder="little").tobytes(), "little")


def cells_of(bits: int) -> Ints:
    """Return the cells of a set, ascending."""
    return np.asarray(mask_of(bits, bits.bit_length()).nonzero()[0], dtype=np.int64)


def cells_of_each(sets: Sequence[int], count: int) -> tuple[Ints, list[int]]:
    """Return the cells of sets, out of `count`, one set after the other; where each begins, and the end."""
    width = -(-count // 8)
    raw = np.frombuffer(b"".join([bits.to_bytes(width, "little") for bits in sets]), dtype=np.uint8)
    held = np.flatnonzero(np.unpackbits(raw, bitorder="little").view(np.bool_))
    cuts = np.searchsorted(held, np.arange(len(sets) + 1) * (8 * width))
    return held - np.repeat(np.arange(len(sets)) * (8 * width), np.diff(cuts)), cuts.tolist()


def mask_of(bits: int, count: int) -> NDArray[np.bool_]:
    """Return a set as a mask over `count` cells, which holds all of them."""
    raw = np.frombuffer(bits.to_bytes(-(-count // 8), "little"), dtype=np.uint8)
    return np.unpackbits(raw, bitorder="little", count=count).view(np.bool_)


def each(bits: int) -> list[int]:
    """Return the cells of a set as plain numbers, ascending."""
    if bits.bit_count() > _FEW:
        return [int(cell) for cell in cells_of(bits)]
    found = []
    while bits:
        found.append(lowest(bits))
        bits &= bits - 1
    return found


def words_of(sets: Sequence[int]) -> NDArray[np.uint64]:
    """Return sets as columns of words: bit b of row w is cell 64 w + b."""
    size = 8 * -(-max((one.bit_length() for one in sets), default=0) // 64)
    words = np.frombuffer(b"".join([one.to_bytes(size, "little") for one in sets]), dtype="<u8")
    return np.ascontiguousarray(words.reshape(len(sets), size // 8).T)


def lowest(bits: int) -> int:
    """Return the lowest cell of a set that is not empty."""
    return (bits & -bits).bit_length() - 1
