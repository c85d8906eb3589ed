"""Why a cell is shown as it is: the claims, each with the log-odds it added."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geotracker.control.arrays import add_rows
from geotracker.control.chain import keys, lay_out, run, said
from geotracker.control.evidence import WHY, Reach, Rows
from geotracker.control.history import History
from geotracker.control.measure import Floats
from geotracker.control.states import successions
from geotracker.control.tilt import Missed

_LEAST = 1e-12


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one claim added to the log-odds of the state explained, given the claims known before it.

    `how` is direct, region, spread, inferred or share (of a region, naming no place in it): the strongest way
    the claim reached the cell.
    """

    claim: int
    log_odds: float
    how: str


@dataclass(frozen=True, slots=True)
class Why:
    """A cell's belief in one state taken apart: `start` plus all contributions is `total` (log-odds).

    `start` is what seeds and the passing of time alone would give. Contributions are ranked by size.
    """

    cell: int
    state: str
    probability: float
    start: float
    total: float
    contributions: tuple[Contribution, ...]


def why(
    history: History, cell: int, at: datetime, known_at: datetime | None = None, state: str | None = None
) -> Why:
    """Explain a cell's belief in a state (default: the most likely one) on a day, as known at a moment.

    Claims are added one after the other in the order they became known; what the log-odds move by at
    each step is that claim's contribution, so that they add up exactly.
    """
    columns, calendar = history.columns, history.calendar
    rows = history.evidence.rows
    kept = rows.cell == cell
    if known_at is not None:
        kept &= rows.known <= known_at.timestamp()
    own = rows.take(kept)
    own = own.take(np.lexsort((own.claim, own.known)))
    first_seen, step = np.unique(own.claim, return_index=True)
    order = np.argsort(step, kind="stable")
    claims = first_seen[order]
    rank = np.empty(len(claims), dtype=np.int64)
    rank[order] = np.arange(len(claims))
    place = rank[np.searchsorted(first_seen, own.claim)] if len(own) else own.claim
    belief = _growing(history, own, place, len(claims), cell, max(calendar.day(at), 0))
    column = columns.column(state) if state else None
    if column is None:
        column = int(belief[-1].argmax())
    share = np.clip(belief[:, column], _LEAST, 1 - _LEAST)
    odds = np.log(share) - np.log1p(-share)
    found = [
        Contribution(int(claim), float(odds[at + 1] - odds[at]), _how(own, int(claim)))
        for at, claim in enumerate(claims)
    ]
    ranked = tuple(sorted(found, key=lambda one: (-abs(one.log_odds), one.claim)))
    name = (*columns.actors, "contested", "unknown")[column]
    return Why(cell, name, float(belief[-1, column]), float(odds[0]), float(odds[-1]), ranked)


def missed_shares(history: History, cell: int, known_at: datetime | None = None) -> tuple[Missed, ...]:
    """Return the shares stated of a cell's region, known by a moment, that belief could not meet."""
    latest = np.inf if known_at is None else known_at.timestamp()
    stated = {(share.claim, share.column) for share in history.evidence.shares if (share.cells == cell).any()}
    return tuple(one for one in history.missed if one.known <= latest and (one.claim, one.column) in stated)


def _how(rows: Rows, claim: int) -> str:
    """Return the strongest way a claim reached the cell."""
    return WHY[Reach(int(rows.reach[rows.claim == claim].min()))]


def _growing(
    history: History,
    rows: Rows,
    place: np.ndarray[tuple[int], np.dtype[np.int64]],
    claims: int,
    cell: int,
    day: int,
) -> Floats:
    """Return the belief on a day from the first 0, 1, ... of a cell's claims, shape (claims + 1, states)."""
    columns = history.columns
    copies = claims + 1
    reached = copies - 1 - place  # the k-th claim is in all copies from k + 1 on
    copy = np.concatenate([np.arange(first + 1, copies) for first in place.tolist()] or [place])
    repeated = rows.take(np.repeat(np.arange(len(rows)), reached))
    key = keys(copy, repeated.day)
    handovers = successions(history.theatre, columns, history.calendar)
    slots = lay_out(copies, columns.count, key, handovers)
    log = np.zeros((len(slots.key), 3 * columns.count))
    at = np.searchsorted(slots.key, key)
    add_rows(log, at, said(repeated))
    prior = np.repeat(history.evidence.prior[cell : cell + 1], copies, axis=0)
    chain = run(slots, log, history.drift, prior, True)
    belief = chain.at(np.arange(copies), np.full(copies, day))
    return history.active(belief, day)
