"""Documents in, who holds what out: the main job, as a user runs it."""

import csv
import json
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from geotracker.model import Feature, Interval, LayerRole, Status
from geotracker.store import connect
from geotracker.store.layers import Wish, add_layer, write
from tests.commands.conftest import Run

REPORTS = [
    {
        "id": "1",
        "published_at": "2019-06-26T12:00:00Z",
        "source": "Coast Wire",
        "text": "Forces loyal to the Government of National Accord captured Gharyan on Wednesday.",
    },
    {
        "id": "2",
        "published_at": "2020-01-06T12:00:00Z",
        "source": "Coast Wire",
        "text": "The Libyan National Army seized Sirte on Monday.",
    },
]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    file = tmp_path / "reports.jsonl"
    file.write_text("".join(json.dumps(report) + "\n" for report in REPORTS))
    return file


def test_reports_become_a_map(geotracker: Run, reports: Path, tmp_path: Path, database_url: str) -> None:
    first = geotracker("ingest", reports, "--theatre", "libya", "--json").json
    assert (first["new"], first["duplicates"], first["claims"]) == (2, 0, 2)
    again = geotracker("ingest", reports, "--theatre", "libya", "--json").json
    assert (again["new"], again["duplicates"], again["read"], again["rebuilt"]) == (0, 2, 0, None)

    points, answers = tmp_path / "points.csv", tmp_path / "answers.csv"
    points.write_text(
        "name,lat,lon,at,known_at\n"
        "Sirte,31.2089,16.5887,2020-01-10,\n"
        "Sirte,31.2089,16.5887,2020-01-10,2020-01-01\n"
        "Gharyan,32.1722,13.0203,2019-07-01,\n"
        "Atlantis,35.0,18.0,2019-07-01,\n"
        "Early,31.2089,16.5887,2009-07-01,\n"
    )
    geotracker("ask", "--theatre", "libya", "--points", points, "--out", answers)
    with answers.open() as handle:
        rows = list(csv.DictReader(handle))
    assert [row["name"] for row in rows] == ["Sirte", "Sirte", "Gharyan", "Atlantis", "Early"]
    assert rows[0]["holder"] == "LNA" and float(rows[0]["p_LNA"]) > 0.7
    assert rows[1]["holder"] != "LNA", "what became known later must not alter an earlier known_at"
    assert rows[2]["holder"] == "GNA"
    assert all(row["status"] == "unknown" and float(row["p_unknown"]) == 1.0 for row in rows[3:])
    for row in rows:
        assert sum(float(value) for name, value in row.items() if name.startswith("p_")) == pytest.approx(
            1, abs=1e-4
        )

    told = geotracker("why", "Sirte", "--theatre", "libya", "--at", "2020-01-10", "--json").json
    assert told["state"] == "LNA" and told["claims"][0]["actor"] == "LNA"
    assert told["start"] + sum(part["log_odds"] for part in told["claims"]) == pytest.approx(told["total"])

    early = geotracker("why", "Sirte", "--theatre", "libya", "--at", "2009-01-10", code=2)
    assert "--at: Libya begins on 2011-02-15" in early.err

    for name in ("zones.geojson", "zones.html"):
        geotracker("export", "--theatre", "libya", "--at", "2020-01-10", tmp_path / name)
    table = gpd.read_file(tmp_path / "zones.geojson")
    assert {"LNA", "GNA"} <= set(table["holder"].dropna())
    assert table.geometry.is_valid.all() and table.crs.to_epsg() == 4326
    assert (
        "<svg" in (tmp_path / "zones.html").read_text()
        and "http" not in (tmp_path / "zones.html").read_text()
    )
    assert geotracker("rebuild", "--theatre", "libya", "--json").json[0]["claims"] == 2

    engine = connect(database_url)
    with engine.begin() as connection:
        layer = add_layer(connection, "libya", "Kufra", "ada", LayerRole.OVERLAY)
        always = Interval(None, None)
        drawn = Feature("a", shapely.box(23, 24, 23.5, 24.5), "other", Status.HELD, always)
        write(connection, layer.id, [Wish("a", 0, drawn)], "ada", "")
    engine.dispose()
    geotracker("export", "--theatre", "libya", "--at", "2020-01-10", tmp_path / "overlaid.geojson")
    overlaid = gpd.read_file(tmp_path / "overlaid.geojson")
    there = overlaid[overlaid.contains(shapely.Point(23.2, 24.2))]
    assert there["holder"].tolist() == ["other"], "export leaves no overlay out"


def test_bad_rows_are_named_and_the_good_ones_kept(geotracker: Run, tmp_path: Path) -> None:
    file = tmp_path / "reports.jsonl"
    file.write_text(json.dumps(REPORTS[0]) + '\n{"id": 3, "text": "x"}\n')
    said = geotracker("ingest", file, "--theatre", "libya", "--json", code=2)
    assert said.json["new"] == 1
    assert f"{file}:2: source" in said.err


def test_errors_have_exit_codes(geotracker: Run, tmp_path: Path) -> None:
    assert "no theatre 'atlantis'" in geotracker("theatre", "show", "atlantis", code=3).err
    out = tmp_path / "zones.geojson"
    assert "--at" in geotracker("export", "--theatre", "libya", "--at", "someday", out, code=2).err
