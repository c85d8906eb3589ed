"""One document's claims to stored zones, at 5,000 cells x ten years x 20,000 claims.

usage: python -m benchmarks.keep_up_speed [--cells 5000] [--claims 20000] [--times 24] [--worst CLAIMS]

A made war (benchmarks.made_war: a front that moves, reports that mostly agree with it) is rebuilt once into a
real PostGIS, then single documents are published, read, and the stored zones brought up to date by
`jobs.rebuild.keep_up`: the time is from the claim in the database to the zones in the database, in wall clock
and in processor time of this process (the server's is not in it). Beside it the floor: one bare row written
and committed. `--worst` adds a country of claims at random, which no war resembles: every report contradicts
the one before, anywhere.
"""

import argparse
import os
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import orjson
import shapely
import sqlalchemy as sa

from benchmarks.control_speed import START, boxes, claims, country, quantiles, theatre
from benchmarks.made_war import at_war, front, one_claim, reports
from benchmarks.store_speed import fresh_store
from geotracker.control import Ground, believe, snapshot, weigh
from geotracker.jobs.rebuild import Rebuilt, Standing, keep_up, stand
from geotracker.model import ControlClaim, Document, KnownClaim, Place, Review, Snapshot, Theatre, Verdict
from geotracker.store import Reading, Store

YEARS = 10
Draw = Callable[[float], ControlClaim]  # a claim of a day


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


class Clock:
    """Wall clock and processor time of several like things."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.own: list[float] = []

    def time(self, work: Callable[[], Any]) -> Any:
        began, own = time.perf_counter(), time.process_time()
        done = work()
        self.wall.append(time.perf_counter() - began)
        self.own.append(time.process_time() - own)
        return done

    def __str__(self) -> str:
        return f"{quantiles(self.wall)} (own processor time {quantiles(self.own)})"


class War:
    """A country that has been rebuilt, and what happens to it next."""

    def __init__(self, folder: Folder, known: list[KnownClaim], draw: Draw) -> None:
        self.folder, self.draw, self.number = folder, draw, len(known)
        self.last, self.pattern = known[-1].known_at, known[-1]
        folder.store.save_cells("made", folder.cells.cells)
        publish(folder.store, known, 0)
        clock = Clock()
        self.standing: Standing
        self.standing, done = clock.time(lambda: stand(folder, "made"))  # type: ignore[arg-type]
        print(
            f"  every zone of {YEARS} years drawn and stored: {clock.wall[0]:.1f} s "
            f"(own processor time {clock.own[0]:.1f} s): {done.states} runs, {done.zones} zones",
            flush=True,
        )

    def keep_up(self) -> Rebuilt:
        """Bring the zones up to date."""
        self.standing, done = keep_up(self.folder, "made", self.standing)  # type: ignore[arg-type]
        return done

    def report(self, what: str, times: int, places: bool, back: tuple[float, float] | None = None) -> None:
        """Publish claims about places (or regions) one by one; `back`: that many days late."""
        clock, zones = Clock(), []
        rng = np.random.default_rng(self.number)
        for _ in range(times):
            self.last += timedelta(hours=1)
            known_at = self.last - timedelta(days=float(rng.uniform(*back))) if back else self.last
            claim = self._claim(known_at, places)
            publish(self.folder.store, [replace(self.pattern, claim=claim, known_at=known_at)], self.number)
            self.number += 1
            zones.append(clock.time(self.keep_up).zones)
        print(f"  {what}: {clock}; zones drawn p50 {int(np.median(zones))}", flush=True)

    def _claim(self, when: datetime, places: bool) -> ControlClaim:
        while True:
            claim = self.draw((when - START).total_seconds() / 86_400)
            if isinstance(claim.target, Place) == places:
                return claim

    def reject(self, times: int) -> None:
        """Reject the newest claims one by one."""
        clock, store = Clock(), self.folder.store
        for one in store.known_claims("made")[-times:]:
            store.save_review(Review("made", one.document, Verdict.REJECT, "ann", "", one.id))
            clock.time(self.keep_up)
        print(f"  one of the newest claims rejected by review: {clock}", flush=True)


def in_memory(ground: Ground, made: Theatre, known: list[KnownClaim]) -> None:
    """Print what belief alone takes: weighed, believed, all runs listed; and snapshots of any two moments."""
    clock, kept = Clock(), []

    def rebuilt() -> None:
        kept.append(believe(weigh(known, ground, made, boxes(ground)), ground, made))
        kept[0].turns()

    clock.time(rebuilt)
    print(f"  weighed, believed, all runs found, in memory: {clock}", flush=True)
    clock, rng = Clock(), np.random.default_rng(3)
    for _ in range(30):
        known_at = float(rng.uniform(30, YEARS * 365))
        then, now = (START + timedelta(days=day) for day in (float(rng.uniform(0, known_at)), known_at))
        clock.time(lambda at=then, by=now: as_geojson(snapshot(kept[0], ground, made, at, by, 0.005)))
    print(f"  a snapshot of any two moments, not asked for before, as GeoJSON: {clock}", flush=True)


def as_geojson(shown: Snapshot) -> bytes:
    """Return a snapshot's polygons and holders."""
    shapes = shapely.to_geojson([zone.geometry for zone in shown.zones])
    return orjson.dumps(
        [
            {"holder": zone.holder, "status": zone.status, "geometry": orjson.Fragment(shape)}
            for zone, shape in zip(shown.zones, shapes, strict=True)
        ]
    )


