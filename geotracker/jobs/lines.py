"""JSON Lines in, JSON Lines out: one answer a line, in the input's order."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

from geotracker.errors import DocumentError, InputError
from geotracker.jobs.progress import Advance

Row = dict[str, Any]


def transform(source: Path, target: Path, answer: Callable[[Row], Row], advance: Advance) -> int:
    """Write `answer(row)` for every row of a JSON Lines file; return how many.

    Each row must be an object with a string `text`. The output appears whole or not at all. Raises
    DocumentError naming file, line and field.
    """
    if not target.parent.is_dir():
        raise InputError("no such folder", file=str(target.parent))
    half = target.with_name(target.name + ".part")
    count = 0
    try:
        with source.open("rb") as rows, half.open("wb") as out:
            for number, line in enumerate(rows, 1):
                if line.strip():
                    out.write(orjson.dumps(answer(_row(line, source, number))) + b"\n")
                    count += 1
                    advance(1)
        half.replace(target)
    except OSError as error:
        raise InputError(error.strerror or str(error), file=str(error.filename or source)) from error
    finally:
        half.unlink(missing_ok=True)
    return count


def _row(line: bytes, source: Path, number: int) -> Row:
    try:
        row = orjson.loads(line.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        raise DocumentError(f"not JSON: {error}", file=str(source), line=number) from None
    if not isinstance(row, dict):
        raise DocumentError("must be a JSON object", file=str(source), line=number)
    if not isinstance(row.get("text"), str):
        raise DocumentError("must be text", file=str(source), line=number, field="text")
    return row
