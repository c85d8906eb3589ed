"""A snapshot as one HTML file that needs nothing else: zones drawn as SVG, legend, date, credits."""

from html import escape
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geotracker.model import ControlZone, Snapshot, Status, Theatre

WIDTH = 1000.0
CREDITS = "geotracker. Places: GeoNames (CC BY 4.0). Boundaries: Natural Earth (public domain)."
STRENGTH = {Status.HELD: 0.85, Status.LIKELY: 0.5, Status.CONTESTED: 0.9, Status.UNKNOWN: 0.0}
NOBODY = "#8a8f98"

STYLE = """
body{margin:0;font:15px/1.45 system-ui,sans-serif;background:#f7f5f0;color:#1d2430}
main{max-width:1080px;margin:0 auto;padding:24px}
svg{width:100%;height:auto;background:#e9eef2}
li{display:inline-block;margin-right:18px}i{display:inline-block;width:14px;height:14px;margin-right:6px}
ul{padding:0}footer{color:#5b6472;font-size:13px}
"""


def write_page(snapshot: Snapshot, theatre: Theatre, path: Path) -> None:
    """Write the page; every name in it is escaped."""
    path.write_text(page(snapshot, theatre), encoding="utf-8")


def page(snapshot: Snapshot, theatre: Theatre) -> str:
    """Return the page's HTML."""
    colours = {actor.id: actor.colour for actor in theatre.actors}
    names = {actor.id: actor.name for actor in theatre.actors}
    day = f"{snapshot.valid_at:%-d %B %Y}"
    title = escape(f"{theatre.name}, {day}")
    held: dict[str, float] = {}
    for zone in snapshot.zones:
        if zone.holder:
            held[zone.holder] = held.get(zone.holder, 0.0) + zone.area_km2
    legend = "".join(
        f'<li><i style="background:{escape(colours[actor])}"></i>{escape(names[actor])}: {area:,.0f} km²</li>'
        for actor, area in sorted(held.items(), key=lambda item: -item[1])
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{STYLE}</style></head><body><main><h1>{title}</h1>"
        f"<p>As known on {snapshot.known_at:%-d %B %Y}. Strong colour: held; pale: likely; "
        "hatched: contested; bare: unknown.</p>"
        f"{_svg(snapshot, colours)}<ul>{legend}</ul><footer>{escape(CREDITS)}</footer></main></body></html>\n"
    )


def _svg(snapshot: Snapshot, colours: dict[str, str]) -> str:
    west, south, east, north = shapely.total_bounds([zone.geometry for zone in snapshot.zones])
    # Plate carrée, narrowed by the middle latitude's cosine, so that shapes look right.
    narrow = np.cos(np.radians((south + north) / 2))
    scale = WIDTH / ((east - west) * narrow)
    height = (north - south) * scale

    def flat(points: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> np.ndarray:
        return np.column_stack(((points[:, 0] - west) * narrow * scale, (north - points[:, 1]) * scale))

    drawn = "".join(_path(zone, shapely.transform(zone.geometry, flat), colours) for zone in snapshot.zones)
    hatch = (
        '<defs><pattern id="contested" width="8" height="8" patternTransform="rotate(45)" '
        f'patternUnits="userSpaceOnUse"><rect width="4" height="8" fill="{NOBODY}"/></pattern></defs>'
    )
    return (
        f'<svg viewBox="0 0 {WIDTH:.0f} {height:.0f}" role="img" aria-label="map">{hatch}'
        f'<g stroke="#5b6472" stroke-width="0.6" fill-rule="evenodd">{drawn}</g></svg>'
    )


def _path(zone: ControlZone, shape: BaseGeometry, colours: dict[str, str]) -> str:
    fill = "url(#contested)" if zone.status is Status.CONTESTED else colours.get(zone.holder or "", NOBODY)
    rings = [ring for polygon in shapely.get_parts(shape) for ring in (polygon.exterior, *polygon.interiors)]
    outline = "".join(
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in shapely.get_coordinates(ring)[:-1]) + "Z"
        for ring in rings
    )
    what = (
        f"{zone.holder or 'nobody'}, {zone.status.value}, p {zone.probability:.2f}, {zone.area_km2:,.0f} km²"
    )
    return (
        f'<path d="{outline}" fill="{escape(fill)}" fill-opacity="{STRENGTH[zone.status]}">'
        f"<title>{escape(what)}</title></path>"
    )
