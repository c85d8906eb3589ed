"""The private local PostGIS cluster (DESIGN decision 1): a folder, a unix socket, no network port.

What stands in the folder:

    data/           PostgreSQL's own data folder; it appears whole, by a rename, or not at all
    making-*/       an initdb that was under way; left over only if we were killed, and then removed
    run/            the unix socket, unless the path is too long for one
    server.log      what the server said; server.log.1 what it said before that
    lock            held while somebody makes, starts or stops the server

A server started here outlives the command that started it and goes on until `stop()` or the machine stops.
Only the user it runs as, and root, can connect: the folder is private and peer authentication is asked.
"""

import hashlib
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import URL

from geotracker.errors import SetupError, StoreError
from geotracker.locks import locked
from geotracker.store import system
from geotracker.store.system import Binaries, Owner

NAME = "geotracker"  # the database, and the role that owns it
EXTENSIONS = ("postgis", "btree_gist", "intarray")
PORT = 5432  # names the socket's file; nothing listens on the network
LONGEST_SOCKET = 100  # bytes; the kernel's limit is 107 on Linux, 103 on macOS
ROOTS_OWN = Path("/var/lib/geotracker/clusters")
LOG_LIMIT = 10_000_000  # bytes, after which a start begins a new log

SETTINGS = {
    "shared_buffers": "256MB",
    "work_mem": "32MB",
    "maintenance_work_mem": "256MB",
    "effective_cache_size": "1GB",
    "max_connections": "100",
    "random_page_cost": "1.1",
    "max_wal_size": "2GB",
    "checkpoint_timeout": "15min",
    "jit": "off",  # compiling a short map query takes longer than running it
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "'%m [%p] '",
}
FAST = {"fsync": "off", "full_page_writes": "off", "shared_buffers": "64MB"}


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """What a local server is doing. `made` says whether its cluster exists at all."""

    folder: Path
    made: bool
    running: bool
    pid: int | None
    major: int | None
    user: str | None
    socket: Path | None


