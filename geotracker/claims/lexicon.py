"""The lexicon as values: verbs and nouns with their frames, and the word classes the grammar needs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from geotracker.errors import InputError
from geotracker.model import Modality, Relation

ROLES = frozenset({"actor", "place", "gainer", "previous", "loser", "other"})
FIELDS = frozenset(
    {
        "relation",
        "gained",
        "subject",
        "object",
        "by",
        "to",
        "from",
        "of",
        "owner",
        "after",
        "needs",
        "entry",
        "joint",
    }
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Who stands where around a cue, and what it claims. Roles are words of `ROLES` or ""."""

    name: str
    relation: Relation
    gained: Relation | None = None
    subject: str = ""
    object: str = ""
    by: str = ""
    to: str = ""
    from_: str = ""
    of: str = ""
    owner: str = ""
    after: tuple[str, ...] = ()
    needs: str = ""
    entry: bool = False
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Sense:
    """One use of a verb: its frame, and the particle or complement that must follow it."""

    lemma: str
    frame: Frame
    particles: tuple[tuple[str, ...], ...] = ()
    complements: tuple[tuple[str, ...], ...] = ()
    weak: bool = False
    stative: bool = False  # "is occupied" is a state, "was occupied" an event
    extent: str = ""  # "has a foothold in X" is part of X


@dataclass(frozen=True, slots=True)
class State:
    """A prepositional state: "under Y's control". `actor_first`: the subject is the actor."""

    prepositions: frozenset[str]
    nouns: frozenset[str]
    relation: Relation
    actor_first: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What one inflected word may be: its base verb and which forms it can stand for."""

    lemma: str
    kinds: frozenset[str]  # base, s, past, participle, ing


@dataclass(frozen=True, slots=True)
class ActorKind:
    """Nouns for a kind of actor, the words in its names that show it, and who else it may be."""

    nouns: frozenset[str]
    names: frozenset[str]
    otherwise: str = ""  # "state": the only state actor; "others": the only other one


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Everything the reader knows about words; made by `load_lexicon`."""

    senses: Mapping[str, tuple[Sense, ...]]
    events: Mapping[str, Frame]
    states: tuple[State, ...]
    suffixes: Mapping[str, Relation]
    adjectives: Mapping[str, Relation]
    forms: Mapping[str, tuple[Form, ...]]
    reports: Mapping[str, Modality]
    extents: Mapping[str, str | float]
    fractions: Mapping[str, float]
    partially: Mapping[str, str]
    exceptions: Mapping[str, tuple[tuple[str, ...], ...]]  # by their first word, longest first
    numbers: Mapping[str, float]
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    actor_kinds: tuple[ActorKind, ...] = ()
    state_names: frozenset[str] = frozenset()
    state_nouns: frozenset[str] = frozenset()  # words for a state and its forces
    irregulars: frozenset[str] = frozenset()  # words for forces that are no state's
    state_words: frozenset[str] = frozenset()  # what a state opens with
    closed: Mapping[str, str] = field(default_factory=dict)  # tags of function words

    def has(self, group: str, word: str) -> bool:
        """Say whether a lower-case word is in a word class."""
        return word in self.words[group]


CLOSED = (
    ("conjunctions", "C"),
    ("relatives", "C"),
    ("prepositions", "P"),
    ("pronouns", "O"),
    ("adverbs", "A"),
)
"""Classes of function words with their tags; a word of two has the first."""
WORD_CLASSES = [
    "become",
    "remain",
    "ours",
    "prospects",
    "organisations",
    "ongoing",
    "common_cues",
    "only_verbs",
    "own_losses",
    "own_gains",
    "own_events",
    "civil_contests",
    "fiction",
    "transports",
    "ends",
    "claimed_adverbs",
    "denied_adverbs",
    "denied_adjectives",
    "claimed_nouns",
    "evidence",
    "firm_evidence",
    "implicative",
    "implicative_perfect",
    "plans",
    "achieved",
    "modals",
    "conditionals",
    "force_nouns",
    "weak_force",
    "reporter_nouns",
    "titles",
    "not_forces",
    "directions",
    "near",
    "rest",
    "set_nouns",
    "distance_units",
    "demonyms",
    "creeds",
    "openers",
    "engulfs",
    "bastions",
    "boundaries",
    "former",
    "aside_verbs",
    "toll_verbs",
    "things",
    "institutions",
    "determiners",
    "prepositions",
    "conjunctions",
    "relatives",
    "pronouns",
    "auxiliaries",
    "adverbs",
    "particles",
    "control_modifiers",
    "months",
    "weekdays",
    "not_places",
    "abstract_suffixes",
    "history",
    "unopposed",
    "according",
]


