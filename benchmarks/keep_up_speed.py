"""One document's claims to stored zones, wall clock, at 5,000 cells x ten years x 20,000 claims.

usage: python -m benchmarks.keep_up_speed [--cells 5000] [--claims 20000] [--times 40]

A made country (benchmarks.control_speed) is rebuilt once into a real PostGIS, then single documents are
published, read, and the stored zones brought up to date by `jobs.rebuild.keep_up`: the time is from the claim
in the database to the zones in the database. Beside it the floor: one bare row written and committed.
"""

import argparse
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import sqlalchemy as sa

from benchmarks.control_speed import boxes, claims, country, quantiles, theatre
from benchmarks.store_speed import fresh_store
from geotracker.control import Ground
from geotracker.jobs.rebuild import keep_up, stand
from geotracker.model import Document, KnownClaim, Place, Region, Review, Theatre, Verdict
from geotracker.store import Reading, Store


@dataclass
class Folder:
    """A made country as an open data folder."""

    store: Store
    made: Theatre
    cells: Ground
    where: Any

    def theatre(self, theatre_id: str) -> Theatre:
        return self.made

    def ground(self, theatre: Theatre) -> Ground:
        return self.cells

    def polygon_of(self, theatre: Theatre) -> Any:
        return self.where


def publish(store: Store, batch: list[KnownClaim], number: int) -> None:
    """Store a document for each claim, and its reading."""
    texts = [
        Document(
            f"report {number + at} of {one.source.name}",
            one.source.name,
            one.known_at,
            external_id=str(number + at),
        )
        for at, one in enumerate(batch)
    ]
    store.add_documents(texts, "made")
    by_hash = {document.sha256: one for document, one in zip(texts, batch, strict=True)}
    while marks := store.unread_marks("made", "v1", 0, 1000):
        readings = [Reading(mark.id, (), (by_hash[mark.sha256].claim,)) for mark in marks]
        store.save_readings("made", "v1", readings)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cells", type=int, default=5000)
    parser.add_argument("--claims", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=40)
    args = parser.parse_args()
    rng = np.random.default_rng(7)
    ground, places = country(args.cells, rng)
    known = claims(args.claims, 10, places, rng)
    with fresh_store() as store:
        folder = Folder(store, theatre(places), ground, boxes(ground))
        store.save_cells("made", ground.cells)
        publish(store, known, 0)
        began = time.perf_counter()
        standing, done = stand(folder, "made")  # type: ignore[arg-type]
        took = time.perf_counter() - began
        print(f"{done.cells} cells, {done.claims} claims, {done.states} states, {done.zones} zones")
        print(f"full rebuild with every zone of ten years drawn and stored: {took:.1f} s", flush=True)
        floor = []
        for _ in range(args.times):
            began = time.perf_counter()
            with store.begin() as connection:
                connection.execute(sa.text("CREATE TABLE IF NOT EXISTS floor (a int)"))
                connection.execute(sa.text("INSERT INTO floor VALUES (1)"))
            floor.append(time.perf_counter() - began)
        print(f"floor, one bare row written and committed: {quantiles(floor)}")
        number, last = args.claims, known[-1].known_at

        def report(what: str, batch: list[KnownClaim]) -> None:
            nonlocal standing, number
            times, zones = [], []
            for one in batch:
                publish(store, [one], number)
                number += 1
                began = time.perf_counter()
                standing, done = keep_up(folder, "made", standing)  # type: ignore[arg-type]
                times.append(time.perf_counter() - began)
                zones.append(done.zones)
            print(f"{what}: {quantiles(times)}; zones drawn p50 {int(np.median(zones))}", flush=True)

        def drawn(kind: type, count: int) -> list[KnownClaim]:
            chosen = [one for one in known if isinstance(one.claim.target, kind)]
            return [replace(chosen[int(at)]) for at in rng.integers(len(chosen), size=count)]

        def at(one: KnownClaim, moment: datetime) -> KnownClaim:
            return replace(one, known_at=moment)

        def step(count: int) -> datetime:
            return last + timedelta(hours=count)

        report(
            "a new claim about a place",
            [at(one, step(n + 1)) for n, one in enumerate(drawn(Place, args.times))],
        )
        last = step(args.times)
        few = max(args.times // 4, 3)
        report(
            "a new claim about a region or share",
            [at(one, step(n + 1)) for n, one in enumerate(drawn(Region, few))],
        )
        last = step(few)
        late = [at(one, last - timedelta(days=float(rng.uniform(1, 30)))) for one in drawn(Place, few)]
        report("a claim about a place, late by up to 30 days", late)
        report(
            "a claim about a place, late by any time",
            [at(one, one.known_at + timedelta(hours=1)) for one in drawn(Place, few)],
        )
        report(
            "a share, late by up to 30 days",
            [at(one, last - timedelta(days=float(rng.uniform(1, 30)))) for one in drawn(Region, few)],
        )
        times = []
        for one in store.known_claims("made")[-few:]:
            store.save_review(Review("made", one.document, Verdict.REJECT, "ann", "", one.id))
            began = time.perf_counter()
            standing, _ = keep_up(folder, "made", standing)  # type: ignore[arg-type]
            times.append(time.perf_counter() - began)
        print(f"one of the newest claims rejected by review: {quantiles(times)}")


if __name__ == "__main__":
    main()
