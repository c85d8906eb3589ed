"""Third-party scripts and styles: installed once by npm from a pinned lock file into the data folder."""

import shutil
import subprocess
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from geotracker.errors import SetupError
from geotracker.locks import locked
from geotracker.settings import Settings

MANIFESTS = ("package.json", "package-lock.json")
NEEDED = ("leaflet/dist/leaflet.js", "leaflet-draw/dist/leaflet.draw.js")


def vendor_folder(settings: Settings) -> Path:
    """Return the folder that is served at /vendor."""
    return settings.vendor / "node_modules"


def assets_installed(settings: Settings) -> bool:
    """Say whether the scripts in the data folder are those our lock file names."""
    ours = files("geotracker.dashboard") / "vendor"
    return all((vendor_folder(settings) / name).is_file() for name in NEEDED) and all(
        (settings.vendor / name).is_file()
        and (settings.vendor / name).read_bytes() == (ours / name).read_bytes()
        for name in MANIFESTS
    )


def install_assets(settings: Settings, announce: Callable[[str], None]) -> None:
    """Install leaflet, leaflet-draw and the fonts into `settings.vendor`; do nothing if they are there.

    Processes that start together install once: the second waits for the first. What is served is replaced
    when all is there. Raises SetupError when npm is missing or fails. No package's own script is run.
    """
    if assets_installed(settings):
        return
    with locked(settings.vendor / "lock"):
        if not assets_installed(settings):
            announce("Installing the map's scripts and fonts (npm, four packages)")
            _install(settings.vendor)


def _install(vendor: Path) -> None:
    """Install into a draft beside what may be served, then put it in place."""
    npm = shutil.which("npm")
    if npm is None:
        raise SetupError(
            "npm is not installed, and the map's scripts come from it: "
            "on Debian or Ubuntu `apt-get install npm`, elsewhere https://nodejs.org; then run this again"
        )
    draft = vendor / "draft"
    shutil.rmtree(draft, ignore_errors=True)  # of a run that was killed
    draft.mkdir()
    for name in MANIFESTS:
        source = files("geotracker.dashboard") / "vendor" / name
        (draft / name).write_bytes(source.read_bytes())
    done = subprocess.run(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=5"],
        cwd=draft,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SetupError(f"npm could not install the map's scripts in {vendor}: {_complaint(done.stderr)}")
    shutil.rmtree(vendor / "node_modules", ignore_errors=True)
    for name in ("node_modules", *MANIFESTS):  # the manifests last: they say that it is complete
        (draft / name).replace(vendor / name)
    draft.rmdir()


def _complaint(printed: str) -> str:
    """Return what npm says went wrong: its error lines but for the last, which only names a log file."""
    errors = [
        line.removeprefix("npm error ") for line in printed.splitlines() if line.startswith("npm error ")
    ]
    return "; ".join(line for line in errors if "complete log" not in line) or printed.strip() or "no message"
