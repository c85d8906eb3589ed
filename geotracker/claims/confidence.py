"""How likely a claim is to be right: a small logistic over what the reader saw."""

from math import exp

from geotracker.model import ControlClaim, Modality, Relation

CEILING = 0.95  # 100 checked claims say no more
# fitted by benchmarks/claims_confidence.py
WEIGHTS = {
    "bias": 1.15,
    "actor": 0.8,
    "force": 0.47,
    "named": 0.4,
    "weak": -0.6,
    "contests": -0.69,
    "event": -0.22,
    "adjective": -0.18,
    "denied": -0.41,
    "set": -0.74,
}


def features(claim: ControlClaim, weak: bool = False) -> dict[str, float]:
    """Return the features of a claim, each 0 or 1; `weak` says that its verb has many other uses."""
    named = any(
        word[:1].isupper() and word.lower() != "the" for word in claim.place.replace("-", " ").split()
    )
    return {
        "bias": 1.0,
        "actor": float(claim.actor is not None),
        "force": float(claim.actor_span is not None),
        "named": float(named),
        "weak": float(weak),
        "contests": float(claim.relation is Relation.CONTESTS),
        "event": float(claim.rule.split(":")[0].endswith(("_of", "_in", "_from", "_on"))),
        "adjective": float(claim.rule.startswith("adjective")),
        "denied": float(claim.modality is Modality.DENIED),
        "set": float(claim.quantity is not None and not named),
    }


def confidence(claim: ControlClaim, weak: bool = False) -> float:
    """Return the probability in 0..1 that the claim's relation, actor and place are as the text says."""
    total = sum(WEIGHTS[name] * value for name, value in features(claim, weak).items())
    return round(min(CEILING, 1 / (1 + exp(-total))), 3)
