"""Fit the geoparser's models and write geotracker/geoparse/weights.py.

    python benchmarks/geoparse_train.py --gazetteer INDEX --eval FOLDER [--seed 7] [--folds 5]

FOLDER holds lgl.jsonl and geovirus.jsonl. What is fitted, in order: the tagger (logistic regression, is
this span a
place name?), the two rounds of ranking (conditional logit over candidates), the judge (logistic regression,
is the
answer within 161 km?). Later stages are fitted on out-of-fold outputs of the earlier ones. The file written
holds
numbers only: hashed weights, no text of either corpus.
"""

import argparse
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.index import KINDS
from geotracker.geoparse import resolve as resolving
from geotracker.geoparse.features import Reader
from geotracker.geoparse.judge import BASE, COLUMNS, EXTRA
from geotracker.geoparse.reading import Models, Reading, judge_matrix, resolve
from geotracker.geoparse.resolve import ALONE, FEATURES, Setting
from geotracker.geoparse.sources import setting_of
from geotracker.geoparse.spans import candidate_spans
from geotracker.geoparse.tagger import Tagger
from geotracker.geoparse.tokens import tokenise
from geotracker.model import Source

TAGGER_SIZE = 1 << 17
TAGGER_L2 = 2.0
THEATRE_PRIOR = 2.5
"""No corpus here has a theatre, so its weight is set, not fitted: as much as twelvefold odds."""
JUDGE_NAMES = (*BASE, *(f"{kind}.{name}" for kind in KINDS for name in BASE), *EXTRA)
NEAR_KM = 161.0
LARGE_KM = {"C": 1200.0, "L": 1200.0, "N": 1200.0, "A1": 350.0}
"""Where gazetteers put the point of a large area differently, another point is no error of judgement."""


@dataclass
class Example:
    """One document: its reading, gold per span (None no place, else (lat, lon) or () for a place without a
    point)."""

    id: str
    corpus: str
    reading: Reading
    setting: Setting
    tagged: list[np.ndarray]
    gold: list[tuple[float, ...] | None]
    fold: int = 0
    all_gold: list[dict] = field(default_factory=list)
    answers: list[tuple[int, float]] = field(default_factory=list)


def hashed(features: list[str], size: int) -> np.ndarray:
    return np.fromiter((zlib.crc32(f.encode()) & (size - 1) for f in features), dtype=np.int64)


def kilometres(lat1, lon1, lat2, lon2):
    a, b, c, d = (np.radians(v) for v in (lat1, lon1, lat2, lon2))
    h = np.sin((c - a) / 2) ** 2 + np.cos(a) * np.cos(c) * np.sin((d - b) / 2) ** 2
    return 2 * 6371.0 * np.arcsin(np.minimum(1.0, np.sqrt(h)))


def match(reading: Reading, gold: list[dict]) -> list[tuple[float, ...] | None]:
    """Give each span the gold row it overlaps most."""
    out: list[tuple[float, ...] | None] = []
    for span in reading.spans:
        low, high = reading.tokens.starts[span.first], reading.tokens.ends[span.last]
        shared = [(min(high, g["end"]) - max(low, g["start"]), i) for i, g in enumerate(gold)]
        most = max(shared, default=(0, 0))
        if most[0] <= 0:
            out.append(None)
        else:
            row = gold[most[1]]
            out.append(() if row["lat"] is None else (row["lat"], row["lon"]))
    return out


def load(path: Path, gazetteer: Gazetteer, folds: int, only=None) -> list[Example]:
    """Read a corpus into examples; folds are by document, in order."""
    examples = []
    for number, line in enumerate(path.read_text(encoding="utf-8").strip().split("\n")):
        doc = json.loads(line)
        if only is not None and not only(number):
            continue
        tokens = tokenise(doc["text"])
        spans = candidate_spans(tokens, gazetteer)
        reader = Reader(tokens, spans, gazetteer)
        reading = Reading(tokens, spans, reader, [0.0] * len(spans), [], [], None)
        tagged = [hashed(reader.features(span), TAGGER_SIZE) for span in spans]
        setting = setting_of(gazetteer, Source(doc.get("source") or ""), None)
        gold = match(reading, doc["toponyms"])
        examples.append(Example(doc["id"], path.stem, reading, setting, tagged, gold, 0, doc["toponyms"]))
    # Documents of one source share their town: keep them in one fold, so that no fold has seen its
    # neighbours.
    for number, example in enumerate(examples):
        example.fold = (number * folds) // len(examples)
    return examples


