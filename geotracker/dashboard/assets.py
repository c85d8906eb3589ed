"""Third-party scripts and styles: installed once by npm from a pinned lock file into the data folder."""

import shutil
import subprocess
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

from geotracker.errors import SetupError
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

    Raises SetupError when npm is missing or fails. No package's own script is run.
    """
    if assets_installed(settings):
        return
    npm = shutil.which("npm")
    if npm is None:
        raise SetupError(
            "npm is not installed, and the map's scripts come from it: "
            "on Debian or Ubuntu `apt-get install npm`, elsewhere https://nodejs.org; then run this again"
        )
    announce("Installing the map's scripts and fonts (npm, four packages)")
    settings.vendor.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(vendor_folder(settings), ignore_errors=True)
    for name in MANIFESTS:
        source = files("geotracker.dashboard") / "vendor" / name
        (settings.vendor / name).write_bytes(source.read_bytes())
    done = subprocess.run(
        [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"],
        cwd=settings.vendor,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise SetupError(f"npm could not install the map's scripts in {settings.vendor}: {last}")
