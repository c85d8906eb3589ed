"""The case to keep in mind (DESIGN.md, section 1), in several wordings: two claims and nothing else."""

import pytest

from tests.claims.conftest import Read
from tests.claims.sentences import Case, cases


@pytest.mark.parametrize("case", cases("libya-worked"), ids=lambda case: case.text[:40])
def test_loses_most_of_libya_and_holds_tripoli(read: Read, case: Case) -> None:
    claims = read("libya", case.text, case.date)
    assert [(c.relation.value, c.actor, c.place, c.extent) for c in claims] == [
        ("loses", "GNA", "Libya", "most"),
        ("holds", "GNA", "Tripoli", "all"),
    ]
    assert all(c.previous_holder is None for c in claims)
    assert all(c.rule and 0 < c.confidence < 1 for c in claims)
    assert all(
        c.span.of(case.text) == c.place and c.cue.of(case.text) in c.evidence.of(case.text) for c in claims
    )
