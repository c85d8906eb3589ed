"""What was known at an earlier moment, as tables of one transaction in the form of those that are stored.

The belief model can say what was known at any moment; the database stores what is known now. Laid out the
same way, one set of queries answers both.
"""

from collections.abc import Iterable

import sqlalchemy as sa

from geotracker.control.overlays import Published
from geotracker.model import CellState
from geotracker.store.codec import to_range
from geotracker.store.collections import Held
from geotracker.store.copying import copy_rows
from geotracker.store.overlays import ZONE_COLUMNS, zone_values

THEN = Held("then_zones", "then_states")
_MAKE = (
    "DROP TABLE IF EXISTS pg_temp.then_zones, pg_temp.then_states",
    "CREATE TEMP TABLE then_zones (LIKE overlaid_zones) ON COMMIT DROP",
    "CREATE TEMP TABLE then_states ON COMMIT DROP AS SELECT theatre, cell, holder, status, probability, "
    "valid_during, known_during FROM cell_states LIMIT 0",
)
_STATES = ("theatre", "cell", "holder", "status", "probability", "valid_during", "known_during")


def lay_out(
    connection: sa.Connection, theatre: str, found: Iterable[Published], states: Iterable[CellState]
) -> Held:
    """Fill the tables of this transaction; return where they are."""
    for statement in _MAKE:
        connection.execute(sa.text(statement))
    rows = enumerate(zone_values(tuple(found)), start=1)
    copy_rows(connection, THEN.zones, ("id", *ZONE_COLUMNS), ((number, *row) for number, row in rows))
    copy_rows(
        connection,
        THEN.states,
        _STATES,
        (
            (
                theatre,
                one.cell,
                one.holder,
                one.status.value,
                one.probability,
                to_range(one.valid_during),
                to_range(one.known_during),
            )
            for one in states
        ),
    )
    return THEN
