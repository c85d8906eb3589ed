import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from geotracker.errors import SetupError, StoreError
from geotracker.settings import Settings
from geotracker.store import LocalServer, open_store, server, system
from geotracker.store.backup import psql_argv
from geotracker.store.system import Binaries

ROOT = os.geteuid() == 0


@pytest.fixture
def home() -> Iterator[Path]:
    """Return a folder that the server's unprivileged user can enter; pytest's own are closed to it."""
    folder = Path(tempfile.mkdtemp(prefix="gt-"))
    folder.chmod(0o755)
    yield folder
    for data in folder.rglob("PG_VERSION"):
        if data.parent.name == "data":
            LocalServer(data.parent.parent).stop()
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def made() -> Iterator[Path]:
    """Return a cluster that was made, filled and stopped, to be copied where the making is not the point."""
    folder = Path(tempfile.mkdtemp(prefix="gt-"))
    folder.chmod(0o755)
    local = LocalServer(folder / "postgres", fast=True)
    local.ensure()
    local.stop()
    yield local.folder
    shutil.rmtree(folder)


@pytest.fixture
def local(made: Path, home: Path) -> LocalServer:
    subprocess.run(["cp", "-a", made, home / "postgres"], check=True)
    return LocalServer(home / "postgres", fast=True)


def ask(url: str, query: str) -> object:
    plain = sa.make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        row = connection.execute(query).fetchone()  # type: ignore[call-overload]
        return row[0] if row else None


def run(url: str, statement: str) -> None:
    plain = sa.make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(statement)  # type: ignore[call-overload]


def python(code: str, *arguments: str) -> "subprocess.Popen[str]":
    """Start another Python that knows this geotracker, in its own process group."""
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )


ENSURE = """
import sys
from pathlib import Path
from geotracker.store.server import LocalServer
print(LocalServer(Path(sys.argv[1]), fast=True).ensure(), flush=True)
"""


def test_a_server_is_made_started_stopped_and_started_again(home: Path) -> None:
    said: list[str] = []
    local = LocalServer(home / "postgres", fast=True, announce=said.append)
    assert not local.status().made
    assert local.stop() is False
    with pytest.raises(StoreError, match="no database"):
        local.start()

    url = local.ensure()
    assert ask(url, "SELECT postgis_lib_version()")
    assert ask(url, "SHOW listen_addresses") == ""
    assert ask(url, "SHOW timezone") == "UTC"
    assert local.status().running
    assert local.status().user != "root"
    run(url, "CREATE TABLE kept AS SELECT 7 AS n")

    before = list(said)
    assert local.ensure() == url
    assert said == before  # nothing to do, nothing said

    assert local.stop() is True
    assert local.stop() is False
    status = local.status()
    assert (status.made, status.running, status.pid) == (True, False, None)
    local.start()
    assert ask(url, "SELECT n FROM kept") == 7


def test_by_default_what_is_committed_survives_a_power_cut(home: Path) -> None:
    url = LocalServer(home / "postgres").ensure()
    settings = [ask(url, f"SHOW {name}") for name in ("fsync", "synchronous_commit", "full_page_writes")]
    assert settings == ["on", "on", "on"]


def test_only_the_servers_user_and_root_can_enter(local: LocalServer) -> None:
    local.ensure()
    socket = local.status().socket
    assert socket is not None
    for folder in (local.data, socket):
        assert folder.stat().st_mode & 0o077 == 0
    rules = [line for line in (local.data / "pg_hba.conf").read_text().splitlines() if line]
    assert rules == ["local all geotracker peer map=geotracker"]


def test_a_killed_server_comes_back_with_what_was_committed(local: LocalServer) -> None:
    url = local.ensure()
    run(url, "CREATE TABLE kept AS SELECT 7 AS n")
    busy = psycopg.connect(
        sa.make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    )
    pid = local.status().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    assert local.ensure() == url
    assert ask(url, "SELECT n FROM kept") == 7
    assert local.status().pid != pid
    with busy, pytest.raises(psycopg.OperationalError):
        busy.execute("SELECT 1")


def test_an_open_store_brings_its_killed_server_back(local: LocalServer, home: Path) -> None:
    store = open_store(Settings(home), lambda message: None)
    store.save_theatre("libya", {}, "sha")
    pid = local.status().pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    backends = [number for number, line in system.processes().items() if line.startswith(local.title)]
    system.end_processes(backends, patience=10)  # a query they were at is lost; the next one is not
    assert store.theatre_ids() == ("libya",)
    store.close()


def test_a_busy_server_is_left_alone(local: LocalServer) -> None:
    local.ensure()
    assert local.revive() is False
    local.stop()
    assert local.revive() is True
    assert local.status().running


