"""Boundaries: the bundled layers are clean and complete; a user's own are understood, checked and win."""

import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas, Unit
from geotracker.errors import InputError
from geotracker.gazetteer.boundaries import add_boundaries, bundled_folder, load_atlas, read_rows
from geotracker.gazetteer.shapefile import read_polygons

THEATRE_UNITS = {"LY": 22, "SY": 14, "UA": 27}  # with an ISO code; Syria has the Golan Heights besides

WEST, EAST = shapely.box(10, 25, 17, 33), shapely.box(17, 25, 24, 33)


@pytest.fixture(scope="module")
def atlas() -> Atlas:
    return load_atlas(bundled_folder(), ("LY",))


def units_of(atlas: Atlas, country: str) -> list[Unit]:
    return [unit for unit in atlas.units if unit.country_code == country]


def write(
    path: Path,
    rows: Sequence[Mapping[str, Any]],
    shapes: Sequence[Any],
    crs: str | None = "EPSG:4326",
    **more: Any,
) -> Path:
    frame = geopandas.GeoDataFrame(list(rows), geometry=list(shapes), crs=crs)
    frame.to_file(path, **more)
    return path


# --- bundled ------------------------------------------------------------------------------------


def test_files_are_the_ones_their_checksums_name() -> None:
    script = bundled_folder() / "make.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("layer", ["countries", "units", "world"])
def test_our_reader_reads_what_gdal_reads(layer: str) -> None:
    file = bundled_folder() / f"{layer}.shp"
    ours, gdals = read_polygons(file), read_rows(file)
    assert [row for row, _ in ours] == [row for row, _ in gdals]
    assert [(one.geom_type, one.wkb) for _, one in ours] == [(one.geom_type, one.wkb) for _, one in gdals]


@pytest.mark.parametrize("bytes_kept", [0, 50, 130, 4_000, -1])
def test_a_cut_off_layer_is_named(tmp_path: Path, bytes_kept: int) -> None:
    for suffix in (".shp", ".dbf"):
        shutil.copy(bundled_folder() / f"world{suffix}", tmp_path / f"world{suffix}")
        body = (tmp_path / f"world{suffix}").read_bytes()
        (tmp_path / f"world{suffix}").write_bytes(body[:bytes_kept] if suffix == ".shp" else body)
    with pytest.raises(InputError, match=r"world\.shp.*cannot read boundaries"):
        read_polygons(tmp_path / "world.shp")


