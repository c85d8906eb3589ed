"""A run of all cells with some of them run again: what later evidence touches lies over what it does not."""

from dataclasses import dataclass, replace

import numpy as np

from geotracker.control.chain import Chain
from geotracker.control.ground import Ints
from geotracker.control.measure import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Patched:
    """A base run, and a run `over` it of the cells `cells`; `local` maps a cell to its number there or -1."""

    base: Chain
    over: Chain | None = None
    cells: Ints | None = None
    local: Ints | None = None

    @property
    def hindsight(self) -> bool:
        """Say whether the run looks back from what came after."""
        return self.base.beta is not None

    def filtered(self) -> "Patched":
        """Return the run without hindsight."""
        over = None if self.over is None else replace(self.over, beta=None)
        return Patched(replace(self.base, beta=None), over, self.cells, self.local)

    def at(self, cell: Ints, day: Ints) -> Floats:
        """Return the belief (n, states) of cells on days, pairwise; days before the start count as day 0."""
        if self.over is None or self.local is None:
            return self.base.at(cell, day)
        number = self.local[cell]
        again = np.flatnonzero(number >= 0)
        kept = np.flatnonzero(number < 0)
        found = np.empty((len(cell), self.base.alpha.shape[1]))
        found[kept] = self.base.at(cell[kept], day[kept])
        found[again] = self.over.at(number[again], day[again])
        return found

    def split(self, cells: Ints) -> list[tuple[Chain, Ints, Ints]]:
        """Return the plain runs that hold some cells: each with the cells' numbers there and their own."""
        if self.over is None or self.local is None:
            return [(self.base, cells, cells)]
        number = self.local[cells]
        again = number >= 0
        return [(self.base, cells[~again], cells[~again]), (self.over, number[again], cells[again])]

    def part(self, cells: Ints) -> Chain:
        """Return a copy of the run of some cells, numbered from 0 in their order."""
        if self.over is None or self.local is None:
            return self.base.part(cells)
        return joined([(chain.part(numbers), own) for chain, numbers, own in self.split(cells)], cells)

    def patch(self, over: Chain, cells: Ints) -> "Patched":
        """Return the base with another run over it; `cells` hold all that were over it before."""
        local = np.full(len(self.base.slots.start) - 1, -1, dtype=np.int64)
        local[cells] = np.arange(len(cells))
        return Patched(self.base, over, cells, local)


def joined(parts: list[tuple[Chain, Ints]], cells: Ints) -> Chain:
    """Return one run of two over disjoint cells (each with its cells' names), in the order of `cells`."""
    chains = [chain for chain, _ in parts]
    names = np.concatenate([own for _, own in parts])
    first = chains[0]
    whole = Chain(
        first.slots.followed(chains[1].slots),
        np.concatenate([chain.log for chain in chains]),
        first.drift,
        np.concatenate([chain.alpha for chain in chains]),
        None if first.beta is None else np.concatenate([c.beta for c in chains if c.beta is not None]),
    )
    place = np.empty(int(names.max(initial=-1)) + 1, dtype=np.int64)
    place[names] = np.arange(len(names))
    return whole.part(place[cells])
