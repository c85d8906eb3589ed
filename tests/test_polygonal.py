"""What of a geometry is ground: its polygons, valid."""

import pytest
from shapely.geometry import GeometryCollection, LineString, MultiPolygon, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from geotracker.polygonal import polygonal

BOW = Polygon([(0, 0), (2, 2), (2, 0), (0, 2)])
NEEDLE = Polygon([(0, 0), (2, 0), (1, 0)])


@pytest.mark.parametrize(
    ("shape", "area"),
    [
        (BOW, 2.0),
        (GeometryCollection([LineString([(0, 0), (9, 9)]), box(0, 0, 1, 1), box(0, 0, 2, 1)]), 2.0),
        (GeometryCollection([MultiPolygon([box(0, 0, 1, 1), box(2, 0, 3, 1)]), Point(5, 5)]), 2.0),
        (NEEDLE, 0.0),
        (LineString([(0, 0), (1, 1)]), 0.0),
    ],
)
def test_only_ground_is_left(shape: BaseGeometry, area: float) -> None:
    found = polygonal(shape)
    assert found.is_valid and found.geom_type.endswith("Polygon")
    assert found.area == area and found.is_empty == (area == 0)


def test_ground_stays_as_it_is() -> None:
    square = box(0, 0, 1, 1)
    assert polygonal(square) is square
