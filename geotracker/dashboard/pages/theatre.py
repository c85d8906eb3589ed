"""Set up a theatre: where, who, what was held at the start; a valid YAML file comes out."""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from html import escape
from typing import Any

import folium
import orjson
import pandas as pd
import streamlit as st
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry
from streamlit_folium import st_folium

from geotracker.dashboard import setup
from geotracker.dashboard.feed import basemap
from geotracker.dashboard.look import STYLE
from geotracker.dashboard.plugin import BaseMap, OfflineDraw, OfflineMap
from geotracker.dashboard.session import analyst, chosen_theatre, keeper, noted, theme, workspace
from geotracker.model import Theatre
from geotracker.theatres import to_spec, to_yaml

SPEC = "setup_spec"
NEW = "A new theatre"


def show() -> None:
    """Draw the page."""
    st.html(STYLE)
    theatre = chosen_theatre(workspace())
    st.title("Set up a theatre")
    start = st.segmented_control("Start from", [theatre.name, NEW], default=theatre.name, key="setup_start")
    origin = "" if start == NEW else theatre.id
    if st.session_state.get("setup_origin") != origin:
        st.session_state["setup_origin"] = origin
        st.session_state[SPEC] = to_spec(theatre) if origin else setup.blank()
        st.session_state["setup_turn"] = st.session_state.get("setup_turn", 0) + 1
    spec: setup.Plain = st.session_state[SPEC]
    spec = _place_and_time(spec, theatre)
    spec = _parties(spec)
    spec = _seeds(spec, theatre)
    st.session_state[SPEC] = spec
    _outcome(spec)


def _key(name: str) -> str:
    """Return a widget's key that changes when another theatre is begun or seeds are added."""
    return f"setup_{name}_{st.session_state['setup_turn']}"


def _place_and_time(spec: setup.Plain, theatre: Theatre) -> setup.Plain:
    """Let the analyst say where and since when."""
    codes = sorted(workspace().atlas(theatre).countries)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        identity = st.text_input("Id", spec["id"], key=_key("id"), width=160)
        name = st.text_input("Name", spec["name"], key=_key("name"), width=240)
        known = [code for code in spec["countries"] if code in codes]
        countries = st.multiselect("Countries", codes, known, key=_key("countries"), width=320)
        starts = st.date_input(
            "Starts",
            date.fromisoformat(str(spec["starts"])[:10]),
            key=_key("starts"),
            format="DD/MM/YYYY",
            width=150,
        )
    return {**spec, "id": identity, "name": name, "countries": countries, "starts": starts.isoformat()}


def _parties(spec: setup.Plain) -> setup.Plain:
    """Let the analyst edit who fights."""
    st.subheader("Who fights")
    table = st.data_editor(
        pd.DataFrame(setup.actor_rows(spec)),
        num_rows="dynamic",
        hide_index=True,
        width="stretch",
        key=_key("actors"),
        column_config={
            "id": st.column_config.TextColumn("Id", width="small"),
            "name": st.column_config.TextColumn("Name"),
            "colour": st.column_config.TextColumn("Colour", width="small", help="#rrggbb"),
            "aliases": st.column_config.TextColumn("Other names, with commas", width="large"),
            "leaders": st.column_config.TextColumn("Leaders, with commas", width="medium"),
        },
    )
    return setup.with_actors(spec, _rows(table))


def _seeds(spec: setup.Plain, theatre: Theatre) -> setup.Plain:
    """Let the analyst say what was held at the start: in a table, from a file, or drawn."""
    st.subheader("What was held at the start")
    holders = [actor["id"] for actor in spec["actors"]]
    left, right = st.columns([3, 2], gap="medium")
    with right:
        columns = ["name", "lat", "lon", "holder"]
        table = st.data_editor(
            pd.DataFrame(setup.seed_rows(spec), columns=columns),
            num_rows="dynamic",
            hide_index=True,
            width="stretch",
            height=300,
            key=_key("seeds"),
            column_config={
                "name": st.column_config.TextColumn("Place"),
                "lat": st.column_config.NumberColumn("Latitude"),
                "lon": st.column_config.NumberColumn("Longitude"),
                "holder": st.column_config.SelectboxColumn("Holder", options=holders),
            },
        )
        spec = setup.with_seeds(spec, _rows(table))
        areas = len(spec["seeds"]) - len(setup.seed_rows(spec))
        if areas:
            st.caption("and " + ("one area" if areas == 1 else f"{areas} areas") + " of the file")
        file = st.file_uploader("A table with the columns name, lat, lon, holder", ["csv"], key=_key("file"))
        if file is not None and st.button("Add its rows", key=_key("file_go")):
            _turn({**spec, "seeds": [*spec["seeds"], *_from_csv(file.getvalue())]})
    with left:
        shown = st.session_state.setdefault(_key("shown"), spec)
        features = _drawn(_of_countries(theatre, tuple(spec["countries"])), shown)
        with st.container(horizontal=True, vertical_alignment="bottom"):
            holder = st.selectbox("Drawn shapes are held by", holders, key=_key("holder"), width=220)
            if st.button("Add them", disabled=not features or not holder, key=_key("draw_go")):
                _turn(setup.with_drawn(spec, features, holder))
    return spec


