"""Coverage-guided fuzzing of the readers, by hand: atheris (libFuzzer) beside the hypothesis tests.

    pip install atheris                                       in a venv of its own that also sees ours
    python -m benchmarks.fuzz filter -max_total_time=600      one reader; options are libFuzzer's

Readers: claims (text to claims), filter (CQL2 to SQL), html, feed, theatre (YAML). Errors of ours are
answers; anything else that is raised, and any input that takes more than ten seconds, ends the run and is
written to a file beside it. The first inputs are the tests' own samples. docs/reliability.md says what
came of it; atheris is in no lock file.
"""

import logging
import sys
import tempfile
import warnings
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import atheris
import orjson
from sqlalchemy.dialects import postgresql

with atheris.instrument_imports(include=["geotracker", "feedparser", "yaml"]):
    import feedparser  # noqa: F401  (late in the package: instrumented here)
    import yaml  # noqa: F401

    from geotracker.api.query import cql
    from geotracker.errors import GeotrackerError
    from geotracker.geoparse import geoparse
    from geotracker.model import Document
    from geotracker.opening import load_reader, open_gazetteer
    from geotracker.settings import from_environment
    from geotracker.sources import Defaults
    from geotracker.sources.feed import feed_documents
    from geotracker.sources.html import html_document
    from geotracker.store.collections import Held, Scope, zones
    from geotracker.store.filters import condition
    from geotracker.theatres import bundled_chronicle, bundled_text, parse_theatre
    from tests.hostile.conftest import SAMPLES

DEFAULTS = Defaults("Desk", datetime(2020, 1, 7, tzinfo=UTC))
Reader = Callable[[bytes], None]


def claims() -> Reader:
    settings = from_environment()
    gazetteer, reader = open_gazetteer(settings, print), load_reader()
    theatre = parse_theatre(bundled_text("libya"), "libya.yaml", None)

    def read(data: bytes) -> None:
        text = data.decode("utf-8", "ignore")[:1_000]
        found = geoparse(text, gazetteer, theatre=theatre)
        for claim in reader.read(Document(text, "Desk", DEFAULTS.published_at), found, theatre):
            assert 0 <= claim.evidence.start <= claim.evidence.end <= len(text)
            assert 0 <= claim.confidence <= 1

    return read


def query(data: bytes) -> None:
    text = data.decode("utf-8", "ignore")
    tree = cql(text, None)
    if tree is not None:
        condition(tree, zones(Scope(), Held())).compile(dialect=postgresql.dialect())


def page(data: bytes) -> None:
    html_document(data, DEFAULTS, "page.html")


def feed(data: bytes) -> None:
    for _ in feed_documents(data, DEFAULTS, "feed.xml"):
        pass


def theatre(data: bytes) -> None:
    parse_theatre(data.decode("utf-8", "ignore"), "mine.yaml", None)


FILTERS = (
    b"holder = 'LNA' AND probability > 0.5 OR NOT area_km2 BETWEEN 1 AND 2e3",
    b"holder LIKE 'L%' AND status IN ('held', 'likely') AND holder IS NOT NULL",
    b"S_INTERSECTS(geometry, POLYGON((10 20, 30 20, 30 40, 10 40, 10 20)))",
    b"T_DURING(INTERVAL(valid_from, valid_to), INTERVAL('2020-01-01', '2020-02-01T00:00:00Z'))",
    b"A_CONTAINS(claim_ids, (1, 2)) AND CASEI(holder) = CASEI('lna') AND -population % 7 < 3",
    b'{"op": "and", "args": [{"op": "=", "args": [{"property": "holder"}, "LNA"]}, true]}',
    b'{"op": "s_within", "args": [{"property": "geometry"}, {"bbox": [170, -10, -170, 10]}]}',
)
SMALL_THEATRE = b"""id: island
name: Island
countries: [CY]
starts: 2020-01-01
area: {type: Polygon, coordinates: [[[32, 34], [35, 34], [35, 36], [32, 34]]]}
actors:
  - {id: north, name: North, colour: "#0072b2", aliases: [N], active: {from: 2020-01-01}, successor: south}
  - &south {id: south, name: South, colour: "#d55e00", allegiance: [{to: north, until: 2021-01-01}]}
seeds:
  - {region: CY, holder: north}
  - {name: Paphos, lat: 34.8, lon: 32.4, holder: south, valid_from: 2020-02-01T00:00:00Z}
rivals: [{loser: north, gainer: south, from: 2020-01-01}]
place_rules: [{names: [A, B], lat: 1, lon: 2}]
"""


def main() -> None:
    """Fuzz the reader the first argument names."""
    name, *options = sys.argv[1:]
    said = bundled_chronicle("libya").read_bytes().splitlines()[:200]
    readers: dict[str, tuple[Callable[[], Reader], list[bytes]]] = {
        "claims": (claims, [orjson.loads(line)["text"].encode() for line in said]),
        "filter": (lambda: query, list(FILTERS)),
        "html": (lambda: page, [SAMPLES[".html"]]),
        "feed": (lambda: feed, [SAMPLES[".rss"], SAMPLES[".atom"]]),
        "theatre": (lambda: theatre, [SMALL_THEATRE]),
    }
    make, samples = readers[name]
    read = make()
    logging.disable()
    warnings.simplefilter("ignore")

    def once(data: bytes) -> None:
        try:
            read(data)
        except GeotrackerError as error:
            str(error)

    with tempfile.TemporaryDirectory() as folder:
        for number, sample in enumerate(samples):
            (Path(folder) / str(number)).write_bytes(sample)
        atheris.Setup([sys.argv[0], "-timeout=10", *options, folder], once)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
