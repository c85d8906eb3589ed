"""Reads the tables of own sentences beside this file.

A table has blocks of a line "> text" (with "@date" at its end: the date of publication) and one line a claim:
`relation actor | place | field=value ...`; "none" when the text claims nothing. An actor of "-" is unstated.
"""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "sentences"


@dataclass(frozen=True)
class Expected:
    relation: str
    actor: str | None
    place: str
    fields: dict[str, str]


@dataclass(frozen=True)
class Case:
    theatre: str
    text: str
    date: str | None
    claims: tuple[Expected, ...]


def parse_claim(line: str) -> Expected:
    """Read `relation actor | place | field=value; field=value`."""
    head, place, *rest = (part.strip() for part in line.split("|"))
    relation, actor = head.split()
    fields = dict(field.strip().split("=", 1) for part in rest for field in part.split(";") if field.strip())
    return Expected(relation, None if actor == "-" else actor, place, fields)


def cases(name: str) -> list[Case]:
    """Read one table; its name is the theatre's, up to a dash."""
    found: list[Case] = []
    text, date, claims = "", None, []
    for line in [*(FOLDER / f"{name}.txt").read_text("utf-8").splitlines(), "> end"]:
        if line.startswith(">"):
            if text:
                assert claims, f"{name}: no answer for {text!r}"
                found.append(Case(name.split("-")[0], text, date, tuple(c for c in claims if c is not None)))
            text, _, after = line[1:].strip().partition(" @")
            date, claims = after or None, []
        elif line.strip() and not line.startswith("#"):
            claims.append(None if line.strip() == "none" else parse_claim(line))
    return found
