"""Event nouns: "the capture of X by Y", "its fall", "Russia's withdrawal from X", "fighting in X"."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.claims.actors import resolve
from geotracker.claims.chunks import Chunk, PlacePhrase, Sentence
from geotracker.claims.clauses import after_preposition, agent_of, following_subject, subject_of
from geotracker.claims.lexicon import Frame
from geotracker.claims.raw import MENDED, NOBODY, Party, Raw, party, spread
from geotracker.claims.reports import window
from geotracker.model import Relation

ASIDES = frozenset(
    ["in", "into", "during", "after", "following", "since", "from", "by", "of", "before", "until"]
)


def event_claims(s: Sentence, chunks: Sequence[Chunk], k: int, used: set[int]) -> list[Raw]:
    """Return the claims of a noun such as "capture", "fall", "withdrawal", "fighting"."""
    piece = chunks[k]
    at = next(
        (i for i in range(piece.first, piece.last) if s.low(i) in s.lexicon.events and s.tag(i) != "N"), None
    )
    if at is None or at in used or (at != piece.last - 1 and s.tag(at + 1) not in (".", "P", "C", "")):
        return []
    if (s.tokens[at].capital and at > 0) or _of_the_past(s, chunks, k, at):
        return []
    frame = s.lexicon.events[s.low(at)]
    base = Raw(frame.relation, None, None, k, (at, at + 1), f"{frame.name}:{s.low(at)}")
    place, owner = _event_place(s, chunks, k, at, frame)
    scene = _scene(s, chunks, k) if frame.joint else None
    if scene is not None:
        return spread(s, chunks, scene, NOBODY, base)
    if place is None and owner is None:
        goes_on = k + 1 < len(chunks) and _goes_on(s, chunks[k + 1])
        going = frame.joint and goes_on and not _over(s, chunks, k)
        return [replace(base, implied=True)] if going else []
    who = owner[1] if owner and owner[1] else _event_actor(s, chunks, k, at, frame)
    relation = frame.relation
    if frame.to == "gainer" and place is not None:
        target = after_preposition(chunks, place, ("to",), 2)
        if target is not None and chunks[target].force:
            who, relation = party(s, chunks, target), frame.gained or relation
    given = chunks[k - 1].verb if frame.name == "hold_on" and k else None
    if (given is not None and "give" in given.lemmas) or (frame.needs == "owner" and not who.known):
        return []
    if frame.name in ("hold_on", "bastion_of") and not who.known:
        return _contest_for(s, chunks, k, at, place, base)
    if frame.relation is Relation.CONTESTS and _over(s, chunks, k):
        return []
    if frame.joint and _incidental(s, chunks, k):
        return []  # "killed in fighting in X" tells of a death
    if frame.name == "siege_of" and any(
        s.low(i) in MENDED for i in range(max(0, piece.first - 2), piece.first)
    ):
        return []
    if (frame.joint and len(who.actors) > 1) or frame.name == "fight_in":
        who = Party((None,), None)
    base = replace(base, relation=relation)
    if place is not None:
        return spread(s, chunks, place, who, base)
    assert owner is not None
    return [
        replace(
            base,
            actor=who.actors[0],
            actor_tokens=who.tokens,
            place=owner[0],
            place_pronoun=owner[2],
        )
    ]


def _of_the_past(s: Sentence, chunks: Sequence[Chunk], k: int, at: int) -> bool:
    """Say whether a battle is only looked back on ("the 2014 battle for X", "the battle was a disaster")."""
    if s.low(at) not in ("battle", "battles", "siege", "fall", "capture", "liberation", "blockade"):
        return False
    if s.tag(at - 1) == "#" and len(s.low(at - 1)) == 4:
        return True
    following = next((i for i in range(k + 1, min(k + 6, len(chunks))) if chunks[i].verb is not None), None)
    verb = chunks[following].verb if following is not None else None
    told = verb is not None and s.low(verb.main) in ("was", "were") and s.low(at) in ("battle", "battles")
    if not told or following is None or following + 1 >= len(chunks):
        return False
    return chunks[following + 1].kind == "np" and s.tag(chunks[following + 1].first) == "D"


def _scene(s: Sentence, chunks: Sequence[Chunk], k: int) -> int | None:
    """Return the place that "was the scene of" the fighting at k, or "has seen" it."""
    at = k - 3 if k > 2 and chunks[k - 1].low == "of" and chunks[k - 2].head == "scene" else k - 1
    verb = chunks[at].verb if at > 0 else None
    if verb is None or verb.modal or verb.negated or not verb.finite:
        return None
    if at == k - 1 and not set(verb.lemmas) & {"see", "experience"}:
        return None
    place = subject_of(chunks, at, s)
    return place if place is not None and chunks[place].places and not chunks[place].force else None


def _goes_on(s: Sentence, piece: Chunk) -> bool:
    """Say whether a verb group says that fighting goes on."""
    verb = piece.verb
    going = verb is not None and verb.finite and not verb.modal
    return going and verb is not None and bool(set(verb.lemmas) & s.lexicon.words["ongoing"])


def _reaches(s: Sentence, piece: Chunk) -> bool:
    """Say whether a verb group says that fighting came to what follows ("has reached the outskirts")."""
    verb = piece.verb
    reaching = verb is not None and verb.finite and not (verb.modal or verb.negated or verb.passive)
    return reaching and verb is not None and bool(set(verb.lemmas) & s.lexicon.words["engulfs"])


def _incidental(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether the sentence is about what fighting did to people, or about people who left it."""
    if k and chunks[k - 1].low in ASIDES:
        return True
    before = chunks[k - 1].verb if k else None
    if before is not None and set(before.lemmas) & s.lexicon.words["aside_verbs"]:
        return True
    for i in range(k + 1, min(k + 9, len(chunks))):
        verb = chunks[i].verb
        if verb is not None and verb.finite:
            return bool(set(verb.lemmas) & s.lexicon.words["toll_verbs"])
        if chunks[i - 1].low in ("with", "between") and any(
            s.has("not_forces", n) for n in range(chunks[i].first, chunks[i].last)
        ):
            return True  # "clashes with police"
        if chunks[i].low in (",", ";", "and", "but"):
            return False
    return False


