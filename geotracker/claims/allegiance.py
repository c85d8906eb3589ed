"""For whom an actor fights: its claims count for whoever the theatre says it served at that time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from geotracker.model import ControlClaim, Theatre


def served(actor: str | None, theatre: Theatre, at: datetime) -> str | None:
    """Return the actor that an actor's doings count for at a moment: itself, or whom it served."""
    known = theatre.actor(actor) if actor is not None else None
    if known is None:
        return actor
    return next((other for other, during in known.allegiances if at in during), actor)


def sworn(claims: Iterable[ControlClaim], theatre: Theatre, published: datetime) -> tuple[ControlClaim, ...]:
    """Return claims whose actors and holders before are those they served when it happened.

    The moment is the start of the claim's time, or publication where that is open. Whom the text names stays
    readable in `actor_span`. Events of data sets are counted the same way (`sources.events`).
    """
    if not any(actor.allegiances for actor in theatre.actors):
        return tuple(claims)
    return tuple(_sworn(claim, theatre, _moment(claim) or published) for claim in claims)


def _sworn(claim: ControlClaim, theatre: Theatre, at: datetime) -> ControlClaim:
    """Return one claim for whom its actors served at a moment."""
    actor, before = served(claim.actor, theatre, at), served(claim.previous_holder, theatre, at)
    return replace(claim, actor=actor, previous_holder=before if before != actor else None)


def _moment(claim: ControlClaim) -> datetime | None:
    """Return when a claim's time begins, if it has one."""
    return claim.when.during.start if claim.when is not None else None
