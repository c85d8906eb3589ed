"""What the words around a span say about it, as strings the tagger has weights for."""

from collections import Counter
from math import log10

from geotracker.gazetteer.index import CACHED_NAMES, Gazetteer, Hit
from geotracker.gazetteer.names import normalise
from geotracker.geoparse.lexicon import (
    ABBREVIATED_TITLES,
    LOCATIVES,
    ORGANISATIONS,
    PLACE_NOUNS,
    ROADS,
    SPEECH,
    TITLES,
)
from geotracker.geoparse.spans import Span
from geotracker.geoparse.tokens import Tokens

_ROMAN = frozenset(["ii", "iii", "iv", "jr", "sr"])
_MONTHS = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)  # fmt: skip
ADMIN = frozenset(("C", "A1"))


def word_class(word: str, bits: int) -> str:
    """Return the class of a neighbouring word: coarse for names, so that the tagger learns no name by
    heart."""
    lower = word.lower()
    if not word[0].isalnum():
        return word
    if word[0].isdigit():
        return "#4" if len(word) == 4 else "#"
    if word[0].islower():
        return lower
    if lower in TITLES:
        return "TITLE"
    if lower in ROADS:
        return "ROAD"
    if lower in ORGANISATIONS:
        return "ORG"
    if lower in PLACE_NOUNS:
        return "PLACE"
    if lower in _MONTHS:
        return "DATE"
    if lower in _ROMAN:
        return "JR"
    if len(word) == 1:
        return "INITIAL"
    if word.isupper() and len(word) > 1:
        return "UPPER"
    return f"Cap{_name_class(bits)}"


def _name_class(bits: int) -> str:
    """Return what a capitalised word is elsewhere: given name, surname, English word, or none."""
    if bits & 2 and bits & 8:
        return "G"
    if bits & 2 and not bits & 1:
        return "g"
    if bits & 1:
        return "w"
    if bits & 4:
        return "s"
    return "x"


class Reader:
    """Reads one text's spans: holds what is true of the whole text (other mentions, people, case)."""

    def __init__(self, tokens: Tokens, spans: list[Span], gazetteer: Gazetteer) -> None:
        self.tokens = tokens
        memo = gazetteer.classes
        if len(memo) > CACHED_NAMES:
            memo.clear()
        for word in set(tokens.words).difference(memo):
            memo[word] = word_class(word, gazetteer.word(normalise(word)))
        self.classes = [memo[word] for word in tokens.words]
        self._word = gazetteer.word
        self.small = set(tokens.words)
        self.count = Counter(span.key for span in spans)
        self.located: Counter[str] = Counter()
        self.personal: Counter[str] = Counter()
        self._note_company(spans)

    def _note_company(self, spans: list[Span]) -> None:
        """Count where each name stands after a preposition of place, and where its last word ends a
        person's name."""
        classes, lower, keys = self.classes, self.tokens.lower, self.tokens.keys
        for span in spans:
            before = lower[span.first - 1] if span.first else ""
            if before in LOCATIVES:
                self.located[span.key] += 1
        for at in range(1, len(classes)):
            if classes[at][:3] == "Cap" and self._before(at)[0] in ("TITLE", "CapG", "Capg", "INITIAL"):
                self.personal[keys[at]] += 1

    def _before(self, at: int) -> tuple[str, str]:
        """Return the classes of the two tokens before one; the full stop of "Mr." is part of the title."""
        classes = self.classes
        before, earlier = (classes[at - 1] if at else "^"), (classes[at - 2] if at > 1 else "^")
        if before == "." and earlier == "TITLE" and self.tokens.lower[at - 2] in ABBREVIATED_TITLES:
            return earlier, (classes[at - 3] if at > 2 else "^")
        return before, earlier

    def titled(self, span: Span) -> bool:
        """Say whether a span is one word that is also a personal name, right after a title ("Mr. Jordan")."""
        name = span.first == span.last and self._word(span.key) & 6
        return bool(name) and self._before(span.first)[0] == "TITLE"

    def features(self, span: Span) -> list[str]:
        """Return a span's features."""
        classes, tokens = self.classes, self.tokens
        first, last, size = span.first, span.last, len(classes)
        p1, p2 = self._before(first)
        n1 = classes[last + 1] if last + 1 < size else "$"
        n2 = classes[last + 2] if last + 2 < size else "$"
        n3 = classes[last + 3] if last + 3 < size else "$"
        start = "1" if tokens.begins(first) else "0"
        hit = span.hits[0]
        kind, people = describe_hit(hit)
        one = first == last
        own = _name_class(self._word(span.key)) if one else "m"
        bits = self._word(span.key) if one else 0
        upper = "U" if tokens.words[first].isupper() else "l"
        lone = f"{own}{upper}{'' if one else '2'}"
        others = min(3, self.count[span.key] - 1)
        here = 1 if tokens.lower[first - 1 if first else 0] in LOCATIVES and first else 0
        located = min(2, self.located[span.key] - here)
        personal = min(2, self.personal[tokens.keys[last]])
        glued = glue(tokens, first, last)
        amount = min(9, len(span.hits))
        return [
            "b",
            f"p1={p1}", f"n1={n1}", f"p2={p2}", f"n2={n2}",
            f"p21={p2} {p1}", f"n12={n1} {n2}", f"p1n1={p1} {n1}", f"n123={n1} {n2} {n3}",
            f"k={kind}{people}", f"k={kind}{people} s{start} {lone}",
            f"w={lone} s{start}", f"w={lone} p1={p1}", f"w={lone} n1={n1}",
            f"k={kind} p1={p1}", f"k={kind} n1={n1}",
            f"q={hit.quality} {kind} {lone}", f"h={amount}",
            f"loc={located} {own}", f"per={personal} {own}", f"per={personal} {kind}{people}",
            f"oth={others}", f"sm={span.key in self.small} {own}", f"g={glued}", f"g={glued} n1={n1}",
            f"bits={bits}", f"sp={n1 in SPEECH} {kind}", f"len={last - first}",
        ]  # fmt: skip


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
