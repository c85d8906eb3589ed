"""Evidence layers as claims: what an analyst drew weighs in the belief like a confirmed report, no more."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa
from shapely.geometry.base import BaseGeometry

from geotracker.model import (
    ControlClaim,
    EventTime,
    Interval,
    KnownClaim,
    Layer,
    LayerRole,
    Modality,
    Place,
    Precision,
    Region,
    Relation,
    Source,
    Span,
    Status,
)
from geotracker.store.layers import Version, all_layers, current_versions
from geotracker.store.store import Store

PolygonOf = Callable[[Place | Region], BaseGeometry | None]
KIND = "drawn"
FIRST = -(10**12)
"""The number of the first drawn claim; those an analyst's review added are negative too, and smaller."""
_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Drawn:
    """Claims made of drawn areas, and the areas by the key of the claim's region."""

    claims: tuple[KnownClaim, ...]
    areas: Mapping[str, BaseGeometry]

    def polygon_of(self, others: PolygonOf) -> PolygonOf:
        """Return a function that knows drawn areas and asks another for the rest."""

        def found(target: Place | Region) -> BaseGeometry | None:
            if isinstance(target, Region) and target.kind == KIND:
                return self.areas.get(target.key)
            return others(target)

        return found


def drawn_evidence(store: Store, theatre: str) -> Drawn:
    """Return what the evidence layers of a theatre say now, as claims with negative numbers."""
    with store.begin() as connection:
        return _drawn(connection, theatre)


def _drawn(connection: sa.Connection, theatre: str) -> Drawn:
    claims: list[KnownClaim] = []
    areas: dict[str, BaseGeometry] = {}
    for layer in all_layers(connection, theatre):
        if layer.role is not LayerRole.EVIDENCE:
            continue
        for name, version in current_versions(connection, layer.id).items():
            known = _claim(layer, name, version, FIRST - len(claims))
            if known is not None and version.feature is not None:
                claims.append(known)
                areas[f"layer:{layer.id}/{name}"] = version.feature.geometry
    return Drawn(tuple(claims), areas)


def _claim(layer: Layer, name: str, version: Version, number: int) -> KnownClaim | None:
    """Return a drawn area as a claim, None where it says nothing of who holds it."""
    feature = version.feature
    if feature is None or version.made_at is None or feature.status is Status.UNKNOWN:
        return None
    contested = feature.status is Status.CONTESTED or feature.holder is None
    point = feature.geometry.representative_point()
    region = Region(KIND, f"layer:{layer.id}/{name}", layer.name, lon=point.x, lat=point.y)
    start = feature.valid_during.start or version.made_at
    claim = ControlClaim(
        relation=Relation.CONTESTS if contested else Relation.HOLDS,
        actor=feature.holder,
        place=layer.name,
        span=_NOWHERE,
        target=region,
        evidence=_NOWHERE,
        cue=_NOWHERE,
        modality=Modality.CONFIRMED,
        when=EventTime(Interval(start, start + timedelta(days=1)), Precision.DAY, None),
        reporter=version.author,
        confidence=feature.certainty,
        rule=f"layer-{layer.id}",
    )
    word = Source(version.author, reliability=feature.certainty)
    return KnownClaim(number, claim, version.made_at, word, f"layer:{layer.id}/{name}")