def test_a_backend_that_outlives_its_server_is_ended(local: LocalServer) -> None:
    url = local.ensure()
    with subprocess.Popen(
        [*psql_argv(url), "-c", "DO $$ BEGIN LOOP END LOOP; END $$"],
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    ):
        deadline = time.monotonic() + 10
        query = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'DO %' AND state = 'active'"
        while (busy := ask(url, query)) is None and time.monotonic() < deadline:
            time.sleep(0.02)
        assert isinstance(busy, int)
        pid = local.status().pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        local.ensure()
        assert "DO" not in system.processes().get(busy, "")
    assert ask(url, "SELECT 1") == 1


def test_a_lock_file_that_names_another_living_process_does_not_stop_us(local: LocalServer) -> None:
    url = local.ensure()
    socket = local.status().socket
    assert socket is not None
    locks = [local.data / "postmaster.pid", socket / ".s.PGSQL.5432.lock"]
    texts = [lock.read_text() for lock in locks]
    local.stop()
    for lock, text in zip(locks, texts, strict=True):  # as left by a container that was restarted
        lock.write_text(text.replace(text.split()[0], str(os.getpid()), 1))
    assert local.ensure() == url
    assert ask(url, "SELECT 1") == 1


def test_a_kill_in_the_middle_of_initdb_leaves_nothing_in_the_way(home: Path) -> None:
    folder = home / "postgres"
    child = python(ENSURE, str(folder))
    deadline = time.monotonic() + 20
    while not list(folder.glob("making-*/base/*")) and time.monotonic() < deadline:
        time.sleep(0.005)
    os.killpg(child.pid, signal.SIGKILL)
    child.communicate()
    assert list(folder.glob("making-*"))
    assert not (folder / "data").exists()

    assert ask(LocalServer(folder, fast=True).ensure(), "SELECT 1") == 1
    assert not list(folder.glob("making-*"))


def test_two_processes_that_start_at_once_share_one_server(home: Path) -> None:
    folder = home / "postgres"
    children = [python(ENSURE, str(folder)) for _ in range(2)]
    said = [child.communicate(timeout=60) for child in children]
    assert [child.returncode for child in children] == [0, 0], said
    assert {out for out, _ in said} == {LocalServer(folder).url() + "\n"}
    tag = "-D " + str(folder / "data")
    assert len([line for line in system.processes().values() if tag in line]) == 1


def test_ctrl_c_in_our_terminal_does_not_reach_the_server(home: Path) -> None:
    folder = home / "postgres"
    heeding = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # whoever runs us
    child = python(heeding + ENSURE + "import time; time.sleep(60)", str(folder))
    assert child.stdout is not None
    url = child.stdout.readline().strip()
    os.killpg(child.pid, signal.SIGINT)
    child.communicate(timeout=10)
    assert ask(url, "SELECT 1") == 1


AS_NOBODY = """
import os, sys
from pathlib import Path
import geotracker.store.server as server
import psycopg, sqlalchemy
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(int(sys.argv[3])); os.setuid(int(sys.argv[2]))
local = server.LocalServer(Path(sys.argv[1]), fast=True)
print(local.ensure(), local.status().user, local.status().running)
os.kill(local.status().pid, 9)
local.ensure()
print(local.stop(), local.status().running)
local.ensure()
"""


def test_a_normal_user_has_the_same(home: Path) -> None:
    user = pwd.getpwnam("nobody") if ROOT else pwd.getpwuid(os.geteuid())
    if ROOT:
        os.chown(home, user.pw_uid, user.pw_gid)
    home.chmod(0o700)
    child = python(AS_NOBODY, str(home / "postgres"), str(user.pw_uid), str(user.pw_gid))
    out, err = child.communicate(timeout=60)
    assert child.returncode == 0, err
    url = LocalServer(home / "postgres").url()
    assert out.splitlines() == [f"{url} {user.pw_name} True", "True False"]
    assert (home / "postgres" / "data").stat().st_uid == user.pw_uid
    assert ask(url, "SELECT 1") == 1  # that user, and root too, may connect
    assert LocalServer(home / "postgres").status().user == user.pw_name


