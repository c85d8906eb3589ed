"""What undoes a claim: plans, doubts, conditions, failures and other wars."""

from collections.abc import Sequence

from geotracker.claims.chunks import Chunk, Sentence, VerbGroup
from geotracker.claims.clauses import ENDS, ORDINALS, clause_opener
from geotracker.claims.raw import MENDED, Raw
from geotracker.claims.reports import window
from geotracker.model import Precision, Relation

UNSURE = frozenset(
    [
        "imminent",
        "likely",
        "unlikely",
        "inevitable",
        "possible",
        "impossible",
        "near",
        "close",
        "certain",
        "expected",
    ]
)
UNDOING = frozenset(
    [
        "ambush",
        "destroy",
        "stop",
        "repel",
        "repulse",
        "kill",
        "halt",
        "thwart",
        "attack",
        "hit",
        "shell",
        "block",
    ]
)
PAST_EVENTS = frozenset(
    [
        *(
            "battle",
            "battles",
            "war",
            "wars",
            "siege",
            "revolution",
            "uprising",
            "campaign",
            "invasion",
            "treaty",
        ),
        *(
            "conflict",
            "offensive",
            "massacre",
            "coup",
            "rebellion",
            "revolt",
            "mutiny",
            "partition",
            "crisis",
        ),
    ]
)
PROOFS = frozenset(
    [
        "confirmation",
        "evidence",
        "indication",
        "indications",
        "sign",
        "signs",
        "proof",
        "suggestion",
        "question",
    ]
)
PARTIES = frozenset(
    {"party", "coalition", "opposition", "government", "alliance", "leadership", "movement", "administration"}
)
SIEGES = frozenset({"siege", "sieges", "blockade", "encirclement"})
WILLS = frozenset({"will", "would", "must", "shall", "not"})


def blocked(s: Sentence, chunks: Sequence[Chunk], raw: Raw, starts_year: int) -> str:
    """Return why a raw claim is none ("plan", "conditional", "question", "history", ...), or ""."""
    if s.tokens[-1].text == "?":
        return "question"
    if _history(s, starts_year):
        return "history"
    if _civil_contest(s, raw):
        return "vote"
    if _fiction(s):
        return "fiction"
    if s.low(0) == "whether" or _unproven(s, raw):
        return "conditional"
    if s.low(raw.cue[0] - 1) in ("nearly", "almost") and raw.relation in (Relation.GAINS, Relation.LOSES):
        return "failed"
    return _blocked_by_grammar(s, chunks, raw)


