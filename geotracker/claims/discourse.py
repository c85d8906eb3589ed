"""What the text around a sentence settles: pronouns, "the city", repeats, and what later sentences need."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from geotracker.claims.actors import resolve, split_compound
from geotracker.claims.chunks import Chunk, PlacePhrase, Sentence
from geotracker.claims.clauses import ORDINALS, is_nominative
from geotracker.claims.parse import chunk, read_sentence
from geotracker.claims.raw import WHOLE, Raw
from geotracker.model import (
    Document,
    Precision,
    Relation,
    Span,
)


@dataclass(slots=True)
class Discourse:
    """What earlier sentences of a document leave behind for pronouns, "the city" and "the next day"."""

    before: tuple[Span, ...] = ()
    date: datetime | None = None


def remember(s: Sentence, discourse: Discourse) -> None:
    """Keep the sentence's last date for the next ones."""
    dated = [t.event.during.start for t in s.times if t.event.precision is Precision.DAY]
    if dated:
        discourse.date = dated[-1]


def settled(s: Sentence, chunks: Sequence[Chunk], raws: Sequence[Raw]) -> list[Raw]:
    """Drop repeats, entries into places that the sentence says were taken, and holders it says lost them.

    "X, which had been held by Y, was captured by Z" is one gain with a previous holder.
    """
    done = [raw for raw in raws if raw.relation is Relation.GAINS and not raw.negated]
    last = sorted(done, key=lambda raw: (not _explains(s, chunks, raw), not _past_perfect(chunks, raw)))
    gains = {_key(raw): raw for raw in last}
    former = {_key(raw): raw.actor for raw in raws if _looks_back(s, chunks, raw, gains.get(_key(raw)))}
    fought = {_key(raw) for raw in raws if raw.relation is Relation.CONTESTS and not raw.implied}
    unique: dict[tuple[object, ...], Raw] = {}
    left = [raw for raw in raws if raw.relation is Relation.LOSES and not raw.negated and raw.actor]
    for raw in raws:
        entered = raw.entry and raw.relation is Relation.CONTESTS and not raw.negated
        if entered and any(
            gone.actor != raw.actor and (raw.whole_town or _key(gone) == _key(raw)) for gone in left
        ):
            raw = replace(raw, relation=Relation.GAINS)  # "the army left X and the rebels entered the town"
        key = _key(raw)
        gain = gains.get(key)
        whole = [g for g in gains.values() if g.actor == raw.actor and g.whole_town and g.cue > raw.cue]
        if raw.relation is Relation.CONTESTS and raw.entry and (whole or (gain and gain.actor == raw.actor)):
            continue  # "entered X and captured the city"
        if raw.rule.startswith("bastion") and gain is not None:
            continue  # "took X, the rebels' last stronghold"
        past = _past_perfect(chunks, raw) and any(gain.actor != raw.actor for gain in gains.values())
        if raw.relation is Relation.HOLDS and (
            key in former or past or _apposed(chunks, raw, gains.values())
        ):
            continue
        if raw.relation is Relation.GAINS and key in former and raw is not gain:
            continue  # "regained X, which the rebels had overrun": who held it before
        town = [
            g for g in gains.values() if g.whole_town and g.actor not in (None, raw.actor) and g.cue > raw.cue
        ]
        if raw.relation is Relation.GAINS and town and _explains(s, chunks, raw):
            continue  # "months after Y captured X, Z took the city back"
        if raw.relation is Relation.GAINS and after_years(s, chunks, raw) and _another(raw, raws):
            continue  # "entered X, a year after losing the city to Y"
        if raw.rule.startswith("fall:") and raw.actor is None and gain is not None and gain.actor:
            continue  # "took X, the first town to fall"
        if raw.relation is Relation.LOSES and key in former and gain is not None and gain.actor != raw.actor:
            continue  # "took X after Y had left it": who held it before
        if raw.implied and raw.relation is Relation.CONTESTS and key in fought:
            continue  # "entered X, and fighting continues"
        if raw is gain and former.get(key) not in (None, raw.actor):
            raw = replace(raw, previous=former[key])
        unique.setdefault((raw.relation, raw.actor, key, raw.negated), raw)
    return _appositions(s, chunks, list(unique.values()))


EXPLAINING = frozenset({"after", "once", "when", "as", "because"})


