"""Theatres: one conflict each, as a YAML file anyone can write. docs/theatres.md explains the format."""

import hashlib
from importlib import resources
from pathlib import Path
from typing import Any

from geotracker.errors import NotFoundError
from geotracker.theatres.build import to_spec
from geotracker.theatres.ground import unplaced
from geotracker.theatres.load import load_spec, load_theatre, parse_spec, parse_theatre
from geotracker.theatres.write import to_yaml

__all__ = [
    "bundled",
    "bundled_chronicle",
    "bundled_digest",
    "bundled_spec",
    "bundled_text",
    "load_spec",
    "load_theatre",
    "parse_spec",
    "parse_theatre",
    "to_spec",
    "to_yaml",
    "unplaced",
]


def bundled() -> tuple[str, ...]:
    """Return the ids of the theatres that ship with the package, in alphabetical order."""
    names = [entry.name for entry in resources.files("geotracker.theatres").iterdir()]
    return tuple(sorted(name.removesuffix(".yaml") for name in names if name.endswith(".yaml")))


def bundled_text(theatre_id: str) -> str:
    """Return a bundled theatre's YAML. Raises NotFoundError naming those there are."""
    if theatre_id not in bundled():
        raise NotFoundError(f"no bundled theatre {theatre_id!r}; there are {', '.join(bundled())}")
    file = resources.files("geotracker.theatres").joinpath(f"{theatre_id}.yaml")
    return file.read_text(encoding="utf-8")


def bundled_digest(theatre_id: str) -> str:
    """Return the sha256 of a bundled theatre's file: what tells a newer one without reading it."""
    return hashlib.sha256(bundled_text(theatre_id).encode()).hexdigest()


def bundled_spec(theatre_id: str) -> tuple[dict[str, Any], str]:
    """Return a bundled theatre as `load_spec` does. Raises NotFoundError naming those there are."""
    bundled_text(theatre_id)
    with resources.as_file(resources.files("geotracker.theatres") / f"{theatre_id}.yaml") as path:
        return load_spec(path)


def bundled_chronicle(theatre_id: str) -> Path:
    """Return the JSON Lines file of a bundled theatre's own reports. Raises NotFoundError."""
    path = Path(str(resources.files("geotracker"))) / "chronicles" / f"{theatre_id}.jsonl"
    if theatre_id not in bundled() or not path.is_file():
        raise NotFoundError(f"no bundled chronicle for {theatre_id!r}")
    return path
