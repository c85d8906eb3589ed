"""A recogniser of one's own (spaCy, a transformer) beside the tagger: it says what is a place, we say which.

Nothing is imported here: whoever has a pipeline loads it and hands it over:
`geoparse(..., recogniser=from_spacy(nlp))`.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from geotracker.geoparse.spans import Span
from geotracker.geoparse.tokens import Tokens

Entity = tuple[int, int, str]
"""Start and end in the text, and a label: GPE, LOC or FAC for places, PERSON or PER, ORG, anything else."""
Recogniser = Callable[[str], Iterable[Entity]]

_PLACES, _PEOPLE = frozenset(["GPE", "LOC", "FAC"]), frozenset(["PERSON", "PER"])
PLACE_CHANCE, PERSON_CHANCE, ORGANISATION_CHANCE = 0.97, 0.03, 0.3


def from_spacy(nlp: Callable[[str], Any]) -> Recogniser:
    """Return a recogniser that reads the entities of a spaCy pipeline, or of anything with such `ents`."""

    def recognise(text: str) -> Iterable[Entity]:
        return [(ent.start_char, ent.end_char, ent.label_) for ent in nlp(text).ents]

    return recognise


def informed(
    tokens: Tokens, spans: Sequence[Span], chance: list[float], entities: Iterable[Entity]
) -> list[float]:
    """Return the spans' chances of being places after a recogniser has spoken; silence changes nothing."""
    known = sorted(entities)
    out = []
    for span, before in zip(spans, chance, strict=True):
        start, end = tokens.starts[span.first], tokens.ends[span.last]
        label = next((e[2] for e in known if e[0] < end and start < e[1]), "")
        if label in _PLACES:
            out.append(max(before, PLACE_CHANCE))
        elif label in _PEOPLE:
            out.append(min(before, PERSON_CHANCE))
        elif label == "ORG":
            out.append(min(before, ORGANISATION_CHANCE))
        else:
            out.append(before)
    return out
