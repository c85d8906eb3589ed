"""The newest claim about each cell up to a day, and when what is said of some days became known."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import heads, marked
from geotracker.control.cellset import each, mask_of
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import OPEN, Era
from geotracker.control.evidence import Reach, Rows
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats

_SHORT = 1 << 16  # days that are sorted faster in two bytes
_FEW = 8  # cells of an era that are looked up one by one


@dataclass(frozen=True, slots=True)
class Told:
    """What an era's zone says beside its cells: when its newest evidence became known, and who named them.

    `since` is epoch seconds, -inf for nothing said of its days; `claims` ascend.
    """

    since: float
    claims: tuple[int, ...]


_NOTHING = Told(-np.inf, ())


@dataclass(frozen=True, slots=True, eq=False)
class Newest:
    """Days and cells something is said of, in this order: since when known, and who last named the cell.

    `known` is epoch seconds; `claim` is the last claim, of that day or before, that names the cell's place or
    region, else the last share stated of it, 0 for none.
    """

    day: Ints
    cell: Ints
    known: Floats
    claim: Ints

    @classmethod
    def of(cls, rows: Rows) -> "Newest":
        """Sort rows out."""
        key = keys(rows.cell, rows.day)
        known, claim = rows.known, rows.claim
        # Where no claim names the ground, a share of it is all there is to read.
        names = np.isin(rows.reach, (Reach.DIRECT, Reach.REGION)) * 2 + (rows.reach == Reach.SHARE)
        names = np.where(claim > 0, names, 0)
        # Within a day the claim known last is the newest; of those known at once the one numbered highest.
        order = np.lexsort((claim, known, names, key))
        key, known, claim, names = key[order], known[order], claim[order], names[order]
        last = np.flatnonzero(np.r_[key[1:] != key[:-1], True]) if len(key) else key
        starts = np.concatenate(([0], last[:-1] + 1)).astype(np.int64) if len(key) else key
        latest = np.maximum.reduceat(known, starts) if len(key) else known
        key, claim, names = key[last], claim[last], names[last]
        named = _lasting(key, np.where(names == 2, claim, 0))
        claim = np.where(named != 0, named, _lasting(key, np.where(names == 1, claim, 0)))
        return cls(key % SPAN, key // SPAN, latest, claim)._ordered(key % SPAN)

    def _ordered(self, by: Ints) -> "Newest":
        """Return it ordered by numbers, those with the same one as they are."""
        short = by.astype(np.uint16) if by.max(initial=0) < _SHORT else by
        return self._take(np.argsort(short, kind="stable"))

    def _take(self, kept: NDArray[np.bool_] | Ints | slice) -> "Newest":
        return Newest(self.day[kept], self.cell[kept], self.known[kept], self.claim[kept])

    def by_cell(self) -> "Newest":
        """Return it ordered by cell, then day."""
        return self._ordered(self.cell)

    @property
    def key(self) -> Ints:
        """Return the keys of cells and days."""
        return keys(self.cell, self.day)

    def of_cells(self, kept: NDArray[np.bool_]) -> "Newest":
        """Return only the cells marked."""
        return self._take(np.flatnonzero(kept[self.cell]))

    def replaced(self, gone: NDArray[np.bool_], other: "Newest") -> "Newest":
        """Return it without the cells marked, with another's."""
        # Mostly what a claim changes is of the last days: what lies before the first that differs stays.
        own = np.flatnonzero(gone[self.cell])
        start = self._first_other(own, other)
        rest = other._take(np.arange(np.searchsorted(own, start), len(other.day)))
        late = self._take(np.s_[start:])
        kept = np.flatnonzero(~gone[late.cell])
        at = np.searchsorted(keys(late.day[kept], late.cell[kept]), keys(rest.day, rest.cell))
        order = np.insert(kept, at, len(late.day) + np.arange(len(rest.day)))
        columns = zip(self._columns, late._columns, rest._columns, strict=True)
        return Newest(
            *(
                np.concatenate((every[:start], np.concatenate((old, new))[order]))
                for every, old, new in columns
            )
        )

    def _first_other(self, own: Ints, other: "Newest") -> int:
        """Return up to where the rows at `own` are the first ones of another: its place, or the end."""
        many = min(len(own), len(other.day))
        pairs = zip(self._take(own[:many])._columns, other._take(np.arange(many))._columns, strict=True)
        differs = np.logical_or.reduce([one != two for one, two in pairs])
        same = int(differs.argmax()) if differs.any() else many
        start = len(self.day)
        if same < len(own):
            start = int(own[same])
        if same < len(other.day):
            start = min(start, int(np.searchsorted(self.day, other.day[same])))
        return start

    @property
    def _columns(self) -> tuple[Ints, Ints, Floats, Ints]:
        return self.day, self.cell, self.known, self.claim

    def told(self, eras: Sequence[Era], count: int) -> list[Told]:
        """Return for each era the claims that last named its cells before its end, and its known moment.

        `count` is the number of cells there are.
        """
        found: list[Told] = [_NOTHING] * len(eras)
        few = [at for at, era in enumerate(eras) if era.bits.bit_count() <= _FEW]
        many = [at for at, era in enumerate(eras) if era.bits.bit_count() > _FEW]
        for at, told in zip(few, self._told_of_few([eras[at] for at in few]), strict=True):
            found[at] = told
        for at, told in zip(many, self._told_of_many([eras[at] for at in many], count), strict=True):
            found[at] = told
        return found

    def _told_of_many(self, eras: Sequence[Era], count: int) -> Iterator[Told]:
        """Yield the same for eras of many cells: the days are gone through once, for all of them."""
        low = np.searchsorted(self.day, [era.first for era in eras]).tolist()
        high = np.searchsorted(self.day, _ends(eras)).tolist()
        found: list[Told] = [_NOTHING] * len(eras)
        now, reached = np.zeros(count, dtype=np.int64), 0
        for at in sorted(range(len(eras)), key=high.__getitem__):
            now[self.cell[reached : high[at]]] = self.claim[reached : high[at]]
            reached = high[at]
            cells = mask_of(eras[at].bits, count)
            during = slice(low[at], high[at])
            since = self.known[during][cells[self.cell[during]]].max(initial=-np.inf)
            named = np.sort(now[cells])
            named = named[heads(named) & (named != 0)]
            found[at] = Told(float(since), tuple(named.tolist()))
        yield from found

    def _told_of_few(self, eras: Sequence[Era]) -> Iterator[Told]:
        """Yield the same for eras of few cells: each cell's days are looked up."""
        if not eras:
            return
        lots = [each(era.bits) for era in eras]
        size = np.array([len(lot) for lot in lots])
        cell = np.array([one for lot in lots for one in lot], dtype=np.int64)
        own = self.of_cells(marked(cell, max(int(cell.max()), int(self.cell.max(initial=0))) + 1)).by_cell()
        key, until, claims = own.key, np.append(own.known, -np.inf), np.append(own.claim, 0)
        first, end = np.repeat([era.first for era in eras], size), np.repeat(_ends(eras), size)
        low, high = (np.searchsorted(key, keys(cell, day)) for day in (first, end))
        # What is found before a cell's own first day is another cell's; the last one stands for nothing.
        last = np.where(high > np.searchsorted(key, keys(cell, np.zeros_like(first))), high - 1, len(key))
        claim = claims[last].tolist()
        latest, order = np.empty(len(low)), np.argsort(low)  # in order, what lies between two is short
        pairs = np.column_stack((low, high))[order].reshape(-1)
        latest[order] = np.maximum.reduceat(until, pairs)[::2]
        latest = np.where(low < high, latest, -np.inf)
        since = np.maximum.reduceat(latest, np.cumsum(size) - size).tolist()
        at = 0
        for lot, moment in zip(lots, since, strict=True):
            names = set(claim[at : at + len(lot)])
            names.discard(0)
            at += len(lot)
            yield Told(moment, tuple(sorted(names)))


def _ends(eras: Sequence[Era]) -> list[int]:
    return [era.end if era.end != OPEN else SPAN - 1 for era in eras]


def _lasting(key: Ints, own: Ints) -> Ints:
    """Give a day without a claim of its own (0) the cell's last one before it."""
    if not len(own):
        return own
    at = np.maximum.accumulate(np.where(own != 0, np.arange(len(own)), -1))
    found = at >= 0
    found &= key[at] // SPAN == key // SPAN
    return np.where(found, own[at], 0)
