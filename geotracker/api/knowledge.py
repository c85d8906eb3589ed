"""The belief model at hand for questions the stored zones cannot answer: why, and what was known when."""

from threading import Lock

from geotracker.api.library import Library
from geotracker.jobs.ground import Known, know

__all__ = ["Knowledge", "Known"]


class Knowledge:
    """The belief of each theatre, computed when first asked for and again after every rebuild."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._lock = Lock()
        self._known: dict[str, tuple[int, Known]] = {}

    def of(self, theatre_id: str) -> Known:
        """Return what is known of a theatre. Raises NotFoundError."""
        self.library.theatre(theatre_id)
        newest = self.library.store.newest_run(theatre_id)
        run = newest[0] if newest else 0
        with self._lock:
            if theatre_id not in self._known or self._known[theatre_id][0] != run:
                known = know(self.library, theatre_id)
                known.history.chain(None, True)  # what every later question, also of the past, starts from
                self._known[theatre_id] = (run, known)
            return self._known[theatre_id][1]
