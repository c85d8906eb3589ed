"""What every page needs from the running process: the open data folder, the theatre chosen, the theme."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from geotracker.api.knowledge import Knowledge
from geotracker.model import Theatre
from geotracker.settings import Settings, from_environment
from geotracker.workspace import Workspace

SECRET = "geotracker"  # where `server.serve` leaves the settings for the pages
FIRST = "libya"


@st.cache_resource(show_spinner=False)
def opened(given: Settings, _announce: Callable[[str], None] = lambda line: None) -> Workspace:
    """Open a data folder once for the whole process."""
    return Workspace(given, _announce)


@st.cache_resource(show_spinner=False)
def knowledge_of(given: Settings) -> Knowledge:
    """Return the belief model over a data folder, shared by the pages and the API."""
    return Knowledge(opened(given))


def settings_secret(given: Settings) -> dict[str, Any]:
    """Return settings as Streamlit secrets, the documented way from a process to its pages."""
    return {SECRET: {"home": str(given.home), "database_url": given.database_url or ""}}


def settings() -> Settings:
    """Return the settings of the process this page runs in."""
    given = st.secrets.get(SECRET)
    if given is None:
        return from_environment()
    return from_environment(
        {"GEOTRACKER_HOME": given["home"], "GEOTRACKER_DATABASE_URL": given["database_url"]}
    )


def workspace() -> Workspace:
    """Return the data folder this page works on."""
    return opened(settings())


def knowledge() -> Knowledge:
    """Return the belief model over that data folder."""
    return knowledge_of(settings())


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


def analyst() -> str:
    """Ask who is at work; corrections carry this name. Empty until it is given."""
    return st.text_input("Your name", key="analyst", width=220, placeholder="for the record").strip()
