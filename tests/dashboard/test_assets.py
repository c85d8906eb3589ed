"""Scripts and styles are installed once, whoever starts together; a stand-in for npm counts its runs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from geotracker.dashboard.assets import assets_installed, install_assets, vendor_folder
from geotracker.errors import SetupError
from geotracker.settings import Settings

INSTALL = """
import sys
from pathlib import Path
from geotracker.dashboard.assets import install_assets
from geotracker.settings import Settings
install_assets(Settings(home=Path(sys.argv[1])), print)
"""
NPM = """#!/bin/sh
echo run >>"$RUNS"
mkdir node_modules || exit 1
sleep 0.5
mkdir -p node_modules/leaflet/dist node_modules/leaflet-draw/dist
echo "$WORD" >node_modules/leaflet/dist/leaflet.js
echo "$WORD" >node_modules/leaflet-draw/dist/leaflet.draw.js
"""
BROKEN = """#!/bin/sh
mkdir node_modules
echo "npm error code EINTEGRITY" >&2
echo "npm error A complete log of this run can be found in: somewhere" >&2
exit 1
"""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("RUNS", str(tmp_path / "runs"))
    monkeypatch.setenv("WORD", "first")
    npm(tmp_path, NPM)
    return Settings(home=tmp_path / "home")


def npm(folder: Path, script: str) -> None:
    (folder / "npm").write_text(script)
    (folder / "npm").chmod(0o755)


def test_processes_that_start_together_install_once(settings: Settings, tmp_path: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", INSTALL, settings.home], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    said = "".join(process.communicate(timeout=60)[0] for process in started)
    assert [process.returncode for process in started] == [0, 0, 0, 0]
    assert (tmp_path / "runs").read_text() == "run\n"
    assert said.count("Installing") == 1
    assert assets_installed(settings)


def test_what_is_served_stays_until_the_new_is_complete(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_assets(settings, print)
    script = vendor_folder(settings) / "leaflet" / "dist" / "leaflet.js"
    (settings.vendor / "package.json").write_text("{}")  # of an older version of ours
    assert not assets_installed(settings)
    npm(tmp_path, BROKEN)
    with pytest.raises(SetupError, match="EINTEGRITY") as told:
        install_assets(settings, print)
    assert "complete log" not in str(told.value)
    assert script.read_text() == "first\n"
    npm(tmp_path, NPM)
    monkeypatch.setenv("WORD", "second")
    install_assets(settings, print)  # what the broken run left is no hindrance
    assert script.read_text() == "second\n"
    assert assets_installed(settings)
