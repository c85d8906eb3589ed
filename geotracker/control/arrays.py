"""Small array tools the rest of the room shares."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


def distinct(keys: Ints) -> Ints:
    """Return the distinct values, ascending: by sorting, which beats hashing on keys nearly in order."""
    ordered = np.sort(keys, kind="stable")
    if not len(ordered):
        return ordered
    return np.asarray(ordered[heads(ordered)])


def heads(ordered: Ints) -> NDArray[np.bool_]:
    """Mark where each new value begins among values in order."""
    begins = np.ones(len(ordered), dtype=bool)
    np.not_equal(ordered[1:], ordered[:-1], out=begins[1:])
    return begins


def without(values: Ints, taken: Ints) -> Ints:
    """Return the values that are not taken, in their order."""
    return np.asarray(values[~np.isin(values, taken)]) if len(taken) else values


def marked(indexes: Ints, length: int) -> NDArray[np.bool_]:
    """Return a mask of a length that is true at the indexes."""
    mask = np.zeros(length, dtype=bool)
    mask[indexes] = True
    return mask


def ranges(start: Ints, count: Ints) -> Ints:
    """Return start, start + 1, ... for each of some ranges, one after the other."""
    return np.asarray(np.repeat(start - (np.cumsum(count) - count), count) + np.arange(count.sum()))
