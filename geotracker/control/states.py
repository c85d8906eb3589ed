"""The states a cell can be in, the calendar of a theatre, and how belief moves when nothing is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import numpy as np

from geotracker.control.arrays import totals
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.model import Theatre

_DAY = timedelta(days=1)
_TABLE = 1 << 14  # days (45 years) a table of drift has, or a multiple: all that meet have the same one


@dataclass(frozen=True, slots=True)
class States:
    """The columns of every belief: the theatre's actors in order, then contested, then unknown."""

    actors: tuple[str, ...]

    @property
    def count(self) -> int:
        """Return the number of states."""
        return len(self.actors) + 2

    @property
    def contested(self) -> int:
        """Return the column of contested."""
        return len(self.actors)

    @property
    def unknown(self) -> int:
        """Return the column of unknown."""
        return len(self.actors) + 1

    def column(self, actor: str | None) -> int | None:
        """Return an actor's column ("contested" and "unknown" work too), or None."""
        if actor == "contested":
            return self.contested
        if actor == "unknown":
            return self.unknown
        return self.actors.index(actor) if actor in self.actors else None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Whole UTC days counted from the theatre's start; day 0 is the day it starts on."""

    origin: datetime

    @classmethod
    def of(cls, theatre: Theatre) -> "Calendar":
        """Return a theatre's calendar."""
        start = theatre.starts.astimezone(UTC)
        return cls(start.replace(hour=0, minute=0, second=0, microsecond=0))

    def day(self, moment: datetime) -> int:
        """Return the day a moment lies on; negative before the start."""
        return (moment.astimezone(UTC) - self.origin) // _DAY

    def moment(self, day: int) -> datetime:
        """Return when a day begins."""
        return self.origin + int(day) * _DAY


@dataclass(frozen=True, slots=True, eq=False)
class Drift:
    """Belief's own motion over spans of 0, 1, 2, ... days.

    A held cell drifts to unknown with the theatre's half-life and rarely changes hands or is fought over
    unreported; a contest drifts to unknown sooner; unknown leaks back to the actors so that in the long
    run they keep `known_share` between them. All actors drift alike, so a span is nine numbers and one:
    `lump` (spans, 3, 3) moves the actors' sum, contested and unknown; `own` (spans,) is what is left
    of each actor's difference from the actors' mean. Spans beyond the table have reached the balance.

    Looking back, `lump_back` and `own_back` take their place: with the chance that a report tells nothing of
    so long before (`hindsight_days`) it is as likely as in the balance, whatever held then.
    """

    lump: Floats
    own: Floats
    lump_back: Floats
    own_back: Floats

    def ahead(self, belief: Floats, days: Ints) -> Floats:
        """Return belief (n, states) moved on by days (n,)."""
        span = np.minimum(days, len(self.own) - 1)
        lump, own = self.lump[span], self.own[span]
        actors = belief.shape[1] - 2
        total = totals(belief[:, :actors])
        contested, unknown = belief[:, actors], belief[:, actors + 1]
        moved = np.empty_like(belief)
        mean = total * lump[:, 0, 0] + contested * lump[:, 1, 0] + unknown * lump[:, 2, 0] - own * total
        moved[:, :actors] = own[:, None] * belief[:, :actors] + (mean / actors)[:, None]
        for column in (1, 2):
            moved[:, actors + column - 1] = (
                total * lump[:, 0, column] + contested * lump[:, 1, column] + unknown * lump[:, 2, column]
            )
        return moved

    def back(self, likely: Floats, days: Ints) -> Floats:
        """Return how likely what comes after days is, seen from before them.

        Without forgetting (`hindsight_days` without end) it is the adjoint of `ahead`. Either way what two
        spans do in turn, their sum does.
        """
        span = np.minimum(days, len(self.own) - 1)
        lump, own = self.lump_back[span], self.own_back[span]
        actors = likely.shape[1] - 2
        mean = totals(likely[:, :actors]) / actors
        contested, unknown = likely[:, actors], likely[:, actors + 1]
        seen = np.empty_like(likely)
        common = (lump[:, 0, 0] - own) * mean + lump[:, 0, 1] * contested + lump[:, 0, 2] * unknown
        seen[:, :actors] = own[:, None] * likely[:, :actors] + common[:, None]
        for row in (1, 2):
            seen[:, actors + row - 1] = (
                lump[:, row, 0] * mean + lump[:, row, 1] * contested + lump[:, row, 2] * unknown
            )
        return seen


def drift(states: States, params: Params, days: int) -> Drift:
    """Tabulate the drift for spans of 0 to at least `days` days."""
    return _tabulated(states, params, -(-days // _TABLE) * _TABLE)


@lru_cache(maxsize=8)
def _tabulated(states: States, params: Params, days: int) -> Drift:
    actors = max(len(states.actors), 1)
    forget = 1 - 0.5 ** (1 / params.half_life_days)
    settle = 1 - 0.5 ** (1 / params.contested_days)
    switch = params.switch_per_year / 365.25 if actors > 1 else 0.0
    fight = params.fight_per_year / 365.25
    # In balance, the flow from the actors to unknown equals the flow back.
    back = forget * params.known_share / (1 - params.known_share)
    daily = np.array([[1 - fight - forget, fight, forget], [0, 1 - settle, settle], [back, 0, 1 - back]])
    lump = np.empty((days + 1, 3, 3))
    lump[0] = np.eye(3)
    for day in range(days):
        lump[day + 1] = lump[day] @ daily
    stays = 1 - fight - forget - switch - switch / max(actors - 1, 1)
    own = stays ** np.arange(days + 1)
    told = 0.5 ** (np.arange(days + 1) / params.hindsight_days)
    lump_back = told[:, None, None] * lump + (1 - told)[:, None, None] * _balance(daily)
    return Drift(lump, own, lump_back, told * own)


def _balance(daily: Floats) -> Floats:
    """Return the belief (3,) that drift leaves as it is, by a day's matrix."""
    left = np.vstack((daily.T - np.eye(3), np.ones(3)))
    return np.asarray(np.linalg.lstsq(left, np.array([0.0, 0.0, 0.0, 1.0]), rcond=None)[0])


def fading_days(states: States, params: Params) -> int:
    """Return after how many days without news even a certain belief is too weak to show a holder."""
    belief = np.zeros((_TABLE, states.count))
    belief[:, 0] = 1.0
    left = drift(states, params, _TABLE - 1).ahead(belief, np.arange(_TABLE))[:, 0]
    faded = np.flatnonzero(left < params.likely)
    return int(faded[0]) if len(faded) else _TABLE


def normalise(weights: Floats) -> Floats:
    """Scale rows to sum to one; a row of zeros becomes even."""
    total = totals(weights)[..., None]
    if (total > 0).all():
        return np.asarray(weights / total)
    even = np.full_like(weights, 1.0 / weights.shape[-1])
    return np.asarray(np.where(total > 0, weights / np.where(total > 0, total, 1.0), even))


def successions(theatre: Theatre, states: States, calendar: Calendar) -> Sequence[tuple[int, int, int]]:
    """Return (day, actor column, successor column) of every actor whose activity ends in the theatre."""
    found = []
    for column, actor in enumerate(theatre.actors):
        heir = states.column(actor.successor)
        if actor.active.end is not None and heir is not None:
            found.append((max(calendar.day(actor.active.end), 0), column, heir))
    return sorted(found)
