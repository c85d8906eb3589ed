"""What a late, new, corrected or rejected claim leaves in the store is what a full rebuild leaves there."""

import gc
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from geotracker.control import Ground
from geotracker.errors import ConflictError, NotFoundError
from geotracker.jobs.keeping import Keeper
from geotracker.jobs.rebuild import Standing, keep_up, stand
from geotracker.model import Document, Place, Region, Review, Theatre, Verdict
from geotracker.store import Reading, Store
from geotracker.store.news import look
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


@dataclass
class Country:
    """A drawn country as an open data folder."""

    store: Store
    war: War
    areas: dict[str, Region] = field(default_factory=dict)
    told: int = 0

    def __post_init__(self) -> None:
        self.store.save_cells("war", self.war.ground.cells)
        self.areas = {"country": self.war.region("country"), "west": self.war.region("west", "A")}

    def theatre(self, theatre_id: str) -> Theatre:
        return self.war.theatre

    def ground(self, theatre: Theatre) -> Ground:
        return self.war.ground

    def polygon_of(self, theatre: Theatre) -> Any:
        def found(target: Place | Region) -> BaseGeometry | None:
            return self.war.polygon_of(target)

        return found

    def publish(self, saying: Any, text: str = "", source: str = "paper") -> str:
        """Store one document that says one thing; return its hash."""
        relation, actor, where, day, late, extent = saying
        self.told += 1
        known = self.war.say(relation, actor, self.areas.get(where, where), day, extent=extent)
        document = Document(
            text or f"report {self.told}", source, on(day + late + 0.5), external_id=str(self.told)
        )
        self.store.add_documents([document], "war")
        marks = self.store.unread_marks("war", "v1", 0, 100)
        self.store.save_readings("war", "v1", [Reading(mark.id, (), (known.claim,)) for mark in marks])
        return document.sha256

    def rows(self) -> set[tuple[Any, ...]]:
        """Everything that is stored of who holds what, without numbers of rows and runs."""
        with self.store.begin() as connection:
            zones = connection.execute(sa.text("SELECT digest, valid_during::text, cells FROM zones"))
            cells = connection.execute(sa.text("SELECT digest, cell::text, starts::text FROM cell_histories"))
            return {tuple(map(str, row)) for row in (*zones, *cells)}


SAYINGS = st.lists(
    st.tuples(
        st.sampled_from(["holds", "gains", "loses", "contests"]),
        st.sampled_from(["red", "blue"]),
        st.sampled_from([*"ABCDEF", "country", "west"]),
        st.integers(0, 60),
        st.integers(0, 5),
        st.sampled_from(["all", "most", "half"]),
    ),
    min_size=1,
    max_size=6,
)


