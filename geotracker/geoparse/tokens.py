"""Cut a text into tokens: parallel columns, because the geoparser reads every one of them."""

import re
from dataclasses import dataclass, field
from itertools import accumulate, compress

from geotracker.gazetteer.index import CACHED_NAMES, Gazetteer
from geotracker.geoparse.words import describe

# Abbreviations with full stops ("U.S.", "W.Va."), words (inner apostrophes kept, possessive 's cut off),
# marks. One group around all, so that a split by it keeps every character.
_TOKEN = re.compile(
    r"([A-Z]\.(?:(?:[A-Z]\.)+|[A-Z][a-z]{0,3}\.)|[^\W_]++(?:['’ʼ`](?![sS]\b)[^\W_]++)*+|[^\w\s]|_)"
)
_STOPS = frozenset(".!?…:")
_QUOTES = frozenset("\"'“”‘’«»()[]*|•")


@dataclass(slots=True)
class Tokens:
    """A text's tokens as columns. `keys` are folded for look-up; `caps` says which begin with a capital or
    in a caseless script, and `named` lists those; `classes` says what each is as a neighbour; `distinct` are
    the words without repetition; `chains` keeps where names may end (`spans.chain_end`)."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    keys: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    caps: tuple[bool, ...] = ()
    classes: tuple[str, ...] = ()
    named: tuple[int, ...] = ()
    distinct: frozenset[str] = frozenset()
    chains: dict[int, list[int]] = field(default_factory=dict)

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


def tokenise(text: str, gazetteer: Gazetteer) -> Tokens:
    """Return a text's tokens; offsets are Python string offsets into the text."""
    pieces = _TOKEN.split(text)  # gap, token, gap, token, ..., gap
    edges = list(accumulate(map(len, pieces)))
    words = pieces[1::2]
    if not words:
        return Tokens(text, [], [], [])
    if len(gazetteer.described) > CACHED_NAMES:
        gazetteer.described = {}  # not cleared: another thread may be reading it
    known = gazetteer.described
    distinct = frozenset(words)
    for word in distinct.difference(known):
        known[word] = describe(word, gazetteer)
    keys, lower, caps, classes = zip(*map(known.__getitem__, words), strict=True)
    named = tuple(compress(range(len(words)), caps))
    return Tokens(text, words, edges[:-1:2], edges[1::2], keys, lower, caps, classes, named, distinct)
