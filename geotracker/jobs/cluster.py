"""Reading on dask.distributed: workers on this machine, or any cluster by its scheduler's address.

A task carries numbers and hashes of documents, never texts or addresses of databases: every worker opens the
data folder and database its own environment names, reads, and writes by COPY under a mark that makes it
exactly once. So a task may run twice, a worker may die, and nothing is lost or doubled.

Whoever may talk to Dask may run code as its user. Workers of ours therefore talk under a certificate made for
the run and kept in memory; a cluster given by address is spoken to with the files that Dask's own settings
name (`DASK_DISTRIBUTED__COMM__TLS__CA_FILE`, `..._CLIENT__CERT`, `..._CLIENT__KEY`), as docs/sources.md says.
"""

# mypy: disable-error-code="no-untyped-call"

import logging
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import dask
import orjson
from distributed import Client, LocalCluster, as_completed
from distributed.comm.addressing import get_address_host_port, parse_address
from distributed.security import Security

from geotracker.errors import GeotrackerError, StoreError
from geotracker.jobs.crew import Crew, Pages
from geotracker.jobs.reading import Counted, Task, read_marks
from geotracker.settings import Settings, from_environment
from geotracker.store import Mark
from geotracker.workspace import Workspace

IN_FLIGHT = 3
"""Pages a thread of the cluster may have waiting: enough never to idle, few enough to stop soon."""
RETRIES = 3
TLS_HOW = "name the files in DASK_DISTRIBUTED__COMM__TLS__CA_FILE, ..._CLIENT__CERT and ..._CLIENT__KEY"
TIMEOUT = 10
Plain = tuple[int, int, tuple[str, ...]]
NO_PAGES: dict[str, list[str]] = {
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
}
"""Dask's web servers cannot be left out; with no routes they answer nobody anything."""
LOGGERS = ("distributed", "distributed.nanny", "distributed.worker", "distributed.core", "tornado")


@cache
def _workspace() -> Workspace:
    """Open a worker's workspace, once a process, from the worker's own environment."""
    return Workspace(from_environment(), logging.getLogger(__name__).info)


def read_on_worker(task: tuple[str, str, str], marks: tuple[tuple[int, str], ...]) -> Plain:
    """Read a page where this runs; plain values in and out, so that any version of Dask carries them."""
    counted = read_marks(_workspace(), Task(*task), [Mark(*mark) for mark in marks])
    return counted.read, counted.claims, counted.failed


class DaskCrew:
    """The workers of one cluster, and Dask's client of it."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def pids(self) -> dict[str, int]:
        """Return the workers' process ids by their address."""
        return dict(self.client.run(os.getpid))

    def read(self, task: Task, pages: Pages) -> Iterator[Counted]:
        """Yield what came of each page. StoreError names the documents of a page nobody could read."""
        plain = (task.theatre, task.version, task.database)
        waiting, first = iter(pages), {}
        running = as_completed(loop=self.client.loop)

        def submit(count: int) -> None:
            for page in islice(waiting, count):
                marks = tuple((mark.id, mark.sha256) for mark in page)
                future = self.client.submit(read_on_worker, plain, marks, pure=False, retries=RETRIES)
                first[future.key] = (page[0].id, page[-1].id)
                running.add(future)

        try:
            submit(max(IN_FLIGHT * sum(self.client.nthreads().values()), IN_FLIGHT))
            for future in running:
                yield Counted(*_result(future, first.pop(future.key)))
                submit(1)
        finally:
            self.client.cancel(list(running.futures), force=True)


def _result(future: Any, span: tuple[int, int]) -> Plain:
    try:
        read, claims, failed = future.result()
    except GeotrackerError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"[:300]
        raise StoreError(f"documents {span[0]} to {span[1]} could not be read: {reason}") from error
    return read, claims, tuple(failed)


@contextmanager
def local_crew(workers: int, settings: Settings, url: str) -> Iterator[Crew]:
    """Start workers on this machine, a process each, and end them with the block.

    Everything listens on the loopback address only, and only for who has the run's certificate.
    """
    quiet = {name: logging.getLogger(name).level for name in LOGGERS}
    for name in LOGGERS:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    environment = {**_plain_environment(settings), "GEOTRACKER_DATABASE_URL": url}
    with _no_interrupt(), dask.config.set(NO_PAGES):
        cluster = LocalCluster(
            n_workers=workers,
            threads_per_worker=1,
            processes=True,
            host="127.0.0.1",
            dashboard_address=None,
            worker_dashboard_address=None,
            silence_logs=logging.CRITICAL,
            env=environment,
            security=Security.temporary(),
            scheduler_kwargs={"dashboard": False, "dashboard_address": "127.0.0.1:0"},
        )
    try:
        with cluster, Client(cluster, set_as_default=False) as client:
            yield DaskCrew(client)
    finally:
        for name, level in quiet.items():
            logging.getLogger(name).setLevel(level)


@contextmanager
def cluster_crew(address: str, workers: int = 1) -> Iterator[Crew]:
    """Use the cluster with a scheduler's address ("tls://host:8786"), once it has so many workers.

    Raises StoreError where no scheduler answers or the workers do not come.
    """
    security = _security_for(address)
    try:
        client = Client(address, security=security, set_as_default=False, timeout=TIMEOUT)
    except (OSError, ValueError, TimeoutError) as error:
        raise StoreError(f"no Dask scheduler answers at {address}: {error}") from error
    with client:
        try:
            client.wait_for_workers(workers, timeout=TIMEOUT)
        except TimeoutError:
            found = len(client.nthreads())
            raise StoreError(f"the Dask scheduler at {address} has {found} workers, not {workers}") from None
        yield DaskCrew(client)


def _security_for(address: str) -> Security:
    """Return what Dask's settings say of certificates, checked before a client exists.

    A client that fails on its address or files keeps a thread and twenty seconds of the process's end.
    """
    try:
        scheme = parse_address(address)[0]
        get_address_host_port(address, strict=True)
        security = Security()
        given = security.get_connection_args("client")
    except (OSError, ValueError) as error:
        raise StoreError(f"the Dask scheduler {address} cannot be asked: {error}") from error
    if scheme == "tls" and given["ssl_context"] is None:
        raise StoreError(f"the Dask scheduler {address} asks for certificates: {TLS_HOW}")
    if scheme != "tls" and security.require_encryption:
        raise StoreError(f"the Dask scheduler {address} is not tls://, and Dask's settings require that")
    return security


def address_in(scheduler_file: Path) -> str:
    """Return the address a scheduler wrote to its file."""
    return str(orjson.loads(scheduler_file.read_bytes())["address"])


def _plain_environment(settings: Settings) -> dict[str, str]:
    found = {"GEOTRACKER_HOME": str(settings.home), "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    return found | {"PYTHONWARNINGS": os.environ.get("PYTHONWARNINGS", "")}


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Start child processes that leave Ctrl-C to us: we end them in order."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
