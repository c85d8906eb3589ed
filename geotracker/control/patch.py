"""A run of all cells with some of them run again: what later evidence touches lies over what it does not."""

from dataclasses import dataclass, replace

import numpy as np

from geotracker.control.chain import Chain
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats

_LOT = 256  # cells of several layers made one


@dataclass(frozen=True, slots=True, eq=False)
class Patched:
    """Runs in layers, the lowest one of all cells; `layer` and `number` say where each cell's run is."""

    chains: tuple[Chain, ...]
    layer: Ints
    number: Ints

    @classmethod
    def of(cls, chain: Chain) -> "Patched":
        """Return a run of all cells with nothing over it."""
        count = len(chain.slots.start) - 1
        return cls((chain,), np.zeros(count, dtype=np.int64), np.arange(count, dtype=np.int64))

    @property
    def base(self) -> Chain:
        """Return the lowest run."""
        return self.chains[0]

    @property
    def hindsight(self) -> bool:
        """Say whether the run looks back from what came after."""
        return self.base.beta is not None

    def filtered(self) -> "Patched":
        """Return the run without hindsight."""
        return replace(self, chains=tuple(replace(chain, beta=None) for chain in self.chains))

    def at(self, cell: Ints, day: Ints) -> Floats:
        """Return the belief (n, states) of cells on days, pairwise; days before the start count as day 0."""
        if len(self.chains) == 1:
            return self.base.at(cell, day)
        found = np.empty((len(cell), self.base.alpha.shape[1]))
        layer = self.layer[cell]
        for height, chain in enumerate(self.chains):
            own = np.flatnonzero(layer == height)
            if len(own):
                found[own] = chain.at(self.number[cell[own]], day[own])
        return found

    def split(self, cells: Ints) -> list[tuple[Chain, Ints, Ints]]:
        """Return the plain runs that hold some cells: each with the cells' numbers there and their own."""
        layer = self.layer[cells]
        lots = [(chain, cells[layer == height]) for height, chain in enumerate(self.chains)]
        return [(chain, self.number[own], own) for chain, own in lots if len(own)]

    def part(self, cells: Ints) -> Chain:
        """Return a copy of the run of some cells, numbered from 0 in their order."""
        whole, names = self._stacked(cells)
        if np.array_equal(names, cells):
            return whole
        place = np.empty(int(names.max(initial=-1)) + 1, dtype=np.int64)
        place[names] = np.arange(len(names))
        return whole.part(place[cells])

    def _stacked(self, cells: Ints) -> tuple[Chain, Ints]:
        """Return a copy of the run of some cells layer by layer, and which cell is where in it."""
        lots = self.split(cells)
        parts = [chain.part(numbers) for chain, numbers, _ in lots]
        names = np.concatenate([own for _, _, own in lots]) if lots else cells
        return stacked(parts or [self.base.part(cells)]), names

    def patch(self, over: Chain, cells: Ints) -> "Patched":
        """Return the run with another one, of some cells, over it."""
        layer, number = self.layer.copy(), self.number.copy()
        layer[cells], number[cells] = len(self.chains), np.arange(len(cells))
        return Patched((*self.chains, over), layer, number)

    def pressed(self, cells: int) -> "Patched":
        """Return the same in fewer layers: in one where over `cells` lie above the lowest.

        Else those on top are made one while the next below holds no more cells than all above it, up to
        `_LOT`: so a cell is copied a few times, however many layers come, and never many cells at once.
        """
        held = np.bincount(self.layer, minlength=len(self.chains)).tolist()
        if sum(held[1:]) > cells:
            return Patched.of(self.part(np.arange(len(self.layer), dtype=np.int64)))
        low, above = len(held) - 1, held[-1]
        while low > 1 and held[low - 1] <= min(above, _LOT - above):
            low -= 1
            above += held[low]
        if low == len(held) - 1:
            return self
        # Whatever cell is where: what is large is copied once.
        whole, names = self._stacked(np.flatnonzero(self.layer >= low))
        return replace(self, chains=self.chains[:low]).patch(whole, names)


def stacked(chains: list[Chain]) -> Chain:
    """Return runs of disjoint cells as one, their cells numbered on."""
    first, *others = chains
    if not others:
        return first
    slots = first.slots
    for chain in others:
        slots = slots.followed(chain.slots)
    return Chain(
        slots,
        np.concatenate([chain.log for chain in chains]),
        first.drift,
        np.concatenate([chain.alpha for chain in chains]),
        None if first.beta is None else np.concatenate([c.beta for c in chains if c.beta is not None]),
    )
