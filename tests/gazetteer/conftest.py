from pathlib import Path

import pytest

from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_bundled


@pytest.fixture(scope="session")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real index, built once for the session."""
    path = tmp_path_factory.mktemp("gazetteer") / "bundled.idx"
    build_bundled(path)
    return path


@pytest.fixture(scope="session")
def gazetteer(bundled: Path) -> Gazetteer:
    return Gazetteer.open(bundled)
