"""The ground as arrays: cells, areas, people, who is next to whom and how far by land."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from shapely.geometry.base import BaseGeometry

from geotracker.control.measure import Floats, distances_km
from geotracker.control.outline import Outline
from geotracker.late import late
from geotracker.model import Cell

sparse, csgraph = late("scipy.sparse"), late("scipy.sparse.csgraph")

Ints = NDArray[np.int64]

SPREAD_KM = 60.0
"""How far, in km of travel, one cell can tell anything about another."""

_OFFSHORE_DEGREES = 0.15


@dataclass(frozen=True, eq=False)
class Ground:
    """Cells and what is measured of them; arrays have one row per cell, in the cells' order.

    `near_start`, `near_cell`, `near_km` list (CSR) the cells within `SPREAD_KM` of each, by travel from
    neighbour to neighbour over land, itself excluded. `town` says where a cell has a place. `edge_from`
    and `edge_to` list every pair of neighbours, both ways.
    """

    cells: tuple[Cell, ...]
    geometry: NDArray[np.object_]
    lon: Floats
    lat: Floats
    area: Floats
    population: Floats
    town: NDArray[np.bool_]
    edge_from: Ints
    edge_to: Ints
    near_start: Ints
    near_cell: Ints
    near_km: Floats
    tree: shapely.STRtree

    @classmethod
    def of(cls, cells: Sequence[Cell]) -> "Ground":
        """Measure cells whose `index` is their position."""
        geometry = np.empty(len(cells), dtype=object)
        geometry[:] = [cell.geometry for cell in cells]
        inner = shapely.get_coordinates(shapely.point_on_surface(geometry))
        lon = np.array([c.place.lon if c.place else x for c, x in zip(cells, inner[:, 0], strict=True)])
        lat = np.array([c.place.lat if c.place else y for c, y in zip(cells, inner[:, 1], strict=True)])
        edge_from = np.repeat(np.arange(len(cells)), [len(cell.neighbours) for cell in cells])
        edge_to = np.array([other for cell in cells for other in cell.neighbours], dtype=np.int64)
        near_start, near_cell, near_km = _travel(len(cells), edge_from, edge_to, lon, lat)
        return cls(
            cells=tuple(cells),
            geometry=geometry,
            lon=lon,
            lat=lat,
            area=np.array([cell.area_km2 for cell in cells], dtype=np.float64),
            population=np.array([cell.population for cell in cells], dtype=np.float64),
            town=np.array([cell.place is not None for cell in cells], dtype=bool),
            edge_from=edge_from,
            edge_to=edge_to,
            near_start=near_start,
            near_cell=near_cell,
            near_km=near_km,
            tree=shapely.STRtree(geometry),
        )

    def __len__(self) -> int:
        """Return the number of cells."""
        return len(self.cells)

    @cached_property
    def outline(self) -> Outline | None:
        """Return the cells' borders as arcs, cut when first asked for; None if the cells are no coverage."""
        return Outline.of(self.geometry) if shapely.coverage_is_valid(self.geometry) else None

    @cached_property
    def neighbours(self) -> list[tuple[int, ...]]:
        """Return each cell's neighbours."""
        return [cell.neighbours for cell in self.cells]

    def locate(self, lon: ArrayLike, lat: ArrayLike) -> Ints:
        """Return the cell of each point: the one it lies in, the nearest just off the coast, else -1."""
        x, y = np.atleast_1d(np.asarray(lon, np.float64)), np.atleast_1d(np.asarray(lat, np.float64))
        points = np.asarray(shapely.points(np.column_stack((x, y))))
        found = np.full(len(points), -1, dtype=np.int64)
        at, cell = self.tree.query(points, predicate="intersects")
        # A point on a common edge lies in several cells; the lowest index is as good as any and stable.
        order = np.argsort(-cell, kind="stable")
        found[at[order]] = cell[order]
        missing = np.flatnonzero(found < 0)
        if len(missing):
            at, cell = self.tree.query_nearest(
                points[missing], max_distance=_OFFSHORE_DEGREES, all_matches=False
            )
            found[missing[at]] = cell
        return found

    def within(self, area: BaseGeometry) -> Ints:
        """Return the cells whose site lies in an area; where it holds none, those it overlaps most."""
        shapely.prepare(area)
        inside = np.flatnonzero(shapely.intersects_xy(area, self.lon, self.lat)).astype(np.int64)
        if len(inside):
            return inside
        hits = np.sort(self.tree.query(area, predicate="intersects")).astype(np.int64)
        if not len(hits):
            return hits
        parts = shapely.area(shapely.intersection(self.geometry[hits], area))
        return hits[parts >= 0.5 * parts.max()] if parts.max() > 0 else hits[:1]

    def near(self, cell: int) -> tuple[Ints, Floats]:
        """Return the cells near one, and their travel distances in km."""
        span = slice(self.near_start[cell], self.near_start[cell + 1])
        return self.near_cell[span], self.near_km[span]


def _travel(count: int, rows: Ints, columns: Ints, lon: Floats, lat: Floats) -> tuple[Ints, Ints, Floats]:
    """Return, as CSR, the cells within `SPREAD_KM` of each along neighbours, by shortest path."""
    lengths = distances_km(lon[rows], lat[rows], lon[columns], lat[columns]) if len(rows) else np.zeros(0)
    graph = sparse.csr_array((np.maximum(lengths, 0.1), (rows, columns)), shape=(count, count))
    starts, found, far = [np.zeros(1, dtype=np.int64)], [], []
    for first in range(0, count, 512):
        sources = np.arange(first, min(first + 512, count))
        block = csgraph.dijkstra(graph, directed=False, indices=sources, limit=SPREAD_KM)
        block[np.arange(len(sources)), sources] = np.inf
        at, cell = np.nonzero(np.isfinite(block))
        starts.append(np.bincount(at, minlength=len(sources)).astype(np.int64))
        found.append(cell.astype(np.int64))
        far.append(block[at, cell])
    empty_int, empty = np.zeros(0, dtype=np.int64), np.zeros(0)
    return (
        np.cumsum(np.concatenate(starts)),
        np.concatenate([empty_int, *found]),
        np.concatenate([empty, *far]),
    )