def floor(store: Store, times: int) -> None:
    """Print what it takes to write one bare row."""
    clock = Clock()
    with store.begin() as connection:
        connection.execute(sa.text("CREATE TABLE floor (a int)"))

    def write() -> None:
        with store.begin() as connection:
            connection.execute(sa.text("INSERT INTO floor VALUES (1)"))

    for _ in range(times):
        clock.time(write)
    print(f"  floor, one bare row written and committed: {clock}", flush=True)


def countries(
    args: argparse.Namespace, ground: Ground, places: list[Place]
) -> Iterator[tuple[str, Theatre, list[KnownClaim], Draw]]:
    """Yield the countries to measure: name, theatre, claims, and how later claims are drawn."""
    rng = np.random.default_rng(7)
    line = front(places, YEARS, rng)
    known = reports(args.claims, YEARS, places, line, rng)
    yield "a made war", at_war(places, line), known, lambda day: one_claim(day, places, line, rng)
    if args.worst:
        known = claims(args.worst, YEARS, places, rng)
        chosen = [one.claim for one in known]
        yield (
            "worst case, random claims",
            theatre(places),
            known,
            lambda _: chosen[int(rng.integers(len(chosen)))],
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cells", type=int, default=5000)
    parser.add_argument("--claims", type=int, default=20_000)
    parser.add_argument("--times", type=int, default=24)
    parser.add_argument("--worst", type=int, default=0, help="so many random claims besides, 0 for none")
    args = parser.parse_args()
    few = max(args.times // 4, 3)
    ground, places = country(args.cells, np.random.default_rng(7))
    for name, made, known, draw in countries(args, ground, places):
        print(
            f"{name}: {len(ground)} cells, {YEARS} years, {len(known)} claims; load {os.getloadavg()[0]:.1f}"
        )
        in_memory(ground, made, known)
        with fresh_store() as store:
            floor(store, args.times)
            war = War(Folder(store, made, ground, boxes(ground)), known, draw)
            war.report("a new claim about a place", args.times, places=True)
            war.report("a new claim about a region or share", few, places=False)
            war.report("a claim about a place, late by up to 30 days", few, True, (1, 30))
            war.report("a claim about a place, late by up to nine years", few, True, (30, 3300))
            war.report("a region or share, late by up to 30 days", few, False, (1, 30))
            war.reject(few)
        print(f"  load {os.getloadavg()[0]:.1f}, peak memory {_peak():.0f} MB", flush=True)


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
