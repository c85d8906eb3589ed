"""RSS and Atom: one document an entry, by feedparser on bytes. It never opens an address itself."""

import calendar
import io
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any, BinaryIO

from geotracker.errors import DocumentError
from geotracker.late import late
from geotracker.sources.base import Defaults, Outcome, Reject, document_from
from geotracker.sources.unpack import read_whole

feedparser = late("feedparser")
LOOKS_LIKE = re.compile(rb"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(rss|feed|rdf:RDF|RDF)\b", re.DOTALL)
BLOCKS = ("p", "div", "li", "br", "h1", "h2", "h3", "h4", "tr", "blockquote")
SILENT = ("script", "style")


def is_feed(body: bytes, media_type: str = "") -> bool:
    """Say whether bytes are a feed, by what they begin with or the media type they came with."""
    kind = media_type.split(";")[0].strip().lower()
    return kind in ("application/rss+xml", "application/atom+xml") or bool(LOOKS_LIKE.match(body[:2000]))


def read_feed(stream: BinaryIO, file: str, defaults: Defaults) -> Iterator[Outcome]:
    """Yield a document for each entry: its content, or its summary where it carries no more."""
    yield from feed_documents(read_whole(stream, file), defaults, file)


def feed_documents(body: bytes, defaults: Defaults, file: str) -> Iterator[Outcome]:
    """Yield a document for each entry of a feed's bytes; `line` in errors counts entries, from 1."""
    if not LOOKS_LIKE.match(body[:2000]):
        yield Reject(DocumentError("not an RSS or Atom feed", file=file))
        return
    # a file object, never bytes or text: feedparser would open a string that looks like an address or path
    try:
        found = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # it promises to set `bozo` and never to raise, and does not keep that
        reason = f"not a feed that can be read: {type(error).__name__}: {error}"[:200]
        yield Reject(DocumentError(reason, file=file))
        return
    if not found.entries:
        if found.bozo:
            yield Reject(DocumentError(f"not a feed that can be read: {_short(found)}", file=file))
        return
    name = defaults.source or plain(str(found.feed.get("title") or ""))
    for number, entry in enumerate(found.entries, 1):
        yield document_from(_row(entry, name, defaults), defaults, file, number)


def _row(entry: dict[str, Any], source: str, defaults: Defaults) -> dict[str, str]:
    bodies = [str(one.get("value") or "") for one in entry.get("content") or ()]
    bodies.append(str(entry.get("summary") or ""))
    # dict's own get: feedparser's warns where one date stands in for the other
    when = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    title = plain(str(entry.get("title") or ""))
    return {
        "title": title,
        "text": max((plain(body) for body in bodies), key=len) or title,
        "url": str(entry.get("link") or ""),
        "id": str(entry.get("id") or entry.get("link") or ""),
        "source": source,
        "published_at": "" if defaults.published_at else _moment(when),
    }


def _moment(when: Any) -> str:
    try:
        return datetime.fromtimestamp(calendar.timegm(when), UTC).isoformat() if when else ""
    except (ValueError, OverflowError, OSError, TypeError):
        return ""


def _short(found: Mapping[str, Any]) -> str:
    return str(found.get("bozo_exception"))[:100]


class _Words(HTMLParser):
    """Collects the text of a scrap of HTML; blocks become lines, scripts and styles nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Break the line at a block."""
        self._silent += tag in SILENT
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """Break the line after a block."""
        if tag in SILENT:
            self._silent = max(self._silent - 1, 0)
        if tag in BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        if not self._silent:
            self.parts.append(data)


def plain(html: str) -> str:
    """Return the text of a scrap of HTML; blocks become lines."""
    if "<" not in html and "&" not in html:
        return html.strip()
    words = _Words()
    try:
        words.feed(html)
        words.close()
    except (AssertionError, ValueError):  # the standard parser gives up on some broken declarations
        return ""
    folded = (" ".join(line.split()) for line in "".join(words.parts).splitlines())
    return "\n".join(line for line in folded if line)