@settings(
    max_examples=15,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(SAYINGS, SAYINGS, st.data())
def test_what_keeps_up_is_what_a_rebuild_stores(store: Store, before: Any, after: Any, data: Any) -> None:
    """Documents in any order, then a review of one of them: the rows are equal at every step."""
    assert isinstance(store.bind, sa.Connection)
    step = store.bind.begin_nested()
    try:
        country = Country(store, start(COUNTRY, SIDES))
        for saying in before:
            country.publish(saying)
        standing, _ = stand(country, "war")  # type: ignore[arg-type]
        for saying in after:
            country.publish(saying)
            standing = _same_as_rebuilt(country, standing)
        for known in country.store.known_claims("war")[:2]:
            verdict = data.draw(st.sampled_from([Verdict.REJECT, Verdict.CORRECT, Verdict.ACCEPT]))
            mended = replace(known.claim, actor="blue") if verdict is Verdict.CORRECT else None
            review = Review("war", known.document, verdict, "ann", "", known.id, mended)
            country.store.save_review(review)
            standing = _same_as_rebuilt(country, standing)
    finally:
        step.rollback()


def test_without_its_newest_claim_a_history_ends_earlier(store: Store) -> None:
    """Found by the property: what the rejected claim said still counted as the newest evidence."""
    country = Country(store, start(COUNTRY, SIDES))
    country.publish(("gains", "red", "E", 1, 4, "half"))
    newest = country.publish(("holds", "blue", "west", 60, 0, "all"))
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    (number,) = [one.id for one in country.store.known_claims("war") if one.document == newest]
    country.store.save_review(Review("war", newest, Verdict.REJECT, "ann", "", number))
    _same_as_rebuilt(country, standing)


def test_a_look_after_the_newest_claim_is_gone_is_gone_too(store: Store) -> None:
    """Found by the property: a cell had faded on a day that only a claim since rejected reached."""
    country = Country(store, start("A.B", "r.b"))
    country.publish(("contests", "blue", "A", 1, 0, "all"))
    newest = country.publish(("holds", "blue", "B", 400, 0, "all"))
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    cell = country.war.cell("A")
    assert standing.turns.first[standing.turns.cell == cell].max() > 14
    (number,) = [one.id for one in country.store.known_claims("war") if one.document == newest]
    country.store.save_review(Review("war", newest, Verdict.REJECT, "ann", "", number))
    kept = _same_as_rebuilt(country, standing)
    assert kept.turns.first.max() <= 1


def _same_as_rebuilt(country: Country, standing: Standing) -> Standing:
    kept, done = keep_up(country, "war", standing)  # type: ignore[arg-type]
    rows = country.rows()
    stand(country, "war")  # type: ignore[arg-type]
    assert rows == country.rows()
    with country.store.begin() as connection:
        number = connection.scalar(sa.text("SELECT max(id) FROM runs WHERE theatre = 'war'"))
    assert done.claims == len(country.store.known_claims("war"))
    return replace(kept, run=number)


def test_only_what_changed_is_drawn_again(store: Store) -> None:
    country = Country(store, start("A........B", "r........b"))
    country.publish(("gains", "blue", "A", 5, 0, "all"))
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    country.publish(("gains", "red", "B", 7, 0, "all"))
    _, done = keep_up(country, "war", standing)  # type: ignore[arg-type]
    assert 0 < done.states < len(list(standing.known.history.states()))
    with store.begin() as connection:
        runs = set(connection.scalars(sa.text("SELECT run FROM cell_histories")))
    assert len(runs) == 2  # the cells near A stand as the first run left them


def test_nothing_new_is_no_run(store: Store) -> None:
    country = Country(store, start("A.B", "r.b"))
    country.publish(("gains", "blue", "A", 5, 0, "all"))
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    again, done = keep_up(country, "war", standing)  # type: ignore[arg-type]
    assert (again.run, done.zones) == (standing.run, 0)


def test_rows_that_came_below_the_highest_number_are_looked_for_again(store: Store) -> None:
    """A transaction may commit after one with higher numbers: the count tells, and all are looked at."""
    country = Country(store, start("A.B", "r.b"))
    country.publish(("gains", "blue", "A", 5, 0, "all"))
    country.publish(("gains", "red", "B", 7, 0, "all"))
    found = look(store, "war")
    assert found is not None and found.look.readings.count == 2
    fewer = replace(found.look, readings=replace(found.look.readings, count=1))
    news = look(store, "war", fewer)
    assert news is not None and len(news.documents) == 2 and len(news.claims) == 2
    unchanged = look(store, "war", found.look)
    assert unchanged is not None and not unchanged.documents
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    again, done = keep_up(country, "war", replace(standing, look=fewer))  # type: ignore[arg-type]
    assert (again.run, done.zones, again.look) == (standing.run, 0, found.look)


def test_another_rebuild_in_between_is_noticed(store: Store) -> None:
    country = Country(store, start("A.B", "r.b"))
    country.publish(("gains", "blue", "A", 5, 0, "all"))
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    other, _ = stand(country, "war")  # type: ignore[arg-type]
    country.publish(("gains", "red", "B", 7, 0, "all"))
    kept, _ = keep_up(country, "war", standing)  # type: ignore[arg-type]
    assert kept.run > other.run


def test_an_edited_copy_on_another_source_counts_once(store: Store) -> None:
    """Near-duplicate texts are one story: the second telling leaves the belief where the first put it."""
    text = (
        "Officials said on Monday that troops of the northern army had entered the town after three days of "
        "shelling, that the bridge over the river stood, and that the hospital had been emptied in the night."
    )
    country = Country(store, start("A.B", "r.b"))
    country.publish(("gains", "blue", "A", 5, 0, "all"), text, "agency")
    standing, _ = stand(country, "war")  # type: ignore[arg-type]
    cell = country.war.cell("A")
    was = standing.known.history.at(on(6)).p[cell]
    copy = text.replace("Officials said on Monday", "Officials said Monday")
    country.publish(("gains", "blue", "A", 5, 0, "all"), copy, "daily")
    one, other = store.known_claims("war")
    assert one.document != other.document and other.story in (one.story, one.document)
    standing, _ = keep_up(country, "war", standing)  # type: ignore[arg-type]
    assert abs(standing.known.history.at(on(6)).p[cell] - was).max() < 1e-9
    country.publish(("gains", "blue", "A", 5, 0, "all"), "Blue flags fly over A, a resident wrote.", "third")
    standing, _ = keep_up(country, "war", standing)  # type: ignore[arg-type]
    assert abs(standing.known.history.at(on(6)).p[cell] - was).max() > 1e-4  # a story of its own counts


def test_a_keeper_draws_only_what_is_new_and_starts_again_after_others(store: Store) -> None:
    country = Country(store, start("A........B", "r........b"))
    keeper = Keeper(country)  # type: ignore[arg-type]
    country.publish(("gains", "blue", "A", 5, 0, "all"))
    whole = keeper.draw("war")
    country.publish(("gains", "red", "B", 7, 0, "all"))
    part = keeper.draw("war")
    assert 0 < part.states < whole.states
    drawn = country.rows()
    stand(country, "war")  # type: ignore[arg-type]  # another process draws it all
    assert drawn == country.rows()
    country.publish(("gains", "blue", "B", 9, 0, "all"))
    assert keeper.draw("war").states > part.states
    country.publish(("gains", "red", "B", 12, 0, "all"))
    assert keeper.draw("war").states < whole.states


def test_a_keeper_whose_drawing_clashes_draws_everything(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    country = Country(store, start("A.B", "r.b"))
    keeper = Keeper(country)  # type: ignore[arg-type]
    country.publish(("gains", "blue", "A", 5, 0, "all"))
    keeper.draw("war")
    country.publish(("gains", "red", "B", 7, 0, "all"))

    def clash(*_given: object) -> None:
        raise ConflictError("another process drew this theatre at the same time; try again")

    monkeypatch.setattr("geotracker.jobs.rebuild.patch_control", clash)
    assert keeper.draw("war").claims == 2
    drawn = country.rows()
    stand(country, "war")  # type: ignore[arg-type]
    assert drawn == country.rows()


def test_a_rebuild_that_fails_leaves_garbage_to_be_collected(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object) -> None:
        assert not gc.isenabled()
        raise NotFoundError("no such theatre")

    monkeypatch.setattr("geotracker.jobs.rebuild.know", fail)
    with pytest.raises(NotFoundError):
        stand(Country(store, start("A.B", "r.b")), "war")  # type: ignore[arg-type]
    assert gc.isenabled()
