"""Faults that showed when the chronicles went through all rooms: with the real gazetteer and geoparser.

A claim's target must be the place its words mean; a wrong region paints a country.
"""

from datetime import UTC, datetime

import pytest

from geotracker.claims import LexicalReader, load_lexicon
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.model import ControlClaim, Document, Place, Region, Theatre, Unresolved


@pytest.fixture
def claims(gazetteer: Gazetteer, lexicon_text: str, theatres: dict[str, Theatre]):  # type: ignore[no-untyped-def]
    reader = LexicalReader(load_lexicon(lexicon_text))

    def run(theatre: str, text: str, date: str) -> list[ControlClaim]:
        published = datetime.fromisoformat(date).replace(tzinfo=UTC)
        found = geoparse(text, gazetteer, theatre=theatres[theatre])
        return list(reader.read(Document(text, "test", published), found, theatres[theatre]))

    return run


@pytest.mark.parametrize(
    ("theatre", "date", "text", "expected"),
    [
        (
            "libya", "2011-03-05", "Misrata, Zintan and Ajdabiya are all held by the rebels.",
            {("holds", "NTC", "Misrata"), ("holds", "NTC", "Zintan"), ("holds", "NTC", "Ajdabiya")},
        ),
        (
            "libya", "2014-12-01", "Libya Dawn, which backs the old Congress, holds Sabratha and Zuwara.",
            {("holds", "GNC", "Sabratha"), ("holds", "GNC", "Zuwara")},
        ),
        (
            "libya", "2014-12-01",
            "Forces loyal to the parliament in Tobruk and to Haftar control Marj and Bayda.",
            {("holds", "LNA", "Marj"), ("holds", "LNA", "Bayda")},
        ),
        ("libya", "2011-11-20", "The colonel's son had been captured near Ubari on Saturday.", set()),
        ("libya", "2016-06-10", "The group lost Sirte, its last city in the country.", None),
    ],
)  # fmt: skip
def test_who_holds_what(claims, theatre, date, text, expected) -> None:  # type: ignore[no-untyped-def]
    found = {(c.relation.value, c.actor, c.place) for c in claims(theatre, text, date)}
    if expected is None:  # "the group" has no antecedent here: nobody may be named
        assert all(actor is None for _, actor, _ in found)
    else:
        assert found == expected


def test_army_units_of_2011_are_not_those_of_2019(claims) -> None:  # type: ignore[no-untyped-def]
    found = claims("libya", "Army units have retaken Ajdabiya, state television said.", "2011-03-16")
    assert "LNA" not in {claim.actor for claim in found}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Haftar's army fights on in Libya. Rebels seized the main barracks in the city overnight.",
            "barracks",
        ),
        ("Libya is at war. The Government of National Accord controls the city and the airport.", "the city"),
        (
            "Haftar holds Sirte, Tarhuna, Sabratha and Surman, all of the east and most of the south.",
            "the east",
        ),
    ],
)
def test_a_generic_place_is_never_a_whole_country_nor_a_stray_town(claims, text, words) -> None:  # type: ignore[no-untyped-def]
    for claim in claims("libya", text, "2020-02-19"):
        if words in claim.place:
            target = claim.target
            if isinstance(target, Place):
                assert not target.feature_code.startswith("PCL")
                assert words not in ("the east",), f"{claim.place} -> {target.name}"
            elif isinstance(target, Region):
                assert not target.key.startswith("country:")
            else:
                assert isinstance(target, Unresolved)


def test_the_east_of_a_country_is_its_compass_part_or_named_region(claims) -> None:  # type: ignore[no-untyped-def]
    text = "In Libya, Haftar holds Sirte, Tarhuna and Surman, all of the east and most of the south."
    regions = {c.place: c.target for c in claims("libya", text, "2020-02-19") if "the " in c.place}
    assert regions and all(isinstance(target, Region) for target in regions.values())


def test_a_share_of_the_country_is_about_the_country(claims) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Fighting went on near Benghazi. "
        "The Libyan National Army holds roughly two thirds of the country's territory."
    )
    (claim,) = [c for c in claims("libya", text, "2020-10-24") if c.relation.value == "holds"]
    assert isinstance(claim.target, Place | Region)
    assert "LY" in (getattr(claim.target, "key", "") + getattr(claim.target, "country_code", ""))
    assert getattr(claim.target, "feature_code", "PCLI").startswith("PCL")


def test_a_named_town_beside_a_distance_keeps_its_own_place(claims) -> None:  # type: ignore[no-untyped-def]
    text = "The Libyan National Army captured Gharyan, 80 km south of Tripoli, on Thursday."
    (claim,) = claims("libya", text, "2019-04-05")
    assert isinstance(claim.target, Place) and claim.target.name.startswith("Ghar")


