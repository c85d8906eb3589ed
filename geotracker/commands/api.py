"""`geotracker api`: the API alone, in one or several processes."""

import click
import uvicorn
from uvicorn.supervisors import Multiprocess

from geotracker.api.listening import listen
from geotracker.commands.common import announce, open_workspace


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8502, show_default=True, help="Port to listen on; 0 takes a free one.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
def api(host: str, port: int, workers: int) -> None:
    """Serve the GeoJSON API alone."""
    workspace = open_workspace()
    workspace.store.theatre_ids()  # the database runs and is up to date before the first worker asks
    workspace.close()
    factory = "geotracker.api.asgi:application"
    config = uvicorn.Config(
        factory, factory=True, workers=workers, log_level="warning", timeout_graceful_shutdown=3
    )
    with listen(host, port) as listener:
        announce(f"Serving the API on http://{host}:{listener.getsockname()[1]}")
        if workers == 1:
            uvicorn.Server(config).run(sockets=[listener])
        else:
            Multiprocess(config, sockets=[listener]).run()
