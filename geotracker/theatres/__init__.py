"""Theatres: one conflict each, as a YAML file anyone can write. docs/theatres.md explains the format."""

from importlib import resources
from pathlib import Path

from geotracker.errors import NotFoundError
from geotracker.theatres.build import to_spec
from geotracker.theatres.ground import unplaced
from geotracker.theatres.load import load_spec, load_theatre, parse_spec, parse_theatre
from geotracker.theatres.write import to_yaml

__all__ = [
    "bundled",
    "bundled_chronicle",
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


def bundled_chronicle(theatre_id: str) -> Path:
    """Return the JSON Lines file of a bundled theatre's own reports. Raises NotFoundError."""
    path = Path(str(resources.files("geotracker"))) / "chronicles" / f"{theatre_id}.jsonl"
    if theatre_id not in bundled() or not path.is_file():
        raise NotFoundError(f"no bundled chronicle for {theatre_id!r}")
    return path
