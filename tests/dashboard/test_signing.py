"""Signing in, as people do it in a browser: what opens, what stays shut, and what ends it."""

import io
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import httpx
import pytest
from PIL import Image
from playwright.sync_api import Page, expect
from visitor import Site, Visit, password_of

from geotracker.dashboard.gate import own_path
from geotracker.dashboard.signing import WINDOW, Guesses, GuessingError
from geotracker.settings import from_environment, to_environment
from geotracker.store.accounts import Role, add_key, entries, revoke, save_account
from tests.dashboard.conftest import Shelf, served

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]


@pytest.fixture(scope="module")
def tile_host() -> Iterator[str]:
    """Serve one grey picture for every map tile, from an address that is not ours."""

    class Tiles(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            picture = io.BytesIO()
            Image.new("RGB", (256, 256), (120, 120, 120)).save(picture, "PNG")
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            self.wfile.write(picture.getvalue())

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Tiles) as server:
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def private(shelf: Shelf, tile_host: str) -> Iterator[Site]:
    """Serve the same data from a process that shows nothing to strangers, and has online tiles to offer."""
    given = {
        "GEOTRACKER_DATABASE_URL": shelf.database,
        "GEOTRACKER_PUBLIC": "no",
        "GEOTRACKER_TILES": tile_host + "/{z}/{x}/{y}.png",
        "GEOTRACKER_TILES_CREDIT": "Grey Tiles Ltd",
    }
    with served(shelf.home, shelf.store, **given) as found:
        yield found


def fill(page: Page, name: str, secret: str) -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password or key").fill(secret)
    page.get_by_role("button", name="Sign in").click()


def settle(page: Page) -> None:
    page.wait_for_timeout(300)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]", timeout=20_000)


def test_sign_in_write_reload_sign_out_and_no_more_writing(visit: BEGIN, site: Site) -> None:
    here = visit().open("/review?theatre=halcyon")
    page = here.page
    expect(page.get_by_role("heading", name="Claims to review")).to_be_visible(timeout=30_000)
    page.get_by_role("slider").press("End")
    expect(page.locator(".gt-one")).to_be_visible()
    expect(page.get_by_role("button", name="Accept")).to_have_count(0)
    page.locator(".gt-hint a").click()

    fill(page, "ada", "not the password")
    expect(page.get_by_role("alert")).to_contain_text("do not fit")
    assert page.get_by_label("Name").input_value() == "ada"
    here.faults.clear()  # the browser notes the 401
    fill(page, "ada", password_of("ada"))
    page.wait_for_url("**/review?theatre=halcyon", timeout=20_000)

    (cookie,) = [one for one in page.context.cookies() if one["name"] == "geotracker-session"]
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["secure"]) == (True, "Strict", False)
    page.reload()
    expect(page.locator(".gt-account")).to_have_text("ada", timeout=30_000)
    page.get_by_role("slider").press("End")
    settle(page)
    before = len(site.store.reviews("halcyon"))
    page.get_by_role("button", name="Accept").click()
    expect(page.get_by_role("button", name="Draw the map with 1 decisions")).to_be_visible(timeout=15_000)
    reviews = site.store.reviews("halcyon")
    assert (len(reviews), reviews[-1].author) == (before + 1, "ada")

    page.locator(".gt-account a").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.locator(".gt-account")).to_have_text("Sign in", timeout=30_000)
    page.goto(here.address + "/review?theatre=halcyon")
    expect(page.locator(".gt-account")).to_have_text("Sign in", timeout=30_000)
    page.get_by_role("slider").press("End")
    expect(page.get_by_role("button", name="Accept")).to_have_count(0)
    old = httpx.post(here.address + "/api/layers", cookies={cookie["name"]: cookie["value"]}, json={})
    assert old.status_code == 401  # the cookie kept elsewhere opens nothing either
    with site.store.begin() as connection:
        told = [(one.action, one.outcome) for one in entries(connection, "ada")]
    assert told[-4:] == [("sign in", 401), ("sign in", 200), ("review accept", 200), ("sign out", 200)]


