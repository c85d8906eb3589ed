"""`geotracker sources`: how far each source can be trusted, learned from what others said soon after."""

from dataclasses import asdict, replace

import click

from geotracker.commands.common import announce, json_option, open_workspace, say_json, theatre_option
from geotracker.control import Learned, learn_sources
from geotracker.jobs.ground import know


@click.group()
def sources() -> None:
    """Sources and how far they are trusted."""


@sources.command("learn")
@theatre_option()
@click.option(
    "--days", type=click.FloatRange(1), default=10.0, show_default=True, help="How soon is soon after."
)
@click.option("--save", is_flag=True, help="Keep what was learned; the next rebuild uses it.")
@json_option
def learn(theatre_id: str, days: float, save: bool, as_json: bool) -> None:
    """Compare each source's claims with the next ones by others; print its reliability before and after."""
    workspace = open_workspace()
    known = know(workspace, theatre_id)
    found = learn_sources(tuple(known.claims.values()), known.history.evidence, days)
    saved = 0
    if save:
        given = {one.source.name: one.source for one in known.claims.values()}
        saved = workspace.store.save_sources(
            (
                replace(given[one.source], reliability=round(one.reliability, 4))
                for one in found
                if one.confirmed + one.contradicted
            ),
            theatre_id,
        )
    if as_json:
        say_json(
            {"theatre": theatre_id, "days": days, "saved": saved, "sources": [asdict(one) for one in found]}
        )
        return
    for one in found:
        click.echo(_line(one))
    if save:
        announce(f"{saved} sources saved; `geotracker rebuild --theatre {theatre_id}` uses them")


def _line(one: Learned) -> str:
    by = ", ".join(f"{name} {count}" for name, count in one.by)
    return (
        f"{one.source}: {one.given:.2f} -> {one.reliability:.2f} "
        f"({one.confirmed} borne out, {one.contradicted} contradicted{'; by ' + by if by else ''})"
    )
