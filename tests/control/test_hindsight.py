"""What a later report tells of a day falls with the time between, and silence in between changes nothing."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geotracker.control.params import Params
from geotracker.control.states import Drift, States, drift
from tests.control.conftest import on, start
from tests.control.test_properties_of_control import calm

STATES = States(("red", "blue", "green"))
SPANS = st.integers(0, 900)
LIKELY = st.lists(st.floats(0.001, 1.0), min_size=STATES.count, max_size=STATES.count)


def motion(hindsight_days: float) -> Drift:
    return drift(STATES, Params(hindsight_days=hindsight_days), 2000)


def matrix(moving: Drift, span: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """What `ahead` does in a span, as a matrix: rows are the states it starts from."""
    return moving.ahead(np.eye(STATES.count), np.full(STATES.count, span))


def back(moving: Drift, likely: list[float], span: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.asarray(moving.back(np.array([likely]), np.array([span]))[0])


@settings(parent=calm)
@given(SPANS, SPANS, LIKELY, st.sampled_from([20.0, 180.0, 1e9]))
def test_a_silent_day_between_changes_nothing_of_what_is_seen_back(
    one: int, other: int, likely: list[float], days: float
) -> None:
    moving = motion(days)
    in_turn = back(moving, back(moving, likely, other).tolist(), one)
    assert in_turn == pytest.approx(back(moving, likely, one + other), rel=1e-9)


@settings(parent=calm)
@given(SPANS, LIKELY)
def test_hindsight_that_forgets_nothing_is_the_adjoint_of_what_lies_ahead(
    span: int, likely: list[float]
) -> None:
    moving = motion(1e12)
    assert back(moving, likely, span) == pytest.approx(matrix(moving, span) @ np.array(likely), rel=1e-6)


@settings(parent=calm)
@given(LIKELY, st.integers(1, 400))
def test_what_a_report_tells_of_a_day_halves(likely: list[float], span: int) -> None:
    """Against one that forgets nothing: after a half-life, half of what tells one state from another."""
    forgets, keeps = (back(motion(days), likely, span) for days in (float(span), 1e12))
    assert np.ptp(forgets) == pytest.approx(np.ptp(keeps) / 2, rel=1e-6, abs=1e-12)


def test_a_report_tells_much_of_the_days_before_and_little_of_those_long_before() -> None:
    """Nobody spoke of A until day 400: what is known then makes it likely on day 390, hardly on day 0."""
    small = start("A", "~", hindsight_days=60.0)
    before = small.history(400)
    small.say("holds", "blue", "A", 400)
    after = small.history(400)
    gained = [float(after.at(on(day)).p[0, 1] - before.at(on(day)).p[0, 1]) for day in (0, 200, 330, 390)]
    assert gained == sorted(gained)
    assert gained[0] < 0.02 < 0.2 < gained[-1]


def test_what_was_known_at_the_time_is_the_same_however_long_hindsight_lasts() -> None:
    small = start("A", "b", hindsight_days=30.0)
    small.say("gains", "red", "A", 50)
    small.say("holds", "blue", "A", 90)
    short = small.history(120)
    small.params = replace(small.params, hindsight_days=3000.0)
    long = small.history(120)
    for day in (10, 50, 70, 90, 119):
        assert (short.at(on(day), on(day)).p == long.at(on(day), on(day)).p).all()
    assert (short.at(on(70)).p != long.at(on(70)).p).any()


def test_a_report_of_years_later_tells_nothing() -> None:
    assert np.ptp(back(motion(20.0), [1.0, 0.1, 0.1, 0.1, 0.1], 1900)) < 1e-12