def test_check_notices_a_changed_file(tmp_path: Path) -> None:
    for file in bundled_folder().iterdir():
        if file.is_file():
            (tmp_path / file.name).write_bytes(file.read_bytes())
    with (tmp_path / "units.dbf").open("r+b") as table:
        table.seek(2000)
        table.write(b"?")
    (tmp_path / "world.prj").unlink()
    check = [sys.executable, tmp_path / "make.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stdout.splitlines()] == ["world.prj", "units.dbf"]


def test_atlas_loads_in_less_than_three_tenths_of_a_second() -> None:
    spent = []
    for _ in range(3):
        start = time.process_time()
        load_atlas(bundled_folder(), ("UA",))
        spent.append(time.process_time() - start)
    assert min(spent) < 0.3


@pytest.mark.parametrize("country", THEATRE_UNITS)
def test_units_of_a_theatre_tile_their_country(atlas: Atlas, country: str) -> None:
    shapes = [unit.geometry for unit in units_of(atlas, country)]
    assert all(shape.is_valid and not shape.is_empty for shape in shapes)
    assert shapely.coverage_is_valid(shapes)
    union = shapely.union_all(shapes)
    assert shapely.symmetric_difference(union, atlas.countries[country]).area < 1e-9
    assert sum(shape.area for shape in shapes) == pytest.approx(union.area, rel=1e-9)


@pytest.mark.parametrize("country", THEATRE_UNITS)
def test_units_have_codes_names_and_geonames_codes(atlas: Atlas, country: str) -> None:
    coded = [unit for unit in units_of(atlas, country) if unit.code]
    assert len(coded) == THEATRE_UNITS[country]
    assert all(unit.code.startswith(f"{country}-") and unit.admin1 for unit in coded)
    assert len({unit.code for unit in coded}) == len({unit.admin1 for unit in coded}) == len(coded)


def test_countries_do_not_overlap(atlas: Atlas) -> None:
    assert shapely.coverage_is_valid(list(atlas.countries.values()))


@pytest.mark.parametrize(
    ("lon", "lat", "country"),
    [
        (13.19, 32.80, "LY"),
        (36.30, 33.51, "SY"),
        (30.52, 50.45, "UA"),
        (34.10, 44.95, "UA"),  # Crimea: docs/decisions says why
        (33.60, 44.60, "UA"),  # Sevastopol
        (35.80, 33.05, "SY"),  # Golan Heights
        (35.84, 34.43, "LB"),  # the other Tripoli
        (39.70, 47.23, "RU"),  # Rostov-on-Don
    ],
)
def test_borders_lie_where_they_should(atlas: Atlas, lon: float, lat: float, country: str) -> None:
    point = shapely.Point(lon, lat)
    assert [code for code, shape in atlas.countries.items() if shape.contains(point)] == [country]


def test_land_ends_at_the_shore_and_not_at_the_border(atlas: Atlas) -> None:
    assert atlas.land is not None
    assert atlas.land.contains(shapely.Point(24.9, 30.0))  # a day's walk into Egypt
    assert not atlas.land.contains(shapely.Point(18.5, 31.5))  # the Gulf of Sirte


def test_no_country_no_land() -> None:
    assert load_atlas(bundled_folder(), ()).land is None


# --- a user's own -------------------------------------------------------------------------------

FORMATS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "gadm": (
        {
            "GID_0": "LBY",
            "COUNTRY": "Libya",
            "GID_1": "LBY.1_1",
            "NAME_1": "West",
            "VARNAME_1": "Gharb|Ouest",
        },
        {"GID_0": "LBY", "COUNTRY": "Libya", "GID_1": "LBY.2_1", "NAME_1": "East", "VARNAME_1": ""},
    ),
    "geoboundaries": (
        {"shapeName": "West", "shapeISO": "LY-XW", "shapeGroup": "LBY", "shapeType": "ADM1"},
        {"shapeName": "East", "shapeISO": "LY-XE", "shapeGroup": "LBY", "shapeType": "ADM1"},
    ),
    "cod-ab": (
        {"ADM1_EN": "West", "ADM1_PCODE": "LY01", "ADM0_EN": "Libya", "ADM0_PCODE": "LY"},
        {"ADM1_EN": "East", "ADM1_PCODE": "LY02", "ADM0_EN": "Libya", "ADM0_PCODE": "LY"},
    ),
    "cod-ab, newer": (
        {"adm1_name": "West", "adm1_pcode": "LY01", "adm0_name": "Libya", "iso3": "LBY"},
        {"adm1_name": "East", "adm1_pcode": "LY02", "adm0_name": "Libya", "iso3": "LBY"},
    ),
    "natural earth": (
        {"name": "West", "iso_3166_2": "LY-XW", "iso_a2": "LY", "adm1_code": "LBY-1"},
        {"name": "East", "iso_3166_2": "LY-XE", "iso_a2": "LY", "adm1_code": "LBY-2"},
    ),
    "no country": ({"NAME_1": "West"}, {"NAME_1": "East"}),
}


@pytest.mark.parametrize("rows", FORMATS.values(), ids=list(FORMATS))
def test_first_level_units_of_every_provider_replace_the_bundled(tmp_path: Path, rows: Any) -> None:
    file = write(tmp_path / "own.geojson", rows, [WEST, EAST])
    store = tmp_path / "home" / "boundaries.gpkg"
    added = add_boundaries(file, store)
    assert (added.level, added.units, added.countries, added.repaired) == (1, 2, ("LY",), 0)
    atlas = load_atlas(bundled_folder(), ("LY",), store)
    assert [unit.name for unit in units_of(atlas, "LY")] == ["West", "East"]
    assert atlas.countries["LY"].equals(shapely.union(WEST, EAST))
    assert len(units_of(atlas, "SY")) == 15
    assert atlas.land is not None
    assert atlas.land.contains(WEST.centroid)


def test_codes_and_other_names_are_kept(tmp_path: Path) -> None:
    store = tmp_path / "boundaries.gpkg"
    add_boundaries(write(tmp_path / "a.geojson", FORMATS["gadm"], [WEST, EAST]), store)
    first = units_of(load_atlas(bundled_folder(), ("LY",), store), "LY")[0]
    assert {"Gharb", "Ouest", "LBY.1_1"} <= set(first.aliases)
    add_boundaries(write(tmp_path / "b.geojson", FORMATS["geoboundaries"], [WEST, EAST]), store)
    assert [unit.code for unit in units_of(load_atlas(bundled_folder(), ("LY",), store), "LY")] == [
        "LY-XW",
        "LY-XE",
    ]


