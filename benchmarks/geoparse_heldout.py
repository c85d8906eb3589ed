"""Held-out figures of geoparsing: nested cross-validation by document, ablation, reliability of the score.

    python -m benchmarks.geoparse_heldout [--eval FOLDER] [--gazetteer INDEX] [--folds 5] [--svg FILE]

Nested: in each outer fold tagger, ranking, judge and threshold are made from the other folds alone (the later
stages on out-of-fold outputs of the tagger, the threshold on answers of models that saw other folds of them),
then read the fold left out. Folds are blocks of neighbouring documents, which mostly keeps a newspaper in one
fold. The ablation takes one signal at a time out of ranking and judge, refits on whole documents and
measures on two outer folds with shared out-of-fold tags and one threshold.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.control_pictures import reliability_svg
from benchmarks.geoparse_fit import (
    CORPORA,
    Example,
    apply,
    best_threshold,
    empty_models,
    figures,
    fit,
    fit_rest,
    load_all,
    tag_out_of_fold,
    whole,
)
from benchmarks.geoparse_quality import eval_folder, open_gazetteer
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import resolve as resolving
from geotracker.geoparse.candidates import FEATURES
from geotracker.geoparse.weights import THRESHOLD

PICTURE = Path(__file__).parent.parent / "docs" / "pictures" / "geoparsing-reliability.svg"
Curve = list[tuple[float, float, int]]


def cross_validate(examples: list[Example], gazetteer: Gazetteer, folds: int) -> list[float]:
    """Leave in every example the answers of models fitted without its fold; return the folds' thresholds."""
    thresholds, kept = [], []
    for fold in range(folds):
        rest = [e for e in examples if e.fold != fold]
        left_out = [e for e in examples if e.fold == fold]
        models = fit(rest, gazetteer)  # leaves in `rest` the tags of taggers that had not seen them
        halves(rest, gazetteer)
        thresholds.append(best_threshold(whole(rest), gazetteer))
        apply(left_out, gazetteer, models)
        for example in left_out:
            example.threshold = thresholds[-1]
            kept.append((example, example.answers, example.marks))
    for (
        example,
        answers,
        marks,
    ) in kept:  # choosing later thresholds has written over the earlier folds' answers
        example.answers, example.marks = answers, marks
    return thresholds


def cross_validate_quickly(examples: list[Example], gazetteer: Gazetteer) -> None:
    """As `cross_validate`, for development: two outer folds, one set of out-of-fold tags for all stages."""
    tag_out_of_fold(examples)
    halves(examples, gazetteer)


def halves(examples: list[Example], gazetteer: Gazetteer) -> None:
    """Leave in every tagged example the answers of models fitted on the folds of the other parity."""
    for odd in (0, 1):
        models = fit_rest([e for e in examples if e.fold % 2 != odd], gazetteer, empty_models().tagger)
        apply([e for e in examples if e.fold % 2 == odd], gazetteer, models, tagged=True)


SIGNALS = {
    "population": ("people", "people_unit"),
    "kind of place": ("country", "unit1", "unit2", "capital", "populated", "area", "nature", "spot"),
    "name quality": ("main_name", "other_name", "other_script", "short_form", "variant", "demonym"),
    "order in the gazetteer": ("first", "rank", "rival_country", "rival_unit"),
    "qualifiers (Paris, Texas)": ("qualified", "unqualified", "qualifier"),
    "nouns beside (county, city)": ("cue_unit2", "cue_unit1", "cue_populated", "cue_nature"),
    "source": ("source_near", "source_country", "people_world", "capital_world"),
    "company: country and unit": ("same_country", "same_unit", "mentioned_country", "mentioned_unit"),
    "company: distance": ("near", "region", "far"),
}


