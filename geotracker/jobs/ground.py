"""From what the store knows to belief: every claim of a theatre weighed, once for every room that asks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from threading import Lock

from geotracker.api.library import Library
from geotracker.control import Ground, History, Params, PolygonOf, believe, weigh
from geotracker.model import KnownClaim, Source, Theatre
from geotracker.store.evidence import drawn_evidence

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present, aware UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Known:
    """A theatre with everything known of it weighed. `history` caches: threads use it holding `lock`.

    `claims` are by number; `drawn` are those that evidence layers make, numbered below them.
    """

    theatre: Theatre
    ground: Ground
    claims: Mapping[int, KnownClaim]
    history: History
    polygon_of: PolygonOf
    drawn: tuple[KnownClaim, ...] = ()
    lock: Lock = field(default_factory=Lock)


def know(library: Library, theatre_id: str, until: datetime | None = None) -> Known:
    """Weigh every claim of a theatre and run the belief model; `until` ends the history. NotFoundError."""
    theatre = library.theatre(theatre_id)
    ground = library.ground(theatre)
    claims = trusted(library.store.known_claims(theatre_id), theatre)
    drawn = drawn_evidence(library.store, theatre_id)
    polygon_of = drawn.polygon_of(library.polygon_of(theatre))
    params = Params.of(theatre.params)
    evidence = weigh((*claims, *drawn.claims), ground, theatre, polygon_of, params)
    history = believe(evidence, ground, theatre, params, until)
    return Known(theatre, ground, {one.id: one for one in claims}, history, polygon_of, drawn.claims)


def trusted(claims: Sequence[KnownClaim], theatre: Theatre) -> tuple[KnownClaim, ...]:
    """Return claims with what the theatre file says of their sources, where the store says nothing."""
    given = {source.name: source for source in theatre.sources}
    return tuple(
        replace(one, source=given[one.source.name])
        if one.source.name in given and one.source == Source(one.source.name)
        else one
        for one in claims
    )
