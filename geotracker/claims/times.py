"""Time expressions of a sentence, resolved against the day of publication. dateutil does the parsing."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from dateutil import parser as dates
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from geotracker.model import EventTime, Interval, Precision, Span

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAYNAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|a few)"
_AGE = r"(?:mid|late|early)[- ]"
_LEAD = (
    r"(?:(?:(?:late|early|later|earlier|back|again|only|just|already)\s+)?"
    r"(?:on|by|since|from|until|in|as of|as early as|around|during|of|before|after|between)\s+)?"
    r"(?:(?:the\s+)?(?:(?:early|late|small)\s+)?"
    r"(?:morning|afternoon|evening|night|hours|dawn|end|start|beginning|middle|midnight|noon|eve)"
    r"\s+(?:hours\s+)?(?:of|on)\s+)?"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+\d{4})?"
_EXPRESSION = re.compile(
    r"\b(?=[\dabdefhijlmnopstuwy])(?:"  # what an expression may open with: most words are passed over at once
    rf"(?P<lead>{_LEAD})(?:(?:{_DAYNAME}),?\s+)?(?:the\s+)?(?:"
    r"(?P<iso>\d{4}-\d{2}-\d{2})"
    rf"|(?P<range>{_NTH}\s?(?:–|-|and|to)\s?{_NTH}\s+{_MONTH}{_YEAR})"
    rf"|(?P<dm>{_NTH}\s+(?:of\s+)?{_MONTH}{_YEAR})"
    rf"|(?P<md>{_MONTH}\s+{_NTH}(?!\d)(?:\s?(?:–|-)\s?\d{{1,2}})?{_YEAR})"
    rf"|(?P<my>{_MONTH}\s+(?:of\s+)?\d{{4}})"
    rf"|(?P<month>(?:{_AGE})?(?<=in\s){_MONTH}\b|{_AGE}{_MONTH}|(?:(?<=since\s)|(?<=last\s)){_MONTH}\b)"
    r"|(?P<year>(?:(?<=in\s)|(?<=since\s)|(?<=early\s)|(?<=late\s)|(?<=until\s)|(?<=by\s))"
    rf"(?:{_AGE})?(?:1[5-9]|20)\d{{2}})"
    r")\b"
    r"|(?:(?:late |early )?on |last |this |by |since |until |past |late |early )?(?:early |late )?"
    rf"(?P<weekday>{_DAYNAME})\b(?:\s+(?:morning|afternoon|evening|night))?"
    rf"|(?P<offset>{_COUNT}\s+(?:days?|weeks?|months?|years?|hours?)\s+"
    r"(?:later|earlier|ago|after|before))\b"
    r"|(?P<relative>yesterday|today|tonight|overnight|this morning|this afternoon|this evening|last night"
    r"|the day before|the previous day|the next day|the following day"
    r"|(?:on |later |earlier )?(?:on )?the same day|(?:later |earlier )?(?:on )?that day"
    r"|by the end of the day|(?:the )?(?:next|following) morning|that (?:night|evening|morning|afternoon)"
    r"|(?:earlier |late |early )?(?:last|this|the previous|the past|the following|the next|next)"
    r" (?:week|month|year|weekend|spring|summer|autumn|winter))\b)",
    re.IGNORECASE,
)
_HINTS = (
    *("day", "night", "morning", "afternoon", "evening", "week", "month", "year", "hour", "spring", "summer"),
    *("autumn", "winter"),
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DIGIT, _MONTH_NAME = re.compile(r"\d"), re.compile(rf"\b{_MONTH}\b")
_DAYS = {"mon": MO, "tue": TU, "wed": WE, "thu": TH, "fri": FR, "sat": SA, "sun": SU}
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "several": 3,
    "a few": 3,
}
_DAY = timedelta(days=1)
LOOK_AHEAD = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression: where it stands, its interval, and whether it only opens one ("since 2014")."""

    span: Span
    event: EventTime
    opens: bool = False
    plain: bool = True  # False when the words only point at another date ("before 9 June")


def find_times(
    text: str, span: Span, base: datetime, previous: datetime | None = None
) -> tuple[TimeMention, ...]:
    """Return the time expressions in a stretch of text.

    `base` is the time of publication; `previous` the date named last, from which "the next day" counts.
    """
    if not _may_tell(span.of(text)):
        return ()
    found: list[TimeMention] = []
    anchor = previous
    for match in _EXPRESSION.finditer(text, span.start, span.end):
        event = _resolve(match, base, anchor)
        if event is None:
            continue
        lead = match.group(0).lower().split()
        opens = "since" in lead[:3]
        if opens:
            end = max(base + _DAY, event.during.end or base)
            event = EventTime(Interval(event.during.start, end), event.precision, event.text)
        elif event.precision is Precision.DAY and event.during.start is not None:
            anchor = event.during.start
        near = lead[0] == "before" and lead[1:2] in (["midnight"], ["dawn"], ["noon"])
        plain = near or lead[0] not in ("until", "before")
        found.append(TimeMention(Span(*match.span()), event, opens, plain))
    return tuple(found)


def _may_tell(part: str) -> bool:
    """Say whether a text has what a time expression needs; most have not, and looking is quick."""
    if any(map(part.__contains__, _HINTS)) or _DIGIT.search(part):
        return True
    return any(map(part.__contains__, _MONTHS)) and _MONTH_NAME.search(part) is not None


def _resolve(match: re.Match[str], base: datetime, anchor: datetime | None) -> EventTime | None:
    """Return what one expression means, or None when the words hold no date after all."""
    groups = {name: value for name, value in match.groupdict().items() if value and name != "lead"}
    name, words = next(iter(groups.items()))
    text = match.group(0)
    midnight = base.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if name == "weekday":
        return _weekday(words, text, midnight)
    if name == "relative":
        return _relative(words.lower(), text, midnight, anchor or midnight)
    if name == "offset":
        return _offset(words.lower(), text, midnight, anchor or midnight)
    return _absolute(name, words, text, midnight)


