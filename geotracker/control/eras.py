"""Zones over time: each dissolved polygon with the days during which its cells stayed together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

import numpy as np
from shapely.geometry.base import BaseGeometry

from geotracker.control.cellset import cells_of, each, lowest
from geotracker.control.dissolve import dissolve
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.parts import Cuts
from geotracker.model import CellState, ControlZone, Interval, Theatre

NOBODY = -1
"""The holder's column of ground that is contested or unknown."""
OPEN = -1
"""The end of an era that has none."""
NO_CODE = -1_000_000
"""The code of a cell before its first state."""
_NOWHERE = -1
_LOT = 1000  # eras drawn at once


@dataclass(frozen=True, slots=True)
class Era:
    """Cells that touch and share a code (holder and status), from tick `first` up to `end`.

    `bits` are the cells as a set (`cellset`), `sure` the mean belief in them as their runs began, weighted by
    area, to two decimals: it differs only where the zone does, not by what one of a thousand cells adds.
    """

    code: int
    bits: int
    sure: float
    first: int
    end: int = OPEN

    @property
    def cells(self) -> Ints:
        """Return the cells, ascending."""
        return cells_of(self.bits)


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


def trace(steps: Steps, ground: Ground) -> Iterator[Era]:
    """Yield every era of steps that begin with each cell's first state; eras still open at the end last.

    An era ends when a cell joins or leaves it; then a new one begins, so that at each tick the eras are
    disjoint and fill the ground. Only those next to a changed cell are looked at again.
    """
    book = _Book(ground)
    bounds = steps.starts()
    for at in range(len(bounds) - 1):
        lot = slice(bounds[at], bounds[at + 1])
        yield from book.turn(int(steps.tick[bounds[at]]), steps.cell[lot], steps.code[lot], steps.sure[lot])
    yield from book.opened.values()


class _Book:
    """The state of every cell at a tick, and the open eras by number; `home` is the number of each cell's."""

    def __init__(self, ground: Ground) -> None:
        count = len(ground)
        self.area, self.near, self.cuts = ground.area, ground.neighbours, Cuts(ground.neighbours)
        self.code: list[int] = [NO_CODE] * count
        self.sure = np.zeros(count)
        self.home = [_NOWHERE] * count
        self.opened: dict[int, Era] = {}
        self.now: dict[int, int] = {}  # the cells of the eras a tick touches
        self.number = 0

    def turn(self, tick: int, cells: Ints, code: Ints, sure: Floats) -> Iterator[Era]:
        """Let cells change at a tick; yield the eras that end with it."""
        self.sure[cells] = sure
        turned = {
            cell: new
            for cell, new in zip(cells.tolist(), code.tolist(), strict=True)
            if new != self.code[cell]
        }
        for cell, new in turned.items():
            self.code[cell] = new
        self.now = {}
        moving = set(turned)
        self._take_out(moving)
        while moving:
            self._put_in(moving.pop(), moving)
        for number, bits in self.now.items():
            before = self.opened.pop(number, None)
            if before is not None:
                yield replace(before, end=tick)
            if bits:
                own = cells_of(bits)
                mean = mean_of(self.sure[own], self.area[own])
                self.opened[number] = Era(self.code[lowest(bits)], bits, mean, tick)

    def _take_out(self, moving: set[int]) -> None:
        """Take cells out of their eras, and set apart what no longer hangs together."""
        lost: dict[int, list[int]] = {}
        for cell in moving:
            if self.home[cell] in self.opened:
                lost.setdefault(self.home[cell], []).append(cell)
            self.home[cell] = _NOWHERE
        for number, gone in lost.items():
            bits = self.opened[number].bits
            for cell in gone:
                bits ^= 1 << cell
            for part in self.cuts.off(bits, gone):
                bits ^= part
                self.number += 1
                self.now[self.number] = part
                for cell in each(part):
                    self.home[cell] = self.number
            self.now[number] = bits

    def _put_in(self, cell: int, moving: set[int]) -> None:
        """Join a cell to the eras next to it that share its code; `moving` are still to come."""
        self.number = number = self.number + 1
        self.home[cell], self.now[number] = number, 1 << cell
        for other in self.near[cell]:
            if self.code[other] != self.code[cell] or other in moving or self.home[other] == number:
                continue
            met = self.home[other]
            if met not in self.now:
                self.now[met] = self.opened[met].bits
            number = self._joined(number, met)

    def _joined(self, one: int, other: int) -> int:
        """Let the smaller of two eras become part of the larger one; return that one's number."""
        if self.now[one].bit_count() > self.now[other].bit_count():
            one, other = other, one
        for cell in each(self.now[one]):
            self.home[cell] = other
        self.now[other] |= self.now[one]
        self.now[one] = 0
        return other


def mean_of(sure: Floats, area: Floats) -> float:
    """Return the mean of cells' beliefs, weighted by area, to two decimals."""
    return round(float(sure @ area / area.sum()), 2)


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
    stream = trace(steps, ground)
    while lot := list(islice(stream, _LOT)):
        for era, shape in zip(lot, dissolve(ground, [era.cells for era in lot]), strict=True):
            during = Interval(moments[era.first], moments[era.end] if era.end != OPEN else None)
            yield _zone(era, shape, ground, theatre, during, known)


def _zone(
    era: Era,
    shape: BaseGeometry,
    ground: Ground,
    theatre: Theatre,
    during: Interval,
    known: Interval,
) -> ControlZone:
    """Return an era as a zone; `shape` is the union of its cells."""
    holder, status = divmod(era.code, len(STATUSES))
    cells = era.cells
    return ControlZone(
        theatre=theatre.id,
        holder=None if holder == NOBODY else theatre.actor_ids[holder],
        status=STATUSES[status],
        geometry=shape,
        valid_during=during,
        known_during=known,
        probability=era.sure,
        area_km2=float(ground.area[cells].sum()),
        population=int(ground.population[cells].sum()),
        cells=tuple(cells.tolist()),
    )
