"""What `explain` says of stated shares: what they move, and which cannot be met."""

from geotracker.gazetteer import Gazetteer
from tests.readme import story


def test_shares_that_cannot_both_be_met_are_said(gazetteer: Gazetteer) -> None:
    told = story(
        gazetteer,
        "The Libyan National Army controls 80 percent of Libya. "
        "The Government of National Accord controls 60 percent of Libya.",
    )
    assert "LNA holds about 80% of the area" in told and "GNA holds about 60% of the area" in told
    lines = [line for line in told.splitlines() if "share is not met" in line]
    assert len(lines) == 2
    assert "(1) LNA's share is not met: 80% stated, 1% reached: contradicts another share" in lines[0]
    assert "(2) GNA's share is not met: 60% stated, 3% reached: contradicts another share" in lines[1]
    assert "GNA 3% -> 3%, LNA 1% -> 1%" in told  # reported, not forced, and the same figures


def test_a_share_stated_years_after_the_start_is_met_and_names_no_town(gazetteer: Gazetteer) -> None:
    """Nine years on, with nothing else said, the belief shown had stopped fading; the share was overshot."""
    told = story(gazetteer, "The Government of National Accord controls 60 percent of Libya.")
    assert "GNA 3% -> 58%" in told  # confidence .94: nearly all the way
    assert "places whose holder changes: none" in told


def test_a_zone_says_that_only_a_share_is_behind_it(gazetteer: Gazetteer) -> None:
    told = story(gazetteer)
    assert "share is not met" not in told
    zones = told.split("5. Zones")[1]
    lna = next(line for line in zones.splitlines() if "LNA likely" in line)
    assert lna.endswith("inferred from the share in (1)")
    bare = next(line for line in zones.splitlines() if "- unknown" in line)
    assert bare.endswith("leaning by the share in (1)")


def test_a_zone_names_the_claims_about_its_ground(gazetteer: Gazetteer) -> None:
    told = story(gazetteer, "The Government of National Accord controls Tripoli.")
    gna = next(line for line in told.split("5. Zones")[1].splitlines() if "GNA" in line)
    assert gna.endswith("from (1)")
