"""`geoparse`, `claims` and `explain` as other tools call them."""

import json
from pathlib import Path
from typing import Any

from tests.commands.conftest import Run

CASE = (
    "The Libyan embassy in Damascus reopened on Tuesday after the foreign minister of General Khalifa "
    "Haftar's administration visited the Syrian capital to sign an agreement. Fayez al-Sarraj's "
    "government, backed by the United Nations and Turkey, has lost control of most of Libya's territory "
    "but still keeps Tripoli, while a truce with Haftar's Libyan National Army is fraying."
)


def write_lines(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def test_geoparse_answers_each_line_in_order(geotracker: Run, tmp_path: Path) -> None:
    rows = [{"id": "a", "text": "He flew from Benghazi to Cairo."}, {"id": 2, "text": "Nothing here."}]
    out = tmp_path / "out.jsonl"
    geotracker("geoparse", "--jsonl", write_lines(tmp_path / "in.jsonl", rows), "--out", out, url=None)
    first, second = read_lines(out)
    assert (first["id"], second["id"], second["toponyms"]) == ("a", 2, [])
    assert [toponym["text"] for toponym in first["toponyms"]] == ["Benghazi", "Cairo"]
    for toponym in first["toponyms"]:
        assert rows[0]["text"][toponym["start"] : toponym["end"]] == toponym["text"]
        assert set(toponym["place"]) >= {"geonameid", "name", "lat", "lon", "country_code", "feature_code"}
    assert [toponym["place"]["country_code"] for toponym in first["toponyms"]] == ["LY", "EG"]


def test_a_bad_line_is_named_and_no_half_answer_is_left(geotracker: Run, tmp_path: Path) -> None:
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"id": 1, "text": "Sirte"}\n{"id": 2, "text": 7}\n')
    said = geotracker("geoparse", "--jsonl", source, "--out", out, url=None, code=2)
    assert f"{source}:2: text" in said.err
    assert not out.exists()
    nowhere = geotracker("geoparse", "--jsonl", source, "--out", tmp_path / "none" / "x", url=None, code=2)
    assert f"{tmp_path / 'none'}: no such folder" in nowhere.err


def test_claims_of_the_case_to_keep_in_mind(geotracker: Run, tmp_path: Path) -> None:
    rows = [{"id": "case", "published_at": "2020-03-03", "text": CASE}]
    out = tmp_path / "out.jsonl"
    source = write_lines(tmp_path / "in.jsonl", rows)
    geotracker("claims", "--jsonl", source, "--out", out, "--theatre", "libya", url=None)
    (answer,) = read_lines(out)
    found = [(c["relation"], c["actor"], c["extent"]) for c in answer["claims"]]
    assert found == [("loses", "GNA", "most"), ("holds", "GNA", "all")]
    lost, kept = answer["claims"]
    assert "Libya" in lost["place"] and kept["place"] == "Tripoli"
    for claim in answer["claims"]:
        assert CASE[claim["start"] : claim["end"]] == claim["place"]


def test_explain_shows_every_stage_of_the_case(geotracker: Run) -> None:
    said = geotracker("explain", CASE, "--theatre", "libya", "--date", "2020-03-03", "--alone", "--json").json
    places = {t["text"]: (t["place"] or {}).get("country_code") for t in said["toponyms"]}
    assert places["Damascus"] == "SY" and places["Tripoli"] == "LY"
    assert [claim["relation"] for claim in said["claims"]] == ["loses", "holds"]
    story = "\n".join(said["story"])
    for heading in ("1. Toponyms", "2. Claims", "3. Ground", "4. Belief", "5. Zones"):
        assert heading in story
    assert "inferred" in story
    assert any(zone["holder"] == "GNA" for zone in said["zones"])


def test_explain_calls_ground_without_a_name_by_its_words(geotracker: Run) -> None:
    said = geotracker(
        "explain", "Rebels hold the east.", "--theatre", "libya", "--date", "2011-04-03", "--alone"
    )
    assert "place the east (compass:e(country:LY))" in said.out
