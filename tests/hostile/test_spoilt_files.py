"""Areas, theatres, points and dates out of spoilt files: what can be read, or an error of ours."""

import io
import tempfile
import warnings
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import geopandas as gpd
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geotracker.api.actions import imported
from geotracker.api.query import box, cql, instant, interval
from geotracker.errors import GeotrackerError, QueryError
from geotracker.gazetteer.own_boundaries import read_boundaries
from geotracker.jobs.points import read_questions
from geotracker.moments import parse_moment
from geotracker.theatres import bundled_text, parse_theatre
from tests.hostile.conftest import fuzz
from tests.hostile.test_readers import spoilt

LIBYA = parse_theatre(bundled_text("libya"), "libya.yaml", None)
# GDAL says some things of spoilt files as warnings, and some inside callbacks
pytestmark = pytest.mark.filterwarnings(
    "ignore::RuntimeWarning", "ignore::UserWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


_MARK = (
    "<Placemark><name>{0}</name><ExtendedData><SchemaData schemaUrl='#a'><SimpleData name='holder'>LNA"
    "</SimpleData></SchemaData></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>{1}"
    "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
)
KML = (
    "<?xml version='1.0' encoding='utf-8'?><kml xmlns='http://www.opengis.net/kml/2.2'><Document id='d'>"
    "<Schema name='a' id='a'><SimpleField name='holder' type='string'/></Schema>"
    + _MARK.format("Fezzan", "12,25 15,25 15,27 12,25")
    + _MARK.format("Sirtica", "16,30 17,30 17,31 16,30")
    + "</Document></kml>"
).encode()


def areas(suffix: str) -> bytes:
    """Return two areas as a file."""
    if suffix == ".kml":
        return KML
    table = gpd.GeoDataFrame(
        {"name": ["Fezzan", "Sirtica"], "holder": ["GNA", "LNA"], "certainty": [0.9, 0.5]},
        geometry=[shapely.box(12, 25, 15, 27), shapely.box(16, 30, 17, 31)],
        crs=4326,
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"areas{suffix}"
        table.to_file(file)
        if suffix != ".shp":
            return file.read_bytes()
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as made:
            for part in sorted(Path(folder).iterdir()):
                made.write(part, part.name)
        return packed.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def zipped(named: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        for name, body in named.items():
            made.writestr(name, body)
    return packed.getvalue()


def respoilt(good: dict[str, bytes]) -> st.SearchStrategy[bytes]:
    """Return zip files that are whole, with spoilt parts: those reach GDAL."""
    return st.fixed_dictionaries({name: spoilt(body) for name, body in good.items()}).map(zipped)


KINDS = {".geojson": ".geojson", ".gpkg": ".gpkg", ".kml": ".kml", ".shp": ".zip"}


def strategies(kind: str) -> st.SearchStrategy[bytes]:
    good = areas(kind)
    return st.one_of(spoilt(good), respoilt(parts(good))) if kind == ".shp" else spoilt(good)


@pytest.mark.parametrize("kind", KINDS)
def test_no_spoilt_file_of_areas_crashes_the_import(kind: str) -> None:
    assert len(list(imported(areas(kind), LIBYA, {}))) == 2

    @fuzz
    @given(strategies(kind))
    def try_it(data: bytes) -> None:
        with suppress(GeotrackerError):
            for one in imported(data, LIBYA, {}):
                assert one.geometry.is_valid and not one.geometry.is_empty

    try_it()


def test_a_table_with_two_columns_of_one_name_is_refused() -> None:
    """What 3,500 spoilt Shapefiles found."""
    named = parts(areas(".shp"))
    named["areas.dbf"] = named["areas.dbf"].replace(b"holder\0", b"name\0\0\0")
    with pytest.raises(QueryError, match="two columns named 'name'"):
        list(imported(zipped(named), LIBYA, {}))


@pytest.mark.parametrize(("good", "bad"), [(b"15,25 15,27", b"15,25 1e999,27"), (b"12,25", b"12,25,1e999")])
def test_a_corner_that_is_no_number_is_refused(good: bytes, bad: bytes) -> None:
    """What the fuzz of KML found."""
    with pytest.raises(QueryError, match="numbers that are not finite"):
        list(imported(KML.replace(good, bad), LIBYA, {}))


@pytest.mark.parametrize("kind", KINDS)
def test_no_spoilt_file_of_boundaries_crashes_the_reader(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"own{KINDS[kind]}"

    @fuzz
    @given(strategies(kind))
    def try_it(data: bytes) -> None:
        file.write_bytes(data)
        with suppress(GeotrackerError):
            read_boundaries(file, {"LBY": "LY"}, 1)

    try_it()


def test_no_spoilt_theatre_crashes_the_reader() -> None:
    good = bundled_text("libya").encode()

    @fuzz
    @given(spoilt(good[:3000]))
    def try_it(data: bytes) -> None:
        with suppress(GeotrackerError):
            parse_theatre(data.decode("utf-8", "replace"), "spoilt.yaml", None)

    try_it()


def test_no_spoilt_table_of_points_crashes_the_reader(tmp_path: Path) -> None:
    file = tmp_path / "points.csv"

    @fuzz
    @given(spoilt(b"id,lon,lat,at,known_at\n1,13.19,32.88,2020-03-03,2020-03-04\n2,20,32,2019-01-01,\n"))
    def try_it(data: bytes) -> None:
        file.write_bytes(data)
        with suppress(GeotrackerError):
            list(read_questions(file))

    try_it()


WORDS = st.one_of(
    st.text(max_size=40),
    st.lists(
        st.sampled_from(
            ["2020-03-03", "..", "/", "T", "24:00:00", "Z", "+99:00", "-", "1", "e9", ",", "NaN", "inf",
             "9999", "0000",
             "holder = 'x'", "AND", "NOT", "(", ")", "S_INTERSECTS(geom,POINT(1 2))", "DATE('x')", "{}",
             '{"op":"="}']
        ),
        max_size=8,
    ).map("".join),
)  # fmt: skip
READERS: dict[str, Callable[[str], object]] = {
    "moment": parse_moment,
    "instant": lambda text: instant(text, "at"),
    "interval": lambda text: interval(text, "datetime"),
    "box": box,
    "cql2-text": lambda text: cql(text, "cql2-text"),
    "cql2-json": lambda text: cql(text, "cql2-json"),
}


@pytest.mark.parametrize("name", READERS)
def test_any_word_is_read_or_refused(name: str) -> None:
    @fuzz
    @given(WORDS)
    def try_it(text: str) -> None:
        with suppress(GeotrackerError):
            READERS[name](text)

    try_it()


@pytest.fixture(autouse=True)
def _quiet() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # spoilt coordinates overflow, and GDAL says so in its own words
        yield
