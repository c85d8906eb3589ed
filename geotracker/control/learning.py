"""How far a source can be trusted, learned from what others said of the same places soon after."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from geotracker.control.evidence import Evidence, Reach
from geotracker.model import KnownClaim, Source

_SECONDS_A_DAY = 86_400.0
_PRIOR = 5.0  # a source starts with the reliability it is given, worth so many outcomes


@dataclass(frozen=True, slots=True)
class Learned:
    """A source's reliability after its claims met later ones: how many were borne out, how many not.

    `by` says how many of those outcomes came from which other source, the most first.
    """

    source: str
    given: float
    reliability: float
    confirmed: int
    contradicted: int
    by: tuple[tuple[str, int], ...] = ()


def learn_sources(known: Sequence[KnownClaim], evidence: Evidence, days: float = 10.0) -> tuple[Learned, ...]:
    """Compare each claim of who holds a place with the next one by another source within some days.

    The next claim that names a holder of the same cell, from another source and another story, bears a
    claim out or contradicts it. The share borne out, with the given reliability as `_PRIOR` outcomes
    before any (the mean of a beta distribution), is what to put into the theatre's `sources`. Ground may
    truly change hands in between: with a short span that is rare beside false claims.
    """
    claims = {one.id: one for one in known}
    rows = evidence.direct
    said = rows.sayings.favours[rows.source]
    holder = (said < len(evidence.states.actors)) & (rows.reach == Reach.DIRECT) & (rows.claim > 0)
    chosen = rows.take(np.flatnonzero(holder))
    order = np.lexsort((chosen.claim, chosen.known, chosen.cell))
    cell, since = chosen.cell[order].tolist(), chosen.known[order].tolist()
    who, number = said[holder][order].tolist(), chosen.claim[order].tolist()
    outcome: dict[Source, list[int]] = {}
    told: dict[Source, Counter[str]] = {}
    for at in range(len(cell)):
        one = claims[number[at]]
        found, others = outcome.setdefault(one.source, [0, 0]), told.setdefault(one.source, Counter())
        for later in range(at + 1, len(cell)):
            if cell[later] != cell[at] or since[later] - since[at] > days * _SECONDS_A_DAY:
                break
            other = claims[number[later]]
            if other.source.name != one.source.name and _story(other) != _story(one):
                found[int(who[later] != who[at])] += 1
                others[other.source.name] += 1
                break
    return tuple(
        Learned(
            source.name,
            source.reliability,
            (borne_out + _PRIOR * source.reliability) / (borne_out + not_so + _PRIOR),
            borne_out,
            not_so,
            tuple(told[source].most_common()),
        )
        for source, (borne_out, not_so) in sorted(outcome.items(), key=lambda item: item[0].name)
    )


def _story(one: KnownClaim) -> str:
    return one.story or one.document
