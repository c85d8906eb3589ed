"""Everything to take away: a day's zones in every format, a map that plays from disk, a film."""

import io
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from urllib.parse import urlencode

import imageio.v2 as imageio
import orjson
import streamlit as st

from geotracker.control import snapshot
from geotracker.dashboard.assets import vendor_folder
from geotracker.dashboard.feed import basemap, load_timeline
from geotracker.dashboard.film import FilmSpec, film
from geotracker.dashboard.look import STYLE
from geotracker.dashboard.session import chosen_theatre, knowledge, settings, workspace
from geotracker.dashboard.standalone import standalone
from geotracker.dashboard.timeline import encode
from geotracker.dashboard.tones import DARK, LIGHT
from geotracker.jobs.export import export, published
from geotracker.model import Snapshot, Theatre

FORMATS = {
    "GeoJSON": (".geojson", "application/geo+json"),
    "GeoPackage": (".gpkg", "application/geopackage+sqlite3"),
    "Shapefile (zip)": (".shp", "application/zip"),
    "FlatGeobuf": (".fgb", "application/octet-stream"),
    "GeoParquet": (".parquet", "application/vnd.apache.parquet"),
    "KML": (".kml", "application/vnd.google-earth.kml+xml"),
    "CSV": (".csv", "text/csv"),
    "Page (HTML)": (".html", "text/html"),
}
DAY, RANGE = "One day", "A range"
KINDS_OF_RANGE = {"Zones": "zones", "Changes of hands": "changes", "Claims": "claims"}
RANGE_FORMATS = {
    "GeoJSON": "geojson",
    "GeoPackage": "gpkg",
    "Shapefile (zip)": "shp",
    "FlatGeobuf": "fgb",
    "GeoParquet": "parquet",
    "KML": "kml",
    "CSV": "csv",
}
FILMS = {"GIF": (".gif", "image/gif"), "MP4": (".mp4", "video/mp4")}
FPS = 12


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    st.title("Downloads")
    first, last = theatre.starts.date(), (theatre.ends or knowledge().of(theatre.id).history.until).date()
    left, middle, right = st.columns(3, gap="large")
    with left:
        _zones(theatre, first, last)
    with middle:
        _page(theatre)
    with right:
        _film(theatre, first, last)


def _zones(theatre: Theatre, first: date, last: date) -> None:
    """Offer the zones of one day or of a range, as known now or then."""
    st.subheader("Zones")
    if st.segmented_control("Of", [DAY, RANGE], default=DAY, key="zones_of") == RANGE:
        _range(theatre, first, last)
        return
    asked = st.query_params.get("date", "")
    day = st.date_input(
        "Day", _between(asked, first, last), first, last, format="DD/MM/YYYY", key="zones_day"
    )
    known = st.date_input("As known on (empty: now)", None, first, format="DD/MM/YYYY", key="zones_known")
    kind = st.selectbox("Format", list(FORMATS), key="zones_format")
    suffix, media_type = FORMATS[kind]
    if not st.button("Prepare", type="primary", key="zones_go"):
        return
    name = f"{theatre.id}-{day.isoformat()}"
    body = exported(_snapshot(theatre, day, known), theatre, name, suffix)
    st.download_button(f"Save {name}", body, name + (".zip" if suffix == ".shp" else suffix), media_type)


def _range(theatre: Theatre, first: date, last: date) -> None:
    """Offer everything between two days in one file: each row says from when until when it holds."""
    start = st.date_input("From", first, first, last, format="DD/MM/YYYY", key="range_first")
    end = st.date_input("To", last, first, last, format="DD/MM/YYYY", key="range_last")
    known = st.date_input("As known on (empty: now)", None, first, format="DD/MM/YYYY", key="range_known")
    what = st.selectbox("What", list(KINDS_OF_RANGE), key="range_what")
    kind = st.selectbox("Format", list(RANGE_FORMATS), key="range_format")
    if end < start:
        st.error("The range must end after it starts.")
        return
    asked = {"f": RANGE_FORMATS[kind], "theatre": theatre.id, "datetime": f"{start}/{end}"}
    if known is not None:
        asked["known-at"] = known.isoformat()
    address = f"/api/collections/{KINDS_OF_RANGE[what]}/download?{urlencode(asked)}"
    st.link_button(f"Save {theatre.id}, {start:%-d %b %Y} to {end:%-d %b %Y}", address, type="primary")
    st.caption("Each row has the time it holds for; analysts' overlays are applied and credited.")