def test_an_organisation_beside_the_group_is_not_its_antecedent(claims) -> None:  # type: ignore[no-untyped-def]
    text = "Islamic State captured Tabqa on Sunday. Kurdish fighters looked on. The group still holds Raqqa."
    found = claims("syria", text, "2014-08-25")
    assert ("holds", "ISIL", "Raqqa") in {(c.relation.value, c.actor, c.place) for c in found}


@pytest.mark.parametrize(
    ("text", "words", "rule", "whole"),
    [
        ("The LNA reached Tripoli and took the southern suburbs.", "southern suburbs", "around s", "Tripoli"),
        ("Near Sirte, the LNA lost the eastern outskirts.", "eastern outskirts", "around e", "Sirte"),
        ("They fought in Tripoli. The GNA retook the outskirts.", "the outskirts", "around None", "Tripoli"),
        ("Rebels hold Sirte. The LNA recaptured its eastern half.", "eastern half", "compass e", "Sirte"),
        (
            "The LNA captured Gharyan, a town south of Tripoli. It holds the city centre.",
            "city centre",
            "compass c",
            "Gharyan",
        ),
        ("The LNA holds the centre of Libya. It also took the south.", "the south", "compass s", "Libya"),
        ("In Sirte, the LNA entered the western districts.", "western districts", "compass w", "Sirte"),
        (
            "In Sirte the east of the city is held by rebels and the west by the LNA.",
            "the west",
            "compass w",
            "Sirte",
        ),
        ("He fled to Niger. The LNA controls the south.", "the south", "compass s", "Libya"),
    ],
)  # fmt: skip
def test_a_part_without_a_name_is_part_of_what_was_last_spoken_of(claims, text, words, rule, whole) -> None:  # type: ignore[no-untyped-def]
    (target,) = [claim.target for claim in claims("libya", text, "2020-02-19") if claim.place == words]
    assert isinstance(target, Region) and f"{target.kind} {target.bearing}" == rule
    assert target.anchors[0].name == whole


def test_suburbs_of_no_town_are_nowhere(claims) -> None:  # type: ignore[no-untyped-def]
    (claim,) = claims("libya", "The Libyan National Army seized the southern suburbs.", "2020-02-19")
    assert isinstance(claim.target, Unresolved)


@pytest.mark.parametrize("words", ["eastern ports", "western bank", "northern checkpoints"])
def test_a_compass_word_makes_no_site_a_part_of_the_country(claims, words) -> None:  # type: ignore[no-untyped-def]
    found = claims("libya", f"In Libya, the LNA controls the {words}.", "2020-02-19")
    assert all(isinstance(claim.target, Unresolved) for claim in found)


def test_where_some_units_leave_others_stay(claims) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Some LNA units withdrew from Sirte. The LNA withdrew from Bani Walid. A few fighters have left Marj."
    )
    found = claims("libya", text, "2020-02-19")
    assert {(claim.relation.value, claim.actor, claim.place) for claim in found} == {
        ("loses", "LNA", "Bani Walid")
    }


def told(claims, theatre: str, text: str, date: str = "2016-08-24") -> set[tuple[str, str | None, str]]:  # type: ignore[no-untyped-def]
    """Return relation, actor and the place meant of every claim."""
    found = claims(theatre, text, date)
    return {(one.relation.value, one.actor, getattr(one.target, "name", "nowhere")) for one in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army took Palmyra from Islamic State. The group's men went to Raqqa, which they still hold.",
            ("holds", "ISIL", "Ar Raqqah"),
        ),
        (
            "The army took Palmyra from Islamic State. The militants fell back. They still hold Raqqa.",
            ("holds", "ISIL", "Ar Raqqah"),
        ),
        ("Syrian rebels captured Jarabulus.", ("gains", "opposition", "Jarābulus")),
        ("Turkish-backed Syrian rebels captured Jarabulus.", ("gains", "Turkey_SNA", "Jarābulus")),
    ],
)
def test_militants_and_rebels_are_never_the_state(claims, text, expected) -> None:  # type: ignore[no-untyped-def]
    assert expected in told(claims, "syria", text)


@pytest.mark.parametrize(
    "place",
    [
        *("ten villages in Idlib province", "a base in Raqqa province", "oil fields in eastern Syria"),
        *("territory in Idlib province", "300 square kilometres of territory in Idlib province"),
        "several areas of Idlib province",
    ],
)
def test_places_inside_a_region_are_not_the_region(claims, place) -> None:  # type: ignore[no-untyped-def]
    (claim,) = claims("syria", f"Islamic State captured {place} on Monday.", "2016-08-24")
    assert isinstance(claim.target, Unresolved)


