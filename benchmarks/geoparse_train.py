"""Fit the geoparser's models and write FILE: geotracker/geoparse/weights.py is one such file.

    python -m benchmarks.geoparse_train [--eval FOLDER] [--gazetteer INDEX] --out FILE

FOLDER (or GEOTRACKER_EVAL) holds lgl.jsonl and geovirus.jsonl. The threshold is the best on the answers of
models that had not seen the document (`geoparse_heldout`). The file written holds numbers only: hashed
weights, no text of either corpus. The fit is convex and draws no random number, so there is no seed.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.geoparse_fit import apply, best_threshold, figures, fit, load_all, whole
from benchmarks.geoparse_heldout import cross_validate, cross_validate_quickly
from benchmarks.geoparse_quality import eval_folder, open_gazetteer
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.index import KINDS
from geotracker.geoparse.candidates import FEATURES
from geotracker.geoparse.judge import BASE, EXTRA
from geotracker.geoparse.reading import Models

JUDGE_NAMES = (*BASE, *(f"{kind}.{name}" for kind in KINDS for name in BASE), *EXTRA)


def table_of(examples: list, gazetteer: Gazetteer, label: str) -> None:
    for corpus in sorted({e.corpus for e in examples}):
        part = [e for e in examples if e.corpus == corpus]
        for threshold in (0.4, 0.5, 0.6, 0.65, 0.7, 0.8):
            f = figures(part, gazetteer, threshold)
            print(label, corpus, threshold, " ".join(f"{k} {v:.3f}" for k, v in f.items()), flush=True)


def pack(models: Models, threshold: float) -> str:
    """Return weights.py."""

    def block(name: str, text: str) -> str:
        lines = [f'    "{text[i : i + 100]}"' for i in range(0, len(text), 100)]
        return f"{name} = (\n" + "\n".join(lines) + "\n)\n"

    def numbers(name: str, values: np.ndarray, features: Sequence[str]) -> str:
        lines = [f"    {value:.4f},  # {feature}" for feature, value in zip(features, values, strict=True)]
        return f"{name} = (\n" + "\n".join(lines) + "\n)\n"

    return (
        '"""Fitted by benchmarks/geoparse_train.py; do not edit. See docs/geoparsing-model-card.md."""\n\n'
        + block("TAGGER", models.tagger.pack())
        + f"TAGGER_SCALE = {models.tagger.scale!r}\n"
        + f"THRESHOLD = {threshold}\n"
        + numbers("ALONE", models.alone, FEATURES)
        + numbers("TOGETHER", models.together, FEATURES)
        + numbers("JUDGE", models.judge, JUDGE_NAMES)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gazetteer", type=Path)
    parser.add_argument("--eval", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--half", action="store_true", help="use even documents only (development)")
    parser.add_argument("--threshold", type=float, help="instead of the best one")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--quick", action="store_true", help="development: two folds, no output")
    args = parser.parse_args()
    folder = eval_folder(args.eval)
    if folder is None:
        print("geoparse train: no eval set (give --eval FOLDER or GEOTRACKER_EVAL)")
        return
    gazetteer = open_gazetteer(args.gazetteer)
    examples = load_all(folder, gazetteer, args.folds, (lambda n: n % 2 == 0) if args.half else None)
    if args.quick:
        cross_validate_quickly(examples, gazetteer)
        table_of(examples, gazetteer, "quick")
        return
    threshold = args.threshold
    if threshold is None:
        cross_validate(examples, gazetteer, args.folds)
        table_of(examples, gazetteer, "cross-validated")
        threshold = best_threshold(whole(examples), gazetteer)
    models = fit(examples, gazetteer)
    apply(examples, gazetteer, models)
    table_of(examples, gazetteer, "fitted")
    for name, alone, together in zip(FEATURES, models.alone, models.together, strict=True):
        print(f"{name:20s} {alone:8.3f} {together:8.3f}")
    print("threshold", threshold)
    if args.out:
        args.out.write_text(pack(models, threshold), encoding="utf-8")


if __name__ == "__main__":
    main()
