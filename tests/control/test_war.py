"""A small war whose outcome a reader can check by eye."""

from collections.abc import Callable
from datetime import timedelta

import numpy as np
import pytest
import shapely
from shapely import Polygon, box
from shapely.geometry.base import BaseGeometry

from geotracker.control import Diff, Laid, ask, diff, learn_sources, shares, snapshot, why
from geotracker.model import Modality, Region, Relation, Source, Status, Unresolved
from tests.control.conftest import START, War, expected_share, on

COUNTRY = """
A.B..C
......
D....E
"""
SIDES = """
r....b
......
r....b
"""


def drawn(picture: str) -> str:
    return "\n".join(line.strip() for line in picture.strip().splitlines())


def test_a_war_from_start_to_end(war: Callable[..., War]) -> None:
    small = war(COUNTRY, SIDES)
    small.say("gains", "blue", "B", 5)
    small.say("contests", "blue", "A", 8)
    small.say("gains", "blue", "A", 12)
    small.say("loses", "red", "A", 13)
    small.say("gains", "red", "E", 20)
    history = small.history()
    towns = "ABCDE"

    def held(day: float) -> dict[str, str | None]:
        belief = history.at(on(day), on(day + 0.9))
        return {town: belief.holder_of(small.cell(town)) for town in towns}

    assert held(1) == {"A": "red", "B": None, "C": "blue", "D": "red", "E": "blue"}
    assert held(6) == {"A": "red", "B": "blue", "C": "blue", "D": "red", "E": "blue"}
    assert held(14) == {"A": "blue", "B": "blue", "C": "blue", "D": "red", "E": "blue"}
    assert held(21) == {"A": "blue", "B": "blue", "C": "blue", "D": "red", "E": "red"}


def test_no_claim_lets_unknown_grow(war: Callable[..., War]) -> None:
    small = war("AB", "rb")
    history = small.history()
    unknown = [history.at(on(day)).belief(0).unknown for day in (0, 100, 400, 2000)]
    assert unknown == sorted(unknown)
    assert unknown[-1] > unknown[0] + 0.3


def test_a_contest_lowers_the_holder_and_names_nobody(war: Callable[..., War]) -> None:
    small = war("A", "r")
    small.say("contests", "blue", "A", 3)
    history = small.history()
    before, after = history.at(on(2), on(2)).belief(0), history.at(on(3), on(3)).belief(0)
    assert dict(after.actors)["red"] < dict(before.actors)["red"]
    assert after.contested > before.contested
    assert after.contested > dict(after.actors)["blue"]


def test_a_gain_speaks_of_the_day_before(war: Callable[..., War]) -> None:
    small = war("A")
    small.say("gains", "blue", "A", 10, previous="red")
    history = small.history()
    before = dict(history.at(on(9)).belief(0).actors)
    assert before["red"] > before["blue"]
    assert history.at(on(10)).holder_of(0) == "blue"


def test_nobody_named_lowers_the_present_holder(war: Callable[..., War]) -> None:
    small = war("A", "r")
    small.say("gains", None, "A", 3)
    history = small.history()
    before, after = history.at(on(2), on(2)).belief(0), history.at(on(3), on(3)).belief(0)
    assert dict(after.actors)["red"] < dict(before.actors)["red"]
    assert history.at(on(3)).holder_of(0) != "blue"


def test_a_loss_infers_the_rival_and_says_so(war: Callable[..., War]) -> None:
    small = war("A", "r")
    small.say("loses", "red", "A", 3)
    history = small.history()
    assert history.at(on(3)).holder_of(0) == "blue"
    reach = {int(code) for code in history.evidence.rows.reach}
    assert reach == {0, 3}  # what is said, and what is inferred, stay apart
    lone = war("A", "r", rivals=False)
    lone.say("loses", "red", "A", 3)
    assert lone.history().at(on(3)).holder_of(0) is None


def test_conceding_outweighs_claiming_and_a_denial_lowers(war: Callable[..., War]) -> None:
    def blue(**how: object) -> float:
        small = war("A", "r")
        small.say("gains", "blue", "A", 3, **how)  # type: ignore[arg-type]
        return dict(small.history().at(on(3)).belief(0).actors)["blue"]

    plain = blue()
    assert blue(stake="concedes") > plain > blue(stake="gains", modality=Modality.CLAIMED)
    start = dict(war("A", "r").history().at(on(3)).belief(0).actors)["blue"]
    assert blue(modality=Modality.DENIED) < start


