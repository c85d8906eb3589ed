"""`geotracker ingest`, `rebuild`, `ask`, `export` and `why`: documents in, who holds what out."""

import sys
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from geotracker.commands.common import (
    EXISTING,
    FILE,
    MOMENT,
    announce,
    gather_crew,
    json_option,
    open_workspace,
    say_json,
    theatre_option,
)
from geotracker.control import snapshot
from geotracker.errors import InputError, boundary
from geotracker.jobs.export import export as write_export
from geotracker.jobs.export import published
from geotracker.jobs.ground import know, utc_now
from geotracker.jobs.ingest import ingest as ingest_documents
from geotracker.jobs.points import answer_points
from geotracker.jobs.progress import bar
from geotracker.jobs.rebuild import Rebuilt, rebuild_theatre
from geotracker.moments import not_before
from geotracker.sources import Defaults, read_paths
from geotracker.sources.fetch import Web, fetch_with
from geotracker.sources.walk import is_address


@click.command()
@click.argument("paths", nargs=-1, required=True)
@theatre_option()
@click.option("--source", help="Who published, where the files do not say.")
@click.option("--published", type=MOMENT, help="When it was published, where the files do not say.")
@click.option("--fetch", is_flag=True, help="Fetch the addresses that lists name.")
@click.option("--allow-private", is_flag=True, help="Let addresses lead into private networks.")
@click.option(
    "--workers", type=click.IntRange(0), help="Processes that read. Default: as it pays; 0: this one."
)
@click.option("--scheduler", help="Read on the Dask cluster with this address, e.g. tls://host:8786.")
@click.option("--no-rebuild", is_flag=True, help="Only store and read; leave the zones as they are.")
@json_option
def ingest(
    paths: tuple[str, ...],
    theatre_id: str,
    source: str | None,
    published: datetime | None,
    fetch: bool,
    allow_private: bool,
    workers: int | None,
    scheduler: str | None,
    no_rebuild: bool,
    as_json: bool,
) -> None:
    """Read documents into a theatre: files, folders or web addresses.

    JSON Lines, CSV, text, HTML, RSS, Atom, WARC, GDELT tables, address lists (.urls), ACLED and UCDP GED
    exports; files may be packed (.gz, .zst).
    """
    workspace = open_workspace()
    web = Web(allow_private=allow_private)
    may_fetch = fetch_with(web) if fetch or any(is_address(path) for path in paths) else None
    outcomes = read_paths(paths, Defaults(source, published), may_fetch)
    with bar("storing") as storing, bar("reading") as advance:
        report = ingest_documents(
            workspace,
            outcomes,
            theatre_id,
            advance,
            gather=gather_crew(workspace, workers, scheduler),
            storing=storing,
            complain=lambda error: announce(f"not read: {error}"),
        )
    web.close()
    rebuilt = None
    if report.read and not no_rebuild:
        with bar("computing control") as advance:
            rebuilt = rebuild_theatre(workspace, theatre_id, advance)
    if as_json:
        facts = {
            **asdict(report),
            "rejects": [str(error) for error in report.rejects],
            "aside": dict(report.aside),
        }
        say_json({**facts, "rebuilt": asdict(rebuilt) if rebuilt else None})
    else:
        click.echo(
            f"{report.new} new documents, {report.duplicates} duplicates skipped, "
            f"{report.rejected} rejected; {report.read} read, {report.claims} claims"
        )
        for reason, count in report.aside:
            click.echo(f"set aside: {count} ({reason})")
        if rebuilt:
            _say_rebuilt(rebuilt)
    if report.rejected:
        sys.exit(boundary(InputError("")).exit_code)


@click.command()
@theatre_option(required=False)
@json_option
def rebuild(theatre_id: str | None, as_json: bool) -> None:
    """Compute belief and zones again from the stored claims, for one theatre or all."""
    workspace = open_workspace()
    done = []
    for one in [theatre_id] if theatre_id else workspace.store.theatre_ids():
        with bar(f"computing control of {one}") as advance:
            done.append(rebuild_theatre(workspace, one, advance))
        if not as_json:
            _say_rebuilt(done[-1])
    if as_json:
        say_json([asdict(one) for one in done])


@click.command()
@theatre_option()
@click.option("--points", "source", type=EXISTING, required=True, help="CSV: name,lat,lon,at[,known_at].")
@click.option("--out", "target", type=FILE, required=True, help="The same rows with probabilities added.")
@json_option
def ask(theatre_id: str, source: Path, target: Path, as_json: bool) -> None:
    """Say who held these points at these times."""
    known = know(open_workspace(), theatre_id)
    with bar("asking") as advance:
        count = answer_points(known, source, target, advance)
    if as_json:
        say_json({"points": count, "out": str(target)})
    else:
        click.echo(f"{count} points answered in {target}")


@click.command()
@theatre_option()
@click.option("--at", type=MOMENT, required=True, help="The day the map shows.")
@click.option("--known-at", type=MOMENT, help="Use only what was published by then. Default: everything.")
@click.argument("target", type=FILE)
@json_option
def export(theatre_id: str, at: datetime, known_at: datetime | None, target: Path, as_json: bool) -> None:
    """Write one day's zones, overlays on them: .geojson .gpkg .shp .fgb .parquet .kml .csv .html."""
    workspace = open_workspace()
    not_before(workspace.theatre(theatre_id), at, "--at")
    known = know(workspace, theatre_id, until=at)
    made = snapshot(known.history, known.ground, known.theatre, at, known_at)
    count = write_export(published(workspace.store, made, known_at or utc_now()), known.theatre, target)
    if as_json:
        say_json({"zones": count, "out": str(target)})
    else:
        click.echo(f"{count} zones written to {target}")


def _say_rebuilt(done: Rebuilt) -> None:
    click.echo(
        f"{done.theatre}: {done.claims} claims on {done.cells} cells; {done.states} cell states, "
        f"{done.zones} zones, {done.seconds:.1f} s"
    )
    for missed in done.missed:
        announce(f"a stated share could not be met: {missed}")
