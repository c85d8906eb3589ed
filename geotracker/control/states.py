"""The states a cell can be in, the calendar of a theatre, and how belief moves when nothing is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.model import Theatre

_DAY = timedelta(days=1)


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


@dataclass(frozen=True, slots=True)
class Drift:
    """Belief's own motion: `step[d]` is the (states, states) transition matrix over d days.

    A held cell drifts to unknown with the theatre's half-life and rarely changes hands or is fought over
    unreported; a contest drifts to unknown sooner; unknown leaks back to the actors so that in the long run
    they keep `known_share` between them. Days beyond the table have reached that balance.
    """

    step: Floats

    def over(self, days: NDArray[np.int64]) -> Floats:
        """Return the matrices for spans of days, shape (n, states, states)."""
        return np.asarray(self.step[np.clip(days, 0, len(self.step) - 1)])


def drift(states: States, params: Params, days: int) -> Drift:
    """Tabulate the drift for spans of 0 to `days` days."""
    count, actors = states.count, len(states.actors)
    forget = 1 - 0.5 ** (1 / params.half_life_days)
    settle = 1 - 0.5 ** (1 / params.contested_days)
    switch = params.switch_per_year / 365.25
    daily = np.zeros((count, count))
    daily[:actors, states.unknown] = forget
    if actors > 1:
        daily[:actors, :actors] += switch / (actors - 1)
    daily[:actors, states.contested] = params.fight_per_year / 365.25
    daily[states.contested, states.unknown] = settle
    # In balance, the flow from the actors to unknown equals the flow back.
    back = forget * params.known_share / (1 - params.known_share) / max(actors, 1)
    daily[states.unknown, :actors] = back
    np.fill_diagonal(daily, 0.0)
    np.fill_diagonal(daily, 1 - daily.sum(axis=1))
    table = np.empty((days + 1, count, count))
    table[0] = np.eye(count)
    for day in range(days):
        table[day + 1] = table[day] @ daily
    return Drift(table)


def normalise(weights: Floats) -> Floats:
    """Scale rows to sum to one; a row of zeros becomes even."""
    total = weights.sum(axis=-1, keepdims=True)
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
