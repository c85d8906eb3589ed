"""The judge: how likely is it that a span is a place and that the ranking's first candidate is that place?

One logistic regression for all spans of a text. Its columns are `BASE` (numbers of the first candidate),
`BASE` again for each kind of place, and `EXTRA`.
"""

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.index import KINDS
from geotracker.geoparse.resolve import FEATURES, Floats, Ranking, support

BASE = (
    "one", "chance", "posterior", "people", "same_country", "same_unit", "near", "region", "far",
    "chance_near", "chance_country",
)  # fmt: skip
EXTRA = (
    "qualified", "qualifier", "source_near", "source_country", "short_form", "other_name", "demonym", "first",
    "many", "repeated", "english", "given", "surname", "frequent", "english_chance", "given_chance",
    "mentioned_country", "mentioned_unit", "cue_unit2", "cue_populated", "words", "lone", "source_chance",
    "people_world", "world_chance", "lone_people", "lone_chance",
)  # fmt: skip
COLUMNS = len(BASE) * (1 + len(KINDS)) + len(EXTRA)
_AT = {name: number for number, name in enumerate(FEATURES)}
_COMPANY = [_AT[name] for name in ("same_country", "same_unit", "near", "region", "far")]
_COPIED = [
    _AT[name]
    for name in (
        "qualified",
        "qualifier",
        "source_near",
        "source_country",
        "short_form",
        "other_name",
        "demonym",
        "first",
    )
]
_WORLD = _AT["people_world"]
_LATER = [_AT[name] for name in ("mentioned_country", "mentioned_unit", "cue_unit2", "cue_populated")]


def firsts(ranking: Ranking) -> NDArray[np.intp]:
    """Return the position of every group's best candidate."""
    return np.lexsort((-ranking.posterior, ranking.owner))[ranking.start]


def matrix(
    ranking: Ranking,
    top: NDArray[np.intp],
    kinds: NDArray[np.uint8],
    sense_of: NDArray[np.intp],
    chance: Floats,
    words: NDArray[np.intp],
    bits: NDArray[np.intp],
) -> Floats:
    """Return the judge's columns, a row per span.

    `top` and `kinds` are each sense's best candidate and its kind; `sense_of`, `chance`, `words` (how many)
    and `bits` (`Gazetteer.word` of single words) are by span.
    """
    mine = top[sense_of]
    rows = ranking.features[mine]
    kind = kinds[sense_of]
    clipped = np.clip(chance, 1e-4, 1 - 1e-4)
    logit = np.log(clipped / (1 - clipped))
    posterior = np.maximum(np.log(support(ranking, top)[sense_of] + 1e-9), -5.0)
    sizes = np.diff(np.append(ranking.start, len(ranking.rows)))[sense_of]
    uses = np.bincount(sense_of)[sense_of]
    company = rows[:, _COMPANY]
    base = np.column_stack(
        [
            np.ones(len(mine)), logit, posterior, (rows[:, 0] + rows[:, 1]) / 3, company,
            logit * company[:, 2] / 3, logit * company[:, 0] / 3,
        ]
    )  # fmt: skip
    by_kind = np.zeros((len(mine), len(KINDS), base.shape[1]))
    by_kind[np.arange(len(mine)), kind] = base
    lone = float(len(ranking.start) < 3)
    flags = (bits[:, None] & np.array([1, 2, 4, 8])) > 0
    extra = np.column_stack(
        [
            rows[:, _COPIED], np.log(sizes), np.log(uses), flags, flags[:, :2] * logit[:, None] / 3,
            rows[:, _LATER], words, np.full(len(mine), lone),
            rows[:, _COPIED[2]] * logit / 3, rows[:, _WORLD] / 3, (rows[:, _WORLD] > 0) * logit / 3,
            lone * base[:, 3], lone * logit / 3,
        ]
    )  # fmt: skip
    return np.concatenate([base, by_kind.reshape(len(mine), -1), extra], axis=1)
