"""What happens when several write and read at once: real processes, real commits."""

import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import orjson
import pytest
import shapely
import sqlalchemy as sa

from geotracker.model import ALWAYS, BeliefParams, CellState, ControlZone, Run, Status
from geotracker.store import Store, connect

NOON = datetime(2020, 3, 3, 12, tzinfo=UTC)

INGEST = """
    import sys
    from datetime import UTC, datetime
    from geotracker.model import *
    from geotracker.store import Reading, Store, connect

    url, order, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    place = Place(2210554, "Sirte", 16.6, 31.2, "PPLA", "LY")
    claim = ControlClaim(Relation.GAINS, "LNA", "Sirte", Span(0, 5), place, Span(0, 9), Span(6, 9))
    toponym = Toponym(0, 5, "Sirte", ToponymKind.LITERAL, place)
    store = Store(connect(url))
    print("ready", flush=True)
    sys.stdin.readline()
    for n in range(0, count, 20):
        texts = [f"Report {m}: Sirte was taken, says {m * 7919}." for m in range(n, n + 20)][::order]
        store.add_documents([Document(t, "agency", datetime(2020, 3, 3, tzinfo=UTC)) for t in texts], "libya")
        batch = [Reading(one.id, (toponym,), (claim,)) for one in store.unread("libya", "v1")][::order]
        store.save_readings("libya", "v1", batch)
    store.close()
"""


def start(url: str, order: int, count: int = 400) -> "subprocess.Popen[str]":
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(INGEST), url, str(order), str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    assert child.stdout is not None
    child.stdout.readline()
    return child


def go(child: "subprocess.Popen[str]") -> None:
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


@pytest.fixture
def committed(database_url: str) -> Iterator[Store]:
    store = Store(connect(database_url))
    yield store
    store.close()


def test_two_processes_that_read_the_same_texts_write_each_once(database_url: str, committed: Store) -> None:
    children = [start(database_url, order) for order in (1, -1)]
    for child in children:
        go(child)
    said = [child.communicate(timeout=60) for child in children]
    assert [child.returncode for child in children] == [0, 0], said
    counts = committed.counts("libya")
    assert (counts["documents"], counts["readings"], counts["claims"]) == (400, 400, 400)
    assert len(committed.known_claims("libya")) == 400
    with committed.begin() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM toponyms")) == 400


def test_a_writer_killed_at_any_moment_leaves_whole_documents_and_resumes(
    database_url: str, committed: Store
) -> None:
    for pause in (0.05, 0.2):
        child = start(database_url, 1)
        go(child)
        time.sleep(pause)
        child.send_signal(signal.SIGKILL)
        child.communicate()
        counts = committed.counts("libya")
        assert counts["readings"] == counts["claims"]
    child = start(database_url, 1)
    go(child)
    child.communicate(timeout=60)
    counts = committed.counts("libya")
    assert (counts["documents"], counts["readings"], counts["claims"]) == (400, 400, 400)


def test_readers_see_the_old_run_or_the_new_and_never_a_mix(committed: Store) -> None:
    stop = threading.Event()
    trouble: list[object] = []

    def draw() -> None:
        for turn in range(1, 41):
            holder = f"side {turn}"
            run = Run("libya", "t", BeliefParams(), "0", NOON, NOON)
            states = [CellState(cell, holder, Status.HELD, 0.5, ALWAYS) for cell in range(30)]
            zones = [
                ControlZone(
                    "libya", holder, Status.HELD, shapely.box(c, 0, c + 1, 1), ALWAYS, ALWAYS, 1, 1, 1, (c,)
                )
                for c in range(30)
            ]
            try:
                committed.replace_control("libya", run, states, zones)
            except Exception as failure:
                trouble.append(failure)
        stop.set()

    def look() -> None:
        while not stop.is_set():
            found = orjson.loads(committed.zones_geojson("libya", NOON))["features"]
            holders = [feature["properties"]["holder"] for feature in found]
            rows = committed.cell_timeline("libya")
            if (holders and (len(holders) != 30 or len(set(holders)) != 1)) or len(
                {row.holder for row in rows}
            ) > 1:
                trouble.append((holders, rows))

    threads = [threading.Thread(target=work) for work in (draw, draw, look, look)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert trouble == []
    assert committed.counts("libya")["runs"] == 80


def test_a_snapshot_sees_nothing_that_came_after_its_first_query(committed: Store) -> None:
    query = sa.text("SELECT count(*) FROM theatres")
    with committed.snapshot() as connection:
        assert connection.scalar(query) == 0
        committed.save_theatre("libya", {}, "sha")
        assert connection.scalar(query) == 0
    with committed.snapshot() as connection:
        assert connection.scalar(query) == 1
    with committed.begin() as connection:
        assert connection.scalar(sa.text("SHOW transaction_isolation")) == "read committed"


def test_ctrl_c_in_the_middle_of_a_statement_stays_ctrl_c(committed: Store) -> None:
    for transaction in (committed.begin, committed.snapshot):
        with pytest.raises(KeyboardInterrupt), transaction() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.pgconn.send_query(b"SELECT pg_sleep(2)")  # where the signal finds it
            raise KeyboardInterrupt
        with committed.begin() as connection:
            assert connection.scalar(sa.text("SELECT 1")) == 1


def test_ctrl_c_in_a_part_of_a_transaction_ends_all_of_it(committed: Store) -> None:
    with pytest.raises(KeyboardInterrupt), committed.begin() as whole:
        whole.execute(sa.text("CREATE TABLE never (x int)"))
        with Store(whole).begin() as part:
            part.connection.driver_connection.pgconn.send_query(b"SELECT 1")  # type: ignore[union-attr]
            raise KeyboardInterrupt
    with committed.begin() as connection:
        assert connection.scalar(sa.text("SELECT to_regclass('never')")) is None
