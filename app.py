"""The dashboard's pages."""

import streamlit as st

from geotracker.dashboard.pages import about, compare, downloads, inbox, layers, map, read, theatre
from geotracker.dashboard.session import show_visitor

st.set_page_config(page_title="geotracker", page_icon="/assets/icon.svg", layout="wide")
page = st.navigation(
    [
        st.Page(map.show, title="Map", icon=":material/map:", url_path="map", default=True),
        st.Page(compare.show, title="Compare", icon=":material/compare_arrows:", url_path="compare"),
        st.Page(read.show, title="Read", icon=":material/article:", url_path="read"),
        st.Page(inbox.show, title="Review", icon=":material/rule:", url_path="review"),
        st.Page(layers.show, title="Layers", icon=":material/draw:", url_path="layers"),
        st.Page(downloads.show, title="Downloads", icon=":material/download:", url_path="downloads"),
        st.Page(theatre.show, title="Theatre", icon=":material/flag:", url_path="theatre"),
        st.Page(about.show, title="About", icon=":material/info:", url_path="about"),
    ],
    position="top",
)
if show_visitor():
    page.run()
