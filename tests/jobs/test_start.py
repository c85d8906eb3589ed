"""The bundled theatres start as history says: every seeded region finds its ground."""

from datetime import timedelta
from functools import partial

import pytest
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas
from geotracker.control import Ground, believe, tessellate, weigh
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.boundaries import bundled_folder, load_atlas
from geotracker.geoparse.regions import polygon
from geotracker.theatres import bundled, bundled_text, parse_theatre, unplaced
from geotracker.workspace import theatre_land

HELD = {
    "libya": {"Tripoli": "Gaddafi", "Benghazi": "Gaddafi", "Sabhā": "Gaddafi"},
    "syria": {"Damascus": "government", "Aleppo": "government", "Deir ez-Zor": "government"},
    "ukraine": {
        "Kyiv": "Ukraine",
        "Mariupol": "Ukraine",
        "Kherson": "Ukraine",
        "Simferopol": "Russia",
        "Sevastopol": "Russia",
        "Dzhankoi": "Russia",
        "Donetsk": "Russia",
        "Luhansk": "Russia",
    },
}


@pytest.mark.parametrize("theatre_id", bundled())
def test_the_start_map(theatre_id: str, gazetteer: Gazetteer) -> None:
    theatre = parse_theatre(bundled_text(theatre_id), f"{theatre_id}.yaml", None)
    atlas = load_atlas(bundled_folder(), theatre.countries, None)
    assert unplaced(theatre, atlas) == ()
    ground = Ground.of(tessellate(gazetteer.populated(theatre.countries), theatre_land(theatre, atlas)))
    history = believe(
        weigh((), ground, theatre, partial(polygon, atlas=atlas, theatre=theatre)), ground, theatre
    )
    belief = history.at(theatre.starts + timedelta(hours=12))
    for name, holder in HELD[theatre_id].items():
        place = max(
            (
                p
                for p in gazetteer.lookup(name)
                if p.country_code in theatre.countries and p.feature_code.startswith("PPL")
            ),
            key=lambda place: place.population,
        )
        (cell,) = ground.locate([place.lon], [place.lat]).tolist()
        assert (belief.holder_of(cell) or "").startswith(holder), name
    if theatre_id == "ukraine":
        crimea = ground.within(atlas_unit(atlas, "UA-43")).tolist()
        assert {belief.holder_of(cell) for cell in crimea} == {"Russia"}


def atlas_unit(atlas: Atlas, code: str) -> BaseGeometry:
    return next(unit.geometry for unit in atlas.units if unit.code == code)
