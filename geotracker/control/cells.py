"""Tessellate a theatre: Voronoi cells of its populated places, with hinterland cells where none is near.

Sites are the places and, wherever no place is near, the points of a hexagonal lattice; one Voronoi
diagram of both, cut by the land, is the tessellation. So a desert cell is never larger than the
lattice allows (`CellSpec.largest_km2`) and the whole is a coverage: neighbours share every vertex.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.affinity import scale
from shapely.geometry.base import BaseGeometry

from geotracker.control.measure import Floats, Plane, areas_km2
from geotracker.errors import InputError
from geotracker.late import late
from geotracker.model import Cell, Place
from geotracker.polygonal import polygonal

spatial = late("scipy.spatial")

_OVERLAP_KM2 = 0.01  # two polygons of a theatre's own may share this much before it is an error


@dataclass(frozen=True, slots=True)
class CellSpec:
    """How finely to tessellate, in km.

    `merge_km`: a place this near to a more populous one joins its cell. `reach_km`: how far a town's
    hinterland goes where no other town is near; ground beyond it belongs to cells without a place.
    `hinterland_km`: the spacing of those cells' centres. `tolerance_km`: detail of coast and border.
    """

    merge_km: float = 4.0
    reach_km: float = 25.0
    hinterland_km: float = 50.0
    tolerance_km: float = 0.25

    @property
    def largest_km2(self) -> float:
        """Return the area no cell exceeds, in km².

        Every point lies within hinterland / sqrt(3) of a lattice point; where that one gave way to a
        place, the place is at most reach further. So a cell fits into a disc of that radius.
        """
        return float(np.pi * (self.hinterland_km / np.sqrt(3) + self.reach_km) ** 2)


@dataclass(frozen=True, slots=True)
class _Sites:
    """Voronoi sites in the plane: points (n, 2), the place of each (None: lattice) and its people."""

    points: Floats
    places: list[Place | None]
    population: list[int]


def tessellate(places: Sequence[Place], land: BaseGeometry, spec: CellSpec | None = None) -> tuple[Cell, ...]:
    """Cut land (EPSG:4326) into cells: one per populated place, and place-less ones far from any.

    Places off the land by more than a few km are left out. Cells are ordered by place (most populous
    first), hinterland last; the same input gives the same cells. InputError when land is empty.
    """
    spec = spec or CellSpec()
    if land.is_empty:
        raise InputError("no land to tessellate", field="area")
    plane = Plane.over(land)
    # Borders along parallels are straight in lon/lat and curved in the plane.
    flat = shapely.make_valid(plane.flatten(shapely.segmentize(land, 0.1)))
    flat = polygonal(shapely.simplify(flat, spec.tolerance_km))
    sites = _sites(places, flat, plane, spec)
    shapes = _cut(sites.points, flat, plane)
    return _cells(sites, shapes)


def cells_from_polygons(
    polygons: Sequence[tuple[str, BaseGeometry]], places: Sequence[Place] = ()
) -> tuple[Cell, ...]:
    """Make one cell of each named polygon (EPSG:4326); its place is the most populous one inside.

    Its population is that of all places inside. InputError names two polygons that overlap.
    """
    shapes = [shapely.make_valid(shape) for _, shape in polygons]
    tree = shapely.STRtree(shapes)
    left, right = tree.query(shapes, predicate="intersects")
    once = left < right
    left, right = left[once], right[once]
    array = np.asarray(shapes, dtype=object)
    overlaps = areas_km2(shapely.intersection(array[left], array[right])) if len(left) else np.zeros(0)
    if (overlaps > _OVERLAP_KM2).any():
        worst = int(np.argmax(overlaps))
        names = f"{polygons[left[worst]][0]!r} and {polygons[right[worst]][0]!r}"
        raise InputError(f"cells {names} overlap by {overlaps[worst]:.1f} km²", field="cells")
    ranked = sorted(places, key=_rank)
    inside: list[list[Place]] = [[] for _ in shapes]
    if ranked:
        points = shapely.points([place.lon for place in ranked], [place.lat for place in ranked])
        for at, cell in zip(*tree.query(points, predicate="intersects"), strict=True):
            inside[int(cell)].append(ranked[int(at)])
    centres = shapely.get_coordinates(shapely.point_on_surface(array))
    sites = _Sites(
        centres,
        [sorted(found, key=_rank)[0] if found else None for found in inside],
        [sum(place.population for place in found) for found in inside],
    )
    return _cells(sites, shapes)


def _rank(place: Place) -> tuple[bool, int, int]:
    """Order places: towns before sections of one, the most populous first, then by id."""
    return (place.feature_code == "PPLX", -place.population, place.geonameid)


def _sites(places: Sequence[Place], land: BaseGeometry, plane: Plane, spec: CellSpec) -> _Sites:
    """Choose the Voronoi sites: places (villages beside a larger place joined to it) and lattice."""
    ranked = sorted(places, key=_rank)
    points = plane.forward(np.array([[place.lon, place.lat] for place in ranked]).reshape(-1, 2))
    near = np.atleast_1d(shapely.dwithin(land, shapely.points(points), 5.0))
    ranked = [place for place, on_land in zip(ranked, near, strict=True) if on_land]
    points = points[near]
    owner = _owners(points, spec.merge_km)
    kept = [at for at in range(len(ranked)) if owner[at] == at]
    people = (
        np.bincount(owner, [place.population for place in ranked], len(ranked)) if ranked else np.zeros(0)
    )
    lattice = _lattice(land, spec.hinterland_km)
    if kept and len(lattice):
        distance, _ = spatial.cKDTree(points[kept]).query(lattice)
        lattice = lattice[distance > spec.reach_km]
    if not kept and not len(lattice):
        lattice = shapely.get_coordinates(shapely.point_on_surface(land))
    return _Sites(
        np.concatenate((points[kept], lattice)),
        [*(ranked[at] for at in kept), *(None for _ in lattice)],
        [*(int(people[at]) for at in kept), *(0 for _ in lattice)],
    )


def _owners(points: Floats, merge_km: float) -> NDArray[np.int64]:
    """Return for each point, in order of rank, the index of the point whose cell it joins (itself: none)."""
    owner = np.full(len(points), -1, dtype=np.int64)
    if not len(points):
        return owner
    tree = spatial.cKDTree(points)
    for at in range(len(points)):
        if owner[at] >= 0:
            continue
        owner[at] = at
        for other in tree.query_ball_point(points[at], merge_km):
            if owner[other] < 0:
                owner[other] = at
    return owner


def _lattice(land: BaseGeometry, spacing: float) -> Floats:
    """Return the points of a hexagonal lattice, anchored at the plane's origin, around the land."""
    west, south, east, north = land.bounds
    row = spacing * np.sqrt(3) / 2
    rows = np.arange(np.floor(south / row) - 1, np.ceil(north / row) + 2)
    columns = np.arange(np.floor(west / spacing) - 1, np.ceil(east / spacing) + 2)
    grid_x, grid_y = np.meshgrid(columns, rows)
    x = (grid_x + 0.5 * (grid_y % 2)) * spacing
    points = np.column_stack((x.ravel(), (grid_y * row).ravel()))
    shapely.prepare(land)
    return np.asarray(points[shapely.dwithin(land, shapely.points(points), spacing)])


