"""The hidden Markov chain of every cell at once: forward, backward, and belief on any day.

A slot is a cell and a day on which something is said of it (every cell has one on day 0). Between slots
belief drifts in closed form, so the work is proportional to what is said, not to how long the war lasts.
Slots nobody has filled yet change nothing: drift over two spans is drift over their sum.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import distinct
from geotracker.control.evidence import Rows
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats
from geotracker.control.states import Drift, normalise


@dataclass(frozen=True, slots=True, eq=False)
class Slots:
    """Cells and days on which something is said, ordered by cell, then day.

    `start` is (cells + 1,): cell c has slots start[c] to start[c + 1]. `heir` numbers the matrix in
    `heirs` by which one actor's ground passes to its successor that day (0: none).
    """

    cell: Ints
    day: Ints
    start: Ints
    heir: Ints
    heirs: Floats
    key: Ints
    span: int

    def of(self, rows: Rows) -> Ints:
        """Return the slot of each row."""
        return np.asarray(np.searchsorted(self.key, rows.cell * self.span + rows.day))

    def find(self, cell: Ints, day: Ints) -> Ints:
        """Return the last slot of each cell on or before a day."""
        within = np.minimum(day, self.span - 1)
        return np.asarray(np.searchsorted(self.key, cell * self.span + within, side="right") - 1)


def lay_out(
    cells: int, states: int, cell: Ints, day: Ints, successions: Sequence[tuple[int, int, int]] = ()
) -> Slots:
    """Lay out the slots for (cell, day) pairs; days are not negative. Successions give all cells a slot."""
    everywhere = np.arange(cells, dtype=np.int64)
    handovers = sorted({when for when, _, _ in successions})
    last = max([0, *handovers, int(day.max()) if len(day) else 0])
    span = last + 2
    parts = [everywhere * span, cell * span + day, *(everywhere * span + when for when in handovers)]
    key = distinct(np.concatenate(parts))
    slot_cell, slot_day = key // span, key % span
    start = np.searchsorted(slot_cell, np.arange(cells + 1))
    heirs = np.eye(states)[None].repeat(len(handovers) + 1, axis=0)
    heir = np.zeros(len(key), dtype=np.int64)
    for number, when in enumerate(handovers, start=1):
        for at, old, new in successions:
            if at == when:
                heirs[number, old, old], heirs[number, old, new] = 0.0, 1.0
        heir[slot_day == when] = number
    return Slots(slot_cell, slot_day, start.astype(np.int64), heir, heirs, key, span)


EXTRA = 2
"""Columns a slot has behind the log likelihoods: log chances of no change and of not knowing's survival."""


def said(rows: Rows) -> Floats:
    """Return what rows add to their slots, shape (rows, states + EXTRA)."""
    return np.column_stack((rows.log, rows.still, rows.closed))


def fill(slots: Slots, rows: Rows, kept: NDArray[np.bool_] | None = None) -> Floats:
    """Return the sum of what is `said` in each slot, shape (slots, states + EXTRA); `kept` chooses rows."""
    chosen = rows if kept is None else rows.take(kept)
    at, states = slots.of(chosen), slots.heirs.shape[1]
    filled = np.empty((len(slots.key), states + EXTRA))
    for column in range(states):
        weight = chosen.sayings.log[chosen.source, column] * chosen.factor
        filled[:, column] = np.bincount(at, weight, len(slots.key))
    filled[:, states] = np.bincount(at, chosen.still, len(slots.key))
    filled[:, states + 1] = np.bincount(at, chosen.closed, len(slots.key))
    return filled


def likelihood(log: Floats) -> Floats:
    """Return likelihoods scaled to a largest of one from what is said, bounded against underflow."""
    log = log[:, :-EXTRA]
    return np.asarray(np.exp(np.maximum(log - log.max(axis=-1, keepdims=True), -60.0)))


def forward(
    slots: Slots,
    log: Floats,
    drift: Drift,
    prior: Floats,
    cells: Ints,
    alpha: Floats,
    first: Ints | None = None,
    last: Ints | None = None,
) -> None:
    """Fill `alpha` (slots, states): the belief just after each slot, from all said until then.

    Only the given cells are run, each from slot `first` to slot `last` (default: all of its slots).
    Vectorised over cells: the n-th slot of every cell is one step.
    """
    begin = slots.start[cells] if first is None else first
    count = (slots.start[cells + 1] if last is None else last + 1) - begin
    order = np.argsort(-count, kind="stable")
    cells, begin, count = cells[order], begin[order], count[order]
    if not len(cells) or count[0] <= 0:
        return
    active = np.searchsorted(-count, -np.arange(int(count[0])), side="left")
    for step, live in enumerate(active.tolist()):
        slot = begin[:live] + step
        before = slot - 1
        head = slot == slots.start[cells[:live]]
        came = np.where(head[:, None], prior[cells[:live]], alpha[before])
        days = np.where(head, 0, slots.day[slot] - slots.day[before])
        moved = drift.ahead(came, days)
        moved = _stir(_hand_over(slots, slot, moved), log[slot])
        alpha[slot] = normalise(moved * likelihood(log[slot]))


