"""Who reads makes no difference: one process, worker processes, a cluster, a worker killed on the way."""

import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import dask
import httpx
import pytest
from distributed.security import Security

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


def refused(address: str) -> bool:
    """Say whether a listener of Dask ends a connection whose caller has no certificate, or a foreign one."""
    host, port = address.removeprefix("tls://").split(":")
    stranger = Security.temporary().get_connection_args("client")["ssl_context"]
    plain = ssl.create_default_context()
    plain.check_hostname, plain.verify_mode = False, ssl.CERT_NONE
    stranger.check_hostname, stranger.verify_mode = False, ssl.CERT_NONE  # they need not trust us to harm us
    for context in (plain, stranger):
        with socket.create_connection((host, int(port)), timeout=20) as raw:
            try:
                with context.wrap_socket(raw) as talk:
                    if talk.recv(1):  # Dask speaks first, to whom it trusts
                        return False
            except (ssl.SSLError, ConnectionError):
                continue
    return True


def try_the_doors(crew: clusters.DaskCrew, monkeypatch: pytest.MonkeyPatch) -> None:
    """Knock at every listener of a crew of ours as a stranger."""
    info = crew.client.scheduler_info()
    workers = list(info["workers"].values())
    addresses = [info["address"], *(worker["nanny"] for worker in workers), *info["workers"]]
    assert [address for address in addresses if not address.startswith("tls://127.0.0.1:")] == []
    assert [address for address in addresses if not refused(address)] == []
    with monkeypatch.context() as short:
        short.setattr(clusters, "TIMEOUT", 0.3)
        with pytest.raises(StoreError), clusters.cluster_crew(addresses[0].replace("tls", "tcp")):
            pass
    for port in [one["services"]["dashboard"] for one in (info, *workers)]:
        for path in ("info/main/workers.html", "json/identity.json", "metrics", "health", ""):
            assert httpx.get(f"http://127.0.0.1:{port}/{path}").status_code == 404


def test_workers_shut_to_strangers_lose_and_double_nothing_when_one_is_killed(
    open_workspace: Open, some_articles: Path, monkeypatch: pytest.MonkeyPatch
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
            try_the_doors(crew, monkeypatch)
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


def certificate(folder: Path) -> dict[str, str]:
    """Write a certificate of our own; return the settings of Dask that name its files."""
    made = Security.temporary()
    for name, text in (("crew.pem", made.tls_ca_file), ("crew.key", made.tls_client_key)):
        (folder / name).write_text(text)
    pair = {"cert": str(folder / "crew.pem"), "key": str(folder / "crew.key")}
    roles = [f"distributed.comm.tls.{role}" for role in ("client", "scheduler", "worker")]
    files = {f"{role}.{part}": file for role in roles for part, file in pair.items()}
    return {"distributed.comm.tls.ca-file": pair["cert"], **files}


@contextmanager
def hosts(folder: Path, settings: Settings, count: int) -> Iterator[str]:
    """Run a scheduler and workers as processes that share nothing but their settings and a certificate."""
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
    local = "--protocol", "tls", "--host", "127.0.0.1", "--port", "0", "--no-dashboard"
    scheduler = "distributed.cli.dask_scheduler", *local
    worker = "distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", "--no-dashboard"
    tls = certificate(folder)
    env |= {f"DASK_{key.upper().replace('.', '__').replace('-', '_')}": value for key, value in tls.items()}
    with ExitStack() as ends:
        ends.enter_context(dask.config.set(tls))
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


@pytest.mark.parametrize(
    ("address", "settings", "why"),
    [
        ("tls://127.0.0.1:9", {}, "TLS__CA_FILE"),
        ("tcp://127.0.0.1:9", {"distributed.comm.require-encryption": True}, "is not tls"),
        ("smoke://127.0.0.1:9", {}, "cannot be asked: unknown address scheme"),
        ("somewhere", {}, "cannot be asked: Invalid url"),
    ],
)
def test_an_address_that_cannot_be_asked_is_a_clear_error(
    address: str, settings: dict[str, object], why: str
) -> None:
    with dask.config.set(settings), pytest.raises(StoreError, match=why), clusters.cluster_crew(address):
        pass


def test_no_scheduler_is_a_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "TIMEOUT", 0.5)
    with (
        pytest.raises(StoreError, match="no Dask scheduler answers"),
        clusters.cluster_crew("tcp://127.0.0.1:9"),
    ):
        pass
