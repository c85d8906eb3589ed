import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.errors import ConflictError, NotFoundError
from geotracker.model import (
    Candidate,
    ControlClaim,
    Document,
    EventTime,
    Exemption,
    Interval,
    KnownClaim,
    Modality,
    Place,
    Precision,
    Region,
    Relation,
    Source,
    Span,
    Target,
    Toponym,
    ToponymKind,
    Unresolved,
)
from geotracker.store import Reading, Store

NOON = datetime(2020, 3, 3, 12, tzinfo=UTC)
SIRTE = Place(2210554, "Sirte", 16.58866, 31.20892, "PPLA", "LY", "70", "", 128_123)

# --- any claim at all ---------------------------------------------------------------------------

words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
maybe_words = st.none() | words
numbers = st.floats(allow_nan=False, allow_infinity=False)
shares = st.floats(0, 1)
moments = st.datetimes(timezones=st.just(UTC))
spans = st.tuples(st.integers(0, 10_000), st.integers(0, 50)).map(lambda pair: Span(pair[0], sum(pair)))
places = st.builds(
    Place,
    geonameid=st.integers(-(10**9), 10**9),
    name=words,
    lon=st.floats(-180, 180),
    lat=st.floats(-90, 90),
    feature_code=words,
    country_code=words,
    admin1=words,
    admin2=words,
    population=st.integers(0, 10**8),
)
regions = st.recursive(
    st.builds(Region, kind=words, key=words, name=words, lon=st.none(), lat=st.none()),
    lambda inner: st.builds(
        Region,
        kind=words,
        key=words,
        name=words,
        anchors=st.lists(places | inner, max_size=2).map(tuple),
        bearing=maybe_words,
        distance_km=st.none() | numbers,
        lon=st.none() | st.floats(-180, 180),
        lat=st.none() | st.floats(-90, 90),
    ),
    max_leaves=3,
)
targets: st.SearchStrategy[Target] = places | regions | st.builds(Unresolved, words)
intervals = st.tuples(st.none() | moments, st.none() | moments).map(
    lambda ends: Interval(*sorted(ends)) if None not in ends else Interval(*ends)  # type: ignore[type-var]
)
claims = st.builds(
    ControlClaim,
    relation=st.sampled_from(Relation),
    actor=maybe_words,
    place=words,
    span=spans,
    target=targets,
    evidence=spans,
    cue=spans,
    extent=st.sampled_from(["all", "most", "half", "part", "few", "none"]) | shares,
    exceptions=st.lists(st.builds(Exemption, words, spans, targets), max_size=2).map(tuple),
    modality=st.sampled_from(Modality),
    previous_holder=maybe_words,
    when=st.none() | st.builds(EventTime, intervals, st.sampled_from(Precision), maybe_words),
    reporter=maybe_words,
    stake=st.sampled_from(["", "gains", "concedes", "denies"]),
    actor_span=st.none() | spans,
    by_population=st.booleans(),
    quantity=maybe_words,
    confidence=shares,
    rule=words,
)
toponyms = st.builds(
    Toponym,
    start=st.integers(0, 100),
    end=st.integers(0, 100),
    text=words,
    kind=st.sampled_from(ToponymKind),
    target=targets,
    score=shares,
    candidates=st.lists(st.builds(Candidate, places, shares), max_size=2).map(tuple),
    actor=maybe_words,
)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(claims, max_size=2), st.lists(toponyms, max_size=2))
def test_whatever_is_read_comes_back_the_same(
    store: Store, sent: list[ControlClaim], mentions: list[Toponym]
) -> None:
    with rolled_back(store):
        store.add_documents([Document("text", "agency", NOON)], "libya")
        [stored] = store.unread("libya", "v1")
        store.save_readings("libya", "v1", [Reading(stored.id, tuple(mentions), tuple(sent))])
        found = store.known_claims("libya")
        assert [known.claim for known in found] == sent
        assert list(store.toponyms("libya", stored.id)) == mentions
        assert [store.claim(known.id) for known in found] == list(found)


@contextmanager
def rolled_back(store: Store) -> Iterator[None]:
    assert isinstance(store.bind, sa.Connection)
    point = store.bind.begin_nested()
    try:
        yield
    finally:
        point.rollback()


