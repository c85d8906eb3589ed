"""Which stated shares could not be met, and for which cells that is to be said."""

from collections.abc import Callable

from geotracker.control import missed_shares
from tests.control.conftest import War, on


def test_a_missed_share_is_said_where_it_was_stated_and_not_before_it_was_known(
    war: Callable[..., War],
) -> None:
    small = war("A..B..")
    west = small.region("west", "A")
    small.say("holds", "red", west, 5, extent=0.8)
    small.say("holds", "blue", west, 5, extent=0.7)
    history = small.history()
    found = missed_shares(history, small.cell("A"))
    assert [(one.claim, history.columns.actors[one.column]) for one in found] == [(1, "red"), (2, "blue")]
    assert missed_shares(history, small.cell("B")) == ()
    assert missed_shares(history, small.cell("A"), on(4.9)) == ()
    assert missed_shares(history, small.cell("A"), on(5)) == found


def test_a_share_that_would_decide_towns_is_met_as_far_as_they_allow(war: Callable[..., War]) -> None:
    """A country of towns only: red keeps each, blue is said to have most of it."""
    small = war("ABCD", "rrrr")
    small.say("holds", "blue", small.region("country"), 5, extent=0.7)
    history = small.history()
    before, after = history.at(on(4), on(4)), history.at(on(5), on(5))
    (one,) = missed_shares(history, small.cell("C"))
    assert one.reason == "would decide towns nobody named"
    assert before.p[:, 1].mean() < one.reached < one.stated == 0.7
    assert abs(after.p[:, 1].mean() - one.reached) < 1e-6
    assert small.draw(after) == "RRRR"
