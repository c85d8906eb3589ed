"""Fit the belief model's parameters on one half of the Ukraine 2022 places, confirm on the other.

    python -m benchmarks.control_fit --eval FOLDER [--claims FILE] [--rounds 2] [name=value ...]

Coordinate search on a fixed grid of multipliers: each parameter in turn is moved by a factor, kept when
the loss on the fitting half falls. The loss is the Brier score plus a fifth of the log score: both proper, so
that the fit is also the calibration. Halves are by the place's name, so that no place is in both.
Printed: figures of both halves before and after, and the values that moved.
"""

import argparse
import os
import time
import zlib
from dataclasses import replace
from functools import cache
from pathlib import Path

from benchmarks.control_eval import Case, Key, claims_of, figures, load, predict
from geotracker.control import Params, PolygonOf
from geotracker.model import KnownClaim, Place, Region

FACTORS = {
    "half_life_days": (0.5, 2.0),
    "contested_days": (0.33, 0.6, 1.6),
    "switch_per_year": (0.3, 3.0),
    "fight_per_year": (0.3, 3.0),
    "w_holds": (0.8, 1.25),
    "w_gains": (0.8, 1.25),
    "w_loses": (0.8, 1.25),
    "w_contests": (0.6, 1.5),
    "w_vacant": (0.5, 2.0),
    "stir_gains": (0.5, 2.0),
    "stir_holds": (0.5, 2.0),
    "stir_contests": (0.5, 2.0),
    "before": (0.5, 1.5),
    "inferred": (0.7, 1.4),
    "m_claimed": (0.7, 1.4),
    "s_gains": (0.7, 1.4),
    "s_concedes": (0.8, 1.2),
    "repeat": (0.5, 1.4),
    "village": (0.7, 1.4),
    "spread": (0.6, 0.8, 1.25, 1.6),
    "spread_km": (0.6, 0.8, 1.25, 1.6),
    "spread_people": (0.3, 3.0),
    "spread_cap": (0.7, 1.1),
    "spread_days": (0.5, 2.0),
    "region": (0.7, 1.4),
    "region_km2": (0.5, 2.0),
    "contested_pull": (0.6, 1.4),
    "seed": (0.97, 1.015),
    "seed_km": (0.5, 2.0),
}
AT_MOST_ONE = {
    "before",
    "inferred",
    "repeat",
    "village",
    "spread",
    "spread_cap",
    "region",
    "stir_gains",
    "seed",
}


def fitting(key: Key, at: str) -> bool:
    return zlib.crc32(key[0].encode()) % 2 == 0


def confirming(key: Key, at: str) -> bool:
    return not fitting(key, at)


def loss(case: Case, claims: list[KnownClaim], params: Params, polygon_of: PolygonOf) -> float:
    found = figures(case, predict(case, claims, params, polygon_of), fitting)
    return found["brier"] + 0.2 * found["log_score"]


def show(case: Case, claims: list[KnownClaim], params: Params, polygon_of: PolygonOf) -> None:
    predicted = predict(case, claims, params, polygon_of)
    for name, half in (("fitted half", fitting), ("other half", confirming)):
        found = figures(case, predicted, half)
        print(f"  {name}: " + ", ".join(f"{key} {value:.4g}" for key, value in found.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = os.environ.get("GEOTRACKER_EVAL")
    parser.add_argument("--eval", type=Path, default=Path(default) / "control" if default else None)
    parser.add_argument("--claims", type=Path)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=600.0)
    parser.add_argument("start", nargs="*", help="name=value: where the search begins")
    args = parser.parse_args()
    if args.eval is None:
        parser.error("--eval, or GEOTRACKER_EVAL, must name the evaluation folder")
    case = load(args.eval / "ukraine-2022")
    claims = claims_of(case, args.claims)

    @cache
    def polygon_of(target: Place | Region):  # type: ignore[no-untyped-def]
        return case.polygon_of(target)

    start = time.perf_counter()
    first = params = Params.of(case.theatre.params)
    params = replace(params, **{name: float(value) for name, value in (one.split("=") for one in args.start)})
    print("before")
    show(case, claims, params, polygon_of)
    best = loss(case, claims, params, polygon_of)
    for turn in range(args.rounds):
        moved = False
        for name, factors in FACTORS.items():
            for factor in factors:
                if time.perf_counter() - start > args.seconds:
                    break
                value = getattr(params, name) * factor
                if name in AT_MOST_ONE and value > 0.99:
                    continue
                trial = replace(params, **{name: float(f"{value:.3g}")})
                found = loss(case, claims, trial, polygon_of)
                if found < best - 2e-4:
                    print(
                        f"  {name} {getattr(params, name)} -> {getattr(trial, name)}:"
                        f" {best:.4f} -> {found:.4f}",
                        flush=True,
                    )
                    params, best, moved = trial, found, True
        print(f"round {turn + 1}: {best:.4f} after {time.perf_counter() - start:.0f} s", flush=True)
        if not moved:
            break
    print("after")
    show(case, claims, params, polygon_of)
    for name in FACTORS:
        if getattr(params, name) != getattr(first, name):
            print(f"  {name}: {getattr(first, name)} -> {getattr(params, name)}")


if __name__ == "__main__":
    main()
