"""The demonstration: the bundled chronicles, read and computed. A second run finds it all done."""

from geotracker.jobs.ingest import ingest
from geotracker.jobs.progress import bar
from geotracker.jobs.rebuild import rebuild_theatre
from geotracker.opening import Announce
from geotracker.sources import Defaults, read_paths
from geotracker.theatres import bundled, bundled_chronicle
from geotracker.workspace import Workspace


def load_demo(workspace: Workspace, announce: Announce) -> None:
    """Ingest every bundled chronicle and compute control where that is still to do."""
    for theatre_id in bundled():
        outcomes = read_paths([bundled_chronicle(theatre_id)], Defaults())
        with bar(f"reading the chronicle of {theatre_id}") as advance:
            report = ingest(workspace, outcomes, theatre_id, advance)
        for error in report.rejects:
            announce(f"not read: {error}")
        if not report.read and not workspace.is_newer(theatre_id):
            announce(f"{theatre_id}: {report.duplicates} reports, all read before")
            continue
        with bar(f"computing control of {theatre_id}") as advance:
            done = rebuild_theatre(workspace, theatre_id, advance)
        announce(
            f"{theatre_id}: {report.new} new reports, {done.claims} claims, {done.cells} cells, "
            f"{done.zones} zones, {done.seconds:.1f} s"
        )
