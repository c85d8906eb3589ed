"""The layers page in real browsers, by drawing with the mouse as an analyst does.

Halcyon's cells are squares of one degree; the south-west corner of the ground is at 20 E, 30 N.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import halcyon
import httpx
import pytest
import shapely
from playwright.sync_api import Frame, Locator, expect
from shapely.geometry.base import BaseGeometry
from visitor import Site, Visit

from geotracker.model import Document, LayerRole
from geotracker.store.accounts import entries
from geotracker.store.layers import add_layer, all_layers, current_versions, history

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]
Corner = tuple[float, float]
SQUARE: tuple[Corner, ...] = ((21.2, 33.2), (24.2, 33.2), (24.2, 34.4), (21.2, 34.4))


@dataclass
class Desk:
    """A visitor at the layers page."""

    visit: Visit
    frame: Frame

    @property
    def card(self) -> Locator:
        return self.frame.locator(".gt-desk")

    def at(self, corner: Corner) -> tuple[float, float]:
        """Return where lon/lat lies in the window."""
        inside = self.frame.evaluate(
            "([lon, lat]) => { const { x, y } = geotracker.editor.map.latLngToContainerPoint([lat, lon]); "
            "return [x, y]; }",
            list(corner),
        )
        box = self.visit.page.locator("iframe[title^='streamlit_folium']").bounding_box()
        assert box is not None
        return box["x"] + inside[0], box["y"] + inside[1]

    def click(self, *corners: Corner) -> None:
        for corner in corners:
            x, y = self.at(corner)
            self.visit.page.mouse.move(x, y)
            self.visit.page.mouse.down()
            self.visit.page.mouse.up()
            self.visit.page.wait_for_timeout(90)  # Leaflet.draw takes no second corner within 50 ms

    def drag(self, start: Corner, end: Corner) -> None:
        mouse = self.visit.page.mouse
        mouse.move(*self.at(start))
        mouse.down()
        mouse.move(*self.at(end), steps=6)
        mouse.up()

    def tool(self, name: str) -> None:
        self.card.get_by_role("button", name=name, exact=True).click()

    def says(self, words: str) -> None:
        expect(self.card.locator(".gt-note")).to_contain_text(words, timeout=15_000)

    def draw(self, *corners: Corner) -> None:
        """Draw an area; its form is open then."""
        self.tool("Draw")
        self.says("Click the corners")
        self.click(*corners, corners[0])
        expect(self.card.get_by_text("What is the new area?")).to_be_visible()

    def save(self, **given: str) -> None:
        self.save_without_waiting(**given)
        self.says("Saved.")

    def save_without_waiting(self, **given: str) -> None:
        for label, value in given.items():
            field = self.card.locator("form").get_by_label(label.capitalize())
            if field.evaluate("one => one.tagName") == "SELECT":
                field.select_option(value)
            else:
                field.fill(value)
        self.tool("Save")

    def choose(self, words: str, also: bool = False) -> None:
        row = self.card.locator(".gt-area", has_text=words).first
        row.click(modifiers=["Shift"] if also else [])
        expect(self.card.locator(".gt-area.gt-chosen", has_text=words).first).to_be_visible()
        self.visit.page.wait_for_timeout(700)  # the map flies there

    def home(self) -> None:
        """Look at the whole ground again."""
        self.frame.evaluate("geotracker.editor._fit()")


def desk_of(here: Visit, path: str = "/layers?theatre=halcyon&date=2020-02-01") -> Desk:
    here.open(path)
    here.page.wait_for_selector("iframe[title^='streamlit_folium']", timeout=30_000)
    for _ in range(600):
        for frame in here.page.frames:
            if "streamlit_folium" in frame.url and frame.evaluate(
                "!!(window.geotracker && geotracker.editor)"
            ):
                return Desk(here, frame)
        here.page.wait_for_timeout(50)
    raise AssertionError(f"the desk never came: {here.faults}")


def layer(site: Site, name: str, role: LayerRole = LayerRole.OVERLAY, owner: str = "ada") -> int:
    with site.store.begin() as connection:
        return add_layer(connection, "halcyon", name, owner, role).id


def shapes(site: Site, number: int) -> list[BaseGeometry]:
    with site.store.begin() as connection:
        found = current_versions(connection, number)
    return [one.feature.geometry for one in found.values() if one.feature is not None]


def test_a_layer_is_made_and_an_area_drawn_attributed_and_published(visit: BEGIN, site: Site) -> None:
    desk = desk_of(visit().sign_in("ada"))
    desk.card.get_by_label("Name").fill("Airport road")
    desk.card.get_by_label("Kind").select_option("overlay")
    desk.tool("Create")
    expect(desk.card.get_by_role("heading", name="Airport road")).to_be_visible()
    desk.visit.page.wait_for_url("**/*layer=*")
    desk.draw(*SQUARE)
    desk.save(holder="south", certainty="80", reason="satellite image", until="2020-05-01")
    expect(desk.card.locator(".gt-area")).to_contain_text("Southern Front")
    with site.store.begin() as connection:
        number = next(one.id for one in all_layers(connection) if one.name == "Airport road")
        (kept,) = current_versions(connection, number).values()
        told = [(one.target, one.outcome) for one in entries(connection, "ada")]
    assert kept.feature is not None and kept.author == "ada"
    assert (kept.feature.holder, kept.feature.certainty, kept.feature.reason) == (
        "south",
        0.8,
        "satellite image",
    )
    assert shapely.hausdorff_distance(kept.feature.geometry, shapely.Polygon(SQUARE)) < 0.1
    assert (f"layer-{number}", 201) in told
    asked = {"theatre": "halcyon", "datetime": "2020-04-10", "layer": str(number)}
    found = httpx.get(site.address + "/api/collections/zones/items", params=asked, timeout=20).json()
    assert {(one["properties"]["author"], one["properties"]["reason"]) for one in found["features"]} == {
        ("ada", "satellite image")
    }


def test_reshape_split_merge_hole_undo_and_redo(visit: BEGIN, site: Site) -> None:
    number = layer(site, "reshaped")
    desk = desk_of(visit().sign_in("ada"), f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    desk.draw(*SQUARE)
    desk.save(holder="north")
    (before,) = shapes(site, number)

    desk.tool("Reshape")
    desk.drag(SQUARE[2], (25.6, 34.8))
    desk.tool("Save the shape")
    desk.says("Saved.")
    (after,) = shapes(site, number)
    assert after.area > before.area + 0.5 and shapely.Point(25.3, 34.7).distance(after) < 0.1

    desk.tool("Split")
    desk.click((22.7, 32.8), (22.7, 34.9), (22.7, 34.9))
    desk.says("Split.")
    parts = shapes(site, number)
    assert len(parts) == 2 and sum(one.area for one in parts) == pytest.approx(after.area)

    rows = desk.card.locator(".gt-area")
    expect(rows).to_have_count(2)
    for at in (0, 1):
        if "gt-chosen" not in (rows.nth(at).get_attribute("class") or ""):
            rows.nth(at).click(modifiers=["Shift"])
    expect(desk.card.get_by_text("2 areas are chosen")).to_be_visible()
    desk.tool("Merge")
    desk.says("Merged into the first.")
    (whole,) = shapes(site, number)
    assert whole.area == pytest.approx(after.area)

    desk.home()
    desk.tool("Hole")
    hole = ((23.0, 33.5), (23.6, 33.5), (23.6, 33.9), (23.0, 33.9))
    desk.click(*hole, hole[0])
    desk.says("The hole is cut.")
    (holed,) = shapes(site, number)
    assert holed.area == pytest.approx(whole.area - 0.24, abs=0.06) and len(holed.interiors) == 1

    desk.tool("Undo")
    desk.says("Taken back.")
    assert shapes(site, number)[0].equals(whole)
    desk.frame.locator("body").press("Control+z")
    expect(rows).to_have_count(2)
    desk.frame.locator("body").press("Control+Shift+Z")
    expect(rows).to_have_count(1)
    desk.tool("Redo")
    desk.says("Done again.")
    expect(desk.card.locator(".gt-area")).to_have_count(1)
    assert len(shapes(site, number)[0].interiors) == 1
    desk.card.locator(".gt-area").first.click()
    if desk.card.get_by_role("button", name="Delete").is_disabled():
        desk.card.locator(".gt-area").first.click()
    desk.tool("Delete")
    desk.says("Deleted.")
    assert shapes(site, number) == []


def test_corners_snap_to_the_cells(visit: BEGIN, site: Site) -> None:
    number = layer(site, "snapped")
    desk = desk_of(visit().sign_in("ada"), f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    desk.card.get_by_label("Snapping").select_option("cells")
    desk.draw((22.03, 32.97), (24.02, 33.02), (23.98, 34.03), (21.97, 33.98))
    desk.save(holder="north")
    (found,) = shapes(site, number)
    assert found.equals(shapely.box(22, 33, 24, 34))


def test_history_back_to_a_moment_and_what_differs(visit: BEGIN, site: Site) -> None:
    number = layer(site, "remembered")
    desk = desk_of(visit().sign_in("ada"), f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    desk.draw(*SQUARE)
    desk.save(holder="north", reason="first")
    desk.save(holder="south", reason="second thoughts")
    desk.tool("Compare")
    expect(desk.card.get_by_text("holder: north → south")).to_be_visible()
    desk.tool("History")
    edits = desk.card.locator(".gt-edit")
    expect(edits).to_have_count(2)
    expect(edits.first).to_contain_text("second thoughts")
    expect(edits.last).to_contain_text("drawn")
    edits.last.get_by_role("button", name="Back to here").click()
    desk.says("As it was then.")
    expect(desk.card.locator(".gt-edit")).to_have_count(3)
    with site.store.begin() as connection:
        kept = [one.feature for one in current_versions(connection, number).values()]
        assert len(history(connection, number)) == 3
    assert [(one.holder, one.reason) for one in kept if one] == [("north", "first")]


def test_the_second_of_two_editors_sees_both_versions_and_chooses(visit: BEGIN, site: Site) -> None:
    number = layer(site, "contested")
    path = f"/layers?theatre=halcyon&date=2020-02-01&layer={number}"
    ada = desk_of(visit().sign_in("ada"), path)
    ada.draw(*SQUARE)
    ada.save(holder="north", reason="first")
    bob = desk_of(visit().sign_in("bob"), path)
    bob.choose("Northern League")

    def both_change(hers: str, taken: str) -> tuple[str | None, str, float]:
        """Let ada change the area, then bob, who has not seen it; return what stands after his choice."""
        ada.save(holder="south", certainty=hers)
        bob.card.locator("form").get_by_label("Holder").select_option("")
        bob.card.locator("form").get_by_label("Status").select_option("contested")
        bob.tool("Save")
        box = bob.frame.get_by_role("dialog")
        expect(box).to_contain_text("ada changed this area while you did")
        expect(box.locator(".gt-clash th")).to_have_text(["Holder"])
        expect(box.locator("tr", has_text="Certainty")).to_contain_text(f"0.{hers[0]}")
        box.get_by_role("button", name=taken, exact=True).click()
        bob.says("ada's version stands" if taken == "Keep theirs" else "Saved.")
        expect(box).to_have_count(0)
        with site.store.begin() as connection:
            (kept,) = current_versions(connection, number).values()
        assert kept.feature is not None
        return kept.feature.holder, kept.feature.status.value, kept.feature.certainty

    assert both_change("70", "Keep theirs") == ("south", "held", 0.7)
    ada.save(holder="north")
    bob.frame.evaluate("geotracker.editor.reload()")
    expect(bob.card.locator("form").get_by_label("Holder")).to_have_value("north")
    assert both_change("60", "Take both, mine where they differ") == (None, "contested", 0.6)
    ada.frame.evaluate("geotracker.editor.reload()")
    ada.save(holder="north", status="held")
    bob.frame.evaluate("geotracker.editor.reload()")
    expect(bob.card.locator("form").get_by_label("Holder")).to_have_value("north")
    assert both_change("50", "Take mine") == (None, "contested", 0.6)
    with site.store.begin() as connection:
        edits = history(connection, number)

    # one reshapes, the other says something else of it: nothing clashes, and both is one click
    ada.frame.evaluate("geotracker.editor.reload()")
    ada.tool("Reshape")
    ada.drag(SQUARE[2], (25.6, 34.8))
    ada.tool("Save the shape")
    ada.says("Saved.")
    bob.save_without_waiting(reason="a second source")
    box = bob.frame.get_by_role("dialog")
    expect(box.locator("tr", has_text="Shape")).to_contain_text("reshaped")
    expect(box.locator(".gt-clash")).to_have_count(0)
    box.get_by_role("button", name="Take both", exact=True).click()
    bob.says("Saved.")
    with site.store.begin() as connection:
        (kept,) = current_versions(connection, number).values()
    assert kept.feature is not None and kept.feature.reason == "a second source"
    assert shapely.Point(25.3, 34.7).distance(kept.feature.geometry) < 0.1
    assert all("412" in one for one in bob.visit.faults)
    bob.visit.faults.clear()  # the browser notes the refusals
    # nothing is lost: every version anybody saved is in the history, signed
    assert [one.edit.author for one in edits] == ["ada", "ada", "ada", "ada", "bob", "ada", "ada", "bob"]


def test_a_file_is_imported(visit: BEGIN, site: Site, tmp_path: Path) -> None:
    number = layer(site, "imported", LayerRole.DRAFT)
    table = gpd.GeoDataFrame(
        {"reason": ["west", "east"]},
        geometry=[shapely.box(20.2, 30.2, 21, 31), shapely.box(26, 30.2, 27, 31)],
        crs=4326,
    )
    desk = desk_of(visit().sign_in("ada"), f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    for suffix in ("gpkg", "kml"):
        table.to_file(tmp_path / f"two.{suffix}", driver=suffix.upper(), engine="pyogrio")
        desk.card.get_by_text("Import a file").click()
        desk.card.get_by_label("Holder where the file names none").select_option("south")
        desk.card.locator("input[type=file]").set_input_files(tmp_path / f"two.{suffix}")
        desk.says("2 areas are imported.")
    expect(desk.card.locator(".gt-area")).to_have_count(4)
    desk.card.get_by_text("Import a file").click()
    (tmp_path / "not.kml").write_text("<kml>nothing")
    desk.card.locator("input[type=file]").set_input_files(tmp_path / "not.kml")
    desk.says("body")
    desk.visit.faults.clear()  # the browser notes the 400


def test_without_signing_in_layers_show_drafts_do_not_and_nothing_can_change(
    visit: BEGIN, site: Site
) -> None:
    shown, hidden = layer(site, "for all", LayerRole.EVIDENCE), layer(site, "ada's own", LayerRole.DRAFT)
    desk = desk_of(visit())
    expect(desk.card.locator(".gt-layer", has_text="for all")).to_be_visible()
    expect(desk.card.get_by_text("ada's own")).to_have_count(0)
    expect(desk.card.get_by_role("button", name="Create")).to_have_count(0)
    desk.card.locator(".gt-layer", has_text="for all").click()
    expect(desk.card.get_by_role("heading", name="for all")).to_be_visible()
    expect(desk.card.get_by_role("button", name="Draw")).to_have_count(0)
    desk.card.get_by_role("link", name="Sign in").click()
    page = desk.visit.page
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    assert f"layer%253D{shown}" in page.url or f"layer%3D{shown}" in page.url
    bobs = desk_of(visit().sign_in("bob"), f"/layers?theatre=halcyon&layer={hidden}")
    expect(bobs.card.get_by_role("heading", name="Layers")).to_be_visible()
    expect(bobs.card.get_by_text("ada's own")).to_have_count(0)


def test_names_and_reasons_are_shown_as_text(visit: BEGIN, site: Site) -> None:
    number = layer(site, f"hostile {halcyon.HOSTILE}")
    desk = desk_of(visit().sign_in("ada"), f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    desk.draw(*SQUARE)
    desk.save(holder="south", reason=halcyon.HOSTILE, sources=halcyon.HOSTILE)
    x, y = desk.at((22.5, 33.8))
    desk.visit.page.mouse.move(x, y)
    expect(desk.frame.locator(".leaflet-tooltip")).to_contain_text("<script>")  # the holder's name
    desk.tool("History")
    expect(desk.card.locator(".gt-edit")).to_contain_text("<img")
    expect(desk.card.get_by_role("heading")).to_contain_text(["<script>"])
    desk.card.get_by_text("All layers").click()
    expect(desk.card.locator(".gt-layer", has_text="hostile")).to_contain_text("<script>")
    assert desk.frame.locator(".gt-desk script, .gt-desk img, .leaflet-tooltip img").count() == 0


def test_later_evidence_that_contradicts_is_shown_and_overrides_nothing(visit: BEGIN, site: Site) -> None:
    number = layer(site, "contradicted")
    desk = desk_of(visit().sign_in("ada"), f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    desk.draw((22.1, 32.1), (22.9, 32.1), (22.9, 32.9), (22.1, 32.9))  # Quill, the Southern Front's in March
    desk.save(holder="north", reason="a source on the ground")
    flag(site)
    desk.visit.page.reload()
    desk = desk_of(desk.visit, f"/layers?theatre=halcyon&date=2020-02-01&layer={number}")
    expect(desk.card.locator(".gt-flags")).to_contain_text("later claims say Southern Front")
    desk.card.locator(".gt-flags .gt-link").first.click()
    expect(desk.card.get_by_label("Reason")).to_have_value("a source on the ground")


def flag(site: Site) -> None:
    """Let a report come out, after the edit, that gives Quill to the Southern Front beyond doubt."""
    from dataclasses import replace

    from geotracker.model import BeliefParams, Run
    from geotracker.store import Reading

    place = halcyon.cells()[18].place
    assert place is not None
    when = halcyon.day(1).replace(year=2031)
    later = Document("Southern Front troops captured Quill on Sunday, witnesses said.", "Late Wire", when)
    site.store.add_documents((later,), "halcyon")
    (todo,) = site.store.unread("halcyon", "test")
    site.store.save_readings("halcyon", "test", [Reading(todo.id, (), (halcyon.claim(later, place),))])
    number = max(one.id for one in site.store.known_claims("halcyon"))
    run = Run(
        "halcyon",
        site.store.tessellation("halcyon") or "",
        BeliefParams(),
        "test",
        halcyon.day(1),
        halcyon.day(1),
    )
    zones: list[Any] = [replace(one, claim_ids=(number,)) for one in halcyon.zones()]
    site.store.replace_control("halcyon", run, halcyon.states(), zones)