def fit_logistic(rows: list[np.ndarray], y: np.ndarray, size: int, l2: float) -> np.ndarray:
    """Return weights of a regularised logistic regression on sparse binary features."""
    lengths = np.array([len(r) for r in rows])
    x = csr_matrix(
        (np.ones(lengths.sum()), np.concatenate(rows), np.concatenate([[0], np.cumsum(lengths)])),
        shape=(len(rows), size),
    )
    x.sum_duplicates()
    used = np.unique(x.indices)
    small = x[:, used]
    sign = np.where(y, 1.0, -1.0)

    def loss(w):
        z = sign * (small @ w)
        value = np.logaddexp(0, -z).sum() + 0.5 * l2 * w @ w
        gradient = -(small.T @ (sign / (1 + np.exp(np.clip(z, -30, 30))))) + l2 * w
        return value, gradient

    result = minimize(loss, np.zeros(len(used)), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    weights = np.zeros(size)
    weights[used] = result.x
    return weights


def fit_tagger(examples: list[Example]) -> Tagger:
    rows = [row for e in examples for row in e.tagged]
    y = np.array([g is not None for e in examples for g in e.gold])
    return Tagger.of(fit_logistic(rows, y, TAGGER_SIZE, TAGGER_L2))


def tag(examples: list[Example], tagger: Tagger) -> None:
    table = np.frombuffer(tagger.table, dtype=np.int8) * tagger.scale
    for example in examples:
        example.reading.chance = [float(1 / (1 + np.exp(-table[row].sum()))) for row in example.tagged]


def ranked(example: Example, gazetteer: Gazetteer, models: Models) -> Reading:
    return resolve(example.reading, gazetteer, example.setting, models)


def fit_ranking(
    examples: list[Example], gazetteer: Gazetteer, models: Models, columns: int, l2: float
) -> np.ndarray:
    """Return conditional-logit weights of the first `columns` features; a candidate within 161 km of gold
    is right."""
    blocks, marks, sizes = [], [], []
    for example in examples:
        reading = ranked(example, gazetteer, models)
        if reading.ranking is None:
            continue
        for number, sense in enumerate(reading.senses):
            points = [example.gold[at] for at in sense.spans if example.gold[at]]
            if not points or len(sense.hits) < 2:
                continue
            lat, lon = points[0]
            low = int(reading.ranking.start[number])
            rows = reading.ranking.rows[low : low + len(sense.hits)]
            far = kilometres(lat, lon, gazetteer.columns.lat[rows], gazetteer.columns.lon[rows])
            right = far <= max(40.0, min(NEAR_KM, far.min() + 1))
            right &= far <= NEAR_KM
            if right.any() and not right.all():
                blocks.append(reading.ranking.features[low : low + len(rows), :columns].copy())
                marks.append(right)
                sizes.append(len(rows))
    x, right = np.concatenate(blocks), np.concatenate(marks).astype(float)
    start = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)

    def loss(w):
        z = x @ w
        z -= np.maximum.reduceat(z, start)[owner]
        e = np.exp(z)
        p = e / np.add.reduceat(e, start)[owner]
        good = np.add.reduceat(p * right, start)
        value = -np.log(good + 1e-12).sum() + 0.5 * l2 * w @ w
        q = p * right / (good[owner] + 1e-12)
        return value, x.T @ (p - q) + l2 * w

    result = minimize(loss, np.zeros(columns), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    out = np.zeros(len(FEATURES))
    out[:columns] = result.x
    return out


def judged(example: Example, gazetteer: Gazetteer) -> tuple[np.ndarray, list[bool | None], np.ndarray]:
    """Return the judge's columns, whether each answer is right (None: not judged) and the answer (a row)."""
    reading = example.reading
    if reading.ranking is None:
        return np.zeros((0, COLUMNS)), [], np.zeros(0, dtype=int)
    columns, top = judge_matrix(reading, gazetteer)
    rows = reading.ranking.rows[top][np.array(reading.sense_of)]
    kinds = gazetteer.columns.kinds(rows)
    y: list[bool | None] = []
    for gold, row, kind in zip(example.gold, rows, kinds, strict=True):
        if gold is None:
            y.append(False)
        elif not gold:
            y.append(None)
        else:
            far = kilometres(*gold, gazetteer.columns.lat[row], gazetteer.columns.lon[row])
            y.append(bool(far <= LARGE_KM.get(KINDS[kind], NEAR_KM)))
    return columns, y, rows


def fit_judge(examples: list[Example], gazetteer: Gazetteer, l2: float = 1.0) -> np.ndarray:
    blocks, marks = [], []
    for example in examples:
        columns, y, _ = judged(example, gazetteer)
        keep = np.array([mark is not None for mark in y], dtype=bool)
        blocks.append(columns[keep])
        marks += [mark for mark in y if mark is not None]
    x, sign = np.concatenate(blocks), np.where(np.array(marks), 1.0, -1.0)

    def loss(w):
        z = sign * (x @ w)
        value = np.logaddexp(0, -z).sum() + 0.5 * l2 * w @ w
        return value, -(x.T @ (sign / (1 + np.exp(np.clip(z, -30, 30))))) + l2 * w

    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def empty_models() -> Models:
    nothing = Tagger.of(np.zeros(8))
    return Models(nothing, np.zeros(len(FEATURES)), np.zeros(len(FEATURES)), np.zeros(COLUMNS))


def tag_out_of_fold(examples: list[Example]) -> None:
    """Tag every example with a tagger that has not seen its fold."""
    for fold in sorted({e.fold for e in examples}):
        rest = [e for e in examples if e.fold != fold]
        tag([e for e in examples if e.fold == fold], fit_tagger(rest))


def fit(examples: list[Example], gazetteer: Gazetteer, folds: int) -> Models:
    """Fit every stage on examples, later ones on out-of-fold outputs of the tagger."""
    tag_out_of_fold(examples)
    return fit_rest(examples, gazetteer, fit_tagger(examples))


def fit_rest(examples: list[Example], gazetteer: Gazetteer, tagger: Tagger) -> Models:
    """Fit ranking and judge on tagged examples."""
    models = empty_models()
    alone = fit_ranking(examples, gazetteer, models, ALONE, 1.0)
    alone[FEATURES.index("theatre")] = THEATRE_PRIOR
    models = Models(tagger, alone, alone, models.judge)
    for _ in range(2):  # the company's features depend on the weights of the round before: fit, and fit again
        together = fit_ranking(examples, gazetteer, models, len(FEATURES), 1.0)
        together[FEATURES.index("theatre")] = THEATRE_PRIOR
        models = Models(tagger, alone, together, models.judge)
    for example in examples:
        ranked(example, gazetteer, models)
    return Models(tagger, alone, together, fit_judge(examples, gazetteer))


def apply(examples: list[Example], gazetteer: Gazetteer, models: Models, *, tagged: bool = False) -> None:
    """Tag and rank examples with models, and leave (row, probability) of each span in `answers`."""
    if not tagged:
        tag(examples, models.tagger)
    for example in examples:
        ranked(example, gazetteer, models)
        columns, _, rows = judged(example, gazetteer)
        odds = np.clip(columns @ models.judge, -30, 30)
        example.answers = list(zip(rows.tolist(), (1 / (1 + np.exp(-odds))).tolist(), strict=True))


def figures(examples: list[Example], gazetteer: Gazetteer, threshold: float) -> dict[str, float]:
    """Return end-to-end figures at a threshold (overlap matching, as score.py counts)."""
    near = placed = unjudged = want = tp = fp = total = 0
    for example in examples:
        gold = example.all_gold
        want += sum(g["lat"] is not None for g in gold)
        total += len(gold)
        used = set()
        for at, span in enumerate(example.reading.spans):
            row, p = example.answers[at]
            if p < threshold:
                continue
            placed += 1
            low, high = example.reading.tokens.starts[span.first], example.reading.tokens.ends[span.last]
            shared = max(
                (
                    (min(high, g["end"]) - max(low, g["start"]), i)
                    for i, g in enumerate(gold)
                    if i not in used
                ),
                default=(0, 0),
            )
            if shared[0] <= 0:
                fp += 1
                continue
            used.add(shared[1])
            tp += 1
            g = gold[shared[1]]
            if g["lat"] is None:
                unjudged += 1
            else:
                c = gazetteer.columns
                near += kilometres(g["lat"], g["lon"], c.lat[row], c.lon[row]) <= NEAR_KM
    return {
        "recall161": near / want, "precision161": near / max(1, placed - unjudged),
        "recognition_p": tp / max(1, tp + fp), "recognition_r": tp / total,
    }  # fmt: skip


def cross_validate(examples: list[Example], gazetteer: Gazetteer, folds: int) -> None:
    """Leave in every example the answers of models fitted without its fold."""
    for fold in range(folds):
        rest = [e for e in examples if e.fold != fold]
        models = fit(rest, gazetteer, folds)
        apply([e for e in examples if e.fold == fold], gazetteer, models)


def cross_validate_quickly(examples: list[Example], gazetteer: Gazetteer) -> None:
    """As `cross_validate`, for development: two outer folds, one set of out-of-fold tags for all stages."""
    tag_out_of_fold(examples)
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
    "source": ("source_near", "source_country"),
    "company: country and unit": ("same_country", "same_unit", "mentioned_country", "mentioned_unit"),
    "company: distance": ("near", "region", "far"),
}


