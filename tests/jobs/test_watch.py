"""Feeds are watched politely, over a real loopback server and from files; what is new becomes claims."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from geotracker.errors import InputError
from geotracker.jobs.feeds import Feed, Robots, load_feeds, look, retry_after
from geotracker.jobs.watch import Plan, watch
from geotracker.settings import Settings
from geotracker.sources.fetch import Web
from geotracker.workspace import Workspace

NOON = datetime(2020, 1, 7, 12, tzinfo=UTC)
EVERY = timedelta(minutes=15)


def feed_of(*texts: str) -> bytes:
    items = "".join(
        f"<item><title>News</title><guid>{number}</guid><pubDate>Mon, 06 Jan 2020 18:00:00 GMT</pubDate>"
        f"<description>{text}</description></item>"
        for number, text in enumerate(texts)
    )
    return f'<rss version="2.0"><channel><title>Coast Wire</title>{items}</channel></rss>'.encode()


class Site:
    """A small server whose answers a test sets, and which remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.robots: tuple[int, bytes] = (404, b"")
        self.status, self.headers, self.body = 200, {"ETag": '"one"', "Last-Modified": "x"}, feed_of()
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
                status, headers, body = site.answer(self.path, self.headers.get("If-None-Match"))
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Stay quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def answer(self, path: str, etag: str | None) -> tuple[int, dict[str, str], bytes]:
        if path == "/robots.txt":
            return self.robots[0], {}, self.robots[1]
        if etag and etag == self.headers.get("ETag") and self.status == 200:
            return 304, {}, b""
        return self.status, self.headers, self.body


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()
    yield found
    found.server.shutdown()
    found.server.server_close()


@pytest.fixture
def web() -> Iterator[Web]:
    found = Web(allow_private=True)
    yield found
    found.close()


def test_a_feed_is_asked_again_with_its_validators(site: Site, web: Web) -> None:
    robots = Robots(web)
    first = look(Feed(f"{site.url}/feed"), web, robots, NOON, EVERY)
    assert first.page is not None and first.feed.due == NOON + EVERY
    second = look(first.feed, web, robots, NOON + EVERY, EVERY)
    assert second.page is None and second.note == "nothing new"
    paths = [path for path, _ in site.asked]
    assert paths == ["/robots.txt", "/feed", "/feed"], "robots.txt is asked once a day"
    assert site.asked[2][1]["if-none-match"] == '"one"' and site.asked[2][1]["if-modified-since"] == "x"
    assert "geotracker" in site.asked[1][1]["user-agent"]


@pytest.mark.parametrize(
    ("robots", "allowed"),
    [
        ((404, b""), True),
        ((200, b"User-agent: *\nDisallow: /private"), True),
        ((200, b"User-agent: *\nDisallow: /"), False),
        ((200, b"User-agent: geotracker\nDisallow: /feed"), False),
        ((503, b""), False),
    ],
)
def test_robots_txt_is_obeyed(site: Site, web: Web, robots: tuple[int, bytes], allowed: bool) -> None:
    site.robots = robots
    looked = look(Feed(f"{site.url}/feed"), web, Robots(web), NOON, EVERY)
    assert (looked.page is not None) == allowed
    assert ("/feed" in [path for path, _ in site.asked]) == allowed


def test_a_crawl_delay_longer_than_ours_is_kept(site: Site, web: Web) -> None:
    site.robots = (200, b"User-agent: *\nCrawl-delay: 7200")
    looked = look(Feed(f"{site.url}/feed"), web, Robots(web), NOON, EVERY)
    assert looked.feed.due == NOON + timedelta(hours=2)


def test_failures_are_waited_out_twice_as_long_each_time(site: Site, web: Web) -> None:
    robots, feed, waits = Robots(web), Feed(f"{site.url}/feed"), []
    site.status, site.headers = 500, {}
    for _ in range(9):
        feed = look(feed, web, robots, NOON, EVERY).feed
        waits.append(feed.due - NOON)
    assert waits[:3] == [2 * EVERY, 4 * EVERY, 8 * EVERY] and waits[-1] == timedelta(days=1)
    site.status, site.headers = 429, {"Retry-After": "7200"}
    assert look(Feed(feed.url), web, robots, NOON, EVERY).feed.due == NOON + timedelta(hours=2)
    site.status = 410
    assert look(feed, web, robots, NOON, EVERY).feed.gone
    site.status, site.headers = 200, {}
    assert look(feed, web, robots, NOON, EVERY).feed.failures == 0


@pytest.mark.parametrize(
    ("stated", "wait"),
    [
        ("120", 120), ("Tue, 07 Jan 2020 12:01:00 GMT", 60), ("Tue, 07 Jan 2020 11:00:00 GMT", 0),
        ("99999999999", 86_400), ("soon", None), ("", None), ("-5", None),
    ],
)  # fmt: skip
def test_retry_after_is_seconds_or_a_date(stated: str, wait: int | None) -> None:
    found = retry_after({"retry-after": stated}, NOON)
    assert found == (None if wait is None else timedelta(seconds=wait))


@pytest.fixture
def workspace(tmp_path: Path, gazetteer_index: Path, database_url: str) -> Iterator[Workspace]:
    (tmp_path / "gazetteer.idx").symlink_to(gazetteer_index)
    found = Workspace(Settings(tmp_path, database_url), lambda line: None)
    yield found
    found.close()


def test_what_is_new_in_a_feed_reaches_the_map(workspace: Workspace, site: Site, web: Web) -> None:
    now = [NOON]

    def sleep(seconds: float) -> None:
        now[0] += timedelta(seconds=seconds)

    plan = Plan("libya", (f"{site.url}/feed", str(workspace.settings.home / "local.rss")), EVERY)
    site.body = feed_of("The Libyan National Army captured Sirte on Monday.")
    (workspace.settings.home / "local.rss").write_bytes(feed_of("Nothing happened in Rome."))

    def rounds(count: int) -> list[tuple[str, int | None, bool]]:
        seen = watch(workspace, plan, web, lambda: now[0], sleep, count)
        return [(one.note, one.ingested.new if one.ingested else None, bool(one.rebuilt)) for one in seen]

    assert rounds(1) == [("read", 1, True), ("read", 1, False)]
    run = workspace.store.newest_run("libya")
    assert run is not None and [one.claim.actor for one in workspace.store.known_claims("libya")] == ["LNA"]
    assert rounds(1) == [], "started again, nobody is asked before it is due"
    now[0] += EVERY
    site.headers = {"ETag": '"two"'}
    site.body = feed_of(
        "The Libyan National Army captured Sirte on Monday.", "The GNA recaptured Sirte on Monday."
    )
    assert rounds(2)[:2] == [("read", 1, True), ("nothing new", None, False)]
    newer = workspace.store.newest_run("libya")
    assert newer is not None and newer[0] > run[0]


def test_a_broken_memory_is_named(tmp_path: Path) -> None:
    file = tmp_path / "feeds.json"
    file.write_text("{}[")
    with pytest.raises(InputError, match=r"feeds\.json"):
        load_feeds(file, ("x",))
