"""Who does what: the subject, object and agent of a verb group, found by walking over chunks."""

from collections.abc import Sequence

from geotracker.claims.chunks import Chunk, Sentence, VerbGroup

SKIP = frozenset({"adv", "time", "other"})
ENDS = frozenset({";", ":", "."})
COMMAS = frozenset({",", "–", "—", "-", "(", ")", "--"})
JOINS = frozenset({"and", "but", "or", "then", "before", "after", "while", "when", "since", "yet", "nor"})
OF_GERUNDS = frozenset({"by", "after", "before", "since", "while", "without", "from", "as"})


def subject_of(chunks: Sequence[Chunk], k: int, s: Sentence, depth: int = 0) -> int | None:
    """Return the index of the chunk that is the subject of the verb at k, or None.

    Handles relative clauses, joined verb phrases ("entered X and took Y"), participles (", capturing X"),
    infinitives ("forced troops to leave"), prepositional phrases and asides between subject and verb.
    """
    verb = chunks[k].verb
    if verb is None or depth > 6:
        return None
    j = k - 1
    while j >= 0:
        found, j = _step(chunks, j, k, s, verb, depth)
        if found is not None:
            return found
    if j == -1 and (not verb.finite or (verb.kinds & {"participle"} and not verb.passive)):
        return following_subject(chunks, k)
    return None


STOP = -2


def _step(
    chunks: Sequence[Chunk], j: int, k: int, s: Sentence, verb: VerbGroup, depth: int
) -> tuple[int | None, int]:
    """Look at the chunk at j for the subject of the verb at k: (found, where to look next)."""
    piece = chunks[j]
    if piece.kind in SKIP or piece.kind in ("exc", "state"):
        return None, j - 1
    if piece.kind in ("np", "pron", "conj") and piece.low in ("which", "who", "that", "where"):
        return antecedent(chunks, j), STOP
    if piece.kind in ("np", "pron"):
        found = _from_noun(chunks, j, k, s, verb, depth)
        return (None, -found - 1) if found is not None and found < 0 else (found, STOP)
    if piece.kind == "conj" and j + 1 < k and chunks[j + 1].kind == "prep":
        return None, j - 1  # "loyal to X and to Y"
    if piece.kind == "conj":
        found = _joined(chunks, j, s, verb, depth) if piece.low in JOINS else None
        opening = found is None and not (verb.finite or verb.infinitive) and piece.low in OF_GERUNDS
        return (_main_subject(chunks, j, s, depth) if opening else found), STOP
    if piece.kind == "prep":
        nonfinite = not verb.finite and not verb.infinitive
        return (_main_subject(chunks, j, s, depth) if nonfinite or piece.low in OF_GERUNDS else None), STOP
    if piece.kind == "punct" and piece.low in COMMAS:
        return _across_comma(chunks, j, k, s, verb, depth), STOP
    if piece.kind == "punct" and piece.low not in ENDS:
        return None, j - 1
    if piece.kind == "verb":
        found = subject_of(chunks, j, s, depth + 1)
        if piece.finite and verb.finite and found and chunks[found - 1].low in ("that", "which", "who"):
            return antecedent(chunks, found - 1), STOP  # "the towns that Y had taken are ..."
        return found, STOP
    return None, STOP


def antecedent(chunks: Sequence[Chunk], j: int) -> int | None:
    """Return the noun phrase a relative pronoun stands for; in "X is the last town that", X."""
    j -= 1
    while j >= 0 and (chunks[j].kind in ("time", "adv", "prep") or chunks[j].low == ","):
        j -= 1
    if j >= 0 and chunks[j].kind == "state" and chunks[j].actors:
        return j  # "under the control of Y, which also ..."
    if j < 0 or chunks[j].kind != "np":
        return None
    if j > 1 and not chunks[j].places and chunks[j - 1].low == "," and chunks[j - 2].places:
        return j - 2  # "X, the largest of its kind, which ..."
    while j > 1 and chunks[j - 1].kind == "prep" and chunks[j - 2].kind == "np" and chunks[j].places:
        whole = chunks[j - 2]
        if not whole.force and not any(phrase.name for phrase in whole.places):
            break  # "residents of X, which ...", "positions across X, which ..."
        j -= 2
    return predicate_subject(chunks, j)


ORDINALS = frozenset({"first", "second", "third", "last", "latest", "only", "next", "fourth"})


