"""Documents in: every format, and errors that name file, line and field."""

import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geotracker.errors import QueryError
from geotracker.model import Document
from geotracker.moments import parse_moment
from geotracker.sources import Defaults, Reject, read_paths

MARCH = datetime(2020, 3, 3, tzinfo=UTC)


NOTHING = Defaults()


def read(path: Path, defaults: Defaults = NOTHING) -> list[object]:
    return list(read_paths([path], defaults))


def reasons(outcomes: list[object]) -> list[str]:
    return [str(outcome.error) for outcome in outcomes if isinstance(outcome, Reject)]


def test_json_lines_keep_every_field(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(
        '{"id": 7, "source": "Desk", "published_at": "2020-03-03T10:00:00+02:00",'
        ' "title": "T", "text": "Sirte fell."}\n\n'
    )
    (document,) = read(file)
    assert isinstance(document, Document)
    assert document.published_at == datetime(2020, 3, 3, 8, tzinfo=UTC)
    assert (document.external_id, document.title, document.source) == ("7", "T", "Desk")


def test_bad_lines_are_named_and_good_ones_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(
        "\n".join(
            [
                '{"text": "Derna fell.", "published_at": "2018-06-28", "source": "Desk"}',
                "{not json",
                "[1]",
                '{"text": "  ", "published_at": "2018-06-28", "source": "Desk"}',
                '{"text": "x", "published_at": "yesterday", "source": "Desk"}',
                '{"text": ["x"], "published_at": "2018-06-28", "source": "Desk"}',
                '{"text": "x", "published_at": "2018-06-28"}',
            ]
        )
    )
    outcomes = read(file)
    assert sum(isinstance(outcome, Document) for outcome in outcomes) == 1
    named = reasons(outcomes)
    assert [f"{file}:{line}" in reason for line, reason in zip(range(2, 8), named, strict=True)] == [True] * 6
    assert ": text: " in named[2]
    assert ": published_at: " in named[3]
    assert ": source: " in named[5]


def test_csv_needs_a_text_column_and_counts_lines(tmp_path: Path) -> None:
    good, bad = tmp_path / "a.csv", tmp_path / "b.csv"
    good.write_text('published_at,source,text\n2020-03-03,Desk,"two\nlines"\n2020-03-04,Desk,\n')
    bad.write_text("a,b\n1,2\n")
    first, second = read(good)
    assert isinstance(first, Document) and first.text == "two\nlines"
    assert f"{good}:4: text" in reasons([second])[0]
    assert f"{bad}:1: text" in reasons(read(bad))[0]


def test_text_files_are_dated_by_name_or_option(tmp_path: Path) -> None:
    dated, undated = tmp_path / "2020-03-03-note.txt", tmp_path / "note.txt"
    for file in (dated, undated):
        file.write_text("Tripoli holds.")
    (document,) = read(dated, Defaults(source="Desk"))
    assert isinstance(document, Document) and document.published_at == MARCH
    assert "published_at" in reasons(read(undated, Defaults(source="Desk")))[0]
    assert isinstance(read(undated, Defaults("Desk", MARCH))[0], Document)


def test_html_gives_the_article_without_its_furniture(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    body = "<p>Government forces retook the town of Gharyan on Wednesday, residents said.</p>" * 3
    file.write_text(
        "<html><head><title>Gharyan retaken</title>"
        "<meta property='article:published_time' content='2019-06-26'>"
        "<meta property='og:site_name' content='Coast Wire'></head>"
        "<body><nav><a href='/'>Home</a> Subscribe</nav>"
        f"<article><h1>Gharyan retaken</h1>{body}</article>"
        "<footer>All rights reserved</footer></body></html>"
    )
    (document,) = read(file)
    assert isinstance(document, Document)
    assert "Gharyan on Wednesday" in document.text and "Subscribe" not in document.text
    assert document.published_at == datetime(2019, 6, 26, tzinfo=UTC)
    assert document.source == "Coast Wire"


def test_an_empty_page_and_an_unknown_suffix_are_rejects(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("")
    (tmp_path / "b.xyz").write_text("x")
    assert "no article text" in reasons(read(tmp_path / "a.html"))[0]
    assert "unknown kind of file" in reasons(read(tmp_path / "b.xyz"))[0]
    assert "No such file" in reasons(read(tmp_path / "missing.jsonl"))[0]
    assert "no such file or folder" in reasons(read(tmp_path / "missing"))[0]


def test_a_folder_is_read_in_name_order(tmp_path: Path) -> None:
    for name in ("2020-01-02-b.txt", "2020-01-01-a.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / "ignored.png").write_bytes(b"\x89PNG")
    texts = [outcome.text for outcome in read(tmp_path, Defaults("Desk")) if isinstance(outcome, Document)]
    assert texts == ["2020-01-01-a.txt", "2020-01-02-b.txt"]


def test_a_bare_date_can_mean_the_end_of_its_day() -> None:
    assert parse_moment("2020-03-03") == MARCH
    assert parse_moment("2020-03-03", end_of_day=True) == MARCH + timedelta(days=1, microseconds=-1)
    assert parse_moment("2020-03-03T01:00:00Z", end_of_day=True) == MARCH + timedelta(hours=1)


@given(st.text(max_size=40))
def test_any_text_is_a_moment_or_a_query_error(text: str) -> None:
    with contextlib.suppress(QueryError):
        assert parse_moment(text).tzinfo is not None


@given(st.binary(max_size=300), st.sampled_from([".jsonl", ".csv", ".txt"]))
def test_no_bytes_crash_a_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes, suffix: str) -> None:
    file = tmp_path_factory.mktemp("fuzz") / f"a{suffix}"
    file.write_bytes(data)
    for outcome in read(file, Defaults("Desk", MARCH)):
        assert isinstance(outcome, Document | Reject)
