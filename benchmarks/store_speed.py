"""How fast the store is at 5,000 cells x ten years x 20,000 claims, each figure beside its floor.

usage: python -m benchmarks.store_speed [--cells 5000]

The floor is the same work as bare as it can be: a plain select of the same geometry, the same rows put into a
table without constraints or indexes. The cluster is made for the run, with fsync on, and removed after it.
"""

import argparse
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import shapely
import sqlalchemy as sa

from geotracker.model import (
    ALWAYS,
    BeliefParams,
    Candidate,
    Cell,
    CellState,
    ControlClaim,
    ControlZone,
    Document,
    EventTime,
    Interval,
    Place,
    Precision,
    Relation,
    Run,
    Span,
    Status,
    Toponym,
    ToponymKind,
)
from geotracker.store import LocalServer, Reading, Store, connect, schema

START = datetime(2011, 1, 1, tzinfo=UTC)
DAYS = 3650
END = START + timedelta(days=DAYS)
ZONES, CHANGES, CLAIMS = 100, 100, 20_000
SIRTE = Place(2210554, "Sirte", 16.6, 31.2, "PPLA", "LY", "70", "", 128_123)


@contextmanager
def fresh_store() -> Iterator[Store]:
    folder = Path(tempfile.mkdtemp(prefix="gt-"))
    folder.chmod(0o755)
    server = LocalServer(folder / "postgres")
    try:
        engine = connect(server.ensure())
        schema.upgrade(engine)
        yield Store(engine)
        engine.dispose()
    finally:
        server.stop()
        shutil.rmtree(folder)


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def p95(work: Callable[[], object], times: int = 60) -> float:
    return sorted(seconds(work) for _ in range(times))[int(times * 0.95)]


def cuts(rng: random.Random, count: int) -> list[datetime]:
    days = sorted({rng.randint(1, DAYS - 1) for _ in range(count)})
    return [START, *(START + timedelta(days=day) for day in days), END]


def ground(count: int) -> list[Cell]:
    """Squares whose edges are as rich in points as a coast's."""
    side = int(count**0.5)
    boxes = [
        shapely.box(x / 10, y / 10, x / 10 + 0.1, y / 10 + 0.1) for y in range(side) for x in range(side)
    ]
    return [Cell(n, None, shapely.segmentize(one, 0.013), 100.0, 1000, ()) for n, one in enumerate(boxes)]


def histories(rng: random.Random, cells: list[Cell]) -> list[CellState]:
    return [
        CellState(cell.index, rng.choice(["A", "B", None]), Status.HELD, 0.9, Interval(start, end))
        for cell in cells
        for start, end in pairwise(cuts(rng, rng.randint(1, 40)))
    ]


def eras(rng: random.Random, cells: list[Cell]) -> list[ControlZone]:
    found = []
    share = len(cells) // ZONES
    for group in (cells[n * share : (n + 1) * share] for n in range(ZONES)):
        shape = shapely.union_all([cell.geometry for cell in group])
        numbers = tuple(cell.index for cell in group)
        found += [
            ControlZone(
                "t",
                rng.choice("AB"),
                Status.HELD,
                shape,
                Interval(start, end),
                ALWAYS,
                0.9,
                100.0,
                1,
                numbers,
            )
            for start, end in pairwise(cuts(rng, CHANGES))
        ]
    return found


def read_all(store: Store) -> None:
    claim = ControlClaim(
        Relation.GAINS, "A", "Sirte", Span(0, 5), SIRTE, Span(0, 20), Span(6, 10), confidence=0.9,
        when=EventTime(Interval(START, END), Precision.DAY),
    )  # fmt: skip
    toponyms = (Toponym(0, 5, "Sirte", ToponymKind.LITERAL, SIRTE, 0.9, (Candidate(SIRTE, 0.5),) * 5),) * 8
    after = 0
    while batch := store.unread("t", "v1", after, 500):
        store.save_readings("t", "v1", [Reading(one.id, toponyms, (claim,)) for one in batch])
        after = batch[-1].id


def bare_copy(store: Store, view: str) -> float:
    """Return how long it takes to write a table's rows again with nothing to keep."""
    with store.begin() as connection:
        connection.execute(
            sa.text("CREATE TEMP TABLE floor ON COMMIT DROP AS SELECT * FROM " + view + " LIMIT 0")
        )
        return seconds(lambda: connection.execute(sa.text("INSERT INTO floor SELECT * FROM " + view)))


def bare_snapshot(store: Store, at: datetime) -> None:
    query = (
        "SELECT ST_AsBinary(geom) FROM zones WHERE theatre = 't' AND valid_during @> CAST(:at AS timestamptz)"
    )
    with store.begin() as connection:
        connection.execute(sa.text(query), {"at": at}).all()


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--cells", type=int, default=5000)
    rng = random.Random(1)
    cells = ground(parser.parse_args().cells)
    states, zones = histories(rng, cells), eras(rng, cells)
    with fresh_store() as store:
        name = store.save_cells("t", cells)
        run = Run("t", name, BeliefParams(), "0", START, START)

        def line(what: str, took: float, floor: float | None = None) -> None:
            print(
                f"{what:58} {took:8.3f} s" + (f"   floor {floor:7.3f} s" if floor is not None else ""),
                flush=True,
            )

        print(f"{len(cells)} cells, {len(states)} states, {len(zones)} zones, {CLAIMS} claims")
        took = seconds(lambda: store.replace_control("t", run, states, zones))
        floor = bare_copy(store, "zones") + bare_copy(store, "cell_histories")
        line("a whole run, stored", took, floor)
        line("the same run again", seconds(lambda: store.replace_control("t", run, states, zones)))

        since = END - timedelta(days=10)
        late = [zone for zone in zones if zone.valid_during.end and zone.valid_during.end > since]
        own = [state for state in states if state.cell < 40]

        def one_claim() -> None:
            flipped = [
                CellState(one.cell, one.holder, one.status, rng.random(), one.valid_during) for one in own
            ]
            turned = [ControlZone(**{**fields(zone), "probability": rng.random()}) for zone in late[:3]]
            store.replace_control("t", run, flipped, [*turned, *late[3:]], since)

        line("a run that changed 40 cells and 3 zones, p95", p95(one_claim, 20))

        def moment() -> datetime:
            return START + timedelta(days=rng.random() * DAYS)

        line("snapshot as GeoJSON, p95", p95(lambda: store.zones_geojson("t", moment())),
             p95(lambda: bare_snapshot(store, moment())))  # fmt: skip
        line("states of all cells at a moment, p95", p95(lambda: store.cells_at("t", moment())))
        line("timeline of all cells", seconds(lambda: store.cell_timeline("t")))

        texts = [
            Document(
                f"{n} " + "lorem ipsum " * 150, "agency", START + timedelta(hours=rng.randint(0, 24 * DAYS))
            )
            for n in range(CLAIMS)
        ]
        line(f"{CLAIMS} documents added", seconds(lambda: store.add_documents(texts, "t")))
        line("the same again: all duplicates", seconds(lambda: store.add_documents(texts, "t")))
        line(
            "their readings (8 toponyms, 1 claim each)",
            seconds(lambda: read_all(store)),
            bare_copy(store, "toponyms"),
        )
        line("all known claims", seconds(lambda: store.known_claims("t")), bare_copy(store, "claims"))


def fields(zone: ControlZone) -> dict[str, object]:
    return {name: getattr(zone, name) for name in ControlZone.__slots__}


if __name__ == "__main__":
    main()
