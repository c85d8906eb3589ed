"""What the subcommands share: the workspace, common options, how to say things."""

import importlib
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from geotracker.moments import parse_moment
from geotracker.settings import from_environment

if TYPE_CHECKING:
    from geotracker.jobs.crew import Crew, Gather
    from geotracker.workspace import Workspace

WORTH_WORKERS = 2_000
"""Documents from which on worker processes pay: they take some seconds to start."""


def announce(line: str) -> None:
    """Say in one line, on standard error, what was made or found."""
    click.echo(line, err=True)


def open_workspace() -> "Workspace":
    """Open the data folder the environment names.

    The workspace is imported here and not above: it brings the database and boundary readers with it,
    which commands that only read texts must not pay for.
    """
    room = importlib.import_module("geotracker.workspace")
    workspace: Workspace = room.Workspace(from_environment(), announce)
    context = click.get_current_context(silent=True)
    if context is not None:
        context.call_on_close(workspace.close)
    return workspace


def gather_crew(workspace: "Workspace", workers: int | None, scheduler: str | None) -> "Gather":
    """Return how to gather who reads: a cluster, worker processes, or this process where that is enough.

    Dask is imported only where it is used: it takes half a second.
    """
    here = importlib.import_module("geotracker.jobs.crew")

    def gather(documents: int) -> "AbstractContextManager[Crew]":
        few = workers is None and documents < WORTH_WORKERS
        count = (os.cpu_count() or 1) if workers is None else workers
        found: AbstractContextManager[Crew]
        if scheduler:
            found = importlib.import_module("geotracker.jobs.cluster").cluster_crew(scheduler)
        elif few or count < 1 or (workers is None and count < 2):
            found = here.alone(workspace)(documents)
        else:
            cluster = importlib.import_module("geotracker.jobs.cluster")
            found = cluster.local_crew(count, workspace.settings, workspace.store.url)
        return found

    return gather


def say_json(value: Any) -> None:
    """Print a value as JSON."""
    click.echo(orjson.dumps(value, option=orjson.OPT_INDENT_2).decode())


class Moment(click.ParamType[datetime]):
    """A date or time on the command line; a bare date means the end of that UTC day."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Read the date. Raises QueryError naming the option."""
        if isinstance(value, datetime):
            return value
        return parse_moment(str(value), end_of_day=True, field=param.opts[0] if param else None)


MOMENT = Moment()
EXISTING = click.Path(exists=True, path_type=Path)
FILE = click.Path(path_type=Path, dir_okay=False)

Decorate = Callable[[Callable[..., Any]], Callable[..., Any]]


def theatre_option(*, required: bool = True) -> Decorate:
    """Add --theatre."""
    return click.option("--theatre", "theatre_id", required=required, help="Which theatre, e.g. libya.")


json_option: Decorate = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
