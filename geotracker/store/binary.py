"""Values as PostgreSQL sends and takes them in binary: what COPY reads without parsing text.

Forms: the server's `..._recv` functions, one per type; numbers are big-endian.
"""

import struct
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from geotracker.errors import InputError
from geotracker.model import Interval

HEAD = b"PGCOPY\n\xff\r\n\0" + bytes(8)
"""What a binary COPY begins with: its signature, no flags, no extension."""
TAIL = b"\xff\xff"
"""What ends it."""
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_INT4, _INT8 = 23, 20  # the types' numbers, the same on every server
_FOUR, _EIGHT = (np.dtype([("size", ">i4"), ("value", form)]) for form in (">i4", ">i8"))  # members of arrays
_LOWER_INCLUDED, _LOWER_OPEN, _UPPER_OPEN = 0x02, 0x08, 0x10


def line(values: Sequence[bytes | None]) -> bytes:
    """Return one row; None is null."""
    parts = [len(values).to_bytes(2, "big")]
    for value in values:
        if value is None:
            parts.append(b"\xff\xff\xff\xff")
        else:
            parts += (len(value).to_bytes(4, "big"), value)
    return b"".join(parts)


def text(value: str | None) -> bytes | None:
    """Return a text."""
    return None if value is None else value.encode()


def int8(value: int) -> bytes:
    """Return a bigint."""
    return struct.pack(">q", value)


def float8(value: float) -> bytes:
    """Return a double."""
    return struct.pack(">d", value)


def int4_array(values: Sequence[int] | NDArray[np.int64]) -> bytes:
    """Return an integer[] without nulls."""
    return _array(values, _INT4, _FOUR)


def int8_array(values: Sequence[int]) -> bytes:
    """Return a bigint[] without nulls."""
    return _array(values, _INT8, _EIGHT)


def _array(values: Sequence[int] | NDArray[np.int64], kind: int, form: np.dtype[np.void]) -> bytes:
    if not len(values):
        return struct.pack(">iii", 0, 0, kind)
    items = np.empty(len(values), dtype=form)
    items["size"], items["value"] = form["value"].itemsize, values
    return struct.pack(">iiiii", 1, 0, kind, len(values), 1) + items.tobytes()


def tstzrange(interval: Interval) -> bytes:
    """Return a range `[start, end)` of moments. InputError for an empty one, as it is true at no time."""
    start, end = interval.start, interval.end
    if start is not None and start == end:
        raise InputError(f"an empty interval at {start} is true at no time")
    flags = (_LOWER_OPEN if start is None else _LOWER_INCLUDED) | (_UPPER_OPEN if end is None else 0)
    lower = b"" if start is None else _moment(start)
    upper = b"" if end is None else _moment(end)
    return flags.to_bytes(1, "big") + lower + upper


def _moment(at: datetime) -> bytes:
    return struct.pack(">iq", 8, (at - _EPOCH) // _MICROSECOND)
