"""One sentence's raw claims: verbs, event nouns, states, echoes and adjectives in turn."""

from collections.abc import Sequence

from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.constructions import (
    both_contest,
    followers,
    given_claims,
    leaving_control,
    left_claims,
    neither_claims,
    since_claims,
)
from geotracker.claims.events import event_claims
from geotracker.claims.predicates import bastion_claims, declared_claims, flag_claims, free_claims
from geotracker.claims.raw import Raw
from geotracker.claims.states import (
    adjective_claims,
    echoes,
    gaps,
    ours_claims,
    predicate_claims,
    state_claims,
)
from geotracker.claims.verbs import verb_claims

MORE = (given_claims, left_claims, since_claims, leaving_control, neither_claims)


def claims_of(s: Sentence, chunks: Sequence[Chunk]) -> list[Raw]:
    """Return the raw claims of a sentence, in the order of their cues."""
    found: list[Raw] = []
    used: set[int] = set()
    for k, piece in enumerate(chunks):
        if piece.kind == "verb":
            raws, tokens = verb_claims(s, chunks, k)
            raws = declared_claims(s, chunks, k) or raws or flag_claims(s, chunks, k)
            if not chunks[k].infinitive:
                raws = next((more for read in MORE if (more := read(s, chunks, k))), raws)
            found += raws
            used |= tokens
    for k, piece in enumerate(chunks):
        found += free_claims(s, chunks, k)
        if piece.low in s.lexicon.words["ours"]:
            found += ours_claims(s, chunks, k)
        elif piece.kind == "np":
            found += (
                bastion_claims(s, chunks, k)
                or event_claims(s, chunks, k, used)
                or predicate_claims(s, chunks, k)
            )
        elif piece.kind == "state":
            found += state_claims(s, chunks, k)
    found = [both_contest(s, raw) for raw in found]
    found += echoes(s, chunks, found)
    found += followers(s, chunks, found)
    found += gaps(s, chunks, found)
    found += adjective_claims(s, chunks, found)
    return sorted(found, key=lambda raw: raw.cue)
