"""The command line: one command, `geotracker`. Each subcommand's module is imported when it is called."""

import importlib
import logging
import sys

import click

from geotracker import __version__
from geotracker.errors import GeotrackerError, boundary

COMMANDS = {
    "api": "api",
    "ask": "ground",
    "assets": "serving",
    "boundaries": "theatres",
    "claims": "text",
    "db": "database",
    "demo": "serving",
    "doctor": "doctor",
    "explain": "explain",
    "export": "ground",
    "gazetteer": "gazetteer",
    "geoparse": "text",
    "ingest": "ground",
    "key": "accounts",
    "rebuild": "ground",
    "serve": "serving",
    "sources": "sources",
    "theatre": "theatres",
    "watch": "watch",
    "user": "accounts",
    "why": "why",
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports each only when asked for it (fast start)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module a command lives in and return it."""
        room = COMMANDS.get(cmd_name)
        if room is None:
            return None
        found: click.Command = getattr(importlib.import_module(f"geotracker.commands.{room}"), cmd_name)
        return found


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="geotracker")
@click.option("-v", "--verbose", is_flag=True, help="Log what happens to standard error.")
def geotracker(verbose: bool) -> None:
    """Who holds what ground, day by day, and why we think so."""
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, format="%(name)s: %(message)s")


def main() -> None:
    """Run the command line; an error on purpose becomes one line and its exit code."""
    try:
        geotracker.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("interrupted; run the same command again to go on", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except GeotrackerError as error:
        click.echo(f"geotracker: {error}", err=True)
        sys.exit(boundary(error).exit_code)
    except BrokenPipeError:
        sys.exit(141)


if __name__ == "__main__":
    main()
