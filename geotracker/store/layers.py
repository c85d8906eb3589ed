"""Analysts' layers: an append-only log of edits, what they add up to, and taking them back.

Every write names the version it starts from. Writers of one layer wait for each other, so that the second
finds the first one's version and is told (`StaleError`) instead of overwriting it. Times are the server's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import shapely
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg

from geotracker.errors import ConflictError, InputError, NotFoundError
from geotracker.model import Edit, Feature, Interval, Layer, LayerRole, Status
from geotracker.store.codec import clean, to_wkb, utc
from geotracker.store.layer_tables import actions, layer_roles
from geotracker.store.tables import edits, layers

NAMED = ("holder", "status", "valid_from", "valid_to", "certainty", "reason", "sources")
"""The properties of a feature that mean something to us; others are kept as they are."""


class StaleError(ConflictError):
    """Someone else changed the feature since the version this write starts from."""

    def __init__(self, feature: str, expected: int, current: "Version") -> None:
        self.feature, self.expected, self.current = feature, expected, current
        super().__init__(f"feature {feature!r} is at version {current.number}, not {expected}")


@dataclass(frozen=True, slots=True)
class Version:
    """A feature at one version; `feature` is None where it is deleted (number 0: it never was)."""

    number: int
    feature: Feature | None
    author: str = ""
    made_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """One feature as it shall be (None: gone), and the version this starts from (0: new)."""

    feature_id: str
    version: int
    new: Feature | None


@dataclass(frozen=True, slots=True)
class LoggedEdit:
    """An edit as the log has it."""

    id: int
    version: int
    edit: Edit


@dataclass(frozen=True, slots=True)
class Action:
    """Edits made together."""

    id: int
    kind: str
    author: str
    reason: str
    edits: tuple[int, ...]
    undoes: int | None


# --- layers -------------------------------------------------------------------------------------


def add_layer(connection: sa.Connection, theatre: str, name: str, owner: str, role: LayerRole) -> Layer:
    """Make a layer. ConflictError where the theatre has one of that name."""
    taken = connection.scalar(
        sa.select(sa.func.count()).where(layers.c.theatre == theatre, layers.c.name == clean(name))
    )
    if taken:
        raise ConflictError(f"{theatre} has a layer called {name!r} already")
    values = {"theatre": theatre, "name": clean(name), "owner": owner, "role": role.value}
    number = connection.execute(sa.insert(layers).values(values).returning(layers.c.id)).scalar_one()
    return Layer(int(number), theatre, clean(name), owner, role)


def _layers() -> sa.Select[Any]:
    newest = (
        sa.select(layer_roles.c.role)
        .where(layer_roles.c.layer == layers.c.id)
        .order_by(layer_roles.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return sa.select(
        layers.c.id,
        layers.c.theatre,
        layers.c.name,
        layers.c.owner,
        sa.func.coalesce(newest, layers.c.role).label("role"),
    ).order_by(layers.c.id)


def all_layers(connection: sa.Connection, theatre: str | None = None) -> tuple[Layer, ...]:
    """Return the layers of one theatre or of all."""
    query = _layers() if theatre is None else _layers().where(layers.c.theatre == theatre)
    return tuple(
        Layer(r.id, r.theatre, r.name, r.owner, LayerRole(r.role)) for r in connection.execute(query)
    )


def layer(connection: sa.Connection, number: int) -> Layer:
    """Return a layer. NotFoundError."""
    row = connection.execute(_layers().where(layers.c.id == number)).first()
    if row is None:
        raise NotFoundError(f"no layer {number}")
    return Layer(row.id, row.theatre, row.name, row.owner, LayerRole(row.role))


def set_role(connection: sa.Connection, number: int, role: LayerRole, author: str) -> Layer:
    """Give a layer another role; the old one stays in the log."""
    connection.execute(sa.insert(layer_roles).values(layer=number, role=role.value, author=author))
    return layer(connection, number)


# --- the log ------------------------------------------------------------------------------------


def lock_layer(connection: sa.Connection, number: int) -> None:
    """Let one transaction at a time write to a layer; readers never wait."""
    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(0x6C6179, number)))


def write(
    connection: sa.Connection,
    number: int,
    wishes: Sequence[Wish],
    author: str,
    reason: str,
    kind: str = "edit",
    undoes: int | None = None,
) -> Action:
    """Append edits of one layer as one action. StaleError where a feature has moved on meanwhile."""
    lock_layer(connection, number)
    current = current_versions(connection, number, [wish.feature_id for wish in wishes])
    made = []
    for wish in wishes:
        now = current.get(wish.feature_id, Version(0, None))
        if now.number != wish.version:
            raise StaleError(wish.feature_id, wish.version, now)
        if now.feature is None and wish.new is None:
            raise NotFoundError(f"no feature {wish.feature_id!r} in layer {number}")
        made.append(_append(connection, number, wish, now, author, reason))
    values = {"layer": number, "kind": kind, "author": author, "reason": clean(reason), "edits": made}
    row = connection.execute(sa.insert(actions).values(**values, undoes=undoes).returning(actions.c.id))
    return Action(int(row.scalar_one()), kind, author, clean(reason), tuple(made), undoes)


def _append(
    connection: sa.Connection, number: int, wish: Wish, now: Version, author: str, reason: str
) -> int:
    row = {
        "layer": number,
        "feature": wish.feature_id,
        "version": now.number + 1,
        "old": feature_to_json(now.feature) if now.feature else sa.null(),
        "new": feature_to_json(wish.new) if wish.new else sa.null(),
        "geom": sa.func.ST_GeomFromEWKB(to_wkb([wish.new.geometry])[0]) if wish.new else None,
        "author": author,
        "reason": clean(reason),
        "made_at": sa.func.clock_timestamp(),
    }
    return int(connection.execute(sa.insert(edits).values(row).returning(edits.c.id)).scalar_one())


def newest_by(at: datetime | None) -> sa.ColumnElement[bool]:
    """Select the newest version of each feature, or that of a moment."""
    later = edits.alias("later")
    same = (later.c.layer == edits.c.layer, later.c.feature == edits.c.feature)
    newer = sa.exists().where(*same, later.c.version > edits.c.version)
    if at is None:
        return ~newer
    return sa.and_(edits.c.made_at <= at, ~newer.where(later.c.made_at <= at))


def current_versions(
    connection: sa.Connection,
    number: int,
    features: Iterable[str] | None = None,
    at: datetime | None = None,
) -> dict[str, Version]:
    """Return the newest version of features (None: all) at a moment (None: now), the deleted ones too."""
    e = edits.c
    query = (
        sa.select(e.feature, e.version, e.new, e.author, e.made_at)
        .where(e.layer == number, newest_by(at))
        .order_by(e.feature)
    )
    if features is not None:
        query = query.where(e.feature == sa.any_(sa.cast(list(features), pg.ARRAY(sa.Text))))
    return {
        row.feature: Version(
            row.version, feature_from_json(row.new) if row.new else None, row.author, utc(row.made_at)
        )
        for row in connection.execute(query)
    }


def version(connection: sa.Connection, number: int, feature: str, wanted: int) -> Version:
    """Return one version of a feature; number 0 is before it was made. NotFoundError."""
    if wanted == 0:
        return Version(0, None)
    e = edits.c
    row = connection.execute(
        sa.select(e.new, e.author, e.made_at).where(
            e.layer == number, e.feature == feature, e.version == wanted
        )
    ).first()
    if row is None:
        raise NotFoundError(f"no version {wanted} of feature {feature!r} in layer {number}")
    return Version(wanted, feature_from_json(row.new) if row.new else None, row.author, utc(row.made_at))


def history(
    connection: sa.Connection, number: int, feature: str | None = None, after: int = 0, limit: int = 1000
) -> tuple[LoggedEdit, ...]:
    """Return a layer's edits from after one on, oldest first; of one feature where it is named."""
    e = edits.c
    query = sa.select(edits).where(e.layer == number, e.id > after).order_by(e.id).limit(limit)
    if feature is not None:
        query = query.where(e.feature == feature)
    return tuple(_logged(row) for row in connection.execute(query).mappings())


