"""What a theatre and its user know by name: actors, people, own regions, and rules about places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from geotracker.gazetteer.index import Gazetteer
from geotracker.gazetteer.names import normalise
from geotracker.geoparse.lexicon import COMPASS
from geotracker.geoparse.tokens import Tokens, tokenise
from geotracker.model import Actor, NamedRegion, Place, PlaceRule, Region, Theatre, Unresolved

Known = Place | Region | Unresolved | Actor
Entries = dict[str, list[tuple[tuple[str, ...], Known]]]
"""Known phrases cut into words, by their first word, longest first."""
KEPT = 16
"""How many theatres' vocabularies are kept."""
ARTICLES = frozenset(["al", "el", "ar", "as", "ash", "ad", "an", "at", "az", "ed", "es", "ul", "il"])
"""Name parts that may stand first in small letters ("al-Wigh")."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `[first, last]` whose meaning is known: a place or region, or an actor (then no place at
    all)."""

    first: int
    last: int
    meaning: Known


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What theatre and overrides know by name: phrases; `parties`, the folded names and capitals of actors
    (in their theatre a mention of one is no coincidence); and the actor a name stands for when it governs.
    """

    phrases: Entries
    parties: frozenset[str]
    governing: Mapping[str, str]


def vocabulary(gazetteer: Gazetteer, theatre: Theatre | None, overrides: Sequence[PlaceRule]) -> Vocabulary:
    """Return known phrases by their first word, longest first: rules win over regions, regions over
    actors. Kept with the gazetteer for as long as theatre and overrides are the same objects."""
    at = (id(theatre), id(overrides))
    made = gazetteer.vocabularies.get(at)
    if made is None or made[0] is not theatre or made[1] is not overrides:
        if len(gazetteer.vocabularies) >= KEPT:
            gazetteer.vocabularies.clear()
        made = (theatre, overrides, _vocabulary(gazetteer, theatre, overrides))
        gazetteer.vocabularies[at] = made
    found: Vocabulary = made[2]
    return found


def _vocabulary(gazetteer: Gazetteer, theatre: Theatre | None, overrides: Sequence[PlaceRule]) -> Vocabulary:
    """Make the vocabulary."""
    known: dict[str, Known] = {}
    actors = theatre.actors if theatre is not None else ()
    for key, actor in actor_names(actors):
        if not names_a_place(key, gazetteer):
            known[key] = actor
    for region in theatre.regions if theatre is not None else ():
        assert theatre is not None
        for name in (region.name, *region.aliases):
            known |= dict.fromkeys(_spelt(name, gazetteer), region_of(theatre, region))
    for rule in (*(theatre.place_rules if theatre else ()), *overrides):
        known |= dict.fromkeys(_spelt(rule.name, gazetteer), place_of(rule, gazetteer))
    parties, governing = set(), dict[str, str]()
    for actor in actors:
        names = (actor.name, *actor.aliases, *actor.capitals)
        parties |= {normalise(name) for name in names}
        for name in (*names, *actor.demonyms):
            governing.setdefault(normalise(name), actor.id)
    return Vocabulary(by_first_word(known.items()), frozenset(parties), governing)


def actor_names(actors: Sequence[Actor]) -> list[tuple[str, Actor]]:
    """Return the folded names that stand for actors and their people, longest first."""
    out: dict[str, Actor] = {}
    for actor in actors:
        for name in (*actor.leaders, *actor.spokesmen, actor.name, *actor.aliases, actor.id):
            out.setdefault(normalise(name), actor)
        for person in (*actor.leaders, *actor.spokesmen):
            last = normalise(person).split()[-1:]
            if last and len(last[0]) > 3:
                out.setdefault(last[0], actor)
    return sorted(out.items(), key=lambda item: -len(item[0]))


def _spelt(name: str, gazetteer: Gazetteer) -> tuple[str, ...]:
    """Return a name folded, whole and as the tokens of a text have it ("libyas east", "libya s east")."""
    return normalise(name), " ".join(filter(None, tokenise(name, gazetteer).keys))


def by_first_word(known: Iterable[tuple[str, Known]]) -> Entries:
    """Return phrases cut into words and filed under the first."""
    out: Entries = {}
    for key, meaning in known:
        words = tuple(key.split())
        if words:
            out.setdefault(words[0], []).append((words, meaning))
    for entries in out.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return out


def names_a_place(key: str, gazetteer: Gazetteer) -> bool:
    """Say whether an actor's name is also a country's or capital's ("Ukraine", "Russia"): context then
    decides."""
    return any(hit.feature in ("C", "K") and hit.quality < 5 for hit in gazetteer.hits(key))


def region_of(theatre: Theatre, region: NamedRegion) -> Region:
    """Return a theatre's region as a target, with a point where its polygon is known."""
    point = region.geometry.representative_point() if region.geometry is not None else None
    return Region(
        kind="theatre",
        key=f"theatre:{theatre.id}/{region.id}",
        name=region.name,
        lon=point.x if point is not None else None,
        lat=point.y if point is not None else None,
    )


def place_of(rule: PlaceRule, gazetteer: Gazetteer) -> Place | Unresolved:
    """Return the place a rule names: a gazetteer entry, or a point of the user's own with a negative id."""
    if rule.geonameid is not None:
        place = gazetteer.place(rule.geonameid)
        return place or Unresolved(
            f"rule names geonameid {rule.geonameid}, which the gazetteer does not have"
        )
    if rule.lon is None or rule.lat is None:
        return Unresolved("by rule: not a place")
    ident = -10_000 - sum(ord(c) * 31**i for i, c in enumerate(normalise(rule.name))) % 10**9
    return Place(
        ident,
        rule.name,
        rule.lon,
        rule.lat,
        rule.feature_code,
        rule.country_code,
        population=rule.population,
    )


def find_phrases(tokens: Tokens, phrases: Entries) -> list[Phrase]:
    """Return the known phrases in a text, left to right, longest first. A name has a capital somewhere: in
    its first word, unless that is an Arabic article ("al-Wigh") or a region's ("eastern Libya")."""
    found: list[Phrase] = []
    if not phrases:
        return found
    caps, free = tokens.caps, 0
    for at, key in enumerate(tokens.keys):
        if at < free or key not in phrases:
            continue
        match = _match(tokens, at, phrases[key])
        if match is not None and not caps[at]:
            named = key in ARTICLES or (isinstance(match.meaning, Region) and not _pointed(tokens, at))
            match = match if named and any(caps[at : match.last + 1]) else None
        if match is not None:
            found.append(match)
            free = match.last + 1
    return found


def _pointed(tokens: Tokens, at: int) -> bool:
    """Say whether a compass word stands before a token: in "north-eastern Libya" the east is not meant."""
    before = at - 1
    while before >= 0 and tokens.words[before] in "-–":
        before -= 1
    return before >= 0 and tokens.lower[before] in COMPASS


def _match(tokens: Tokens, at: int, entries: Sequence[tuple[tuple[str, ...], Known]]) -> Phrase | None:
    """Return the first entry whose words stand at a token, hyphens and full stops between them passed
    over."""
    keys, words = tokens.keys, tokens.words
    size = len(keys)
    for parts, meaning in entries:
        here = at + 1
        for part in parts[1:]:
            while here < size and not keys[here] and words[here] in "-.–'’":
                here += 1
            if here >= size or keys[here] != part:
                break
            here += 1
        else:
            return Phrase(at, here - 1, meaning)
    return None
