"""The hidden Markov chain of every cell at once: forward, backward, and belief on any day.

A slot is a cell and a day on which something is said of it (every cell has one on day 0). Between slots
belief drifts in closed form, so the work is proportional to what is said, not to how long the war lasts.
Slots nobody has filled yet change nothing: drift over two spans is drift over their sum.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from geotracker.control.arrays import distinct, greatest, marked, ranges, totals
from geotracker.control.evidence import Reach, Rows
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats
from geotracker.control.states import Drift, normalise

SPAN = 1 << 20  # days a cell has room for in a slot's key


@dataclass(frozen=True, slots=True, eq=False)
class Slots:
    """Cells and days on which something is said, ordered by cell, then day (`key`).

    `start` is (cells + 1,): cell c has slots start[c] to start[c + 1]. `heir` numbers the matrix in
    `heirs` by which one actor's ground passes to its successor that day (0: none).
    """

    cell: Ints
    day: Ints
    start: Ints
    heir: Ints
    heirs: Floats
    key: Ints

    def of(self, rows: Rows) -> Ints:
        """Return the slot of each row."""
        return np.asarray(np.searchsorted(self.key, keys(rows.cell, rows.day)))

    def find(self, cell: Ints, day: Ints) -> Ints:
        """Return the last slot of each cell on or before a day."""
        return np.asarray(np.searchsorted(self.key, keys(cell, day), side="right") - 1)

    def of_rows(self, rows: Rows) -> "Slots":
        """Return the slots that rows need: of the old ones day 0, successions and those said something of."""
        kept = self.key[(self.day == 0) | (self.heir > 0)]
        key = distinct(np.concatenate((kept, keys(rows.cell, rows.day))))
        at = np.minimum(np.searchsorted(self.key, key), len(self.key) - 1)
        heir = np.where(self.key[at] == key, self.heir[at], 0)
        start = np.searchsorted(key, np.arange(len(self.start)) * SPAN)
        return Slots(key // SPAN, key % SPAN, start.astype(np.int64), heir, self.heirs, key)

    def part(self, cells: Ints) -> tuple["Slots", Ints]:
        """Return the slots of some cells, numbered from 0 in their order, and which slots those are."""
        count = self.start[cells + 1] - self.start[cells]
        chosen = ranges(self.start[cells], count)
        cell, day = np.repeat(np.arange(len(cells)), count), self.day[chosen]
        start = np.concatenate(([0], np.cumsum(count)))
        return Slots(cell, day, start, self.heir[chosen], self.heirs, keys(cell, day)), chosen

    def followed(self, other: "Slots") -> "Slots":
        """Return these slots and then another's, whose cells are numbered on."""
        cells = len(self.start) - 1
        start = np.concatenate((self.start, other.start[1:] + len(self.key)))
        cell, day = np.concatenate((self.cell, other.cell + cells)), np.concatenate((self.day, other.day))
        heir = np.concatenate((self.heir, other.heir))
        return Slots(cell, day, start, heir, self.heirs, keys(cell, day))


def keys(cell: Ints, day: Ints) -> Ints:
    """Return the keys that order cells and days; days are whole and not negative."""
    return np.asarray(cell * SPAN + day)


_SAME = 1e-15  # beliefs this near are one
_BLOCK, _ROWS = 32, 2000  # steps back worked out at once, of each cell and of all
_UNSCALED = 4  # steps, each of which takes at most 60 e-folds: far from underflow


