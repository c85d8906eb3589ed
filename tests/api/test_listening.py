import socket

import pytest

from geotracker.api.listening import listen
from geotracker.errors import SetupError


def test_what_is_answered_leaves_at_once() -> None:
    """Every connection has Nagle's delay off: a kept one would wait 40 ms in each answer."""
    with listen("127.0.0.1", 0) as listener, socket.create_connection(listener.getsockname()):
        taken, _ = listener.accept()
        with taken:
            assert taken.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_port_that_is_taken_is_named() -> None:
    with listen("127.0.0.1", 0) as listener:
        port = listener.getsockname()[1]
        with pytest.raises(SetupError, match=f"cannot listen on 127.0.0.1:{port}: .*; try another --port"):
            listen("127.0.0.1", port)
