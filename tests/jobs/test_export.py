"""Every file format holds the same zones, and bad questions are named."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest
import shapely
from shapely.geometry import box

from geotracker.errors import InputError
from geotracker.jobs.export import WRITERS, export
from geotracker.jobs.points import read_questions
from geotracker.model import ALWAYS, Actor, ControlZone, Interval, Snapshot, Status, Theatre

NOW = datetime(2020, 1, 10, tzinfo=UTC)
NASTY = "<script>alert(1)</script> & Söhne"
THEATRE = Theatre(
    "t", NASTY, ("XX",), NOW, None, (Actor("red", NASTY, "#aa0000"), Actor("blue", "Blue", "#0000aa"))
)


def zone(holder: str | None, status: Status, west: float) -> ControlZone:
    shape = box(west, 30, west + 1, 31)
    return ControlZone(
        "t", holder, status, shape, Interval(NOW, None), ALWAYS, 0.9, 9000.5, 1200, (1, 2), (7, 8)
    )


SNAPSHOT = Snapshot(
    "t",
    NOW,
    NOW + timedelta(days=2),
    (zone("red", Status.HELD, 10), zone("blue", Status.LIKELY, 11), zone(None, Status.CONTESTED, 12)),
)


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_a_format_round_trips_the_zones(tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"zones{suffix}"
    assert export(SNAPSHOT, THEATRE, out) == 3
    if suffix == ".csv":
        table = pd.read_csv(out)
        shapes = shapely.from_wkt(table["geometry"].to_numpy(dtype=object))
    else:
        read = gpd.read_parquet(out) if suffix == ".parquet" else gpd.read_file(out)
        assert read.crs.to_epsg() == 4326
        table, shapes = read.rename(columns={"Name": "name"}), read.geometry
    assert sorted(table["status"]) == ["contested", "held", "likely"]
    assert set(table["holder"].dropna()) - {""} == {"red", "blue"}
    assert NASTY in set(table["name"])
    assert sum(shape.area for shape in shapes) == pytest.approx(3, abs=1e-5)


def test_geojson_winds_as_rfc_7946_says(tmp_path: Path) -> None:
    out = tmp_path / "zones.geojson"
    export(SNAPSHOT, THEATRE, out)
    assert all(shape.exterior.is_ccw for shape in gpd.read_file(out).geometry)


def test_the_page_needs_nothing_else_and_escapes_every_name(tmp_path: Path) -> None:
    out = tmp_path / "zones.html"
    export(SNAPSHOT, THEATRE, out)
    text = out.read_text()
    assert "<script" not in text and "&lt;script&gt;" in text
    assert "http" not in text
    assert text.count("<path") == 3


def test_an_unknown_format_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"zones\.xyz: unknown kind of file"):
        export(SNAPSHOT, THEATRE, tmp_path / "zones.xyz")
    with pytest.raises(InputError, match="nowhere: no such folder"):
        export(SNAPSHOT, THEATRE, tmp_path / "nowhere" / "zones.csv")


@pytest.mark.parametrize(
    ("row", "named"),
    [
        ("Sirte,99,16.5,2020-01-01,", "lat"),
        ("Sirte,31,east,2020-01-01,", "lon"),
        ("Sirte,nan,16.5,2020-01-01,", "lat"),
        ("Sirte,31,16.5,tomorrow,", "at"),
        ("Sirte,31", "lon"),
        ("Sirte,31,16.5,2020-01-01,later", "known_at"),
    ],
)
def test_a_bad_point_is_named(tmp_path: Path, row: str, named: str) -> None:
    points = tmp_path / "points.csv"
    points.write_text(f"name,lat,lon,at,known_at\n{row}\n")
    with pytest.raises(InputError, match=rf"points\.csv:2: {named}"):
        list(read_questions(points))


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    points = tmp_path / "points.csv"
    points.write_text("name,lat,at\nSirte,31,2020-01-01\n")
    with pytest.raises(InputError, match=r"points\.csv:1: lon"):
        list(read_questions(points))
