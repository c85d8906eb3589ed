"""What surrounds a claim: plans, doubts, failures and other wars that undo it, and who says it how surely."""

from collections.abc import Sequence
from dataclasses import dataclass

from geotracker.claims.chunks import Chunk, Sentence
from geotracker.claims.clauses import ENDS, clause_opener, subject_of
from geotracker.claims.raw import Raw
from geotracker.model import Modality, Precision, Relation, Span

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
    about_claim: bool = False  # "denied the claim": denies what was claimed before


def blocked(s: Sentence, chunks: Sequence[Chunk], raw: Raw, starts_year: int) -> str:
    """Return why a raw claim is none ("plan", "conditional", "question", "history", ...), or ""."""
    if s.tokens[-1].text == "?":
        return "question"
    if _history(s, starts_year):
        return "history"
    verb = chunks[raw.chunk].verb
    if verb is None:
        return _blocked_noun(s, chunks, raw)
    if verb.modal:
        return "modal"
    opener = clause_opener(chunks, raw.chunk)
    if (opener in s.lexicon.words["conditionals"] and opener != "once") or False:
        return "conditional"
    if verb.negated and not _deniable(raw, chunks):
        return "negated"
    if verb.infinitive:
        return _blocked_infinitive(s, chunks, raw.chunk)
    if not verb.finite:
        return _blocked_gerund(s, chunks, raw.chunk)
    return _blocked_content(s, chunks, raw.chunk)


def _deniable(raw: Raw, chunks: Sequence[Chunk]) -> bool:
    """Say whether a negation denies a state or a completed event, rather than reporting a failure."""
    verb = chunks[raw.chunk].verb
    return verb is not None and (
        verb.passive
        or verb.perfect
        or raw.relation in (Relation.HOLDS, Relation.LOSES)
        or (not set(verb.lemmas) & {"capture"} and verb.lemmas[0] == "be")
    )


def _history(s: Sentence, starts_year: int) -> bool:
    """Say whether the sentence speaks of another war: a word of one, or a year long before the theatre."""
    lows = {token.low for token in s.tokens}
    if lows & s.lexicon.words["history"]:
        return True
    if any(s.at(i, words) for words in s.lexicon.phrases["history"] for i in range(len(s.tokens))):
        return True
    years = [
        t.event.during.start.year
        for t in s.times
        if t.event.during.start is not None
        and t.event.precision in (Precision.YEAR, Precision.MONTH, Precision.DAY)
    ]
    return bool(years) and max(years) < starts_year - 10


def _window(s: Sentence, first: int, last: int) -> set[str]:
    """Return the lower-case words of tokens `[first, last)`."""
    return {s.low(i) for i in range(max(0, first), last)}


def _planned(s: Sentence, first: int, last: int) -> bool:
    """Say whether a stretch speaks of plans and not of their achievement."""
    words = _window(s, first, last)
    return bool(words & s.lexicon.words["plans"]) and not words & s.lexicon.words["achieved"]


def _clause_start(s: Sentence, chunks: Sequence[Chunk], k: int) -> int:
    """Return the token where the clause of the chunk at k begins, as far as marks show it."""
    i = k - 1
    while i >= 0:
        piece = chunks[i]
        if (
            piece.low in ENDS
            or piece.low in (",", "–", "—", "(")
            or (piece.kind == "conj" and piece.low not in ("and", "or", "as", "than", "as well as"))
        ):
            return piece.last
        i -= 1
    return 0


