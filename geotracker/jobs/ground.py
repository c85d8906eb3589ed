"""From what the store knows to belief and zones: weigh every claim of a theatre."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from geotracker.control import Ground, History, believe, weigh
from geotracker.model import KnownClaim, Theatre
from geotracker.store.evidence import drawn_evidence
from geotracker.workspace import Workspace

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present, aware UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Known:
    """A theatre with everything known of it, ready to be asked."""

    theatre: Theatre
    ground: Ground
    claims: tuple[KnownClaim, ...]
    history: History


def know(workspace: Workspace, theatre_id: str, until: datetime | None = None) -> Known:
    """Weigh every claim of a theatre and run the belief model; `until` ends the history."""
    theatre = workspace.theatre(theatre_id)
    ground = workspace.ground(theatre)
    claims = workspace.store.known_claims(theatre_id)
    drawn = drawn_evidence(workspace.store, theatre_id)
    polygon_of = drawn.polygon_of(workspace.polygon_of(theatre))
    evidence = weigh((*claims, *drawn.claims), ground, theatre, polygon_of)
    return Known(theatre, ground, claims, believe(evidence, ground, theatre, until=until))
