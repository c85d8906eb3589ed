"""What changed hands is told apart from what nobody has reported of for long."""

import numpy as np
import pytest
from shapely import box

from geotracker.control import Laid, States, diff, fading_days
from geotracker.control.states import drift
from geotracker.dashboard.changes import change_features, change_rows, flip_rows, headline
from tests.control.conftest import on, start


def test_what_went_out_of_sight_did_not_change_hands() -> None:
    """Red held A, blue B; blue takes A long after anything was heard of B; and looked at backwards."""
    small = start("A......B", "r......b", half_life_days=15)
    small.say("gains", "blue", "A", 99)
    history = small.history(120)
    before, after = history.at(on(2)), history.at(on(100))
    assert (after.holder_of(small.cell("B")), after.status_of(small.cell("B"))) == (None, "unknown")

    found = diff(before, after, small.ground)
    flips = {
        flip.place.name: (flip.before, flip.after, flip.seen_before, flip.seen_after) for flip in found.flips
    }
    assert flips == {"A": ("red", "blue", True, True), "B": ("blue", None, True, False)}
    changes = {(one.actor, one.seen): one for one in found.changes}
    red, blue, unknown = changes["red", True], changes["blue", True], changes[None, False]
    assert (blue.gained_people, red.lost_people, blue.faded_people) == (20_000, 20_000, 20_000)
    assert unknown.gained_km2 == red.faded_km2 + blue.faded_km2 > 0
    assert unknown.gained.covers(small.ground.geometry[small.cell("B")].centroid)
    hands = blue.gained_km2 - blue.emerged_km2
    assert headline(found) == (
        f"**{hands:,.0f} km² and 1 place changed hands.** {unknown.gained_km2:,.0f} km² and 1 place went "
        "out of sight (unknown): what was reported of them is old."
    )
    rows = {row["Party"]: row for row in change_rows(small.theatre, found)}
    assert rows.keys() == {"Red", "Blue"}
    assert (rows["Blue"]["Lost km²"], rows["Blue"]["People lost"]) == (0, 0)
    assert rows["Blue"]["Gained km²"] == rows["Red"]["Lost km²"] == round(hands)
    assert rows["Blue"]["Sight km²"] == -round(blue.faded_km2) < 0
    assert [(row["Place"], row["After"]) for row in flip_rows(small.theatre, found)] == [
        ("A", "Blue"),
        ("B", "Unknown"),
    ]
    shown = {one["properties"]["party"] for one in change_features(small.theatre, found.changes)["features"]}
    assert shown == {"Blue", "Unknown"}

    back = diff(after, before, small.ground)
    assert headline(back).endswith(f" {unknown.gained_km2:,.0f} km² and 1 place came into sight.")
    assert {row["Party"]: row["Sight km²"] for row in change_rows(small.theatre, back)}["Blue"] > 0


@pytest.mark.parametrize("half_life", [60, 730, 3000])
def test_in_silence_nothing_is_shown_as_anybodys_any_longer(half_life: int) -> None:
    small = start("A......B", "r......b", half_life_days=half_life)
    small.say("gains", "blue", "A", 1)
    days = fading_days(States(("red", "blue")), small.params)
    history = small.history(days + 20)
    cell = small.cell("A")
    assert history.at(on(days / 2)).holder_of(cell) == "blue"
    assert history.at(on(days + 10)).holder_of(cell) is None  # the report counts for some days
    certain, span = np.array([[1.0, 0.0, 0.0, 0.0]]), np.array([days - 1, days])
    left = drift(States(("red", "blue")), small.params, days).ahead(np.repeat(certain, 2, axis=0), span)[:, 0]
    assert left[1] < small.params.likely <= left[0]


def test_ground_drawn_as_unknown_went_out_of_sight_and_drawn_as_contested_did_not() -> None:
    small = start("A......B", "r......b")
    field = small.history().at(on(2))
    over = Laid(box(*small.ground.geometry[small.cell("A")].bounds), None, frozenset({small.cell("A")}))
    fought = diff(field, field, small.ground, (), (over,))
    assert headline(fought).count("changed hands") == 1 and "sight" not in headline(fought)
    hidden = diff(field, field, small.ground, (), (Laid(over.geometry, None, over.seats, seen=False),))
    assert headline(hidden).startswith("**Nothing changed hands.**")
    assert "and 1 place went out of sight" in headline(hidden)
