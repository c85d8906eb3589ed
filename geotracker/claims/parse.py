"""One pass over a sentence that cuts it into chunks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from geotracker.claims.actors import ActorIndex, resolve
from geotracker.claims.chunks import ActorPhrase, Chunk, Sentence, VerbGroup
from geotracker.claims.extents import count_hedge, extent_at
from geotracker.claims.lexicon import Form, Lexicon, State
from geotracker.claims.phrases import backing, base_end
from geotracker.claims.placelists import place_list
from geotracker.claims.tagging import BE, HAVE, tag
from geotracker.claims.times import find_times
from geotracker.claims.tokens import tokenise
from geotracker.model import Span, Toponym

SIMPLE = {"P": "prep", "C": "conj", "A": "adv", ".": "punct", "S": "other"}
IMPOSED = frozenset({"imposed", "enforced", "maintained", "laid", "mounted", "set", "exercised", "wielded"})
NEGATIONS = frozenset({"not", "never", "neither", "cannot"})


def read_sentence(
    text: str,
    span: Span,
    lexicon: Lexicon,
    index: ActorIndex,
    toponyms: Mapping[int, Toponym],
    base: datetime,
    previous: datetime | None,
) -> Sentence:
    """Return a sentence with tokens, tags and times."""
    tokens = tokenise(text, span)
    tags = tag(tokens, lexicon, index)
    times = find_times(text, span, base, previous)
    lows = tuple(token.low for token in tokens)
    timed = frozenset(
        i for i, token in enumerate(tokens) for t in times if t.span.start <= token.start < t.span.end
    )
    exceptions = {i: end for i in range(len(lows)) if (end := _exception_end(lows, i, lexicon))}
    return Sentence(text, span, tokens, tags, times, lexicon, index, toponyms, lows, exceptions, timed)


def _exception_end(lows: tuple[str, ...], i: int, lexicon: Lexicon) -> int:
    """Return the token after the exception phrase at a token, or 0."""
    for words in lexicon.exceptions.get(lows[i], ()):
        if lows[i : i + len(words)] == words:
            return i + len(words)
    return 0


def chunk(s: Sentence) -> tuple[Chunk, ...]:
    """Return the sentence's chunks from left to right; every token is in exactly one."""
    found: list[Chunk] = []
    i = 0
    while i < len(s.tokens):
        piece = _next(s, i, found)
        found.append(piece)
        i = max(piece.last, i + 1)
    return tuple(found)


def _next(s: Sentence, i: int, before: list[Chunk]) -> Chunk:
    """Return the chunk that starts at a token."""
    start, low = s.tokens[i].start, s.low(i)
    for time in s.times:
        if time.span.start == start:
            last = i + 1
            while last < len(s.tokens) and s.tokens[last].start < time.span.end:
                last += 1
            return Chunk("time", i, last, time=time)
    piece = _exception(s, i) if i in s.exceptions or low == "but" else None
    if piece is None and low in s.lexicon.state_words:
        piece = _state(s, i)
    if piece is None and (s.tag(i) in ("V", "X") or low == "to"):
        piece = _verb(s, i)
    return piece or _function_word(s, i) or _noun(s, i, before)


def _exception(s: Sentence, i: int) -> Chunk | None:
    """Return "except X", "with the exception of X", and "but X" after "all", at a token."""
    after = s.exceptions.get(i, 0)
    if s.low(i) in ("save", "bar", "minus", "excluded") and s.tag(i - 1) in ("X", "D", "V"):
        after = 0
    if not after and s.low(i) == "but" and _after_universal(s, i):
        after = i + 1
    listed = place_list(s, after, True, loose=True) if after else None
    if listed is not None and s.low(i) == "leaving" and s.low(listed[1]) in ("to", "in", "under", "with"):
        return None  # "leaving only X to Y" says who holds X
    if listed is None or (s.low(i) == "but" and s.tag(listed[1]) in ("V", "X")):
        return None
    return Chunk("exc", i, listed[1], places=listed[0])


