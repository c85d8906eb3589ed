"""CSV: a header line, then one document a row. Event data sets are known by their columns."""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import BinaryIO

from geotracker.errors import DocumentError
from geotracker.sources.acled import acled_row, is_acled
from geotracker.sources.base import Defaults, Outcome, Reject, document_from
from geotracker.sources.ged import ged_row, is_ged
from geotracker.sources.unpack import LARGEST_PIECE

ReadRow = Callable[[Mapping[str, str], Defaults, str, int], Outcome]


def read_csv(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome]:
    """Yield a document for each row; the header names the fields, `text` among them, or a data set's."""
    csv.field_size_limit(LARGEST_PIECE)
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", errors="replace", newline="")
    try:
        yield from _rows(text, file, defaults)
    finally:
        text.detach()


def _rows(text: io.TextIOWrapper, file: str, defaults: Defaults) -> Iterator[Outcome]:
    rows = csv.DictReader(text, strict=True)
    try:
        read_row = _reader_of(rows.fieldnames or ())
        if read_row is None:
            yield Reject(DocumentError("the header has no such column", file=file, line=1, field="text"))
            return
        for row in rows:
            if None in row:
                yield Reject(DocumentError("has more values than the header", file=file, line=rows.line_num))
                continue
            yield read_row(row, defaults, file, rows.line_num)
    except csv.Error as error:
        yield Reject(DocumentError(f"not CSV: {error}", file=file, line=rows.line_num))


def _reader_of(header: Sequence[str]) -> ReadRow | None:
    if is_acled(header):
        return acled_row
    if is_ged(header):
        return ged_row
    return document_from if "text" in header else None
