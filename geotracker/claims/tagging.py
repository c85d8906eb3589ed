"""Word classes in context: which tokens are verbs, names, nouns, marks. A handful of rules, no model."""

from collections.abc import Sequence

from geotracker.claims.actors import BACKING, ActorIndex, split_compound
from geotracker.claims.lexicon import Form, Lexicon
from geotracker.claims.tokens import ARTICLES, Token

PARTICLES = frozenset(
    [
        *("bin", "ibn", "abu", "umm", "bani", "bint", "da", "do", "das", "dos", "du", "des", "di", "della"),
        *("la", "las", "los", "van", "von", "der", "den"),
    ]
)
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "got", "get", "'re"])
HAVE = frozenset(["has", "have", "had", "having", "'ve"])

AMOUNTS = frozenset(
    [
        *("all", "half", "most", "much", "some", "many", "several", "few", "every", "no", "none", "only"),
        *("entire", "whole", "more", "least", "own", "same", "other", "first", "second"),
    ]
)
PLAIN_AMOUNTS = frozenset(["entire", "whole", "half", "other", "first", "second", "own", "same"])
NO_ADVERBS = frozenset(["italy", "family", "assembly", "supply", "ally", "rally", "reply", "only"])


def tag(tokens: Sequence[Token], lexicon: Lexicon, index: ActorIndex) -> tuple[str, ...]:
    """Return one tag a token.

    `V` verb, `X` auxiliary, `D` determiner, `P` preposition, `C` conjunction, `O` pronoun,
    `A` adverb, `#` number, `S` possessive, `N` name, `J` adjective of a people or a direction,
    `W` any other word, `.` mark.
    """
    tags: list[str] = []
    for i in range(len(tokens)):
        tags.append(_tag(tokens, i, tags, lexicon, index))
    for i in range(len(tokens)):
        if tags[i] in "WNAV" and (match := index.match(tokens, i)) and match.last > i + 1:
            for j in range(i, match.last):  # "the internationally recognised government" is a name
                tags[j] = "W" if tags[j] == "V" or (j == i and tags[j] == "A") else tags[j]
    return tuple(tags)


def _tag(tokens: Sequence[Token], i: int, tags: Sequence[str], lexicon: Lexicon, index: ActorIndex) -> str:
    """Return the tag of token i, given those before it."""
    token = tokens[i]
    low = token.low
    if low == "'s":
        return "S"
    if not (token.text[0].isalnum() or low[0] == "'"):
        return "."
    if token.text[0].isdigit() or (low in lexicon.numbers and (i == 0 or not token.capital)):
        return "#"
    opening = i == 0 or (tags[-1] == "." and (tokens[i - 1].text in ":—-(" or _function(low, lexicon)))
    pair = split_compound(low)
    if pair and (pair[1] in lexicon.suffixes or pair[1] in BACKING):
        return "J" if pair[1] in BACKING else "W"
    if (
        (low in ARTICLES or low in PARTICLES)
        and low not in ("as", "at", "an")
        and i
        and tags[-1] == "N"
        and i + 1 < len(tokens)
        and tokens[i + 1].capital
    ):
        return "N"
    if token.capital and not opening:
        return _tag_capital(tokens, i, lexicon)
    closed = _closed(tokens, i, tags, lexicon)
    if closed:
        return closed
    forms = lexicon.forms.get(low)
    if forms and _is_verb(tokens, i, tags, forms, lexicon, index):
        return "V"
    if low in lexicon.words["demonyms"] or low in lexicon.words["directions"]:
        return "J"
    if token.capital:
        return "W" if _known_word(low, lexicon) else "N"
    return "V" if forms is None and _looks_like_verb(tokens, i, tags, lexicon) else "W"


