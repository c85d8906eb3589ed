"""What the claims say of the cells, as arrays: the input of the belief model."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from geotracker.control.ground import Ints
from geotracker.control.measure import Floats
from geotracker.control.states import Calendar, States


class Reach(IntEnum):
    """How a claim came to a cell."""

    DIRECT = 0  # it names the cell's place
    REGION = 1  # it names a whole region the cell lies in
    SPREAD = 2  # it names a place nearby
    INFERRED = 3  # it names the loser; the gainer is the rival the theatre knows
    SHARE = 4  # it states a share of a region the cell lies in


WHY = {
    Reach.DIRECT: "direct",
    Reach.REGION: "constraint",
    Reach.SPREAD: "spread",
    Reach.INFERRED: "inferred",
    Reach.SHARE: "constraint",
}


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Emissions: one row per claim and cell. `log` is (n, states) log likelihoods, `known` epoch seconds.

    `stir` is the chance that ground changed hands on that day at all: talk of an event makes one likely.
    """

    cell: Ints
    day: Ints
    known: Floats
    claim: Ints
    reach: NDArray[np.int8]
    log: Floats
    stir: Floats

    @classmethod
    def empty(cls, states: int) -> "Rows":
        """Return no rows."""
        ints = np.zeros(0, dtype=np.int64)
        return cls(
            ints, ints, np.zeros(0), ints, np.zeros(0, dtype=np.int8), np.zeros((0, states)), np.zeros(0)
        )

    @classmethod
    def concat(cls, parts: Sequence["Rows"], states: int) -> "Rows":
        """Return several lots of rows as one."""
        lots = [part for part in parts if len(part)] or [cls.empty(states)]
        return cls(
            np.concatenate([lot.cell for lot in lots]),
            np.concatenate([lot.day for lot in lots]),
            np.concatenate([lot.known for lot in lots]),
            np.concatenate([lot.claim for lot in lots]),
            np.concatenate([lot.reach for lot in lots]),
            np.concatenate([lot.log for lot in lots]),
            np.concatenate([lot.stir for lot in lots]),
        )

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.cell)

    def take(self, kept: NDArray[np.bool_] | Ints) -> "Rows":
        """Return the chosen rows."""
        return Rows(
            self.cell[kept],
            self.day[kept],
            self.known[kept],
            self.claim[kept],
            self.reach[kept],
            self.log[kept],
            self.stir[kept],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Share:
    """A claim that a state has a share of a region: at least (+1), at most (-1) or exactly (0) `target`.

    `weight` is each cell's part of the whole (area or people, sums to 1) after exceptions. `pull` in
    0..1 is how far towards the target the belief is to move. `inferred` marks a rival's share that no
    text states.
    """

    claim: int
    day: int
    known: float
    cells: Ints
    weight: Floats
    column: int
    target: float
    sense: int
    pull: float = 1.0
    inferred: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Everything the belief model is given: the start, the emissions, the shares.

    `prior` is (cells, states) on day 0. `untouched` lists (claim id, reason) of claims that reach no
    cell: data, not errors.
    """

    states: States
    calendar: Calendar
    prior: Floats
    rows: Rows
    shares: tuple[Share, ...] = ()
    untouched: tuple[tuple[int, str], ...] = ()

    def with_rows(self, rows: Rows) -> "Evidence":
        """Return the same evidence with other emissions."""
        return replace(self, rows=rows)
