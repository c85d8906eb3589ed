"""Two days, or two states of knowledge, side by side: what changed hands."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from html import escape
from typing import Any

import folium
import pandas as pd
import shapely
import streamlit as st
from shapely.geometry import shape
from streamlit_folium import st_folium

from geotracker.api.knowledge import Known
from geotracker.control import BeliefField, Diff, Laid, diff
from geotracker.control.overlays import Overlay
from geotracker.dashboard.changes import UNKNOWN, change_features, change_rows, flip_rows, headline
from geotracker.dashboard.look import STYLE
from geotracker.dashboard.overlaid import drawn_over
from geotracker.dashboard.plugin import BaseMap, OfflineMap
from geotracker.dashboard.session import chosen_theatre, knowledge, theme, workspace
from geotracker.model import Theatre
from geotracker.store.overlays import overlays

DAYS, KNOWLEDGE = "Two days", "Two states of knowledge"


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    st.title("What changed hands")
    known = knowledge().of(theatre.id)
    first, last = theatre.starts.date(), (theatre.ends or known.history.until).date()
    with st.container(horizontal=True, vertical_alignment="bottom"):
        kind = st.segmented_control("Compare", [DAYS, KNOWLEDGE], default=DAYS, key="compare_kind") or DAYS
        if kind == DAYS:
            before = _pick(
                "Before", _asked("before", last - timedelta(days=365)), first, last, "compare_before"
            )
            after = _pick("After", _asked("after", last), first, last, "compare_after")
            found = _difference(known, (before, None), (after, None))
            st.query_params.update({"before": before.isoformat(), "after": after.isoformat()})
            words = f"from {before:%-d %B %Y} to {after:%-d %B %Y}"
        else:
            day = _pick("Day on the ground", _asked("date", last), first, last, "compare_day")
            then = _pick("As known on", _asked("known-at", day), first, last, "compare_then")
            found = _difference(known, (day, then), (day, None))
            st.query_params.update({"date": day.isoformat(), "known-at": then.isoformat()})
            words = f"of {day:%-d %B %Y}: what was known on {then:%-d %B %Y} against what is known now"
    _result(theatre, found, words)


def columns(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return widths in pixels that let a table of ours stand whole, heads too, beside the map at 1280."""
    first = rows[0] if rows else {}
    return {
        name: st.column_config.TextColumn(width=145 if name == "Place" else 200)
        if isinstance(value, str)
        else st.column_config.NumberColumn(width=103 if "People" in name else 82, format="localized")
        for name, value in first.items()
    }


def _result(theatre: Theatre, found: Diff, words: str) -> None:
    """Show a difference as map, tables and files."""
    if not found.changes:
        st.info(f"Nothing changed hands {words}.")
        return
    rows, flips = change_rows(theatre, found), flip_rows(theatre, found)
    st.markdown(headline(found))
    st.caption(
        f"{theatre.name} {words}. On the map: ground gained, by its gainer. Table: gained from others, "
        "lost to others; sight: what came into sight less what went out of it."
    )
    left, right = st.columns([4, 5], gap="medium")
    features = change_features(theatre, found.changes)
    with left:
        st_folium(
            _map(theatre, change_features(theatre, found.changes, theme())),
            key="compare-map",
            height=520,
            use_container_width=True,
            returned_objects=[],
        )
    with right:
        st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch", column_config=columns(rows))
        st.dataframe(
            pd.DataFrame(flips).drop(columns=["lon", "lat"], errors="ignore"),
            hide_index=True,
            width="stretch",
            column_config=columns(flips),
            height=240,
        )
        with st.container(horizontal=True):
            text = json.dumps(features, ensure_ascii=False)
            st.download_button("GeoJSON", text, f"{theatre.id}-changes.geojson", "application/geo+json")
            st.download_button(
                "Places as CSV",
                pd.DataFrame(flips).to_csv(index=False),
                f"{theatre.id}-places.csv",
                "text/csv",
            )


def _difference(known: Known, before: tuple[date, date | None], after: tuple[date, date | None]) -> Diff:
    """Compare two views, each a day and the last day of knowledge (None: now), as the map shows them."""
    with known.lock:
        old, new = _field(known, *before), _field(known, *after)
    with workspace().store.begin() as connection:
        every = overlays(connection, known.theatre.id)
    return diff(old, new, known.ground, _laid(known, every, *before), _laid(known, every, *after))


def _field(known: Known, day: date, known_at: date | None) -> BeliefField:
    """Return the belief of a day's end as known at a day's end."""
    return known.history.at(_moment(day), None if known_at is None else _moment(known_at))


def _laid(known: Known, every: Sequence[Overlay], day: date, known_at: date | None) -> list[Laid]:
    """Return what analysts had drawn over that belief."""
    drawn = drawn_over(known.ground.cells, every, {}, None if known_at is None else _moment(known_at))
    return [one.laid() for one in drawn if one.on(day)]


def _moment(day: date) -> datetime:
    """Return the last second of a UTC day."""
    return datetime.combine(day, time(23, 59, 59), UTC)


def _asked(name: str, default: date) -> date:
    """Return a date from the address, or the default."""
    try:
        return date.fromisoformat(st.query_params.get(name, ""))
    except ValueError:
        return default


def _pick(label: str, value: date, first: date, last: date, key: str) -> date:
    """Let the reader choose a day of the theatre's time."""
    found = st.date_input(
        label, min(max(value, first), last), first, last, key=key, format="DD/MM/YYYY", width=150
    )
    return found if isinstance(found, date) else value


def _map(theatre: Theatre, features: dict[str, Any]) -> OfflineMap:
    """Draw what was gained over our own base map."""
    canvas = OfflineMap(height="100%")
    BaseMap(theatre.id, theme()).add_to(canvas)
    for feature in features["features"]:
        properties = feature["properties"]
        layer = folium.GeoJson(
            feature,
            style_function=lambda one: {
                "fillColor": one["properties"]["colour"],
                "color": one["properties"]["colour"],
                "weight": 1.2,
                "fillOpacity": 0.68,
            },
        )
        gained = "out of sight" if properties["party"] == UNKNOWN else "gained"
        words = f"{properties['party']}: {float(properties['gained_km2']):,.0f} km² {gained}"
        layer.add_child(folium.Tooltip(escape(words)))
        layer.add_to(canvas)
    west, south, east, north = shapely.total_bounds([shape(one["geometry"]) for one in features["features"]])
    canvas.fit_bounds([(south, west), (north, east)], padding=(24, 24))
    return canvas
