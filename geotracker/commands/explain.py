"""`geotracker explain`."""

from datetime import datetime, timedelta

import click

from geotracker.claims.output import as_json as claim_json
from geotracker.commands.common import MOMENT, json_option, open_workspace, say_json, theatre_option
from geotracker.geoparse.output import as_json as toponym_json
from geotracker.jobs.explain import Explained, lines
from geotracker.jobs.explain import explain as explain_text
from geotracker.model import Document
from geotracker.moments import not_before
from geotracker.track import World


@click.command()
@click.argument("text")
@theatre_option()
@click.option("--date", "at", type=MOMENT, required=True, help="When the text was published.")
@click.option("--source", default="command line", help="Who published it.")
@click.option(
    "--alone", is_flag=True, help="Read it against the seeds only, not the stored claims before it."
)
@json_option
def explain(text: str, theatre_id: str, at: datetime, source: str, alone: bool, as_json: bool) -> None:
    """Show every stage for one text: toponyms, claims, ground, belief, zones."""
    workspace = open_workspace()
    theatre = workspace.theatre(theatre_id)
    not_before(theatre, at, "--date")
    polygon_of = workspace.polygon_of(theatre)
    world = World(theatre, workspace.gazetteer, workspace.reader, workspace.ground(theatre), polygon_of)
    published = at.replace(hour=12, minute=0, second=0, microsecond=0) if at.microsecond else at
    document = Document(text=text, source=source, published_at=published)
    earlier = () if alone else workspace.store.known_claims(theatre_id, published - timedelta(microseconds=1))
    found = explain_text(document, world, at, earlier)
    if as_json:
        say_json(_facts(found))
    else:
        for line in lines(found):
            click.echo(line)


def _facts(found: Explained) -> dict[str, object]:
    text = found.document.text
    zones = [
        {
            "holder": zone.holder,
            "status": zone.status.value,
            "area_km2": zone.area_km2,
            "probability": zone.probability,
        }
        for zone in found.tracked.snapshot.zones
    ]
    return {
        "toponyms": [toponym_json(toponym) for toponym in found.tracked.toponyms],
        "claims": [claim_json(claim, text) for claim in found.tracked.claims],
        "story": list(lines(found)),
        "zones": zones,
    }
