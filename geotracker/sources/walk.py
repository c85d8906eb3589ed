"""Paths to documents: a plain loop over files, a table from suffix to reader."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from geotracker.errors import DocumentError
from geotracker.sources.base import Defaults, Outcome, ReadFile, Reject
from geotracker.sources.html import read_html
from geotracker.sources.jsonl import read_jsonl
from geotracker.sources.plain import read_text
from geotracker.sources.table import read_csv

READERS: Mapping[str, ReadFile] = {
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".csv": read_csv,
    ".txt": read_text,
    ".html": read_html,
    ".htm": read_html,
}


def files_under(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files named, and of folders the files we can read, in name order."""
    for path in paths:
        if path.is_dir():
            yield from sorted(
                file for file in path.rglob("*") if file.suffix.lower() in READERS and file.is_file()
            )
        else:
            yield path


def read_paths(paths: Iterable[Path], defaults: Defaults) -> Iterator[Outcome]:
    """Yield every document of the files and folders named, and a reject for what cannot be read."""
    for path in files_under(paths):
        reader = READERS.get(path.suffix.lower())
        if reader is None:
            known = ", ".join(READERS)
            yield Reject(DocumentError(f"unknown kind of file; known are {known}", file=str(path)))
            continue
        try:
            yield from reader(path, defaults)
        except OSError as error:
            yield Reject(DocumentError(error.strerror or str(error), file=str(path)))
