"""The README's "Follow one sentence", made by really following it: `python -m tests.readme`."""

import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from geotracker.control import Ground, tessellate
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.boundaries import bundled_folder, load_atlas
from geotracker.gazetteer.build import build_bundled
from geotracker.geoparse.regions import polygon
from geotracker.jobs.explain import explain, lines
from geotracker.model import Document
from geotracker.opening import load_reader
from geotracker.theatres import bundled_text, parse_theatre
from geotracker.track import World
from geotracker.workspace import theatre_land

README = Path(__file__).parent.parent / "README.md"
BEGIN, END = "<!-- explain:", "<!-- /explain -->"
SENTENCE = (
    "Sarraj's UN-backed government, which has lost control of most of Libya but still keeps Tripoli, "
    "protested after the foreign minister of Haftar's administration visited Damascus."
)
DAY = "2020-03-03"


def story(gazetteer: Gazetteer, sentence: str = SENTENCE) -> str:
    """Return what `geotracker explain SENTENCE --theatre libya --date DAY --alone` prints."""
    theatre = parse_theatre(bundled_text("libya"), "libya.yaml", None)
    atlas = load_atlas(bundled_folder(), theatre.countries, None)
    ground = Ground.of(tessellate(gazetteer.populated(theatre.countries), theatre_land(theatre, atlas)))
    world = World(theatre, gazetteer, load_reader(), ground, partial(polygon, atlas=atlas, theatre=theatre))
    noon = datetime.fromisoformat(DAY).replace(hour=12, tzinfo=UTC)
    end = noon.replace(hour=23, minute=59, second=59, microsecond=999_999)
    return "\n".join(lines(explain(Document(sentence, "command line", noon), world, end)))


def block(gazetteer: Gazetteer) -> str:
    """Return the README's block: the command, then what it prints."""
    command = f'$ geotracker explain --theatre libya --date {DAY} --alone "{SENTENCE}"'
    return f"```\n{command}\n\n{story(gazetteer)}\n```\n"


def written() -> str:
    """Return the block as it stands in the README."""
    text = README.read_text(encoding="utf-8")
    start = text.index("\n", text.index(BEGIN)) + 1
    return text[start : text.index(END)]


def main() -> None:
    """Write the block into the README."""
    with tempfile.TemporaryDirectory() as folder:
        index = Path(folder) / "gazetteer.idx"
        build_bundled(index)
        made = block(Gazetteer.open(index))
    README.write_text(README.read_text(encoding="utf-8").replace(written(), made), encoding="utf-8")


if __name__ == "__main__":
    main()
