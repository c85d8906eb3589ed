"""`geotracker serve`, `geotracker demo` and `geotracker assets`."""

import click

from geotracker.commands.common import announce, open_workspace
from geotracker.dashboard.assets import install_assets
from geotracker.dashboard.server import serve as run_server
from geotracker.jobs.demo import load_demo
from geotracker.settings import from_environment
from geotracker.store.accounts import all_accounts

FIRST_ADMIN = (
    "Nobody has an account yet: everything can be looked at, nothing changed. To sign in and change things: "
    "`geotracker user add NAME --role admin`, then `geotracker user password NAME`"
)

host_option = click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
port_option = click.option("--port", default=8501, show_default=True, help="Port to listen on.")


@click.command()
@host_option
@port_option
def serve(host: str, port: int) -> None:
    """Serve dashboard and API, one process, one port."""
    install_assets(from_environment(), announce)
    run_server(from_environment(), host, port, announce)


@click.command()
@host_option
@port_option
@click.option("--no-serve", is_flag=True, help="Stop when everything is loaded.")
def demo(host: str, port: int, no_serve: bool) -> None:
    """Read the bundled chronicles, compute control, then serve; a second run finds it all done."""
    install_assets(from_environment(), announce)
    workspace = open_workspace()
    load_demo(workspace, announce)
    with workspace.store.begin() as connection:
        if not all_accounts(connection):
            announce(FIRST_ADMIN)
    if no_serve:
        click.echo("geotracker demo: loaded")
    else:
        run_server(from_environment(), host, port, announce)


@click.command()
def assets() -> None:
    """Install the browser's scripts and styles, once."""
    install_assets(from_environment(), announce)
