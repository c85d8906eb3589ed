"""What a word is by itself: how it is looked up, whether it may begin a name, its class as a neighbour."""

from typing import NamedTuple

from geotracker.gazetteer.index import Gazetteer
from geotracker.gazetteer.names import normalise
from geotracker.geoparse.lexicon import ORGANISATIONS, PLACE_NOUNS, ROADS, TITLES

_ROMAN = frozenset(["ii", "iii", "iv", "jr", "sr"])
_MONTHS = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)  # fmt: skip


class Word(NamedTuple):
    """A word's key (folded for look-up; "" of a mark), its lower form, whether it begins with a capital or in
    a caseless script, and its class."""

    key: str
    lower: str
    capital: bool
    kind: str


def describe(word: str, gazetteer: Gazetteer) -> Word:
    """Return what a word is."""
    initial = word[0]
    capital = initial.isupper() or (initial.isalpha() and not initial.islower())
    key = normalise(word) if initial.isalnum() else ""
    return Word(key, word.lower(), capital, word_class(word, gazetteer.word(key)))


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
    return f"Cap{name_class(bits)}"


def name_class(bits: int) -> str:
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
