"""Who does the reading: this process, or workers. A crew takes pages of marks and says what came of each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

from geotracker.jobs.reading import Counted, Task, read_marks
from geotracker.store import Mark
from geotracker.workspace import Workspace

Pages = Iterable[Sequence[Mark]]


class Crew(Protocol):
    """Reads pages of documents, each exactly once whatever fails on the way."""

    def read(self, task: Task, pages: Pages) -> Iterator[Counted]:
        """Yield what came of each page, in any order; take pages only as fast as they are read."""


class Alone:
    """This process."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def read(self, task: Task, pages: Pages) -> Iterator[Counted]:
        """Read page after page."""
        for page in pages:
            yield read_marks(self._workspace, task, page)


Gather = Callable[[int], AbstractContextManager[Crew]]
"""Gathers the crew for so many documents."""


def alone(workspace: Workspace) -> Gather:
    """Return the gathering of a crew of one: this process."""

    @contextmanager
    def gather(documents: int) -> Iterator[Crew]:
        yield Alone(workspace)

    return gather
