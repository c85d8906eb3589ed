"""Noun phrases read as ground: names, generic sites, parts, extents, distances, lists, exceptions."""

from dataclasses import replace

from geotracker.claims.actors import compound_actor, split_compound
from geotracker.claims.chunks import Holding, PlacePhrase, Sentence
from geotracker.claims.extents import extent_at, ratio_at
from geotracker.claims.phrases import PARTICIPLE_LINKS, base_end, directed
from geotracker.model import Extent, Place, Region, ToponymKind

LINKS = frozenset(
    [
        *("of", "in", "around", "near", "on", "along", "between", "surrounding", "outside"),
        *("inside", "linking", "connecting", "across", "above", "overlooking", "under", "below"),
        *("at", "to", "from", "within", "behind", "beyond"),
    ]
)
PAIR_LINKS = frozenset({"between", "linking", "connecting", "enveloping", "straddling", "spanning"})
SPANS = frozenset({"bridge", "bridges", "crossing", "crossings"})
TRANSPARENT = frozenset({"territory", "land", "soil", "landmass", "surface", "territories"})
FRACTIONAL = frozenset(
    [
        *("rest", "remainder", "bulk", "majority", "whole", "entirety", "third", "quarter"),
        *("part", "parts", "side", "sides", "half", "halves", "end", "ends", "chunk", "edge"),
        *("heart", "interior"),
    ]
)


UNITS = frozenset(["province", "governorate", "region", "oblast", "district", "county", "state"])
AREAS = UNITS | {"department", "prefecture", "republic", "territory", "emirate", "canton"}


def names_ground(s: Sentence) -> bool:
    """Say whether a sentence has a word that a place may end in: a name, a ground noun, a direction, an
    office."""
    if "N" in s.tags or not s.lexicon.words["ground"].isdisjoint(s.lows):
        return True
    directions = s.lexicon.words["directions"]
    return any(low in directions or low in ("office", "offices") for low in s.lows)


def place_at(s: Sentence, first: int, loose: bool = False) -> tuple[PlacePhrase, int] | None:
    """Read one place at a token: the phrase and the token after it. `loose` accepts any noun."""
    ratio = _of_several(s, first)
    if ratio is not None:
        return ratio
    i = first
    extent: Extent = "all"
    quantity = None
    depth = 0
    while (found := extent_at(s, i)) and depth < 3:
        inner, start, stated = found
        if isinstance(inner, str) and inner == "part" and directed(s, i, start):
            break
        extent = inner if extent == "all" else extent
        if inner == "part" and extent == "most":
            extent = "most"
        quantity = quantity or stated
        i = start
        depth += 1
    if s.low(i) in ("dozens", "scores", "hundreds", "tens", "dozen") and s.low(i + 1) == "of":
        quantity = quantity or f"{s.low(i)} of"
        i += 2
    by_people = s.at(i, ("the", "population", "of")) or s.at(i, ("the", "people", "of"))
    if by_people:
        i += 3
    core = _square_km(s, i) or _core(s, i, loose)
    if core is None:
        return None
    phrase, end = _by_its_name(s, *core)
    if extent == "all" and phrase.quantity is None:
        extent = phrase.extent
    return replace(phrase, extent=extent, quantity=quantity or phrase.quantity, by_population=by_people), end


def _square_km(s: Sentence, i: int) -> tuple[PlacePhrase, int] | None:
    """Read "3,500 square kilometres of territory in X", "1,000 sq km in X" at a token."""
    square = s.low(i + 1) in ("square", "sq", "sq.") and s.has("distance_units", i + 2)
    if s.tag(i) != "#" or not square:
        return None
    size, j = s.chars(i, i + 3).of(s.text), i + 3
    if s.low(j) == "of":
        inner = _core(s, j + 1, False)
        return (replace(inner[0], quantity=size), inner[1]) if inner is not None else None
    return _extended(s, PlacePhrase(i, j, "territory", quantity=size), j)


def _by_its_name(s: Sentence, phrase: PlacePhrase, end: int) -> tuple[PlacePhrase, int]:
    """Take the name behind a comma for what it explains: "the capital of Y, X,", "the port city, X"."""
    kind = phrase.head in ("capital", "city", "town", "village", "port")
    nameless = phrase.name is None or phrase.head == "capital"
    stop = end + 1
    while s.tag(stop) == "N" or (stop > end + 1 and s.low(stop) in ("al", "el", "ez", "de")):
        stop += 1
    ends = s.low(stop) in (",", ".", ";", ")", "") or s.tag(stop) == "P" or s.timed(stop)
    if not (kind and nameless and s.low(end) == "," and stop > end + 1 and ends):
        return phrase, end
    named = _named(s, end + 1, stop, phrase.holdings)
    return (named[0], stop) if named is not None else (phrase, end)


