"""What the API needs of its surroundings; `geotracker.workspace.Workspace` is one."""

from collections.abc import Callable
from typing import Protocol

from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas
from geotracker.control import Ground
from geotracker.model import Place, Region, Theatre
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

    def ground(self, theatre: Theatre) -> Ground:
        """Return a theatre's cells, measured."""

    def polygon_of(self, theatre: Theatre) -> Callable[[Place | Region], BaseGeometry | None]:
        """Return the function from a place or region to its polygon."""
