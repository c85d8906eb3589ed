"""Cut a text into tokens: parallel lists, because the geoparser reads every one of them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from geotracker.gazetteer.names import normalise

# Abbreviations with full stops ("U.S.", "W.Va."), words (inner apostrophes kept, possessive 's cut off),
# marks.
_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[A-Z]\.[A-Z][a-z]{0,3}\.|[^\W_]+(?:['’ʼ`](?![sS]\b)[^\W_]+)*|[^\w\s]|_")
_STOPS = frozenset(".!?…")
_QUOTES = frozenset("\"'“”‘’«»()[]*|•")


@dataclass(slots=True)
class Tokens:
    """A text's tokens. `keys` are folded for look-up; `caps` says which begin with a capital or in a caseless
    script; `first` which begin a sentence or line."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    keys: list[str]
    lower: list[str]
    caps: list[bool]
    first: list[bool]

    def __len__(self) -> int:
        return len(self.words)


@lru_cache(maxsize=40_000)
def _describe(word: str) -> tuple[str, str, bool]:
    """Return a word's look-up key, its lower form and whether it may begin a name."""
    initial = word[0]
    named = initial.isupper() or (initial.isalpha() and not initial.islower())
    return (normalise(word) if initial.isalnum() else "", word.lower(), named)


def tokenise(text: str) -> Tokens:
    """Return a text's tokens; offsets are Python string offsets into the text."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text):
        words.append(match[0])
        starts.append(match.start())
        ends.append(match.end())
    described = [_describe(word) for word in words]
    first, fresh, last_end = [], True, 0
    for word, start in zip(words, starts, strict=True):
        if not fresh and start - last_end > 1 and "\n" in text[last_end:start]:
            fresh = True
        first.append(fresh)
        if word in _STOPS or (word == ":" and not fresh):
            fresh = True
        elif word not in _QUOTES:
            fresh = False
        last_end = start + len(word)
    return Tokens(
        text, words, starts, ends,
        [d[0] for d in described], [d[1] for d in described], [d[2] for d in described], first,
    )  # fmt: skip
