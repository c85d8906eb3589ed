"""The lexicon file: what a linguist may write, and what is refused with its field named."""

import pytest
import yaml

from geotracker.claims import LexicalReader, load_lexicon
from geotracker.claims.lexicon import regular_forms
from geotracker.errors import InputError
from geotracker.model import Theatre
from tests.claims.conftest import capitalised, document_of


def edited(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_a_verb_is_added_without_touching_code(lexicon_text: str, theatres: dict[str, Theatre]) -> None:
    text = "The LNA bagged Gharyan on Wednesday."
    document = document_of(text, "2019-04-05")
    before = LexicalReader(load_lexicon(lexicon_text)).read(document, capitalised(text), theatres["libya"])
    assert before == ()
    more = edited(lexicon_text, "senses:\n", "senses:\n  - {verbs: [bag], frame: seize}\n")
    more = edited(more, "irregular:\n", "irregular:\n  bag: [bagged, bagged, bagging]\n")
    (claim,) = LexicalReader(load_lexicon(more)).read(document, capitalised(text), theatres["libya"])
    assert (claim.relation.value, claim.actor, claim.place, claim.rule) == (
        "gains",
        "LNA",
        "Gharyan",
        "seize:bag",
    )


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        (
            "relation: gains, subject: actor, object: place, by: actor, from: previous",
            "relation: wins",
            "frames.seize",
        ),
        (
            "relation: gains, subject: actor, object: place, by: actor, from: previous",
            "subject: actor",
            "frames.seize",
        ),
        ("subject: actor, object: place, by: actor, from: previous", "subject: hero", "frames.seize.subject"),
        ("subject: actor, object: place, by: actor, from: previous", "verb: place", "frames.seize"),
        ("frame: seize}", "frame: grab}", "senses[0]"),
        ("nouns: [loss], frame: loss_of", "nouns: [loss], frame: gone", "events[2]"),
        ("ours: [ours, theirs]", "ours: ours", "ours"),
    ],
)
def test_a_fault_names_its_field(lexicon_text: str, old: str, new: str, field: str) -> None:
    with pytest.raises(InputError) as caught:
        load_lexicon(edited(lexicon_text, old, new))
    assert caught.value.field == field


@pytest.mark.parametrize("text", ["", "- a list", "frames: {"])
def test_what_is_no_lexicon_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        load_lexicon(text)


def test_no_word_is_listed_twice_in_a_class(lexicon_text: str) -> None:
    data = yaml.load(lexicon_text, Loader=yaml.BaseLoader)
    for name, value in data.items():
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            assert len(value) == len(set(value)), name


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("seize", ("seizes", "seized", "seized", "seizing")),
        ("occupy", ("occupies", "occupied", "occupied", "occupying")),
        ("deploy", ("deploys", "deployed", "deployed", "deploying")),
        ("clash", ("clashes", "clashed", "clashed", "clashing")),
    ],
)
def test_regular_forms(verb: str, forms: tuple[str, ...]) -> None:
    assert regular_forms(verb) == forms
