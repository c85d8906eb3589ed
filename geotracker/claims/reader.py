"""The reader: sentences with a cue, their raw claims, and what the document around them settles."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from geotracker.claims.actors import ActorIndex, index_actors
from geotracker.claims.chunks import Chunk, PlacePhrase, Sentence
from geotracker.claims.confidence import confidence
from geotracker.claims.context import blocked
from geotracker.claims.grammar import claims_of
from geotracker.claims.lexicon import Lexicon
from geotracker.claims.parse import chunk, read_sentence
from geotracker.claims.raw import Raw
from geotracker.claims.reports import Report, reports_of, stance
from geotracker.claims.times import TimeMention, published
from geotracker.claims.tokens import sentences
from geotracker.model import (
    ControlClaim,
    Document,
    EventTime,
    Exemption,
    Modality,
    Precision,
    Relation,
    Span,
    Target,
    Theatre,
    Toponym,
    ToponymKind,
    Unresolved,
)

_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")


class Reader(Protocol):
    """Anything that reads control claims out of a document."""

    def read(
        self, document: Document, toponyms: Sequence[Toponym], theatre: Theatre
    ) -> tuple[ControlClaim, ...]:
        """Return the document's claims in the order of their evidence."""
        ...


@dataclass(slots=True)
class Discourse:
    """What earlier sentences of a document leave behind for pronouns, "the city" and "the next day"."""

    before: tuple[Span, ...] = ()
    place: tuple[Span, Target | None] | None = None
    date: datetime | None = None


class LexicalReader:
    """Reads claims with a lexicon of verbs and nouns and a small grammar. Keeps an index per theatre."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Prepare the cue words that a sentence must have one of."""
        self.lexicon = lexicon
        self._strong, self._weak = _cues(lexicon)
        self._indexed: dict[frozenset[str], ActorIndex] = {}
        self._theatre: Theatre | None = None

    def read(
        self, document: Document, toponyms: Sequence[Toponym], theatre: Theatre
    ) -> tuple[ControlClaim, ...]:
        """Return the document's claims in the order of their evidence."""
        index = self._index(theatre, document.published_at)
        by_start = {toponym.start: toponym for toponym in toponyms}
        discourse = Discourse()
        found: list[ControlClaim] = []
        for span in sentences(document.text):
            if self._speaks(document.text, span, index):
                s = read_sentence(
                    document.text, span, self.lexicon, index, by_start, document.published_at, discourse.date
                )
                found += read_claims(s, document, theatre, discourse, found)
            _remember_names(span, toponyms, discourse)
            discourse.before = (span, *discourse.before[:2])
        return tuple(found)

    def _index(self, theatre: Theatre, at: datetime) -> ActorIndex:
        """Return the theatre's index of actors at a moment, made once per set of active actors."""
        if self._theatre is not theatre:
            self._theatre, self._indexed = theatre, {}
        active = frozenset(actor.id for actor in theatre.actors if at in actor.active)
        if active not in self._indexed:
            self._indexed[active] = index_actors(theatre, at)
        return self._indexed[active]

    def _speaks(self, text: str, span: Span, index: ActorIndex) -> bool:
        """Say whether a sentence has a cue: a strong one, or a weak one beside a force or an actor."""
        words = set(_WORD.findall(text[span.start : span.end].lower()))
        if words & self._strong or any(
            "-" in word and word.rpartition("-")[2] in self.lexicon.suffixes for word in words
        ):
            return True
        return bool(words & self._weak) and bool(
            words & self.lexicon.words["force_nouns"] or words & index.words
        )


