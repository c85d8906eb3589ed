"""JSON Lines: one object a line."""

from collections.abc import Iterator
from pathlib import Path

import orjson

from geotracker.errors import DocumentError
from geotracker.sources.base import Defaults, Outcome, Reject, document_from


def read_jsonl(path: Path, defaults: Defaults) -> Iterator[Outcome]:
    """Yield a document for each line; blank lines are passed over, bad ones become rejects."""
    with path.open("rb") as handle:
        for number, line in enumerate(handle, 1):
            stripped = line.removeprefix(b"\xef\xbb\xbf").strip()
            if not stripped:
                continue
            try:
                row = orjson.loads(stripped)
            except orjson.JSONDecodeError as error:
                yield Reject(DocumentError(f"not JSON: {error}", file=str(path), line=number))
                continue
            if not isinstance(row, dict):
                yield Reject(DocumentError("must be a JSON object", file=str(path), line=number))
                continue
            yield document_from(row, defaults, str(path), number)
