"""What changed hands between two views, as rows and features to show and to download. Pure."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import shapely

from geotracker.control import Change, Diff
from geotracker.dashboard.tones import shown
from geotracker.model import Theatre

NOBODY = "Nobody"  # contested, or no evidence
NOBODY_COLOUR = "#8d8a80"


@dataclass(frozen=True, slots=True)
class Faction:
    """How an actor, or nobody, is shown."""

    name: str
    colour: str


def faction(theatre: Theatre, actor_id: str | None) -> Faction:
    """Return how an actor is shown; None is nobody."""
    actor = theatre.actor(actor_id) if actor_id else None
    return Faction(actor.name, actor.colour) if actor else Faction(NOBODY, NOBODY_COLOUR)


def change_rows(theatre: Theatre, found: Diff) -> list[dict[str, Any]]:
    """Return one row an actor, the greatest mover first: km² and people gained, lost, net."""
    ranked = sorted(found.changes, key=lambda change: -(change.gained_km2 + change.lost_km2))
    return [
        {
            "Party": faction(theatre, change.actor).name,
            "Gained km²": round(change.gained_km2),
            "Lost km²": round(change.lost_km2),
            "Net km²": round(change.gained_km2 - change.lost_km2),
            "People gained": change.gained_people,
            "People lost": change.lost_people,
        }
        for change in ranked
    ]


def flip_rows(theatre: Theatre, found: Diff) -> list[dict[str, Any]]:
    """Return one row a place that changed hands, the most populous first."""
    ranked = sorted(found.flips, key=lambda flip: -flip.place.population)
    return [
        {
            "Place": flip.place.name,
            "Before": faction(theatre, flip.before).name,
            "After": faction(theatre, flip.after).name,
            "People": flip.place.population,
            "lon": flip.place.lon,
            "lat": flip.place.lat,
        }
        for flip in ranked
    ]


def change_features(theatre: Theatre, changes: Iterable[Change], theme: str = "light") -> dict[str, Any]:
    """Return the ground each party gained, as GeoJSON with its name, colour and area."""
    features = [
        {
            "type": "Feature",
            "geometry": json.loads(shapely.to_geojson(shapely.orient_polygons(change.gained))),
            "properties": {
                "party": faction(theatre, change.actor).name,
                "actor": change.actor,
                "colour": shown(faction(theatre, change.actor).colour, theme),
                "gained_km2": round(change.gained_km2, 1),
                "people": change.gained_people,
            },
        }
        for change in changes
        if not change.gained.is_empty
    ]
    return {"type": "FeatureCollection", "features": features}
