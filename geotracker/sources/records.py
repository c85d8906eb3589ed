"""From a stored row of an event data set to claims: one table from data set to its reader."""

from collections.abc import Mapping

from geotracker.model import ControlClaim, Document, Theatre
from geotracker.sources.acled import acled_event
from geotracker.sources.events import ReadEvent, event_claims
from geotracker.sources.ged import ged_event

DATASETS: Mapping[str, ReadEvent] = {"acled": acled_event, "ged": ged_event}


def record_claims(document: Document, theatre: Theatre) -> tuple[ControlClaim, ...]:
    """Return the claims a document's columns make in a theatre; none for an unknown data set."""
    read = DATASETS.get(dict(document.record).get("dataset", ""))
    return event_claims(document, theatre, read) if read else ()
