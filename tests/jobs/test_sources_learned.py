"""What `geotracker sources learn --save` keeps is what the next rebuild weighs with, and its run records."""

from typing import Any

import pytest
from click.testing import CliRunner

from geotracker.commands import sources as command
from geotracker.jobs.rebuild import stand
from geotracker.model import Source
from geotracker.store import Store
from tests.control.conftest import start
from tests.jobs.test_keep_up import Country


@pytest.fixture
def country(store: Store, monkeypatch: pytest.MonkeyPatch) -> Country:
    found = Country(store, start("ABCD"))
    for number, town in enumerate("ABCD"):
        found.publish(("gains", "red", town, 5 * number, 0, "all"), f"liar says {town}", "liar")
        found.publish(("holds", "blue", town, 5 * number + 1, 0, "all"), f"others say {town}", "honest")
    monkeypatch.setattr(command, "open_workspace", lambda: found)
    return found


def learn(*more: str) -> Any:
    return CliRunner().invoke(command.sources, ["learn", "--theatre", "war", *more])


def test_the_report_says_before_after_and_by_whom(country: Country) -> None:
    said = learn().output
    assert "liar: 0.80 -> 0.44 (0 borne out, 4 contradicted; by honest 4)" in said
    assert country.store.sources("war") == {}  # nothing is kept without --save


def test_what_is_saved_weighs_in_the_next_rebuild_and_stays_with_its_run(country: Country) -> None:
    before, _ = stand(country, "war")  # type: ignore[arg-type]
    assert "1 sources saved" in learn("--save").output
    assert country.store.sources("war")["liar"].reliability == pytest.approx(0.4444)
    after, _ = stand(country, "war")  # type: ignore[arg-type]
    trust = {one.source.name: one.source.reliability for one in after.known.claims.values()}
    assert trust == {"liar": 0.4444, "honest": 0.8}
    red = [one.known.history.at(country.war.claims[0].known_at).p[0, 0] for one in (before, after)]
    assert red[1] < red[0]
    found = country.store.newest_run("war")
    assert found is not None and dict(found[1].params.values)["reliability of liar"] == 0.4444


def test_a_theatre_file_s_word_of_a_source_counts_where_the_store_has_none(country: Country) -> None:
    country.war.theatre = country.war.theatre.__class__(
        **{
            **{name: getattr(country.war.theatre, name) for name in country.war.theatre.__slots__},
            "sources": (Source("liar", 0.6, "red"),),
        }
    )
    known, _ = stand(country, "war")  # type: ignore[arg-type]
    assert {one.source for one in known.known.claims.values()} == {
        Source("liar", 0.6, "red"),
        Source("honest"),
    }