def test_moments_come_back_in_utc_proper(store: Store) -> None:
    [known] = read(store, "one", [claim()])
    assert known.known_at.tzinfo is UTC


# --- once and only once -------------------------------------------------------------------------


def claim(place: str = "Sirte", actor: str = "LNA") -> ControlClaim:
    return ControlClaim(
        Relation.GAINS, actor, place, Span(0, 5), SIRTE, Span(0, 20), Span(6, 10), confidence=0.9
    )


def read(
    store: Store,
    text: str,
    found: list[ControlClaim],
    *,
    reader: str = "v1",
    at: datetime = NOON,
    source: str = "agency",
) -> tuple[KnownClaim, ...]:
    sent = Document(text, source, at)
    store.add_documents([sent], "libya")
    number = store.document(sent.sha256).id
    store.save_readings("libya", reader, [Reading(number, (), tuple(found))])
    return store.known_claims("libya")


def test_the_same_reading_is_written_once(store: Store) -> None:
    read(store, "one", [claim()])
    assert len(read(store, "one", [claim(), claim("Derna")])) == 1
    assert store.counts("libya")["claims"] == 1


def test_a_newer_reader_replaces_what_an_older_one_found_but_both_stay(store: Store) -> None:
    read(store, "one", [claim()])
    before = store.known_claims("libya")
    asked_at = datetime.now(UTC)
    after = read(store, "one", [claim("Derna")], reader="v2")
    assert [known.claim.place for known in after] == ["Derna"]
    assert store.counts("libya")["claims"] == 2
    assert store.known_claims("libya", recorded_at=asked_at) == before


def test_a_newer_reader_that_finds_nothing_takes_the_claim_away(store: Store) -> None:
    read(store, "one", [claim()])
    assert read(store, "one", [], reader="v2") == ()


def test_a_claim_is_known_from_its_publication_on(store: Store) -> None:
    read(store, "late", [claim("Derna")], at=NOON + timedelta(days=1))
    read(store, "early", [claim("Sirte")])
    assert [known.claim.place for known in store.known_claims("libya")] == ["Sirte", "Derna"]
    assert [known.claim.place for known in store.known_claims("libya", known_at=NOON)] == ["Sirte"]
    assert store.known_claims("libya", known_at=NOON - timedelta(seconds=1)) == ()


def test_a_claim_knows_its_source_as_the_theatre_sees_it(store: Store) -> None:
    store.save_sources([Source("agency", 0.6), Source("ministry", 0.5)])
    store.save_sources([Source("ministry", 0.3, side="GNA")], "libya")
    read(store, "one", [claim()])
    read(store, "two", [claim()], source="ministry")
    known = read(store, "three", [claim()], source="somebody")
    assert [one.source for one in known] == [
        Source("agency", 0.6),
        Source("ministry", 0.3, side="GNA"),
        Source("somebody"),
    ]


def test_the_newest_word_about_a_source_counts_and_repeating_it_adds_nothing(store: Store) -> None:
    assert store.save_sources([Source("agency", 0.6)]) == 1
    assert store.save_sources([Source("agency", 0.6)]) == 0
    assert store.save_sources([Source("agency", 0.7)]) == 1
    assert store.sources() == {"agency": Source("agency", 0.7)}


def test_claims_by_number(store: Store) -> None:
    known = read(store, "one", [claim(), claim("Derna")])
    assert store.claims([one.id for one in reversed(known)] + [10**9]) == known
    with pytest.raises(NotFoundError, match="no claim"):
        store.claim(10**9)


def test_a_reading_of_a_document_that_is_not_there_is_refused(store: Store) -> None:
    with pytest.raises(ConflictError, match="readings_document_fkey"):
        store.save_readings("libya", "v1", [Reading(10**9)])


def test_a_confidence_keeps_every_bit(store: Store) -> None:
    third = 1 / 3
    [known] = read(store, "one", [ControlClaim(**{**vars_of(claim()), "confidence": third})])
    assert math.isclose(known.claim.confidence, third, rel_tol=0, abs_tol=0)


def vars_of(one: ControlClaim) -> dict[str, object]:
    return {name: getattr(one, name) for name in one.__slots__}