def _function_word(s: Sentence, i: int) -> Chunk | None:
    """Return the chunk of a preposition, conjunction, adverb, pronoun or mark at a token."""
    tag_, low = s.tag(i), s.low(i)
    if s.at(i, ("as", "well", "as")):
        return Chunk("conj", i, i + 3, "as well as")
    if s.at(i, ("out", "of")):
        return Chunk("prep", i, i + 2, "out of")
    hedge = count_hedge(s, i)
    if hedge:
        return Chunk("adv", i, i + hedge, low)
    if tag_ == "O":
        return Chunk("pron", i, i + 1, low)
    extent = (tag_ == "A" and s.has("near", i)) or (tag_ in "PA" and _opens_extent(s, i))
    if tag_ in SIMPLE and not extent:
        return Chunk(SIMPLE[tag_], i, i + 1, low)
    return None


def _opens_extent(s: Sentence, i: int) -> bool:
    """Say whether an adverb opens an extent ("over 80% of X", "only parts of X", "about a quarter of X")."""
    if s.low(i) not in ("only", "just", "over", "about", "around", "up", "at", "roughly", "some"):
        return False
    found = extent_at(s, i)
    return found is not None and found[1] > i + 1


def _after_universal(s: Sentence, i: int) -> bool:
    """Say whether "but" follows "all", "every", "the whole" in the same clause."""
    j = i - 1
    while j >= 0 and s.low(j) not in (",", ";", ":"):
        if s.low(j) in ("all", "every", "everything", "everywhere", "entire", "whole", "nothing"):
            return s.tag(i + 1) in ("D", "N", "W", "J", "#") and s.low(i - 1) != "all"
        j -= 1
    return False


def _noun(s: Sentence, i: int, before: list[Chunk]) -> Chunk:
    """Return the noun phrase at a token, as a body of people, as ground, or both."""
    after_verb = bool(before) and (before[-1].kind in ("verb", "prep") or before[-1].low == "including")
    listed = place_list(s, i, after_verb)
    end = base_end(s, i)
    if end == i and listed is None:
        return Chunk("adv" if s.tag(i) == "A" else "other", i, i + 1, s.low(i))
    if end == i and listed is not None:
        return Chunk("np", i, listed[1], s.low(i), places=listed[0])
    actor, actor_end = _actor(s, i, end)
    head = s.low(end - 1)
    if s.tag(end - 1) == "S":  # a possessor cut off from what it owns
        return Chunk("np", i, end, s.low(i), head, actor)
    if listed is None:
        return Chunk("np", i, max(end, actor_end), s.low(i), head, actor, plural=head.endswith("s"))
    if (
        actor is not None
        and actor.force
        and head in s.lexicon.words["force_nouns"]
        and head not in s.lexicon.words["ground"]
    ):
        return Chunk("np", i, max(end, actor_end), s.low(i), head, actor, plural=True)
    return Chunk("np", i, max(listed[1], end), s.low(i), head, actor, listed[0], plural=len(listed[0]) > 1)


def _actor(s: Sentence, first: int, end: int) -> tuple[ActorPhrase | None, int]:
    """Return the body a noun phrase names with those joined to it by "and", and the token after it."""
    phrase = _one_actor(s, first, end)
    if phrase is None:
        return None, end
    actors, last = list(phrase.actors), phrase.last
    last, extra = _loyalty(s, last)
    if (extra and not actors) or (extra and phrase.weak_identity):
        actors = [extra]
    while (s.low(last) in ("and", "&") or s.at(last, ("as", "well", "as"))) and phrase.force:
        start = last + (1 if s.low(last) in ("and", "&") else 3)
        stop = base_end(s, start)
        other = _one_actor(s, start, stop) if stop > start else None
        if any(s.low(t) in ("allied", "allies", "affiliated", "their", "its") for t in range(start, stop)):
            last = stop
            break
        if other is None or not (other.force or other.actors) or (other.reporter and not phrase.reporter):
            break
        actors += [a for a in other.actors if a not in actors]
        phrase = replace(phrase, several=phrase.several or other.actors != phrase.actors)
        last = other.last
    return replace(phrase, actors=tuple(dict.fromkeys(actors)), last=last), last


