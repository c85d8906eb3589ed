"""docs/api.md is true: its recipes run, its tests exist."""

import re
import subprocess
import sys
from pathlib import Path

import geopandas

from tests.api.conftest import Desk

ROOT = Path(__file__).parent.parent.parent
TEXT = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")


HERE = {"LNA": "south", "GNA": "north", "13.": "22."}
"""Halcyon's parties and ground in place of the demo's, of which the page speaks."""


def blocks(language: str) -> list[str]:
    found = re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)
    return [re.sub(r"LNA|GNA|\b13\.", lambda name: HERE[name[0]], block) for block in found]


def test_the_curl_recipes_run(desk: Desk, tmp_path: Path) -> None:
    script = "\n".join(["set -eu", *blocks("sh")]).replace("curl ", "curl -sS --fail-with-body ")
    environment = {
        "API": desk.address,
        "THEATRE": "halcyon",
        "KEY": desk.keys["ada"],
        "PATH": "/usr/bin:/bin",
    }
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    assert (tmp_path / "zones.gpkg").read_bytes().startswith(b"SQLite")
    assert len(geopandas.read_file(tmp_path / "towns.gpkg")) > 1
    assert '"author":"ada"' in done.stdout
    assert "problem" not in done.stdout


def test_the_python_recipes_run(address: str, tmp_path: Path) -> None:
    script = "\n".join([f"API, THEATRE = {address!r}, 'halcyon'", *blocks("python"), "assert len(cells) > 3"])
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "north" in done.stdout


def test_the_tests_it_names_exist() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)
    assert len(named) > 3
    for file, function in named:
        assert f"def {function}(" in (ROOT / file).read_text(encoding="utf-8")