def _cues(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Return the word forms that are strong cues and those that are weak ones."""
    strong = {*lexicon.events, *lexicon.adjectives, "control", "occupation", "hands", "ours", "siege"}
    weak: set[str] = set()
    for form, options in lexicon.forms.items():
        for option in options:
            for sense in lexicon.senses.get(option.lemma, ()):
                (weak if sense.weak or sense.complements or sense.particles else strong).add(form)
    return frozenset(strong - {"flight", "exit", "departure", "rule", "rules"}), frozenset(
        weak | {"flight", "exit", "departure", "rule", "rules"}
    )


def _remember_names(span: Span, toponyms: Sequence[Toponym], discourse: Discourse) -> None:
    """Keep the last literal place name of a sentence for "the city" in later ones."""
    for toponym in toponyms:
        if span.start <= toponym.start < span.end and toponym.kind is ToponymKind.LITERAL:
            discourse.place = (toponym.span, toponym.target)


def read_claims(
    s: Sentence, document: Document, theatre: Theatre, discourse: Discourse, earlier: Sequence[ControlClaim]
) -> list[ControlClaim]:
    """Return one sentence's claims, and leave in `discourse` what later sentences need."""
    chunks = chunk(s)
    raws = claims_of(s, chunks)
    reports = reports_of(s, chunks)
    kept = [raw for raw in raws if not blocked(s, chunks, raw, theatre.starts.year)]
    kept = _settled(_resolved(s, chunks, raw, document, discourse) for raw in kept)
    found = [
        claim
        for raw in kept
        if (claim := _claim(s, chunks, raw, reports, document, discourse, theatre)) is not None
    ]
    found = _with_exceptions(s, chunks, found, discourse)
    found += _denials(s, reports, found, earlier)
    _remember(s, chunks, discourse, found)
    return found


def _settled(raws: Iterable[Raw | None]) -> list[Raw]:
    """Drop repeats, and an entry into a place that the same sentence says was taken."""
    listed = [raw for raw in raws if raw is not None]
    taken = {(raw.actor, _key(raw)) for raw in listed if raw.relation is Relation.GAINS and not raw.negated}
    unique: dict[tuple[object, ...], Raw] = {}
    for raw in listed:
        if raw.relation is Relation.CONTESTS and raw.entry and (raw.actor, _key(raw)) in taken:
            continue
        unique.setdefault((raw.relation, raw.actor, _key(raw), raw.negated), raw)
    return list(unique.values())


def _key(raw: Raw) -> tuple[int, int]:
    """Return the tokens of a raw claim's place."""
    return (raw.place.first, raw.place.last) if raw.place is not None else (raw.place_pronoun or -1, -1)


def _resolved(
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
        if actor is None and raw.weak and raw.pronoun in ("it", "he", "she", "him"):
            return None
        raw = replace(raw, actor=actor)
    return raw


def _place_before(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> PlacePhrase | None:
    """Return the nearest place left of a place pronoun in its sentence."""
    position = raw.place_pronoun if raw.place_pronoun is not None else raw.cue[0]
    for piece in reversed(chunks):
        if (
            piece.last <= position
            and piece.places
            and piece.kind != "exc"
            and not (piece.actor and piece.actor.force)
        ):
            return replace(piece.places[-1], extent="all", holdings=())
    return None


def _actor_before(
    s: Sentence, chunks: Sequence[Chunk], raw: Raw, document: Document, discourse: Discourse
) -> str | None:
    """Return the actor a pronoun means: the nearest force to its left, else the last named."""
    position = raw.actor_tokens[0] if raw.actor_tokens else raw.cue[0]
    people = raw.pronoun in ("they", "them", "their", "its", "our", "we", "it")
    for reporters in (False, True):
        for piece in reversed(chunks):
            phrase = piece.actor
            if (
                piece.last <= position
                and phrase is not None
                and phrase.actors
                and (phrase.force or (reporters and people))
            ):
                return phrase.actors[0]
    return _actor_earlier(s, document, discourse)


def _actor_earlier(s: Sentence, document: Document, discourse: Discourse) -> str | None:
    """Return the force the nearest of the last sentences names first; read only when a pronoun asks."""
    for span in discourse.before:
        earlier = read_sentence(
            s.text, span, s.lexicon, s.index, s.toponyms, document.published_at, discourse.date
        )
        for piece in chunk(earlier):
            if piece.force and piece.actors:
                return piece.actors[0]
    return None


def _claim(
    s: Sentence,
    chunks: Sequence[Chunk],
    raw: Raw,
    reports: Sequence[Report],
    document: Document,
    discourse: Discourse,
    theatre: Theatre,
) -> ControlClaim | None:
    """Finish a raw claim: modality, reporter, time, target and confidence."""
    place = raw.place
    assert place is not None
    modality, report = stance(s, chunks, raw, reports)
    actor = raw.actor
    if (raw.ours or raw.pronoun in ("we", "our")) and actor is None and report is not None and report.actors:
        actor = report.actors[0]
    verb = chunks[raw.chunk].verb
    relation = raw.relation
    if verb is not None and verb.no_longer and relation is Relation.HOLDS:
        relation, modality = Relation.LOSES, (Modality.ASSERTED if modality is Modality.DENIED else modality)
    extent = place.extent
    if extent == "all" and verb is not None:
        extent = next(
            (
                s.lexicon.partially[a]
                for a in sorted(verb.adverbs)
                if a in s.lexicon.partially and a not in ("almost", "nearly", "half", "virtually")
            ),
            extent,
        )
    span = s.chars(place.first, place.last)
    target = _target(s, place, span, discourse)
    when = _when(s, chunks, raw, reports, document)
    reporter = _reporter(s, report)
    claim = ControlClaim(
        relation=relation,
        actor=actor,
        place=span.of(document.text),
        span=span,
        target=target,
        evidence=_evidence(s, chunks, raw),
        cue=s.chars(*raw.cue),
        extent=extent,
        modality=modality,
        previous_holder=raw.previous if raw.previous != actor else None,
        when=when,
        reporter=reporter,
        stake=_stake(modality, relation, actor, raw.previous, report),
        actor_span=s.chars(*raw.actor_tokens) if raw.actor_tokens else None,
        by_population=place.by_population,
        quantity=place.quantity,
        rule=raw.rule,
    )
    return replace(claim, confidence=confidence(claim, raw.known_force, raw.weak, place.name is not None))


def _target(s: Sentence, place: PlacePhrase, span: Span, discourse: Discourse) -> Target:
    """Return what the geoparser made of the place's name; a bare "the city" means the last place named."""
    if place.name is not None:
        for i in range(place.first, place.last):
            toponym = s.toponyms.get(s.tokens[i].start)
            if toponym is not None and toponym.end <= span.end:
                return toponym.target
        named = s.chars(*place.name)
        return Unresolved(f"no toponym in {named.of(s.text)!r}")
    before = [
        t
        for t in s.toponyms.values()
        if s.span.start <= t.start < span.start and t.kind is ToponymKind.LITERAL
    ]
    if before:
        return max(before, key=lambda t: t.start).target
    if discourse.place is not None and discourse.place[1] is not None:
        return discourse.place[1]
    return Unresolved("a generic place with no name before it")


def _when(
    s: Sentence, chunks: Sequence[Chunk], raw: Raw, reports: Sequence[Report], document: Document
) -> EventTime:
    """Return the claim's time: a date in its clause, else the first, else the day of publication."""
    times = [t for t in s.times if t.plain]
    if not times:
        return published(document.published_at)
    cue = s.tokens[raw.cue[0]].start
    place = s.tokens[raw.place.first].start if raw.place is not None else cue
    marks = [
        c
        for c in chunks
        if (
            c.kind == "conj"
            and c.low in ("and", "but", "while", "although", "though", "before", "after", "when")
        )
        or c.low == ";"
    ]

    def distance(time: TimeMention) -> tuple[int, int]:
        low, high = sorted((time.span.start, cue))
        crossed = sum(low < s.tokens[m.first].start < high for m in marks)
        opening = time.span.start - s.span.start < 4
        vague = time.event.precision not in (Precision.DAY, Precision.EXACT)
        return (min(crossed, 2) if not opening else min(crossed, 1)) + vague, abs(
            time.span.start - min(cue, place)
        )

    return min(times, key=distance).event


def _reporter(s: Sentence, report: Report | None) -> str | None:
    """Return who reports: an actor's id, or the words that name the reporter."""
    if report is None:
        return None
    if report.actors:
        return report.actors[0]
    return report.speaker.of(s.text) if report.speaker is not None else None


def _stake(
    modality: Modality, relation: Relation, actor: str | None, previous: str | None, report: Report | None
) -> str:
    """Return what the reporter has in the claim: gains, concedes, denies, or "" for a bystander."""
    if report is None or not report.actors:
        return ""
    if modality is Modality.DENIED:
        return "denies"
    speaker = report.actors[0]
    own = speaker == actor
    if relation is Relation.LOSES:
        return "concedes" if own else "gains"
    if relation in (Relation.GAINS, Relation.HOLDS):
        return "gains" if own else "concedes" if actor is not None else ""
    return ""


def _evidence(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> Span:
    """Return the clause that says so: from the first of actor, place and cue to the last of them."""
    assert raw.place is not None
    spans = [s.chars(raw.place.first, raw.place.last), s.chars(*raw.cue)]
    spans.append(s.chars(chunks[raw.chunk].first, chunks[raw.chunk].last))
    if raw.actor_tokens:
        spans.append(s.chars(*raw.actor_tokens))
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _with_exceptions(
    s: Sentence, chunks: Sequence[Chunk], found: list[ControlClaim], discourse: Discourse
) -> list[ControlClaim]:
    """Attach each "except ..." to the claims on the nearest place before it, or after it at the start."""
    for piece in chunks:
        if piece.kind != "exc" or not found:
            continue
        at = s.tokens[piece.first].start
        before = [c for c in found if c.span.start < at]
        pool = before or found
        chosen = max(pool, key=lambda c: c.span.start) if before else min(pool, key=lambda c: c.span.start)
        exempt = tuple(
            Exemption((span := s.chars(p.first, p.last)).of(s.text), span, _target(s, p, span, discourse))
            for p in piece.places
        )
        found = [
            replace(c, exceptions=(*c.exceptions, *exempt)) if c.span == chosen.span else c for c in found
        ]
    return found


def _denials(
    s: Sentence, reports: Sequence[Report], found: Sequence[ControlClaim], earlier: Sequence[ControlClaim]
) -> list[ControlClaim]:
    """Return the denied twins of claims that a speaker denies as "the claim"."""
    copies = []
    for report in reports:
        if not report.about_claim:
            continue
        at = s.tokens[report.at].start
        pool = [c for c in found if c.cue.start < at and c.modality is Modality.CLAIMED] or list(earlier[-1:])
        for claim in pool[-3:]:
            if claim.modality is Modality.DENIED:
                continue
            reporter = _reporter(s, report)
            copies.append(
                replace(
                    claim,
                    modality=Modality.DENIED,
                    reporter=reporter,
                    stake="denies" if report.actors else "",
                    rule=f"denial:{claim.rule}",
                )
            )
    return copies


def _remember(
    s: Sentence, chunks: Sequence[Chunk], discourse: Discourse, found: Sequence[ControlClaim]
) -> None:
    """Keep the sentence's last force and date for the next ones."""
    dated = [t.event.during.start for t in s.times if t.event.precision is Precision.DAY]
    if dated:
        discourse.date = dated[-1]
