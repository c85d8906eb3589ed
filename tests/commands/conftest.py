"""The real command line on a data folder of its own, with a fresh database on the run's server."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest


@dataclass(frozen=True, slots=True)
class Said:
    """What a command said, and its exit code."""

    out: str
    err: str
    code: int

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture
def home(tmp_path: Path, gazetteer_index: Path) -> Path:
    """A data folder that has the gazetteer's index and nothing else."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "gazetteer.idx").symlink_to(gazetteer_index)
    return folder


@pytest.fixture
def geotracker(home: Path, database_url: str) -> Run:
    """Run `geotracker` as a user does, in a process of its own."""

    def run(*arguments: str | Path, code: int = 0, url: str | None = database_url, **more: str) -> Said:
        env = {key: value for key, value in os.environ.items() if not key.startswith("GEOTRACKER_")}
        env |= {"GEOTRACKER_HOME": str(home), "PYTHONWARNINGS": "error"}
        if url:
            env["GEOTRACKER_DATABASE_URL"] = url
        env |= more
        argv = [sys.executable, "-m", "geotracker.cli", *(str(argument) for argument in arguments)]
        done = subprocess.run(argv, env=env, capture_output=True, text=True, timeout=240, check=False)
        said = Said(done.stdout, done.stderr, done.returncode)
        assert said.code == code, f"exit code {said.code}\n{said.out}\n{said.err}"
        return said

    return run
