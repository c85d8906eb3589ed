"""Small wars drawn in ASCII: north at the top, one character a cell of 0.2 degrees."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from geotracker.control import BeliefField, Ground, History, Params, believe, cells_from_polygons, weigh
from geotracker.model import (
    ALWAYS,
    Actor,
    BeliefParams,
    ControlClaim,
    Exemption,
    Extent,
    KnownClaim,
    Modality,
    Place,
    Region,
    Relation,
    Seed,
    Source,
    Span,
    Target,
    Theatre,
)

START = datetime(2020, 1, 1, tzinfo=UTC)
SIDE = 0.2
WEST, NORTH = 20.0, 31.0
NOWHERE = Span(0, 0)


def on(day: float) -> datetime:
    """The moment so many days after the war starts."""
    return START + timedelta(days=day)


@dataclass
class War:
    """A drawn country: upper-case letters are towns, dots hinterland, blanks sea."""

    rows: list[str]
    ground: Ground
    places: dict[str, Place]
    theatre: Theatre
    params: Params
    areas: dict[str, BaseGeometry] = field(default_factory=dict)
    claims: list[KnownClaim] = field(default_factory=list)

    def cell(self, letter: str) -> int:
        place = self.places[letter]
        return int(self.ground.locate(place.lon, place.lat)[0])

    def polygon_of(self, target: Place | Region) -> BaseGeometry | None:
        return self.areas.get(target.key) if isinstance(target, Region) else None

    def region(self, key: str, letters: str = "") -> Region:
        """Name a region: the cells of some letters, or the whole country."""
        cells = [self.cell(letter) for letter in letters] or range(len(self.ground))
        shapes = [self.ground.cells[cell].geometry.buffer(1e-6) for cell in cells]
        whole = shapes[0]
        for shape in shapes[1:]:
            whole = whole.union(shape)
        self.areas[key] = whole
        return Region("theatre", key, key)

    def say(
        self,
        relation: str,
        actor: str | None,
        target: Target | str,
        day: float,
        *,
        extent: Extent = "all",
        out: str = "",
        modality: Modality = Modality.ASSERTED,
        stake: str = "",
        source: Source | None = None,
        story: str = "",
        known: float | None = None,
        when: object = None,
        previous: str | None = None,
        by_population: bool = False,
    ) -> KnownClaim:
        """Publish a claim on a day (0.5: at noon)."""
        number = len(self.claims) + 1
        claim = ControlClaim(
            Relation(relation),
            actor,
            target if isinstance(target, str) else "area",
            NOWHERE,
            self.places[target] if isinstance(target, str) else target,
            NOWHERE,
            NOWHERE,
            extent=extent,
            exceptions=tuple(Exemption(letter, NOWHERE, self.places[letter]) for letter in out),
            modality=modality,
            stake=stake,
            previous_holder=previous,
            when=when,  # type: ignore[arg-type]
            by_population=by_population,
        )
        known_at = on(day if known is None else known)
        made = KnownClaim(number, claim, known_at, source or Source("paper"), f"doc{number}", story)
        self.claims.append(made)
        return made

    def history(self, until: float = 60) -> History:
        evidence = weigh(self.claims, self.ground, self.theatre, self.polygon_of, self.params)
        return believe(evidence, self.ground, self.theatre, self.params, on(until))

    def draw(self, belief: BeliefField) -> str:
        """Draw who holds what: the actor's first letter, lower-case when likely, ! contested, ? unknown."""
        picture = []
        numbers = itertools.count()
        for row in self.rows:
            line = ""
            for mark in row:
                if mark == " ":
                    line += " "
                    continue
                cell = next(numbers)
                holder, status = belief.holder_of(cell), belief.status_of(cell).value
                line += {"contested": "!", "unknown": "?"}.get(status) or (
                    holder[0].upper() if status == "held" else holder[0].lower()
                )
            picture.append(line)
        return "\n".join(picture)


def start(picture: str, holders: str = "", rivals: bool = True, people: int = 20_000, **tuning: float) -> War:
    """Draw a country; `holders` (same shape: r red, b blue) seeds its towns."""
    rows = [line.strip() for line in picture.strip().splitlines()]
    rows = [line.replace("~", " ") for line in rows]
    polygons, places, seeds = [], {}, []
    held = [line.strip() for line in holders.strip().splitlines()]
    for down, row in enumerate(rows):
        for across, mark in enumerate(row):
            if mark == " ":
                continue
            west, north = WEST + across * SIDE, NORTH - down * SIDE
            polygons.append((mark, box(west, north - SIDE, west + SIDE, north)))
            lon, lat = west + SIDE / 2, north - SIDE / 2
            if mark.isupper():
                places[mark] = Place(len(places) + 1, mark, lon, lat, "PPL", "XX", population=people)
            who = {"r": "red", "b": "blue"}.get(held[down][across]) if held else None
            if who:
                seeds.append(Seed(who, mark, lon, lat))
    theatre = Theatre(
        "war",
        "War",
        ("XX",),
        START,
        None,
        (Actor("red", "Red", "#f00"), Actor("blue", "Blue", "#00f")),
        seeds=tuple(seeds),
        rivals=(("red", "blue", ALWAYS), ("blue", "red", ALWAYS)) if rivals else (),
        params=BeliefParams(tuple(tuning.items())),
    )
    ground = Ground.of(cells_from_polygons(polygons, list(places.values())))
    return War(rows, ground, places, theatre, Params.of(theatre.params))


@pytest.fixture
def war() -> Callable[..., War]:
    return start


def expected_share(belief: BeliefField, ground: Ground, actor: str, without: tuple[int, ...] = ()) -> float:
    """The expected share of area, some cells left out."""
    kept = np.setdiff1d(np.arange(len(ground)), without)
    column = belief.states.actors.index(actor)
    return float(ground.area[kept] @ belief.p[kept, column] / ground.area[kept].sum())
