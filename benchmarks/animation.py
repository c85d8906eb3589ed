"""Frames a second of the animated map: 5,000 cells, ten years, real Chromium, no server round trip.

Prints frames a second while it plays a year a second, the browser's own rate with nothing to do, what one
frame's script costs, seconds until the map stands, and the payload.
"""

import gzip
import random
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import orjson
import shapely
from playwright.sync_api import sync_playwright

from geotracker.control import cells_from_polygons
from geotracker.dashboard.assets import install_assets, vendor_folder
from geotracker.dashboard.standalone import standalone
from geotracker.dashboard.timeline import Timeline, encode
from geotracker.model import Actor, Status
from geotracker.settings import Settings
from geotracker.store import TimelineRow

CELLS, STARTS, DAYS, MEAN_STAY = 5_000, date(2011, 1, 1), 3_652, 380
CHROMIUM = "/usr/bin/chromium"
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
COLOURS = (("A", "#0072b2"), ("B", "#d55e00"), ("C", "#009e73"))
ACTORS = tuple(Actor(one, one, colour) for one, colour in COLOURS)
PLAY = """(play) => new Promise((done) => {
  const player = geotracker.player, turn = player._turnTo.bind(player);
  let frames = 0, work = 0, last = performance.now();
  player._turnTo = (day) => {
    const began = performance.now(); turn(day); work += performance.now() - began; };
  player.speed = 3; player.go(0);
  const from = performance.now();
  if (play) player.play();
  const tick = (now) => { frames++; if (now - from < 6000) requestAnimationFrame(tick);
    else { player.pause(); player._turnTo = turn; done([1000 * frames / (now - from), work / frames]); } };
  requestAnimationFrame(tick); })"""


def invented() -> Timeline:
    """Return a war of 5,000 cells in which each changes about ten times."""
    points = np.random.default_rng(1).uniform((10, 20), (26, 34), (CELLS, 2))
    frame = shapely.box(10, 20, 26, 34)
    tiles = shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=frame, ordered=True)
    cut = shapely.intersection(shapely.get_parts(tiles), frame)
    cells = cells_from_polygons([(f"T{i}", tile) for i, tile in enumerate(cut)], [])
    dice = random.Random(1)
    rows = []
    for cell in cells:
        at = datetime(2011, 1, 1, tzinfo=UTC)
        while at.date() < STARTS + timedelta(days=DAYS):
            until = at + timedelta(days=1 + int(dice.expovariate(1 / MEAN_STAY)))
            status = dice.choices(list(Status), [6, 3, 1, 1])[0]
            holder = dice.choice("ABC") if status in (Status.HELD, Status.LIKELY) else None
            rows.append(TimelineRow(cell.index, holder, status, dice.uniform(0.5, 1), at, until))
            at = until
    ends = STARTS + timedelta(days=DAYS)
    return Timeline("bench", "Bench", STARTS, ends, ACTORS, cells, tuple(rows))


def main() -> None:
    """Measure and print."""
    settings = Settings(home=Path(sys.prefix) / "share" / "geotracker-test")
    install_assets(settings, print)
    began = time.perf_counter()
    body = encode(invented())
    print(f"payload: {len(body) / 1e6:.2f} MB, gzip {len(gzip.compress(body, 6)) / 1e6:.2f} MB")
    print(f"made in {time.perf_counter() - began:.1f} s")
    base = orjson.dumps({"type": "FeatureCollection", "features": []})
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "map.html"
        path.write_text(standalone("Bench", body, base, vendor_folder(settings)), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        began = time.perf_counter()
        page.goto(path.as_uri())
        page.wait_for_function("window.geotracker && window.geotracker.ready", timeout=60_000)
        print(f"the map stands after {time.perf_counter() - began:.1f} s")
        page.wait_for_timeout(1000)
        idle, _ = page.evaluate(PLAY, False)
        playing, work = page.evaluate(PLAY, True)
        changes = page.evaluate("geotracker.player.timeline.total")
        print(f"{CELLS} cells, {changes} changes, a year a second")
        print(f"{playing:.0f} frames/s playing, {idle:.0f} with nothing to do")
        print(f"script: {work:.1f} ms a frame")
        browser.close()


if __name__ == "__main__":
    main()
