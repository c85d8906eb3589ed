"""The animated map as one HTML file that plays from disk, with no server and no network."""

from html import escape
from importlib.resources import files
from pathlib import Path

from geotracker.dashboard.plugin import CREDIT, SCRIPTS, STYLE

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
{styles}
html, body, #map {{ height: 100%; margin: 0; }}
</style>
</head>
<body>
<div id="map"></div>
<script type="application/json" id="timeline">{timeline}</script>
<script type="application/json" id="basemap">{basemap}</script>
<script>
{scripts}
(function () {{
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const options = {{ zoomControl: false, attributionControl: false, zoomSnap: 0.25, zoomDelta: 0.5 }};
  const map = L.map("map", options);
  L.control.zoom({{ position: "bottomright" }}).addTo(map);
  map.setView([0, 0], 2);
  geotrackerMap.start(map, {{
    timeline: read("timeline"), basemap: read("basemap"), theme: "light", credit: {credit},
  }});
}})();
</script>
</body>
</html>
"""


def standalone(name: str, timeline: bytes, basemap: bytes, vendor: Path) -> str:
    """Return the page for a theatre called `name`.

    `timeline` and `basemap` are the JSON documents the server would send; `vendor` is the folder of
    third-party scripts. Nothing in a document's text can end the element it stands in.
    """
    ours = files("geotracker.dashboard") / "static"
    leaflet = vendor / "leaflet" / "dist"
    names = [leaflet / "leaflet.js", *(ours / name for name in SCRIPTS)]
    scripts = [name.read_text(encoding="utf-8") for name in names]
    styles = [name.read_text(encoding="utf-8") for name in (leaflet / "leaflet.css", ours / STYLE)]
    return _PAGE.format(
        title=escape(f"{name}: who held what, day by day"),
        styles="\n".join(styles),
        scripts="\n".join(scripts),
        timeline=_inert(timeline),
        basemap=_inert(basemap),
        credit=f'"{CREDIT}"',
    )


def _inert(document: bytes) -> str:
    """Return JSON that cannot be read as markup."""
    return document.decode().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
