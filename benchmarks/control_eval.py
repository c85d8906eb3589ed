"""Reading and scoring a folder of reports, seeds, questions and truth, in memory: shared by quality and fit.

Any conflict's folder of that form will do: its theatre is the bundled one that begins the folder's name
(`ukraine-2022`: ukraine), or the YAML file named. Holders are actors' ids, names or aliases, and "contested".

Nothing but the reports and the seeds goes in; a question about a day is answered from what was known by
the end of that day.
"""

import argparse
import csv
import json
import math
import os
import pickle
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas
from geotracker.control import (
    BeliefField,
    Ground,
    History,
    Params,
    PolygonOf,
    Rows,
    believe,
    tessellate,
    weigh,
)
from geotracker.control.tilt import Tilts
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.boundaries import bundled_folder, load_atlas
from geotracker.geoparse import geoparse
from geotracker.geoparse.regions import polygon
from geotracker.model import Document, KnownClaim, Place, Region, Seed, Source, Theatre
from geotracker.opening import load_reader, open_gazetteer
from geotracker.settings import from_environment
from geotracker.theatres import bundled_text, load_theatre, parse_theatre
from geotracker.workspace import theatre_land

Key = tuple[str, str, str]
CONTESTED = "contested"


@dataclass(frozen=True, slots=True)
class Case:
    """The evaluation set and what it is read against."""

    folder: Path
    theatre: Theatre
    gazetteer: Gazetteer
    atlas: Atlas
    ground: Ground
    truth: dict[Key, list[tuple[str, str, str]]]
    seeds: dict[Key, str]
    queries: list[tuple[Key, str]]
    holders: dict[str, str]

    def polygon_of(self, target: Place | Region) -> BaseGeometry | None:
        return polygon(target, self.atlas, self.theatre)


def takes_a_set(parser: argparse.ArgumentParser) -> None:
    """Add the options that name a set."""
    named = os.environ.get("GEOTRACKER_EVAL")
    parser.add_argument(
        "--eval", type=Path, default=Path(named) if named else None, help="the evaluation data"
    )
    parser.add_argument("--set", default="ukraine-2022", help="which folder of the evaluation folder")
    parser.add_argument(
        "--theatre", type=Path, help="the set's theatre; default: the bundled one of its name"
    )
    parser.add_argument("--claims", type=Path)


def set_folder(parser: argparse.ArgumentParser, args: argparse.Namespace) -> Path:
    """Return a set's folder, in the evaluation data or in its part about control; end where there is none."""
    if args.eval is None:
        parser.error("--eval, or GEOTRACKER_EVAL, must name the evaluation folder")
    folders = [args.eval / "control" / args.set, args.eval / args.set]
    found = next((folder for folder in folders if folder.is_dir()), None)
    if found is None:
        parser.error(f"there is no {args.set} in {args.eval}, nor in its folder control")
    return Path(found)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def key_of(row: dict[str, str]) -> Key:
    return (row["name"].strip(), f"{float(row['lat']):.4f}", f"{float(row['lon']):.4f}")


def load(folder: Path, file: Path | None = None) -> Case:
    """Read a folder; `file` is its theatre's YAML, where no bundled theatre begins the folder's name."""
    settings = from_environment(os.environ)
    gazetteer = open_gazetteer(settings, print)
    name = folder.name.split("-")[0]
    base = load_theatre(file) if file else parse_theatre(bundled_text(name), f"{name}.yaml", None)
    given = rows_of(folder / "seeds.csv")
    true = rows_of(folder / "truth_places.csv")
    holders = {row["holder"]: actor_of(row["holder"], base) for row in (*given, *true)} | {
        CONTESTED: CONTESTED
    }
    points = tuple(
        Seed(holders[row["holder"]], row["name"], float(row["lon"]), float(row["lat"]))
        for row in given
        if row["holder"] != CONTESTED
    )
    theatre = replace(base, seeds=points)
    atlas = load_atlas(bundled_folder(), theatre.countries)
    if atlas.land is not None:
        atlas = replace(atlas, land=shapely.make_valid(atlas.land))
    truth: dict[Key, list[tuple[str, str, str]]] = {}
    for row in true:
        truth.setdefault(key_of(row), []).append((row["valid_from"], row["valid_to"], row["holder"]))
    return Case(
        folder,
        theatre,
        gazetteer,
        atlas,
        Ground.of(tessellate(gazetteer.populated(theatre.countries), theatre_land(theatre, atlas))),
        truth,
        {key_of(row): row["holder"] for row in given},
        [(key_of(row), row["at"][:10]) for row in rows_of(folder / "query_points.csv")],
        holders,
    )


def actor_of(holder: str, theatre: Theatre) -> str:
    """Return the id of the actor a holder's name stands for; the name itself where no actor has it."""
    for actor in theatre.actors:
        if holder.casefold() in {name.casefold() for name in (actor.id, actor.name, *actor.aliases)}:
            return actor.id
    return holder


def read_reports(case: Case) -> list[KnownClaim]:
    """Read all reports: toponyms, then claims."""
    reader, sources = load_reader(), {source.name: source for source in case.theatre.sources}
    found: list[KnownClaim] = []
    for line in (case.folder / "reports.jsonl").read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        name = report["source"].split(":")[0]
        when = datetime.fromisoformat(report["published_at"].replace("Z", "+00:00"))
        document = Document(report["text"], name, when, external_id=report["id"])
        toponyms = geoparse(document.text, case.gazetteer, theatre=case.theatre)
        source = sources.get(name, Source(name))
        for claim in reader.read(document, toponyms, case.theatre):
            found.append(KnownClaim(len(found) + 1, claim, when, source, document.sha256, document.story))
    return found


