"""The other pages in a real browser, by acting as an analyst does."""

from collections.abc import Callable
from pathlib import Path

import halcyon
import orjson
import pytest
import shapely
from halcyon import HOSTILE
from PIL import Image
from playwright.sync_api import Browser, Frame, Page, expect
from visitor import Site, Visit

from geotracker.model import Feature, Interval, LayerRole, Status, Verdict
from geotracker.store.layers import Wish, add_layer, write

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]


def frame_of(here: Visit) -> Frame:
    """Return the frame of a page's still map, once its base is drawn."""
    handle = here.page.wait_for_selector("iframe[title^='streamlit_folium']", timeout=30_000)
    frame = handle.content_frame()
    assert frame is not None
    frame.wait_for_selector("[data-base=drawn]", timeout=20_000)
    return frame


def settle(page: Page) -> None:
    """Wait until Streamlit has run the page to its end."""
    page.wait_for_timeout(400)
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]", timeout=20_000)


def test_a_range_is_taken_away_with_the_time_each_row_holds_for(visit: BEGIN, tmp_path: Path) -> None:
    page = visit().open("/downloads?theatre=halcyon").page
    page.get_by_role("radio", name="A range").or_(page.get_by_role("button", name="A range")).first.click(
        timeout=30_000
    )
    settle(page)
    link = page.get_by_role("link", name="Save halcyon, 1 Jan 2020 to 1 Jul 2020")
    address = link.get_attribute("href") or ""
    with page.expect_download() as download:
        link.evaluate("one => { one.target = '_self'; one.click(); }")
    download.value.save_as(tmp_path / "zones.geojson")
    rows = [one["properties"] for one in orjson.loads((tmp_path / "zones.geojson").read_bytes())["features"]]
    assert {one["valid_from"][:10] for one in rows} >= {"2020-01-01", "2020-03-01", "2020-05-01"}
    assert "datetime=2020-01-01%2F2020-07-01" in address


def test_two_days_compared_on_map_in_tables_and_as_files(visit: BEGIN, tmp_path: Path) -> None:
    here = visit().open("/compare?theatre=halcyon&before=2020-02-20&after=2020-03-20")
    page = here.page
    expect(page.get_by_role("heading", name="What changed hands")).to_be_visible(timeout=30_000)
    frame = frame_of(here)
    assert frame.locator("path.leaflet-interactive").count() >= 1
    expect(page.get_by_text("changed hands.")).to_be_visible()
    expect(page.get_by_text("went out of sight (unknown)")).to_have_count(0)  # a month: nothing has faded
    with page.expect_download() as download:
        page.get_by_role("button", name="GeoJSON").click()
    download.value.save_as(tmp_path / "changes.geojson")
    found = orjson.loads((tmp_path / "changes.geojson").read_bytes())
    gained = {one["properties"]["actor"]: one["properties"]["gained_km2"] for one in found["features"]}
    assert gained["south"] >= 10_000  # Quill at least
    page.get_by_role("radio", name="Two states of knowledge").or_(
        page.get_by_role("button", name="Two states of knowledge")
    ).first.click()
    expect(page.get_by_text("what was known on")).to_be_visible(timeout=15_000)


def test_what_an_analyst_drew_counts_when_days_are_compared(visit: BEGIN, site: Site) -> None:
    with site.store.begin() as connection:
        layer = add_layer(connection, "halcyon", "Bridgehead", "ada", LayerRole.OVERLAY)
        valid = Interval(halcyon.day(3), None)
        ash = Feature("ash", shapely.box(20, 34, 21, 35), "south", Status.HELD, valid, reason="seen")
        write(connection, layer.id, [Wish("ash", 0, ash)], "ada", "")
    page = visit().open("/compare?theatre=halcyon&before=2020-02-20&after=2020-03-20").page
    expect(page.get_by_text("changed hands.")).to_be_visible(timeout=30_000)
    with page.expect_download() as download:
        page.get_by_role("button", name="Places as CSV").click()
    rows = download.value.path().read_text().splitlines()
    assert any(row.startswith("Ash A,") and ",Southern Front" in row for row in rows)


def test_a_pasted_text_is_read_judged_taken_in_and_drawn(visit: BEGIN, site: Site) -> None:
    here = visit().sign_in("ada").open("/read?theatre=halcyon")
    page = here.page
    text = (
        "Southern Front troops captured Tobruk on Monday. The Northern League still holds Derna. " + HOSTILE
    )
    page.get_by_role("textbox", name="Text").fill(text)
    page.get_by_role("button", name="Read", exact=True).click()
    shown = page.locator(".gt-text")
    expect(shown).to_contain_text(HOSTILE, timeout=20_000)
    expect(shown.locator("mark.gt-mark-cue").first).to_have_text("captured")
    assert shown.locator("script, img").count() == 0
    claims = page.locator("[class*=st-key-claim_]")
    expect(claims).to_have_count(2)
    claims.filter(has_text="Derna").get_by_role("button", name="Reject").click()
    expect(page.get_by_text("Rejected", exact=True)).to_be_visible()
    page.get_by_role("button", name="Take it in").click()
    expect(page.get_by_text("drawn anew")).to_be_visible(timeout=30_000)
    (review,) = site.store.reviews("halcyon")
    assert (review.author, review.verdict) == ("ada", Verdict.REJECT)
    places = {known.claim.place for known in site.store.known_claims("halcyon")}
    assert "Tobruk" in places and "Derna" not in places