def _words(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return a list of words, or say which field is not one."""
    value = data.get(name)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise InputError("expected a list of words", field=name)
    return tuple(value)


def _relation(text: str, where: str) -> Relation:
    """Return the relation of that name."""
    try:
        return Relation(text)
    except ValueError as error:
        raise InputError(f"unknown relation {text!r}", field=where) from error


def _frame(name: str, data: Mapping[str, Any]) -> Frame:
    """Make a frame, refusing unknown fields and roles."""
    where = f"frames.{name}"
    for key, value in data.items():
        if key not in FIELDS:
            raise InputError(f"unknown field {key!r}", field=where)
        if key in {"subject", "object", "by", "to", "from", "of", "owner"} and value not in ROLES:
            raise InputError(f"unknown role {value!r}", field=f"{where}.{key}")
    if "relation" not in data:
        raise InputError("a frame needs a relation", field=where)
    roles = {key: str(data.get(key, "")) for key in ("subject", "object", "by", "to", "of", "owner", "needs")}
    return Frame(
        name=name,
        relation=_relation(str(data["relation"]), where),
        gained=_relation(str(data["gained"]), where) if "gained" in data else None,
        from_=str(data.get("from", "")),
        after=tuple(data.get("after", ())),
        entry=data.get("entry") == "true",
        joint=data.get("joint") == "true",
        **roles,
    )


def _senses(data: Mapping[str, Any], frames: Mapping[str, Frame]) -> dict[str, tuple[Sense, ...]]:
    """Return the senses of each verb, those with a complement or particle first."""
    found: dict[str, list[Sense]] = {}
    for row, entry in enumerate(data.get("senses", ())):
        where = f"senses[{row}]"
        name = entry.get("frame", "")
        if name not in frames:
            raise InputError(f"unknown frame {name!r}", field=where)
        for verb in _words(entry, "verbs"):
            sense = Sense(
                lemma=verb,
                frame=frames[name],
                particles=tuple(tuple(item.split()) for item in entry.get("particle", ())),
                complements=tuple(tuple(item.split()) for item in entry.get("complement", ())),
                weak=entry.get("strength") == "weak",
                stative=entry.get("stative") == "true",
                extent=entry.get("extent", ""),
            )
            found.setdefault(verb, []).append(sense)
    return {
        verb: tuple(sorted(senses, key=lambda sense: (not sense.complements, not sense.particles)))
        for verb, senses in found.items()
    }


def regular_forms(verb: str) -> tuple[str, str, str, str]:
    """Return a regular verb's third person, past, participle and -ing form."""
    consonant_y = len(verb) > 1 and verb[-1] == "y" and verb[-2] not in "aeiou"
    if consonant_y:
        return f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb[:-1]}ied", f"{verb}ing"
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"
    if verb.endswith("e"):
        return third, f"{verb}d", f"{verb}d", f"{verb[:-1]}ing"
    return third, f"{verb}ed", f"{verb}ed", f"{verb}ing"


def _forms(verbs: Iterable[str], irregular: Mapping[str, Any]) -> dict[str, tuple[Form, ...]]:
    """Return every inflected form with the verbs it may belong to."""
    found: dict[str, dict[str, set[str]]] = {}
    for verb in verbs:
        third, past, participle, ing = regular_forms(verb)
        if verb in irregular:
            past, participle, ing = irregular[verb]
        pairs = ((verb, "base"), (third, "s"), (past, "past"), (participle, "participle"), (ing, "ing"))
        for form, kind in pairs:
            found.setdefault(form, {}).setdefault(verb, set()).add(kind)
    forms = {
        form: tuple(Form(verb, frozenset(kinds)) for verb, kinds in lemmas.items())
        for form, lemmas in found.items()
    }
    return forms | {f"re-{form}": options for form, options in forms.items()}