def claims_of(case: Case, kept: Path | None) -> list[KnownClaim]:
    """Read the reports, or take the claims read before from a file."""
    if kept is not None and kept.exists():
        with kept.open("rb") as handle:
            return list(pickle.load(handle))  # our own file
    found = read_reports(case)
    if kept is not None:
        kept.write_bytes(pickle.dumps(found))
    return found


def predict(
    case: Case, claims: list[KnownClaim], params: Params, polygon_of: PolygonOf | None = None
) -> list[dict[str, float]]:
    """Answer every question as known at the end of its day."""
    evidence = weigh(claims, case.ground, case.theatre, polygon_of or case.polygon_of, params)
    last = max(datetime.fromisoformat(at) for _, at in case.queries).replace(tzinfo=UTC)
    history = believe(evidence, case.ground, case.theatre, params, last + timedelta(days=1))
    lon, lat = ([float(key[at]) for key, _ in case.queries] for at in (2, 1))
    cells = case.ground.locate(lon, lat)
    asked = narrowed(history, np.unique(cells[cells >= 0]))
    place = np.searchsorted(np.unique(cells[cells >= 0]), cells)
    states = (*history.columns.actors, "contested", "unknown")
    fields: dict[str, BeliefField] = {}
    answers: list[dict[str, float]] = []
    for number, (_, at) in enumerate(case.queries):
        if at not in fields:
            day = datetime.fromisoformat(at).replace(tzinfo=UTC)
            fields[at] = asked.at(day, day + timedelta(days=1, microseconds=-1))
        row = fields[at].p[place[number]] if cells[number] >= 0 else [0.0] * (len(states) - 1) + [1.0]
        believed = dict(zip(states, map(float, row), strict=True))
        answers.append({holder: believed.get(state, 0.0) for holder, state in case.holders.items()})
    return answers


def narrowed(history: History, cells: NDArray[np.int64]) -> History:
    """Keep only the cells asked about: chains are independent once shares have been met."""
    evidence = history.evidence
    rows = evidence.rows.take(np.isin(evidence.rows.cell, cells))
    rows = replace(rows, cell=np.searchsorted(cells, rows.cell))
    part = replace(evidence, rows=rows, prior=evidence.prior[cells], shares=())
    return History(part, Tilts(Rows.empty(evidence.states.count)), None, history.theatre, history.params)


def write(case: Case, predicted: list[dict[str, float]], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as handle:
        out = csv.writer(handle)
        out.writerow(["name", "lat", "lon", "at", *(f"p_{holder}" for holder in case.holders)])
        for ((name, lat, lon), at), answer in zip(case.queries, predicted, strict=True):
            out.writerow([name, lat, lon, at, *(f"{answer[holder]:.6f}" for holder in case.holders)])


def held(case: Case, key: Key, at: str) -> str | None:
    return next((holder for start, end, holder in case.truth.get(key, []) if start <= at < end), None)


def figures(
    case: Case, predicted: list[dict[str, float]], chosen: partial[bool] | None = None
) -> dict[str, float]:
    """The scorer's figures over the chosen questions: accuracy, kappa, Brier, log score, changed F1."""
    pairs: Counter[tuple[str, str]] = Counter()
    brier = log = 0.0
    said = right = wanted = 0
    for (key, at), answer in zip(case.queries, predicted, strict=True):
        truth = held(case, key, at)
        if truth is None or (chosen is not None and not chosen(key, at)):
            continue
        total = sum(answer[holder] for holder in case.holders) or 1.0
        p = {holder: answer[holder] / total for holder in case.holders}
        top = max(case.holders, key=p.__getitem__)
        pairs[truth, top] += 1
        brier += sum((p[holder] - (holder == truth)) ** 2 for holder in case.holders)
        clipped = {holder: max(p[holder], 0.01) for holder in case.holders}
        log -= math.log(clipped[truth] / sum(clipped.values()))
        seed = case.seeds.get(key)
        if seed is not None:
            wanted += truth != seed
            said += top != seed
            right += top != seed and top == truth
    n = sum(pairs.values())
    agree = sum(count for (t, p), count in pairs.items() if t == p) / n
    by_truth, by_top = Counter[str](), Counter[str]()
    for (t, p), count in pairs.items():
        by_truth[t] += count
        by_top[p] += count
    chance = sum(by_truth[h] * by_top[h] for h in case.holders) / n**2
    precision, recall = right / said if said else 0.0, right / wanted if wanted else 0.0
    return {
        "accuracy": agree,
        "kappa": (agree - chance) / (1 - chance) if chance < 1 else 1.0,
        "brier": brier / n,
        "log_score": log / n,
        "changed_f1": 2 * precision * recall / (precision + recall) if precision + recall else 0.0,
        "precision": precision,
        "recall": recall,
        "n": n,
    }


def reliability(
    case: Case, predicted: list[dict[str, float]], bins: int = 10
) -> list[tuple[float, float, int]]:
    """Mean stated probability, share that came true and count, over all states, in bins of probability."""
    stated, true = [], []
    for (key, at), answer in zip(case.queries, predicted, strict=True):
        truth = held(case, key, at)
        total = sum(answer[holder] for holder in case.holders) or 1.0
        if truth is not None:
            stated += [answer[holder] / total for holder in case.holders]
            true += [float(holder == truth) for holder in case.holders]
    p, y = np.array(stated), np.array(true)
    slot = np.minimum((p * bins).astype(int), bins - 1)
    return [
        (float(p[slot == at].mean()), float(y[slot == at].mean()), int((slot == at).sum()))
        for at in range(bins)
        if (slot == at).any()
    ]
