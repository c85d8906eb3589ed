"""The film: what is on each picture is what was held that day."""

from datetime import date

import halcyon
import numpy as np

from geotracker.dashboard.feed import basemap
from geotracker.dashboard.film import FilmSpec, film
from geotracker.dashboard.timeline import Timeline
from geotracker.store import TimelineRow

SPEC = FilmSpec(date(2020, 1, 1), date(2020, 3, 10), frames=2, width=480, height=360)


def timeline() -> Timeline:
    rows = tuple(
        TimelineRow(s.cell, s.holder, s.status, s.probability, s.valid_during.start, s.valid_during.end)
        for s in halcyon.states()
    )
    cells = halcyon.cells()
    return Timeline(
        "halcyon", "Halcyon", date(2020, 1, 1), date(2020, 7, 1), halcyon.THEATRE.actors, cells, rows
    )


def like(pixel: np.ndarray, colour: tuple[int, int, int]) -> bool:
    return bool(np.abs(pixel.astype(int) - colour).max() < 50)


def test_a_town_changes_colour_between_the_first_and_the_last_picture() -> None:
    base = basemap(halcyon.THEATRE, halcyon.atlas())
    first, last = film(timeline(), base, SPEC)
    assert first.shape == last.shape == (360, 480, 3)
    assert first.dtype == np.uint8
    north, south = (0x2B, 0x6F, 0x9E), (0xC8, 0x55, 0x3D)
    blue = [sum(like(pixel, north) for pixel in picture.reshape(-1, 3)[::7]) for picture in (first, last)]
    red = [sum(like(pixel, south) for pixel in picture.reshape(-1, 3)[::7]) for picture in (first, last)]
    assert blue[1] < 0.8 * blue[0]
    assert red[1] > 1.2 * red[0]
