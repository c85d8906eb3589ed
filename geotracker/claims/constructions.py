"""Constructions that are more than one word's frame: control given, left or shared out, what follows suit."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.claims.actors import resolve
from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import object_of, subject_of
from geotracker.claims.raw import NOBODY, Party, Raw, party, spread
from geotracker.model import Relation

GIVING = frozenset({"give", "grant", "hand", "cede", "award", "leave", "afford", "secure"})
LEFT = frozenset({"leave", "confine", "restrict", "reduce", "limit", "pen", "hem", "pin"})
SIDES = frozenset({"side", "sides", "party", "parties", "army", "armies", "force", "forces", "camp", "camps"})
STAYS = frozenset({"be", "remain", "stay", "sit"})


def given_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "the deal gave the rebels control of X", "giving them control of X": they gain it."""
    at = k + 2
    if k + 2 < len(chunks) and chunks[k + 1].head == "control":
        at = k + 1  # "gave the rebels control" is one noun phrase to the chunker
    if at >= len(chunks) or not set(_lemmas(chunks[k])) & GIVING or chunks[k + 1].kind not in ("np", "pron"):
        return []
    noun = chunks[at]
    controls = noun.head == "control" and noun.kind == "np" and s.low(noun.last) in ("of", "over")
    place = object_of(chunks, at + 1, chunks[at + 1].last) if controls and at + 1 < len(chunks) else None
    who = party(s, chunks, k + 1)
    if at == k + 1:
        actor = resolve(s.index, s.tokens, noun.first, noun.last - 1)[0]
        who = Party((actor,), (noun.first, noun.last - 1), "", True, actor is not None)
    verb = chunks[k].verb
    if place is None or s.tag(chunks[place].first) not in ("D", "N"):
        return []  # "gives the army control over ports" is about powers
    if verb is None or verb.passive or not (who.known or who.pronoun):
        return []
    cue = (verb.main, noun.last)
    base = Raw(Relation.GAINS, None, None, k, cue, "given:control", negated=verb.negated)
    return spread(s, chunks, place, who, base) if chunks[place].places else []


def left_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "the rebels were left with X", "were confined to X", and "leaving only X to the rebels"."""
    verb = chunks[k].verb
    if verb is None or not set(verb.lemmas) & LEFT or verb.modal or verb.infinitive:
        return []
    base = Raw(Relation.HOLDS, None, None, k, (verb.main, verb.main + 1), f"left:{verb.lemmas[0]}")
    if verb.passive:
        return _left_with(s, chunks, k, base)
    place = object_of(chunks, k, chunks[k].last)
    if place is None or "only" not in s.words(chunks[k].first, chunks[place].first + 1):
        return []
    to = place + 1
    if to + 1 < len(chunks) and chunks[to].low in ("to", "with") and chunks[to + 1].force:
        return spread(s, chunks, place, party(s, chunks, to + 1), base) if chunks[place].places else []
    return []


def _left_with(s: Sentence, chunks: Sequence[Chunk], k: int, base: Raw) -> list[Raw]:
    """Read "were left with X", "are restricted to X"."""
    at = k + 1
    while at < len(chunks) and chunks[at].kind in ("adv", "time"):
        at += 1
    if at + 1 >= len(chunks) or chunks[at].low not in ("with", "to") or not chunks[at + 1].places:
        return []
    who = party(s, chunks, subject_of(chunks, k, s))
    return spread(s, chunks, at + 1, who, base) if who.known and not who.person else []


def since_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "soldiers have been in X ever since": they hold it."""
    verb = chunks[k].verb
    if verb is None or not set(verb.lemmas) & STAYS or not verb.perfect or verb.negated or verb.modal:
        return []
    at = k + 1
    while at < len(chunks) and chunks[at].kind == "adv":
        at += 1
    inside = at + 1 < len(chunks) and chunks[at].low in ("in", "inside") and chunks[at + 1].places
    if not inside or "since" not in s.words(chunks[at].last, len(s.tokens)):
        return []
    subject = subject_of(chunks, k, s)
    who = party(s, chunks, subject)
    if subject is None or not (chunks[subject].force and who.known) or who.person:
        return []
    base = Raw(Relation.HOLDS, None, None, k, (verb.main, verb.main + 1), "since:be")
    return spread(s, chunks, at + 1, who, base)


