"""Raw claims: what a cue says before modality, time and targets are known; and who fills an actor role."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geotracker.claims.actors import resolve
from geotracker.claims.chunks import Chunk, PlacePhrase, Sentence
from geotracker.model import Relation


@dataclass(frozen=True, slots=True)
class Raw:
    """A claim before modality, time and targets. `actor` None is unstated; `pronoun` is still to resolve.

    Positions are token indices, `chunk` the index of the cue's chunk.
    """

    relation: Relation
    actor: str | None
    place: PlacePhrase | None
    chunk: int
    cue: tuple[int, int]
    rule: str
    previous: str | None = None
    actor_tokens: tuple[int, int] | None = None
    pronoun: str = ""  # the actor pronoun, when one stands there
    place_pronoun: int | None = None  # the token of a place pronoun
    place_chunk: int | None = None
    negated: bool = False
    weak: bool = False
    entry: bool = False
    ours: bool = False
    extent: str = ""  # what the cue itself says of the extent ("a foothold in")
    whole_town: bool = False  # the place is "the city", "the town": no name of its own
    implied: bool = (
        False  # the place is that of an earlier claim in the sentence ("took X but later withdrew")
    )


@dataclass(frozen=True, slots=True)
class Party:
    """Who fills an actor role: the ids (none: unknown to the theatre), the tokens, a pronoun if it is one."""

    actors: tuple[str | None, ...]
    tokens: tuple[int, int] | None
    pronoun: str = ""
    force: bool = False
    known: bool = False
    excluded: bool = False
    person: bool = False
    several: bool = False


# what is done to sieges that are over
MENDED = frozenset(
    [
        *("lift", "lifted", "lifting", "break", "broke", "broken", "breaking", "end", "ended", "ending"),
        *("relieve", "relieved", "raise", "raised"),
    ]
)
WHOLE = frozenset({"city", "town", "village", "settlement", "capital"})
NOBODY = Party((None,), None)


def party(s: Sentence, chunks: Sequence[Chunk], i: int | None) -> Party:
    """Read the chunk at i as the filler of an actor role."""
    if i is None:
        return NOBODY
    piece = chunks[i]
    tokens = (piece.first, piece.last)
    if piece.kind == "pron":
        singular = piece.low in ("he", "she", "i", "you", "him")
        return Party((None,), tokens, piece.low, not singular, False, excluded=singular)
    if s.low(piece.first) == "no" or s.low(piece.first - 1) in ("neither", "nor"):
        return Party((None,), tokens, excluded=True)
    head = piece.head.rstrip("s")
    if piece.head in s.lexicon.words["not_forces"] or (
        any(s.has("not_forces", t) for t in range(piece.first, piece.last)) and piece.actor is None
    ):
        return Party((None,), tokens, excluded=True)
    phrase = piece.actor
    if phrase is None and piece.head in s.lexicon.words["claimed_nouns"]:
        claimant = resolve(s.index, s.tokens, piece.first, piece.last - 1)[0]
        if claimant:  # "Russian claims to have taken X"
            return Party((claimant,), tokens, "", True, True)
    if phrase is None:
        owner = _possessive_pronoun(s, piece)
        return Party((None,), tokens, owner, False, False, excluded=bool(piece.places) and head != "")
    if not phrase.actors:
        owner = _possessive_pronoun(s, piece)
        definite = owner or (
            s.low(piece.first)
            if s.low(piece.first) in ("the", "these", "those")
            and piece.last - piece.first <= 2
            and phrase.force
            else ""
        )
        force = phrase.force and (not phrase.weak or s.low(piece.first) == "both")
        return Party((None,), (phrase.first, phrase.last), definite, force, False)
    return Party(
        phrase.actors,
        (phrase.first, phrase.last),
        "",
        phrase.force,
        True,
        person=phrase.person,
        several=phrase.several,
    )


def _possessive_pronoun(s: Sentence, piece: Chunk) -> str:
    """Return "its", "their" or "our" when the noun phrase opens with it."""
    low = s.low(piece.first)
    return low if low in ("its", "their", "our", "his") else ""


def is_ground(piece: Chunk) -> bool:
    """Say whether a chunk can be ground: it has places, or is a pronoun that may stand for one."""
    return bool(piece.places) or (piece.kind == "pron" and piece.low in ("it", "them", "which", "that"))


def spread(s: Sentence, chunks: Sequence[Chunk], place: int, who: Party, base: Raw) -> list[Raw]:
    """Return one raw claim a place and actor."""
    actors = who.actors or (None,)
    common = replace(
        base,
        actor_tokens=who.tokens,
        pronoun=who.pronoun,
        place_chunk=place,
    )
    piece = chunks[place]
    if s.low(piece.first) == "no" and all(phrase.extent != "none" for phrase in piece.places):
        return []  # "no town changed hands"
    if not piece.places:
        return [replace(common, actor=actor, place_pronoun=piece.first) for actor in actors]
    return [
        replace(
            common,
            actor=actor,
            place=phrase,
            whole_town=phrase.name is None and phrase.last - phrase.first < 3 and phrase.head in WHOLE,
            previous=base.previous or _held_by_other(phrase, actor, base.relation),
        )
        for phrase in piece.places
        for actor in actors
    ]


def _held_by_other(phrase: PlacePhrase, actor: str | None, relation: Relation) -> str | None:
    """Return who held "rebel-held X" before someone else gained it."""
    if relation is not Relation.GAINS:
        return None
    return next(
        (h.actor for h in phrase.holdings if h.relation is Relation.HOLDS and h.actor and h.actor != actor),
        None,
    )
