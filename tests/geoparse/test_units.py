"""A theatre's towns and the units that bear their names."""

import pytest

from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.model import Place, Region
from geotracker.theatres import bundled_text, parse_theatre

SYRIA = parse_theatre(bundled_text("syria"), "syria.yaml", None)
UKRAINE = parse_theatre(bundled_text("ukraine"), "ukraine.yaml", None)


def meant(text: str, gazetteer: Gazetteer, theatre: object = SYRIA) -> dict[str, str]:
    """Return what each name means: a feature code, or a region's key."""
    found = geoparse(text, gazetteer, theatre=theatre)  # type: ignore[arg-type]
    return {
        one.text: one.target.feature_code if isinstance(one.target, Place) else one.target.key
        for one in found
        if isinstance(one.target, Place | Region)
    }


@pytest.mark.parametrize(
    ("text", "name", "code"),
    [
        ("The army took all of Deraa province on Friday.", "Deraa province", "ADM1"),
        ("Rebels hold the province of Homs.", "Homs", "ADM1"),
        ("Rebels hold Homs.", "Homs", "PPL"),
        ("Rebels hold the Khalidiya district of Homs.", "Homs", "PPL"),
        ("Latakia state television said so.", "Latakia", "PPL"),
        ("Rebels entered Homs and the region.", "Homs", "PPL"),
    ],
)
def test_a_town_and_the_unit_of_its_name(text: str, name: str, code: str, gazetteer: Gazetteer) -> None:
    assert meant(text, gazetteer)[name] == code


def test_a_noun_at_the_end_of_a_list_goes_with_each_name(gazetteer: Gazetteer) -> None:
    found = meant("Russia holds most of the Kherson and Zaporizhzhia regions.", gazetteer, UKRAINE)
    assert found["Kherson"] == "theatre:ukraine/kherson_oblast"
    assert found["Zaporizhzhia regions"] == "theatre:ukraine/zaporizhzhia_oblast"
