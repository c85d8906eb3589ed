"""Theatre files to `model.Theatre`: read, check everything, report every fault at once."""

import difflib
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any, TypeVar

from pydantic import ValidationError

from geotracker.errors import TheatreError
from geotracker.model import Theatre
from geotracker.theatres import files
from geotracker.theatres.build import build
from geotracker.theatres.checks import faults, seed_faults
from geotracker.theatres.schema import CellSpec, SeedSpec, Spec, TheatreSpec, keys
from geotracker.theatres.text import Path, read_yaml

Line = Callable[[Path], int | None]
T = TypeVar("T", bound=Spec)


@dataclass
class Report:
    """The faults found so far in one file."""

    name: str
    line: Line
    errors: list[TheatreError] = field(default_factory=list)

    def add(self, path: Path, message: str) -> None:
        """Note a fault at a place in the file."""
        self.errors.append(TheatreError(message, file=self.name, line=self.line(path), field=written(path)))

    def place(self, error: TheatreError, path: Path) -> None:
        """Note a fault of a file the theatre names, or of naming it."""
        if error.file is None:
            self.add(path, error.message)
        else:
            self.errors.append(error)

    def row(self, kind: type[T], row: dict[str, Any], name: str, line: int) -> T | None:
        """Check one row of a file the theatre names; note its faults and return None if it has any."""
        try:
            return kind.model_validate(row)
        except ValidationError as error:
            for path, message in _messages(error):
                self.errors.append(TheatreError(message, file=name, line=line, field=written(path)))
            return None

    def close(self) -> None:
        """Raise what was found: the one fault, or one error that lists them all in the file's order."""
        if not self.errors:
            return
        ordered = sorted(self.errors, key=lambda error: (error.file != self.name, error.line or 0))
        if len(ordered) == 1:
            raise ordered[0]
        listed = "".join(f"\n  {error}" for error in ordered)
        error = TheatreError(f"{len(ordered)} faults{listed}", file=self.name)
        error.problems = tuple(ordered)
        raise error


def load_theatre(path: FilePath) -> Theatre:
    """Load a theatre's YAML file; files it names are looked for beside it.

    Raises TheatreError that names file, line and field of every fault (`problems` lists them).
    """
    return parse_theatre(_read(path), path.name, path.parent)


def load_spec(path: FilePath) -> tuple[dict[str, Any], str]:
    """Load a theatre's YAML file as plain JSON with its files inlined, and the sha256 of that.

    `parse_spec` makes the same theatre of it anywhere. Raises TheatreError as `load_theatre`.
    """
    marked_spec = _parse(_read(path), path.name, path.parent)
    plain = json.loads(marked_spec.model_dump_json(by_alias=True, exclude_defaults=True))
    canonical = json.dumps(plain, sort_keys=True, separators=(",", ":"))
    return plain, hashlib.sha256(canonical.encode()).hexdigest()


def parse_theatre(text: str, name: str, folder: FilePath | None = None) -> Theatre:
    """Parse a theatre from YAML text; `name` is what errors call it, `folder` where its files lie."""
    return build(_parse(text, name, folder))


def parse_spec(spec: Mapping[str, Any], name: str = "theatre", folder: FilePath | None = None) -> Theatre:
    """Parse a theatre from plain JSON; faults have a field but no line."""
    report = Report(name, lambda path: None)
    return build(_checked(dict(spec), report, folder))


def written(path: Path) -> str | None:
    """Write a path as people do: actors[2].colour."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".") or None


def _read(path: FilePath) -> str:
    """Read a theatre file's text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise TheatreError("is not UTF-8 text", file=path.name) from error
    except OSError as error:
        raise TheatreError(f"cannot be read: {error.strerror}", file=str(path)) from error


def _parse(text: str, name: str, folder: FilePath | None) -> TheatreSpec:
    """Parse and check YAML text."""
    marked = read_yaml(text, name)
    report = Report(name, marked.line)
    for path, line in marked.repeated:
        report.errors.append(
            TheatreError("stands here a second time", file=name, line=line, field=written(path))
        )
    return _checked(marked.data, report, folder)


def _checked(data: Any, report: Report, folder: FilePath | None) -> TheatreSpec:
    """Return the spec with its files inlined, or raise every fault found."""
    if not isinstance(data, dict):
        report.add((), "must be a mapping of keys to values: id, name, countries, starts, actors, ...")
        report.close()
    try:
        spec = TheatreSpec.model_validate(data)
    except ValidationError as error:
        for path, message in _messages(error):
            report.add(path, message)
        report.close()
        raise AssertionError("unreachable") from error
    spec.seeds = _with_files(spec, report, folder)
    spec.cells = _cells(spec, report, folder)
    for path, message in faults(spec):
        report.add(path, message)
    report.close()
    return spec


def _with_files(spec: TheatreSpec, report: Report, folder: FilePath | None) -> list[SeedSpec]:
    """Return the seeds with each file replaced by its rows, every one checked against the theatre."""
    found: list[SeedSpec] = []
    for position, seed in enumerate(spec.seeds):
        if seed.file is None:
            for key, message in seed_faults(seed, spec):
                report.add(("seeds", position, key), message)
            found.append(seed)
            continue
        try:
            path = files.find(folder, seed.file)
            rows = files.csv_seeds(path) if seed.csv else files.polygon_seeds(path, seed.holder_field)
            for line, row in rows:
                made = report.row(SeedSpec, row, path.name, line)
                if made is not None:
                    for key, message in seed_faults(made, spec):
                        report.errors.append(TheatreError(message, file=path.name, line=line, field=key))
                    found.append(made)
        except TheatreError as error:
            report.place(error, ("seeds", position))
    return found


def _cells(spec: TheatreSpec, report: Report, folder: FilePath | None) -> list[CellSpec]:
    """Return the cells with each file replaced by its polygons."""
    found: list[CellSpec] = []
    for position, cell in enumerate(spec.cells):
        if cell.file is None:
            found.append(cell)
            continue
        try:
            path = files.find(folder, cell.file)
            for line, row in files.polygon_cells(path, cell.name_field):
                made = report.row(CellSpec, row, path.name, line)
                if made is not None:
                    found.append(made)
        except TheatreError as error:
            report.place(error, ("cells", position))
    return found


def _messages(error: ValidationError) -> Iterator[tuple[Path, str]]:
    """Yield (path, message) of each fault pydantic found, in our words."""
    for one in error.errors(include_url=False):
        path: Path = tuple(part for part in one["loc"] if part != "[key]")
        kind, given = one["type"], one["input"]
        if kind == "extra_forbidden":
            names = tuple(str(part) for part in path[:-1] if isinstance(part, str))
            allowed = keys(names)
            close = difflib.get_close_matches(str(path[-1]), allowed, n=1, cutoff=0.6)
            hint = f"did you mean {close[0]}?" if close else f"allowed are {', '.join(allowed)}"
            yield path, f"is not a key here: {hint}"
        elif kind == "missing":
            yield path, "is missing"
        elif kind in ("string_too_short", "too_short") and not given:
            yield path, "is empty"
        elif kind == "string_type":
            yield path, f"must be text, but is {given!r}; if it is meant as text, put it in quotes"
        elif kind == "theatre":
            yield path, one["msg"]
        else:
            yield path, f"{one['msg'][:1].lower()}{one['msg'][1:]}, but is {_brief(given)}"


def _brief(value: Any) -> str:
    """Return a value as text of at most 60 characters."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