def ablate(examples: list[Example], gazetteer: Gazetteer) -> dict[str, dict[str, dict[str, float]]]:
    """Return figures with each signal taken out of ranking and judge in turn (the tags stay)."""
    together, out = resolving.fill_together, {}
    tag_out_of_fold(examples)
    for name, columns in {"nothing left out": (), **SIGNALS}.items():
        places = [FEATURES.index(column) for column in columns]

        def fill(features, *rest, places=places):
            together(features, *rest)
            features[:, places] = 0

        resolving.fill_together = fill
        for odd in (0, 1):
            models = fit_rest([e for e in examples if e.fold % 2 != odd], gazetteer, empty_models().tagger)
            apply([e for e in examples if e.fold % 2 == odd], gazetteer, models, tagged=True)
        out[name] = {
            corpus: figures([e for e in examples if e.corpus == corpus], gazetteer, 0.6)
            for corpus in ("lgl", "geovirus")
        }
        for corpus, row in out[name].items():
            print("without", name, corpus, " ".join(f"{k} {v:.3f}" for k, v in row.items()), flush=True)
    resolving.fill_together = together
    return out


def table_of(examples: list[Example], gazetteer: Gazetteer, label: str) -> None:
    for corpus in sorted({e.corpus for e in examples}):
        part = [e for e in examples if e.corpus == corpus]
        for threshold in (0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
            f = figures(part, gazetteer, threshold)
            print(label, corpus, threshold, " ".join(f"{k} {v:.3f}" for k, v in f.items()))


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
    parser.add_argument("--gazetteer", type=Path, required=True)
    parser.add_argument("--eval", type=Path, required=True)
    parser.add_argument(
        "--seed", type=int, default=7, help="kept for the record: nothing here draws a number"
    )
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--half", action="store_true", help="use even documents only (development)")
    parser.add_argument("--threshold", type=float, default=0.6)
    parser.add_argument("--out", type=Path)
    parser.add_argument(
        "--quick", action="store_true", help="development: a fast cross-validation, no output"
    )
    parser.add_argument("--ablate", action="store_true", help="print figures with each signal left out")
    parser.add_argument("--no-cv", action="store_true")
    args = parser.parse_args()
    gazetteer = Gazetteer.open(args.gazetteer)
    only = (lambda n: n % 2 == 0) if args.half else None
    examples = [
        e
        for name in ("lgl", "geovirus")
        for e in load(args.eval / f"{name}.jsonl", gazetteer, args.folds, only)
    ]
    if args.ablate:
        ablate(examples, gazetteer)
        return
    if args.quick:
        cross_validate_quickly(examples, gazetteer)
        table_of(examples, gazetteer, "quick")
        return
    if not args.no_cv:
        cross_validate(examples, gazetteer, args.folds)
        table_of(examples, gazetteer, "cross-validated")
    models = fit(examples, gazetteer, args.folds)
    apply(examples, gazetteer, models)
    table_of(examples, gazetteer, "fitted")
    for name, alone, together in zip(FEATURES, models.alone, models.together, strict=True):
        print(f"{name:20s} {alone:8.3f} {together:8.3f}")
    if args.out:
        args.out.write_text(pack(models, args.threshold), encoding="utf-8")


if __name__ == "__main__":
    main()
