"""Request parameters as values; what cannot be answered as asked is a QueryError naming the parameter."""

import binascii
import math
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import cql2
import orjson

from geotracker.errors import LimitError, QueryError
from geotracker.model import Interval
from geotracker.store.features import Crs, Wanted

Box = tuple[float, float, float, float]
DEFAULT_LIMIT, MOST = 100, 10_000
MOST_FILTER = 8_000  # characters
MOST_DEEP = 10
"""Brackets in brackets of a CQL2 text: what its parser needs to refuse a text doubles with each of them."""
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")

_CRS = "http://www.opengis.net/def/crs/"
CRS84 = f"{_CRS}OGC/1.3/CRS84"
CRSS: Mapping[str, Crs] = {
    CRS84: Crs(),
    f"{_CRS}EPSG/0/4326": Crs(4326, flip=True),
    f"{_CRS}EPSG/0/3857": Crs(3857, digits=2),
}
"""The reference systems there are: lon/lat, lat/lon, web Mercator in metres."""

SCOPE = ("theatre", "datetime", "known-at")
FILTERS = ("bbox", "bbox-crs", "filter", "filter-lang", "filter-crs")
FORMS = ("json", "geojson", "html")
ITEMS = (*SCOPE, *FILTERS, "crs", "limit", "cursor", "f")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request for features asks: theatre, valid and known time, and how to select and write them."""

    theatre: str | None
    during: Interval | None
    known: Interval | None
    crs: str
    wanted: Wanted


def only(parameters: Mapping[str, str], allowed: Iterable[str]) -> None:
    """Refuse parameters nobody knows."""
    known = sorted(allowed)
    for name in parameters:
        if name not in known:
            raise QueryError(f"unknown parameter; there are {', '.join(known)}", field=name)


def asked(parameters: Mapping[str, str], properties: Iterable[str] = (), also: Iterable[str] = ()) -> Asked:
    """Read the parameters of an items request; `properties` may be filtered by name.

    A parameter named like one of ours means ours: the theatre is one of ours.
    """
    named = [name for name in properties if name not in ITEMS]
    only(parameters, (*ITEMS, *named, *also))
    if parameters.get("f", "json") not in FORMS:
        raise QueryError(f"must be {' or '.join(FORMS)}", field="f")
    crs = _crs(parameters.get("crs"), "crs")
    return Asked(
        theatre=parameters.get("theatre") or None,
        during=interval(parameters.get("datetime"), "datetime"),
        known=interval(parameters.get("known-at"), "known-at"),
        crs=crs,
        wanted=Wanted(
            limit=min(MOST, whole(parameters.get("limit"), "limit", DEFAULT_LIMIT, least=1)),
            after=uncursor(parameters.get("cursor")),
            bbox=box(parameters.get("bbox"), _crs(parameters.get("bbox-crs"), "bbox-crs")),
            bbox_crs=CRSS[_crs(parameters.get("bbox-crs"), "bbox-crs")],
            crs=CRSS[crs],
            filter=cql(parameters.get("filter"), parameters.get("filter-lang")),
            filter_crs=CRSS[_crs(parameters.get("filter-crs"), "filter-crs")],
            equals=tuple((name, parameters[name]) for name in named if name in parameters),
        ),
    )


def _crs(text: str | None, field: str) -> str:
    """Read a reference system's address."""
    if text is None:
        return CRS84
    if text not in CRSS:
        raise QueryError(f"unknown reference system; there are {', '.join(CRSS)}", field=field)
    return text


def cursor(after: Iterable[str]) -> str:
    """Return the key of a page's last feature as a word for its next link."""
    return urlsafe_b64encode(orjson.dumps(list(after))).decode().rstrip("=")


def uncursor(text: str | None) -> tuple[str, ...] | None:
    """Read the word of a next link."""
    if text is None:
        return None
    try:
        found = orjson.loads(urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4)))
    except (ValueError, binascii.Error):
        raise QueryError("not one of ours; follow the next link of a page", field="cursor") from None
    if not isinstance(found, list) or not all(isinstance(part, str) and "\0" not in part for part in found):
        raise QueryError("not one of ours; follow the next link of a page", field="cursor")
    return tuple(found)