def test_a_session_that_ends_elsewhere_is_over_at_the_next_click(visit: BEGIN, site: Site) -> None:
    with site.store.begin() as connection:
        text, key = add_key(connection, "bob", "test")
    here = visit().open("/sign-in?next=/review%3Ftheatre%3Dhalcyon")
    page = here.page
    fill(page, "", text)  # a key says by itself whose it is
    expect(page.locator(".gt-account")).to_have_text("bob", timeout=30_000)
    page.get_by_role("slider").press("End")
    settle(page)
    expect(page.get_by_role("button", name="Reject")).to_be_visible()
    with site.store.begin() as connection:
        revoke(connection, key.id, "test", "lost")
    before = len(site.store.reviews("halcyon"))
    page.get_by_role("button", name="Reject").click()
    expect(page.locator(".gt-account")).to_have_text("Sign in", timeout=15_000)
    expect(page.get_by_role("button", name="Reject")).to_have_count(0)
    assert len(site.store.reviews("halcyon")) == before


def test_a_reader_is_told_who_may_change_things(visit: BEGIN) -> None:
    page = visit().sign_in("rita").open("/theatre?theatre=halcyon").page
    expect(page.get_by_text("rita is a reader")).to_be_visible(timeout=30_000)
    expect(page.get_by_role("button", name="into this workspace")).to_have_count(0)


