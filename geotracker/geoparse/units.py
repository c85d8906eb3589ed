"""Names a theatre knows as towns, where the words mean the unit: "Deraa province", "the province of Homs"."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.gazetteer.index import Gazetteer
from geotracker.gazetteer.names import normalise
from geotracker.geoparse.phrases import Entries, Phrase
from geotracker.geoparse.tokens import Tokens
from geotracker.model import Place, Region

UNITS = frozenset(
    ["province", "governorate", "oblast", "region", "state", "prefecture", "district", "county"]
)
PARTS = frozenset(["district", "county"])
"""Units that may also be parts of a town: "the Salaheddin district of Aleppo"."""
VOICES = frozenset(["television", "tv", "media", "radio", "news", "agency", "newspaper", "run", "university"])
"""What follows "state" where no unit is meant: "Damascus state television"."""
REACH = 8
"""How many tokens a list may go on before the noun that all its names share ("the A, B and C regions")."""


def with_units(
    tokens: Tokens, phrases: Sequence[Phrase], known: Entries, gazetteer: Gazetteer
) -> list[Phrase]:
    """Return phrases, with the theatre's region or the first-level unit of its name for a town that a noun of
    units goes with. A town whose name is no unit's stays ("Manbij district")."""
    return [_with_unit(tokens, phrase, known, gazetteer) for phrase in phrases]


def _with_unit(tokens: Tokens, phrase: Phrase, known: Entries, gazetteer: Gazetteer) -> Phrase:
    town = phrase.meaning
    noun = _noun(tokens, phrase) if isinstance(town, Place) and town.feature_code.startswith("PPL") else None
    if noun is None or not isinstance(town, Place):
        return phrase
    words = tuple(key for key in tokens.keys[phrase.first : phrase.last + 1] if key)
    unit = _region(words, noun, known) or _unit(" ".join(words), town, gazetteer)
    if unit is None:
        return phrase
    beside = tokens.lower[phrase.last + 1 : phrase.last + 2]
    last = phrase.last + 1 if beside and beside[0].removesuffix("s") in UNITS else phrase.last
    return replace(phrase, last=last, meaning=unit)


def _noun(tokens: Tokens, phrase: Phrase) -> str | None:
    """Return the noun of units that goes with a phrase, singular, or None."""
    lower, after = tokens.lower, phrase.last + 1
    if phrase.first > 1 and lower[phrase.first - 1] == "of" and lower[phrase.first - 2] in UNITS - PARTS:
        return lower[phrase.first - 2]
    if after < len(tokens) and lower[after].removesuffix("s") in UNITS:
        voice = VOICES.intersection(lower[after + 1 : after + 3])
        return None if voice else lower[after].removesuffix("s")
    end = min(len(tokens), after + REACH)
    while after < end and (tokens.caps[after] or lower[after] in (",", "and", "or", "-")):
        after += 1
    listed = any(lower[at] in ("and", "or") for at in range(phrase.last + 1, after))
    shared = listed and after < end and lower[after].endswith("s") and lower[after][:-1] in UNITS
    return lower[after][:-1] if shared else None


def _region(words: tuple[str, ...], noun: str, known: Entries) -> Region | None:
    """Return the theatre's region of a name and a noun ("Kherson region"), or None."""
    wanted = (*words, noun)
    entries = known.get(words[0], ())
    return next((region for parts, region in entries if parts == wanted and isinstance(region, Region)), None)


def _unit(key: str, town: Place, gazetteer: Gazetteer) -> Place | None:
    """Return the first-level unit around a town that bears its name, or None."""
    hits = (*gazetteer.hits(key), *gazetteer.hits(normalise(town.name)))
    units = (
        gazetteer.at(hit.row) for hit in hits if hit.feature == "A1" and hit.country == town.country_code
    )
    return next((unit for unit in units if unit.admin1 == town.admin1), None)
