"""One file of named arrays, memory-mapped: header, checks, sections.

Layout: magic (8 bytes), header length and header CRC-32 (two little-endian uint32), header (JSON: version,
sections with dtype, offset, byte length and CRC-32, total length, notes), padding to 64 bytes, sections each
padded to 64 bytes. Numbers are little-endian. The file is written under a temporary name and renamed.
"""

import json
import mmap
import os
import struct
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from geotracker.errors import InputError

MAGIC = b"GTGAZIDX"
VERSION = 1
_ALIGN = 64
_HEAD = struct.Struct("<8sII")


class IndexFileError(InputError):
    """An index file that is damaged, of another version, or not an index: build it again."""


def write(path: Path, sections: Mapping[str, NDArray[Any]], notes: Mapping[str, Any]) -> None:
    """Write sections under a temporary name beside `path`, then rename it into place."""
    offset, table = 0, {}
    for name, array in sections.items():
        size = array.nbytes
        table[name] = [array.dtype.newbyteorder("<").str, offset, size, zlib.crc32(_bytes(array))]
        offset += size + (-size % _ALIGN)
    header = json.dumps(
        {"version": VERSION, "sections": table, "length": offset, "notes": dict(notes)}
    ).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")  # two processes may build one index
    try:
        with temporary.open("wb") as out:
            out.write(_HEAD.pack(MAGIC, len(header), zlib.crc32(header)))
            out.write(header)
            out.write(b"\0" * (-(_HEAD.size + len(header)) % _ALIGN))
            for array in sections.values():
                out.write(_bytes(array))
                out.write(b"\0" * (-array.nbytes % _ALIGN))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _bytes(array: NDArray[Any]) -> memoryview:
    """Return an array's little-endian bytes without a copy where the machine already stores them so."""
    if sys.byteorder != "little":
        array = array.astype(array.dtype.newbyteorder("<"))
    return np.ascontiguousarray(array).data.cast("B") if array.nbytes else memoryview(b"")


class Container:
    """An open index file. Sections are views of the mapping: nothing is read until it is asked for."""

    def __init__(self, path: Path, *, check: bool = False) -> None:
        """Map a file; raise IndexFileError if header or length is wrong, or with `check` any section."""
        try:
            with path.open("rb") as handle:
                head = handle.read(_HEAD.size)
                if len(head) < _HEAD.size or head[:8] != MAGIC:
                    raise IndexFileError("not a gazetteer index; build it again", file=str(path))
                _, size, checksum = _HEAD.unpack(head)
                header = handle.read(size)
                if len(header) != size or zlib.crc32(header) != checksum:
                    raise IndexFileError("damaged gazetteer index (header); build it again", file=str(path))
                self._map = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
        except FileNotFoundError as error:
            raise IndexFileError("no gazetteer index here; build it first", file=str(path)) from error
        self.path = path
        described = json.loads(header)
        if described["version"] != VERSION:
            raise IndexFileError(
                f"gazetteer index of version {described['version']}, {VERSION} needed; build it again",
                file=str(path),
            )
        self.notes: dict[str, Any] = described["notes"]
        self._sections: dict[str, list[Any]] = described["sections"]
        self._start = _HEAD.size + size + (-(_HEAD.size + size) % _ALIGN)
        if len(self._map) != self._start + described["length"]:
            raise IndexFileError("damaged gazetteer index (length); build it again", file=str(path))
        if check:
            self.check()

    def check(self) -> None:
        """Compare every section with its checksum; raise IndexFileError at the first that differs."""
        for name, (_, offset, size, checksum) in self._sections.items():
            start = self._start + offset
            if zlib.crc32(memoryview(self._map)[start : start + size]) != checksum:
                raise IndexFileError(
                    f"damaged gazetteer index (section {name}); build it again", file=str(self.path)
                )

    def array(self, name: str) -> NDArray[Any]:
        """Return a section as a read-only numpy view."""
        dtype, offset, size, _ = self._sections[name]
        return np.frombuffer(
            self._map, dtype=dtype, count=size // np.dtype(dtype).itemsize, offset=self._start + offset
        )

    def view(self, name: str) -> memoryview:
        """Return a section as a memoryview of its own item type: the fastest scalar access there is."""
        return self.array(name).data

    def text(self, name: str) -> list[str]:
        """Return a section of newline-separated UTF-8 text as a list."""
        return bytes(self.view(name)).decode().split("\n")
