"""GDELT's tables and plain lists of addresses: which articles there are, not what they say.

The subset read: event exports of version 1 (58 columns) and 2 (61), the knowledge graph of version 2.1
(27), tab-separated without a header, and text files of one address a line. docs/sources.md has the columns.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO

from geotracker.errors import DocumentError
from geotracker.sources.base import Address, Aside, Defaults, Outcome, Reject
from geotracker.sources.unpack import lines, too_long

SCHEMES = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where a table has what we need, from 0."""

    url: int
    added: int
    source: int | None = None


LAYOUTS: Mapping[int, _Columns] = {
    58: _Columns(url=57, added=56),
    61: _Columns(url=60, added=59),
    27: _Columns(url=4, added=1, source=3),
}


def read_gdelt(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome | Address]:
    """Yield the address of each article a GDELT table names, once a file."""
    seen: set[str] = set()
    for number, line in lines(stream):
        if line is None:
            yield Reject(too_long(file, number))
            continue
        cells = line.decode("utf-8", errors="replace").rstrip("\r\n").split("\t")
        layout = LAYOUTS.get(len(cells))
        if layout is None:
            known = ", ".join(str(count) for count in LAYOUTS)
            reason = f"has {len(cells)} columns; GDELT tables have {known}"
            yield Reject(DocumentError(reason, file=file, line=number))
            continue
        url = cells[layout.url].strip()
        if not url.startswith(SCHEMES):
            yield Aside("GDELT row without a web address")
        elif url not in seen:
            seen.add(url)
            source = defaults.source or (cells[layout.source] if layout.source is not None else None)
            yield Address(url, file, number, source, defaults.published_at or _added(cells[layout.added]))


def read_urls(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome | Address]:
    """Yield each address of a list, one a line; blank lines and lines that begin with # are passed over."""
    for number, line in lines(stream):
        url = (line or b"").decode("utf-8", errors="replace").strip()
        if line is None:
            yield Reject(too_long(file, number))
        elif url.startswith(SCHEMES):
            yield Address(url, file, number, defaults.source, defaults.published_at)
        elif url and not url.startswith("#"):
            yield Reject(DocumentError(f"not a web address: {url[:60]!r}", file=file, line=number))


def _added(text: str) -> datetime | None:
    for form in ("%Y%m%d%H%M%S", "%Y%m%d"):
        try:
            return datetime.strptime(text.strip(), form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None
