"""The bundled theatres: they load, mean what they should, and hold together with the bundled boundaries."""

import json
from datetime import UTC, datetime

import pytest
import shapely

from geotracker.atlas import Atlas
from geotracker.errors import NotFoundError
from geotracker.gazetteer.boundaries import bundled_folder, load_atlas
from geotracker.model import Theatre
from geotracker.theatres import (
    bundled,
    bundled_chronicle,
    bundled_text,
    parse_spec,
    parse_theatre,
    to_spec,
    to_yaml,
)

FIXED_ACTORS = {
    "libya": {"GNA", "LNA", "ISIL", "other"},
    "syria": {"government", "opposition", "SDF", "ISIL", "HTS", "Turkey_SNA"},
    "ukraine": {"Ukraine", "Russia"},
}
STARTS = {"libya": (2011, 2, 15), "syria": (2011, 3, 15), "ukraine": (2022, 2, 24)}


@pytest.fixture(scope="module", params=sorted(FIXED_ACTORS))
def theatre(request: pytest.FixtureRequest) -> Theatre:
    return parse_theatre(bundled_text(request.param), f"{request.param}.yaml")


@pytest.fixture(scope="module")
def atlas(theatre: Theatre) -> Atlas:
    return load_atlas(bundled_folder(), theatre.countries)


def test_three_theatres_are_bundled() -> None:
    assert bundled() == ("libya", "syria", "ukraine")


def test_actors_and_start_are_the_agreed_ones(theatre: Theatre) -> None:
    assert FIXED_ACTORS[theatre.id] <= set(theatre.actor_ids)
    assert theatre.starts == datetime(*STARTS[theatre.id], tzinfo=UTC)


def test_colours_of_a_theatre_differ(theatre: Theatre) -> None:
    colours = [actor.colour for actor in theatre.actors]
    assert len(set(colours)) == len(colours)


def test_units_named_by_regions_exist(theatre: Theatre, atlas: Atlas) -> None:
    units = [unit for unit in atlas.units if unit.country_code in theatre.countries]
    codes = {name for unit in units for name in (unit.code, unit.name)}
    named = {code for region in theatre.regions for code in region.admin1}
    assert named <= codes


def test_polygons_of_regions_lie_on_the_theatres_land(theatre: Theatre, atlas: Atlas) -> None:
    land = shapely.union_all([atlas.countries[code] for code in theatre.countries])
    for region in theatre.regions:
        if region.geometry is not None:
            share = region.geometry.intersection(land).area / region.geometry.area
            assert share > 0.5, f"{region.id}: {share:.2f} on land"


def test_seeded_points_lie_in_the_theatre(theatre: Theatre, atlas: Atlas) -> None:
    land = shapely.union_all([atlas.countries[code] for code in theatre.countries]).buffer(0.1)
    outside = [
        seed.name
        for seed in theatre.seeds
        if seed.lon is not None and not land.contains(shapely.Point(seed.lon, seed.lat or 0))
    ]
    assert outside == []


def test_a_stored_theatre_is_the_same_theatre(theatre: Theatre) -> None:
    assert parse_spec(to_spec(theatre)) == theatre
    assert parse_theatre(to_yaml(theatre), "again.yaml") == theatre


def test_every_report_of_a_chronicle_has_a_known_source(theatre: Theatre) -> None:
    lines = bundled_chronicle(theatre.id).read_text(encoding="utf-8").splitlines()
    published = {json.loads(line)["source"] for line in lines}
    assert published <= {source.name for source in theatre.sources}


def test_no_such_theatre_names_those_there_are() -> None:
    with pytest.raises(NotFoundError, match="libya, syria, ukraine"):
        bundled_text("atlantis")
    with pytest.raises(NotFoundError, match="atlantis"):
        bundled_chronicle("atlantis")


def holder_by_seeds(theatre: Theatre, atlas: Atlas, lon: float, lat: float) -> str | None:
    """Return who holds a point at the start by the last area seed that covers it."""
    point, holder = shapely.Point(lon, lat), None
    for seed in theatre.seeds:
        area = seed.geometry
        if seed.region in atlas.countries:
            area = atlas.countries[seed.region]
        for region in theatre.regions:
            if seed.region in (region.id, region.name):
                named = [unit.geometry for unit in atlas.units if {unit.code, unit.name} & set(region.admin1)]
                area = region.geometry or shapely.union_all(named)
        for unit in atlas.units:
            if seed.region == unit.code:
                area = unit.geometry
        if area is not None and area.contains(point):
            holder = seed.holder
    return holder


@pytest.mark.parametrize(
    ("theatre", "lon", "lat", "holder"),
    [
        ("libya", 13.19, 32.80, "Gaddafi_government"),
        ("libya", 23.90, 31.80, "Gaddafi_government"),
        ("syria", 36.30, 33.51, "government"),
        ("syria", 40.14, 35.33, "government"),
        ("syria", 35.80, 33.10, "Israel"),
        ("ukraine", 30.52, 50.45, "Ukraine"),
        ("ukraine", 34.10, 44.95, "Russia"),  # Simferopol
        ("ukraine", 33.55, 44.59, "Russia"),  # Sevastopol
        ("ukraine", 37.80, 48.00, "Russia"),  # Donetsk
        ("ukraine", 39.30, 48.57, "Russia"),  # Luhansk
        ("ukraine", 37.55, 47.10, "Ukraine"),  # Mariupol
        ("ukraine", 37.75, 48.14, "Ukraine"),  # Avdiivka, ten kilometres from Donetsk
    ],
    indirect=["theatre"],
)
def test_the_start_is_right_at_places_everyone_knows(
    theatre: Theatre, atlas: Atlas, lon: float, lat: float, holder: str
) -> None:
    assert holder_by_seeds(theatre, atlas, lon, lat) == holder


def test_point_seeds_agree_with_the_areas_round_them(theatre: Theatre, atlas: Atlas) -> None:
    points = [seed for seed in theatre.seeds if seed.lon is not None]
    found = {seed.name: holder_by_seeds(theatre, atlas, seed.lon or 0, seed.lat or 0) for seed in points}
    at_the_edge = [name for name, holder in found.items() if holder is None]  # a port, a border town
    assert len(at_the_edge) < 0.1 * len(points)
    assert {s.name: found[s.name] for s in points if found[s.name] not in (None, s.holder)} == {}
