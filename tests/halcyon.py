"""Halcyon: an invented theatre of forty square towns for the tests of what is shown.

North at the top, one character a cell of one degree; the south-west corner is at 20 E, 30 N. N and S hold,
n and s are likely, x is contested, a dot is unknown. Quill is the third cell of the third row.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas, Unit
from geotracker.control import Ground
from geotracker.errors import NotFoundError
from geotracker.model import (
    BeliefParams,
    Cell,
    CellState,
    ControlClaim,
    ControlZone,
    Document,
    EventTime,
    Interval,
    Place,
    Precision,
    Region,
    Relation,
    Run,
    Span,
    Status,
    Theatre,
)
from geotracker.store import Reading, Store
from geotracker.theatres import parse_spec

WEST, SOUTH, WIDE, HIGH = 20, 30, 8, 5
HOSTILE = "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'>"


def day(month: int, number: int = 1) -> datetime:
    return datetime(2020, month, number, tzinfo=UTC)


MAPS = {
    day(1): """
        NNNNNNn.
        NNNNNNn.
        NNNNNx..
        NNNNSSss
        SSSSSSSS
        """,
    day(3): """
        NNNNNNn.
        NNNxSSs.
        NSSSSSss
        SSSSSSSS
        SSSSSSSS
        """,
    day(5): """
        NNNNNSSS
        NNNNSSSS
        NNNSSSSS
        NnSSSSSS
        SSSSSSSS
        """,
}
ENDS = day(7)
KNOWN = Interval(day(1), None)
NAMES = ["Ash", "Birch", "Cedar", "Dell", "Elm", "Fern", "Gorse", "Hazel"]
STATUS = {"N": Status.HELD, "S": Status.HELD, "n": Status.LIKELY, "s": Status.LIKELY, "x": Status.CONTESTED}

SPEC = {
    "id": "halcyon",
    "name": "Halcyon",
    "countries": ["LY"],
    "starts": "2020-01-01",
    "ends": "2020-07-01",
    "actors": [
        {"id": "north", "name": "Northern League", "colour": "#2b6f9e"},
        {
            "id": "south",
            "name": f"Southern Front {HOSTILE}",
            "colour": "#c8553d",
            "aliases": ["Southern Front"],
        },
    ],
    "area": {"type": "Polygon", "coordinates": [[[20, 30], [28, 30], [28, 35], [20, 35], [20, 30]]]},
}
THEATRE = parse_spec(SPEC)


def _name(column: int, row: int) -> str:
    return "Quill" if (column, row) == (2, 2) else f"{NAMES[column]} {'ABCDE'[row]}"


def cells() -> tuple[Cell, ...]:
    """Return the cells, row by row from the north."""
    made = []
    for row in range(HIGH):
        for column in range(WIDE):
            west, south = WEST + column, SOUTH + HIGH - 1 - row
            index = row * WIDE + column
            beside = [(column - 1, row), (column + 1, row), (column, row - 1), (column, row + 1)]
            place = Place(
                -1 - index,
                _name(column, row),
                west + 0.5,
                south + 0.5,
                "PPL",
                "LY",
                population=1000 * (index + 1),
            )
            made.append(
                Cell(
                    index,
                    place,
                    shapely.box(west, south, west + 1, south + 1),
                    10_000.0,
                    place.population,
                    tuple(r * WIDE + c for c, r in beside if 0 <= c < WIDE and 0 <= r < HIGH),
                    "LY",
                )
            )
    return tuple(made)


def letters(drawn: str) -> list[str]:
    return [letter for line in drawn.split() for letter in line]


def stretches() -> Iterator[tuple[str, dict[str, list[int]], Interval]]:
    """Yield each map's cells by letter with the interval it holds for."""
    dates = [*MAPS, ENDS + timedelta(days=400)]
    for start, end in pairwise(dates):
        by_letter: dict[str, list[int]] = {}
        for index, letter in enumerate(letters(MAPS[start])):
            by_letter.setdefault(letter, []).append(index)
        yield MAPS[start], by_letter, Interval(start, end)


def holder(letter: str) -> str | None:
    return {"n": "north", "s": "south"}.get(letter.lower())


