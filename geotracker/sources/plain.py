"""Plain text: one file, one document."""

import re
from collections.abc import Iterator
from pathlib import Path

from geotracker.sources.base import Defaults, Outcome, document_from

DATED_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")


def read_text(path: Path, defaults: Defaults) -> Iterator[Outcome]:
    """Yield the file as one document; a date at the start of its name (2020-03-03-tripoli.txt) dates it."""
    dated = DATED_NAME.match(path.name)
    row = {
        "text": path.read_text(encoding="utf-8-sig", errors="replace"),
        "id": path.name,
        "published_at": dated.group(1) if dated and defaults.published_at is None else "",
    }
    yield document_from(row, defaults, str(path), 1)
