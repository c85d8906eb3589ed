"""Small array tools the rest of the room shares."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


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


def totals(rows: Floats) -> Floats:
    """Return the sum of each short row: column by column, six times as fast as along many rows."""
    found = np.zeros(rows.shape[:-1])
    for column in range(rows.shape[-1]):
        found += rows[..., column]
    return found


def greatest(rows: Floats) -> Floats:
    """Return the greatest value of each short row: column by column, ten times as fast as along many rows."""
    found = rows[..., 0].copy()
    for column in range(1, rows.shape[-1]):
        np.maximum(found, rows[..., column], out=found)
    return found


def add_rows(table: Floats, at: Ints, rows: Floats) -> None:
    """Add rows to those of a contiguous table at the places `at`, of which some may be the same."""
    width = table.shape[1]
    # Numpy adds single numbers at places faster than rows.
    np.add.at(table.reshape(-1), (at[:, None] * width + np.arange(width)).reshape(-1), rows.reshape(-1))
