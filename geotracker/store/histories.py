"""Cell histories: all that happened to a cell, as known for a while, in one row.

The row holds the moments at which states start; a state lasts until the next one starts, so two states of a
cell cannot overlap. Where nothing is said after a state's end, an entry without a status says so.
The view `cell_states` shows the same as one row per state.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.errors import InputError
from geotracker.model import CellState, Interval, Status
from geotracker.store.codec import from_range, to_array, to_range, utc
from geotracker.store.copying import copy_rows, delete_missing, known_then
from geotracker.store.tables import WHEN, cell_histories

_COLUMNS = (
    "theatre",
    "run",
    "cell",
    "known_during",
    "starts",
    "holders",
    "statuses",
    "probabilities",
    "digest",
)


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One stretch of a cell's history, for the animation; `start` and `end` are None where unbounded."""

    cell: int
    holder: str | None
    status: Status
    probability: float
    start: datetime | None
    end: datetime | None


_Entry = tuple[str, str | None, str | None, float | None]  # start, holder, status, probability


# --- writing ------------------------------------------------------------------------------------


def history_rows(states: Iterable[CellState]) -> list[tuple[Any, ...]]:
    """Return the histories that states make, for `replace_histories`. InputError."""
    grouped: dict[tuple[int, Interval], list[CellState]] = defaultdict(list)
    for state in states:
        grouped[state.cell, state.known_during].append(state)
    return [_row(cell, known, found) for (cell, known), found in grouped.items()]


def replace_histories(
    connection: sa.Connection, theatre: str, run: int, rows: Sequence[tuple[Any, ...]], *, whole: bool = True
) -> None:
    """Put histories in place of a theatre's old ones, or (not `whole`) of the same cells'."""
    among = [cell_histories.c.theatre == theatre]
    if not whole:
        named = sa.literal(sorted({row[0] for row in rows}), pg.ARRAY(sa.Integer))
        among.append(cell_histories.c.cell == sa.any_(named))
    kept = delete_missing(connection, cell_histories, [row[-1] for row in rows], *among)
    fresh = ((theatre, run, *row) for row in rows if row[-1] not in kept)
    copy_rows(connection, "cell_histories", _COLUMNS, fresh)


def _row(cell: int, known: Interval, states: list[CellState]) -> tuple[Any, ...]:
    columns = tuple(to_array(column) for column in zip(*_entries(cell, states), strict=True))
    during = to_range(known)
    digest = blake2b(repr((cell, str(during), columns)).encode(), digest_size=16)
    return cell, during, *columns, UUID(bytes=digest.digest())


def _entries(cell: int, states: list[CellState]) -> Iterator[_Entry]:
    """Yield the moments at which something about a cell changes, and what it changes to."""
    reached: datetime | None = None
    for number, state in enumerate(sorted(states, key=_start)):
        start, end = state.valid_during.start, state.valid_during.end
        if number and (reached is None or start is None or start < reached):
            raise InputError(f"cell {cell} has two states at {start}")
        if start is not None and start == end:
            raise InputError(f"cell {cell} has a state at {start} that lasts no time")
        if number and reached != start:
            yield _moment(reached), None, None, None
        yield _moment(start), state.holder, state.status.value, state.probability
        reached = end
    if reached is not None:
        yield _moment(reached), None, None, None


def _start(state: CellState) -> datetime:
    return state.valid_during.start or datetime.min.replace(tzinfo=UTC)


def _moment(moment: datetime | None) -> str:
    return "-infinity" if moment is None else utc(moment).isoformat()


# --- reading ------------------------------------------------------------------------------------


def cell_timeline(
    connection: sa.Connection,
    theatre: str,
    known_at: datetime | None = None,
    cells: Iterable[int] | None = None,
) -> tuple[TimelineRow, ...]:
    """Return every stretch of every cell's history, or of some cells', by cell and then by time."""
    table = cell_histories
    wanted = [table.c.theatre == theatre, known_then(table, known_at)]
    if cells is not None:
        wanted.append(table.c.cell == sa.any_(sa.literal(list(cells), pg.ARRAY(sa.Integer))))
    query = (
        sa.select(
            table.c.cell, _finite(table.c.starts), table.c.holders, table.c.statuses, table.c.probabilities
        )
        .where(*wanted)
        .order_by(table.c.cell)
    )
    rows: list[TimelineRow] = []
    for cell, starts, holders, statuses, probabilities in connection.execute(query):
        moments = [_utc(moment) for moment in starts]
        ends = [*moments[1:], None]
        for start, end, holder, status, probability in zip(
            moments, ends, holders, statuses, probabilities, strict=True
        ):
            if status is not None:
                rows.append(TimelineRow(cell, holder, Status(status), probability, start, end))
    return tuple(rows)


def cells_at(
    connection: sa.Connection, theatre: str, valid_at: datetime, known_at: datetime | None = None
) -> tuple[CellState, ...]:
    """Return the state of every cell at one moment, by cell; cells of which nothing is said are left out."""
    table = cell_histories
    place = sa.func.width_bucket(sa.bindparam("at", valid_at, WHEN), table.c.starts, type_=sa.Integer)
    found = (
        sa.select(table, place.label("place"))
        .where(table.c.theatre == theatre, known_then(table, known_at))
        .subquery()
    )
    status, starts = found.c.statuses[found.c.place], _finite(found.c.starts)
    query = (
        sa.select(
            found.c.cell,
            found.c.holders[found.c.place],
            status,
            found.c.probabilities[found.c.place],
            starts[found.c.place],
            starts[found.c.place + 1],
            found.c.known_during,
        )
        .where(found.c.place > 0, status.is_not(None))
        .order_by(found.c.cell)
    )
    return tuple(
        CellState(
            cell, holder, Status(name), probability, Interval(_utc(start), _utc(end)), from_range(known)
        )
        for cell, holder, name, probability, start, end, known in connection.execute(query)
    )


def _finite(starts: sa.ColumnElement[Any]) -> sa.Function[Any]:
    """Return moments with null for the beginning of time, which Python's datetime does not know."""
    beginning = sa.cast(sa.literal("-infinity"), WHEN)
    return sa.func.array_replace(starts, beginning, sa.null(), type_=pg.ARRAY(WHEN))


def _utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else utc(moment)
