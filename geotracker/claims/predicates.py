"""What is said of a place after "is" or a comma: a stronghold, someone's territory, free of someone."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.claims.actors import resolve
from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import after_preposition, object_of, subject_of
from geotracker.claims.raw import NOBODY, Party, Raw, is_ground, party, spread
from geotracker.model import Relation


def bastion_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "X is the army's last stronghold", "X, a rebel stronghold,", "the army's last stronghold is X"."""
    piece = chunks[k]
    at = next((i for i in range(piece.first, piece.last) if s.has("bastions", i) and s.tag(i) == "W"), None)
    if at is None or at == piece.first or any(s.has("former", i) for i in range(piece.first - 1, at)):
        return []
    actor, _ = resolve(s.index, s.tokens, piece.first, at)
    actor = actor or s.index.adjective(s.low(at - 1)) or s.index.peoples.get(s.low(at - 1))
    if actor is None and s.low(piece.last) == "of" and k + 2 < len(chunks) and not chunks[k + 2].places:
        actor = next(iter(chunks[k + 2].actors), None)  # "a stronghold of the rebels"
    if actor is None and s.low(at + 1) == "of":
        actor = next(iter(piece.actors), None)  # "the two strongholds of the National Front"
    if actor is None:
        return []
    who = Party((actor,), (piece.first, at), "", True, True)
    base = Raw(Relation.HOLDS, None, None, k, (at, at + 1), f"bastion:{s.low(at)}")
    before = k - 1
    while before > 0 and chunks[before].kind in ("adv", "time"):
        before -= 1
    verb = chunks[before].verb if k else None
    if verb is not None and set(verb.lemmas) & {"be", "remain", "stay"} and not verb.modal:
        place = subject_of(chunks, before, s)
        if place is None or not is_ground(chunks[place]) or chunks[place].force:
            return []
        if verb.no_longer:
            return spread(s, chunks, place, who, replace(base, relation=Relation.LOSES, chunk=before))
        return spread(s, chunks, place, who, replace(base, negated=verb.negated, chunk=before))
    if s.low(at) not in ("territory", "ground") and before > 0 and chunks[before].low == ",":
        beside = chunks[before - 1]
        return spread(s, chunks, before - 1, who, base) if beside.places and not beside.force else []
    return _named_after(s, chunks, k, who, base)


def _named_after(s: Sentence, chunks: Sequence[Chunk], k: int, who: Party, base: Raw) -> list[Raw]:
    """Read "the army's last stronghold in Darfur is El Fasher"."""
    for i in range(k + 1, min(k + 5, len(chunks) - 1)):
        verb = chunks[i].verb
        if verb is None:
            continue
        copula = verb.lemmas == ("be",) and verb.main == chunks[i].last - 1 and not verb.modal
        place = object_of(chunks, i, chunks[i].last) if copula and subject_of(chunks, i, s) == k else None
        if place is None or not any(phrase.name for phrase in chunks[place].places):
            return []
        return spread(s, chunks, place, who, replace(base, chunk=i, negated=verb.negated))
    return []


def free_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "X is free of rebels", "declared X free of rebels": the rebels lost it."""
    piece = chunks[k]
    if s.low(piece.last - 1) not in ("free", "clear", "empty", "rid", "devoid"):
        return []
    if k + 2 >= len(chunks) or chunks[k + 1].low not in ("of", "from"):
        return []
    loser = party(s, chunks, k + 2)
    if not loser.known:
        return []
    before = k - 1
    while before > 0 and chunks[before].kind in ("adv", "time"):
        before -= 1
    base = Raw(Relation.LOSES, None, None, k, (piece.last - 1, piece.last), "free_of")
    own = piece.verb is not None and piece.first < piece.last - 1
    verb = piece.verb if own else chunks[before].verb
    if verb is not None and (set(verb.lemmas) & {"be", "remain", "free", "clear"} or verb.passive):
        at = k if own else before
        place = subject_of(chunks, at, s)
        if place is None or not is_ground(chunks[place]) or verb.modal:
            return []
        return spread(s, chunks, place, loser, replace(base, chunk=at, negated=verb.negated))
    declared = chunks[before - 1].verb if before > 0 and chunks[before].places else None
    if declared is not None and set(declared.lemmas) & {"declare", "proclaim", "announce"}:
        return spread(s, chunks, before, loser, replace(base, chunk=before - 1, negated=declared.negated))
    return []


def declared_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "the army declared X fully liberated", "X was declared liberated by the army"."""
    verb = chunks[k].verb
    if verb is None or "participle" not in verb.kinds or verb.passive or verb.perfect:
        return []
    sense = next((s.lexicon.senses[v][-1] for v in verb.lemmas if v in s.lexicon.senses), None)
    if sense is None or sense.frame.relation is not Relation.GAINS or sense.frame.object != "place":
        return []
    base = Raw(Relation.GAINS, None, None, k, (verb.main, verb.main + 1), f"declared:{sense.lemma}")
    i = k - 1
    while i > 0 and chunks[i].kind in ("adv", "time"):
        i -= 1
    if i < 0:
        return []
    said = chunks[i].verb
    if said is not None and _declares(chunks[i]) and said.passive:
        place = subject_of(chunks, i, s)
        by = next((j + 1 for j in range(k + 1, len(chunks) - 1) if chunks[j].low == "by"), None)
        ground = place is not None and is_ground(chunks[place])
        who = party(s, chunks, by)
        return spread(s, chunks, place, who, replace(base, chunk=i)) if ground and place is not None else []
    said = chunks[i - 1].verb if i > 0 and chunks[i].places else None
    if said is not None and _declares(chunks[i - 1]) and not (said.passive or said.modal):
        who = party(s, chunks, subject_of(chunks, i - 1, s))
        return spread(s, chunks, i, who if who.force else NOBODY, replace(base, chunk=i - 1))
    return []


def flag_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "the rebels' flag was raised over X": whose flag it is gains X."""
    verb = chunks[k].verb
    if verb is None:
        return []
    raised = verb.passive and set(verb.lemmas) & {"raise", "hoist", "plant"}
    flies = not verb.passive and set(verb.lemmas) & {"fly", "flutter", "wave"}
    if not (raised or flies):
        return []
    subject = subject_of(chunks, k, s)
    if subject is None or chunks[subject].head not in ("flag", "flags"):
        return []
    piece = chunks[subject]
    actor, _ = resolve(s.index, s.tokens, piece.first, piece.last - 1)
    actor = actor or s.index.adjective(s.low(piece.last - 2))
    if actor is None and s.low(piece.last) == "of" and chunks[subject + 2].actors:
        actor = chunks[subject + 2].actors[0]  # "the flag of the army"
    place = after_preposition(chunks, k, ("over", "in", "on", "above", "at"), 3)
    if actor is None or place is None or not chunks[place].places or verb.modal:
        return []
    who = Party((actor,), (piece.first, piece.last), "", True, True)
    cue = (verb.main, verb.main + 1)
    relation = Relation.GAINS if raised else Relation.HOLDS
    return spread(s, chunks, place, who, Raw(relation, None, None, k, cue, "flag", negated=verb.negated))


def _declares(piece: Chunk) -> bool:
    """Say whether a verb group declares something to be so."""
    return piece.verb is not None and bool({"declare", "proclaim", "pronounce"} & set(piece.verb.lemmas))
