"""What a theatre names and the boundaries lack is said, line by line."""

import pytest
import shapely

from geotracker.atlas import Atlas, Unit
from geotracker.gazetteer.boundaries import bundled_folder, load_atlas
from geotracker.theatres import bundled, bundled_text, parse_theatre, unplaced

ATLAS = Atlas(
    countries={"CY": shapely.box(32, 34, 35, 36)},
    units=(Unit("CY", "Larnaca", "CY-03", shapely.box(33, 34, 34, 36), aliases=("Larnaka",)),),
)
HEAD = """\
id: island
name: Island
countries: [{countries}]
starts: 2020-01-01
actors: [{{id: north, name: North, colour: "#0072b2"}}]
{rest}
"""


def island(rest: str, countries: str = "CY") -> tuple[str, ...]:
    return unplaced(parse_theatre(HEAD.format(rest=rest, countries=countries), "island.yaml"), ATLAS)


@pytest.mark.parametrize("theatre_id", bundled())
def test_bundled_theatres_stand_on_the_bundled_boundaries(theatre_id: str) -> None:
    theatre = parse_theatre(bundled_text(theatre_id), theatre_id)
    assert unplaced(theatre, load_atlas(bundled_folder(), theatre.countries)) == ()


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        (
            "regions: [{id: r, name: R, admin1: [CY-03, larnaka, Atlantis]}]",
            "regions: r: there is no first-level unit Atlantis",
        ),
        (
            "seeds: [{name: Far, lat: 50, lon: 33, holder: north}]",
            "seeds: Far (50.0, 33.0) lies outside the theatre",
        ),
        (
            "seeds: [{holder: north, geometry: FAR}]",
            "seeds: an area held by north lies outside the theatre",
        ),
        (
            "regions: [{id: r, name: R, geometry: FAR}]",
            "regions: r lies outside the theatre",
        ),
        (
            "cells: [{name: c, geometry: FAR}]",
            "cells: c lies outside the theatre",
        ),
    ],
)
def test_what_has_no_ground_is_named(rest: str, said: str) -> None:
    far = "{type: Polygon, coordinates: [[[1, 1], [2, 1], [2, 2], [1, 1]]]}"
    assert island(rest.replace("FAR", far)) == (said,)


def test_a_port_just_off_the_line_is_fine() -> None:
    assert island("seeds: [{name: Port, lat: 34.5, lon: 35.05, holder: north}]") == ()


def test_a_country_without_an_outline_is_named() -> None:
    assert island("", countries="XX") == ("countries: there is no outline of XX",)
