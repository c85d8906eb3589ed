"""The other commands: theatres, doctor, database; and that each one is documented."""

from pathlib import Path

import click

from geotracker.cli import COMMANDS, LazyGroup
from tests.commands.conftest import Run, Said

ROOT = Path(__file__).parent.parent.parent


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [name for name in COMMANDS if f"geotracker {name}" not in readme] == []


def test_every_command_loads_and_says_what_the_table_says() -> None:
    for name, (_, says) in COMMANDS.items():
        found = LazyGroup().get_command(click.Context(click.Group()), name)
        assert found is not None and found.get_short_help_str(limit=200) == says


HEAVY = {"numpy", "sqlalchemy", "streamlit", "fastapi", "pandas", "shapely", "scipy"}
LATE = {"alembic", "datasketch", "pandas", "pyogrio", "trafilatura", "feedparser", "warcio", "httpx", "dask"}


def imported(said: Said) -> set[str]:
    """The heavy modules a command imported, by what Python said of its imports."""
    return {line.rpartition("|")[2].strip() for line in said.err.splitlines()} & (HEAVY | LATE)


def test_help_imports_nothing_heavy(geotracker: Run) -> None:
    assert imported(geotracker("--help", url=None, PYTHONPROFILEIMPORTTIME="1")) == set()


def test_reading_one_text_waits_for_no_feeds_tables_or_migrations(geotracker: Run) -> None:
    text = ("explain", "--theatre", "libya", "--date", "2020-03-03", "--alone", "The LNA took Sirte.")
    found = imported(geotracker(*text, PYTHONPROFILEIMPORTTIME="1"))
    assert "sqlalchemy" in found and found & LATE == set()


def test_theatres_are_listed_shown_and_validated(geotracker: Run, tmp_path: Path) -> None:
    listed = geotracker("theatre", "list", "--json").json
    assert {one["id"] for one in listed} >= {"libya", "syria", "ukraine"}
    shown = geotracker("theatre", "show", "libya", "--json").json
    assert {"GNA", "LNA", "ISIL", "other"} <= {actor["id"] for actor in shown["actors"]}
    bad = tmp_path / "bad.yaml"
    bad.write_text("id: x\nname: X\ncountries: [LY]\nstarts: someday\nactors: []\n")
    said = geotracker("theatre", "validate", bad, code=2)
    assert "bad.yaml:4" in said.err and "starts" in said.err


def test_a_geonames_dump_becomes_the_index(geotracker: Run, home: Path, tmp_path: Path) -> None:
    (home / "gazetteer.idx").unlink()
    row = ["77", "Qasr Zed", "Qasr Zed", "", "31.5", "20.5", "P", "PPL", "LY", "", "02", "", "", "", "1234"]
    dump = tmp_path / "LY.txt"
    dump.write_text("\t".join([*row, "", "9", "Africa/Tripoli", "2020-01-01"]) + "\n")
    geotracker("gazetteer", "build", dump, url=None)
    (found,) = geotracker("gazetteer", "lookup", "Qasr Zed", "--json", url=None).json
    assert (found["geonameid"], found["country_code"], found["population"]) == (77, "LY", 1234)
    dump.write_text("77\tbroken\n")
    assert "LY.txt:1" in geotracker("gazetteer", "build", dump, url=None, code=2).err


def test_doctor_says_what_is_missing(geotracker: Run) -> None:
    found = {one["name"]: one for one in geotracker("doctor", "--json", code=7).json}
    assert found["database"]["ok"] and found["python"]["ok"] and found["boundaries"]["ok"]
    assert not found["map scripts"]["ok"] and "geotracker assets" in found["map scripts"]["detail"]


def test_a_backup_can_be_restored(geotracker: Run, tmp_path: Path) -> None:
    geotracker("theatre", "list")
    file = tmp_path / "all.backup"
    geotracker("db", "backup", file)
    assert "--replace" in geotracker("db", "restore", file, code=5).err
    geotracker("db", "restore", "--replace", file)
    assert {one["id"] for one in geotracker("theatre", "list", "--json").json} >= {"libya"}
    assert "not ours" in geotracker("db", "stop", code=2).err