def predicate_subject(chunks: Sequence[Chunk], j: int) -> int:
    """Return X for the predicate of "X is the last town that ...", of "X, the first city to ..."; else j."""
    become = chunks[j - 2].verb if j >= 3 and chunks[j - 1].kind == "time" else None
    if become is not None and "become" in become.lemmas and chunks[j - 3].kind == "np":
        return j - 3  # "X became on Monday the first town to fall"
    if j < 2 or chunks[j - 2].kind != "np":
        return j
    copula = chunks[j - 1].verb
    if copula is not None and {"be", "become"} & set(copula.lemmas) and copula.main == chunks[j - 1].last - 1:
        return j - 2
    return j - 2 if chunks[j - 1].low == "," and chunks[j - 2].places and chunks[j].places else j


def _from_noun(
    chunks: Sequence[Chunk], j: int, k: int, s: Sentence, verb: VerbGroup, depth: int
) -> int | None:
    """Judge a noun phrase left of a verb: its index, None, or -(index to go on from)-1.

    A noun phrase after a preposition is no subject: go on left of the preposition.
    """
    governor = j - 1
    while governor >= 0 and chunks[governor].kind in ("adv", "other"):
        governor -= 1
    if governor > 1 and chunks[governor].low == "and" and chunks[governor - 2].low == "between":
        return -(governor - 2)  # "talks between A and B collapsed"
    if governor >= 0 and chunks[governor].kind == "prep":
        low = chunks[governor].low
        if low == "with" and not verb.infinitive:
            return j
        if low == "in" and "ing" in verb.kinds and not verb.finite and _results(chunks, governor - 1):
            return j  # "resulted in Y capturing X"
        if governor == 0 or (
            chunks[governor - 1].kind in ("punct", "conj") and not _noun_before(chunks, governor)
        ):
            return (
                j
                if low in ("like",)
                else None
                if governor == 0 and verb.finite and not _comma_between(chunks, j, k)
                else -(governor)
            )
        return -(governor)
    if verb.infinitive and predicate_subject(chunks, j) != j:
        return predicate_subject(chunks, j)
    if governor >= 0 and chunks[governor].kind == "verb" and not verb.infinitive:
        if verb.finite and _describes(chunks, governor) and not _comma_between(chunks, j, k):
            return governor - 1  # "the soldiers defending X were taken prisoner"
        if verb.finite:
            relative = chunks[governor - 1].low in ("who", "which", "that") if governor > 1 else False
            return antecedent(chunks, governor - 1) if relative else j  # "those who oppose X have taken Y"
        if not verb.passive and "ing" in verb.kinds and not _comma_between(chunks, j, k):
            return j
        return subject_of(chunks, governor, s, depth + 1)
    return j


