"""Areas, distances and the equal-area plane: the one module that measures the Earth.

Everything takes and returns arrays; lon/lat are EPSG:4326 degrees on the WGS 84 ellipsoid, areas km²,
distances km.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from pyproj import Geod, Transformer
from shapely.geometry.base import BaseGeometry

from geotracker.late import late

spatial = late("scipy.spatial")

Floats = NDArray[np.float64]

_GEOD = Geod(ellps="WGS84")
_SEMI_MAJOR_KM = _GEOD.a / 1000.0
_ECCENTRICITY_2 = float(_GEOD.es)
_ECCENTRICITY = float(np.sqrt(_ECCENTRICITY_2))


def _authalic_q(lat: Floats) -> Floats:
    """Return q of latitude (radians), whose difference is proportional to the area of a zone.

    Snyder, Map Projections: A Working Manual (1987), equation 3-12.
    """
    sine = np.sin(lat)
    scaled = _ECCENTRICITY * sine
    ratio = np.log((1 - scaled) / (1 + scaled)) / (2 * _ECCENTRICITY)
    return np.asarray((1 - _ECCENTRICITY_2) * (sine / (1 - scaled**2) - ratio))


def _cylinder(points: Floats) -> Floats:
    """Map lon/lat degrees, shape (n, 2), to the cylindrical equal-area plane in km."""
    radians = np.radians(points)
    return np.column_stack(
        (_SEMI_MAJOR_KM * radians[:, 0], 0.5 * _SEMI_MAJOR_KM * _authalic_q(radians[:, 1]))
    )


def areas_km2(geometries: Sequence[BaseGeometry] | NDArray[np.object_]) -> Floats:
    """Return the areas of polygons in km², one per geometry; points and lines have none.

    Edges are straight in lon/lat; the ellipsoid's authalic latitude makes the plane's area exact.
    """
    array = np.asarray(geometries, dtype=object)
    return np.asarray(shapely.area(shapely.transform(array, _cylinder)), dtype=np.float64)


def area_km2(geometry: BaseGeometry) -> float:
    """Return the area of one geometry in km²."""
    return float(areas_km2([geometry])[0])


def distances_km(lon1: ArrayLike, lat1: ArrayLike, lon2: ArrayLike, lat2: ArrayLike) -> Floats:
    """Return geodesic distances in km between pairs of points; the arguments broadcast."""
    arrays = np.broadcast_arrays(*(np.asarray(value, dtype=np.float64) for value in (lon1, lat1, lon2, lat2)))
    x1, y1, x2, y2 = (np.ascontiguousarray(array).ravel() for array in arrays)
    _, _, metres = _GEOD.inv(x1, y1, x2, y2)
    return np.asarray(metres, dtype=np.float64).reshape(arrays[0].shape) / 1000.0


def nearest_points(lon: Floats, lat: Floats, lon2: Floats, lat2: Floats, count: int) -> NDArray[np.int64]:
    """Return for each point the indexes of its `count` nearest among others, nearest first.

    Nearest by chord through a sphere: the order on the ellipsoid, but for near ties.
    """
    _, found = spatial.cKDTree(_on_sphere(lon2, lat2)).query(_on_sphere(lon, lat), k=np.arange(1, count + 1))
    return np.asarray(found, dtype=np.int64)


def _on_sphere(lon: Floats, lat: Floats) -> Floats:
    east, north = np.radians(lon), np.radians(lat)
    return np.column_stack((np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)))


@lru_cache(maxsize=64)
def _transformers(lon: float, lat: float) -> tuple[Transformer, Transformer]:
    """Return the transformers into and out of the equal-area plane centred on lon/lat."""
    plane = f"+proj=laea +lon_0={lon} +lat_0={lat} +datum=WGS84 +units=km +no_defs"
    return (
        Transformer.from_crs("EPSG:4326", plane, always_xy=True),
        Transformer.from_crs(plane, "EPSG:4326", always_xy=True),
    )


@dataclass(frozen=True, slots=True)
class Plane:
    """A Lambert azimuthal equal-area plane in km, centred on a lon/lat. True to area everywhere."""

    lon: float
    lat: float

    @classmethod
    def over(cls, geometry: BaseGeometry) -> "Plane":
        """Return the plane centred on a geometry's bounding box, rounded to whole degrees."""
        west, south, east, north = geometry.bounds
        return cls(float(round((west + east) / 2)), float(round((south + north) / 2)))

    def forward(self, points: Floats) -> Floats:
        """Map lon/lat degrees, shape (n, 2), to km."""
        x, y = _transformers(self.lon, self.lat)[0].transform(points[:, 0], points[:, 1])
        return np.column_stack((x, y))

    def back(self, points: Floats) -> Floats:
        """Map km, shape (n, 2), to lon/lat degrees."""
        lon, lat = _transformers(self.lon, self.lat)[1].transform(points[:, 0], points[:, 1])
        return np.column_stack((lon, lat))

    def flatten(self, geometry: BaseGeometry) -> BaseGeometry:
        """Return a lon/lat geometry in the plane."""
        return shapely.transform(geometry, self.forward)

    def unflatten(self, geometry: BaseGeometry) -> BaseGeometry:
        """Return a plane geometry in lon/lat."""
        return shapely.transform(geometry, self.back)
