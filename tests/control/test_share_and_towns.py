"""A stated share colours open country as likely, leans towns no report names, and names no town's holder."""

from collections.abc import Callable

import pytest

from geotracker.control import why
from geotracker.control.evidence import Reach
from geotracker.model import Status
from tests.control.conftest import War, expected_share, on

COUNTRY = """
A.....
...B..
......
.C...D
"""


def drawn(picture: str) -> str:
    return "\n".join(line.strip() for line in picture.strip().splitlines())


def lost_most(small: War) -> War:
    """Red, who still keeps A, has lost most of the country; no report names B, C or D."""
    small.say("loses", "red", small.region("country"), 10, extent="most", out="A")
    small.say("holds", "red", "A", 10)
    return small


def test_the_open_country_is_likely_the_rivals_and_unnamed_towns_stay_bare(war: Callable[..., War]) -> None:
    small = lost_most(war(COUNTRY))
    history = small.history()
    before, after = history.at(on(9), on(9)), history.at(on(10), on(10))
    assert small.draw(before) == drawn(COUNTRY.translate(str.maketrans("ABCD.", "?????")))
    assert small.draw(after) == drawn(
        """
        Rbbbbb
        bbb?bb
        bbbbbb
        b?bbb?
        """
    )
    assert not history.missed
    assert expected_share(after, small.ground, "blue", (small.cell("A"),)) == pytest.approx(0.7, abs=2e-3)


def test_an_unnamed_town_leans_with_the_country_but_below_naming(war: Callable[..., War]) -> None:
    """Before the text unknown is as good as sure there: no holder whom a share would unseat."""
    small = lost_most(war(COUNTRY, known_share=0.08))
    history = small.history()
    before, after = history.at(on(9), on(9)), history.at(on(10), on(10))
    blue = before.states.column("blue")
    for town in "BCD":
        cell = small.cell(town)
        assert before.belief(cell).unknown > small.params.held and before.p[cell, blue] < 0.05
        assert 0.3 < after.p[cell, blue] < small.params.likely
        assert after.status_of(cell) is Status.UNKNOWN
        assert after.belief(cell).unknown >= small.params.town_floor - 1e-6


def test_no_cell_of_the_open_country_is_surer_than_the_text(war: Callable[..., War]) -> None:
    small = lost_most(war(COUNTRY))
    after = small.history().at(on(10), on(10))
    likely = [cell for cell in range(len(small.ground)) if after.holder_of(cell) == "blue"]
    assert len(likely) == len(small.ground) - 4
    blue = after.p[likely, after.states.column("blue")]
    # 70 % is stated of all cells; three towns lean less, so that the rest leans a little more.
    assert blue.min() > 0.7 and blue.max() < small.params.held
    assert {after.status_of(cell) for cell in likely} == {Status.LIKELY}


def test_a_firmly_held_and_a_fought_over_town_do_not_lean(war: Callable[..., War]) -> None:
    small = war(COUNTRY, "......\n...r..\n......\n......".replace(" ", ""))
    for day in (8, 9):
        small.say("contests", None, "C", day)
    lost_most(small)
    history = small.history()
    before, after = history.at(on(9), on(9)), history.at(on(10), on(10))
    firm = small.cell("B")
    assert after.holder_of(firm) == "red" and after.status_of(firm) is Status.HELD
    assert before.status_of(small.cell("C")) is after.status_of(small.cell("C")) is Status.CONTESTED


def test_why_says_that_a_share_is_behind_it(war: Callable[..., War]) -> None:
    small = lost_most(war(COUNTRY))
    small.say("holds", "blue", small.region("country"), 12)
    history = small.history()
    hows = {one.claim: one.how for one in why(history, small.cell("B"), on(12), None, "blue").contributions}
    assert hows == {1: "share", 3: "region"}


def test_ground_that_only_a_share_speaks_of_names_that_claim(war: Callable[..., War]) -> None:
    small = lost_most(war(COUNTRY))
    history = small.history()
    after = history.at(on(10), on(10))
    named = {(int(cell), int(claim)) for cell, claim in zip(*after.support, strict=True)}
    far, own = small.cell("D"), small.cell("A")
    assert (far, 1) in named
    assert (own, 2) in named and (own, 1) not in named  # a claim about the place itself comes first
    assert {claim for _, claim in zip(*history.at(on(9), on(9)).support, strict=True)} == set()
    shares = history.evidence.rows.reach == Reach.SHARE
    assert set(history.evidence.rows.claim[shares].tolist()) == {1}
