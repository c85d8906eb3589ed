"""Rank the places a name may mean: one linear model over the candidates of all names of a text.

Names are grouped by sense (the folded name, and what qualifies it: "Paris, Texas" and "Paris" are two
groups). Each
candidate gets the features in `FEATURES`; a softmax within the group turns their weighted sum into a
posterior. It
runs twice: first without the company of other names, then with the first round's posteriors as anchors.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.index import Columns

Floats = NDArray[np.float64]

FEATURES = (
    "people", "people_unit", "country", "unit1", "unit2", "capital", "populated", "area", "nature", "spot",
    "main_name", "other_name", "other_script", "short_form", "variant", "demonym", "first", "rank",
    "qualified", "unqualified", "qualifier", "cue_unit2", "cue_unit1", "cue_populated", "cue_nature",
    "source_near", "source_country", "theatre", "theatre_else",
    "rival_country", "rival_unit", "people_world", "capital_world",
    "same_country", "same_unit", "near", "region", "far", "mentioned_country", "mentioned_unit",
)  # fmt: skip
ALONE = FEATURES.index("same_country")
_NEAR, _REGION, _FAR = (np.cos(km / 6371.0) for km in (60.0, 200.0, 800.0))
_POINT = np.array([0.0, 0.0, 1.0, 1.0, 1.0, 0.0, 0.0, 1.0])
_SAME = np.cos(50.0 / 6371.0)
_ANCHORS = 3
AGAIN = 1


@dataclass(frozen=True, slots=True)
class Group:
    """One sense of a name: its candidate rows and name qualities, how likely it is a place at all
    (`weight`), the
    units (`Columns.units`) and countries that qualify it, whether it qualifies another, and the nouns
    beside it."""

    rows: Sequence[int]
    qualities: Sequence[int]
    weight: float
    units: frozenset[int] = frozenset()
    countries: frozenset[int] = frozenset()
    qualifier_of: frozenset[int] = frozenset()
    cue: str = ""


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


@dataclass(frozen=True, slots=True)
class Ranking:
    """The candidates of all groups, concatenated: `start` has each group's first, posteriors sum to 1 in a
    group."""

    rows: NDArray[np.intp]
    start: NDArray[np.intp]
    owner: NDArray[np.intp]
    features: Floats
    posterior: Floats
    vectors: Floats


def rank(
    groups: Sequence[Group], columns: Columns, setting: Setting, alone: Floats, together: Floats
) -> Ranking:
    """Return posteriors over every group's candidates. `alone` and `together` weight FEATURES in the two
    rounds."""
    lengths = np.array([len(group.rows) for group in groups])
    start = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    owner = np.repeat(np.arange(len(groups)), lengths)
    rows = np.array([row for group in groups for row in group.rows], dtype=np.intp)
    features = np.zeros((len(rows), len(FEATURES)))
    fill_alone(features, rows, start, owner, groups, columns, setting)
    posterior = softmax(features[:, :ALONE] @ alone[:ALONE], start, owner)
    weight = np.array([group.weight for group in groups])
    here = vectors(rows, columns)
    fill_together(features, rows, start, owner, posterior, weight, columns, here)
    posterior = softmax(features @ together, start, owner)
    for _ in range(AGAIN):
        fill_together(features, rows, start, owner, posterior, weight, columns, here)
        posterior = softmax(features @ together, start, owner)
    return Ranking(rows, start, owner, features, posterior, here)


def support(ranking: Ranking, top: NDArray[np.intp]) -> Floats:
    """Return for every group the posterior of its best candidate and of those within 50 km of it, together: a
    town and the district named after it are one answer."""
    near = np.einsum("ij,ij->i", ranking.vectors, ranking.vectors[top][ranking.owner]) > _SAME
    out: Floats = np.add.reduceat(np.where(near, ranking.posterior, 0.0), ranking.start)
    return out


def softmax(scores: Floats, start: NDArray[np.intp], owner: NDArray[np.intp]) -> Floats:
    """Return exp(score) normalised within groups."""
    scores = np.exp(scores - np.maximum.reduceat(scores, start)[owner])
    out: Floats = scores / np.add.reduceat(scores, start)[owner]
    return out


def vectors(rows: NDArray[np.intp], columns: Columns) -> Floats:
    """Return unit vectors of rows' places."""
    lon, lat = np.radians(columns.lon[rows]), np.radians(columns.lat[rows])
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)