def _actor_kinds(data: Mapping[str, Any]) -> tuple[ActorKind, ...]:
    """Read the words for kinds of actors."""
    found = []
    for row, entry in enumerate(data.get("actor_kinds", ())):
        otherwise = entry.get("otherwise", "")
        if otherwise not in ("", "state", "others"):
            raise InputError(f"unknown kind of actor {otherwise!r}", field=f"actor_kinds[{row}].otherwise")
        kind = ActorKind(frozenset(_words(entry, "nouns")), frozenset(_words(entry, "names")), otherwise)
        found.append(kind)
    return tuple(found)


def _extents(data: Mapping[str, Any]) -> dict[str, str | float]:
    """Return the extent of each quantifier word or phrase."""
    table: dict[str, str | float] = {}
    for name in ("all", "most", "half", "part", "few", "none"):
        table.update(dict.fromkeys(_words(data, name), name))
    return table


def _by_first_word(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return phrases as words, by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = tuple(phrase.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


def load_lexicon(text: str) -> Lexicon:
    """Make a lexicon from its YAML text. Raises InputError naming the field that does not hold together."""
    try:
        data = yaml.load(text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    except yaml.YAMLError as error:
        raise InputError(f"not YAML: {error}", field="lexicon") from error
    if not isinstance(data, dict):
        raise InputError("expected a mapping", field="lexicon")
    frames = {name: _frame(name, body) for name, body in data.get("frames", {}).items()}
    senses = _senses(data, frames)
    events = {}
    for row, entry in enumerate(data.get("events", ())):
        if entry.get("frame") not in frames:
            raise InputError(f"unknown frame {entry.get('frame')!r}", field=f"events[{row}]")
        events.update(dict.fromkeys(_words(entry, "nouns"), frames[entry["frame"]]))
    reports = {
        verb: Modality(kind)
        for kind in ("claimed", "confirmed", "denied")
        for verb in _words(data["reports"], kind)
    }
    verbs = {*senses, *reports, *data["irregular"]}
    for name in ("plain_verbs", "prospects", "engulfs", "aside_verbs", "toll_verbs"):
        verbs |= {*_words(data, name)}
    words = {name: frozenset(_words(data, name)) for name in WORD_CLASSES}
    words |= {f"ground_{name}": frozenset(_words(data["ground"], name)) for name in data["ground"]}
    words["ground"] = words["ground_naming"] | words["ground_sites"] | words["ground_parts"]
    phrases = {
        name: tuple(tuple(item.split()) for item in _words(data, name) if " " in item)
        for name in ("history", "unopposed", "according")
    }
    states = tuple(
        State(
            frozenset(_words(entry, "prepositions")),
            frozenset(_words(entry, "nouns")),
            _relation(entry["relation"], "states"),
            entry.get("actor_first") == "true",
        )
        for entry in data["states"]
    )
    kinds = _actor_kinds(data)
    return Lexicon(
        senses=senses,
        events=events,
        states=states,
        suffixes={key: _relation(value, f"suffixes.{key}") for key, value in data["suffixes"].items()},
        adjectives={key: _relation(value, f"adjectives.{key}") for key, value in data["adjectives"].items()},
        forms=_forms(sorted(verbs), data["irregular"]),
        reports=reports,
        extents=_extents(data["extents"]),
        fractions={key: float(value) for key, value in data["extents"]["fractions"].items()},
        partially=data["partially"],
        exceptions=_by_first_word(_words(data, "exceptions")),
        numbers={key: float(value) for key, value in data["numbers"].items()},
        words=words,
        phrases=phrases,
        actor_kinds=kinds,
        state_names=frozenset(_words(data, "state_names")),
        state_nouns=frozenset(noun for kind in kinds if kind.otherwise == "state" for noun in kind.nouns),
        irregulars=frozenset(noun for kind in kinds if kind.otherwise != "state" for noun in kind.nouns),
        state_words=frozenset(words.split()[0] for state in states for words in state.prepositions),
        closed={word: tag for group, tag in reversed(CLOSED) for word in words[group]},
    )
