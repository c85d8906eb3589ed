"""A theatre's file edited in tables and on a map: plain JSON in, plain JSON out. Pure."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from geotracker.errors import TheatreError
from geotracker.model import Theatre
from geotracker.theatres import parse_spec

Plain = dict[str, Any]
PALETTE = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7a5195", "#8c6d31")


def blank() -> Plain:
    """Return the beginnings of a new theatre."""
    return {
        "id": "",
        "name": "",
        "countries": [],
        "starts": "2024-01-01",
        "actors": [
            {"id": "government", "name": "Government", "colour": PALETTE[0]},
            {"id": "rebels", "name": "Rebels", "colour": PALETTE[1]},
        ],
        "seeds": [],
    }


def actor_rows(spec: Mapping[str, Any]) -> list[Plain]:
    """Return the actors as rows of a table; lists are written with commas."""
    return [
        {
            "id": actor["id"],
            "name": actor["name"],
            "colour": actor["colour"],
            "aliases": ", ".join(actor.get("aliases", [])),
            "leaders": ", ".join(actor.get("leaders", [])),
        }
        for actor in spec["actors"]
    ]


def with_actors(spec: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]) -> Plain:
    """Return the spec with the table's actors; what the table does not show is kept by id."""
    before = {actor["id"]: actor for actor in spec["actors"]}
    actors = []
    for number, row in enumerate(rows):
        name = _text(row.get("name"))
        identity = _text(row.get("id")) or "_".join(name.split())
        if not identity and not name:
            continue
        actor = dict(before.get(identity, {}))
        colour = _text(row.get("colour")) or PALETTE[number % len(PALETTE)]
        actor.update({"id": identity, "name": name or identity, "colour": colour})
        for field in ("aliases", "leaders"):
            words = [word.strip() for word in _text(row.get(field)).split(",") if word.strip()]
            actor.pop(field, None)
            if words:
                actor[field] = words
        actors.append(actor)
    return {**spec, "actors": actors}


def seed_rows(spec: Mapping[str, Any]) -> list[Plain]:
    """Return the seeds that are points, as rows of a table."""
    return [
        {"name": seed["name"], "lat": seed["lat"], "lon": seed["lon"], "holder": seed["holder"]}
        for seed in spec.get("seeds", [])
        if seed.get("lat") is not None
    ]


def held(spec: Mapping[str, Any], countries: Mapping[str, Plain]) -> list[Plain]:
    """Return the seeds that a map can show as `name`, `holder` and GeoJSON `geometry`, points last.

    Those are points, polygons and countries by code; regions of the theatre's own are left out.
    """
    found = []
    for seed in spec.get("seeds", []):
        shape = seed.get("geometry") or countries.get(seed.get("region") or "")
        if isinstance(seed.get("lat"), int | float) and isinstance(seed.get("lon"), int | float):
            shape = {"type": "Point", "coordinates": [seed["lon"], seed["lat"]]}
        if shape is not None:
            name = seed.get("name") or seed.get("region") or ""
            found.append({"name": name, "holder": seed.get("holder") or "", "geometry": shape})
    return sorted(found, key=lambda one: one["geometry"]["type"] == "Point")


def with_seeds(spec: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]) -> Plain:
    """Return the spec with the table's point seeds; areas and files stay as they are."""
    before = {(seed.get("name"), seed.get("holder")): seed for seed in spec.get("seeds", [])}
    others = [seed for seed in spec.get("seeds", []) if seed.get("lat") is None]
    points = []
    for row in rows:
        name, holder = _text(row.get("name")), _text(row.get("holder"))
        if not name and not holder:
            continue
        seed = {**before.get((name, holder), {}), "name": name, "holder": holder}
        points.append({**seed, "lat": row.get("lat"), "lon": row.get("lon")})
    return {**spec, "seeds": [*points, *others]}


def with_drawn(spec: Mapping[str, Any], features: Sequence[Mapping[str, Any]], holder: str) -> Plain:
    """Return the spec with drawn points and polygons added as seeds of a holder."""
    seeds = list(spec.get("seeds", []))
    for feature in features:
        geometry, number = feature["geometry"], len(seeds) + 1
        if geometry["type"] == "Point":
            lon, lat = geometry["coordinates"][:2]
            point = {"name": f"Point {number}", "lat": round(lat, 5), "lon": round(lon, 5)}
            seeds.append({**point, "holder": holder})
        elif geometry["type"] in {"Polygon", "MultiPolygon"}:
            plain = {"type": geometry["type"], "coordinates": geometry["coordinates"]}
            seeds.append({"name": f"Area {number}", "geometry": plain, "holder": holder})
    return {**spec, "seeds": seeds}


def checked(spec: Mapping[str, Any]) -> tuple[Theatre | None, tuple[str, ...]]:
    """Return the theatre a spec makes, or None and every fault in it."""
    try:
        return parse_spec(spec, "theatre"), ()
    except TheatreError as error:
        return None, tuple(str(one) for one in error.problems) or (str(error),)


def digest(spec: Mapping[str, Any]) -> str:
    """Return what tells two specs apart."""
    canonical = json.dumps(spec, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def _text(value: object) -> str:
    """Return a table's cell as text; an empty one is ""."""
    return value.strip() if isinstance(value, str) else ""