def _logged(row: sa.RowMapping) -> LoggedEdit:
    old, new = (feature_from_json(row[name]) if row[name] else None for name in ("old", "new"))
    edit = Edit(row["layer"], row["feature"], old, new, row["author"], row["reason"], utc(row["made_at"]))
    return LoggedEdit(row["id"], row["version"], edit)


def difference(
    connection: sa.Connection, number: int, start: datetime, end: datetime | None
) -> tuple[tuple[str, Version, Version], ...]:
    """Return the features that differ between two moments (None: now): (id, before, after)."""
    before, after = (current_versions(connection, number, at=moment) for moment in (start, end))
    nothing = Version(0, None)
    pairs = ((name, before.get(name, nothing), version) for name, version in sorted(after.items()))
    return tuple(pair for pair in pairs if pair[1].feature != pair[2].feature)


# --- taking back --------------------------------------------------------------------------------


def undo(connection: sa.Connection, number: int, author: str, reason: str) -> Action:
    """Take back the author's newest action that stands. NotFoundError; StaleError: others built on it."""
    lock_layer(connection, number)
    standing = [one for one in _own_actions(connection, number, author) if not one[1]]
    target = next((action for action, _ in reversed(standing) if action.kind != "undo"), None)
    if target is None:
        raise NotFoundError(f"{author} has nothing to undo in layer {number}")
    return write(connection, number, _back(connection, target), author, reason, "undo", target.id)


