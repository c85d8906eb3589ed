"""The house stands as DESIGN.md section 4 draws it: imports run downwards, pure rooms stay pure."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "geotracker"

FLOORS = (
    ("model", "errors", "atlas", "settings", "moments", "polygonal", "late", "locks"),
    ("sources", "gazetteer", "geoparse", "claims", "control", "theatres"),
    ("track", "store"),
    ("workspace", "opening", "jobs", "commands", "api", "dashboard", "cli"),
)
PURE = (
    "model.py",
    "atlas.py",
    "errors.py",
    "moments.py",
    "polygonal.py",
    "track.py",
    "geoparse",
    "claims",
    "control",
)
IMPURE_MODULES = {
    "os", "io", "socket", "time", "subprocess", "shutil", "tempfile", "urllib", "http", "requests", "httpx",
    "sqlalchemy", "psycopg", "geotracker.settings", "random", "secrets",
}  # fmt: skip
IMPURE_CALLS = {"open", "print", "input"}
IMPURE_METHODS = {"now", "utcnow", "today", "read_text", "read_bytes", "write_text", "write_bytes", "getenv"}


@cache
def modules() -> tuple[Path, ...]:
    return tuple(sorted(PACKAGE.rglob("*.py")))


@cache
def names() -> frozenset[str]:
    return frozenset(name_of(module) for module in modules())


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text())


def name_of(file: Path) -> str:
    parts = file.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(file: Path) -> set[str]:
    """The geotracker modules, and the top names of others, that a file imports."""
    found: set[str] = set()
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            base = node.module or ""
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                found.add(inner if inner in names() else base)
    return found


def floor(module: str) -> int | None:
    room = module.split(".")[1] if "." in module else None
    return next((level for level, rooms in enumerate(FLOORS) if room in rooms), None)


@pytest.mark.parametrize("file", modules(), ids=name_of)
def test_imports_run_downwards(file: Path) -> None:
    here = floor(name_of(file))
    if here is None:
        assert file.name == "__init__.py"
        return
    for target in imports(file):
        if target.startswith("geotracker."):
            there = floor(target)
            assert there is not None and there <= here, f"{name_of(file)} imports {target}: upwards"


def test_no_cycle_between_modules() -> None:
    graph = {name_of(file): {t for t in imports(file) if t.startswith("geotracker")} for file in modules()}
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path, module))
        if module in done:
            return
        for target in graph.get(module, ()):
            # a package's own __init__ gathers its modules; a module naming its own package is a cycle
            visit(target, (*path, module))
        done.add(module)

    for module in graph:
        visit(module, ())


def pure_files() -> list[Path]:
    return [
        file
        for room in PURE
        for file in ([PACKAGE / room] if room.endswith(".py") else sorted((PACKAGE / room).rglob("*.py")))
    ]


@pytest.mark.parametrize("file", pure_files(), ids=name_of)
def test_pure_rooms_do_no_io(file: Path) -> None:
    for target in imports(file):
        top = target.split(".")[0]
        assert top not in IMPURE_MODULES and target not in IMPURE_MODULES, f"{name_of(file)} imports {target}"
    for node in ast.walk(tree(file)):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name):
            assert node.func.id not in IMPURE_CALLS, f"{name_of(file)}:{node.lineno} calls {node.func.id}"
        elif isinstance(node.func, ast.Attribute):
            assert node.func.attr not in IMPURE_METHODS, (
                f"{name_of(file)}:{node.lineno} calls {node.func.attr}"
            )


@pytest.mark.parametrize("file", modules(), ids=name_of)
def test_no_import_hides_in_a_function(file: Path) -> None:
    for outer in ast.walk(tree(file)):
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(outer):
                assert not isinstance(node, ast.Import | ast.ImportFrom), f"{name_of(file)}:{node.lineno}"


@pytest.mark.parametrize("file", modules(), ids=name_of)
def test_files_stay_readable(file: Path) -> None:
    if file.read_text().startswith('"""Fitted by '):
        return  # numbers, written by a command
    longest = 640 if file.name == "model.py" else 450  # the nouns stand together
    assert len(file.read_text().splitlines()) <= longest, f"{name_of(file)} is long: split it by reason"


def decisions() -> list[Path]:
    return sorted((ROOT / "docs" / "decisions").glob("*.md"))


@pytest.mark.parametrize("record", decisions(), ids=lambda record: record.stem)
def test_every_decision_names_a_test_that_exists(record: Path) -> None:
    guards = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", record.read_text())
    assert guards, f"{record.name} names no test"
    for file, function in guards:
        text = (ROOT / file).read_text()
        assert not function or f"def {function}(" in text, f"{record.name}: no {function} in {file}"


@pytest.mark.parametrize("name", ["security.md", "reliability.md"])
def test_every_threat_and_fault_names_a_test_that_exists(name: str) -> None:
    rows = [line for line in (ROOT / "docs" / name).read_text().splitlines() if line.startswith("| ")]
    file = ""
    for row in rows:
        named = re.findall(r"`(?:(tests/[\w/]+(?:\.py)?/?))?(?:::(\w+))?`", row.rpartition(" | ")[2])
        for path, function in named:
            file = path or file
            assert (ROOT / file).exists(), f"{name}: no {file}"
            if function:
                assert f"def {function}(" in (ROOT / file).read_text(), f"{name}: no {function} in {file}"
        heading = row.rstrip(" |").endswith(("Test", "Result"))
        assert named or heading or name == "reliability.md", f"{name}: no test beside {row[:60]}"


def test_no_machine_path_and_no_registry_host() -> None:
    host = re.compile(r"https?://[^ \"']*(simple/|registry\.|/-/|files\.python)")
    for pattern in (
        "requirements*.lock",
        "pyproject.toml",
        "Makefile",
        ".ci/*",
        "geotracker/dashboard/vendor/*.json",
    ):
        for file in ROOT.glob(pattern):
            assert not host.search(file.read_text()), file
