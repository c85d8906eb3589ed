"""Verb frames applied to chunks: captures, withdrawals, sieges, transfers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geotracker.claims.arguments import (
    described_by,
    from_which,
    is_fronted,
    never_did,
    object_in,
    renamed,
    shares_passive,
)
from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import (
    after_preposition,
    agent_of,
    following_subject,
    predicate_subject,
    relative_object,
    subject_of,
)
from geotracker.claims.lexicon import Frame, Sense
from geotracker.claims.places import TRANSPARENT
from geotracker.claims.raw import NOBODY, Party, Raw, is_ground, party, spread
from geotracker.model import Relation

# "take prisoner", "take part", "take place": the verb with these words says nothing of ground
PHRASAL = frozenset(
    [
        "up",
        "off",
        "down",
        "prisoner",
        "prisoners",
        "hostage",
        "captive",
        "part",
        "place",
        "refuge",
        "shelter",
        "cover",
    ]
)
CIVIL = frozenset(
    [
        *("building", "buildings", "wall", "walls", "bridge", "farm", "mill", "plant", "tower", "block"),
        *("park", "station", "land", "field"),
    ]
)
AFTER_FALL = frozenset(
    ["after", "in", "on", "without", "during", "following", "amid", "within", "before", "at", "with", "as"]
)


@dataclass(frozen=True, slots=True)
class Use:
    """One verb group read as one sense: its subject and object chunks, voice, and the claim it would make."""

    s: Sentence
    chunks: Sequence[Chunk]
    k: int
    sense: Sense
    last: int  # the token after the sense's own words
    subject: int | None
    object: int | None
    passive: bool
    base: Raw

    @property
    def frame(self) -> Frame:
        """Return the sense's frame."""
        return self.sense.frame


def verb_claims(s: Sentence, chunks: Sequence[Chunk], k: int) -> tuple[list[Raw], set[int]]:
    """Return the claims of one verb group and the tokens of its complement."""
    verb = chunks[k].verb
    for lemma in verb.lemmas if verb is not None else ():
        for sense in s.lexicon.senses.get(lemma, ()):
            last = _sense_end(s, verb.main, sense) if verb is not None else None
            if last is None:
                continue
            raws = _claims_of_use(_use(s, chunks, k, sense, last))
            raws = [raw for raw in raws if not _stranger_leaves(s, raw)]
            if raws:
                return raws, set(range(raws[0].cue[0], last))
            if sense.complements:
                return [], set()
    return [], set()


def _stranger_leaves(s: Sentence, raw: Raw) -> bool:
    """Say whether a foreign body that the theatre does not know leaves ("French troops left")."""
    if raw.relation is not Relation.LOSES or raw.actor is not None or raw.actor_tokens is None:
        return False
    names = s.lexicon.words["demonyms"] - s.lexicon.words["creeds"]
    return raw.rule.startswith(("vacate", "quit")) and any(
        s.low(i) in names for i in range(*raw.actor_tokens)
    )


def _sense_end(s: Sentence, main: int, sense: Sense) -> int | None:
    """Return the token after the sense's own words, or None when they do not follow the verb."""
    i = main + 1
    if not sense.complements and not sense.particles:
        return None if s.low(i) in PHRASAL else i
    for particle in sense.particles:
        j = i
        while s.tag(j) == "A" and s.low(j) not in ("back", "away", "out", "up"):
            j += 1
        if not s.at(j, particle) and s.low(i) in ("it", "them"):
            j = i + 1  # "taken it over"
        if s.at(j, particle):
            if not sense.complements:
                return j + len(particle)
            i = j + len(particle)
    for words in sense.complements:
        j = i
        while j < i + 6 and s.low(j) != words[0] and _modifies_control(s, j):
            j += 1
        if s.at(j, words):
            return j + len(words)
    return None


