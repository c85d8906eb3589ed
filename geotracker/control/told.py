"""What has been told already: one story counts once, agreeing reports count less and less."""

from bisect import bisect_left, bisect_right, insort

from geotracker.control.params import Params
from geotracker.model import KnownClaim, Modality

What = tuple[object, ...]
"""What a claim says, whoever tells it: place, relation, actor, denied or not."""


class Told:
    """The memory of the weighing: copy it to go on from a moment without changing that moment's.

    `stories` holds how far each story about a thing was trusted, `days` the days that stories about a thing
    speak of, as first told, in order; `tellings` who told it in which story, `said` what each claim told.
    A look-up is by bisection: a thing may be told ten thousand times. Copies share the lists of a thing
    until one of them is told more of it: `_own` are the things whose lists nobody else has.
    """

    def __init__(self, params: Params) -> None:
        self.params = params
        self.stories: dict[tuple[str, What], float] = {}
        self.days: dict[What, list[int]] = {}
        self.tellings: dict[What, list[tuple[int, str]]] = {}
        self.said: dict[int, What] = {}
        self._own: set[What] = set()

    def copy(self) -> "Told":
        """Return a memory of the same things."""
        other = Told(self.params)
        other.stories, other.said = self.stories.copy(), self.said.copy()
        other.days, other.tellings = self.days.copy(), self.tellings.copy()
        self._own.clear()
        return other

    def forget(self, what: What) -> tuple[int, ...]:
        """Forget all that was told of one thing; return the claims that told it."""
        self._own.discard(what)
        self.days.pop(what, None)
        tellings = self.tellings.pop(what, [])
        for claim, story in tellings:
            self.stories.pop((story, what), None)
            self.said.pop(claim, None)
        return tuple(claim for claim, _ in tellings)

    def news(self, one: KnownClaim, place: object, day: int, trusted: float) -> float:
        """Return the part of a claim's weight that is news, and remember the claim.

        A better-trusted telling of a story already counted adds only what it has over the first.
        """
        what, name = thing(one, place), one.story or one.document
        story = (name, what)
        counted = self.stories.get(story)
        self.stories[story] = max(counted or 0.0, trusted)
        if what not in self._own:
            self._own.add(what)
            self.days[what] = self.days.get(what, []).copy()
            self.tellings[what] = self.tellings.get(what, []).copy()
        self.tellings[what].append((one.id, name))
        self.said[one.id] = what
        if counted is not None:
            return max(trusted - counted, 0.0) / trusted if trusted > 0 else 0.0
        days, near = self.days[what], self.params.repeat_days
        agreeing = bisect_right(days, day + near) - bisect_left(days, day - near)
        insort(days, day)
        return float(self.params.repeat**agreeing)


def thing(one: KnownClaim, place: object) -> What:
    """Return what a claim says, whoever tells it."""
    return (place, one.claim.relation, one.claim.actor, one.claim.modality is Modality.DENIED)
