"""Polygons of places and regions, each by a stated rule; distances on the ellipsoid, shapes in a local
projection.

Every polygon is EPSG:4326. Buffers and cuts are made in an azimuthal equidistant projection centred on the
anchor,
where distances from the anchor are true; results are clipped to the atlas's land where it has any.
"""

from collections.abc import Callable, Sequence
from math import sqrt

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import Geod, Transformer
from shapely import affinity
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas
from geotracker.gazetteer.names import normalise
from geotracker.geoparse.output import anchor
from geotracker.model import Place, Region, Theatre
from geotracker.polygonal import polygonal

Projector = Callable[..., tuple[NDArray[np.float64], NDArray[np.float64]]]
WGS84 = Geod(ellps="WGS84")
AZIMUTHS = {"n": 0.0, "ne": 45.0, "e": 90.0, "se": 135.0, "s": 180.0, "sw": 225.0, "w": 270.0, "nw": 315.0}
SECTOR_KM = 40.0
SHORE_KM = 15.0
ROAD_KM = 3.0


def radius_km(population: int) -> float:
    """Return the radius a settlement is drawn with: 1.5 km + 0.9 km per square root of 10,000 people, at
    most 25 km."""
    return min(25.0, 1.5 + 0.9 * sqrt(max(population, 0) / 10_000))


def polygon(target: Place | Region, atlas: Atlas, theatre: Theatre | None = None) -> BaseGeometry | None:
    """Return the polygon of a target in EPSG:4326, or None if the atlas and theatre do not have what it
    needs.

    country, admin1: the atlas's polygon. Settlement: a disc (`radius_km`). theatre: its own polygon, or the
    union of
    its first-level units. compass: the part of the base on that side of its middle (central: the middle
    third).
    distance: a disc around the point that far in that direction, of 15 % of the distance; without direction
    a ring;
    without distance a quarter circle out to 40 km. around: the ring from the settlement's disc to three
    times its
    radius; near: that ring with the settlement in it. between: an ellipse-like band, a quarter as wide as
    long,
    without the two settlements. road: a band of 3 km on both sides. coast: land within 15 km of the shore.
    """
    shape = _shape(target, atlas, theatre)
    if shape is None or shape.is_empty:
        return None
    if atlas.land is not None and (isinstance(target, Region) or target.feature_code.startswith("PPL")):
        clipped = shapely.make_valid(shape).intersection(atlas.land)
        shape = shape if clipped.is_empty else clipped
    ground = polygonal(shape)
    return None if ground.is_empty else ground


