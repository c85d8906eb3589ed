"""Request parameters as values; what cannot be answered as asked is a QueryError naming the parameter."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from geotracker.errors import QueryError
from geotracker.model import Interval

Box = tuple[float, float, float, float]
DEFAULT_LIMIT, MOST = 100, 10_000


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request for features asks: valid time, known time, box (lon/lat), page."""

    theatre: str | None
    during: Interval | None
    known_at: datetime | None
    bbox: Box | None
    limit: int
    offset: int


def only(parameters: Mapping[str, str], allowed: Iterable[str]) -> None:
    """Refuse parameters nobody knows."""
    known = sorted(allowed)
    for name in parameters:
        if name not in known:
            raise QueryError(f"unknown parameter; there are {', '.join(known)}", field=name)


def asked(parameters: Mapping[str, str]) -> Asked:
    """Read the parameters of an items request."""
    only(parameters, ("theatre", "datetime", "known-at", "bbox", "limit", "offset", "f"))
    if parameters.get("f", "json") not in {"json", "geojson"}:
        raise QueryError("must be json", field="f")
    return Asked(
        theatre=parameters.get("theatre") or None,
        during=interval(parameters.get("datetime"), "datetime"),
        known_at=instant(parameters.get("known-at"), "known-at"),
        bbox=box(parameters.get("bbox")),
        limit=min(MOST, whole(parameters.get("limit"), "limit", DEFAULT_LIMIT, least=1)),
        offset=whole(parameters.get("offset"), "offset", 0, least=0),
    )


def instant(text: str | None, field: str) -> datetime | None:
    """Read an RFC 3339 time or a date (its first moment, UTC)."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))  # an unescaped + arrives as a space
    except ValueError:
        raise QueryError(f"not a date or RFC 3339 time: {text!r}", field=field) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def interval(text: str | None, field: str) -> Interval | None:
    """Read a time or `start/end`, either side `..` or empty for open. A date means the whole day."""
    if text is None:
        return None
    first, slash, last = text.partition("/")
    if not slash:
        start = instant(first, field)
        return Interval(start, start)
    start = None if first in {"", ".."} else instant(first, field)
    end = None if last in {"", ".."} else instant(last, field)
    if end is not None and len(last) == len("2020-01-01"):
        end += timedelta(days=1)
    if start is not None and end is not None and end < start:
        raise QueryError("ends before it starts", field=field)
    return Interval(start, end)


def box(text: str | None) -> Box | None:
    """Read `west,south,east,north` in degrees; six numbers carry heights, which are ignored."""
    if text is None:
        return None
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        raise QueryError(f"not numbers: {text!r}", field="bbox") from None
    if len(numbers) == 6:
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4:
        raise QueryError("needs four numbers: west,south,east,north", field="bbox")
    west, south, east, north = numbers
    if not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise QueryError("out of range, or south above north", field="bbox")
    return west, south, east, north


def whole(text: str | None, field: str, default: int, *, least: int) -> int:
    """Read a whole number."""
    if text is None:
        return default
    if not text.isdecimal() or int(text) < least:
        raise QueryError(f"must be a whole number of {least} or more", field=field)
    return int(text)


def number(text: str | None, field: str, low: float, high: float) -> float:
    """Read a required number within a range."""
    try:
        value = float(text if text is not None else "")
    except ValueError:
        raise QueryError("must be a number", field=field) from None
    if not low <= value <= high:
        raise QueryError(f"must lie in {low:g} .. {high:g}", field=field)
    return value
