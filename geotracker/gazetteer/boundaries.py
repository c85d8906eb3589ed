"""Boundaries from files: the bundled layers, and a user's own before them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.atlas import Atlas, Unit
from geotracker.errors import InputError, SetupError

Rows = list[tuple[dict[str, str], BaseGeometry]]
"""Attributes as text ("" for null) and geometry, row by row."""


def bundled_folder() -> Path:
    """Return the folder of the shapefiles we ship: the installed copy, or the one in the checkout.

    Raises SetupError when neither is there.
    """
    package = Path(__file__).parents[1]
    for folder in (package / "_bundled" / "shapefiles", package.parent / "shapefiles"):
        if (folder / "countries.shp").is_file():
            return folder
    raise SetupError("the bundled shapefiles are missing: install again, or run shapefiles/make.py")


def load_atlas(folder: Path, countries: Sequence[str], extra: Path | None = None) -> Atlas:
    """Load boundaries for a theatre in `countries` (alpha-2 codes); `extra` is a file `add_boundaries` wrote.

    All countries and all units at hand are loaded (about 0.1 s); a country's outline and units in `extra`
    replace the bundled ones. `land` is the union of the countries whose bounds meet those of
    `countries`: a shore, not a border, is where it ends. Raises InputError naming a file that cannot be read.
    """
    outlines = {row["country"]: shape for row, shape in read_rows(folder / "countries.shp")}
    units = [_unit(row, shape) for row, shape in read_rows(folder / "units.shp")]
    if extra is not None:
        own = [_unit(row, shape) for row, shape in read_rows(extra, "units")]
        replaced = {unit.country_code for unit in own}
        units = [unit for unit in units if unit.country_code not in replaced] + own
        outlines |= {row["country"]: shape for row, shape in read_rows(extra, "countries")}
    return Atlas(countries=outlines, units=tuple(units), land=_land(outlines, countries, clean=extra is None))


def read_rows(file: Path | str, layer: str | None = None) -> Rows:
    """Read a vector file's attributes and geometries in its own CRS; InputError names a file that fails."""
    try:
        meta, _, shapes, columns = pyogrio.raw.read(file, layer=layer)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise InputError(f"cannot read boundaries: {error}", file=str(file)) from error
    texts = [[_text(value) for value in column] for column in columns]
    names = [str(name) for name in meta["fields"]]
    rows = zip(*texts, strict=True) if texts else [()] * len(shapes)
    geometries = shapely.from_wkb(shapes)
    return [(dict(zip(names, row, strict=True)), shape) for row, shape in zip(rows, geometries, strict=True)]


def _text(value: Any) -> str:
    """Return an attribute as text; a null is ""."""
    if value is None or (isinstance(value, float | np.floating) and np.isnan(value)):
        return ""
    return str(value).strip()


def _unit(row: dict[str, str], shape: BaseGeometry) -> Unit:
    """Make a unit of a row of our own layers."""
    return Unit(
        country_code=row["country"],
        name=row["name"],
        code=row["code"],
        geometry=shape,
        aliases=tuple(alias for alias in row["aliases"].split("|") if alias),
        admin1=row["geonames"],
    )


def _land(outlines: dict[str, BaseGeometry], countries: Sequence[str], *, clean: bool) -> BaseGeometry | None:
    """Return the union of the countries near the given ones, or None if none of them is known.

    `clean` says that neighbours share their edges, which allows the union that is ten times faster.
    """
    known = [outlines[code] for code in countries if code in outlines]
    if not known:
        return None
    area = shapely.box(*shapely.total_bounds(known))
    near = [shape for shape in outlines.values() if shapely.box(*shape.bounds).intersects(area)]
    return shapely.coverage_union_all(near) if clean else shapely.union_all(near)
