"""Geoparsing speed, start-up and memory, beside scans of the same names by other libraries in the same run.

    python benchmarks/geoparse_speed.py [--eval FOLDER] [--gazetteer INDEX] [--rows 5000000] [--json OUT]

The peers (pyahocorasick, flashtext, spaCy PhraseMatcher: the `bench` extra) only find names; they decide
nothing and
place nothing. One that is not installed is said to be missing. `--rows` builds a synthetic gazetteer of
that many rows
(the real one plus made-up villages) and measures it too; 0 leaves it out. Times are CPU seconds of one
core, the best of
three rounds.
"""

import argparse
import importlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
from geoparse_quality import eval_folder, open_gazetteer

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_from_dump
from geotracker.geoparse import geoparse
from geotracker.model import Source

PROBE = """
import resource, sys, time
from pathlib import Path
import geotracker.geoparse
from geotracker.gazetteer import Gazetteer
start = time.perf_counter()
g = Gazetteer.open(Path(sys.argv[1]))
found = geotracker.geoparse.geoparse("Shells fell on Misrata in Libya.", g)
print(time.perf_counter() - start, len(found), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def rate(work: Callable[[], Any], documents: int, rounds: int = 3) -> float:
    """Return documents per CPU second, the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return documents / best


def texts(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "lgl.jsonl").read_text(encoding="utf-8").strip().split("\n")
    return [json.loads(line) for line in lines]


def ours(gazetteer: Gazetteer, documents: list[dict[str, Any]]) -> float:
    def work() -> None:
        for doc in documents:
            geoparse(doc["text"], gazetteer, source=Source(doc.get("source") or ""))

    return rate(work, len(documents))


def names_of(gazetteer: Gazetteer, most: int) -> list[str]:
    """Return the gazetteer's main names."""
    return sorted({gazetteer.label(row) for row in range(min(len(gazetteer), most))})


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
    "pyahocorasick (scan only)": ("ahocorasick", aho_corasick),
    "flashtext (scan only)": ("flashtext", flash),
    "spaCy blank + PhraseMatcher (scan only)": ("spacy", phrase_matcher),
}


def peers(names: list[str], documents: list[dict[str, Any]]) -> dict[str, float | None]:
    out: dict[str, float | None] = {}
    for label, (package, make) in PEERS.items():
        try:
            module = importlib.import_module(package)
        except ImportError:
            out[label] = None
            continue
        scan = make(module, names)

        def work(scan: Callable[[str], Any] = scan) -> None:
            for doc in documents:
                scan(doc["text"])

        out[label] = rate(work, len(documents), rounds=2)
    return out


def probe(path: Path) -> dict[str, float]:
    """Return start-up seconds (open and first text) and peak memory in MB, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(path)], capture_output=True, text=True, check=True
    )
    seconds, _, megabytes = done.stdout.split()
    return {"startup_s": float(seconds), "memory_mb": float(megabytes)}


def synthetic(gazetteer: Gazetteer, rows: int, folder: Path) -> Path:
    """Build an index of the real places and made-up villages, `rows` in all."""
    draw = np.random.default_rng(7)
    dump = folder / "synthetic.txt"
    syllables = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]

    def lines() -> Iterable[str]:
        for row in range(len(gazetteer)):
            p = gazetteer.at(row)
            letter = "A" if p.feature_code.startswith(("ADM", "PCL")) else "P"
            yield (
                f"{p.geonameid}\t{p.name}\t{p.name}\t\t{p.lat}\t{p.lon}\t{letter}\t{p.feature_code}\t"
                f"{p.country_code}\t\t{p.admin1}\t\t\t\t{p.population}\t\t\t\t\n"
            )
        for number in range(rows - len(gazetteer)):
            name = "".join(syllables[i] for i in draw.integers(0, len(syllables), 4)).capitalize()
            lat, lon = draw.uniform(-60, 70), draw.uniform(-180, 180)
            where = f"{lat:.4f}\t{lon:.4f}"
            yield f"{10**8 + number}\t{name}\t{name}\t\t{where}\tP\tPPL\tXX\t\t01\t\t\t\t0\t\t\t\t\n"

    with dump.open("w", encoding="utf-8") as out:
        out.writelines(lines())
    index = folder / "synthetic.idx"
    build_from_dump([dump], index)
    dump.unlink()
    return index


def run(folder: Path, path: Path | None, rows: int) -> dict[str, Any]:
    gazetteer = open_gazetteer(path)
    documents = texts(folder)
    for doc in documents[:50]:
        geoparse(doc["text"], gazetteer)
    out: dict[str, Any] = {
        "articles_per_second": {"geotracker (finds, decides, places)": ours(gazetteer, documents)},
        "rows": len(gazetteer),
        "names": gazetteer.names,
    }
    out |= probe(gazetteer.path)
    out["articles_per_second"] |= peers(names_of(gazetteer, 10**9), documents)
    if rows:
        with tempfile.TemporaryDirectory() as temporary:
            index = synthetic(gazetteer, rows, Path(temporary))
            out["synthetic"] = probe(index) | {
                "rows": rows,
                "articles_per_second": ours(Gazetteer.open(index), documents),
            }
    out["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return out


def markdown(result: dict[str, Any]) -> str:
    lines = ["| what | LGL articles a second, one core |", "|---|---|"]
    for label, value in result["articles_per_second"].items():
        lines.append(f"| {label} | {'not installed' if value is None else f'{value:.0f}'} |")
    lines += [
        "",
        "| gazetteer | rows | start-up and first text, s | memory, MB | articles a second |",
        "|---|---|---|---|---|",
    ]
    first = next(iter(result["articles_per_second"].values()))
    table = [("bundled", {**result, "articles_per_second": first})]
    if "synthetic" in result:
        table.append(("synthetic", result["synthetic"]))
    for name, row in table:
        lines.append(
            f"| {name} | {row['rows']:,} | {row['startup_s']:.3f} | {row['memory_mb']:.0f}"
            f" | {row['articles_per_second']:.0f} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--eval", type=Path)
    parser.add_argument("--gazetteer", type=Path)
    parser.add_argument("--rows", type=int, default=5_000_000)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    folder = eval_folder(args.eval)
    if folder is None:
        print("geoparse speed: no eval set (give --eval FOLDER or GEOTRACKER_EVAL); nothing measured")
        return
    result = run(folder, args.gazetteer, args.rows)
    print(markdown(result))
    if args.json:
        args.json.write_text(json.dumps(result, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
