"""Geoparsing speed, start-up and memory, beside scans of the same names by other libraries in the same run.

    python -m benchmarks.geoparse_speed [--eval FOLDER] [--gazetteer INDEX] [--peers PYTHON] [--rows 5000000]

The peers (pyahocorasick, flashtext, spaCy PhraseMatcher: `pip install 'geotracker[bench]'`, or PYTHON, also
GEOTRACKER_BENCH_PYTHON, is an interpreter that has them) only find names; they decide nothing and place
nothing. `--rows` builds a synthetic gazetteer of that many rows (the real one plus made-up villages) and
measures it too; 0 leaves it out. Rates are articles a processor second of one core, the best of some rounds,
each measured in a process of its own. Start-up is the wall clock of a fresh process, its files in the
page cache: whole (interpreter, imports, open, first text), and open with first text alone. Memory is that
process's own high-water mark.
"""

import argparse
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.geoparse_quality import eval_folder, open_gazetteer
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import IndexWriter

ROUNDS = 3
PROBE = """
import sys, time
from pathlib import Path
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
start = time.perf_counter()
gazetteer = Gazetteer.open(Path(sys.argv[1]))
found = geoparse("Shells fell on Misrata in Libya.", gazetteer)
seconds = time.perf_counter() - start
assert found
print(seconds)
"""
OURS = """
import json, sys, time
from pathlib import Path
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.model import Source
gazetteer = Gazetteer.open(Path(sys.argv[1]))
docs = [json.loads(line) for line in open(sys.argv[2], encoding="utf-8")]
docs = [(doc["text"], Source(doc.get("source") or "")) for doc in docs]
best = float("inf")
for _ in range(int(sys.argv[3])):
    start = time.process_time()
    for text, source in docs:
        geoparse(text, gazetteer, source=source)
    best = min(best, time.process_time() - start)
print(len(docs) / best)
"""
CLAIMS = """
import json, sys, time
from datetime import UTC, datetime
from pathlib import Path
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.model import Document
from geotracker.opening import load_reader
from geotracker.theatres import bundled_text, parse_theatre
gazetteer, reader = Gazetteer.open(Path(sys.argv[1])), load_reader()
theatre = parse_theatre(bundled_text("libya"), "libya.yaml", None)
noon = datetime(2019, 6, 1, 12, tzinfo=UTC)
lines = open(sys.argv[2], encoding="utf-8")
docs = [Document(json.loads(line)["text"], "Desk", noon) for line in lines]
best = float("inf")
for _ in range(int(sys.argv[3])):
    start = time.process_time()
    for document in docs:
        reader.read(document, geoparse(document.text, gazetteer, theatre=theatre), theatre)
    best = min(best, time.process_time() - start)
print(len(docs) / best)
"""
MEMORY = """
print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def child(program: str, *arguments: Path | str, python: str = sys.executable) -> tuple[list[str], float]:
    """Run a program in a fresh process; return what it printed, and the seconds the process took.

    The high-water mark of resident memory is read by the child itself (VmHWM starts anew at exec), for
    rusage of a child begins with its parent's.
    """
    argv = [python, "-c", program + MEMORY, *map(str, arguments)]
    start = time.perf_counter()
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1])
    return done.stdout.split(), seconds


def started(path: Path) -> dict[str, float]:
    """Return start-up of a fresh process and its peak memory: the median of five, the first left out."""
    runs = []
    for _ in range(6):
        (seconds, kilobytes), whole = child(PROBE, path)
        runs.append((whole, float(seconds), int(kilobytes) / 1024))
    whole, inner, memory = np.median(np.array(runs[1:]), axis=0)
    return {"process_s": float(whole), "open_s": float(inner), "start_mb": float(memory)}


def rate(program: str, path: Path, texts: Path, rounds: int = ROUNDS) -> tuple[float, float]:
    """Return articles a second and peak memory in MB of a program of ours."""
    (said, kilobytes), _ = child(program, path, texts, str(rounds))
    return float(said), int(kilobytes) / 1024


# --- peers ----------------------------------------------------------------------------------------


def aho_corasick(module: Any, names: list[str]) -> Callable[[str], Any]:
    automaton = module.Automaton()
    for name in names:
        automaton.add_word(name, name)
    automaton.make_automaton()
    return lambda text: list(automaton.iter(text))


def flash(module: Any, names: list[str]) -> Callable[[str], Any]:
    processor = module.KeywordProcessor(case_sensitive=True)
    processor.add_keywords_from_list(names)
    found: Callable[[str], Any] = processor.extract_keywords
    return found


def phrase_matcher(module: Any, names: list[str]) -> Callable[[str], Any]:
    nlp = module.blank("en")
    matcher = importlib.import_module("spacy.matcher").PhraseMatcher(nlp.vocab)
    matcher.add("PLACE", list(nlp.tokenizer.pipe(names)))
    return lambda text: matcher(nlp(text))


PEERS = {
    "ahocorasick": ("pyahocorasick (scan only)", aho_corasick, ROUNDS),
    "flashtext": ("flashtext (scan only)", flash, ROUNDS),
    "spacy": ("spaCy blank + PhraseMatcher (scan only)", phrase_matcher, 1),
}


def measure_peer(package: str, names_file: Path, texts_file: Path) -> dict[str, float]:
    """Measure one peer in this process: what `peer` runs, maybe in another interpreter."""
    _, make, rounds = PEERS[package]
    names = names_file.read_text(encoding="utf-8").split("\n")
    texts = [json.loads(line)["text"] for line in texts_file.read_text(encoding="utf-8").split("\n") if line]
    start = time.perf_counter()
    scan = make(importlib.import_module(package), names)
    built, best = time.perf_counter() - start, float("inf")
    for _ in range(rounds):
        began = time.process_time()
        for text in texts:
            scan(text)
        best = min(best, time.process_time() - began)
    return {"rate": len(texts) / best, "process_s": built}


def peer(package: str, python: str, names: Path, texts: Path) -> dict[str, float] | None:
    """Return a peer's figures from a process of its own, or None where it is not installed."""
    site = Path(np.__file__).parent.parent  # numpy and ours, for an interpreter that has only the peers
    root = Path(__file__).parent.parent
    program = (
        f"import sys; sys.path += [{str(root)!r}, {str(site)!r}]\n"
        "import importlib.util, json\nfrom pathlib import Path\n"
        "if importlib.util.find_spec(sys.argv[1]) is None: print('none')\n"
        "else:\n    from benchmarks.geoparse_speed import measure_peer\n"
        "    print(json.dumps(measure_peer(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])),"
        " separators=(',', ':')))\n"
    )
    (said, kilobytes), _ = child(program, package, names, texts, python=python)
    return None if said == "none" else json.loads(said) | {"memory_mb": int(kilobytes) / 1024}


