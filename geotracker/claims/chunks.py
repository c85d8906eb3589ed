"""The shapes a sentence is cut into: noun phrases, verb groups, states and the small words between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from geotracker.claims.actors import ActorIndex
from geotracker.claims.lexicon import Lexicon, State
from geotracker.claims.times import TimeMention
from geotracker.claims.tokens import Token
from geotracker.model import Extent, Relation, Span, Toponym


@dataclass(frozen=True, slots=True)
class Holding:
    """A claim made by an adjective inside a noun phrase ("rebel-held"): what, by whom, and where."""

    relation: Relation
    actor: str | None
    token: int


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """A stretch of ground named in the text.

    `first, last` are the tokens of the place as claimed; `name` those of the proper name in it, if any.
    """

    first: int
    last: int
    head: str
    name: tuple[int, int] | None = None
    extent: Extent = "all"
    quantity: str | None = None
    holdings: tuple[Holding, ...] = ()
    by_population: bool = False


@dataclass(frozen=True, slots=True)
class ActorPhrase:
    """A body that may hold ground. `actors` is empty when the theatre does not know it.

    `force` is False for a bare reporter or person; `known` says the words name a fighting or ruling body.
    """

    actors: tuple[str, ...]
    first: int
    last: int
    force: bool
    weak: bool = False
    reporter: bool = False
    person: bool = False
    several: bool = False  # two bodies joined by "and"
    weak_identity: bool = False  # known only by a role word or an adjective


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its auxiliaries. `main` is the main verb's token; `forms` its possible (verb, kinds)."""

    main: int
    lemmas: tuple[str, ...]
    kinds: frozenset[str]
    passive: bool
    perfect: bool
    negated: bool
    no_longer: bool
    modal: bool
    infinitive: bool
    finite: bool
    past_perfect: bool = False
    adverbs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Chunk:
    """One piece of a sentence: `kind` is np, verb, prep, conj, pron, adv, punct, time, state, exc, other."""

    kind: str
    first: int
    last: int
    low: str = ""
    head: str = ""
    actor: ActorPhrase | None = None
    places: tuple[PlacePhrase, ...] = ()
    verb: VerbGroup | None = None
    state: State | None = None
    time: TimeMention | None = None
    plural: bool = False

    @property
    def force(self) -> bool:
        """Say whether it names a body that may hold ground."""
        return self.actor is not None and self.actor.force

    @property
    def actors(self) -> tuple[str, ...]:
        """Return the actors it names."""
        return self.actor.actors if self.actor is not None else ()

    @property
    def finite(self) -> bool:
        """Say whether it is a finite verb group."""
        return self.verb is not None and self.verb.finite

    @property
    def infinitive(self) -> bool:
        """Say whether it is "to" with a verb."""
        return self.verb is not None and self.verb.infinitive


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with everything the grammar reads from it."""

    text: str
    span: Span
    tokens: tuple[Token, ...]
    tags: tuple[str, ...]
    times: tuple[TimeMention, ...]
    lexicon: Lexicon
    index: ActorIndex
    toponyms: Mapping[int, Toponym] = field(default_factory=dict)  # by the start of the name
    lows: tuple[str, ...] = ()
    exceptions: Mapping[int, int] = field(default_factory=dict)  # where exception phrases start and end
    time_tokens: frozenset[int] = frozenset()
    ends: dict[int, int] = field(default_factory=dict, compare=False)  # base_end's answers, asked for often

    def low(self, i: int) -> str:
        """Return token i in lower case, "" beyond the ends."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def tag(self, i: int) -> str:
        """Return token i's tag, "" beyond the ends."""
        return self.tags[i] if 0 <= i < len(self.tags) else ""

    def words(self, first: int, last: int) -> tuple[str, ...]:
        """Return the lower-case words of tokens `[first, last)`."""
        return self.lows[first:last]

    def at(self, first: int, words: tuple[str, ...]) -> bool:
        """Say whether the words stand at a token."""
        return self.lows[first : first + len(words)] == words

    def excepts(self, i: int) -> bool:
        """Say whether an exception phrase ("except for", "apart from") starts at token i."""
        return i in self.exceptions and self.low(i) not in ("save", "bar", "minus", "excluded")

    def timed(self, i: int) -> bool:
        """Say whether token i is part of a time expression."""
        return i in self.time_tokens

    def chars(self, first: int, last: int) -> Span:
        """Return the character span of tokens `[first, last)`."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def has(self, group: str, i: int) -> bool:
        """Say whether token i is in a word class."""
        return self.low(i) in self.lexicon.words[group]
