"""The animated map: who holds what, day by day."""

from datetime import date
from typing import Any

import streamlit as st
from streamlit_folium import st_folium

from geotracker.dashboard.look import STYLE
from geotracker.dashboard.plugin import animated_map
from geotracker.dashboard.session import chosen_theatre, settings, theme, workspace
from geotracker.model import Theatre

HEIGHT = 720  # px until the map has measured the window


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    value = st_folium(
        animated_map(theatre.id, **_opening(theatre), theme=theme(), **_tiles()),
        key=f"map-{theatre.id}",
        height=HEIGHT,
        use_container_width=True,
        returned_objects=[],
    )
    if value and value.get("at"):
        _keep("date", value["at"])
        _keep("cell", value.get("cell"))
        _keep("known-at", value.get("known"))


def _tiles() -> dict[str, str | None]:
    """Return the online tiles that may be switched on; by default there are none."""
    given = settings()
    return {"tiles": given.tiles, "tiles_credit": given.tiles_credit}


def _keep(name: str, value: str | int | None) -> None:
    """Hold a value in the page's address, so that the view can be shared."""
    if value is not None:
        st.query_params[name] = str(value)
    elif name in st.query_params:
        del st.query_params[name]


def _opening(theatre: Theatre) -> dict[str, Any]:
    """Return the date, cell and knowledge the map opens on: those in the address when this visit began.

    They must stay the same at every rerun, or the map would be mounted anew.
    """
    key = f"map-opening-{theatre.id}"
    if key not in st.session_state:
        _say_if_there_is_no_such_day(theatre)
        cell = st.query_params.get("cell", "")
        st.session_state[key] = {
            "start": _day(st.query_params.get("date", "")),
            "cell": int(cell) if cell.isdecimal() else None,
            "known": _day(st.query_params.get("known-at", "")),
        }
    opening: dict[str, Any] = st.session_state[key]
    return opening


def _say_if_there_is_no_such_day(theatre: Theatre) -> None:
    """Say why the map does not open on the day the address names."""
    asked = st.query_params.get("date", "")
    day = _day(asked)
    if asked and day is None:
        st.toast("The date in the address is no day: write it as 2020-03-03.", icon=":material/event:")
    elif day is not None and day < theatre.starts.date():
        st.toast(f"{theatre.name} begins on {theatre.starts:%-d %B %Y}.", icon=":material/event:")


def _day(text: str) -> date | None:
    """Read a date, None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
