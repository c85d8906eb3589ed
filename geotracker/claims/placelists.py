"""Lists of places: "A", "A and B", "A, B and C", "A, including B"."""

from dataclasses import replace

from geotracker.claims.chunks import PlacePhrase, Sentence
from geotracker.claims.places import place_at

JOINERS = frozenset({"and", "or", "&", "plus"})
INCLUDING: tuple[tuple[str, ...], ...] = (
    ("including",),
    ("among", "them"),
    ("among", "which"),
    ("chief", "among", "them"),
    ("especially",),
    ("particularly",),
    ("most", "recently"),
    ("most", "notably"),
    ("notably",),
    ("namely",),
    ("such", "as"),
)


def place_list(
    s: Sentence, first: int, after_verb: bool, loose: bool = False
) -> tuple[tuple[PlacePhrase, ...], int] | None:
    """Read "A", "A and B", "A, B and C", "A, including B and C" at a token.

    `after_verb`: the list is not a subject, so an item before a finite verb belongs to the next clause.
    """
    head = place_at(s, first, loose)
    if head is None:
        return None
    items = [head[0]]
    end = head[1]
    firm, firm_end = 1, end
    if any(
        s.low(i) in ("leading", "linking", "connecting", "between")
        for i in range(head[0].first, head[0].last)
    ):
        return tuple(items), end  # what follows is where the road leads
    while True:
        joined, start = _joiner(s, end, len(items) > 1, len(items) == 1 and head[0].name is None)
        if start == end and after_verb:
            joined, start = _joiner(s, _past_time(s, end))  # "captured A on Monday and B on Tuesday"
            if start == _past_time(s, end) or s.tag(start) != "N":
                break
        if start == end:
            break
        if s.low(start) in ("of", "over", "from") and s.low(start) == s.low(first - 1):
            start += 1  # "control of A and of B"
        item = place_at(s, start, loose)
        if item is None:
            break
        if not joined and s.low(start) == "the" and s.low(item[1]) == "," and _seat(s, start):
            end = item[1]  # "A, the capital of B, and C"
            continue
        if after_verb and s.tag(item[1]) in ("V", "X") and s.low(item[1]) not in ("based", "located"):
            break
        if after_verb and s.tag(item[1]) == "S":
            break
        phrase = item[0]
        parts = len(items) == 1 or items[-1].extent == "part"  # "key towns, including parts of A and B"
        shares = joined in JOINERS and parts and phrase.name and s.tag(start) != "D"
        if shares and phrase.extent == "all":
            phrase = replace(phrase, extent=items[-1].extent)
        items.append(phrase)
        end = item[1]
        if joined in JOINERS or joined == "including":
            firm, firm_end = len(items), end
    return tuple(items[:firm]), firm_end


def _seat(s: Sentence, i: int) -> bool:
    """Say whether a gloss opens at a token: "the capital of X", "the provincial capital"."""
    return any(s.low(n) in ("capital", "seat", "hub", "birthplace") for n in (i + 1, i + 2))


def _past_time(s: Sentence, i: int) -> int:
    """Return the token after the time expressions at a token."""
    while s.timed(i):
        i += 1
    return i


def _joiner(s: Sentence, i: int, listed: bool = False, nameless: bool = False) -> tuple[str, int]:
    """Read what joins list items: the joining word ("" for a bare comma) and the token after it.

    In a list that goes on, "with" joins too ("A, B, the coast with C and D"); behind what has no name a
    colon or a dash does ("two towns: A and B").
    """
    start = i
    if nameless and s.low(i) in (":", "–", "—"):
        return "including", i + 1
    if listed and s.low(i) == "with" and s.tag(i + 1) == "N":
        return "including", i + 1
    comma = s.low(i) == ","
    if comma:
        i += 1
    words: tuple[str, ...]
    for words in (("as", "well", "as"), ("along", "with"), ("together", "with"), ("in", "addition", "to")):
        if s.at(i, words):
            return "and", i + len(words)
    if s.low(i) in JOINERS:
        i += 1
        if s.low(i) in ("also", "then", "later"):
            i += 1
        return "and", i
    for words in INCLUDING:
        if s.at(i, words):
            return "including", i + len(words)
    return ("", i) if comma and s.low(i) != "another" else ("", start)  # "A, another key town"
