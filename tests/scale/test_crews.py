"""Who reads makes no difference: one process, worker processes, a cluster, a worker killed on the way."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from geotracker.errors import StoreError
from geotracker.jobs import cluster as clusters
from geotracker.jobs import ingest as ingests
from geotracker.jobs.crew import Crew
from geotracker.jobs.ingest import Ingested, ingest
from geotracker.settings import Settings
from geotracker.sources import Defaults, read_paths
from geotracker.workspace import Workspace
from tests.scale.conftest import Open
from tests.state import differences, facts

pytestmark = pytest.mark.xdist_group("crews")  # each starts processes: one after another


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingests, "PAGE", 10)


def run(workspace: Workspace, file: Path, **more: object) -> Ingested:
    return ingest(workspace, read_paths([file], Defaults()), "libya", **more)  # type: ignore[arg-type]


def test_a_worker_killed_on_the_way_loses_and_doubles_nothing(
    open_workspace: Open, some_articles: Path
) -> None:
    alone, helped = open_workspace(), open_workspace()
    expected = run(alone, some_articles)
    crews: list[clusters.DaskCrew] = []
    killed: list[int] = []

    @contextmanager
    def gather(documents: int) -> Iterator[Crew]:
        with clusters.local_crew(2, helped.settings, helped.store.url) as crew:
            assert isinstance(crew, clusters.DaskCrew)
            crews.append(crew)
            yield crew

    def advance(done: int, total: int | None = None) -> None:
        if done and not killed:
            killed.append(next(iter(crews[0].pids().values())))
            os.kill(killed[0], signal.SIGKILL)

    done = run(helped, some_articles, gather=gather, advance=advance)
    assert killed
    assert differences(facts(alone.store.url), facts(helped.store.url)) == {}
    assert (done.new, done.duplicates, done.rejected) == (
        expected.new,
        expected.duplicates,
        expected.rejected,
    )
    assert (done.read, done.claims) == (expected.read, expected.claims)
    assert expected.claims > 20


@contextmanager
def hosts(folder: Path, settings: Settings, count: int) -> Iterator[str]:
    """Run a scheduler and workers as processes that share nothing but their settings."""
    address = folder / "scheduler.json"
    plain = {
        key: value for key, value in os.environ.items() if not key.startswith(("GEOTRACKER_", "PYTHONW"))
    }
    env = {
        **plain,
        "GEOTRACKER_HOME": str(settings.home),
        "GEOTRACKER_DATABASE_URL": str(settings.database_url),
    }
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    scheduler = "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"
    worker = "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", "--no-dashboard"
    with ExitStack() as ends:
        for number, argv in enumerate([scheduler, *[worker] * count]):
            own = folder / f"host{number}"
            own.mkdir()
            more = ("--scheduler-file", str(address)) + (("--local-directory", str(own)) if number else ())
            process = subprocess.Popen([sys.executable, "-m", *argv, *more], env=env, cwd=own, **quiet)  # type: ignore[call-overload]
            ends.callback(process.wait)
            ends.callback(process.terminate)
            until = time.monotonic() + 30
            while not address.exists() and time.monotonic() < until:
                time.sleep(0.05)
        yield clusters.address_in(address)


def test_three_hosts_give_the_database_of_one_process(
    open_workspace: Open, some_articles: Path, tmp_path: Path
) -> None:
    alone, spread = open_workspace(), open_workspace()
    run(alone, some_articles)
    with hosts(tmp_path, spread.settings, 3) as address:
        done = run(spread, some_articles, gather=lambda count: clusters.cluster_crew(address, workers=3))
        assert done.read > 100
        stranger = open_workspace()  # the workers' database is another one: refused, and nothing is written
        with pytest.raises(StoreError, match="another database"):
            run(stranger, some_articles, gather=lambda count: clusters.cluster_crew(address))
    assert differences(facts(alone.store.url), facts(spread.store.url)) == {}
    assert stranger.store.counts("libya")["claims"] == 0


def test_no_scheduler_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "TIMEOUT", 0.5)
    with (
        pytest.raises(StoreError, match="no Dask scheduler answers"),
        clusters.cluster_crew("tcp://127.0.0.1:9"),
    ):
        pass
