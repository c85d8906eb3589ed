"""The README is true: its sentence is followed for real, its files and make targets exist."""

import re
from pathlib import Path

from geotracker.gazetteer import Gazetteer
from tests.readme import README, block, written

ROOT = Path(__file__).parent.parent


def test_follow_one_sentence_is_what_explain_prints(gazetteer: Gazetteer) -> None:
    assert written() == block(gazetteer), "run `python -m tests.readme` and look at what changed"


def test_every_link_and_picture_is_there() -> None:
    targets = re.findall(r"\]\(([^)#]+)\)", README.read_text())
    assert [target for target in targets if "://" not in target and not (ROOT / target).exists()] == []


def test_every_make_target_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text()
    named = set(re.findall(r"`?make (\w+)", README.read_text()))
    assert named and all(re.search(rf"^{name}:", makefile, re.M) for name in named)