def test_an_uploaded_file_is_read(visit: BEGIN) -> None:
    here = visit().open("/read?theatre=halcyon")
    page = here.page
    page.get_by_role("tab", name="File").click(timeout=30_000)
    rows = [
        {"text": f"The Northern League captured {town}.", "source": "Wire", "published_at": "2020-04-01"}
        for town in ("Derna", "Tobruk")
    ]
    body = b"\n".join(orjson.dumps(row) for row in rows)
    page.locator("input[type=file]").set_input_files(
        {"name": "two.jsonl", "mimeType": "application/json", "buffer": body}
    )
    page.get_by_role("button", name="Read the file").click()
    expect(page.get_by_text("2 texts; look at")).to_be_visible(timeout=20_000)
    expect(page.locator(".gt-text")).to_contain_text("captured Derna")


def test_the_inbox_is_worked_by_keyboard(visit: BEGIN, site: Site) -> None:
    here = visit().sign_in("bob").open("/review?theatre=halcyon")
    page = here.page
    expect(page.get_by_role("heading", name="Claims to review")).to_be_visible(timeout=30_000)
    page.get_by_role("slider").press("End")
    first = page.locator(".gt-one")
    expect(first).to_be_visible()
    before, words = len(site.store.reviews("halcyon")), first.inner_text()
    settle(page)
    page.locator("h1").click()  # leave the slider
    page.keyboard.press("s")
    expect(first).not_to_have_text(words, timeout=15_000)
    settle(page)
    page.keyboard.press("a")
    expect(page.get_by_role("button", name="Draw the map with 1 decisions")).to_be_visible(timeout=15_000)
    reviews = site.store.reviews("halcyon")
    assert len(reviews) == before + 1
    assert (reviews[-1].verdict, reviews[-1].author) == (Verdict.ACCEPT, "bob")


def test_a_stored_text_is_shown_with_its_claims_and_not_its_scripts(visit: BEGIN) -> None:
    document = halcyon.documents()[1]  # its title carries a script
    here = visit().open(f"/read?theatre=halcyon&document={document.sha256}")
    expect(here.page.get_by_role("heading", level=1)).to_contain_text("<script>", timeout=30_000)
    expect(here.page.locator("mark.gt-mark-actor").first).to_contain_text("Southern Front")


def test_zones_page_and_film_can_be_taken_away(
    visit: BEGIN, site: Site, browser: Browser, tmp_path: Path
) -> None:
    halcyon.draw(site.store)  # other tests have taken texts in
    here = visit().open("/downloads?theatre=halcyon&date=2020-03-10")
    page = here.page
    prepare = page.get_by_role("button", name="Prepare")
    prepare.first.click(timeout=30_000)
    saved = save(page, "halcyon-2020-03-10", tmp_path)
    holders = {one["properties"]["holder"] for one in orjson.loads(saved.read_bytes())["features"]}
    assert {"north", "south"} <= holders
    prepare.last.click()
    saved = save(page, "halcyon.html", tmp_path)
    offline = browser.new_context(offline=True).new_page()
    offline.goto(saved.as_uri())
    offline.wait_for_function("window.geotracker && window.geotracker.ready")
    offline.get_by_label("To the next change (.)").click()
    expect(offline.locator(".gt-date")).to_have_text("1 March 2020")
    offline.context.close()
    page.get_by_role("slider", name="Seconds").press("Home")
    settle(page)
    page.get_by_role("radio", name="GIF").or_(page.get_by_role("button", name="GIF")).first.click()
    settle(page)
    page.get_by_role("button", name="Render").click()
    saved = save(page, "halcyon-20200101-20200701.gif", tmp_path, 90_000)
    with Image.open(saved) as film:
        assert (film.format, film.size, film.n_frames) == ("GIF", (960, 720), 36)


def save(page: Page, name: str, folder: Path, patience: float = 30_000) -> Path:
    """Take the file the page has made ready."""
    button = page.get_by_role("button", name=f"Save {name}")
    button.wait_for(timeout=patience)
    with page.expect_download() as download:
        button.click()
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_a_theatre_is_set_up_from_another_drawn_on_and_taken_in(visit: BEGIN, site: Site) -> None:
    here = visit(1280, 1000).sign_in("ada").open("/theatre?theatre=halcyon")
    page = here.page
    page.get_by_role("textbox", name="Id", exact=True).fill("greater")
    page.get_by_role("textbox", name="Id", exact=True).press("Enter")
    frame = frame_of(here)
    frame.get_by_title("Draw a marker").click()
    frame.locator("#map_div").click(position={"x": 200, "y": 180})
    add = page.get_by_role("button", name="Add them")
    expect(add).to_be_enabled(timeout=20_000)
    settle(page)  # a click while the page still runs may be lost
    add.click()
    settle(page)
    page.get_by_role("button", name="Take greater into this workspace").click(timeout=20_000)
    expect(page.get_by_text("is there now")).to_be_visible(timeout=20_000)
    (seed,) = site.store.theatre_spec("greater")["seeds"]
    assert (seed["name"], seed["holder"]) == ("Point 1", "north")
    assert site.store.newest_run("greater") is not None, "its map stands before anything is read"
    page.get_by_text("A new theatre").click()
    expect(page.get_by_text("Choose countries, and their map")).to_be_visible(timeout=20_000)
