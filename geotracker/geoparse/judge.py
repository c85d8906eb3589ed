"""The judge: how likely is it that a span is a place and that the ranking's first candidate is that place?

One logistic regression for all spans of a text. Its columns are `BASE` (numbers of the first candidate),
`BASE` again for each kind of place, and `EXTRA`.
"""

import numpy as np
from numpy.typing import NDArray

from geotracker.gazetteer.index import KINDS
from geotracker.geoparse.candidates import AT, Floats
from geotracker.geoparse.resolve import Ranking, support

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
_COMPANY = [AT[name] for name in ("same_country", "same_unit", "near", "region", "far")]
_COPIED = [
    AT[name]
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
_LATER = [AT[name] for name in ("mentioned_country", "mentioned_unit", "cue_unit2", "cue_populated")]
_BITS = np.array([1, 2, 4, 8])


def matrix(
    ranking: Ranking,
    sense_of: NDArray[np.intp],
    chance: Floats,
    words: NDArray[np.intp],
    bits: NDArray[np.intp],
) -> Floats:
    """Return the judge's columns, a row per span.

    `sense_of`, `chance`, `words` (how many) and `bits` (`Gazetteer.word` of single words) are by span.
    """
    mine = ranking.top[sense_of]
    rows, spans = ranking.features[mine], len(mine)
    clipped = np.minimum(np.maximum(chance, 1e-4), 1 - 1e-4)
    logit = np.log(clipped / (1 - clipped))
    world, home = rows[:, AT["people_world"]], rows[:, AT["source_near"]]

    base = np.empty((spans, len(BASE)))
    base[:, 0] = 1
    base[:, 1] = logit
    base[:, 2] = np.maximum(np.log(support(ranking)[sense_of] + 1e-9), -5.0)
    base[:, 3] = (rows[:, AT["people"]] + rows[:, AT["people_unit"]]) / 3
    base[:, 4:9] = rows[:, _COMPANY]
    base[:, 9] = logit * rows[:, AT["near"]] / 3
    base[:, 10] = logit * rows[:, AT["same_country"]] / 3
    by_kind = np.zeros((spans, 1 + len(KINDS), len(BASE)))
    by_kind[:, 0] = base
    by_kind[np.arange(spans), 1 + ranking.kind[mine]] = base

    lone = float(len(ranking.start) < 3)
    extra = np.empty((spans, len(EXTRA)))
    extra[:, 0:8] = rows[:, _COPIED]
    extra[:, 8] = np.log(np.bincount(ranking.owner)[sense_of])
    extra[:, 9] = np.log(np.bincount(sense_of)[sense_of])
    extra[:, 10:14] = flags = (bits[:, None] & _BITS) > 0
    extra[:, 14:16] = flags[:, :2] * logit[:, None] / 3
    extra[:, 16:20] = rows[:, _LATER]
    extra[:, 20] = words
    extra[:, 21] = lone
    extra[:, 22] = home * logit / 3
    extra[:, 23] = world / 3
    extra[:, 24] = (world > 0) * logit / 3
    extra[:, 25] = lone * base[:, 3]
    extra[:, 26] = lone * logit / 3
    return np.concatenate([by_kind.reshape(spans, -1), extra], axis=1)
