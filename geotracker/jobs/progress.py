"""A progress bar on a terminal, silence elsewhere."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text


class Advance(Protocol):
    """What a job is given to say how far it is: how many more are done, and the total where it is known."""

    def __call__(self, done: int, total: int | None = None) -> None:
        """Report `done` further steps, of `total`."""


def quiet(done: int, total: int | None = None) -> None:
    """Report nothing."""


class Rate(ProgressColumn):
    """Steps a second."""

    def render(self, task: Task) -> Text:
        """Draw the present speed."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f}/s" if speed else "")


@contextmanager
def bar(label: str) -> Iterator[Advance]:
    """Show a bar with rate and time left while the block runs, on a terminal only."""
    if not sys.stderr.isatty():
        yield quiet
        return
    label_column, left = TextColumn("{task.description}"), TimeRemainingColumn()
    columns = (SpinnerColumn(), label_column, BarColumn(), MofNCompleteColumn(), Rate(), left)
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(label, total=None)

        def advance(done: int, total: int | None = None) -> None:
            if total is not None:
                progress.update(task, total=total)
            progress.advance(task, done)

        yield advance
