"""The geoparser: text in, toponyms out."""

from collections.abc import Sequence
from math import log
from operator import attrgetter

import numpy as np

from geotracker.errors import InputError
from geotracker.gazetteer.index import Gazetteer, Hit
from geotracker.geoparse import weights
from geotracker.geoparse.compose import anaphora, compose
from geotracker.geoparse.inflect import other_script
from geotracker.geoparse.kinds import governs, kind_of
from geotracker.geoparse.phrases import Phrase, Vocabulary, find_phrases, vocabulary
from geotracker.geoparse.reading import Models, Reading, best, judge_matrix, read
from geotracker.geoparse.recognise import Recogniser
from geotracker.geoparse.resolve import Setting
from geotracker.geoparse.senses import Sense
from geotracker.geoparse.sources import setting_of
from geotracker.geoparse.tagger import Tagger, probability
from geotracker.geoparse.tokens import Tokens, tokenise
from geotracker.geoparse.units import with_units
from geotracker.geoparse.unknown import named_place, other_spellings, unknown_spans
from geotracker.model import (
    Actor,
    Candidate,
    Place,
    PlaceRule,
    Region,
    Source,
    Theatre,
    Toponym,
    ToponymKind,
    Unresolved,
)

MODELS = Models(
    tagger=Tagger.unpack(weights.TAGGER, weights.TAGGER_SCALE),
    alone=np.array(weights.ALONE),
    together=np.array(weights.TOGETHER),
    judge=np.array(weights.JUDGE),
)
CHUNK = 20_000
"""Characters read at one go; longer texts are cut at a line or sentence end."""
THEATRE_LOGIT = 1.5
"""What a place in the theatre gains in the judge's logit, and a small one outside loses: a prior, not
fitted."""
THEATRE_STRANGE = 2.0
"""What such a place gains besides if its name is no English word, given name or surname."""
SMALL = 100_000
METROPOLIS, METROPOLIS_LOGIT = 150_000, 0.75
"""A city this large gains so much in the judge's logit where a theatre is given: reports of a war name the
capitals its envoys fly to, local news (which the judge was fitted on) seldom does. A prior, not fitted."""
CERTAIN = log(weights.THRESHOLD / (1 - weights.THRESHOLD))
HOPELESS = CERTAIN - THEATRE_LOGIT - THEATRE_STRANGE
"""A judge's logit that no prior here can lift over the threshold (spans in other scripts excepted)."""
FOREIGN = 0.9
"""The score of a name in another script that is certain of its place: the models have seen English only."""
FOREIGN_THRESHOLD = 0.6
"""What such a name must score: set by hand, as `FOREIGN` is."""


def geoparse(
    text: str,
    gazetteer: Gazetteer,
    *,
    theatre: Theatre | None = None,
    source: Source | None = None,
    overrides: Sequence[PlaceRule] = (),
    recogniser: Recogniser | None = None,
) -> tuple[Toponym, ...]:
    """Return the place names of a text, sorted by start, none overlapping, each with the place it means.

    `theatre` brings its actors (never places), regions, rules and a prior for its countries; with it, names
    the gazetteer does not know stay as Unresolved where the context calls them places, and "the city" is
    followed back. `source` helps local news mean its own town. `overrides` win over everything. A
    `recogniser` (see `recognise.py`) has a say in what is a place. Spans slice `text` exactly. Raises
    InputError if `text` is not a string.
    """
    if not isinstance(text, str):
        raise InputError(f"text must be a string, not {type(text).__name__}", field="text")
    setting = setting_of(gazetteer, source, theatre)
    known = vocabulary(gazetteer, theatre, overrides)
    out: list[Toponym] = []
    for low, high in chunks(text):
        part = text[low:high]
        tokens = tokenise(part, gazetteer)
        if not tokens.named:
            continue
        phrases = with_units(tokens, find_phrases(tokens, known.phrases), known.phrases, gazetteer)
        found = _known(tokens, phrases, known)
        found += _read(tokens, phrases, gazetteer, setting, theatre, known, recogniser)
        found.sort(key=_START)
        found = compose(part, found)
        if theatre is not None:
            found = sorted([*found, *anaphora(part, found)], key=_START)
        out += [_moved(t, low) for t in disjoint(found)]
    return tuple(out)


def disjoint(found: Sequence[Toponym]) -> list[Toponym]:
    """Return toponyms sorted by start without those that an earlier one has grown over."""
    out: list[Toponym] = []
    for toponym in sorted(found, key=lambda t: (t.start, -t.end)):
        if not out or toponym.start >= out[-1].end:
            out.append(toponym)
    return out


_START = attrgetter("start")


