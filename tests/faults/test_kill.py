"""kill -9 of whoever reads, writes or stores, at any moment; run again, it ends as if nothing had been."""

import os
import random
import re
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
import sqlalchemy as sa

from geotracker.store import LocalServer, connect
from tests.faults.conftest import (
    SHORT,
    Facts,
    House,
    Say,
    ingest_of,
    kill_group,
    rows,
    undisturbed,
    wait_for,
    write_articles,
)
from tests.state import differences, facts

pytestmark = pytest.mark.xdist_group("faults")


def killed_often(house: House, file: Path, kills: int, count: int, chance: random.Random) -> int:
    """Ingest with kills at random depths; return how many kills struck a living process."""
    assert house.url
    struck = 0
    for number in range(kills):
        process = house.start(*ingest_of(file, workers=number % 2 * 2 if count > 500 else 0))
        table = "documents" if number % 3 == 0 else "readings"
        reached = rows(house.url, table)
        depth = reached + chance.randrange(max((count - reached) // max(kills - number, 1), 1))
        wait_for(lambda table=table, depth=depth: rows(str(house.url), table) > depth, process)  # type: ignore[misc]
        time.sleep(chance.random() * 0.1)
        struck += process.poll() is None
        kill_group(process)
    return struck


def test_killed_ingests_end_like_an_undisturbed_one(
    house: House, short_file: Path, short_facts: Facts
) -> None:
    killed_often(house, short_file, 2, SHORT, random.Random(1))
    code, out, err = house.run(*ingest_of(short_file))
    assert code == 0, err + out
    assert house.url and differences(short_facts, facts(house.url)) == {}


# Python's own remark, as the tests turn every warning on, on a connection whose server was killed
UNCLOSED = re.compile(r"Exception ignored in: .*?ResourceWarning: [^\n]*\n", re.DOTALL)
VICTIMS = ("everything", "everything", "reader", "server")


def strike(house: House, victim: str, process: "subprocess.Popen[str]", chance: random.Random) -> None:
    """Kill -9 the whole ingest, one of its readers (itself, where it has none), or its database server."""
    if victim == "server":
        pid = LocalServer(house.home / "postgres").status().pid
        if pid:
            os.kill(pid, signal.SIGKILL)
        return
    readers = psutil.Process(process.pid).children(recursive=True)
    if victim == "reader" and readers:
        with suppress(psutil.NoSuchProcess):
            chance.choice(readers).kill()
        return
    kill_group(process)


def killed_round(house: House, file: Path, seconds: float, most: int, chance: random.Random) -> Counter[str]:
    """Ingest to the end with kills at random moments, start-up included; return who was struck how often."""
    struck: Counter[str] = Counter()
    server = LocalServer(house.home / "postgres")
    while True:
        server.ensure()
        process = house.start(*ingest_of(file, workers=chance.choice((0, 2))))
        while process.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.05, 1) * seconds if struck.total() < most else 600)
            if process.poll() is None:
                victim = chance.choice(VICTIMS)
                strike(house, victim, process, chance)
                struck[victim] += 1
        _, err = process.communicate()
        assert process.returncode in (0, 8, -signal.SIGKILL), err
        assert "Traceback" not in UNCLOSED.sub("", err), err
        if process.returncode == 0:
            return struck


@pytest.mark.torture
@pytest.mark.timeout(5400)
def test_a_hundred_kills_at_random_moments(
    private_house: House, new_database: Callable[..., str], tmp_path: Path, say: Say
) -> None:
    """Rounds of an ingest, each killed again and again, each ending as an undisturbed one does."""
    kills = int(os.environ.get("TORTURE_KILLS", "100"))
    file = write_articles(tmp_path / "articles.jsonl", 600)
    expected = undisturbed(replace(private_house, url=new_database()), file)
    private_house.run(*ingest_of(file))
    chance, struck, rounds, began = random.Random(2), Counter[str](), 0, time.monotonic()
    seconds = 6.0
    while struck.total() < kills:
        url = LocalServer(private_house.home / "postgres").ensure()
        engine = connect(url)
        with engine.begin() as connection:
            connection.execute(sa.text("SET LOCAL session_replication_role = replica"))  # append-only else
            connection.execute(sa.text("TRUNCATE documents CASCADE"))
        engine.dispose()
        struck += killed_round(private_house, file, seconds, kills - struck.total(), chance)
        rounds += 1
        assert differences(expected, facts(LocalServer(private_house.home / "postgres").ensure())) == {}
    say(f"{dict(struck)} killed in {rounds} rounds, each equal; {time.monotonic() - began:.0f} s")


def server_kills(house: House, file: Path, kills: int, count: int, chance: random.Random) -> tuple[int, int]:
    """Kill PostgreSQL under an ingest; return how often that struck, and how often the ingest said so."""
    server = LocalServer(house.home / "postgres")
    server.ensure()
    said = struck = 0
    for number in range(kills):
        process = house.start(*ingest_of(file))
        reached = rows(server.url(), "readings")
        depth = reached + chance.randrange(max((count - reached) // max(kills - number, 1), 1))
        wait_for(lambda depth=depth: rows(server.url(), "readings") > depth, process)  # type: ignore[misc]
        time.sleep(chance.random() * 0.1)
        alive = process.poll() is None
        pid = server.status().pid
        if pid:
            os.kill(pid, signal.SIGKILL)
        _, err = process.communicate(timeout=300)
        struck += alive
        if alive and process.returncode:
            assert process.returncode == 8 and "Traceback" not in err, err
            said += 1
        server.ensure()
    return struck, said


def test_a_killed_database_loses_nothing_that_was_committed(
    private_house: House, short_file: Path, short_facts: Facts
) -> None:
    server_kills(private_house, short_file, 1, SHORT, random.Random(4))
    code, out, err = private_house.run(*ingest_of(short_file))
    assert code == 0, err + out
    url = LocalServer(private_house.home / "postgres").ensure()
    assert differences(short_facts, facts(url)) == {}


def test_ctrl_c_says_how_to_go_on(house: House, short_file: Path) -> None:
    process = house.start(*ingest_of(short_file))
    wait_for(lambda: rows(str(house.url), "documents") > 0, process)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130 and "run the same command again" in err and "Traceback" not in err
