"""The other pages in a real browser, by acting as an analyst does."""

from collections.abc import Callable
from pathlib import Path

import orjson
import pytest
from playwright.sync_api import Frame, expect
from visitor import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]


def frame_of(here: Visit) -> Frame:
    """Return the frame of a page's still map, once its base is drawn."""
    handle = here.page.wait_for_selector("iframe[title^='streamlit_folium']", timeout=30_000)
    frame = handle.content_frame()
    assert frame is not None
    frame.wait_for_selector("[data-base=drawn]", timeout=20_000)
    return frame


def test_two_days_compared_on_map_in_tables_and_as_files(visit: BEGIN, tmp_path: Path) -> None:
    here = visit().open("/compare?theatre=halcyon&before=2020-02-20&after=2020-03-20")
    page = here.page
    expect(page.get_by_role("heading", name="What changed hands")).to_be_visible(timeout=30_000)
    frame = frame_of(here)
    assert frame.locator("path.leaflet-interactive").count() >= 1
    expect(page.get_by_text("places changed hands")).to_be_visible()
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
