"""JSON Lines: one object a line."""

from collections.abc import Iterator
from typing import BinaryIO

import orjson

from geotracker.errors import DocumentError
from geotracker.sources.base import Defaults, Outcome, Reject, document_from
from geotracker.sources.unpack import lines, too_long


def read_jsonl(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome]:
    """Yield a document for each line; blank lines are passed over, bad ones become rejects."""
    for number, line in lines(stream):
        if line is None:
            yield Reject(too_long(file, number))
            continue
        stripped = line.removeprefix(b"\xef\xbb\xbf").strip()
        if not stripped:
            continue
        try:
            row = orjson.loads(stripped)
        except orjson.JSONDecodeError as error:
            yield Reject(DocumentError(f"not JSON: {error}", file=file, line=number))
            continue
        if not isinstance(row, dict):
            yield Reject(DocumentError("must be a JSON object", file=file, line=number))
            continue
        yield document_from(row, defaults, file, number)
