"""The command line: one command, `geotracker`. Each subcommand's module is imported when it is called."""

import importlib
import logging
import sys

import click

from geotracker import __version__
from geotracker.errors import GeotrackerError, boundary

COMMANDS = {
    "api": ("api", "Serve the GeoJSON API alone."),
    "ask": ("ground", "Say who held these points at these times."),
    "assets": ("serving", "Install the browser's scripts and styles, once."),
    "boundaries": ("theatres", "Country and first-level boundaries."),
    "claims": ("text", "Read claims of control out of texts."),
    "db": ("database", "The database."),
    "demo": (
        "serving",
        "Read the bundled chronicles, compute control, then serve; a second run finds it all done.",
    ),
    "doctor": ("doctor", "Say what is missing and how to get it; changes nothing."),
    "explain": ("explain", "Show every stage for one text: toponyms, claims, ground, belief, zones."),
    "export": (
        "ground",
        "Write one day's zones, overlays on them: .geojson .gpkg .shp .fgb .parquet .kml .csv .html.",
    ),
    "gazetteer": ("gazetteer", "The name index."),
    "geoparse": ("text", "Find the places a text names."),
    "ingest": ("ground", "Read documents into a theatre: files, folders or web addresses."),
    "key": ("accounts", "Keys of accounts."),
    "rebuild": ("ground", "Compute belief and zones again from the stored claims, for one theatre or all."),
    "serve": ("serving", "Serve dashboard and API, one process, one port."),
    "sources": ("sources", "Sources and how far they are trusted."),
    "theatre": ("theatres", "Conflicts: where, who, since when, what was held at the start."),
    "watch": (
        "watch",
        "Look at feeds (RSS or Atom; addresses or files) again and again and keep a theatre's map up to "
        "date.",
    ),
    "user": ("accounts", "Accounts: reader, analyst, admin."),
    "why": ("why", "Say why a place is shown as it is: every claim's weight in log-odds; they add up."),
}
"""Each command's module in `geotracker.commands` and its help in a line, so that `--help` imports none."""


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports each only when asked for it (fast start)."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands' names."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module a command lives in and return it."""
        if cmd_name not in COMMANDS:
            return None
        room = importlib.import_module(f"geotracker.commands.{COMMANDS[cmd_name][0]}")
        found: click.Command = getattr(room, cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from the table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])


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
    except Exception as error:
        if _interrupted(error):
            click.echo("interrupted; run the same command again to go on", err=True)
            sys.exit(130)
        if isinstance(error, click.ClickException):
            error.show()
            sys.exit(error.exit_code)
        if isinstance(error, GeotrackerError):
            click.echo(f"geotracker: {error}", err=True)
            sys.exit(boundary(error).exit_code)
        if isinstance(error, BrokenPipeError):
            sys.exit(141)
        raise


def _interrupted(error: BaseException | None) -> bool:
    """Say whether Ctrl-C led to an error: tidying up after it may fail where a statement was under way."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt | click.exceptions.Abort):
            return True
        error = error.__cause__ or error.__context__
    return False


if __name__ == "__main__":
    main()
