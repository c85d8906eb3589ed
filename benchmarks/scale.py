"""How an installation behaves as it grows: rate, memory, size, plans and latency, on the data folder in use.

    export GEOTRACKER_HOME=somewhere
    python -m benchmarks.scale_articles 1000000 articles.jsonl.gz
    python -m benchmarks.scale load articles.jsonl.gz      store and count; nothing is read yet
    python -m benchmarks.scale read --workers 1 --most 20000
    python -m benchmarks.scale read --workers 2 --most 20000
    python -m benchmarks.scale sizes                       tables and indexes
    python -m benchmarks.scale plans                       EXPLAIN ANALYZE of what grows
    python -m benchmarks.scale service                     latency of the API over HTTP
    python -m benchmarks.scale rebuild                     zones of every claim, then of one article more

`read` compares crews: the same number of documents each, this machine otherwise idle.
"""

import argparse
import itertools
import re
import resource
import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa
import uvicorn

from geotracker.api.app import Options, make_app
from geotracker.api.listening import listen
from geotracker.api.query import cursor
from geotracker.jobs.cluster import local_crew
from geotracker.jobs.crew import Alone
from geotracker.jobs.ingest import pages_of
from geotracker.jobs.reading import Task, reader_version, reading_of
from geotracker.jobs.rebuild import keep_up, stand
from geotracker.model import Document, Interval
from geotracker.settings import from_environment
from geotracker.sources import Defaults, read_paths
from geotracker.store import Mark
from geotracker.store.collections import Held, feature_set
from geotracker.store.columns import Scope
from geotracker.store.features import Wanted, count, page
from geotracker.workspace import Workspace

THEATRE = "libya"
EVERY = 50_000
REPEATS = 40

SIZES = """
SELECT c.relname, t.relname AS of, pg_relation_size(c.oid) / 1e6 AS mb, greatest(c.reltuples, 0)::bigint AS
    rows
FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_class t ON t.oid = i.indrelid
WHERE c.relkind IN ('r', 'i') AND c.relnamespace = 'public'::regnamespace AND pg_relation_size(c.oid) >
    1000000
ORDER BY 3 DESC
"""
PLANS = {
    "near-duplicates of one text": """
        SELECT sha256 FROM documents, (SELECT bands AS b, published_at AS p FROM documents OFFSET 5000
            LIMIT 1) one
        WHERE bands && b AND published_at - p BETWEEN -interval '3 days' AND interval '3 days'
          AND icount(bands & b) >= 3""",
    "the next unread page": """
        SELECT d.id, d.sha256 FROM document_theatres t JOIN documents d ON d.id = t.document
        WHERE t.theatre = 'libya' AND t.document > (SELECT max(document) / 2 FROM readings)
          AND NOT EXISTS (SELECT FROM readings r WHERE r.theatre = 'libya' AND r.document = t.document AND
              r.reader = 'x')
        ORDER BY t.document LIMIT 2000""",
    "documents of a week": """
        SELECT id, title FROM documents
        WHERE published_at >= '2019-05-01' AND published_at < '2019-05-08' ORDER BY published_at LIMIT 100""",
    "claims known at a time": """
        SELECT id FROM claims WHERE theatre = 'libya' AND known_at <= '2014-02-01' ORDER BY known_at, id
            LIMIT 1000""",
}
PATHS = (
    "/collections/zones/items?theatre=libya&datetime=2014-01-20T00:00:00Z&limit=1000",
    "/collections/claims/items?theatre=libya&limit=100",
    f"/collections/claims/items?theatre=libya&limit=100&cursor={cursor(('2019-05-01 00:00:00+00', '1'))}",
    "/collections/claims/items?theatre=libya&limit=100&actor=ISIL&relation=contests",
    "/collections/claims/items?theatre=libya&limit=100&place=Sirte",
    "/collections/claims/items?theatre=libya&limit=100&datetime=2019-05-01/2019-06-01",
    "/collections/claims/items?theatre=libya&limit=100&bbox=16,31,17,32",
    "/collections/claims/items?theatre=libya&limit=100&filter=confidence>0.5 AND modality='claimed'",
    "/collections/documents/items?theatre=libya&limit=100",
    "/collections/documents/items?theatre=libya&datetime=2019-05-01T00:00:00Z/2019-05-08T00:00:00Z&limit=100",
)


