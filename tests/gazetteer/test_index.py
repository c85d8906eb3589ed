import time
from pathlib import Path

import numpy as np
import pytest

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.container import IndexFileError
from geotracker.gazetteer.index import sections


def found(gazetteer: Gazetteer, name: str) -> list[tuple[str, str]]:
    return [(place.country_code, place.feature_code) for place in gazetteer.lookup(name)]


def test_a_capital_comes_before_its_namesakes(gazetteer: Gazetteer) -> None:
    tripoli = gazetteer.lookup("Tripoli")
    assert ("LY", "PPLC") in found(gazetteer, "Tripoli")[:2]
    assert {"LY", "LB", "GR"} <= {place.country_code for place in tripoli}


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kiev", "UA"), ("Kyiv", "UA"), ("Garyan", "LY"), ("Ghariyan", "LY"), ("al-Raqqah", "SY"),
        ("Raqqa", "SY"), ("طرابلس", "LY"), ("Харків", "UA"), ("حلب", "SY"), ("W.Va.", "US"), ("W. Va.", "US"),
        ("Côte d’Ivoire", "CI"),
        ("Saint Petersburg", "RU"), ("St. Petersburg", "RU"), ("Crimea", "UA"), ("Alberta", "CA"),
        ("Bavaria", "DE"),
        ("Rapides Parish", "US"), ("Libyans", "LY"), ("U.S.", "US"),
    ],
)  # fmt: skip
def test_spellings_meet(gazetteer: Gazetteer, name: str, country: str) -> None:
    assert country in [place.country_code for place in gazetteer.lookup(name)[:2]]


def test_unknown_names_are_nowhere(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Xqzzyvk") == ()
    assert gazetteer.lookup("") == ()
    assert gazetteer.lookup("...") == ()


def test_every_place_is_found_by_its_id(gazetteer: Gazetteer) -> None:
    for row in range(0, len(gazetteer), 2_003):
        place = gazetteer.at(row)
        assert gazetteer.place(place.geonameid) == place
        assert (place.lon, place.lat) != (0.0, 0.0)
    assert gazetteer.place(1) is None
    assert gazetteer.place(10**15) is None


def test_countries_and_their_populated_places(gazetteer: Gazetteer) -> None:
    libya = gazetteer.country("LY")
    assert libya is not None
    assert (libya.name, libya.feature_code) == ("Libya", "PCLI")
    assert gazetteer.country("ZZ") is None
    places = gazetteer.populated(("LY", "SY"))
    assert {place.country_code for place in places} == {"LY", "SY"}
    assert 400 < len(places) < 600
    assert [p.population for p in places] == sorted((p.population for p in places), reverse=True)
    assert all(place.feature_code.startswith("PPL") for place in places)


def test_a_citys_sections_are_known_by_how_few_know_them(gazetteer: Gazetteer) -> None:
    codes = {place.name: place.feature_code for place in gazetteer.populated(("IQ",))}
    people = {place.name: place.population for place in gazetteer.populated(("IQ",))}
    assert codes["Mosul"] != "PPLX" and codes["Baghdad"] != "PPLX"
    assert codes["Al Mawşil al Jadīdah"] == "PPLX" and people["Al Mawşil al Jadīdah"] > people["Mosul"]


def test_sections_lie_near_a_place_of_their_size_with_more_names() -> None:
    #         city, its section, a village of few names, a town 9 km off, a suburb far too large
    lon, lat = np.array([20.0, 20.03, 20.02, 20.1, 20.01]), np.full(5, 30.0)
    people, names = np.array([90_000, 120_000, 800, 40_000, 600_000]), np.array([30, 3, 1, 3, 2])
    assert sections(lon, lat, people, names).tolist() == [False, True, False, False, False]


def test_it_opens_at_once_and_other_words_are_known(bundled: Path) -> None:
    start = time.perf_counter()
    gazetteer = Gazetteer.open(bundled)
    assert gazetteer.lookup("Sirte")
    assert time.perf_counter() - start < 0.1
    assert gazetteer.word("reading") & 1
    assert gazetteer.word("paris") & 2
    assert gazetteer.word("clinton") & 4


def test_a_damaged_file_says_so(bundled: Path, tmp_path: Path) -> None:
    whole = bundled.read_bytes()
    copy = tmp_path / "copy.idx"
    for damaged, word in (
        (b"", "not a gazetteer"),
        (b"PK\x03\x04" + whole[4:500], "not a gazetteer"),
        (whole[:200], "header"),
        (whole[:40] + b"#" + whole[41:], "header"),
        (whole[:-1000], "length"),
    ):
        copy.write_bytes(damaged)
        with pytest.raises(IndexFileError, match=word):
            Gazetteer.open(copy)
    copy.write_bytes(whole[:-5000] + bytes(x ^ 255 for x in whole[-5000:]))
    with pytest.raises(IndexFileError, match="section"):
        Gazetteer.open(copy, check=True)
    copy.write_bytes(whole.replace(b'"version": 1', b'"version": 0', 1))
    with pytest.raises(IndexFileError, match="header"):
        Gazetteer.open(copy)
    with pytest.raises(IndexFileError, match="build it first"):
        Gazetteer.open(tmp_path / "missing.idx")
