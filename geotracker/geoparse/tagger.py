"""A linear tagger over hashed features: weights by CRC-32, so the model holds numbers and no words."""

import base64
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import exp
from typing import Any

import numpy as np
from numpy.typing import NDArray

FeatureGroup = tuple[Any, ...]
"""(make, *arguments): `make(*arguments)` are features, as strings."""
_CACHED = 100_000


@dataclass(frozen=True, slots=True)
class Tagger:
    """Logistic regression on feature strings. `table` has a power of two of int8 weights in units of
    `scale`."""

    table: bytes
    scale: float
    _memo: dict[FeatureGroup, int] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, weights: NDArray[np.float64]) -> "Tagger":
        """Return a tagger of these weights, rounded to 1/127 of the largest."""
        scale = float(np.abs(weights).max()) / 127 or 1.0
        return cls(np.round(weights / scale).astype(np.int8).tobytes(), scale)

    @classmethod
    def unpack(cls, packed: str, scale: float) -> "Tagger":
        """Return the tagger that `pack` wrote."""
        return cls(zlib.decompress(base64.b85decode(packed)), scale)

    def pack(self) -> str:
        """Return the table as text."""
        return base64.b85encode(zlib.compress(self.table, 9)).decode()

    def logit(self, groups: Iterable[FeatureGroup]) -> float:
        """Return the sum of the weights of all features of some groups."""
        memo, total = self._memo, 0
        for group in groups:
            weight = memo.get(group)
            if weight is None:
                if len(memo) >= _CACHED:
                    memo.clear()
                make, *arguments = group
                weight = memo[group] = sum(map(self._weight, make(*arguments)))
            total += weight
        return total * self.scale

    def _weight(self, feature: str) -> int:
        """Return a feature's weight in units of `scale`."""
        raw = self.table[zlib.crc32(feature.encode("utf-8", "surrogatepass")) & (len(self.table) - 1)]
        return raw - 256 if raw > 127 else raw


def probability(logit: float) -> float:
    """Return the logistic function of a logit."""
    if logit > 30.0:
        logit = 30.0
    elif logit < -30.0:
        logit = -30.0
    return 1.0 / (1.0 + exp(-logit))
