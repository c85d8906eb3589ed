"""From one claim to log likelihoods over the states: how much it says, and for whom."""

from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geotracker.control.evidence import Reach
from geotracker.control.measure import Floats
from geotracker.control.params import Params
from geotracker.control.states import States
from geotracker.model import ControlClaim, Extent, KnownClaim, Modality, Relation, Theatre

_TYPICAL = float(np.log(0.8 / 0.2))  # a source of reliability .8 has weight one


@dataclass(frozen=True, slots=True, eq=False)
class Emission:
    """Log likelihoods for one cell: `lag` days after the event's day, and what they favour.

    `favours` numbers the statement (a state's column, or states + column for "not that actor"), so that
    evidence for one thing can be added up and bounded. `stir` is the chance that the ground
    passed `into` a state that day; `steady` marks a claim of what goes on, not of an event.
    """

    lag: int
    log: Floats
    reach: Reach
    favours: int
    stir: float = 0.0
    into: int = 0
    steady: bool = False


def share_of(extent: Extent, params: Params) -> float:
    """Return the share an extent means, 0..1."""
    if isinstance(extent, str):
        words = {"all": 1.0, "most": params.most, "half": params.half, "part": params.part}
        return words.get(extent, 0.0 if extent == "none" else params.few)
    return min(max(float(extent), 0.0), 1.0)


def stake(known: KnownClaim, theatre: Theatre) -> str:
    """Return what the reporter has in a claim: gains, concedes, denies or "" (nothing).

    A reader's own finding stands; otherwise a source's side or a reporting actor decides.
    """
    claim = known.claim
    if claim.stake:
        return claim.stake
    side = claim.reporter if claim.reporter and theatre.actor(claim.reporter) else known.source.side
    if side is None:
        return ""
    if claim.modality is Modality.DENIED:
        return "denies"
    losing = claim.relation is Relation.LOSES
    if claim.actor == side:
        return "concedes" if losing else "gains"
    if losing or claim.relation is Relation.CONTESTS:
        return "gains" if losing else ""
    return "concedes" if claim.actor is not None else ""


def trust(known: KnownClaim, theatre: Theatre, params: Params) -> float:
    """Return the factor on a claim's weight: modality, stake, source and the reader's confidence."""
    claim = known.claim
    by_modality = {
        Modality.ASSERTED: params.m_asserted,
        Modality.CLAIMED: params.m_claimed,
        Modality.CONFIRMED: params.m_confirmed,
        Modality.DENIED: params.m_denied,
    }
    by_stake = {"gains": params.s_gains, "concedes": params.s_concedes, "denies": params.s_denies}
    reliable = min(max(known.source.reliability, 0.5), 0.97)
    source = float(np.log(reliable / (1 - reliable))) / _TYPICAL
    sure = 0.4 + 0.6 * claim.confidence if claim.confidence > 0 else 1.0
    return by_modality[claim.modality] * by_stake.get(stake(known, theatre), 1.0) * source * sure


def rival(claim: ControlClaim, theatre: Theatre, states: States, moment: datetime) -> int | None:
    """Return the column of the one rival who gains what an actor loses at a moment, or None."""
    gainers = {
        gainer for loser, gainer, during in theatre.rivals if loser == claim.actor and moment in during
    }
    if len(gainers) == 1:
        return states.column(gainers.pop())
    return None


def towards(states: States, column: int, weight: float, params: Params, share: float = 1.0) -> Floats:
    """Return log likelihoods that favour one actor; a partial hold is as likely a contest."""
    log = np.full(states.count, -weight * share)
    log[column] = 0.0
    log[states.unknown] *= params.unknown_pull
    log[states.contested] = -weight * params.contested_pull if share >= params.whole else 0.0
    return log


def against(states: States, columns: list[int], weight: float) -> Floats:
    """Return log likelihoods that lower some states and say nothing of the others."""
    log = np.zeros(states.count)
    log[columns] = -weight
    return log


def contest(states: States, weight: float) -> Floats:
    """Return log likelihoods of fighting: whoever holds is lowered, nobody is named."""
    log = np.full(states.count, -weight)
    log[states.contested] = 0.0
    return log


