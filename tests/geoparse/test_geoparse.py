from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geotracker.errors import InputError
from geotracker.gazetteer import Gazetteer
from geotracker.geoparse import geoparse
from geotracker.geoparse.inflect import SHORTEST, bases
from geotracker.geoparse.output import as_json
from geotracker.model import Place, PlaceRule, Region, Source, Theatre, Toponym, ToponymKind, Unresolved
from geotracker.theatres import bundled_text, parse_theatre

WORKED_CASE = (
    "The UN- and Turkish-backed government of Prime Minister Fayez Sarraj has lost control of most of "
    "Libya's territory, although it still keeps Tripoli. The foreign minister of its rival, General "
    "Haftar, who commands the Libyan National Army, visited Damascus on Monday to sign an agreement. "
    "Libya's embassy in Damascus will reopen. Turkey said a truce in the country was fraying."
)


def places(toponyms: tuple[Toponym, ...]) -> dict[str, str]:
    return {t.text: t.target.country_code for t in toponyms if isinstance(t.target, Place)}


def one(toponyms: tuple[Toponym, ...], text: str) -> Toponym:
    return next(t for t in toponyms if t.text == text)


def test_the_worked_case(gazetteer: Gazetteer, libya: Theatre) -> None:
    found = geoparse(WORKED_CASE, gazetteer, theatre=libya)
    by = places(found)
    assert by["Libya"] == "LY"
    tripoli = one(found, "Tripoli").target
    assert isinstance(tripoli, Place)
    assert (tripoli.country_code, tripoli.feature_code) == ("LY", "PPLC")
    assert by["Damascus"] == "SY"
    covered = " ".join(t.text for t in found)
    assert "Army" not in covered
    assert "Haftar" not in covered
    assert "Sarraj" not in covered
    turkey = one(found, "Turkey")
    assert (turkey.kind, turkey.actor) == (ToponymKind.ASSOCIATIVE, "Turkey")
    assert one(found, "Damascus").kind is ToponymKind.LITERAL


def test_a_capital_that_acts_is_its_government(gazetteer: Gazetteer, libya: Theatre) -> None:
    found = geoparse("Tripoli signed the accord. Shelling hit Tripoli at night.", gazetteer, theatre=libya)
    assert [(t.text, t.kind, t.actor) for t in found] == [
        ("Tripoli", ToponymKind.ASSOCIATIVE, "GNA"),
        ("Tripoli", ToponymKind.LITERAL, None),
    ]
    based = geoparse("The Tripoli-based government denied it.", gazetteer, theatre=libya)
    assert [t.actor for t in based] == ["GNA"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Shells fell on Misrata.", "Misrata"),
        ("Shells fell on Misrata in Libya.", "Misrata"),
        ("Troops are advancing on Sirte from the south.", "Sirte"),
        ("Rockets rained down on Zintan at night.", "Zintan"),
    ],
)
def test_what_is_fired_on_is_a_place(gazetteer: Gazetteer, text: str, name: str) -> None:
    assert places(geoparse(text, gazetteer))[name] == "LY"


@pytest.mark.parametrize("text", ["Rain fell on Sunday.", "The assault on Johnson was reported."])
def test_not_all_that_something_falls_on_is_a_place(gazetteer: Gazetteer, text: str) -> None:
    assert geoparse(text, gazetteer) == ()


def test_a_town_and_the_unit_of_its_name_are_one_answer(gazetteer: Gazetteer) -> None:
    (sabha,) = geoparse("Air strikes on Sabha killed five.", gazetteer)
    shares = [(c.place.country_code, c.place.feature_code, c.score) for c in sabha.candidates[:2]]
    assert {country for country, _, _ in shares} == {"LY"}
    assert {kind[:3] for _, kind, _ in shares} == {"PPL", "ADM"}
    assert sabha.score > shares[0][2] - shares[1][2]


