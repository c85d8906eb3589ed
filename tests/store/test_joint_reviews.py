"""Which claim a review speaks of where several share relation and span, and once a text is read anew.

Each case is asked of the belief model's way and of the API's, and of what waits in the inbox.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.model import ControlClaim, KnownClaim, Modality, Relation, Review, Verdict
from geotracker.store import Store, connect, schema
from tests.store.test_reviews import TEXT, TOOK_SIRTE, now, read, review

LNA = replace(TOOK_SIRTE, relation=Relation.HOLDS)
GNA = replace(LNA, actor="GNA")
RUSSIA = replace(LNA, actor="Russia")
DENIED = replace(LNA, modality=Modality.DENIED, reporter="GNA")
SURE = 1.0


def waiting(store: Store) -> list[ControlClaim]:
    """Return what the inbox shows; it is among what the belief model reads."""
    shown = [one.claim for one in store.unsure_claims("libya", 1.0, 100)]
    assert set(shown) <= set(now(store))
    return shown


def say(store: Store, verdict: Verdict, known: KnownClaim, correction: ControlClaim | None = None) -> None:
    store.save_review(review(verdict, known, correction))


@pytest.mark.parametrize("which", [0, 1])
def test_of_two_holders_the_one_meant_is_rejected(store: Store, which: int) -> None:
    """The fault: of "the LNA and the GNA hold X" both claims went, or the first for the second."""
    both = read(store, LNA, GNA)
    say(store, Verdict.REJECT, both[which])
    other = (GNA, LNA)[which]
    assert now(store) == waiting(store) == [other]
    for turn, again in enumerate([(GNA, LNA), (LNA, RUSSIA, GNA), (LNA, GNA)]):  # in whatever order
        read(store, *again, reader=f"later {turn}")
        assert set(now(store)) == set(waiting(store)) == set(again) - {both[which].claim}


def test_each_of_two_holders_has_a_word_of_its_own(store: Store) -> None:
    lna, gna = read(store, LNA, GNA)
    say(store, Verdict.ACCEPT, lna)
    say(store, Verdict.CORRECT, gna, RUSSIA)
    for turn in ("v2", "v3"):
        assert now(store) == [replace(LNA, confidence=SURE), RUSSIA]
        assert LNA not in waiting(store)
        lna, gna = read(store, LNA, GNA, reader=turn)
    say(store, Verdict.WITHDRAW, gna)
    assert now(store) == [replace(LNA, confidence=SURE), GNA]


@pytest.mark.parametrize("which", [0, 1])
def test_a_claim_and_its_denial_are_told_apart(store: Store, which: int) -> None:
    """A reader makes of "X says it holds Y; Z denies it" two claims of one actor; in the order read."""
    twins = read(store, LNA, DENIED)
    say(store, Verdict.REJECT, twins[which])
    for turn in ("v2", "v3"):
        assert now(store) == [(DENIED, LNA)[which]]
        read(store, LNA, DENIED, reader=turn)
    read(store, LNA, reader="without the denial")
    assert now(store) == [[], [LNA]][which]


@pytest.mark.parametrize(
    ("verdict", "correction", "left"),
    [
        (Verdict.REJECT, None, []),
        (Verdict.ACCEPT, None, [replace(LNA, confidence=SURE)]),  # the GNA's claim nobody accepted
        (Verdict.CORRECT, RUSSIA, [RUSSIA]),
        (Verdict.WITHDRAW, None, [GNA]),
    ],
)
def test_a_claim_alone_there_is_the_same_under_another_actor(
    store: Store, verdict: Verdict, correction: ControlClaim | None, left: list[ControlClaim]
) -> None:
    [lna] = read(store, LNA)
    say(store, verdict, lna, correction)
    [gna] = [one.id for one in read(store, GNA, reader="v2")] or [0]
    assert now(store) == left
    assert gna >= 0  # in its place, not beside it
    read(store, LNA, GNA, reader="v3")  # it is there again: the GNA's is another
    mine = {Verdict.WITHDRAW: [LNA], Verdict.ACCEPT: [replace(LNA, confidence=SURE)]}.get(verdict, left)
    assert now(store) == [*mine, GNA]


def test_a_neighbour_is_not_the_claim_that_is_gone(store: Store) -> None:
    lna, _ = read(store, LNA, GNA)
    say(store, Verdict.REJECT, lna)
    read(store, GNA, reader="v2")
    assert now(store) == waiting(store) == [GNA]


def test_two_that_are_there_now_are_neither_of_them_the_one_that_is_gone(store: Store) -> None:
    [lna] = read(store, LNA)
    say(store, Verdict.ACCEPT, lna)
    read(store, GNA, RUSSIA, reader="v2")
    assert sorted(now(store), key=lambda one: one.actor or "") == [
        GNA,
        replace(LNA, confidence=SURE),
        RUSSIA,
    ]


def test_a_claim_that_another_review_names_is_left_to_it(store: Store) -> None:
    [lna] = read(store, LNA)
    say(store, Verdict.REJECT, lna)
    [gna] = read(store, LNA, GNA, reader="v2")
    say(store, Verdict.ACCEPT, gna)
    read(store, GNA, reader="v3")
    assert now(store) == [replace(GNA, confidence=SURE)]


def test_a_claim_with_a_word_of_its_own_is_not_another_ones_however_late(store: Store) -> None:
    [lna] = read(store, LNA)
    [gna] = read(store, GNA, reader="v2")
    say(store, Verdict.ACCEPT, gna)
    say(store, Verdict.REJECT, lna)  # by somebody who still looks at the earlier reading
    assert now(store) == [replace(GNA, confidence=SURE)]
    assert [one.id for one in store.known_claims("libya")] == [gna.id]


def test_a_word_that_was_replaced_speaks_of_nothing_else(store: Store) -> None:
    [lna] = read(store, LNA)
    say(store, Verdict.REJECT, lna)
    read(store, LNA, GNA, reader="v2")
    with store.begin() as connection:
        query = "SELECT id FROM claims WHERE actor = 'LNA' ORDER BY id DESC LIMIT 1"
        [number] = connection.scalars(sa.text(query))
    say(store, Verdict.REJECT, replace(lna, id=number))  # once more, now beside the GNA's
    read(store, RUSSIA, reader="v3")
    assert now(store) == waiting(store) == [RUSSIA]


def test_a_word_on_the_claim_that_came_instead_is_the_newer_word(store: Store) -> None:
    [lna] = read(store, LNA)
    say(store, Verdict.CORRECT, lna, RUSSIA)
    [instead] = read(store, GNA, reader="v2")
    assert instead.claim == RUSSIA
    say(store, Verdict.WITHDRAW, instead)
    assert now(store) == [GNA]  # and Russia's does not come back by itself
    say(store, Verdict.ACCEPT, instead)
    assert now(store) == [replace(GNA, confidence=SURE)]
    read(store, LNA, reader="v3")
    assert now(store) == [replace(GNA, confidence=SURE)]  # what was accepted was not the LNA's


def test_an_added_claim_stands_beside_the_one_of_its_span(store: Store) -> None:
    read(store, LNA)
    store.save_review(review(Verdict.ADD, None, GNA))
    assert set(now(store)) == {LNA, GNA}
    read(store, LNA, GNA, reader="v2")  # now it is read: once
    assert now(store) == [LNA, GNA]
    read(store, RUSSIA, reader="v3")  # never taken for another's
    assert set(now(store)) == {RUSSIA, GNA}
    [added] = [one for one in store.known_claims("libya") if one.id < 0]
    say(store, Verdict.WITHDRAW, added)
    assert now(store) == [RUSSIA]


def test_what_was_said_of_joint_claims_is_recomputed_as_it_was(store: Store) -> None:
    _, gna = read(store, LNA, GNA)
    moments = [datetime.now(UTC)]
    say(store, Verdict.REJECT, gna)
    moments.append(datetime.now(UTC))
    read(store, GNA, reader="v2")
    moments.append(datetime.now(UTC))
    then = [store.known_claims("libya", recorded_at=at) for at in moments]
    assert [[one.claim for one in held] for held in then] == [[LNA, GNA], [LNA], []]


LOST = replace(GNA, relation=Relation.LOSES)
TOLD = st.lists(
    st.lists(st.sampled_from([LNA, GNA, DENIED, RUSSIA, LOST]), max_size=3)
    | st.tuples(st.sampled_from([Verdict.REJECT, Verdict.WITHDRAW]), st.integers(0, 2)),
    min_size=2,
    max_size=9,
)


class Word(NamedTuple):
    relation: Relation
    actor: str | None
    nth: int
    alone: bool
    verdict: Verdict


def word_on(reading: list[ControlClaim], which: int, words: list[Word]) -> tuple[Word, Word | None]:
    """Return what a review of a claim would keep of it, and the review it has: the rule once more."""
    claim = reading[which]
    there = [i for i, one in enumerate(reading) if one.relation is claim.relation]
    nth = sum(reading[i].actor == claim.actor for i in there if i < which)
    kept = Word(claim.relation, claim.actor, nth, len(there) == 1, Verdict.ADD)
    newest = {one[:3]: one for one in words}
    found = newest.get(kept[:3])
    if found is None and kept.alone:
        of_one = [
            one for one in words if one in newest.values() and one.alone and one.relation is claim.relation
        ]
        found = of_one[-1] if of_one else None
    return (kept if found is None else kept._replace(actor=found.actor)), found


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TOLD)
def test_whatever_is_read_and_rejected_in_any_order(store: Store, told: list[Any]) -> None:
    with store.begin() as connection, connection.begin_nested() as undone:
        inner, words, reading = Store(connection), list[Word](), [LNA, GNA]
        numbers = [one.id for one in read(inner, *reading)]
        for turn, what in enumerate(told):
            if isinstance(what, list):
                reading = what
                read(inner, *reading, reader=f"then {turn}")
                query = (
                    "SELECT id FROM claims WHERE reading = (SELECT max(id) FROM readings) ORDER BY ordinal"
                )
                numbers = list(connection.scalars(sa.text(query)))
            elif reading:
                verdict, which = what[0], what[1] % len(reading)
                words.append(word_on(reading, which, words)[0]._replace(verdict=verdict))
                inner.save_review(Review("libya", TEXT.sha256, verdict, "Amal", "so", numbers[which]))
            heard = [word_on(reading, i, words)[1] for i in range(len(reading))]
            left = [
                c
                for c, word in zip(reading, heard, strict=True)
                if not word or word.verdict is Verdict.WITHDRAW
            ]
            assert now(inner) == left
            assert sorted(map(repr, waiting(inner))) == sorted(map(repr, left))
        undone.rollback()


def test_reviews_of_before_are_carried_over(database_url: str) -> None:
    """Down and up again: what reviews know of their claims is found by the claims they name."""
    engine = connect(database_url)
    store = Store(engine)
    lna, _ = read(store, LNA, GNA)
    say(store, Verdict.REJECT, lna)
    *_, denied = read(store, LNA, DENIED, reader="v2")
    say(store, Verdict.REJECT, denied)
    [alone] = read(store, replace(GNA, relation=Relation.LOSES), reader="v3")
    say(store, Verdict.CORRECT, alone, RUSSIA)
    [instead] = read(store, replace(LNA, relation=Relation.LOSES), reader="v4")
    say(store, Verdict.WITHDRAW, instead)
    added = store.save_review(review(Verdict.ADD, None, replace(RUSSIA, relation=Relation.GAINS)))
    say(store, Verdict.REJECT, store.claim(-added))
    before, known = rows(engine), store.known_claims("libya")
    assert [row[-3:] for row in before] == [
        ("LNA", 0, False),
        ("LNA", 1, False),
        ("GNA", 0, True),
        ("GNA", 0, True),
        ("Russia", 0, False),
        ("Russia", 0, False),
    ]
    schema.downgrade(engine, "0012")
    schema.upgrade(engine)
    assert rows(engine) == before
    assert store.known_claims("libya") == known
    store.close()


def rows(engine: sa.Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        query = "SELECT id, claim, relation, span_start, verdict, actor, nth, alone FROM reviews ORDER BY id"
        return [tuple(row) for row in connection.execute(sa.text(query))]
