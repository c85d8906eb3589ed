"""The folium plugin of the animated map, and folium maps that fetch nothing from elsewhere."""

import json
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from importlib.resources import files
from typing import Any

import folium
from folium.elements import JSCSSMixin
from folium.map import Layer
from folium.plugins import Draw
from folium.template import Template

from geotracker.model import Theatre

SCRIPTS = ("base.js", "timeline.js", "layer.js", "panel.js", "side.js", "tour.js", "player.js")
EDITOR = ("base.js", "panel.js", "wire.js", "sketch.js", "dialogue.js", "forms.js", "editor.js")
STYLE, EDITOR_STYLE = "map.css", "layers.css"
FONTS = ("libre-franklin/wght.css", "newsreader/wght.css")
CREDIT = "Boundaries Natural Earth · places GeoNames CC BY 4.0 · drawn with Leaflet"


def static_version() -> str:
    """Return a short hash of our scripts and style, put into their addresses so that none goes stale."""
    folder = files("geotracker.dashboard") / "static"
    names = (*SCRIPTS, *EDITOR, STYLE, EDITOR_STYLE)
    return sha256(b"".join((folder / name).read_bytes() for name in names)).hexdigest()[:12]


class OfflineMap(folium.Map):
    """A folium map with no tiles whose scripts and styles come from our own server."""

    default_js = [("leaflet", "/vendor/leaflet/dist/leaflet.js")]  # noqa: RUF012 (folium's own way)
    default_css = [  # noqa: RUF012
        ("leaflet_css", "/vendor/leaflet/dist/leaflet.css"),
        *((f"font_{i}", f"/vendor/@fontsource-variable/{font}") for i, font in enumerate(FONTS)),
    ]

    def __init__(self, centre: tuple[float, float] = (0.0, 0.0), **options: Any) -> None:
        super().__init__(
            location=centre,
            tiles=None,
            zoom_control="bottomright",
            attribution_control=False,
            zoom_snap=0.25,
            zoom_delta=0.5,
            **options,
        )
        self._name = "Map"  # streamlit-folium and folium's templates find a map by this name


class OfflineDraw(Draw):
    """Leaflet.draw's toolbar from our own server."""

    default_js = [("leaflet_draw_js", "/vendor/leaflet-draw/dist/leaflet.draw.js")]  # noqa: RUF012
    default_css = [("leaflet_draw_css", "/vendor/leaflet-draw/dist/leaflet.draw.css")]  # noqa: RUF012


def links(*names: str) -> list[tuple[str, str]]:
    """Return folium's (name, address) pairs of our own scripts or style."""
    version = static_version()
    return [(f"gt_{name}", f"/assets/{name}?v={version}") for name in names]


class BaseMap(JSCSSMixin, Layer):
    """Countries, first-level units and coast of a theatre, or `ground`, from our own boundaries."""

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "geotrackerMap.base({{ this._parent.get_name() }}, {{ this.options|tojavascript }});"
        "{% endmacro %}"
    )

    def __init__(self, theatre: str, theme: str = "light", ground: Mapping[str, Any] | None = None) -> None:
        super().__init__(name="base", overlay=False, control=False, show=False)
        self._name = "BaseMap"
        self.options = {"basemap": ground or f"/api/basemap/{theatre}", "theme": theme}
        self.default_js, self.default_css = links("base.js"), links(STYLE)


class AnimatedControl(JSCSSMixin, Layer):
    """Who holds what, day by day, drawn and animated in the browser.

    `timeline` and `basemap` are addresses to fetch or the decoded documents themselves (a map saved to
    disk); `why` is the address that explains a cell; `tiles` are online map tiles the reader may switch on.
    The script's text is the same at every rerun of a page as long as the arguments are; otherwise the map
    would be mounted anew and lose its place. Date and selection come back as the component's value
    `{at, cell, known}`.
    """

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "geotrackerMap.start({{ this._parent.get_name() }}, {{ this.options|tojavascript }});"
        "{% endmacro %}"
    )

    def __init__(
        self,
        timeline: str | Mapping[str, Any],
        basemap: str | Mapping[str, Any],
        *,
        why: str | None = None,
        start: date | None = None,
        cell: int | None = None,
        known: date | None = None,
        theme: str = "light",
        tiles: str | None = None,
        tiles_credit: str = "",
    ) -> None:
        super().__init__(name="control", overlay=True, control=False, show=False)  # the script adds itself
        self._name = "AnimatedControl"
        self.options = {
            "timeline": timeline,
            "basemap": basemap,
            "why": why,
            "date": start.isoformat() if start else None,
            "cell": cell,
            "known": known.isoformat() if known else None,
            "theme": theme,
            "credit": CREDIT,
            "tiles": tiles,
            "tilesCredit": tiles_credit,
        }
        self.default_js, self.default_css = links(*SCRIPTS), links(STYLE)


class LayerEditor(JSCSSMixin, Layer):
    """Layers of a theatre to look at and, for who is signed in, to draw and change.

    The browser asks the API itself, as any program does; which layer is open comes back as the component's
    value `{layer}`. `bounds` are west, south, east, north; `day` is whose zones lie below.
    """

    _template = Template(
        "{% macro script(this, kwargs) %}"
        "geotrackerMap.edit({{ this._parent.get_name() }}, {{ this.given }});"
        "{% endmacro %}"
    )

    def __init__(
        self,
        theatre: Theatre,
        bounds: tuple[float, float, float, float],
        day: date,
        layer: int | None = None,
        theme: str = "light",
    ) -> None:
        super().__init__(name="layers", overlay=True, control=False, show=False)
        self._name = "LayerEditor"
        options = {
            "theatre": theatre.id,
            "name": theatre.name,
            "actors": [[one.id, one.name, one.colour] for one in theatre.actors],
            "basemap": f"/api/basemap/{theatre.id}",
            "bounds": bounds,
            "date": day.isoformat(),
            "layer": layer,
            "theme": theme,
        }
        # names are anybody's: none may end the script it stands in
        self.given = json.dumps(options).replace("<", "\\u003c")
        self.default_js = [*OfflineDraw.default_js, *links(*EDITOR)]
        self.default_css = [*OfflineDraw.default_css, *links(STYLE, EDITOR_STYLE)]


def animated_map(theatre: str, **opening: Any) -> OfflineMap:
    """Return the animated map of a theatre for a page of ours; `opening` is passed to AnimatedControl."""
    canvas = OfflineMap(height="100%")
    AnimatedControl(
        f"/api/timeline/{theatre}",
        f"/api/basemap/{theatre}",
        why=f"/api/why?theatre={theatre}",
        **opening,
    ).add_to(canvas)
    return canvas
