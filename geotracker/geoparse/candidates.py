"""The places a name may mean as the ranking reads them: a row of features each. See `resolve.py`."""

from dataclasses import dataclass
from math import cos, log1p, log10, radians, sin

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.index import KINDS, Gazetteer, Hit

Floats = NDArray[np.float64]

FEATURES = (
    "people", "people_unit", "country", "unit1", "unit2", "capital", "populated", "area", "nature", "spot",
    "main_name", "other_name", "other_script", "short_form", "variant", "demonym", "first", "rank",
    "qualified", "unqualified", "qualifier", "cue_unit2", "cue_unit1", "cue_populated", "cue_nature",
    "source_near", "source_country", "theatre", "theatre_else",
    "rival_country", "rival_unit", "people_world", "capital_world",
    "same_country", "same_unit", "near", "region", "far", "mentioned_country", "mentioned_unit",
)  # fmt: skip
AT = {name: number for number, name in enumerate(FEATURES)}
ALONE = AT["same_country"]
KEPT = 10_000
"""How many names' candidates are kept."""
_OTHER_SCRIPT = 2
"""Name qualities below this are Latin names of the place itself."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """The candidates of one name: `facts` are row, kind, country and unit (`Columns`), `features` what is
    known of them whatever the text, `vectors` where they lie on the unit sphere."""

    facts: NDArray[np.int64]
    features: Floats
    vectors: Floats


def candidates(key: str, hits: tuple[Hit, ...], gazetteer: Gazetteer) -> Candidates:
    """Return the candidates of a name, kept with the gazetteer: `hits` is what it knows of `key`."""
    found: Candidates | None = gazetteer.candidates.get(key)
    if found is None:
        if len(gazetteer.candidates) >= KEPT:
            gazetteer.candidates.clear()
        found = gazetteer.candidates[key] = _candidates(hits)
    return found


def _candidates(hits: tuple[Hit, ...]) -> Candidates:
    """Make the candidates of a name. Most have few rows: numbers one by one are quicker than arrays."""
    own = {hit.feature for hit in hits if hit.quality < _OTHER_SCRIPT}
    features = np.zeros((len(hits), len(FEATURES)))
    facts, points = [], []
    for place, (row, hit) in enumerate(zip(features, hits, strict=True)):
        kind, people = KINDS.index(hit.feature), log10(hit.population + 1)
        if hit.feature in ("K", "P"):
            row[AT["people"]] = row[AT["people_world"]] = people
        elif hit.feature in ("A1", "A2"):
            row[AT["people_unit"]] = people
        row[AT["country"] + kind] = 1
        row[AT["main_name"] + hit.quality] = 1
        row[AT["first"]] = place == 0
        row[AT["rank"]] = log1p(place)
        row[AT["rival_country"]] = "C" in own and hit.feature != "C"
        row[AT["rival_unit"]] = "A1" in own and hit.feature not in ("C", "A1")
        row[AT["capital_world"]] = hit.feature == "K"
        facts.append((hit.row, kind, hit.nation, hit.unit))
        points.append(vector(hit.lon, hit.lat))
    return Candidates(np.array(facts, dtype=np.int64), features, np.array(points))


def vector(lon: float, lat: float) -> tuple[float, float, float]:
    """Return the unit vector of a point in degrees."""
    lon, lat = radians(lon), radians(lat)
    return cos(lat) * cos(lon), cos(lat) * sin(lon), sin(lat)
