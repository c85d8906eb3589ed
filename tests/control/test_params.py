"""A theatre's own parameters: what cannot be is refused by name."""

import pytest

from geotracker.control import Params
from geotracker.errors import TheatreError
from geotracker.model import BeliefParams


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("hindsight_days", 0.0, "must be above 0, not 0"),
        ("half_life_days", -3.0, "must be above 0, not -3"),
        ("spread", -0.1, "must be 0 or more, not -0.1"),
        ("spread_km", float("nan"), "must be above 0, not nan"),
        ("hindsite_days", 3.0, "no such parameter"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(name: str, value: float, why: str) -> None:
    with pytest.raises(TheatreError, match=why) as caught:
        Params.of(BeliefParams((("likely", 0.4), (name, value))))
    assert f"params.{name}" in str(caught.value)


def test_a_spread_of_nothing_may_be_asked_for() -> None:
    assert Params.of(BeliefParams((("spread", 0.0),))).spread == 0.0
