"""The one way a written date becomes a moment."""

from datetime import UTC, date, datetime, timedelta

from geotracker.errors import QueryError
from geotracker.model import Theatre


def parse_moment(text: str, *, end_of_day: bool = False, field: str | None = None) -> datetime:
    """Read an ISO 8601 date or time as aware UTC.

    A time without a zone is UTC. A bare date is its first instant, or with `end_of_day` the last
    microsecond of that UTC day: asking "at 3 March" means after what happened that day. Raises
    QueryError naming the field.
    """
    stripped = text.strip()
    try:
        if len(stripped) == len("2020-03-03"):
            first = datetime.combine(date.fromisoformat(stripped), datetime.min.time(), UTC)
            return first + timedelta(days=1, microseconds=-1) if end_of_day else first
        moment = datetime.fromisoformat(stripped)
    except (ValueError, OverflowError):
        raise QueryError(f"not an ISO 8601 date or time: {text[:60]!r}", field=field) from None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        raise QueryError(f"outside the calendar: {text[:60]!r}", field=field) from None


def not_before(theatre: Theatre, at: datetime, field: str) -> None:
    """Refuse a question about a time before a theatre begins. Raises QueryError naming the field."""
    if at < theatre.starts:
        raise QueryError(f"{theatre.name} begins on {theatre.starts:%Y-%m-%d}", field=field)
