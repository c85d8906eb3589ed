"""Claims as plain values for `geotracker claims`."""

from datetime import timedelta
from typing import Any

from geotracker.model import ControlClaim, EventTime, Place, Precision, Region, Target


def when_date(when: EventTime | None) -> str | None:
    """Return the ISO day of an event: a range's last, the first of "since ..."; None where no day is told."""
    if when is None or when.precision not in (Precision.DAY, Precision.EXACT) or when.during.end is None:
        return None
    if (when.text or "").lower().startswith("since ") and when.during.start is not None:
        return when.during.start.date().isoformat()
    return (when.during.end - timedelta(microseconds=1)).date().isoformat()


def resolved(target: Target) -> dict[str, Any]:
    """Return a target as a mapping: a place with lon/lat, a region with its key, or the reason for none."""
    if isinstance(target, Place):
        return {
            "kind": "place",
            "geonameid": target.geonameid,
            "name": target.name,
            "lon": target.lon,
            "lat": target.lat,
            "country_code": target.country_code,
        }
    if isinstance(target, Region):
        return {
            "kind": "region",
            "key": target.key,
            "name": target.name,
            "lon": target.lon,
            "lat": target.lat,
        }
    return {"kind": "unresolved", "reason": target.reason}


def as_json(claim: ControlClaim, text: str) -> dict[str, Any]:
    """Return a claim of a text as JSON values; offsets are Python string offsets into the text."""
    return {
        "relation": claim.relation.value,
        "actor": claim.actor,
        "place": claim.span.of(text),
        "start": claim.span.start,
        "end": claim.span.end,
        "extent": claim.extent,
        "except": [exemption.text for exemption in claim.exceptions],
        "modality": claim.modality.value,
        "previous_holder": claim.previous_holder,
        "when": when_date(claim.when),
        "reporter": claim.reporter,
        "stake": claim.stake,
        "confidence": claim.confidence,
        "resolved": resolved(claim.target),
        "quantity": claim.quantity,
        "by_population": claim.by_population,
        "evidence": {
            "start": claim.evidence.start,
            "end": claim.evidence.end,
            "text": claim.evidence.of(text),
        },
        "cue": {"start": claim.cue.start, "end": claim.cue.end, "text": claim.cue.of(text)},
        "rule": claim.rule,
    }
