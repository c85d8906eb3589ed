"""What has been told already is remembered, and a copy of the memory goes its own way."""

from geotracker.control.params import Params
from geotracker.control.told import Told
from geotracker.model import KnownClaim
from tests.control.conftest import start


def claims(count: int) -> list[KnownClaim]:
    """Different papers tell the same of one place, a day apart."""
    war = start("A.B", "r.b")
    return [war.say("gains", "blue", "A", at) for at in range(count)]


def test_a_copy_and_its_origin_do_not_hear_of_each_other() -> None:
    first, second, third, fourth = claims(4)
    told = Told(Params())
    told.news(first, 0, 0, 1.0)
    copy = told.copy()
    assert copy.news(second, 0, 1, 1.0) == told.news(third, 0, 2, 1.0)  # each has heard of one before
    assert copy.news(fourth, 0, 3, 1.0) == told.news(fourth, 0, 3, 1.0)
    assert (second.id in told.said, third.id in copy.said) == (False, False)
    (what,) = told.days
    assert (told.days[what], copy.days[what]) == ([0, 2, 3], [0, 1, 3])


def test_what_is_forgotten_can_be_told_again_and_a_copy_still_knows_it() -> None:
    first, second, _ = claims(3)
    told = Told(Params())
    new = told.news(first, 0, 0, 1.0)
    copy = told.copy()
    (what,) = told.days
    assert told.forget(what) == (first.id,)
    assert told.news(second, 0, 1, 1.0) == new
    assert copy.news(second, 0, 1, 1.0) < new