def _hand_over(slots: Slots, slot: Ints, belief: Floats) -> Floats:
    """Pass belief on to successors, on the days there are any."""
    heir = slots.heir[slot]
    if not heir.any():
        return belief
    return np.asarray(np.matmul(belief[:, None, :], slots.heirs[heir])[:, 0, :])


def _stir(belief: Floats, log: Floats) -> Floats:
    """Let ground change hands, and what is unknown come to light, with the chances the slot's talk gives.

    Both move belief evenly to all actors and to a contest; whom the talk favours the likelihoods say.
    """
    change, reveal = -np.expm1(log[:, -2:-1]), -np.expm1(log[:, -1])
    known = belief.shape[1] - 1
    moved = belief - change * belief
    seen = reveal * moved[:, known]
    moved[:, known] -= seen
    share = (change[:, 0] * belief.sum(axis=1) + seen) / known
    moved[:, :known] += share[:, None]
    return moved


def _stir_back(ahead: Floats, log: Floats) -> Floats:
    """Return the adjoint of `_stir`: what lies ahead, seen from before the ground may have changed hands."""
    change, reveal = -np.expm1(log[:, -2:-1]), -np.expm1(log[:, -1])
    known = ahead.shape[1] - 1
    even = ahead[:, :known].mean(axis=1)
    seen = ahead.copy()
    seen[:, known] += reveal * (even - ahead[:, known])
    return np.asarray((1 - change) * seen + change * even[:, None])


def backward(slots: Slots, log: Floats, drift: Drift, cells: Ints, beta: Floats) -> None:
    """Fill `beta` (slots, states): how likely all said after each slot is, for each state just after it."""
    count = slots.start[cells + 1] - slots.start[cells]
    order = np.argsort(-count, kind="stable")
    cells, count = cells[order], count[order]
    if not len(cells):
        return
    end = slots.start[cells + 1]
    active = np.searchsorted(-count, -np.arange(int(count[0])), side="left")
    for step, live in enumerate(active.tolist()):
        slot = end[:live] - 1 - step
        if step == 0:
            beta[slot] = 1.0
            continue
        beta[slot] = normalise(
            _pull(slots, log, drift, slot + 1, slots.day[slot + 1] - slots.day[slot], beta)
        )


def _pull(slots: Slots, log: Floats, drift: Drift, after: Ints, days: Ints, beta: Floats) -> Floats:
    """Return how likely slot `after` and all behind it are, seen `days` before it."""
    ahead = _stir_back(likelihood(log[after]) * beta[after], log[after])
    heir = slots.heir[after]
    if heir.any():
        ahead = np.matmul(slots.heirs[heir], ahead[:, :, None])[:, :, 0]
    return drift.back(ahead, days)


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """All cells' chains after a run: `alpha` filters, `beta` (None: filtering only) adds hindsight."""

    slots: Slots
    log: Floats
    drift: Drift
    alpha: Floats
    beta: Floats | None

    def settled(self, slot: Ints) -> Floats:
        """Return the belief (n, states) in slots, on their own day."""
        here = self.alpha[slot]
        return here if self.beta is None else normalise(here * self.beta[slot])

    def at(self, cell: Ints, day: Ints) -> Floats:
        """Return the belief (n, states) of cells on days, pairwise; days before the start count as day 0."""
        when = np.maximum(day, 0)
        slot = self.slots.find(cell, when)
        moved = self.drift.ahead(self.alpha[slot], when - self.slots.day[slot])
        if self.beta is not None:
            after = slot + 1
            more = np.flatnonzero(after < self.slots.start[cell + 1])
            if len(more):
                ahead = after[more]
                days = self.slots.day[ahead] - when[more]
                moved[more] *= _pull(self.slots, self.log, self.drift, ahead, days, self.beta)
        return normalise(moved)


def run(
    slots: Slots, log: Floats, drift: Drift, prior: Floats, hindsight: bool, cells: Ints | None = None
) -> Chain:
    """Run all (or the given) cells' chains; without hindsight a day's belief uses only what came before."""
    chosen = np.arange(len(prior), dtype=np.int64) if cells is None else cells
    alpha = np.zeros((len(log), prior.shape[1]))
    forward(slots, log, drift, prior, chosen, alpha)
    beta = None
    if hindsight:
        beta = np.ones_like(alpha)
        backward(slots, log, drift, chosen, beta)
    return Chain(slots, log, drift, alpha, beta)
