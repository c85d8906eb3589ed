import zipfile
from pathlib import Path

import pytest

from geotracker.errors import InputError
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_from_dump, quality_of


def row(
    ident: int, name: str, lat: float, lon: float, code: str, country: str, *rest: str, **more: str
) -> str:
    admin1, population, alternates = (more.get(k, d) for k, d in (("admin1", ""), ("pop", "0"), ("alt", "")))
    letter = more.get("letter", "P")
    cells = [
        ident,
        name,
        name,
        alternates,
        lat,
        lon,
        letter,
        code,
        country,
        "",
        admin1,
        "",
        "",
        "",
        population,
        "",
        "",
        "",
        "",
    ]
    return "\t".join(map(str, cells)) + "\n"


DUMP = (
    row(1, "Zintan", 31.93, 12.25, "PPL", "LY", admin1="80", pop="50000", alt="Az Zintan,الزنتان")
    + row(2, "Libya", 28.0, 17.0, "PCLI", "LY", letter="A", pop="6000000")
    + row(3, "Zintan Hotel", 31.9, 12.2, "HTL", "LY", letter="S")
    + row(4, "Nowhere", 10.0, 10.0, "PPL", "", letter="")
)
NAMES = "10\t1\ten\tZentan\t\t\t\t\n11\t1\tlink\thttp://example.org\t\t\t\t\n12\t99\ten\tGone\t\t\t\t\n"


def test_a_dump_builds_plain_and_zipped(tmp_path: Path) -> None:
    plain, names = tmp_path / "LY.txt", tmp_path / "alternateNamesV2.txt"
    plain.write_text(DUMP, encoding="utf-8")
    names.write_text(NAMES, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "LY.zip", "w") as archive:
        archive.write(plain, "LY.txt")
    for file in (plain, tmp_path / "LY.zip"):
        out = tmp_path / "ly.idx"
        build_from_dump([file, names], out, feature_classes="AP")
        gazetteer = Gazetteer.open(out, check=True)
        assert [p.geonameid for p in gazetteer.lookup("Zentan")] == [1]
        assert [p.geonameid for p in gazetteer.lookup("الزنتان")] == [1]
        assert [p.geonameid for p in gazetteer.lookup("Libyans")] == [2]
        assert gazetteer.lookup("Zintan Hotel") == ()
        assert gazetteer.place(4) is None
        assert len(gazetteer) == 2


def test_a_bad_dump_names_file_and_line(tmp_path: Path) -> None:
    bad = tmp_path / "XX.txt"
    bad.write_text(DUMP + "5\tshort row\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"XX\.txt:5: 2 columns"):
        build_from_dump([bad], tmp_path / "x.idx")
    bad.write_text(DUMP.replace("31.93", "north"), encoding="utf-8")
    with pytest.raises(InputError, match=r"XX\.txt:1"):
        build_from_dump([bad], tmp_path / "x.idx")
    with pytest.raises(InputError, match="no such file"):
        build_from_dump([tmp_path / "no.txt"], tmp_path / "x.idx")
    assert not (tmp_path / "x.idx").exists()


@pytest.mark.parametrize(
    ("name", "quality"),
    [
        ("Zentan", 1),
        ("Зінтан", 2),
        ("زنتان", 2),
        ("zyntan", None),
        ("東京", None),
        ("TIP", None),
        ("", None),
        ("12", None),
    ],
)
def test_which_alternate_names_count(name: str, quality: int | None) -> None:
    assert quality_of(name) == quality