def _days(start: datetime, days: int, precision: Precision, text: str) -> EventTime:
    return EventTime(Interval(start, start + days * _DAY), precision, text)


def _weekday(words: str, text: str, midnight: datetime) -> EventTime:
    """Return the latest such weekday not after publication."""
    weekday = _DAYS[words[:3].lower()]
    return _days(midnight + relativedelta(weekday=weekday(-1)), 1, Precision.DAY, text)


def _offset(words: str, text: str, midnight: datetime, anchor: datetime) -> EventTime:
    """Return "two days later", "three weeks ago": from publication for "ago", else from the last date."""
    *count, unit, direction = words.split()
    number = _NUMBERS.get(" ".join(count)) or int(count[0])
    sign = 1 if direction == "later" else -1
    unit = unit.rstrip("s")
    start = midnight if direction == "ago" else anchor
    shift = relativedelta(
        days=number if unit == "day" else 0,
        weeks=number if unit == "week" else 0,
        months=number if unit == "month" else 0,
        years=number if unit == "year" else 0,
    )
    moved = start + shift * sign
    precision = {
        "day": Precision.DAY,
        "week": Precision.DAY if direction == "after" else Precision.WEEK,
        "hour": Precision.DAY,
        "month": Precision.MONTH,
        "year": Precision.YEAR,
    }[unit]
    return _days(moved, 1, precision, text)


def _relative(words: str, text: str, midnight: datetime, anchor: datetime) -> EventTime | None:
    """Return "yesterday", "the next day", "last week"."""
    if words in ("yesterday", "last night"):
        return _days(midnight - _DAY, 1, Precision.DAY, text)
    if words in ("today", "tonight", "overnight") or (
        words.startswith("this ") and words.split()[1] in ("morning", "afternoon", "evening")
    ):
        return _days(midnight, 1, Precision.DAY, text)
    if words in ("the day before", "the previous day"):
        return _days(anchor - _DAY, 1, Precision.DAY, text)
    if words in ("the next day", "the following day") or (
        words.endswith("morning") and not words.startswith("that")
    ):
        return _days(anchor + _DAY, 1, Precision.DAY, text)
    if words.endswith("day") or words.startswith("that "):
        return _days(anchor, 1, Precision.DAY, text)
    return _period(words, text, midnight)


def _period(words: str, text: str, midnight: datetime) -> EventTime | None:
    """Return "last week", "this month": calendar weeks, months and years around publication."""
    unit = words.split()[-1]
    back = 0 if "this" in words else -1 if any(w in words for w in ("last", "previous", "past")) else 1
    if unit in ("week", "weekend"):
        start = midnight - midnight.weekday() * _DAY + back * 7 * _DAY
        if unit == "weekend":
            start = midnight + relativedelta(weekday=SA(-1))
        return _days(start, 7 if unit == "week" else 2, Precision.WEEK, text)
    if unit == "month":
        start = midnight.replace(day=1) + relativedelta(months=back)
        return EventTime(Interval(start, start + relativedelta(months=1)), Precision.MONTH, text)
    if unit == "year":
        start = midnight.replace(month=1, day=1) + relativedelta(years=back)
        return EventTime(Interval(start, start + relativedelta(years=1)), Precision.YEAR, text)
    return None


@lru_cache(maxsize=4096)
def _parsed(words: str, year: int) -> datetime | None:
    """Return a date string's day in UTC; the year stands in where the words have none."""
    try:
        return dates.parse(words, default=datetime(year, 1, 1, tzinfo=UTC), dayfirst=True)
    except (ValueError, OverflowError):
        return None


def _absolute(name: str, words: str, text: str, midnight: datetime) -> EventTime | None:
    """Return a written date; without a year, the one nearest before publication (45 days ahead allowed)."""
    has_year = bool(re.search(r"\d{4}", words))
    days = 1
    if name == "range" or (name == "md" and re.search(r"\d\s?[–-]\s?\d", words)):
        numbers = [int(n) for n in re.findall(r"(?<!\d)\d{1,2}(?!\d)", words)]
        days = max(1, numbers[1] - numbers[0] + 1)
        month = re.search(_MONTH, words, re.IGNORECASE)
        year = re.search(r"\d{4}", words)
        words = f"{numbers[0]} {month.group(0) if month else ''} {year.group(0) if year else ''}"
    if name == "year":
        year_number = int(words[-4:])
        start = datetime(year_number, 1, 1, tzinfo=UTC)
        return EventTime(Interval(start, start + relativedelta(years=1)), Precision.YEAR, text)
    cleaned = re.sub(r"(?i)^(?:mid|late|early)[- ]|\bof\b|(?<=\d)(?:st|nd|rd|th)\b", " ", words)
    start_ = _parsed(" ".join(cleaned.split()), midnight.year)
    if start_ is None:
        return None
    start = start_.astimezone(UTC) if start_.tzinfo else start_.replace(tzinfo=UTC)
    if not has_year and start > midnight + LOOK_AHEAD:
        start -= relativedelta(years=1)
    if name in ("my", "month"):
        start = start.replace(day=1)
        return EventTime(Interval(start, start + relativedelta(months=1)), Precision.MONTH, text)
    return _days(start, days, Precision.DAY, text)


def published(base: datetime) -> EventTime:
    """Return the day of publication, standing in for a date the text does not give."""
    midnight = base.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return EventTime(Interval(midnight, midnight + _DAY), Precision.PUBLISHED)