def test_a_capital_that_speaks_is_neither_the_city_nor_a_place_taken(claims) -> None:  # type: ignore[no-untyped-def]
    text = "Russia controls all of Mariupol. Kyiv denied that the city had fallen."
    assert ("loses", "Ukraine", "Mariupol") in told(claims, "ukraine", text, "2022-04-20")
    text = "Russian marines have captured Pavlivka this week, after Moscow had claimed it twice."
    assert "Moscow" not in {place for _, _, place in told(claims, "ukraine", text, "2022-11-17")}


def test_all_towns_of_a_region_are_the_region(claims) -> None:  # type: ignore[no-untyped-def]
    (claim,) = claims("libya", "The LNA controls all of the towns in Fezzan.", "2020-02-19")
    assert isinstance(claim.target, Region)


def test_a_list_goes_on_behind_a_stretch_and_what_is_in_it(claims) -> None:  # type: ignore[no-untyped-def]
    text = "The government keeps Damascus, Homs, the coast with Latakia and Tartus, and Suwayda in the south."
    held = {place for _, who, place in told(claims, "syria", text) if who == "government"}
    assert held >= {"Damascus", "Homs", "Latakia", "Ţarţūs", "As-Suwayda"}


@pytest.mark.parametrize(
    ("text", "place", "means"),
    [
        ("The RSF captured Nyala. It now holds Sudan's second-largest city.", "second-largest city", "Nyala"),
        ("The RSF captured the capital of South Darfur.", "capital of South Darfur", None),
        ("The RSF captured Sudan's capital.", "Sudan's capital", None),
        ("The RSF entered Khartoum. It now holds Sudan's capital.", "Sudan's capital", "Khartoum"),
        ("The RSF captured the 16th Infantry Division base in Nyala.", "base in Nyala", None),
        ("The RSF still holds the south and west of Omdurman.", "the south", "Omdurman"),
    ],
)  # fmt: skip
def test_a_town_is_not_the_country_it_is_in(claims, text, place, means) -> None:  # type: ignore[no-untyped-def]
    claim = next(c for c in claims("sudan", text, "2024-03-13") if c.place.endswith(place))
    target = claim.target.anchors[0] if isinstance(claim.target, Region) else claim.target
    assert getattr(target, "name", None) == means


def test_the_country_is_the_theatres_and_not_an_actor_of_that_name(claims) -> None:  # type: ignore[no-untyped-def]
    (claim,) = claims("ukraine", "Russia still controls about a fifth of the country.", "2022-09-11")
    assert isinstance(claim.target, Region) and claim.target.key == "country:UA"


@pytest.mark.parametrize("ground", ["oil terminals in the east of the country", "territory in the east"])
def test_some_ground_in_a_part_is_not_the_part(claims, ground) -> None:  # type: ignore[no-untyped-def]
    (claim,) = claims("libya", f"The rebels have captured {ground}.", "2011-03-27")
    assert isinstance(claim.target, Unresolved)


def test_an_office_that_speaks_has_no_surname(claims) -> None:  # type: ignore[no-untyped-def]
    text = "Deputy Defence Minister Hanna Maliar said Ukrainian troops held Bakhmut."
    (claim,) = claims("ukraine", text, "2023-05-20")
    assert claim.reporter == "Deputy Defence Minister Hanna Maliar"


def test_a_strip_between_two_units_is_neither(claims) -> None:  # type: ignore[no-untyped-def]
    found = claims(
        "syria", "Rebels still hold a strip straddling Deraa and Quneitra provinces.", "2018-07-15"
    )
    assert found and all(isinstance(claim.target, Unresolved) for claim in found)


def test_the_forces_are_those_called_forces(claims) -> None:  # type: ignore[no-untyped-def]
    text = (
        "Government forces widened their offensive. Rebels still hold Nawa. "
        "The Observatory said the forces had seized the village of Mashara."
    )
    assert ("gains", "government", "Mashara") in {
        (claim.relation.value, claim.actor, claim.place) for claim in claims("syria", text, "2018-07-15")
    }


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("The LNA captured Tripoli's international airport.", None),
        ("The LNA captured the army's posts in Benghazi.", None),
        ("The LNA captured the air base of Tamanhint.", "Tamanhint"),  # a village: the base is what there is
        ("The LNA captured the town around the refinery of Zawiya.", "Zawiya"),
    ],
)
def test_a_site_of_a_town_is_not_the_town(claims, text, means) -> None:  # type: ignore[no-untyped-def]
    (claim,) = claims("libya", text, "2019-04-05")
    assert getattr(claim.target, "name", None) == means
