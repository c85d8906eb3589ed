"""A theatre's names of actors, indexed; and which one actor "the rebels" or "the army" can mean."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise

from geotracker.claims.actors import ARMED, ActorIndex, Entry
from geotracker.claims.lexicon import ActorKind, Lexicon
from geotracker.claims.tokens import tokenise
from geotracker.model import Actor, Span, Theatre

KINDS = ("alias", "leader", "spokesman", "demonym", "capital")
# words of names that say too little by themselves to look closer at a sentence
COMMON = frozenset(
    [
        *(
            "group",
            "council",
            "party",
            "side",
            "authority",
            "association",
            "news",
            "media",
            "ministry",
            "all",
        ),
        *("is", "can", "us", "it", "who", "state", "front", "kim", "the", "of", "and", "new", "local"),
        *("room", "branch", "union", "agency", "freedom", "movement", "united", "national", "operations"),
    ]
)
# words of offices that speak: "Russian Ministry of Defence" has no surname
OFFICES = frozenset(
    ["ministry", "staff", "office", "agency", "command", "council", "service", "of", "government"]
)
BODIES = (
    "forces",
    "troops",
    "soldiers",
    "fighters",
    "units",
    "militia",
    "army",
    "militias",
    "rebels",
    "regional forces",
)
SPELLINGS = {  # as others spell them
    **{"Defence": "Defense", "Defense": "Defence", "Centre": "Center", "Center": "Centre"},
    **{"Organisation": "Organization", "Organization": "Organisation"},
}
_SPELT = re.compile(rf"\b(?:{'|'.join(SPELLINGS)})\b")
_CODE = re.compile(r"[A-Z][A-Z0-9]+(?:[-_][A-Z0-9]+)*")


def names_of(actor: Actor) -> Iterable[tuple[str, str, bool]]:
    """Yield an actor's names with their kinds, and whether each is only a surname.

    An id that reads as an acronym ("RSF", "SPLM_N") is a name; "the Houthis" are also "Houthi".
    """
    yield actor.name, "alias", False
    if actor.id.isalpha() and actor.id.islower() and actor.id != "other":
        yield actor.id, "alias", False
    if _CODE.fullmatch(actor.id):
        yield actor.id.replace("_", "-"), "alias", False
    for kind, names in zip(
        KINDS, (actor.aliases, actor.leaders, actor.spokesmen, actor.demonyms, actor.capitals), strict=True
    ):
        for name in names:
            yield name, kind, False
        if kind in ("leader", "spokesman"):  # "Khalifa Haftar" is also "Haftar"
            for name in (name for name in names if OFFICES.isdisjoint(name.lower().split())):
                surname = name.split()[-1]
                if name.count(" ") > 1 and "-" in name.split()[1]:  # "Saif al-Islam Gaddafi"
                    yield name.rsplit(" ", 1)[0], kind, False
                if " " in name and len(surname) > 3 and surname[:1].isupper():
                    yield surname, kind, True
                if len(surname) > 6 and surname.lower().startswith("al-"):
                    yield surname[3:], kind, True


def variants_of(actor: Actor) -> Iterator[tuple[str, str]]:
    """Yield names an actor is known by too, with their kinds: "government troops" for "government forces"."""
    if actor.id == "other":
        return
    for name in (actor.name, *actor.aliases):
        respelt = _SPELT.sub(lambda found: SPELLINGS[found[0]], name)
        if respelt != name:
            yield respelt, "alias"
        head, _, tail = name.rpartition(" ")
        if head and tail in BODIES[:2]:
            yield from ((f"{head} {body}", "alias") for body in BODIES)
        if len(name) > 4 and name[:1].isupper() and name[1:].islower() and name.endswith("s"):
            yield name[:-1], "demonym"


def index_actors(theatre: Theatre, at: datetime | None = None, lexicon: Lexicon | None = None) -> ActorIndex:
    """Index a theatre's actors; of two with one name, the one active at the moment wins.

    With a lexicon, words for kinds of actors ("the rebels") stand for the one active actor that fits.
    """
    found: dict[tuple[str, ...], Entry] = {}
    ranked = sorted(theatre.actors, key=lambda actor: at is not None and at not in actor.active)
    given = [(actor, *named) for actor in ranked for named in names_of(actor)]
    made = [(actor, *named, False) for actor in ranked for named in variants_of(actor)]
    for actor, name, kind, surname in (*given, *made):  # "Syrian rebels" are whoever is called so
        tokens = tokenise(name, Span(0, len(name)))
        if tokens and tokens[0].low == "the":
            tokens = tokens[1:]
        if not tokens:
            continue
        entry = Entry(tuple(t.low for t in tokens), tuple(t.text for t in tokens), actor, kind, surname)
        found.setdefault(entry.words, entry)
    by_first: dict[str, list[Entry]] = {}
    for entry in found.values():
        by_first.setdefault(entry.words[0], []).append(entry)
    active = [actor for actor in theatre.actors if at is None or at in actor.active]
    kinds = kinds_of(active, lexicon.actor_kinds, lexicon.state_names) if lexicon else {}
    openers = (
        lexicon.words["creeds"] | lexicon.words["openers"] | lexicon.words["directions"]
        if lexicon
        else COMMON
    )
    peoples = _peoples(found.values(), openers) if lexicon else {}
    nations = lexicon.words["demonyms"] if lexicon else frozenset()
    singles = {entry.words[0]: entry.actor.id for entry in found.values() if len(entry.words) == 1}
    return ActorIndex(
        entries={word: tuple(sorted(rows, key=lambda e: -len(e.words))) for word, rows in by_first.items()},
        demonyms=kinds | {word: who for word, who in peoples.items() if word in nations} | singles,
        words=frozenset(word for entry in found.values() if (word := _telling(entry.words)))
        | ({*peoples} - COMMON),
        countries=frozenset(entry.words[0] for entry in found.values() if _names_ground(entry, theatre)),
        kinds=kinds,
        irregulars=lexicon.irregulars if lexicon else frozenset(),
        states=frozenset(kinds[noun] for noun in lexicon.state_nouns if noun in kinds)
        if lexicon
        else frozenset(),
        peoples=peoples,
        telling=frozenset({*by_first, *kinds, *peoples, *(ARMED[:1] if "army" in kinds else ())}),
    )


def _names_ground(entry: Entry, theatre: Theatre) -> bool:
    """Say whether an actor's name is a country's or a capital's too."""
    single = len(entry.words) == 1 and entry.kind in ("alias", "capital")
    if not single or entry.texts[0].isupper() or not entry.texts[0][:1].isupper():
        return False
    return entry.kind == "capital" or entry.texts[0] in (theatre.name, entry.actor.name) or _is_country(entry)


