"""What one plain report of a neutral source must do (DESIGN.md section 1), however long nothing was heard.

Not knowing is not a rival: when a report says who holds a town, what was unknown gives way to it.
"""

from collections.abc import Callable
from dataclasses import replace

import pytest

from geotracker.model import Actor, Modality, Status
from tests.control.conftest import War, expected_share, on


def crowded(small: War) -> War:
    """Add five parties that play no part: more names must not make a report weaker."""
    more = tuple(Actor(f"other{number}", f"Other {number}", "#777") for number in range(5))
    return replace(small, theatre=replace(small.theatre, actors=(*small.theatre.actors, *more)))


@pytest.mark.parametrize("relation", ["holds", "gains"])
def test_one_report_makes_a_long_silent_town_firmly_held(war: Callable[..., War], relation: str) -> None:
    small = crowded(war("A.B", "r.b"))
    small.say(relation, "blue", "A", 3300)
    belief = small.history(3310).at(on(3301), on(3301))
    cell = small.cell("A")
    assert dict(belief.belief(cell).actors)["blue"] >= 0.8
    assert (belief.holder_of(cell), belief.status_of(cell)) == ("blue", Status.HELD)


def test_a_mere_claim_by_a_party_is_not_enough_to_be_firm(war: Callable[..., War]) -> None:
    small = crowded(war("A.B", "r.b"))
    small.say("gains", "blue", "A", 3300, modality=Modality.CLAIMED, stake="gains")
    belief = small.history(3310).at(on(3301), on(3301))
    assert belief.status_of(small.cell("A")) is not Status.HELD


def test_the_worked_case_in_a_country_long_unheard_of(war: Callable[..., War]) -> None:
    small = crowded(war("A..\n..B\nC..", "r..\n..r\nr.."))
    country = small.region("all")
    small.say("loses", "red", country, 3300, extent="most")
    small.say("holds", "red", "A", 3300)
    history = small.history(3310)
    before, after = history.at(on(3299), on(3299)), history.at(on(3301), on(3301))
    assert dict(after.belief(small.cell("A")).actors)["red"] >= 0.8
    assert expected_share(after, small.ground, "blue") > 0.5
    for town in "BC":
        cell = small.cell(town)
        assert before.holder_of(cell) == after.holder_of(cell)