def _snapshot(theatre: Theatre, day: date, known: date | None) -> Snapshot:
    """Return a day's zones: the stored ones, or those believed with less knowledge."""
    at = datetime.combine(day, time(23, 59, 59), UTC)
    if known is None:
        made = Snapshot(theatre.id, at, datetime.now(UTC), workspace().store.zones_at(theatre.id, at))
    else:
        found, then = knowledge().of(theatre.id), datetime.combine(known, time(23, 59, 59), UTC)
        with found.lock:
            made = snapshot(found.history, found.ground, theatre, at, then)
    return published(workspace().store, made, made.known_at)


def exported(found: Snapshot, theatre: Theatre, name: str, suffix: str) -> bytes:
    """Return a snapshot's file; a shapefile's parts come in one zip."""
    with tempfile.TemporaryDirectory(prefix="geotracker-") as folder:
        path = Path(folder) / (name + suffix)
        export(found, theatre, path)
        if suffix != ".shp":
            return path.read_bytes()
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
            for part in sorted(Path(folder).iterdir()):
                out.write(part, part.name)
        return packed.getvalue()


def _page(theatre: Theatre) -> None:
    """Offer the animated map as one file."""
    st.subheader("The map, to keep")
    st.markdown("One HTML file that plays with no server and no internet. It holds the map, not the reports.")
    if not st.button("Prepare", type="primary", key="page_go"):
        return
    timeline = encode(load_timeline(workspace(), theatre.id))
    ground = orjson.dumps(basemap(theatre, workspace().atlas(theatre)))
    text = standalone(theatre.name, timeline, ground, vendor_folder(settings()))
    st.download_button(f"Save {theatre.id}.html", text, f"{theatre.id}.html", "text/html")


def _film(theatre: Theatre, first: date, last: date) -> None:
    """Offer the animation as a film."""
    st.subheader("A film")
    start = st.date_input("From", first, first, last, format="DD/MM/YYYY", key="film_first")
    end = st.date_input("To", last, first, last, format="DD/MM/YYYY", key="film_last")
    seconds = st.slider("Seconds", 3, 60, 15, key="film_seconds")
    kind = st.segmented_control("As", list(FILMS), default="MP4", key="film_kind") or "MP4"
    ground = st.segmented_control("Ground", ["Light", "Dark"], default="Light", key="film_ground")
    if not st.button("Render", type="primary", key="film_go"):
        return
    if end <= start:
        st.error("The film must end after it starts.")
        return
    suffix, media_type = FILMS[kind]
    bar = st.progress(0.0, "Drawing")
    spec = FilmSpec(start, end, seconds * FPS, tones=DARK if ground == "Dark" else LIGHT)
    body = rendered(theatre, spec, suffix, lambda done: bar.progress(done / spec.frames, f"Drawing {done}"))
    bar.empty()
    name = f"{theatre.id}-{start:%Y%m%d}-{end:%Y%m%d}{suffix}"
    st.download_button(f"Save {name}", body, name, media_type)


def rendered(theatre: Theatre, spec: FilmSpec, suffix: str, told: Callable[[int], object]) -> bytes:
    """Return the film's bytes; `told` is called with the number of frames drawn."""
    timeline = load_timeline(workspace(), theatre.id)
    ground = basemap(theatre, workspace().atlas(theatre))
    options = {"fps": FPS, "codec": "libx264", "quality": 7} if suffix == ".mp4" else {"fps": FPS, "loop": 0}
    with tempfile.TemporaryDirectory(prefix="geotracker-") as folder:
        path = Path(folder) / f"film{suffix}"
        with imageio.get_writer(path, **options) as out:
            for number, picture in enumerate(film(timeline, ground, spec), 1):
                out.append_data(picture)  # type: ignore[attr-defined]
                told(number)
        return path.read_bytes()


def _between(text: str, first: date, last: date) -> date:
    """Return a date from the address within bounds, else the last."""
    try:
        return min(max(date.fromisoformat(text), first), last)
    except ValueError:
        return last