def _depth(text: str) -> int:
    """Return how deep brackets lie in each other, in CQL2 text without what it quotes; rather too many.

    Where a backslash may keep a string open, only openings are counted.
    """
    depth = deepest = 0
    escaped = "\\" in text
    for bracket in re.findall(r"[(\[)\]]", text if escaped else _QUOTED.sub("", text)):
        if bracket in "([":
            depth += 1
            deepest = max(deepest, depth)
        elif not escaped:
            depth = max(depth - 1, 0)
    return deepest


def cql(text: str | None, language: str | None) -> Any:
    """Parse a CQL2 filter, text or JSON, into its JSON tree; None for no filter."""
    if language not in {None, "cql2-text", "cql2-json"}:
        raise QueryError("must be cql2-text or cql2-json", field="filter-lang")
    if text is None:
        return None
    if len(text) > MOST_FILTER:
        raise LimitError(f"filter: longer than {MOST_FILTER} characters")
    json = language == "cql2-json" or (language is None and text.lstrip().startswith("{"))
    if text.count("(") + text.count("[") + text.count("{") > 200 or (not json and _depth(text) > MOST_DEEP):
        raise QueryError("too deep", field="filter")
    try:
        return (cql2.parse_json(text) if json else cql2.parse_text(text)).to_json()
    except Exception as error:  # they have no class in common: a spoilt geometry raises Exception itself
        said = " ".join(str(error).split())[:200]
        raise QueryError(f"not CQL2 {'JSON' if json else 'text'}: {said}", field="filter") from None


def instant(text: str | None, field: str) -> datetime | None:
    """Read an RFC 3339 time or a date (its first moment, UTC)."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))  # an unescaped + arrives as a space
    except ValueError:
        raise QueryError(f"not a date or RFC 3339 time: {text!r}", field=field) from None
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except OverflowError:
        raise QueryError(f"beyond the calendar: {text!r}", field=field) from None


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
        try:
            end += timedelta(days=1)
        except OverflowError:
            raise QueryError(f"beyond the calendar: {text!r}", field=field) from None
    if start is not None and end is not None and end < start:
        raise QueryError("ends before it starts", field=field)
    return Interval(start, end)


def box(text: str | None, crs: str = CRS84) -> Box | None:
    """Read a box, two corners in the axis order of its reference system; heights are ignored.

    Returned as west, south, east, north (or x and y in metres).
    """
    if text is None:
        return None
    try:
        numbers = [float(part) for part in text.split(",")]
    except ValueError:
        raise QueryError(f"not numbers: {text!r}", field="bbox") from None
    if len(numbers) == 6:
        numbers = [*numbers[:2], *numbers[3:5]]
    if len(numbers) != 4 or not all(math.isfinite(number) for number in numbers):
        raise QueryError("needs four numbers: west,south,east,north", field="bbox")
    west, south, east, north = numbers
    if CRSS[crs].flip:
        south, west, north, east = numbers
    if CRSS[crs].srid == 3857:
        if not (west <= east and south <= north and max(map(abs, numbers)) <= 2.1e7):
            raise QueryError("out of range, or its corners are swapped", field="bbox")
    elif not (-180 <= west <= 180 and -180 <= east <= 180 and -90 <= south <= north <= 90):
        raise QueryError("out of range, or south above north", field="bbox")
    return west, south, east, north


def whole(text: str | None, field: str, default: int, *, least: int, most: int = 10**18) -> int:
    """Read a whole number."""
    if text is None:
        return default
    if not (text.isascii() and text.isdecimal() and len(text) < 19) or int(text) < least:
        raise QueryError(f"must be a whole number of {least} or more", field=field)
    if int(text) > most:
        raise QueryError(f"must be at most {most}", field=field)
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