def emissions(
    claim: ControlClaim, weight: float, inferred: int | None, states: States, params: Params
) -> list[Emission]:
    """Return what a claim of a trust-weighted factor says about one cell it names.

    `weight` multiplies the relation's own; `inferred` is the rival's column where the gainer is unstated.
    """
    share = share_of(claim.extent, params)
    column = states.column(claim.actor)
    relation, share = _settled(claim.relation, share, params)
    if claim.modality is Modality.DENIED:
        return _denial(relation, column, weight, states, params)
    if relation is Relation.CONTESTS:
        log = contest(states, params.w_contests * weight)
        stir = _chance(params.stir_contests, weight)
        return [Emission(0, log, Reach.DIRECT, states.contested, stir, states.contested)]
    if column is None or column >= len(states.actors):
        return _nobody(claim, relation, weight, states, params)
    if relation is Relation.LOSES:
        return _loss(column, inferred, weight, states, params)
    own = (params.w_gains if relation is Relation.GAINS else params.w_holds) * weight
    steady = relation is Relation.HOLDS
    stir = params.stir_holds if steady else params.stir_gains
    log = towards(states, column, own, params, share)
    found = [Emission(0, log, Reach.DIRECT, column, _chance(stir, weight), column, steady)]
    if relation is Relation.GAINS:
        previous = states.column(claim.previous_holder)
        log = against(states, [column], own * params.before)
        if previous is not None and previous < len(states.actors):
            log = towards(states, previous, own * params.before, params)
        found.append(Emission(-1, log, Reach.DIRECT, states.count + column))
    return found


def _settled(relation: Relation, share: float, params: Params) -> tuple[Relation, float]:
    """Return the relation a partial or empty extent amounts to in a single cell, and its share."""
    if relation is Relation.CONTESTS:
        return relation, 1.0
    if share == 0.0:
        return (Relation.HOLDS if relation is Relation.LOSES else Relation.LOSES), 1.0
    if share < params.most:
        return Relation.CONTESTS, 1.0
    return relation, share


def _chance(stir: float, weight: float) -> float:
    """Return the chance of a change that a claim of some trust brings: never more than a plain report's."""
    return stir * min(weight, 1.0)


def _loss(column: int, gainer: int | None, weight: float, states: States, params: Params) -> list[Emission]:
    own, stir = params.w_loses * weight, _chance(params.stir_gains, weight)
    found = [
        Emission(
            0, against(states, [column], own), Reach.DIRECT, states.count + column, stir, states.unknown
        ),
        Emission(-1, towards(states, column, own * params.before, params), Reach.DIRECT, column),
    ]
    if gainer is not None:
        log = towards(states, gainer, own * params.inferred, params)
        found.append(Emission(0, log, Reach.INFERRED, gainer, stir, gainer))
    return found


def _nobody(
    claim: ControlClaim, relation: Relation, weight: float, states: States, params: Params
) -> list[Emission]:
    """Return what a gain or loss by nobody named says: the holder, whoever it is, is less sure."""
    if relation is Relation.HOLDS:
        return []
    named = states.column(claim.previous_holder)
    own, stir = params.w_vacant * weight, _chance(params.stir_contests, weight)
    if named is not None and named < len(states.actors):
        return [
            Emission(
                0, against(states, [named], own), Reach.DIRECT, states.count + named, stir, states.unknown
            )
        ]
    log = against(states, list(range(len(states.actors))), own)
    return [Emission(0, log, Reach.DIRECT, states.unknown, stir, states.unknown)]


def _denial(
    relation: Relation, column: int | None, weight: float, states: States, params: Params
) -> list[Emission]:
    """Return what a denial says: the thing denied is less likely; nothing else is named."""
    if relation is Relation.CONTESTS:
        log = against(states, [states.contested], params.w_contests * weight)
        return [Emission(0, log, Reach.DIRECT, states.count + states.contested)]
    if column is None or column >= len(states.actors):
        return []
    if relation is Relation.LOSES:
        others = [other for other in range(len(states.actors)) if other != column]
        return [
            Emission(0, against(states, [other], params.w_loses * weight), Reach.DIRECT, states.count + other)
            for other in others
        ]
    own = params.w_gains if relation is Relation.GAINS else params.w_holds
    return [Emission(0, against(states, [column], own * weight), Reach.DIRECT, states.count + column)]
