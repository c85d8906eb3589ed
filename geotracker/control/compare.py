"""What differs between two lots of evidence over the same cells."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import marked
from geotracker.control.evidence import Evidence, Rows, Share

Prints = NDArray[np.uint64]


@dataclass(frozen=True, slots=True, eq=False)
class Changed:
    """Which cells' evidence differs, and which lie under a share that came or went.

    `since` (epoch seconds) is when the first difference that bears on a share became known.
    """

    cells: NDArray[np.bool_]
    shares: NDArray[np.bool_]
    since: float


def compare(old: Evidence, new: Evidence) -> Changed:
    """Compare two lots of evidence with the same start, cell by cell, whatever their order."""
    count = len(new.prior)
    if new.after is not None and new.after.mark is old.mark:
        gone, came = new.after.gone, new.after.came  # the new evidence was made from the old
    else:
        gone, came = old.rows, new.rows
    cells = differing(gone, came, count)
    had, has = {_name(share): share for share in old.shares}, {_name(share): share for share in new.shares}
    turned = [share for name, share in (had | has).items() if not (name in had and name in has)]
    since = min((share.known for share in turned), default=np.inf)
    if old.shares or new.shares:
        every = np.concatenate([share.cells for share in (*old.shares, *new.shares)])
        watched = cells & marked(every, count)
        since = min(since, _first(gone, came, watched))
    under = np.zeros(count, dtype=bool)
    for share in turned:
        under[share.cells] = True
    return Changed(cells, under, since)


def differing(old: Rows, new: Rows, cells: int) -> NDArray[np.bool_]:
    """Return a mask of the cells whose rows differ."""
    sums = []
    for rows in (old, new):
        total = np.zeros(cells, dtype=np.uint64)
        np.add.at(total, rows.cell, _prints(rows))
        sums.append(total)
    return np.asarray(sums[0] != sums[1])


def _first(old: Rows, new: Rows, cells: NDArray[np.bool_]) -> float:
    """Return when the first row that differs in some cells became known; infinity for none."""
    one, other = old.take(cells[old.cell]), new.take(cells[new.cell])
    left, right = _prints(one), _prints(other)
    turned = np.concatenate((one.known[~np.isin(left, right)], other.known[~np.isin(right, left)]))
    return float(turned.min(initial=np.inf))


def _prints(rows: Rows) -> Prints:
    """Return a 64-bit fingerprint of each row: of its cell, its saying and its factor."""
    said = rows.sayings
    print_of = np.zeros(len(said), dtype=np.uint64)
    for column in (said.day, said.claim, said.known, said.stir, said.into, *said.log.T):
        print_of = _mix(print_of ^ np.ascontiguousarray(column).view(np.uint64))
    own = rows.cell.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15) + rows.reach.astype(np.uint64)
    return _mix(print_of[rows.source] ^ _mix(own ^ rows.factor.view(np.uint64)))


def _mix(bits: Prints) -> Prints:
    """Scramble 64-bit words so that every bit bears on every other (multiply and shift, twice)."""
    bits = (bits ^ (bits >> np.uint64(32))) * np.uint64(0xD6E8FEB86659FD93)
    bits = (bits ^ (bits >> np.uint64(29))) * np.uint64(0xA0761D6478BD642F)
    return np.asarray(bits ^ (bits >> np.uint64(32)))


def _name(share: Share) -> tuple[object, ...]:
    """Return what makes a share that share."""
    return (
        share.claim,
        share.day,
        share.known,
        share.column,
        share.target,
        share.sense,
        share.pull,
        share.inferred,
        share.cells.tobytes(),
    )
