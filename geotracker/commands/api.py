"""`geotracker api`: the API alone, in one or several processes."""

import socket

import click
import uvicorn

from geotracker.commands.common import announce, open_workspace
from geotracker.errors import SetupError


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8502, show_default=True, help="Port to listen on; 0 takes a free one.")
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes.")
def api(host: str, port: int, workers: int) -> None:
    """Serve the GeoJSON API alone."""
    workspace = open_workspace()
    workspace.store.theatre_ids()  # the database runs and is up to date before the first worker asks
    workspace.close()
    try:
        listener = socket.create_server((host, port), backlog=512)
    except OSError as error:
        raise SetupError(f"cannot listen on {host}:{port}: {error.strerror}; try another --port") from error
    announce(f"Serving the API on http://{host}:{listener.getsockname()[1]}")
    factory = "geotracker.api.asgi:application"
    if workers == 1:
        config = uvicorn.Config(factory, factory=True, log_level="warning", timeout_graceful_shutdown=3)
        with listener:
            uvicorn.Server(config).run(sockets=[listener])
        return
    bound = listener.getsockname()[1]
    listener.close()  # the supervisor opens it again and hands it to its workers
    uvicorn.run(factory, factory=True, host=host, port=bound, workers=workers, log_level="warning")
