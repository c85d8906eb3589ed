"""Fit the belief model's parameters on one half of a set's places, confirm on the other, and the other way.

    python -m benchmarks.control_fit --eval FOLDER [--set NAME] [--theatre YAML] [--claims FILE]
        [--rounds 2] [--seconds 600] [name=value ...]

The set is any folder of the form `control_quality` reads. Coordinate search on a fixed grid of multipliers:
each parameter in turn is moved by a factor, kept when the loss on the fitting half falls. The loss is the
Brier score plus a fifth of the log score: both proper, so that the fit is also the calibration. Halves are by
the place's name, so that no place is in both. Both directions are run, each within `--seconds`.
Printed: what moved, and one table of the shipped values and of each fit on the half it did not see.
"""

import argparse
import time
import zlib
from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from functools import cache, partial

from shapely.geometry.base import BaseGeometry

from benchmarks.control_eval import (
    Case,
    Key,
    claims_of,
    figures,
    load,
    predict,
    set_folder,
    takes_a_set,
)
from geotracker.control import Params
from geotracker.model import Place, Region

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


HALVES = ("A", "B")
SHOWN = ("brier", "log_score", "accuracy", "kappa", "changed_f1")


def in_half(half: str, key: Key, at: str) -> bool:
    """Say whether a question belongs to a half of the places."""
    return HALVES[zlib.crc32(key[0].encode()) % 2] == half


def half_figures(case: Case, predicted: list[dict[str, float]], half: str) -> dict[str, float]:
    """Return the scorer's figures over one half of the places."""
    return figures(case, predicted, partial(in_half, half))


def fit(
    half: str, start: Params, answers: Callable[[Params], list[dict[str, float]]], case: Case, args: Namespace
) -> Params:
    """Search parameters that lower the loss on one half."""

    def loss(params: Params) -> float:
        found = half_figures(case, answers(params), half)
        return found["brier"] + 0.2 * found["log_score"]

    began, params, best = time.perf_counter(), start, loss(start)
    for turn in range(args.rounds):
        moved = False
        for name, factor in ((name, factor) for name, factors in FACTORS.items() for factor in factors):
            value = getattr(params, name) * factor
            if time.perf_counter() - began > args.seconds or (name in AT_MOST_ONE and value > 0.99):
                continue
            trial = replace(params, **{name: float(f"{value:.3g}")})
            found = loss(trial)
            if found < best - 2e-4:
                was = getattr(params, name)
                print(f"  {name} {was} -> {getattr(trial, name)}: {best:.4f} -> {found:.4f}", flush=True)
                params, best, moved = trial, found, True
        spent = time.perf_counter() - began
        cut = ", cut short" if spent > args.seconds else ""
        print(f"  round {turn + 1} on half {half}: {best:.4f} after {spent:.0f} s{cut}", flush=True)
        if not moved or cut:
            break
    return params


def row(title: str, half: str, found: dict[str, float]) -> str:
    """Return a line of the table."""
    return f"| {title} | {half} | " + " | ".join(f"{found[name]:.3f}" for name in SHOWN) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    takes_a_set(parser)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=600.0, help="at most for each direction")
    parser.add_argument("start", nargs="*", help="name=value: where the search begins")
    args = parser.parse_args()
    case = load(set_folder(parser, args), args.theatre)
    claims = claims_of(case, args.claims)

    @cache
    def polygon_of(target: Place | Region) -> BaseGeometry | None:
        return case.polygon_of(target)

    def answers(params: Params) -> list[dict[str, float]]:
        return predict(case, claims, params, polygon_of)

    shipped = Params.of(case.theatre.params)
    given = {name: float(value) for name, value in (one.split("=") for one in args.start)}
    plain = answers(shipped)
    lines = [row("shipped values", half, half_figures(case, plain, half)) for half in HALVES]
    for half, other in (HALVES, HALVES[::-1]):
        print(f"fitting half {half}", flush=True)
        fitted = fit(half, replace(shipped, **given), answers, case, args)
        found = answers(fitted)
        lines.append(row(f"fitted on {half}", f"{half} (seen)", half_figures(case, found, half)))
        lines.append(row(f"fitted on {half}", f"{other} (held out)", half_figures(case, found, other)))
        moved = [name for name in FACTORS if getattr(fitted, name) != getattr(shipped, name)]
        told = ", ".join(f"{name} {getattr(shipped, name)} -> {getattr(fitted, name)}" for name in moved)
        print(f"  moved: {told or 'nothing'}", flush=True)
    print("\n| values | half | " + " | ".join(SHOWN) + " |\n|---|---|" + "---|" * len(SHOWN))
    print("\n".join(lines))


if __name__ == "__main__":
    main()
