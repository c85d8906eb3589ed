"""Plain text: one file, one document."""

import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from geotracker.sources.base import Defaults, Outcome, document_from
from geotracker.sources.unpack import read_whole

DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")


def read_text(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome]:
    """Yield the file as one document; a date at the start of its name (2020-03-03-tripoli.txt) dates it."""
    name = PurePath(file).name
    dated = DATED_NAME.match(name)
    row = {
        "text": read_whole(stream, file).decode("utf-8-sig", errors="replace"),
        "id": name,
        "published_at": dated.group(1) if dated and defaults.published_at is None else "",
    }
    yield document_from(row, defaults, file, 1)