def redo(connection: sa.Connection, number: int, author: str, reason: str) -> Action:
    """Make the author's newest undone action again. NotFoundError for none, or something new since."""
    lock_layer(connection, number)
    standing = [action for action, undone in _own_actions(connection, number, author) if not undone]
    newest = standing[-1] if standing else None
    while newest is not None and newest.kind == "redo":  # several redos in a row follow several undos
        newest = next((one for one in reversed(standing[: standing.index(newest)])), None)
    if newest is None or newest.kind != "undo":
        raise NotFoundError(f"{author} has nothing to redo in layer {number}")
    return write(connection, number, _back(connection, newest), author, reason, "redo", newest.id)


def revert(connection: sa.Connection, number: int, moment: datetime, author: str, reason: str) -> Action:
    """Bring a layer back to how it was at a moment, by new edits. NotFoundError where nothing differs."""
    lock_layer(connection, number)
    then = current_versions(connection, number, at=moment)
    wishes = []
    for name, now in sorted(current_versions(connection, number).items()):
        past = then.get(name, Version(0, None)).feature
        if past != now.feature:
            wishes.append(Wish(name, now.number, past))
    if not wishes:
        raise NotFoundError(f"layer {number} is as it was at {moment.isoformat()}")
    return write(connection, number, wishes, author, reason, "revert")


def _own_actions(connection: sa.Connection, number: int, author: str) -> list[tuple[Action, bool]]:
    """Return an author's actions, oldest first, each with whether it has been taken back."""
    a = actions.c
    rows = connection.execute(
        sa.select(actions).where(a.layer == number, a.author == author).order_by(a.id)
    ).mappings()
    found = [
        Action(r["id"], r["kind"], r["author"], r["reason"], tuple(r["edits"]), r["undoes"]) for r in rows
    ]
    undone = {one.undoes for one in found if one.undoes is not None}
    return [(one, one.id in undone) for one in found]


def _back(connection: sa.Connection, action: Action) -> list[Wish]:
    """Return the wishes that turn an action's edits around.

    A feature that looks as the action left it is taken back whatever happened in between (one's own
    undoing); any other has been built upon: the wish names the action's version and will be refused.
    """
    rows = connection.execute(
        sa.select(edits).where(edits.c.id.in_(action.edits)).order_by(edits.c.id.desc())
    )
    logged = [_logged(row) for row in rows.mappings()]
    current = current_versions(connection, action_layer(logged), [one.edit.feature_id for one in logged])
    wishes = []
    for one in logged:
        now = current[one.edit.feature_id]
        number = now.number if now.feature == one.edit.new else one.version
        wishes.append(Wish(one.edit.feature_id, number, one.edit.old))
    return wishes


def action_layer(logged: Sequence[LoggedEdit]) -> int:
    """Return the layer that edits of one action are in."""
    return logged[0].edit.layer


# --- features as JSON ---------------------------------------------------------------------------


def feature_to_json(feature: Feature) -> dict[str, Any]:
    """Return a feature as GeoJSON."""
    during = feature.valid_during
    return {
        "type": "Feature",
        "id": feature.id,
        "geometry": shapely.geometry.mapping(feature.geometry),
        "properties": {
            **dict(feature.properties),
            "holder": feature.holder,
            "status": feature.status.value,
            "valid_from": during.start.isoformat() if during.start else None,
            "valid_to": during.end.isoformat() if during.end else None,
            "certainty": feature.certainty,
            "reason": clean(feature.reason),
            "sources": list(feature.sources),
        },
    }


def feature_from_json(found: Mapping[str, Any]) -> Feature:
    """Return the feature of a stored GeoJSON object. InputError where it is none of ours."""
    properties = found["properties"]
    start, end = (
        utc(datetime.fromisoformat(properties[name])) if properties.get(name) else None
        for name in ("valid_from", "valid_to")
    )
    try:
        return Feature(
            id=str(found["id"]),
            geometry=shapely.geometry.shape(found["geometry"]),
            holder=properties["holder"],
            status=Status(properties["status"]),
            valid_during=Interval(start, end),
            certainty=float(properties["certainty"]),
            reason=properties["reason"],
            sources=tuple(properties["sources"]),
            properties=tuple((name, value) for name, value in properties.items() if name not in NAMED),
        )
    except (KeyError, ValueError) as failure:
        raise InputError(f"a stored feature cannot be read: {failure}") from failure
