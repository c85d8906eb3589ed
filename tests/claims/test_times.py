"""Time expressions against the day of publication, Friday 10 June 2022."""

from datetime import UTC, datetime

import pytest

from geotracker.claims.output import when_date
from geotracker.claims.times import find_times
from geotracker.model import Precision, Span

FRIDAY = datetime(2022, 6, 10, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "start", "end", "precision", "when"),
    [
        ("on Tuesday", "2022-06-07", "2022-06-08", Precision.DAY, "2022-06-07"),
        ("late on Friday", "2022-06-10", "2022-06-11", Precision.DAY, "2022-06-10"),
        ("on 9 June", "2022-06-09", "2022-06-10", Precision.DAY, "2022-06-09"),
        ("by 9 June", "2022-06-09", "2022-06-10", Precision.DAY, "2022-06-09"),
        ("on June 9, 2021", "2021-06-09", "2021-06-10", Precision.DAY, "2021-06-09"),
        ("on 20 December", "2021-12-20", "2021-12-21", Precision.DAY, "2021-12-20"),
        ("on 2–3 June", "2022-06-02", "2022-06-04", Precision.DAY, "2022-06-03"),
        ("on 2022-05-31", "2022-05-31", "2022-06-01", Precision.DAY, "2022-05-31"),
        ("yesterday", "2022-06-09", "2022-06-10", Precision.DAY, "2022-06-09"),
        ("the next day", "2022-06-11", "2022-06-12", Precision.DAY, "2022-06-11"),
        ("this evening", "2022-06-10", "2022-06-11", Precision.DAY, "2022-06-10"),
        ("three days ago", "2022-06-07", "2022-06-08", Precision.DAY, "2022-06-07"),
        ("last week", "2022-05-30", "2022-06-06", Precision.WEEK, None),
        ("earlier this month", "2022-06-01", "2022-07-01", Precision.MONTH, None),
        ("in May", "2022-05-01", "2022-06-01", Precision.MONTH, None),
        ("in March 2014", "2014-03-01", "2014-04-01", Precision.MONTH, None),
        ("in 2014", "2014-01-01", "2015-01-01", Precision.YEAR, None),
        ("since 2014", "2014-01-01", "2022-06-11", Precision.YEAR, None),
    ],
)
def test_expression(text: str, start: str, end: str, precision: Precision, when: str | None) -> None:
    sentence = f"Rebels took the town {text}, it was said."
    (found,) = find_times(sentence, Span(0, len(sentence)), FRIDAY)
    during = found.event.during
    assert during.start is not None and during.end is not None
    assert during.start.date().isoformat() == start
    last = during.end.date().isoformat()
    assert last == end or text.startswith("since")
    assert found.event.precision is precision
    assert when_date(found.event) == when
    assert text.split()[-1].strip(",") in found.span.of(sentence)


def test_the_next_day_counts_from_the_date_named_before() -> None:
    text = "On 1 June they took the town and the next day the bridge."
    first, second = find_times(text, Span(0, len(text)), FRIDAY)
    assert when_date(first.event) == "2022-06-01"
    assert when_date(second.event) == "2022-06-02"


@pytest.mark.parametrize(
    "text", ["They may march on 12 towns.", "Unit 93 took hill 214.", "The May family left."]
)
def test_other_numbers_and_words_are_no_dates(text: str) -> None:
    assert find_times(text, Span(0, len(text)), FRIDAY) == ()
