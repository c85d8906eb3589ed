"""Layers: what analysts draw over the zones or give as evidence; static/editor.js does the drawing."""

from datetime import UTC, date, datetime

import shapely
import streamlit as st
from streamlit_folium import st_folium

from geotracker.dashboard.look import STYLE
from geotracker.dashboard.plugin import LayerEditor, OfflineMap
from geotracker.dashboard.session import chosen_theatre, theme, workspace
from geotracker.model import Theatre

HEIGHT = 720  # px until the map has measured the window


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    canvas = OfflineMap(height="100%")
    day, layer = _opening(theatre)
    LayerEditor(theatre, _bounds(theatre), day, layer, theme()).add_to(canvas)
    value = st_folium(
        canvas, key=f"layers-{theatre.id}", height=HEIGHT, use_container_width=True, returned_objects=[]
    )
    if value and "layer" in value:
        if value["layer"] is not None:
            st.query_params["layer"] = str(value["layer"])
        elif "layer" in st.query_params:
            del st.query_params["layer"]


def _opening(theatre: Theatre) -> tuple[date, int | None]:
    """Return the day whose zones lie below and the layer to open: those in the address at first.

    They must stay the same at every rerun, or the map would be mounted anew.
    """
    key = f"layers-opening-{theatre.id}"
    if key not in st.session_state:
        asked, last = st.query_params.get("layer", ""), (theatre.ends or datetime.now(UTC)).date()
        try:
            day = date.fromisoformat(st.query_params.get("date", ""))
        except ValueError:
            day = last
        st.session_state[key] = day, int(asked) if asked.isdecimal() and len(asked) < 16 else None
    opening: tuple[date, int | None] = st.session_state[key]
    return opening


def _bounds(theatre: Theatre) -> tuple[float, float, float, float]:
    """Return west, south, east, north of the theatre's ground."""
    cells = workspace().store.cells(theatre.id)
    west, south, east, north = shapely.total_bounds(
        [cell.geometry for cell in cells] or [shapely.box(-170, -55, 170, 75)]
    )
    return float(west), float(south), float(east), float(north)
