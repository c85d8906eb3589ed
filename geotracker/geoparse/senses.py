"""Group spans into senses and see what qualifies them: "Paris, Texas", "the Libyan city of Sirte", "Clark
County"."""

from collections import defaultdict
from dataclasses import dataclass, field

from geotracker.gazetteer.index import Hit
from geotracker.geoparse.lexicon import SETTLEMENT_OF
from geotracker.geoparse.spans import Span
from geotracker.geoparse.tokens import Tokens

_UNIT2 = frozenset(["county", "parish", "raion", "district", "borough", "shire"])
_UNIT1 = frozenset(["state", "province", "oblast", "governorate", "prefecture", "region"])
_POPULATED = frozenset(["city", "town", "village", "settlement", "hamlet", "municipality"])
_NATURE = frozenset(["river", "lake", "creek", "mountain", "mountains", "island", "islands", "valley", "bay"])
DEMONYM = 5


@dataclass(slots=True)
class Sense:
    """The spans (indices) that share a name and its meaning, and how likely one is a place at all (`weight`).

    `units` (`Columns.units`) and `countries` qualify it; it qualifies names in those of `qualifier_of`; `cue`
    is what the nouns beside it say.
    """

    key: str
    hits: tuple[Hit, ...]
    spans: list[int] = field(default_factory=list)
    units: frozenset[int] = frozenset()
    countries: frozenset[int] = frozenset()
    qualifier_of: set[int] = field(default_factory=set)
    cue: str = ""
    weight: float = 0.0


def qualifier(tokens: Tokens, spans: list[Span], at: int) -> int | None:
    """Return the index of the span that qualifies span `at` ("Paris, Texas", "Paris (Texas)", "Paris in
    Texas", "Austin TX")."""
    span = spans[at]
    if at + 1 < len(spans):
        following = spans[at + 1]
        gap = following.first - span.last
        mark = tokens.words[span.last + 1]
        admin = any(hit.feature in ("C", "A1", "A2") and hit.quality != DEMONYM for hit in following.hits[:4])
        if admin and ((gap == 2 and mark in ",(") or (gap == 1 and following.hits[0].quality == 3)):
            return at + 1
        if gap == 2 and mark == "in" and _lies_in(span, following):
            return at + 1
    if at and span.first > 2 and tokens.lower[span.first - 1] == "of":
        before = spans[at - 1]
        if tokens.lower[span.first - 2] in SETTLEMENT_OF and 2 <= span.first - 1 - before.last <= 4:
            return at - 1 if before.hits[0].quality == DEMONYM or before.hits[0].feature == "C" else None
    return None


def _lies_in(span: Span, area: Span) -> bool:
    """Say whether an area is first of all a country or first-level unit, and has a place of a span's name."""
    if area.hits[0].feature not in ("C", "A1") or area.hits[0].quality == DEMONYM:
        return False
    units, countries = admin_numbers(area.hits)
    return any(hit.feature != "C" and (hit.unit in units or hit.nation in countries) for hit in span.hits)


def cue_of(tokens: Tokens, span: Span) -> str:
    """Return what the noun beside a span says it is."""
    after = tokens.lower[span.last + 1] if span.last + 1 < len(tokens) else ""
    for nouns, cue in ((_UNIT2, "unit2"), (_UNIT1, "unit1"), (_POPULATED, "populated"), (_NATURE, "nature")):
        if after in nouns:
            return cue
    if span.first > 1 and tokens.lower[span.first - 1] == "of":
        before = tokens.lower[span.first - 2]
        if before in _POPULATED:
            return "populated"
        if before in _UNIT1:
            return "unit1"
    return ""


def senses(tokens: Tokens, spans: list[Span]) -> list[Sense]:
    """Return the senses of a text's spans. A bare name joins the one qualified sense of that name, if there
    is one."""
    found: dict[tuple[str, frozenset[int], frozenset[int]], Sense] = {}
    qualified: dict[str, list[Sense]] = defaultdict(list)
    bare: list[int] = []
    owner: dict[int, Sense] = {}
    links: list[tuple[Sense, int]] = []
    for at, span in enumerate(spans):
        by = qualifier(tokens, spans, at)
        units, countries = admin_numbers(spans[by].hits) if by is not None else (frozenset(), frozenset())
        if not units and not countries:
            bare.append(at)
            continue
        sense = found.get((span.key, units, countries))
        if sense is None:
            sense = found[span.key, units, countries] = Sense(span.key, span.hits, [], units, countries)
            qualified[span.key].append(sense)
        sense.spans.append(at)
        owner[at] = sense
        if by is not None:
            links.append((sense, by))
    for at in bare:
        span = spans[at]
        same = qualified.get(span.key, [])
        sense = same[0] if len(same) == 1 else found.get((span.key, frozenset(), frozenset()))
        if sense is None:
            sense = found[span.key, frozenset(), frozenset()] = Sense(span.key, span.hits)
        sense.spans.append(at)
        owner[at] = sense
    for sense, by in links:
        for hit in sense.hits:
            owner[by].qualifier_of.update((hit.unit, hit.nation))
    for at, span in enumerate(spans):
        owner[at].cue = owner[at].cue or cue_of(tokens, span)
    return list(found.values())


def admin_numbers(hits: tuple[Hit, ...]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the numbers of the first-level units and countries that a qualifying name may mean."""
    units, countries = set(), set()
    for hit in hits[:6]:
        if hit.feature == "C":
            countries.add(hit.nation)
        elif hit.feature in ("A1", "A2"):
            units.add(hit.unit)
    return frozenset(units), frozenset(countries)
