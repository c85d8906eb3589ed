"""A reader over the bundled theatres, with a trivial stand-in for the geoparser."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

import pytest

from geotracker.claims import LexicalReader, load_lexicon
from geotracker.model import ControlClaim, Document, Theatre, Toponym, ToponymKind, Unresolved
from geotracker.theatres import bundled_text, parse_theatre

Read = Callable[..., tuple[ControlClaim, ...]]
DATES = {"libya": "2019-06-28", "syria": "2017-10-20", "ukraine": "2022-07-01"}
WARS = Path(__file__).parent / "wars"  # small theatres of other wars, for these tests only
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*")


def capitalised(text: str) -> tuple[Toponym, ...]:
    """Every run of capitalised words, as an unresolved toponym."""
    return tuple(
        Toponym(m.start(), m.end(), m.group(0), ToponymKind.LITERAL, Unresolved("not looked up"))
        for m in _NAME.finditer(text)
    )


def document_of(text: str, date: str) -> Document:
    """A document published on a day."""
    return Document(text, "test", datetime.fromisoformat(date).replace(tzinfo=UTC))


@pytest.fixture(scope="session")
def lexicon_text() -> str:
    return resources.files("geotracker.claims").joinpath("lexicon.yaml").read_text("utf-8")


@pytest.fixture(scope="session")
def theatres() -> dict[str, Theatre]:
    own = {path.stem: path.read_text("utf-8") for path in sorted(WARS.glob("*.yaml"))}
    texts = {name: bundled_text(name) for name in DATES} | own
    return {name: parse_theatre(text, f"{name}.yaml") for name, text in texts.items()}


@pytest.fixture(scope="session")
def read(lexicon_text: str, theatres: dict[str, Theatre]) -> Read:
    reader = LexicalReader(load_lexicon(lexicon_text))

    def run(theatre: str, text: str, date: str | None = None) -> tuple[ControlClaim, ...]:
        document = document_of(text, date or DATES.get(theatre, "2023-11-10"))
        return reader.read(document, capitalised(text), theatres[theatre])

    return run


def brief(claims: tuple[ControlClaim, ...]) -> list[tuple[str, str | None, str]]:
    """What tests compare: relation, actor, place."""
    return [(claim.relation.value, claim.actor, claim.place) for claim in claims]