def _turn(spec: setup.Plain) -> None:
    """Begin the page anew with a changed spec."""
    st.session_state[SPEC] = spec
    st.session_state["setup_turn"] += 1
    st.rerun()


def _of_countries(theatre: Theatre, codes: tuple[str, ...]) -> Theatre:
    """Return the theatre, or one of other countries under an id of its own: boundaries are kept by id."""
    if codes == theatre.countries:
        return theatre
    return replace(theatre, id=f"{theatre.id}:{','.join(codes)}", countries=codes, area=None)


def _held(spec: setup.Plain, countries: Mapping[str, BaseGeometry]) -> Iterator[folium.GeoJson]:
    """Yield what a spec says was held, in its holder's colour: points, polygons, whole countries."""
    colours = {actor["id"]: actor["colour"] for actor in spec["actors"]}
    for seed in setup.held(spec, {code: mapping(shape) for code, shape in countries.items()}):
        colour = colours.get(seed["holder"], "#777777")
        yield folium.GeoJson(
            seed["geometry"],
            marker=folium.CircleMarker(
                radius=5, weight=1.5, color=colour, fill_color=colour, fill_opacity=0.8
            ),
            style_function=lambda one, colour=colour: {"color": colour, "weight": 1, "fillOpacity": 0.25},
            tooltip=escape(f"{seed['name']}: {seed['holder']}"),
        )


def _drawn(theatre: Theatre, spec: setup.Plain) -> list[dict[str, Any]]:
    """Show the map to draw on, with the seeds of `spec` below, and return what is drawn."""
    if not theatre.countries:
        st.caption("Choose countries, and their map is here to draw on.")
        return []
    ground = orjson.loads(orjson.dumps(basemap(theatre, workspace().atlas(theatre))))
    canvas = OfflineMap(height="100%")
    BaseMap(theatre.id, theme(), ground).add_to(canvas)
    for one in _held(spec, workspace().atlas(theatre).countries):
        one.add_to(canvas)
    shapes = {"polyline": False, "circle": False, "circlemarker": False}
    OfflineDraw(show_geometry_on_click=False, draw_options=shapes).add_to(canvas)  # type: ignore[no-untyped-call]
    land = [
        shape for code, shape in workspace().atlas(theatre).countries.items() if code in theatre.countries
    ]
    west, south, east, north = _bounds(land)
    canvas.fit_bounds([(south, west), (north, east)])
    value = st_folium(
        canvas, key=_key("map"), height=380, use_container_width=True, returned_objects=["all_drawings"]
    )
    found: list[dict[str, Any]] = (value or {}).get("all_drawings") or []  # null until the first shape
    return found


def _bounds(land: list[Any]) -> tuple[float, float, float, float]:
    """Return west, south, east, north of shapes; the world if there is none."""
    if not land:
        return -170.0, -55.0, 170.0, 75.0
    boxes = [shape.bounds for shape in land]
    return (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )


def _from_csv(body: bytes) -> list[setup.Plain]:
    """Return the seeds of a table; a number that cannot be read is left for the check to name."""
    rows = csv.DictReader(io.StringIO(body.decode("utf-8-sig", "replace")))
    return [
        {"name": row.get("name"), "lat": _number(row.get("lat")), "lon": _number(row.get("lon"))}
        | {"holder": row.get("holder")}
        for row in rows
    ]


def _number(text: str | None) -> float | str | None:
    """Read a number where there is one."""
    try:
        return float(text or "")
    except ValueError:
        return text


def _rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a table's rows with None for what is missing."""
    return [{str(k): None if pd.isna(v) else v for k, v in row.items()} for row in table.to_dict("records")]


def _outcome(spec: setup.Plain) -> None:
    """Say what is wrong, or offer the file and take the theatre in."""
    made, faults = setup.checked(spec)
    if made is None:
        st.warning("Not yet a valid theatre:\n\n" + "\n".join(f"- `{fault}`" for fault in faults[:12]))
        return
    text = to_yaml(made)
    with st.container(horizontal=True):
        st.download_button(f"Save {made.id}.yaml", text, f"{made.id}.yaml", "application/yaml")
        author = analyst()
        label = f"Take {made.id} into this workspace"
        if author and st.button(label, type="primary", key="setup_go"):
            plain = to_spec(made)
            with noted(author, "theatre", made.id), st.spinner("Drawing what was held at the start"):
                workspace().add_theatre(made.id, plain, setup.digest(plain))
                keeper().draw(made.id)
            st.success(f"{made.name} is there now, as it was at the start. Read reports into it next.")
    with st.expander("The file"):
        st.code(text, language="yaml")
