"""Read a text: spans, how likely each is a place, which place, and how sure. The steps of
docs/geoparsing.md."""

from dataclasses import dataclass

import numpy as np

from geotracker.gazetteer.index import Gazetteer, Hit
from geotracker.geoparse.candidates import Floats
from geotracker.geoparse.features import Reader
from geotracker.geoparse.judge import matrix
from geotracker.geoparse.recognise import PERSON_CHANCE, Recogniser, informed
from geotracker.geoparse.resolve import Ranking, Setting, rank
from geotracker.geoparse.senses import Sense, senses
from geotracker.geoparse.spans import Span, candidate_spans
from geotracker.geoparse.tagger import Tagger, probability
from geotracker.geoparse.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Models:
    """Everything fitted: the tagger of spans, the two rounds of ranking, the judge of the whole."""

    tagger: Tagger
    alone: Floats
    together: Floats
    judge: Floats


@dataclass(slots=True)
class Reading:
    """What was read: for each span its chance of being a place (`chance`), its sense and its best
    candidates."""

    tokens: Tokens
    spans: list[Span]
    reader: Reader
    chance: list[float]
    senses: list[Sense]
    sense_of: list[int]
    ranking: Ranking | None


def read(
    tokens: Tokens,
    gazetteer: Gazetteer,
    setting: Setting,
    models: Models,
    taken: frozenset[int] = frozenset(),
    recogniser: Recogniser | None = None,
) -> Reading:
    """Return the reading of a text, tokens `taken` left out."""
    spans = candidate_spans(tokens, gazetteer, taken)
    reader = Reader(tokens, spans, gazetteer)
    chance = [probability(models.tagger.logit(reader.groups(span))) for span in spans]
    chance = [
        PERSON_CHANCE if p > PERSON_CHANCE and reader.titled(span) else p
        for p, span in zip(chance, spans, strict=True)
    ]
    if recogniser is not None:
        chance = informed(tokens, spans, chance, recogniser(tokens.text))
    return resolve(Reading(tokens, spans, reader, chance, [], [], None), gazetteer, setting, models)


def resolve(reading: Reading, gazetteer: Gazetteer, setting: Setting, models: Models) -> Reading:
    """Group a reading's spans into senses and rank their candidates."""
    found = senses(reading.tokens, reading.spans)
    reading.senses = found
    reading.sense_of = [0] * len(reading.spans)
    for number, sense in enumerate(found):
        for at in sense.spans:
            reading.sense_of[at] = number
        sense.weight = max([reading.chance[at] for at in sense.spans])
    if found:
        reading.ranking = rank(found, gazetteer, setting, models.alone, models.together)
    return reading


def best(reading: Reading, number: int, most: int = 5) -> list[tuple[Hit, float]]:
    """Return a sense's best candidates with their posteriors, best first."""
    assert reading.ranking is not None
    hits, low = reading.senses[number].hits, reading.ranking.start[number]
    posterior: list[float] = reading.ranking.posterior[low : low + len(hits)].tolist()
    order = sorted(range(len(hits)), key=posterior.__getitem__, reverse=True)
    return [(hits[at], posterior[at]) for at in order[:most]]


def judge_matrix(reading: Reading, gazetteer: Gazetteer) -> Floats:
    """Return the judge's columns for every span."""
    assert reading.ranking is not None
    spans, word = reading.spans, gazetteer.word
    return matrix(
        reading.ranking,
        np.array(reading.sense_of, dtype=np.intp),
        np.array(reading.chance),
        np.array([span.last - span.first for span in spans]),
        np.array([word(span.key) if span.first == span.last else 0 for span in spans]),
    )
