"""The held-out benchmark: no document is ever answered by models that saw it."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from benchmarks import geoparse_heldout as heldout


@dataclass
class Example:
    """What cross-validation touches of an example."""

    fold: int
    corpus: str = "lgl"
    threshold: float = 0.0
    answers: list[Any] = field(default_factory=list)
    marks: list[Any] = field(default_factory=list)


def test_every_answer_comes_from_models_that_did_not_see_it(monkeypatch: pytest.MonkeyPatch) -> None:
    seen_by = {}

    def fit(examples: list[Example], gazetteer: object) -> int:
        seen_by[len(seen_by)] = {e.fold for e in examples}
        return len(seen_by) - 1

    def apply(examples: list[Example], gazetteer: object, models: int, **more: bool) -> None:
        for example in examples:
            example.answers, example.marks = [models], [models]

    def halves(examples: list[Example], gazetteer: object) -> None:
        apply(examples, gazetteer, -1)

    monkeypatch.setattr(heldout, "fit", fit)
    monkeypatch.setattr(heldout, "apply", apply)
    monkeypatch.setattr(heldout, "halves", halves)
    monkeypatch.setattr(heldout, "best_threshold", lambda examples, gazetteer: examples[0].fold / 10)
    examples = [Example(fold) for fold in (0, 0, 1, 2, 2)]
    assert heldout.cross_validate(examples, None, 3) == [0.1, 0.0, 0.0]  # type: ignore[arg-type]
    for example in examples:
        assert example.answers == example.marks == [example.fold]
        assert example.fold not in seen_by[example.answers[0]]
        assert example.threshold == (0.1 if example.fold == 0 else 0.0)
