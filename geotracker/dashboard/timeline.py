"""What the animated map plays, as a value, and its compact JSON encoding. Pure: shells load and serve it."""

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Protocol

import orjson
import shapely

from geotracker.dashboard.arcs import Mesh, mesh
from geotracker.dashboard.overlaid import Drawn
from geotracker.model import Actor, Cell, Status

FORMAT = 1
UNKNOWN, CONTESTED, FIRST_HOLDER = 0, 1, 2  # state numbers; actor k is 2 + 2k held, 3 + 2k likely


class Row(Protocol):
    """One cell's state during `[start, end)`, as the store tells it. `holder` is None where nobody's."""

    @property
    def cell(self) -> int:
        """The cell's index."""

    @property
    def holder(self) -> str | None:
        """An actor id."""

    @property
    def status(self) -> str:
        """held, likely, contested or unknown."""

    @property
    def probability(self) -> float:
        """Of that state, 0..1."""

    @property
    def start(self) -> datetime | None:
        """The first moment; None is unbounded."""

    @property
    def end(self) -> datetime | None:
        """The first moment after; None is unbounded."""


@dataclass(frozen=True, slots=True)
class Label:
    """A town to write on the map."""

    name: str
    lon: float
    lat: float
    population: int


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said to have happened on a day."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything the animation of one theatre needs, from the day `starts` to the day `ends` (inclusive)."""

    theatre: str
    name: str
    starts: date
    ends: date
    actors: tuple[Actor, ...]
    cells: tuple[Cell, ...]
    rows: tuple[Row, ...]
    captions: tuple[Caption, ...] = ()
    claims: tuple[date, ...] = ()  # the event day of every claim, for the density strip
    overlays: tuple[Drawn, ...] = ()
    newest: date | None = None  # the day the newest report came out
    fades: int = 0  # days of silence after which nothing is shown as anybody's


def labels(cells: Sequence[Cell], most: int = 400) -> tuple[Label, ...]:
    """Return the theatre's towns, most populous first."""
    places = {cell.place.geonameid: cell.place for cell in cells if cell.place is not None}
    ranked = sorted(places.values(), key=lambda place: (-place.population, place.name))
    return tuple(Label(p.name, p.lon, p.lat, p.population) for p in ranked[:most])


def encode(timeline: Timeline) -> bytes:
    """Return the timeline as compact JSON.

    Arcs are flat lists: first grid point, then steps. A cell's changes are flat triples (days since
    the previous change, state, probability in percent); before its first one a cell is unknown. An
    overlay has the days it is on the map [from, to), and takes: flat triples (place of the cell in the
    list, km2, people).
    """
    net = mesh([cell.geometry for cell in timeline.cells])
    document = {
        "format": FORMAT,
        "theatre": timeline.theatre,
        "name": timeline.name,
        "start": timeline.starts.isoformat(),
        "days": (timeline.ends - timeline.starts).days,
        "actors": [[actor.id, actor.name, actor.colour] for actor in timeline.actors],
        "grid": [net.west, net.south, net.step],
        "arcs": [_deltas(arc) for arc in net.arcs],
        "sides": [side for pair in net.sides for side in pair],
        "cells": net.cells,
        "names": [cell.place.name if cell.place else "" for cell in timeline.cells],
        "points": _points(timeline.cells, net),
        "areas": [round(cell.area_km2) for cell in timeline.cells],
        "people": [cell.population for cell in timeline.cells],
        "changes": changes(timeline),
        "towns": _towns(timeline.cells),
        "captions": [[_day(caption.day, timeline.starts), caption.text] for caption in timeline.captions],
        "claims": _density(timeline),
        "overlays": _overlays(timeline, net),
        "newest": None if timeline.newest is None else _day(timeline.newest, timeline.starts),
        "fades": timeline.fades,
    }
    return orjson.dumps(document)


def changes(timeline: Timeline) -> list[list[int]]:
    """Return each cell's changes as flat triples (day step, state, percent), in time order.

    A day shows the state at its end; a stretch no row covers is unknown.
    """
    state = _states(timeline.actors)
    by_cell: dict[int, list[Row]] = {}
    for row in timeline.rows:
        by_cell.setdefault(row.cell, []).append(row)
    last = (timeline.ends - timeline.starts).days
    return [
        _flat(_steps(by_cell.get(cell.index, []), state, timeline.starts), last) for cell in timeline.cells
    ]


def _states(actors: Iterable[Actor]) -> dict[tuple[str | None, str], int]:
    """Return the state number of each holder and status."""
    table: dict[tuple[str | None, str], int] = {}
    for k, actor in enumerate(actors):
        table[actor.id, Status.HELD.value] = FIRST_HOLDER + 2 * k
        table[actor.id, Status.LIKELY.value] = FIRST_HOLDER + 2 * k + 1
    return table


