"""HTML pages: the article without its page furniture, by trafilatura."""

from collections.abc import Iterator
from pathlib import Path

import trafilatura

from geotracker.errors import DocumentError
from geotracker.sources.base import Defaults, Outcome, Reject, document_from


def read_html(path: Path, defaults: Defaults) -> Iterator[Outcome]:
    """Yield the page's article; title, date, address and site name come from its metadata."""
    yield html_document(path.read_bytes(), defaults, str(path))


def html_document(
    page: bytes, defaults: Defaults, file: str, line: int = 1, url: str | None = None
) -> Outcome:
    """Make a document of one page's bytes; what `defaults` says wins over the page's own metadata."""
    article = trafilatura.bare_extraction(page, url=url, with_metadata=True) if page.strip() else None
    found = article if isinstance(article, dict) else article.as_dict() if article else {}
    if not (found.get("text") or "").strip():
        return Reject(DocumentError("no article text found in the page", file=file, line=line, field="text"))
    row = {
        "text": found["text"],
        "title": found.get("title"),
        "url": url or found.get("url"),
        "source": defaults.source or found.get("sitename") or found.get("hostname"),
        "published_at": None if defaults.published_at else found.get("date"),
        "id": file,
    }
    return document_from(row, defaults, file, line)
