"""The map in a real browser, by acting as a reader does."""

import re
from collections.abc import Callable

import halcyon
import pytest
from playwright.sync_api import Frame, Route, expect
from visitor import Visit, until

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
BEGIN = Callable[..., Visit]
NORTH, SOUTH = (0x2B, 0x6F, 0x9E), (0xC8, 0x55, 0x3D)


def colour(frame: Frame, town: str) -> tuple[int, ...]:
    """Return what the canvas shows at a town: red, green, blue."""
    found = frame.evaluate(f"window.geotracker.pixelOf({town!r}).colour")
    return tuple(found[:3]) if found[3] else (0, 0, 0)


def like(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) < 24 for a, b in zip(one, other, strict=True))


def test_play_turns_a_town_from_one_colour_to_the_other(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon&date=2020-02-27")
    frame = here.map()
    expect(frame.locator(".gt-date")).to_have_text("27 February 2020")
    assert like(colour(frame, "Quill"), NORTH)
    frame.get_by_label("Speed").select_option(label="1 week/s")
    frame.get_by_label("Play or pause (space)").click()
    until(frame, "window.geotracker.date >= '2020-03-02'")
    frame.get_by_label("Play or pause (space)").click()
    assert like(colour(frame, "Quill"), SOUTH)
    assert like(colour(frame, "Ash A"), NORTH)
    # the address says where we are, and brings another reader to the same day
    date = frame.evaluate("window.geotracker.date")
    here.page.wait_for_url(f"**/*date={date}*", timeout=10_000)
    assert "theatre=halcyon" in here.page.url


def test_a_shared_address_opens_on_its_day_with_its_event_and_shares(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon&date=2020-03-10")
    frame = here.map()
    expect(frame.locator(".gt-date")).to_have_text("10 March 2020")
    caption = frame.locator(".gt-caption")
    expect(caption).to_contain_text("Southern Front troops enter Quill")
    expect(caption).to_contain_text("<script>")  # as text
    north = frame.locator(".gt-row", has_text="Northern League")
    expect(north.locator(".gt-value")).to_have_text("28 %")  # 11 of 40 cells
    frame.get_by_text("share of area").click()
    expect(frame.get_by_text("share of people")).to_be_visible()
    expect(north.locator(".gt-value")).not_to_have_text("28 %")


@pytest.mark.parametrize("late", ["wght.css", "files/*.woff2"])
def test_names_are_written_again_once_their_font_is_there(visit: BEGIN, late: str) -> None:
    here, held = visit(), list[Route]()
    here.page.route(f"**/libre-franklin/{late}", lambda route: held.append(route))
    here.page.goto(here.address + "/?theatre=halcyon&date=2020-03-10", wait_until="commit")
    frame = here.map()
    names = "document.querySelector('.gt-names').toDataURL()"
    stand_in = frame.evaluate(names)
    for route in held:
        route.continue_()
    here.page.unroute(f"**/libre-franklin/{late}")
    until(frame, "[...document.fonts].some((one) => /Libre/.test(one.family) && one.status === 'loaded')")
    frame.evaluate("document.fonts.ready.then(() => new Promise(requestAnimationFrame))")
    found, again = frame.evaluate(f"[{names}, (geotracker.player.layer._writeNames(), {names})]")
    assert found == again != stand_in


def test_keys_buttons_and_the_band_move_through_time(visit: BEGIN) -> None:
    frame = visit().open("/?theatre=halcyon").map()
    frame.get_by_label("To the next change (.)").click()
    expect(frame.locator(".gt-date")).to_have_text("1 March 2020")
    frame.locator("body").press(".")
    expect(frame.locator(".gt-date")).to_have_text("1 May 2020")
    frame.locator("body").press(",")
    frame.locator("body").press("ArrowLeft")
    expect(frame.locator(".gt-date")).to_have_text("29 February 2020")
    frame.locator("body").press("Home")
    expect(frame.locator(".gt-date")).to_have_text("1 January 2020")
    band = frame.locator(".gt-stack")
    box = band.bounding_box()
    assert box is not None
    band.click(position={"x": box["width"] / 2, "y": 20})
    assert frame.evaluate("Math.abs(geotracker.player.timeline.day - 91)") <= 1
    frame.get_by_label("Go to a date").fill("2020-05-01")
    expect(frame.locator(".gt-date")).to_have_text("1 May 2020")
    assert like(colour(frame, "Quill"), NORTH)  # taken back


def test_a_click_on_a_town_says_why_with_its_sentences(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon&date=2020-03-05")
    frame = here.map()
    spot = frame.evaluate("geotracker.pixelOf('Quill')")
    frame.locator(".gt-map").click(position={"x": spot["x"], "y": spot["y"] + 12})
    side = frame.locator(".gt-side")
    expect(side.locator(".gt-side-title")).to_have_text("Quill")
    expect(side.locator(".gt-verdict")).to_contain_text("Southern Front")
    expect(side.locator(".gt-quote").first).to_contain_text("troops captured Quill on Sunday")
    expect(side.locator(".gt-mark-place").first).to_have_text("Quill")
    expect(side.locator(".gt-mark-cue").first).to_have_text("captured")
    expect(side.locator(".gt-claim-foot").first).to_contain_text("gains Quill")
    shown = [one.replace("−", "-") for one in side.locator(".gt-weight").all_inner_texts()]
    start, total = re.findall(r"[+-][\d.]+", side.locator(".gt-sum").inner_text().replace("−", "-"))
    assert float(start) + sum(map(float, shown)) == pytest.approx(float(total), abs=0.06 * (len(shown) + 2))
    here.page.wait_for_url("**/*cell=18*", timeout=10_000)
    frame.locator("body").press("Escape")
    expect(side.locator(".gt-side-title")).to_have_text("Changes around this day")


def test_the_list_of_changes_leads_to_their_day_and_place(visit: BEGIN) -> None:
    frame = visit().open("/?theatre=halcyon&date=2020-02-20").map()
    row = frame.locator(".gt-turn", has_text="Hazel A").first  # nobody's, the Southern Front's in May
    expect(frame.locator(".gt-now")).to_have_text("after")
    frame.get_by_label("To the next change (.)").click()
    frame.get_by_label("To the next change (.)").click()
    row.click()
    expect(frame.locator(".gt-date")).to_have_text("1 May 2020")
    expect(frame.locator(".gt-side-title")).to_have_text("Hazel A")


def test_as_known_earlier_the_map_shows_what_was_believed_then(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon&date=2020-03-10&known-at=2020-02-01")
    frame = here.map()
    expect(frame.get_by_text("as known on 1 February 2020")).to_be_visible()
    expect(frame.locator(".gt-differs")).to_contain_text("seen otherwise today")
    assert not like(colour(frame, "Quill"), SOUTH)
    slider = frame.get_by_label("As known on")
    slider.press("End")  # the last day: all that is known
    expect(frame.get_by_text("as known on 1 July 2020")).to_be_visible()
    frame.get_by_text("as known on 1 July 2020").click()
    expect(frame.get_by_text("as known now")).to_be_visible()
    until(frame, "geotracker.player.layer.differs === null")
    assert like(colour(frame, "Quill"), SOUTH)


def test_a_map_gone_quiet_says_of_when_its_newest_report_is(visit: BEGIN) -> None:
    frame = visit().open("/?theatre=halcyon&date=2020-06-01").map()
    silence = frame.locator(".gt-silence")
    newest = frame.evaluate("geotracker.player.timeline.isoOf(geotracker.player.timeline.doc.newest)")
    assert newest == max(one.published_at for one in halcyon.documents()).date().isoformat()
    expect(silence).to_be_empty()  # the silence is short yet
    frame.evaluate("Object.assign(geotracker.player.timeline.doc, { newest: 9, fades: 300 })")
    frame.evaluate("geotracker.player.go(geotracker.player.timeline.dayOf('2020-06-08'))")
    expect(frame.locator(".gt-date")).to_have_text("8 June 2020")
    expect(silence).to_be_empty()
    frame.evaluate("geotracker.player.go(geotracker.player.timeline.dayOf('2020-06-09'))")
    expect(silence).to_have_text(
        "The newest report is of 10 January 2020. In 10 months of silence even what was certain fades to no "
        "evidence."
    )
    frame.evaluate("geotracker.player.go(0)")
    expect(silence).to_be_empty()


def test_a_first_visit_is_shown_round_once(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon")
    frame = here.map()
    tour = frame.locator(".gt-tour")
    expect(tour).to_contain_text("1 of 4")
    for _ in range(3):
        tour.get_by_role("button", name="Next").click()
    tour.get_by_role("button", name="Done").click()
    expect(tour).to_have_count(0)
    here.page.reload()
    expect(here.map().locator(".gt-tour")).to_have_count(0)


def test_unknown_is_bare_contested_is_hatched_likely_is_pale(visit: BEGIN) -> None:
    frame = visit().open("/?theatre=halcyon").map()
    assert colour(frame, "Hazel A") == (0, 0, 0)
    sure, likely = colour(frame, "Ash E"), colour(frame, "Hazel D")
    assert sum(likely) > sum(sure) + 90
    shades = frame.evaluate(
        """() => { const layer = geotracker.player.layer, ctx = layer._fills, { x, y } = layer.pixelOf(21);
        const box = layer._canvases[0].getBoundingClientRect();
        const data = ctx.getImageData(x - box.left - 8, y - box.top - 8, 16, 16).data, seen = new Set();
        for (let i = 0; i < data.length; i += 4) seen.add(data.slice(i, i + 3).join());
        return seen.size; }"""
    )
    assert shades > 2


def test_it_is_whole_on_a_phone(visit: BEGIN) -> None:
    here = visit(390, 844).open("/?theatre=halcyon")
    frame = here.map()
    for label in (".gt-date", ".gt-legend", ".gt-stack"):
        expect(frame.locator(label)).to_be_in_viewport()
    assert here.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert frame.evaluate("document.documentElement.scrollWidth") <= 390


def test_it_plays_as_smoothly_as_the_browser_draws(visit: BEGIN) -> None:
    frame = visit().open("/?theatre=halcyon").map()
    count = """(play) => new Promise((done) => { let n = 0; const from = performance.now();
        if (play) geotracker.player.play();
        const tick = (now) => { n++; if (now - from < 1500) requestAnimationFrame(tick);
          else { geotracker.player.pause(); done((1000 * n) / (now - from)); } };
        requestAnimationFrame(tick); })"""
    # a machine busy with other tests draws few frames whatever we do: what counts is what playing costs
    idle, playing = max(frame.evaluate(count, False) for _ in range(2)), frame.evaluate(count, True)
    assert playing > min(30, 0.5 * idle), f"{playing:.0f} frames a second, {idle:.0f} with nothing to do"


def test_an_unknown_theatre_is_said_and_another_shown(visit: BEGIN) -> None:
    here = visit().open("/?theatre=atlantis")
    expect(here.page.get_by_text("no theatre called “atlantis”")).to_be_visible(timeout=30_000)
    here.open("/?theatre=halcyon&date=1999-01-01")
    expect(here.page.get_by_text("Halcyon begins on 1 January 2020")).to_be_visible(timeout=30_000)


def test_the_about_page_credits(visit: BEGIN) -> None:
    here = visit().open("/?theatre=halcyon")
    here.map()
    here.page.get_by_role("link", name="About").click()
    expect(here.page.get_by_role("link", name="GeoNames")).to_be_visible()