def _one_actor(s: Sentence, first: int, end: int) -> ActorPhrase | None:
    """Return the body one base noun phrase names."""
    words = s.lexicon.words
    head = s.low(end - 1)
    if s.tag(end - 1) == "S":
        return None
    actor, match = resolve(s.index, s.tokens, first, end)
    force = head in words["force_nouns"]
    reporter = head in words["reporter_nouns"] or any(s.has("reporter_nouns", j) for j in range(first, end))
    person = any(s.has("titles", j) for j in range(first, end)) or (
        match is not None and match.kind in ("leader", "spokesman") and match.last == end
    )
    names_all = match is not None and match.last == end and match.kind != "demonym"
    if force or names_all:
        found = (actor,) if actor else ()
        shared = _coordinated(s, first, end, actor)
        return ActorPhrase(
            tuple(dict.fromkeys((*shared, *found))),
            first,
            end,
            True,
            head in words["weak_force"] and not found,
            reporter and not force,
            person,
            weak_identity=match is None or not match.proper,
        )
    if reporter or person:
        return ActorPhrase((actor,) if actor else (), first, end, False, False, True, person)
    if match is not None and match.kind == "demonym" and head.rstrip("s") == s.low(match.first).rstrip("s"):
        return ActorPhrase((match.actor,), first, end, True)  # "the Russians"
    return None


def _coordinated(s: Sentence, first: int, end: int, actor: str | None) -> tuple[str, ...]:
    """Return the actors of joined adjectives before one noun ("Russian and Ukrainian forces")."""
    for i in range(first + 1, end - 1):
        if s.low(i) in ("and", ","):
            low = s.low(i - 1)
            other = s.index.adjective(low) or s.index.peoples.get(low)
            other = other or resolve(s.index, s.tokens, first, i)[0]
            if other and other != actor:
                return (other,)
    return ()


def _loyalty(s: Sentence, i: int) -> tuple[int, str | None]:
    """Read "loyal to Haftar", "led by X", "of the Libyan National Army" after a body's name."""
    j = backing(s, i) or i
    if j == i and s.low(i) not in ("of", "from", "for"):
        return i, None
    j = max(j, i + 1)
    while s.tag(j) == "D" or s.has("titles", j):
        j += 1
    end = base_end(s, j)
    if end == j:
        return i, None
    actor, match = resolve(s.index, s.tokens, j, end)
    if actor is None and backing(s, i):
        return end, None  # "fighters loyal to the deposed president"
    if actor is None or match is None or (match.kind == "capital" and s.low(i) in ("of", "from")):
        return i, None
    if s.low(i) == "for" and not s.has("reporter_nouns", i - 1):
        return i, None  # "a spokesman for the LNA" and nobody else
    if s.low(i) in ("of", "from") and match.last != end and not s.has("force_nouns", end - 1):
        return i, None
    return end, actor


def _state(s: Sentence, i: int) -> Chunk | None:
    """Return "under [full] [Russian] control [of Y]", "in rebel hands", "under siege [by Y]" at a token."""
    away = s.at(i, ("out", "of"))
    for state in s.lexicon.states:
        if away and "out of" in state.prepositions:
            lost = _noun_state(s, i + 1, state)
            if lost:
                return replace(lost, first=i)
        if s.low(i) in state.prepositions:
            found = _bare_state(s, i, state) if not state.nouns else _noun_state(s, i, state)
            if found:
                return found
    return None


def _bare_state(s: Sentence, i: int, state: State) -> Chunk | None:
    """Return "under Y", "with Y" after a verb of remaining, at a token."""
    before = s.lexicon.forms.get(s.low(i - 1), ())
    lemmas = {form.lemma for form in before} | ({"be"} if s.low(i - 1) in BE else set())
    stays = lemmas & (s.lexicon.words["remain"] - ({"be"} if s.low(i) == "with" else set()))
    end = base_end(s, i + 1)
    if not stays or end == i + 1:
        return None
    phrase, last = _actor(s, i + 1, end)
    known = phrase is not None and phrase.force and phrase.actors and not phrase.person
    return Chunk("state", i, last, s.low(i), "", actor=phrase, state=state) if known else None