def lay_out(cells: int, states: int, key: Ints, successions: Sequence[tuple[int, int, int]] = ()) -> Slots:
    """Lay out the slots for `keys`. Every cell has one on day 0 and on every day of a succession."""
    everywhere = np.arange(cells, dtype=np.int64) * SPAN
    handovers = sorted({when for when, _, _ in successions})
    key = distinct(np.concatenate([everywhere, key, *(everywhere + when for when in handovers)]))
    slot_cell, slot_day = key // SPAN, key % SPAN
    start = np.searchsorted(slot_cell, np.arange(cells + 1))
    heirs = np.eye(states)[None].repeat(len(handovers) + 1, axis=0)
    heir = np.zeros(len(key), dtype=np.int64)
    for number, when in enumerate(handovers, start=1):
        for at, old, new in successions:
            if at == when:
                heirs[number, old, old], heirs[number, old, new] = 0.0, 1.0
        heir[slot_day == when] = number
    return Slots(slot_cell, slot_day, start.astype(np.int64), heir, heirs, key)


def said(rows: Rows) -> Floats:
    """Return what rows add to their slots, (rows, 3 x states): log likelihoods, pulls into states, tilts.

    Tilts are apart because they hold from their day on: a share says how things stand, not how they stood.
    """
    states, log = rows.sayings.log.shape[1], rows.log
    tilt = (rows.reach == Reach.SHARE)[:, None]
    every = np.zeros((len(rows), 3 * states))
    every[:, :states] = np.where(tilt, 0.0, log)
    every[np.arange(len(rows)), states + rows.sayings.into[rows.source]] = rows.pull
    every[:, 2 * states :] = np.where(tilt, log, 0.0)
    return every


def fill(slots: Slots, rows: Rows, kept: NDArray[np.bool_] | None = None) -> Floats:
    """Return the sum of what is `said` in each slot, (slots, 3 x states); `kept` chooses rows."""
    chosen = rows if kept is None else rows.take(kept)
    at, states, count = slots.of(chosen), slots.heirs.shape[1], len(slots.key)
    filled = np.empty((count, 3 * states))
    tilt = chosen.reach == Reach.SHARE
    plain, tilted = np.where(tilt, 0.0, chosen.factor), np.where(tilt, chosen.factor, 0.0)
    for column in range(states):
        log = chosen.sayings.log[chosen.source, column]
        filled[:, column] = np.bincount(at, log * plain, count)
        filled[:, 2 * states + column] = np.bincount(at, log * tilted, count) if tilt.any() else 0.0
    pulls = np.bincount(at * states + chosen.sayings.into[chosen.source], chosen.pull, count * states)
    filled[:, states : 2 * states] = pulls.reshape(count, states)
    return filled


def likelihood(log: Floats, tilted: bool) -> Floats:
    """Return likelihoods, with or without tilts, scaled to a largest of one and bounded against underflow."""
    states = log.shape[1] // 3
    plain = log[:, :states] + log[:, 2 * states :] if tilted else log[:, :states]
    return np.asarray(np.exp(np.maximum(plain - greatest(plain)[:, None], -60.0)))


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
        alpha[slot] = normalise(moved * likelihood(log[slot], True))


def _hand_over(slots: Slots, slot: Ints, belief: Floats) -> Floats:
    """Pass belief on to successors, on the days there are any."""
    heir = slots.heir[slot]
    if not heir.any():
        return belief
    return np.asarray(np.matmul(belief[:, None, :], slots.heirs[heir])[:, 0, :])


def _stir(belief: Floats, log: Floats) -> Floats:
    """Let ground pass into the states the slot's talk names, with the chances it gives.

    Whatever held it before: talk of an event says that it happened, not from which state.
    """
    stay, come = events(log)
    return np.asarray(stay[:, None] * belief + totals(belief)[:, None] * come)


def _stir_back(ahead: Floats, log: Floats) -> Floats:
    """Return the adjoint of `_stir`: what lies ahead, seen from before the ground may have changed hands."""
    stay, come = events(log)
    return np.asarray(stay[:, None] * ahead + totals(come * ahead)[:, None])


def events(log: Floats) -> tuple[Floats, Floats]:
    """Return the chance that nothing happened in each slot, and that the ground came into each state."""
    states = log.shape[1] // 3
    pull = log[:, states : 2 * states]
    total = totals(pull)
    stay = np.exp(-total)
    return stay, pull * ((1 - stay) / np.maximum(total, 1e-300))[:, None]


