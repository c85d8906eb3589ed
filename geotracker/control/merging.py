"""Two people changed one feature: what each changed, and what both did. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Parts = Mapping[str, Any]
"""A feature's parts by name: its geometry and each property."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What two versions make of their common base; `conflicts` are the parts both changed differently.

    There, `parts` has what the second one (mine) says.
    """

    parts: Mapping[str, Any]
    conflicts: tuple[str, ...]


_ABSENT = object()


def merge(base: Parts, theirs: Parts, mine: Parts) -> Merged:
    """Merge two changes of one base, part by part; a part only one side changed is that side's."""
    parts: dict[str, Any] = {}
    conflicts = []
    for name in dict.fromkeys([*base, *theirs, *mine]):
        old, other, own = (side.get(name, _ABSENT) for side in (base, theirs, mine))
        chosen = other if own == old else own
        if other != old and own not in (old, other):
            conflicts.append(name)
        if chosen is not _ABSENT:
            parts[name] = chosen
    return Merged(parts, tuple(sorted(conflicts)))
