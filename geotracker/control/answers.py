"""Who holds this point?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geotracker.control.field import BeliefField
from geotracker.control.ground import Ground
from geotracker.control.history import History
from geotracker.model import Status


@dataclass(frozen=True, slots=True)
class Answer:
    """The belief at a point: probabilities per actor id, contested and unknown sum to 1.

    `cell` is None for a point outside the theatre, which is unknown.
    """

    cell: int | None
    actors: tuple[tuple[str, float], ...]
    contested: float
    unknown: float
    holder: str | None
    status: Status


@dataclass(frozen=True, slots=True)
class Question:
    """A point (EPSG:4326), the day it is asked about, and what may be used to answer (None: everything)."""

    lon: float
    lat: float
    at: datetime
    known_at: datetime | None = None


def ask(
    history: History, ground: Ground, lon: float, lat: float, at: datetime, known_at: datetime | None = None
) -> Answer:
    """Answer for one point: by the cell it lies in, or the nearest one when it is just off the coast."""
    return ask_all(history, ground, [Question(lon, lat, at, known_at)])[0]


def ask_all(history: History, ground: Ground, questions: Sequence[Question]) -> list[Answer]:
    """Answer many questions, in their order; each distinct (day, known) is computed once."""
    cells = (
        ground.locate([q.lon for q in questions], [q.lat for q in questions]) if questions else np.zeros(0)
    )
    wanted: dict[tuple[datetime | None, datetime], list[int]] = {}
    for number, question in enumerate(questions):
        wanted.setdefault((question.known_at, question.at), []).append(number)
    answers: list[Answer | None] = [None] * len(questions)
    for known_at, at in sorted(wanted, key=lambda key: (key[0] is None, key[0] or key[1], key[1])):
        field = history.at(at, known_at)
        for number in wanted[known_at, at]:
            answers[number] = _answer(field, int(cells[number]))
    return [answer for answer in answers if answer is not None]


def _answer(field: BeliefField, cell: int) -> Answer:
    if cell < 0:
        nobody = tuple((actor, 0.0) for actor in field.states.actors)
        return Answer(None, nobody, 0.0, 1.0, None, Status.UNKNOWN)
    belief = field.belief(cell)
    return Answer(
        cell, belief.actors, belief.contested, belief.unknown, field.holder_of(cell), field.status_of(cell)
    )
