"""Every figure in one run: `python -m benchmarks [NAME ...]` prints each table and writes docs/benchmarks.md.

Each part is a module of this folder that prints its own figures beside its peers or its floor. What a part
needs and does not find (evaluation data, a peer) it says itself. With names, only those parts are run and
only their sections are replaced.
"""

import os
import platform
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
HEAD = """# Figures

Written by `make bench`; every section is what its command printed. Peers run in the same run on the same
machine. The evaluation data is not part of this repository: GEOTRACKER_EVAL names its folder.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One section: its module, its title, and how long it may take."""

    module: str
    title: str
    minutes: int = 10


PARTS = (
    Part("geoparse_quality", "Geoparsing: quality, beside nine published systems"),
    Part("geoparse_heldout", "Geoparsing: held out by document, each signal left out, reliability", 20),
    Part("geoparse_speed", "Geoparsing: speed, beside its floor and its peers"),
    Part("claims", "Claims: quality and speed"),
    Part("control_quality", "Control: quality, beside persistence"),
    Part("control_speed", "Control: speed, beside its floor"),
    Part("store_speed", "Store: speed, beside a bare select"),
    Part("keep_up_speed", "Control: one claim to stored zones, beside a bare commit", 20),
    Part("api_speed", "API: features a second, beside tipg and pygeoapi", 20),
    Part("animation", "Animation: frames a second in Chromium"),
    Part("scale", "Scale: many articles", 30),
)


def run(part: Part) -> str:
    """Run one part, show what it prints, and return it as a section."""
    command = f"python -m benchmarks.{part.module}"
    print(f"--- {part.title}\n    {command}", flush=True)
    began = time.perf_counter()
    argv = [sys.executable, "-m", f"benchmarks.{part.module}"]
    try:
        done = subprocess.run(
            argv, cwd=ROOT, capture_output=True, text=True, timeout=60 * part.minutes, check=False
        )
        said = done.stdout.strip() or done.stderr.strip()
        if done.returncode:
            last = (done.stderr.strip().splitlines() or [""])[-1]
            said += f"\n(ended with exit code {done.returncode}: {last})"
    except subprocess.TimeoutExpired:
        said = f"(not finished within {part.minutes} minutes)"
    print(f"{said}\n    {time.perf_counter() - began:.0f} s\n", flush=True)
    body = said if said.lstrip().startswith(("|", "#")) else f"```\n{said}\n```"
    return f"## {part.title}\n\n`{command}`, {datetime.now(UTC):%Y-%m-%d}, {machine()}\n\n{body}\n"


def machine() -> str:
    """Describe the machine in a few words."""
    kind = f"{platform.system()} {platform.machine()}"
    return f"{os.cpu_count()} cores, Python {platform.python_version()}, {kind}"


def sections() -> dict[str, str]:
    """Return the page's sections by title."""
    if not PAGE.exists():
        return {}
    parts = re.split(r"(?m)^(?=## )", PAGE.read_text(encoding="utf-8"))[1:]
    return {part.splitlines()[0].removeprefix("## "): part for part in parts}


def main() -> None:
    """Run the parts named, or all there are."""
    there = [part for part in PARTS if (Path(__file__).parent / f"{part.module}.py").exists()]
    wanted = [part for part in there if part.module in sys.argv[1:]] or there
    found = sections()
    for part in wanted:
        found[part.title] = run(part)
        ordered = [found[part.title].rstrip() for part in PARTS if part.title in found]
        PAGE.write_text("\n\n".join([HEAD.rstrip(), *ordered]) + "\n", encoding="utf-8")
    print(f"make bench: {len(wanted)} parts, written to {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
