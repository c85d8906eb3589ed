"""Theatre files: what they mean, and that every fault is named with its file, line and field."""

import json
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import geopandas
import pytest
import shapely

from geotracker.errors import TheatreError
from geotracker.model import Interval, Seed, Source
from geotracker.theatres import load_spec, load_theatre, parse_spec, parse_theatre, to_spec

SMALL = """\
id: island
name: Island
countries: [NO]
starts: 2020-01-01
actors:
  - {id: north, name: North, colour: "#0072B2", aliases: [northerners], successor: union}
  - id: south
    name: South
    colour: "#d55e00"
    active: {from: 2020-01-01, until: 2021-06-01T12:00:00+02:00}
    allegiance: [{to: union, from: 2020-06-01}]
  - {id: union, name: Union, colour: "#009e73"}
regions:
  - {id: highlands, name: Highlands, aliases: [the hills], admin1: [NO-03]}
seeds:
  - {name: Harbour, lat: 59.9, lon: 10.7, holder: north}
  - {region: the hills, holder: south, valid_from: 2020-02-03}
rivals:
  - {loser: north, gainer: south, until: 2021-01-01}
place_rules:
  - {name: Oslo, geonameid: 3143244}
  - {names: [Mill, Old Mill], lat: 60.0, lon: 11.0}
sources:
  - {name: Island Radio, reliability: 0.7, side: north, country: NO}
params: {half_life_days: 90}
"""


def changed(old: str, new: str) -> str:
    """Return the small theatre with one stretch of text replaced."""
    assert SMALL.count(old) == 1, f"{old!r} stands {SMALL.count(old)} times"
    return SMALL.replace(old, new)


def faults(text: str, folder: Path | None = None) -> list[tuple[int | None, str | None, str]]:
    """Return (line, field, message) of every fault of a theatre."""
    with pytest.raises(TheatreError) as caught:
        parse_theatre(text, "island.yaml", folder)
    error = caught.value
    assert "island.yaml" in str(error) or error.file != "island.yaml"
    return [(one.line, one.field, one.message) for one in error.problems or (error,)]


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_every_key_reaches_the_theatre() -> None:
    theatre = parse_theatre(SMALL, "island.yaml")
    assert (theatre.id, theatre.name, theatre.countries) == ("island", "Island", ("NO",))
    assert (theatre.starts, theatre.ends) == (utc(2020, 1, 1), None)
    north, south, _ = theatre.actors
    assert (north.colour, north.aliases, north.successor) == ("#0072b2", ("northerners",), "union")
    assert south.active == Interval(utc(2020, 1, 1), utc(2021, 6, 1, 10))
    assert south.allegiances == (("union", Interval(utc(2020, 6, 1), None)),)
    assert theatre.regions[0].admin1 == ("NO-03",)
    assert theatre.seeds == (
        Seed("north", "Harbour", lon=10.7, lat=59.9),
        Seed("south", "the hills", region="the hills", valid_from=utc(2020, 2, 3)),
    )
    assert theatre.rivals == (("north", "south", Interval(None, utc(2021, 1, 1))),)
    assert [(rule.name, rule.geonameid, rule.lat) for rule in theatre.place_rules] == [
        ("Oslo", 3143244, None),
        ("Mill", None, 60.0),
        ("Old Mill", None, 60.0),
    ]
    assert theatre.sources == (Source("Island Radio", 0.7, "north", "NO"),)
    assert theatre.params.get("half_life_days", 0) == 90


def test_norway_is_a_country_and_a_date_needs_no_zone() -> None:
    theatre = parse_theatre(SMALL, "island.yaml")
    assert theatre.countries == ("NO",)
    assert theatre.starts.tzinfo is UTC


