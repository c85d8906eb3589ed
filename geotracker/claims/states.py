"""States and adjectives: "under Y's control", "in rebel hands", "X is ours", "rebel-held X"."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.claims.actors import split_compound
from geotracker.claims.chunks import Chunk, PlacePhrase, Sentence
from geotracker.claims.clauses import object_of, predicate_subject, subject_of
from geotracker.claims.phrases import PARTICIPLE_LINKS
from geotracker.claims.places import place_at
from geotracker.claims.raw import NOBODY, WHOLE, Party, Raw, is_ground, party, spread
from geotracker.model import Relation


def state_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "X is under Y's control", "X fell into rebel hands", "Y is in control of X"."""
    piece = chunks[k]
    state = piece.state
    assert state is not None
    j = k - 1
    while j >= 0 and chunks[j].kind in ("adv", "time"):
        j -= 1
    if j < 0:
        return []
    base = Raw(state.relation, None, None, k, (piece.first, piece.last), f"state:{piece.low} {piece.head}")
    ended = state.relation is Relation.HOLDS and s.low(piece.first - 1) == "longer"
    who = _state_party(s, piece)
    if state.actor_first:
        return _in_control(s, chunks, k, j, base)
    verb = chunks[j].verb
    if verb is not None:
        place = subject_of(chunks, j, s)
        if place is None or not is_ground(chunks[place]):
            return []
        relation = (
            Relation.GAINS
            if state.relation is Relation.HOLDS and set(verb.lemmas) & s.lexicon.words["become"]
            else state.relation
        )
        if verb.no_longer:
            relation = Relation.LOSES
        elif relation is Relation.LOSES and "remain" in verb.lemmas:
            return []  # "remains out of Y's control": no one lost it now
        if not who.actors and state.relation is not Relation.CONTESTS:
            return []
        return spread(
            s,
            chunks,
            place,
            who,
            replace(base, relation=relation, negated=verb.negated and not verb.no_longer, chunk=j),
        )
    base = replace(base, relation=Relation.LOSES) if ended else base  # "with X no longer in Y's hands"
    return _of_place(s, chunks, j - 1 if chunks[j].low == "," and j > 0 else j, who, base)


def _of_place(s: Sentence, chunks: Sequence[Chunk], place: int, who: Party, base: Raw) -> list[Raw]:
    """Read "X under Y's control", and "brought X under Y's control"."""
    if not chunks[place].places:
        return []
    if all(phrase.name is None or phrase.head in WHOLE for phrase in chunks[place].places):
        said = predicate_subject(chunks, place)  # "X is the largest town under Y's control"
        if said != place and chunks[said].places:
            return spread(s, chunks, said, who, base) if who.actors else []
    bringer = place - 1
    while bringer >= 0 and chunks[bringer].kind in ("adv", "time"):
        bringer -= 1
    bringing = chunks[bringer].verb if bringer >= 0 else None
    if (
        bringing is not None
        and set(bringing.lemmas) & {"bring", "put", "place", "get", "take"}
        and base.relation is not Relation.CONTESTS
    ):
        doer = party(s, chunks, subject_of(chunks, bringer, s))
        if doer.excluded and not who.actors:
            return []
        return spread(
            s,
            chunks,
            place,
            who if who.actors else doer,
            replace(base, relation=Relation.GAINS, chunk=bringer, negated=bringing.negated),
        )
    if not who.actors:
        return []
    return spread(s, chunks, place, who, base)


def _state_party(s: Sentence, piece: Chunk) -> Party:
    """Return who the state names."""
    phrase = piece.actor
    if phrase is None or any(s.has("not_forces", i) for i in range(phrase.first, piece.last)):
        return Party((), None)
    if phrase.actors:
        return Party(phrase.actors, (phrase.first, phrase.last), "", True, True)
    pronoun = s.low(phrase.first) if s.low(phrase.first) in ("its", "their", "his", "our", "the") else ""
    return Party((None,), (phrase.first, phrase.last), pronoun, True, False)


def _in_control(s: Sentence, chunks: Sequence[Chunk], k: int, j: int, base: Raw) -> list[Raw]:
    """Read "Y is in (full) control of X"."""
    verb = chunks[j].verb
    place = object_of(chunks, k, chunks[k].last)
    if place is None or not is_ground(chunks[place]):
        return []
    subject = subject_of(chunks, j, s) if verb is not None else j if chunks[j].kind == "np" else None
    who = party(s, chunks, subject)
    if who.excluded or who.tokens is None:
        return []
    relation = base.relation
    negated = verb.negated if verb is not None else False
    if verb is not None and verb.no_longer:
        relation, negated = Relation.LOSES, False
    return spread(s, chunks, place, who, replace(base, relation=relation, negated=negated, chunk=j))