def backward(slots: Slots, log: Floats, drift: Drift, cells: Ints, beta: Floats) -> None:
    """Fill `beta` (slots, states): how likely all said after each slot is, for each state just after it."""
    end = slots.start[cells + 1] - 1
    begin = slots.start[cells]
    count = end - begin + 1
    order = np.argsort(-count, kind="stable")
    cells, begin, end, count = cells[order], begin[order], end[order], count[order]
    beta[end] = 1.0
    slot, live = end.copy(), np.arange(len(cells))
    while True:
        live = live[slot[live] > begin[live]]
        if not len(live):
            return
        slot[live] -= 1
        here = slot[live]
        days = slots.day[here + 1] - slots.day[here]
        beta[here] = normalise(_pull(slots, log, drift, here + 1, days, beta))


def _backward_until(slots: Slots, log: Floats, drift: Drift, beta: Floats, settled: Ints) -> None:
    """Fill `beta` as `backward` does for all cells, but only where it is not as it stands already.

    A cell is left once a slot before its `settled` one comes out as it stands: what lies before it has not
    changed either. Few cells go many steps: what a step does is worked out for `_BLOCK` of them at once.
    """
    begin, after = slots.start[:-1], slots.start[1:] - 1
    beta[after] = 1.0
    live = np.arange(len(begin))
    while len(live := live[after[live] > begin[live]]):
        each = np.arange(min(_BLOCK, -(-_ROWS // len(live)), int((after[live] - begin[live]).max())))
        slot = after[live, None] - each
        within = slot > begin[live, None]
        slot = np.where(within, slot, begin[live, None] + 1)
        found = np.empty((*slot.shape, beta.shape[1]))
        likely = beta[after[live]][:, :, None]
        for step, back in enumerate(_steps_back(slots, log, drift, slot)):
            likely = np.matmul(back, likely)
            if step % _UNSCALED == 0:
                likely /= likely.max(axis=1, keepdims=True)
            found[:, step] = likely[:, :, 0]
        found = normalise(found)
        here = slot - 1
        same = within & (here < settled[live, None]) & (greatest(np.abs(found - beta[here])) < _SAME)
        done = same.any(axis=1)
        within &= each <= np.where(done, same.argmax(axis=1), len(each))[:, None]
        beta[here[within]] = found[within]
        after[live] -= len(each)
        live = live[~done]


def _steps_back(slots: Slots, log: Floats, drift: Drift, after: Ints) -> Floats:
    """Return the steps back over slots `after` (cells, steps): (steps, cells, states, states).

    A step takes how likely all behind its slot is to how likely all behind the slot before is, but for scale.
    """
    said, states = log[after.T.reshape(-1)], slots.heirs.shape[1]
    stay, come = events(said)
    # Column j of a step is what a state j that alone is possible behind it looks like from before it.
    ahead = stay[:, None, None] * np.eye(states) + come[:, :, None]
    ahead *= likelihood(said, False)[:, :, None]
    heir = slots.heir[after.T.reshape(-1)]
    if heir.any():
        ahead = np.matmul(ahead, slots.heirs[heir].transpose(0, 2, 1))
    days = np.repeat((slots.day[after] - slots.day[after - 1]).T.reshape(-1), states)
    back = drift.back(ahead.reshape(-1, states), days).reshape(*after.T.shape, states, states)
    return np.ascontiguousarray(back.transpose(0, 1, 3, 2))


def _pull(slots: Slots, log: Floats, drift: Drift, after: Ints, days: Ints, beta: Floats) -> Floats:
    """Return how likely slot `after` and all behind it are, seen `days` before it."""
    return seen(slots, log, drift, after, days, beta[after])


def seen(slots: Slots, log: Floats, drift: Drift, after: Ints, days: Ints, likely: Floats) -> Floats:
    """Return the same, `likely` (n, states) being how likely all behind slot `after` is."""
    ahead = _stir_back(likelihood(log[after], False) * likely, log[after])
    heir = slots.heir[after]
    if heir.any():
        ahead = np.matmul(slots.heirs[heir], ahead[:, :, None])[:, :, 0]
    return drift.back(ahead, days)


STRIDE = 16


@dataclass(frozen=True, slots=True, eq=False)
class Strides:
    """`STRIDE` steps back at once: what each cell's slots 0, 16, 32, ... see of those 16 further on.

    `back` (strides, states, states) takes how likely all behind the far slot is to how likely all behind the
    near one is, but for scale; cell c's strides begin at `start[c]`.
    """

    start: Ints
    back: Floats

    @classmethod
    def of(cls, slots: Slots, log: Floats, drift: Drift) -> "Strides":
        """Multiply the steps of each stride, all strides at once."""
        states = slots.heirs.shape[1]
        count = np.maximum(np.diff(slots.start) - 1, 0) // STRIDE
        start = np.concatenate(([0], np.cumsum(count)))
        near = np.repeat(slots.start[:-1] - start[:-1] * STRIDE, count) + np.arange(start[-1]) * STRIDE
        back = np.tile(np.eye(states), (len(near), 1))
        for step in range(STRIDE, 0, -1):
            slot = np.repeat(near + step, states)
            back = seen(slots, log, drift, slot, slots.day[slot] - slots.day[slot - 1], back)
            largest = back.reshape(len(near), -1).max(axis=1)
            back /= np.repeat(np.maximum(largest, 1e-300), states)[:, None]
        return cls(start, back.reshape(len(near), states, states))


@dataclass(frozen=True, eq=False)
class Chain:
    """All cells' chains after a run: `alpha` filters, `beta` (None: filtering only) adds hindsight."""

    slots: Slots
    log: Floats
    drift: Drift
    alpha: Floats
    beta: Floats | None

    @cached_property
    def strides(self) -> Strides:
        """Return the strides, made when first asked for; what is said must be settled by then."""
        return Strides.of(self.slots, self.log, self.drift)

    def settled(self, slot: Ints) -> Floats:
        """Return the belief (n, states) in slots, on their own day."""
        here = self.alpha[slot]
        return here if self.beta is None else normalise(here * self.beta[slot])

    def part(self, cells: Ints) -> "Chain":
        """Return a copy of some cells' chains, numbered from 0 in their order."""
        slots, chosen = self.slots.part(cells)
        beta = None if self.beta is None else self.beta[chosen]
        return Chain(slots, self.log[chosen], self.drift, self.alpha[chosen], beta)

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


def grown(chain: Chain, rows: Rows, prior: Floats, drift: Drift) -> Chain:
    """Return a run brought up to date with the rows its cells now have; `prior` is those cells'.

    Forward starts at a cell's first slot that changed; backward stops behind it once nothing differs.
    """
    before, slots = chain.slots, chain.slots.of_rows(rows)
    log = fill(slots, rows)
    at = np.minimum(np.searchsorted(before.key, slots.key), len(before.key) - 1)
    known = (before.key[at] == slots.key)[:, None]
    alpha = np.where(known, chain.alpha.take(at, axis=0), 0.0)
    other = marked(np.flatnonzero(log != chain.log.take(at, axis=0)) // log.shape[1], len(log))
    turned = np.flatnonzero(other | ~known[:, 0])
    gone = before.key[~np.isin(before.key, slots.key, assume_unique=True)]
    first = slots.start[1:].copy()
    np.minimum.at(first, slots.cell[turned], turned)
    np.minimum.at(first, gone // SPAN, np.searchsorted(slots.key, gone))
    cells = np.arange(len(first), dtype=np.int64)
    forward(slots, log, drift, prior, cells, alpha, first)
    beta = None
    if chain.beta is not None:
        beta = np.where(known, chain.beta.take(at, axis=0), 0.0)
        _backward_until(slots, log, drift, beta, first)
    return Chain(slots, log, drift, alpha, beta)