def test_a_false_claim_ends_right(war: Callable[..., War]) -> None:
    """Blue claims a town, red is silent, then blue concedes that red has it."""
    small = war("A.B", "r.b")
    blues = Source("blue tv", 0.7, side="blue")
    small.say("gains", "blue", "A", 5, modality=Modality.CLAIMED, source=blues)
    small.say("holds", "red", "A", 12, source=blues, stake="concedes")
    history = small.history()
    assert history.at(on(13)).holder_of(small.cell("A")) == "red"
    assert history.at(on(13)).status_of(small.cell("A")) is Status.HELD
    assert (
        dict(history.at(on(6)).belief(0).actors)["red"]
        > dict(history.at(on(6), on(6)).belief(0).actors)["red"]
    )


def test_copies_of_a_story_count_once(war: Callable[..., War]) -> None:
    def blue(stories: list[str]) -> float:
        small = war("A", "r")
        for story in stories:
            small.say("gains", "blue", "A", 3, story=story, modality=Modality.CLAIMED)
        return dict(small.history().at(on(3)).belief(0).actors)["blue"]

    assert blue(["x", "x", "x"]) == pytest.approx(blue(["x"]), abs=1e-12)
    assert blue(["x", "y"]) > blue(["x"])


def test_contradiction_makes_contested(war: Callable[..., War]) -> None:
    small = war("A")
    small.say("holds", "blue", "A", 3)
    small.say("holds", "red", "A", 3)
    assert small.history().at(on(3)).status_of(0) is Status.CONTESTED


def test_spread_weakens_with_distance_and_never_outweighs_a_direct_claim(war: Callable[..., War]) -> None:
    small = war("A.BCD")
    small.say("holds", "red", "B", 1)
    for day in range(2, 40):
        small.say("gains", "blue", "A", day)
        small.say("gains", "blue", "C", day)
    history = small.history()
    belief = history.at(on(40))
    assert belief.holder_of(small.cell("B")) == "red"
    alone = war("ABCDE")
    alone.say("gains", "blue", "A", 1)
    p = alone.history().at(on(1)).p[:, 1]
    assert list(p) == sorted(p, reverse=True)
    assert p[1] > p[4]


def test_whole_region_flips_towns_and_exceptions_do_not(war: Callable[..., War]) -> None:
    small = war(COUNTRY, SIDES)
    west = small.region("west", "AD")
    small.say("loses", "red", west, 5, out="D")
    belief = small.history().at(on(5))
    assert belief.holder_of(small.cell("A")) == "blue"
    assert belief.holder_of(small.cell("D")) == "red"


def test_most_of_a_country_moves_the_share_and_flips_no_town(war: Callable[..., War]) -> None:
    """Red, who holds every town, has lost most of the country but still keeps A."""
    small = war(
        """
        A.....
        ...B..
        ......
        .C...D
        """,
        """
        r.....
        ...r..
        ......
        .r...r
        """,
    )
    country = small.region("country")
    small.say("loses", "red", country, 10, extent="most", out="A")
    small.say("holds", "red", "A", 10)
    history = small.history()
    before, after = history.at(on(9), on(9)), history.at(on(10))
    a = small.cell("A")
    for town in "ABCD":
        cell = small.cell(town)
        assert before.holder_of(cell) == after.holder_of(cell) == "red"
    assert after.p[a, 0] > 0.9
    assert expected_share(after, small.ground, "red", (a,)) <= 1 - small.params.most + 1e-3
    assert expected_share(before, small.ground, "red", (a,)) > 0.5
    assert expected_share(after, small.ground, "blue", (a,)) == pytest.approx(small.params.most, abs=2e-3)
    blue = {share.state: share for share in shares(after, small.ground)}["blue"]
    assert blue.area > 0.5
    assert not history.missed


def test_shares_that_contradict_are_reported_and_not_forced(war: Callable[..., War]) -> None:
    small = war("......")
    country = small.region("country")
    small.say("holds", "red", country, 5, extent=0.8)
    small.say("holds", "blue", country, 5, extent=0.7)
    history = small.history()
    start = war("......").history().at(on(5))
    assert [(one.claim, one.column, one.stated) for one in history.missed] == [(1, 0, 0.8), (2, 1, 0.7)]
    for one in history.missed:
        assert one.reached == pytest.approx(float(start.p[:, one.column].mean()), abs=1e-3)
        assert one.words.endswith("reached: contradicts another share")
    assert np.allclose(history.at(on(5)).p, start.p, atol=1e-6)


def test_overlapping_shares_are_met_together(war: Callable[..., War]) -> None:
    small = war("ab......".replace("a", ".").replace("b", "."))
    country = small.region("country")
    half = Region("theatre", "half", "half")
    small.areas["half"] = small.ground.geometry[0].union(small.ground.geometry[1]).buffer(1e-6)
    small.say("holds", "red", country, 5, extent=0.6, story="one")
    small.say("holds", "red", half, 5, extent=0.2, story="one")
    history = small.history()
    belief = history.at(on(5))
    assert not history.missed
    assert expected_share(belief, small.ground, "red") == pytest.approx(0.6, abs=1e-3)
    assert belief.p[:2, 0].mean() == pytest.approx(0.2, abs=1e-3)


