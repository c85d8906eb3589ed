"""Feeds on a schedule: look when due, take in what is new, compute control again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from geotracker.jobs.feeds import Feed, Robots, load_feeds, look, save_feeds
from geotracker.jobs.ingest import Ingested, ingest
from geotracker.jobs.rebuild import Rebuilt, Standing, keep_up
from geotracker.sources import Defaults, page_documents
from geotracker.sources.fetch import Web
from geotracker.workspace import Workspace

Clock = Callable[[], datetime]
Sleep = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Watched:
    """What one look at a feed came to. `ingested` is None where nothing had changed."""

    url: str
    note: str
    due: datetime
    ingested: Ingested | None = None
    rebuilt: Rebuilt | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What to watch: feeds (addresses or files), for which theatre, how often at most."""

    theatre: str
    urls: tuple[str, ...]
    every: timedelta
    source: str | None = None


def watch(
    workspace: Workspace, plan: Plan, web: Web, clock: Clock, sleep: Sleep, rounds: int | None = None
) -> Iterator[Watched]:
    """Yield what came of each look, for ever or for so many rounds; sleeps until the next feed is due.

    What the first rebuild weighed is kept, so that later ones draw only what is new.

    Stopped and started again it asks no server earlier than it would have, and reads nothing twice.
    """
    file = workspace.settings.home / "feeds.json"
    feeds, robots = load_feeds(file, plan.urls), Robots(web)
    standing: Standing | None = None
    done = 0
    while rounds is None or done < rounds:
        now = clock()
        for url, feed in feeds.items():
            if not feed.gone and feed.due <= now:
                feeds[url], seen = _once(workspace, plan, web, robots, feed, now)
                if seen.ingested is not None and seen.ingested.claims:
                    standing, rebuilt = keep_up(workspace, plan.theatre, standing)
                    seen = replace(seen, rebuilt=rebuilt)
                save_feeds(file, feeds)
                yield seen
        done += 1
        waiting = [feed.due for feed in feeds.values() if not feed.gone]
        if not waiting:
            return
        if rounds is None or done < rounds:
            sleep(max((min(waiting) - clock()).total_seconds(), 0.0))


def _once(
    workspace: Workspace, plan: Plan, web: Web, robots: Robots, feed: Feed, now: datetime
) -> tuple[Feed, Watched]:
    looked = look(feed, web, robots, now, plan.every)
    if looked.page is None:
        return looked.feed, Watched(feed.url, looked.note, looked.feed.due)
    report = ingest(workspace, page_documents(looked.page, Defaults(plan.source)), plan.theatre)
    return looked.feed, Watched(feed.url, looked.note, looked.feed.due, report)


def feeds_in(file: Path) -> tuple[str, ...]:
    """Return the feeds a list names, one a line; blank lines and lines that begin with # are passed over."""
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))
