from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from geotracker.errors import InputError, NotFoundError
from geotracker.model import (
    ControlClaim,
    Document,
    EventTime,
    Interval,
    KnownClaim,
    Place,
    Precision,
    Relation,
    Review,
    Span,
    Verdict,
)
from geotracker.store import Reading, Store
from geotracker.store.collections import Held, feature_set
from geotracker.store.columns import Scope
from geotracker.store.features import Wanted, page

NOON = datetime(2020, 3, 3, 12, tzinfo=UTC)
SIRTE = Place(2210554, "Sirte", 16.58866, 31.20892, "PPLA", "LY")
DERNA = Place(87205, "Derna", 22.63, 32.76, "PPLA", "LY")
TEXT = Document("Forces took Sirte and Derna.", "agency", NOON)
TOOK_SIRTE = ControlClaim(
    Relation.GAINS, "LNA", "Sirte", Span(12, 17), SIRTE, Span(0, 28), Span(7, 11), confidence=0.6,
    when=EventTime(Interval(NOON, NOON + timedelta(days=1)), Precision.DAY, "today"),
)  # fmt: skip
TOOK_DERNA = replace(TOOK_SIRTE, place="Derna", span=Span(22, 27), target=DERNA)
LOST_SIRTE = replace(TOOK_SIRTE, relation=Relation.LOSES, actor="GNA")


def read(store: Store, *found: ControlClaim, reader: str = "v1") -> tuple[KnownClaim, ...]:
    store.add_documents([TEXT], "libya")
    store.save_readings("libya", reader, [Reading(store.document(TEXT.sha256).id, (), found)])
    return store.known_claims("libya")


def review(verdict: Verdict, claim: KnownClaim | None, correction: ControlClaim | None = None) -> Review:
    number = claim.id if claim else None
    return Review("libya", TEXT.sha256, verdict, "Amal", "the text says so", number, correction)


def now(store: Store) -> list[ControlClaim]:
    """Return the claims as the belief model reads them; the collection of the API must say the same."""
    found = store.known_claims("libya")
    claims = feature_set("claims", Scope("libya"), Held())
    with store.begin() as connection:
        shown = page(connection, claims, Scope("libya"), Wanted()).features
    names = ("relation", "actor", "place", "resolved", "confidence")
    assert sorted((int(one["id"]), *(one["properties"][name] for name in names)) for one in shown) == sorted(
        (known.id, c.relation, c.actor, c.place, getattr(c.target, "name", None), c.confidence)
        for known in found
        for c in [known.claim]
    )
    return [known.claim for known in found]


def test_a_review_comes_back_with_its_author_and_time(store: Store) -> None:
    [known] = read(store, TOOK_SIRTE)
    sent = review(Verdict.CORRECT, known, LOST_SIRTE)
    number = store.save_review(sent)
    [found] = store.reviews("libya", TEXT.sha256)
    assert found.recorded_at is not None
    assert replace(found, recorded_at=None) == replace(sent, id=number)
    assert store.reviews("syria") == store.reviews("libya", "0" * 64) == ()


def test_rejected_claims_go_and_accepted_ones_are_sure(store: Store) -> None:
    sirte, derna = read(store, TOOK_SIRTE, TOOK_DERNA)
    store.save_review(review(Verdict.REJECT, sirte))
    store.save_review(review(Verdict.ACCEPT, derna))
    assert now(store) == [replace(TOOK_DERNA, confidence=1.0)]
    assert store.claim(sirte.id) == sirte  # as it was read


def test_a_correction_keeps_the_number_of_its_claim(store: Store) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    store.save_review(review(Verdict.CORRECT, sirte, LOST_SIRTE))
    assert store.known_claims("libya") == (replace(sirte, claim=LOST_SIRTE),)


def test_the_newest_word_counts_and_can_be_taken_back(store: Store) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    for verdict, left in [
        (Verdict.REJECT, 0),
        (Verdict.ACCEPT, 1),
        (Verdict.REJECT, 0),
        (Verdict.WITHDRAW, 1),
    ]:
        store.save_review(review(verdict, sirte))
        assert len(now(store)) == left
    assert now(store) == [TOOK_SIRTE]
    assert len(store.reviews("libya")) == 4


def test_a_claim_the_reader_missed(store: Store) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    number = store.save_review(review(Verdict.ADD, None, TOOK_DERNA))
    added, kept = store.known_claims("libya")
    assert kept == sirte
    assert (added.id, added.claim, added.known_at, added.document) == (-number, TOOK_DERNA, NOON, TEXT.sha256)
    assert store.claim(added.id) == added
    assert store.claims([sirte.id, added.id]) == (added, sirte)
    assert store.known_claims("libya", known_at=NOON - timedelta(hours=1)) == ()
    with pytest.raises(InputError, match="already"):
        store.save_review(review(Verdict.ACCEPT, added))
    store.save_review(review(Verdict.WITHDRAW, added))
    assert store.known_claims("libya") == (sirte,)


@pytest.mark.parametrize("again", [(), (TOOK_SIRTE,), (LOST_SIRTE,), (TOOK_SIRTE, LOST_SIRTE)])
def test_a_correction_wins_over_whatever_a_new_reader_finds(
    store: Store, again: tuple[ControlClaim, ...]
) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    store.save_review(review(Verdict.CORRECT, sirte, LOST_SIRTE))
    read(store, *again, reader="v2")
    assert set(now(store)) == {LOST_SIRTE}


def test_verdicts_hold_for_a_new_reader_too(store: Store) -> None:
    sirte, derna = read(store, TOOK_SIRTE, TOOK_DERNA)
    store.save_review(review(Verdict.REJECT, sirte))
    store.save_review(review(Verdict.ACCEPT, derna))
    read(store, TOOK_SIRTE, reader="v2")  # finds the rejected claim again and not the accepted one
    assert now(store) == [replace(TOOK_DERNA, confidence=1.0)]


def test_what_we_answered_before_a_review_can_be_recomputed(store: Store) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    asked_at = datetime.now(UTC)
    store.save_review(review(Verdict.REJECT, sirte))
    assert store.known_claims("libya", recorded_at=asked_at) == (sirte,)
    assert store.known_claims("libya") == ()


@pytest.mark.parametrize(
    ("verdict", "speaks_of_a_claim", "correction", "message"),
    [
        (Verdict.CORRECT, True, None, "needs a correction"),
        (Verdict.REJECT, True, LOST_SIRTE, "has no correction"),
        (Verdict.ADD, True, LOST_SIRTE, "claim: is left out"),
        (Verdict.REJECT, False, None, "claim: is left out"),
    ],
)
def test_a_review_whose_parts_do_not_fit(
    store: Store, verdict: Verdict, speaks_of_a_claim: bool, correction: ControlClaim | None, message: str
) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    with pytest.raises(InputError, match=message):
        store.save_review(review(verdict, sirte if speaks_of_a_claim else None, correction))


def test_a_review_of_nothing(store: Store) -> None:
    [sirte] = read(store, TOOK_SIRTE)
    for lost in (
        replace(review(Verdict.REJECT, sirte), claim=10**9),
        replace(review(Verdict.REJECT, sirte), claim=-(10**9)),
        replace(review(Verdict.REJECT, sirte), document="0" * 64),
        replace(review(Verdict.REJECT, sirte), theatre="syria"),
    ):
        with pytest.raises(NotFoundError):
            store.save_review(lost)
