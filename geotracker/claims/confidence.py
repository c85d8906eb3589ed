"""How likely a claim is to be right: a small logistic over what the reader saw."""

from math import exp

from geotracker.model import ControlClaim, Modality, Relation

WEIGHTS = {
    "bias": 0.9,
    "actor": 0.5,
    "force": 0.3,
    "named": 0.4,
    "weak": -0.6,
    "contests": -0.7,
    "event": -0.4,
    "adjective": -0.2,
    "denied": -0.4,
    "set": -0.8,
}


def features(claim: ControlClaim, known_force: bool, weak: bool, named: bool) -> dict[str, float]:
    """Return the features of a claim, each 0 or 1."""
    return {
        "bias": 1.0,
        "actor": float(claim.actor is not None),
        "force": float(known_force),
        "named": float(named),
        "weak": float(weak),
        "contests": float(claim.relation is Relation.CONTESTS),
        "event": float(claim.rule.split(":")[0].endswith(("_of", "_in", "_from", "_on"))),
        "adjective": float(claim.rule.startswith("adjective")),
        "denied": float(claim.modality is Modality.DENIED),
        "set": float(claim.quantity is not None and not named),
    }


def confidence(claim: ControlClaim, known_force: bool, weak: bool, named: bool) -> float:
    """Return the probability in 0..1 that the claim's relation, actor and place are as the text says."""
    total = sum(WEIGHTS[name] * value for name, value in features(claim, known_force, weak, named).items())
    return round(1 / (1 + exp(-total)), 3)
