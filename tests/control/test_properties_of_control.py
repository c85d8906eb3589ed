"""What holds for any war: beliefs sum to one, zones fill the land, the future changes no past."""

from collections.abc import Callable

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.control import Evidence, History, believe, snapshot, weigh
from geotracker.model import Modality
from tests.control.conftest import War, on, start

COUNTRY = """
A.B~
..CD
~E.F
"""
SIDES = """
r..~
...b
~r.b
"""

SAYINGS = st.lists(
    st.tuples(
        st.sampled_from(["holds", "gains", "loses", "contests"]),
        st.sampled_from(["red", "blue", None]),
        st.sampled_from([*"ABCDEF", "country", "west"]),
        st.integers(0, 30),
        st.integers(0, 240).map(lambda hours: hours / 24),  # published so many days late
        st.sampled_from(["all", "most", "half", "part", 0.3]),
        st.sampled_from(list(Modality)),
    ),
    max_size=12,
)
Sayings = list[tuple[str, str | None, str, int, float, object, Modality]]
calm = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def told(sayings: Sayings) -> War:
    small = start(COUNTRY, SIDES)
    areas = {"country": small.region("country"), "west": small.region("west", "AE")}
    for relation, actor, where, day, late, extent, modality in sayings:
        target = areas.get(where, where)
        small.say(relation, actor, target, day, extent=extent, modality=modality, known=day + late)  # type: ignore[arg-type]
    return small


def field_of(history: History, day: int) -> np.ndarray:
    return history.at(on(day)).p


@calm
@given(SAYINGS, st.integers(0, 60))
def test_beliefs_sum_to_one(sayings: Sayings, day: int) -> None:
    history = told(sayings).history()
    for known in (None, on(day), on(day + 20)):
        p = history.at(on(day), known).p
        assert np.isfinite(p).all() and (p >= 0).all()
        assert np.allclose(p.sum(axis=1), 1.0)


@calm
@given(SAYINGS, st.integers(0, 40))
def test_zones_are_valid_disjoint_and_fill_the_theatre(sayings: Sayings, day: int) -> None:
    small = told(sayings)
    shown = snapshot(small.history(), small.ground, small.theatre, on(day))
    shapes = np.array([zone.geometry for zone in shown.zones], dtype=object)
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    land = shapely.union_all(small.ground.geometry)
    assert shapely.union_all(shapes).symmetric_difference(land).area < 1e-9
    assert sorted(cell for zone in shown.zones for cell in zone.cells) == list(range(len(small.ground)))
    assert all(0 <= zone.probability <= 1 for zone in shown.zones)


