"""What has been told already: one story counts once, agreeing reports count less and less."""

from geotracker.control.params import Params
from geotracker.model import KnownClaim, Modality

What = tuple[object, ...]
"""What a claim says, whoever tells it: place, relation, actor, denied or not."""


class Told:
    """The memory of the weighing: copy it to go on from a moment without changing that moment's."""

    def __init__(self, params: Params) -> None:
        self.params = params
        self.stories: dict[tuple[str, What], float] = {}
        self.days: dict[What, tuple[int, ...]] = {}

    def copy(self) -> "Told":
        """Return a memory of the same things."""
        other = Told(self.params)
        other.stories, other.days = self.stories.copy(), self.days.copy()
        return other

    def news(self, one: KnownClaim, place: object, day: int, trusted: float) -> float:
        """Return the part of a claim's weight that is news, and remember the claim.

        A better-trusted telling of a story already counted adds only what it has over the first.
        """
        claim = one.claim
        what = (place, claim.relation, claim.actor, claim.modality is Modality.DENIED)
        story = (one.story or one.document, what)
        counted = self.stories.get(story)
        self.stories[story] = max(counted or 0.0, trusted)
        if counted is not None:
            return max(trusted - counted, 0.0) / trusted if trusted > 0 else 0.0
        before = self.days.get(what, ())
        agreeing = sum(abs(day - other) <= self.params.repeat_days for other in before)
        self.days[what] = (*before, day)
        return float(self.params.repeat**agreeing)
