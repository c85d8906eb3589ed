"""Every stage of one text, in plain lines: the newcomer's door and the debugger."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geotracker.control import BeliefField, Reach, Why, believe, shares, weigh, why
from geotracker.control.measure import Floats
from geotracker.model import (
    Candidate,
    ControlClaim,
    ControlZone,
    Document,
    KnownClaim,
    Place,
    Region,
    Target,
    Toponym,
)
from geotracker.track import Tracked, World, track

WIDTH = 100
FEW = 0.005
"""Beliefs and shares below this are left out of the lines."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One text's way to the map, with the belief there was before it."""

    document: Document
    world: World
    tracked: Tracked
    before: BeliefField
    after: BeliefField
    at: datetime


def explain(document: Document, world: World, at: datetime, earlier: Sequence[KnownClaim] = ()) -> Explained:
    """Track a document and keep the belief of the same moment without it."""
    tracked = track(document, world, at, earlier)
    without = weigh(earlier, world.ground, world.theatre, world.polygon_of)
    before = believe(without, world.ground, world.theatre, until=at).at(at, at)
    return Explained(document, world, tracked, before, tracked.history.at(at, at), at)


# --- as lines -----------------------------------------------------------------------------------


def lines(one: Explained) -> Iterator[str]:
    """Yield the story, stage by stage, at most `WIDTH` characters a line."""
    text, theatre = one.document.text, one.world.theatre
    yield f"Text, read for {theatre.id} as published on {one.document.published_at:%Y-%m-%d}"
    yield from _wrapped(f'"{text}"', "  ")
    yield ""
    yield "1. Toponyms: which names are places, and which places are meant"
    for toponym in one.tracked.toponyms:
        yield from _toponym(toponym)
    yield ""
    yield "2. Claims: who holds, gains, loses or contests what"
    for number, claim in enumerate(one.tracked.claims, 1):
        yield from _claim(number, claim, text)
    if not one.tracked.claims:
        yield "  none"
    yield ""
    yield "3. Ground: what each claim touches"
    yield from _ground(one)
    yield ""
    yield f"4. Belief on {one.at:%Y-%m-%d}, before the text -> after it"
    yield from _belief(one)
    yield ""
    yield "5. Zones: the polygons that are drawn"
    yield from _zones(one)


def _wrapped(text: str, indent: str) -> Iterator[str]:
    yield from textwrap.wrap(
        " ".join(text.split()), WIDTH, initial_indent=indent, subsequent_indent=indent + " "
    )


def _toponym(one: Toponym) -> Iterator[str]:
    stands = f" stands for {one.actor}" if one.actor else ""
    where = f"{one.text!r} [{one.start}:{one.end}]"
    yield f"  {where} {one.kind.value}{stands} -> {_target(one.target)}  {one.score:.2f}"
    also = [other for other in one.candidates if not _same(other, one.target)]
    if also:
        named = "; ".join(f"{_target(other.place)} {other.score:.2f}" for other in also[:3])
        yield f"      not {named}"


def _same(candidate: Candidate, target: Target) -> bool:
    return isinstance(target, Place) and candidate.place.geonameid == target.geonameid


def _target(target: Target, words: str = "") -> str:
    if isinstance(target, Place):
        return f"{target.name}, {target.country_code} ({target.feature_code} {target.geonameid})"
    if isinstance(target, Region):
        return f"{target.name or words} ({target.key})"
    return f"unresolved: {target.reason}"


def _claim(number: int, claim: ControlClaim, text: str) -> Iterator[str]:
    extent = "" if claim.extent == "all" else f", {claim.extent}"
    spared = "".join(f", except {exemption.text}" for exemption in claim.exceptions)
    yield f"  ({number}) {claim.relation.value}({claim.actor or 'unstated'}, {claim.place}{extent}{spared})"
    by = f" by {claim.reporter}" if claim.reporter else ""
    when = f", {claim.when.text!r}" if claim.when and claim.when.text else ""
    yield f"      {claim.modality.value}{by}{when}; rule {claim.rule}; confidence {claim.confidence:.2f}"
    yield f"      place {_target(claim.target, claim.place)}"
    yield from _wrapped(f'"...{claim.evidence.of(text)}..." (cue: {claim.cue.of(text)})', "      ")