def _probability(letter: str) -> float:
    return 0.6 if letter in "ns" else 0.5 if letter in "x." else 0.95


def states() -> Iterator[CellState]:
    for _, by_letter, during in stretches():
        for letter, indices in by_letter.items():
            status = STATUS.get(letter, Status.UNKNOWN)
            for index in indices:
                yield CellState(
                    index, holder(letter), status, _probability(letter), during, Interval(day(1), None)
                )


def zones() -> Iterator[ControlZone]:
    ground = cells()
    for _, by_letter, during in stretches():
        for letter, indices in by_letter.items():
            together = shapely.union_all([ground[i].geometry for i in indices])
            yield ControlZone(
                "halcyon",
                holder(letter),
                STATUS.get(letter, Status.UNKNOWN),
                shapely.multipolygons(shapely.get_parts(together)),
                during,
                KNOWN,
                _probability(letter),
                10_000.0 * len(indices),
                sum(ground[i].population for i in indices),
                tuple(indices),
                (),
            )


def documents() -> tuple[Document, ...]:
    """Return one report for each of three towns; the title of the one on Quill carries a script."""
    made = []
    for month, index, actor in (
        (1, 5, "Northern League"),
        (3, 18, "Southern Front"),
        (5, 13, "Southern Front"),
    ):
        town = cells()[index].place
        assert town is not None
        text = f"{actor} troops captured {town.name} on Sunday, residents said."
        script = HOSTILE if town.name == "Quill" else ""
        made.append(
            Document(text, "Halcyon Wire", day(month, 2), title=f"{actor} troops enter {town.name} {script}")
        )
    return tuple(made)


def claim(document: Document, town: Place) -> ControlClaim:
    text, actor = document.text, "north" if document.text.startswith("Northern") else "south"
    where = text.index(town.name)
    start = document.published_at - timedelta(days=1)
    return ControlClaim(
        Relation.GAINS,
        actor,
        town.name,
        Span(where, where + len(town.name)),
        town,
        Span(0, len(text)),
        Span(text.index("captured"), text.index("captured") + 8),
        when=EventTime(Interval(start, document.published_at), Precision.DAY, "on Sunday"),
        actor_span=Span(0, text.index(" troops")),
        reporter="Halcyon Wire",
        confidence=0.9,
        rule="capture",
    )


def atlas() -> Atlas:
    box = shapely.box
    return Atlas(
        {"LY": box(20, 30, 28, 35), "EG": box(28, 30, 40, 35), "NZ": box(170, -40, 175, -35)},
        (Unit("LY", "West", "LY-W", box(20, 30, 24, 35)), Unit("EG", "Far", "EG-F", box(35, 30, 36, 35))),
    )


class Shelf:
    """An open data folder that knows Halcyon alone."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def theatre(self, theatre_id: str) -> Theatre:
        if theatre_id != "halcyon":
            raise NotFoundError(f"no theatre {theatre_id!r}")
        return THEATRE

    def atlas(self, theatre: Theatre) -> Atlas:
        return atlas()

    def ground(self, theatre: Theatre) -> Ground:
        return Ground.of(cells())

    def polygon_of(self, theatre: Theatre) -> Callable[[Place | Region], BaseGeometry | None]:
        return lambda target: None


def fill(store: Store) -> None:
    """Write the theatre, its ground, documents, claims and control into a store."""
    store.save_theatre("halcyon", SPEC, "halcyon")
    ground = cells()
    store.save_cells("halcyon", ground)
    store.add_documents(documents(), "halcyon")
    towns = {cell.place.name: cell.place for cell in ground if cell.place}
    readings = []
    for one in store.unread("halcyon", "test"):
        town = next(town for name, town in towns.items() if f"captured {name} " in one.document.text)
        readings.append(Reading(one.id, (), (claim(one.document, town),)))
    store.save_readings("halcyon", "test", readings)
    draw(store)


def draw(store: Store) -> None:
    """Put the control of the maps above in place of whatever was computed."""
    run = Run("halcyon", store.tessellation("halcyon") or "", BeliefParams(), "test", day(1), day(1))
    store.replace_control("halcyon", run, states(), zones())
