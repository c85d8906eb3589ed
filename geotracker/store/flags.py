"""Edits that later evidence contradicts: shown for review, never overridden."""

from dataclasses import dataclass

import sqlalchemy as sa

from geotracker.model import Interval, Layer, LayerRole
from geotracker.store.codec import from_range
from geotracker.store.columns import Scope
from geotracker.store.overlays import layer_set

STRONG, SHARE = 0.9, 0.5
"""How sure the model must be of another holder, and of what share of the drawn area, to be heard."""

_QUERY = """
SELECT f.feature, f.holder, z.holder AS other, z.probability, z.valid_during,
       ST_Area(ST_Intersection(z.geom, f.geom)) / ST_Area(f.geom) AS share,
       ARRAY(
           SELECT c.id FROM claims AS c
           WHERE c.id = ANY(z.claim_ids) AND c.known_at > f.edited_at ORDER BY c.id
       ) AS later
FROM drawn AS f JOIN zones AS z
  ON z.theatre = :theatre AND upper_inf(z.known_during) AND z.geom && f.geom
 AND z.valid_during && f.valid AND z.holder IS NOT NULL AND z.holder IS DISTINCT FROM f.holder
 AND z.probability >= :strong
WHERE ST_Area(f.geom) > 0 AND ST_Intersects(z.geom, f.geom)
ORDER BY f.feature, lower(z.valid_during), z.id
"""


@dataclass(frozen=True, slots=True)
class Flag:
    """A feature, and the zone of the model that says otherwise by claims published after the edit."""

    feature: str
    holder: str | None
    evidence_holder: str
    probability: float
    share: float
    valid_during: Interval
    claim_ids: tuple[int, ...]


def flags(connection: sa.Connection, layer: Layer) -> tuple[Flag, ...]:
    """Return what later evidence strongly contradicts in a layer; drafts contradict nobody."""
    if layer.role is LayerRole.DRAFT:
        return ()
    found = layer_set(layer.id, Scope())
    columns = {column.name: column.value for column in found.columns}
    drawn = (
        sa.select(
            found.identity.label("feature"),
            columns["holder"].label("holder"),
            columns["edited_at"].label("edited_at"),
            sa.literal_column("now.geom").label("geom"),
            (found.valid if found.valid is not None else sa.null()).label("valid"),
        )
        .select_from(found.rows)
        .where(*found.conditions)
        .cte("drawn")
    )
    text = sa.text(_QUERY).bindparams(theatre=layer.theatre, strong=STRONG)
    names = ("feature", "holder", "other", "probability", "valid_during", "share", "later")
    rows = connection.execute(text.columns(*(sa.column(name) for name in names)).add_cte(drawn))
    return tuple(
        Flag(r.feature, r.holder, r.other, r.probability, r.share, from_range(r.valid_during), tuple(r.later))
        for r in rows
        if r.share >= SHARE and r.later
    )
