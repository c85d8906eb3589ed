"""Paths and addresses to documents: a plain loop, a table from suffix to reader."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from geotracker.errors import DocumentError
from geotracker.sources.base import Address, Defaults, Fetch, Outcome, Page, ReadStream, Reject
from geotracker.sources.feed import feed_documents, is_feed, read_feed
from geotracker.sources.gdelt import read_gdelt, read_urls
from geotracker.sources.html import html_document, read_html
from geotracker.sources.jsonl import read_jsonl
from geotracker.sources.plain import read_text
from geotracker.sources.table import read_csv
from geotracker.sources.unpack import PACKED, open_bytes
from geotracker.sources.warc import read_warc

READERS: Mapping[str, ReadStream] = {
    ".export.csv": read_gdelt,
    ".gkg.csv": read_gdelt,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
    ".csv": read_csv,
    ".txt": read_text,
    ".html": read_html,
    ".htm": read_html,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".warc": read_warc,
    ".urls": read_urls,
}
"""Formats by the end of the file's name, the longest first; .gz or .zst may follow any of them."""

NO_FETCH = "an address was given or listed; --fetch lets it be fetched"
Where = Path | str


def reader_of(name: str) -> ReadStream | None:
    """Return the reader of a file by its name, or None for a format we do not know."""
    plain = name.lower()
    for packed in PACKED:
        plain = plain.removesuffix(packed)
    return next((read for suffix, read in READERS.items() if plain.endswith(suffix)), None)


def is_address(where: Where) -> bool:
    """Say whether an argument is a web address rather than a path."""
    return isinstance(where, str) and where.lower().startswith(("http://", "https://"))


def files_under(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files named, and of folders the files we can read, in name order."""
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if reader_of(file.name) and file.is_file())
        else:
            yield path


def read_paths(paths: Iterable[Where], defaults: Defaults, fetch: Fetch | None = None) -> Iterator[Outcome]:
    """Yield every document of the files, folders and addresses named, and a reject for what cannot be read.

    Nothing is fetched without `fetch`: an address is then a reject that says so.
    """
    for where in paths:
        if is_address(where):
            yield from _fetched(Address(str(where), str(where), 1), defaults, fetch)
            continue
        for path in files_under([Path(where)]):
            for found in _read_file(path, defaults):
                if isinstance(found, Address):
                    yield from _fetched(found, defaults, fetch)
                else:
                    yield found


def _read_file(path: Path, defaults: Defaults) -> Iterator[Outcome | Address]:
    reader = reader_of(path.name)
    if reader is None and not path.exists():
        yield Reject(DocumentError("no such file or folder", file=str(path)))
        return
    if reader is None:
        known = ", ".join(READERS)
        yield Reject(DocumentError(f"unknown kind of file; known are {known}", file=str(path)))
        return
    try:
        with open_bytes(path) as stream:
            yield from reader(stream, str(path), defaults)
    except DocumentError as error:
        yield Reject(error)
    except OSError as error:
        yield Reject(DocumentError(error.strerror or str(error), file=str(path)))


def _fetched(address: Address, defaults: Defaults, fetch: Fetch | None) -> Iterator[Outcome]:
    if fetch is None:
        yield Reject(DocumentError(NO_FETCH, file=address.file, line=address.line))
        return
    try:
        page = fetch(address.url)
    except DocumentError as error:
        yield Reject(DocumentError(error.message, file=address.file, line=address.line, field=address.url))
        return
    yield from page_documents(
        page, Defaults(address.source or defaults.source, defaults.published_at), address
    )


def page_documents(page: Page, defaults: Defaults, address: Address | None = None) -> Iterator[Outcome]:
    """Yield the documents of one fetched page: a feed's entries, or the article of an HTML page."""
    file, line = (address.file, address.line) if address else (page.url, 1)
    if is_feed(page.body, page.media_type):
        yield from feed_documents(page.body, defaults, page.url)
    else:
        seen = address.published_at if address else None
        yield html_document(page.body, defaults, file, line, url=page.url, seen_at=seen)
