"""An exact name table in flat arrays: CRC-32 buckets, then the key's own bytes, then its postings.

A look-up touches one bucket and compares the key itself, so nothing is loaded at start-up and a million names
cost the same as ten. Postings of a name are ordered by the importance of their rows.
"""

import zlib
from array import array
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.container import Container

Posting = tuple[int, int]
"""A row of the places and the quality of the name, as in `index.Hit`."""


class TableWriter:
    """Collects (key, row, quality) and lays them out."""

    def __init__(self) -> None:
        self._blob = bytearray()
        self._start, self._hash, self._row, self._quality = array("Q"), array("L"), array("L"), array("B")

    def add(self, key: str, row: int, quality: int) -> None:
        """Note that `key` names `row`."""
        raw = key.encode("utf-8", "surrogatepass")
        self._start.append(len(self._blob))
        self._hash.append(zlib.crc32(raw))
        self._row.append(row)
        self._quality.append(quality)
        self._blob += raw

    def sections(self, prefix: str, importance: NDArray[np.int64]) -> dict[str, NDArray[Any]]:
        """Return the arrays of the table; `importance` is by row, larger first."""
        count = len(self._row)
        start = np.append(np.array(self._start, dtype=np.uint64), len(self._blob)).astype(np.int64)
        hashes = np.array(self._hash, dtype=np.uint32)
        rows = np.array(self._row, dtype=np.uint32)
        quality = np.array(self._quality, dtype=np.uint8)
        buckets = 1 << max(4, int(count * 0.7).bit_length())
        bucket = hashes & np.uint32(buckets - 1)
        weight = importance[rows] if count else np.zeros(0, np.int64)
        order = np.lexsort((quality, -weight, hashes, bucket))
        order = self._split_collisions(order, hashes, start)
        keys, key_start, key_hash, key_bucket, posting_start = (
            bytearray(),
            array("L"),
            array("L"),
            array("L"),
            array("L"),
        )
        out_rows, out_quality = array("L"), array("B")
        last, seen = b"", set[int]()
        for item in order.tolist():
            raw = bytes(self._blob[start[item] : start[item + 1]])
            if raw != last or not key_start:
                key_start.append(len(keys))
                keys += raw
                key_hash.append(int(hashes[item]))
                key_bucket.append(int(bucket[item]))
                posting_start.append(len(out_rows))
                last, seen = raw, set()
            row = int(rows[item])
            if row not in seen:
                seen.add(row)
                out_rows.append(row)
                out_quality.append(int(quality[item]))
        key_start.append(len(keys))
        posting_start.append(len(out_rows))
        filled = np.bincount(np.array(key_bucket, dtype=np.int64), minlength=buckets)
        return {
            f"{prefix}.bucket": np.concatenate([[0], np.cumsum(filled)]).astype(np.uint32),
            f"{prefix}.hash": np.array(key_hash, dtype=np.uint32),
            f"{prefix}.key_start": np.array(key_start, dtype=np.uint32),
            f"{prefix}.keys": np.frombuffer(bytes(keys), dtype=np.uint8),
            f"{prefix}.posting_start": np.array(posting_start, dtype=np.uint32),
            f"{prefix}.row": np.array(out_rows, dtype=np.uint32),
            f"{prefix}.quality": np.array(out_quality, dtype=np.uint8),
        }

    def _split_collisions(
        self, order: NDArray[np.int64], hashes: NDArray[np.uint32], start: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """Keep equal keys together where different keys share a hash."""
        ordered = hashes[order]
        edges = np.flatnonzero(np.diff(ordered)) + 1
        for low, high in pairwise([0, *edges.tolist(), len(order)]):
            if high - low > 1:
                run = order[low:high].tolist()
                raws = [bytes(self._blob[start[i] : start[i + 1]]) for i in run]
                if any(raw != raws[0] for raw in raws):
                    order[low:high] = [run[i] for i in sorted(range(len(run)), key=lambda i: raws[i])]
        return order


class NameTable:
    """A laid-out table in a container."""

    def __init__(self, container: Container, prefix: str) -> None:
        self._bucket = container.view(f"{prefix}.bucket")
        self._hash = container.view(f"{prefix}.hash")
        self._key_start = container.view(f"{prefix}.key_start")
        self._keys = container.view(f"{prefix}.keys")
        self._posting_start = container.view(f"{prefix}.posting_start")
        self._row = container.view(f"{prefix}.row")
        self._quality = container.view(f"{prefix}.quality")
        self._mask = len(self._bucket) - 2

    def __len__(self) -> int:
        return len(self._hash)

    def items(self) -> Iterator[tuple[str, Posting]]:
        """Yield every key with each of its postings: the whole table, for copies of it."""
        for entry in range(len(self)):
            key = bytes(self._keys[self._key_start[entry] : self._key_start[entry + 1]]).decode()
            for at in range(self._posting_start[entry], self._posting_start[entry + 1]):
                yield key, (self._row[at], self._quality[at])

    def find(self, key: str, most: int = 64) -> tuple[Posting, ...]:
        """Return the postings of a key, most important first, at most `most`; () if there is no such key."""
        raw = key.encode("utf-8", "surrogatepass")
        code = zlib.crc32(raw)
        bucket = code & self._mask
        for entry in range(self._bucket[bucket], self._bucket[bucket + 1]):
            if (
                self._hash[entry] == code
                and self._keys[self._key_start[entry] : self._key_start[entry + 1]] == raw
            ):
                low, high = self._posting_start[entry], self._posting_start[entry + 1]
                high = min(high, low + most)
                return tuple(zip(self._row[low:high].tolist(), self._quality[low:high].tolist(), strict=True))
        return ()