@pytest.mark.parametrize(
    ("old", "new", "line", "field", "message"),
    [
        ("name: Island\n", "name: Island\ndescripton: x\n", 3, "descripton", "did you mean description?"),
        ("id: island", "id: 1st island", 1, "id", "is not an id"),
        ("id: island", "id: ../island", 1, "id", "is not an id"),
        ("[NO]", "[Norway]", 3, "countries[0]", "alpha-2"),
        ("starts: 2020-01-01", "starts: yesterday", 4, "starts", "not a date"),
        ("starts: 2020-01-01", "starts: 2020", 4, "starts", "not a date"),
        ('colour: "#d55e00"', "colour: red", 9, "actors[1].colour", "#rrggbb"),
        ("successor: union", "succesor: union", 6, "actors[0].succesor", "did you mean successor?"),
        ("successor: union", "successor: nobody", 6, "actors[0].successor", "they are north, south, union"),
        ("successor: union", "successor: north", 6, "actors[0].successor", "north > north"),
        ("to: union", "to: nobody", 11, "actors[1].allegiance[0].to", "no actor"),
        ("to: union", "to: south", 11, "actors[1].allegiance[0].to", "itself"),
        ("from: 2020-01-01, until", "from: 2029-01-01, until", 10, "actors[1].active", "before it starts"),
        ("Old Mill", "Oslo", 22, "place_rules[1]", "second time"),
        ("name: Union,", "name: 7,", 12, "actors[2].name", "in quotes"),
        (
            "aliases: [northerners]",
            "aliases: [South]",
            7,
            "actors[1].id",
            "names north at the same time",
        ),
        ("admin1: [NO-03]", "admin1: []", 14, "regions[0]", "either admin1"),
        ("holder: north}", "holder: nort}", 16, "seeds[0].holder", "they are north, south, union"),
        ("lat: 59.9", "lat: 95", 16, "seeds[0].lat", "less than or equal to 90"),
        ("lat: 59.9", "lat: .nan", 16, "seeds[0].lat", "but is '.nan'"),
        (", lon: 10.7", "", 16, "seeds[0]", "both lat and lon"),
        ("region: the hills,", "region: the sea,", 17, "seeds[1].region", "no region of this theatre"),
        ("region: the hills,", "region: Highlands, csv: a.csv,", 17, "seeds[1]", "is one of"),
        ("gainer: south", "gainer: north", 19, "rivals[0].gainer", "own rival"),
        ("name: North,", 'name: "No\\nrth",', 6, "actors[0].name", "line break"),
        ("geonameid: 3143244", "lat: 59.9", 21, "place_rules[0]", "either geonameid"),
        ("reliability: 0.7", "reliability: 7", 24, "sources[0].reliability", "less than or equal to 1"),
        ("side: north", "side: west", 24, "sources[0].side", "no actor"),
        ("half_life_days: 90", "half_life_days: long", 25, "params.half_life_days", "valid number"),
    ],
)
def test_a_fault_is_named_with_line_and_field(
    old: str, new: str, line: int, field: str, message: str
) -> None:
    ((found_line, found_field, found_message),) = faults(changed(old, new))
    assert (found_line, found_field) == (line, field)
    assert message in found_message


def test_all_faults_are_reported_in_the_files_order() -> None:
    text = (
        changed("holder: north}", "holder: x}")
        .replace("gainer: south", "gainer: y")
        .replace("side: north", "side: z")
    )
    assert [(line, field) for line, field, _ in faults(text)] == [
        (16, "seeds[0].holder"),
        (19, "rivals[0].gainer"),
        (24, "sources[0].side"),
    ]
    with pytest.raises(
        TheatreError, match=r"island.yaml: 3 faults\n  island.yaml:16: seeds\[0\].holder: 'x'"
    ):
        parse_theatre(text, "island.yaml")


def test_what_is_missing_is_named() -> None:
    assert [(field, message) for _, field, message in faults("id: empty")] == [
        ("name", "is missing"),
        ("countries", "is missing"),
        ("starts", "is missing"),
        ("actors", "is missing"),
    ]


def test_a_key_that_comes_twice_is_a_fault() -> None:
    ((line, field, message),) = faults(SMALL + "name: Other island\n")
    assert (line, field, message) == (26, "name", "stands here a second time")


def test_a_circle_of_successors_names_everyone_in_it() -> None:
    text = changed(
        '{id: union, name: Union, colour: "#009e73"}',
        '{id: union, name: U, colour: "#009e73", successor: north}',
    )
    assert [message for _, _, message in faults(text)] == [
        "goes in a circle: north > union > north",
        "goes in a circle: union > north > union",
    ]


def test_names_may_be_shared_by_actors_of_different_times_and_by_heirs() -> None:
    text = changed("aliases: [northerners]", "aliases: [the government]").replace(
        'name: Union, colour: "#009e73"', 'name: Union, colour: "#009e73", aliases: [the government]'
    )
    assert parse_theatre(text, "island.yaml").actors[2].aliases == ("the government",)


