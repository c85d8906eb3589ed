from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def bundled(gazetteer_index: Path) -> Path:
    """The real index, built once for the run."""
    return gazetteer_index
