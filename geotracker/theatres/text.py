"""YAML text to plain data with the line of every value, safely: bounded size, depth and aliases.

Reads the YAML 1.2 core types only: null, true, false, numbers, text. So `NO` stays a country code and
a date stays text for the schema to read. Keys are text; a key that comes twice is a fault.
"""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from geotracker.errors import TheatreError

Path = tuple[str | int, ...]

MAX_CHARACTERS = 5_000_000
MAX_DEPTH = 40
MAX_VALUES = 300_000

# The C parser is ten times faster; every wheel on a package index has it, a bare build may not.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]{1,18}")
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]{1,4})?")
_KINDS = ("str", "int", "float", "bool", "null", "seq", "map", "timestamp", "merge", "value")
_CORE = {f"tag:yaml.org,2002:{kind}" for kind in _KINDS}


@dataclass
class Marked:
    """Plain data and the line (from 1) each value of it starts on; `repeated` are keys that came twice."""

    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    repeated: list[tuple[Path, int]] = field(default_factory=list)
    values: int = 0

    def line(self, path: Path) -> int | None:
        """Return the line of a value, or of the nearest part around it that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)


def read_yaml(text: str, name: str) -> Marked:
    """Read YAML text; `name` is the file's, for errors. Raises TheatreError with the line."""
    if len(text) > MAX_CHARACTERS:
        raise TheatreError(f"has {len(text)} characters; {MAX_CHARACTERS} are allowed", file=name)
    try:
        _bounded(text, name)
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        raise TheatreError(f"is not YAML: {error.problem or error.context}", file=name, line=line) from error
    except yaml.YAMLError as error:
        raise TheatreError(f"is not YAML: {' '.join(str(error).split())}", file=name) from error
    marked = Marked()
    if node is not None:
        marked.data = _value(node, (), marked, name)
    return marked


def _bounded(text: str, name: str) -> None:
    """Refuse text nested too deep before anything recurses into it."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            depth += 1
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            depth -= 1
        if depth > MAX_DEPTH:
            line = event.start_mark.line + 1 if event.start_mark else None
            raise TheatreError(f"is nested more than {MAX_DEPTH} deep", file=name, line=line)


def _value(node: yaml.Node, path: Path, marked: Marked, name: str) -> Any:
    """Return a node's plain value; note its line. Aliases are followed, and count each time."""
    line = _line(node)
    marked.values += 1
    # An alias may point at what holds it: its depth then has no end. Counting stops it, and alias bombs.
    if marked.values > MAX_VALUES or len(path) > MAX_DEPTH:
        raise TheatreError(f"has more than {MAX_VALUES} values, or aliases without end", file=name, line=line)
    if node.tag not in _CORE:
        raise TheatreError(f"tag {node.tag} is not allowed", file=name, line=line)
    marked.lines[path] = line
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, path, marked, name)
    if isinstance(node, yaml.SequenceNode):
        return [_value(child, (*path, position), marked, name) for position, child in enumerate(node.value)]
    return _scalar(str(node.value), quoted=bool(node.style)) if isinstance(node, yaml.ScalarNode) else None


def _line(node: yaml.Node) -> int:
    """Return the line (from 1) a node starts on."""
    return node.start_mark.line + 1 if node.start_mark else 1


def _mapping(node: yaml.MappingNode, path: Path, marked: Marked, name: str) -> dict[str, Any]:
    """Return a mapping; a key that comes again is noted and its first value kept."""
    found: dict[str, Any] = {}
    for key_node, child in node.value:
        line = _line(key_node)
        if not isinstance(key_node, yaml.ScalarNode):
            raise TheatreError("a key must be text", file=name, line=line)
        key = str(key_node.value)
        if key in found:
            marked.repeated.append(((*path, key), line))
            continue
        found[key] = _value(child, (*path, key), marked, name)
        marked.lines[(*path, key)] = line
    return found


def needs_quotes(text: str) -> bool:
    """Say whether text written plain would be read as something else than text."""
    special = text in ("", "~", "null", "true", "false")
    return special or bool(_INTEGER.fullmatch(text) or _NUMBER.fullmatch(text))


def _scalar(text: str, *, quoted: bool) -> Any:
    """Return text, number, boolean or None; anything quoted is text."""
    if quoted:
        return text
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    if _NUMBER.fullmatch(text):
        return float(text)
    return text
