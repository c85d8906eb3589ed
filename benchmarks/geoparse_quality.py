"""Geoparsing quality beside nine published systems, and the groups our errors fall into.

    python -m benchmarks.geoparse_quality [--eval FOLDER] [--gazetteer INDEX] [--json OUT]

FOLDER (or GEOTRACKER_EVAL) is the eval kit: it holds geoparse/{lgl,geovirus}.jsonl, score.py and
baselines.json. Says so when it is not there. The shipped weights are fitted on both corpora: these are fitted
figures. Held-out ones come from `geoparse_heldout`.
"""

import argparse
import importlib.util
import json
import os
import tempfile
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_bundled
from geotracker.geoparse import geoparse
from geotracker.geoparse.output import as_json
from geotracker.model import Source

CORPORA = ("lgl", "geovirus")


def eval_folder(given: Path | None) -> Path | None:
    """Return the folder of the geoparse eval set, or None if it is nowhere."""
    root = given or (Path(os.environ["GEOTRACKER_EVAL"]) if "GEOTRACKER_EVAL" in os.environ else None)
    for folder in (root, root / "geoparse") if root else ():
        if (folder / "score.py").exists():
            return folder
    return None


def load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("geoparse_score", folder / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predict(gold: dict[str, Any], gazetteer: Gazetteer) -> dict[str, Any]:
    return {
        key: {
            "id": key,
            "toponyms": [
                as_json(t) for t in geoparse(doc["text"], gazetteer, source=Source(doc.get("source") or ""))
            ],
        }
        for key, doc in gold.items()
    }


def error_groups(scorer: ModuleType, gold: dict[str, Any], pred: dict[str, Any], most: int = 20) -> list[Any]:
    """Return the commonest kinds of error: (kind, how many)."""
    groups: Counter[str] = Counter()
    for key, doc in gold.items():
        want, got = scorer.unique_spans(doc["toponyms"]), scorer.unique_spans(pred[key]["toponyms"])
        pairs = scorer.match(want, got, "overlap")
        for i, j in pairs:
            g, place = want[i], got[j]["place"]
            if not scorer.has_point(g):
                continue
            if not scorer.has_point(place):
                groups["found, not placed"] += 1
                continue
            far = scorer.haversine(g["lat"], g["lon"], place["lat"], place["lon"])
            if far > scorer.NEAR_KM:
                groups[
                    f"placed wrong: {place['feature_code']}, {'under' if far < 1000 else 'over'} 1,000 km"
                ] += 1
        hit, used = {i for i, _ in pairs}, {j for _, j in pairs}
        for i, g in enumerate(want):
            if i not in hit:
                groups[
                    f"missed: {shape(g['text'])}{'' if scorer.has_point(g) else ', no point in gold'}"
                ] += 1
        for j, p in enumerate(got):
            if j not in used:
                code = p["place"]["feature_code"] if p["place"] else "unresolved"
                groups[f"not in gold: {p['kind']}, {code}"] += 1
    return groups.most_common(most)


def shape(text: str) -> str:
    words = text.split()
    if any(ch.isdigit() for ch in text) or words[-1] in (
        "Street",
        "St.",
        "Road",
        "Drive",
        "Avenue",
        "Highway",
    ):
        return "street or address"
    if words[-1] in ("River", "Lake", "Creek", "Park", "Forest", "Mountains", "Valley", "Island", "Bay"):
        return "natural feature or park"
    if words[-1] in ("County", "Parish", "Township"):
        return "county or township"
    return "one word" if len(words) == 1 else "several words"


def run(folder: Path, gazetteer: Gazetteer) -> dict[str, Any]:
    scorer = load_scorer(folder)
    published = json.loads((folder / "baselines.json").read_text(encoding="utf-8"))["corpora"]
    out: dict[str, Any] = {}
    for corpus in CORPORA:
        gold = scorer.read_jsonl(folder / f"{corpus}.jsonl")
        pred = predict(gold, gazetteer)
        systems = {name: row["overlap"] for name, row in published[corpus]["systems"].items()}
        systems["geotracker (fitted)"] = scorer.evaluate(gold, pred)["overlap"]
        out[corpus] = {"systems": systems, "errors": error_groups(scorer, gold, pred)}
    return out


def markdown(result: dict[str, Any]) -> str:
    lines = []
    for corpus, part in result.items():
        lines += [
            f"\n**{corpus}**, overlap matching\n",
            "| system | P | R | F1 | Acc@161 | end-to-end recall@161 | precision@161 |",
            "|---|---|---|---|---|---|---|",
        ]
        ordered = sorted(part["systems"].items(), key=lambda kv: kv[1]["resolution"]["end_to_end_recall161"])
        for name, row in ordered:
            r, z = row["recognition"], row["resolution"]
            figures = (r["precision"], r["recall"], r["f1"], z["acc161"], z["end_to_end_recall161"])
            cells = [f"{v:.3f}" for v in (*figures, z["end_to_end_precision161"])]
            lines.append(f"| {name} | {' | '.join(cells)} |")
        lines += ["", "| error group | how many |", "|---|---|"]
        lines += [f"| {kind} | {count} |" for kind, count in part["errors"]]
    return "\n".join(lines)


def open_gazetteer(path: Path | None) -> Gazetteer:
    if path is not None:
        return Gazetteer.open(path)
    out = Path(tempfile.mkdtemp()) / "bundled.idx"
    build_bundled(out)
    return Gazetteer.open(out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--eval", type=Path)
    parser.add_argument("--gazetteer", type=Path)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    folder = eval_folder(args.eval)
    if folder is None:
        print("geoparse quality: no eval set (give --eval FOLDER or GEOTRACKER_EVAL); nothing measured")
        return
    result = run(folder, open_gazetteer(args.gazetteer))
    print(markdown(result))
    if args.json:
        args.json.write_text(json.dumps(result, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
