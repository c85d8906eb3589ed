"""Rank the places a name may mean: one linear model over the candidates of all names of a text.

Names are grouped by sense (the folded name, and what qualifies it: "Paris, Texas" and "Paris" are two
groups). Each candidate gets the features in `candidates.FEATURES`; a softmax within the group turns their
weighted sum into a posterior. It runs twice: first without the company of other names, then with the first
round's posteriors as anchors.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.index import KINDS, Gazetteer
from geotracker.geoparse.candidates import ALONE, AT, Floats, candidates, vector
from geotracker.geoparse.senses import Sense

_NEAR, _REGION, _FAR = (np.cos(km / 6371.0) for km in (60.0, 200.0, 800.0))
_POINT = np.array([0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0])
_SAME = np.cos(50.0 / 6371.0)
_TOWN, _UNIT = (np.isin(KINDS, kinds) for kinds in (("K", "P"), ("A1", "A2")))
_ANCHORS = 3
AGAIN = 1
_CUES = {
    "unit2": ("cue_unit2", ("A2",)), "unit1": ("cue_unit1", ("A1",)),
    "populated": ("cue_populated", ("K", "P")), "nature": ("cue_nature", ("L", "N")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known before reading: the source's likely places (rows) and country, the theatre's
    countries."""

    source_rows: tuple[int, ...] = ()
    source_country: int = -1
    theatre: frozenset[int] = frozenset()

    @property
    def local(self) -> bool:
        """Say whether the source tells where it writes from: then a name may well mean the small place."""
        return bool(self.source_rows) or self.source_country >= 0


class Scene(NamedTuple):
    """The candidates of all groups, concatenated: `start` has each group's first, `owner` each candidate's
    group, `place` its number in the group; `weight` is how likely its name is a place at all."""

    rows: NDArray[np.int64]
    kind: NDArray[np.int64]
    country: NDArray[np.int64]
    unit: NDArray[np.int64]
    vectors: Floats
    features: Floats
    start: NDArray[np.intp]
    owner: NDArray[np.intp]
    place: NDArray[np.intp]
    weight: Floats


class Ranking(NamedTuple):
    """The candidates of all groups, concatenated: `start` has each group's first, `top` its best; posteriors
    sum to 1 in a group."""

    rows: NDArray[np.int64]
    kind: NDArray[np.int64]
    unit: NDArray[np.int64]
    start: NDArray[np.intp]
    owner: NDArray[np.intp]
    top: NDArray[np.intp]
    features: Floats
    posterior: Floats
    vectors: Floats


def rank(
    senses: Sequence[Sense], gazetteer: Gazetteer, setting: Setting, alone: Floats, together: Floats
) -> Ranking:
    """Return posteriors over every sense's candidates. `alone` and `together` weight FEATURES in the two
    rounds."""
    scene = scene_of(senses, gazetteer)
    features, start, owner = scene.features, scene.start, scene.owner
    fill_alone(scene, senses, gazetteer, setting)
    posterior = softmax(features[:, :ALONE] @ alone[:ALONE], start, owner)
    for _ in range(1 + AGAIN):
        if len(senses) > 1:  # a name alone has no company
            fill_together(scene, best_first(scene, posterior), posterior)
        posterior = softmax(features @ together, start, owner)
    top = best_first(scene, posterior)[start]
    return Ranking(scene.rows, scene.kind, scene.unit, start, owner, top, features, posterior, scene.vectors)


def scene_of(senses: Sequence[Sense], gazetteer: Gazetteer) -> Scene:
    """Put the candidates of all senses together."""
    parts = [candidates(sense.key, sense.hits, gazetteer) for sense in senses]
    lengths = np.array([len(part.features) for part in parts])
    start = lengths.cumsum() - lengths
    owner = np.arange(len(parts)).repeat(lengths)
    rows, kind, country, unit = np.concatenate([part.facts for part in parts]).T
    return Scene(
        rows, kind, country, unit,
        np.concatenate([part.vectors for part in parts]),
        np.concatenate([part.features for part in parts]),
        start, owner, np.arange(len(rows)) - start[owner],
        np.array([sense.weight for sense in senses])[owner],
    )  # fmt: skip


def best_first(scene: Scene, posterior: Floats) -> NDArray[np.intp]:
    """Return the candidates group by group, the most likely first."""
    return np.lexsort((-posterior, scene.owner))