def _blocked_noun(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> str:
    """Judge an event noun, an adjective or a bare state: blocked inside plans, wishes and failures."""
    if raw.rule.startswith("adjective"):
        return ""
    start = _clause_start(s, chunks, raw.chunk)
    piece = chunks[raw.chunk]
    if _planned(s, max(start, piece.first - 9), piece.last):
        return "plan"
    for k in range(max(0, raw.chunk - 4), raw.chunk):
        verb = chunks[k].verb
        if (
            verb is not None
            and chunks[k].first >= start
            and (verb.modal or (verb.infinitive and _blocked_infinitive(s, chunks, k)))
        ):
            return "modal"
    after = raw.chunk + 1
    while (
        after < len(chunks) and chunks[after].kind in ("prep", "np", "adv", "time") and after < raw.chunk + 5
    ):
        after += 1
    verb = chunks[after].verb if after < len(chunks) else None
    if verb is not None and verb.modal and raw.chunk <= 2:
        return "modal"
    if verb is not None and set(verb.lemmas) & {"fail"}:
        return "failed"
    return ""


def _blocked_infinitive(s: Sentence, chunks: Sequence[Chunk], k: int, depth: int = 0) -> str:
    """Judge "to V": only after words that imply V happened ("managed to", "was forced to")."""
    verb = chunks[k].verb
    i = k - 1
    while i >= 0 and chunks[i].kind in ("adv", "time"):
        i -= 1
    if i < 0 or verb is None or depth > 4:
        return "plan"
    governor = chunks[i]
    if governor.kind == "np":
        if governor.head in ("able", "enough"):
            return ""
        if governor.head in s.lexicon.words["plans"]:
            return "plan"
        j = i - 1
        while j >= 0 and chunks[j].kind in ("adv", "time"):
            j -= 1
        driver = chunks[j].verb if j >= 0 else None
        if (
            driver is None
            or not set(driver.lemmas)
            & {"force", "compel", "allow", "enable", "cause", "help", "oblige", "lead", "drive", "push"}
            or driver.modal
            or driver.negated
        ):
            return "plan"
        return _blocked_chain(s, chunks, j, depth)
    if governor.kind == "conj" and i > 0 and governor.low in ("and", "or"):
        return "plan"
    if governor.verb is None:
        return "plan"
    if (
        not set(governor.verb.lemmas) & s.lexicon.words["implicative"]
        or governor.verb.modal
        or governor.verb.negated
    ):
        return "plan"
    if set(governor.verb.lemmas) & s.lexicon.words["implicative_perfect"] and not (
        verb.perfect or governor.verb.passive or set(verb.lemmas) & {"control", "hold", "be", "have"}
    ):
        return "plan"
    return _blocked_chain(s, chunks, i, depth)


def _blocked_chain(s: Sentence, chunks: Sequence[Chunk], k: int, depth: int) -> str:
    """Judge the governing verb in its turn."""
    verb = chunks[k].verb
    if verb is not None and verb.infinitive:
        return _blocked_infinitive(s, chunks, k, depth + 1)
    opener = clause_opener(chunks, k)
    return "conditional" if opener in s.lexicon.words["conditionals"] and opener != "once" else ""


def _blocked_gerund(s: Sentence, chunks: Sequence[Chunk], k: int) -> str:
    """Judge "V-ing": blocked after "goal of", "without", "instead of", "failed in"."""
    i = k - 1
    while i >= 0 and chunks[i].kind in ("adv", "time"):
        i -= 1
    if i < 0 or chunks[i].kind not in ("prep", "verb"):
        return ""
    if chunks[i].kind == "verb":
        verb = chunks[i].verb
        return (
            "plan" if verb is not None and (set(verb.lemmas) & s.lexicon.words["plans"] or verb.modal) else ""
        )
    if chunks[i].low in ("without", "instead", "despite", "for", "from", "before") and chunks[i].low not in (
        "before",
    ):
        return "plan"
    if chunks[i].low in ("after", "by", "before", "since", "while"):
        return ""
    if chunks[i].low in ("of", "at", "on", "in", "to", "towards", "toward", "about"):
        start = max(_clause_start(s, chunks, i), chunks[i].first - 8)
        near = chunks[i].first - 3
        if _window(s, near, chunks[i].first) & s.lexicon.words["plans"]:
            return "" if _window(s, start, chunks[i].first) & s.lexicon.words["achieved"] else "plan"
    return ""


def _blocked_content(s: Sentence, chunks: Sequence[Chunk], k: int) -> str:
    """Judge a finite verb: blocked as the content of a wish, fear or demand ("demanded that")."""
    i = k - 1
    while i >= 0 and chunks[i].low not in ENDS:
        if chunks[i].kind == "conj" and chunks[i].low == "that" and i > 0:
            before = chunks[i - 1]
            words = _window(s, before.first, before.last)
            verb = before.verb
            if words & s.lexicon.words["plans"] and not words & set(s.lexicon.reports):
                return "plan"
            if verb is not None and (verb.modal or (verb.negated and not set(verb.lemmas) & {"deny"})):
                return "plan"
            return ""
        i -= 1
    return ""


# --- who says so --------------------------------------------------------------------------------


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
    modality = Modality.DENIED if false or _called_false(s, piece.last) else Modality.CLAIMED
    return Report(modality, piece.last, _scope_end(s, chunks, k), None, (), piece.first)


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
        _window(s, speaker.first, speaker.last) & s.lexicon.words["firm_evidence"]
    )
    modality = Modality.CONFIRMED if evidence else Modality.CLAIMED
    return Report(modality, 0, len(s.tokens), span, actors, chunks[k].first)


