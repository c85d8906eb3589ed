from dataclasses import dataclass

from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.geoparse.recognise import from_spacy


@dataclass(frozen=True)
class Ent:
    start_char: int
    end_char: int
    label_: str


@dataclass(frozen=True)
class Doc:
    ents: tuple[Ent, ...]


def pipeline(labels: dict[str, str]):  # type: ignore[no-untyped-def]
    """A pipeline as small as one can be: it labels fixed words."""

    def nlp(text: str) -> Doc:
        found = ((text.find(word), word, label) for word, label in labels.items())
        return Doc(tuple(Ent(at, at + len(word), label) for at, word, label in found if at >= 0))

    return nlp


def test_a_recogniser_has_a_say_in_what_is_a_place(gazetteer: Gazetteer) -> None:
    text = "Shells fell on Benghazi and Tripoli in Libya on Monday."
    plain = [t.text for t in geoparse(text, gazetteer)]
    assert plain == ["Benghazi", "Tripoli", "Libya"]
    person = from_spacy(pipeline({"Benghazi": "PERSON"}))
    assert [t.text for t in geoparse(text, gazetteer, recogniser=person)] == ["Tripoli", "Libya"]
    other = from_spacy(pipeline({"Monday": "DATE"}))
    assert [t.text for t in geoparse(text, gazetteer, recogniser=other)] == plain
