"""Fit the confidence of claims to hand-checked ones, and print how well it is calibrated.

usage: python -m benchmarks.claims_confidence

`claims_checked.jsonl` beside this file holds three draws of 100 claims of the bundled chronicles at random,
each read once and judged by hand; the third also by the ground meant. A claim that is read otherwise since
does not count. The fit is a logistic shrunk towards the present weights, because so few cannot carry more.
"""

import json
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import numpy as np

from benchmarks.claims import capitalised, reader
from geotracker.claims.confidence import WEIGHTS, features
from geotracker.model import ControlClaim, Document
from geotracker.theatres import bundled, bundled_text, parse_theatre

SHRINK = 4.0


def read_chronicles() -> dict[tuple[str, int, str], ControlClaim]:
    """Return every claim of the bundled chronicles by document, start and relation."""
    read = reader()
    found: dict[tuple[str, int, str], ControlClaim] = {}
    for name in bundled():
        theatre = parse_theatre(bundled_text(name), f"{name}.yaml")
        lines = resources.files("geotracker").joinpath("chronicles", f"{name}.jsonl").read_text("utf-8")
        for row in map(json.loads, lines.splitlines()):
            published = datetime.fromisoformat(row["published_at"].replace("Z", "+00:00")).astimezone(UTC)
            document = Document(row["text"], "chronicle", published)
            for claim in read.read(document, capitalised(row["text"]), theatre):
                found[(row["id"], claim.span.start, claim.relation.value)] = claim
    return found


def fit(rows: np.ndarray, right: np.ndarray, prior: np.ndarray) -> np.ndarray:
    """Return logistic weights by gradient descent, with a ridge towards the prior."""
    weights = prior.copy()
    for _ in range(4000):
        guess = 1 / (1 + np.exp(-rows @ weights))
        weights -= 0.02 * (rows.T @ (guess - right) + SHRINK * (weights - prior))
    return weights


def main() -> None:
    checked = [
        json.loads(line) for line in (Path(__file__).parent / "claims_checked.jsonl").open(encoding="utf-8")
    ]
    claims = read_chronicles()
    names = list(WEIGHTS)
    rows, right = [], []
    for row in checked:
        claim = claims.get((row["document"], row["start"], row["relation"]))
        if claim is not None and claim.actor == row["actor"]:
            values = features(claim)
            rows.append([values[name] for name in names])
            right.append(float(row["right"]))
    matrix, target = np.array(rows), np.array(right)
    print(f"{len(checked)} checked, {sum(r['right'] for r in checked)} right; {len(rows)} still read")
    prior = np.array([WEIGHTS[name] for name in names])
    weights = fit(matrix, target, prior)
    for name, old, new in zip(names, prior, weights, strict=True):
        print(f"  {name:10} {old:6.2f} -> {new:6.2f}")
    guess = 1 / (1 + np.exp(-matrix @ weights))
    brier = np.mean((guess - target) ** 2)
    print(f"Brier {brier:.4f}; mean confidence {guess.mean():.3f}, right {target.mean():.3f}")


if __name__ == "__main__":
    main()
