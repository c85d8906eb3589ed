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
    value = st_folium(
        animated_map(theatre.id, start=_first_date(theatre.id), theme=theme()),
        key=f"map-{theatre.id}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
    if value and value.get("at"):
        st.query_params["date"] = value["at"]


def _first_date(theatre_id: str) -> date | None:
    """Return the date the map opens on: the one in the address when this visit began, else None.

    It must stay the same at every rerun, or the map would be mounted anew.
    """
    key = f"map-start-{theatre_id}"
    if key not in st.session_state:
        try:
            st.session_state[key] = date.fromisoformat(st.query_params.get("date", ""))
        except ValueError:
            st.session_state[key] = None
    first: date | None = st.session_state[key]
    return first
