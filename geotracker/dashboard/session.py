"""What every page needs from the running process: the open data folder, the theatre chosen, the theme."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from geotracker.model import Theatre
from geotracker.settings import Settings, from_environment
from geotracker.workspace import Workspace

SECRET = "geotracker"  # where `server.serve` leaves the settings for the pages
FIRST = "libya"


@st.cache_resource(show_spinner=False)
def opened(settings: Settings, _announce: Callable[[str], None] = lambda line: None) -> Workspace:
    """Open a data folder once for the whole process."""
    return Workspace(settings, _announce)


def settings_secret(settings: Settings) -> dict[str, Any]:
    """Return settings as Streamlit secrets, the documented way from a process to its pages."""
    return {SECRET: {"home": str(settings.home), "database_url": settings.database_url or ""}}


def workspace() -> Workspace:
    """Return the data folder this page works on."""
    given = st.secrets.get(SECRET)
    if given is None:
        return opened(from_environment())
    return opened(
        from_environment({"GEOTRACKER_HOME": given["home"], "GEOTRACKER_DATABASE_URL": given["database_url"]})
    )


def chosen_theatre(library: Workspace) -> Theatre:
    """Let the reader choose a theatre; the choice is kept in the address (`?theatre=`)."""
    ids = sorted(library.store.theatre_ids(), key=lambda name: (name != FIRST, name))
    names = {theatre_id: library.theatre(theatre_id).name for theatre_id in ids}
    asked = st.query_params.get("theatre")
    if asked is not None and asked not in names:
        st.warning(
            f"There is no theatre called “{asked}” here. Showing {names[ids[0]]}.", icon=":material/map:"
        )
    start = asked if asked in names else ids[0]
    if len(ids) == 1:
        return library.theatre(start)
    picked = st.segmented_control(
        "Theatre",
        ids,
        format_func=names.__getitem__,
        default=start,
        key="theatre_choice",
        label_visibility="collapsed",
    )
    picked = picked or start
    if picked != asked:
        st.query_params["theatre"] = picked
    return library.theatre(picked)


def theme() -> str:
    """Return light or dark, as the reader's browser shows it."""
    return "dark" if st.context.theme.type == "dark" else "light"
