"""Where the targets of claims lie on the ground."""

from collections.abc import Sequence

import numpy as np
from shapely.geometry.base import BaseGeometry

from geotracker.control.ground import Ground, Ints
from geotracker.control.seeds import PolygonOf
from geotracker.model import ControlClaim, Place, Region, Target, Unresolved

_AREAL = ("ADM", "PCL", "CONT", "RGN", "TERR")

WATER = frozenset({"STM", "STMS", "SEA", "OCN", "GULF", "BAY", "STRT", "CHN", "LK", "LKS", "RSV", "CNL"})
"""GeoNames feature codes of waters, which no claim of ground is about."""


class Where:
    """Where targets lie: cells of places, cells of areas, each looked up once."""

    def __init__(self, ground: Ground, polygon_of: PolygonOf) -> None:
        self.ground, self.polygon_of = ground, polygon_of
        self.places: dict[int, int] = {}
        self.areas: dict[str, Ints | None] = {}

    def learn(self, targets: Sequence[Target]) -> None:
        """Locate all places at once."""
        places = {target.geonameid: target for target in targets if isinstance(target, Place)}
        if places:
            found = self.ground.locate([p.lon for p in places.values()], [p.lat for p in places.values()])
            self.places = dict(zip(places, found.tolist(), strict=True))

    def cell(self, target: Target) -> int | None:
        """Return the cell of a point-like place, None for an area; -1 outside the theatre."""
        if isinstance(target, Place) and not target.feature_code.startswith(_AREAL):
            return self.places[target.geonameid]
        return None

    def cells(self, target: Place | Region) -> Ints | None:
        """Return the cells of an area, or None where nobody knows its polygon."""
        key = target.key if isinstance(target, Region) else f"place:{target.geonameid}"
        if key not in self.areas:
            area: BaseGeometry | None = self.polygon_of(target)
            self.areas[key] = None if area is None or area.is_empty else self.ground.within(area)
        return self.areas[key]

    def excepted(self, claim: ControlClaim) -> Ints:
        """Return the cells a claim carves out."""
        found: list[Ints] = [np.zeros(0, dtype=np.int64)]
        for out in claim.exceptions:
            if isinstance(out.target, Unresolved):
                continue
            cell = self.cell(out.target)
            if cell is not None:
                found.append(np.array([cell], dtype=np.int64))
            elif (cells := self.cells(out.target)) is not None:
                found.append(cells)
        return np.concatenate(found)
