"""In silence a cell's holder and status change on the days of looks only, in whatever way one asks."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from geotracker.control.field import STATUSES
from geotracker.model import Interval, Status
from tests.control.conftest import on, start
from tests.control.test_properties_of_control import SAYINGS, Sayings, calm, told


def test_a_fading_cell_is_shown_otherwise_from_a_look_on() -> None:
    small = start("A", "~", half_life_days=20.0, look_days=10.0)
    small.say("gains", "blue", "A", 3)
    history = small.history(200)
    begun = [(run.status, run.valid_during.start) for run in history.states()]
    assert [status for status, _ in begun] == [Status.UNKNOWN, Status.HELD, Status.LIKELY, Status.UNKNOWN]
    days = [history.calendar.day(moment) for _, moment in begun if moment is not None]
    assert days[1] == 3 and not any(day % 10 for day in days[2:])
    faded = next(day for day in range(3, 200) if history.at(on(day)).p[0, 1] < 0.8)
    assert 0 <= days[2] - faded < 10
    between = history.at(on(days[2] - 1))
    assert between.status_of(0) is Status.HELD
    assert history.at(on(days[2] + 1)).status_of(0) is Status.LIKELY


def test_an_actor_that_is_gone_holds_nothing_from_that_day_on() -> None:
    """The day its activity ends is a look, whatever the distance between the others."""
    small = start("A", "r", look_days=1000.0)
    red, *others = small.theatre.actors
    gone = replace(red, active=Interval(None, on(17)))
    small.theatre = replace(small.theatre, actors=(gone, *others))
    history = small.history(60)
    assert history.looks(60).tolist() == [0, 17]
    assert [history.at(on(day)).holder_of(0) for day in (16, 17)] == ["red", None]
    assert [run.valid_during.start for run in history.states()] == [on(0), on(17)]


@settings(parent=calm, max_examples=15)
@given(SAYINGS)
def test_what_is_shown_on_a_day_is_what_its_run_says(sayings: Sayings) -> None:
    """Known now and as known then: a day's holders and statuses are those of the runs over all days."""
    small = told(sayings)
    history, count = small.history(), len(small.ground)
    for known in (None, on(20)):
        turns = history.turns(known_at=known)
        last = history.calendar.day(history.until)
        for day in range(0, last + 1, 3):
            shown = history.at(on(day), known)
            at = np.searchsorted(turns.key, np.arange(count) * (1 << 20) + day, "right") - 1
            if known is None or day <= 20:
                assert (shown.holder == turns.holder[at]).all()
                assert (shown.status == turns.status[at]).all()


@pytest.mark.parametrize("later", [4, 40])
def test_a_later_report_moves_no_look_before_it_was_known(later: int) -> None:
    """A report of day 4 that is known on day 70 makes day 4 a look only of what is known by then."""
    small = start("A", "b", half_life_days=10.0, look_days=30.0)
    before = small.history(90).at(on(29), on(60))
    small.say("contests", None, "A", later, known=70)
    after = small.history(90)
    assert after.at(on(29), on(60)).status_of(0) is before.status_of(0)
    assert [run.status for run in after.states(known_at=on(60))] == [
        run.status for run in start("A", "b", half_life_days=10.0, look_days=30.0).history(90).states()
    ]
    assert set(STATUSES) >= {run.status for run in after.states()}
