"""PostgreSQL's programs, the user they run as, the processes they leave: what the server needs of Linux."""

import os
import pwd
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from geotracker.errors import SetupError, StoreError

HOW_TO_INSTALL = (
    "PostgreSQL with PostGIS is not installed. On Debian or Ubuntu: apt-get install postgresql-postgis. "
    "Or set GEOTRACKER_DATABASE_URL to a server that has PostGIS."
)
SERVER_USERS = ("postgres", "geotracker")


@dataclass(frozen=True, slots=True)
class Binaries:
    """One installed PostgreSQL: its folder of programs and its major version."""

    folder: Path
    major: int

    def path(self, program: str) -> str:
        """Return the full path of a program of this version."""
        return str(self.folder / program)


@dataclass(frozen=True, slots=True)
class Owner:
    """The unprivileged user a server runs as."""

    uid: int
    gid: int
    name: str


def installed(
    roots: Sequence[Path] = (
        Path("/usr/lib/postgresql"),
        Path("/usr/local/pgsql"),
        Path("/opt/homebrew/opt"),
    ),
) -> tuple[Binaries, ...]:
    """Return every PostgreSQL server found, those with PostGIS first, then the newest first."""
    folders = [
        found.parent for root in roots if root.is_dir() for found in sorted(root.glob("**/bin/initdb"))
    ]
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    found = {folder: _major(folder) for folder in dict.fromkeys(folders)}
    usable = [Binaries(folder, major) for folder, major in found.items() if major]
    return tuple(sorted(usable, key=lambda one: (_has_postgis(one), one.major), reverse=True))


def find_binaries(major: int | None = None, among: Sequence[Binaries] | None = None) -> Binaries:
    """Return the best installed PostgreSQL, or the one of a major version; SetupError says how to get it."""
    choices = installed() if among is None else among
    if not choices:
        raise SetupError(HOW_TO_INSTALL)
    if major is None:
        return choices[0]
    for one in choices:
        if one.major == major:
            return one
    have = ", ".join(str(one.major) for one in choices)
    raise SetupError(
        f"the database was made by PostgreSQL {major}, but only {have} is installed: install "
        f"postgresql-{major}-postgis-3, or back up with the old version and restore into a new data folder"
    )


def _major(folder: Path) -> int:
    """Return the major version of the programs in a folder, 0 where they do not run."""
    try:
        said = subprocess.run(
            [folder / "postgres", "--version"], capture_output=True, text=True, timeout=20, check=True
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return 0
    number = re.search(r"(\d+)", said)
    return int(number.group(1)) if number else 0


def _has_postgis(one: Binaries) -> bool:
    """Say whether PostGIS's control file stands where this version looks for extensions."""
    beside = one.folder.parent / "share"
    folders = (
        Path(f"/usr/share/postgresql/{one.major}/extension"),
        beside / "extension",
        beside / "postgresql" / "extension",
    )
    return any((folder / "postgis.control").exists() for folder in folders)


# --- users --------------------------------------------------------------------------------------


def server_user(data: Path) -> Owner:
    """Return who the server of a data folder runs as: its owner; for root's new one, an unprivileged user."""
    uid = os.geteuid()
    if data.exists():
        status = data.stat()
        if status.st_uid == 0:
            raise StoreError(
                f"{data} belongs to root, and PostgreSQL refuses to run as root: give it to another user"
            )
        if uid not in (0, status.st_uid):
            raise StoreError(
                f"the database in {data} belongs to {_name(status.st_uid)}: run as that user or as root"
            )
        return Owner(status.st_uid, status.st_gid, _name(status.st_uid))
    if uid != 0:
        return Owner(uid, os.getegid(), _name(uid))
    for name in SERVER_USERS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Owner(entry.pw_uid, entry.pw_gid, name)
    return _make_user(SERVER_USERS[-1])


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        raise SetupError(
            f"user id {uid} has no name in the user database, and PostgreSQL needs one: add it to /etc/passwd"
        ) from None


def _make_user(name: str) -> Owner:
    """Make a system user without log-in for the server."""
    program = shutil.which("useradd") or "/usr/sbin/useradd"
    try:
        subprocess.run(
            [program, "--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", name],
            capture_output=True,
            check=True,
        )
        entry = pwd.getpwnam(name)
    except (OSError, subprocess.SubprocessError, KeyError) as failure:
        raise SetupError(
            f"PostgreSQL refuses to run as root, there is no user {SERVER_USERS[0]}, and {name} could not be "
            f"made ({failure}): make one with `useradd --system {SERVER_USERS[0]}`"
        ) from failure
    return Owner(entry.pw_uid, entry.pw_gid, name)


# --- running programs ---------------------------------------------------------------------------


def run_as(owner: Owner, argv: Sequence[str], *, timeout: float = 300) -> subprocess.CompletedProcess[str]:
    """Run a program as the server's user, in its own session, away from our terminal; return what it said."""
    root = os.geteuid() == 0
    return subprocess.run(
        argv,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=timeout,
        check=False,
        cwd="/",
        env=clean_environment(os.environ, owner.name),
        start_new_session=True,  # Ctrl-C in our terminal must not reach the server
        user=owner.uid if root else None,
        group=owner.gid if root else None,
        extra_groups=[] if root else None,
        umask=0o077,
    )


def clean_environment(environ: Mapping[str, str], name: str) -> dict[str, str]:
    """Return an environment without PG* variables, which would point PostgreSQL's programs elsewhere."""
    kept = {key: environ[key] for key in ("PATH", "TZDIR", "LD_LIBRARY_PATH") if key in environ}
    return {**kept, "LC_ALL": "C", "USER": name, "LOGNAME": name}


def can_enter(owner: Owner, folder: Path) -> bool:
    """Say whether a user can enter the existing part of a path; asked of the kernel, not of mode bits."""
    existing = next(one for one in (folder, *folder.parents) if one.exists())
    return run_as(owner, ["/bin/sh", "-c", 'cd -- "$1"', "sh", str(existing)], timeout=20).returncode == 0


# --- processes ----------------------------------------------------------------------------------


def processes() -> dict[int, str]:
    """Return every process's command line, its arguments joined by blanks."""
    found: dict[int, str] = {}
    if not Path("/proc/self/cmdline").exists():
        listing = subprocess.run(["ps", "-axo", "pid=,command="], capture_output=True, text=True, check=False)
        for line in listing.stdout.splitlines():
            number, _, command = line.strip().partition(" ")
            found[int(number)] = command.strip()
        return found
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                raw = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            found[int(entry.name)] = raw.replace(b"\0", b" ").decode(errors="replace").strip()
    return found


def end_processes(pids: Sequence[int], patience: float = 2.0) -> None:
    """Wait for processes that should be ending, then kill those that are not; return when none is left."""
    deadline = time.monotonic() + patience
    left = [pid for pid in pids if _exists(pid)]
    while left and time.monotonic() < deadline + patience:
        if time.monotonic() >= deadline:
            for pid in left:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
        time.sleep(0.02)
        left = [pid for pid in left if _exists(pid)]


def _exists(pid: int) -> bool:
    """Say whether a process exists and is not a zombie waiting for its parent."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    try:
        return (Path("/proc") / str(pid) / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (OSError, IndexError):
        return True
