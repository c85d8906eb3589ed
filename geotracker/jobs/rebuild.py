"""Belief and zones computed from the stored claims: all of them, or only what a change touches."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

import numpy as np
import sqlalchemy as sa

from geotracker import __version__
from geotracker.control import History, Missed, believe
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import NOBODY, OPEN, Era, probability_of, trace, zone_of
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ints
from geotracker.control.newest import Newest
from geotracker.control.redraw import Changes, Window, changes, redrawn, steps_of
from geotracker.control.reweigh import reweigh
from geotracker.control.runs import Turns
from geotracker.errors import ConflictError, QueryError
from geotracker.jobs.ground import Known, know, trusted, utc_now
from geotracker.jobs.progress import Advance, quiet
from geotracker.model import BeliefParams, ControlZone, Interval, KnownClaim, Run
from geotracker.store.control import Standing as Stored
from geotracker.store.control import newest_run, patch_control, zones_between
from geotracker.store.copying import lock_theatre
from geotracker.store.news import Look, look
from geotracker.store.overlays import publish
from geotracker.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild made. `missed` shares could not be met; `untouched` claims reach no cell.

    Of a rebuild that drew only what had changed, `states` and `zones` count what was drawn again.
    """

    theatre: str
    claims: int
    untouched: int
    cells: int
    states: int
    zones: int
    missed: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands in the store after a rebuild: who rebuilds again and again passes it to `keep_up`."""

    run: int
    tessellation: str
    known: Known
    turns: Turns
    newest: Newest
    look: Look


def rebuild_theatre(workspace: Workspace, theatre_id: str, advance: Advance = quiet) -> Rebuilt:
    """Weigh every claim of a theatre, run the belief model, store states and zones in one transaction."""
    return stand(workspace, theatre_id, advance)[1]


def stand(workspace: Workspace, theatre_id: str, advance: Advance = quiet) -> tuple[Standing, Rebuilt]:
    """Rebuild a theatre as `rebuild_theatre` does; return also what later changes start from."""
    began, started = time.perf_counter(), utc_now()
    found = look(workspace.store, theatre_id)
    if found is None:
        raise QueryError("has no news", field="theatre")
    known = know(workspace, theatre_id)
    turns, newest = known.history.turns(), Newest.of(known.history.evidence.rows)
    states = tuple(known.history.named(turns))
    zones = []
    for era in trace(steps_of(turns), known.ground):
        zones.append(_zone(era, known, newest))
        advance(1)
    tessellation = workspace.store.tessellation(theatre_id) or ""
    done = _rebuilt(known, len(states), len(zones), began)
    number = workspace.store.replace_control(
        theatre_id, _run(known, tessellation, started, done), states, zones
    )
    return Standing(number, tessellation, known, turns, newest, found.look), done


def keep_up(
    workspace: Workspace, theatre_id: str, standing: Standing | None, advance: Advance = quiet
) -> tuple[Standing, Rebuilt]:
    """Bring a theatre's stored states and zones up to date; the result is that of a rebuild.

    Where `standing` is what stands in the store, only what new, late, corrected or rejected claims touch is
    weighed, believed and drawn again. Else (None, another process rebuilt, cells, sources or evidence layers
    changed) everything is.
    """
    began, started = time.perf_counter(), utc_now()
    store = workspace.store
    if standing is None or not _stands(workspace, theatre_id, standing):
        return stand(workspace, theatre_id, advance)
    news = look(store, theatre_id, standing.look)
    if news is None:
        return stand(workspace, theatre_id, advance)
    before = standing.known
    gone = {number: one for number, one in before.claims.items() if one.document in news.documents}
    came = {one.id: one for one in trusted(news.claims, before.theatre)}
    same = {number for number, one in came.items() if gone.get(number) == one}
    if len(same) == len(gone) == len(came):
        return replace(standing, look=news.look), _rebuilt(before, 0, 0, began)
    claims = {number: one for number, one in before.claims.items() if number not in gone} | came
    known = replace(before, claims=claims, history=_grown(before, gone.keys() - same, came, same, claims))
    touched = _touched(before.history, known.history, standing.turns)
    if touched is None:
        return stand(workspace, theatre_id, advance)
    turns, newest, old, new = _again(standing, known, touched)
    differing = changes(old, new, known.ground)
    states = tuple(known.history.named(new[0]))
    with store.begin() as connection:
        lock_theatre(connection, theatre_id)
        held = newest_run(connection, theatre_id)
        if held is None or held[0] != standing.run:
            raise ConflictError("another process drew this theatre at the same time; try again")
        zones, among = _redrawn(connection, known, turns, newest, differing)
        done = _rebuilt(known, len(states), len(zones), began)
        run = _run(known, standing.tessellation, started, done)
        number = patch_control(connection, theatre_id, run, states, zones, among)
        publish(connection, theatre_id)  # analysts' areas lie on the new zones too
    advance(len(zones))
    done = replace(done, seconds=time.perf_counter() - began)
    return Standing(number, standing.tessellation, known, turns, newest, news.look), done


def _stands(workspace: Workspace, theatre_id: str, standing: Standing) -> bool:
    """Say whether the store still holds what a rebuild left in it."""
    newest = workspace.store.newest_run(theatre_id)
    return (
        newest is not None
        and newest[0] == standing.run
        and workspace.store.tessellation(theatre_id) == standing.tessellation
        and workspace.theatre(theatre_id) == standing.known.theatre
    )


def _grown(
    before: Known,
    gone: set[int],
    came: dict[int, KnownClaim],
    same: set[int],
    claims: dict[int, KnownClaim],
) -> History:
    """Return the history without claims gone, with those that came; `claims` are all there now are."""
    history, theatre, ground = before.history, before.theatre, before.ground
    evidence = reweigh(
        history.weighed,
        sorted(gone),
        [one for number, one in came.items() if number not in same],
        (*claims.values(), *before.drawn),
        ground,
        theatre,
        before.polygon_of,
        history.params,
    )
    return believe(evidence, ground, theatre, history.params, None, history)


def _touched(before: History, after: History, turns: Turns) -> Ints | None:
    """Return the cells whose runs may differ: by evidence, or because time went on. None: all."""
    if after.touched is None or after.kept() is None:
        return None
    days = [history.calendar.day(history.until) for history in (before, after)]
    mask = after.touched.copy()
    low, high = min(days), max(days)
    if high > low:
        edges = [
            edge
            for actor in after.theatre.actors
            for edge in (actor.active.start, actor.active.end)
            if edge is not None
        ]
        if any(low < after.calendar.day(edge) <= high for edge in edges):
            return None
        ends = np.flatnonzero(turns.end == OPEN)
        every = turns.cell[ends]
        for day in (*range(low - low % 24 + 24, high, 24), high):
            days_of = np.full(len(every), day)
            shown = after.shown(after.chain(None, True).at(every, days_of), days_of)
            mask[every[shown.code != turns.code[ends]]] = True
    elif days[1] < days[0]:
        return None
    return np.flatnonzero(mask).astype(np.int64)


def _again(
    standing: Standing, known: Known, touched: Ints
) -> tuple[Turns, Newest, tuple[Turns, Newest], tuple[Turns, Newest]]:
    """Return all runs and newest claims as they now are, and those of the touched cells before and after."""
    count = len(known.ground)
    here = np.zeros(count, dtype=bool)
    here[touched] = True
    rows = known.history.evidence.rows
    old = standing.turns.take(here[standing.turns.cell]), standing.newest.of_cells(here)
    new = known.history.turns(touched), Newest.of(rows.take(here[rows.cell]))
    turns = Turns.concat([standing.turns.take(~here[standing.turns.cell]), new[0]])
    return turns, standing.newest.of_cells(~here).joined(new[1]), old, new


def _redrawn(
    connection: sa.Connection, known: Known, turns: Turns, newest: Newest, differing: Changes
) -> tuple[list[ControlZone], list[UUID]]:
    """Return the zones a change makes, and which of the stored ones they replace."""
    held = _held(connection, known, (*differing.drawn, *differing.told))
    calendar, columns = known.history.calendar, known.history.columns
    key, old, same = turns.cell * SPAN + turns.first, [], {}
    for one in held:
        column = columns.actors.index(one.holder) if one.holder is not None else NOBODY
        first = calendar.day(one.valid_during.start) if one.valid_during.start is not None else 0
        last = calendar.day(one.valid_during.end) if one.valid_during.end is not None else OPEN
        own = np.array(one.cells, dtype=np.int64)
        begin = np.searchsorted(key, keys(own, np.full(len(own), first)), "right") - 1
        code = column * len(STATUSES) + STATUSES.index(one.status)
        old.append(Era(code, own, turns.entry[begin], first, last))
        same[own.tobytes(), code, first, last] = one
    made, among = [], {one.digest for one in held}
    for era in redrawn(turns, differing.drawn, known.ground, old):
        stored = same.get((era.cells.tobytes(), era.code, era.first, era.end))
        if stored is not None and (
            not any(one.meets(era) for one in differing.told)
            or _facts(era, known, newest) == (stored.known_during, stored.probability, stored.claim_ids)
        ):
            among.discard(stored.digest)  # it stands as it is; its polygon follows from its cells
        else:
            made.append(_zone(era, known, newest))
    return made, sorted(among)


def _held(connection: sa.Connection, known: Known, windows: Sequence[Window]) -> list[Stored]:
    """Return the stored zones that hold a cell of a window at any time in it."""
    moment = known.history.calendar.moment
    asked = [
        (
            one.cells.tolist(),
            Interval(moment(max(one.first - 1, 0)), None if one.end == OPEN else moment(one.end + 1)),
        )
        for one in windows
    ]
    return list(zones_between(connection, known.theatre.id, asked)) if asked else []


def _facts(era: Era, known: Known, newest: Newest) -> tuple[Interval, float, tuple[int, ...]]:
    """Return since when an era is known, its probability and the newest claims about its cells."""
    end = era.end if era.end != OPEN else SPAN - 1
    begun = known.history.calendar.moment(era.first)
    since = max(begun, known.history.known_moment(newest.since(era.cells, era.first, end)))
    return Interval(since, None), probability_of(era, known.ground), newest.claims(era.cells, end)


def _zone(era: Era, known: Known, newest: Newest) -> ControlZone:
    """Return an era as a zone with the newest claims about its cells."""
    calendar = known.history.calendar
    since, _, claims = _facts(era, known, newest)
    during = Interval(calendar.moment(era.first), calendar.moment(era.end) if era.end != OPEN else None)
    return zone_of(era, known.ground, known.theatre, during, since, claims)


def _run(known: Known, tessellation: str, started: datetime, done: Rebuilt) -> Run:
    counts = (("claims", done.claims), ("states", done.states), ("zones", done.zones))
    sources = {one.source.name: one.source.reliability for one in known.claims.values()}
    told = ((f"reliability of {name}", value) for name, value in sorted(sources.items()))
    params = BeliefParams((*known.history.params.bag().values, *told))
    return Run(known.theatre.id, tessellation, params, __version__, started, utc_now(), counts)


def _rebuilt(known: Known, states: int, zones: int, began: float) -> Rebuilt:
    return Rebuilt(
        theatre=known.theatre.id,
        claims=len(known.claims),
        untouched=len(known.history.evidence.untouched),
        cells=len(known.ground),
        states=states,
        zones=zones,
        missed=tuple(_said(missed, known) for missed in known.history.missed),
        seconds=time.perf_counter() - began,
    )


def _said(missed: Missed, known: Known) -> str:
    """Return a share that could not be met in words."""
    one = known.claims.get(missed.claim)
    who = (
        f" of {one.claim.actor} in {one.claim.place}, {one.source.name} {one.known_at:%Y-%m-%d}"
        if one
        else ""
    )
    reached = f"{missed.stated:.0%} stated, {missed.reached:.0%} reached"
    return f"claim {missed.claim}{who}: {reached}: {missed.reason}"