def _modifies_control(s: Sentence, i: int) -> bool:
    """Say whether a word may stand between the verb and "control of"."""
    known = (
        s.has("control_modifiers", i) or s.low(i) in ("and", "'s", "at", "least") or s.tag(i) in ("A", "J")
    )
    return known or s.index.adjective(s.low(i)) is not None


def _use(s: Sentence, chunks: Sequence[Chunk], k: int, sense: Sense, last: int) -> Use:
    """Find the subject, object and voice of a verb group read as a sense."""
    verb = chunks[k].verb
    assert verb is not None
    frame = sense.frame
    subject = subject_of(chunks, k, s)
    described = described_by(chunks, k, last)
    reduced = described is not None
    if described is not None and chunks[described].kind == "np":
        subject = predicate_subject(chunks, described)  # "X is the last town held by Y"
    relation = Relation.HOLDS if sense.stative and _is_state(s, chunks[k]) else frame.relation
    base = Raw(
        relation,
        None,
        None,
        k,
        (verb.main, last),
        f"{frame.name}:{sense.lemma}",
        negated=verb.negated or never_did(s, chunks, k),
        weak=sense.weak,
        entry=frame.entry,
        extent=sense.extent or _in_share(s, verb.main + 1, last),
    )
    passive = verb.passive or reduced or shares_passive(chunks, k, last)
    target = object_in(chunks, k, sense, last)
    if target is None and not passive and frame.object == "place" and is_fronted(chunks, k):
        subject, passive = following_subject(chunks, k), True
    return Use(s, chunks, k, sense, last, subject, target, passive, base)


def _in_share(s: Sentence, first: int, last: int) -> str:
    """Return the extent that "partial control of" says of itself."""
    return "part" if {"partial", "limited"} & set(s.words(first, last)) else ""


def _is_state(s: Sentence, piece: Chunk) -> bool:
    """Say whether "occupy" is a state here: present or progressive, "remains occupied", "still", "since"."""
    verb = piece.verb
    if verb is None:
        return False
    words = set(s.words(piece.first, piece.last)) | verb.adverbs
    lasting = verb.no_longer or bool(words & {"still", "now", "is", "are", "remains", "remain"})
    return (
        lasting
        or (not verb.passive and bool(verb.kinds & {"base", "s"}))
        or (verb.finite and "ing" in verb.kinds)
    )


def _claims_of_use(use: Use) -> list[Raw]:
    """Apply a sense's frame."""
    verb = use.chunks[use.k].verb
    done = verb is not None and not (verb.finite and verb.kinds == {"ing"})
    if use.base.relation is Relation.GAINS and not done:
        return []  # "is clearing X": not done yet
    if use.frame.subject == "place":
        return _place_acts(use)
    if use.frame.object == "actor":
        return _driven_out(use)
    if use.frame.after:
        return _moves(use)
    return _takes(use)


def _takes(use: Use) -> list[Raw]:
    """Read frames whose object is the place: "A took X from B", "X was taken by A", "A handed X to B"."""
    s, chunks, frame = use.s, use.chunks, use.frame
    place = use.subject if use.passive else use.object
    if place is None and not use.passive and use.subject is not None:
        place = relative_object(chunks, use.subject)
    if place is not None and not use.passive and not chunks[place].places and place == use.object:
        place = renamed(chunks, place)
    if frame.name == "besiege" and place is not None and chunks[place].force and not chunks[place].places:
        place = after_preposition(chunks, use.k if use.passive else place, ("in", "at", "inside", "near"), 4)
    if place is None or not is_ground(chunks[place]) or _opens_clause(use, place):
        return []
    if (frame.name == "vacate" and _passes_through(use)) or _idiom(use, place):
        return []
    forces = s.lexicon.words["force_nouns"] - s.lexicon.words["ground"]
    if use.passive and chunks[place].actor and chunks[place].head in forces:
        return []
    places = chunks[place].places
    if any(p.head == "garrison" and p.name is None for p in places):
        return []  # soldiers, not ground
    if frame.entry and places and all(p.head in TRANSPARENT and p.name is None for p in places):
        return []  # "entered Syrian territory" crosses a border
    who = party(s, chunks, agent_of(chunks, use.k) if use.passive else use.subject)
    transfer = _transfer(use, use.k if use.passive else place, who)
    if transfer is None or not _suits(use, who):
        return []
    gainer, previous, relation = transfer
    if use.sense.lemma in ("contest", "dispute") and len(gainer.actors) > 1:
        gainer = replace(NOBODY, tokens=gainer.tokens, force=True, known=True)
    return spread(s, chunks, place, gainer, replace(use.base, relation=relation, previous=previous))


