"""What every page needs from the running process: the open data folder, the theatre chosen, the theme."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from html import escape
from typing import Any
from urllib.parse import urlencode, urlsplit

import streamlit as st

from geotracker.api.access import COOKIE, Access, Identity
from geotracker.api.app import now
from geotracker.api.knowledge import Knowledge
from geotracker.dashboard.look import STYLE
from geotracker.jobs.keeping import Keeper
from geotracker.model import Theatre
from geotracker.settings import Settings, from_environment, to_environment
from geotracker.workspace import Workspace

SECRET = "geotracker"  # where `server.serve` leaves the settings for the pages
FIRST = "libya"
MOST_CHIPS, MOST_LETTERS = 3, 21
"""How many theatres are shown side by side, and the letters of their names: 240 px of a phone's 390."""


@st.cache_resource(show_spinner=False)
def opened(given: Settings, _announce: Callable[[str], None] = lambda line: None) -> Workspace:
    """Open a data folder once for the whole process."""
    return Workspace(given, _announce)


@st.cache_resource(show_spinner=False)
def knowledge_of(given: Settings) -> Knowledge:
    """Return the belief model over a data folder, shared by the pages and the API."""
    return Knowledge(opened(given))


@st.cache_resource(show_spinner=False)
def keeper_of(given: Settings) -> Keeper:
    """Return what draws theatres for the pages, and remembers what it drew last."""
    return Keeper(opened(given))


@st.cache_resource(show_spinner=False)
def access_of(given: Settings) -> Access:
    """Return what checks keys and sessions, shared by the pages and the API."""
    return Access(opened(given), now, given.public)


def settings_secret(given: Settings) -> dict[str, Any]:
    """Return settings as Streamlit secrets, the documented way from a process to its pages."""
    return {SECRET: dict(to_environment(given))}


def settings() -> Settings:
    """Return the settings of the process this page runs in."""
    given = st.secrets.get(SECRET)
    return from_environment(None if given is None else dict(given))


def workspace() -> Workspace:
    """Return the data folder this page works on."""
    return opened(settings())


def keeper() -> Keeper:
    """Return what draws this process's theatres."""
    return keeper_of(settings())


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
    said: dict[str, Any] = {
        "label": "Theatre",
        "options": ids,
        "format_func": names.__getitem__,
        "key": "theatre_choice",
        "label_visibility": "collapsed",
    }
    if len("".join(names.values())) <= MOST_LETTERS and len(ids) <= MOST_CHIPS:
        picked = st.segmented_control(default=start, **said) or start
    else:  # more than fit beside the menu, on a phone at least
        picked = st.selectbox(index=ids.index(start), width=150, **said)
    if picked != asked:
        st.query_params["theatre"] = picked
    return library.theatre(picked)


def theme() -> str:
    """Return light or dark, as the reader's browser shows it."""
    return "dark" if st.context.theme.type == "dark" else "light"


def visitor() -> Identity:
    """Return who looks at this page: whoever signed in with this browser, else anybody.

    Asked of the database at every run of the page: a session that has ended is over at the next click.
    """
    return access_of(settings()).of_session(st.context.cookies.get(COOKIE)) or Identity()


def show_visitor() -> bool:
    """Write who is signed in into the top corner; say whether they may see the page at all.

    A private server's gate lets nobody without a session get here; this is for one that ends meanwhile.
    """
    who = visitor()
    allowed = who.known or settings().public
    words = who.account if who.known else "Sign in"
    st.html(f'<div class="gt-account"><a href="{escape(sign_in_address())}">{escape(words)}</a></div>')
    if not allowed:
        st.html(STYLE)
        st.title("You are signed out")
        st.html(f'<p class="gt-hint"><a href="{escape(sign_in_address())}">Sign in</a> to go on.</p>')
    return allowed


def analyst() -> Identity | None:
    """Return who is at work where they may change things; else say how to, and return None."""
    who = visitor()
    if who.may("edit"):
        return who
    if who.known:
        st.caption(f"{who.account} is a {who.role.value}: an analyst's account may change this.")
    else:
        st.html(f'<p class="gt-hint"><a href="{escape(sign_in_address())}">Sign in</a> to change this.</p>')
    return None


def sign_in_address() -> str:
    """Return the address of the sign-in page that leads back here."""
    page = urlsplit(st.context.url or "/").path or "/"
    query = urlencode({name: st.query_params[name] for name in st.query_params})
    return "/sign-in?" + urlencode({"next": f"{page}?{query}" if query else page})


def noted(who: Identity, action: str, target: str) -> AbstractContextManager[None]:
    """Audit what somebody does on a page. AccessError where they may not, whatever the page showed."""
    return access_of(settings()).noted(who, action, target)