# --- five million rows ----------------------------------------------------------------------------


def synthetic(gazetteer: Gazetteer, rows: int, out: Path) -> None:
    """Build an index of the real places under every name they have, and made-up villages, `rows` in all."""
    draw = np.random.default_rng(7)
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
    writer = IndexWriter()
    for row in range(len(gazetteer)):
        place, kind = gazetteer.at(row), gazetteer.hit(row).feature
        letter = {"L": "L", "N": "H", "S": "S"}.get(kind, "A" if kind in ("C", "A1", "A2") else "P")
        writer.add(
            place.geonameid, place.name, place.lon, place.lat, place.feature_code, place.country_code,
            place.admin1, place.admin2, place.population, letter,
        )  # fmt: skip
    for key, row, quality in gazetteer.postings():
        if quality:
            writer.name(row, key, quality)
    made = max(0, rows - len(gazetteer))
    parts = draw.integers(0, len(syllables), (made, 4)).tolist()
    lats, lons = draw.uniform(-60, 70, made).tolist(), draw.uniform(-180, 180, made).tolist()
    for number, (word, lat, lon) in enumerate(zip(parts, lats, lons, strict=True)):
        name = "".join([syllables[i] for i in word]).capitalize()
        writer.add(10**8 + number, name, lon, lat, "PPL", "XX", "01")
    writer.write(out, {"source": "synthetic", "rows": rows})


