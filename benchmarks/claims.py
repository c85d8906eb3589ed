"""Score the claims reader on the control-claim set, each half by itself.

usage: python -m benchmarks.claims [EVAL_FOLDER] [--half dev|confirm] [--speed]
       python -m benchmarks.claims [EVAL_FOLDER] --gold FILE --actors FILE [--predictions FILE]

The set's lines 26-131 (counted from 1) are the confirming half: they are scored and never looked
at while developing. All other lines are the developing half.

Any other set is scored by the same code with `--gold`: JSON lines of the same schema, and `--actors`, a
JSON object of conflicts (the rows' `conflict`), each an object of actors by id with `name` and, as in a
theatre, `aliases`, `leaders`, `spokesmen`, `demonyms`, `capitals`.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from time import process_time
from typing import Any

from geotracker.claims import LexicalReader, as_json, load_lexicon
from geotracker.geoparse import geoparse
from geotracker.model import Actor, Document, Theatre, Toponym, ToponymKind, Unresolved
from geotracker.opening import open_gazetteer
from geotracker.settings import from_environment
from geotracker.theatres import bundled_text, parse_theatre

CONFIRM = range(26, 132)
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*")


def capitalised(text: str) -> tuple[Toponym, ...]:
    """Return every run of capitalised words as an unresolved toponym: the reader without a geoparser."""
    return tuple(
        Toponym(m.start(), m.end(), m.group(0), ToponymKind.LITERAL, Unresolved("not looked up"))
        for m in _NAME.finditer(text)
    )


def halves(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the set's two halves by line number."""
    lines = (folder / "claims" / "ukraine_dev.jsonl").read_text(encoding="utf-8").splitlines()
    split: dict[str, list[dict[str, Any]]] = {"dev": [], "confirm": []}
    for number, line in enumerate(lines, 1):
        split["confirm" if number in CONFIRM else "dev"].append(json.loads(line))
    return split


def reader() -> LexicalReader:
    """Return the packaged reader."""
    return LexicalReader(
        load_lexicon(resources.files("geotracker.claims").joinpath("lexicon.yaml").read_text("utf-8"))
    )


def theatre_of(conflict: str, actors: Mapping[str, Mapping[str, Any]], starts: datetime) -> Theatre:
    """Return a bare theatre with a conflict's actors and no ground: all the claims reader needs."""

    def actor(key: str, row: Mapping[str, Any]) -> Actor:
        groups = ("aliases", "leaders", "spokesmen", "demonyms", "capitals")
        names: dict[str, Any] = {group: tuple(row.get(group, ())) for group in groups}
        return Actor(key, row["name"], "#888888", **names)

    return Theatre(
        conflict, conflict, (), starts, None, tuple(actor(key, row) for key, row in actors.items())
    )


def moment(row: Mapping[str, Any]) -> datetime:
    """Return the day a row was published, noon of the set's middle when it does not say."""
    return datetime.fromisoformat(row["published_at"] or "2022-07-01").replace(tzinfo=UTC)


def theatres_of(path: Path, rows: Sequence[Mapping[str, Any]]) -> dict[str, Theatre]:
    """Return the theatre of each conflict of a set; it starts with the year of the conflict's first row."""
    tables = json.loads(path.read_text(encoding="utf-8"))
    dates: dict[str, list[datetime]] = {}
    for row in rows:
        if row["published_at"]:
            dates.setdefault(row["conflict"], []).append(moment(row))
    early = datetime(2010, 1, 1, tzinfo=UTC)
    return {name: theatre_of(name, table, min(dates.get(name, [early]))) for name, table in tables.items()}


def predict(
    rows: Sequence[dict[str, Any]], theatre_for: Callable[[Mapping[str, Any]], Theatre]
) -> Iterator[dict[str, Any]]:
    """Yield the claims of each row."""
    read = reader()
    for row in rows:
        document = Document(row["text"], "set", moment(row))
        claims = read.read(document, capitalised(row["text"]), theatre_for(row))
        yield {"id": row["id"], "claims": [as_json(claim, row["text"]) for claim in claims]}


