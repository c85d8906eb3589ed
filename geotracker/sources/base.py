"""What every format shares: defaults, rejected rows, and the one way a date becomes a moment."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from geotracker.errors import DocumentError, QueryError
from geotracker.model import Document
from geotracker.moments import parse_moment
from geotracker.sources.language import language_of


@dataclass(frozen=True, slots=True)
class Defaults:
    """What stands in where a file does not say: the source's name and the time of publication."""

    source: str | None = None
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """A row that could not be read, and the error that names its file, line and field."""

    error: DocumentError


@dataclass(frozen=True, slots=True)
class Aside:
    """A row that was read and is no document on purpose, and why: counted, never an error."""

    reason: str


@dataclass(frozen=True, slots=True)
class Address:
    """A document a list only points at. `file` and `line` say where it is listed."""

    url: str
    file: str
    line: int
    source: str | None = None
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """What came back from an address: the final address after redirects, its bytes and media type."""

    url: str
    body: bytes
    media_type: str = ""


Outcome = Document | Reject | Aside
Fetch = Callable[[str], Page]
"""From an address to its page. Raises DocumentError."""
ReadStream = Callable[[BinaryIO, str, Defaults], Iterator[Outcome | Address]]
"""A format: an open stream of bytes and its name in, outcomes out. DocumentError ends the file."""


def document_from(row: Mapping[str, Any], defaults: Defaults, file: str, line: int) -> Document | Reject:
    """Make a document of one row of named fields, or say what is wrong with it.

    Fields: text (required), published_at (or the default), source (or the default), title, url, id,
    language. An unknown field is ignored, so that other tools' exports can be read as they are.
    """
    try:
        return _document(row, defaults, file, line)
    except DocumentError as error:
        return Reject(error)


def _document(row: Mapping[str, Any], defaults: Defaults, file: str, line: int) -> Document:
    def text_of(name: str) -> str:
        value = row.get(name)
        if value is None:
            return ""
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            raise DocumentError(f"must be text, not {type(value).__name__}", file=file, line=line, field=name)
        return storable(str(value))

    text = text_of("text")
    if not text.strip():
        raise DocumentError("is missing or empty", file=file, line=line, field="text")
    source = text_of("source") or defaults.source
    if not source:
        raise DocumentError(
            "is missing; give it in the file or with --source", file=file, line=line, field="source"
        )
    return Document(
        text=text,
        source=source,
        published_at=_published(text_of("published_at"), defaults, file, line),
        title=text_of("title"),
        url=text_of("url") or None,
        external_id=text_of("id") or None,
        language=language_of(text, text_of("language")),
    )


def _published(stated: str, defaults: Defaults, file: str, line: int) -> datetime:
    if stated:
        try:
            return parse_moment(stated)
        except QueryError as error:
            raise DocumentError(error.message, file=file, line=line, field="published_at") from None
    if defaults.published_at is None:
        raise DocumentError(
            "is missing; give it in the file or with --published", file=file, line=line, field="published_at"
        )
    return defaults.published_at


def storable(text: str) -> str:
    """Replace what no database text can hold (NUL, lone surrogates), one character for one."""
    clean = text.replace("\x00", "\ufffd")
    if any("\ud800" <= char <= "\udfff" for char in clean):
        clean = "".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in clean)
    return clean