def _looks_like_verb(tokens: Sequence[Token], i: int, tags: Sequence[str], lexicon: Lexicon) -> bool:
    """Say whether a word the lexicon does not know stands where verbs stand, and ends as they do."""
    if not i:
        return False
    low = tokens[i].low
    if tokens[i - 1].low == "who":
        return True
    if low.endswith("s") and not tokens[i].capital and tags[-1] == "N":
        after = tokens[i + 1].low if i + 1 < len(tokens) else ""
        if after in lexicon.words["determiners"] or after in lexicon.extents:
            return True  # "Hodeidah handles most of the imports"
    return low.endswith("ed") and len(low) > 4 and tags[-1] in "NWX" and split_compound(low) is None


def _function(low: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a function word, so that its capital only opens a quotation."""
    words = lexicon.words
    return any(low in words[group] for group in ("pronouns", "determiners", "prepositions", "auxiliaries"))


def _tag_capital(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> str:
    """Tag a capitalised word inside a sentence."""
    low = tokens[i].low
    if low in lexicon.words["demonyms"]:
        return "J"
    if low in ("i", "i'm"):
        return "O"
    return "J" if low in lexicon.words["directions"] else "N"


def _known_word(low: str, lexicon: Lexicon) -> bool:
    """Say whether a word that opens a sentence is an ordinary word."""
    words = lexicon.words
    return (
        low in words["force_nouns"]
        or low in words["ground"]
        or low in words["reporter_nouns"]
        or low in words["plans"]
        or low in words["not_forces"]
        or low in lexicon.events
        or low in lexicon.adjectives
        or low in lexicon.extents
        or low in words["near"]
        or low in words["set_nouns"]
        or low in words["evidence"]
        or low in words["titles"]
        or low.endswith(tuple(words["abstract_suffixes"]))
        or low.endswith("ly")
        or low in lexicon.forms
        or low in words["claimed_nouns"]
    )


def _closed(tokens: Sequence[Token], i: int, tags: Sequence[str], lexicon: Lexicon) -> str:
    """Return the tag of a function word, or "" for any other word."""
    low, words = tokens[i].low, lexicon.words
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if low == "more" and i and tokens[i - 1].low == "once":
        return "A"
    if low == "once" and following == "again":
        return "A"
    if low == "yet" and i and (tags[-1] == "X" or following == "to"):
        return "A"  # "has not yet managed", "has yet to"
    if (
        low == "that"
        and (following in words["force_nouns"] or following in words["ground"])
        and (not tags or tags[-1] == "P")
    ):
        return "D"
    if low in AMOUNTS:
        if low == "no" and following == "longer":
            return "A"
        return "W" if low in PLAIN_AMOUNTS else "D"
    if low == "surrounding" and tags and tags[-1] == "D":
        return "W"  # "the surrounding desert"
    if low == "longer" or (low == "once" and following == "more"):
        return "A"
    if low in words["determiners"] and (low != "that" or (tags and tags[-1] == "P")):
        return "D"
    if low in words["auxiliaries"] or low.endswith("n't"):
        return "X"
    if low in lexicon.closed:
        return lexicon.closed[low]
    return "A" if low.endswith("ly") and low not in NO_ADVERBS else ""


def _is_verb(
    tokens: Sequence[Token],
    i: int,
    tags: Sequence[str],
    forms: Sequence[Form],
    lexicon: Lexicon,
    index: ActorIndex,
) -> bool:
    """Say whether a word that could be a verb is one here."""
    kinds = frozenset().union(*(form.kinds for form in forms))
    low = tokens[i].low
    before = tags[-1] if tags else ""
    previous = tokens[i - 1].low if i else ""
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if previous == "to":
        return "base" in kinds
    if low in ("hands", "talks"):
        return following in ("over", "back")
    if kinds <= {"base", "s"} and low in lexicon.words["only_verbs"]:
        return before not in ("D", "P")
    if before in ("D", "S", "#") and previous not in ("all", "these", "those", "that", "this", "both"):
        return False
    if before == "J" and not (kinds & {"past"} and tokens[i - 1].low not in lexicon.words["demonyms"]):
        return bool(kinds & {"past"}) and tokens[i - 1].text.endswith("s")
    if before in ("X", "O"):
        return not (previous in HAVE and kinds <= {"base", "s"})  # "has control of"
    if "ing" in kinds:
        return _is_ing_verb(low, before, tokens, i, lexicon)
    if kinds & {"past", "participle"}:
        return _is_past_verb(before, following, tokens, i, lexicon)
    if before == "P":
        return False
    if "s" in kinds and (before in ("N", "W", "A", "C") or previous == ","):
        return (
            low not in lexicon.words["force_nouns"]
            and low not in lexicon.events
            and following not in ("of", "said", "say")
            and (following != "that" or any(form.lemma in lexicon.reports for form in forms))
            and not (following == "that" and low in lexicon.words["claimed_nouns"])
            and not (before == "C" and previous in ("and", "or") and low in lexicon.words["claimed_nouns"])
        )
    if "base" in kinds:
        return _is_base_verb(before, previous, following, tokens, i, tags, lexicon)
    return False


def _is_ing_verb(low: str, before: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> bool:
    """Say whether an -ing word is a verb: not a noun such as "fighting", not an adjective."""
    previous = tokens[i - 1].low if i else ""
    following = tokens[i + 1].low if i + 1 < len(tokens) else ""
    if low in lexicon.words["ground"] and before in "WNJ" and following not in lexicon.words["determiners"]:
        return False
    plain = not any(form.lemma in lexicon.senses for form in lexicon.forms[low])
    after = tokens[i + 2].low if i + 2 < len(tokens) else ""
    if plain and before == "N" and following in lexicon.words["ground"] and after == "of":
        return False  # "the North Kivu mining town of X"
    if (
        plain
        and before == "W"
        and not previous.endswith("s")
        and previous not in lexicon.words["force_nouns"]
    ):
        return following in lexicon.words["determiners"]  # "a town hall meeting"
    if low in lexicon.events:
        return (
            previous in BE
            or previous in ("still", "now", "while", "after", "before", "started", "begin", "began")
            or (before in "WN" and bool(before) and previous in lexicon.words["force_nouns"])
        )
    return True


def _is_past_verb(before: str, following: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> bool:
    """Say whether a past form is a verb rather than an adjective ("captured soldiers")."""
    previous = tokens[i - 1].low if i else ""
    next_plain = following in lexicon.words["force_nouns"] or following in lexicon.words["ground"]
    if before == "P":
        return False
    if i == 0:
        return following in (
            "by",
            "from",
            "in",
            "on",
            "to",
            "since",
            "for",
            "after",
            "during",
            "last",
            "only",
        )
    return not (previous in ("and", "or", ",") and next_plain and tokens[i].low in lexicon.adjectives)


def _is_base_verb(
    before: str,
    previous: str,
    following: str,
    tokens: Sequence[Token],
    i: int,
    tags: Sequence[str],
    lexicon: Lexicon,
) -> bool:
    """Say whether an uninflected word is a present-tense verb rather than a noun."""
    if following in ("of", "by", "'s") and before != "A":
        return False
    if following == "over" and before != "A" and tokens[i].low in lexicon.events:
        return False
    if before == "A":
        return previous not in ("military",)
    if before == "C":
        return previous in ("who", "which", "that", "and", "but")
    if before == "W":
        plural = previous.endswith("s") or previous in ("people", "men", "militiamen")
        force = previous in lexicon.words["force_nouns"]
        return plural or (
            force and (following in lexicon.words["determiners"] or following in lexicon.extents)
        )
    if before == "N":
        telling = tokens[i].low in lexicon.reports and following in ("they", "it", "he", "she", "that")
        return (
            telling
            or following in lexicon.words["determiners"]
            or following in lexicon.extents
            or (bool(following) and tokens[i + 1].capital)
        )
    return False
