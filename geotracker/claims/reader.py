"""The reader: sentences with a cue, their raw claims, and what the document around them settles."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from geotracker.claims.actors import ActorIndex
from geotracker.claims.allegiance import sworn
from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.confidence import confidence
from geotracker.claims.context import blocked
from geotracker.claims.denials import DENYING, denials, denied_gainers, reporter_of
from geotracker.claims.discourse import Discourse, remember, resolved_all, settled
from geotracker.claims.grammar import claims_of
from geotracker.claims.lexicon import Lexicon
from geotracker.claims.names import index_actors
from geotracker.claims.parse import chunk, read_sentence
from geotracker.claims.places import names_ground
from geotracker.claims.raw import Raw
from geotracker.claims.reports import Report, reports_of, stance
from geotracker.claims.targets import abroad, target_of
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
    Theatre,
    Toponym,
)

_WORD = re.compile(r"[^\W_]++(?:-[^\W_]++)*+")


def _words(text: str) -> set[str]:
    """Return the lower-case words of a text."""
    return set(_WORD.findall(text.lower()))


class Reader(Protocol):
    """Anything that reads control claims out of a document."""

    def read(
        self, document: Document, toponyms: Sequence[Toponym], theatre: Theatre
    ) -> tuple[ControlClaim, ...]:
        """Return the document's claims in the order of their evidence."""
        ...


class LexicalReader:
    """Reads claims with a lexicon of verbs and nouns and a small grammar. Keeps an index per theatre."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Prepare the cue words that a sentence must have one of."""
        self.lexicon = lexicon
        self._strong, self._weak = _cues(lexicon)
        self._cues = self._strong | self._weak | DENYING
        self._vague = lexicon.words["weak_force"] | {"it", "they", "its", "their"}
        self._forces = lexicon.words["force_nouns"] - lexicon.words["weak_force"]
        self._indexed: dict[frozenset[str], ActorIndex] = {}
        self._theatre: Theatre | None = None

    def read(
        self, document: Document, toponyms: Sequence[Toponym], theatre: Theatre
    ) -> tuple[ControlClaim, ...]:
        """Return the document's claims in the order of their evidence."""
        index = self._index(theatre, document.published_at)
        by_start = {toponym.start: toponym for toponym in toponyms}
        discourse = Discourse()
        everything = _words(document.text)
        involved = self._names_somebody(document.text, everything, index)
        cues = everything & self._cues | self._compounds(everything)
        found: list[ControlClaim] = []
        for span in sentences(document.text):
            part = document.text[span.start : span.end].lower()
            if not any(map(part.__contains__, cues)):  # the quick look: most sentences have none
                discourse.before = (span, *discourse.before[:2])
                continue
            words = set(_WORD.findall(part))
            if self._speaks(words, involved, index) or (found and not words.isdisjoint(DENYING)):
                s = read_sentence(
                    document.text, span, self.lexicon, index, by_start, document.published_at, discourse.date
                )
                found += read_claims(s, document, theatre, discourse, found)
            discourse.before = (span, *discourse.before[:2])
        return sworn(found, theatre, document.published_at)

    def _index(self, theatre: Theatre, at: datetime) -> ActorIndex:
        """Return the theatre's index of actors at a moment, made once per set of active actors."""
        if self._theatre is not theatre:
            self._theatre, self._indexed = theatre, {}
        active = frozenset(actor.id for actor in theatre.actors if at in actor.active)
        if active not in self._indexed:
            self._indexed[active] = index_actors(theatre, at, self.lexicon)
        return self._indexed[active]

    def _compounds(self, words: set[str]) -> set[str]:
        """Return words such as "rebel-held"."""
        suffixes = self.lexicon.suffixes
        return {word for word in words if "-" in word and word.rpartition("-")[2] in suffixes}

    def _names_somebody(self, text: str, words: set[str], index: ActorIndex) -> bool:
        """Say whether a document names an actor: a force by its kind, or a name with a capital."""
        named = words & index.words
        return any(w in self._forces or w.capitalize() in text or w.upper() in text for w in named)

    def _speaks(self, words: set[str], involved: bool, index: ActorIndex) -> bool:
        """Say whether a sentence has a cue: a strong one, or a weak one beside a force or an actor.

        In a document that names an actor, "the group" and "they" will do beside a weak cue.
        """
        if not words.isdisjoint(self._strong) or self._compounds(words):
            return True
        weak = words & self._weak
        if not weak:
            return False
        if involved and (words & self._vague) - weak:
            return True
        return not words.isdisjoint(self._forces) or not words.isdisjoint(index.words)