def _state(row: Row, table: dict[tuple[str | None, str], int]) -> int:
    """Return a row's state number."""
    if row.status == Status.CONTESTED:
        return CONTESTED
    return table.get((row.holder, row.status), UNKNOWN)


def _steps(
    rows: list[Row], table: dict[tuple[str | None, str], int], starts: date
) -> dict[int, tuple[int, int]]:
    """Return day number -> (state, percent) of one cell; the end of a row is unknown until the next."""
    steps: dict[int, tuple[int, int]] = {}
    for row in sorted(rows, key=lambda r: r.start or datetime.min.replace(tzinfo=UTC)):
        first = 0 if row.start is None else max(0, _day(row.start.astimezone(UTC).date(), starts))
        if row.end is not None and row.end.astimezone(UTC).date() <= starts:
            continue
        steps[first] = (_state(row, table), round(100 * row.probability))
        if row.end is not None:
            steps[_day(row.end.astimezone(UTC).date(), starts)] = (UNKNOWN, 0)
    return steps


def _flat(steps: dict[int, tuple[int, int]], last: int) -> list[int]:
    """Return steps as flat triples with day differences, without those that change nothing."""
    flat: list[int] = []
    previous, before = 0, (UNKNOWN, 0)
    for day in sorted(steps):
        if day > last or steps[day] == before:
            continue
        flat += [day - previous, *steps[day]]
        previous, before = day, steps[day]
    return flat


def _day(moment: date, starts: date) -> int:
    """Return days since the start."""
    return (moment - starts).days


def _deltas(arc: Sequence[tuple[int, int]]) -> list[int]:
    """Return a run of grid points as its first point and the steps between them, flat."""
    flat = list(arc[0])
    for (ax, ay), (bx, by) in pairwise(arc):
        flat += [bx - ax, by - ay]
    return flat


def _points(cells: Sequence[Cell], net: Mesh) -> list[int]:
    """Return a grid point inside each cell (its town, where it has one), flat."""
    flat = []
    for cell in cells:
        inside = cell.geometry.representative_point()
        lon, lat = (cell.place.lon, cell.place.lat) if cell.place else (inside.x, inside.y)
        flat += [round((lon - net.west) / net.step), round((lat - net.south) / net.step)]
    return flat


def _towns(cells: Sequence[Cell]) -> list[list[object]]:
    """Return the labels as [name, lon, lat, population]."""
    return [[t.name, round(t.lon, 4), round(t.lat, 4), t.population] for t in labels(cells)]


def _overlays(timeline: Timeline, net: Mesh) -> list[dict[str, object]]:
    """Return the analysts' overlays, the rings of each polygon in grid points."""
    state = _states(timeline.actors)
    place = {cell.index: number for number, cell in enumerate(timeline.cells)}
    last = (timeline.ends - timeline.starts).days
    found = []
    for one in timeline.overlays:
        first = 0 if one.start is None else max(0, _day(one.start.astimezone(UTC).date(), timeline.starts))
        end = last + 1 if one.end is None else _day(one.end.astimezone(UTC).date(), timeline.starts)
        if end <= 0 or first > last:
            continue
        contested = one.status is Status.CONTESTED
        found.append(
            {
                "state": CONTESTED if contested else state.get((one.holder, one.status.value), UNKNOWN),
                "percent": round(100 * one.certainty),
                "from": first,
                "to": end,
                "author": one.author,
                "layer": one.layer,
                "reason": one.reason,
                "rings": [_gridded(ring, net) for ring in _rings(one)],
                "takes": [
                    part for cell, km2, people in one.takes for part in (place[cell], round(km2), people)
                ],
            }
        )
    return found


def _rings(one: Drawn) -> list[shapely.LinearRing]:
    """Return every ring of an overlay: filled even-odd, holes stay bare."""
    parts = [part for part in shapely.get_parts(one.geometry) if isinstance(part, shapely.Polygon)]
    return [ring for part in parts for ring in (part.exterior, *part.interiors)]


def _gridded(ring: shapely.LinearRing, net: Mesh) -> list[int]:
    points = [
        (round((x - net.west) / net.step), round((y - net.south) / net.step))
        for x, y in shapely.get_coordinates(ring).tolist()
    ]
    return _deltas(points)


def _density(timeline: Timeline) -> list[int]:
    """Return the number of claims in each of at most 400 equal stretches of the timeline."""
    days = (timeline.ends - timeline.starts).days + 1
    edges = [days * i / min(days, 400) for i in range(min(days, 400) + 1)]
    counts = [0] * (len(edges) - 1)
    for claim in timeline.claims:
        day = _day(claim, timeline.starts)
        if 0 <= day < days:
            counts[min(len(counts) - 1, bisect.bisect_right(edges, day) - 1)] += 1
    return counts
