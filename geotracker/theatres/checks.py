"""What a theatre's parts must be to each other: names known, orders acyclic, nothing said twice."""

from collections.abc import Iterable, Iterator

from geotracker.theatres.schema import ActorSpec, PeriodSpec, SeedSpec, TheatreSpec
from geotracker.theatres.text import Path

Fault = tuple[Path, str]


def faults(spec: TheatreSpec) -> Iterator[Fault]:
    """Yield (path, message) of every fault between the parts; seeds have `seed_faults`."""
    if spec.ends is not None and spec.ends <= spec.starts:
        yield ("ends",), f"is not after the start, {spec.starts:%Y-%m-%d}"
    yield from _twice("actors", "id", [actor.id for actor in spec.actors])
    yield from _twice("regions", "id", [region.id for region in spec.regions])
    yield from _twice("sources", "name", [source.name for source in spec.sources])
    yield from _rule_names(spec)
    yield from _region_names(spec)
    yield from _shared_names(spec.actors)
    yield from _references(spec)
    yield from _circles(spec.actors)


def seed_faults(seed: SeedSpec, spec: TheatreSpec) -> Iterator[tuple[str, str]]:
    """Yield (key, message) of a seed whose holder or region nobody knows, or that comes too late."""
    if seed.holder is not None:
        message = _unknown_actor(seed.holder, spec)
        if message:
            yield "holder", message
    if seed.region is not None and seed.region.casefold() not in _places(spec):
        yield (
            "region",
            f"{seed.region!r} is no region of this theatre and no code of its countries",
        )
    if seed.valid_from is not None and spec.ends is not None and seed.valid_from >= spec.ends:
        yield "valid_from", f"is not before the theatre's end, {spec.ends:%Y-%m-%d}"


def _places(spec: TheatreSpec) -> set[str]:
    """Return the names a seed's region may have, in lower case."""
    names = [name for region in spec.regions for name in (region.id, region.name, *region.aliases)]
    return {name.casefold() for name in (*names, *spec.countries)}


def _unknown_actor(name: str, spec: TheatreSpec) -> str | None:
    """Return what is wrong with an actor's id, or None."""
    ids = [actor.id for actor in spec.actors]
    return None if name in ids else f"{name!r} is no actor of this theatre; they are {', '.join(ids)}"


def _twice(part: str, key: str, names: Iterable[str]) -> Iterator[Fault]:
    """Yield the names of a list that came before, in whatever case."""
    seen: set[str] = set()
    for position, name in enumerate(names):
        if name.casefold() in seen:
            yield (part, position, key), f"{name!r} stands here a second time"
        seen.add(name.casefold())


def _rule_names(spec: TheatreSpec) -> Iterator[Fault]:
    """Yield the names that two place rules have, written the same way."""
    seen: set[str] = set()
    for position, rule in enumerate(spec.place_rules):
        for name in rule.names or [rule.name or ""]:
            if name in seen:
                yield ("place_rules", position), f"{name!r} stands here a second time"
            seen.add(name)


def _region_names(spec: TheatreSpec) -> Iterator[Fault]:
    """Yield the regions' names and aliases that another region has too."""
    owner: dict[str, str] = {}
    for position, region in enumerate(spec.regions):
        for name in (region.name, *region.aliases):
            other = owner.setdefault(name.casefold(), region.id)
            if other != region.id:
                yield ("regions", position), f"{name!r} already names region {other}"


def _shared_names(actors: list[ActorSpec]) -> Iterator[Fault]:
    """Yield the names that two actors have while both are active: a text could mean either.

    An actor may share names with its successor: while one hands over to the other, the first listed wins.
    """
    owners: dict[str, list[ActorSpec]] = {}
    for position, actor in enumerate(actors):
        places: list[tuple[Path, str]] = [(("id",), actor.id), (("name",), actor.name)]
        places += [(("aliases", number), alias) for number, alias in enumerate(actor.aliases)]
        first = {name.casefold(): path for path, name in reversed(places)}
        for name, path in first.items():
            rivals = [one.id for one in owners.get(name, []) if _clash(one, actor)]
            if rivals:
                yield ("actors", position, *path), f"{name!r} names {rivals[0]} at the same time"
            owners.setdefault(name, []).append(actor)


def _clash(one: ActorSpec, other: ActorSpec) -> bool:
    """Say whether two actors may not have a name in common."""
    heirs = one.successor == other.id or other.successor == one.id or one.id == other.id
    return not heirs and _overlap(one.active, other.active)


def _overlap(one: PeriodSpec, other: PeriodSpec) -> bool:
    """Say whether two stretches of time share a moment."""
    before = one.until is not None and other.start is not None and one.until <= other.start
    after = other.until is not None and one.start is not None and other.until <= one.start
    return not before and not after


def _references(spec: TheatreSpec) -> Iterator[Fault]:
    """Yield every actor id that names nobody, and every actor set against itself."""
    for position, actor in enumerate(spec.actors):
        if actor.successor is not None:
            yield from _actor(("actors", position, "successor"), actor.successor, spec)
        for place, allegiance in enumerate(actor.allegiance):
            yield from _actor(("actors", position, "allegiance", place, "to"), allegiance.to, spec)
            if allegiance.to == actor.id:
                yield ("actors", position, "allegiance", place, "to"), "an actor cannot serve itself"
    for position, rival in enumerate(spec.rivals):
        yield from _actor(("rivals", position, "loser"), rival.loser, spec)
        yield from _actor(("rivals", position, "gainer"), rival.gainer, spec)
        if rival.loser == rival.gainer:
            yield ("rivals", position, "gainer"), "an actor cannot be its own rival"
    for position, source in enumerate(spec.sources):
        if source.side is not None:
            yield from _actor(("sources", position, "side"), source.side, spec)


def _actor(path: Path, name: str, spec: TheatreSpec) -> Iterator[Fault]:
    """Yield a fault if a name is no actor's id."""
    message = _unknown_actor(name, spec)
    if message:
        yield path, message


def _circles(actors: list[ActorSpec]) -> Iterator[Fault]:
    """Yield each actor whose line of successors comes back to it."""
    heir = {actor.id: actor.successor for actor in actors}
    for position, actor in enumerate(actors):
        line = [actor.id]
        following = heir[actor.id]
        while following is not None and following not in line:
            line.append(following)
            following = heir.get(following)
        if following == actor.id:
            yield ("actors", position, "successor"), f"goes in a circle: {' > '.join([*line, actor.id])}"
