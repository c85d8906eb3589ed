"""What the subcommands share: the workspace, common options, how to say things."""

import importlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from geotracker.settings import from_environment
from geotracker.sources import parse_moment

if TYPE_CHECKING:
    from geotracker.workspace import Workspace


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
    return workspace


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
