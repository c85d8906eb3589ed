"""A verb's arguments where they are not plainly before and after it: shared, fronted, stranded, renamed."""

from collections.abc import Sequence

from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import agent_of, antecedent, object_of
from geotracker.claims.lexicon import Frame, Sense
from geotracker.claims.raw import is_ground


def object_in(chunks: Sequence[Chunk], k: int, sense: Sense, last: int) -> int | None:
    """Return a verb's object: after it, between it and its particle, or shared with a verb joined to it."""
    if k + 1 < len(chunks) and chunks[k + 1].kind == "pron" and chunks[k + 1].last < last:
        return k + 1  # "taken it over"
    found = object_of(chunks, k, last)
    if found is not None or sense.weak or sense.frame.object != "place" or k + 2 >= len(chunks):
        return found
    j = k + 2 if chunks[k + 1].low in ("and", "but", "or") else len(chunks)
    while j < len(chunks) and chunks[j].kind == "adv":
        j += 1
    other = chunks[j].verb if j < len(chunks) else None
    verb = chunks[k].verb
    if other is None or other.passive or other.infinitive or verb is None or verb.passive:
        return None
    shared = object_of(chunks, j, chunks[j].last)
    return shared if shared is not None and chunks[shared].places else None  # "encircled but did not storm X"


def never_did(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a negation opens the clause ("At no point did X hold Y", "Never had X ...")."""
    i = k - 1
    while i > 0 and chunks[i].verb is None and chunks[i].kind not in ("punct", "conj"):
        i -= 1
    opener = chunks[i].verb if i >= 0 else None
    if opener is None or s.low(opener.main) not in (
        "did",
        "has",
        "had",
        "have",
        "does",
        "do",
        "is",
        "was",
        "were",
    ):
        return False
    words = s.words(max(0, chunks[i].first - 4), chunks[i].last)
    return (
        "never" in words
        or "nowhere" in words
        or ("no" in words and bool({"point", "time", "stage", "moment"} & set(words)))
    )


def is_fronted(chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a participle opens the sentence and speaks of its subject ("Besieged since May, X ...")."""
    verb = chunks[k].verb
    bare = verb is not None and "participle" in verb.kinds and not (verb.perfect or verb.infinitive)
    return bare and all(piece.kind in ("adv", "time", "conj") for piece in chunks[:k])


def renamed(chunks: Sequence[Chunk], place: int) -> int:
    """Return the ground that explains a name no one knows as ground ("took Base 12, the last camp")."""
    beside = chunks[place + 2] if place + 2 < len(chunks) and chunks[place + 1].low == "," else None
    explained = beside is not None and beside.low in ("the", "a", "an") and not beside.force
    thing = chunks[place].kind == "np" and chunks[place].actor is None
    return place + 2 if explained and thing and beside is not None and beside.places else place


def from_which(chunks: Sequence[Chunk], subject: int, frame: Frame) -> int | None:
    """Return X of "X, from which they withdrew", "X, where they are fighting"."""
    relative = chunks[subject - 1].low
    stranded = relative == "which" and chunks[subject - 2].low in frame.after
    if not stranded and not (relative == "where" and frame.joint):
        return None
    place = antecedent(chunks, subject - 1)
    return place if place is not None and chunks[place].places else None


def described_by(chunks: Sequence[Chunk], k: int, last: int) -> int | None:
    """Return the ground a bare participle describes, a shortened passive ("areas held by the rebels")."""
    verb = chunks[k].verb
    if verb is None or verb.passive or verb.perfect or verb.infinitive or "participle" not in verb.kinds:
        return None
    following = object_of(chunks, k, last)
    if (following is not None and is_ground(chunks[following])) or agent_of(chunks, k) is None:
        return None
    left = k - 1
    while left >= 0 and (chunks[left].kind in ("adv", "time") or chunks[left].low == ","):
        left -= 1
    if left > 1 and chunks[left - 1].low == "with" and chunks[left - 2].places:
        left -= 2  # "the border crossing with X, held by Y"
    return left if left >= 0 and chunks[left].places else None


def shares_passive(chunks: Sequence[Chunk], k: int, last: int) -> bool:
    """Say whether a participle after "and" goes on a passive ("was taken and then given up")."""
    verb = chunks[k].verb
    if verb is None or "participle" not in verb.kinds or verb.perfect or verb.infinitive or not verb.finite:
        return False
    following = chunks[k + 1] if k + 1 < len(chunks) else None
    if following is not None and following.last > last and following.kind in ("np", "pron"):
        return False
    i = k - 1
    while i >= 0 and (chunks[i].kind in ("adv", "time") or chunks[i].low == "then"):
        i -= 1
    if i < 1 or chunks[i].low not in ("and", "then"):
        return False
    before = next((c.verb for c in reversed(chunks[:i]) if c.verb is not None), None)
    return before is not None and before.passive