def _noun_state(s: Sentence, i: int, state: State) -> Chunk | None:
    """Return "under Y's control", "in the hands of Y", "in control of" at a token."""
    end = base_end(s, i + 1)
    stop = next((j for j in range(i + 1, max(end, i + 2)) if s.low(j) in state.nouns), None)
    if stop is None or (s.low(i) == "to" and stop == i + 1 and s.tag(stop) == "V"):
        return None
    last = stop + 1
    if state.actor_first:
        follows = s.low(last) in ("of", "over")
        return Chunk("state", i, last + 1, s.low(i), s.low(stop), state=state) if follows else None
    phrase = None
    if stop > i + 1:
        actor, _ = resolve(s.index, s.tokens, i + 1, stop)
        actor = actor or s.index.peoples.get(s.low(stop - 1))
        if actor or not _bare(s, i + 1, stop):
            phrase = ActorPhrase((actor,) if actor else (), i + 1, stop, True)
    if s.low(last) in IMPOSED and s.low(last + 1) == "by":
        last += 1  # "under a blockade imposed by Y"
    if s.low(last) in ("of", "by"):
        owner, reach = _state_owner(s, last, "siege" in state.nouns)
        phrase, last = (owner, reach) if owner else (phrase, last)
    return Chunk("state", i, last, s.low(i), s.low(stop), actor=phrase, state=state)


def _state_owner(s: Sentence, at: int, siege: bool) -> tuple[ActorPhrase | None, int]:
    """Return who stands after "of" or "by" at a token, and the token after it."""
    end = base_end(s, at + 1)
    if end == at + 1:
        return None, at
    found, reach = _actor(s, at + 1, end)
    if found is not None:
        return found, reach
    if s.low(at) == "of" and siege:
        return None, at
    return _owner(s, at + 1, end), end


def _owner(s: Sentence, first: int, end: int) -> ActorPhrase | None:
    """Return the body in "the hands of its units"."""
    actor, _ = resolve(s.index, s.tokens, first, end) if end > first else (None, None)
    return ActorPhrase((actor,) if actor else (), first, end, True) if end > first else None


def _bare(s: Sentence, first: int, end: int) -> bool:
    """Say whether only articles and modifiers stand before the state's noun ("under full control")."""
    return all(
        (s.tag(j) == "D" and s.low(j) not in ("its", "their", "his", "our"))
        or (s.has("control_modifiers", j) and s.low(j) not in ("its", "their", "his", "our"))
        for j in range(first, end)
    )


def _verb(s: Sentence, i: int) -> Chunk | None:
    """Return the verb group at a token: auxiliaries, adverbs, the main verb; "to" before an infinitive."""
    j = i
    infinitive = False
    if s.low(i) == "to" and s.tag(i + 1) in ("V", "X", "A"):
        k = i + 1
        while s.tag(k) == "A":
            k += 1
        if s.tag(k) in ("V", "X"):
            infinitive, j = True, i + 1
    if s.tag(j) not in ("V", "X") and not infinitive:
        return None
    run: list[int] = []
    k = j
    while k < len(s.tokens) and not s.timed(k):
        if s.tag(k) in ("V", "X", "A"):
            run.append(k)
            k += 1
            if s.tag(k - 1) == "X" and s.low(k) in ("all", "both", "each") and s.tag(k + 1) in ("V", "A"):
                k += 1
            if s.tag(k - 1) == "V" and s.tag(k) in ("V", "A") and _stays(s, k - 1):
                continue  # "remains contested", "remains firmly held by"
            if s.tag(k - 1) == "V" and s.tag(k) == "V" and ("ing" not in _kinds(s, k) or _reports(s, k - 1)):
                break
            if s.tag(k - 1) == "V" and s.tag(k) != "V":
                break
        else:
            break
    verbs = [n for n in run if s.tag(n) == "V"]
    main = (
        verbs[-1]
        if verbs
        else next((n for n in reversed(run) if s.tag(n) == "X" and s.low(n) not in NEGATIONS), None)
    )
    if main is None:
        return None
    if not verbs and s.tag(run[-1]) == "A":
        while run and s.tag(run[-1]) == "A" and s.low(run[-1]) not in ("no",):
            run.pop()
    auxiliaries = [s.low(n) for n in run if n != main]
    return Chunk(
        "verb",
        i,
        max(run[-1] + 1, main + 1),
        s.low(main),
        s.low(main),
        verb=_group(s, main, run, auxiliaries, infinitive),
    )


