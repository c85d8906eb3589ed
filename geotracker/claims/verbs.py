"""Verb frames applied to chunks: captures, withdrawals, sieges, transfers."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import after_preposition, agent_of, object_of, subject_of
from geotracker.claims.lexicon import Frame, Sense
from geotracker.claims.places import TRANSPARENT
from geotracker.claims.raw import NOBODY, Party, Raw, is_ground, party, spread
from geotracker.model import Relation


def verb_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> tuple[list[Raw], set[int]]:
    """Return the claims of one verb group and the tokens of its complement."""
    verb = chunks[k].verb
    assert verb is not None
    for lemma in verb.lemmas:
        for sense in s.lexicon.senses.get(lemma, ()):
            last = _sense_end(s, verb.main, sense)
            if last is None:
                continue
            raws = _frame_claims(s, chunks, k, sense, last)
            if raws:
                return raws, set(range(verb.main, last))
            if sense.complements:
                return [], set()
    return [], set()


def _sense_end(s: Sentence, main: int, sense: Sense) -> int | None:
    """Return the token after the sense's own words, or None when they do not follow the verb."""
    i = main + 1
    if not sense.complements and not sense.particles:
        return i
    for particle in sense.particles:
        j = i
        while s.tag(j) == "A" and s.low(j) not in ("back", "away", "out"):
            j += 1
        if s.at(j, particle):
            if not sense.complements:
                return j + len(particle)
            i = j + len(particle)
    for words in sense.complements:
        j = i
        while (
            (
                s.has("control_modifiers", j)
                or s.tag(j) in ("A", "J")
                or s.low(j) in ("and", "'s")
                or s.index.adjective(s.low(j))
            )
            and s.low(j) != words[0]
            and j < i + 6
        ):
            j += 1
        if s.at(j, words):
            return j + len(words)
    return None


def _frame_claims(s: Sentence, chunks: Sequence[Chunk], k: int, sense: Sense, last: int) -> list[Raw]:
    """Apply one sense's frame to the verb group at k."""
    frame = sense.frame
    verb = chunks[k].verb
    assert verb is not None
    subject = subject_of(chunks, k, s)
    cue = (verb.main, last)
    reduced = _reduced(s, chunks, k, last, frame)
    passive = (verb.passive or reduced) and frame.subject != "place"
    if passive:
        place_at = (k - 1 if chunks[k - 1].kind == "np" else subject) if reduced else subject
        actor_at = agent_of(chunks, k)
    else:
        place_at, actor_at = object_of(chunks, k, last), subject
    rule = f"{frame.name}:{sense.lemma}"
    base = Raw(
        frame.relation, None, None, k, cue, rule, negated=verb.negated, weak=sense.weak, entry=frame.entry
    )
    if frame.subject == "place":
        return _of_place_subject(s, chunks, k, subject, last, frame, base)
    if frame.object == "actor" or (frame.after and frame.object != "place"):
        return _of_prepositions(
            s,
            chunks,
            k,
            frame,
            base,
            place_at if passive else object_of(chunks, k, last),
            subject,
            passive,
            sense,
        )
    if place_at is None or not is_ground(chunks[place_at]):
        return []
    if passive and chunks[place_at].actor and chunks[place_at].head in s.lexicon.words["force_nouns"]:
        return []
    places = chunks[place_at].places
    if frame.entry and places and all(p.head in TRANSPARENT and p.name is None for p in places):
        return []  # "entered Syrian territory" crosses a border
    who = party(s, chunks, actor_at)
    start = k if passive else place_at
    transfer = _transfer(s, chunks, start, frame, who)
    if transfer is None:
        return []
    gainer, previous, relation = transfer
    if frame.name == "vacate" and (who.person or (sense.lemma == "leave" and not verb.finite)):
        return []
    if who.excluded or not _suits(s, sense, who, chunks, subject, passive):
        return []
    return spread(s, chunks, place_at, gainer, replace(base, relation=relation, previous=previous))


def _reduced(s: Sentence, chunks: Sequence[Chunk], k: int, last: int, frame: Frame) -> bool:
    """Say whether a bare participle is a shortened passive ("areas held by the rebels")."""
    verb = chunks[k].verb
    if (
        verb is None
        or verb.passive
        or verb.perfect
        or "participle" not in verb.kinds
        or verb.infinitive
        or k == 0
    ):
        return False
    following = object_of(chunks, k, last)
    if following is not None and is_ground(chunks[following]):
        return False
    by = k + 1 < len(chunks) and agent_of(chunks, k) is not None
    left = k - 1
    while (left >= 0 and chunks[left].kind in ("adv", "time")) or (left >= 0 and chunks[left].low == ","):
        left -= 1
    return by and left >= 0 and bool(chunks[left].places)


