"""No text, however strange, crashes or hangs the way to claims, and their spans stay inside it."""

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.model import Document
from geotracker.opening import load_reader
from geotracker.theatres import bundled_text, parse_theatre
from tests.hostile.conftest import fuzz

LIBYA = parse_theatre(bundled_text("libya"), "libya.yaml", None)
READER = load_reader()
PIECES = (
    "The Libyan National Army", "Haftar's forces", "captured", "lost control of", "most of", "except",
    "Sirte", "Tripoli",
    "eastern Libya", "30 km south of", "between", "and", "on Monday", "denied", "said", "that", ",",
    ".", ";", '"', "(", ")",
    "\n\n", "\u200b", "\u202e", "é", "İ", "ß", "ﬁ", "🏚", "مدينة", "\x00", "\ufffd", "'s", "-", "–",
    "1,000", "no longer", "not",
)  # fmt: skip
LONG = {
    "one word": "a" * 300_000,
    "one sentence": "Sirte and " * 20_000,
    "commas": "Sirte, " * 20_000,
    "brackets": "(" * 50_000,
    "quotes": '"' * 50_000,
    "numbers": "1,000 " * 30_000,
    "capitals": "Of The " * 30_000,
    "hyphens": "Deir-ez-" * 30_000,
    "claims": "Haftar's forces captured Sirte on Monday. " * 3_000,
    "marks": "e\u0301" * 100_000,
}


@pytest.fixture(scope="session")
def gazetteer(gazetteer_index: Path) -> Gazetteer:
    return Gazetteer.open(gazetteer_index)


def check(text: str, gazetteer: Gazetteer) -> None:
    document = Document(text, "Desk", datetime(2020, 1, 7, tzinfo=UTC))
    toponyms = geoparse(text, gazetteer, theatre=LIBYA)
    for one in toponyms:
        assert 0 <= one.start < one.end <= len(text) and one.text == text[one.start : one.end]
    for claim in READER.read(document, toponyms, LIBYA):
        for span in (claim.span, claim.evidence, claim.cue):
            assert 0 <= span.start <= span.end <= len(text)
        assert 0 <= claim.confidence <= 1


def test_any_text_can_be_read(gazetteer: Gazetteer) -> None:
    @fuzz
    @given(st.text(max_size=300))
    def any_text(text: str) -> None:
        check(text, gazetteer)

    any_text()


def test_any_heap_of_telling_words_can_be_read(gazetteer: Gazetteer) -> None:
    @fuzz
    @given(st.lists(st.sampled_from(PIECES), max_size=40), st.sampled_from([" ", "", "  ", "\t"]))
    def heap(pieces: list[str], glue: str) -> None:
        check(glue.join(pieces), gazetteer)

    heap()


@pytest.mark.timeout(120)
@pytest.mark.parametrize("name", LONG)
def test_long_texts_take_time_in_step_with_their_length(name: str, gazetteer: Gazetteer) -> None:
    text = LONG[name]
    check(text[:2_000], gazetteer)
    began = time.process_time()
    check(text[: len(text) // 4], gazetteer)
    quarter = time.process_time() - began
    assert quarter < 20, f"{len(text) // 4} characters took {quarter:.1f} s"
    if quarter > 0.5:
        began = time.process_time()
        check(text[: len(text) // 2], gazetteer)
        assert time.process_time() - began < 3.2 * quarter, "worse than in step"