def kinds_of(
    actors: Sequence[Actor], kinds: Sequence[ActorKind], state_names: frozenset[str]
) -> dict[str, str]:
    """Return which actor each word for a kind of actor means: the only one that fits, or none."""
    spoken = [actor for actor in actors if actor.id != "other"]  # which counts only as a rival for a name
    states = [actor for actor in spoken if _called(actor, state_names)]
    pools = {"state": states, "others": [actor for actor in spoken if actor not in states], "": []}
    found = {}
    for kind in kinds:
        fits = [actor for actor in actors if _called(actor, kind.names)] or pools[kind.otherwise]
        if len(fits) == 1 and fits[0] in spoken:
            found.update(dict.fromkeys(kind.nouns, fits[0].id))
    return found


def _called(actor: Actor, words: frozenset[str]) -> bool:
    """Say whether one of the words, or pairs of words, stands in an actor's names."""
    for name in (actor.name, *actor.aliases, *actor.demonyms):
        parts = name.split()
        pairs = {f"{a} {b}" for a, b in pairwise(parts)}
        if words & {*parts, *pairs}:
            return True
    return False


def _peoples(entries: Iterable[Entry], creeds: frozenset[str]) -> Mapping[str, str]:
    """Return the capitalised words that open names of one actor only ("Malian" of the "Malian army")."""
    owners: dict[str, set[str]] = {}
    for entry in entries:
        opens = len(entry.words) > 1 and entry.texts[0][:1].isupper() and entry.actor.id != "other"
        if opens and entry.kind in ("alias", "demonym") and entry.words[0] not in creeds:
            owners.setdefault(entry.words[0], set()).add(entry.actor.id)
    return {word: next(iter(ids)) for word, ids in owners.items() if len(ids) == 1}


def _telling(words: tuple[str, ...]) -> str:
    """Return the last word of a name that is not a common one, or ""."""
    return next((word for word in reversed(words) if word not in COMMON), "")


def _is_country(entry: Entry) -> bool:
    """Say whether an alias looks like a country's name: another name of the actor is its demonym."""
    stem = entry.words[0][:4]
    return any(demonym.lower().startswith(stem) for demonym in entry.actor.demonyms)