def _results(chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether a verb tells what came of something ("resulted in")."""
    verb = chunks[i].verb if i >= 0 else None
    return verb is not None and bool({"result", "culminate", "end"} & set(verb.lemmas))


def _describes(chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether an -ing verb describes the noun phrase before it ("troops entering the city")."""
    verb = chunks[i].verb
    if verb is None or verb.finite or verb.infinitive or i < 1 or chunks[i - 1].kind != "np":
        return False
    return i < 2 or chunks[i - 2].kind not in ("verb", "prep")


def is_nominative(chunks: Sequence[Chunk], j: int, s: Sentence) -> bool:
    """Say whether a noun phrase may be a subject: no preposition before it, no verb but a reporting one."""
    i = j - 1
    while i >= 0 and chunks[i].kind in ("adv", "other"):
        i -= 1
    if i < 0:
        return True
    verb = chunks[i].verb
    if verb is not None:
        return any(lemma in s.lexicon.reports for lemma in verb.lemmas)
    opens = i == 0 or chunks[i - 1].kind in ("punct", "conj")
    return chunks[i].kind != "prep" or (chunks[i].low == "with" and opens)


def _noun_before(chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether any noun phrase stands left of a chunk."""
    return any(piece.kind == "np" for piece in chunks[:i])


def _comma_between(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """Say whether a comma stands between two chunks."""
    return any(piece.low == "," for piece in chunks[first + 1 : last])


def _joined(chunks: Sequence[Chunk], j: int, s: Sentence, verb: VerbGroup, depth: int) -> int | None:
    """Return the subject of a verb that follows "and": that of the verb before it in the clause."""
    i = j - 1
    while i >= 0:
        if chunks[i].kind == "verb" and (not chunks[i].infinitive or verb.infinitive or depth > 4):
            return subject_of(chunks, i, s, depth + 1)
        if chunks[i].low in ENDS:
            return None
        i -= 1
    return None


def _main_subject(chunks: Sequence[Chunk], j: int, s: Sentence, depth: int) -> int | None:
    """Return the subject of the clause that a gerund after a preposition belongs to ("by capturing X")."""
    i = j - 1
    while i >= 0 and chunks[i].low not in ENDS:
        if chunks[i].kind == "verb" and chunks[i].verb is not None and (chunks[i].finite or i == 0):
            return subject_of(chunks, i, s, depth + 1)
        i -= 1
    return following_subject(chunks, j)


def following_subject(chunks: Sequence[Chunk], k: int) -> int | None:
    """Return the noun phrase after the comma of an opening participle ("Having taken X, the rebels ...")."""
    i = k + 1
    while i < len(chunks) and chunks[i].low != ",":
        i += 1
    while i < len(chunks) and chunks[i].kind in ("punct", "adv", "time"):
        i += 1
    for n in range(i, min(i + 2, len(chunks))):
        if chunks[n].kind in ("np", "pron"):
            return n
    return None


def _across_comma(
    chunks: Sequence[Chunk], j: int, k: int, s: Sentence, verb: VerbGroup, depth: int
) -> int | None:
    """Return the subject of a verb right after a comma: a participial clause, or an aside that ends here."""
    if j > 0 and verb.finite and "including" in s.words(chunks[j - 1].first, chunks[j - 1].last):
        return j - 1  # "three towns, including X, remained ..."
    opening = next((i for i in range(j - 1, -1, -1) if chunks[i].low in (",", "–", "—", "(", "--")), None)
    if verb.finite and opening is not None and _opens_clause(chunks, opening - 1):
        return opening - 1  # "as the rebels, short of fuel, withdrew"
    if not verb.finite or (verb.kinds == {"past", "participle"} and not verb.passive):
        i = j - 1
        while i >= 0 and chunks[i].low not in ENDS:
            if chunks[i].kind == "verb" and chunks[i].verb is not None and chunks[i].finite:
                found = subject_of(chunks, i, s, depth + 1)
                if found is not None:
                    return found
            i -= 1
        if not verb.finite:
            if j > 0 and chunks[j - 1].kind == "np":
                return j - 1
            return following_subject(chunks, k) if i < 0 and j == 0 else None
    if opening is not None:
        found = _before_aside(chunks, opening, s, verb, depth)
        if found is not None:
            return found
    if opening is None and verb.finite and j > 0 and chunks[j - 1].kind != "np" and chunks[k].kind == "verb":
        earlier = next(
            (i for i in range(j - 1, -1, -1) if chunks[i].verb is not None and chunks[i].finite), None
        )
        if earlier is not None and depth < 3:
            return subject_of(chunks, earlier, s, depth + 1)  # "entered X on Monday, were driven out and ..."
    return _before_comma(chunks, j, s, opening is not None)


def _opens_clause(chunks: Sequence[Chunk], i: int) -> bool:
    """Say whether a noun phrase opens a clause behind a conjunction."""
    opens = ("as", "while", "when", "after", "but", "before")
    return i > 0 and chunks[i].kind == "np" and chunks[i - 1].low in opens


def _before_aside(
    chunks: Sequence[Chunk], opening: int, s: Sentence, verb: VerbGroup, depth: int
) -> int | None:
    """Return the subject left of an aside that opens at a comma."""
    i = opening - 1
    while i >= 0 and chunks[i].kind in ("time", "adv", "state"):
        i -= 1
    if i >= 0 and chunks[i].low == "and":
        return _joined(chunks, i, s, verb, depth)  # "took X and, by noon, were holding Y"
    if i < 0 or chunks[i].kind not in ("np", "pron"):
        return None
    while i >= 2 and chunks[i - 1].kind == "prep" and chunks[i - 2].kind == "np":
        i -= 2
    relative = _relative_before(chunks, i)
    return i if relative is None else antecedent(chunks, relative)


def _relative_before(chunks: Sequence[Chunk], i: int) -> int | None:
    """Return the "which" of "X, which lies near Y, the capital of Z," right of X, for Y at i."""
    verbs = 0
    for j in range(i - 1, 0, -1):
        if chunks[j].low in ("which", "who") and chunks[j - 1].low == ",":
            return j if verbs == 1 else None
        if chunks[j].kind == "conj" or chunks[j].low in ENDS or chunks[j].low == ",":
            return None
        verbs += chunks[j].finite
    return None


def _before_comma(chunks: Sequence[Chunk], j: int, s: Sentence, aside: bool) -> int | None:
    """Return the subject right before a comma: a list, one with an aside behind it, or one with a date."""
    i = j - 1
    if not aside and i > 0 and chunks[i].kind == "time" and chunks[i - 1].kind == "np":
        return i - 1 if is_nominative(chunks, i - 1, s) else None  # "the army on 28 June 2021, took X"
    listed = i >= 0 and any(
        s.low(token) in (",", "including") for token in range(chunks[i].first, chunks[i].last)
    )
    return i if i >= 0 and chunks[i].kind == "np" and (aside or listed) else None


def object_of(chunks: Sequence[Chunk], k: int, last: int) -> int | None:
    """Return the index of the noun phrase right after a verb group that ends before token `last`."""
    i = k + 1
    while i < len(chunks) and (chunks[i].last <= last or chunks[i].kind in ("adv", "time")):
        i += 1
    if i < len(chunks) and chunks[i].kind == "punct" and chunks[i].low in ("“", '"', "‘"):
        i += 1
    if i + 1 < len(chunks) and chunks[i].low == "from" and chunks[i + 1].head in ("occupation", "captivity"):
        i += 2  # "liberated from occupation the city of X"
    if i < len(chunks) and (
        chunks[i].kind in ("np", "pron") or (chunks[i].places and chunks[i].kind == "other")
    ):
        return i
    return None


def after_preposition(
    chunks: Sequence[Chunk], k: int, prepositions: Sequence[str], reach: int = 9
) -> int | None:
    """Return the noun phrase after one of the prepositions, right of a chunk and inside its clause."""
    i = k + 1
    while i < len(chunks) - 1 and i <= k + reach:
        piece = chunks[i]
        if (
            piece.kind == "verb"
            and i > k + 1
            and piece.verb is not None
            and piece.verb.finite
            and not piece.verb.passive
        ):
            return None
        if piece.low in ENDS or (piece.kind == "conj" and piece.low not in ("and", "or", "as well as")):
            return None
        if piece.kind == "prep" and piece.low in prepositions:
            n = i + 1
            while (
                n < len(chunks)
                and chunks[n].kind in ("adv", "punct")
                and chunks[n].low in ("“", '"', "both", "nearby", "back", "deep")
            ):
                n += 1
            if n < len(chunks) and (chunks[n].places or chunks[n].actor or chunks[n].kind == "pron"):
                return n
        i += 1
    return None


def relative_object(chunks: Sequence[Chunk], subject: int) -> int | None:
    """Return what "which" stands for before a subject ("X, which the rebels still hold")."""
    if subject > 1 and chunks[subject - 1].low in ("which", "that"):
        place = antecedent(chunks, subject - 1)
        return place if place is not None and chunks[place].places else None
    return None


def agent_of(chunks: Sequence[Chunk], k: int) -> int | None:
    """Return the noun phrase after "by" that is a verb's agent."""
    i = k + 1
    while i < len(chunks) - 1:
        piece = chunks[i]
        if (
            piece.kind == "verb"
            or piece.low in ENDS
            or (piece.kind == "conj" and piece.low not in ("and", "as well as"))
        ):
            return None
        if piece.kind == "prep" and piece.low == "by" and chunks[i + 1].kind in ("np", "pron"):
            return i + 1
        i += 1
    return None


def clause_opener(chunks: Sequence[Chunk], k: int) -> str:
    """Return the conjunction that opens the clause of the verb at k ("if", "unless", "that"), or ""."""
    i = k - 1
    while i >= 0:
        piece = chunks[i]
        if piece.kind == "conj" and piece.low not in (
            "and",
            "or",
            "as well as",
            "also",
            "then",
            "which",
            "who",
        ):
            return piece.low
        if (
            piece.low in ENDS
            or piece.kind == "verb"
            or (piece.low == "," and i > 0 and chunks[0].kind != "conj")
        ):
            return ""
        i -= 1
    return ""
