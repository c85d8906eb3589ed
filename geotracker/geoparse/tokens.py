"""Cut a text into tokens: parallel lists, because the geoparser reads every one of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from geotracker.gazetteer.names import normalise

# Abbreviations with full stops ("U.S.", "W.Va."), words (inner apostrophes kept, possessive 's cut off),
# marks.
_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\.[A-Z][a-z]{0,3}\.|[^\W_]+(?:['’ʼ`](?![sS]\b)[^\W_]+)*|[^\w\s]|_")
_STOPS = frozenset(".!?…:")
_QUOTES = frozenset("\"'“”‘’«»()[]*|•")


@dataclass(slots=True)
class Tokens:
    """A text's tokens as columns. `keys` are folded for look-up; `caps` says which begin with a capital or
    in a caseless script."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    keys: list[str]
    lower: list[str]
    caps: list[bool]

    def __len__(self) -> int:
        return len(self.words)

    def begins(self, at: int) -> bool:
        """Say whether a token begins a sentence or a line."""
        while at:
            if "\n" in self.text[self.ends[at - 1] : self.starts[at]]:
                return True
            before = self.words[at - 1]
            if before not in _QUOTES:
                return before in _STOPS
            at -= 1
        return True


@lru_cache(maxsize=40_000)
def _describe(word: str) -> tuple[str, str, bool]:
    """Return a word's look-up key, its lower form and whether it may begin a name."""
    initial = word[0]
    named = initial.isupper() or (initial.isalpha() and not initial.islower())
    return (normalise(word) if initial.isalnum() else "", word.lower(), named)


def tokenise(text: str) -> Tokens:
    """Return a text's tokens; offsets are Python string offsets into the text."""
    words = _TOKEN.findall(text)
    if not words:
        return Tokens(text, [], [], [], [], [], [])
    starts, find, at = [], text.index, 0
    for word in words:  # nothing the pattern skips can hold a token, so the next occurrence is the match
        at = find(word, at)
        starts.append(at)
        at += len(word)
    ends = [start + len(word) for start, word in zip(starts, words, strict=True)]
    keys, lower, caps = (list(column) for column in zip(*map(_describe, words), strict=True))
    return Tokens(text, words, starts, ends, keys, lower, caps)
