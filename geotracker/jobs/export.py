"""A snapshot as a file: GeoJSON, GeoPackage, Shapefile, FlatGeobuf, GeoParquet, KML, CSV, HTML."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import geopandas as gpd
import shapely

from geotracker.control.overlays import apply_overlays
from geotracker.errors import InputError
from geotracker.jobs.page import write_page
from geotracker.model import Snapshot, Theatre
from geotracker.store import Store
from geotracker.store.overlays import known_overlays

PAGES = (".html", ".htm")


def frame(snapshot: Snapshot, theatre: Theatre) -> gpd.GeoDataFrame:
    """Return a snapshot's zones as a table in EPSG:4326, one row a zone.

    Columns: theatre, holder, name, status, prob, area_km2, people, colour, valid_at, known_at (ISO 8601
    UTC), claims (ids, blank-separated). Names fit a shapefile's ten characters.
    """
    actors = {actor.id: actor for actor in theatre.actors}
    rows = []
    for zone in snapshot.zones:
        actor = actors.get(zone.holder or "")
        rows.append(
            {
                "theatre": snapshot.theatre,
                "holder": zone.holder,
                "name": actor.name if actor else None,
                "status": zone.status.value,
                "prob": round(zone.probability, 4),
                "area_km2": round(zone.area_km2, 2),
                "people": zone.population,
                "colour": actor.colour if actor else None,
                "valid_at": snapshot.valid_at.isoformat(),
                "known_at": snapshot.known_at.isoformat(),
                "claims": " ".join(str(number) for number in zone.claim_ids),
                "geometry": shapely.orient_polygons(zone.geometry),
            }
        )
    columns = ["theatre", "holder", "name", "status", "prob", "area_km2", "people", "colour"]
    columns += ["valid_at", "known_at", "claims", "geometry"]
    return gpd.GeoDataFrame(rows, columns=columns, geometry="geometry", crs="EPSG:4326")


Write = Callable[[gpd.GeoDataFrame, Path], None]


def _driver(name: str) -> Write:
    def write(table: gpd.GeoDataFrame, path: Path) -> None:
        table.to_file(path, driver=name, engine="pyogrio")

    return write


def _shapefile(table: gpd.GeoDataFrame, path: Path) -> None:
    # A shapefile's text holds 254 bytes; a zone may rest on more claims than that has room for.
    cut = table.assign(claims=table["claims"].str.slice(0, 250))
    cut.to_file(path, driver="ESRI Shapefile", engine="pyogrio", encoding="UTF-8")


def _csv(table: gpd.GeoDataFrame, path: Path) -> None:
    shapes = table.geometry.to_wkt(rounding_precision=6)
    table.drop(columns="geometry").assign(geometry=shapes).to_csv(path, index=False)


def _parquet(table: gpd.GeoDataFrame, path: Path) -> None:
    table.to_parquet(path, index=False)


WRITERS: Mapping[str, Write] = {
    ".geojson": _driver("GeoJSON"),
    ".json": _driver("GeoJSON"),
    ".gpkg": _driver("GPKG"),
    ".shp": _shapefile,
    ".fgb": _driver("FlatGeobuf"),
    ".parquet": _parquet,
    ".kml": _driver("KML"),
    ".csv": _csv,
}


def published(store: Store, made: Snapshot, known_at: datetime) -> Snapshot:
    """Return a snapshot with the overlays of `known_at` on it, as the API's published zones have them."""
    with store.begin() as connection:
        above = known_overlays(connection, made.theatre, known_at)
    if not above:
        return made
    laid = apply_overlays(made.zones, above, store.cells(made.theatre), made.theatre).all(made.zones)
    shown = [
        one.zone
        for one in laid
        if made.valid_at in one.zone.valid_during and known_at in one.zone.known_during
    ]
    return replace(made, zones=tuple(shown))


def export(snapshot: Snapshot, theatre: Theatre, path: Path) -> int:
    """Write a snapshot and return how many zones; the suffix names the format. Raises InputError."""
    suffix = path.suffix.lower()
    write = WRITERS.get(suffix)
    if write is None and suffix not in PAGES:
        known = ", ".join([*WRITERS, *PAGES])
        raise InputError(f"unknown kind of file; known are {known}", file=str(path))
    if not path.parent.is_dir():
        raise InputError("no such folder", file=str(path.parent))
    if write is None:
        write_page(snapshot, theatre, path)
    else:
        write(frame(snapshot, theatre), path)
    return len(snapshot.zones)