def test_a_private_server_shows_a_stranger_the_sign_in_page_and_nothing_else(
    visit: BEGIN, private: Site
) -> None:
    here = visit(at=private).open("/?theatre=halcyon&date=2020-03-10")
    page = here.page
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    expect(page.get_by_text("shows nothing before you sign in")).to_be_visible()
    with httpx.Client(base_url=private.address, timeout=20) as stranger:
        for path in API_PATHS:
            assert stranger.get("/api" + path).status_code == 401, path
        for path in ("/", "/read", "/_stcore/health", "/_stcore/host-config", "/media/x", "/component/x"):
            answer = stranger.get(path)
            assert answer.status_code in (303, 401), path
            assert "Halcyon" not in answer.text and "Northern" not in answer.text
        with pytest.raises(httpx.HTTPError):
            upgrade = {"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
            found = stranger.get("/_stcore/stream", headers={**upgrade, "Sec-WebSocket-Key": "AAAA"})
            found.raise_for_status()
    fill(page, "rita", password_of("rita"))
    frame = here.map()  # a reader sees all of it, the map's data with the session
    expect(frame.locator(".gt-date")).to_have_text("10 March 2020")
    spot = frame.evaluate("geotracker.pixelOf('Quill')")
    frame.locator(".gt-map").click(position={"x": spot["x"], "y": spot["y"] + 12})
    expect(frame.locator(".gt-side .gt-verdict")).to_contain_text("Southern Front")


def test_online_tiles_are_off_until_asked_for_and_come_from_their_one_host(
    visit: BEGIN, private: Site, site: Site, tile_host: str
) -> None:
    here = visit(at=private).sign_in("rita").open("/?theatre=halcyon")
    frame = here.map()
    assert here.faults == []  # nothing was asked of another host
    frame.get_by_text("online tiles: off").click()
    expect(frame.locator(".gt-credit")).to_contain_text("Grey Tiles Ltd")
    expect(frame.locator("img.leaflet-tile-loaded").first).to_be_attached()
    assert here.faults and all(tile_host in one for one in here.faults)  # let through, and noted as foreign
    here.faults.clear()
    frame.get_by_text("online tiles: on").click()
    expect(frame.locator("img.leaflet-tile-loaded")).to_have_count(0)
    policies = [httpx.get(one.address + "/").headers["content-security-policy"] for one in (private, site)]
    assert [f"img-src 'self' data: blob: {tile_host};" in one for one in policies] == [True, False]
    here.faults.clear()
    assert visit().open("/?theatre=halcyon").map().get_by_text("online tiles").count() == 0


API_PATHS = (
    "/why?theatre=halcyon&cell=1",
    "/timeline/halcyon",
    "/basemap/halcyon",
    "/session",
    "/theatres",
    "/layers",
    "/collections",
    "/collections/zones",
    "/collections/zones/items",
    "/collections/zones/queryables",
    "/collections/zones/download?f=geojson&theatre=halcyon",
    "/collections/zones/tiles/WebMercatorQuad/0/0/0",
    "/control?theatre=halcyon&lon=22&lat=32",
    "/diff?theatre=halcyon&from=2020-01-01&to=2020-02-01",
    "/stats?theatre=halcyon&from=2020-01-01",
)


def test_a_foreign_page_can_use_nobodys_session(visit: BEGIN, site: Site) -> None:
    here = visit().sign_in("ada")
    held = {one["name"]: one["value"] for one in here.page.context.cookies()}
    body = {"theatre": "halcyon", "name": "forged", "role": "draft"}
    with httpx.Client(base_url=site.address, cookies=held, timeout=20) as browser:
        for foreign in (
            {"Origin": "https://evil.example"},
            {"Origin": site.address.replace("127.0.0.1", "localhost")},
            {"Sec-Fetch-Site": "same-site"},
            {"Origin": "null"},
        ):
            assert browser.post("/api/layers", json=body, headers=foreign).status_code == 401, foreign
            assert browser.get("/api/session", headers=foreign).json()["account"] is None
            forged = browser.post("/sign-in", data={"name": "rita", "secret": "x"}, headers=foreign)
            assert forged.status_code == 403
        own = {"Origin": site.address, "Sec-Fetch-Site": "same-origin"}
        assert browser.get("/api/session", headers=own).json()["account"] == "ada"
        assert browser.post("/api/layers", json=body, headers=own).status_code == 201


def test_guessing_is_slowed_for_the_guesser_and_not_for_the_guessed(site: Site) -> None:
    now = [0.0]
    guesses = Guesses(lambda: now[0])
    for _ in range(8):
        guesses.check("ada", "10.0.0.1")
        guesses.wrong("ada", "10.0.0.1")
    with pytest.raises(GuessingError):
        guesses.check("ada", "10.0.0.1")
    guesses.check("ada", "10.0.0.2")
    for number in range(22):
        guesses.wrong(f"name{number}", "10.0.0.1")
    with pytest.raises(GuessingError):
        guesses.check("somebody", "10.0.0.1")
    now[0] = WINDOW + 1
    guesses.check("ada", "10.0.0.1")
    with httpx.Client(base_url=site.address, timeout=20) as client:
        given = {"name": "guessed", "secret": "guess"}
        found = [client.post("/sign-in", data=given) for _ in range(9)]
    assert [one.status_code for one in found] == [401] * 8 + [429]
    assert int(found[-1].headers["retry-after"]) > 60


def test_a_closed_account_cannot_sign_in(site: Site) -> None:
    with site.store.begin() as connection:
        save_account(connection, "root", Role.CLOSED, "test")
    given = {"name": "root", "secret": password_of("root")}
    assert httpx.post(site.address + "/sign-in", data=given).status_code == 401


@pytest.mark.parametrize(
    "text", ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:x", "", "/a\nb", "map"]
)
def test_the_way_back_never_leads_elsewhere(text: str) -> None:
    assert own_path(text) == "/"
    assert own_path("/review?theatre=halcyon") == "/review?theatre=halcyon"


def test_the_form_shows_hostile_names_as_text(visit: BEGIN) -> None:
    here = visit().open("/sign-in?next=%22%3E%3Cscript%3Ewindow.pwned%3D1%3C/script%3E")
    fill(here.page, '"><img src=x onerror="window.pwned=1">', "x")
    expect(here.page.get_by_role("alert")).to_be_visible()
    here.faults.clear()  # the browser notes the 401
    assert here.page.locator("img, script").count() == 0


def test_settings_come_through_to_the_pages_unchanged() -> None:
    given = {
        "GEOTRACKER_HOME": "/data",
        "GEOTRACKER_PUBLIC": "no",
        "GEOTRACKER_RATE": "7",
        "GEOTRACKER_CORS": "https://a.example https://b.example",
        "GEOTRACKER_TILES": "https://tiles.example/{z}/{x}/{y}.png",
    }
    found = from_environment(given)
    assert from_environment(to_environment(found)) == found and not found.public
