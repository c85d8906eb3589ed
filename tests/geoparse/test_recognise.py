"""A recogniser of one's own: spaCy itself, with pipelines small enough to be made here."""

import pytest
import spacy
from spacy.language import Language

from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.geoparse.recognise import from_spacy

TEXT = "Shells fell on Benghazi and Tripoli in Libya on Monday."


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.blank("en")


def ruled(nlp: Language, **labels: str) -> Language:
    """A pipeline whose entity ruler knows some words."""
    made = spacy.blank("en", vocab=nlp.vocab)
    ruler = made.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": label, "pattern": word} for word, label in labels.items()])  # type: ignore[attr-defined]
    return made


def named(gazetteer: Gazetteer, text: str, nlp: Language | None = None) -> list[str]:
    recogniser = None if nlp is None else from_spacy(nlp)
    return [t.text for t in geoparse(text, gazetteer, recogniser=recogniser)]


def test_spacy_has_a_say_in_what_is_a_place(gazetteer: Gazetteer, nlp: Language) -> None:
    assert named(gazetteer, TEXT) == ["Benghazi", "Tripoli", "Libya"]
    assert named(gazetteer, TEXT, ruled(nlp, Benghazi="PERSON")) == ["Tripoli", "Libya"]
    assert named(gazetteer, TEXT, ruled(nlp, Monday="DATE")) == ["Benghazi", "Tripoli", "Libya"]
    assert named(gazetteer, TEXT, nlp) == ["Benghazi", "Tripoli", "Libya"], "silence changes nothing"
    rare = "Mr. Jordan went home."
    assert named(gazetteer, rare) == []
    assert named(gazetteer, rare, ruled(nlp, Jordan="GPE")) == ["Jordan"]


def test_offsets_of_spacy_are_ours(gazetteer: Gazetteer, nlp: Language) -> None:
    text = "\U0001f642  “Benghazi”\n\n\tand Tripoli, Libya, on Monday"
    plain = geoparse(text, gazetteer)
    marked = geoparse(text, gazetteer, recogniser=from_spacy(ruled(nlp, Benghazi="GPE", Tripoli="GPE")))
    assert all(text[t.start : t.end] == t.text for t in marked)
    assert {t.text for t in plain} <= {t.text for t in marked}
    assert {"Benghazi", "Tripoli"} <= {t.text for t in marked}


def test_a_trained_entity_recogniser_plugs_in(gazetteer: Gazetteer) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    taught = [
        (TEXT, {"entities": [(15, 23, "PERSON"), (28, 35, "GPE"), (39, 44, "GPE")]}),
        ("Tripoli was calm.", {"entities": [(0, 7, "GPE")]}),
        ("Benghazi spoke of Libya.", {"entities": [(0, 8, "PERSON"), (18, 23, "GPE")]}),
    ]
    examples = [spacy.training.Example.from_dict(nlp.make_doc(text), gold) for text, gold in taught]
    spacy.util.fix_random_seed(7)
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(30):
        nlp.update(examples, sgd=optimizer, drop=0.0)
    assert [(ent.text, ent.label_) for ent in nlp(TEXT).ents][:1] == [("Benghazi", "PERSON")]
    assert named(gazetteer, TEXT, nlp) == ["Tripoli", "Libya"]