def test_units_without_iso_codes_take_those_of_the_bundled_unit_they_cover(
    tmp_path: Path, atlas: Atlas
) -> None:
    bundled = units_of(atlas, "LY")
    rows = [
        {"ADM1_EN": f"Unit {i}", "ADM1_PCODE": f"LY{i:02}", "ADM0_PCODE": "LY"} for i in range(len(bundled))
    ]
    shapes = [unit.geometry.simplify(0.05).buffer(0.01) for unit in bundled]
    store = tmp_path / "boundaries.gpkg"
    add_boundaries(write(tmp_path / "own.gpkg", rows, shapes), store)
    own = units_of(load_atlas(bundled_folder(), ("LY",), store), "LY")
    assert [unit.code for unit in own] == [unit.code for unit in bundled]
    assert [unit.admin1 for unit in own] == [unit.admin1 for unit in bundled]


def test_adding_twice_changes_nothing_and_other_countries_stay(tmp_path: Path) -> None:
    store = tmp_path / "boundaries.gpkg"
    libya = write(tmp_path / "ly.geojson", FORMATS["gadm"], [WEST, EAST])
    malta = write(
        tmp_path / "mt.geojson", [{"NAME_1": "Gozo", "GID_0": "MLT"}], [shapely.box(14.2, 36, 14.3, 36.1)]
    )
    for file in (libya, malta, libya):
        add_boundaries(file, store)
    units = load_atlas(bundled_folder(), ("LY",), store).units
    assert [unit.name for unit in units if unit.country_code in ("LY", "MT")] == ["Gozo", "West", "East"]
    assert [path.name for path in tmp_path.glob("*.gpkg")] == ["boundaries.gpkg"]


def test_zip_with_several_levels_gives_countries_and_first_level_units(tmp_path: Path) -> None:
    whole = shapely.union(WEST, EAST)
    outline = [{"GID_0": "LBY", "COUNTRY": "Libya"}]
    deeper = [{"GID_0": "LBY", "NAME_1": "West", "GID_2": "LBY.1.1_1", "NAME_2": "West"}]
    write(tmp_path / "gadm41_LBY_0.shp", outline, [whole])
    write(tmp_path / "gadm41_LBY_1.shp", FORMATS["gadm"], [WEST, EAST])
    write(tmp_path / "gadm41_LBY_2.shp", deeper, [WEST])
    with zipfile.ZipFile(tmp_path / "gadm {LBY}.zip", "w") as archive:
        for part in tmp_path.glob("gadm41*"):
            archive.write(part, f"folder/{part.name}")
    added = add_boundaries(tmp_path / "gadm {LBY}.zip", tmp_path / "boundaries.gpkg")
    assert (added.level, added.units, added.countries) == (1, 2, ("LY",))


def test_deeper_levels_are_dissolved_into_the_first(tmp_path: Path) -> None:
    rows = [
        {"GID_0": "LBY", "NAME_1": name, "GID_2": f"LBY.{i}_1", "NAME_2": f"{name} {i}"}
        for i, name in enumerate(["West", "West", "East"])
    ]
    halves = [shapely.box(10, 25, 13, 33), shapely.box(13, 25, 17, 33), EAST]
    store = tmp_path / "boundaries.gpkg"
    add_boundaries(write(tmp_path / "own.geojson", rows, halves), store)
    units = units_of(load_atlas(bundled_folder(), ("LY",), store), "LY")
    assert [unit.name for unit in units] == ["West", "East"]
    assert units[0].geometry.equals(WEST)


def test_countries_alone_leave_the_bundled_units(tmp_path: Path) -> None:
    file = write(tmp_path / "own.geojson", [{"ISO_A3": "LBY", "NAME_EN": "Libya"}], [WEST])
    added = add_boundaries(file, tmp_path / "boundaries.gpkg")
    assert (added.level, added.units) == (0, 1)
    atlas = load_atlas(bundled_folder(), ("LY",), tmp_path / "boundaries.gpkg")
    assert atlas.countries["LY"].equals(WEST)
    assert len(units_of(atlas, "LY")) == 22


def test_other_reference_systems_come_back_in_degrees(tmp_path: Path) -> None:
    frame = geopandas.GeoDataFrame(FORMATS["gadm"], geometry=[WEST, EAST], crs="EPSG:4326").to_crs(
        "EPSG:32633"
    )
    frame.to_file(tmp_path / "utm.shp")
    store = tmp_path / "boundaries.gpkg"
    add_boundaries(tmp_path / "utm.shp", store)
    first = units_of(load_atlas(bundled_folder(), ("LY",), store), "LY")[0]
    assert first.geometry.hausdorff_distance(WEST) < 1e-6