PAGES = {
    "all of a theatre": (Scope(THEATRE), Wanted()),
    "of an actor": (Scope(THEATRE), Wanted(equals=(("actor", "ISIL"),))),
    "in a box": (Scope(THEATRE), Wanted(bbox=(16, 31, 17, 32))),
    "of a month": (
        Scope(THEATRE, Interval(datetime(2019, 5, 1, tzinfo=UTC), datetime(2019, 6, 1, tzinfo=UTC))),
        Wanted(),
    ),
}
TOLD = re.compile(r"(Scan|Append|Sort|Limit) .*rows=|Execution Time")


def say(line: str) -> None:
    print(line, flush=True)


def load(workspace: Workspace, file: Path) -> None:
    """Store every document of a file; say rate and memory on the way."""
    began, count = time.perf_counter(), 0

    def documents() -> Iterator[Document]:
        nonlocal count
        for one in read_paths([file], Defaults()):
            if isinstance(one, Document):
                yield one
                count += 1
                if count % EVERY == 0:
                    say(f"{count:>9,} stored, {count / (time.perf_counter() - began):,.0f}/s, {used()}")

    added = workspace.store.add_documents(documents(), THEATRE)
    say(f"{added.new:,} new, {added.duplicates:,} duplicates, {time.perf_counter() - began:.0f} s, {used()}")


def used() -> str:
    own = resource.getrusage(resource.RUSAGE_SELF)
    return f"{own.ru_maxrss / 1024:.0f} MB at most, {own.ru_utime + own.ru_stime:.0f} s of CPU"


def read(workspace: Workspace, workers: int, most: int) -> None:
    """Read so many of the unread documents with so many workers; starting them is not counted."""
    task = Task(THEATRE, reader_version(), workspace.store.identity())
    pages = pages_of(workspace, THEATRE, task.version)
    first = list(itertools.islice(pages, 4))  # what it takes to open everything, on every worker

    def rest() -> Iterator[Sequence[Mark]]:
        left = most
        for lot in pages:
            if left <= 0:
                return
            left -= len(lot)
            yield lot

    @contextmanager
    def crew() -> Iterator[Alone]:
        yield Alone(workspace)

    gathered = local_crew(workers, workspace.settings, workspace.store.url) if workers else crew()
    with gathered as who:
        list(who.read(task, first))
        began, own = time.perf_counter(), time.process_time()
        done = sum(counted.read for counted in who.read(task, rest()))
        took, own = time.perf_counter() - began, time.process_time() - own
    say(f"{workers} workers: {done:,} read in {took:.1f} s: {done / took:,.0f}/s")
    say(f"this process used {1000 * own / max(done, 1):.2f} ms of CPU a document")


def sizes(workspace: Workspace) -> None:
    with workspace.store.begin() as connection:
        connection.execute(sa.text("ANALYZE"))
        for row in connection.execute(sa.text(SIZES)):
            say(f"{row.relname:<36}{row.of or '':<22}{row.mb:>9,.1f} MB {row.rows:>12,} rows")
        whole = connection.execute(sa.text("SELECT pg_database_size(current_database()) / 1e6")).scalar_one()
        say(f"{'whole database':<58}{whole:>9,.1f} MB")


