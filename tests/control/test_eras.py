"""Zones over time: at every moment they are disjoint, fill the theatre and say what the cells say."""

from collections.abc import Callable
from datetime import datetime

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.control import eras
from geotracker.model import CellState, ControlZone
from tests.control.conftest import War, on, start


def history_of(small: War, until: float) -> tuple[list[CellState], list[ControlZone]]:
    states = [
        CellState(one.cell, one.holder, one.status, one.probability, one.valid_during, one.known_during)
        for one in small.history(until).states()
    ]
    return states, list(eras(states, small.ground, small.theatre))


def standing(zones: list[ControlZone], moment: datetime) -> list[ControlZone]:
    return [zone for zone in zones if moment in zone.valid_during]


def test_a_zone_ends_when_a_cell_leaves_it(war: Callable[..., War]) -> None:
    small = war("AB", "rr")
    small.say("gains", "blue", "B", 5)
    _, zones = history_of(small, 10)
    both = standing(zones, on(1))
    apart = standing(zones, on(6))
    assert [(zone.holder, zone.cells) for zone in both] == [("red", (0, 1))]
    assert sorted((zone.holder, zone.cells) for zone in apart) == [("blue", (1,)), ("red", (0,))]
    assert both[0].valid_during.end == on(5)


def test_far_zones_stay_as_they_are(war: Callable[..., War]) -> None:
    small = war("A........B", "r........b", half_life_days=1e9, contested_days=1e9)
    small.say("gains", "blue", "A", 5)
    _, zones = history_of(small, 10)
    holds_b = [zone for zone in zones if small.cell("B") in zone.cells]
    assert {zone.holder for zone in holds_b} == {"blue"}


CLAIMS = st.lists(
    st.tuples(
        st.sampled_from(["gains", "loses", "holds", "contests"]),
        st.sampled_from(["red", "blue"]),
        st.sampled_from("ABC"),
        st.integers(0, 40),
    ),
    max_size=8,
)


@given(CLAIMS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_zones_are_valid_disjoint_and_fill_the_theatre_at_every_moment(
    told: list[tuple[str, str, str, int]],
) -> None:
    small = start("A.B\n..C", "r.b\n..b")
    for relation, actor, town, day in told:
        small.say(relation, actor, town, day)
    states, zones = history_of(small, 50)
    whole = shapely.union_all(small.ground.geometry)
    moments = {state.valid_during.start for state in states}
    for moment in moments:
        assert moment is not None
        now = standing(zones, moment)
        shapes = [zone.geometry for zone in now]
        assert all(shape.is_valid for shape in shapes)
        assert sum(shape.area for shape in shapes) == pytest.approx(whole.area)
        assert shapely.union_all(shapes).symmetric_difference(whole).area < 1e-9
        cells = sorted(cell for zone in now for cell in zone.cells)
        assert cells == list(range(len(small.ground)))
        for state in states:
            if moment in state.valid_during:
                zone = next(zone for zone in now if state.cell in zone.cells)
                assert (zone.holder, zone.status) == (state.holder, state.status)
