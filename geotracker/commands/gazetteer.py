"""`geotracker gazetteer`: the name index, from the bundled places or a GeoNames dump of your own."""

from dataclasses import asdict
from pathlib import Path

import click

from geotracker.commands.common import EXISTING, announce, json_option, say_json
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_bundled, build_from_dump
from geotracker.jobs.progress import bar
from geotracker.opening import open_gazetteer
from geotracker.settings import from_environment


@click.group()
def gazetteer() -> None:
    """The name index."""


@gazetteer.command()
@click.argument("files", nargs=-1, type=EXISTING)
@json_option
def build(files: tuple[Path, ...], as_json: bool) -> None:
    """Build the index anew, from GeoNames dumps or with no file from the bundled places.

    Dumps are allCountries.txt or XX.txt, and alternateNamesV2.txt; plain or zipped.
    """
    target = from_environment().gazetteer
    target.parent.mkdir(parents=True, exist_ok=True)
    with bar("building the name index") as advance:
        seen = [0]

        def progress(share: float) -> None:
            done = int(share * 100)
            advance(done - seen[0], 100)
            seen[0] = done

        if files:
            build_from_dump(files, target, progress)
        else:
            build_bundled(target, progress)
    announce("theatres keep the cells they have; `geotracker theatre add` cuts them again")
    _say(Gazetteer.open(target), target, as_json)


@gazetteer.command()
@click.argument("name")
@json_option
def lookup(name: str, as_json: bool) -> None:
    """List the places of a name."""
    found = open_gazetteer(from_environment(), announce).lookup(name)
    if as_json:
        say_json([asdict(place) for place in found])
        return
    for place in found:
        where = f"{place.lat:.4f} {place.lon:.4f}"
        click.echo(f"{place.geonameid:>9} {place.feature_code:5} {place.country_code} {where} {place.name}")
    if not found:
        click.echo(f"no place {name!r}")


def _say(index: Gazetteer, path: Path, as_json: bool) -> None:
    facts = {"file": str(path), "places": len(index), "bytes": path.stat().st_size}
    if as_json:
        say_json(facts)
    else:
        click.echo(f"{facts['places']:,} places in {path} ({facts['bytes']:,} bytes)")
