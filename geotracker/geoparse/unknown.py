"""Place names the gazetteer does not have: spellings it knows otherwise, and names only their context
vouches for."""

from rapidfuzz.fuzz import ratio

from geotracker.gazetteer.index import Gazetteer, Hit
from geotracker.gazetteer.names import normalise, without_article
from geotracker.geoparse.lexicon import ORGANISATIONS, ROADS, SETTLEMENT_OF, TITLES
from geotracker.geoparse.spans import chain_end
from geotracker.geoparse.tokens import Tokens

_PREPOSITIONS = frozenset(
    ["in", "near", "at", "from", "around", "outside", "towards", "toward", "into", "of"]
)
_ENOUGH, _ENOUGH_ALONE = 78.0, 84.0
_BESIDE = frozenset(["في", "مدينة", "بلدة", "قرية", "قرب", "إلى", "الى", "من", "محافظة", "ريف", "місто",
"міста", "місті",
    "у", "в", "під", "біля", "до", "з", "із", "на", "від", "город", "города", "городе", "под", "около", "из",
    "от", "к", "село",
    "села"])  # fmt: skip


_NOUNS = frozenset(["village", "hamlet", "settlement"])
_CALLERS = SETTLEMENT_OF | _NOUNS
_NO_PLACES = ORGANISATIONS | ROADS | TITLES


def named_place(tokens: Tokens, first: int, hit: Hit) -> float:
    """Return how far a name in another script may be trusted: fully after a word of place or for a large
    place."""
    if first and tokens.lower[first - 1] in _BESIDE:
        return 1.0
    return 1.0 if hit.population >= 20_000 or hit.feature in ("C", "K", "A1") else 0.3


def unknown_spans(
    tokens: Tokens, used: set[int], gazetteer: Gazetteer, theatre: bool
) -> list[tuple[int, int, bool]]:
    """Return (first, last, sure) of capitalised runs outside `used` that context calls places.

    Sure: "the village of Ploske", "Ploske village". In a theatre's text a preposition of place is enough to
    try
    other spellings, but not to call the name a place.
    """
    out: list[tuple[int, int, bool]] = []
    if not theatre and _CALLERS.isdisjoint(tokens.lower):
        return out
    free = 0
    for at in tokens.named:
        if at < free or at in used or not tokens.keys[at]:
            continue
        last = at
        for end in chain_end(tokens, at)[1:]:
            if not used.isdisjoint(range(last + 1, end + 1)):
                break
            last = end
        sure = called_place(tokens, at, last)
        if sure or (theatre and not any(gazetteer.word(key) & 3 for key in tokens.keys[at : last + 1])):
            out.append((at, last, sure))
        free = last + 1
    return out


def called_place(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether the words beside a run call it a settlement."""
    lower = tokens.lower
    before = lower[first - 1] if first else ""
    after = lower[last + 1] if last + 1 < len(lower) else ""
    if not (
        after in _NOUNS
        or before in _NOUNS
        or (before == "of" and first > 1 and lower[first - 2] in SETTLEMENT_OF)
    ):
        return False
    return _NO_PLACES.isdisjoint(lower[first : last + 1])


def other_spellings(
    name: str, gazetteer: Gazetteer, countries: tuple[str, ...], sure: bool
) -> list[tuple[Hit, float]]:
    """Return rows in `countries` spelt nearly like `name`, as (hit, similarity 0..1), best first.

    Where the context does not say that it is a place (`sure`), the spelling must be nearer.
    """
    whole = normalise(name)
    key = without_article(whole)
    found: dict[int, tuple[Hit, float]] = {}
    for hit in gazetteer.variants(whole, countries):
        if hit.feature in ("P", "K", "A1", "A2"):
            alike = ratio(key, without_article(normalise(gazetteer.label(hit.row))))
            if alike >= (_ENOUGH if sure else _ENOUGH_ALONE):
                found[hit.row] = (hit, alike / 100)
    return sorted(
        found.values(), key=lambda pair: (pair[0].feature[0] == "A", -pair[1], -pair[0].population)
    )[:5]