def test_share_by_population(war: Callable[..., War]) -> None:
    small = war("AB....", "r.....")
    country = small.region("country")
    small.say("holds", "blue", country, 5, extent=0.07, by_population=True)
    field = small.history().at(on(5))
    blue = {share.state: share for share in shares(field, small.ground)}["blue"]
    assert blue.population == pytest.approx(0.07, abs=2e-3)


def test_what_cannot_be_placed_touches_nothing(war: Callable[..., War]) -> None:
    small = war("AB", "rb")
    still = small.history().at(on(9)).p
    small.say("gains", "blue", Unresolved("two towns of that name"), 5)
    small.say("gains", "green", "A", 5)
    small.say("gains", "blue", Region("country", "country:QQ", "Nowhere"), 5)
    history = small.history()
    assert np.array_equal(history.at(on(9)).p, still)
    assert [number for number, _ in history.evidence.untouched] == [1, 2, 3]
    assert "two towns" in history.evidence.untouched[0][1]


def test_late_news_never_changes_what_was_believed_before(war: Callable[..., War]) -> None:
    small = war(COUNTRY, SIDES)
    country = small.region("country")
    small.say("gains", "blue", "A", 5)
    small.say("loses", "red", country, 8, extent="most", out="D")
    early = small.history()
    was = {day: early.at(on(day), on(9)).p for day in (4, 5, 8, 9, 20)}
    small.say("gains", "red", "C", 6, known=15)
    small.say("holds", "blue", country, 7, extent=0.3, known=15.5)
    late = small.history()
    for day, p in was.items():
        assert np.allclose(late.at(on(day), on(9)).p, p, atol=1e-12)
    assert not np.allclose(late.at(on(20), on(16)).p, was[20], atol=1e-3)


def test_why_adds_up(war: Callable[..., War]) -> None:
    small = war(COUNTRY, SIDES)
    country = small.region("country")
    small.say("gains", "blue", "A", 5)
    small.say("gains", "blue", "B", 6)
    small.say("loses", "red", country, 7, extent="most")
    small.say("loses", "red", "A", 8)
    history = small.history()
    told = why(history, small.cell("A"), on(9))
    assert told.state == "blue"
    assert told.start + sum(one.log_odds for one in told.contributions) == pytest.approx(told.total)
    assert told.probability == pytest.approx(history.at(on(9)).p[small.cell("A"), 1])
    how = {one.claim: one.how for one in told.contributions}
    assert how[1] == "direct" and how[2] == "spread"
    assert abs(told.contributions[0].log_odds) >= abs(told.contributions[-1].log_odds)


def test_ask_diff_and_snapshot_agree(war: Callable[..., War]) -> None:
    small = war(COUNTRY, SIDES)
    small.say("gains", "blue", "A", 5)
    history = small.history()
    place = small.places["A"]
    answer = ask(history, small.ground, place.lon, place.lat, on(6))
    assert answer.holder == "blue"
    assert sum(p for _, p in answer.actors) + answer.contested + answer.unknown == pytest.approx(1)
    assert ask(history, small.ground, 0.0, 0.0, on(6)).unknown == 1.0
    changed = diff(history.at(on(4), on(4)), history.at(on(6)), small.ground)
    assert ("A", "red", "blue") in {(flip.place.name, flip.before, flip.after) for flip in changed.flips}
    gained = {change.actor: change for change in changed.changes}["blue"]
    assert gained.gained_km2 > 0
    assert gained.gained.covers(small.ground.geometry[small.cell("A")].centroid)
    shown = snapshot(history, small.ground, small.theatre, on(6))
    zone = next(z for z in shown.zones if small.cell("A") in z.cells)
    assert zone.holder == "blue" and zone.claim_ids == (1,)


