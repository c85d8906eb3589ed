"""Pictures of every page for the documentation, from the demo's data in a real browser: `make screenshots`.

Prints what it wrote and how long the map took to appear.
"""

import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Frame, Page, sync_playwright

from geotracker.api.drawing import read_feature
from geotracker.dashboard.assets import install_assets
from geotracker.jobs.demo import load_demo
from geotracker.model import LayerRole
from geotracker.settings import from_environment, to_environment
from geotracker.store.accounts import Role, save_account
from geotracker.store.layers import Wish, add_layer, all_layers, write
from geotracker.store.overlays import publish
from geotracker.store.sessions import set_password
from geotracker.workspace import Workspace

FOLDER = Path(__file__).parent.parent / "docs" / "screenshots"
CHROMIUM = "/usr/bin/chromium"
QUIET = ("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")
SERVE = """
from geotracker.dashboard.server import serve
from geotracker.settings import from_environment
serve(from_environment(), "127.0.0.1", 0, lambda line: print(line, flush=True))
"""
TEXT = (
    "The government in Tripoli has lost most of the country, a diplomat said, but it still holds Misrata. "
    "Fighters loyal to General Haftar said on Tuesday that they had captured Sirte; a spokesman for the "
    "Government of National Accord denied it."
)


@dataclass(frozen=True)
class Shot:
    """One picture: its name, the address, what to do in the map before it is taken."""

    name: str
    path: str
    act: str = ""
    width: int = 1280
    height: int = 800
    scheme: str = "light"
    person: str = ""


PERSON, OTHER, WORD = "ada", "bea", "one picture for every page"
AREAS = (
    (((12.9, 32.2), (13.6, 32.2), (13.6, 32.75), (12.9, 32.75)), "LNA", "held", "seen there on 6 April"),
    (((13.6, 31.6), (14.6, 31.6), (14.6, 32.3), (13.6, 32.3)), None, "contested", "both sides claim Tarhuna"),
)
LAYERS = (
    Shot("layers", "/layers?theatre=libya&date=2019-05-01", person=PERSON),
    Shot("layers-dark", "/layers?theatre=libya&date=2019-05-01", scheme="dark", person=PERSON),
    Shot("layers-phone", "/layers?theatre=libya&date=2019-05-01", width=390, height=844, person=PERSON),
    Shot("layers-looking", "/layers?theatre=libya&date=2019-05-01"),
    Shot("layers-conflict", "/layers?theatre=libya&date=2019-05-01", person=PERSON),
)

CLOSER = "geotracker.player.map.setView([32.2, 13.2], 8)"
MAPS = (
    Shot("map", "/?theatre=libya&date=2020-03-03"),
    Shot("map-why", "/?theatre=libya&date=2020-03-03", "geotracker.choose('Tripoli')", height=900),
    Shot("map-known", "/?theatre=libya&date=2019-06-01&known-at=2019-05-01"),
    Shot("map-dark", "/?theatre=syria&date=2016-08-01", scheme="dark"),
    Shot("map-ukraine", "/?theatre=ukraine&date=2022-04-01"),
    Shot("map-drawn", "/?theatre=libya&date=2019-05-01", f"void {CLOSER}"),
    Shot("map-phone", "/?theatre=libya&date=2020-03-03", width=390, height=844),
)
PAGES = (
    Shot("compare", "/compare?theatre=libya&before=2019-03-01&after=2020-06-30"),
    Shot("review", "/review?theatre=libya", height=560),
    Shot("downloads", "/downloads?theatre=libya", height=640),
    Shot("theatre", "/theatre?theatre=libya", height=900),
    Shot("review-signed-in", "/review?theatre=libya", height=560, person=PERSON),
    Shot("sign-in", "/sign-in", height=640),
    Shot("sign-in-phone", "/sign-in", width=390, height=700, scheme="dark"),
    Shot("compare-dark", "/compare?theatre=libya&before=2019-03-01&after=2020-06-30", scheme="dark"),
    Shot("about", "/about?theatre=libya", height=640),
    Shot(
        "compare-phone", "/compare?theatre=libya&before=2019-03-01&after=2020-06-30", width=390, height=1100
    ),
)


