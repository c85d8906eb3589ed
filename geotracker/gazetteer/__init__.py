"""The name index: built once from GeoNames data, memory-mapped, asked by name, id or country."""

from geotracker.gazetteer.index import Gazetteer

__all__ = ["Gazetteer"]
