"""Pictures of docs/control.md, drawn as SVG by hand: no plotting library needed.

    python -m benchmarks.control_pictures docs/pictures

The reliability curve comes from `python -m benchmarks.control_quality --svg FILE`.
"""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
from shapely.geometry import box
from shapely.ops import unary_union

from geotracker.control import Ground, History, Params, believe, cells_from_polygons, weigh
from geotracker.model import (
    ALWAYS,
    Actor,
    ControlClaim,
    Extent,
    KnownClaim,
    Place,
    Region,
    Relation,
    Seed,
    Source,
    Span,
    Theatre,
)

WIDE, HIGH, EDGE = 460, 330, 46
INK, GRID = "#222", "#ddd"
RED, BLUE, FIGHT, UNKNOWN = "#d55e00", "#0072b2", "#cc79a7", "#999999"
START = datetime(2020, 1, 1, tzinfo=UTC)
NOWHERE = Span(0, 0)
Points = Sequence[tuple[float, float]]


def at(x: float, y: float) -> tuple[float, float]:
    return EDGE + x * (WIDE - 2 * EDGE), HIGH - EDGE - y * (HIGH - 2 * EDGE)


def line(points: Points, colour: str, dash: str = "") -> str:
    path = "M" + "L".join("{:.1f} {:.1f}".format(*at(x, y)) for x, y in points)
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"/>'


def frame(title: str, across: str, up: str, body: Sequence[str], far: float) -> str:
    """Draw axes from 0 to `far` and from 0 to 1 around lines given in shares of the frame."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}"',
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDE}" height="{HIGH}" fill="white"/>',
        f'<text x="{WIDE / 2}" y="20" text-anchor="middle" font-size="14" fill="{INK}">{title}</text>',
        f'<text x="{WIDE / 2}" y="{HIGH - 8}" text-anchor="middle" fill="{INK}">{across}</text>',
        f'<text x="14" y="{HIGH / 2}" text-anchor="middle" fill="{INK}"',
        f' transform="rotate(-90 14 {HIGH / 2})">{up}</text>',
    ]
    for tick in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        x, y = at(tick, tick)
        parts.append(f'<path d="M{x} {EDGE}V{HIGH - EDGE}M{EDGE} {y}H{WIDE - EDGE}" stroke="{GRID}"/>')
        label = f"{tick * far:g}"
        parts.append(f'<text x="{x}" y="{HIGH - EDGE + 16}" text-anchor="middle" fill="{INK}">{label}</text>')
        parts.append(f'<text x="{EDGE - 6}" y="{y + 4}" text-anchor="end" fill="{INK}">{tick:g}</text>')
    return "\n".join([*parts, *body, "</svg>"]) + "\n"


def named(entries: Sequence[tuple[str, str]]) -> list[str]:
    """Name the lines, under the title."""
    step = (WIDE - 2 * EDGE) / len(entries)
    return [
        f'<text x="{EDGE + step * (place + 0.5):.0f}" y="38" text-anchor="middle" fill="{colour}">'
        f"{name}</text>"
        for place, (name, colour) in enumerate(entries)
    ]


def reliability_svg(
    curve: Sequence[tuple[float, float, int]], title: str = "Reliability, Ukraine 2022"
) -> str:
    """Draw what came true against what was stated; a dot's area is the number of statements."""
    most = max(n for _, _, n in curve)
    body = [line([(0, 0), (1, 1)], UNKNOWN, "4 4"), line([(p, y) for p, y, _ in curve], BLUE)]
    for p, y, n in curve:
        x, top = at(p, y)
        size = 2 + 8 * (n / most) ** 0.5
        body.append(f'<circle cx="{x:.1f}" cy="{top:.1f}" r="{size:.1f}" fill="{BLUE}" opacity="0.6"/>')
    return frame(title, "stated probability", "share that came true", body, 1.0)


class Drawn:
    """A country of squares, one row of towns per line; dots are hinterland."""

    def __init__(self, rows: Sequence[str], seeds: dict[str, str], side: float = 0.2) -> None:
        self.rows, self.places = rows, dict[str, Place]()
        shapes = []
        for down, row in enumerate(rows):
            for across, mark in enumerate(row):
                west, north = 20 + across * side, 31 - down * side
                shapes.append((mark, box(west, north - side, west + side, north)))
                if mark != ".":
                    spot = (west + side / 2, north - side / 2)
                    self.places[mark] = Place(len(shapes), mark, *spot, "PPL", "XX", population=20_000)
        held = tuple(
            Seed(who, name, self.places[name].lon, self.places[name].lat) for name, who in seeds.items()
        )
        actors = (Actor("red", "Red", RED), Actor("blue", "Blue", BLUE))
        self.theatre = Theatre(
            "drawn", "Drawn", ("XX",), START, None, actors, seeds=held, rivals=(("red", "blue", ALWAYS),)
        )
        self.ground = Ground.of(cells_from_polygons(shapes, list(self.places.values())))
        self.claims: list[KnownClaim] = []

    def say(self, day: float, relation: str, actor: str, where: str, extent: Extent = "all") -> None:
        target = self.places.get(where) or Region("theatre", "everywhere", "everywhere")
        claim = ControlClaim(Relation(relation), actor, where, NOWHERE, target, NOWHERE, NOWHERE, extent)
        known = START + timedelta(days=day)
        self.claims.append(
            KnownClaim(len(self.claims) + 1, claim, known, Source("paper"), f"d{len(self.claims)}")
        )

    def history(self) -> History:
        whole = unary_union(list(self.ground.geometry)).buffer(1e-6)
        evidence = weigh(self.claims, self.ground, self.theatre, lambda _: whole, Params())
        return believe(evidence, self.ground, self.theatre, Params())

    def map(self, day: float, left: float, top: float, size: float) -> list[str]:
        """Draw the belief of a day as squares: colour by holder, strength by belief."""
        field = self.history().at(START + timedelta(days=day))
        body = [f'<text x="{left}" y="{top - 6}" fill="{INK}">day {day:g}</text>']
        sure = field.certainty
        cell = 0
        for down, row in enumerate(self.rows):
            for across, mark in enumerate(row):
                colour = {"red": RED, "blue": BLUE}.get(field.holder_of(cell) or "", "#ffffff")
                if field.status_of(cell).value == "contested":
                    colour = FIGHT
                x, y = left + across * size, top + down * size
                body.append(
                    f'<rect x="{x}" y="{y}" width="{size}" height="{size}" fill="{colour}"'
                    f' fill-opacity="{sure[cell]:.2f}" stroke="{GRID}"/>'
                )
                if mark != ".":
                    body.append(f'<text x="{x + size / 3}" y="{y + size / 1.5}" fill="{INK}">{mark}</text>')
                cell += 1
        return body


