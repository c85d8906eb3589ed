"""How much of a place: quantifiers, shares and what they measure."""

from geotracker.claims.actors import split_compound
from geotracker.claims.chunks import Sentence
from geotracker.model import Extent

HEDGES = frozenset(
    [
        "about",
        "around",
        "over",
        "roughly",
        "approximately",
        "up",
        "at",
        "more",
        "less",
        "least",
        "than",
        "only",
        "nearly",
        "almost",
        "just",
        "to",
        "as",
        "under",
    ]
)

COUNT_HEDGES = (
    *(("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("as", "many", "as")),
    *(("no", "fewer", "than"), ("upwards", "of"), ("no", "less", "than"), ("close", "to")),
    *(
        ("about",),
        ("around",),
        ("some",),
        ("roughly",),
        ("approximately",),
        ("nearly",),
        ("almost",),
        ("over",),
    ),
)


def count_hedge(s: Sentence, i: int) -> int:
    """Return how many words at a token only hedge a count ("more than 20 villages"), 0 for none.

    One word does so only before a set of places: "around 10 km", "over two days" are none.
    """
    if "#" not in (s.tag(i + 1), s.tag(i + 2), s.tag(i + 3)):
        return 0
    size = next((len(words) for words in COUNT_HEDGES if s.at(i, words)), 0)
    if not size or s.tag(i + size) != "#" or extent_at(s, i) is not None:
        return 0
    noun = i + size + 1
    while s.tag(noun) in ("#", "J") and noun < i + size + 4:
        noun += 1
    return size if size > 1 or s.has("set_nouns", noun) else 0


def extent_at(s: Sentence, first: int) -> tuple[Extent, int, str | None] | None:
    """Read an extent at a token: (extent, where what it measures starts, quantity as stated).

    "most of", "80% of", "the entire", "nearly all of", "only a handful of", "two-thirds of", "every".
    """
    i = first
    near = False
    start = first
    while s.tag(i) == "A" or s.low(i) in HEDGES:
        if i - first > 4:
            return None
        near = near or s.has("near", i)
        i += 1
    if s.tag(i) == "D" and s.low(i) in ("the", "a", "its", "their", "an"):
        i += 1
    found = _share(s, i)
    if found:
        extent, end = found
        if s.at(end, ("or", "more")):
            end += 2
        if s.low(end) == "of":
            return extent, end + 1, _stated(s, start, end)
        return None
    return _quantifier(s, i, near)


def _stated(s: Sentence, first: int, last: int) -> str:
    """Return the text of tokens."""
    return s.chars(first, last).of(s.text)


def ratio_at(s: Sentence, i: int) -> tuple[float, int, int] | None:
    """Read "four of the five states of X", "three of X's five states": the share and where X begins and ends.

    The end is 0 when X goes on as any place does.
    """
    part, whole = _count(s, i), None
    if part is None or s.low(i + 1) != "of":
        return None
    j = i + 2 + (s.low(i + 2) in ("the", "its"))
    whole = _count(s, j)
    if whole and part < whole:
        while s.tag(j) in ("#", "W", "J") and s.low(j) not in ("of", "in"):
            j += 1
        return (
            (round(part / whole, 3), j + 1, 0) if s.low(j) in ("of", "in") and s.tag(j + 1) in "NDJ" else None
        )
    end = j
    while s.tag(end) == "N":
        end += 1
    whole = _count(s, end + 1) if end > j and s.tag(end) == "S" else None
    return (round(part / whole, 3), j, end) if whole and part < whole else None


def _count(s: Sentence, i: int) -> float | None:
    """Return a whole number in digits or words at a token."""
    if s.tag(i) != "#":
        return None
    return s.lexicon.numbers.get(s.low(i)) or (float(s.low(i)) if s.low(i).isdecimal() else None)


def _share(s: Sentence, i: int) -> tuple[Extent, int] | None:
    """Read "80%", "80 percent", "two-thirds", "a third", "three quarters" at a token."""
    low = s.low(i)
    if s.tag(i) == "#" and (
        low.endswith("%") or s.low(i + 1) in ("percent", "%") or s.at(i + 1, ("per", "cent"))
    ):
        try:
            value = float(low.rstrip("% ").replace(",", "")) / 100
        except ValueError:
            return None
        end = i + 1 if low.endswith("%") else i + (3 if s.low(i + 1) == "per" else 2)
        return (min(1.0, round(value, 4)), end)
    if low in s.lexicon.fractions and s.low(i + 1) == "of":
        return s.lexicon.fractions[low], i + 1
    pair = split_compound(low) or ((low, s.low(i + 1)) if s.tag(i) == "#" else None)
    if pair and pair[1] in s.lexicon.fractions:
        count = {"one": 1, "two": 2, "three": 3, "four": 4, "nine": 9}.get(pair[0], 1)
        single = s.lexicon.fractions[pair[1]]
        share = {"thirds": 2 / 3, "quarters": 0.75, "fifths": count * 0.2}.get(pair[1], single * count)
        return round(share, 4), i + (1 if split_compound(low) else 2)
    return None


def _quantifier(s: Sentence, i: int, near: bool) -> tuple[Extent, int, str | None] | None:
    """Read a quantifier word or phrase at a token."""
    table = s.lexicon.extents
    for size in (2, 1):
        phrase = " ".join(s.words(i, i + size))
        if phrase not in table:
            continue
        extent, end = table[phrase], i + size
        if phrase in ("no",) and s.low(i + 1) not in ("part", "parts"):
            return None
        if phrase == "no":
            end += 1
        if near and extent in ("all",):
            extent = "most"
        if s.low(end) == "of":
            return extent, end + 1, None
        bare = phrase in ("entire", "whole", "every", "all", "most", "half", "full", "complete", "much", "no")
        if bare and s.tag(end) in ("D", "N", "W", "J", "#") and phrase not in ("full", "complete"):
            return extent, end, None
        return None
    if s.has("rest", i):
        end = i + 1
        if s.low(end) in ("part", "parts", "areas", "pockets"):
            end += 1
        if s.low(end) == "of":
            return "all", end + 1, None
    return None
