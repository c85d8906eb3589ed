"""The one way a geometry becomes ground."""

import shapely
from shapely.geometry.base import BaseGeometry


def polygonal(shape: BaseGeometry) -> BaseGeometry:
    """Return the polygons of a geometry, made valid; an empty polygon where it has none."""
    mended = shape if shape.is_valid else shapely.make_valid(shape)
    if isinstance(mended, shapely.Polygon | shapely.MultiPolygon):
        return mended
    parts = [part for part in shapely.get_parts(mended) if part.geom_type.endswith("Polygon")]
    return shapely.union_all(parts) if parts else shapely.Polygon()
