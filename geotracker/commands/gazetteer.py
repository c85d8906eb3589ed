"""`geotracker gazetteer`: the name index, and what its user says names mean."""

import getpass
from dataclasses import asdict
from pathlib import Path

import click

from geotracker.commands.common import (
    EXISTING,
    Decorate,
    announce,
    json_option,
    open_workspace,
    say_json,
    theatre_option,
)
from geotracker.errors import QueryError
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_bundled, build_from_dump
from geotracker.gazetteer.names import normalise
from geotracker.gazetteer.own_places import checked_rule, read_own_places
from geotracker.geoparse.phrases import place_of
from geotracker.jobs.progress import bar
from geotracker.model import Place, PlaceRule
from geotracker.opening import has_database, open_gazetteer
from geotracker.settings import from_environment
from geotracker.store.places import SaidRule, rules_history, said_rules

who: Decorate = click.option(
    "--author", default=lambda: f"command:{getpass.getuser()}", help="Who says so.", show_default="you"
)
why: Decorate = click.option("--reason", default="", help="Why.")


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
    """List the places of a name; first those that users say it means."""
    settings = from_environment()
    index = open_gazetteer(settings, announce)
    found = index.lookup(name)
    said = _held(name) if has_database(settings) else ()
    if as_json:
        own = [place for one in said if isinstance(place := place_of(one.rule, index), Place)]
        say_json([asdict(place) for place in (*own, *found)])
        return
    for one in said:
        click.echo(_line(one))
    for place in found:
        where = f"{place.lat:.4f} {place.lon:.4f}"
        click.echo(f"{place.geonameid:>9} {place.feature_code:5} {place.country_code} {where} {place.name}")
    if not found and not said:
        click.echo(f"no place {name!r}")


# --- what users say names mean ------------------------------------------------------------------


@gazetteer.command("add")
@click.argument("file", type=EXISTING)
@theatre_option(required=False)
@who
@why
@json_option
def add_places(file: Path, theatre_id: str | None, author: str, reason: str, as_json: bool) -> None:
    """Add gazetteer rows of your own from CSV or GeoJSON; they win over every other reading of the name.

    Columns: name, lat, lon or geonameid; aliases (a|b), feature_code, country_code, population. With
    --theatre they hold there only. All of the file is taken in, or nothing.
    """
    rules = read_own_places(file)
    new = open_workspace().save_rules(rules, theatre_id, author, reason or f"from {file.name}")
    if as_json:
        say_json({"file": str(file), "names": len(rules), "new": new})
    else:
        click.echo(f"{len(rules)} names read, {new} of them new or changed{_where(theatre_id)}")
        announce(AGAIN)


@gazetteer.command("rule")
@click.argument("name")
@click.argument("geonameid", type=int, required=False)
@theatre_option(required=False)
@click.option("--lat", type=float, help="Degrees north, instead of a GeoNames id.")
@click.option("--lon", type=float, help="Degrees east.")
@click.option("--not-a-place", is_flag=True, help="The name means no place.")
@who
@why
@json_option
def add_rule(
    name: str,
    geonameid: int | None,
    theatre_id: str | None,
    lat: float | None,
    lon: float | None,
    not_a_place: bool,
    author: str,
    reason: str,
    as_json: bool,
) -> None:
    """Say that a name means a GeoNames entry, a point, or no place: in a theatre, or without one in all."""
    if not_a_place == (geonameid is not None or lat is not None or lon is not None):
        raise QueryError("give a GeoNames id, --lat and --lon, or --not-a-place", field="GEONAMEID")
    rule = checked_rule(PlaceRule(name, geonameid, lon, lat))
    settings = from_environment()
    if geonameid is not None and open_gazetteer(settings, announce).place(geonameid) is None:
        raise QueryError(f"the gazetteer has no entry {geonameid}", field="GEONAMEID")
    new = open_workspace().save_rules([rule], theatre_id, author, reason)
    if as_json:
        say_json({"name": name, "new": bool(new)})
    else:
        click.echo(f"{name!r} is settled{_where(theatre_id)}" if new else f"{name!r} meant that before")
        announce(AGAIN)


@gazetteer.command("remove")
@click.argument("name")
@theatre_option(required=False)
@who
@why
def remove(name: str, theatre_id: str | None, author: str, reason: str) -> None:
    """Take back what was said of a name; the history keeps it."""
    open_workspace().remove_rule(name, theatre_id, author, reason)
    click.echo(f"{name!r} is read as any name again{_where(theatre_id)}")
    announce(AGAIN)


@gazetteer.command("list")
@theatre_option(required=False)
@click.option("--history", "name", help="Everything ever said of one name.")
@json_option
def list_rules(theatre_id: str | None, name: str | None, as_json: bool) -> None:
    """List what users say names mean, with who said it, when and why."""
    with open_workspace().store.begin() as connection:
        if name is not None:
            past = rules_history(connection, name)
        else:
            past = tuple((one, False) for one in said_rules(connection, theatre_id))
    if as_json:
        say_json([_fact(one) | {"removed": gone} for one, gone in past])
        return
    for one, gone in past:
        click.echo(f"{_line(one)}{' (taken back)' if gone else ''}")
    if not past:
        click.echo("nothing said")


AGAIN = "the next `geotracker ingest` reads the documents concerned again"


def _held(name: str) -> tuple[SaidRule, ...]:
    """Return what holds for a name, in any theatre."""
    workspace = open_workspace()
    with workspace.store.begin() as connection:
        everywhere = said_rules(connection, None)
        own = [
            one
            for theatre_id in workspace.store.theatre_ids()
            for one in said_rules(connection, theatre_id)
            if one.theatre is not None
        ]
    return tuple(one for one in (*everywhere, *own) if normalise(one.rule.name) == normalise(name))


def _where(theatre_id: str | None) -> str:
    return f" in {theatre_id}" if theatre_id else " in every theatre"


def _fact(one: SaidRule) -> dict[str, object]:
    return {
        "theatre": one.theatre,
        **asdict(one.rule),
        "author": one.author,
        "reason": one.reason,
        "recorded_at": one.recorded_at,
    }


def _line(one: SaidRule) -> str:
    rule = one.rule
    if rule.geonameid is not None:
        means = f"geonameid {rule.geonameid}"
    elif rule.lon is not None and rule.lat is not None:
        means = f"{rule.lat:.4f} {rule.lon:.4f} {rule.feature_code} {rule.country_code}".rstrip()
    else:
        means = "no place"
    because = f": {one.reason}" if one.reason else ""
    said = f"{one.author}, {one.recorded_at:%Y-%m-%d %H:%M}{because}"
    return f"{rule.name} = {means}{_where(one.theatre)} ({said})"


def _say(index: Gazetteer, path: Path, as_json: bool) -> None:
    facts = {"file": str(path), "places": len(index), "bytes": path.stat().st_size}
    if as_json:
        say_json(facts)
    else:
        click.echo(f"{facts['places']:,} places in {path} ({facts['bytes']:,} bytes)")
