"""What the environment says, read once by a shell and passed down. Nothing here is global."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are. `home` is the data folder; `database_url` is None for the private local server."""

    home: Path
    database_url: str | None = None
    eval_folder: Path | None = None
    vendor_folder: Path | None = None

    @property
    def gazetteer(self) -> Path:
        """Return the gazetteer index's file."""
        return self.home / "gazetteer.idx"

    @property
    def vendor(self) -> Path:
        """Return the folder of third-party scripts and styles."""
        return self.vendor_folder or self.home / "vendor"


def default_home(root: bool) -> Path:
    """Return the platform's folder for our data; root's is one that the server's own user can enter."""
    if root:
        return Path("/var/lib/geotracker")
    return Path(platformdirs.user_data_dir("geotracker", appauthor=False))


def from_environment(environ: Mapping[str, str] | None = None) -> Settings:
    """Read GEOTRACKER_HOME, GEOTRACKER_DATABASE_URL, GEOTRACKER_EVAL and GEOTRACKER_VENDOR."""
    env = os.environ if environ is None else environ
    home = env.get("GEOTRACKER_HOME")
    folder, vendor = env.get("GEOTRACKER_EVAL"), env.get("GEOTRACKER_VENDOR")
    return Settings(
        home=Path(home).expanduser().absolute() if home else default_home(os.geteuid() == 0),
        database_url=env.get("GEOTRACKER_DATABASE_URL") or None,
        eval_folder=Path(folder) if folder else None,
        vendor_folder=Path(vendor).absolute() if vendor else None,
    )
