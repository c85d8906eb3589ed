"""HTML pages: the article without its page furniture, by trafilatura."""

from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from geotracker.errors import DocumentError
from geotracker.late import late
from geotracker.sources.base import Defaults, Outcome, Reject, document_from
from geotracker.sources.unpack import read_whole

trafilatura = late("trafilatura")
LARGEST_PAGE = 5_000_000


def read_html(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome]:
    """Yield the page's article; title, date, address and site name come from its metadata."""
    yield html_document(read_whole(stream, file), defaults, file)


def html_document(
    page: bytes,
    defaults: Defaults,
    file: str,
    line: int = 1,
    url: str | None = None,
    seen_at: datetime | None = None,
) -> Outcome:
    """Make a document of one page's bytes; what `defaults` says wins over the page's own metadata.

    `seen_at` dates a page that says nothing itself: when it was fetched.
    """
    if len(page) > LARGEST_PAGE:
        return Reject(DocumentError(f"larger than {LARGEST_PAGE:,} bytes: refused", file=file, line=line))
    try:
        article = trafilatura.bare_extraction(page, url=url, with_metadata=True) if page.strip() else None
    except (ValueError, RecursionError, SyntaxError, LookupError, TypeError) as error:
        reason = f"not a page that can be read: {type(error).__name__}"
        return Reject(DocumentError(reason, file=file, line=line))
    found = article if isinstance(article, dict) else article.as_dict() if article else {}
    if not (found.get("text") or "").strip():
        return Reject(DocumentError("no article text found in the page", file=file, line=line, field="text"))
    stated = found.get("date") or (seen_at.isoformat() if seen_at else None)
    row = {
        "text": found["text"],
        "title": found.get("title"),
        "url": url or found.get("url"),
        "source": defaults.source or found.get("sitename") or found.get("hostname"),
        "published_at": None if defaults.published_at else stated,
        "id": file,
    }
    return document_from(row, defaults, file, line)
