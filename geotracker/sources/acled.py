"""ACLED exports: the event types that move territory become claims; the others are set aside and counted.

The column mapping is in docs/sources.md. A row is dated by the event; it is known from its `timestamp`, the
moment ACLED published that version of it, else a week after the event (ACLED publishes weekly).
"""

import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from geotracker.errors import DocumentError
from geotracker.model import Document, Precision, Relation, Unresolved
from geotracker.sources.base import Aside, Defaults, Outcome, Reject, storable
from geotracker.sources.events import Event, Party, around, day_of, midnight, point

NEEDED = ("event_id_cnty", "event_date", "sub_event_type", "actor1", "actor2", "latitude", "longitude")
KEPT = (
    *NEEDED, "time_precision", "event_type", "assoc_actor_1", "inter1", "assoc_actor_2", "inter2",
    "iso", "country", "admin1", "location", "geo_precision", "source", "timestamp",
)  # fmt: skip
GAINS = (
    "Government regains territory",
    "Non-state actor overtakes territory",
    "Non-violent transfer of territory",
)
PUBLISHES_AFTER = timedelta(days=7)
STATE_FORCES = ("1", "state forces")
TIMES = {"1": (0, Precision.DAY), "2": (3, Precision.WEEK), "3": (15, Precision.MONTH)}
SURE = {"1": 0.95, "2": 0.6, "3": 0.3}


def is_acled(header: Sequence[str]) -> bool:
    """Say whether these are ACLED's columns."""
    return set(NEEDED) <= set(header)


def acled_row(row: Mapping[str, str], defaults: Defaults, file: str, line: int) -> Outcome:
    """Make a document of a row that moves territory: its notes as text, its columns as record."""
    kind = storable(row.get("sub_event_type") or "").strip()
    if kind not in GAINS:
        return Aside("ACLED event that moves no territory")
    held = day_of(row.get("event_date") or "")
    if held is None:
        return Reject(DocumentError("not a date", file=file, line=line, field="event_date"))
    if point(row, "", 1) is None:
        return Reject(DocumentError("not a point on Earth", file=file, line=line, field="latitude"))
    record = tuple((name, storable(row[name])) for name in KEPT if row.get(name))
    notes = storable(row.get("notes") or "").strip()
    return Document(
        text=notes or f"{kind}: {row.get('location') or 'a place'}",
        source=defaults.source or "ACLED",
        published_at=_published(row, defaults) or midnight(held) + PUBLISHES_AFTER,
        title=f"{kind}, {row.get('location') or ''}".strip(", "),
        external_id=storable(row.get("event_id_cnty") or "") or None,
        record=(("dataset", "acled"), *record),
    )


def _published(row: Mapping[str, str], defaults: Defaults) -> datetime | None:
    try:
        return datetime.fromtimestamp(int(row.get("timestamp") or ""), UTC)
    except (ValueError, OverflowError, OSError):
        return defaults.published_at


def acled_event(row: Mapping[str, str]) -> Event | None:
    """Return what a stored row says, or None where it moves no territory."""
    kind, held = row.get("sub_event_type", ""), day_of(row.get("event_date", ""))
    if kind not in GAINS or held is None:
        return None
    gainer, loser = _sides(kind, row)
    margin, precision = TIMES.get(row.get("time_precision", "1"), TIMES["3"])
    days = timedelta(days=margin)
    coded = row.get("geo_precision", "1")
    place = point(row, row.get("location", ""), zlib.crc32(row.get("location", "").encode()))
    if place is None or coded not in ("1", "2"):
        target = Unresolved("coded to a region's centre, not to a place")
        return Event(
            Relation.GAINS,
            (gainer,),
            loser,
            target,
            around(held - days, held + days),
            precision,
            0.3,
            "acled",
        )
    return Event(
        relation=Relation.GAINS,
        parties=(gainer,),
        loser=loser,
        place=place,
        during=around(held - days, held + days),
        precision=precision,
        sure=SURE.get(coded, 0.3),
        rule=f"acled: {kind}",
    )


def _sides(kind: str, row: Mapping[str, str]) -> tuple[Party, Party | None]:
    """Return who gains and who loses.

    ACLED's dyads have no direction: the event type says whether the state's side wins, `inter` which
    side that is. Where both or neither are state forces, and in transfers, actor1 is taken to gain.
    """
    first = Party(row.get("actor1", ""), _split(row.get("assoc_actor_1", "")))
    second = Party(row.get("actor2", ""), _split(row.get("assoc_actor_2", "")))
    states = [row.get(name, "").strip().casefold() in STATE_FORCES for name in ("inter1", "inter2")]
    swap = (kind == GAINS[0] and states == [False, True]) or (kind == GAINS[1] and states == [True, False])
    gainer, loser = (second, first) if swap else (first, second)
    return gainer, loser if loser.name else None


def _split(names: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in names.split(";") if name.strip())