def _idiom(use: Use, place: int) -> bool:
    """Say whether a capital is taken "by surprise", or by a person "by storm": nothing changes hands."""
    after = use.chunks[place].last
    if use.frame.relation is Relation.HOLDS and use.s.low(after) == "under" and not use.passive:
        return use.s.low(after + 1) in ("fire", "bombardment", "pressure", "shelling", "attack")
    if use.passive or use.s.low(after) not in ("by", "for"):
        return False
    person = use.subject is not None and not use.s.has("force_nouns", use.chunks[use.subject].last - 1)
    return use.s.low(after + 1) in ("surprise", "granted") or (person and use.s.low(after + 1) == "storm")


def _passes_through(use: Use) -> bool:
    """Say whether what leaves is a convoy or a delegation, which held nothing."""
    piece = use.chunks[use.subject] if use.subject is not None else None
    words = use.s.words(piece.first, piece.last) if piece is not None else ()
    through = not use.s.lexicon.words["transports"].isdisjoint(words)
    return through and "last" not in words and "final" not in words


def _in_part(use: Use) -> bool:
    """Say whether only a part of a force leaves ("some units withdrew"): the rest may hold on."""
    pieces = [use.chunks[at] for at in (use.subject, use.object) if at is not None]
    openings = [use.s.words(piece.first, piece.first + 2) for piece in pieces if piece.force]
    return any(words[0] in ("some", "several") or words == ("a", "few") for words in openings)


def _opens_clause(use: Use, place: int) -> bool:
    """Say whether the noun after a reporting verb opens what is reported ("claimed X had fallen")."""
    follows = place + 1 < len(use.chunks) and use.chunks[place + 1].finite
    return follows and not use.passive and use.sense.lemma in use.s.lexicon.reports


def _transfer(use: Use, start: int, who: Party) -> tuple[Party, str | None, Relation] | None:
    """Return who gains, who held before and what the frame claims; None when a needed gainer is missing."""
    chunks, frame = use.chunks, use.frame
    gainer, previous, relation = who, None, use.base.relation
    if frame.subject == "previous" or frame.to == "gainer":
        target = after_preposition(chunks, start, ("to",), 4)
        named = target is not None and (chunks[target].force or chunks[target].kind == "pron")
        if frame.subject == "previous" and not named:
            return None
        if named:
            previous, gainer = who.actors[0], party(use.s, chunks, target)
            if frame.name == "lose" and not gainer.known and not gainer.pronoun:
                return who, None, frame.relation  # "was lost to invaders": who they are is open
            relation = frame.gained or relation
    if frame.from_ == "previous" or frame.of == "previous":
        giver = after_preposition(chunks, start, ("from",) if frame.from_ else ("of",), 3)
        if giver is not None and chunks[giver].force and chunks[giver].actors:
            previous = chunks[giver].actors[0]
    return gainer, previous, relation


