"""A data folder, a workspace on a fresh database, and some hundred synthetic articles."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.scale_articles import articles
from geotracker.settings import Settings
from geotracker.workspace import Workspace

Open = Callable[[], Workspace]


@pytest.fixture
def home(tmp_path: Path, gazetteer_index: Path) -> Path:
    """A data folder that has the gazetteer's index and nothing else."""
    folder = tmp_path / "home"
    folder.mkdir()
    (folder / "gazetteer.idx").symlink_to(gazetteer_index)
    return folder


@pytest.fixture
def open_workspace(home: Path, new_database: Callable[..., str]) -> Iterator[Open]:
    """Return a function that opens a workspace on a fresh database each time."""
    opened: list[Workspace] = []

    def make() -> Workspace:
        workspace = Workspace(Settings(home, new_database()), lambda line: None)
        opened.append(workspace)
        return workspace

    yield make
    for workspace in opened:
        workspace.close()


@pytest.fixture(scope="session")
def some_articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of 150 synthetic articles, copies and broken rows among them."""
    file = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    file.write_bytes(b"\n".join(articles(150, seed=3)))
    return file
