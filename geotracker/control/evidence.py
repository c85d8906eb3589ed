"""What the claims say of the cells, as arrays: the input of the belief model."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from geotracker.control.arrays import marked
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats
from geotracker.control.states import Calendar, States
from geotracker.control.told import Told


class Reach(IntEnum):
    """How a claim came to a cell."""

    DIRECT = 0  # it names the cell's place
    REGION = 1  # it names a whole region the cell lies in
    SPREAD = 2  # it names a place nearby
    INFERRED = 3  # it names the loser; the gainer is the rival the theatre knows
    SHARE = 4  # it states a share of a region the cell lies in


WHY = {
    Reach.DIRECT: "direct",
    Reach.REGION: "region",
    Reach.SPREAD: "spread",
    Reach.INFERRED: "inferred",
    Reach.SHARE: "share",
}


@dataclass(frozen=True, slots=True, eq=False)
class Sayings:
    """What claims say, once each: on which day, known since when (epoch seconds), by which claim.

    `log` is (n, states) log likelihoods; `stir` is the chance that ground passed that day `into` a
    state (a column): talk of an event makes that event likely. `favours` numbers what is said, see
    `emission.Emission`.
    """

    day: Ints
    known: Floats
    claim: Ints
    log: Floats
    stir: Floats
    into: Ints
    favours: Ints

    @classmethod
    def of(
        cls,
        day: Sequence[int],
        known: Sequence[float],
        claim: Sequence[int],
        log: ArrayLike,
        stir: Sequence[float],
        into: Sequence[int],
        favours: Sequence[int],
    ) -> "Sayings":
        """Make sayings of sequences of one length."""
        return cls(
            np.asarray(day, dtype=np.int64),
            np.asarray(known, dtype=np.float64),
            np.asarray(claim, dtype=np.int64),
            np.asarray(log, dtype=np.float64),
            np.asarray(stir, dtype=np.float64),
            np.asarray(into, dtype=np.int64),
            np.asarray(favours, dtype=np.int64),
        )

    def __len__(self) -> int:
        """Return the number of sayings."""
        return len(self.day)

    def take(self, at: Ints) -> "Sayings":
        """Return the chosen sayings."""
        return Sayings(*(getattr(self, name)[at] for name in self.__slots__))


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Which saying reaches which cell, how, and with what part of its weight (`factor`)."""

    cell: Ints
    source: Ints
    factor: Floats
    reach: NDArray[np.int8]
    sayings: Sayings

    @classmethod
    def empty(cls, states: int) -> "Rows":
        """Return no rows."""
        ints = np.zeros(0, dtype=np.int64)
        none = Sayings.of([], [], [], np.zeros((0, states)), [], [], [])
        return cls(ints, ints, np.zeros(0), np.zeros(0, dtype=np.int8), none)

    @classmethod
    def concat(cls, lots: Sequence["Rows"]) -> "Rows":
        """Return several lots of rows as one; there must be at least one lot."""
        shift = np.cumsum([0, *(len(lot.sayings) for lot in lots[:-1])])
        said = [lot.sayings for lot in lots]
        return cls(
            np.concatenate([lot.cell for lot in lots]),
            np.concatenate([lot.source + by for lot, by in zip(lots, shift, strict=True)]),
            np.concatenate([lot.factor for lot in lots]),
            np.concatenate([lot.reach for lot in lots]),
            Sayings(
                np.concatenate([one.day for one in said]),
                np.concatenate([one.known for one in said]),
                np.concatenate([one.claim for one in said]),
                np.concatenate([one.log for one in said]),
                np.concatenate([one.stir for one in said]),
                np.concatenate([one.into for one in said]),
                np.concatenate([one.favours for one in said]),
            ),
        )

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.cell)

    @property
    def day(self) -> Ints:
        """Return the day each row speaks of."""
        return np.asarray(self.sayings.day[self.source])

    @property
    def known(self) -> Floats:
        """Return since when each row is known, epoch seconds."""
        return np.asarray(self.sayings.known[self.source])

    @property
    def claim(self) -> Ints:
        """Return the claim each row comes from."""
        return np.asarray(self.sayings.claim[self.source])

    @property
    def log(self) -> Floats:
        """Return what each row says: log likelihoods (n, states)."""
        return np.asarray(self.sayings.log[self.source] * self.factor[:, None])

    @property
    def pull(self) -> Floats:
        """Return how strongly each row stirs: minus the log chance that the ground did not change."""
        return np.asarray(-np.log1p(-np.minimum(self.sayings.stir[self.source] * self.factor, 0.999)))

    def take(self, kept: NDArray[np.bool_] | Ints) -> "Rows":
        """Return the chosen rows."""
        # One search for those marked, not one for each column.
        at = np.flatnonzero(kept) if kept.dtype == np.bool_ else kept
        return Rows(self.cell[at], self.source[at], self.factor[at], self.reach[at], self.sayings)

    def compact(self) -> "Rows":
        """Return the same rows with only the sayings they come from."""
        used = marked(self.source, len(self.sayings))
        kept = np.flatnonzero(used)
        source = (np.cumsum(used) - 1)[self.source]
        return Rows(self.cell, source, self.factor, self.reach, self.sayings.take(kept))


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
class Step:
    """How evidence was made from other evidence, named by its `mark`: rows that went, rows that came."""

    mark: object
    gone: Rows
    came: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Everything the belief model is given: the start, the emissions, the shares.

    `prior` is (cells, states) on day 0; `direct` holds those of `rows` that name a single place.
    `passed_on` is the part of each of `direct` that is news to neighbouring cells. `untouched` lists
    (claim id, reason) of claims that reach no cell: data, not errors. `told` and `last` (known since, claim
    id) are what weighing further claims must remember; `after` says what this was made from.
    """

    states: States
    calendar: Calendar
    prior: Floats
    rows: Rows
    direct: Rows
    told: Told
    passed_on: Floats
    shares: tuple[Share, ...] = ()
    untouched: tuple[tuple[int, str], ...] = ()
    last: tuple[float, int] = (-np.inf, 0)
    mark: object = field(default_factory=object)
    after: Step | None = None
