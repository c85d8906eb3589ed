"""The geoparser: text in, toponyms out."""

from collections.abc import Sequence

import numpy as np

from geotracker.errors import InputError
from geotracker.gazetteer.index import Gazetteer
from geotracker.geoparse import weights
from geotracker.geoparse.compose import anaphora, compose
from geotracker.geoparse.kinds import actor_of, kind_of
from geotracker.geoparse.phrases import Phrase, find_phrases, party_names, vocabulary
from geotracker.geoparse.reading import Models, Reading, best, judge_features, read
from geotracker.geoparse.resolve import Setting
from geotracker.geoparse.sources import setting_of
from geotracker.geoparse.tagger import Tagger, probability
from geotracker.geoparse.tokens import Tokens, tokenise
from geotracker.geoparse.unknown import named_place, other_script, other_spellings, unknown_spans
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
    judge=Tagger.unpack(weights.JUDGE, weights.JUDGE_SCALE),
)
CHUNK = 20_000
"""Characters read at one go; longer texts are cut at a line or sentence end."""
THEATRE_LOGIT = 1.5
"""What a place in the theatre gains in the judge's logit, and a small one outside loses: a prior, not
fitted."""
SMALL = 100_000
FOREIGN = 0.9
"""The score of a name in another script that is certain of its place: the models have seen English only."""


def geoparse(
    text: str,
    gazetteer: Gazetteer,
    *,
    theatre: Theatre | None = None,
    source: Source | None = None,
    overrides: Sequence[PlaceRule] = (),
) -> tuple[Toponym, ...]:
    """Return the place names of a text, sorted by start, none overlapping, each with the place it means.

    `theatre` brings its actors (never places), regions, rules and a prior for its countries; with it, names
    the
    gazetteer does not know stay as Unresolved where the context calls them places, and "the city" is
    followed back.
    `source` helps local news mean its own town. `overrides` win over everything. Spans slice `text`
    exactly. Raises
    InputError if `text` is not a string.
    """
    if not isinstance(text, str):
        raise InputError(f"text must be a string, not {type(text).__name__}", field="text")
    setting = setting_of(gazetteer, source, theatre)
    known = vocabulary(gazetteer, theatre, overrides)
    out: list[Toponym] = []
    for low, high in chunks(text):
        part = text[low:high]
        tokens = tokenise(part)
        if not any(tokens.caps):
            continue
        phrases = find_phrases(tokens, known)
        found = [*_known(tokens, phrases), *_read(tokens, phrases, gazetteer, setting, theatre)]
        found.sort(key=lambda t: t.start)
        found = compose(part, found)
        if theatre is not None:
            found = sorted([*found, *anaphora(part, found)], key=lambda t: t.start)
        out += [_moved(t, low) for t in found]
    return tuple(out)


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


def _known(tokens: Tokens, phrases: Sequence[Phrase]) -> list[Toponym]:
    """Return the toponyms that rules and theatre regions settle; a rule "not a place" and actors give
    none."""
    out = []
    for phrase in phrases:
        if isinstance(phrase.meaning, Actor):
            continue
        if isinstance(phrase.meaning, Unresolved) and phrase.meaning.reason.startswith("by rule"):
            continue
        kind = ToponymKind.REGION if isinstance(phrase.meaning, Region) else ToponymKind.LITERAL
        score = 0.0 if isinstance(phrase.meaning, Unresolved) else 1.0
        out.append(_toponym(tokens, phrase.first, phrase.last, kind, phrase.meaning, score))
    return out


def _read(
    tokens: Tokens, phrases: Sequence[Phrase], gazetteer: Gazetteer, setting: Setting, theatre: Theatre | None
) -> list[Toponym]:
    """Return the toponyms the models find outside the known phrases."""
    taken = frozenset(i for phrase in phrases for i in range(phrase.first, phrase.last + 1))
    reading = read(tokens, gazetteer, setting, MODELS, taken)
    out, used = [], set(taken)
    for at, span in enumerate(reading.spans):
        toponym = _judge(reading, at, gazetteer, theatre)
        if toponym is not None:
            out.append(toponym)
            used.update(range(span.first, span.last + 1))
    return out + _unknown(tokens, used, gazetteer, theatre)


def _judge(reading: Reading, at: int, gazetteer: Gazetteer, theatre: Theatre | None) -> Toponym | None:
    """Return a span as a toponym, or None if it is more likely not one, or not where the ranking puts it."""
    span, number = reading.spans[at], reading.sense_of[at]
    ranked = best(reading, number)
    logit = MODELS.judge.logit(judge_features(reading, at, ranked[0]))
    assert reading.ranking is not None
    row = int(reading.ranking.rows[ranked[0][0]])
    low = int(reading.ranking.start[number])
    hit = reading.senses[number].hits[ranked[0][0] - low]
    if theatre is not None and (hit.country in theatre.countries or span.key in party_names(theatre.actors)):
        logit += THEATRE_LOGIT
    elif theatre is not None and hit.feature in ("P", "A2") and hit.population < SMALL:
        logit -= THEATRE_LOGIT
    score = probability(logit)
    if other_script(span.key):
        score = FOREIGN * ranked[0][1] * named_place(reading.tokens, span.first, hit)
    if score < weights.THRESHOLD:
        return None
    tokens = reading.tokens
    candidates = tuple(
        Candidate(gazetteer.at(int(reading.ranking.rows[position])), posterior)
        for position, posterior in ranked
    )
    kind = kind_of(tokens, span.first, span.last, hit.quality == 5)
    actor = actor_of(tokens, span.first, span.last, span.key, theatre)
    return _toponym(tokens, span.first, span.last, kind, gazetteer.at(row), score, candidates, actor)


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
