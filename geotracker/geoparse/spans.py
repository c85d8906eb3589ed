"""Find the spans that may name a place: longest match of the gazetteer on runs of capitalised words."""

from collections.abc import Sequence
from dataclasses import dataclass

from geotracker.gazetteer.index import Gazetteer, Hit
from geotracker.geoparse.inflect import inflected, other_script
from geotracker.geoparse.lexicon import CONNECTORS, ORGANISATIONS, PLACE_NOUNS, ROADS
from geotracker.geoparse.tokens import Tokens

LONGEST = 6
_NOUNS = ROADS | PLACE_NOUNS | ORGANISATIONS - {"union", "star", "sun", "post", "globe", "hall", "mall"}
_SHORTENED = frozenset(["st", "ste", "mt", "ft", "saint"])
_FIRST = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}


@dataclass(slots=True)
class Span:
    """Tokens `[first, last]` that may name a place; `key` is the folded name, `hits` what the gazetteer
    knows."""

    first: int
    last: int
    key: str
    hits: tuple[Hit, ...]


def chain_end(tokens: Tokens, first: int) -> list[int]:
    """Return the last tokens a name that begins at `first` may have, nearest first."""
    found = tokens.chains.get(first)
    if found is None:
        found = tokens.chains[first] = _chain_end(tokens, first)
    return found


def _chain_end(tokens: Tokens, first: int) -> list[int]:
    """Walk over a name's words, connectors and hyphens."""
    words, caps, starts, ends, lower = tokens.words, tokens.caps, tokens.starts, tokens.ends, tokens.lower
    out = [first]
    at, count = first, len(words)
    while len(out) < LONGEST and at + 1 < count:
        here = at + 1
        word = words[here]
        if (
            word == "-" and starts[here] == ends[at] and here + 1 < count and starts[here + 1] == ends[here]
        ) or (word == "." and len(words[at]) <= 3 and (lower[at] in _SHORTENED or len(words[at]) == 1)):
            here += 1
        elif starts[here] - ends[at] != 1:
            break
        steps = 0
        while steps < 2 and here < count and not caps[here] and lower[here] in CONNECTORS:
            here += 1
            if here < count and words[here] == "-":
                here += 1
            steps += 1
        if here >= count or not (
            caps[here] or (here > at + 1 and words[here][0].isalpha() and words[at + 1] == "-")
        ):
            break
        if starts[here] - ends[here - 1] > 1:
            break
        out.append(here)
        at = here
    return out


def candidate_spans(tokens: Tokens, gazetteer: Gazetteer, taken: frozenset[int] = frozenset()) -> list[Span]:
    """Return the non-overlapping longest matches outside the tokens `taken`, left to right, with their
    rows."""
    spans: list[Span] = []
    keys, find, free = tokens.keys, gazetteer.hits, 0
    for at in tokens.named:
        if at < free or at in taken or not keys[at]:
            continue
        for last in reversed(chain_end(tokens, at)):
            if taken and any(i in taken for i in range(at, last + 1)):
                continue
            key = keys[at] if last == at else _joined(keys[at : last + 1])
            hits = find(key) or (inflected(key, gazetteer) if last == at and other_script(key) else ())
            if hits and usable(tokens, at, last, key, hits):
                spans.append(Span(at, last, key, hits))
                free = last + 1
                break
    return spans


def _joined(keys: Sequence[str]) -> str:
    """Return the key of a name of several words."""
    parts = [key for key in keys if key]
    parts[0] = _FIRST.get(parts[0], parts[0])
    return " ".join(parts)


def usable(tokens: Tokens, first: int, last: int, key: str, hits: tuple[Hit, ...]) -> bool:
    """Say whether a match is written as its name must be: short forms in their own case, no single
    letters."""
    if len(key) < 2:
        return False
    if first != last:
        return True
    word = tokens.words[first]
    if key in _NOUNS:  # "Road", "Valley", "Park": somewhere a place is called just that
        return False
    if len(key) <= 3:
        if word.isupper():  # "US", "UAE", "TX": only as a short form
            return any(hit.quality in (3, 0) for hit in hits)
        return not all(hit.quality == 3 for hit in hits) or _abbreviated(tokens, first, word)
    return True


def _abbreviated(tokens: Tokens, at: int, word: str) -> bool:
    """Say whether a word is written as an abbreviation: with full stops, or a full stop and a comma before
    it."""
    if "." in word:
        return True
    after = tokens.words[at + 1] if at + 1 < len(tokens) else ""
    before = tokens.words[at - 1] if at else ""
    return after == "." or before == ","
