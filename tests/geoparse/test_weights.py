import ast
import re
from pathlib import Path

import pytest

from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import weights
from geotracker.geoparse.candidates import FEATURES
from geotracker.geoparse.features import Reader
from geotracker.geoparse.judge import COLUMNS
from geotracker.geoparse.spans import candidate_spans
from geotracker.geoparse.tagger import Tagger
from geotracker.geoparse.tokens import tokenise


def test_the_weights_hold_numbers_and_no_text() -> None:
    path = Path(weights.__file__)
    assert path.stat().st_size < 5_000_000
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assigned = {node.targets[0].id: node.value for node in tree.body if isinstance(node, ast.Assign)}  # type: ignore[attr-defined]
    assert set(assigned) == {"TAGGER", "TAGGER_SCALE", "THRESHOLD", "ALONE", "TOGETHER", "JUDGE"}
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    assert sum(isinstance(value, str) for value in constants) == 2, "the docstring and the packed table"
    assert not re.search(r"\s", weights.TAGGER)


def test_the_weights_fit_the_features() -> None:
    assert len(weights.ALONE) == len(weights.TOGETHER) == len(FEATURES)
    assert len(weights.JUDGE) == COLUMNS
    tagger = Tagger.unpack(weights.TAGGER, weights.TAGGER_SCALE)
    assert len(tagger.table) == 1 << 17, "a power of two: hashes are cut with a mask"
    assert 0 < weights.THRESHOLD < 1


def test_the_tagger_adds_up_groups_as_it_would_their_features(gazetteer: Gazetteer) -> None:
    tokens = tokenise("Mr. Jordan flew from Paris, Texas, to Jordan. Paris was calm.", gazetteer)
    spans = candidate_spans(tokens, gazetteer)
    reader, tagger = Reader(tokens, spans, gazetteer), Tagger.unpack(weights.TAGGER, weights.TAGGER_SCALE)
    assert len(spans) >= 4
    for _ in range(2):  # the second time from memory
        for span in spans:
            each = [tagger.logit([(alone, feature)]) for feature in reader.features(span)]
            assert tagger.logit(reader.groups(span)) == pytest.approx(sum(each))


def alone(feature: str) -> tuple[str, ...]:
    return (feature,)