@pytest.mark.parametrize(
    ("text", "name", "country", "admin1"),
    [
        ("Police in Paris, Texas, said the man had fled.", "Paris", "US", "TX"),
        ("Officials in Paris said the minister would meet the German chancellor in Berlin.", "Paris", "FR",
        "11"),
        ("The mayor of London, Ontario, spoke in Toronto.", "London", "CA", "08"),
        ("Fighting went on in Kiev and Kharkiv, Ukraine.", "Kiev", "UA", "12"),
        ("He has a farm in Paris in Texas.", "Paris", "US", "TX"),
        ("A court in Tripoli in Lebanon heard the case.", "Tripoli", "LB", "09"),
    ],
)  # fmt: skip
def test_context_picks_the_namesake(
    gazetteer: Gazetteer, text: str, name: str, country: str, admin1: str
) -> None:
    place = one(geoparse(text, gazetteer), name).target
    assert isinstance(place, Place)
    assert (place.country_code, place.admin1) == (country, admin1)


def test_the_source_says_where_home_is(gazetteer: Gazetteer) -> None:
    text = "The man lives in Lancaster. He was seen near Lancaster on Tuesday and walked to Lancaster."
    home = geoparse(text, gazetteer, source=Source("http://www.lancasterguardian.co.uk/rss"))
    assert places(home)["Lancaster"] == "GB"


def test_people_are_not_places(gazetteer: Gazetteer) -> None:
    text = "Judge Jordan Houston fined Paris Hilton. Mr. Houston said Hilton was late. Reading is fun."
    assert geoparse(text, gazetteer) == ()


def test_rules_and_regions_win(gazetteer: Gazetteer, libya: Theatre) -> None:
    rules = (PlaceRule("Tripoli", lon=35.85, lat=34.43), PlaceRule("Sirte", geonameid=88319))
    found = geoparse("Tripoli and Sirte in Cyrenaica were calm.", gazetteer, theatre=libya, overrides=rules)
    tripoli, sirte, cyrenaica = (t.target for t in found)
    assert isinstance(tripoli, Place)
    assert tripoli.geonameid < 0
    assert (tripoli.lon, tripoli.lat) == (35.85, 34.43)
    assert isinstance(sirte, Place)
    assert sirte.name == "Benghazi"
    assert isinstance(cyrenaica, Region)
    assert cyrenaica.key == "theatre:libya/cyrenaica"
    nowhere = geoparse("Tripoli was calm.", gazetteer, overrides=(PlaceRule("Tripoli"),))
    assert nowhere == ()


def test_unknown_villages_stay_unresolved(gazetteer: Gazetteer) -> None:
    (found,) = geoparse("Troops entered the village of Xoblivka at dawn.", gazetteer)
    assert found.text == "Xoblivka"
    assert found.target == Unresolved("not in the gazetteer")
    assert as_json(found)["place"] is None


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("in eastern Libya", "compass:e(country:LY)"),
        ("in north-west Libya", "compass:nw(country:LY)"),
        ("30 km south of Tripoli", "distance:30km-s(place:2210247)"),
        ("20 miles (32 km) southeast of Tripoli", "distance:32.1869km-se(place:2210247)"),
        ("on the southern outskirts of Tripoli", "around:s(place:2210247)"),
        ("near Tripoli", "near(place:2210247)"),
        ("between Sirte and Misrata", "between(place:2210554,place:2214846)"),
        ("on the Sirte-Misrata road", "road(place:2210554,place:2214846)"),
        ("off the coast of Libya", "coast(country:LY)"),
    ],
)
def test_regions_from_the_words_around(gazetteer: Gazetteer, libya: Theatre, phrase: str, key: str) -> None:
    text = f"Fighters clashed {phrase} on Monday."
    (found,) = geoparse(text, gazetteer, theatre=libya)
    assert isinstance(found.target, Region)
    assert found.target.key == key
    assert found.kind is ToponymKind.REGION
    assert as_json(found)["place"]["lat"] > 20


def test_the_city_is_the_last_one_named(gazetteer: Gazetteer, libya: Theatre) -> None:
    found = geoparse("Shells fell on Misrata. Residents fled the city.", gazetteer, theatre=libya)
    assert [t.text for t in found] == ["Misrata", "the city"]
    assert found[0].target == found[1].target