def _of_several(s: Sentence, first: int) -> tuple[PlacePhrase, int] | None:
    """Read "four of the five states of X", "three of X's five states": a share of X."""
    found = ratio_at(s, first)
    if found is None:
        return None
    share, start, stop = found
    if not stop:
        inner = _core(s, start, False)
        return (replace(inner[0], extent=share), inner[1]) if inner is not None else None
    end = stop + 1
    while s.tag(end) in ("#", "W", "J"):
        end += 1
    return PlacePhrase(start, stop, s.low(stop - 1), (start, stop), extent=share), end


def _core(s: Sentence, first: int, loose: bool) -> tuple[PlacePhrase, int] | None:
    """Read a place without its extent."""
    end = base_end(s, first)
    if end == first:
        return None
    owned = [i for i in range(first, end - 1) if s.tag(i) == "S"]
    if s.tag(end - 1) == "S":
        return None
    head = s.low(end - 1)
    start = first
    while start < end and s.tag(start) == "D":
        start += 1
    bare = start == first and end == first + 1 and s.tag(first) == "J" and s.low(end) != "of"
    if start == end or bare:  # "fled west"
        return None
    holdings = _holdings(s, start, end)
    if head in ("place", "places") and s.low(first) in ("any", "some", "a", "every", "no"):
        return None
    if head in ("ground", "command") and f"{s.low(end - 2)} {head}" not in s.lexicon.words["ground_paired"]:
        return None
    office = bool(owned) and head in ("office", "offices")  # "the governor's office"
    if (s.has("not_places", end - 1) and not office) or (
        s.has("ground_not_ground", end - 1)
        and not _named_tokens(s, start, end)
        and not (s.low(end) in ("of", "in") and s.tag(end + 1) == "N")
        and not office
    ):
        return None
    if s.tag(end - 1) == "N" and not (head in s.lexicon.words["ground"] and s.tag(end - 2) in ("N",)):
        return _named(s, start, end, holdings)
    if (
        office
        or head in s.lexicon.words["ground"]
        or (s.tag(end - 1) == "J" and s.has("directions", end - 1))
    ):
        return _generic(s, first, start, end, holdings, bool(owned))
    if loose and s.tag(end - 1) == "W":
        return _extended(s, PlacePhrase(start, end, head, holdings=holdings), end)
    return None


