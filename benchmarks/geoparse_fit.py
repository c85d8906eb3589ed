"""Fit the geoparser's models on corpora: what `geoparse_train` writes and `geoparse_heldout` measures.

What is fitted, in order: the tagger (logistic regression, is this span a place name?), the two rounds of
ranking (conditional logit over candidates), the judge (logistic regression, is the answer within 161 km?).
Later stages are fitted on out-of-fold outputs of the tagger. Every whole document counts, and each of its
sentences on its own for a quarter; each corpus counts the same. Nothing here draws a random number.
"""

import json
import re
import zlib
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.index import KINDS
from geotracker.geoparse.candidates import ALONE, FEATURES
from geotracker.geoparse.features import Reader
from geotracker.geoparse.judge import COLUMNS
from geotracker.geoparse.reading import Models, Reading, judge_matrix, resolve
from geotracker.geoparse.resolve import Setting
from geotracker.geoparse.sources import setting_of
from geotracker.geoparse.spans import candidate_spans
from geotracker.geoparse.tagger import Tagger
from geotracker.geoparse.tokens import tokenise
from geotracker.model import Source

TAGGER_SIZE = 1 << 17
TAGGER_L2 = 2.0
THEATRE_PRIOR = 2.5
"""No corpus here has a theatre, so its weight is set, not fitted: as much as twelvefold odds."""
NEAR_KM = 161.0
CORPORA = ("lgl", "geovirus")
PRECISION = 0.85
"""What a place we name is to be worth: the threshold is as low as that allows."""
THRESHOLDS = tuple(round(0.4 + 0.05 * step, 2) for step in range(9))
EACH = 3600.0
"""What the toponyms of a corpus add up to in a fit, whatever its size: their mean."""
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
    weight: float = 1.0
    threshold: float = 0.5
    all_gold: list[dict] = field(default_factory=list)
    answers: list[tuple[int, float]] = field(default_factory=list)
    marks: list[bool | None] = field(default_factory=list)  # is the answer right; None: gold has no point


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


SENTENCE = re.compile(r"(?<=[.!?])[\"')\u201d]*\s+(?=[\"'(\u201cA-Z])|\n+")
SHORT_WEIGHT = 0.25
"""What a sentence on its own counts in the fit beside its whole document: texts may be as short as that."""


def pieces(doc: dict) -> list[dict]:
    """Cut a document into its sentences, each a document of its own with the gold rows in it."""
    edges = [0, *(m.end() for m in SENTENCE.finditer(doc["text"])), len(doc["text"])]
    out = []
    for low, high in pairwise(edges):
        inside = [g for g in doc["toponyms"] if low <= g["start"] and g["end"] <= high]
        if inside:
            gold = [{**g, "start": g["start"] - low, "end": g["end"] - low} for g in inside]
            out.append({**doc, "text": doc["text"][low:high], "toponyms": gold})
    return out


def example_of(doc: dict, corpus: str, gazetteer: Gazetteer) -> Example:
    """Read a document into an example."""
    tokens = tokenise(doc["text"], gazetteer)
    spans = candidate_spans(tokens, gazetteer)
    reader = Reader(tokens, spans, gazetteer)
    reading = Reading(tokens, spans, reader, [0.0] * len(spans), [], [], None)
    tagged = [hashed(reader.features(span), TAGGER_SIZE) for span in spans]
    setting = setting_of(gazetteer, Source(doc.get("source") or ""), None)
    gold = match(reading, doc["toponyms"])
    return Example(doc["id"], corpus, reading, setting, tagged, gold, all_gold=doc["toponyms"])


def load(path: Path, gazetteer: Gazetteer, folds: int, only=None) -> tuple[list[Example], list[Example]]:
    """Read a corpus into whole documents and single sentences; folds are by document, in order."""
    lines = path.read_text(encoding="utf-8").strip().split("\n")
    docs = [json.loads(line) for number, line in enumerate(lines) if only is None or only(number)]
    whole, short = [], []
    for number, doc in enumerate(docs):
        # Documents of one source share their town: blocks keep them in one fold, unseen by its models.
        fold = (number * folds) // len(docs)
        whole.append(replace(example_of(doc, path.stem, gazetteer), fold=fold))
        for piece in pieces(doc):
            short.append(replace(example_of(piece, f"{path.stem} sentences", gazetteer), fold=fold))
    return whole, short


def load_all(folder: Path, gazetteer: Gazetteer, folds: int, only=None) -> list[Example]:
    """Load both corpora; each counts the same in a fit, for texts to come may be like either."""
    out = []
    for corpus in CORPORA:
        whole, short = load(folder / f"{corpus}.jsonl", gazetteer, folds, only)
        named = sum(len(example.all_gold) for example in whole)
        for example in whole:
            example.weight = EACH / named
        for example in short:
            example.weight = SHORT_WEIGHT * EACH / named
        out += [*whole, *short]
    return out


