"""Zones over time: each dissolved polygon with the days during which its cells stayed together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geotracker.control.arrays import marked
from geotracker.control.dissolve import connected, dissolve
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.model import CellState, ControlZone, Interval, Theatre

NOBODY = -1
"""The holder's column of ground that is contested or unknown."""
OPEN = -1
"""The end of an era that has none."""


@dataclass(frozen=True, slots=True, eq=False)
class Era:
    """Cells (ascending) that touch and share a code (holder and status), from tick `first` up to `end`.

    `sure` is the belief in each cell on the era's first day, as its run began.
    """

    code: int
    cells: Ints
    sure: Floats
    first: int
    end: int = OPEN


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """What cells turn to, in the order of time: `code` and `sure` of a cell from a tick on."""

    tick: Ints
    cell: Ints
    code: Ints
    sure: Floats

    @classmethod
    def of(cls, tick: Ints, cell: Ints, code: Ints, sure: Floats) -> "Steps":
        """Put steps in the order of time."""
        order = np.lexsort((cell, tick))
        return cls(tick[order], cell[order], code[order], sure[order])

    def starts(self) -> Ints:
        """Return where each tick begins, and the end."""
        heads = np.flatnonzero(np.r_[True, self.tick[1:] != self.tick[:-1]]) if len(self.tick) else self.tick
        return np.append(heads, len(self.tick)).astype(np.int64)


def trace(steps: Steps, ground: Ground, watched: "Watched | None" = None) -> Iterator[Era]:
    """Yield every era of steps that begin with each cell's first state; eras still open at the end last.

    An era ends when a cell joins or leaves it; then a new one begins, so that at each tick the eras are
    disjoint and fill the ground. Only those next to a changed cell are looked at again. With `watched` only
    the eras of its cells are followed, from those open at its beginning on.
    """
    book = _Book(ground, watched)
    bounds = steps.starts()
    for at in range(len(bounds) - 1):
        lot = slice(bounds[at], bounds[at + 1])
        tick = int(steps.tick[bounds[at]])
        yield from book.turn(tick, steps.cell[lot], steps.code[lot], steps.sure[lot])
    yield from book.opened.values()


@dataclass(frozen=True, slots=True, eq=False)
class Watched:
    """Cells to follow through time; `code` and `sure` of all cells at the beginning, the eras open then."""

    cells: Ints
    code: Ints
    sure: Floats
    opened: Sequence[Era]


class _Book:
    """The state of every cell at a tick, and the open era it is in."""

    def __init__(self, ground: Ground, watched: Watched | None) -> None:
        count = len(ground)
        self.ground = ground
        self.code = np.zeros(count, dtype=np.int64) if watched is None else watched.code.copy()
        self.sure = np.zeros(count) if watched is None else watched.sure.copy()
        self.home = np.full(count, -1, dtype=np.int64)
        self.opened: dict[int, Era] = {}
        self.number = 0
        self.watched = None if watched is None else watched.cells
        for era in watched.opened if watched is not None else ():
            self._open(era)

    def _open(self, era: Era) -> None:
        self.opened[self.number] = era
        self.home[era.cells] = self.number
        self.number += 1

    def turn(self, tick: int, cells: Ints, code: Ints, sure: Floats) -> Iterator[Era]:
        """Let cells change at a tick; yield the eras that end with it."""
        self.code[cells], self.sure[cells] = code, sure
        near = self.ground.edge_to[marked(cells, len(self.code))[self.ground.edge_from]]
        seeds = np.union1d(cells, near)
        if self.watched is not None:
            # An era that holds no watched cell is as it was before; so is one that nothing came near.
            if self.number and not (self.home[seeds] >= 0).any():
                return
            seeds = self.watched
        lot = connected(self.ground, self.code)
        groups = self._groups(lot, seeds)
        kept = {int(self.home[group[0]]) for group in groups if self._same(group)}
        touched = np.unique(self.home[np.concatenate(groups)])
        for old in sorted(set(touched.tolist()) - kept - {-1}):
            era = self.opened.pop(old)
            self.home[era.cells[self.home[era.cells] == old]] = -1
            yield Era(era.code, era.cells, era.sure, era.first, tick)
        for group in groups:
            if int(self.home[group[0]]) not in kept:
                self._open(Era(int(self.code[group[0]]), group, self.sure[group], tick))

    def _groups(self, lot: Ints, seeds: Ints) -> list[Ints]:
        wanted = np.zeros(int(lot.max()) + 1, dtype=bool)
        wanted[lot[seeds]] = True
        members = np.flatnonzero(wanted[lot])
        order = np.argsort(lot[members], kind="stable")
        members = members[order]
        cuts = np.flatnonzero(lot[members][1:] != lot[members][:-1]) + 1
        return [np.asarray(part) for part in np.split(members, cuts)]

    def _same(self, group: Ints) -> bool:
        """Say whether an open era is still just these cells, held as it was."""
        era = self.opened.get(int(self.home[group[0]]))
        return era is not None and era.code == self.code[group[0]] and np.array_equal(era.cells, group)


def eras(states: Sequence[CellState], ground: Ground, theatre: Theatre) -> Iterator[ControlZone]:
    """Yield every zone there ever was, from cell states that cover all cells and times without gaps.

    A zone lasts until a cell joins or leaves it; then a new one begins, so that at each moment the
    zones are disjoint and fill the theatre.
    """
    columns = {actor: at for at, actor in enumerate(theatre.actor_ids)}
    starts: list[datetime] = []
    for state in states:
        if state.valid_during.start is None:
            raise ValueError(f"the state of cell {state.cell} has no beginning")
        starts.append(state.valid_during.start)
    moments = sorted(set(starts))
    ticks = {moment: at for at, moment in enumerate(moments)}
    holder = [NOBODY if state.holder is None else columns[state.holder] for state in states]
    status = [STATUSES.index(state.status) for state in states]
    steps = Steps.of(
        np.array([ticks[start] for start in starts], dtype=np.int64),
        np.array([state.cell for state in states], dtype=np.int64),
        np.array(holder, dtype=np.int64) * len(STATUSES) + np.array(status, dtype=np.int64),
        np.array([state.probability for state in states]),
    )
    known = states[0].known_during if states else Interval(None, None)
    for era in trace(steps, ground):
        during = Interval(moments[era.first], moments[era.end] if era.end != OPEN else None)
        yield zone_of(era, ground, theatre, during, known)


def zone_of(
    era: Era,
    ground: Ground,
    theatre: Theatre,
    during: Interval,
    known: Interval,
    claims: tuple[int, ...] = (),
) -> ControlZone:
    """Return an era as a zone, its probability weighted by area."""
    holder, status = divmod(era.code, len(STATUSES))
    area = ground.area[era.cells]
    return ControlZone(
        theatre=theatre.id,
        holder=None if holder == NOBODY else theatre.actor_ids[holder],
        status=STATUSES[status],
        geometry=dissolve(ground, era.cells),
        valid_during=during,
        known_during=known,
        probability=probability_of(era, ground),
        area_km2=float(area.sum()),
        population=int(ground.population[era.cells].sum()),
        cells=tuple(era.cells.tolist()),
        claim_ids=claims,
    )


def probability_of(era: Era, ground: Ground) -> float:
    """Return the mean belief in an era's cells, weighted by area, to the two decimals their own have.

    A zone's row then differs only where the zone does, not by what one of a thousand cells adds to it.
    """
    area = ground.area[era.cells]
    return round(float(era.sure @ area / area.sum()), 2)
