"""The animation as frames of a film: numpy and Pillow, no browser. Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, cast

import numpy as np
import orjson
import shapely
from anyascii import anyascii
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from shapely.geometry import shape

from geotracker.dashboard.overlaid import Drawn
from geotracker.dashboard.timeline import CONTESTED, FIRST_HOLDER, Label, Timeline, changes, labels
from geotracker.dashboard.tones import LIGHT, Colour, Tones
from geotracker.model import Actor, Status

Pixels = NDArray[np.uint8]
Ints = NDArray[np.int64] | NDArray[np.int32] | NDArray[np.int16]
Floats = NDArray[np.float64]

FINE = 2  # drawn this much larger and then averaged, so that edges are smooth
FOOT = 26  # pixels for the credits
CARD = (280, 192)  # pixels of the card with the date
CREDIT = "geotracker. Boundaries: Natural Earth. Places: GeoNames, CC BY 4.0."


@dataclass(frozen=True, slots=True)
class FilmSpec:
    """Size in pixels (even), first and last day shown, number of frames."""

    first: date
    last: date
    frames: int = 180
    width: int = 960
    height: int = 720
    tones: Tones = LIGHT


def film(timeline: Timeline, basemap: Mapping[str, Any], spec: FilmSpec) -> Iterator[Pixels]:
    """Yield the frames, each (height, width, 3), evenly spaced over the days."""
    view = _View.of(timeline, spec)
    tones = spec.tones
    ground = _ground(basemap, view, tones)
    cells = _cell_raster(timeline, view)
    palette = _Palette.of(timeline.actors, tones)
    stripes = np.add.outer(np.arange(view.high), np.arange(view.wide)) % (8 * FINE) < 3 * FINE
    lookup = np.vstack([palette.colours.reshape(-1, 3), tones.ground]).astype(np.uint8)
    areas = np.array([cell.area_km2 for cell in timeline.cells])
    towns, corner = labels(timeline.cells, 60), _emptiest(cells)
    days = np.linspace(0, (spec.last - spec.first).days, spec.frames).round().astype(int)
    shown, drawn = b"", np.zeros((0, 0, 3), dtype=np.uint8)
    for number, (state, percent) in zip(days, _played(timeline, spec, days), strict=True):
        day = spec.first + timedelta(days=int(number))
        over = [one for one in timeline.overlays if one.on(day)]
        key = state.tobytes() + percent.tobytes() + repr([id(one) for one in over]).encode()
        if key != shown:
            shown = key
            fine = _painted(cells, ground, lookup, stripes, state, percent, tones)
            drawn = _averaged(_overlaid(fine, over, timeline.actors, palette, stripes, view))
        picture = Image.fromarray(drawn)
        _write_towns(picture, towns, view, tones)
        held = _held(state, areas, timeline, over, tones)
        authors = sorted({one.author for one in over})
        _write_card(picture, corner, timeline.name, day, held, authors, tones)
        yield np.asarray(picture)


@dataclass(frozen=True, slots=True)
class _View:
    """Where the theatre lies on a fine canvas of wide x high pixels (Web Mercator)."""

    wide: int
    high: int
    west: float
    top: float
    scale: float

    @classmethod
    def of(cls, timeline: Timeline, spec: FilmSpec) -> "_View":
        bounds = shapely.total_bounds([cell.geometry for cell in timeline.cells])
        (west, east), (top, bottom) = _mercator(bounds[[0, 2]], bounds[[3, 1]])
        wide, high = spec.width * FINE, spec.height * FINE
        room = (wide * 0.96, (high - FOOT * FINE) * 0.94)
        scale = min(room[0] / (east - west), room[1] / (bottom - top))
        left = (west + east) / 2 - wide / scale / 2
        return cls(wide, high, left, (top + bottom) / 2 - (high - FOOT * FINE) / scale / 2, scale)

    def pixels(self, points: Floats) -> list[tuple[float, float]]:
        """Return lon/lat points in pixels."""
        x, y = _mercator(points[:, 0], points[:, 1])
        return list(zip((x - self.west) * self.scale, (y - self.top) * self.scale, strict=True))


@dataclass(frozen=True, slots=True)
class _Palette:
    """`colours[state, step]` for certainty in steps of five percent; row 0 and 1 are not coloured."""

    colours: Pixels
    tones: Tones

    @classmethod
    def of(cls, actors: Sequence[Actor], tones: Tones) -> "_Palette":
        paper = np.array(tones.ground, dtype=float)
        strength = 0.22 + 0.78 * (np.arange(21) / 20) ** 1.6
        table = np.zeros((FIRST_HOLDER + 2 * len(actors), 21, 3), dtype=np.uint8)
        table[:FIRST_HOLDER] = tones.ground
        for k, actor in enumerate(actors):
            ink = np.array(tones.of(actor.colour), dtype=float)
            ramp = paper + (ink - paper) * strength[:, None] * 0.88
            table[FIRST_HOLDER + 2 * k : FIRST_HOLDER + 2 * k + 2] = ramp.round().astype(np.uint8)
        return cls(table, tones)


def _mercator(lon: Floats, lat: Floats) -> tuple[Floats, Floats]:
    """Return Web Mercator, 0..1, y to the south."""
    sine = np.sin(np.radians(np.clip(lat, -85, 85)))
    return (lon + 180) / 360, 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi)


def _ground(basemap: Mapping[str, Any], view: _View, tones: Tones) -> Pixels:
    """Paint sea, land, and the lines of units."""
    picture = Image.new("RGB", (view.wide, view.high), tones.sea)
    pen = ImageDraw.Draw(picture)
    fills = {"country": tones.land, "theatre": tones.ground}
    plain = orjson.loads(orjson.dumps(basemap))
    for feature in plain["features"]:
        kind = feature["properties"]["kind"]
        for part in shapely.get_parts(shape(feature["geometry"])):
            ring = view.pixels(shapely.get_coordinates(part.exterior))
            pen.polygon(ring, fill=fills.get(kind), outline=tones.line, width=FINE)
    return np.asarray(picture)


def _cell_raster(timeline: Timeline, view: _View) -> Ints:
    """Return the cell each pixel lies in, -1 for none."""
    picture = Image.new("I", (view.wide, view.high), -1)
    pen = ImageDraw.Draw(picture)
    for number, cell in enumerate(timeline.cells):
        for part in shapely.get_parts(cell.geometry):
            pen.polygon(view.pixels(shapely.get_coordinates(part.exterior)), fill=number)
    return np.asarray(picture, dtype=np.int32)


def _emptiest(cells: Ints) -> tuple[int, int]:
    """Return where the card covers the least of the theatre: its left top corner, in true pixels."""
    high, wide = (size // FINE for size in cells.shape)
    corners = [(x, y) for y in (16, high - FOOT - CARD[1] - 16) for x in (16, wide - CARD[0] - 16)]

    def covered(corner: tuple[int, int]) -> int:
        x, y = (FINE * part for part in corner)
        return int((cells[y : y + FINE * CARD[1], x : x + FINE * CARD[0]] >= 0).sum())

    return min(corners, key=covered)


def _played(timeline: Timeline, spec: FilmSpec, days: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Yield every cell's state and certainty (percent) on each of the days, which ascend."""
    offset = (spec.first - timeline.starts).days
    events = []
    for cell, flat in enumerate(changes(timeline)):
        day = 0
        for i in range(0, len(flat), 3):
            day += flat[i]
            events.append((day, cell, flat[i + 1], flat[i + 2]))
    events.sort()
    state = np.zeros(len(timeline.cells), dtype=np.int64)
    percent = np.zeros(len(timeline.cells), dtype=np.int64)
    at = 0
    for day in days:
        while at < len(events) and events[at][0] <= day + offset:
            _, cell, state[cell], percent[cell] = events[at]
            at += 1
        yield state, percent