def _cues(lexicon: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Return the word forms that are strong cues and those that need a force or an actor beside them."""
    strong: set[str] = {*lexicon.adjectives}
    weak: set[str] = {*lexicon.events}
    for form, options in lexicon.forms.items():
        for sense in (sense for option in options for sense in lexicon.senses.get(option.lemma, ())):
            if sense.complements:  # "take control of": the noun is the cue
                weak |= {words[0] for words in sense.complements}
                continue
            bare = not (sense.weak or sense.particles)
            (strong if bare and sense.frame.relation is not Relation.HOLDS else weak).add(form)
    for state in lexicon.states:
        (strong if "hands" in state.nouns else weak).update(state.nouns)
    strong |= {noun for noun, frame in lexicon.events.items() if frame.relation is not Relation.HOLDS}
    weak |= lexicon.words["bastions"] | {"declared", "proclaimed", "flag", "ever"}
    weak |= {"remain", "remains", "remained", "stay", "stays", "stayed"}
    common = lexicon.words["common_cues"]
    return frozenset(strong - common), frozenset(weak | common | lexicon.words["ours"])


def read_claims(
    s: Sentence, document: Document, theatre: Theatre, discourse: Discourse, earlier: Sequence[ControlClaim]
) -> list[ControlClaim]:
    """Return one sentence's claims, and leave in `discourse` what later sentences need."""
    if not earlier and not names_ground(s):  # no claim without a place, and none to deny
        remember(s, discourse)
        return []
    chunks = chunk(s)
    raws = claims_of(s, chunks)
    if not earlier and not raws:
        remember(s, discourse)
        return []
    reports = reports_of(s, chunks)
    kept = [raw for raw in raws if not blocked(s, chunks, raw, theatre.starts.year)]
    if earlier:
        kept = [raw for raw in kept if not _was_so(chunks, raw, reports)]
    kept = settled(s, chunks, resolved_all(s, chunks, kept, document, discourse))
    kept = [raw for raw in kept if not (_in_passing(chunks, raw) and _was_so(chunks, raw, reports))]
    found = [
        claim
        for raw in kept
        if (claim := _claim(s, chunks, raw, reports, document, discourse, theatre)) is not None
    ]
    found = _with_exceptions(s, chunks, found, theatre)
    found = denied_gainers(found, earlier)
    found += denials(s, reports, found, earlier)
    remember(s, discourse)
    return found


def _in_passing(chunks: Sequence[Chunk], raw: Raw) -> bool:
    """Say whether a relative clause tells it ("X, which had been in rebel hands since 2012, ...")."""
    return raw.chunk > 0 and chunks[raw.chunk - 1].low == "which"


def _was_so(chunks: Sequence[Chunk], raw: Raw, reports: Sequence[Report]) -> bool:
    """Say whether a text that told of a change only looks back ("The town had been in rebel hands")."""
    verb = chunks[raw.chunk].verb
    back = raw.relation is Relation.HOLDS and verb is not None and verb.past_perfect
    return back and not any(report.first <= raw.cue[0] < report.last for report in reports)


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
    if actor is None and raw.relation is Relation.LOSES and report is not None and report.actors:
        own = report.concedes or modality is Modality.DENIED  # a party admits or denies its own loss
        actor = report.actors[0] if own else None
    relation = raw.relation
    if verb is not None and verb.no_longer and relation is Relation.HOLDS:
        relation, modality = Relation.LOSES, (Modality.ASSERTED if modality is Modality.DENIED else modality)
    extent = place.extent if place.extent != "all" or not raw.extent else raw.extent
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
    target = target_of(s, place, span, theatre)
    if actor is None and (
        abroad(target, theatre) or (relation is Relation.HOLDS and not _by_a_force(s, raw))
    ):
        return None  # someone else's war, or held by nobody who holds ground
    when = _when(s, chunks, raw, reports, document)
    reporter = reporter_of(s, report)
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
    return replace(claim, confidence=confidence(claim, raw.weak))


def _by_a_force(s: Sentence, raw: Raw) -> bool:
    """Say whether a holder the theatre does not know is a force or a pronoun at all ("state authority")."""
    if raw.actor_tokens is None or raw.pronoun:
        return True
    return any(s.has("force_nouns", i) for i in range(*raw.actor_tokens))


def _when(
    s: Sentence, chunks: Sequence[Chunk], raw: Raw, reports: Sequence[Report], document: Document
) -> EventTime:
    """Return the claim's time: a date in its clause, else the first, else the day of publication."""
    times = [t for t in s.times if t.plain]
    if not times:
        return published(document.published_at)
    cue = s.tokens[raw.cue[0]].start
    named = raw.place is not None and raw.place_pronoun is None
    place = s.tokens[raw.place.first].start if raw.place is not None and named else cue
    marks = [
        c
        for c in chunks
        if (
            c.kind == "conj"
            and c.low in ("and", "but", "while", "although", "though", "before", "after", "when")
        )
        or c.low == ";"
    ]

    end = s.tokens[raw.place.last - 1].end if raw.place is not None and named else -9

    def distance(time: TimeMention) -> tuple[int, int]:
        if 0 <= time.span.start - end <= 2:
            return (-1, 0)  # "took A on Monday and B on Tuesday"
        low, high = sorted((time.span.start, cue))
        crossed = sum(low < s.tokens[m.first].start < high for m in marks)
        opening = time.span.start - s.span.start < 4
        vague = time.event.precision not in (Precision.DAY, Precision.EXACT)
        if time.opens:
            vague = raw.relation not in (Relation.HOLDS, Relation.CONTESTS)
        return (min(crossed, 2) if not opening else min(crossed, 1)) + vague, abs(
            time.span.start - min(cue, place)
        )

    return min(times, key=distance).event


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
    s: Sentence, chunks: Sequence[Chunk], found: list[ControlClaim], theatre: Theatre
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
            Exemption((span := s.chars(p.first, p.last)).of(s.text), span, target_of(s, p, span, theatre))
            for p in piece.places
        )
        found = [
            replace(c, exceptions=(*c.exceptions, *exempt)) if c.span == chosen.span else c for c in found
        ]
    return found
