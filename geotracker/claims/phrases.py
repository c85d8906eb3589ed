"""Where a base noun phrase ends: determiner, adjectives, possessors, nouns and names."""

from geotracker.claims.chunks import Sentence

ALLIED = frozenset(
    ["loyal", "allied", "aligned", "affiliated", "linked", "belonging", "answering", "sympathetic"]
)
LED = frozenset(["led", "backed", "commanded", "supported", "sponsored", "run", "trained", "headed"])
PARTICIPLE_LINKS = frozenset(
    [
        "bordering",
        "straddling",
        "spanning",
        "enveloping",
        "overlooking",
        "surrounding",
        "adjacent",
        "leading",
        "adjoining",
        "encircling",
    ]
)
TIME_NOUNS = frozenset(["minutes", "hours", "days", "weeks", "months", "years", "moments"])
DAY_NOUNS = frozenset(
    [
        *("day", "night", "week", "month", "year", "morning", "evening", "afternoon", "weekend"),
        *("days", "nights", "weeks", "months", "years", "hours", "minutes"),
    ]
)
AFTER_TIMES = frozenset(["later", "after", "before", "earlier", "ago"])
INNER_ADVERBS = frozenset(["largely", "mostly", "formerly", "nearly", "almost", "heavily"])


def base_end(s: Sentence, first: int) -> int:
    """Return where the base noun phrase that starts at a token ends; `first` when none starts there."""
    if first not in s.ends:
        s.ends[first] = _base_end(s, first)
    return s.ends[first]


def _base_end(s: Sentence, first: int) -> int:
    """Walk over a base noun phrase."""
    i = first
    while i < len(s.tokens):
        if s.timed(i) or s.excepts(i) or (i > first and (backing(s, i) or _links(s, i))):
            break
        if i > first and s.low(i) in TIME_NOUNS and s.low(i + 1) in AFTER_TIMES:
            break  # "retook the town | hours later"
        tag = s.tag(i)
        named = s.index.match(s.tokens, i) if tag in ("N", "W", "J") else None
        plain = tag in ("D", "#", "N", "W", "J", "S") and not _opens_another(s, first, i)
        if named and i > first and named.proper and named.kind == "alias" and s.tag(i - 1) == "N":
            opens = s.tag(first) != "D" and s.tag(first - 1) == "P"
            if opens and s.low(first - 1) not in ("by", "of", "to"):
                break  # "in Sirte Islamic State ...", but "by the Sirte LNA"
        if i > first and s.low(i - 1) in DAY_NOUNS and s.tokens[i].capital:
            break  # "by the end of the day | Iraqi forces"
        if named and named.last > i + 1 and named.kind != "demonym":
            i = named.last
        elif plain or (i > first and _inside(s, first, i)):
            i += 1
        else:
            break
    return i


def _links(s: Sentence, i: int) -> bool:
    """Say whether a participle at i fixes the noun before it ("the pocket enveloping X")."""
    return s.low(i) in PARTICIPLE_LINKS and s.tag(i - 1) in ("W", "N")


def _opens_another(s: Sentence, first: int, i: int) -> bool:
    """Say whether a determiner at i starts a new noun phrase rather than going on with the one before."""
    return s.tag(i) == "D" and i > first and s.tag(i - 1) not in ("D", "A") and s.low(i) != "own"


def _inside(s: Sentence, first: int, i: int) -> bool:
    """Say whether a joining word or an adverb at i stands inside a noun phrase."""
    tag, low, following = s.tag(i), s.low(i), s.tag(i + 1)
    if low in ("and", "or", ","):
        return _shared_adjective(s, first, i)
    if tag != "A" or following not in ("W", "J", "N", "V"):
        return False
    return low in INNER_ADVERBS or (low.endswith("ly") and s.tag(i - 1) == "D")


def backing(s: Sentence, i: int) -> int | None:
    """Return the token after "loyal to", "allied with", "led by" at a token, or None."""
    if (s.low(i) in ALLIED and s.low(i + 1) in ("to", "with")) or (s.low(i) in LED and s.low(i + 1) == "by"):
        return i + 2
    return None


def _shared_adjective(s: Sentence, first: int, i: int) -> bool:
    """Say whether the "and" at i joins two modifiers of one noun ("southern and eastern Ukraine")."""
    if s.tag(i - 1) == "J" and s.tag(i + 1) == "J":
        return s.tag(i + 2) in ("W", "N", "J")
    if i - 1 == first and s.tag(i - 1) == "J" and s.has("force_nouns", i + 2):
        return s.tag(i + 1) in ("N", "W")
    peoples = all(s.tag(n) in "NJ" and s.low(n).endswith(("an", "ese", "ish")) for n in (i - 1, i + 1))
    if peoples and (s.has("force_nouns", i + 2) or s.has("force_nouns", i + 3)):
        return s.low(i - 1) in s.index.peoples or s.index.adjective(s.low(i - 1)) is not None
    compound = s.tag(i - 1) == "W" and s.tag(i + 1) == "W" and not s.low(i - 1).endswith("s")
    known = s.has("ground", i - 1) or s.has("force_nouns", i - 1)
    return compound and s.low(i) == "and" and s.has("ground", i + 2) and not known


def directed(s: Sentence, first: int, last: int) -> bool:
    """Say whether the tokens hold a compass or side word."""
    return any(s.has("directions", i) for i in range(first, last))
