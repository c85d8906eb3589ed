"""Score control on a set of reports and seeds (Ukraine 2022): the scorer's table out.

    python -m benchmarks.control_quality --eval FOLDER [--set NAME] [--theatre YAML] [--claims FILE]
        [--svg FILE] [name=value ...]

FOLDER holds score_places.py and the set's folder (default: GEOTRACKER_EVAL/control). `--claims` keeps the
claims read in a file, so that the reports are read once; `name=value` overrides a parameter; `--svg`
draws the reliability curve.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

from benchmarks.control_eval import claims_of, load, predict, reliability, set_folder, takes_a_set, write
from benchmarks.control_pictures import reliability_svg
from geotracker.control import Params


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    takes_a_set(parser)
    parser.add_argument("--svg", type=Path)
    parser.add_argument("overrides", nargs="*")
    args = parser.parse_args()
    folder = set_folder(parser, args)
    begin = time.perf_counter()
    case = load(folder, args.theatre)
    print(f"cells {len(case.ground)}; loaded in {time.perf_counter() - begin:.1f} s")
    begin = time.perf_counter()
    claims = claims_of(case, args.claims)
    kinds = Counter(f"{one.claim.relation}({one.claim.actor})" for one in claims)
    print(f"claims {len(claims)} in {time.perf_counter() - begin:.1f} s: {dict(kinds.most_common())}")
    values = {name: float(value) for name, value in (one.split("=") for one in args.overrides)}
    params = replace(Params.of(case.theatre.params), **values)
    begin = time.perf_counter()
    predicted = predict(case, claims, params)
    print(f"weighed, believed and answered in {time.perf_counter() - begin:.1f} s")
    with tempfile.TemporaryDirectory() as kept:
        answers = Path(kept) / "pred.csv"
        write(case, predicted, answers)
        command = [sys.executable, str(folder.parent / "score_places.py"), str(folder / "truth_places.csv")]
        subprocess.run([*command, str(answers), "--seeds", str(folder / "seeds.csv")], check=True)
    curve = reliability(case, predicted)
    print("reliability (stated, true, n): " + "; ".join(f"{p:.2f} {y:.2f} {n}" for p, y, n in curve))
    if args.svg:
        args.svg.write_text(reliability_svg(curve), encoding="utf-8")


if __name__ == "__main__":
    main()
