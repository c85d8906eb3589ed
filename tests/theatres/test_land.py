"""The land a theatre is cut from: one country's is its own outline, in benchmarks and product."""

from dataclasses import replace

import pytest
import shapely

from geotracker.atlas import Atlas
from geotracker.errors import TheatreError
from geotracker.theatres import bundled_text, parse_theatre
from geotracker.workspace import theatre_land

WEST, EAST = shapely.box(0, 0, 1, 1), shapely.box(1, 0, 2, 1)
ATLAS = Atlas({"LY": WEST, "TN": EAST})
LIBYA = replace(parse_theatre(bundled_text("libya"), "libya.yaml", None), area=None)


def test_one_countrys_land_is_its_own_outline() -> None:
    assert theatre_land(LIBYA, ATLAS) is WEST


def test_several_countries_lands_are_joined() -> None:
    assert theatre_land(replace(LIBYA, countries=("LY", "TN")), ATLAS).equals(shapely.box(0, 0, 2, 1))


def test_a_theatres_own_area_wins_and_a_missing_country_is_named() -> None:
    assert theatre_land(replace(LIBYA, area=EAST), ATLAS) is EAST
    with pytest.raises(TheatreError, match="no boundary for EG"):
        theatre_land(replace(LIBYA, countries=("LY", "EG")), ATLAS)
