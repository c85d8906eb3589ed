"""kill -9 of whoever reads, writes or stores, at any moment; run again, it ends as if nothing had been."""

import os
import random
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from geotracker.store import LocalServer
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


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_a_hundred_kills_of_readers_and_writers(
    house: House, new_database: Callable[..., str], tmp_path: Path, say: Say
) -> None:
    kills = int(os.environ.get("TORTURE_KILLS", "100"))
    file = write_articles(tmp_path / "articles.jsonl", 4000)
    began = time.monotonic()
    struck = killed_often(house, file, kills, 4000, random.Random(2))
    code, out, err = house.run(*ingest_of(file))
    assert code == 0, err + out
    assert (
        house.url
        and differences(undisturbed(replace(house, url=new_database()), file), facts(house.url)) == {}
    )
    say(f"{struck} of {kills} kills struck; database equal; {time.monotonic() - began:.0f} s")


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


@pytest.mark.torture
@pytest.mark.timeout(3600)
def test_many_kills_of_the_database(
    private_house: House, new_database: Callable[..., str], tmp_path: Path, say: Say
) -> None:
    kills = int(os.environ.get("TORTURE_KILLS", "100")) // 4
    file = write_articles(tmp_path / "articles.jsonl", 3000)
    struck, said = server_kills(private_house, file, kills, 3000, random.Random(6))
    code, out, err = private_house.run(*ingest_of(file))
    assert code == 0, err + out
    url = LocalServer(private_house.home / "postgres").ensure()
    assert differences(undisturbed(replace(private_house, url=new_database()), file), facts(url)) == {}
    say(f"{struck} of {kills} kills of PostgreSQL struck, {said} clear errors; database equal")


def test_ctrl_c_says_how_to_go_on(house: House, short_file: Path) -> None:
    process = house.start(*ingest_of(short_file))
    wait_for(lambda: rows(str(house.url), "documents") > 0, process)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130 and "run the same command again" in err and "Traceback" not in err
