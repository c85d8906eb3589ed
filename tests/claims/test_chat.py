"""The chat reader against a stub on the loopback interface: what it sends, keeps, refuses and spends."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from geotracker.claims.chat import Budget, ChatReader
from geotracker.errors import InputError, LimitError, SetupError
from geotracker.jobs.chat import endpoint
from geotracker.model import Document, Modality, Precision, Relation, Theatre
from tests.claims.conftest import capitalised
from tests.stub import Stub, said, stub

__all__ = ["stub"]  # a fixture

TEXT = "Las fuerzas de Haftar tomaron Gharián el lunes, salvo el hospital. El GNA lo niega."
GOOD = {
    "relation": "gains",
    "actor": "LNA",
    "place": "Gharián",
    "quote": "Las fuerzas de Haftar tomaron  Gharián el lunes, salvo el hospital",
    "extent": "all",
    "exceptions": ["el hospital"],
    "modality": "asserted",
    "previous_holder": "GNA",
    "when": "2019-04-01",
    "reporter": None,
    "confidence": 0.99,
}


def reader(stub: Stub, requests: int = 10, characters: int = 10_000) -> ChatReader:
    return ChatReader(endpoint(stub.url, "secret", timeout=5), "some-model", Budget(requests, characters))


@pytest.fixture
def document() -> Document:
    return Document(TEXT, "test", datetime(2019, 4, 2, tzinfo=UTC), language="es")


def test_an_answer_becomes_an_exact_claim(
    stub: Stub, document: Document, theatres: dict[str, Theatre]
) -> None:
    stub.answers = [said(GOOD)]
    (claim,) = reader(stub).read(document, capitalised(TEXT), theatres["libya"])
    assert (claim.relation, claim.actor, claim.previous_holder) == (Relation.GAINS, "LNA", "GNA")
    assert claim.span.of(TEXT) == claim.place == "Gharián"
    assert claim.evidence.of(TEXT) == "Las fuerzas de Haftar tomaron Gharián el lunes, salvo el hospital"
    assert [e.span.of(TEXT) for e in claim.exceptions] == ["el hospital"]
    assert claim.modality is Modality.ASSERTED
    assert claim.when is not None and claim.when.precision is Precision.DAY
    assert claim.confidence <= 0.6
    assert claim.rule == "chat:some-model"


def test_the_request_carries_schema_actors_and_key(
    stub: Stub, document: Document, theatres: dict[str, Theatre]
) -> None:
    stub.answers = [said()]
    assert reader(stub).read(document, (), theatres["libya"]) == ()
    (body,) = stub.asked
    assert body["response_format"]["json_schema"]["schema"]["properties"]["claims"]
    assert all(actor.id in body["messages"][0]["content"] for actor in theatres["libya"].actors)
    assert TEXT in body["messages"][1]["content"]
    assert stub.keys == ["Bearer secret"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"quote": "Haftar conquistó toda Libia"}, "not in the text"),
        ({"place": "Trípoli"}, "place is not in the quotation"),
        ({"actor": "Rebels"}, "not one of the theatre's"),
        ({"previous_holder": "Nobody"}, "not one of the theatre's"),
        ({"extent": 3.5}, "no share"),
        ({"exceptions": ["el aeropuerto"]}, "exception is not in the quotation"),
        ({"when": "lunes"}, "no date"),
    ],
)
def test_what_the_text_does_not_say_is_rejected(
    stub: Stub, document: Document, theatres: dict[str, Theatre], change: dict[str, Any], reason: str
) -> None:
    stub.answers = [said(GOOD, GOOD | change)]
    kept, refused = reader(stub).read_all(document, (), theatres["libya"])
    assert len(kept) == 1
    assert [reason in r.reason for r in refused] == [True]


@pytest.mark.parametrize(
    "content", ["no json", '{"claims": [{"relation": "owns"}]}', '{"claims": [], "more": 1}', '{"claims": 3}']
)
def test_an_answer_outside_the_schema_is_an_input_error(
    stub: Stub, document: Document, theatres: dict[str, Theatre], content: str
) -> None:
    stub.answers = [{"choices": [{"message": {"content": content}}]}]
    with pytest.raises(InputError):
        reader(stub).read(document, (), theatres["libya"])


def test_an_answer_of_another_shape_is_an_input_error(
    stub: Stub, document: Document, theatres: dict[str, Theatre]
) -> None:
    stub.answers = [{"error": "no such model"}]
    with pytest.raises(InputError, match="choices"):
        reader(stub).read(document, (), theatres["libya"])


def test_a_failing_endpoint_is_a_setup_error(
    stub: Stub, document: Document, theatres: dict[str, Theatre]
) -> None:
    stub.answers = [None]
    with pytest.raises(SetupError, match="failed"):
        reader(stub).read(document, (), theatres["libya"])


def test_the_same_content_is_asked_once(stub: Stub, document: Document, theatres: dict[str, Theatre]) -> None:
    stub.answers = [said(GOOD)]
    chat = reader(stub)
    first = chat.read(document, (), theatres["libya"])
    again = Document(TEXT, "another source", document.published_at)
    assert chat.read(again, (), theatres["libya"]) == first
    assert len(stub.asked) == 1
    chat.read(document, (), theatres["syria"])
    assert len(stub.asked) == 2


def test_the_budget_bounds_requests_and_characters(
    stub: Stub, document: Document, theatres: dict[str, Theatre]
) -> None:
    stub.answers = [said()]
    chat = reader(stub, requests=1)
    chat.read(document, (), theatres["libya"])
    with pytest.raises(LimitError):
        chat.read(document, (), theatres["syria"])
    with pytest.raises(LimitError):
        reader(stub, characters=len(TEXT) - 1).read(document, (), theatres["libya"])
    assert len(stub.asked) == 1


def test_fenced_json_is_accepted(stub: Stub, document: Document, theatres: dict[str, Theatre]) -> None:
    text = "```json\n" + json.dumps({"claims": [GOOD]}) + "\n```"
    stub.answers = [{"choices": [{"message": {"content": text}}]}]
    assert len(reader(stub).read(document, (), theatres["libya"])) == 1
