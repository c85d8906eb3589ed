"""The bundled chronicles hold together: they parse, are ordered, and contain what real news contains."""

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import geotracker
from geotracker.model import Document
from geotracker.sources import Defaults, Reject, read_paths

FOLDER = Path(geotracker.__file__).parent / "chronicles"
FIELDS = {"id", "published_at", "source", "title", "text"}


@dataclass(frozen=True)
class Span:
    least: int
    start: datetime
    end: datetime


PERIODS = {
    "libya": Span(105, datetime(2011, 2, 15, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC)),
    "syria": Span(105, datetime(2011, 3, 1, tzinfo=UTC), datetime(2025, 1, 1, tzinfo=UTC)),
    "ukraine": Span(65, datetime(2022, 2, 24, tzinfo=UTC), datetime(2023, 1, 1, tzinfo=UTC)),
}

CONSTRUCTIONS = {
    "capture": r"\b(captured|seized|took control of|has taken|took)\b",
    "recapture": r"\b(recaptured|retook|retaken|regained|won back|liberated)\b",
    "withdrawal": r"\b(withdrew|withdrawn|withdrawal|pulled out|retreated|quit|abandoned|fallen back)\b",
    "fall": r"\b([Ff]all of [A-Z]|[Ff]ell\b|has fallen)",
    "siege": r"\b(siege|besieged|besieges|surrounded|encircled|cut off)\b",
    "contested": r"\b(contested|street fighting|fighting (goes on )?inside|street battles)\b",
    "control": r"\b(remains? (under|in)|under the control of|held by|in the hands of|\w+-held)\b",
    "most of": r"\b([Mm]ost of|nearly all of|large part)\b",
    "percentage": r"\b(per ?cent|thirds?|three quarters|half of|a (fifth|quarter) of)\b",
    "exception": r"\b(except|apart from|still keeps?|other than|but not)\b",
    "claim and denial": r"\b(denied|denies|denial|rejected the claim)\b",
    "correction": r"\b(Contrary to|contrary to|had not|was not taken|has not fallen)\b",
    "confirmation": r"\b([Gg]eolocated|confirmed|confirms)\b",
    "no fight": r"\b(without (a fight|resistance|firing)|handed over|handed (back|to)|changed sides)\b",
    "relative date": r"\b(overnight|last week|this week|on (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|since)\b",
    "anaphora": r"\b([Tt]he (city|town|group|village))\b",
    "list of towns": r"\b[A-Z][\w'-]+(?: [a-zA-Z-]+)?, [A-Z][\w' -]+ and [A-Z]\w+",
    "failed attack": r"\b(repelled|beat back|repulsed|beaten back|failed|thrown back|stalled|driven back)\b",
    "shelling": r"\b(shell(s|ed|ing)|rockets?|missiles?|air strikes?|bombed|bombing)\b",
    "plan": r"\b(plans?|planning|intends?|intend to|aim|promised|vowed|will)\b",
    "region phrase": r"\b((north|south|east|west)(ern|-east|-west)\b|\d+ km (no|so|ea|we)|outskirts)",
}


def read(name: str) -> list[dict[str, Any]]:
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture(params=sorted(PERIODS))
def theatre(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_line_is_a_whole_report(theatre: str) -> None:
    for row in read(theatre):
        assert set(row) == FIELDS
        assert all(isinstance(value, str) and value == value.strip() != "" for value in row.values()), row[
            "id"
        ]


def test_our_own_reader_takes_every_report(theatre: str) -> None:
    outcomes = list(read_paths([FOLDER / f"{theatre}.jsonl"], Defaults()))
    documents = [outcome for outcome in outcomes if isinstance(outcome, Document)]
    assert [outcome for outcome in outcomes if isinstance(outcome, Reject)] == []
    assert len(documents) == len(read(theatre))
    assert len({document.sha256 for document in documents}) == len(documents)
    assert [document.external_id for document in documents] == [row["id"] for row in read(theatre)]


def test_ids_count_up_from_one(theatre: str) -> None:
    assert [row["id"] for row in read(theatre)] == [
        f"{theatre}-{n:04d}" for n in range(1, len(read(theatre)) + 1)
    ]


def test_times_are_utc_ordered_and_inside_the_period(theatre: str) -> None:
    times = [datetime.fromisoformat(row["published_at"]) for row in read(theatre)]
    assert all(row["published_at"].endswith("Z") for row in read(theatre))
    assert all(earlier < later for earlier, later in pairwise(times))
    period = PERIODS[theatre]
    assert period.start <= times[0] and times[-1] < period.end
    years = {time.year for time in times}
    assert years == set(range(period.start.year, period.end.year))


def test_there_are_enough_reports(theatre: str) -> None:
    assert len(read(theatre)) >= PERIODS[theatre].least


def test_reports_are_short(theatre: str) -> None:
    sizes = {row["id"]: len(row["text"].split()) for row in read(theatre)}
    assert {key: size for key, size in sizes.items() if not 40 <= size <= 110} == {}


def test_no_two_reports_say_the_same() -> None:
    texts = [" ".join(row["text"].lower().split()) for name in PERIODS for row in read(name)]
    assert len(texts) == len(set(texts))
    sentences = [s for text in texts for s in re.split(r"(?<=[.!?])\s+", text) if len(s.split()) > 7]
    repeated = {sentence for sentence in sentences if sentences.count(sentence) > 1}
    assert repeated == set()


@pytest.mark.parametrize("construction", sorted(CONSTRUCTIONS))
def test_every_construction_occurs_several_times(theatre: str, construction: str) -> None:
    pattern = re.compile(CONSTRUCTIONS[construction])
    found = [row["id"] for row in read(theatre) if pattern.search(row["text"])]
    assert len(found) >= 3, f"{construction}: {found}"


def test_every_source_is_described(theatre: str) -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert {row["source"] for row in read(theatre) if row["source"] not in readme} == set()


def test_no_report_dates_an_event_in_words_that_point_ahead(theatre: str) -> None:
    """A date reader takes a weekday for the last one; "next Friday" would move an event by a week."""
    for row in read(theatre):
        assert not re.search(r"\b(next [A-Z]\w+day|tomorrow)\b", row["text"]), row["id"]


def test_the_worked_case_is_there() -> None:
    (row,) = [row for row in read("libya") if row["published_at"].startswith("2020-03-03")]
    for words in (
        "Sarraj",
        "most of Libya's territory",
        "still keeps Tripoli",
        "Haftar",
        "Damascus",
        "embassy",
        "truce",
    ):
        assert words in row["text"]


ENDINGS = {
    "libya": (
        "Libyan National Army, which also keeps Sirte and Jufra",
        "Tarhuna and Bani Walid remain with the",
    ),
    "syria": ("hold Damascus, Homs, Hama, Aleppo and the coast", "Raqqa, Hasakah and Kobani"),
    "ukraine": ("Kherson, Izium, Kupiansk and Lyman are Ukrainian again", "Mariupol, Melitopol, Berdiansk"),
}


def test_the_last_report_says_who_held_what_in_the_end(theatre: str) -> None:
    last = read(theatre)[-1]
    for words in ENDINGS[theatre]:
        assert words in last["text"]
