"""What is kept of claims and runs from one change to the next is what would be made of all of them anew."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from geotracker.control.chain import Chain, lay_out
from geotracker.control.evidence import Reach, Rows, Sayings
from geotracker.control.newest import Newest
from geotracker.control.patch import Patched
from geotracker.control.states import Drift

CELLS = 7
ROW = st.tuples(
    st.integers(0, CELLS - 1),  # cell
    st.integers(0, 9),  # day
    st.integers(0, 5),  # known since
    st.integers(0, 8),  # claim; 0 is a seed
    st.sampled_from([Reach.DIRECT, Reach.REGION, Reach.SPREAD, Reach.SHARE]),
)
LOT = st.lists(ROW, max_size=40)
HERE = st.sets(st.integers(0, CELLS - 1))


def rows_of(lot: list[tuple[int, int, int, int, Reach]]) -> Rows:
    cell, day, known, claim, reach = zip(*lot, strict=True) if lot else ((), (), (), (), ())
    count = len(lot)
    said = Sayings.of(day, known, claim, np.zeros((count, 3)), [0.0] * count, [0] * count, [0] * count)
    at = np.arange(count)
    return Rows(np.array(cell, dtype=np.int64), at, np.ones(count), np.array(reach, dtype=np.int8), said)


@given(LOT, LOT, HERE, st.integers(0, 10))
def test_newest_claims_with_some_cells_replaced_are_those_of_all_rows(
    before: list[tuple[int, int, int, int, Reach]],
    others: list[tuple[int, int, int, int, Reach]],
    cells: set[int],
    day: int,
) -> None:
    # What is said of the cells before a day stays as it was: changes are mostly of the last days.
    here = [row for row in before if row[0] in cells and row[1] < day]
    here += [row for row in others if row[0] in cells and row[1] >= day]
    mask = np.isin(np.arange(CELLS), list(cells))
    found = Newest.of(rows_of(before)).replaced(mask, Newest.of(rows_of(here)))
    wanted = Newest.of(rows_of([row for row in before if row[0] not in cells] + here))
    for name in Newest.__slots__:
        assert getattr(found, name).tolist() == getattr(wanted, name).tolist()


def chain_of(lengths: list[int], mark: float) -> Chain:
    """A chain of cells with a slot on each of their first days, whose numbers tell it from others."""
    key = np.array([cell << 20 | day for cell, length in enumerate(lengths) for day in range(length)])
    slots = lay_out(len(lengths), 3, key)
    filled = mark + np.arange(len(slots.key))[:, None] * np.ones(9)
    drift = Drift(*[np.zeros((1, 3, 3)), np.zeros(1)] * 2)
    return Chain(slots, filled, drift, filled[:, :3].copy(), filled[:, 3:6].copy())


@given(st.lists(st.tuples(HERE.filter(bool), st.integers(1, 4)), max_size=12), st.integers(0, CELLS))
def test_runs_pressed_into_fewer_layers_say_the_same(patches: list[tuple[set[int], int]], most: int) -> None:
    whole = pressed = Patched.of(chain_of([2] * CELLS, 0.0))
    for number, (cells, length) in enumerate(patches):
        over = chain_of([length] * len(cells), 100.0 * (number + 1))
        own = np.array(sorted(cells), dtype=np.int64)
        whole, pressed = whole.patch(over, own), pressed.patch(over, own).pressed(most)
    every = np.arange(CELLS, dtype=np.int64)
    found, wanted = pressed.part(every), whole.part(every)
    assert found.slots.key.tolist() == wanted.slots.key.tolist()
    for one, other in ((found.alpha, wanted.alpha), (found.beta, wanted.beta), (found.log, wanted.log)):
        assert np.array_equal(one, other)
    assert len(pressed.chains) <= len(whole.chains)
    assert np.count_nonzero(pressed.layer) <= most
