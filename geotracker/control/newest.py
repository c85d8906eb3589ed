"""The newest claim about each cell up to a day, and when what is said of some days became known."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import distinct, ranges
from geotracker.control.chain import SPAN, keys
from geotracker.control.evidence import Reach, Rows
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Newest:
    """Cells and days something is said of (`key`, ascending): since when known, and who last named the cell.

    `known` is epoch seconds; `claim` is the last claim, of that day or before, that names the cell's place or
    region, 0 for none.
    """

    key: Ints
    known: Floats
    claim: Ints

    @classmethod
    def of(cls, rows: Rows) -> "Newest":
        """Sort rows out."""
        key = keys(rows.cell, rows.day)
        known, claim = rows.known, rows.claim
        named = (rows.reach == Reach.DIRECT) | (rows.reach == Reach.REGION)
        # Within a day the claim known last is the newest; of those known at once the one numbered highest.
        order = np.lexsort((claim, known, named, key))
        key, known = key[order], known[order]
        claim, named = claim[order], (named & (claim > 0))[order]
        last = np.flatnonzero(np.r_[key[1:] != key[:-1], True]) if len(key) else key
        starts = np.concatenate(([0], last[:-1] + 1)).astype(np.int64) if len(key) else key
        latest = np.maximum.reduceat(known, starts) if len(key) else known
        own = np.where(named[last], claim[last], 0)
        key = key[last]
        # A day without a claim of its own has the cell's last one before it.
        at = np.maximum.accumulate(np.where(own != 0, np.arange(len(own)), -1)) if len(own) else own
        held = np.where(at >= 0, own[at], 0)
        held = np.where((at >= 0) & (key[at] // SPAN == key // SPAN), held, 0)
        return cls(key, latest, held)

    def of_cells(self, kept: NDArray[np.bool_]) -> "Newest":
        """Return only the cells marked."""
        chosen = kept[self.key // SPAN]
        return Newest(self.key[chosen], self.known[chosen], self.claim[chosen])

    def joined(self, other: "Newest") -> "Newest":
        """Return it with another's cells."""
        at = np.searchsorted(self.key, other.key)
        return Newest(
            np.insert(self.key, at, other.key),
            np.insert(self.known, at, other.known),
            np.insert(self.claim, at, other.claim),
        )

    def claims(self, cells: Ints, before: int) -> tuple[int, ...]:
        """Return the newest claims that name cells, each speaking of a day before one."""
        if not len(self.key):
            return ()
        at = np.searchsorted(self.key, keys(cells, np.full(len(cells), before))) - 1
        at = at[(at >= 0) & (self.key[np.maximum(at, 0)] // SPAN == cells)]
        return tuple(distinct(self.claim[at][self.claim[at] != 0]).tolist())

    def since(self, cells: Ints, first: int, end: int) -> float:
        """Return when the newest said of cells on days `first` to `end` (left out) became known, or -inf."""
        low = np.searchsorted(self.key, keys(cells, np.full(len(cells), first)))
        high = np.searchsorted(self.key, keys(cells, np.full(len(cells), end)))
        return float(self.known[ranges(low, high - low)].max(initial=-np.inf))
