"""What a process that draws theatres again and again remembers between two drawings."""

from threading import Lock

from geotracker.errors import ConflictError
from geotracker.jobs.progress import Advance, quiet
from geotracker.jobs.rebuild import Rebuilt, Standing, keep_up, stand
from geotracker.workspace import Workspace


class Keeper:
    """Brings theatres up to date from what it left in the store itself; its first drawing is a rebuild.

    Threads may share one: they take turns. What another process draws in between is noticed.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace, self._turn = workspace, Lock()
        self._standing: dict[str, Standing] = {}

    def draw(self, theatre_id: str, advance: Advance = quiet) -> Rebuilt:
        """Bring a theatre's stored states and zones up to date; errors are those of `keep_up`."""
        with self._turn:
            standing = self._standing.pop(theatre_id, None)
            try:
                self._standing[theatre_id], done = keep_up(self._workspace, theatre_id, standing, advance)
            except ConflictError:
                # Another process drew it while we weighed: start from all there now is.
                self._standing[theatre_id], done = stand(self._workspace, theatre_id, advance)
            return done
