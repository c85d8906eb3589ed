"""What changed hands between two views, as rows and features to show and to download. Pure."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import shapely

from geotracker.control import Change, Diff
from geotracker.dashboard.tones import shown
from geotracker.model import Theatre

CONTESTED, UNKNOWN = "Contested", "Unknown"
NOBODY_COLOUR = "#8d8a80"
BARE_COLOUR = "#c9c4b4"


@dataclass(frozen=True, slots=True)
class Faction:
    """How an actor, or nobody, is shown."""

    name: str
    colour: str


def faction(theatre: Theatre, actor_id: str | None, seen: bool = True) -> Faction:
    """Return how an actor is shown; None is contested ground, or ground nobody has evidence of."""
    actor = theatre.actor(actor_id) if actor_id else None
    if actor is not None:
        return Faction(actor.name, actor.colour)
    return Faction(CONTESTED, NOBODY_COLOUR) if seen else Faction(UNKNOWN, BARE_COLOUR)


def headline(found: Diff) -> str:
    """Return what changed hands, and apart from it what went out of sight and came into it, as Markdown."""
    unseen = [one for one in found.changes if not one.seen]
    hands = sum(one.gained_km2 - one.emerged_km2 for one in found.changes if one.seen)
    between = sum(one.seen_before and one.seen_after for one in found.flips)
    gone, come = sum(one.gained_km2 for one in unseen), sum(one.lost_km2 for one in unseen)
    parts = [f"**{_ground(hands, between) if hands else 'Nothing'} changed hands.**"]
    if gone:
        places = sum(not one.seen_after for one in found.flips)
        parts.append(
            f"{_ground(gone, places)} went out of sight (unknown): what was reported of them is old."
        )
    if come:
        parts.append(f"{_ground(come, sum(not one.seen_before for one in found.flips))} came into sight.")
    return " ".join(parts)


def _ground(km2: float, places: int) -> str:
    return f"{km2:,.0f} km² and {places:,} place{'' if places == 1 else 's'}"


def change_rows(theatre: Theatre, found: Diff) -> list[dict[str, Any]]:
    """Return one row a party, the greatest mover first: what it gained from others and lost to them.

    What came into sight in its hands, less what went out of sight from them, stands apart.
    """
    ranked = sorted(found.changes, key=lambda change: -(change.gained_km2 + change.lost_km2))
    return [
        {
            "Party": faction(theatre, change.actor).name,
            "Gained km²": round(change.gained_km2 - change.emerged_km2),
            "Lost km²": round(change.lost_km2 - change.faded_km2),
            "Sight km²": round(change.emerged_km2 - change.faded_km2),
            "People gained": change.gained_people - change.emerged_people,
            "People lost": change.lost_people - change.faded_people,
        }
        for change in ranked
        if change.seen
    ]


def flip_rows(theatre: Theatre, found: Diff) -> list[dict[str, Any]]:
    """Return one row a place: those that changed hands, then out of sight or into it; the populous first."""
    ranked = sorted(
        found.flips,
        key=lambda flip: (not (flip.seen_before and flip.seen_after), -flip.place.population),
    )
    return [
        {
            "Place": flip.place.name,
            "Before": faction(theatre, flip.before, flip.seen_before).name,
            "After": faction(theatre, flip.after, flip.seen_after).name,
            "People": flip.place.population,
            "lon": flip.place.lon,
            "lat": flip.place.lat,
        }
        for flip in ranked
    ]


def change_features(theatre: Theatre, changes: Iterable[Change], theme: str = "light") -> dict[str, Any]:
    """Return the ground each party gained, or that went out of sight, as GeoJSON: name, colour and area."""
    features = [
        {
            "type": "Feature",
            "geometry": json.loads(shapely.to_geojson(shapely.orient_polygons(change.gained))),
            "properties": {
                "party": faction(theatre, change.actor, change.seen).name,
                "actor": change.actor,
                "colour": shown(faction(theatre, change.actor, change.seen).colour, theme),
                "gained_km2": round(change.gained_km2, 1),
                "people": change.gained_people,
            },
        }
        for change in changes
        if not change.gained.is_empty
    ]
    return {"type": "FeatureCollection", "features": features}
