"""WARC archives of crawled news: one document a page, by warcio and trafilatura."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from geotracker.errors import DocumentError, QueryError
from geotracker.late import late
from geotracker.moments import parse_moment
from geotracker.sources.base import Aside, Defaults, Outcome, Reject
from geotracker.sources.html import LARGEST_PAGE, html_document

archives = late("warcio.archiveiterator")
PAGES = ("text/html", "application/xhtml+xml")
NO_PAGE = "archive record without a page"


def read_warc(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome]:
    """Yield a document for each HTML page fetched with success; `line` in errors counts records, from 1.

    A page is dated by its own metadata, else by when it was crawled.
    """
    number = 0
    try:
        for number, record in enumerate(archives.ArchiveIterator(stream), 1):
            yield _document(record, file, number, defaults)
    except (
        archives.ArchiveLoadFailed,
        ValueError,
        EOFError,
        UnicodeError,
        AttributeError,
        IndexError,
    ) as error:
        reason = f"not a WARC archive that can be read: {error}"[:200]
        yield Reject(DocumentError(reason, file=file, line=number + 1))


def _document(record: Any, file: str, number: int, defaults: Defaults) -> Outcome:
    if record.rec_type != "response" or record.http_headers is None:
        return Aside(NO_PAGE)
    kind = (record.http_headers.get_header("Content-Type") or "").split(";")[0].strip().lower()
    if record.http_headers.get_statuscode() != "200" or kind not in PAGES:
        return Aside(NO_PAGE)
    page = record.content_stream().read(LARGEST_PAGE + 1)
    try:
        seen = parse_moment(record.rec_headers.get_header("WARC-Date") or "")
    except QueryError:
        seen = None
    url = record.rec_headers.get_header("WARC-Target-URI")
    return html_document(page, defaults, file, number, url=url, seen_at=seen)
