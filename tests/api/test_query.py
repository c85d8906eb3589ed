"""Request parameters: read, or refused by name."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geotracker.api.query import MOST, MOST_DEEP, asked, box, cql, instant, interval
from geotracker.errors import QueryError
from geotracker.model import Interval
from geotracker.store.collections import Held, Scope, zones
from geotracker.store.filters import condition


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


@pytest.mark.parametrize(
    "text",
    [
        "S_INTERSECTS(geometry, POLYGON((5 20, 30 2 40 40, 10 20)))",  # the fuzz found it: a 500
        "S_INTERSECTS(geometry, POINT(1 2)",
        '{"op": "s_intersects", "args": [{"property": "geometry"}, {"type": "Point", "coordinates": "x"}]}',
    ],
)
def test_a_spoilt_geometry_in_a_filter_is_refused(text: str) -> None:
    with pytest.raises(QueryError, match="filter: not CQL2"):
        cql(text, None)


@pytest.mark.parametrize(
    "text",
    [
        "T_DURING(INTERVAL('2020-01-01'), INTERVAL('2020-01-01', '..'))",  # the fuzz found this one too
        "S_INTERSECTS(geometry, BBOX('a', 1, 2, 3))",
        "S_INTERSECTS(geometry, BBOX(holder, 1, 2, 3))",
        "S_INTERSECTS(geometry, BBOX(1, 2))",
        '{"op": "s_within", "args": [{"property": "geometry"}, {"bbox": [1, 2, 3, null]}]}',
        "T_AFTER(valid_from, TIMESTAMP('9999-12-31T23:59:59-12:00'))",
        "T_DURING(INTERVAL(valid_from, " + "-" * 300 + "1), INTERVAL('2020-01-01', '..'))",  # and this one
        "1" + "+1" * 200 + " = 1",
        "NOT " * 99 + "1 = 1",
    ],
)
def test_a_filter_that_parses_and_means_nothing_is_refused(text: str) -> None:
    with pytest.raises(QueryError, match="filter"):
        condition(cql(text, None), zones(Scope(), Held()))


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "text",
    [
        "(" * 40 + "K",  # the fuzz found it: hours
        "NOT ((" * 20 + "a=1",
        "a = 'b' AND " + "(1+1=(" * 20 + "K",
        "S_INTERSECTS(g, " + "MULTIPOLYGON(((" * 10 + "a=1",
        "a = ')))))))))))))' AND " + "(" * 30 + "K",
        r"a = '\')))))))))))))\'' AND " + "(" * 30 + "K",
        "a = '(' AND " + "(" * 30 + "K",
        '"a' + ")" * 30 + '" = 1 AND ' + "(" * 30 + "K",
        "(" * 15 + "a = 1" + ")" * 15,
    ],
)
def test_brackets_in_brackets_are_refused_before_they_cost_time(text: str) -> None:
    with pytest.raises(QueryError, match="too deep"):
        cql(text, None)


@pytest.mark.timeout(5)
@given(st.sampled_from(["'", '"', "\\'", "''", "\\", ""]), st.sampled_from(["'", '"', ""]), st.integers(1, 9))
def test_no_quote_hides_brackets_from_us_that_the_parser_sees(before: str, after: str, many: int) -> None:
    """Where we count no brackets the parser must not go into them: it would take hours over these."""
    for text in (
        f"a = {before}{'(' * 40}K{after}",
        f"{before * many}a = 1 AND {'(' * 40}K{after * many}",
        f"a = 'b{before}' AND {after}{'(' * 40}K",
    ):
        with suppress(QueryError):
            cql(text, "cql2-text")


def test_a_filter_may_nest_as_deep_as_anyone_writes_by_hand() -> None:
    ring = "((10 20, 30 20, 30 40, 10 20))"
    text = f"NOT ((a = 1 AND (b = 'x((((((((((((' OR S_INTERSECTS(geometry, MULTIPOLYGON({ring}, {ring})))))"
    assert cql(text, None)["op"] == "not"
    assert cql("(" * MOST_DEEP + "a = 1" + ")" * MOST_DEEP, None) is not None
