"""What is written in the server's binary form reads as the values it was made of."""

from collections import deque
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa
from psycopg import errors

from geotracker.errors import InputError
from geotracker.model import Interval
from geotracker.store import Store, binary
from geotracker.store.copying import copy_binary

MOMENT, LATER = "1999-12-31T23:59:59.999999+00:00", "2026-11-23T04:15:00+00:00"


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize(
    ("kind", "sent", "shown"),
    [
        ("text", binary.text("Mısr\tأ"), "Mısr\tأ"),
        ("text", binary.text(None), None),
        ("bigint", binary.int8(-(2**62)), str(-(2**62))),
        ("double precision", binary.float8(0.1), "0.1"),
        ("integer[]", binary.int4_array((3, 0, -7)), "{3,0,-7}"),
        ("integer[]", binary.int4_array(()), "{}"),
        ("bigint[]", binary.int8_array((2**40, -1)), f"{{{2**40},-1}}"),
        (
            "tstzrange",
            binary.tstzrange(Interval(moment(MOMENT), moment(LATER))),
            '["1999-12-31 23:59:59.999999+00","2026-11-23 04:15:00+00")',
        ),
        (
            "tstzrange",
            binary.tstzrange(Interval(moment(LATER), None)),
            '["2026-11-23 04:15:00+00",)',
        ),
        (
            "tstzrange",
            binary.tstzrange(Interval(None, moment(LATER))),
            '(,"2026-11-23 04:15:00+00")',
        ),
        ("tstzrange", binary.tstzrange(Interval(None, None)), "(,)"),
    ],
)
def test_a_value_arrives_as_it_was_sent(store: Store, kind: str, sent: bytes | None, shown: Any) -> None:
    with store.begin() as connection:
        connection.execute(sa.text(f"CREATE TEMP TABLE arrived (value {kind}) ON COMMIT DROP"))
        copy_binary(connection, "arrived", ("value",), [(sent,), (sent,)])
        assert list(connection.scalars(sa.text("SELECT value::text FROM arrived"))) == [shown, shown]


def test_an_empty_interval_has_no_place_in_a_range_column() -> None:
    with pytest.raises(InputError, match="true at no time"):
        binary.tstzrange(Interval(moment(LATER), moment(LATER)))


def test_many_rows_arrive_in_pieces(store: Store) -> None:
    with store.begin() as connection:
        connection.execute(sa.text("CREATE TEMP TABLE many (number bigint, value text) ON COMMIT DROP"))
        rows = ((binary.int8(at), binary.text("x" * 10_000)) for at in range(100))
        copy_binary(connection, "many", ("number", "value"), rows)
        found = connection.execute(
            sa.text("SELECT count(*), sum(number), sum(length(value)) FROM many")
        ).one()
        assert tuple(found) == (100, 4950, 1_000_000)


def test_what_is_asked_for_before_rows_is_done_before_those_that_come_next(store: Store) -> None:
    """Each row takes the place of an old one of its number, which leaves as late as it may."""
    leaving = deque[int]()

    def rows() -> Iterator[tuple[bytes, bytes]]:
        for at in range(100):
            leaving.append(at)
            yield binary.int8(at), binary.text("new" * 5_000)
        leaving.append(100)

    with store.begin() as connection:
        connection.execute(
            sa.text("CREATE TEMP TABLE held (number bigint PRIMARY KEY, value text) ON COMMIT DROP")
        )
        connection.execute(sa.text("INSERT INTO held SELECT at, 'old' FROM generate_series(0, 101) AS at"))

        def leave() -> None:
            numbers = [leaving.popleft() for _ in range(len(leaving))]
            connection.execute(sa.text("DELETE FROM held WHERE number = ANY(:numbers)"), {"numbers": numbers})

        copy_binary(connection, "held", ("number", "value"), rows(), leave)
        found = connection.execute(sa.text("SELECT number, left(value, 3) FROM held ORDER BY number")).all()
        assert [tuple(row) for row in found] == [*((at, "new") for at in range(100)), (101, "old")]


def test_a_row_that_is_refused_ends_the_copy_and_the_connection_goes_on(store: Store) -> None:
    """The server refuses while later rows are under way in another thread."""
    made = 0

    def rows(fault: bool) -> Iterator[tuple[bytes]]:
        nonlocal made
        for at in range(2_000):
            made += 1
            if fault and at == 1_900:
                raise ValueError("a row that cannot be made")
            yield (binary.int8(-1 if at == 40 and not fault else at) * 2_000,)

    with store.begin() as connection:
        connection.execute(
            sa.text("CREATE TEMP TABLE refused (value bytea CHECK (get_byte(value, 0) < 128)) ON COMMIT DROP")
        )
        for fault, wanted in ((False, errors.CheckViolation), (True, ValueError)):
            with pytest.raises(wanted), connection.begin_nested():
                copy_binary(connection, "refused", ("value",), rows(fault))
        assert 40 < made <= 2_000 + 1_901
        assert connection.scalar(sa.text("SELECT count(*) FROM refused")) == 0
