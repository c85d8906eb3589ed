"""What a mention stands for: the place itself, something named after it, its people, or a government."""

from geotracker.geoparse.lexicon import GOVERNMENT_NOUNS, LOCATIVES, ORGANISATIONS, SPEECH
from geotracker.geoparse.tokens import Tokens
from geotracker.model import ToponymKind

_PARTNERS = frozenset(["with", "between", "by", "against", "to"])
_RELATIONS = frozenset(
    ["talks", "ties", "relations", "agreement", "alliance", "deal", "support", "backing", "embassy",
    "negotiations",
     "war", "tensions", "accord", "pact", "truce", "dialogue", "meeting"]
)  # fmt: skip


def kind_of(tokens: Tokens, last: int, demonym: bool, governing: bool) -> ToponymKind:
    """Return the kind of a mention from the words beside it."""
    if demonym:
        return ToponymKind.DEMONYM
    following = last + 1
    organised = (
        following < len(tokens) and tokens.caps[following] and tokens.lower[following] in ORGANISATIONS
    )
    return ToponymKind.ASSOCIATIVE if organised or governing else ToponymKind.LITERAL


def governs(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether a name stands for those who govern from there: "Damascus signed", "the Tripoli-based
    government"."""
    lower = tokens.lower
    before = lower[first - 1] if first else ""
    if before in LOCATIVES and before not in _PARTNERS:
        return False
    after = (*lower[last + 1 : last + 5], "", "", "", "")
    if after[0] in SPEECH and before not in ("in", "at", "near"):
        return before not in LOCATIVES
    if after[0] in ("'", "’") and after[1] == "s":
        after = after[2:]
        if after[0] in GOVERNMENT_NOUNS or after[0] in ("ally", "allies", "envoy", "ambassador", "support"):
            return True
    if after[0] == "-" and after[1] in GOVERNMENT_NOUNS:
        return True
    if (
        after[0] == "-"
        and after[1] == "based"
        and (after[2] in GOVERNMENT_NOUNS or after[3] in GOVERNMENT_NOUNS)
    ):
        return True
    if after[0] in GOVERNMENT_NOUNS and after[0] not in ("led", "controlled", "officials"):
        return True
    earlier = lower[first - 2] if first > 1 else ""
    return before in ("with", "between") and earlier in _RELATIONS
