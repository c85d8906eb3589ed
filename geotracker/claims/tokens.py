"""Sentences and tokens with exact character offsets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from geotracker.model import Span

_TOKEN = re.compile(
    r"\d+[-‐‑][^\W\d_]+|\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*(?:\s?%)?"
    r"|(?:[A-Z]\.){2,}"
    r"|(?:Gen|Lt|Col|Maj|Capt|Sgt|Brig|Mr|Mrs|Ms|Dr|St|Mt|Gov|Sen|Rep|Pres|Prof|Adm)\."
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\."
    r"|[^\W\d_]+\d+(?![\d.,]*\s?(?:km|miles))\b"
    r"|[^\W\d_]+(?:['’][^\W\d_]{2,}|(?<=n)['’]t|[-‐‑][^\W_]+|\.(?=[A-Z]\.)|(?<![\w-][A-Z])(?<=[A-Z])\.)*"
    r"|['’][^\W\d_]*|–|—|--|[^\w\s]",
)
ARTICLES = frozenset(
    [
        "al",
        "el",
        "an",
        "ar",
        "as",
        "ash",
        "at",
        "ad",
        "az",
        "ez",
        "es",
        "ed",
        "er",
        "ech",
        "edh",
        "ath",
        "le",
        "la",
        "de",
        "d",
    ]
)
QUOTES = frozenset('“”"‘’«»[]') | {"'"}
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?(?!\w)")
_BREAK = re.compile(  # opens with a set of characters, so that a search passes quickly over all others
    r"[.!?\n](?:(?<!\n)[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])|(?<=\n)(?:\s*\n|(?=\s*[A-Z0-9\"“])))"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:Gen|Lt|Col|Maj|Capt|Sgt|Brig|Mr|Mrs|Ms|Dr|St|Mt|Ft|No|vs|Jr|Sr|Gov|Sen|Rep|Pres|Prof|Rev|Adm|Cmdr|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|approx|ca)|\b[A-Z]|\be\.g|\bi\.e)\.$"
)
_LONGEST = 10
"""Characters that tell whether a full stop ends an abbreviation: the longest one, and the mark before it."""


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark. `low` is its lower-case form; offsets are the text's."""

    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Say whether it starts with a capital letter."""
        if self.text[:1].isupper():
            return True
        article, _, rest = self.text.partition("-")
        return article in ARTICLES and rest[:1].isupper()


def sentences(text: str) -> Iterator[Span]:
    """Yield the sentences' spans, without the white space around them."""
    start = 0
    for match in _BREAK.finditer(text):
        end = match.start() + 1
        if text[end - 1] == "." and _abbreviated(text[max(start, end - _LONGEST) : end]):
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, len(text))


def _abbreviated(head: str) -> bool:
    """Say whether a full stop at the end of a text belongs to an abbreviation."""
    return _ABBREVIATION.search(head) is not None and not head.endswith(("U.S.", "U.N."))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span without outer white space, if anything is left."""
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = start + len(piece.rstrip())
    if right > left:
        yield Span(left, right)


def tokenise(text: str, span: Span) -> tuple[Token, ...]:
    """Return the tokens of a stretch of text; a possessive 's is a token of its own."""
    found = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        start, end = match.span()
        word = match.group(0)
        if "'" in word or "’" in word:
            cut = _POSSESSIVE.search(text, start, end)
            if cut and cut.start() > start and cut.end() == end:
                found.append(_token(text, start, cut.start()))
                start = cut.start()
        found.append(_token(text, start, end))
    return tuple(_joined(text, found))


def _token(text: str, start: int, end: int) -> Token:
    """Return a stretch of text as a token."""
    word = text[start:end]
    return Token(word, word.lower().replace("’", "'"), start, end)


def _joined(text: str, tokens: list[Token]) -> Iterator[Token]:
    """Yield tokens without quotation marks and brackets; "'" after a plural is the possessive mark "'s"."""
    for index, token in enumerate(tokens):
        if token.low == "'" and index and text[token.start - 1 : token.start].lower() == "s":
            yield Token(token.text, "'s", token.start, token.end)
        elif token.text not in QUOTES:
            yield token
