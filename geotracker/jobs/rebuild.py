"""Belief and zones computed again from every stored claim, and put in place of the old in one step."""

import time
from dataclasses import dataclass, replace

import numpy as np

from geotracker import __version__
from geotracker.control import Params, Reach, eras
from geotracker.jobs.ground import Known, know, utc_now
from geotracker.jobs.progress import Advance, quiet
from geotracker.model import CellState, ControlZone, Run
from geotracker.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild made. `missed` shares could not be met; `untouched` claims reach no cell."""

    theatre: str
    claims: int
    untouched: int
    cells: int
    states: int
    zones: int
    missed: tuple[str, ...]
    seconds: float


def rebuild_theatre(workspace: Workspace, theatre_id: str, advance: Advance = quiet) -> Rebuilt:
    """Weigh every claim of a theatre, run the belief model, store states and zones in one transaction."""
    began, started = time.perf_counter(), utc_now()
    known = know(workspace, theatre_id)
    states, zones = draw(known, advance)
    tessellation = workspace.store.tessellation(theatre_id) or ""
    counts = (("claims", len(known.claims)), ("states", len(states)), ("zones", len(zones)))
    run = Run(
        theatre_id,
        tessellation,
        Params.of(known.theatre.params).bag(),
        __version__,
        started,
        utc_now(),
        counts,
    )
    workspace.store.replace_control(theatre_id, run, states, zones)
    return Rebuilt(
        theatre=theatre_id,
        claims=len(known.claims),
        untouched=len(known.history.evidence.untouched),
        cells=len(known.ground),
        states=len(states),
        zones=len(zones),
        missed=tuple(str(missed) for missed in known.history.missed),
        seconds=time.perf_counter() - began,
    )


def draw(known: Known, advance: Advance = quiet) -> tuple[list[CellState], list[ControlZone]]:
    """Return the whole history as cell states and zones."""
    states = [
        CellState(one.cell, one.holder, one.status, one.probability, one.valid_during, one.known_during)
        for one in known.history.states()
    ]
    zones = []
    for zone in eras(states, known.ground, known.theatre):
        zones.append(replace(zone, claim_ids=_claims(known, zone)))
        advance(1)
    return states, zones


def _claims(known: Known, zone: ControlZone) -> tuple[int, ...]:
    """Return the claims that named the zone's cells or their region, up to its last day."""
    rows, end = known.history.evidence.rows, zone.valid_during.end
    named = ((rows.reach == Reach.DIRECT) | (rows.reach == Reach.REGION)) & (rows.claim > 0)
    named &= np.isin(rows.cell, zone.cells)
    if end is not None:
        named &= rows.day < known.history.calendar.day(end)
    return tuple(np.unique(rows.claim[named]).tolist())