class LocalServer:
    """A private PostGIS server in a folder of ours. `fast` gives up safety at power loss, for tests.

    Root cannot run PostgreSQL, so root's cluster belongs to an unprivileged user; where that user cannot pass
    through the parent folders (root's home, say), it stands in `ROOTS_OWN` instead, and `announce` is told.
    """

    def __init__(
        self, folder: Path, *, fast: bool = False, announce: Callable[[str], None] = lambda message: None
    ) -> None:
        self.fast, self.announce = fast, announce
        self.folder = _settle(folder.absolute(), announce)
        self.data = self.folder / "data"
        self.log = self.folder / "server.log"
        self._tag = f"{NAME}-{hashlib.sha256(os.fsencode(self.folder)).hexdigest()[:12]}"
        self.title = f"postgres: {self._tag}:"  # how the server's own processes call themselves

    # --- what callers ask

    def ensure(self) -> str:
        """Make, start and fill what is missing; return the database's URL. SetupError, StoreError."""
        if self._answers(NAME):
            return self.url()
        with self._locked():
            if not self._made():
                self._make()
            self._start()
            self._create_database()
        return self.url()

    def revive(self) -> bool:
        """Start the server if its process is gone, and say whether that was so; leave a busy one alone."""
        if self._postmaster() is not None:
            return False
        self.ensure()
        return True

    def start(self) -> None:
        """Start the server of an existing cluster; nothing happens if it runs."""
        with self._locked():
            if not self._made():
                raise StoreError(f"there is no database in {self.folder} yet")
            self._start()

    def stop(self) -> bool:
        """Stop the server, ending its connections; return whether it ran."""
        if not self._made():
            return False
        with self._locked():
            if self._postmaster() is None:
                return False
            ended = system.run_as(
                self._owner(), self._pg_ctl("stop", "-m", "fast", "-w", "-t", "60"), timeout=90
            )
            if ended.returncode and self._postmaster() is not None:
                raise StoreError(
                    f"the database server in {self.folder} does not stop: {ended.stderr.strip()}"
                )
            return True

    def status(self) -> ServerStatus:
        """Return what the server is doing; changes nothing."""
        if not self._made():
            return ServerStatus(self.folder, False, False, None, None, None, None)
        running = self._answers("postgres")
        return ServerStatus(
            folder=self.folder,
            made=True,
            running=running,
            pid=self._postmaster() if running else None,
            major=self._major(),
            user=self._owner().name,
            socket=self._socket() if running else None,
        )

    def url(self) -> str:
        """Return the database's SQLAlchemy URL (psycopg 3 over the unix socket)."""
        return URL.create(
            "postgresql+psycopg",
            username=NAME,
            database=NAME,
            query={"host": str(self._socket()), "port": str(PORT)},
        ).render_as_string(hide_password=False)

    def binaries(self) -> Binaries:
        """Return the programs of this cluster's version, or the best installed where there is none yet."""
        return system.find_binaries(self._major())

    # --- making

    def _make(self) -> None:
        """Make a cluster under another name and rename it when whole: a kill leaves no half-made one."""
        owner = self._owner()
        binaries = self.binaries()
        self.announce(
            f"making a private PostgreSQL {binaries.major} cluster in {self.folder} (user {owner.name})"
        )
        self._clear_unfinished()
        if os.geteuid() == 0:
            os.chown(self.folder, owner.uid, owner.gid)
        making = self.folder / f"making-{secrets.token_hex(4)}"
        argv = [binaries.path("initdb"), "-D", str(making), "-U", NAME, "-A", "peer", "-E", "UTF8"]
        for locale in ("C.UTF-8", "C"):  # not every C library has C.UTF-8
            done = system.run_as(
                owner,
                [*argv, f"--locale={locale}", *(["--no-sync"] if self.fast else [])],
            )
            if done.returncode == 0:
                break
        else:
            raise StoreError(f"initdb failed in {self.folder}: {done.stderr.strip() or done.stdout.strip()}")
        self._configure(making, owner)
        making.rename(self.data)
        if not self.fast:
            _sync(self.folder)

    def _configure(self, making: Path, owner: Owner) -> None:
        """Append our settings and let the owner and root, and nobody else, in as the one role."""
        lines = [f"{key} = {value}" for key, value in SETTINGS.items()]
        with (making / "postgresql.conf").open("a") as conf:
            conf.write("\n# geotracker\n" + "\n".join(lines) + "\n")
        (making / "pg_hba.conf").write_text(f"local all {NAME} peer map={NAME}\n")
        users = dict.fromkeys((owner.name, "root"))
        (making / "pg_ident.conf").write_text("".join(f"{NAME} {user} {NAME}\n" for user in users))

    def _clear_unfinished(self) -> None:
        """Remove what a killed initdb left, and an initdb that outlived the process that started it."""
        left = list(self.folder.glob("making-*"))
        if not left:
            return
        busy = [pid for pid, line in system.processes().items() if any(str(path) in line for path in left)]
        system.end_processes(busy, patience=0)
        for path in left:
            shutil.rmtree(path, ignore_errors=True)

    def _create_database(self) -> None:
        """Create the database and its extensions where they are missing."""
        with self._connect("postgres") as server:
            known = server.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone()
            if not known:
                server.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(NAME)))
        with self._connect(NAME) as database:
            try:
                for name in EXTENSIONS:
                    database.execute(
                        sql.SQL("CREATE EXTENSION IF NOT EXISTS {}").format(sql.Identifier(name))
                    )
            except (psycopg.errors.UndefinedFile, psycopg.errors.FeatureNotSupported) as missing:
                raise SetupError(f"{system.HOW_TO_INSTALL} ({str(missing).strip()})") from missing

    # --- starting

    def _start(self) -> None:
        """Start the server where it is down, clearing what a killed one left."""
        if self._postmaster() is not None and self._wait_until_ready(300):
            return
        owner = self._owner()
        socket = self._choose_socket()
        self._clear_killed_server()
        _private_folder(socket, owner)
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        self.announce("starting the local database server")
        options = {
            "listen_addresses": "",
            "unix_socket_directories": str(socket),
            "unix_socket_permissions": "0700",
            "port": str(PORT),
            "cluster_name": self._tag,
            **(FAST if self.fast else {}),
        }
        given = " ".join(f"-c {key}={_quote(value)}" for key, value in options.items())
        started = system.run_as(
            owner, self._pg_ctl("start", "-w", "-t", "120", "-l", str(self.log), "-o", given), timeout=180
        )
        if not self._wait_until_ready(10):
            said = f"{started.stderr.strip()}\n{self._log_tail()}"
            raise StoreError(f"the database server in {self.folder} does not start: {said}")

    def _clear_killed_server(self) -> None:
        """End the orphans of a killed postmaster and remove its lock files; nothing of ours runs after this.

        PostgreSQL does much of this itself, but not where its process number lives on (as a zombie nobody
        reaped, or, in a restarted container, as another process of the same user), nor while a busy
        orphan still holds the shared memory.
        """
        if self._postmaster() is not None:
            return
        system.end_processes([pid for pid, line in system.processes().items() if line.startswith(self.title)])
        for name in (f".s.PGSQL.{PORT}", f".s.PGSQL.{PORT}.lock"):
            (self._socket() / name).unlink(missing_ok=True)
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def _postmaster(self) -> int | None:
        """Return the process number of this cluster's living server, or None."""
        lines = self._pid_file()
        if not lines or not lines[0].lstrip("-").isdigit():
            return None
        pid = abs(int(lines[0]))
        command = system.processes().get(pid, "")
        return pid if "postgres" in command and str(self.data) in command else None

    def _pid_file(self) -> list[str]:
        """Return the lines of postmaster.pid: process, data folder, start, port, socket folder, ..."""
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()
        except OSError:
            return []

    def _wait_until_ready(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not self._answers("postgres"):
            if time.monotonic() > deadline or self._postmaster() is None:
                return self._answers("postgres")
            time.sleep(0.05)
        return True

    def _log_tail(self, lines: int = 8) -> str:
        try:
            return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])
        except OSError:
            return ""

    # --- small things

    def _answers(self, database: str) -> bool:
        try:
            self._connect(database).close()
        except psycopg.Error:
            return False
        return True

    def _connect(self, database: str) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(
            host=str(self._socket()),
            port=PORT,
            user=NAME,
            dbname=database,
            autocommit=True,
            connect_timeout=10,
        )

    def _socket(self) -> Path:
        """Return the socket's folder: the running server's own word for it, or where we would put it."""
        lines = self._pid_file()
        return Path(lines[4]) if len(lines) > 4 and lines[4] else self._choose_socket()

    def _choose_socket(self) -> Path:
        """Return a folder short enough for a socket: in ours, or named after ours among temporary files."""
        for folder in (self.folder / "run", Path(tempfile.gettempdir()) / self._tag):
            if len(os.fsencode(folder / f".s.PGSQL.{PORT}.lock")) <= LONGEST_SOCKET:
                return folder
        raise StoreError(
            f"the path {self.folder} is too long for a unix socket, and so is the one for temporary files"
        )

    def _made(self) -> bool:
        """Say whether the cluster exists. StoreError where its folder is closed to us."""
        try:
            return self.data.exists()
        except PermissionError as failure:
            raise StoreError(
                f"{self.folder} is closed to this user: run as its owner or as root"
            ) from failure

    def _owner(self) -> Owner:
        return system.server_user(self.data)

    def _major(self) -> int | None:
        try:
            return int((self.data / "PG_VERSION").read_text().strip())
        except OSError:
            return None

    def _pg_ctl(self, *arguments: str) -> list[str]:
        return [self.binaries().path("pg_ctl"), "-D", str(self.data), *arguments]

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the folder's lock."""
        with ExitStack() as held:
            try:
                held.enter_context(locked(self.folder / "lock"))
            except OSError as failure:
                raise StoreError(f"cannot write to {self.folder}: {failure.strerror}") from failure
            yield