def _named_tokens(s: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Return the last run of name tokens in a noun phrase that names no actor."""
    end = last
    while end > first and s.tag(end - 1) != "N":
        end -= 1
    start = end
    while start > first and (s.tag(start - 1) == "N" or s.low(start - 1) in ("al", "el", "ez", "de")):
        start -= 1
    return (start, end) if end > start else None


def _named(
    s: Sentence, start: int, end: int, holdings: tuple[Holding, ...]
) -> tuple[PlacePhrase, int] | None:
    """Read a noun phrase that ends in a name: the name and the direction words right before it."""
    first = end
    while first > start and s.tag(first - 1) == "N":
        first -= 1
    if first > start and s.has("titles", first - 1):
        return None
    while first < end - 1 and (s.has("titles", first) or compound_actor(s.index, s.low(first))):
        if s.low(first) in ("sheikh", "mount", "major"):
            break
        if s.has("titles", first) and s.low(first) not in (
            "field",
            "king",
            "general",
            "chief",
            "sheikh",
            "prince",
            "major",
        ):
            return None
        first += 1
    name = (first, end)
    if first > start and s.tag(first - 1) == "W" and s.has("things", first - 1):
        return None
    if not _may_be_ground(s, first, end):
        return None
    opening = first
    while (
        opening > start
        and (s.has("directions", opening - 1) or s.low(opening - 1) in ("and", ",", "greater"))
        and (s.has("directions", opening - 1) or s.has("directions", opening - 2))
    ):
        opening -= 1
    phrase = PlacePhrase(opening, end, s.low(end - 1), name, holdings=holdings)
    return phrase, _after_name(s, end)


def _after_name(s: Sentence, end: int) -> int:
    """Skip ", in northern Syria" style glosses? No: return the end; glosses are read as their own chunks."""
    return end


def _may_be_ground(s: Sentence, first: int, end: int) -> bool:
    """Refuse names of actors that are not also places, of persons, and demonyms the geoparser vetoes."""
    if (
        s.has("pronouns", end - 1)
        or s.low(end - 1) in ("sea", "ocean", "strait")
        or s.has("not_places", end - 1)
        or s.low(first) in s.lexicon.words["not_places"]
        or (s.has("reporter_nouns", end - 1) and end > first + 1)
    ):
        return False
    if s.low(end - 1).rstrip("s") in s.lexicon.words["demonyms"] and s.low(end - 1).endswith("s"):
        return False
    if s.has("months", end - 1) or s.has("weekdays", end - 1):
        return False
    code = end == first + 1 and len(s.tokens[first].text) > 2 and s.tokens[first].text.isupper()
    if code and not all(token.text.isupper() for token in s.tokens if token.text.isalpha()):
        return False  # an acronym
    toponym = s.toponyms.get(s.tokens[end - 1].start) or s.toponyms.get(s.tokens[first].start)
    match = next((m for i in range(first, end) if (m := s.index.match(s.tokens, i)) and m.last >= end), None)
    surname = match is not None and match.surname and toponym is not None
    if (
        match
        and not surname
        and match.kind != "capital"
        and (match.kind in ("leader", "spokesman") or s.low(match.first) not in s.index.countries)
    ):
        return False
    if toponym is not None and toponym.kind is ToponymKind.DEMONYM:
        return False
    return s.tokens[end - 1].text.strip(".").isalpha() or any(c in s.tokens[end - 1].text for c in "-‐‑'’")


def _holdings(s: Sentence, start: int, end: int) -> tuple[Holding, ...]:
    """Return what adjectives inside the noun phrase claim: "rebel-held", "Russian-occupied", "besieged"."""
    found = []
    for i in range(start, end - 1):
        low = s.low(i)
        pair = split_compound(low)
        office = any(s.has("institutions", j) for j in range(i + 1, end))
        if pair and pair[1] in s.lexicon.suffixes and not office:
            actor = s.index.adjective(pair[0])
            match = s.index.match(s.tokens, i - 1) if i > start else None
            if actor is None and match and match.last == i:
                actor = match.actor
            found.append(Holding(s.lexicon.suffixes[pair[1]], actor, i))
        elif low in s.lexicon.adjectives and s.tag(i) != "N":
            before = s.index.adjective(s.low(i - 1)) if i > start else None
            found.append(Holding(s.lexicon.adjectives[low], before, i))
    return tuple(found)


def _generic(
    s: Sentence, first: int, start: int, end: int, holdings: tuple[Holding, ...], owned: bool
) -> tuple[PlacePhrase, int] | None:
    """Read a noun phrase whose head is a ground noun: "the Aleppo district", "the village of X"."""
    head = s.low(end - 1)
    whose = _whose_territory(s, start, end, head)
    if whose is not None:
        return replace(whose, holdings=holdings), end
    named = end - start > 1 and s.tag(end - 2) == "N"  # "the Jolan quarter"
    if head in FRACTIONAL and s.low(end) != "of" and not (named or directed(s, start, end)):
        return None
    while start < end - 1 and (
        compound_actor(s.index, s.low(start)) or any(h.token == start for h in holdings)
    ):
        start += 1
    quantity = None
    if s.tag(start) == "#" and start < end - 1:
        quantity = (
            s.chars(start, end).of(s.text) if s.low(start).isdecimal() or s.low(start).isalpha() else None
        )
        if not s.has("set_nouns", end - 1) and s.has("distance_units", start + 1):
            quantity = None
    name = _named_tokens(s, start, end)
    if name and s.index.match(s.tokens, name[0]) and s.low(name[0]) not in s.index.countries:
        name = None
    if (
        s.low(end) == "of"
        and "old" not in s.words(start, end)
        and (head in s.lexicon.words["ground_naming"] or head in TRANSPARENT)
        and not (
            directed(s, start, end - 1)
            and name is None
            and head in ("district", "districts", "suburbs", "suburb", "neighbourhoods", "neighborhoods")
        )
    ):
        inner = _core(s, end + 1, False)
        if inner and inner[0].name and not (head == "capital" and _is_area(s, inner[0])):
            merged = (*holdings, *inner[0].holdings)
            if quantity or (
                head
                in (
                    "district",
                    "districts",
                    "suburbs",
                    "suburb",
                    "neighbourhoods",
                    "neighborhoods",
                    "neighbourhood",
                    "neighborhood",
                    "stronghold",
                )
                and head != "stronghold"
            ):
                return replace(inner[0], first=start, holdings=merged, quantity=quantity), inner[1]
            return replace(inner[0], holdings=merged), inner[1]
    if name is None and first < start and s.low(first) in ("the", "this", "that") and start == end - 1:
        start = first
    phrase = PlacePhrase(start, end, head, name, quantity=quantity, holdings=holdings)
    return _extended(s, phrase, end)


def _is_area(s: Sentence, place: PlacePhrase) -> bool:
    """Say whether a name is that of a country, a unit or a region: its capital is not all of it."""
    if place.name is None or place.head in AREAS:
        return True
    at = s.tokens[place.name[0]].start
    target = next((t.target for t in s.toponyms.values() if t.start <= at < t.end), None)
    unit = isinstance(target, Place) and target.feature_code.startswith(("ADM", "PCL"))
    return unit or isinstance(target, Region)


def _whose_territory(s: Sentence, start: int, end: int, head: str) -> PlacePhrase | None:
    """Return X for "X's territory"."""
    if head not in TRANSPARENT or end - start < 3 or s.tag(end - 2) != "S" or s.tag(end - 3) != "N":
        return None
    found = _named(s, start, end - 2, ())
    return found[0] if found else None


def _extended(s: Sentence, phrase: PlacePhrase, end: int) -> tuple[PlacePhrase, int]:
    """Take in what fixes a ground noun: "of X", "6 km south of X", "around the city", "as far east as X"."""
    i = _past_distance(s, end)
    if s.low(i) == "as" and s.low(i + 1) == "far":
        j = i + 2 + (1 if s.has("directions", i + 2) else 0)
        if s.low(j) == "as" and (inner := _core(s, j + 1, False)):
            return replace(phrase, last=inner[0].last, name=phrase.name or inner[0].name), inner[1]
    link = s.low(i)
    if link in PARTICIPLE_LINKS and s.low(i + 1) != "by":
        i += 2 if s.low(i + 1) == "to" else 1
    elif (
        (link in LINKS and not _clausal(s, i))
        or (link == "over" and s.low(end - 1) in SPANS)  # "bridge over X"
    ) or (link == "with" and s.has("boundaries", end - 1)):
        i += 1
    else:
        return phrase, end
    inner_at = place_at(s, i)
    if inner_at is None or (phrase.first == end - 1 and s.tag(phrase.first) == "D"):
        return phrase, end
    inner_phrase, after = inner_at
    last = inner_phrase.last
    if s.low(last - 1) in s.lexicon.words["force_nouns"] and s.low(after) in ("in", "at", "near", "outside"):
        further = _core(s, after + 1, False)  # "the headquarters of the 16th Division in Nyala"
        if further is not None and further[0].name and not _clausal(s, after):
            last, after = further[0].last, further[1]
    if s.low(after) == "and" and link in PAIR_LINKS and (other := _core(s, after + 1, False)):
        last, after = other[0].last, other[1]
    first = phrase.first
    while s.tag(first) == "D" and first < phrase.last - 1:
        first += 1
    holdings = (*phrase.holdings, *inner_phrase.holdings)
    name = phrase.name or inner_phrase.name
    if (
        inner_phrase.name
        and link in ("in", "at")
        and phrase.name
        and s.has("force_nouns", phrase.name[1] - 1)
    ):
        name = inner_phrase.name  # "the 16th Infantry Division headquarters in Nyala"
    return replace(phrase, first=first, last=last, name=name, holdings=holdings), after


def _past_distance(s: Sentence, i: int) -> int:
    """Return the token after "about 6 km to the south", or i."""
    if s.low(i) in ("about", "some", "around", "roughly", "just") and s.tag(i + 1) == "#":
        i += 1
    if s.tag(i) == "#" and s.has("distance_units", i + 1):
        i += 4 if s.at(i + 2, ("to", "the")) else 2
    while s.has("directions", i) and s.tag(i) == "J" and s.low(i + 1) in ("of", "and", "from", "-"):
        i += 1
    return i


def _clausal(s: Sentence, i: int) -> bool:
    """Say whether the preposition at i rather opens a state or a time than fixes the place."""
    low = s.low(i)
    if low in ("under", "to", "from"):
        return True
    if low == "at":
        return s.tag(i + 1) != "N" and s.tag(i + 2) != "N"
    if low == "in":
        j = i + 1
        while s.tag(j) in ("D", "W", "N", "J", "S") and j < i + 6:
            if s.low(j) in (
                "hands",
                "control",
                "battle",
                "clashes",
                "fighting",
                "operation",
                "offensive",
                "attack",
                "assault",
            ):
                return True
            j += 1
    return False
