"""docs/api-conformance.md names every abstract test and ours beside it, and nothing that is not there."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ROW = re.compile(r"^\| `(/[\w/-]+)` \| `(tests/api/\w+\.py)::(\w+)` \|$", re.MULTILINE)
NAMED = re.compile(r"/(?:conf|req|rec)/[\w-]+/[\w-]+")


def carried_out() -> set[tuple[str, str, str]]:
    """Return abstract test, file and function, as the functions' docstrings have it."""
    found = set()
    for file in sorted(HERE.glob("test_conformance_*.py")):
        for one in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(one, ast.FunctionDef) and one.name.startswith("test_"):
                named = NAMED.findall(ast.get_docstring(one) or "")
                found |= {(name, f"tests/api/{file.name}", one.name) for name in named}
    return found


def test_the_table_is_the_tests() -> None:
    text = (ROOT / "docs" / "api-conformance.md").read_text(encoding="utf-8")
    rows = ROW.findall(text)
    assert len(rows) == len(set(rows)) > 100
    assert set(rows) == carried_out()


def test_every_conformance_class_that_is_declared_is_in_the_table() -> None:
    text = (ROOT / "docs" / "api-conformance.md").read_text(encoding="utf-8")
    source = (ROOT / "geotracker" / "api" / "landing.py").read_text(encoding="utf-8")
    declared = re.search(r"CONFORMS_TO = \((.*?)\n\)\n", source, re.DOTALL)
    assert declared is not None
    names = set(re.findall(r'"([a-z0-9-]+)"', declared[1])) - {"core"}
    assert len(names) > 15
    for name in names:
        assert f"/conf/{name}/" in text, name
