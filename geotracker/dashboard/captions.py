"""What happened that day, in one line: the title of the text behind the day's surest claim. Pure."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date

from geotracker.dashboard.timeline import Caption
from geotracker.model import Document, KnownClaim, Modality, Place, Region, Relation, Theatre

LONGEST = 140  # characters
VERBS = {
    Relation.GAINS: "takes",
    Relation.LOSES: "loses",
    Relation.HOLDS: "holds",
    Relation.CONTESTS: "fights for",
}


def agrees(name: str, verb: str) -> str:
    """Return a verb ("gains", "fights for") as it stands after a party's name: "Rebels gain"."""
    last = name.rsplit(maxsplit=1)[-1].lower() if name.strip() else ""
    if not last.endswith("s") or last.endswith(("ss", "us", "is")):
        return verb
    first, space, rest = verb.partition(" ")
    return first.removesuffix("s") + space + rest


def said_of(who: str, verb: str, place: str) -> str:
    """Return a claim as words: "Rebels gain X"; of nobody named "Somebody gains X", "Fighting for X"."""
    if not who and verb.startswith("fights"):
        return f"Fighting {verb.partition(' ')[2]} {place}"
    return f"{who or 'Somebody'} {agrees(who, verb)} {place}"


def captions(
    theatre: Theatre, claims: Iterable[KnownClaim], documents: Mapping[str, Document]
) -> tuple[Caption, ...]:
    """Return at most one caption a day, on the day the text came out, in order of time."""
    return tuple(
        Caption(_day(known), _text(theatre, known, documents.get(known.document)))
        for known in of_the_days(claims)
    )


def of_the_days(claims: Iterable[KnownClaim]) -> tuple[KnownClaim, ...]:
    """Return the claim that each day's caption tells, in order of time: only their texts are needed."""
    best: dict[date, KnownClaim] = {}
    for known in claims:
        day = _day(known)
        if day not in best or _weight(known) > _weight(best[day]):
            best[day] = known
    return tuple(known for _, known in sorted(best.items(), key=lambda told: told[0]))


def _day(known: KnownClaim) -> date:
    return known.known_at.astimezone(UTC).date()


def _weight(known: KnownClaim) -> tuple[bool, bool, float]:
    """Rank a claim: changes before states, plain statements before denials, the sure before the unsure."""
    claim = known.claim
    return (
        claim.relation in {Relation.GAINS, Relation.LOSES},
        claim.modality != Modality.DENIED,
        claim.confidence,
    )


def _text(theatre: Theatre, known: KnownClaim, document: Document | None) -> str:
    """Return the text's title; without one, the claim in words."""
    if document is not None and document.title.strip():
        return _short(document.title.strip())
    claim = known.claim
    actor = theatre.actor(claim.actor) if claim.actor else None
    place = claim.target.name if isinstance(claim.target, Place | Region) else claim.place
    denied = " (denied)" if claim.modality is Modality.DENIED else ""
    return _short(said_of(actor.name if actor else "", VERBS[claim.relation], place) + denied)


def _short(text: str) -> str:
    """Cut a line that is too long at a word."""
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"
