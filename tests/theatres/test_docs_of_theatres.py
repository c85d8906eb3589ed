"""docs/theatres.md is true: its examples load and every key of the schema is explained."""

import re
from pathlib import Path

import pytest
import yaml

from geotracker.errors import TheatreError
from geotracker.theatres import parse_theatre
from geotracker.theatres.schema import keys

PAGE = (Path(__file__).parents[2] / "docs" / "theatres.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", PAGE, flags=re.DOTALL)


def test_the_shortest_theatre_works() -> None:
    theatre = parse_theatre(EXAMPLES[0], "island.yaml")
    assert theatre.actor_ids == ("north", "south")


def test_every_example_is_made_of_known_keys_only() -> None:
    assert len(EXAMPLES) == 6
    base = yaml.safe_load(EXAMPLES[0])
    names = ["GNC", "GNA", "LNA", "NTC", "Russia", "opposition", "Gaddafi_government"]
    base["actors"] = [{"id": name, "name": f"the {name}", "colour": "#000000"} for name in names]
    base["countries"] = ["LY", "SY"]
    base["regions"] = [{"id": "f", "name": "Fezzan", "admin1": ["LY-SB"]}]
    for example in EXAMPLES[1:]:
        part = yaml.safe_load(example)
        if "actors" in part:
            part["actors"] += [one for one in base["actors"] if one["id"] != "GNC"]
        try:
            parse_theatre(yaml.safe_dump({**base, **part}), "docs.yaml")
        except TheatreError as error:  # only the files the page speaks of are not here
            assert all("not on disk" in one.message for one in error.problems or (error,)), str(error)


@pytest.mark.parametrize("part", [(), ("actors",)])
def test_every_key_is_explained(part: tuple[str, ...]) -> None:
    unexplained = [key for key in keys(part) if f"`{key}`" not in PAGE]
    assert unexplained == []
