"""What the API needs of its surroundings; `geotracker.workspace.Workspace` is one."""

from typing import Protocol

from geotracker.atlas import Atlas
from geotracker.model import Theatre
from geotracker.store import Store


class Library(Protocol):
    """An open data folder."""

    @property
    def store(self) -> Store:
        """The database."""

    def theatre(self, theatre_id: str) -> Theatre:
        """Return a theatre. Raises NotFoundError."""

    def atlas(self, theatre: Theatre) -> Atlas:
        """Load the boundaries around a theatre."""
