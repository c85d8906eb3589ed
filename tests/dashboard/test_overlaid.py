"""Overlays on the animation: whose they are, what they take, when they lie there."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import halcyon
import numpy as np
import orjson
import pytest
import shapely
from playwright.sync_api import expect
from visitor import Site, Visit

from geotracker.control.overlays import Overlay
from geotracker.dashboard.film import FilmSpec, film
from geotracker.dashboard.overlaid import drawn_over
from geotracker.dashboard.timeline import CONTESTED, Timeline, encode
from geotracker.dashboard.tones import DARK, LIGHT, shown
from geotracker.model import Feature, Interval, LayerRole, Status
from geotracker.store.layers import Wish, add_layer, set_role, write
from geotracker.store.overlays import publish

BEGIN = Callable[..., Visit]
EVER = Interval(None, None)


def area(
    name: str,
    west: float,
    south: float,
    east: float,
    north: float,
    holder: str | None = "south",
    valid: Interval = EVER,
    status: Status = Status.HELD,
    reason: str = "seen",
) -> Feature:
    return Feature(name, shapely.box(west, south, east, north), holder, status, valid, reason=reason)


def over(feature: Feature, order: int = 1, known: Interval | None = None) -> Overlay:
    return Overlay(1, feature, known or Interval(halcyon.day(1), None), "ada", "", order)


def test_of_two_on_one_spot_the_later_has_it_and_each_says_what_it_takes() -> None:
    r"""
    20  21  22  23
    | a | ab| b |     both one degree high, within one row of cells
    """
    cells = halcyon.cells()
    one, two = (
        over(area("a", 20, 34, 22, 35)),
        over(area("b", 21, 34, 23, 35, holder="north"), 2),
    )
    found = {drawn.holder: drawn for drawn in drawn_over(cells, [one, two], {1: "Airport"})}
    assert found["south"].geometry.equals(shapely.box(20, 34, 21, 35))
    assert [cell for cell, _, _ in found["south"].takes] == [0]
    assert [cell for cell, _, _ in found["north"].takes] == [1, 2]
    assert [people for _, _, people in found["north"].takes] == [2000, 3000]
    assert {(one.author, one.layer, one.reason) for one in found.values()} == {("ada", "Airport", "seen")}


def test_what_is_no_longer_or_not_yet_known_is_not_drawn() -> None:
    cells = halcyon.cells()
    past = over(area("a", 20, 34, 21, 35), known=Interval(halcyon.day(1), halcyon.day(2)))
    now = over(area("b", 22, 34, 23, 35, holder="north"), 2, Interval(halcyon.day(2), None))

    def holders(known_at: datetime | None) -> list[str | None]:
        return [one.holder for one in drawn_over(cells, [past, now], {}, known_at)]

    assert holders(None) == ["north"]
    assert holders(halcyon.day(1, 15)) == ["south"]
    assert holders(halcyon.day(2)) == ["north"]
    assert holders(datetime(2019, 1, 1, tzinfo=UTC)) == []


def timeline(*features: Feature) -> Timeline:
    cells = halcyon.cells()
    drawn = drawn_over(cells, [over(one, number) for number, one in enumerate(features)], {1: "Airport"})
    days = date(2020, 1, 1), date(2020, 7, 1)
    return Timeline("halcyon", "Halcyon", *days, halcyon.THEATRE.actors, cells, (), overlays=drawn)


def test_the_browser_is_told_days_state_rings_and_shares() -> None:
    valid = Interval(halcyon.day(2), halcyon.day(3))
    document = orjson.loads(
        encode(
            timeline(
                area("a", 20, 30, 21, 31, valid=valid),
                area("b", 25, 30, 26, 31, None, status=Status.CONTESTED),
            )
        )
    )
    first, second = document["overlays"]
    assert (first["from"], first["to"], first["state"], first["author"]) == (31, 60, 4, "ada")
    assert (second["from"], second["to"], second["state"]) == (0, 183, CONTESTED)
    assert first["takes"][0::3] == [32]  # the first cell of the last row
    (ring,) = first["rings"]
    x, y = np.cumsum(ring[0::2]), np.cumsum(ring[1::2])
    west, south, step = document["grid"]
    assert (west + x.min() * step, south + y.max() * step) == pytest.approx((20, 31), abs=2 * step)


def test_a_film_shows_them_on_their_days_in_light_and_dark() -> None:
    valid = Interval(halcyon.day(2), halcyon.day(3))
    story = timeline(area("a", 23, 32, 25, 33, valid=valid))
    for tones in (LIGHT, DARK):
        spec = FilmSpec(date(2020, 1, 15), date(2020, 2, 15), 2, 320, 240, tones)
        before, after = film(story, {"features": []}, spec)
        wanted = np.array(tones.of("#c8553d"))
        near = [int((np.abs(frame.astype(int) - wanted).sum(axis=2) < 60).sum()) for frame in (before, after)]
        assert near[1] > near[0] + 300


def test_dark_parties_are_lifted_until_they_can_be_told_from_the_ground() -> None:
    assert shown("#000000", "light") == "#000000"
    lifted = shown("#0a1020", "dark")
    assert sum(int(lifted[i : i + 2], 16) for i in (1, 3, 5)) > 300
    assert shown("#ffee88", "dark") == "#ffee88"


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
def test_an_overlay_lies_on_the_map_for_its_time_with_its_author(visit: BEGIN, site: Site) -> None:
    valid = Interval(halcyon.day(2), halcyon.day(4))
    with site.store.begin() as connection:
        layer = add_layer(connection, "halcyon", f"Bridgehead {halcyon.HOSTILE}", "ada", LayerRole.OVERLAY)
        feature = area("a", 20.1, 34.1, 20.9, 34.9, valid=valid, reason=f"seen {halcyon.HOSTILE}")
        write(connection, layer.id, [Wish("a", 0, feature)], "ada", "")
        publish(connection, "halcyon")
    frame = visit().open("/?theatre=halcyon&date=2020-01-15").map()
    credit = frame.locator(".gt-drawn")
    expect(credit).to_be_empty()
    assert frame.evaluate("geotracker.pixelOf('Ash A').over")[3] == 0
    before = frame.evaluate("[...geotracker.player.timeline.sums(false)]")

    frame.evaluate("geotracker.player.go(geotracker.player.timeline.dayOf('2020-02-10'))")
    expect(credit).to_contain_text("Bridgehead <script>")
    expect(credit).to_contain_text("by ada")
    red, green, blue, there = frame.evaluate("geotracker.pixelOf('Ash A').over")
    assert there == 255 and red > blue + 60 and red > green + 60  # the Southern Front's, in the north
    after = frame.evaluate("[...geotracker.player.timeline.sums(false)]")
    assert after[4] - before[4] == pytest.approx(before[2] - after[2]) and after[4] > before[4] + 5000

    spot = frame.evaluate("geotracker.pixelOf('Ash A')")
    frame.locator(".gt-map").hover(position={"x": spot["x"], "y": spot["y"] + 12})
    expect(frame.locator(".gt-tip")).to_contain_text("drawn by ada in “Bridgehead <script>")
    frame.locator(".gt-map").click(position={"x": spot["x"], "y": spot["y"] + 12})
    expect(frame.locator(".gt-over")).to_contain_text("seen <script>")
    expect(frame.get_by_text("What the model says below it")).to_be_visible()
    frame.evaluate("geotracker.player.go(geotracker.player.timeline.dayOf('2020-04-01'))")
    expect(credit).to_be_empty()
    assert frame.evaluate("geotracker.pixelOf('Ash A').over")[3] == 0

    with site.store.begin() as connection:  # a draft is nobody else's business: gone at the next look
        set_role(connection, layer.id, LayerRole.DRAFT, "ada")
    frame = visit().open("/?theatre=halcyon&date=2020-02-10").map()
    assert frame.evaluate("geotracker.player.timeline.overlays.length") == 0