def _ground(one: Explained) -> Iterator[str]:
    evidence, ground, theatre = one.tracked.evidence, one.world.ground, one.world.theatre
    untouched = dict(evidence.untouched)
    names = (*theatre.actor_ids, "contested", "unknown")
    for number, claim in enumerate(one.tracked.claims, 1):
        rows = evidence.rows.claim == -number
        where = np.unique(evidence.rows.cell[rows])
        if len(where):
            yield f"  ({number}) {claim.place}: evidence on {len(where)} of {len(ground)} cells"
        for share in evidence.shares:
            if share.claim != -number:
                continue
            sense = {1: "at least", -1: "at most", 0: "about"}[share.sense]
            inferred = (
                ", inferred: the text names no gainer, the theatre knows the rival" if share.inferred else ""
            )
            yield (
                f"  ({number}) {names[share.column]} holds {sense} {share.target:.0%} of the area "
                f"of {len(share.cells)} cells{inferred}"
            )
        for missed in one.tracked.history.missed:
            if missed.claim == -number:
                yield f"  ({number}) {names[missed.column]}'s share is not met: {missed.words}"
        if -number in untouched:
            yield f"  ({number}) {claim.place}: touches nothing, {untouched[-number]}"


def _belief(one: Explained) -> Iterator[str]:
    ground = one.world.ground
    for cell in _named_cells(one):
        place = ground.cells[cell].place
        name = place.name if place else f"cell {cell}"
        yield f"  {name}: {_change(one.before.p[cell], one.after.p[cell], one)}"
        yield from _reasons(why(one.tracked.history, cell, one.at, one.at))
    before = {share.state: share.area for share in shares(one.before, ground)}
    after = {share.state: share.area for share in shares(one.after, ground)}
    told = ", ".join(
        f"{state} {before[state]:.0%} -> {after[state]:.0%}"
        for state in after
        if _seen(before[state], after[state])
    )
    yield f"  expected share of {one.world.theatre.name}'s area: {told}"
    flipped = [
        place.name
        for cell in np.flatnonzero(one.before.holder != one.after.holder).tolist()
        if (place := ground.cells[cell].place)
    ]
    yield from _wrapped(f"places whose holder changes: {', '.join(flipped) or 'none'}", "  ")


def _named_cells(one: Explained) -> list[int]:
    """Return the cells of the places the text names, claimed or not, in the order of the text."""
    targets = [toponym.target for toponym in one.tracked.toponyms]
    places = [
        target for target in targets if isinstance(target, Place) and target.feature_code.startswith("PPL")
    ]
    if not places:
        return []
    cells = one.world.ground.locate([place.lon for place in places], [place.lat for place in places])
    return list(dict.fromkeys(cell for cell in cells.tolist() if cell >= 0))


def _change(before: Floats, after: Floats, one: Explained) -> str:
    names = (*one.world.theatre.actor_ids, "contested", "unknown")
    return ", ".join(
        f"{name} {old:.2f} -> {new:.2f}"
        for name, old, new in zip(names, before.tolist(), after.tolist(), strict=True)
        if _seen(old, new)
    )


def _seen(old: float, new: float) -> bool:
    return max(old, new) >= FEW


def _reasons(found: Why) -> Iterator[str]:
    for part in found.contributions[:3]:
        yield f"      {part.log_odds:+.2f} log-odds of {found.state} by claim ({abs(part.claim)}), {part.how}"


def _zones(one: Explained) -> Iterator[str]:
    ordered = sorted(one.tracked.snapshot.zones, key=lambda zone: -zone.area_km2)
    for zone in ordered[:8]:
        yield f"  {_zone(zone)}{_behind(zone, one)}"
    if len(ordered) > 8:
        yield f"  and {len(ordered) - 8} smaller ones"


def _zone(zone: ControlZone) -> str:
    return (
        f"{zone.holder or '-'} {zone.status.value}: {zone.area_km2:,.0f} km2, {zone.population:,} people, "
        f"p {zone.probability:.2f}"
    )


def _behind(zone: ControlZone, one: Explained) -> str:
    """Return which of the text's claims name a zone's ground; where none does, which share moved it."""
    rows = one.tracked.history.evidence.rows
    here = np.isin(rows.cell, zone.cells) & (rows.claim < 0)
    named = here & ((rows.reach == Reach.DIRECT) | (rows.reach == Reach.REGION))
    shares = here & (rows.reach == Reach.SHARE)
    by_share = "inferred from the share in" if zone.holder else "leaning by the share in"
    for kept, said in ((named, "from"), (shares, by_share)):
        if kept.any():
            numbers = sorted({-number for number in rows.claim[kept].tolist()})
            return f", {said} " + ", ".join(f"({number})" for number in numbers)
    return ""