def support(ranking: Ranking) -> Floats:
    """Return for every group the posterior of its best candidate and of those that are the same answer,
    together: those within 50 km of it, and of a town and the unit around it that bears its name the other."""
    best, kind, unit = ranking.top[ranking.owner], ranking.kind, ranking.unit
    same = np.einsum("ij,ij->i", ranking.vectors, ranking.vectors[best]) > _SAME
    around = (_TOWN[kind] & _UNIT[kind][best]) | (_UNIT[kind] & _TOWN[kind][best])
    same |= around & (unit == unit[best]) & ((unit & 0xFFFFFFFF) > 0)
    out: Floats = np.add.reduceat(np.where(same, ranking.posterior, 0.0), ranking.start)
    return out


def softmax(scores: Floats, start: NDArray[np.intp], owner: NDArray[np.intp]) -> Floats:
    """Return exp(score) normalised within groups."""
    scores = np.exp(scores - np.maximum.reduceat(scores, start)[owner])
    out: Floats = scores / np.add.reduceat(scores, start)[owner]
    return out


def fill_alone(scene: Scene, senses: Sequence[Sense], gazetteer: Gazetteer, setting: Setting) -> None:
    """Fill the features that need no other name's answer: what qualifies a name, source and theatre."""
    features, country = scene.features, scene.country
    for sense, low in zip(senses, scene.start.tolist(), strict=True):
        if sense.units or sense.countries or sense.qualifier_of or sense.cue:
            _fill_qualified(features[low : low + len(sense.hits)], sense)
    if setting.source_rows:
        lon, lat = gazetteer.columns.lon, gazetteer.columns.lat
        homes = np.array([vector(lon[row], lat[row]) for row in setting.source_rows])
        features[:, AT["source_near"]] = (scene.vectors @ homes.T).max(axis=1) > _REGION
    features[:, AT["source_country"]] = country == setting.source_country
    if setting.theatre:
        inside = np.logical_or.reduce([country == one for one in setting.theatre])
        features[:, AT["theatre"]] = inside
        features[:, AT["theatre_else"]] = ~inside & (scene.kind != 0)
    if setting.local:
        features[:, AT["people_world"]] = 0
        features[:, AT["capital_world"]] = 0


def _fill_qualified(features: Floats, sense: Sense) -> None:
    """Fill one sense's features of what stands beside it: a unit or country, a name it qualifies, a noun."""
    units, countries, others = sense.units, sense.countries, sense.qualifier_of
    if units or countries:
        fits = [hit.unit in units or (hit.nation in countries and hit.feature != "C") for hit in sense.hits]
        if any(fits):
            features[:, AT["qualified"]] = fits
            features[:, AT["unqualified"]] = [not fit for fit in fits]
    if others:
        features[:, AT["qualifier"]] = [
            (hit.feature == "C" and (hit.unit in others or hit.nation in others))
            or (hit.feature == "A1" and hit.unit in others)
            for hit in sense.hits
        ]
    if sense.cue:
        column, kinds = _CUES[sense.cue]
        features[:, AT[column]] = [hit.feature in kinds for hit in sense.hits]


def fill_together(scene: Scene, order: NDArray[np.intp], posterior: Floats) -> None:
    """Fill the features of company: how much weight of other names lies in the same unit, country or nearby.

    The anchors are the best candidates of every group. There is a matrix of who is in whose company, a column
    an anchor, for each of five kinds of company, and for each two weights of the anchors: what they count in
    it, and what those that are the country or unit themselves count.
    """
    chosen = order[scene.place < _ANCHORS]
    mass = posterior[chosen] * scene.weight[chosen]
    strong = mass > 0.02
    chosen, mass = chosen[strong], mass[strong]
    kind = scene.kind[chosen]
    closeness = scene.vectors @ scene.vectors[chosen].T
    company = np.empty((5, *closeness.shape), dtype=bool)
    np.equal(scene.country[:, None], scene.country[chosen], out=company[0])
    np.equal(scene.unit[:, None], scene.unit[chosen], out=company[1])
    for number, threshold in enumerate((_NEAR, _REGION, _FAR), 2):
        np.greater(closeness, threshold, out=company[number])
    company &= scene.owner[:, None] != scene.owner[chosen]
    company[1] &= (scene.unit[:, None] & 0xFFFFFFFF) > 0
    weights = np.zeros((5, len(chosen), 2))
    weights[:2, :, 0] = mass
    weights[2:, :, 0] = _POINT[kind] * mass
    weights[0, :, 1] = mass * (kind == 0)
    weights[1, :, 1] = mass * (kind == 1)
    sums = np.log1p(company.astype(np.float64) @ weights)
    scene.features[:, ALONE : ALONE + 5] = sums[:, :, 0].T
    scene.features[:, ALONE + 5 :] = sums[:2, :, 1].T
