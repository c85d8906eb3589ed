"""Bytes in: plain, gzip or zstd, never more than their worth in memory, bombs refused."""

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

import zstandard

from geotracker.errors import DocumentError

LARGEST_PIECE = 20_000_000
"""Bytes of one line, page or record; anything longer is no news article."""
LARGEST_RATIO = 200
"""Unpacked bytes for each packed byte, judged once BOMB_FROM bytes have come out. Text stays under 30."""
BOMB_FROM = 64_000_000
LARGEST_WINDOW = 128 * 1024 * 1024
PACKED = (".gz", ".zst")


class Readable(Protocol):
    """What hands out bytes."""

    def read1(self, size: int, /) -> bytes:
        """Return some bytes, at most `size`; none at the end."""


class Unpacked(io.RawIOBase):
    """The unpacked bytes of a packed stream. Damage and bombs end it; `fault` then says what was wrong.

    It ends and does not raise, because a buffered reader above would throw away the good bytes before.
    """

    def __init__(self, packed: BinaryIO, unpacked: Readable, file: str) -> None:
        self._packed, self._unpacked, self._file = packed, unpacked, file
        self._out = 0
        self.fault: DocumentError | None = None

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        """Fill the buffer as io.RawIOBase asks."""
        if self.fault:
            return 0
        try:
            data = self._unpacked.read1(len(buffer))
        except (EOFError, zlib.error, gzip.BadGzipFile, zstandard.ZstdError) as error:
            self.fault = DocumentError(f"damaged or cut short: {error}", file=self._file)
            return 0
        self._out += len(data)
        if self._out > BOMB_FROM and self._out > LARGEST_RATIO * max(self._packed.tell(), 1):
            reason = f"unpacks to more than {LARGEST_RATIO} times its size: refused"
            self.fault = DocumentError(reason, file=self._file)
            return 0
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def open_bytes(path: Path) -> Iterator[BinaryIO]:
    """Open a file for reading, unpacked where its name ends in .gz or .zst.

    Raises DocumentError at the end of the block when the file was damaged, cut short or a bomb; what could
    be unpacked has been read by then.
    """
    with path.open("rb") as packed:
        suffix = path.suffix.lower()
        if suffix not in PACKED:
            yield packed
            return
        if suffix == ".gz":
            raw = Unpacked(packed, gzip.GzipFile(fileobj=packed), str(path))
        else:
            zstd = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW)
            raw = Unpacked(packed, zstd.stream_reader(packed, read_across_frames=True), str(path))
        yield io.BufferedReader(raw, buffer_size=1 << 18)
        if raw.fault:
            raise raw.fault


def unpack_gzip(data: bytes, largest: int) -> bytes:
    """Return gzip or zlib data unpacked. Raises ValueError for damage or more than `largest` bytes."""
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        found = unpacker.decompress(data, largest + 1)
    except zlib.error as error:
        raise ValueError(f"damaged: {error}") from None
    if not unpacker.eof and len(found) <= largest:
        raise ValueError("cut short")
    if len(found) > largest:
        raise ValueError(f"unpacks to more than {largest:,} bytes")
    return found


def read_whole(stream: BinaryIO, file: str) -> bytes:
    """Return everything a stream holds. Raises DocumentError where that is more than LARGEST_PIECE."""
    data = stream.read(LARGEST_PIECE + 1)
    if len(data) > LARGEST_PIECE:
        raise DocumentError(f"larger than {LARGEST_PIECE:,} bytes: refused", file=file)
    return data


def lines(stream: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Yield numbered lines, from 1; None stands for a line longer than LARGEST_PIECE, passed over."""
    number = 0
    while line := stream.readline(LARGEST_PIECE + 1):
        number += 1
        if len(line) <= LARGEST_PIECE:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = stream.readline(LARGEST_PIECE)
        yield number, None


def too_long(file: str, line: int) -> DocumentError:
    """Return the error of a line that is too long."""
    return DocumentError(f"longer than {LARGEST_PIECE:,} bytes", file=file, line=line)
