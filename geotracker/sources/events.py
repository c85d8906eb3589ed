"""Event data sets: rows kept as documents with their columns, and claims made of the columns.

A row stays what it was: the document holds the coder's notes as text and the columns as `record`. Who the
parties are is decided when a theatre reads it, because only the theatre knows its actors.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from geotracker.model import (
    Actor,
    ControlClaim,
    Document,
    EventTime,
    Interval,
    Place,
    Precision,
    Relation,
    Span,
    Theatre,
    Unresolved,
)


@dataclass(frozen=True, slots=True)
class Party:
    """A side of an event as the data set names it; `others` are names it gives beside, tried next."""

    name: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What a row says, before a theatre's actors are known. `sure` in 0..1 is how precisely it is coded."""

    relation: Relation
    parties: tuple[Party, ...]
    loser: Party | None
    place: Place | Unresolved
    during: Interval
    precision: Precision
    sure: float
    rule: str


ReadEvent = Callable[[Mapping[str, str]], Event | None]

PREFIX = re.compile(r"^[\w/-]{2,12}: ")
BRACKETS = re.compile(r"\s*\([^)]*\)")
STATE = re.compile(r"^(?:Military|Police|Air|Naval|Armed|Government) Forces of |^Government of ", re.I)
STATE_WORDS = ("government", "army", "armed forces", "forces", "troops", "military")


def event_claims(document: Document, theatre: Theatre, read: ReadEvent) -> tuple[ControlClaim, ...]:
    """Return the claims of one row in a theatre: none where no party is an actor there.

    The evidence is the whole of the notes; the place's span is its name in them, else all of them.
    """
    event = read(dict(document.record))
    if event is None:
        return ()
    at = event.during.start or document.published_at
    whole = Span(0, len(document.text))
    name = event.place.name if isinstance(event.place, Place) else ""
    found = document.text.find(name) if name else -1
    span = Span(found, found + len(name)) if found >= 0 else whole
    loser = actor_of(event.loser, theatre, at) if event.loser else None
    return tuple(
        ControlClaim(
            relation=relation,
            actor=actor,
            place=name or document.text[:80],
            span=span,
            target=event.place,
            evidence=whole,
            cue=whole,
            previous_holder=loser if relation is Relation.GAINS else None,
            when=EventTime(event.during, event.precision),
            confidence=event.sure,
            rule=event.rule,
        )
        for relation, actor in _said(event, loser, theatre, at)
    )


def _said(event: Event, loser: str | None, theatre: Theatre, at: datetime) -> Iterator[tuple[Relation, str]]:
    known = [actor for party in event.parties if (actor := actor_of(party, theatre, at))]
    if known:
        yield from ((event.relation, actor) for actor in dict.fromkeys(known) if actor != loser)
    elif loser and event.relation is Relation.GAINS:
        yield Relation.LOSES, loser


def actor_of(party: Party, theatre: Theatre, at: datetime) -> str | None:
    """Return the actor of a theatre a party is, at a time, or None where no name of either meets."""
    for name in (party.name, *party.others):
        for written in _spellings(name):
            for actor in theatre.actors:
                if at in actor.active and written in _names(actor):
                    return _allegiance(actor, at)
    return None


def _spellings(name: str) -> Iterator[str]:
    """Yield the ways a data set's name may be written in a theatre, the most exact first."""
    bare = BRACKETS.sub("", name).strip()
    yield _fold(name)
    yield _fold(bare)
    yield _fold(PREFIX.sub("", bare))
    if match := PREFIX.match(bare):
        yield _fold(match.group().rstrip(": "))
    country = STATE.sub("", bare)
    if country != bare:
        yield from (f"{_fold(country)} {word}" for word in STATE_WORDS)
        yield _fold(country)


def _names(actor: Actor) -> set[str]:
    names = {_fold(name) for name in (actor.id, actor.name, *actor.aliases)}
    # "Syrian government" answers to "Syria government": data sets write the country, texts the adjective
    return names | {re.sub(r"n (?=\w)", " ", name, count=1) for name in names}


def _fold(name: str) -> str:
    return " ".join(name.casefold().replace("_", " ").split()).removeprefix("the ")


def _allegiance(actor: Actor, at: datetime) -> str:
    return next((other for other, during in actor.allegiances if at in during), actor.id)


# --- what both data sets' columns have in common -----------------------------------------------------


def day_of(text: str) -> date | None:
    """Return the day of "2020-03-03", "2020-03-03 00:00:00.000" or "03 March 2020"."""
    text = text.strip()
    for form, length in (("%Y-%m-%d", 10), ("%d %B %Y", None), ("%d/%m/%Y", 10)):
        try:
            return datetime.strptime(text[:length], form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    return None


def midnight(of: date) -> datetime:
    """Return a day's first instant."""
    return datetime.combine(of, time.min, UTC)


def around(first: date, last: date) -> Interval:
    """Return the interval of whole days from first to last."""
    start, end = sorted((first, last))
    return Interval(midnight(start), midnight(end) + timedelta(days=1))


def point(row: Mapping[str, str], name: str, number: int, country: str = "") -> Place | None:
    """Return a row's point as a place of the user's own (a negative id), or None for no valid point."""
    try:
        lat, lon = float(row.get("latitude") or ""), float(row.get("longitude") or "")
    except ValueError:
        return None
    if not (-90 <= lat <= 90 and -180 <= lon <= 180) or (lat == 0 and lon == 0):
        return None
    return Place(-max(number, 1), name, lon, lat, "PPL", country)
