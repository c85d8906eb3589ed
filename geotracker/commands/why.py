"""`geotracker why`: the ranked claims behind a belief."""

from collections.abc import Iterator
from datetime import datetime

import click

from geotracker.commands.common import MOMENT, json_option, open_workspace, say_json, theatre_option
from geotracker.control import SEED_CLAIM, Contribution, Why
from geotracker.control import why as reasons_for
from geotracker.errors import NotFoundError, QueryError
from geotracker.jobs.ground import Known, know
from geotracker.model import KnownClaim, Place
from geotracker.moments import not_before
from geotracker.workspace import Workspace


@click.command()
@click.argument("place", required=False)
@theatre_option()
@click.option("--lon", type=float, help="Instead of a place: a point's longitude, degrees.")
@click.option("--lat", type=float, help="Instead of a place: a point's latitude, degrees.")
@click.option("--at", type=MOMENT, required=True, help="The day the belief is about.")
@click.option("--known-at", type=MOMENT, help="Use only what was published by then. Default: everything.")
@json_option
def why(
    place: str | None,
    theatre_id: str,
    lon: float | None,
    lat: float | None,
    at: datetime,
    known_at: datetime | None,
    as_json: bool,
) -> None:
    """Say why a place is shown as it is: every claim's weight in log-odds; they add up."""
    workspace = open_workspace()
    not_before(workspace.theatre(theatre_id), at, "--at")
    known = know(workspace, theatre_id, until=at)
    if lon is None or lat is None:
        lon, lat = _find(workspace, known, place)
    (cell,) = known.ground.locate([lon], [lat]).tolist()
    if cell < 0:
        raise NotFoundError(f"({lon}, {lat}) is not in {known.theatre.name}")
    belief = known.history.at(at, known_at)
    state = belief.holder_of(cell) or belief.status_of(cell).value
    found = reasons_for(known.history, cell, at, known_at, state)
    if as_json:
        say_json(_facts(found, known))
    else:
        for line in _lines(found, known, at):
            click.echo(line)


def _find(workspace: Workspace, known: Known, name: str | None) -> tuple[float, float]:
    """Return the point of a place named: as the theatre's rules say, else the most populous of that name."""
    if not name:
        raise QueryError("give a place, or --lon and --lat", field="PLACE")
    for rule in known.theatre.place_rules:
        if rule.name.casefold() == name.casefold():
            if rule.lon is not None and rule.lat is not None:
                return rule.lon, rule.lat
            ruled = workspace.gazetteer.place(rule.geonameid) if rule.geonameid else None
            if ruled is not None:
                return ruled.lon, ruled.lat
    here: list[Place] = [
        place
        for place in workspace.gazetteer.lookup(name)
        if place.country_code in known.theatre.countries and place.feature_code.startswith("PPL")
    ]
    if not here:
        raise NotFoundError(f"no place {name!r} in {known.theatre.name}")
    best = max(here, key=lambda place: place.population)
    return best.lon, best.lat


def _told(part: Contribution, known: Known) -> KnownClaim | None:
    return known.claims.get(part.claim)


def _lines(found: Why, known: Known, at: datetime) -> Iterator[str]:
    place = known.ground.cells[found.cell].place
    name = place.name if place else f"cell {found.cell}"
    yield f"{name} on {at:%Y-%m-%d}: {found.state} {found.probability:.2f}"
    yield f"  {found.start:+.2f}  what the start and the passing of time alone would give (log-odds)"
    for part in found.contributions:
        yield f"  {part.log_odds:+.2f}  {_words(part, known)}"
    yield f"  {found.total:+.2f}  in all"


def _words(part: Contribution, known: Known) -> str:
    one = _told(part, known)
    if part.claim == SEED_CLAIM or one is None:
        return "what the theatre file says was held"
    claim = one.claim
    extent = "" if claim.extent == "all" else f", {claim.extent}"
    said = f"{claim.relation.value}({claim.actor or 'unstated'}, {claim.place}{extent})"
    published = f"{one.source.name}, {one.known_at:%Y-%m-%d}"
    return f"{part.how}: {said} {claim.modality.value}, {published}, claim {one.id}"


def _facts(found: Why, known: Known) -> dict[str, object]:
    claims = []
    for part in found.contributions:
        one = _told(part, known)
        facts: dict[str, object] = {"claim": part.claim, "log_odds": part.log_odds, "how": part.how}
        if one is not None:
            facts |= {
                "relation": one.claim.relation.value,
                "actor": one.claim.actor,
                "place": one.claim.place,
                "modality": one.claim.modality.value,
                "source": one.source.name,
                "known_at": one.known_at.isoformat(),
                "document": one.document,
            }
        claims.append(facts)
    return {
        "cell": found.cell,
        "state": found.state,
        "probability": found.probability,
        "start": found.start,
        "total": found.total,
        "claims": claims,
    }
