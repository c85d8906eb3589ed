"""One moment's belief over all cells, and what it decides."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import greatest, totals
from geotracker.control.ground import Ground, Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.states import States
from geotracker.model import Belief, Status

STATUSES = (Status.HELD, Status.LIKELY, Status.CONTESTED, Status.UNKNOWN)
"""Status by code, as in `BeliefField.status`."""

_HELD, _LIKELY, _CONTESTED, _UNKNOWN = range(4)


def decide(belief: Floats, states: States, params: Params) -> tuple[Ints, NDArray[np.int8]]:
    """Return, for rows of belief, the holder's column (-1: nobody) and the status code.

    The most likely state decides. An actor needs `likely` to count as holder; below it the cell is
    contested where rivals and fighting weigh more than not knowing, else unknown.
    """
    leader = belief.argmax(axis=-1)
    top = greatest(belief)
    actor = leader < len(states.actors)
    holder = np.where(actor & (top >= params.likely), leader, -1)
    doubtful = actor & (top < params.likely)
    disputed = 1 - top - belief[..., states.unknown] > belief[..., states.unknown]
    status = np.full(leader.shape, _UNKNOWN, dtype=np.int8)
    status[(leader == states.contested) | (doubtful & disputed)] = _CONTESTED
    status[holder >= 0] = _LIKELY
    status[(holder >= 0) & (top >= params.held)] = _HELD
    return holder.astype(np.int64), status


def certainty(belief: Floats, states: States, holder: Ints, status: NDArray[np.int8]) -> Floats:
    """Return, for rows of belief, the belief in what they are shown as.

    For a contest that is fighting, or another holder than the likeliest: all but unknown and the top actor.
    """
    actors = belief[..., : len(states.actors)]
    contest = belief[..., states.contested] + totals(actors) - greatest(actors)
    shown = np.where(status == _CONTESTED, contest, belief[..., states.unknown])
    held = np.take_along_axis(belief, np.maximum(holder, 0)[..., None], axis=-1)[..., 0]
    return np.asarray(np.where(holder >= 0, held, shown))


@dataclass(frozen=True, slots=True, eq=False)
class BeliefField:
    """Belief over all cells: `p` is (cells, states), rows sum to 1; `holder` is a column or -1.

    `known_at` is None when everything known was used. `support` lists (cell, claim id) of the claims that
    named a cell's place or region, oldest first.
    """

    states: States
    valid_at: datetime
    known_at: datetime | None
    p: Floats
    holder: Ints
    status: NDArray[np.int8]
    support: tuple[Ints, Ints]

    def belief(self, cell: int) -> Belief:
        """Return one cell's belief as a value."""
        row = self.p[cell]
        actors = tuple((actor, float(row[at])) for at, actor in enumerate(self.states.actors))
        contested, unknown = float(row[self.states.contested]), float(row[self.states.unknown])
        return Belief(cell, self.valid_at, actors, contested, unknown)

    def holder_of(self, cell: int) -> str | None:
        """Return a cell's holder, or None when it is contested or unknown."""
        column = int(self.holder[cell])
        return self.states.actors[column] if column >= 0 else None

    def status_of(self, cell: int) -> Status:
        """Return a cell's status."""
        return STATUSES[int(self.status[cell])]

    @property
    def certainty(self) -> Floats:
        """Return each cell's belief in what it is shown as: see `certainty`."""
        return certainty(self.p, self.states, self.holder, self.status)


@dataclass(frozen=True, slots=True)
class StateShare:
    """The expected share of a theatre's area and people a state has, 0..1."""

    state: str
    area: float
    population: float


def shares(field: BeliefField, ground: Ground, cells: Ints | None = None) -> tuple[StateShare, ...]:
    """Return the expected shares of every actor, of contested and of unknown; each column sums to 1.

    `cells` restricts them to a region. Shares of people are of area where nobody is known to live.
    """
    chosen = np.arange(len(ground)) if cells is None else cells
    area = ground.area[chosen] / ground.area[chosen].sum()
    people = ground.population[chosen]
    people = people / people.sum() if people.sum() > 0 else area
    by_area, by_people = area @ field.p[chosen], people @ field.p[chosen]
    names = (*field.states.actors, "contested", "unknown")
    return tuple(StateShare(name, float(by_area[at]), float(by_people[at])) for at, name in enumerate(names))