def _explains(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> bool:
    """Say whether a claim's clause only says what came before ("a year after it was captured by Y")."""
    i = raw.chunk - 1
    while i >= 0 and chunks[i].verb is None and chunks[i].kind != "punct":
        if chunks[i].kind in ("conj", "prep"):
            opens = EXPLAINING if raw.relation is Relation.LOSES else frozenset({"after"})
            if chunks[i].low in opens:
                return True
        if chunks[i].kind == "time" and s.low(chunks[i].last - 1) == "after":
            return True
        i -= 1
    return False


def after_years(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> bool:
    """Say whether a claim is of what was long before: "a year after losing X", "months after Y took X"."""
    i = raw.chunk - 1
    while i >= 0 and chunks[i].verb is None and chunks[i].kind != "punct":
        last = chunks[i].last - 1
        if s.low(last) == "after" and s.low(last - 1).removesuffix("s") in ("month", "year", "decade"):
            return True
        i -= 1
    return False


def _another(raw: Raw, raws: Sequence[Raw]) -> bool:
    """Say whether the sentence tells of somebody else at the same place."""
    place = _key(raw)
    return any(
        other.actor not in (None, raw.actor) and (raw.whole_town or other.whole_town or _key(other) == place)
        for other in raws
        if other is not raw and other.relation in (Relation.GAINS, Relation.CONTESTS)
    )


def _looks_back(s: Sentence, chunks: Sequence[Chunk], raw: Raw, gain: Raw | None) -> bool:
    """Say whether a claim only tells who held, took or left a place before the gain ("which Y had held")."""
    if gain is None or gain is raw or gain.actor == raw.actor or raw.negated:
        return False
    if raw.relation in (Relation.GAINS, Relation.LOSES) and _explains(s, chunks, raw):
        return True
    verb = chunks[raw.chunk].verb
    reduced = verb is not None and not verb.passive and "participle" in verb.kinds and raw.actor_tokens
    if raw.relation is Relation.HOLDS and reduced and raw.actor_tokens and raw.actor_tokens[0] > raw.cue[0]:
        return not {"still", "now"} & set(s.lows)  # "X, held by Y for a year, was taken by Z"
    if not _past_perfect(chunks, raw):
        return False
    return raw.relation is Relation.HOLDS or (
        raw.relation is Relation.GAINS and not _past_perfect(chunks, gain)
    )


def _apposed(chunks: Sequence[Chunk], raw: Raw, gains: Iterable[Raw]) -> bool:
    """Say whether a holder is only named beside a gain ("took X, the last town held by Y")."""
    at = raw.place_chunk
    if at is None or at < 2 or chunks[at - 1].low != ",":
        return False
    return any(gain.place_chunk == at - 2 and gain.actor != raw.actor for gain in gains)


def _past_perfect(chunks: Sequence[Chunk], raw: Raw) -> bool:
    """Say whether a claim's verb looks back from a past moment ("had been held")."""
    verb = chunks[raw.chunk].verb
    return verb is not None and verb.past_perfect


def _key(raw: Raw) -> tuple[int, int]:
    """Return the tokens of a raw claim's place."""
    return (raw.place.first, raw.place.last) if raw.place is not None else (raw.place_pronoun or -1, -1)


def _appositions(s: Sentence, chunks: Sequence[Chunk], raws: Sequence[Raw]) -> list[Raw]:
    """Take "X, the last town in Y held by Z", "X is the only city under Z's control" for claims on X."""
    done = []
    for raw in raws:
        at = raw.place_chunk
        if at == 2 and raw.place is not None and raw.place.name != (raw.place.first, raw.place.last):
            singled = any(s.low(i) in ORDINALS for i in range(chunks[at].first, raw.place.last))
            named = len(chunks[0].places) == 1 and chunks[0].places[0].name
            if singled and named and (chunks[1].low == "," or _is_or_remains(chunks[1])):
                raw = replace(raw, place=chunks[0].places[0], place_chunk=0)
        if at is not None and at > 1 and raw.place is not None and chunks[at - 1].low == ",":
            opens = chunks[at].low in ("a", "an") and raw.place.head in WHOLE
            glossed = chunks[at - 2].places[-1:] if opens else ()
            if glossed and glossed[0].name and not chunks[at - 2].force:
                raw = replace(raw, place=glossed[0], place_chunk=at - 2)  # "X, a village in Y besieged by Z"
        done.append(raw)
    return done


def _is_or_remains(piece: Chunk) -> bool:
    """Say whether a verb group is "is", "remains", "became" and nothing more."""
    verb = piece.verb
    return verb is not None and bool({"be", "remain", "become", "stay"} & set(verb.lemmas)) and not verb.modal


def resolved_all(
    s: Sentence, chunks: Sequence[Chunk], raws: Sequence[Raw], document: Document, discourse: Discourse
) -> list[Raw]:
    """Fill the pronouns and implied places of a sentence's raw claims, dropping what stays open."""
    found: list[Raw] = []
    for raw in raws:
        filled = _implied(s, chunks, raw, found) if raw.implied else _lost_again(raw, found)
        done = filled and resolved(s, chunks, filled, document, discourse)
        if done:
            found.append(done)
    return found


def _lost_again(raw: Raw, earlier: Sequence[Raw]) -> Raw:
    """Give a loss with no loser whoever took the place before ("was taken by X, then given up")."""
    if (
        raw.relation is not Relation.LOSES
        or raw.actor is not None
        or raw.actor_tokens
        or not raw.rule.startswith("lose:")
    ):
        return raw
    taken = [before for before in earlier if before.relation is Relation.GAINS and _key(before) == _key(raw)]
    return replace(raw, actor=taken[-1].actor, actor_tokens=taken[-1].actor_tokens) if taken else raw


def _implied(s: Sentence, chunks: Sequence[Chunk], raw: Raw, earlier: Sequence[Raw]) -> Raw | None:
    """Give a claim without a place that of the last claim before it; a withdrawal needs the same actor."""
    for before in reversed(earlier):
        same = raw.actor == before.actor or (raw.actor is None and raw.pronoun != "")
        if raw.actor_tokens and _irregular(s, *raw.actor_tokens) and before.actor in s.index.states:
            continue  # "the army took X after the militants had withdrawn"
        if (
            before.relation is not Relation.LOSES
            and before.place
            and (same or raw.relation is Relation.CONTESTS)
        ):
            actor = before.actor if raw.relation is Relation.LOSES else None
            return replace(raw, place=before.place, place_chunk=before.place_chunk, actor=actor, pronoun="")
    return None


def resolved(
    s: Sentence, chunks: Sequence[Chunk], raw: Raw, document: Document, discourse: Discourse
) -> Raw | None:
    """Fill pronouns: places from the left of the sentence, actors from the left or from earlier sentences."""
    if raw.place is None:
        place = _place_before(s, chunks, raw)
        if place is None:
            return None
        raw = replace(raw, place=place)
    if (
        raw.entry
        and any(s.at(i, words) for words in s.lexicon.phrases["unopposed"] for i in range(len(s.tokens)))
    ) or (
        raw.entry and {t.low for t in s.tokens} & {w for w in s.lexicon.words["unopposed"] if " " not in w}
    ):
        raw = replace(raw, relation=Relation.GAINS)
    if raw.actor is None and raw.pronoun and raw.pronoun not in ("we", "our"):
        actor = _actor_before(s, chunks, raw, document, discourse)
        if actor is None and (raw.weak or raw.entry):
            return None
        raw = replace(raw, actor=actor)
    return raw


def _place_before(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> PlacePhrase | None:
    """Return the nearest place left of a place pronoun in its sentence."""
    position = raw.place_pronoun if raw.place_pronoun is not None else raw.cue[0]
    for i in range(len(chunks) - 1, -1, -1):
        piece = chunks[i]
        if (
            piece.last <= position
            and not (raw.actor_tokens and piece.first <= raw.actor_tokens[0] < piece.last)
            and not _names_the_actor(chunks, i, raw)
            and piece.places
            and piece.kind != "exc"
            and not _glosses(chunks, i)
            and not (piece.force and not any(phrase.name for phrase in piece.places))
        ):
            return replace(piece.places[-1], extent="all", holdings=())
    return None


def _glosses(chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether a place only says where the place before it lies ("entered X, in Y, and occupied it")."""
    return (
        i > 2
        and chunks[i - 1].low in ("in", "of")
        and chunks[i - 2].low == ","
        and bool(chunks[i - 3].places)
    )


def _names_the_actor(chunks: Sequence[Chunk], i: int, raw: Raw) -> bool:
    """Say whether a place belongs to the name of who acts ("a brigade from Misrata had left it")."""
    if raw.actor_tokens is None or i < 2 or chunks[i - 1].kind != "prep":
        return False
    return chunks[i - 2].first == raw.actor_tokens[0]


def _actor_before(
    s: Sentence, chunks: Sequence[Chunk], raw: Raw, document: Document, discourse: Discourse
) -> str | None:
    """Return the actor a pronoun means: the nearest force to its left, else the last named."""
    position = raw.actor_tokens[0] if raw.actor_tokens else raw.cue[0]
    organisation = _organisation(s, raw)
    irregular = organisation or (raw.actor_tokens is not None and _irregular(s, *raw.actor_tokens))
    if raw.pronoun in ("they", "them", "their"):  # "the group's men withdrew to X, which they hold"
        irregular = irregular or any(_unnamed(s, piece) for piece in chunks if piece.last <= position)
    people = organisation or raw.pronoun in (
        "they",
        "them",
        "their",
        "its",
        "our",
        "we",
        "it",
        "his",
        "theirs",
    )
    left = [i for i, piece in enumerate(chunks) if piece.last <= position and piece.actors]
    left = [i for i in left if not (irregular and chunks[i].actors[0] in s.index.states)]
    forces = [i for i in left if chunks[i].force and not (organisation and _role_only(s, chunks[i]))]
    subjects = [i for i in forces if is_nominative(chunks, i, s)] if people else []
    for pool in (forces if organisation else subjects, forces, left if people else []):
        if pool:
            return chunks[pool[-1]].actors[0]
    owners = [
        resolve(s.index, s.tokens, p.first, p.last)[0]
        for p in chunks
        if p.kind == "np" and p.last <= position
    ]
    compounds = [
        s.index.adjective(pair[0])
        for i in range(position)
        if (pair := split_compound(s.low(i))) and pair[1] in s.lexicon.suffixes
    ]  # "X is AA-held, which puts Y in the group's hands"
    named = [owner for owner in (*owners, *compounds) if owner] if people else []
    named = [owner for owner in named if not (irregular and owner in s.index.states)]
    called = s.low(raw.actor_tokens[1] - 1) if raw.actor_tokens and raw.pronoun == "the" else ""
    return named[-1] if named else _actor_earlier(s, document, discourse, organisation, irregular, called)


def _organisation(s: Sentence, raw: Raw) -> bool:
    """Say whether "the group", "the organisation" stands for the actor."""
    tokens = raw.actor_tokens
    return tokens is not None and any(s.has("organisations", i) for i in range(*tokens))


def _irregular(s: Sentence, first: int, last: int) -> bool:
    """Say whether words are for a force that is no state's ("the militants"): no government is meant."""
    return any(s.low(i) in s.index.irregulars for i in range(first, last))


def _unnamed(s: Sentence, piece: Chunk) -> bool:
    """Say whether a noun phrase means a force that is no state's, without its name ("the group's men")."""
    if piece.kind != "np" or piece.actors:
        return False
    group = any(s.has("organisations", i) for i in range(piece.first, piece.last))
    return group or _irregular(s, piece.first, piece.last)


def _role_only(s: Sentence, piece: Chunk) -> bool:
    """Say whether a force is only called by its role ("Kurdish fighters"), not by an organisation's name."""
    return (
        piece.head in s.lexicon.words["force_nouns"] and piece.actor is not None and piece.actor.weak_identity
    )


def _actor_earlier(
    s: Sentence, document: Document, discourse: Discourse, organisation: bool, irregular: bool, called: str
) -> str | None:
    """Return the force the nearest of the last sentences names first; read only when a pronoun asks.

    "The forces" (`called`) are rather those that were called forces.
    """
    otherwise = None
    for span in discourse.before:
        earlier = read_sentence(
            s.text, span, s.lexicon, s.index, s.toponyms, document.published_at, discourse.date
        )
        for piece in chunk(earlier):
            if piece.kind == "np" and not piece.actors and earlier.has("organisations", piece.last - 1):
                organisation = True  # "the group" there is an organisation here too
            irregular = irregular or _unnamed(earlier, piece)
            if not (piece.force and piece.actors) or (irregular and piece.actors[0] in s.index.states):
                continue
            if organisation and _role_only(earlier, piece):
                continue
            if called in ("", piece.head) or called not in ("forces", "troops", "soldiers"):
                return piece.actors[0]
            otherwise = otherwise or piece.actors[0]
    return otherwise