def _suits(
    s: Sentence, sense: Sense, who: Party, chunks: Sequence[Chunk], subject: int | None, passive: bool
) -> bool:
    """Say whether whoever fills the actor role may hold ground, as strictly as the verb needs."""
    if passive:
        if sense.weak and who.tokens is None:
            return any(piece.actor is not None and piece.actor.force for piece in chunks)
        return True
    if who.tokens is None:
        return not sense.weak and sense.frame.relation is not Relation.HOLDS
    if sense.weak:
        return who.force and (who.known or who.pronoun != "" or bool(who.tokens))
    return (
        who.known
        or who.force
        or bool(who.pronoun)
        or sense.frame.relation is not Relation.HOLDS
        or bool(sense.complements)
    )


def _of_place_subject(
    s: Sentence, chunks: Sequence[Chunk], k: int, subject: int | None, last: int, frame: Frame, base: Raw
) -> list[Raw]:
    """Read "X fell [to Y]", "X changed hands"."""
    if subject is None or not is_ground(chunks[subject]):
        return []
    piece = chunks[subject]
    if piece.kind == "pron" or (piece.actor is not None and piece.head in s.lexicon.words["force_nouns"]):
        return []
    verb = chunks[k].verb
    assert verb is not None
    i = k + 1
    while i < len(chunks) and (chunks[i].kind in ("adv", "time") or chunks[i].last <= last):
        i += 1
    relation, who, previous = frame.relation, NOBODY, None
    if i < len(chunks) and chunks[i].kind == "prep" and chunks[i].low == "to" and frame.to:
        target = i + 1
        if target >= len(chunks) or chunks[target].actor is None or not chunks[target].force:
            return []
        who, relation = party(s, chunks, target), frame.gained or relation
    elif (
        frame.to
        and i < len(chunks)
        and not (
            chunks[i].kind in ("punct", "conj", "exc")
            or (
                chunks[i].kind == "prep"
                and chunks[i].low
                in (
                    "after",
                    "in",
                    "on",
                    "without",
                    "during",
                    "following",
                    "amid",
                    "within",
                    "before",
                    "at",
                    "with",
                    "as",
                )
            )
        )
    ):
        return []
    return spread(s, chunks, subject, who, replace(base, relation=relation, previous=previous))


def _transfer(
    s: Sentence, chunks: Sequence[Chunk], start: int, frame: Frame, who: Party
) -> tuple[Party, str | None, Relation] | None:
    """Return who gains, who held before and what the frame claims; None when a needed gainer is missing."""
    gainer, previous, relation = who, None, frame.relation
    if frame.subject == "previous" or frame.to == "gainer":
        target = after_preposition(chunks, start, ("to",), 4)
        named = target is not None and (chunks[target].force or chunks[target].kind == "pron")
        if frame.subject == "previous" and not named:
            return None
        if named:
            previous, gainer, relation = who.actors[0], party(s, chunks, target), frame.gained or relation
    if frame.from_ == "previous" or frame.of == "previous":
        giver = after_preposition(chunks, start, ("from",) if frame.from_ else ("of",), 3)
        if giver is not None and chunks[giver].force and chunks[giver].actors:
            previous = chunks[giver].actors[0]
    return gainer, previous, relation


def _goes_elsewhere(chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a withdrawal's verb has an object or a source that is no place ("from the talks")."""
    for piece in chunks[k + 1 : k + 3]:
        if piece.kind == "np" or (piece.kind == "prep" and piece.low in ("from", "out of")):
            return True
        if piece.kind not in ("adv", "prep"):
            return False
    return False


def _of_prepositions(
    s: Sentence,
    chunks: Sequence[Chunk],
    k: int,
    frame: Frame,
    base: Raw,
    obj: int | None,
    subject: int | None,
    passive: bool,
    sense: Sense,
) -> list[Raw]:
    """Read frames whose place follows a preposition: withdrawals, expulsions, fighting."""
    start = k
    if frame.object == "actor":  # expel
        loser = subject if passive else obj
        if loser is None or (chunks[loser].actor is None and chunks[loser].kind != "pron"):
            return []
        if chunks[loser].actor is not None and not chunks[loser].force:
            return []
        who = party(s, chunks, loser)
        start = k if passive else loser
        previous = None
    else:
        who = party(s, chunks, subject)
        previous = None
        if who.excluded or who.person:
            return []
        if (
            not who.known
            and not who.force
            and not who.pronoun
            and (sense.weak or frame.relation is Relation.LOSES or frame.joint)
        ):
            return []
    place = after_preposition(chunks, start, frame.after, 7)
    if place is None and frame.name == "quit" and not _goes_elsewhere(chunks, start):
        unplaced = replace(base, actor_tokens=who.tokens, pronoun=who.pronoun, implied=True)
        return [replace(unplaced, actor=actor) for actor in who.actors]
    if place is None or not chunks[place].places:
        return []
    if (frame.joint and len(who.actors) > 1) or (
        frame.joint and any(p.kind == "prep" and p.low in ("with", "against") for p in chunks[k:place])
    ):
        who = Party((None,), who.tokens, "", who.force, who.known)
    return spread(s, chunks, place, who, replace(base, previous=previous))