def ablate(examples: list[Example], gazetteer: Gazetteer) -> dict[str, dict[str, dict[str, float]]]:
    """Return figures by corpus with each signal taken out of ranking and judge in turn (the tags stay)."""
    together, out = resolving.fill_together, {}
    tag_out_of_fold(examples)
    for name, columns in {"nothing": (), **SIGNALS}.items():
        places = [FEATURES.index(column) for column in columns]

        def fill(scene: resolving.Scene, *rest: object, places: Sequence[int] = places) -> None:
            together(scene, *rest)
            scene.features[:, places] = 0

        resolving.fill_together = fill
        try:
            halves(examples, gazetteer)
        finally:
            resolving.fill_together = together
        out[name] = {
            corpus: figures([e for e in examples if e.corpus == corpus], gazetteer, THRESHOLD)
            for corpus in CORPORA
        }
    return out


def reliability(examples: list[Example]) -> Curve:
    """Return by tenths of the score: its mean, the share of answers that are right, how many there are."""
    scores, right = [], []
    for example in examples:
        for (_, score), mark in zip(example.answers, example.marks, strict=True):
            if mark is not None:
                scores.append(score)
                right.append(mark)
    p, y = np.array(scores), np.array(right)
    tenth = np.minimum((p * 10).astype(int), 9)
    cells = [tenth == number for number in range(10)]
    return [(float(p[c].mean()), float(y[c].mean()), int(c.sum())) for c in cells if c.any()]


def row(label: str, examples: list[Example], gazetteer: Gazetteer, threshold: float | None) -> str:
    cells = []
    for corpus in sorted({e.corpus for e in examples}, reverse=True):
        found = figures([e for e in examples if e.corpus == corpus], gazetteer, threshold)
        cells += [found[key] for key in KEYS]
    return f"| {label} | " + " | ".join(f"{cell:.3f}" for cell in cells) + " |"


KEYS = ("recall161", "precision161", "recognition_p", "recognition_r")
HEAD = (
    "| {} | LGL recall@161 | precision@161 | found P | R | GeoVirus recall@161 | precision@161 | P | R |\n"
    "|---|---|---|---|---|---|---|---|---|"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gazetteer", type=Path)
    parser.add_argument("--eval", type=Path)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--svg", type=Path, default=PICTURE)
    args = parser.parse_args()
    folder = eval_folder(args.eval)
    if folder is None:
        print("geoparse held out: no eval set (give --eval FOLDER or GEOTRACKER_EVAL); nothing measured")
        return
    gazetteer = open_gazetteer(args.gazetteer)
    examples = load_all(folder, gazetteer, args.folds)
    thresholds = cross_validate(examples, gazetteer, args.folds)
    documents = whole(examples)
    short = [e for e in examples if e.corpus not in CORPORA]
    print(HEAD.format(f"nested cross-validation, {args.folds} folds by document"))
    chosen = ", ".join(f"{value:.2f}" for value in thresholds)
    print(row(f"threshold chosen inside each fold ({chosen})", documents, gazetteer, None))
    for threshold in (0.5, 0.6, 0.7, 0.8):
        print(row(f"threshold {threshold:.2f}", documents, gazetteer, threshold))
    print(row("each sentence alone, threshold chosen inside", short, gazetteer, None))
    curve = reliability(documents)
    if args.svg.parent.is_dir():
        args.svg.write_text(
            reliability_svg(curve, "Reliability of a toponym's score, held out"), encoding="utf-8"
        )
    print("\n| mean score, by tenths | share right within 161 km (large areas: their own size) | answers |")
    print("|---|---|---|")
    for stated, true, count in curve:
        print(f"| {stated:.2f} | {true:.2f} | {count} |")
    print()
    print(HEAD.format(f"left out of ranking and judge (two folds, threshold {THRESHOLD})"))
    for name, parts in ablate(documents, gazetteer).items():
        cells = [
            parts[c][k]
            for c in CORPORA
            for k in ("recall161", "precision161", "recognition_p", "recognition_r")
        ]
        print(f"| {name} | " + " | ".join(f"{cell:.3f}" for cell in cells) + " |", flush=True)


if __name__ == "__main__":
    main()
