"""What there is to ask for: the collections' names and titles, theatres in short."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from geotracker.api.access import Identity
from geotracker.api.scene import check_collection
from geotracker.errors import NotFoundError
from geotracker.model import Layer, Theatre
from geotracker.store.layers import layer
from geotracker.store.overlays import LAYER, layer_number


@dataclass(frozen=True, slots=True)
class Collection:
    """A kind of feature: its id, title and what it holds."""

    id: str
    title: str
    description: str


TITLES: Mapping[str, Collection] = {
    one.id: one
    for one in (
        Collection(
            "zones",
            "Zones of control",
            "Who holds what: polygons of a holder and status, disjoint at any one valid and known time, "
            "with analysts' overlays applied and credited.",
        ),
        Collection(
            "cells",
            "Cells",
            "The tiles control is computed on: populated places with their hinterland; with `datetime`, "
            "who holds each.",
        ),
        Collection(
            "claims", "Claims of control", "What sentences say of actors and places, at the place meant."
        ),
        Collection("documents", "Documents", "The texts, without geometry."),
        Collection("places", "Places", "The towns that cells are made of; with `datetime`, who holds each."),
        Collection("actors", "Actors", "The parties of each theatre, without geometry."),
        Collection("changes", "Changes", "Each time a cell changed hands: when, from whom, to whom."),
    )
}


def described(connection: sa.Connection, collection: str, who: Identity) -> Collection:
    """Return a collection. NotFoundError names those there are; a private draft is its owner's only."""
    check_collection(connection, collection)
    if not collection.startswith(LAYER):
        return TITLES[collection]
    one = readable(connection, collection, who)
    return Collection(collection, one.name, f"A layer of {one.owner} in {one.theatre}: {one.role.value}.")


def readable(connection: sa.Connection, collection: str, who: Identity) -> Layer:
    """Return a layer that somebody may read. NotFoundError, also for a draft of somebody else."""
    one = layer(connection, layer_number(collection))
    if not who.may_read(one):
        raise NotFoundError(f"no collection {collection!r}")
    return one


def moment(value: datetime | None) -> str | None:
    """Return an RFC 3339 time, or None."""
    return None if value is None else value.isoformat().replace("+00:00", "Z")


def theatre_summary(theatre: Theatre) -> dict[str, Any]:
    """Return what a client must know of a theatre to ask about it."""
    return {
        "id": theatre.id,
        "name": theatre.name,
        "countries": list(theatre.countries),
        "starts": moment(theatre.starts),
        "ends": moment(theatre.ends),
        "actors": [{"id": a.id, "name": a.name, "colour": a.colour} for a in theatre.actors],
    }