def _over(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether the fighting is said to have ended, or not to have been."""
    for i in range(k + 1, min(k + 16, len(chunks))):
        verb = chunks[i].verb
        if verb is not None and subject_of(chunks, i, s) in (k, k + 2):
            mended = verb.passive and bool(window(s, verb.main, verb.main + 1) & MENDED)
            return verb.negated or mended or bool(set(verb.lemmas) & s.lexicon.words["ends"])
    return False


def _contest_for(
    s: Sentence, chunks: Sequence[Chunk], k: int, at: int, place: int | None, base: Raw
) -> list[Raw]:
    """Read "fighting for control of X" as contests."""
    before = [s.low(i) for i in range(max(0, chunks[k].first - 4), chunks[k].first)]
    if place is not None and any(
        c.verb is not None and set(c.verb.lemmas) & {"dispute", "contest"} and c.verb.passive
        for c in chunks[place + 1 : place + 3]
    ):
        rule = f"control_disputed:{s.low(at)}"
        return spread(s, chunks, place, NOBODY, replace(base, relation=Relation.CONTESTS, rule=rule))
    if (
        place is None
        or "for" not in before
        or not any(
            w.startswith(("fight", "battl", "clash", "struggl", "vying", "fought", "compet")) for w in before
        )
    ):
        return []
    return spread(
        s, chunks, place, NOBODY, replace(base, relation=Relation.CONTESTS, rule=f"for_control:{s.low(at)}")
    )


def _event_place(
    s: Sentence, chunks: Sequence[Chunk], k: int, at: int, frame: Frame
) -> tuple[int | None, tuple[PlacePhrase | None, Party | None, int | None] | None]:
    """Return the chunk of the event's place, or the possessor that is the place ("the city's capture")."""
    prepositions = (("of", "over") if frame.of == "place" else ()) + frame.after
    nxt = k + 1
    while nxt < len(chunks) and chunks[nxt].kind in ("time", "adv"):
        nxt += 1
    if frame.joint and nxt + 1 < len(chunks) and chunks[nxt].low in ("between", "with", "against"):
        nxt += 2  # "fighting between A and B erupted in X"
    if (
        frame.of == "actor"
        and nxt + 1 < len(chunks)
        and chunks[nxt].low in ("of", "by")
        and chunks[nxt + 1].actor
    ):
        found = after_preposition(chunks, nxt + 1, frame.after, 3)
        return found, None
    if (
        nxt + 1 < len(chunks)
        and chunks[nxt].kind == "prep"
        and chunks[nxt].low in prepositions
        and chunks[nxt + 1].places
    ):
        return nxt + 1, None
    if frame.joint and nxt < len(chunks) and _goes_on(s, chunks[nxt]):
        return after_preposition(chunks, nxt, (*frame.after, "to", "into"), 4), None
    if frame.joint and nxt + 1 < len(chunks) and _reaches(s, chunks[nxt]) and chunks[nxt + 1].places:
        return nxt + 1, None
    if frame.of != "place" or frame.name in ("hold_on", "bastion_of", "loss_of"):
        return None, None
    first = chunks[k].first
    if s.low(first) == "its" and at == first + 1:
        return None, (None, None, first)
    if s.tag(at - 1) == "S":
        owner, match = resolve(s.index, s.tokens, first, at - 1)
        named = s.tag(at - 2) == "N" or s.low(at - 2) in s.lexicon.words["ground"]
        if named and (owner is None or (match is not None and match.kind == "capital")):
            start = first if s.tag(at - 2) != "N" or s.tag(first) != "D" else first + 1
            return None, (
                PlacePhrase(start, at - 1, s.low(at - 2), (start, at - 1) if s.tag(at - 2) == "N" else None),
                None,
                None,
            )
    return None, None


def _event_actor(s: Sentence, chunks: Sequence[Chunk], k: int, at: int, frame: Frame) -> Party:
    """Return who did it: "by Y" after it, a possessor or an adjective before it."""
    by = agent_of(chunks, k)
    if frame.by and by is not None:
        return party(s, chunks, by)
    if (
        frame.of == "actor"
        and k + 2 < len(chunks)
        and chunks[k + 1].low in ("of", "by")
        and chunks[k + 2].actor
    ):
        return party(s, chunks, k + 2)
    if not frame.owner:
        return NOBODY
    first = chunks[k].first
    actor, _match = resolve(s.index, s.tokens, first, at) if at > first else (None, None)
    if actor:
        return Party((actor,), (first, at), "", True, True)
    if s.low(first) in ("its", "their"):
        return Party((None,), (first, first + 1), s.low(first), False, False)
    if k and chunks[k - 1].verb is not None:
        return _own(s, chunks, k - 1, at, frame)
    if k and (frame.relation is Relation.GAINS or frame.name == "loss_of"):
        return _of_main_clause(s, chunks, k, frame)
    return NOBODY


def _of_main_clause(s: Sentence, chunks: Sequence[Chunk], k: int, frame: Frame) -> Party:
    """Return who the clause around an event says did it.

    "With the loss of X, Y is ...", "with the capture of X, Y now controls ...", "Y reported gains, including
    the capture of X".
    """
    if k == 1 and chunks[0].low == "with":
        subject = following_subject(chunks, k)
        verb = next((c.verb for c in chunks[subject or 0 :] if c.verb is not None), None)
        senses = [sense for lemma in verb.lemmas for sense in s.lexicon.senses.get(lemma, ())] if verb else []
        holding = any(sense.frame.relation in (Relation.HOLDS, Relation.GAINS) for sense in senses)
        return party(s, chunks, subject) if holding or frame.relation is Relation.LOSES else NOBODY
    told = next((i for i in range(k - 2, max(-1, k - 6), -1) if chunks[i].verb is not None), None)
    verb = chunks[told].verb if told is not None and chunks[k - 1].low == "including" else None
    if told is None or verb is None or not set(verb.lemmas) & (s.lexicon.words["own_gains"] | {"report"}):
        return NOBODY
    said = s.words(chunks[told].last, chunks[k].first)
    gains = {"gains", "advances", "successes", "victories"} & set(said)
    return party(s, chunks, subject_of(chunks, told, s)) if gains else NOBODY


def _own(s: Sentence, chunks: Sequence[Chunk], k: int, at: int, frame: Frame) -> Party:
    """Return who "acknowledged the loss", "declared the liberation": the verb's subject is the actor."""
    verb = chunks[k].verb
    lemmas = set(verb.lemmas) if verb is not None else set()
    if frame.relation is Relation.LOSES:
        own = lemmas & (s.lexicon.words["own_losses"] | s.lexicon.reports.keys())
    elif s.has("own_events", at):  # "the command reported the recapture of X"
        own = lemmas & (s.lexicon.words["own_gains"] | {"report", "confirm"})
    else:
        own = lemmas & s.lexicon.words["own_gains"]
    return party(s, chunks, subject_of(chunks, k, s)) if own else NOBODY
