"""What a user says of names persists, wins in every reader, and survives a backup."""

import json
from pathlib import Path

import pytest

from tests.commands.conftest import Run

TEXT = "The LNA captured Qasr Zed on Monday. Its forces left Marj."


def meant(geotracker: Run, folder: Path) -> dict[str, tuple[float, float]]:
    """Return where each name of the text lies, as the command line reads it in the theatre."""
    texts, out = folder / "texts.jsonl", folder / "toponyms.jsonl"
    texts.write_text(json.dumps({"id": 1, "text": TEXT}) + "\n")
    geotracker("geoparse", "--theatre", "libya", "--jsonl", texts, "--out", out)
    found = json.loads(out.read_text())["toponyms"]
    return {one["text"]: (one["place"]["lat"], one["place"]["lon"]) for one in found if one["place"]}


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    file = tmp_path / "mine.csv"
    file.write_text("name,lat,lon\nQasr Zed,31.5,20.5\n")
    return file


def test_own_rows_win_and_nothing_of_a_bad_file_is_taken_in(
    geotracker: Run, rows: Path, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(rows.read_text() + "Qasr Bad,none,20\n")
    assert "bad.csv:3" in geotracker("gazetteer", "add", bad, code=2).err
    assert "Qasr Zed" not in meant(geotracker, tmp_path)
    said = geotracker("gazetteer", "add", rows, "--author", "Amal", "--reason", "I was there", "--json").json
    assert (said["names"], said["new"]) == (1, 1)
    assert geotracker("gazetteer", "add", rows, "--json").json["new"] == 0
    asked = ("explain", TEXT, "--theatre", "libya", "--date", "2020-01-07", "--alone", "--json")
    assert geotracker(*asked).json["toponyms"][0]["place"]["lat"] == 31.5


def test_a_theatres_rule_wins_and_its_history_stays(geotracker: Run, tmp_path: Path) -> None:
    rule = ("gazetteer", "rule", "Marj", "--theatre", "libya")
    geotracker(*rule, "--lat", "25.9", "--lon", "13.9", "--author", "Amal", "--reason", "the other one")
    assert meant(geotracker, tmp_path)["Marj"] == (25.9, 13.9)
    geotracker(*rule, "--not-a-place")
    assert "Marj" not in meant(geotracker, tmp_path)
    past = geotracker("gazetteer", "list", "--history", "Marj", "--json").json
    assert [(one["author"] == "Amal", one["lat"], one["theatre"]) for one in past] == [
        (True, 25.9, "libya"),
        (False, None, "libya"),
    ]


def test_a_backup_carries_what_was_said(geotracker: Run, rows: Path, tmp_path: Path) -> None:
    geotracker("gazetteer", "add", rows, "--reason", "I was there")
    file = tmp_path / "all.backup"
    geotracker("db", "backup", file)
    geotracker("gazetteer", "remove", "qasr zed")
    assert "nothing said" in geotracker("gazetteer", "list").out
    geotracker("db", "restore", "--replace", file)
    assert "I was there" in geotracker("gazetteer", "list").out
    assert meant(geotracker, tmp_path)["Qasr Zed"] == (31.5, 20.5)


def test_rules_are_refused_that_say_nothing_or_too_much(geotracker: Run) -> None:
    assert "GEONAMEID" in geotracker("gazetteer", "rule", "Marj", code=2).err
    assert "lon" in geotracker("gazetteer", "rule", "Marj", "--lat", "3", code=2).err
    assert "no entry 5" in geotracker("gazetteer", "rule", "Marj", "5", code=2).err
    assert "no theatre" in geotracker("gazetteer", "rule", "Marj", "88319", "--theatre", "x", code=3).err
    assert "no rule" in geotracker("gazetteer", "remove", "Marj", code=3).err


def test_own_rows_hold_in_texts_of_no_theatre(geotracker: Run, tmp_path: Path) -> None:
    rows, texts, out = tmp_path / "mine.csv", tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    rows.write_text("name,lat,lon,feature_code\nXoblivka,50.1,30.1,PPLL\n")
    geotracker("gazetteer", "add", rows)
    texts.write_text('{"id": 1, "text": "Troops entered Xoblivka."}\n')
    geotracker("geoparse", "--jsonl", texts, "--out", out)
    assert '"lat":50.1' in out.read_text().replace(" ", "")
    own = geotracker("gazetteer", "lookup", "Xoblivka", "--json").json
    assert [(one["lat"], one["feature_code"]) for one in own] == [(50.1, "PPLL")]
