"""Zones over time: each dissolved polygon with the days during which its cells stayed together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geotracker.control.dissolve import connected, dissolve
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.model import CellState, ControlZone, Interval, Theatre

NOBODY = -1
"""The holder's column of ground that is contested or unknown."""


@dataclass(frozen=True, slots=True, eq=False)
class _Era:
    """Cells that touch and share a code (holder and status), since a moment, with each cell's belief."""

    code: int
    cells: Ints
    sure: Floats
    since: datetime


def eras(states: Sequence[CellState], ground: Ground, theatre: Theatre) -> Iterator[ControlZone]:
    """Yield every zone there ever was, from cell states that cover all cells and times without gaps.

    A zone lasts until a cell joins or leaves it; then a new one begins, so that at each moment the
    zones are disjoint and fill the theatre. Only zones next to a changed cell are looked at again.
    """
    columns = {actor: at for at, actor in enumerate(theatre.actor_ids)}
    code = np.zeros(len(ground), dtype=np.int64)
    sure = np.zeros(len(ground))
    home = np.full(len(ground), -1, dtype=np.int64)  # the open zone each cell is in
    opened: dict[int, _Era] = {}
    known = states[0].known_during if states else Interval(None, None)
    number = 0
    for moment, turned in _turns(states):
        changed = np.array([state.cell for state in turned], dtype=np.int64)
        for state in turned:
            holder = NOBODY if state.holder is None else columns[state.holder]
            code[state.cell] = holder * len(STATUSES) + STATUSES.index(state.status)
            sure[state.cell] = state.probability
        lot = connected(ground, code)
        near = ground.edge_to[np.isin(ground.edge_from, changed)]
        groups = [np.flatnonzero(lot == label) for label in np.unique(lot[np.union1d(changed, near)])]
        kept = {
            int(home[group[0]]) for group in groups if _same(opened.get(int(home[group[0]])), group, code)
        }
        touched = np.unique(home[np.concatenate(groups)])
        for old in sorted(set(touched.tolist()) - kept - {-1}):
            yield _zone(opened.pop(old), moment, known, ground, theatre)
        for group in groups:
            if int(home[group[0]]) not in kept:
                opened[number] = _Era(int(code[group[0]]), group, sure[group], moment)
                home[group] = number
                number += 1
    for era in opened.values():
        yield _zone(era, None, known, ground, theatre)


def _turns(states: Sequence[CellState]) -> Iterator[tuple[datetime, list[CellState]]]:
    """Yield, in the order of time, the states that begin at each moment."""
    turns: dict[datetime, list[CellState]] = {}
    for state in states:
        if state.valid_during.start is None:
            raise ValueError(f"the state of cell {state.cell} has no beginning")
        turns.setdefault(state.valid_during.start, []).append(state)
    yield from sorted(turns.items())


def _same(era: _Era | None, group: Ints, code: Ints) -> bool:
    """Say whether an open zone is still just these cells, held as it was."""
    return era is not None and era.code == code[group[0]] and np.array_equal(era.cells, group)


def _zone(
    era: _Era, until: datetime | None, known: Interval, ground: Ground, theatre: Theatre
) -> ControlZone:
    holder, status = divmod(era.code, len(STATUSES))
    area = ground.area[era.cells]
    return ControlZone(
        theatre=theatre.id,
        holder=None if holder == NOBODY else theatre.actor_ids[holder],
        status=STATUSES[status],
        geometry=dissolve(ground, era.cells),
        valid_during=Interval(era.since, until),
        known_during=known,
        probability=float(era.sure @ area / area.sum()),
        area_km2=float(area.sum()),
        population=int(ground.population[era.cells].sum()),
        cells=tuple(era.cells.tolist()),
    )
