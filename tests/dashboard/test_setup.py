"""A theatre edited in tables: what is not shown is kept, what comes out is valid or says why not."""

import halcyon

from geotracker.dashboard import setup
from geotracker.theatres import parse_theatre, to_spec, to_yaml


def test_a_theatre_through_the_tables_is_the_same_theatre() -> None:
    spec = to_spec(halcyon.THEATRE)
    again = setup.with_seeds(setup.with_actors(spec, setup.actor_rows(spec)), setup.seed_rows(spec))
    made, faults = setup.checked(again)
    assert faults == ()
    assert made == halcyon.THEATRE


def test_actors_keep_what_the_table_does_not_show_and_new_ones_get_an_id_and_a_colour() -> None:
    spec = {"actors": [{"id": "a", "name": "A", "colour": "#111111", "capitals": ["Ash"], "aliases": ["x"]}]}
    rows = [*setup.actor_rows(spec), {"id": None, "name": "New Front", "aliases": "front, the front ,"}]
    first, second = setup.with_actors(spec, rows)["actors"]
    assert first["capitals"] == ["Ash"]
    assert second == {
        "id": "New_Front",
        "name": "New Front",
        "colour": setup.PALETTE[1],
        "aliases": ["front", "the front"],
    }


def test_drawn_points_and_areas_become_seeds_and_survive_the_file() -> None:
    square = [[[21.0, 31.0], [22.0, 31.0], [22.0, 32.0], [21.0, 32.0], [21.0, 31.0]]]
    features = [
        {"geometry": {"type": "Point", "coordinates": [23.5, 32.5]}},
        {"geometry": {"type": "Polygon", "coordinates": square}},
    ]
    spec = setup.with_drawn(to_spec(halcyon.THEATRE), features, "north")
    made, faults = setup.checked(spec)
    assert faults == () and made is not None
    assert [(seed.lon, seed.geometry is None) for seed in made.seeds] == [(23.5, True), (None, False)]
    assert parse_theatre(to_yaml(made), "x.yaml") == made


def test_what_was_held_is_shown_with_points_on_top() -> None:
    square = {"type": "Polygon", "coordinates": [[[21, 31], [22, 31], [22, 32], [21, 31]]]}
    spec = {
        "seeds": [
            {"name": "Ash", "lat": 31.5, "lon": 21.5, "holder": "north"},
            {"region": "XX", "holder": "south"},
            {"region": "the hills", "holder": "south"},
            {"name": "typed wrongly", "lat": None, "lon": None, "holder": "south"},
        ]
    }
    shown = [
        (one["name"], one["holder"], one["geometry"]["type"]) for one in setup.held(spec, {"XX": square})
    ]
    assert shown == [("XX", "south", "Polygon"), ("Ash", "north", "Point")]


def test_a_blank_theatre_says_everything_it_still_needs() -> None:
    made, faults = setup.checked(setup.blank())
    assert made is None
    assert faults == tuple(f"theatre: {field}: is empty" for field in ("id", "name", "countries"))
