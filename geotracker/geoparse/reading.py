"""Read a text: spans, how likely each is a place, which place, and how sure. The steps of
docs/geoparsing.md."""

from dataclasses import dataclass
from math import log

import numpy as np

from geotracker.gazetteer.index import Gazetteer
from geotracker.geoparse.features import Reader, describe_hit
from geotracker.geoparse.resolve import FEATURES, Floats, Ranking, Setting, rank
from geotracker.geoparse.senses import Sense, group, senses
from geotracker.geoparse.spans import Span, candidate_spans
from geotracker.geoparse.tagger import Tagger, probability
from geotracker.geoparse.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Models:
    """Everything fitted: the tagger of spans, the two rounds of ranking, the judge of the whole."""

    tagger: Tagger
    alone: Floats
    together: Floats
    judge: Tagger


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
) -> Reading:
    """Return the reading of a text, tokens `taken` left out."""
    spans = candidate_spans(tokens, gazetteer, taken)
    reader = Reader(tokens, spans, gazetteer)
    chance = [probability(models.tagger.logit(reader.features(span))) for span in spans]
    return resolve(Reading(tokens, spans, reader, chance, [], [], None), gazetteer, setting, models)


def resolve(reading: Reading, gazetteer: Gazetteer, setting: Setting, models: Models) -> Reading:
    """Group a reading's spans into senses and rank their candidates."""
    found = senses(reading.tokens, reading.spans)
    reading.senses = found
    reading.sense_of = [0] * len(reading.spans)
    for number, sense in enumerate(found):
        for at in sense.spans:
            reading.sense_of[at] = number
    if found:
        groups = [group(sense, max(reading.chance[at] for at in sense.spans)) for sense in found]
        reading.ranking = rank(groups, gazetteer.columns, setting, models.alone, models.together)
    return reading


_NEAR, _REGION, _FAR = (FEATURES.index(name) for name in ("near", "region", "far"))
_UNIT, _COUNTRY = FEATURES.index("same_unit"), FEATURES.index("same_country")
_QUALIFIED, _QUALIFIER = FEATURES.index("qualified"), FEATURES.index("qualifier")
_SOURCE, _SOURCE_COUNTRY = FEATURES.index("source_near"), FEATURES.index("source_country")
_THEATRE = FEATURES.index("theatre")


def best(reading: Reading, number: int, most: int = 5) -> list[tuple[int, float]]:
    """Return a sense's best candidates as (position in the ranking, posterior), best first."""
    ranking = reading.ranking
    assert ranking is not None
    low = int(ranking.start[number])
    posterior = ranking.posterior[low : low + len(reading.senses[number].hits)]
    return [(low + int(i), float(posterior[i])) for i in np.argsort(-posterior, kind="stable")[:most]]


def judge_features(reading: Reading, at: int, top: tuple[int, float]) -> list[str]:
    """Return what the judge weighs: chance, margin and company, by kind of place."""
    ranking = reading.ranking
    assert ranking is not None
    position, posterior = top
    number = reading.sense_of[at]
    sense = reading.senses[number]
    hit = sense.hits[position - int(ranking.start[number])]
    kind, people = describe_hit(hit)
    row = ranking.features[position]
    chance = min(max(reading.chance[at], 1e-4), 1 - 1e-4)
    logit = round(log(chance / (1 - chance)))
    sure = int(posterior * 10)
    near, region, far = (min(4, int(row[i] * 2.5)) for i in (_NEAR, _REGION, _FAR))
    unit, country = min(4, int(row[_UNIT] * 2.5)), min(5, int(row[_COUNTRY] * 2))
    home = f"{int(row[_SOURCE])}{int(row[_SOURCE_COUNTRY])}{int(row[_THEATRE])}"
    size = f"{kind}{people}"
    return [
        "b", f"c={logit}", f"c={logit} {kind}", f"s={sure}", f"s={sure} {kind}", f"k={size}",
        f"k={size} q={hit.quality}", f"near={near} {kind}", f"reg={region} {kind}", f"far={far} {kind}",
        f"near={near} c={logit}", f"u={unit} {kind}", f"co={country} {kind}", f"co={country} k={size}",
        f"ql={int(row[_QUALIFIED])}{int(row[_QUALIFIER])} {kind}", f"home={home} {kind}",
        f"home={home} s={sure}", f"near={near} k={size}", f"h={min(9, len(sense.hits))} s={sure}",
        f"c={logit} s={sure}", f"n={min(4, len(sense.spans))} {kind}",
    ]  # fmt: skip