def _stays(s: Sentence, i: int) -> bool:
    """Say whether a verb token is of remaining and a participle follows ("remains contested")."""
    lemmas = {form.lemma for form in s.lexicon.forms.get(s.low(i), ())} - {"leave", "live", "keep"}
    j = i + 1
    while s.tag(j) == "A":
        j += 1
    return bool(lemmas & s.lexicon.words["remain"]) and s.tag(j) == "V" and "participle" in _kinds(s, j)


def _reports(s: Sentence, i: int) -> bool:
    """Say whether a verb token is of reporting ("denied losing X")."""
    return any(form.lemma in s.lexicon.reports for form in s.lexicon.forms.get(s.low(i), ()))


def _kinds(s: Sentence, i: int) -> frozenset[str]:
    """Return the forms a verb token may be."""
    return frozenset().union(*(form.kinds for form in s.lexicon.forms.get(s.low(i), ())), frozenset())


def _group(s: Sentence, main: int, run: list[int], auxiliaries: list[str], infinitive: bool) -> VerbGroup:
    """Return what a run of auxiliaries and a main verb say together."""
    forms = s.lexicon.forms.get(s.low(main), ())
    kinds = _kinds(s, main)
    negated = any(a in NEGATIONS or a.endswith("n't") for a in auxiliaries)
    stays = any(n != main and s.tag(n) == "V" and _stays(s, n) for n in run)
    passive = "participle" in kinds and (stays or any(a in BE for a in auxiliaries))
    perfect = any(a in HAVE for a in auxiliaries)
    finite = not infinitive and ("ing" not in kinds or bool(set(auxiliaries) & BE))
    return VerbGroup(
        main=main,
        lemmas=_lemmas(s.low(main), forms),
        kinds=kinds,
        passive=passive,
        perfect=perfect,
        negated=negated,
        no_longer=any(s.low(n) == "no" and s.low(n + 1) == "longer" for n in run)
        or _longer_before(s, run[0]),
        modal=any(a in s.lexicon.words["modals"] for a in auxiliaries)
        or s.low(main) in s.lexicon.words["modals"],
        infinitive=infinitive,
        finite=finite,
        past_perfect="had" in auxiliaries,
        adverbs=frozenset(s.low(n) for n in run if s.tag(n) == "A") | _adverbs_around(s, run[0], run[-1]),
    )


def _lemmas(low: str, forms: Sequence[Form]) -> tuple[str, ...]:
    """Return the verbs a word may be a form of."""
    if low in BE:
        return ("be", "get") if any(form.lemma == "get" for form in forms) else ("be",)
    if low in HAVE:
        return ("have",)
    return tuple(form.lemma for form in forms) or (low,)


def _longer_before(s: Sentence, first: int) -> bool:
    """Say whether "no longer" stands right before the group."""
    return s.low(first - 1) == "longer" and s.low(first - 2) == "no"


def _adverbs_around(s: Sentence, first: int, last: int) -> frozenset[str]:
    """Return the adverbs right before and right after the group."""
    found = set()
    i = first - 1
    while s.tag(i) == "A" and i >= 0:
        found.add(s.low(i))
        i -= 1
    i = last + 1
    while s.tag(i) == "A":
        found.add(s.low(i))
        i += 1
    return frozenset(found)
