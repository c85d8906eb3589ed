"""Other people's modules that only some commands need, and that take a tenth of a second or more to import.

    alembic = late("alembic.command")

at the top of a module stands for the import, which happens when the first name of it is asked for. So every
file still says at its top what it needs, and `geotracker explain` does not wait for what reads feeds.
Modules of our own are never late.
"""

import importlib
from typing import Any


class Late:
    """Stands for a module until, and after, it is imported."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __getattr__(self, name: str) -> Any:
        """Return a name of the module, imported now if it was not yet."""
        return getattr(importlib.import_module(self.__name__), name)


def late(name: str) -> Any:
    """Return what stands for a module of that full name; whoever asks it for a name imports it."""
    return Late(name)
