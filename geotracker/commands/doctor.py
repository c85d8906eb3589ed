"""`geotracker doctor`."""

import sys
from dataclasses import asdict

import click

from geotracker.commands.common import json_option, say_json
from geotracker.errors import SetupError, boundary
from geotracker.jobs.doctor import examine
from geotracker.settings import from_environment


@click.command()
@json_option
def doctor(as_json: bool) -> None:
    """Say what is missing and how to get it; changes nothing."""
    findings = list(examine(from_environment()))
    lacking = [finding for finding in findings if finding.needed and not finding.ok]
    if as_json:
        say_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            mark = "ok" if finding.ok else "MISSING" if finding.needed else "-"
            click.echo(f"{mark:8}{finding.name:16}{finding.detail}")
        click.echo(f"{len(lacking)} missing" if lacking else "nothing is missing")
    if lacking:
        sys.exit(boundary(SetupError("")).exit_code)
