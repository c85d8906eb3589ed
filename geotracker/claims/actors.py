"""Who is meant: a theatre's actors found by alias, leader, spokesman, demonym or capital."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from geotracker.claims.tokens import Token, tokenise
from geotracker.model import Actor, Span, Theatre

KINDS = ("alias", "leader", "spokesman", "demonym", "capital")
BACKING = (
    "backed",
    "led",
    "aligned",
    "allied",
    "linked",
    "affiliated",
    "supported",
    "sponsored",
    "installed",
    "commanded",
    "trained",
    "appointed",
    "based",
    "affiliate",
    "friendly",
    "loyal",
    "imposed",
    "funded",
    "equipped",
)
# words of names that say too little by themselves to look closer at a sentence
COMMON = frozenset(
    [
        *(
            "group",
            "council",
            "party",
            "side",
            "authority",
            "association",
            "news",
            "media",
            "ministry",
            "all",
        ),
        *("is", "can", "us", "it", "who", "state", "front", "kim", "the", "of", "and", "new", "local"),
    ]
)
STATE_WORDS = frozenset({"government", "regime", "army", "loyalist", "loyalists"})
HYPHENS = ("-", "‐", "‑")


@dataclass(frozen=True, slots=True)
class ActorMatch:
    """Tokens `[first, last)` that name an actor, and by which kind of name."""

    actor: str
    kind: str
    first: int
    last: int
    proper: bool  # its last word has a capital in the theatre: a name, not a role
    surname: bool = False  # only a person's last name, which may be a place's name too


@dataclass(frozen=True, slots=True)
class _Entry:
    words: tuple[str, ...]
    texts: tuple[str, ...]
    actor: Actor
    kind: str
    surname: bool = False


@dataclass(frozen=True, slots=True)
class ActorIndex:
    """The theatre's names of actors by their first word; made by `index_actors`."""

    entries: Mapping[str, tuple[_Entry, ...]]
    demonyms: Mapping[str, str]
    words: frozenset[str]
    countries: frozenset[str]

    def match(self, tokens: Sequence[Token], first: int) -> ActorMatch | None:
        """Return the longest actor name that starts at a token."""
        for entry in self.entries.get(tokens[first].low, ()):
            last = first + len(entry.words)
            window = tokens[first:last]
            if len(window) == len(entry.words) and all(map(_fits, window, entry.words, entry.texts)):
                return ActorMatch(
                    entry.actor.id, entry.kind, first, last, entry.texts[-1][:1].isupper(), entry.surname
                )
        return None

    def adjective(self, word: str) -> str | None:
        """Return the actor a lower-case word names as an adjective or name ("russian", "lna"), if any."""
        return self.demonyms.get(word)


def _fits(token: Token, word: str, text: str) -> bool:
    """Say whether a token is a word of a name; capitals must be capitals, acronyms wholly so."""
    if token.low != word:
        return False
    if text.isupper() and len(text) <= 5:
        return token.text.isupper()
    return token.capital or not text[:1].isupper()


def _names(actor: Actor) -> Iterable[tuple[str, str, bool]]:
    """Yield an actor's names with their kinds, and whether each is only a surname."""
    yield actor.name, "alias", False
    if actor.id.isalpha() and actor.id.islower() and actor.id != "other":
        yield actor.id, "alias", False
    for kind, names in zip(
        KINDS, (actor.aliases, actor.leaders, actor.spokesmen, actor.demonyms, actor.capitals), strict=True
    ):
        for name in names:
            yield name, kind, False
        if kind in ("leader", "spokesman"):  # "Khalifa Haftar" is also "Haftar"
            for name in names:
                surname = name.split()[-1]
                if name.count(" ") > 1 and "-" in name.split()[1]:  # "Saif al-Islam Gaddafi"
                    yield name.rsplit(" ", 1)[0], kind, False
                if " " in name and len(surname) > 3 and surname[:1].isupper():
                    yield surname, kind, True