def score(
    folder: Path, rows: Sequence[dict[str, Any]], predictions: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """Return the scorer's report on some rows."""
    with tempfile.TemporaryDirectory() as scratch:
        gold, guess = Path(scratch, "gold.jsonl"), Path(scratch, "guess.jsonl")
        gold.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        guess.write_text("".join(json.dumps(row) + "\n" for row in predictions), encoding="utf-8")
        command = [sys.executable, str(folder / "claims" / "score.py"), str(gold), str(guess), "--json"]
        answer: dict[str, Any] = json.loads(
            subprocess.run(command, check=True, capture_output=True, text=True).stdout
        )
    return answer


def show(name: str, report: Mapping[str, Any]) -> None:
    """Print a report's figures."""
    print(f"{name}: {report['texts']} texts")
    for key in ("strict", "relaxed"):
        value = report[key]
        print(f"  {key}: P {value['precision']:.3f} R {value['recall']:.3f} F1 {value['f1']:.3f}")
    for key in (
        "extent_accuracy",
        "modality_accuracy",
        "when_accuracy_where_gold_dated",
        "except_recall",
        "denied_recall",
        "false_claim_rate",
        "previous_holder_accuracy",
    ):
        print(f"  {key}: {report[key]['value']} (n={report[key]['n']})")
    for relation, value in report["per_relation"].items():
        shares = " ".join(f"{name} {value[name]:.3f}" for name in ("precision", "recall", "f1"))
        print(f"  {relation}: {shares} of {value['gold']}")


def show_speed(folder: Path) -> None:
    """Print how many LGL articles a second of processor time go from text to claims, geoparsing included."""
    file = folder / "geoparse" / "lgl.jsonl"
    if not file.exists():
        print(f"speed: no {file}")
        return
    texts = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").strip().split("\n")]
    gazetteer = open_gazetteer(from_environment(), print)
    read, theatre = reader(), parse_theatre(bundled_text("syria"), "syria.yaml")
    documents = [Document(text, "LGL", datetime(2016, 6, 1, tzinfo=UTC)) for text in texts]
    found = [geoparse(document.text, gazetteer, theatre=theatre) for document in documents]  # and warm up

    def both() -> None:
        for document in documents:
            read.read(document, geoparse(document.text, gazetteer, theatre=theatre), theatre)

    def alone() -> None:
        for document, toponyms in zip(documents, found, strict=True):
            read.read(document, toponyms, theatre)

    for name, work in (("text to claims", both), ("claims alone", alone)):
        print(f"speed, {name}: {len(texts) / _seconds(work):,.0f} LGL articles a second of one core")


def _seconds(work: Callable[[], None], rounds: int = 3) -> float:
    """Return the least processor time of some rounds."""
    times = []
    for _ in range(rounds):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=os.environ.get("GEOTRACKER_EVAL", "../shared/eval"))
    parser.add_argument("--half", choices=["dev", "confirm"])
    parser.add_argument("--speed", action="store_true", help="only the speed")
    parser.add_argument("--gold", type=Path, help="another set, scored whole")
    parser.add_argument("--actors", type=Path, help="the actors of its conflicts")
    parser.add_argument("--predictions", type=Path, help="write what was read here")
    arguments = parser.parse_args()
    folder = Path(arguments.folder)
    if arguments.gold is not None:
        rows = [json.loads(line) for line in arguments.gold.read_text(encoding="utf-8").splitlines()]
        theatres = theatres_of(arguments.actors, rows)
        found = list(predict(rows, lambda row: theatres[row["conflict"]]))
        if arguments.predictions is not None:
            arguments.predictions.write_text("".join(json.dumps(row) + "\n" for row in found), "utf-8")
        show(arguments.gold.name, score(folder, rows, found))
        return
    if arguments.half is None:
        show_speed(folder)
    ukraine = parse_theatre(bundled_text("ukraine"), "ukraine.yaml")
    for name, rows in halves(folder).items() if not arguments.speed else ():
        if arguments.half in (None, name):
            show(name, score(folder, rows, list(predict(rows, lambda _: ukraine))))


if __name__ == "__main__":
    main()
