"""The belief model at hand for questions the stored zones cannot answer: why, and what was known when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from geotracker.api.library import Library
from geotracker.control import Ground, History, believe, weigh
from geotracker.model import KnownClaim, Theatre
from geotracker.store.evidence import drawn_evidence


@dataclass(frozen=True, slots=True)
class Known:
    """A theatre with all its claims weighed. `history` caches: use it while holding `lock`."""

    theatre: Theatre
    ground: Ground
    claims: Mapping[int, KnownClaim]
    history: History
    lock: Lock = field(default_factory=Lock)


class Knowledge:
    """The belief of each theatre, computed when first asked for and again after every rebuild."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._lock = Lock()
        self._known: dict[str, tuple[int, Known]] = {}

    def of(self, theatre_id: str) -> Known:
        """Return what is known of a theatre. Raises NotFoundError."""
        theatre, store = self.library.theatre(theatre_id), self.library.store
        newest = store.newest_run(theatre_id)
        run = newest[0] if newest else 0
        with self._lock:
            if theatre_id not in self._known or self._known[theatre_id][0] != run:
                self._known[theatre_id] = (run, self._weigh(theatre))
            return self._known[theatre_id][1]

    def _weigh(self, theatre: Theatre) -> Known:
        ground = self.library.ground(theatre)
        claims = self.library.store.known_claims(theatre.id)
        drawn = drawn_evidence(self.library.store, theatre.id)
        polygon_of = drawn.polygon_of(self.library.polygon_of(theatre))
        evidence = weigh((*claims, *drawn.claims), ground, theatre, polygon_of)
        return Known(theatre, ground, {one.id: one for one in claims}, believe(evidence, ground, theatre))
