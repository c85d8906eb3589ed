"""Boundaries as values: the polygons that countries, units and land have. Pure; shells load it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True, slots=True)
class Unit:
    """A first-level administrative unit. `code` is ISO 3166-2 where the data has one.

    `admin1` is GeoNames' code of the unit, the one `model.Place.admin1` holds; "" where unknown.
    """

    country_code: str
    name: str
    code: str
    geometry: BaseGeometry
    aliases: tuple[str, ...] = ()
    admin1: str = ""


@dataclass(frozen=True, slots=True)
class Atlas:
    """Polygons in EPSG:4326: countries by ISO 3166-1 alpha-2 code, first-level units, land without sea.

    The units of one country tile it: no overlaps, no gaps.
    """

    countries: Mapping[str, BaseGeometry] = field(default_factory=dict)
    units: tuple[Unit, ...] = ()
    land: BaseGeometry | None = None