def chunks(text: str) -> list[tuple[int, int]]:
    """Return [start, end) pieces of at most CHUNK characters, cut after a line, a sentence or a word where
    possible."""
    out, low = [], 0
    while len(text) - low > CHUNK:
        high = low + CHUNK
        cut = next(
            (c + len(s) for s in ("\n", ". ", " ") if (c := text.rfind(s, low + CHUNK // 2, high)) > 0), high
        )
        out.append((low, cut))
        low = cut
    return [*out, (low, len(text))]


def _moved(toponym: Toponym, by: int) -> Toponym:
    """Return a toponym shifted by some characters."""
    t = toponym
    if not by:
        return t
    return Toponym(t.start + by, t.end + by, t.text, t.kind, t.target, t.score, t.candidates, t.actor)


def _toponym(
    tokens: Tokens,
    first: int,
    last: int,
    kind: ToponymKind,
    target: Place | Region | Unresolved,
    score: float,
    candidates: tuple[Candidate, ...] = (),
    actor: str | None = None,
) -> Toponym:
    start, end = tokens.starts[first], tokens.ends[last]
    return Toponym(start, end, tokens.text[start:end], kind, target, score, candidates, actor)


def _known(tokens: Tokens, phrases: Sequence[Phrase], known: Vocabulary) -> list[Toponym]:
    """Return the toponyms that rules and theatre regions settle; a rule "not a place" and actors give
    none."""
    out = []
    for phrase in phrases:
        if isinstance(phrase.meaning, Actor):
            continue
        if isinstance(phrase.meaning, Unresolved) and phrase.meaning.reason.startswith("by rule"):
            continue
        score = 0.0 if isinstance(phrase.meaning, Unresolved) else 1.0
        kind, actor = ToponymKind.REGION, None
        if not isinstance(phrase.meaning, Region):
            governing = governs(tokens, phrase.first, phrase.last)
            kind = kind_of(tokens, phrase.last, False, governing)
            name = " ".join(filter(None, tokens.keys[phrase.first : phrase.last + 1]))
            actor = known.governing.get(name) if governing else None
        out.append(_toponym(tokens, phrase.first, phrase.last, kind, phrase.meaning, score, (), actor))
    return out


def _read(
    tokens: Tokens,
    phrases: Sequence[Phrase],
    gazetteer: Gazetteer,
    setting: Setting,
    theatre: Theatre | None,
    known: Vocabulary,
    recogniser: Recogniser | None,
) -> list[Toponym]:
    """Return the toponyms the models find outside the known phrases."""
    taken = frozenset(i for phrase in phrases for i in range(phrase.first, phrase.last + 1))
    reading = read(tokens, gazetteer, setting, MODELS, taken, recogniser)
    out, used = [], set(taken)
    logits = (judge_matrix(reading, gazetteer) @ MODELS.judge).tolist() if reading.spans else []
    for at, span in enumerate(reading.spans):
        toponym = _judge(reading, at, logits[at], gazetteer, theatre, known)
        if toponym is not None:
            out.append(toponym)
            used.update(range(span.first, span.last + 1))
    return out + _unknown(tokens, used, gazetteer, theatre)


def _judge(
    reading: Reading,
    at: int,
    logit: float,
    gazetteer: Gazetteer,
    theatre: Theatre | None,
    known: Vocabulary,
) -> Toponym | None:
    """Return a span as a toponym, or None if it is more likely not one, or not where the ranking puts it."""
    span, number = reading.spans[at], reading.sense_of[at]
    if logit < (HOPELESS if theatre is not None else CERTAIN) and span.key.isascii():
        return None
    sense = reading.senses[number]
    ranked = town_first(best(reading, number), sense)
    hit = ranked[0][0]
    if theatre is not None and (hit.country in theatre.countries or span.key in known.parties):
        logit += THEATRE_LOGIT + (0.0 if gazetteer.word(span.key) else THEATRE_STRANGE)
    elif theatre is not None and hit.feature in ("P", "A2") and hit.population < SMALL:
        logit -= THEATRE_LOGIT
    elif theatre is not None and hit.feature in ("P", "K") and hit.population >= METROPOLIS:
        logit += METROPOLIS_LOGIT
    score = probability(logit)
    if other_script(span.key):
        sure = sum(share for other, share in ranked if other.unit == hit.unit)
        score = FOREIGN * min(1.0, sure) * named_place(reading.tokens, span.first, hit)
    if score < (FOREIGN_THRESHOLD if other_script(span.key) else weights.THRESHOLD):
        return None
    tokens = reading.tokens
    candidates = tuple([Candidate(gazetteer.at(other.row), share) for other, share in ranked])
    governing = governs(tokens, span.first, span.last)
    kind = kind_of(tokens, span.last, hit.quality == 5, governing)
    actor = known.governing.get(span.key) if governing else None
    return _toponym(tokens, span.first, span.last, kind, candidates[0].place, score, candidates, actor)


def town_first(ranked: list[tuple[Hit, float]], sense: Sense) -> list[tuple[Hit, float]]:
    """Return a sense's candidates with a town before the unit around it that bears its name.

    "Misrata" alone is the town; "Misrata district" is said when the district is meant. The town takes the
    unit's posterior too, for the two are one answer to where it is.
    """
    unit, share = ranked[0]
    if unit.feature not in ("A1", "A2") or sense.cue in ("unit1", "unit2") or unit.quality == 3:
        return ranked
    for place, (town, posterior) in enumerate(ranked[1:], 1):
        apart = abs(town.lon - unit.lon) + abs(town.lat - unit.lat)
        if town.feature in ("P", "K") and town.unit == unit.unit and apart < 3:
            return [(town, posterior + share), *ranked[:place], *ranked[place + 1 :]]
    return ranked


def _unknown(tokens: Tokens, used: set[int], gazetteer: Gazetteer, theatre: Theatre | None) -> list[Toponym]:
    """Return names the gazetteer lacks: resolved where another spelling in the theatre is close, else
    Unresolved."""
    out = []
    for first, last, sure in unknown_spans(tokens, used, gazetteer, theatre is not None):
        name = tokens.text[tokens.starts[first] : tokens.ends[last]]
        spelt = other_spellings(name, gazetteer, theatre.countries, sure) if theatre is not None else []
        if spelt:
            candidates = tuple(Candidate(gazetteer.at(hit.row), alike) for hit, alike in spelt)
            score = spelt[0][1] * (0.8 if sure else 0.6)
            out.append(
                _toponym(tokens, first, last, ToponymKind.LITERAL, candidates[0].place, score, candidates)
            )
        elif sure:
            missing = Unresolved("not in the gazetteer")
            out.append(_toponym(tokens, first, last, ToponymKind.LITERAL, missing, 0.0))
    return out
