"""The animated map: who holds what, day by day."""

from datetime import date

import streamlit as st
from streamlit_folium import st_folium

from geotracker.dashboard.look import STYLE
from geotracker.dashboard.plugin import animated_map
from geotracker.dashboard.session import chosen_theatre, theme, workspace

HEIGHT = 720  # px until the map has measured the window


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    start, cell = _opening(theatre.id)
    value = st_folium(
        animated_map(theatre.id, start=start, cell=cell, theme=theme()),
        key=f"map-{theatre.id}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
    if value and value.get("at"):
        st.query_params["date"] = value["at"]
        if value.get("cell") is not None:
            st.query_params["cell"] = str(value["cell"])
        elif "cell" in st.query_params:
            del st.query_params["cell"]


def _opening(theatre_id: str) -> tuple[date | None, int | None]:
    """Return the date and the cell the map opens on: those in the address when this visit began.

    They must stay the same at every rerun, or the map would be mounted anew.
    """
    key = f"map-opening-{theatre_id}"
    if key not in st.session_state:
        try:
            start = date.fromisoformat(st.query_params.get("date", ""))
        except ValueError:
            start = None
        cell = st.query_params.get("cell", "")
        st.session_state[key] = (start, int(cell) if cell.isdecimal() else None)
    opening: tuple[date | None, int | None] = st.session_state[key]
    return opening