@pytest.mark.parametrize("text", ["", "[]", "just text", "- a\n- b", "null", "3"])
def test_something_else_than_a_mapping_is_refused(text: str) -> None:
    assert "must be a mapping" in faults(text)[0][2]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("id: a\nname: [unclosed\n", 3, "is not YAML"),
        ("id: a\n\tname: b\n", 2, "is not YAML"),
        ("id: !!python/object/apply:os.system [ls]\n", 1, "not allowed"),
        ("id: !secret x\n", 1, "not allowed"),
        ("? [a, b]\n: c\n", 1, "key must be text"),
        ("a: &a [*a]\n", 1, "without end"),
        ("a: " + "[" * 60 + "]" * 60, 1, "deep"),
        ("id: a\n---\nid: b\n", 2, "is not YAML"),
        ('id: "\x00"', None, "is not YAML"),
    ],
)
def test_unreadable_text_is_refused_with_its_line(text: str, line: int | None, message: str) -> None:
    (fault,) = faults(text)
    assert message in fault[2]
    assert fault[0] == line


def test_an_alias_bomb_is_refused_at_once() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    assert "aliases without end" in faults("\n".join(lines))[0][2]


def test_anchors_of_ones_own_are_fine() -> None:
    text = changed('colour: "#d55e00"', 'colour: "#d55e00"\n    aliases: &names [southerners]').replace(
        'name: Union, colour: "#009e73"', 'name: Union, colour: "#009e73", leaders: *names'
    )
    assert parse_theatre(text, "island.yaml").actors[2].leaders == ("southerners",)


# --- files beside the theatre -------------------------------------------------------------------


def in_files(tmp_path: Path, seeds: str) -> Path:
    """Write the small theatre with other seeds; return its path."""
    head, _, rest = SMALL.partition("seeds:\n")
    path = tmp_path / "island.yaml"
    path.write_text(head + textwrap.dedent(seeds) + rest[rest.index("rivals:") :], encoding="utf-8")
    return path


def test_seeds_from_csv_are_inlined_so_that_the_stored_theatre_needs_no_file(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text(
        "\ufeffname,lat,lon,holder,valid_from,note\nHarbour,59.9,10.7,north,,x\nMill,60,11,south,2020-03-01,\n",
        encoding="utf-8",
    )
    path = in_files(tmp_path, "seeds: {csv: towns.csv}\n")
    theatre = load_theatre(path)
    assert theatre.seeds == (
        Seed("north", "Harbour", lon=10.7, lat=59.9),
        Seed("south", "Mill", lon=11.0, lat=60.0, valid_from=utc(2020, 3, 1)),
    )
    spec, sha = load_spec(path)
    assert parse_spec(json.loads(json.dumps(spec))) == theatre
    assert parse_spec(to_spec(theatre)) == theatre
    (tmp_path / "towns.csv").write_text("name,lat,lon,holder\nHarbour,59.9,10.7,south\n")
    assert load_spec(path)[1] != sha


def test_every_faulty_row_of_a_csv_is_named(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_text(
        "name,lat,lon,holder\nA,59,10,north\nB,159,10,north\nC,59,10,nobody\nD,,10,north\nE,59,10,north,9\n"
    )
    path = in_files(tmp_path, "seeds: [{csv: towns.csv}]\n")
    with pytest.raises(TheatreError) as caught:
        load_theatre(path)
    found = [(one.file, one.line, one.field) for one in caught.value.problems]
    assert found == [
        ("towns.csv", 3, "lat"),
        ("towns.csv", 4, "holder"),
        ("towns.csv", 5, None),
        ("towns.csv", 6, None),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("name,lat,holder\n", "towns.csv:1: has no column lon"),
        ("", "towns.csv:1: has no column name, lat, lon, holder"),
        ("name;lat;lon;holder\n", "has no column"),
    ],
)
def test_a_csv_without_its_columns_is_refused(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "towns.csv").write_text(content)
    with pytest.raises(TheatreError, match=message):
        load_theatre(in_files(tmp_path, "seeds: [{csv: towns.csv}]\n"))


def test_a_csv_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "towns.csv").write_bytes("name,lat,lon,holder\nÅs,59,10,north\n".encode("latin-1"))
    with pytest.raises(TheatreError, match=r"towns.csv: is not UTF-8"):
        load_theatre(in_files(tmp_path, "seeds: [{csv: towns.csv}]\n"))