def fill_alone(
    features: Floats,
    rows: NDArray[np.intp],
    start: NDArray[np.intp],
    owner: NDArray[np.intp],
    groups: Sequence[Group],
    columns: Columns,
    setting: Setting,
) -> None:
    """Fill the features that need no other name."""
    kind = columns.kinds(rows)
    people = np.log10(columns.population[rows] + 1.0)
    country, unit = columns.country[rows].astype(np.int64), columns.units(rows)
    quality = np.array([quality for group in groups for quality in group.qualities])
    settled = (kind == 3) | (kind == 4)
    features[:, 0] = np.where(settled, people, 0)
    features[:, 1] = np.where((kind == 1) | (kind == 2), people, 0)
    features[np.arange(len(rows)), 2 + kind] = 1
    features[np.arange(len(rows)), 10 + quality] = 1
    place = np.arange(len(rows)) - start[owner]
    features[:, 16] = place == 0
    features[:, 17] = np.log1p(place)
    for number, group in enumerate(groups):
        low = start[number]
        part = slice(low, low + len(group.rows))
        if group.units or group.countries:
            matches = np.fromiter(
                (
                    u in group.units or (c in group.countries and k != 0)
                    for u, c, k in zip(unit[part], country[part], kind[part], strict=True)
                ),
                dtype=float,
            )
            if matches.any():
                features[part, 18] = matches
                features[part, 19] = 1 - matches
        if group.qualifier_of:
            features[part, 20] = [
                k in (0, 1) and (u in group.qualifier_of or (k == 0 and c in group.qualifier_of))
                for u, c, k in zip(unit[part], country[part], kind[part], strict=True)
            ]
        if group.cue:
            column, kinds = _CUES[group.cue]
            features[part, column] = np.isin(kind[part], kinds)
    if setting.source_rows:
        homes = vectors(np.array(setting.source_rows, dtype=np.intp), columns)
        features[:, 25] = (vectors(rows, columns) @ homes.T).max(axis=1) > _REGION
    features[:, 26] = country == setting.source_country
    if setting.theatre:
        inside = np.isin(country, list(setting.theatre))
        features[:, 27] = inside
        features[:, 28] = ~inside & (kind != 0)
    whole = np.maximum.reduceat((kind == 0) & (quality < 2), start)[owner]
    unit1 = np.maximum.reduceat((kind == 1) & (quality < 2), start)[owner]
    features[:, 29] = whole & (kind != 0)
    features[:, 30] = unit1 & (kind > 1)
    if not setting.local:
        features[:, 31] = np.where(settled, people, 0)
        features[:, 32] = kind == 3


_CUES = {"unit2": (21, (2,)), "unit1": (22, (1,)), "populated": (23, (3, 4)), "nature": (24, (5, 6))}


def fill_together(
    features: Floats,
    rows: NDArray[np.intp],
    start: NDArray[np.intp],
    owner: NDArray[np.intp],
    posterior: Floats,
    weight: Floats,
    columns: Columns,
    here: Floats,
) -> None:
    """Fill the features of company: how much weight of other names lies in the same unit, country or
    nearby."""
    place = np.arange(len(rows)) - start[owner]
    order = np.lexsort((-posterior, owner))
    chosen = order[place < _ANCHORS]
    mass = posterior[chosen] * weight[owner[chosen]]
    strong = mass > 0.02
    chosen, mass = chosen[strong], mass[strong]
    other = owner[:, None] != owner[chosen][None, :]
    kind, country, unit = columns.kinds(rows), columns.country[rows], columns.units(rows)
    closeness = here @ here[chosen].T
    points = _POINT[kind[chosen]] * mass
    same_country = (country[:, None] == country[chosen][None, :]) & other
    same_unit = (unit[:, None] == unit[chosen][None, :]) & other & ((unit & 0xFFFFFFFF) > 0)[:, None]
    features[:, ALONE + 0] = np.log1p(same_country @ mass)
    features[:, ALONE + 1] = np.log1p(same_unit @ mass)
    features[:, ALONE + 2] = np.log1p(((closeness > _NEAR) & other) @ points)
    features[:, ALONE + 3] = np.log1p(((closeness > _REGION) & other) @ points)
    features[:, ALONE + 4] = np.log1p(((closeness > _FAR) & other) @ points)
    features[:, ALONE + 5] = np.log1p(same_country @ (mass * (kind[chosen] == 0)))
    features[:, ALONE + 6] = np.log1p(same_unit @ (mass * (kind[chosen] == 1)))
