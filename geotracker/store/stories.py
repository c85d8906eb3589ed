"""Which story a document belongs to: that of the first near-duplicate published within some days of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

import sqlalchemy as sa

from geotracker.model import Document
from geotracker.sources.stories import NEEDED, WINDOW_DAYS, bands_of
from geotracker.store.codec import to_array

WINDOW = timedelta(days=WINDOW_DAYS)

# OFFSET 0 keeps the inner query inner: one look into the index of bands a document, never a join of the whole
# table. The difference of times and the sum keep the other two indexes out: one would read every text of
# that week, the other every text there is.
_NEAR = """
SELECT asked.number, near.story
FROM unnest(%(number)s::int[], %(bands)s::text[], %(published_at)s::timestamptz[])
     AS asked (number, bands, published_at)
CROSS JOIN LATERAL (
    SELECT coalesce(nullif(story, ''), sha256) AS story
    FROM documents
    WHERE documents.bands && asked.bands::int[]
      AND documents.published_at - asked.published_at BETWEEN -%(window)s AND %(window)s
      AND icount(documents.bands & asked.bands::int[]) >= %(needed)s
    ORDER BY documents.id + 0
    OFFSET 0 LIMIT 1
) AS near
"""


@dataclass(frozen=True, slots=True)
class Told:
    """A document's bands and its story: the sha256 of the first to tell it, "" where that is itself."""

    story: str
    bands: tuple[int, ...]


Bands = Mapping[str, tuple[int, ...]]


def cut_bands(batch: Sequence[Document]) -> Bands:
    """Return the bands of each document, by sha256: the part that takes long, and needs no database.

    A document that names its story needs none; a text too short to be told apart has none.
    """
    return {one.sha256: () if one.record or one.story else bands_of(one.text) for one in batch}


def tell_stories(connection: sa.Connection, batch: Sequence[Document], bands: Bands) -> Mapping[str, Told]:
    """Return the story of each document of a batch, by sha256; the stored and then the first tell it."""
    asked = [one for one in batch if bands[one.sha256]]
    stored = _stored(connection, asked, bands)
    told: dict[str, Told] = {}
    members: dict[int, list[Document]] = {}
    for one in batch:
        own = bands[one.sha256]
        story = one.story or stored.get(one.sha256) or _in_batch(one, own, members, told)
        told[one.sha256] = Told(story, own)
        for band in own:
            members.setdefault(band, []).append(one)
    return told


def _stored(connection: sa.Connection, asked: Sequence[Document], bands: Bands) -> dict[str, str]:
    if not asked:
        return {}
    values = {
        "number": list(range(len(asked))),
        "bands": [to_array(bands[one.sha256]) for one in asked],
        "published_at": [one.published_at for one in asked],
        "window": WINDOW,
        "needed": NEEDED,
    }
    return {asked[row.number].sha256: row.story for row in connection.exec_driver_sql(_NEAR, values)}


def _in_batch(
    one: Document, own: Sequence[int], members: Mapping[int, list[Document]], told: Mapping[str, Told]
) -> str:
    common: dict[str, int] = {}
    for band in own:
        for other in members.get(band, ()):
            if abs(other.published_at - one.published_at) <= WINDOW:
                common[other.sha256] = common.get(other.sha256, 0) + 1
    near = {sha for sha, count in common.items() if count >= NEEDED}
    return next((told[sha].story or sha for sha in told if sha in near), "")