@pytest.mark.parametrize("force", ["Fighters from Misrata", "Misrata's brigades", "Misrata-based militias"])
def test_where_a_force_is_from_is_not_the_city_spoken_of(
    gazetteer: Gazetteer, libya: Theatre, force: str
) -> None:
    found = geoparse(f"Shells fell on Sirte. {force} fled the city.", gazetteer, theatre=libya)
    assert [t.text for t in found] == ["Sirte", "Misrata", "the city"]
    assert found[0].target == found[2].target


def test_other_spellings_in_the_theatre(gazetteer: Gazetteer, libya: Theatre) -> None:
    found = geoparse("Militias left Gharian and regrouped in Zintaan.", gazetteer, theatre=libya)
    assert set(places(found).values()) == {"LY"}
    assert len(found) == 2


def test_arabic_and_cyrillic_names(gazetteer: Gazetteer) -> None:
    assert "UA" in places(geoparse("Бої тривали біля міста Харків у понеділок.", gazetteer)).values()
    assert "LY" in places(geoparse("اندلعت اشتباكات في طرابلس ليبيا", gazetteer)).values()


@pytest.mark.parametrize("bad", [None, 5, b"Tripoli", ["Tripoli"]])
def test_what_is_not_text_is_refused(gazetteer: Gazetteer, bad: object) -> None:
    with pytest.raises(InputError, match="text must be a string"):
        geoparse(bad, gazetteer)  # type: ignore[arg-type]


def test_a_long_line_is_read_in_pieces(gazetteer: Gazetteer) -> None:
    text = "Shells fell on Benghazi and Tripoli in Libya; " * 3000
    found = geoparse(text, gazetteer)
    assert len(found) > 5900
    assert all(text[t.start : t.end] == t.text for t in found)


_WORDS = st.sampled_from(
    ["Tripoli", "Libya", "the", "of", "St.", "U.S.", "north", "30 km", "near", "between", "and", "-", ",",
    "’s", "\n",
     "\x00", "حلب", "Харків", "New York", "'", "(", "village", "İzmir", "ﬁ", "🙂", "road", "Paris",
     "outskirts"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS | st.text(max_size=6), max_size=25), st.sampled_from([" ", ""]))
def test_spans_slice_the_text_and_never_overlap(
    gazetteer: Gazetteer, libya: Theatre, words: list[str], glue: str
) -> None:
    text = glue.join(words)
    for theatre in (None, libya):
        found = geoparse(text, gazetteer, theatre=theatre)
        assert all(text[t.start : t.end] == t.text != "" for t in found)
        assert all(a.end <= b.start for a, b in pairwise(found))
        assert all(0 <= t.score <= 1 for t in found)
        assert all(as_json(t) for t in found)


@pytest.mark.parametrize("city", ["Damascus", "Cairo", "Ankara", "Moscow", "Geneva", "Paris"])
def test_a_capital_an_envoy_visits_is_found_in_a_war_report(city: str, gazetteer: Gazetteer) -> None:
    theatre = parse_theatre(bundled_text("libya"), "libya.yaml", None)
    text = f"Haftar's foreign minister visited {city} on Monday."
    (found,) = geoparse(text, gazetteer, theatre=theatre)
    assert (found.text, found.kind) == (city, ToponymKind.LITERAL)
    assert isinstance(found.target, Place) and found.target.population > 100_000


@pytest.mark.parametrize(
    ("phrase", "key"),
    [
        ("eastern Libya", "theatre:libya/cyrenaica"),
        ("Libya's east", "theatre:libya/cyrenaica"),
        ("the east of Libya", "theatre:libya/cyrenaica"),
        ("western Libya", "theatre:libya/tripolitania"),
        ("north-eastern Libya", "compass:ne(country:LY)"),
    ],
)
def test_a_theatres_regions_win_over_parts_of_the_compass(
    phrase: str, key: str, gazetteer: Gazetteer
) -> None:
    theatre = parse_theatre(bundled_text("libya"), "libya.yaml", None)
    (found,) = geoparse(f"Clashes in {phrase} killed five.", gazetteer, theatre=theatre)
    assert isinstance(found.target, Region)
    assert found.target.key == key


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("She visited Paris.", "FR"),
        ("Shells fell on Damascus on Monday.", "SY"),
        ("The army entered Tripoli at dawn.", "LY"),
        ("#Kyiv under attack", "UA"),
    ],
)
def test_a_capital_alone_in_a_short_text_is_found(text: str, country: str, gazetteer: Gazetteer) -> None:
    (found,) = geoparse(text, gazetteer)
    assert isinstance(found.target, Place)
    assert found.target.country_code == country