def _scope_end(s: Sentence, chunks: Sequence[Chunk], k: int) -> int:
    """Return the token where a report's content ends: at a semicolon or a turn (", but", ", while")."""
    for i in range(k + 1, len(chunks)):
        if chunks[i].low in (";",):
            return chunks[i].first
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
    lows = _window(s, chunks[subject].first, chunks[subject].last) if subject is not None else set()
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
    span = s.chars(speaker.first, speaker.last) if speaker is not None else None
    actors = speaker.actor.actors if speaker is not None and speaker.actor is not None else ()
    at = chunks[k].first
    trailing = _trails(s, chunks, k)
    if trailing:
        first = max((c.last for c in chunks[:k] if c.low in (";",)), default=0)
        if (
            modality is Modality.CLAIMED
            and _window(s, chunks[k].last, len(s.tokens)) & s.lexicon.words["firm_evidence"]
        ):
            modality = Modality.CONFIRMED
        return Report(modality, first, len(s.tokens), span, actors, at)
    about = _about_claim(s, chunks, k) if modality is Modality.DENIED else False
    end = _scope_end(s, chunks, k)
    if modality is Modality.CLAIMED and _cites_evidence(s, chunks[k].last):
        modality = Modality.CONFIRMED
    return Report(modality, chunks[k].last, end, span, actors, at, about)


def _cites_evidence(s: Sentence, first: int) -> bool:
    """Say whether the report cites satellite or geolocated evidence."""
    for i in range(first, len(s.tokens) - 1):
        if s.low(i) == "citing" and _window(s, i, i + 6) & s.lexicon.words["firm_evidence"]:
            return True
    return False


def _about_claim(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether a denial is of "the claim", "the reports", "this", with no content of its own."""
    i = k + 1
    while i < len(chunks) and chunks[i].kind in ("adv", "time"):
        i += 1
    if i >= len(chunks) or chunks[i].low in (".", ",", ";"):
        return True
    piece = chunks[i]
    if piece.kind == "np" and piece.head in s.lexicon.words["claimed_nouns"]:
        return s.low(piece.last) not in ("that", "of")
    return (
        piece.kind == "pron"
        and piece.low in ("it", "this", "that", "them", "these")
        and s.low(piece.last) in (".", ",", "and", "")
    )


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
        or s.low(chunks[i].first) in ("citing", "adding", "in")
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
    nearby = _window(s, raw.cue[0] - 4, raw.cue[1] + 2) | adverbs
    if verb is not None and verb.infinitive:
        nearby |= _window(s, chunks[raw.chunk].first - 3, raw.cue[0])
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
