"""Time and memory of the control room on a made war, each beside its floor (a bare numpy pass).

    python benchmarks/control_speed.py [--cells 5000] [--years 10] [--claims 20000] [--wall]

The country is a square of that many towns; claims name towns at random days, some name whole regions, some
shares of them. Printed: full rebuild (weigh + believe + every day's state of every cell), one
new claim to zones (p50, p95), a snapshot as GeoJSON (p50, p95), peak memory.
"""

import argparse
import json
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import shapely
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from geotracker.control import CellSpec, Ground, believe, snapshot, tessellate, weigh
from geotracker.model import (
    ALWAYS,
    Actor,
    ControlClaim,
    KnownClaim,
    Place,
    Region,
    Relation,
    Seed,
    Source,
    Span,
    Theatre,
)

START = datetime(2014, 1, 1, tzinfo=UTC)
NOWHERE = Span(0, 0)


def country(cells: int, rng: np.random.Generator) -> tuple[Ground, list[Place]]:
    side = np.sqrt(cells) * 0.12
    spots = rng.uniform(0, side, (cells, 2)) + np.array([30, 45])
    people = rng.lognormal(8, 1.5, cells).astype(int)
    places = [
        Place(at + 1, f"p{at}", float(x), float(y), "PPL", "XX", population=int(people[at]))
        for at, (x, y) in enumerate(spots)
    ]
    land = box(30, 45, 30 + side, 45 + side)
    return Ground.of(tessellate(places, land, CellSpec(merge_km=0.0))), places


def theatre(places: list[Place]) -> Theatre:
    actors = tuple(Actor(name, name, "#000") for name in ("a", "b", "c", "d"))
    seeds = tuple(Seed(actors[at % 2].id, p.name, p.lon, p.lat) for at, p in enumerate(places[::20]))
    return Theatre("made", "Made", ("XX",), START, None, actors, seeds=seeds, rivals=(("a", "b", ALWAYS),))


def claims(count: int, years: int, places: list[Place], rng: np.random.Generator) -> list[KnownClaim]:
    relations = rng.choice(list(Relation), count, p=[0.25, 0.35, 0.15, 0.25])
    when = np.sort(rng.uniform(0, years * 365.25, count))
    made = []
    for at in range(count):
        target: Place | Region = places[int(len(places) * rng.beta(0.5, 2))]
        extent = "all"
        if rng.random() < 0.03:
            number = int(rng.integers(12))
            target, extent = Region("theatre", f"r{number}", "r"), str(rng.choice(["all", "most", "half"]))
        claim = ControlClaim(
            Relation(str(relations[at])),
            str(rng.choice(list("abcd"))),
            "x",
            NOWHERE,
            target,
            NOWHERE,
            NOWHERE,
            extent,
        )
        known = START + timedelta(days=float(when[at]))
        made.append(KnownClaim(at + 1, claim, known, Source(f"s{at % 40}"), f"d{at}"))
    return made


def boxes(ground: Ground) -> Callable[[Place | Region], BaseGeometry | None]:
    west, south, east, north = shapely.total_bounds(ground.geometry)
    across, up = (east - west) / 4, (north - south) / 3
    shapes = {
        f"r{at}": box(
            west + at % 4 * across,
            south + at // 4 * up,
            west + (at % 4 + 1) * across,
            south + (at // 4 + 1) * up,
        )
        for at in range(12)
    }
    return lambda target: shapes.get(target.key) if isinstance(target, Region) else None


def quantiles(seconds: list[float]) -> str:
    return f"p50 {np.quantile(seconds, 0.5):.3f} s, p95 {np.quantile(seconds, 0.95):.3f} s"


def geojson(history, ground, place, at) -> str:  # type: ignore[no-untyped-def]
    shown = snapshot(history, ground, place, at, tolerance=0.005)
    shapes = shapely.to_geojson([zone.geometry for zone in shown.zones])
    return "".join(
        f'{{"holder":{json.dumps(z.holder)},"geometry":{g}}}'
        for z, g in zip(shown.zones, shapes, strict=True)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cells", type=int, default=5000)
    parser.add_argument("--years", type=int, default=10)
    parser.add_argument("--claims", type=int, default=20000)
    parser.add_argument("--wall", action="store_true", help="wall clock: on an idle machine")
    args = parser.parse_args()
    rng = np.random.default_rng(7)
    clock = time.perf_counter if args.wall else time.process_time
    print("seconds of wall clock" if args.wall else "seconds of processor time (one core)")
    begin = clock()
    ground, places = country(args.cells, rng)
    print(f"cells {len(ground)}, tessellated and measured in {clock() - begin:.2f} s")
    where, known = theatre(places), claims(args.claims, args.years, places, rng)
    polygon_of = boxes(ground)
    until = START + timedelta(days=args.years * 365.25)

    begin = clock()
    evidence = weigh(known, ground, where, polygon_of)
    weighed = clock()
    history = believe(evidence, ground, where, until=until)
    believed = clock()
    chain = history.chain(None, True)
    smoothed = clock()
    runs = sum(1 for _ in history.states())
    listed = clock()
    print(
        f"rows {len(history.evidence.rows)}, slots {len(chain.base.alpha)}, runs {runs}, "
        f"missed {len(history.missed)}"
    )
    print(
        f"full rebuild {listed - begin:.2f} s (weigh {weighed - begin:.2f}, shares {believed - weighed:.2f}, "
        f"forward and backward {smoothed - believed:.2f}, runs {listed - smoothed:.2f})"
    )
    begin = clock()
    floor = np.ones((args.cells, 6))
    step = np.full((6, 6), 1 / 6)
    for _ in range(args.years * 365):
        floor = floor @ step
    print(f"floor: {args.years * 365} bare numpy steps over all cells {clock() - begin:.2f} s")

    shots = []
    for day in rng.uniform(0, args.years * 365, 25):
        begin = clock()
        geojson(history, ground, where, START + timedelta(days=float(day)))
        shots.append(clock() - begin)
    print(f"snapshot as GeoJSON: {quantiles(shots)}")

    news = []
    recent = [one for one in known[-60:] if isinstance(one.claim.target, Place)]
    for at in range(40):
        late = replace(recent[-1 - at], id=args.claims + 1 + at, known_at=until, document=f"new{at}")
        begin = clock()
        more = weigh([late], ground, where, polygon_of, earlier=history.weighed)
        fresh = believe(more, ground, where, until=until, earlier=history)
        snapshot(fresh, ground, where, until)
        news.append(clock() - begin)
    print(f"one new claim about a place to zones: {quantiles(news)}")
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
