"""Pictures of region polygons, north at the top: # inside, . outside."""

from datetime import UTC, datetime

import pytest
from pyproj import Geod
from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas, Unit
from geotracker.geoparse.regions import disc, polygon, radius_km
from geotracker.model import NamedRegion, Place, Region, Theatre

GEOD = Geod(ellps="WGS84")
LIBYA = Place(1, "Libya", 17.0, 27.0, "PCLI", "LY", population=6_000_000)
WEST = Place(2, "West Unit", 12.0, 28.0, "ADM1", "LY", "01")
TOWN = Place(3, "Town", 15.0, 30.0, "PPL", "LY", population=250_000)
PORT = Place(4, "Port", 16.0, 30.0, "PPL", "LY", population=40_000)
COUNTRY = box(10, 20, 24, 32)
ATLAS = Atlas(
    countries={"LY": COUNTRY},
    units=(
        Unit("LY", "West Unit", "LY-W", box(10, 20, 14, 32)),
        Unit("LY", "East", "LY-E", box(14, 20, 24, 32)),
    ),
    land=COUNTRY,
)


def picture(
    shape: BaseGeometry | None, frame: tuple[float, float, float, float], *, rows: int = 9, columns: int = 9
) -> str:
    west, south, east, north = frame
    assert shape is not None
    lats = [north - (row + 0.5) * (north - south) / rows for row in range(rows)]
    lons = [west + (column + 0.5) * (east - west) / columns for column in range(columns)]
    return "\n".join("".join("#" if shape.covers(Point(lon, lat)) else "." for lon in lons) for lat in lats)


def region(
    kind: str, *anchors: Place | Region, bearing: str | None = None, km: float | None = None
) -> Region:
    return Region(kind, f"{kind}:test", "test", anchors, bearing, km)


def drawing(text: str) -> str:
    return "\n".join(line.strip() for line in text.strip().splitlines())


@pytest.mark.parametrize(
    ("bearing", "art"),
    [
        ("e", """
            .....#####
            .....#####
            .....#####
            .....#####"""),
        ("n", """
            ##########
            ##########
            ..........
            .........."""),
        ("sw", """
            #.........
            ###.......
            ######....
            ########.."""),
        ("c", """
            ..........
            ...####...
            ...####...
            .........."""),
    ],
)  # fmt: skip
def test_compass_parts_of_a_country(bearing: str, art: str) -> None:
    shape = polygon(region("compass", LIBYA, bearing=bearing), ATLAS)
    assert picture(shape, COUNTRY.bounds, rows=4, columns=10) == drawing(art)


def test_a_disc_has_its_radius_everywhere() -> None:
    shape = disc(15.0, 60.0, 10.0)
    for lon, lat in shape.exterior.coords:  # type: ignore[attr-defined]
        assert GEOD.inv(15.0, 60.0, lon, lat)[2] == pytest.approx(10_000, rel=1e-3)
    assert [radius_km(people) for people in (0, 250_000, 10**9)] == pytest.approx([1.5, 6.0, 25.0])


def test_so_far_in_that_direction() -> None:
    shape = polygon(region("distance", TOWN, bearing="s", km=30.0), ATLAS)
    assert shape is not None
    azimuth, _, far = GEOD.inv(15.0, 30.0, shape.centroid.x, shape.centroid.y)
    assert far == pytest.approx(30_000, rel=0.01)
    assert abs(azimuth) == pytest.approx(180, abs=1)
    assert not shape.contains(Point(15.0, 30.0))


def test_so_far_in_no_direction_is_a_ring() -> None:
    art = """
        .........
        ..#####..
        .#.....#.
        .#.....#.
        .#.....#.
        .#.....#.
        .#.....#.
        ..#####..
        ........."""
    frame = (15 - 0.42, 30 - 0.36, 15 + 0.42, 30 + 0.36)
    assert picture(polygon(region("distance", TOWN, km=30.0), ATLAS), frame) == drawing(art)


def test_outskirts_go_around_the_town_and_to_one_side() -> None:
    frame = (15 - 0.21, 30 - 0.18, 15 + 0.21, 30 + 0.18)
    ring = """
        ....#....
        ..#####..
        .#######.
        .###.###.
        .##...##.
        .###.###.
        .#######.
        ..#####..
        ....#...."""
    south = """
        .........
        .........
        .........
        .........
        .........
        .........
        ...###...
        ..#####..
        ....#...."""
    assert picture(polygon(region("around", TOWN), ATLAS), frame) == drawing(ring)
    assert picture(polygon(region("around", TOWN, bearing="s"), ATLAS), frame) == drawing(south)
    near = polygon(region("near", TOWN), ATLAS)
    assert near is not None
    assert near.contains(Point(15.0, 30.0))


def test_between_two_towns_leaves_the_towns_out() -> None:
    shape = polygon(region("between", TOWN, PORT), ATLAS)
    assert shape is not None
    assert not shape.contains(Point(15.0, 30.0))
    assert not shape.contains(Point(16.0, 30.0))
    art = """
        .........
        .........
        .........
        .#######.
        .#######.
        .#######.
        .........
        .........
        ........."""
    assert picture(shape, (14.9, 29.7, 16.1, 30.3)) == drawing(art)
    road = polygon(region("road", TOWN, PORT), ATLAS)
    assert road is not None
    assert road.contains(Point(15.5, 30.0))
    assert not road.contains(Point(15.5, 30.05))


def test_the_coast_is_a_strip_of_land() -> None:
    shape = polygon(region("coast", LIBYA), ATLAS)
    assert shape is not None
    assert shape.contains(Point(15.0, 31.95))
    assert not shape.contains(Point(15.0, 31.5))
    assert not shape.contains(Point(15.0, 32.05))


def test_units_theatre_regions_and_what_is_missing() -> None:
    theatre = Theatre(
        "t", "T", ("LY",), datetime(2011, 1, 1, tzinfo=UTC), None, (),
        regions=(NamedRegion("e", "E", admin1=("LY-E",)),
                 NamedRegion("w", "W", geometry=box(10, 20, 11, 21))),
    )  # fmt: skip
    assert polygon(WEST, ATLAS) == box(10, 20, 14, 32)
    east = polygon(Region("theatre", "theatre:t/e", "E"), ATLAS, theatre)
    assert east is not None
    assert east.equals(box(14, 20, 24, 32))
    own = polygon(Region("theatre", "theatre:t/w", "W"), ATLAS, theatre)
    assert own is not None
    assert own.equals(box(10, 20, 11, 21))
    half = polygon(region("compass", Region("theatre", "theatre:t/e", "E"), bearing="n"), ATLAS, theatre)
    assert half is not None
    assert half.bounds[1] > 25
    assert polygon(LIBYA, Atlas()) is None
    assert polygon(region("coast", LIBYA), Atlas()) is None
    assert polygon(Region("theatre", "theatre:t/none", "?"), ATLAS, theatre) is None
    assert polygon(Region("unheard of", "x", "?"), ATLAS, theatre) is None
