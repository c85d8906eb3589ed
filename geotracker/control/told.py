"""What has been told already: one story counts once, agreeing reports count less and less."""

from dataclasses import dataclass

from geotracker.control.params import Params
from geotracker.model import KnownClaim, Modality

What = tuple[object, ...]
"""What a claim says, whoever tells it: place, relation, actor, denied or not."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One claim as it was told: its number, its story, the day it speaks of."""

    claim: int
    story: str
    day: int


class Told:
    """The memory of the weighing: copy it to go on from a moment without changing that moment's."""

    def __init__(self, params: Params) -> None:
        self.params = params
        self.stories: dict[tuple[str, What], float] = {}
        self.tellings: dict[What, tuple[Telling, ...]] = {}
        self.said: dict[int, What] = {}

    def copy(self) -> "Told":
        """Return a memory of the same things."""
        other = Told(self.params)
        other.stories, other.tellings, other.said = (
            self.stories.copy(),
            self.tellings.copy(),
            self.said.copy(),
        )
        return other

    def forget(self, what: What) -> tuple[int, ...]:
        """Forget all that was told of one thing; return the claims that told it."""
        tellings = self.tellings.pop(what, ())
        for one in tellings:
            self.stories.pop((one.story, what), None)
            self.said.pop(one.claim, None)
        return tuple(one.claim for one in tellings)

    def news(self, one: KnownClaim, place: object, day: int, trusted: float) -> float:
        """Return the part of a claim's weight that is news, and remember the claim.

        A better-trusted telling of a story already counted adds only what it has over the first.
        """
        what, name = thing(one, place), one.story or one.document
        story = (name, what)
        counted = self.stories.get(story)
        self.stories[story] = max(counted or 0.0, trusted)
        before = self.tellings.get(what, ())
        self.tellings[what] = (*before, Telling(one.id, name, day))
        self.said[one.id] = what
        if counted is not None:
            return max(trusted - counted, 0.0) / trusted if trusted > 0 else 0.0
        heads = {other.story: other for other in reversed(before)}.values()
        agreeing = sum(abs(day - other.day) <= self.params.repeat_days for other in heads)
        return float(self.params.repeat**agreeing)


def thing(one: KnownClaim, place: object) -> What:
    """Return what a claim says, whoever tells it."""
    return (place, one.claim.relation, one.claim.actor, one.claim.modality is Modality.DENIED)
