"""One polite look at a feed: conditional requests, robots.txt, back-off."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from urllib.parse import urlsplit
from urllib.robotparser import RobotFileParser

import orjson

from geotracker.errors import DocumentError, InputError
from geotracker.sources import Page
from geotracker.sources.fetch import Answer, Web
from geotracker.sources.unpack import LARGEST_PIECE
from geotracker.sources.walk import is_address

AGENT_NAME = "geotracker"
LONGEST_WAIT = timedelta(days=1)
ROBOTS_LAST = timedelta(days=1)
LATER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Feed:
    """Validators of a feed, when it may be asked again, failures in a row, whether it ended."""

    url: str
    due: datetime = LATER
    etag: str = ""
    modified: str = ""
    failures: int = 0
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look brought: the feed as now known, a page where something changed, what happened in words."""

    feed: Feed
    page: Page | None
    note: str


class Robots:
    """What sites allow, each asked once a day. One without rules allows; one that cannot say forbids."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._known: dict[str, tuple[datetime, RobotFileParser]] = {}

    def of(self, url: str, now: datetime) -> RobotFileParser:
        """Return the rules of an address's site."""
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._known or now - self._known[site][0] > ROBOTS_LAST:
            self._known[site] = (now, self._ask(site))
        return self._known[site][1]

    def _ask(self, site: str) -> RobotFileParser:
        rules = RobotFileParser()
        try:
            answer = self._web.get(f"{site}/robots.txt")
        except DocumentError:
            answer = Answer(599, site)
        if answer.status == 200:
            rules.parse(answer.body.decode("utf-8", errors="replace").splitlines())
        elif answer.status < 500:
            rules.parse([])
        else:
            rules.parse(["User-agent: *", "Disallow: /"])
        return rules


def look(feed: Feed, web: Web, robots: Robots, now: datetime, every: timedelta) -> Looked:
    """Ask a feed for what is new. It never raises: whatever fails is waited out, twice as long each time."""
    if not is_address(feed.url):
        return _look_at_file(feed, now, every)
    rules = robots.of(feed.url, now)
    if not rules.can_fetch(AGENT_NAME, feed.url):
        return Looked(replace(feed, due=now + ROBOTS_LAST), None, "robots.txt does not let us read it")
    delay = rules.crawl_delay(AGENT_NAME)
    pause = max(every, timedelta(seconds=float(delay or 0)))
    asked = {"If-None-Match": feed.etag, "If-Modified-Since": feed.modified}
    try:
        answer = web.get(feed.url, {name: value for name, value in asked.items() if value})
    except DocumentError as error:
        return _failed(feed, now, pause, error.message)
    if answer.status == 304:
        return Looked(replace(feed, due=now + pause, failures=0), None, "nothing new")
    if answer.status == 410:
        return Looked(replace(feed, gone=True), None, "gone for good: not asked again")
    if answer.status != 200:
        wait = retry_after(answer.headers, now)
        return _failed(feed, now, pause, f"the server answered {answer.status}", wait)
    known = replace(
        feed,
        due=now + pause,
        etag=answer.headers.get("etag", ""),
        modified=answer.headers.get("last-modified", ""),
        failures=0,
    )
    return Looked(known, Page(answer.url, answer.body, answer.headers.get("content-type", "")), "read")


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """Return how long a server asks us to wait: seconds or a date in Retry-After, a day at most."""
    stated = headers.get("retry-after", "").strip()
    try:
        if stated.isdigit():
            wait = timedelta(seconds=min(int(stated), 86_400))
        else:
            until = parsedate_to_datetime(stated)
            wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - now
    except (ValueError, TypeError):
        return None
    return min(max(wait, timedelta()), LONGEST_WAIT)


def _failed(feed: Feed, now: datetime, pause: timedelta, note: str, wait: timedelta | None = None) -> Looked:
    failures = feed.failures + 1
    backed_off = min(pause * 2 ** min(failures, 10), LONGEST_WAIT)
    due = now + max(backed_off, wait or timedelta())
    return Looked(replace(feed, due=due, failures=failures), None, note)


def _look_at_file(feed: Feed, now: datetime, every: timedelta) -> Looked:
    path = Path(feed.url)
    try:
        found = path.stat()
        seal = f"{found.st_mtime_ns}-{found.st_size}"
        if seal == feed.etag:
            return Looked(replace(feed, due=now + every, failures=0), None, "nothing new")
        if found.st_size > LARGEST_PIECE:
            return _failed(feed, now, every, f"larger than {LARGEST_PIECE:,} bytes")
        body = path.read_bytes()
    except OSError as error:
        return _failed(feed, now, every, error.strerror or str(error))
    return Looked(replace(feed, due=now + every, etag=seal, failures=0), Page(str(path), body), "read")


# --- kept between runs ------------------------------------------------------------------------------


def load_feeds(file: Path, urls: tuple[str, ...]) -> dict[str, Feed]:
    """Return what is known of these feeds. Raises InputError for a file that is not ours."""
    known: dict[str, Feed] = {}
    if file.exists():
        try:
            for row in orjson.loads(file.read_bytes()):
                known[row["url"]] = Feed(**{**row, "due": datetime.fromisoformat(row["due"])})
        except (ValueError, TypeError, KeyError) as error:
            raise InputError(f"is not what `geotracker watch` wrote: {error}", file=str(file)) from None
    return {url: known.get(url, Feed(url)) for url in urls}


def save_feeds(file: Path, feeds: Mapping[str, Feed]) -> None:
    """Keep what is known of feeds; the file appears whole or not at all."""
    others = {}
    if file.exists():
        others = {row["url"]: row for row in orjson.loads(file.read_bytes())}
    rows = others | {url: orjson.loads(orjson.dumps(feed)) for url, feed in feeds.items()}
    half = file.with_suffix(".part")
    half.write_bytes(orjson.dumps(list(rows.values()), option=orjson.OPT_INDENT_2))
    half.replace(file)