def _blocked_by_grammar(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> str:
    """Return why the clause of a raw claim does not say that it is so, or ""."""
    verb = chunks[raw.chunk].verb
    if verb is None:
        return _blocked_noun(s, chunks, raw)
    if verb.modal:
        return "modal"
    opener = clause_opener(chunks, raw.chunk)
    if opener in s.lexicon.words["conditionals"] and opener != "once" and not _came_true(s, opener, verb):
        return "conditional"
    if raw.relation is Relation.HOLDS and any(
        t.span.of(s.text).lower().startswith("until ") for t in s.times
    ):
        return "history"  # "governed X until 2018"
    if _had_it(s, chunks, raw):
        return "conditional"
    if raw.relation is Relation.CONTESTS and verb.past_perfect and _lifted(s):
        return "history"  # "broke the siege of X, which had been surrounded for years"
    if verb.negated and not _deniable(raw, chunks):
        return "negated"
    if verb.infinitive:
        return _blocked_infinitive(s, chunks, raw.chunk)
    before = chunks[raw.chunk - 2].verb if raw.chunk > 1 and chunks[raw.chunk - 1].kind == "np" else None
    if before is not None and "let" in before.lemmas:
        return "plan"  # "let soldiers leave X"
    if raw.entry and not verb.finite and _undone(s, chunks, raw.chunk):
        return "failed"
    if not verb.finite:
        return _blocked_gerund(s, chunks, raw.chunk)
    return _blocked_content(s, chunks, raw.chunk)


def _civil_contest(s: Sentence, raw: Raw) -> bool:
    """Say whether a seat, a match or a market is won, by nobody who fights for ground."""
    if s.lexicon.words["civil_contests"].isdisjoint(s.lows):
        return False
    tokens = range(*raw.actor_tokens) if raw.actor_tokens else range(0)
    if any(s.has("force_nouns", i) and s.low(i) not in PARTIES for i in tokens):
        return False
    civil = any(s.low(i) in PARTIES or s.low(i) in s.index.countries or s.has("titles", i) for i in tokens)
    return raw.actor is None or civil


def _fiction(s: Sentence) -> bool:
    """Say whether the sentence is set in a film, a game or an exercise ("In the war game, ...")."""
    opens = s.low(0) in ("in", "during", "under") and "," in s.lows[:9]
    return opens and not s.lexicon.words["fiction"].isdisjoint(s.lows[:8])


def _unproven(s: Sentence, raw: Raw) -> bool:
    """Say whether "no confirmation that", "no sign of", "no evidence that" stands before the cue."""
    before = s.lows[max(0, raw.cue[0] - 14) : raw.cue[0]]
    return any(
        word in PROOFS and before[i - 1] in ("no", "without", "little") for i, word in enumerate(before) if i
    )


def _lifted(s: Sentence) -> bool:
    """Say whether the sentence tells that a siege was broken."""
    lows = {token.low for token in s.tokens}
    return bool(lows & MENDED and lows & SIEGES)


def _undone(s: Sentence, chunks: Sequence[Chunk], k: int) -> bool:
    """Say whether whoever was entering is then stopped ("a column entering the city was ambushed")."""
    later = next((c.verb for c in chunks[k + 1 :] if c.verb is not None and c.finite), None)
    return later is not None and later.passive and bool(set(later.lemmas) & UNDOING)


def _came_true(s: Sentence, opener: str, verb: VerbGroup) -> bool:
    """Say whether "until" only dates what happened ("home to a garrison until the rebels took it")."""
    past = bool(verb.kinds & {"past"}) and not verb.passive
    return opener == "until" and past and not window(s, 0, verb.main) & (s.lexicon.words["plans"] | WILLS)


def _had_it(s: Sentence, chunks: Sequence[Chunk], raw: Raw) -> bool:
    """Say whether the clause is a condition without "if" ("Had the army lost the town, ...")."""
    start = _clause_start(s, chunks, raw.chunk)
    opens = s.low(start) in ("had", "were", "should") and s.tag(start) == "X" and start < raw.cue[0]
    return opens and chunks[raw.chunk].first > start


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
    if years:
        return max(years) < starts_year - 10
    bare = [
        int(token.text)
        for i, token in enumerate(s.tokens)
        if len(token.text) == 4
        and token.text.isdecimal()
        and (
            s.low(i - 1)
            in ("in", "since", "until", "of", "from", "by", "to", "early", "late", "mid", "circa")
            or bool(PAST_EVENTS & set(s.lows[i + 1 : i + 4]))
        )
    ]
    return bool(bare) and 500 < max(bare) < starts_year - 10


def _planned(s: Sentence, first: int, last: int) -> bool:
    """Say whether a stretch speaks of plans and not of their achievement."""
    words = window(s, first, last)
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
        after < len(chunks) and chunks[after].kind in ("prep", "np", "adv", "time") and after < raw.chunk + 8
    ):
        after += 1
    verb = chunks[after].verb if after < len(chunks) else None
    copula = verb is not None and verb.lemmas[0] in ("be", "seem", "look", "remain", "appear")
    if copula and window(s, chunks[after].last - 1, chunks[after].last + 2) & UNSURE:
        return "plan"  # "the fall of X was imminent"
    opens = raw.chunk <= 2 or chunks[raw.chunk - 1].kind in ("conj", "punct")
    if verb is not None and verb.modal and opens:
        return "modal"
    if verb is not None and set(verb.lemmas) & s.lexicon.words["prospects"]:
        return "plan"
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
    if "yet" in window(s, chunks[k].first - 1, chunks[k].first + 1):
        return "plan"  # "has yet to take"
    if governor.kind == "np":
        told = verb.perfect and governor.head in s.lexicon.words["claimed_nouns"]
        if told or governor.head in ("able", "enough"):
            return ""  # "claims to have taken X"
        if window(s, governor.first, governor.last) & ORDINALS:
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
    if k and chunks[i].kind == "time" and s.low(chunks[i].last - 1) in ("before", "after"):
        return ""  # "a few days before retaking the town"
    while i >= 0 and chunks[i].kind in ("adv", "time"):
        i -= 1
    if i < 0 or chunks[i].low in ENDS:
        verb = next((c.verb for c in chunks[k + 1 :] if c.verb is not None and c.finite), None)
        return "modal" if verb is not None and verb.modal else ""  # "losing X would ..."
    if chunks[i].kind not in ("prep", "verb"):
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
        if window(s, near, chunks[i].first) & s.lexicon.words["plans"]:
            return "" if window(s, start, chunks[i].first) & s.lexicon.words["achieved"] else "plan"
    return ""


def _blocked_content(s: Sentence, chunks: Sequence[Chunk], k: int) -> str:
    """Judge a finite verb: blocked as the content of a wish, fear or demand ("demanded that")."""
    i = k - 1
    while i >= 0 and chunks[i].low not in ENDS:
        if chunks[i].kind == "conj" and chunks[i].low == "that" and i > 0:
            before = chunks[i - 1]
            words = window(s, before.first, before.last)
            verb = before.verb
            if words & s.lexicon.words["plans"] and not words & set(s.lexicon.reports):
                return "plan"
            if verb is not None and (verb.modal or (verb.negated and not set(verb.lemmas) & {"deny"})):
                return "plan"
            return ""
        i -= 1
    return ""