def _shape(target: Place | Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    if isinstance(target, Place):
        return _place(target, atlas)
    rule = _RULES.get(target.kind)
    return rule(target, atlas, theatre) if rule is not None else None


def _place(place: Place, atlas: Atlas) -> BaseGeometry | None:
    if place.feature_code.startswith("PCL"):
        return atlas.countries.get(place.country_code)
    if place.feature_code == "ADM1":
        return _unit(place, atlas)
    return disc(place.lon, place.lat, radius_km(place.population))


def _unit(place: Place, atlas: Atlas) -> BaseGeometry | None:
    """Return the first-level unit of a place's name, else the one its point lies in."""
    here = [unit for unit in atlas.units if unit.country_code == place.country_code]
    key = normalise(place.name)
    for unit in here:
        if key in {normalise(name) for name in (unit.name, *unit.aliases)}:
            return unit.geometry
    point = Point(place.lon, place.lat)
    return next((unit.geometry for unit in here if unit.geometry.contains(point)), None)


def _named(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    """Return a country's, a unit's or a theatre region's polygon by its key."""
    scheme, _, rest = region.key.partition(":")
    if scheme == "country":
        return atlas.countries.get(rest)
    if scheme == "admin1":
        country, _, _ = rest.partition(".")
        key = normalise(region.name)
        for unit in atlas.units:
            names = (unit.name, unit.code, *unit.aliases)
            if unit.country_code == country and key in {normalise(name) for name in names}:
                return unit.geometry
        return None
    if theatre is None:
        return None
    ident = rest.rpartition("/")[2]
    own = next((r for r in theatre.regions if r.id == ident), None)
    if own is None:
        return None
    if own.geometry is not None:
        return own.geometry
    wanted = {normalise(name) for name in own.admin1}
    parts = [
        unit.geometry
        for unit in atlas.units
        if wanted & {normalise(name) for name in (unit.name, unit.code, *unit.aliases)}
    ]
    return shapely.union_all(parts) if parts else None


def _local(lon: float, lat: float) -> tuple[Projector, Projector]:
    """Return functions to and from the azimuthal equidistant projection (metres) centred on a point."""
    crs = f"+proj=aeqd +lat_0={lat} +lon_0={lon} +datum=WGS84 +units=m"
    there = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    back = Transformer.from_crs(crs, "EPSG:4326", always_xy=True)
    return there.transform, back.transform


def _project(projector: Projector, shape: BaseGeometry) -> BaseGeometry:
    """Return a shape with every corner projected."""

    def project(corners: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(projector(corners[:, 0], corners[:, 1]))

    projected: BaseGeometry = shapely.transform(shape, project)
    return projected


def disc(lon: float, lat: float, radius: float) -> BaseGeometry:
    """Return a disc of a radius in km around a point, 64 corners."""
    _, back = _local(lon, lat)
    return _project(back, Point(0, 0).buffer(radius * 1000, quad_segs=16))


def _base_point(region: Region) -> tuple[float, float] | None:
    return anchor(region.anchors[0]) if region.anchors else None


def _base_radius(target: Place | Region) -> float:
    return radius_km(target.population) if isinstance(target, Place) else 5.0


def compass_part(area: BaseGeometry, bearing: str) -> BaseGeometry:
    """Return the part of an area towards a bearing: what lies beyond its middle (centroid) in that
    direction, or for
    "c" the middle third in both directions."""
    middle = area.centroid
    there, back = _local(middle.x, middle.y)
    flat = shapely.make_valid(_project(there, area))
    centre = flat.centroid
    west, south, east, north = flat.bounds
    size = 2 * max(east - west, north - south)
    if bearing == "c":
        across, up = (east - west) / 6, (north - south) / 6
        cut: BaseGeometry = box(centre.x - across, centre.y - up, centre.x + across, centre.y + up)
    else:
        half = box(centre.x - size, centre.y, centre.x + size, centre.y + 2 * size)
        cut = affinity.rotate(half, -AZIMUTHS[bearing], origin=centre)
    return _project(back, flat.intersection(cut))


def _compass(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    base = _shape(region.anchors[0], atlas, theatre) if region.anchors else None
    if base is None or region.bearing is None:
        return None
    return compass_part(base, region.bearing)


def _distance(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    point = _base_point(region)
    if point is None:
        return None
    lon, lat = point
    far = region.distance_km
    if far is None:
        return sector(lon, lat, region.bearing, _base_radius(region.anchors[0]), SECTOR_KM)
    if region.bearing is None or region.bearing == "c":
        return disc(lon, lat, far * 1.15).difference(disc(lon, lat, far * 0.85))
    there_lon, there_lat, _ = WGS84.fwd(lon, lat, AZIMUTHS[region.bearing], far * 1000)
    return disc(there_lon, there_lat, max(2.0, 0.15 * far))


def sector(lon: float, lat: float, bearing: str | None, inner: float, outer: float) -> BaseGeometry:
    """Return the quarter of a ring (km) around a point that faces a bearing; the whole ring without one."""
    _, back = _local(lon, lat)
    ring = Point(0, 0).buffer(outer * 1000).difference(Point(0, 0).buffer(inner * 1000))
    if bearing in AZIMUTHS:
        long = 2000 * outer
        wedge = affinity.rotate(
            Polygon([(0, 0), (-long, long), (long, long)]), -AZIMUTHS[bearing], origin=(0, 0)
        )
        ring = ring.intersection(wedge)
    return _project(back, ring)


def _around(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    point = _base_point(region)
    if point is None:
        return None
    inner = _base_radius(region.anchors[0])
    return sector(*point, region.bearing, inner, max(3 * inner, inner + 5))


def _near(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    point = _base_point(region)
    if point is None:
        return None
    inner = _base_radius(region.anchors[0])
    return disc(*point, max(3 * inner, inner + 5))


def corridor(points: Sequence[tuple[float, float]], share: float, least_km: float) -> BaseGeometry:
    """Return a band along the line between two points: half as wide on each side as `share` of its length."""
    lon, lat = (sum(p[i] for p in points) / len(points) for i in (0, 1))
    there, back = _local(lon, lat)
    line = _project(there, LineString(points))
    return _project(back, line.buffer(max(share * line.length, least_km * 1000), cap_style="flat"))


def _between(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    points = [point for part in region.anchors if (point := anchor(part)) is not None]
    if len(points) < 2 or points[0] == points[1]:
        return None
    band = corridor(points, 0.125, 2.0)
    ends = [disc(*point, _base_radius(part)) for point, part in zip(points, region.anchors, strict=False)]
    rest = band.difference(shapely.union_all(ends))
    return band if rest.is_empty else rest


def _road(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    points = [point for part in region.anchors if (point := anchor(part)) is not None]
    return corridor(points, 0.0, ROAD_KM) if len(points) > 1 and points[0] != points[1] else None


def _coast(region: Region, atlas: Atlas, theatre: Theatre | None) -> BaseGeometry | None:
    points = [point for part in region.anchors if (point := anchor(part)) is not None]
    if atlas.land is None or not points:
        return None
    if len(points) > 1 and points[0] != points[1]:
        where: BaseGeometry | None = corridor(points, 0.25, SHORE_KM)
    else:
        where = _shape(region.anchors[0], atlas, theatre)
        if where is not None and isinstance(region.anchors[0], Place) and where.area < 1:
            where = disc(*points[0], SECTOR_KM)
    if where is None:
        return None
    middle = MultiPoint(points).centroid
    there, back = _local(middle.x, middle.y)
    west, south, east, north = where.bounds
    near = atlas.land.intersection(box(west - 1, south - 1, east + 1, north + 1))
    frame = box(west - 1, south - 1, east + 1, north + 1).boundary.buffer(1e-6)
    shore = _project(there, near.boundary.difference(frame))
    return where.intersection(_project(back, shore.buffer(SHORE_KM * 1000)))


_RULES: dict[str, Callable[[Region, Atlas, Theatre | None], BaseGeometry | None]] = {
    "country": _named, "admin1": _named, "theatre": _named, "compass": _compass, "distance": _distance,
    "around": _around, "near": _near, "between": _between, "road": _road, "coast": _coast,
}  # fmt: skip
