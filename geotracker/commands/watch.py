"""`geotracker watch`: feeds on a schedule, the map kept up to date."""

import time
from datetime import timedelta
from pathlib import Path

import click

from geotracker.commands.common import EXISTING, announce, open_workspace, theatre_option
from geotracker.errors import QueryError
from geotracker.jobs.ground import utc_now
from geotracker.jobs.watch import Plan, Watched, feeds_in
from geotracker.jobs.watch import watch as watch_feeds
from geotracker.sources.fetch import Web


@click.command()
@click.argument("feeds", nargs=-1)
@theatre_option()
@click.option("--list", "listed", type=EXISTING, help="A file of feeds, one a line.")
@click.option(
    "--every", type=click.FloatRange(0), default=15, show_default=True, help="Minutes between looks."
)
@click.option("--once", is_flag=True, help="Look once at each feed that is due, then end.")
@click.option("--source", help="Who publishes, where a feed does not say.")
@click.option("--allow-private", is_flag=True, help="Let addresses lead into private networks.")
def watch(
    feeds: tuple[str, ...],
    theatre_id: str,
    listed: Path | None,
    every: float,
    once: bool,
    source: str | None,
    allow_private: bool,
) -> None:
    """Look at feeds (RSS or Atom; addresses or files) again and again and keep a theatre's map up to date."""
    urls = (*feeds, *(feeds_in(listed) if listed else ()))
    if not urls:
        raise QueryError("name a feed, or a file of feeds with --list", field="feeds")
    workspace = open_workspace()
    workspace.theatre(theatre_id)
    web = Web(allow_private=allow_private)
    plan = Plan(theatre_id, urls, timedelta(minutes=every), source)
    for seen in watch_feeds(workspace, plan, web, utc_now, time.sleep, 1 if once else None):
        _say(seen)
    web.close()


def _say(seen: Watched) -> None:
    found = seen.ingested
    if found is None:
        announce(f"{seen.url}: {seen.note}; next look {seen.due:%Y-%m-%d %H:%M} UTC")
        return
    for error in found.rejects:
        announce(f"not read: {error}")
    click.echo(f"{seen.url}: {found.new} new documents, {found.duplicates} known, {found.claims} claims")
    if seen.rebuilt:
        click.echo(f"{seen.rebuilt.theatre}: {seen.rebuilt.zones} zones, {seen.rebuilt.seconds:.1f} s")