def drift_svg() -> str:
    """Draw one town's belief over time: what was believed on the day, and with hindsight."""
    town = Drawn(["A"], {"A": "red"})
    town.say(150, "contests", "blue", "A")
    town.say(200, "gains", "blue", "A")
    town.say(420, "holds", "blue", "A")
    history, far = town.history(), 700
    days = np.arange(0, far, 2)
    body = named([("red", RED), ("blue", BLUE), ("contested", FIGHT), ("unknown", UNKNOWN)])
    then = [START + timedelta(days=int(day)) for day in days]
    live = np.array([history.at(day, day).p[0] for day in then])
    after = np.array([history.at(day).p[0] for day in then])
    for column, colour in enumerate((RED, BLUE, FIGHT, UNKNOWN)):
        body.append(line(list(zip(days / far, live[:, column], strict=True)), colour))
        body.append(line(list(zip(days / far, after[:, column], strict=True)), colour, "3 3"))
    return frame("A contest, a capture, silence (dashed: hindsight)", "day", "belief", body, far)


def spread_svg() -> str:
    """Draw what captures of the westernmost town say of the towns in a row east of it."""
    far, body = 120.0, named([("one capture", RED), ("then its neighbour", BLUE), ("and the next", FIGHT)])
    for count, colour in ((1, RED), (2, BLUE), (3, FIGHT)):
        row = Drawn(["ABCDEFGHIJKLMN"], dict.fromkeys("ABCDEFGHIJKLMN", "red"), side=0.1)
        for number, name in enumerate("ABC"[:count]):
            row.say(10 + number, "gains", "blue", name)
        p = row.history().at(START + timedelta(days=20)).p[:, 1]
        km = np.arange(len(p)) * 0.1 * 95.4
        body.append(line([(k / far, v) for k, v in zip(km, p, strict=True) if k <= far], colour))
    return frame(
        "What captures say of the towns beyond", "km east of the first town", "belief in blue", body, far
    )


def share_svg() -> str:
    """Draw cells' belief after a share claim against before: one factor on the odds, towns protected."""
    rows = ["A.....", "...B..", "......", ".C...D"]
    body = [line([(0, 0), (1, 1)], UNKNOWN, "4 4"), *named([("hinterland", RED), ("towns", BLUE)])]
    country = Drawn(rows, {"A": "red", "B": "red", "C": "red", "D": "red"})
    country.say(5, "loses", "red", "everywhere", "most")
    history = country.history()
    before = history.at(START + timedelta(days=4), START + timedelta(days=4)).p[:, 0]
    after = history.at(START + timedelta(days=5)).p[:, 0]
    for town, p, q in zip(country.ground.town, before, after, strict=True):
        x, y = at(float(p), float(q))
        body.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{BLUE if town else RED}" opacity="0.7"/>')
    return frame("Red has lost most of the country", "belief in red before", "belief in red after", body, 1.0)


def war_svg() -> str:
    """Draw a small war as six maps."""
    war = Drawn(["A.B..C", "......", "D....E"], {"A": "red", "D": "red", "C": "blue", "E": "blue"})
    war.say(5, "gains", "blue", "B")
    war.say(8, "contests", "blue", "A")
    war.say(12, "gains", "blue", "A")
    war.say(13, "loses", "red", "A")
    war.say(20, "gains", "red", "E")
    size, body = 22.0, list[str]()
    for place, day in enumerate((1, 6, 9, 14, 21, 400)):
        body += war.map(day, 14 + place % 3 * 150, 40 + place // 3 * 110, size)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} 240" font-family="sans-serif"'
    return "\n".join(
        [f'{head} font-size="12">', f'<rect width="{WIDE}" height="240" fill="white"/>', *body, "</svg>\n"]
    )


PICTURES = {
    "control-drift.svg": drift_svg,
    "control-spread.svg": spread_svg,
    "control-share.svg": share_svg,
    "control-war.svg": war_svg,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        (folder / name).write_text(draw(), encoding="utf-8")
        print(folder / name)


if __name__ == "__main__":
    main()