def test_bow_ties_are_repaired_and_empty_rows_skipped(tmp_path: Path) -> None:
    bow_tie = shapely.Polygon([(10, 25), (17, 33), (17, 25), (10, 33), (10, 25)])
    rows = [*FORMATS["gadm"], {"GID_0": "LBY", "NAME_1": "Nowhere"}]
    file = write(tmp_path / "own.gpkg", rows, [bow_tie, EAST, None])
    added = add_boundaries(file, tmp_path / "boundaries.gpkg")
    assert (added.units, added.repaired, added.skipped) == (2, 1, ("row 3 has no geometry",))
    first = units_of(load_atlas(bundled_folder(), ("LY",), tmp_path / "boundaries.gpkg"), "LY")[0]
    assert first.geometry.is_valid
    assert first.geometry.area == pytest.approx(WEST.area / 2)


GADM = FORMATS["gadm"]


@pytest.mark.parametrize(
    ("rows", "shapes", "crs", "message"),
    [
        (
            [{"whatever": 1}],
            [WEST],
            "EPSG:4326",
            "own.geojson: cannot tell whether .* its fields are whatever",
        ),
        ([{"GID_1": "LBY.1_1"}], [WEST], "EPSG:4326", "own.geojson: has no field with names"),
        ([GADM[0], {**GADM[1], "NAME_1": ""}], [WEST, EAST], "EPSG:4326", "own.geojson:2: name_1: is empty"),
        (
            [{"NAME_1": "Atlantis"}],
            [shapely.box(-40, 30, -39, 31)],
            "EPSG:4326",
            "'Atlantis' names no country",
        ),
        (
            [{"NAME_2": "Deep", "GID_2": "x"}],
            [WEST],
            "EPSG:4326",
            "level 2 and does not name first-level units",
        ),
        ([{"NAME_1": "Metres"}], [shapely.box(5e5, 3e6, 6e5, 4e6)], None, "own.geojson:1: lies outside"),
    ],
)
def test_faults_name_file_row_and_field(
    tmp_path: Path, rows: Any, shapes: list[BaseGeometry], crs: str | None, message: str
) -> None:
    file = write(tmp_path / "own.geojson", rows, shapes)
    store = tmp_path / "boundaries.gpkg"
    with pytest.raises(InputError, match=message):
        add_boundaries(file, store)
    assert not store.exists()


def test_not_a_number_is_refused(tmp_path: Path) -> None:
    with np.errstate(invalid="ignore"):
        broken = shapely.Polygon([(10, 25), (17, 25), (np.nan, 30), (10, 33), (10, 25)])
    file = write(tmp_path / "own.gpkg", GADM, [broken, EAST])
    with pytest.raises(InputError, match=r"own.gpkg:1: has a coordinate that is not a number"):
        add_boundaries(file, tmp_path / "boundaries.gpkg")


def test_level_settles_what_the_fields_leave_open(tmp_path: Path) -> None:
    file = write(tmp_path / "own.geojson", [{"name": "Here"}], [shapely.box(14, 28, 15, 29)])
    added = add_boundaries(file, tmp_path / "boundaries.gpkg", level=1)
    assert (added.level, added.countries) == (1, ("LY",))


def test_zip_that_points_outside_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "evil.zip", "w") as archive:
        archive.writestr("../../outside.geojson", "{}")
    with pytest.raises(InputError, match=r"evil.zip: holds an unsafe name"):
        add_boundaries(tmp_path / "evil.zip", tmp_path / "boundaries.gpkg")
    assert not (tmp_path.parent.parent / "outside.geojson").exists()


def test_pointers_to_other_files_are_refused(tmp_path: Path) -> None:
    secret = write(tmp_path / "secret.geojson", GADM, [WEST, EAST])
    pointer = tmp_path / "own.geojson"
    pointer.write_text(
        f"<OGRVRTDataSource><OGRVRTLayer name='secret'><SrcDataSource>{secret}</SrcDataSource>"
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    with pytest.raises(InputError, match="pointer"):
        add_boundaries(pointer, tmp_path / "boundaries.gpkg")


@pytest.mark.parametrize("name", ["own.zip", "own.geojson", "own.gpkg", "own.shp", "own.txt", "own.kml"])
@pytest.mark.parametrize("content", [b"", b"not boundaries", b"\x00" * 200, b"PK\x03\x04", b'{"type": 1}'])
def test_rubbish_is_bad_input_whatever_it_is_called(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match="own"):
        add_boundaries(tmp_path / name, tmp_path / "boundaries.gpkg")


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere.shp: is not a file"):
        add_boundaries(tmp_path / "nowhere.shp", tmp_path / "boundaries.gpkg")
