"""Whom an actor serves, over time: its claims count for whoever the theatre says it fought for then."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from geotracker.claims import LexicalReader, load_lexicon
from geotracker.claims.allegiance import served
from geotracker.model import Actor, Interval, Relation, Theatre
from tests.claims.conftest import capitalised, document_of

TURNED = datetime(2019, 10, 13, tzinfo=UTC)  # a front that served no one, then the government


@pytest.fixture(scope="module")
def theatre(theatres: dict[str, Theatre]) -> Theatre:
    front = Actor("Front", "Desert Front", "#123456", allegiances=(("government", Interval(TURNED, None)),))
    syria = theatres["syria"]
    return replace(syria, actors=(*syria.actors, front))


@pytest.fixture(scope="module")
def reader(lexicon_text: str) -> LexicalReader:
    return LexicalReader(load_lexicon(lexicon_text))


def told(
    reader: LexicalReader, theatre: Theatre, text: str, date: str
) -> list[tuple[str | None, str | None]]:
    claims = reader.read(document_of(text, date), capitalised(text), theatre)
    return [(claim.actor, claim.previous_holder) for claim in claims]


def test_before_it_turned_the_front_holds_for_itself(reader: LexicalReader, theatre: Theatre) -> None:
    text = "The Desert Front captured Manbij from Islamic State."
    assert told(reader, theatre, text, "2019-06-01") == [("Front", "ISIL")]


def test_from_that_day_on_what_it_takes_counts_for_whom_it_serves(
    reader: LexicalReader, theatre: Theatre
) -> None:
    text = "The Desert Front captured Manbij from Islamic State."
    assert told(reader, theatre, text, "2019-11-01") == [("government", "ISIL")]


def test_the_time_of_the_claim_counts_not_that_of_the_report(reader: LexicalReader, theatre: Theatre) -> None:
    text = "The Desert Front captured Manbij on 2 October 2019."
    assert told(reader, theatre, text, "2019-11-01") == [("Front", None)]


def test_nobody_takes_ground_from_itself(reader: LexicalReader, theatre: Theatre) -> None:
    text = "The Syrian army took Manbij from the Desert Front."
    assert told(reader, theatre, text, "2019-06-01") == [("government", "Front")]
    assert told(reader, theatre, text, "2019-11-01") == [("government", None)]


def test_the_words_that_name_the_actor_stay(reader: LexicalReader, theatre: Theatre) -> None:
    text = "The Desert Front lost Manbij."
    (claim,) = reader.read(document_of(text, "2019-11-01"), capitalised(text), theatre)
    assert claim.relation is Relation.LOSES
    assert claim.actor_span is not None
    assert claim.actor_span.of(text) == "The Desert Front"


def test_unknown_and_unstated_actors_serve_nobody(theatre: Theatre) -> None:
    assert served(None, theatre, TURNED) is None
    assert served("nobody", theatre, TURNED) == "nobody"