def test_what_was_drawn_over_a_belief_changes_hands_with_it(war: Callable[..., War]) -> None:
    """
    A.B..C    blue is drawn over A and the west half of the cell beside it, before and after alike
    ......    or after only; below it red still holds A
    D....E
    """
    small = war(COUNTRY, SIDES)
    small.say("gains", "blue", "E", 5)
    history = small.history()
    before, after = history.at(on(4), on(4)), history.at(on(6))
    a, e = small.cell("A"), small.cell("E")
    west, south, east, north = small.ground.geometry[a].bounds
    over = Laid(box(west, south, east + (east - west) / 2, north), "blue", frozenset({a}))

    plain = diff(before, after, small.ground)
    assert [flip.place.name for flip in plain.flips] == []  # E was blue already
    found = diff(before, after, small.ground, (), (over,))
    assert [(flip.place.name, flip.before, flip.after) for flip in found.flips] == [("A", "red", "blue")]
    changes = {change.actor: change for change in found.changes}
    gained = changes["blue"].gained.difference(plain_of(plain, "blue"))
    assert gained.covers(small.ground.geometry[a].centroid) and not gained.contains(small.ground.geometry[e])
    assert changes["red"].lost_people == small.places["A"].population
    drawn = over.geometry.intersection(shapely.union_all(small.ground.geometry))
    assert gained.difference(drawn.buffer(1e-9)).is_empty

    back = diff(before, after, small.ground, (over,), ())
    assert [(flip.before, flip.after) for flip in back.flips] == [("blue", "red")]
    both = diff(before, after, small.ground, (over,), (over,))
    assert [flip.place.name for flip in both.flips] == []
    assert all(change.gained.disjoint(over.geometry.buffer(-1e-6)) for change in both.changes)


def plain_of(found: Diff, actor: str) -> BaseGeometry:
    gained = [change.gained for change in found.changes if change.actor == actor]
    return gained[0] if gained else Polygon()


def test_successor_takes_over_and_inactive_actors_hold_nothing(war: Callable[..., War]) -> None:
    from dataclasses import replace

    from geotracker.model import Actor, Interval

    small = war("A", "r")
    red = Actor("red", "Red", "#f00", active=Interval(None, on(30)), successor="blue")
    blue = Actor("blue", "Blue", "#00f", active=Interval(on(10), None))
    small.theatre = replace(small.theatre, actors=(red, blue))
    history = small.history()
    assert history.at(on(29)).holder_of(0) == "red"
    assert history.at(on(31)).holder_of(0) == "blue"
    assert dict(history.at(on(31)).belief(0).actors)["red"] == 0.0
    assert dict(history.at(on(5)).belief(0).actors)["blue"] == 0.0


def test_runs_of_a_cell_follow_each_other(war: Callable[..., War]) -> None:
    small = war("A", "r")
    small.say("gains", "blue", "A", 5)
    runs = [run for run in small.history().states() if run.cell == 0]
    assert [run.holder for run in runs][:2] == ["red", "blue"]
    assert runs[0].valid_during.start == START
    assert runs[0].valid_during.end == runs[1].valid_during.start == START + timedelta(days=5)
    assert runs[-1].valid_during.end is None


def test_relations_have_all_a_meaning(war: Callable[..., War]) -> None:
    still = war("A", "r").history().at(on(5)).p
    for relation in Relation:
        small = war("A", "r")
        small.say(relation.value, "blue", "A", 5)
        if relation is not Relation.LOSES:
            assert not np.allclose(small.history().at(on(5)).p, still, atol=1e-3), relation


def test_sources_are_learned_from_what_others_say_next(war: Callable[..., War]) -> None:
    small = war("ABCD")
    liar, honest = Source("liar"), Source("honest")
    for number, town in enumerate("ABCD"):
        small.say("gains", "red", town, 5 * number, source=liar)
        small.say("holds", "blue", town, 5 * number + 1, source=honest)
        small.say("holds", "blue", town, 5 * number + 2, source=Source("third"))
    evidence = small.history().evidence
    learned = {one.source: one for one in learn_sources(small.claims, evidence)}
    assert (learned["liar"].confirmed, learned["liar"].contradicted) == (0, 4)
    assert (learned["honest"].confirmed, learned["honest"].contradicted) == (4, 0)
    assert learned["liar"].reliability < 0.5 < learned["honest"].reliability
    assert learned["third"].reliability == pytest.approx(0.8)


def test_hindsight_keeps_the_holder_until_the_day_of_the_event(war: Callable[..., War]) -> None:
    small = war("A", "r")
    small.say("gains", "blue", "A", 150)
    history = small.history(200)
    assert history.at(on(149)).holder_of(0) == "red"
    assert dict(history.at(on(149)).belief(0).actors)["red"] > 0.6
    assert history.at(on(150)).holder_of(0) == "blue"


def test_a_share_says_how_things_stand_not_how_they_stood(war: Callable[..., War]) -> None:
    small = war("......")
    country = small.region("country")
    small.say("holds", "red", country, 50, extent=0.6)
    history = small.history()
    quiet = war("......").history()
    assert np.allclose(history.at(on(49)).p, quiet.at(on(49)).p, atol=1e-12)
    assert expected_share(history.at(on(50)), small.ground, "red") == pytest.approx(0.6, abs=1e-3)