@calm
@given(SAYINGS, st.integers(0, 40))
def test_what_is_known_later_changes_no_earlier_belief(sayings: Sayings, cut: int) -> None:
    early = [saying for saying in sayings if saying[3] + saying[4] <= cut]
    full, part = told(sayings).history(), told(early).history()
    for day in (0, cut // 2, cut, cut + 5):
        assert np.allclose(full.at(on(day), on(cut)).p, part.at(on(day), on(cut)).p, atol=1e-9)


@calm
@given(SAYINGS)
def test_the_same_war_twice_is_the_same(sayings: Sayings) -> None:
    one, other = told(sayings).history(), told(sayings).history()
    assert np.array_equal(field_of(one, 20), field_of(other, 20))


@calm
@given(SAYINGS, st.integers(0, 12), st.integers(0, 60), st.integers(0, 60))
def test_incremental_equals_rebuild(sayings: Sayings, cut: int, day: int, known: int) -> None:
    """Late documents (in any order) and a corrected one give what a rebuild gives."""
    whole, part = told(sayings), told(sayings)
    part.claims = part.claims[:cut]
    earlier = part.history()
    earlier.at(on(day))  # so that there is a run to bring up to date
    evidence = weigh(whole.claims, whole.ground, whole.theatre, whole.polygon_of, whole.params)
    grown = believe(evidence, whole.ground, whole.theatre, whole.params, on(60), earlier)
    shrunk = believe(part_evidence(part), part.ground, part.theatre, part.params, on(60), grown)
    rebuilt = whole.history()
    for known_at in (None, on(known)):
        assert np.allclose(grown.at(on(day), known_at).p, rebuilt.at(on(day), known_at).p, atol=1e-12)
    assert np.allclose(shrunk.at(on(day)).p, earlier.at(on(day)).p, atol=1e-12)
    assert {missed.claim for missed in grown.missed} == {missed.claim for missed in rebuilt.missed}


@calm
@given(SAYINGS, st.integers(0, 12), st.integers(0, 60))
def test_adding_the_newest_claims_equals_weighing_all(sayings: Sayings, cut: int, day: int) -> None:
    small = told(sorted(sayings, key=lambda saying: saying[3] + saying[4]))
    small.claims.sort(key=lambda one: (one.known_at, one.id))
    everything, context = small.claims, (small.ground, small.theatre, small.polygon_of, small.params)
    at_once = weigh(everything, *context)
    first = weigh(everything[:cut], *context)
    begun = believe(first, small.ground, small.theatre, small.params, on(60))
    begun.at(on(day))
    later = weigh(everything[cut:], *context, earlier=first)
    one = believe(at_once, small.ground, small.theatre, small.params, on(60))
    other = believe(later, small.ground, small.theatre, small.params, on(60), begun)
    assert np.allclose(one.at(on(day)).p, other.at(on(day)).p, atol=1e-12)
    assert later.untouched == at_once.untouched


@pytest.mark.parametrize("late", [150, 75, 3])
def test_a_claim_among_daily_reports_equals_a_rebuild(late: int) -> None:
    """What it changes reaches back over more days than are gone through at once."""
    rng = np.random.default_rng(late)
    daily: Sayings = [
        (str(rng.choice(["holds", "gains", "contests"])), "red", "A", day, 0.0, "all", Modality.ASSERTED)
        for day in range(150)
    ]
    daily += [("holds", "blue", "B", day, 0.0, "all", Modality.ASSERTED) for day in range(0, 150, 9)]
    part, whole = told(daily), told([*daily, ("gains", "blue", "A", late, 0.0, "all", Modality.ASSERTED)])
    earlier = part.history(160)
    earlier.at(on(0))
    evidence = weigh(whole.claims, whole.ground, whole.theatre, whole.polygon_of, whole.params)
    grown = believe(evidence, whole.ground, whole.theatre, whole.params, on(160), earlier)
    rebuilt = whole.history(160)
    gaps = [np.abs(field_of(grown, day) - field_of(rebuilt, day)).max() for day in range(155)]
    moved = [np.abs(field_of(grown, day) - field_of(earlier, day)).max() for day in range(155)]
    assert max(gaps) < 1e-12
    assert sum(gap > 1e-9 for gap in moved) > 2  # it does change something


def part_evidence(part: War) -> Evidence:
    return weigh(part.claims, part.ground, part.theatre, part.polygon_of, part.params)


def test_filtering_and_smoothing_agree_where_nothing_follows(war: Callable[..., War]) -> None:
    small = told([("gains", "blue", "A", 3, 0.0, "all", Modality.ASSERTED)])
    history = small.history()
    assert np.allclose(history.at(on(9), on(9)).p, history.at(on(9)).p, atol=1e-12)


@calm
@given(SAYINGS, st.integers(0, 60), st.integers(0, 60))
def test_a_past_taken_from_the_run_over_everything_is_the_past_computed_anew(
    sayings: Sayings, day: int, known: int
) -> None:
    """The quick way to an earlier known moment gives what a run over the rows known then gives."""
    ready, fresh = told(sayings).history(), told(sayings).history()
    ready.at(on(day))  # the run over everything, which the quick way starts from
    for moment in (known, known + 0.4):
        quick, slow = ready.at(on(day), on(moment)), fresh.at(on(day), on(moment))
        assert np.allclose(quick.p, slow.p, atol=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_the_same_of_a_long_war_where_looking_back_goes_in_strides(seed: int) -> None:
    rng = np.random.default_rng(seed)
    sayings: Sayings = [
        (
            str(rng.choice(["holds", "gains", "contests"])),
            str(rng.choice(["red", "blue"])),
            str(rng.choice([*"ABCDEF"])),
            int(rng.integers(0, 200)),
            float(rng.choice([0.0, 0.2, 40.0], p=[0.8, 0.15, 0.05])),
            "all",
            Modality.CLAIMED,
        )
        for _ in range(300)
    ]
    ready, fresh = told(sayings).history(), told(sayings).history()
    ready.at(on(0))
    assert len(ready.chain(None, True).base.strides.back) > 20
    for known in (30, 90.3, 150, 199.9):
        for day in (0, 17, 60, 149):
            quick, slow = ready.at(on(day), on(known)), fresh.at(on(day), on(known))
            assert np.allclose(quick.p, slow.p, atol=1e-6)
            assert (quick.holder == slow.holder).all() and (quick.status == slow.status).all()