def fit_logistic(
    rows: list[np.ndarray], y: np.ndarray, counts: np.ndarray, size: int, l2: float
) -> np.ndarray:
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
        value = (counts * np.logaddexp(0, -z)).sum() + 0.5 * l2 * w @ w
        gradient = -(small.T @ (counts * sign / (1 + np.exp(np.clip(z, -30, 30))))) + l2 * w
        return value, gradient

    result = minimize(loss, np.zeros(len(used)), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    weights = np.zeros(size)
    weights[used] = result.x
    return weights


def fit_tagger(examples: list[Example]) -> Tagger:
    rows = [row for e in examples for row in e.tagged]
    y = np.array([g is not None for e in examples for g in e.gold])
    counts = np.array([e.weight for e in examples for _ in e.gold])
    return Tagger.of(fit_logistic(rows, y, counts, TAGGER_SIZE, TAGGER_L2))


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
    blocks, marks, sizes, weights = [], [], [], []
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
                weights.append(example.weight)
    x, right = np.concatenate(blocks), np.concatenate(marks).astype(float)
    start = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    owner = np.repeat(np.arange(len(sizes)), sizes)
    counts = np.array(weights)

    def loss(w):
        z = x @ w
        z -= np.maximum.reduceat(z, start)[owner]
        e = np.exp(z)
        p = e / np.add.reduceat(e, start)[owner]
        good = np.add.reduceat(p * right, start)
        value = -(counts * np.log(good + 1e-12)).sum() + 0.5 * l2 * w @ w
        q = p * right / (good[owner] + 1e-12)
        return value, x.T @ (counts[owner] * (p - q)) + l2 * w

    result = minimize(loss, np.zeros(columns), jac=True, method="L-BFGS-B", options={"maxiter": 300})
    out = np.zeros(len(FEATURES))
    out[:columns] = result.x
    return out


def judged(example: Example, gazetteer: Gazetteer) -> tuple[np.ndarray, list[bool | None], np.ndarray]:
    """Return the judge's columns, whether each answer is right (None: not judged) and the answer (a row)."""
    reading = example.reading
    if reading.ranking is None:
        return np.zeros((0, COLUMNS)), [], np.zeros(0, dtype=int)
    columns = judge_matrix(reading, gazetteer)
    rows = reading.ranking.rows[reading.ranking.top][np.array(reading.sense_of)]
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
    blocks, marks, weights = [], [], []
    for example in examples:
        columns, y, _ = judged(example, gazetteer)
        keep = np.array([mark is not None for mark in y], dtype=bool)
        blocks.append(columns[keep])
        marks += [mark for mark in y if mark is not None]
        weights += [example.weight] * int(keep.sum())
    counts = np.array(weights)
    x, sign = np.concatenate(blocks), np.where(np.array(marks), 1.0, -1.0)

    def loss(w):
        z = sign * (x @ w)
        value = (counts * np.logaddexp(0, -z)).sum() + 0.5 * l2 * w @ w
        return value, -(x.T @ (counts * sign / (1 + np.exp(np.clip(z, -30, 30))))) + l2 * w

    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def empty_models() -> Models:
    nothing = Tagger.of(np.zeros(8))
    return Models(nothing, np.zeros(len(FEATURES)), np.zeros(len(FEATURES)), np.zeros(COLUMNS))


def tag_out_of_fold(examples: list[Example]) -> None:
    """Tag every example with a tagger that has not seen its fold."""
    for fold in sorted({e.fold for e in examples}):
        rest = [e for e in examples if e.fold != fold]
        tag([e for e in examples if e.fold == fold], fit_tagger(rest))


def fit(examples: list[Example], gazetteer: Gazetteer) -> Models:
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
        columns, example.marks, rows = judged(example, gazetteer)
        odds = np.clip(columns @ models.judge, -30, 30)
        example.answers = list(zip(rows.tolist(), (1 / (1 + np.exp(-odds))).tolist(), strict=True))


def figures(examples: list[Example], gazetteer: Gazetteer, threshold: float | None) -> dict[str, float]:
    """Return end-to-end figures at a threshold, or at each example's own (overlap matching, as score.py)."""
    near = placed = unjudged = want = tp = fp = total = 0
    for example in examples:
        gold = example.all_gold
        want += sum(g["lat"] is not None for g in gold)
        total += len(gold)
        used = set()
        for at, span in enumerate(example.reading.spans):
            row, p = example.answers[at]
            if p < (example.threshold if threshold is None else threshold):
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


def whole(examples: list[Example]) -> list[Example]:
    """Return the examples that are documents, not sentences."""
    return [e for e in examples if e.corpus in CORPORA]


def best_threshold(examples: list[Example], gazetteer: Gazetteer) -> float:
    """Return the lowest threshold that keeps precision@161 at `PRECISION` everywhere, else the highest."""

    def precise(threshold: float) -> bool:
        parts = ([e for e in examples if e.corpus == corpus] for corpus in CORPORA)
        return all(figures(part, gazetteer, threshold)["precision161"] >= PRECISION for part in parts)

    return next(filter(precise, THRESHOLDS), THRESHOLDS[-1])