def test_roots_cluster_goes_elsewhere_when_its_user_cannot_enter_home(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = home / "closed"
    closed.mkdir(mode=0o700)
    monkeypatch.setattr(server, "ROOTS_OWN", home / "clusters")
    said: list[str] = []
    local = LocalServer(closed / "postgres", fast=True, announce=said.append)
    if not ROOT:
        assert local.folder == closed / "postgres"  # a user's own server can enter wherever the user can
        return
    assert local.folder.parent == home / "clusters"
    assert "cannot enter" in said[0]
    assert str(local.folder) in said[0]
    assert ask(local.ensure(), "SELECT 1") == 1
    closed.chmod(0o755)  # once made, it stays where it is
    assert LocalServer(closed / "postgres").folder == local.folder


def test_a_path_too_long_for_a_socket_gets_a_short_one(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(home))
    monkeypatch.setattr(tempfile, "tempdir", None)
    deep = home / ("deep" * 20)
    deep.mkdir()
    subprocess.run(["cp", "-a", made, deep / "postgres"], check=True)
    local = LocalServer(deep / "postgres", fast=True)
    url = local.ensure()
    socket = local.status().socket
    assert socket is not None
    assert socket.parent == home
    assert socket.stat().st_mode & 0o077 == 0
    monkeypatch.setattr(tempfile, "tempdir", str(home / "another"))  # the running server's own word counts
    assert local.url() == url
    assert ask(url, "SELECT 1") == 1


def test_a_socket_folder_somebody_else_laid_there_is_refused(local: LocalServer, home: Path) -> None:
    (home / "elsewhere").mkdir()
    shutil.rmtree(local.folder / "run")
    (local.folder / "run").symlink_to(home / "elsewhere")
    with pytest.raises(StoreError, match="remove it"):
        local.ensure()


def test_a_server_that_does_not_start_shows_what_it_said(local: LocalServer) -> None:
    local.ensure()
    local.stop()
    with (local.data / "postgresql.conf").open("a") as conf:
        conf.write("shared_buffers = nonsense\nno_such_setting = 1\n")
    with pytest.raises(StoreError, match="no_such_setting"):
        local.ensure()
    kept = (local.data / "postgresql.conf").read_text().replace("no_such_setting = 1\n", "")
    (local.data / "postgresql.conf").write_text(kept.replace("shared_buffers = nonsense\n", ""))


def test_without_postgresql_we_say_how_to_get_it() -> None:
    with pytest.raises(SetupError, match="apt-get install postgresql-postgis"):
        system.find_binaries(among=())


def test_a_cluster_needs_the_version_that_made_it() -> None:
    among = (Binaries(Path("/opt/17/bin"), 17), Binaries(Path("/opt/16/bin"), 16))
    assert system.find_binaries(among=among).major == 17
    assert system.find_binaries(16, among=among).folder == Path("/opt/16/bin")
    with pytest.raises(SetupError, match="made by PostgreSQL 15, but only 17, 16"):
        system.find_binaries(15, among=among)


CLOSED = """
import os, sys
from pathlib import Path
import geotracker.store.server as server
from geotracker.errors import StoreError
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(int(sys.argv[3])); os.setuid(int(sys.argv[2]))
for verb in ("status", "ensure", "stop", "start"):
    try:
        getattr(server.LocalServer(Path(sys.argv[1])), verb)()
    except StoreError as failure:
        print(verb, failure)
"""


def test_a_folder_closed_to_us_is_an_error_that_says_so(home: Path) -> None:
    user = pwd.getpwnam("nobody") if ROOT else pwd.getpwuid(os.geteuid())
    home.chmod(0o000)  # to root nothing is closed, so root asks as somebody else
    child = python(CLOSED, str(home / "data folder" / "postgres"), str(user.pw_uid), str(user.pw_gid))
    out, err = child.communicate(timeout=60)
    home.chmod(0o755)
    assert child.returncode == 0, err
    said = out.splitlines()
    assert [line.split()[0] for line in said] == ["status", "ensure", "stop", "start"]
    assert all(str(home) in line for line in said)


def test_a_folder_we_cannot_write_is_an_error_that_names_it(home: Path) -> None:
    (home / "postgres").write_text("a file stands in the way")
    with pytest.raises(StoreError, match="cannot write"):
        LocalServer(home / "postgres").ensure()


def test_any_version_is_found_and_one_with_postgis_comes_first(
    tmp_path: Path, fake_postgres: Callable[[Path, str], None]
) -> None:
    for version in ("96", "97", "98"):
        fake_postgres(tmp_path / version / "bin", version)
    (tmp_path / "97" / "share" / "extension").mkdir(parents=True)
    (tmp_path / "97" / "share" / "extension" / "postgis.control").touch()
    found = [one.major for one in system.installed([tmp_path]) if tmp_path in one.folder.parents]
    assert found == [97, 98, 96]


@pytest.fixture
def fake_postgres() -> Callable[[Path, str], None]:
    def make(folder: Path, version: str) -> None:
        folder.mkdir(parents=True)
        for name in ("initdb", "postgres"):
            (folder / name).write_text(f"#!/bin/sh\necho 'postgres (PostgreSQL) {version}.2'\n")
            (folder / name).chmod(0o755)

    return make