@pytest.mark.parametrize("suffix", ["geojson", "shp"])
def test_seeds_from_polygons_keep_holder_and_come_in_degrees(tmp_path: Path, suffix: str) -> None:
    west, east = shapely.box(10, 59, 11, 61), shapely.box(11, 59, 12, 61)
    frame = geopandas.GeoDataFrame(
        {"who": ["north", "south"], "name": ["West", "East"]}, geometry=[west, east], crs="EPSG:4326"
    )
    frame = frame.to_crs("EPSG:32632") if suffix == "shp" else frame
    frame.to_file(tmp_path / f"areas.{suffix}")
    key = "shapefile" if suffix == "shp" else "geojson"
    path = in_files(tmp_path, f"seeds: [{{{key}: areas.{suffix}, holder_field: who}}]\n")
    theatre = load_theatre(path)
    assert [(seed.holder, seed.name) for seed in theatre.seeds] == [("north", "West"), ("south", "East")]
    for seed, area in zip(theatre.seeds, (west, east), strict=True):
        assert seed.geometry is not None
        assert seed.geometry.symmetric_difference(area).area < 1e-6
    assert parse_spec(load_spec(path)[0]) == theatre


def test_a_polygon_file_without_the_holder_field_names_what_it_has(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame(
        {"who": ["north"]}, geometry=[shapely.box(10, 59, 11, 61)], crs="EPSG:4326"
    )
    frame.to_file(tmp_path / "areas.geojson")
    with pytest.raises(TheatreError, match=r"areas.geojson: has no field 'holder'; it has who"):
        load_theatre(in_files(tmp_path, "seeds: [{geojson: areas.geojson}]\n"))


def test_a_row_without_area_is_named(tmp_path: Path) -> None:
    needle = shapely.Polygon([(10, 59), (12, 59), (11, 59)])
    frame = geopandas.GeoDataFrame(
        {"who": ["north", "north"]}, geometry=[shapely.box(10, 59, 11, 61), needle], crs="EPSG:4326"
    )
    frame.to_file(tmp_path / "areas.geojson")
    with pytest.raises(TheatreError, match=r"areas.geojson:2: has no area"):
        load_theatre(in_files(tmp_path, "seeds: [{geojson: areas.geojson, holder_field: who}]\n"))


def test_cells_of_ones_own_come_from_a_file(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame(
        {"town": ["Harbour"]}, geometry=[shapely.box(10, 59, 11, 61)], crs="EPSG:4326"
    )
    frame.to_file(tmp_path / "cells.geojson")
    path = tmp_path / "island.yaml"
    path.write_text(SMALL + "cells: {file: cells.geojson, name_field: town}\n", encoding="utf-8")
    theatre = load_theatre(path)
    assert [(name, cell.equals(shapely.box(10, 59, 11, 61))) for name, cell in theatre.cells] == [
        ("Harbour", True)
    ]
    assert parse_spec(load_spec(path)[0]) == theatre


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("../other.csv", "outside the theatre's folder"),
        ("/etc/passwd", "outside"),
        ("none.csv", "there is no file"),
    ],
)
def test_files_lie_beside_the_theatre(tmp_path: Path, file: str, message: str) -> None:
    (tmp_path / "other.csv").write_text("name,lat,lon,holder\n")
    folder = tmp_path / "inside"
    folder.mkdir()
    with pytest.raises(TheatreError, match=message):
        load_theatre(in_files(folder, f"seeds: [{{csv: {file}}}]\n"))


def test_a_theatre_without_a_folder_reads_no_files() -> None:
    text = changed("{name: Harbour, lat: 59.9, lon: 10.7, holder: north}", "{csv: towns.csv}")
    ((line, field, message),) = faults(text)
    assert (line, field) == (16, "seeds[0]")
    assert "not on disk" in message


@pytest.mark.parametrize(
    ("geometry", "message"),
    [
        ("{type: Point, coordinates: [1, 2]}", "Polygon or MultiPolygon"),
        ("{type: Polygon, coordinates: []}", "polygon"),
        (
            "{type: Polygon, coordinates: [[[10, 59], [11, 61], [11, 59], [10, 61], [10, 59]]]}",
            "Self-intersection",
        ),
        ("{type: Polygon, coordinates: [[[10, 59], [999, 61], [11, 59], [10, 59]]]}", "longitude"),
        ("{type: Polygon, coordinates: [[[a, b], [1, 2]]]}", "cannot be read"),
        ("{type: Polygon}", "cannot be read"),
    ],
)
def test_bad_polygons_are_refused(geometry: str, message: str) -> None:
    text = changed("admin1: [NO-03]", f"geometry: {geometry}")
    ((line, field, found),) = faults(text)
    assert (line, field) == (14, "regions[0].geometry")
    assert message in found


def test_a_missing_theatre_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TheatreError, match=r"nowhere.yaml: cannot be read: No such file"):
        load_theatre(tmp_path / "nowhere.yaml")