def _suits(use: Use, who: Party) -> bool:
    """Say whether whoever fills the actor role may hold ground, as strictly as the verb needs."""
    sense, verb = use.sense, use.chunks[use.k].verb
    if who.excluded:
        return False
    aside = sense.lemma == "leave" and not use.chunks[use.k].finite
    if sense.frame.name == "vacate" and (who.person or aside or _in_part(use)):
        return False  # "leaving X as the last ..."; a president who leaves town loses nothing
    stative = sense.frame.relation is Relation.HOLDS
    if use.passive:
        return _suits_passive(use, who)
    if who.tokens is None:
        return not (sense.weak or stative or sense.frame.entry) and verb is not None
    if sense.weak or sense.frame.entry:
        return who.force or who.pronoun != ""
    return who.known or who.force or who.pronoun != "" or not stative or bool(sense.complements)


def _suits_passive(use: Use, who: Party) -> bool:
    """Say whether a passive's agent, or its absence, fits: states and weak verbs say more without one."""
    if who.tokens is None:
        place = use.chunks[use.subject] if use.subject is not None else None
        if place is not None and _taken_somewhere(use, place):
            return False  # "Smith was captured in Sirte" is about a person
        if use.frame.relation is Relation.HOLDS or place is None:
            return False  # "held" may be a person in custody
        verb = use.chunks[use.k].verb
        warlike = any(piece.force for piece in use.chunks)
        if verb is not None and verb.negated and verb.perfect and use.sense.lemma in ("take", "secure"):
            return _surely_ground(use.s, place)  # "X has not been taken"
        return warlike or (not use.sense.weak and _surely_ground(use.s, place))
    body = not use.sense.weak and use.s.has("force_nouns", who.tokens[1] - 1)  # "by masked men"
    return who.force or who.pronoun != "" or body or use.s.tag(who.tokens[1] - 1) == "N"


def _taken_somewhere(use: Use, place: Chunk) -> bool:
    """Say whether a bare name "was captured in" some other place."""
    bare = all(phrase.name == (phrase.first, phrase.last) for phrase in place.places)
    rest = [piece for piece in use.chunks[use.k + 1 : use.k + 5] if piece.kind not in ("time", "adv")]
    after = rest[:2]
    if len(rest) > 1 and rest[0].low == "to" and use.sense.lemma == "take" and not rest[1].force:
        return True  # "was taken to a hospital"
    where = len(after) == 2 and after[0].low in ("in", "near", "at", "outside") and bool(after[1].places)
    return bare and bool(place.places) and where and use.frame.name == "seize"


def _surely_ground(s: Sentence, place: Chunk) -> bool:
    """Say whether a noun phrase is ground by its head or by the geoparser's word."""
    return (
        any(
            phrase.head in s.lexicon.words["ground"]
            or any(s.tokens[i].start in s.toponyms for i in range(phrase.first, phrase.last))
            for phrase in place.places
        )
        or not place.places
    )


def _place_acts(use: Use) -> list[Raw]:
    """Read "X fell [to A]", "X went over to A", "X changed hands"."""
    s, chunks, frame = use.s, use.chunks, use.frame
    if use.subject is not None and chunks[use.subject].head == "control" and use.subject + 2 < use.k:
        use = replace(use, subject=use.subject + 2)  # "control of X passed to Y"
    if use.subject is None or not chunks[use.subject].places:
        return []
    piece = chunks[use.subject]
    if use.sense.lemma in ("surrender", "capitulate") and piece.head in s.lexicon.words["force_nouns"]:
        return []  # "the garrison surrendered": no ground is named
    if piece.actor is not None and piece.head in s.lexicon.words["force_nouns"] - s.lexicon.words["ground"]:
        return []
    if frame.name in ("swap", "fall") and _civil(piece) and not any(c.force for c in chunks):
        return []  # "the building has changed hands", "a block fell"
    i = use.k + 1
    while i < len(chunks) and (chunks[i].kind in ("adv", "time") or chunks[i].last <= use.last):
        i += 1
    following = chunks[i] if i < len(chunks) else None
    if following is not None and following.low == "to" and frame.to:
        target = i + 1
        if target >= len(chunks) or not chunks[target].force:
            return []
        relation = frame.gained or frame.relation
        if frame.name == "belong" and not party(s, chunks, target).known:
            return []
        return spread(s, chunks, use.subject, party(s, chunks, target), replace(use.base, relation=relation))
    ends = following is None or following.kind in ("punct", "conj", "exc") or following.low in AFTER_FALL
    if frame.needs or (frame.to and not ends):
        return []
    return spread(s, chunks, use.subject, NOBODY, use.base)


