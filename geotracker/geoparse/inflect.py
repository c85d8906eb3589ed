"""Names with case endings and prefixes: Ukrainian and Russian "у Харкові", "в Киеве", Arabic "ودمشق".

No dictionary: an ending is cut, a nominative's put in its place, and only what the gazetteer knows counts.
Keys are folded as `gazetteer.names.normalise` folds them ("ї" is "і", "й" is "и").
"""

from collections.abc import Iterator

from geotracker.gazetteer.index import Gazetteer, Hit

_ENDINGS = (
    "ового", "овому", "ського", "ському", "ского", "скому", "ськои", "ськіи", "скои", "ськом", "ском",
    "ові", "еві", "єві", "ами", "ями", "ого", "ому", "ою", "ею", "єю", "ом", "ем", "єм", "ои", "еи", "ах",
    "ях", "ам", "ям", "ів", "ов", "ев", "а", "я", "у", "ю", "і", "и", "ы", "е", "є", "ь",
)  # fmt: skip
_NOMINATIVES = ("", "а", "я", "ь", "о", "е", "и", "ы", "і", "к", "ськ", "ск", "ське", "ское", "ськии", "скии")
_CLOSED = (("ов", "ів"), ("ев", "ів"), ("єв", "ів"), ("оп", "іп"), ("од", "ід"), ("ол", "іл"))
_PREFIXES = ("وال", "بال", "لل", "و", "ب", "ل", "ف", "ك")
SHORTEST = 3
"""Letters that must be left of a stem: shorter ones meet anything."""


def other_script(key: str) -> bool:
    """Say whether a folded name is in Cyrillic or Arabic script."""
    return not key.isascii() and any("\u0400" <= c < "\u0700" for c in key)


def inflected(key: str, gazetteer: Gazetteer) -> tuple[Hit, ...]:
    """Return the rows of a folded Cyrillic or Arabic word's base form, the one with the largest place."""
    found = [hits for base in dict.fromkeys(bases(key)) if (hits := gazetteer.hits(base))]
    return max(found, key=lambda hits: max(hit.population for hit in hits), default=())


def bases(key: str) -> Iterator[str]:
    """Yield the forms a word may be one of: the longest ending cut first, the shortest put on first."""
    if "\u0600" <= key[:1] < "\u0700":
        for prefix in _PREFIXES:
            rest = key.removeprefix(prefix)
            if rest != key and len(rest) >= SHORTEST:
                yield rest
                if prefix in ("وال", "بال", "لل"):
                    yield "ال" + rest
        return
    if not "\u0400" <= key[:1] < "\u0530":
        return
    for ending in _ENDINGS:
        stem = key.removesuffix(ending)
        if stem == key or len(stem) < SHORTEST:
            continue
        for nominative in _NOMINATIVES:
            if nominative != ending:
                yield stem + nominative
        for opened, closed in _CLOSED:
            if stem.endswith(opened):
                yield stem.removesuffix(opened) + closed