def index_actors(theatre: Theatre, at: datetime | None = None) -> ActorIndex:
    """Index a theatre's actors; of two with one name, the one active at the moment wins."""
    found: dict[tuple[str, ...], _Entry] = {}
    ranked = sorted(theatre.actors, key=lambda actor: at is not None and at not in actor.active)
    for actor in ranked:
        for name, kind, surname in _names(actor):
            tokens = tokenise(name, Span(0, len(name)))
            if tokens and tokens[0].low == "the":
                tokens = tokens[1:]
            if not tokens:
                continue
            entry = _Entry(tuple(t.low for t in tokens), tuple(t.text for t in tokens), actor, kind, surname)
            found.setdefault(entry.words, entry)
    by_first: dict[str, list[_Entry]] = {}
    for entry in found.values():
        by_first.setdefault(entry.words[0], []).append(entry)
    singles = {entry.words[0]: entry.actor.id for entry in found.values() if len(entry.words) == 1}
    return ActorIndex(
        entries={word: tuple(sorted(rows, key=lambda e: -len(e.words))) for word, rows in by_first.items()},
        demonyms=singles,
        words=frozenset(word for entry in found.values() if (word := _telling(entry.words))),
        countries=frozenset(
            entry.words[0]
            for entry in found.values()
            if len(entry.words) == 1
            and entry.kind in ("alias", "capital")
            and not entry.texts[0].isupper()
            and entry.texts[0][:1].isupper()
            and (
                entry.kind == "capital"
                or entry.texts[0] in (theatre.name, entry.actor.name)
                or _is_country(entry)
            )
        ),
    )


def _telling(words: tuple[str, ...]) -> str:
    """Return the last word of a name that is not a common one, or ""."""
    return next((word for word in reversed(words) if word not in COMMON), "")


def _is_country(entry: _Entry) -> bool:
    """Say whether an alias looks like a country's name: another name of the actor is its demonym."""
    stem = entry.words[0][:4]
    return any(demonym.lower().startswith(stem) for demonym in entry.actor.demonyms)


def split_compound(word: str) -> tuple[str, str] | None:
    """Split "rebel-held" into ("rebel", "held"); None when there is no hyphen."""
    for hyphen in HYPHENS:
        if hyphen in word:
            head, _, tail = word.rpartition(hyphen)
            return head, tail
    return None


def compound_actor(index: ActorIndex, word: str) -> str | None:
    """Return the actor of "turkish-backed", "pro-russian", "lna-led"; None for others and for "anti-..."."""
    parts = split_compound(word)
    if parts is None:
        return None
    head, tail = parts
    if head == "pro":
        return index.adjective(tail)
    if tail in BACKING and tail != "based":
        return index.adjective(head)
    return None


def resolve(
    index: ActorIndex, tokens: Sequence[Token], first: int, last: int
) -> tuple[str | None, ActorMatch | None]:
    """Return the actor that the noun phrase `[first, last)` names, and the match that says so.

    The words after the last possessive come first ("Syria's Turkish-backed rebels"). A proper name wins over
    a role word, a role word ("rebels") loses to a backer ("Turkish-backed"); adjectives come last.
    """
    whole = next((m for i in range(first, last) if (m := index.match(tokens, i)) and m.last == last), None)
    if whole is not None and whole.kind == "alias" and last - whole.first > 1:
        return whole.actor, whole  # "Assad's government" is one name
    owned = max((i + 1 for i in range(first, last - 1) if tokens[i].low == "'s"), default=first)
    if owned > first:
        actor, match = _resolve(index, tokens, owned, last)
        if actor:
            return actor, match
    return _resolve(index, tokens, first, last)


def _resolve(
    index: ActorIndex, tokens: Sequence[Token], first: int, last: int
) -> tuple[str | None, ActorMatch | None]:
    """Return the actor named in a stretch of tokens."""
    matches = []
    position = first
    while position < last:
        match = index.match(tokens, position)
        if match and match.last <= last:
            matches.append(match)
            position = match.last
        else:
            position += 1
    backers = [actor for i in range(first, last) if (actor := compound_actor(index, tokens[i].low))]
    backer = backers[-1] if backers else None
    proper = [m for m in matches if m.kind == "alias" and m.proper]
    if proper:
        return proper[-1].actor, proper[-1]
    roles = [m for m in matches if m.kind == "alias"]
    if roles:
        state = any(tokens[i].low in STATE_WORDS for i in range(roles[-1].first, roles[-1].last))
        return (backer if backer and not state else roles[-1].actor), roles[-1]
    if backer and not any(m.kind == "demonym" for m in matches):
        return backer, None
    if matches:
        return matches[-1].actor, matches[-1]
    return backer, None
