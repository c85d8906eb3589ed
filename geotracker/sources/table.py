"""CSV: a header line, then one document a row."""

import csv
from collections.abc import Iterator
from pathlib import Path

from geotracker.errors import DocumentError
from geotracker.sources.base import Defaults, Outcome, Reject, document_from

LONGEST_FIELD = 50_000_000


def read_csv(path: Path, defaults: Defaults) -> Iterator[Outcome]:
    """Yield a document for each row; the header names the fields, `text` among them."""
    csv.field_size_limit(LONGEST_FIELD)
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as handle:
        rows = csv.DictReader(handle, strict=True)
        try:
            if "text" not in (rows.fieldnames or ()):
                yield Reject(
                    DocumentError("the header has no such column", file=str(path), line=1, field="text")
                )
                return
            for row in rows:
                if None in row:
                    yield Reject(
                        DocumentError("has more values than the header", file=str(path), line=rows.line_num)
                    )
                    continue
                yield document_from(row, defaults, str(path), rows.line_num)
        except csv.Error as error:
            yield Reject(DocumentError(f"not CSV: {error}", file=str(path), line=rows.line_num))