def _settle(folder: Path, announce: Callable[[str], None]) -> Path:
    """Return where a folder's cluster stands: there, or in `ROOTS_OWN` if its user cannot get there."""
    if os.geteuid() != 0 or (folder / "data").exists():
        return folder
    elsewhere = ROOTS_OWN / hashlib.sha256(os.fsencode(folder)).hexdigest()[:12]
    if (elsewhere / "data").exists():
        return elsewhere
    owner = system.server_user(folder / "data")
    if system.can_enter(owner, folder.parent):
        return folder
    announce(f"the server's user {owner.name} cannot enter {folder.parent}; the database goes to {elsewhere}")
    return elsewhere


def _private_folder(folder: Path, owner: Owner) -> None:
    """Make a folder only its owner can enter, and refuse one that somebody else laid there for us."""
    try:
        folder.mkdir(mode=0o700)
        if os.geteuid() == 0:
            os.chown(folder, owner.uid, owner.gid)
    except FileExistsError:
        found = folder.lstat()
        if folder.is_symlink() or not folder.is_dir() or found.st_uid != owner.uid:
            raise StoreError(f"{folder} is not a folder of {owner.name}: remove it") from None
        folder.chmod(0o700)


def _quote(value: str) -> str:
    """Quote an option for the shell through which pg_ctl starts the server."""
    return "'" + value.replace("'", "'\\''") + "'"


def _sync(folder: Path) -> None:
    """Make a rename in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