def leaving_control(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "X never left Y's control" (Y holds X) and "X escaped Y's control" (Y loses it)."""
    verb = chunks[k].verb
    at = k + 1
    if verb is None or not set(verb.lemmas) & {"leave", "escape", "slip", "elude"} or at >= len(chunks):
        return []
    piece = chunks[at]
    owned = piece.kind == "np" and piece.head in ("control", "hands", "rule") and not verb.passive
    actor = resolve(s.index, s.tokens, piece.first, piece.last - 1)[0] if owned else None
    actor = actor or (s.index.adjective(s.low(piece.last - 2)) if owned else None)
    place = subject_of(chunks, k, s)
    if actor is None or place is None or not chunks[place].places or verb.modal or verb.infinitive:
        return []
    relation = Relation.HOLDS if verb.negated else Relation.LOSES
    who = Party((actor,), (piece.first, piece.last), "", True, True)
    return spread(
        s, chunks, place, who, Raw(relation, None, None, k, (verb.main, piece.last), "leaves:control")
    )


def neither_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "neither A nor B controls X" (both denied) and "neither side controls X" (contested)."""
    verb = chunks[k].verb
    senses = [sense for lemma in _lemmas(chunks[k]) for sense in s.lexicon.senses.get(lemma, ())]
    holds = next(
        (x for x in senses if x.frame.relation is Relation.HOLDS and x.frame.object == "place"), None
    )
    if holds is None or verb is None or verb.passive or verb.modal or verb.infinitive:
        return []
    start = next(
        (i for i in range(k) if chunks[i].low in ("neither", "no") or s.low(chunks[i].first) == "neither"),
        None,
    )
    last = next((verb.main + 1 + len(w) for w in holds.complements if s.at(verb.main + 1, w)), chunks[k].last)
    place = object_of(chunks, k, last)
    if start is None or place is None or not chunks[place].places:
        return []
    base = Raw(Relation.HOLDS, None, None, k, (verb.main, last), "neither")
    between = chunks[start:k]
    known = [i for i in range(start, k) if chunks[i].actors and chunks[i].kind == "np"]
    if len(known) == 2 and any(piece.low == "nor" for piece in between):
        pairs = [Party(chunks[i].actors, (chunks[i].first, chunks[i].last), "", True, True) for i in known]
        return [raw for who in pairs for raw in spread(s, chunks, place, who, replace(base, negated=True))]
    sides = len(between) <= 2 and between[-1].head in SIDES and not between[-1].actors
    return spread(s, chunks, place, NOBODY, replace(base, relation=Relation.CONTESTS)) if sides else []


def both_contest(s: Sentence, raw: Raw) -> Raw:
    """Take "both sides claim X" for what it says: the place is contested."""
    tokens = raw.actor_tokens
    if raw.relation not in (Relation.HOLDS, Relation.GAINS) or tokens is None or raw.actor is not None:
        return raw
    words = s.words(max(0, tokens[0] - 2), tokens[1])
    two = "both" in words or ("two" in words and "the" in words)
    if not two or not SIDES & set(words):
        return raw
    return replace(raw, relation=Relation.CONTESTS, actor_tokens=None, pronoun="")


def followers(s: Sentence, chunks: Sequence[Chunk], found: Sequence[Raw]) -> list[Raw]:
    """Read "..., and Y followed" and ", as well as Y", ", along with Y" after a claim: the same of Y."""
    more = []
    for k in range(1, len(chunks)):
        verb = chunks[k].verb
        if (
            verb is not None
            and "follow" in verb.lemmas
            and not (verb.passive or verb.modal or verb.infinitive)
        ):
            place = subject_of(chunks, k, s)
            followed = object_of(chunks, k, chunks[k].last) is None
            if place is None or not followed or not chunks[place].places or chunks[place].force:
                continue
            before = [raw for raw in found if raw.cue[1] <= chunks[place].first]
            change = before and before[-1].relation in (Relation.GAINS, Relation.LOSES)
            more += _again(before[-1], chunks, place) if change else []
        elif _adds(s, chunks, k):
            before = [
                raw for raw in found if raw.cue[1] <= chunks[k].first and (raw.place_chunk or 0) > raw.chunk
            ]
            taken = {raw.place_chunk for raw in found}
            place = k + 1 if chunks[k].low == "as well as" else k + 2
            if before and place not in taken:
                more += _again(before[-1], chunks, place)
    return more


def _adds(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether "as well as Y" or "along with Y" stands at k and no verb follows Y."""
    if chunks[k].low == "as well as":
        place = k + 1
    elif chunks[k].low in ("along", "together") and k + 1 < len(chunks) and chunks[k + 1].low == "with":
        place = k + 2
    else:
        return False
    if place >= len(chunks) or not chunks[place].places or chunks[place].force or chunks[k - 1].low != ",":
        return False
    return place + 1 >= len(chunks) or chunks[place + 1].verb is None


def _again(raw: Raw, chunks: Sequence[Chunk], place: int) -> list[Raw]:
    """Return a claim once more, for each place of a chunk."""
    return [replace(raw, place=phrase, place_chunk=place, rule="echo") for phrase in chunks[place].places]


def _lemmas(piece: Chunk) -> tuple[str, ...]:
    """Return the verbs a chunk may be a form of."""
    return piece.verb.lemmas if piece.verb is not None else ()
