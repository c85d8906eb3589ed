"""A toponym as the JSON the command line writes."""

from typing import Any

from geotracker.model import Place, Region, Toponym, Unresolved


def anchor(target: Place | Region | Unresolved) -> tuple[float, float] | None:
    """Return a target's lon/lat: a place's own, a region's representative point or that of its first
    anchor."""
    if isinstance(target, Unresolved):
        return None
    if isinstance(target, Place):
        return target.lon, target.lat
    if target.lon is not None and target.lat is not None:
        return target.lon, target.lat
    return next((point for part in target.anchors if (point := anchor(part)) is not None), None)


def first_place(target: Place | Region | Unresolved) -> Place | None:
    """Return the place a target is, or starts from."""
    if isinstance(target, Place):
        return target
    if isinstance(target, Region):
        return next((place for part in target.anchors if (place := first_place(part)) is not None), None)
    return None


def as_json(toponym: Toponym) -> dict[str, Any]:
    """Return a toponym as plain values; `place` is null when unresolved, a region's carries its anchor
    point."""
    target = toponym.target
    point, place = anchor(target), first_place(target)
    described: dict[str, Any] | None = None
    if point is not None and not isinstance(target, Unresolved):
        described = {
            "geonameid": place.geonameid if place is not None else None,
            "name": target.name,
            "lat": round(point[1], 6),
            "lon": round(point[0], 6),
            "country_code": place.country_code if place is not None else "",
            "feature_code": place.feature_code if isinstance(target, Place) and place is not None else "RGN",
        }
    out: dict[str, Any] = {
        "start": toponym.start,
        "end": toponym.end,
        "text": toponym.text,
        "place": described,
        "score": round(toponym.score, 4),
        "kind": toponym.kind.value,
    }
    if toponym.actor is not None:
        out["actor"] = toponym.actor
    if isinstance(target, Region):
        out["region"] = target.key
    if isinstance(target, Unresolved):
        out["reason"] = target.reason
    return out
