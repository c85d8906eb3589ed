"""`geotracker theatre` and `geotracker boundaries`."""

from pathlib import Path

import click

from geotracker.commands.common import EXISTING, announce, json_option, open_workspace, say_json
from geotracker.gazetteer.boundaries import add_boundaries, bundled_folder, load_atlas
from geotracker.model import Theatre
from geotracker.theatres import load_spec, load_theatre, parse_spec, unplaced


@click.group()
def theatre() -> None:
    """Conflicts: where, who, since when, what was held at the start."""


@theatre.command("add")
@click.argument("file", type=EXISTING)
@json_option
def add_theatre(file: Path, as_json: bool) -> None:
    """Add a theatre, or a newer version of one, from a YAML file."""
    spec, sha = load_spec(file)
    found = parse_spec(spec, str(file))
    open_workspace().add_theatre(found.id, spec, sha)
    _say(found, as_json, "added")
    announce(f"its map is drawn by the next ingest, or now: `geotracker rebuild --theatre {found.id}`")


@theatre.command("take")
@click.argument("theatre_id")
@json_option
def take_theatre(theatre_id: str, as_json: bool) -> None:
    """Take a bundled theatre as it ships in place of your own version of it."""
    workspace = open_workspace()
    workspace.take_theatre(theatre_id)
    _say(workspace.theatre(theatre_id), as_json, "as it ships")


@theatre.command("validate")
@click.argument("file", type=EXISTING)
@json_option
def validate_theatre(file: Path, as_json: bool) -> None:
    """Check a theatre file; every fault is named with its file, line and field."""
    found = load_theatre(file)
    for line in unplaced(found, load_atlas(bundled_folder(), found.countries, None)):
        announce(f"with the bundled boundaries: {line}")
    _say(found, as_json, "valid")


@theatre.command("list")
@json_option
def list_theatres(as_json: bool) -> None:
    """List the theatres."""
    workspace = open_workspace()
    found = [workspace.theatre(theatre_id) for theatre_id in workspace.store.theatre_ids()]
    if as_json:
        say_json([_summary(one) for one in found])
    else:
        for one in found:
            click.echo(f"{one.id:12} {one.name}: {len(one.actors)} actors, from {one.starts:%Y-%m-%d}")


@theatre.command("show")
@click.argument("theatre_id")
@json_option
def show_theatre(theatre_id: str, as_json: bool) -> None:
    """Show one theatre: its actors, regions and seeds."""
    _say(open_workspace().theatre(theatre_id), as_json, "")


@click.group()
def boundaries() -> None:
    """Country and first-level boundaries."""


@boundaries.command("add")
@click.argument("file", type=EXISTING)
@json_option
def add_boundaries_command(file: Path, as_json: bool) -> None:
    """Add boundaries of your own (GADM, geoBoundaries, COD-AB); they win over the bundled ones."""
    workspace = open_workspace()
    added = add_boundaries(file, workspace.boundaries_file)
    again = workspace.recut(tuple(added.countries))
    if as_json:
        say_json(
            {"file": str(file), "level": added.level, "units": added.units, "countries": added.countries}
        )
    else:
        click.echo(f"{added.units} boundaries of level {added.level} added for {', '.join(added.countries)}")
        for theatre_id in again:
            click.echo(f"{theatre_id} was cut again: run `geotracker rebuild --theatre {theatre_id}`")


def _summary(one: Theatre) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "countries": list(one.countries),
        "starts": one.starts.isoformat(),
        "ends": one.ends.isoformat() if one.ends else None,
        "actors": [{"id": actor.id, "name": actor.name, "colour": actor.colour} for actor in one.actors],
        "regions": [region.name for region in one.regions],
        "seeds": len(one.seeds),
    }


def _say(one: Theatre, as_json: bool, word: str) -> None:
    if as_json:
        say_json(_summary(one))
        return
    click.echo(f"{one.id}: {one.name}{f' is {word}' if word else ''}")
    ends = f" to {one.ends:%Y-%m-%d}" if one.ends else ""
    click.echo(
        f"  countries {', '.join(one.countries)}; from {one.starts:%Y-%m-%d}{ends}; {len(one.seeds)} seeds"
    )
    for actor in one.actors:
        known_as = f" ({', '.join(actor.aliases[:4])})" if actor.aliases else ""
        click.echo(f"  {actor.colour} {actor.id}: {actor.name}{known_as}")
    if one.regions:
        click.echo(f"  regions {', '.join(region.name for region in one.regions)}")