def plans(workspace: Workspace) -> None:
    with workspace.store.begin() as connection:
        for name, query in PLANS.items():
            say(f"-- {name}")
            for _ in range(2):  # the first run warms the cache
                lines = list(
                    connection.execute(sa.text(f"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) {query}")).scalars()
                )
            for line in lines:
                say(f"   {line}")
    with workspace.store.reading(60) as connection:
        for name, (scope, wanted) in PAGES.items():
            say(f"-- a page of claims, then its count: {name}")
            for line in page_plans(connection, scope, wanted):
                say(f"   {line}")


def page_plans(connection: sa.Connection, scope: Scope, wanted: Wanted) -> Iterator[str]:
    """Yield how a page of claims and its count find their rows, without what never ran."""
    asked: list[tuple[str, Any]] = []

    def heard(_: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        asked.append((statement, parameters))

    found = feature_set("claims", scope, Held())
    sa.event.listen(connection, "before_cursor_execute", heard)
    page(connection, found, scope, wanted)
    count(connection, found, scope, wanted)
    sa.event.remove(connection, "before_cursor_execute", heard)
    for statement, parameters in asked:
        explained = f"EXPLAIN (ANALYZE, BUFFERS, COSTS OFF, TIMING OFF) {statement}"
        for line in connection.exec_driver_sql(explained, parameters).scalars():
            if TOLD.search(line) and "never executed" not in line and "rows=0" not in line:
                yield line


def service(workspace: Workspace) -> None:
    """Serve the API on a free port and ask each path again and again."""
    app = make_app(workspace, options=Options(per_minute=0))
    with listen("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        with httpx.Client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=120) as client:
            for path in PATHS:
                began = time.perf_counter()
                answer = client.get(path)
                first = time.perf_counter() - began
                times = []
                for _ in range(REPEATS):
                    began = time.perf_counter()
                    client.get(path)
                    times.append(time.perf_counter() - began)
                p95 = statistics.quantiles(times, n=20)[-1]
                middle = statistics.median(times)
                say(
                    f"{answer.status_code} first {1000 * first:7.0f} ms, median {1000 * middle:6.1f} ms, "
                    f"p95 {1000 * p95:6.1f} ms, {len(answer.content):>9,} bytes  {path}"
                )
        server.should_exit = True
        thread.join()


def rebuild(workspace: Workspace) -> None:
    """Draw every zone anew, then bring the map up to date with one more article, three times."""
    began, own = time.perf_counter(), time.process_time()
    standing, done = stand(workspace, THEATRE)
    took, own = time.perf_counter() - began, time.process_time() - own
    read_one = reading_of(workspace, workspace.theatre(THEATRE))
    say(f"{done.claims:,} claims, {done.states:,} states, {done.zones:,} zones in {took:.0f} s; {used()}")
    for told in ("The LNA captured Sirte from the GNA", "Fighters of the GNA hold Sabha", "ISIL lost Derna"):
        now = datetime.now(UTC)
        text = f"{told} on {now:%A}, officials said at {now:%H:%M:%S}."
        article = Document(text, "agency", now)
        workspace.store.add_documents([article], THEATRE)
        number = workspace.store.document(article.sha256).id
        version = reader_version(workspace.reading_mark(THEATRE))
        workspace.store.save_readings(THEATRE, version, [read_one(number, article)])
        began, own = time.perf_counter(), time.process_time()
        standing, done = keep_up(workspace, THEATRE, standing)
        took, own = time.perf_counter() - began, time.process_time() - own
        say(f"one article more: {done.zones:,} zones in {took:.2f} s, {own:.2f} s of CPU; {used()}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["load", "read", "sizes", "plans", "service", "rebuild"])
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--workers", type=int, default=0)
    parser.add_argument("--most", type=int, default=10_000)
    given = parser.parse_args()
    workspace = Workspace(from_environment(), say)
    if given.what == "load":
        load(workspace, given.file)
    elif given.what == "read":
        read(workspace, given.workers, given.most)
    else:
        {"sizes": sizes, "plans": plans, "service": service, "rebuild": rebuild}[given.what](workspace)
    workspace.close()


if __name__ == "__main__":
    main()
