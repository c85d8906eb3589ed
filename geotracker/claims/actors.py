"""Who is meant: a theatre's actors found by alias, leader, spokesman, demonym or capital."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from geotracker.claims.tokens import Token
from geotracker.model import Actor

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
STATE_WORDS = frozenset({"government", "regime", "army", "loyalist", "loyalists"})
DETERMINERS = frozenset(
    ["the", "a", "an", "these", "those", "some", "many", "most", "several", "all", "more"]
)
ARMED = ["armed", "forces"]
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
class Entry:
    """One name of an actor: its words, as they stand and in lower case, and which kind of name it is."""

    words: tuple[str, ...]
    texts: tuple[str, ...]
    actor: Actor
    kind: str
    surname: bool = False


@dataclass(frozen=True, slots=True)
class ActorIndex:
    """The theatre's names of actors by their first word; made by `names.index_actors`."""

    entries: Mapping[str, tuple[Entry, ...]]
    demonyms: Mapping[str, str]
    words: frozenset[str]
    countries: frozenset[str]
    kinds: Mapping[str, str] = field(default_factory=dict)  # "rebels", "the army": the one actor that fits
    states: frozenset[str] = frozenset()  # actors that are governments or armies
    irregulars: frozenset[str] = frozenset()  # words for forces that are no state's ("rebels")

    peoples: Mapping[str, str] = field(default_factory=dict)  # what opens names of one actor only ("Malian")
    telling: frozenset[str] = frozenset()  # words without which nobody is named, compounds apart

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
    lows = [token.low for token in tokens[first:last]]
    if index.telling.isdisjoint(lows) and not any(map(split_compound, lows)):
        return None, None
    whole = next((m for i in range(first, last) if (m := index.match(tokens, i)) and m.last == last), None)
    if whole is not None and any(
        (m := index.match(tokens, i)) and tokens[i].capital and m.last > whole.first
        for i in range(first, whole.first)
    ):
        whole = None  # "Iraqi government | forces" is not "Iraqi | government forces"
    backed = any(compound_actor(index, tokens[i].low) for i in range(first, last))
    role = backed and tokens[last - 1].low in index.irregulars  # "Turkish-backed Syrian rebels"
    if whole is not None and whole.kind == "alias" and last - whole.first > 1 and not role:
        return whole.actor, whole  # "Assad's government" is one name
    owned = max((i + 1 for i in range(first, last - 1) if tokens[i].low == "'s"), default=first)
    if owned > first:
        actor, match = _resolve(index, tokens, owned, last)
        if actor:
            return actor, match
    actor, match = _resolve(index, tokens, first, last)
    return (actor, match) if actor else _described(index, tokens, first, last)


def _described(
    index: ActorIndex, tokens: Sequence[Token], first: int, last: int
) -> tuple[str | None, ActorMatch | None]:
    """Return the one actor that "the rebels", "government troops", "army soldiers" can mean.

    A name or a people's adjective beside the word means someone else ("Saudi troops").
    """
    for i in range(first, last - 1):
        who = index.peoples.get(tokens[i].low)
        if who in index.states and any(token.low in index.irregulars for token in tokens[i + 1 : last]):
            who = None  # "Syrian rebels" are not Syria's
        if who is not None and tokens[i].capital and not any(t.capital for t in tokens[i + 1 : last]):
            return who, ActorMatch(
                who, "demonym", i, i + 1, True
            )  # "Malian soldiers", "Tigray special forces"
    found = [i for i in range(first, last) if tokens[i].low in index.kinds]
    if not found and "army" in index.kinds and [token.low for token in tokens[last - 2 : last]] == ARMED:
        return index.kinds["army"], ActorMatch(index.kinds["army"], "kind", last - 2, last, False)
    if not found or any(tokens[i].capital and i not in found for i in range(first + 1, last)):
        return None, None
    if tokens[first].capital and first not in found and tokens[first].low not in DETERMINERS:
        return None, None
    at = found[0]
    return index.kinds[tokens[at].low], ActorMatch(index.kinds[tokens[at].low], "kind", at, last, False)


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
    if proper and not (backer and tokens[proper[-1].last - 1].low in index.irregulars):
        return proper[-1].actor, proper[-1]
    roles = [m for m in matches if m.kind == "alias"]
    if roles:
        people = next((index.peoples.get(t.low) for t in tokens[first : roles[-1].first] if t.capital), None)
        rebels = people in index.states and roles[-1].actor not in index.states  # "Syrian rebels"
        if people and not rebels and tokens[roles[-1].first - 1].low not in index.demonyms:
            return people, roles[-1]  # "Chin resistance fighters"
        state = any(tokens[i].low in STATE_WORDS for i in range(roles[-1].first, roles[-1].last))
        return (backer if backer and not state else roles[-1].actor), roles[-1]
    if backer and not any(m.kind == "demonym" for m in matches):
        return backer, None
    if matches:
        return matches[-1].actor, matches[-1]
    return backer, None
