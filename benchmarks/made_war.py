"""A made war as wars are: two sides, a front that moves in offensives, and reports that mostly agree with it.

Towns near the front are written of most; hardly anybody writes of a region, or of a share of one. Nothing
here is random beyond the generator handed in.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from benchmarks.control_speed import NOWHERE, START, theatre
from geotracker.model import ControlClaim, KnownClaim, Place, Region, Relation, Seed, Source, Theatre

SECTORS, MONTH = 12, 30
NEAR, FIGHT, NEWS = 0.06, 0.012, 20  # of the country's width: written of, fought over; days a capture is news


@dataclass(frozen=True)
class Front:
    """Where the front runs: as a part of the country's width, by sector (south to north) and month."""

    at: NDArray[np.float64]
    west: float
    south: float
    side: float

    def east_of(self, place: Place, day: float) -> float:
        """Return how far east of the front a place lies on a day, as a part of the country's width."""
        sector = (place.lat - self.south) / self.side * (SECTORS - 1)
        month = min(max(day / MONTH, 0.0), self.at.shape[1] - 1.001)
        low, south = int(month), min(int(sector), SECTORS - 2)
        box = self.at[south : south + 2, low : low + 2]
        across = box[:, 0] + (box[:, 1] - box[:, 0]) * (month - low)
        here = across[0] + (across[1] - across[0]) * (sector - south)
        return float((place.lon - self.west) / self.side - here)


def front(places: list[Place], years: int, rng: np.random.Generator) -> Front:
    """Draw a front that stands still most months and moves by some towns in the others."""
    months = years * 366 // MONTH + 2
    pushed = np.where(rng.random((SECTORS, months)) < 0.15, rng.normal(0, 0.03, (SECTORS, months)), 0.0)
    lon, lat = [one.lon for one in places], [one.lat for one in places]
    at = np.clip(0.5 + np.cumsum(pushed, axis=1), 0.15, 0.85)
    return Front(at, min(lon), min(lat), max(max(lon) - min(lon), max(lat) - min(lat)))


def at_war(places: list[Place], line: Front) -> Theatre:
    """Return the made theatre, its seeds on the side they lie on at the start."""
    made = theatre(places)
    seeds = tuple(Seed("ab"[line.east_of(one, 0) > 0], one.name, one.lon, one.lat) for one in places[::20])
    return replace(made, seeds=seeds)


def reports(
    count: int, years: int, places: list[Place], line: Front, rng: np.random.Generator
) -> list[KnownClaim]:
    """Write claims in the order of time: nine in ten true, nine in ten of towns near the front."""
    when = np.sort(rng.uniform(0, years * 365.25, count))
    return [
        KnownClaim(
            number + 1,
            one_claim(float(day), places, line, rng),
            START + timedelta(days=float(day)),
            Source(f"s{number % 40}"),
            f"d{number}",
        )
        for number, day in enumerate(when)
    ]


def one_claim(day: float, places: list[Place], line: Front, rng: np.random.Generator) -> ControlClaim:
    if rng.random() < 0.005:
        number = int(rng.integers(12))
        side = "ab"[number % 4 > 1]
        return _said(
            Relation.HOLDS, side, Region("theatre", f"r{number}", "r"), str(rng.choice(["all", "most"]))
        )
    place = _place(day, places, line, rng)
    now, before = line.east_of(place, day), line.east_of(place, day - NEWS)
    side = "ab"[now > 0]
    if rng.random() < 0.05:
        side = "ab"[now <= 0]  # propaganda, or a mistake
    if now * before <= 0:
        return _said(Relation.GAINS, side, place)
    if abs(now) < FIGHT and rng.random() < 0.5:
        return _said(Relation.CONTESTS, side, place)
    return _said(Relation.HOLDS, side, place)


def _place(day: float, places: list[Place], line: Front, rng: np.random.Generator) -> Place:
    if rng.random() < 0.1:
        return places[int(rng.integers(len(places)))]
    wanted = float(rng.normal(0, NEAR / 2))
    some = [places[int(at)] for at in rng.integers(len(places), size=60)]
    return min(some, key=lambda one: abs(line.east_of(one, day) - wanted))


def _said(relation: Relation, actor: str, target: Place | Region, extent: str = "all") -> ControlClaim:
    return ControlClaim(relation, actor, "x", NOWHERE, target, NOWHERE, NOWHERE, extent)
