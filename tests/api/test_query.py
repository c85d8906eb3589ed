"""Request parameters: read, or refused by name."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geotracker.api.query import MOST, asked, box, instant, interval
from geotracker.errors import QueryError
from geotracker.model import Interval


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-03-03", (datetime(2020, 3, 3, tzinfo=UTC),) * 2),
        ("2020-03-03T12:00:00Z", (datetime(2020, 3, 3, 12, tzinfo=UTC),) * 2),
        ("2020-03-03/2020-03-04", (datetime(2020, 3, 3, tzinfo=UTC), datetime(2020, 3, 5, tzinfo=UTC))),
        ("../2020-03-04T00:00:00Z", (None, datetime(2020, 3, 4, tzinfo=UTC))),
        ("2020-03-03/..", (datetime(2020, 3, 3, tzinfo=UTC), None)),
        ("2020-03-03/", (datetime(2020, 3, 3, tzinfo=UTC), None)),
    ],
)
def test_times(text: str, expected: tuple[datetime | None, datetime | None]) -> None:
    assert interval(text, "datetime") == Interval(*expected)


def test_an_unescaped_plus_is_a_plus() -> None:
    assert instant("2020-03-03T02:00:00 02:00", "at") == datetime(2020, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("parameters", "field"),
    [
        ({"datetime": "yesterday"}, "datetime"),
        ({"datetime": "2020-03-04/2020-03-01"}, "datetime"),
        ({"datetime": "2020-01-01/2020-02-01/2020-03-01"}, "datetime"),
        ({"known-at": "31-12-2020"}, "known-at"),
        ({"bbox": "1,2,3"}, "bbox"),
        ({"bbox": "1,5,3,4"}, "bbox"),
        ({"bbox": "nan,2,3,4"}, "bbox"),
        ({"limit": "0"}, "limit"),
        ({"limit": "-3"}, "limit"),
        ({"limit": "ten"}, "limit"),
        ({"offset": "10"}, "offset"),
        ({"cursor": "%%"}, "cursor"),
        ({"crs": "EPSG:4326"}, "crs"),
        ({"bbox-crs": "x"}, "bbox-crs"),
        ({"filter": "a ="}, "filter"),
        ({"filter-lang": "sql"}, "filter-lang"),
        ({"f": "xml"}, "f"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_what_cannot_be_answered_is_refused_by_name(parameters: dict[str, str], field: str) -> None:
    with pytest.raises(QueryError) as refused:
        asked(parameters)
    assert refused.value.field == field


def test_a_limit_beyond_the_most_is_the_most() -> None:
    assert asked({"limit": "99999999"}).wanted.limit == MOST


def test_heights_in_a_box_are_ignored() -> None:
    assert box("1,2,0,3,4,9") == (1, 2, 3, 4)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    for name in ("datetime", "known-at", "bbox", "limit", "cursor", "crs", "filter"):
        try:
            asked({name: text})
        except QueryError as refused:
            assert refused.field == name