def _painted(
    cells: Ints,
    ground: Pixels,
    lookup: Pixels,
    stripes: NDArray[np.bool_],
    state: Ints,
    percent: Ints,
    tones: Tones,
) -> Pixels:
    """Return one fine picture: fills, hatching, and a line wherever the holder changes."""
    code = np.append(state * 21 + np.round(percent / 5).astype(np.int64), len(lookup) - 1)
    bare = np.append(state == 0, True)[cells]
    pixels: Pixels = lookup[code][cells]
    pixels[bare] = ground[bare]
    if (state == CONTESTED).any():
        pixels[np.append(state == CONTESTED, False)[cells] & stripes] = tones.hatch
    held = np.append(np.where(state < FIRST_HOLDER, state, state // 2 + FIRST_HOLDER), -1)
    holder = held.astype(np.int16)[cells]
    inside = cells >= 0
    edge = np.zeros(cells.shape, dtype=bool)
    edge[:, 1:] |= (holder[:, 1:] != holder[:, :-1]) & inside[:, 1:] & inside[:, :-1]
    edge[1:] |= (holder[1:] != holder[:-1]) & inside[1:] & inside[:-1]
    edge[:, :-1] |= edge[:, 1:]
    edge[:-1] |= edge[1:]
    pixels[edge] = tones.ink
    return pixels


def _overlaid(
    pixels: Pixels,
    over: Sequence[Drawn],
    actors: Sequence[Actor],
    palette: "_Palette",
    stripes: NDArray[np.bool_],
    view: _View,
) -> Pixels:
    """Return a fine picture with the analysts' overlays on it, lined in ink."""
    if not over:
        return pixels
    number = {actor.id: k for k, actor in enumerate(actors)}
    picture = Image.fromarray(pixels)
    for one in over:
        mask = Image.new("L", picture.size)
        pen, rings = ImageDraw.Draw(mask), []
        for part in shapely.get_parts(one.geometry):
            for at, ring in enumerate((part.exterior, *part.interiors)):
                rings.append(view.pixels(shapely.get_coordinates(ring)))
                pen.polygon(rings[-1], fill=0 if at else 255)
        ground: Colour = palette.tones.ground
        if one.holder in number and one.status is not Status.CONTESTED:
            step = round(100 * one.certainty / 5)
            red, green, blue = palette.colours[FIRST_HOLDER + 2 * number[one.holder], step].tolist()
            ground = red, green, blue
        picture.paste(ground, mask=mask)
        if one.status is Status.CONTESTED:
            picture.paste(palette.tones.hatch, mask=Image.fromarray((np.asarray(mask) > 0) & stripes))
        line = ImageDraw.Draw(picture)
        for points in rings:
            line.line(points, fill=palette.tones.ink, width=2 * FINE)
    return np.asarray(picture)


def _averaged(pixels: Pixels) -> Pixels:
    """Return a fine picture at its true size."""
    high, wide, _ = pixels.shape
    blocks = pixels.reshape(high // FINE, FINE, wide // FINE, FINE, 3)
    return cast(Pixels, blocks.mean(axis=(1, 3), dtype=np.float32).astype(np.uint8))


def _held(
    state: Ints, areas: Floats, timeline: Timeline, over: Sequence[Drawn], tones: Tones
) -> list[tuple[str, Colour, float]]:
    """Return (name, colour, share of the area) of every party that holds some, the largest first."""
    total = areas.sum() or 1.0
    held = np.bincount(state // 2, weights=areas, minlength=len(timeline.actors) + 1)
    place = {cell.index: number for number, cell in enumerate(timeline.cells)}
    number = {actor.id: k + 1 for k, actor in enumerate(timeline.actors)}
    for one in over:
        for cell, km2, _ in one.takes:
            held[state[place[cell]] // 2] -= km2
            held[0 if one.status is Status.CONTESTED else number.get(one.holder or "", 0)] += km2
    found = [
        (actor.name, tones.of(actor.colour), float(held[k + 1] / total))
        for k, actor in enumerate(timeline.actors)
        if held[k + 1] > 1e-6 * total
    ]
    return sorted(found, key=lambda one: -one[2])


def _write_towns(picture: Image.Image, towns: Sequence[Label], view: _View, tones: Tones) -> None:
    """Write the names of at most sixteen towns, none over another."""
    pen, font = ImageDraw.Draw(picture), ImageFont.load_default(12)
    taken: list[tuple[float, float, float, float]] = []
    for town in towns:
        ((x, y),) = view.pixels(np.array([[town.lon, town.lat]]))
        x, y, name = x / FINE, y / FINE, anyascii(town.name)  # the font that comes with Pillow is Latin-1
        box = (x - 4, y - 8, x + pen.textlength(name, font=font) + 10, y + 8)
        if any(a[0] < box[2] and a[2] > box[0] and a[1] < box[3] and a[3] > box[1] for a in taken):
            continue
        taken.append(box)
        pen.ellipse((x - 2, y - 2, x + 2, y + 2), fill=tones.ink)
        pen.text((x + 5, y - 7), name, fill=tones.ink, font=font, stroke_width=2, stroke_fill=tones.ground)
        if len(taken) >= 16:
            return


def _write_card(
    picture: Image.Image,
    corner: tuple[int, int],
    name: str,
    day: date,
    held: list[tuple[str, Colour, float]],
    authors: Sequence[str],
    tones: Tones,
) -> None:
    """Write theatre, date, who holds how much of the area, and the credits."""
    pen = ImageDraw.Draw(picture)
    small, middle, large = (ImageFont.load_default(size) for size in (12, 14, 28))
    (x, y), shown, (width, height) = corner, held[:5], picture.size
    pen.rectangle((x, y, x + CARD[0], y + 74 + 20 * len(shown)), fill=tones.paper, outline=tones.rule)
    pen.rectangle((x, y, x + CARD[0], y + 3), fill=tones.accent)
    pen.text((x + 14, y + 11), anyascii(name).upper(), fill=tones.accent, font=small)
    pen.text((x + 14, y + 27), f"{day:%-d %B %Y}", fill=tones.ink, font=large)
    for row, (party, colour, share) in enumerate(shown):
        top = y + 68 + 20 * row
        pen.rectangle((x + 14, top, x + 27, top + 13), fill=colour)
        short = anyascii(party)
        pen.text(
            (x + 35, top - 2), short if len(short) <= 26 else short[:25] + "...", fill=tones.ink, font=middle
        )
        pen.text((x + CARD[0] - 12, top - 2), f"{share:.0%}", fill=tones.ink, font=middle, anchor="ra")
    pen.rectangle((0, height - FOOT, width, height), fill=tones.paper)
    words = CREDIT + (f" Drawn over it by {', '.join(authors)}." if authors else "")
    pen.text((16, height - FOOT + 6), words, fill=tones.soft, font=small)