def ours_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "X is ours": the speaker's side holds it."""
    if k == 0 or chunks[k - 1].verb is None:
        return []
    place = subject_of(chunks, k - 1, s)
    if place is None or not chunks[place].places:
        return []
    base = Raw(Relation.HOLDS, None, None, k - 1, (chunks[k].first, chunks[k].last), "state:ours", ours=True)
    return spread(s, chunks, place, NOBODY, base)


def predicate_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> list[Raw]:
    """Read "X remains rebel-held", "X is besieged"."""
    piece = chunks[k]
    before = k - 1
    while before > 0 and chunks[before].kind == "adv":
        before -= 1
    verb = chunks[before].verb if k else None
    pair = split_compound(piece.head) if piece.last == piece.first + 1 else None
    if verb is None or pair is None or pair[1] not in s.lexicon.suffixes:
        return []
    actor = s.index.adjective(pair[0])
    place = subject_of(chunks, before, s)
    if not set(verb.lemmas) & s.lexicon.words["remain"] or actor is None or place is None:
        return []
    who = Party((actor,), (piece.first, piece.last), "", True, True)
    relation = s.lexicon.suffixes[pair[1]]
    base = Raw(
        relation,
        None,
        None,
        before,
        (piece.first, piece.last),
        f"predicate:{piece.head}",
        negated=verb.negated,
    )
    return spread(s, chunks, place, who, base) if is_ground(chunks[place]) else []


def gaps(s: Sentence, chunks: Sequence[Chunk], found: Sequence[Raw]) -> list[Raw]:
    """Read "X is held by A and Y by B": the verb is said once."""
    filled = []
    for k in range(2, len(chunks) - 1):
        gap = chunks[k].low == "by" and chunks[k - 1].kind == "np" and chunks[k - 1].places
        before = [raw for raw in found if raw.cue[1] <= chunks[k - 1].first]
        if gap and before and chunks[k + 1].actors and chunks[k - 2].low in ("and", ",", "while"):
            verb = chunks[before[-1].chunk].verb
            if verb is not None and verb.passive:
                base = replace(before[-1], place=None, rule="gap", previous=None)
                filled += spread(s, chunks, k - 1, party(s, chunks, k + 1), base)
    return filled


def echoes(s: Sentence, chunks: Sequence[Chunk], found: Sequence[Raw]) -> list[Raw]:
    """Read ", as does Y" and "and so is Y" after a claim: the same of another place."""
    echoed = []
    for k in range(1, len(chunks) - 1):
        if chunks[k - 1].low not in ("as", "so") or chunks[k].verb is None or not chunks[k + 1].places:
            continue
        before = [raw for raw in found if raw.cue[1] <= chunks[k].first]
        if before:
            echoed += [
                replace(before[-1], place=phrase, place_chunk=k + 1, rule="echo")
                for phrase in chunks[k + 1].places
            ]
    return echoed


def _spoken_of(s: Sentence, chunks: Sequence[Chunk], k: int, phrase: PlacePhrase, token: int) -> PlacePhrase:
    """Return the place an adjective in a phrase is said of.

    In "7 km south of the rebel-held town of X" it is X; in "X, the last rebel-held town in Y" X too.
    """
    if any(s.tag(i) in ("P", "#") or s.low(i) in PARTICIPLE_LINKS for i in range(phrase.first, token)):
        inner = place_at(s, token + 1)
        return inner[0] if inner is not None else phrase
    glossed = chunks[k - 2].places if k > 1 and chunks[k - 1].low == "," else ()
    gloss = phrase.head in WHOLE and s.low(chunks[k].first) in ("the", "a", "an", "its", "their")
    return glossed[-1] if gloss and glossed and glossed[-1].name and chunks[k - 2].kind == "np" else phrase


def adjective_claims(s: Sentence, chunks: Sequence[Chunk], found: Sequence[Raw]) -> list[Raw]:
    """Read "rebel-held X" and "besieged X" where no other claim speaks of the same phrase."""
    claims = []
    spoken = {
        (raw.place.first, raw.place.last)
        for raw in found
        if raw.place is not None and raw.relation is not Relation.CONTESTS
    }
    for k, piece in enumerate(chunks):
        for phrase in piece.places if piece.kind != "exc" else ():
            for holding in phrase.holdings:
                if (phrase.first, phrase.last) in spoken or (
                    holding.actor is None and holding.relation is not Relation.CONTESTS
                ):
                    continue
                tokens = (holding.token, holding.token + 1)
                claims.append(
                    Raw(
                        holding.relation,
                        holding.actor,
                        _spoken_of(s, chunks, k, phrase, holding.token),
                        k,
                        tokens,
                        f"adjective:{s.low(holding.token)}",
                        actor_tokens=tokens if holding.actor else None,
                        place_chunk=k,
                    )
                )
    return claims
