import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geotracker.errors import InputError
from geotracker.gazetteer.own_places import checked_rule, read_own_places
from geotracker.model import PlaceRule


def test_a_csv_of_places_with_other_names(tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text(
        "\ufeffName,Latitude,lon,aliases,country_code,population\n"
        '"Qasr Zed",31.5,20.5,Kasr Zed|قصر زد,ly,1200\n'
        "\n"
        "Wadi Hill,30,20,,,\n",
        encoding="utf-8",
    )
    zed = PlaceRule("Qasr Zed", None, 20.5, 31.5, "PPL", "LY", 1200)
    first, second, third, last = read_own_places(file)
    assert (first, second.name, third.name) == (zed, "Kasr Zed", "قصر زد")
    assert (third.lon, third.lat) == (20.5, 31.5)
    assert last == PlaceRule("Wadi Hill", None, 20.0, 30.0)


def test_a_geojson_of_places(tmp_path: Path) -> None:
    file = tmp_path / "mine.geojson"
    point = {"type": "Point", "coordinates": [20.5, 31.5, 7]}
    features = [
        {"type": "Feature", "geometry": point, "properties": {"name": "Qasr Zed", "aliases": ["Kasr Zed"]}},
        {"type": "Feature", "geometry": None, "properties": {"name": "The Port", "geonameid": 88319}},
    ]
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    found = read_own_places(file)
    assert [(rule.name, rule.lon, rule.geonameid) for rule in found] == [
        ("Qasr Zed", 20.5, None),
        ("Kasr Zed", 20.5, None),
        ("The Port", None, 88319),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("name,lat,lon\nZed,91,20\n", ":2.*lat"),
        ("name,lat,lon\nZed,31,20\nHill,nan,20\n", ":3.*lat"),
        ("name,lat,lon\nZed,31,two\n", ":2.*lon"),
        ("name,lat,lon\nZed,31,\n", ":2.*lon"),
        ("name,lat,lon\n,31,20\n", ":2.*name"),
        ("name,lat,lon\n ' ,31,20\n", ":2.*name"),
        ("name,lat,lon\nZed,31\n", ":2"),
        ("name,lat\nZed,31\n", ":1.*lon"),
        ("", ":1.*name"),
        ("name,lat,lon\n", "no rows"),
        ("name,lat,lon,geonameid\nZed,31,20,5\n", ":2.*geonameid"),
        ("name,geonameid\nZed,5.5\n", ":2.*geonameid"),
        ("name,lat,lon,country\nZed,31,20,Libya\n", ":2.*country_code"),
        ("name,lat,lon,population\nZed,31,20,-4\n", ":2.*population"),
        ("name,lat,lon,feature_code\nZed,31,20,a town\n", ":2.*feature_code"),
        ("name,lat,lon\nZed,31,20\nZED,32,20\n", ":3.*second time"),
        ('name,lat,lon\n"Zed,31,20\n', ":2|:3"),
    ],
)
def test_a_bad_row_is_named_by_file_and_line(text: str, where: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text(text)
    with pytest.raises(InputError, match=rf"mine\.csv.*({where})") as error:
        read_own_places(file)
    assert "mine.csv" in str(error.value)


def test_bad_bytes_and_bad_json_are_named(tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_bytes(b"name,lat,lon\nZ\xffd,31,20\n")
    with pytest.raises(InputError, match=r"mine\.csv"):
        read_own_places(file)
    file = tmp_path / "mine.geojson"
    for text in ("{", "[]", '{"features": [3]}', '{"features": [{"geometry": {"type": "Polygon"}}]}'):
        file.write_text(text)
        with pytest.raises(InputError, match=r"mine\.geojson"):
            read_own_places(file)
    with pytest.raises(InputError, match="no such file"):
        read_own_places(tmp_path / "nowhere.csv")


@given(st.floats(), st.floats())
def test_a_rule_that_passes_is_on_the_globe(lon: float, lat: float) -> None:
    try:
        rule = checked_rule(PlaceRule("Zed", None, lon, lat))
    except InputError:
        assert not (-180 <= lon <= 180 and -90 <= lat <= 90)
    else:
        assert -180 <= (rule.lon or 0) <= 180 and -90 <= (rule.lat or 0) <= 90
