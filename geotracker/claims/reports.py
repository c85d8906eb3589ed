"""Who says so and how surely: reporting verbs and phrases, their speakers and the words they cover."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from geotracker.claims.chunks import Chunk, Sentence, VerbGroup
from geotracker.claims.clauses import agent_of, subject_of
from geotracker.claims.raw import Raw
from geotracker.model import Modality, Span

RELATIVES = frozenset({"where", "which", "who", "when", "whom"})
SHOWING = frozenset(
    [
        "show",
        "indicate",
        "suggest",
        "reveal",
        "depict",
        "place",
        "appear",
        "demonstrate",
        "prove",
        "see",
        "put",
    ]
)
COPULAS = frozenset({"be", "turn", "prove", "remain"})
TURNS = frozenset({"but", "while", "although", "though", "whereas", "however", "yet"})


@dataclass(frozen=True, slots=True)
class Report:
    """A reporting verb or phrase: what it makes of claims in tokens `[first, last)`, and who speaks."""

    modality: Modality
    first: int
    last: int
    speaker: Span | None
    actors: tuple[str, ...]
    at: int
    concedes: bool = False  # "admitted that X had been lost": the speaker's own loss
    about_claim: bool = False  # "denied the claim": denies what was claimed before


def window(s: Sentence, first: int, last: int) -> set[str]:
    """Return the lower-case words of tokens `[first, last)`."""
    return {s.low(i) for i in range(max(0, first), last)}


def reports_of(s: Sentence, chunks: Sequence[Chunk]) -> tuple[Report, ...]:
    """Return the reporting verbs and phrases of a sentence with the tokens they speak about."""
    found: list[Report] = []
    for k, piece in enumerate(chunks):
        if piece.verb is not None:
            report = _verb_report(s, chunks, k)
            if report and found and found[-1].last == piece.first - 1:  # "denied that ... and said ..."
                report = replace(report, speaker=found[-1].speaker, actors=found[-1].actors)
            if report:
                found.append(report)
        elif (piece.kind == "prep" and s.low(piece.first) == "according") or (
            s.low(piece.first) == "according" and s.low(piece.last) == "to"
        ):
            found.append(_according(s, chunks, k))
        elif piece.kind == "np" and piece.head in s.lexicon.words["claimed_nouns"]:
            report = _noun_report(s, chunks, k)
            if report:
                found.append(report)
        elif piece.low in ("this", "it", "that") and piece.last == piece.first + 1:
            report = _not_so_that(s, chunks, k) or _called_claim(s, chunks, k)
            if report:
                found.append(report)
    return tuple(found)


def _noun_report(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report | None:
    """Read "reports that ...", "claims of ...", "false claims that ..."."""
    piece = chunks[k]
    opening = _content_of(s, piece)
    if opening is None:
        return _called_claim(s, chunks, k)
    truth = window(s, piece.first - 3, piece.first)
    false = {"no", "truth"} <= truth or "contrary" in truth
    false = false or any(s.has("denied_adjectives", i) for i in range(piece.first, piece.last))
    false = false or any(
        c.verb is not None and c.verb.passive and _denies(s, c) for c in chunks[k + 1 :]
    )  # "reports that ... were denied by Y"
    modality = Modality.DENIED if false or _called_false(s, piece.last) else Modality.CLAIMED
    return Report(modality, opening, _scope_end(s, chunks, k), None, (), piece.first)


def _content_of(s: Sentence, piece: Chunk) -> int | None:
    """Return where the content of "reports that", "claims on social media that" begins, or None."""
    if s.low(piece.last) in ("that", "of", "from") or s.at(piece.last, ("to", "have")):
        return piece.last
    if s.low(piece.last) not in ("on", "in", "by", "from"):
        return None
    ahead = range(piece.last, min(piece.last + 7, len(s.tokens)))
    found = next((i for i in ahead if s.tag(i) in ("V", "X") or s.low(i) in ("that", ",")), None)
    return found if found is not None and s.low(found) == "that" else None


def _called_claim(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report | None:
    """Read "the claim was false", "the report proved untrue", "it was untrue": denies what was claimed."""
    piece = chunks[k]
    verb = chunks[k + 1].verb if k + 1 < len(chunks) else None
    if verb is None or not set(verb.lemmas) & COPULAS or not _called_false(s, piece.last):
        return None
    end = next((c.first for c in chunks[k + 1 :] if c.low in (",", ";")), len(s.tokens))
    if not any(_false_at(s, i) for i in range(piece.last, end)):
        return None
    speaker = next((c for c in chunks[:k] if c.kind == "np" and (c.actors or c.actor is not None)), None)
    actors = speaker.actors if speaker is not None else ()
    span = s.chars(speaker.first, speaker.last) if speaker is not None else None
    return Report(Modality.DENIED, len(s.tokens), len(s.tokens), span, actors, piece.first, about_claim=True)


def _not_so_that(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report | None:
    """Read "it is not true that X", "it is false that X", "it is not the case that X"."""
    verb = chunks[k + 1].verb if k + 1 < len(chunks) else None
    if verb is None or "be" not in verb.lemmas:
        return None
    start = chunks[k].last
    that = next((i for i in range(start, min(start + 7, len(s.tokens))) if s.low(i) == "that"), None)
    said = range(start, that) if that is not None else range(0)
    false = any(_false_at(s, i) for i in said) or (verb.negated and any(s.low(i) == "case" for i in said))
    if that is None or not false or s.low(that - 1) in ("and", "but", ","):
        return None
    return Report(Modality.DENIED, that, _scope_end(s, chunks, k + 1), None, (), start)


def _false_at(s: Sentence, i: int) -> bool:
    """Say whether token i says that something is not so: "false", "not true", "a lie"."""
    not_true = s.low(i) in ("true", "accurate", "correct") and "not" in window(s, i - 2, i)
    return s.has("denied_adjectives", i) or not_true


def _denies(s: Sentence, piece: Chunk) -> bool:
    """Say whether a verb group is of denying."""
    verb = piece.verb
    return verb is not None and any(s.lexicon.reports.get(lemma) is Modality.DENIED for lemma in verb.lemmas)


def _called_false(s: Sentence, first: int) -> bool:
    """Say whether the sentence goes on to call the claim false ("the claim that ... is false")."""
    return any(
        _false_at(s, i) and (s.tag(i - 1) in ("X", "A", "V") or s.low(i - 1) in ("be", "a", "to"))
        for i in range(first, len(s.tokens))
    )


def _according(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report:
    """Read "according to X": it covers the whole sentence."""
    i = k
    while i < len(chunks) and (chunks[i].kind != "np" or s.low(chunks[i].first) == "according"):
        i += 1
    speaker = chunks[i] if i < len(chunks) else None
    span = s.chars(speaker.first, speaker.last) if speaker else None
    actors = speaker.actor.actors if speaker and speaker.actor else ()
    evidence = speaker is not None and bool(
        window(s, speaker.first, speaker.last) & s.lexicon.words["firm_evidence"]
    )
    modality = Modality.CONFIRMED if evidence else Modality.CLAIMED
    at = chunks[k].first
    first = max((c.last for c in chunks[:k] if c.low == ";"), default=0)
    last = next((c.first for c in chunks[k:] if c.low == ";"), len(s.tokens))
    if s.low(at - 1) in RELATIVES or s.low(at - 2) in RELATIVES:
        verbs = [c for c in chunks[k:] if c.finite]
        end = next((c.first for c in chunks[k:] if verbs and c.first > verbs[0].first and c.low == ","), last)
        return Report(modality, at, end, span, actors, at)  # "where, according to X, ten were killed,"
    return Report(modality, first, last, span, actors, at)


def _scope_end(s: Sentence, chunks: Sequence[Chunk], k: int) -> int:
    """Return the token where a report's content ends: at a semicolon or a turn (", but", ", while")."""
    for i in range(k + 1, len(chunks)):
        if chunks[i].low == ";":
            return chunks[i].first
        later = chunks[i].verb
        aside = later is not None and not later.finite and chunks[i - 1].low == ","
        if later is not None and aside and any(lemma in s.lexicon.reports for lemma in later.lemmas):
            return chunks[i].first  # "denied that ..., stating that ..."
        if (
            chunks[i].low in ("and", "but")
            and chunks[i - 1].low == ","
            and i > k + 2
            and _reports_next(s, chunks, i + 1)
        ):
            return chunks[i].first  # "images showed ..., and diplomats reported ..."
        if chunks[i].low in ("and", "but") and _says_next(s, chunks, i + 1):
            return chunks[i].first  # "denied that ... and said ..."
        turn = chunks[i].kind == "conj" and chunks[i].low in TURNS and chunks[i - 1].low == ","
        if turn and i > k + 2 and s.low(chunks[i].last) != "that":
            return chunks[i].first
    return len(s.tokens)


