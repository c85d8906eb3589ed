"""What a theatre and its user know by name: actors, people, own regions, and rules about places."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from geotracker.gazetteer.index import Gazetteer
from geotracker.gazetteer.names import normalise
from geotracker.geoparse.tokens import Tokens
from geotracker.model import Actor, NamedRegion, Place, PlaceRule, Region, Theatre, Unresolved

Known = Place | Region | Unresolved | Actor


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens `[first, last]` whose meaning is known: a place or region, or an actor (then no place at
    all)."""

    first: int
    last: int
    meaning: Known


@lru_cache(maxsize=64)
def actor_names(actors: tuple[Actor, ...]) -> tuple[tuple[str, Actor], ...]:
    """Return the folded names that stand for actors and their people, longest first."""
    out: dict[str, Actor] = {}
    for actor in actors:
        for name in (*actor.leaders, *actor.spokesmen, actor.name, *actor.aliases, actor.id):
            out.setdefault(normalise(name), actor)
        for person in (*actor.leaders, *actor.spokesmen):
            last = normalise(person).split()[-1:]
            if last and len(last[0]) > 3:
                out.setdefault(last[0], actor)
    return tuple(sorted(out.items(), key=lambda item: -len(item[0])))


@lru_cache(maxsize=64)
def party_names(actors: tuple[Actor, ...]) -> frozenset[str]:
    """Return the folded names and capitals of actors: in their theatre a mention of one is no coincidence."""
    return frozenset(
        normalise(name) for actor in actors for name in (actor.name, *actor.aliases, *actor.capitals)
    )


def vocabulary(
    gazetteer: Gazetteer, theatre: Theatre | None, overrides: Sequence[PlaceRule]
) -> dict[str, list[tuple[tuple[str, ...], Known]]]:
    """Return known phrases by their first word, longest first: rules win over regions, regions over
    actors."""
    known: dict[str, Known] = {}
    if theatre is not None:
        for key, actor in actor_names(theatre.actors):
            if not names_a_place(key, gazetteer):
                known[key] = actor
        for region in theatre.regions:
            for name in (region.name, *region.aliases):
                known[normalise(name)] = region_of(theatre, region)
    for rule in (*(theatre.place_rules if theatre else ()), *overrides):
        known[normalise(rule.name)] = place_of(rule, gazetteer)
    return by_first_word(known.items())


def by_first_word(known: Iterable[tuple[str, Known]]) -> dict[str, list[tuple[tuple[str, ...], Known]]]:
    """Return phrases cut into words and filed under the first."""
    out: dict[str, list[tuple[tuple[str, ...], Known]]] = {}
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
    return Place(ident, rule.name, rule.lon, rule.lat, "PPL", "")


def find_phrases(tokens: Tokens, words: dict[str, list[tuple[tuple[str, ...], Known]]]) -> list[Phrase]:
    """Return the known phrases in a text, left to right, longest first. Names must be written with a
    capital."""
    found: list[Phrase] = []
    if not words:
        return found
    keys, at = tokens.keys, 0
    while at < len(keys):
        match = _match(tokens, at, words.get(keys[at], ())) if tokens.caps[at] else None
        if match is None:
            at += 1
        else:
            found.append(match)
            at = match.last + 1
    return found


def _match(tokens: Tokens, at: int, entries: Sequence[tuple[tuple[str, ...], Known]]) -> Phrase | None:
    """Return the first entry whose words stand at a token, hyphens and full stops between them passed
    over."""
    for parts, meaning in entries:
        here = at
        for number, part in enumerate(parts):
            while number and here < len(tokens) and not tokens.keys[here] and tokens.words[here] in "-.–":
                here += 1
            if here >= len(tokens) or tokens.keys[here] != part:
                break
            here += 1
        else:
            return Phrase(at, here - 1, meaning)
    return None
