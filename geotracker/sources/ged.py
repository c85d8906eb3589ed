"""UCDP GED exports: fights between two armed parties become claims that a place is contested.

GED has no event type for territory that changes hands; what it does say is where two parties fought. Violence
against civilians (type 3) says nothing of who holds a place and is set aside. Columns: docs/sources.md.
"""

import re
import zlib
from collections.abc import Mapping, Sequence
from datetime import timedelta

from geotracker.errors import DocumentError
from geotracker.model import Document, Precision, Relation, Unresolved
from geotracker.sources.base import Aside, Defaults, Outcome, Reject, storable
from geotracker.sources.events import Event, Party, around, day_of, midnight, point

NEEDED = (
    "id",
    "type_of_violence",
    "side_a",
    "side_b",
    "where_prec",
    "latitude",
    "longitude",
    "date_start",
    "date_end",
)
KEPT = (*NEEDED, "where_coordinates", "adm_1", "country", "date_prec", "source_office", "source_date")
FIGHTS = ("1", "2")
CIVILIANS = "3"
PRECISIONS = {
    "1": Precision.DAY,
    "2": Precision.WEEK,
    "3": Precision.WEEK,
    "4": Precision.MONTH,
    "5": Precision.YEAR,
}
SURE = {"1": 0.5, "2": 0.3}
LINKS = re.compile(r" - | & |, ")


def is_ged(header: Sequence[str]) -> bool:
    """Say whether these are UCDP GED's columns."""
    return set(NEEDED) <= set(header)


def ged_row(row: Mapping[str, str], defaults: Defaults, file: str, line: int) -> Outcome:
    """Make a document of a fight: its headline or a line of its columns as text, its columns as record."""
    kind = (row.get("type_of_violence") or "").strip()
    if kind == CIVILIANS:
        return Aside("GED event of one-sided violence")
    if kind not in FIGHTS:
        return Reject(DocumentError("must be 1, 2 or 3", file=file, line=line, field="type_of_violence"))
    first, last = day_of(row.get("date_start") or ""), day_of(row.get("date_end") or "")
    if first is None or last is None:
        return Reject(DocumentError("not a date", file=file, line=line, field="date_start"))
    if point(row, "", 1) is None:
        return Reject(DocumentError("not a point on Earth", file=file, line=line, field="latitude"))
    where, sides = row.get("where_coordinates") or "", f"{row.get('side_a')} and {row.get('side_b')}"
    headline = (row.get("source_headline") or "").strip()
    reported = [day for text in (row.get("source_date") or "").split(";") if (day := day_of(text))]
    known = max(reported, default=last) + timedelta(days=1)
    return Document(
        text=storable(headline or f"{sides} fought at {where}."),
        source=defaults.source or "UCDP GED",
        published_at=defaults.published_at or midnight(max(known, last)),
        title=storable(f"{sides}, {where}".strip(", ")),
        external_id=storable(row.get("id") or "") or None,
        record=(("dataset", "ged"), *((name, storable(row[name])) for name in KEPT if row.get(name))),
    )


def ged_event(row: Mapping[str, str]) -> Event | None:
    """Return what a stored row says, or None where it is no fight at a known place."""
    first, last = day_of(row.get("date_start", "")), day_of(row.get("date_end", ""))
    if row.get("type_of_violence") not in FIGHTS or first is None or last is None:
        return None
    coded, name = row.get("where_prec", ""), row.get("where_coordinates", "")
    name = re.sub(r" (town|city|village|district)$", "", name)
    place = point(row, name, zlib.crc32(name.encode())) if coded in SURE else None
    return Event(
        relation=Relation.CONTESTS,
        parties=(_party(row.get("side_a", "")), _party(row.get("side_b", ""))),
        loser=None,
        place=place or Unresolved("coded to an area, not to a place"),
        during=around(first, last),
        precision=PRECISIONS.get(row.get("date_prec", "1"), Precision.MONTH),
        sure=SURE.get(coded, 0.2),
        rule="ged: fight",
    )


def _party(name: str) -> Party:
    return Party(name, tuple(part.strip() for part in LINKS.split(name)[1:]))