def _says_next(s: Sentence, chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether a speaker goes on to say something else right at a chunk ("and said", "and insisted")."""
    while i < len(chunks) and chunks[i].kind == "adv":
        i += 1
    verb = chunks[i].verb if i < len(chunks) else None
    said = (s.lexicon.reports.get(lemma) for lemma in verb.lemmas) if verb is not None else ()
    return verb is not None and verb.finite and not verb.passive and Modality.CLAIMED in said


def _reports_next(s: Sentence, chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether a new report begins at a chunk: a noun phrase and a reporting verb."""
    while i < len(chunks) and chunks[i].kind in ("adv", "time"):
        i += 1
    verb = chunks[i + 1].verb if i + 1 < len(chunks) and chunks[i].kind == "np" else None
    return verb is not None and verb.finite and any(lemma in s.lexicon.reports for lemma in verb.lemmas)


def _shown(
    s: Sentence, chunks: Sequence[Chunk], k: int, subject: int | None, modality: Modality | None
) -> Modality | None:
    """Return what a verb makes of its content when the subject is evidence ("satellite images show")."""
    verb = chunks[k].verb
    if subject is None or verb is None or modality not in (None, Modality.CLAIMED):
        return modality
    lows = window(s, chunks[subject].first, chunks[k].first)
    if lows & s.lexicon.words["firm_evidence"] and set(verb.lemmas) & SHOWING:
        return Modality.CONFIRMED
    if lows & s.lexicon.words["evidence"] and set(verb.lemmas) & {"show", "depict", "indicate"}:
        return Modality.CLAIMED
    return modality


def _verb_report(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report | None:
    """Read a reporting verb: its modality, speaker and scope."""
    verb = chunks[k].verb
    assert verb is not None
    modality = next((s.lexicon.reports[lemma] for lemma in verb.lemmas if lemma in s.lexicon.reports), None)
    subject = subject_of(chunks, k, s)
    modality = _shown(s, chunks, k, subject, modality)
    if modality is None and not set(verb.lemmas) & {"call", "brand", "label"}:
        return None
    if (
        modality is Modality.CLAIMED
        and (verb.infinitive or not verb.finite)
        and not set(verb.lemmas) & {"say", "claim", "report", "add", "announce", "state"}
    ):
        return None
    if verb.negated and modality is not Modality.CLAIMED:
        modality = Modality.CLAIMED
    if modality and verb.adverbs & s.lexicon.words["denied_adverbs"]:
        modality = Modality.DENIED
    speaker = _speaker(s, chunks, k, subject)
    span = _speaker_span(s, chunks, k, speaker)
    actors = speaker.actors if speaker is not None else ()
    at = chunks[k].first
    about = _about_claim(s, chunks, k, subject) if modality is Modality.DENIED else False
    if _calls_it_false(s, chunks, k, verb):
        return Report(Modality.DENIED, len(s.tokens), len(s.tokens), span, actors, at, about_claim=True)
    if modality is None:
        return None
    trailing = not about and _trails(s, chunks, k)
    if trailing:
        first = max((c.last for c in chunks[:k] if c.low in (";",)), default=0)
        if (
            modality is Modality.CLAIMED
            and window(s, chunks[k].last, len(s.tokens)) & s.lexicon.words["firm_evidence"]
        ):
            modality = Modality.CONFIRMED
        return Report(modality, first, len(s.tokens), span, actors, at)
    if k and chunks[k - 1].low in ("who", "which", "that"):
        following = [c.first for c in chunks[k + 1 :] if c.finite]
        if following and k + 1 < len(chunks) and chunks[k + 1].kind == "np":
            return Report(modality, chunks[k].last, following[0], span, actors, at)
    end = _scope_end(s, chunks, k)
    if modality is Modality.CLAIMED and _cites_evidence(s, chunks[k].last):
        modality = Modality.CONFIRMED
    concedes = bool(set(verb.lemmas) & {"concede", "acknowledge", "admit"})
    return Report(modality, chunks[k].last, end, span, actors, at, concedes, about)


def _cites_evidence(s: Sentence, first: int) -> bool:
    """Say whether the report cites satellite or geolocated evidence."""
    for i in range(first, len(s.tokens) - 1):
        if s.low(i) == "citing" and window(s, i, i + 6) & s.lexicon.words["firm_evidence"]:
            return True
    return False


def _calls_it_false(s: Sentence, chunks: Sequence[Chunk], k: int, verb: VerbGroup) -> bool:
    """Say whether it is "which X called a lie", "called the claim false"."""
    if not set(verb.lemmas) & {"call", "brand", "label", "describe", "dismiss"} or k + 1 >= len(chunks):
        return False
    end = next((c.first for c in chunks[k + 1 :] if c.low in (",", ";", ".")), len(s.tokens))
    said = range(chunks[k].last, end)
    false = any(s.has("denied_adjectives", i) for i in said)
    return false and len(said) <= 5 and "that" not in window(s, chunks[k].last, end)


def _tells_of_claim(s: Sentence, piece: Chunk, told: Chunk) -> bool:
    """Say whether a passive verb is said of "this" or "the report", with no content after it."""
    if piece.verb is None or not piece.verb.passive or s.low(piece.last) == "that":
        return False
    named = told.low in ("this", "it", "that") or told.head in s.lexicon.words["claimed_nouns"]
    return named and s.low(told.last) not in ("that", "of")


def _about_claim(s: Sentence, chunks: Sequence[Chunk], k: int, subject: int | None) -> bool:
    """Say whether a denial is of "the claim", "the reports", "this", with no content of its own."""
    if chunks[k - 1].head in s.lexicon.words["claimed_nouns"] and k:
        return True  # "a claim denied by Y"
    told = chunks[subject] if subject is not None else None
    if told is not None and _tells_of_claim(s, chunks[k], told):
        return True  # "This was denied by the army"
    before = subject - 1 if subject else 0
    if before > 0 and (chunks[before].low in ("which", "that") or chunks[before].kind == "conj"):
        before -= 1 if chunks[before].low in ("which", "that", "something") else 0
    if before > 0 and chunks[before].head in s.lexicon.words["claimed_nouns"]:
        return True  # "a claim the army rejected"
    i = k + 1
    while i < len(chunks) and chunks[i].kind in ("adv", "time"):
        i += 1
    if i >= len(chunks) or chunks[i].low in (".", ",", ";"):
        return True
    piece = chunks[i]
    if piece.last == piece.first + 1 and piece.low in ("it", "this", "that", "them", "these"):
        return s.low(piece.last) in (".", ",", "and", "but", "")
    owned = any(s.tag(token) == "S" for token in range(piece.first, piece.last))
    event = piece.head in s.lexicon.events and not owned
    if piece.kind == "np" and (piece.head in s.lexicon.words["claimed_nouns"] or event):
        return s.low(piece.last) not in ("that", "of", "by", "from", "to")
    return False


def _speaker(s: Sentence, chunks: Sequence[Chunk], k: int, subject: int | None) -> Chunk | None:
    """Return who speaks: the verb's subject, or the noun after an inverted "said"."""
    verb = chunks[k].verb
    if verb is not None and verb.passive:
        by = agent_of(chunks, k)
        denied = any(s.lexicon.reports.get(lemma) is Modality.DENIED for lemma in verb.lemmas)
        return chunks[by] if by is not None and denied else None
    if (
        k + 1 < len(chunks)
        and chunks[k + 1].kind == "np"
        and k > 0
        and chunks[k - 1].low in (",", "”", '"', "’")
    ):
        after = chunks[k + 2] if k + 2 < len(chunks) else None
        if after is None or after.kind in ("punct", "time", "prep"):
            return chunks[k + 1]
    return chunks[subject] if subject is not None else None


def _speaker_span(s: Sentence, chunks: Sequence[Chunk], k: int, speaker: Chunk | None) -> Span | None:
    """Return the speaker's words with what belongs to the name ("the Observatory for Human Rights")."""
    if speaker is None:
        return None
    between = [piece for piece in chunks[:k] if piece.first >= speaker.last]
    joined = bool(between) and all(piece.kind in ("prep", "np") for piece in between)
    return s.chars(speaker.first, between[-1].last if joined else speaker.last)


def _trails(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a report stands after what it reports (", the mayor said on Tuesday.")."""
    i, verb = k + 1, chunks[k].verb
    if i < len(chunks) and chunks[i].kind == "np" and chunks[k - 1].low in (",", "”", '"') and k > 0:
        i += 1  # "said the mayor"
    elif i < len(chunks) and chunks[i].kind == "np" and verb is not None and "tell" in verb.lemmas:
        i += 1  # "a resident told Reuters"
    while i < len(chunks) and chunks[i].kind in ("time", "adv"):
        i += 1
    at_end = (
        i >= len(chunks)
        or chunks[i].kind == "punct"
        or (chunks[i].kind == "prep" and chunks[i].low in ("in", "on", "via", "at", "during", "to"))
        or s.low(chunks[i].first) in ("citing", "adding", "in", "and", "but", "though")
    )
    if not at_end:
        return False
    j = k - 1
    while j >= 0 and chunks[j].kind in ("np", "pron", "adv", "time", "prep", "other"):
        j -= 1
    return (
        j >= 0
        and chunks[j].low in (",", "”", '"', "–", "—")
        and any(c.kind in ("verb", "state") for c in chunks[:j])
    )


def stance(
    s: Sentence, chunks: Sequence[Chunk], raw: Raw, reports: Sequence[Report]
) -> tuple[Modality, Report | None]:
    """Return how a raw claim is put forward and the report that says so; a denial outweighs the rest."""
    told = (
        chunks[raw.chunk + 1].verb
        if raw.rule.startswith("fight_in") and raw.chunk + 1 < len(chunks)
        else None
    )
    if told is not None and told.passive and "report" in told.lemmas:
        return Modality.CLAIMED, None  # "fighting was reported in X"
    if raw.rule.endswith(":claim"):
        own = next((r for r in reports if r.at == chunks[raw.chunk].first), None)
        return Modality.CLAIMED, own
    if raw.rule.startswith("adjective"):
        return Modality.ASSERTED, None  # "rebel-held X" is taken for granted, whoever speaks
    verb = chunks[raw.chunk].verb
    over = [r for r in reports if r.first <= raw.cue[0] < r.last and not r.about_claim]
    over.sort(key=lambda r: abs(raw.cue[0] - r.at))
    denying = next((r for r in over if r.modality is Modality.DENIED), None)
    if raw.negated:
        return Modality.DENIED, denying or (over[0] if over else None)
    if denying is not None:
        return Modality.DENIED, denying
    if over:
        best = next((r for r in over if r.modality is Modality.CONFIRMED), over[0])
        return best.modality, best
    adverbs = verb.adverbs if verb is not None else frozenset()
    nearby = window(s, raw.cue[0] - 4, raw.cue[1] + 2) | adverbs
    if verb is not None and verb.infinitive:
        nearby |= window(s, chunks[raw.chunk].first - 3, raw.cue[0])
    if nearby & s.lexicon.words["denied_adverbs"]:
        return Modality.DENIED, None
    if nearby & s.lexicon.words["claimed_adverbs"] or (
        verb is not None and verb.infinitive and _hearsay(s, chunks, raw.chunk)
    ):
        return Modality.CLAIMED, None
    return Modality.ASSERTED, None


def _hearsay(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether the infinitive hangs on "is believed", "claims", "is reported"."""
    before = chunks[k - 1].verb if k else None
    return before is not None and bool(set(before.lemmas) & s.lexicon.words["implicative_perfect"])