def _cut(points: Floats, flat: BaseGeometry, plane: Plane) -> list[BaseGeometry]:
    """Return the part of the plane's land nearest to each point, as an edge-matched coverage in lon/lat.

    Voronoi edges and coast are noded together and polygonised, so that no two cells can disagree about
    where their common edge meets the coast. This is done in lon/lat: an edge straight in the plane is
    not so there, and cells cut in the plane could run over a corner of the coast once brought back.
    """
    land = polygonal(plane.unflatten(flat))
    lines = [land.boundary]
    if len(points) > 1:
        edges = shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=flat, only_edges=True)
        window = scale(shapely.box(*flat.bounds), 1.2, 1.2)  # far out, the plane ends
        lines.append(plane.unflatten(window.intersection(edges)))
    faces = np.asarray(shapely.get_parts(shapely.polygonize([shapely.union_all(lines)])))
    inner = shapely.point_on_surface(faces)
    shapely.prepare(land)
    kept = shapely.contains(land, inner)
    faces, inner = faces[kept], inner[kept]
    _, nearest = spatial.cKDTree(points).query(plane.forward(shapely.get_coordinates(inner)))
    order = np.argsort(nearest, kind="stable")
    faces, nearest = faces[order], nearest[order]
    shapes: list[BaseGeometry] = [shapely.Polygon()] * len(points)
    starts = np.flatnonzero(np.r_[True, nearest[1:] != nearest[:-1]])
    for start, end in zip(starts, [*starts[1:], len(nearest)], strict=True):
        found = faces[start:end]
        shapes[nearest[start]] = found[0] if len(found) == 1 else shapely.coverage_union_all(found)
    return shapes


def _cells(sites: _Sites, shapes: Sequence[BaseGeometry]) -> tuple[Cell, ...]:
    """Make cells of the sites whose shape is not empty; hinterland takes the nearest place's country."""
    full = [at for at, shape in enumerate(shapes) if not shape.is_empty]
    geometries = [shapes[at] for at in full]
    areas = areas_km2(geometries)
    neighbours = touching(geometries)
    home = _homes(sites, full)
    return tuple(
        Cell(
            index=index,
            place=sites.places[at],
            geometry=geometries[index],
            area_km2=float(areas[index]),
            population=sites.population[at],
            neighbours=neighbours[index],
            country_code=place.country_code if (place := home[index]) else "",
            admin1=place.admin1 if place else "",
        )
        for index, at in enumerate(full)
    )


def _homes(sites: _Sites, full: Sequence[int]) -> list[Place | None]:
    """Return for each site its place, or the place nearest to it."""
    towns = [at for at, place in enumerate(sites.places) if place is not None]
    if not towns:
        return [None for _ in full]
    _, nearest = spatial.cKDTree(sites.points[towns]).query(sites.points[list(full)])
    return [
        sites.places[at] or sites.places[towns[int(near)]] for at, near in zip(full, nearest, strict=True)
    ]


def touching(geometries: Sequence[BaseGeometry]) -> list[tuple[int, ...]]:
    """Return for each polygon the indexes of those that share a border or a corner with it, ascending."""
    left, right = shapely.STRtree(geometries).query(geometries, predicate="intersects")
    found: list[list[int]] = [[] for _ in geometries]
    for one, other in zip(left.tolist(), right.tolist(), strict=True):
        if one != other:
            found[one].append(other)
    return [tuple(sorted(others)) for others in found]