def _civil(piece: Chunk) -> bool:
    """Say whether a noun phrase is property that is bought and sold."""
    return any(phrase.head in CIVIL for phrase in piece.places)


def _driven_out(use: Use) -> list[Raw]:
    """Read "A drove B out of X", "B was expelled from X": B loses X."""
    loser = use.subject if use.passive else use.object
    if _thrown_out(use):
        loser = use.k - 1
    if loser is None or not (use.chunks[loser].force or use.chunks[loser].kind == "pron"):
        return []
    place = after_preposition(use.chunks, use.k if use.passive else loser, use.frame.after, 7)
    if place is None or not use.chunks[place].places:
        return []
    return spread(use.s, use.chunks, place, party(use.s, use.chunks, loser), use.base)


def _thrown_out(use: Use) -> bool:
    """Say whether a bare participle is a shortened passive ("with the rebels ejected from X")."""
    verb, before = use.chunks[use.k].verb, use.chunks[use.k - 2 : use.k]
    bare = verb is not None and "participle" in verb.kinds and not (verb.passive or verb.perfect)
    return bare and use.object is None and len(before) == 2 and before[0].low == "with" and before[1].force


def _moves(use: Use) -> list[Raw]:
    """Read frames whose place follows a preposition: "A withdrew from X", "A is fighting in X"."""
    s, chunks, frame = use.s, use.chunks, use.frame
    who = party(s, chunks, use.subject)
    body = who.known or who.force or who.pronoun != ""
    subject = use.subject
    if frame.name == "fight" and use.passive and subject is not None and s.low(use.last) in ("over", "for"):
        return spread(s, chunks, subject, NOBODY, use.base) if chunks[subject].places else []
    if frame.name == "quit" and (_passes_through(use) or _in_part(use)):
        return []
    if who.excluded or who.person or not body or (frame.name == "fight" and not _warring(use, who)):
        return []
    things = use.object is not None and not chunks[use.object].force and chunks[use.object].kind == "np"
    if frame.name == "quit" and things and use.object == use.k + 1:
        return []  # "evacuated the wounded from X"
    place = after_preposition(chunks, use.k, frame.after, 7)
    if place is None and subject is not None and subject > 2:
        place = from_which(chunks, subject, frame)
    if place is None and frame.name == "quit" and not _goes_elsewhere(chunks, use.k):
        unplaced = replace(use.base, actor_tokens=who.tokens, pronoun=who.pronoun, implied=True)
        return [replace(unplaced, actor=actor) for actor in who.actors]
    if place is None or not is_ground(chunks[place]):
        return []
    mutual = any(p.kind == "prep" and p.low in ("with", "against") for p in chunks[use.k : place])
    if frame.joint and (len(who.actors) > 1 or who.several or mutual):
        who = replace(NOBODY, tokens=who.tokens, force=who.force, known=who.known)
    return spread(s, chunks, place, who, use.base)


def _warring(use: Use, who: Party) -> bool:
    """Say whether whoever fights is one of the theatre's, or fights now."""
    verb = use.chunks[use.k].verb
    return who.known or who.pronoun != "" or (verb is not None and "ing" in verb.kinds and who.force)


def _goes_elsewhere(chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a withdrawal has an object or a source that is no place ("from the talks")."""
    for piece in chunks[k + 1 : k + 3]:
        if piece.kind == "np" or (piece.kind == "prep" and piece.low in ("from", "out of")):
            return True
        if piece.kind not in ("adv", "prep"):
            return False
    return False
