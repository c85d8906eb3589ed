"""Where the servers listen."""

import socket

from geotracker.errors import SetupError


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that takes connections; port 0 takes a free one. SetupError where it cannot.

    What is answered leaves at once: asyncio sees to that only for sockets it has opened itself, and a kept
    connection would else wait 40 ms for the client's word before the second packet of every answer.
    """
    try:
        listener = socket.create_server((host, port), backlog=512)
    except OSError as error:
        raise SetupError(f"cannot listen on {host}:{port}: {error.strerror}; try another --port") from error
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # connections have it from their listener
    return listener