def test_a_rule_may_begin_with_an_article_in_small_letters(gazetteer: Gazetteer) -> None:
    rule = (PlaceRule("al-Zedda", lon=13.0, lat=31.0),)
    (found,) = geoparse("Troops left al-Zedda, not the al zedda of old.", gazetteer, overrides=rule)
    assert (found.text, found.score) == ("al-Zedda", 1.0)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Бої точаться у Харкові.", {"Харкові": "Kharkiv"}),
        ("Взрывы прозвучали в Киеве.", {"Киеве": "Kyiv"}),
        ("Обстріл Херсона та Миколаєва.", {"Херсона": "Kherson", "Миколаєва": "Mykolayiv"}),
        ("Под Донецком идут бои.", {"Донецком": "Donetsk"}),
        ("Войска обстреляли Одессу.", {"Одессу": "Odesa"}),
        ("اشتباكات في حلب ودمشق", {"حلب": "Aleppo", "ودمشق": "Damascus"}),
    ],
)
def test_case_endings_and_prefixes(text: str, want: dict[str, str], gazetteer: Gazetteer) -> None:
    found = geoparse(text, gazetteer)
    assert {t.text: t.target.name for t in found if isinstance(t.target, Place)} == want


@given(st.text(alphabet="абвгиіоуеєьськюяدمشقوالب", max_size=12))
def test_base_forms_keep_a_stem(key: str) -> None:
    assert all(len(base) >= SHORTEST for base in bases(key))


def test_ten_megabytes_in_one_line_are_read(gazetteer: Gazetteer) -> None:
    """10 MB with no place to cut but after a few words, and one with none at all."""
    text = "x" * 5_000_000 + " Tripoli, Libya, " + "y" * 5_000_000
    found = geoparse(text, gazetteer)
    assert all(text[t.start : t.end] == t.text for t in found)
    assert geoparse("\u0301" * 100_000 + "A" * 9_900_000, gazetteer) == ()


HOSTILE = st.text(
    alphabet=st.one_of(
        st.characters(codec=None, categories=["Cc", "Cs", "Cf", "Mn", "Zs", "Lu", "Po"]),
        st.sampled_from("\x00\ud800\udfff\u202e\ufeff\u2028ÅßİıǅﬃЖقΩ漢🙂'’.-,"),
    ),
    max_size=12,
)
NAMES = st.sampled_from(["Tripoli", "Libya", "in", "Mr.", "Харків", "حلب", "30 km south of"])


@settings(max_examples=150, deadline=None)
@given(st.lists(HOSTILE | NAMES, max_size=14), st.sampled_from(["", " ", "\x00"]))
def test_control_characters_and_lone_surrogates_do_no_harm(
    gazetteer: Gazetteer, libya: Theatre, words: list[str], glue: str
) -> None:
    text = glue.join(words)
    for theatre in (None, libya):
        found = geoparse(text, gazetteer, theatre=theatre)
        assert all(text[t.start : t.end] == t.text != "" for t in found)
        assert all(a.end <= b.start for a, b in pairwise(found))


@pytest.mark.parametrize("glue", ["\x00", "\ud83d", "\u202e", "\ufeff"])
def test_a_name_beside_rubbish_is_still_found(glue: str, gazetteer: Gazetteer) -> None:
    text = f"{glue} Shelling hit {glue} Tripoli, Libya {glue}"
    assert [t.text for t in geoparse(text, gazetteer)] == ["Tripoli", "Libya"]