# --- all of it ------------------------------------------------------------------------------------


def run(folder: Path, path: Path | None, rows: int, python: str) -> dict[str, Any]:
    gazetteer, texts = open_gazetteer(path), folder / "lgl.jsonl"
    ours, memory = rate(OURS, gazetteer.path, texts)
    claims, _ = rate(CLAIMS, gazetteer.path, texts)
    out: dict[str, Any] = {
        "load": os.getloadavg()[0],
        "rows": len(gazetteer),
        "names": gazetteer.names,
        "ours": started(gazetteer.path) | {"rate": ours, "memory_mb": memory},
        "claims": claims,
    }
    with tempfile.TemporaryDirectory() as temporary:
        names = Path(temporary) / "names.txt"
        labels = {gazetteer.label(row) for row in range(len(gazetteer))}
        names.write_text("\n".join(sorted(labels - {""})), encoding="utf-8")
        out["labels"] = len(labels)
        out["peers"] = {label: peer(name, python, names, texts) for name, (label, _, _) in PEERS.items()}
        if rows and shutil.disk_usage(temporary).free > 3 * 10**9:
            index = Path(temporary) / "synthetic.idx"
            began = time.perf_counter()
            synthetic(gazetteer, rows, index)
            built = time.perf_counter() - began
            many, memory = rate(OURS, index, texts, 2)
            out["synthetic"] = started(index) | {
                "rows": rows, "rate": many, "memory_mb": memory, "built_s": built,
                "bytes": index.stat().st_size,
            }  # fmt: skip
    return out


def markdown(result: dict[str, Any]) -> str:
    ours = result["ours"]
    lines = [
        f"Load average when it began: {result['load']:.2f}. The peers scan for {result['labels']:,} main"
        f" names, we look up {result['names']:,}.\n",
        "| what | LGL articles a second, one core | peak memory, MB | ready after, s |",
        "|---|---|---|---|",
        f"| geotracker: finds, decides, places | {ours['rate']:.0f} | {ours['memory_mb']:.0f}"
        f" | {ours['process_s']:.2f} |",
        f"| geotracker: text to claims, in a theatre | {result['claims']:.0f} | | |",
    ]
    for label, row in result["peers"].items():
        cells = "not installed | |" if row is None else f"{row['rate']:.0f} | {row['memory_mb']:.0f}"
        lines.append(f"| {label} | {cells} |" + ("" if row is None else f" {row['process_s']:.2f} |"))
    lines += [
        "",
        "| gazetteer | rows | fresh process to first text, s | of it open and first text, s | memory then, MB"
        " | memory after LGL, MB | articles a second |",
        "|---|---|---|---|---|---|---|",
    ]
    table = [("bundled", ours | {"rows": result["rows"]})]
    if "synthetic" in result:
        table.append(("synthetic", result["synthetic"]))
    for name, row in table:
        lines.append(
            f"| {name} | {row['rows']:,} | {row['process_s']:.2f} | {row['open_s']:.3f}"
            f" | {row['start_mb']:.0f} | {row['memory_mb']:.0f} | {row['rate']:.0f} |"
        )
    if "synthetic" in result:
        made = result["synthetic"]
        lines.append(f"\nThe synthetic index took {made['built_s']:.0f} s and {made['bytes'] / 1e6:.0f} MB.")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--eval", type=Path)
    parser.add_argument("--gazetteer", type=Path)
    parser.add_argument("--peers", default=os.environ.get("GEOTRACKER_BENCH_PYTHON", sys.executable))
    parser.add_argument("--rows", type=int, default=5_000_000)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    folder = eval_folder(args.eval)
    if folder is None:
        print("geoparse speed: no eval set (give --eval FOLDER or GEOTRACKER_EVAL); nothing measured")
        return
    result = run(folder, args.gazetteer, args.rows, args.peers)
    print(markdown(result))
    if args.json:
        args.json.write_text(json.dumps(result, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