@contextmanager
def served() -> Iterator[str]:
    """Serve the data folder from a process of its own and yield the address."""
    process = subprocess.Popen([sys.executable, "-c", SERVE], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        lines = iter(process.stdout.readline, "")
        address = next((line.split()[-1] for line in lines if line.startswith("Serving on ")), "")
        if not address:
            raise SystemExit("the server did not start; what it said stands above")
        yield address
    finally:
        process.terminate()
        process.wait(20)


@contextmanager
def opened(browser: Browser, address: str, shot: Shot) -> Iterator[Page]:
    """Open a shot's page for a fresh visitor."""
    size = {"width": shot.width, "height": shot.height}
    context = browser.new_context(viewport=size, color_scheme=shot.scheme)  # type: ignore[arg-type]
    context.add_init_script("localStorage.setItem('geotracker-tour-seen', 'yes')")
    if shot.person:
        given: dict[str, str | float | bool] = {"name": shot.person, "secret": WORD}
        context.request.post(address + "/sign-in", form=given)
    page = context.new_page()
    page.goto(address + shot.path)
    yield page
    context.close()


def drawn(page: Page) -> Frame:
    """Wait for the animated map and return its frame."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        for frame in page.frames:
            if "streamlit_folium" in frame.url and frame.evaluate("!!(window.geotracker?.ready)"):
                return frame
        page.wait_for_timeout(50)
    raise TimeoutError(page.url)


def keep(page: Page, name: str) -> None:
    """Write a picture with all its colours: a palette would make small swatches lie."""
    path = FOLDER / f"{name}.png"
    Image.open(io.BytesIO(page.screenshot())).convert("RGB").save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} KB")


def maps(browser: Browser, address: str) -> None:
    """Take the pictures of the map."""
    for shot in MAPS:
        began = time.monotonic()
        with opened(browser, address, shot) as page:
            frame = drawn(page)
            seconds = time.monotonic() - began
            if shot.act:
                frame.evaluate(shot.act)
            page.wait_for_timeout(4000)
            keep(page, shot.name)
            print(f"  drawn after {seconds:.1f} s")


def settle(page: Page) -> None:
    """Wait until Streamlit has run the page and every still map has its base."""
    page.wait_for_selector("h1", timeout=60_000)
    if "/sign-in" in page.url:
        return
    page.wait_for_timeout(1500)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]", timeout=60_000)
    page.wait_for_timeout(3000)


def pages(browser: Browser, address: str) -> None:
    """Take the pictures of the other pages."""
    for shot in PAGES:
        with opened(browser, address, shot) as page:
            settle(page)
            keep(page, shot.name)
    with opened(browser, address, Shot("read", "/read?theatre=libya", height=1000)) as page:
        page.get_by_role("textbox", name="Text").fill(TEXT)
        page.get_by_role("button", name="Read", exact=True).click()
        page.wait_for_selector(".gt-text", timeout=60_000)
        settle(page)
        keep(page, "read")


def layers(browser: Browser, address: str, layer: str) -> None:
    """Take the pictures of the layers page."""
    for shot in LAYERS:
        with opened(browser, address, replace(shot, path=f"{shot.path}&layer={layer}")) as page:
            frame = drawn(page)
            page.wait_for_timeout(2500)
            if shot.person:
                frame.locator(".gt-area").first.click()
            if shot.name == "layers-conflict":
                _second(browser, address, layer, frame)
            page.wait_for_timeout(1500)
            keep(page, shot.name)


def _second(browser: Browser, address: str, layer: str, frame: Frame) -> None:
    """Let somebody else change the area first, then save: the page asks which version shall stand."""
    path = f"{address}/api/collections/layer-{layer}/items/area0"
    other = browser.new_context().request
    other.post(address + "/sign-in", form={"name": OTHER, "secret": WORD})
    now = other.get(path).json()["properties"]
    body = {"properties": {"certainty": 0.7 if now["certainty"] < 0.7 else 0.6}}
    other.patch(path, data=body, headers={"If-Match": f'"{now["version"]}"'})
    frame.locator("form").get_by_label("Reason").fill("satellite image of 8 April")
    frame.locator("form").get_by_label("Certainty").fill("85")
    frame.get_by_role("button", name="Save", exact=True).click()


def drawn_by_hand(workspace: Workspace) -> str:
    """Make an account, and a layer with two areas; return the layer's number."""
    theatre = workspace.theatre("libya")
    with workspace.store.begin() as connection:
        for name in (PERSON, OTHER):
            save_account(connection, name, Role.ANALYST, "screenshots")
            set_password(connection, name, WORD, "screenshots")
        found = [one for one in all_layers(connection, "libya") if one.name == "South of Tripoli"]
        if found:
            return str(found[0].id)
        layer = add_layer(connection, "libya", "South of Tripoli", PERSON, LayerRole.OVERLAY)
        for number, (ring, holder, status, reason) in enumerate(AREAS):
            feature = {
                "type": "Feature",
                "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
                "properties": {"holder": holder, "status": status, "certainty": 0.9, "reason": reason}
                | {"valid_from": "2019-04-06", "valid_to": "2019-06-27"},
            }
            made = read_feature(feature, f"area{number}", theatre)
            write(connection, layer.id, [Wish(made.id, 0, made)], PERSON, reason)
        publish(connection, "libya")
    return str(layer.id)


def main() -> None:
    """Load the demo into a data folder of its own where that is still to do, then take every picture."""
    given = to_environment(from_environment())
    os.environ.update(given | {"GEOTRACKER_HOME": given["GEOTRACKER_HOME"] + "-screenshots"})
    workspace = Workspace(from_environment(), print)
    install_assets(workspace.settings, print)
    load_demo(workspace, print)
    layer = drawn_by_hand(workspace)
    workspace.close()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        layers(browser, address, layer)
        maps(browser, address)
        pages(browser, address)
        browser.close()


if __name__ == "__main__":
    main()
