"""The table of constructions in docs/claims.md is true, row by row."""

import re
from pathlib import Path

import pytest

from geotracker.claims import as_json
from tests.claims.conftest import Read

PAGE = Path(__file__).parent.parent.parent / "docs" / "claims.md"
_ROW = re.compile(
    r"^\| (?P<name>[^|]+) \| (?P<text>[^|]+) \| (?P<theatre>\w+) (?P<date>[\d-]+) \| (?P<claims>[^|]+) \|$"
)
_CLAIM = re.compile(r"(\w+)\(([\w-]+), ([^,()]+)((?:, \w+=[^,()]+)*)\)")


def rows() -> list[re.Match[str]]:
    return [found for line in PAGE.read_text("utf-8").splitlines() if (found := _ROW.match(line))]


def claims_in(cell: str) -> list[dict[str, str]]:
    """Read `relation(actor, place, field=value); ...`, or "nothing"."""
    found = []
    for relation, actor, place, rest in _CLAIM.findall(cell):
        fields = dict(part.split("=", 1) for part in rest.split(", ") if part)
        found.append({"relation": relation, "actor": actor, "place": place} | fields)
    assert found or cell.strip() == "nothing", cell
    return found


def test_the_table_is_there() -> None:
    assert len(rows()) >= 80
    assert len({row["name"] for row in rows()}) == len(rows())


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["name"])
def test_construction(read: Read, row: re.Match[str]) -> None:
    text = row["text"]
    claims = [as_json(claim, text) for claim in read(row["theatre"], text, row["date"])]
    expected = claims_in(row["claims"])
    found = [(c["relation"], c["actor"] or "-", c["place"]) for c in claims]
    assert found == [(e["relation"], e["actor"], e["place"]) for e in expected]
    for claim, wanted in zip(claims, expected, strict=True):
        for field in ("extent", "modality", "previous_holder", "when", "except", "quantity", "stake"):
            value = claim[field]
            shown = ",".join(value) if isinstance(value, list) else str(value)
            usual = {"extent": "all", "modality": "asserted"}.get(field)
            if field in wanted or field in ("extent", "modality", "previous_holder", "except"):
                assert shown == wanted.get(
                    field, usual if usual else "" if isinstance(value, list) else "None"
                )
