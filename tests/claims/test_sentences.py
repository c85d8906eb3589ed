"""Own sentences about three wars, with what they claim."""

import pytest

from geotracker.claims import as_json
from tests.claims.conftest import Read
from tests.claims.sentences import FOLDER, Case, cases

ALL = [case for path in sorted(FOLDER.glob("*.txt")) for case in cases(path.stem)]


def shown(value: object) -> str:
    """A field as the tables write it."""
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value)


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.theatre}: {case.text[:60]}")
def test_sentence(read: Read, case: Case) -> None:
    claims = [as_json(claim, case.text) for claim in read(case.theatre, case.text, case.date)]
    found = [(c["relation"], c["actor"], c["place"]) for c in claims]
    assert found == [(e.relation, e.actor, e.place) for e in case.claims]
    for claim, expected in zip(claims, case.claims, strict=True):
        fields = {"extent": "all", "modality": "asserted"} | expected.fields
        assert {name: shown(claim[name]) for name in fields} == fields
