"""Who says so and how surely: reporting verbs and phrases, their speakers and the words they cover."""

from collections.abc import Sequence
from dataclasses import dataclass

from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import subject_of
from geotracker.claims.raw import Raw
from geotracker.model import Modality, Span

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
    return tuple(found)


def _noun_report(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report | None:
    """Read "reports that ...", "claims of ...", "false claims that ..."."""
    piece = chunks[k]
    if s.low(piece.last) not in ("that", "of") and s.low(piece.last) != "from":
        return None
    false = any(s.has("denied_adjectives", i) for i in range(piece.first, piece.last))
    false = false or any(
        c.verb is not None and c.verb.passive and _denies(s, c) for c in chunks[k + 1 :]
    )  # "reports that ... were denied by Y"
    modality = Modality.DENIED if false or _called_false(s, piece.last) else Modality.CLAIMED
    return Report(modality, piece.last, _scope_end(s, chunks, k), None, (), piece.first)


def _denies(s: Sentence, piece: Chunk) -> bool:
    """Say whether a verb group is of denying."""
    verb = piece.verb
    return verb is not None and any(s.lexicon.reports.get(lemma) is Modality.DENIED for lemma in verb.lemmas)


def _called_false(s: Sentence, first: int) -> bool:
    """Say whether the sentence goes on to call the claim false ("the claim that ... is false")."""
    return any(
        s.has("denied_adjectives", i) and s.tag(i - 1) in ("X", "A", "V") for i in range(first, len(s.tokens))
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
    return Report(modality, 0, len(s.tokens), span, actors, chunks[k].first)


def _scope_end(s: Sentence, chunks: Sequence[Chunk], k: int) -> int:
    """Return the token where a report's content ends: at a semicolon or a turn (", but", ", while")."""
    for i in range(k + 1, len(chunks)):
        if chunks[i].low == ";":
            return chunks[i].first
        later = chunks[i].verb
        aside = later is not None and not later.finite and chunks[i - 1].low == ","
        if later is not None and aside and any(lemma in s.lexicon.reports for lemma in later.lemmas):
            return chunks[i].first  # "denied that ..., stating that ..."
        turn = chunks[i].kind == "conj" and chunks[i].low in TURNS and chunks[i - 1].low == ","
        if turn and i > k + 2 and s.low(chunks[i].last) != "that":
            return chunks[i].first
    return len(s.tokens)


def _verb_report(s: Sentence, chunks: Sequence[Chunk], k: int) -> Report | None:
    """Read a reporting verb: its modality, speaker and scope."""
    verb = chunks[k].verb
    assert verb is not None
    modality = next((s.lexicon.reports[lemma] for lemma in verb.lemmas if lemma in s.lexicon.reports), None)
    subject = subject_of(chunks, k, s)
    lows = window(s, chunks[subject].first, chunks[subject].last) if subject is not None else set()
    if modality is None or modality is Modality.CLAIMED:
        if lows & s.lexicon.words["firm_evidence"] and set(verb.lemmas) & {
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
        }:
            modality = Modality.CONFIRMED
        elif lows & s.lexicon.words["evidence"] and set(verb.lemmas) & {"show", "depict", "indicate"}:
            modality = Modality.CLAIMED
    if modality is None:
        return None
    if (
        modality is Modality.CLAIMED
        and (verb.infinitive or not verb.finite)
        and not set(verb.lemmas) & {"say", "claim", "report", "add", "announce", "state"}
    ):
        return None
    if verb.negated and modality is not Modality.CLAIMED:
        modality = Modality.CLAIMED
    if verb.adverbs & s.lexicon.words["denied_adverbs"]:
        modality = Modality.DENIED
    speaker = _speaker(s, chunks, k, subject)
    span = _speaker_span(s, chunks, k, speaker)
    actors = speaker.actors if speaker is not None else ()
    at = chunks[k].first
    trailing = _trails(s, chunks, k)
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
    about = _about_claim(s, chunks, k) if modality is Modality.DENIED else False
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


def _about_claim(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a denial is of "the claim", "the reports", "this", with no content of its own."""
    if chunks[k - 1].head in s.lexicon.words["claimed_nouns"] and k:
        return True  # "a claim denied by Y"
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
        return s.low(piece.last) not in ("that", "of", "by", "from")
    return False


def _speaker(s: Sentence, chunks: Sequence[Chunk], k: int, subject: int | None) -> Chunk | None:
    """Return who speaks: the verb's subject, or the noun after an inverted "said"."""
    verb = chunks[k].verb
    if verb is not None and verb.passive:
        return None
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
    i = k + 1
    if i < len(chunks) and chunks[i].kind == "np" and chunks[k - 1].low in (",", "”", '"') and k > 0:
        i += 1  # "said the mayor"
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
