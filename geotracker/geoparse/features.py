"""What the words around a span say about it, as strings the tagger has weights for.

Features come in groups: a group is a function and its arguments, (make, *arguments), and `make(*arguments)`
are its features. There are far fewer groups than spans, so the tagger adds up each only once.
"""

from collections import Counter
from math import log10

from geotracker.gazetteer.index import Gazetteer, Hit
from geotracker.geoparse.lexicon import ABBREVIATED_TITLES, LOCATIVES, SPEECH, STRIKING
from geotracker.geoparse.spans import Span
from geotracker.geoparse.tagger import FeatureGroup
from geotracker.geoparse.tokens import Tokens
from geotracker.geoparse.words import name_class

_FOREGOERS = frozenset(["TITLE", "CapG", "Capg", "INITIAL"])


class Reader:
    """Reads one text's spans: holds what is true of the whole text (other mentions, people, case)."""

    def __init__(self, tokens: Tokens, spans: list[Span], gazetteer: Gazetteer) -> None:
        self.tokens = tokens
        self._word = gazetteer.word
        self.count = Counter([span.key for span in spans])
        self.located: dict[str, int] = {}
        self.personal: dict[str, int] = {}
        self._note_company(spans)

    def _note_company(self, spans: list[Span]) -> None:
        """Count where each name stands after a preposition of place, and where its last word ends a
        person's name."""
        classes, lower, keys = self.tokens.classes, self.tokens.lower, self.tokens.keys
        located, personal = self.located, self.personal
        for span in spans:
            if span.first and lower[span.first - 1] in LOCATIVES:
                located[span.key] = located.get(span.key, 0) + 1
        for at in self.tokens.named:
            if at and classes[at].startswith("Cap") and self._before(at)[0] in _FOREGOERS:
                personal[keys[at]] = personal.get(keys[at], 0) + 1

    def _before(self, at: int) -> tuple[str, str]:
        """Return the classes of the two tokens before one. The full stop of "Mr." is part of the title; "on"
        is "in" where shells fall: local news, which the tagger learned from, seldom writes of that."""
        classes = self.tokens.classes
        before, earlier = (classes[at - 1] if at else "^"), (classes[at - 2] if at > 1 else "^")
        if before == "." and earlier == "TITLE" and self.tokens.lower[at - 2] in ABBREVIATED_TITLES:
            return earlier, (classes[at - 3] if at > 2 else "^")
        if before == "on" and earlier in STRIKING:
            return "in", earlier
        return before, earlier

    def titled(self, span: Span) -> bool:
        """Say whether a span is one word that is also a personal name, right after a title ("Mr. Jordan")."""
        name = span.first == span.last and self._word(span.key) & 6
        return bool(name) and self._before(span.first)[0] == "TITLE"

    def features(self, span: Span) -> list[str]:
        """Return a span's features."""
        return [feature for make, *arguments in self.groups(span) for feature in make(*arguments)]

    def groups(self, span: Span) -> tuple[FeatureGroup, ...]:
        """Return a span's features in groups."""
        tokens = self.tokens
        first, last, key = span.first, span.last, span.key
        p1, p2 = self._before(first)
        n1, n2, n3 = (*tokens.classes[last + 1 : last + 4], "$", "$", "$")[:3]
        hit = span.hits[0]
        kind, people = describe_hit(hit)
        one = first == last
        bits = self._word(key) if one else 0
        own = name_class(bits) if one else "m"
        upper = "U" if tokens.words[first].isupper() else "l"
        lone = f"{own}{upper}{'' if one else '2'}"
        here = 1 if first and tokens.lower[first - 1] in LOCATIVES else 0
        located = min(2, self.located.get(key, 0) - here)
        personal = min(2, self.personal.get(tokens.keys[last], 0))
        return (
            (_foregoing, p1, p2),
            (_following, n1, n2),
            (_further, n1, n2, n3),
            (_between, p1, n1),
            (_after, kind, lone, p1),
            (_before, kind, lone, n1),
            (_name, kind, people, lone, tokens.begins(first), hit.quality, min(9, len(span.hits))),
            (_glued, glue(tokens, first, last), n1),
            (_elsewhere, kind, people, own, located, personal),
            (_spelt, own, min(3, self.count[key] - 1), key in tokens.distinct, bits, last - first),
        )


def _foregoing(p1: str, p2: str) -> tuple[str, ...]:
    """The words before."""
    return "b", f"p1={p1}", f"p2={p2}", f"p21={p2} {p1}"


def _following(n1: str, n2: str) -> tuple[str, ...]:
    """The words after."""
    return f"n1={n1}", f"n2={n2}", f"n12={n1} {n2}"


def _further(n1: str, n2: str, n3: str) -> tuple[str, ...]:
    """Three words after."""
    return (f"n123={n1} {n2} {n3}",)


def _between(p1: str, n1: str) -> tuple[str, ...]:
    """The words on either side."""
    return (f"p1n1={p1} {n1}",)


def _after(kind: str, lone: str, p1: str) -> tuple[str, ...]:
    """What the name is, with the word before."""
    return f"w={lone} p1={p1}", f"k={kind} p1={p1}"


def _before(kind: str, lone: str, n1: str) -> tuple[str, ...]:
    """What the name is, with the word after."""
    return f"w={lone} n1={n1}", f"k={kind} n1={n1}", f"sp={n1 in SPEECH} {kind}"


def _name(kind: str, people: int, lone: str, start: bool, quality: int, amount: int) -> tuple[str, ...]:
    """What the name is, and whether it opens a sentence."""
    return (
        f"k={kind}{people}", f"k={kind}{people} s{start:d} {lone}", f"w={lone} s{start:d}",
        f"q={quality} {kind} {lone}", f"h={amount}",
    )  # fmt: skip


def _glued(glued: str, n1: str) -> tuple[str, ...]:
    """How the name touches its neighbours."""
    return f"g={glued}", f"g={glued} n1={n1}"


def _elsewhere(kind: str, people: int, own: str, located: int, personal: int) -> tuple[str, ...]:
    """Where else in the text the name stands."""
    return f"loc={located} {own}", f"per={personal} {own}", f"per={personal} {kind}{people}"


def _spelt(own: str, others: int, small: bool, bits: int, length: int) -> tuple[str, ...]:
    """How the name is written, here and elsewhere in the text."""
    return f"oth={others}", f"sm={small} {own}", f"bits={bits}", f"len={length}"


def glue(tokens: Tokens, first: int, last: int) -> str:
    """Return how a span touches its neighbours: hyphens, possessives, brackets, capitals on either side."""
    starts, ends, words, size = tokens.starts, tokens.ends, tokens.words, len(tokens)
    out = ""
    if first and ends[first - 1] == starts[first]:
        out += "<" + words[first - 1][:1]
    elif first and tokens.caps[first - 1]:
        out += "<C"
    if last + 1 < size:
        if ends[last] == starts[last + 1]:
            after = words[last + 1][:1]
            out += ">" + after
            if after == "-" and last + 2 < size and starts[last + 2] == ends[last + 1]:
                out += tokens.lower[last + 2]
        elif tokens.caps[last + 1]:
            out += ">C"
    return out


def describe_hit(hit: Hit) -> tuple[str, int]:
    """Return a hit's kind (D for a demonym) and its population's order of magnitude."""
    kind = "D" if hit.quality == 5 else hit.feature
    return kind, int(log10(hit.population + 1)) if kind in ("P", "K", "A2") else 0
