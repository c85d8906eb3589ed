"""Belief and zones computed from the stored claims: all of them, or only what a change touches."""

import gc
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from itertools import chain, islice
from uuid import UUID

import numpy as np

from geotracker import __version__
from geotracker.control import History, Missed, believe
from geotracker.control.drawn import Drawn, drawn
from geotracker.control.eras import OPEN, Era, trace
from geotracker.control.ground import Ints
from geotracker.control.newest import Newest
from geotracker.control.records import Record, Records, amended, recorded, recorded_by_lots, renewed
from geotracker.control.redraw import Changes, changes, steps_of
from geotracker.control.reweigh import reweigh
from geotracker.control.runs import Turns
from geotracker.errors import QueryError
from geotracker.jobs.ground import Known, know, trusted, utc_now
from geotracker.jobs.progress import Advance, quiet
from geotracker.model import BeliefParams, KnownClaim, Run, Theatre
from geotracker.store.control import Drawing, draw_control, patch_control, zone_numbers
from geotracker.store.news import Look, News, look
from geotracker.store.overlays import publish
from geotracker.workspace import Workspace

_RECORDED, _DRAWN = 4096, 512  # zones recorded, and drawn, at once, while those before are being written
_TIDIED = 256  # changes after which what each left behind is looked through


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
    """What stands in the store after a rebuild: who rebuilds again and again passes it to `keep_up`.

    `documents` are the claims each made, by its hash; `sources` how far those who made them are trusted;
    `changes` how often it was brought up to date since the rebuild.
    """

    run: int
    tessellation: str
    known: Known
    turns: Turns
    newest: Newest
    records: Records
    look: Look
    documents: Mapping[str, tuple[int, ...]]
    sources: Mapping[str, float]
    changes: int = 0


def rebuild_theatre(workspace: Workspace, theatre_id: str, advance: Advance = quiet) -> Rebuilt:
    """Weigh every claim of a theatre, run the belief model, store states and zones in one transaction."""
    return stand(workspace, theatre_id, advance)[1]


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage meanwhile: it would go through all that is being made, which is there to stay."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


@uncollected()
def stand(workspace: Workspace, theatre_id: str, advance: Advance = quiet) -> tuple[Standing, Rebuilt]:
    """Rebuild a theatre as `rebuild_theatre` does; return also what later changes start from."""
    began, started = time.perf_counter(), utc_now()
    found = look(workspace.store, theatre_id)
    if found is None:
        raise QueryError("has no news", field="theatre")
    known = know(workspace, theatre_id)
    turns, newest = known.history.turns(), Newest.of(known.history.evidence.rows)
    states = known.history.named(turns)
    tessellation = workspace.store.tessellation(theatre_id) or ""
    done = _rebuilt(known, len(turns.first), 0, began)
    sources = _trust(known.claims.values())
    run = _run(known, sources, tessellation, started, done)
    records: list[Record] = []
    eras = trace(steps_of(turns), known.ground)
    drawing = _drawing(known, eras, newest, tessellation, records, advance)
    with workspace.store.begin() as connection:
        number, rows = draw_control(connection, run, states, drawing)
        publish(connection, theatre_id)
    done = replace(done, zones=len(rows), seconds=time.perf_counter() - began)
    kept = Records.of(records, rows)
    documents = _by_document(known.claims.values())
    _settle(0)
    return Standing(number, tessellation, known, turns, newest, kept, found.look, documents, sources), done


@uncollected()
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
    news = look(store, theatre_id, standing.look) if standing is not None else None
    if standing is None or news is None or not _stands(workspace.theatre(theatre_id), standing, news):
        return stand(workspace, theatre_id, advance)
    before = standing.known
    lost = chain.from_iterable(standing.documents.get(document, ()) for document in news.documents)
    gone = {number: before.claims[number] for number in lost}
    came = {one.id: one for one in trusted(news.claims, before.theatre)}
    same = {number for number, one in came.items() if gone.get(number) == one}
    if len(same) == len(gone) == len(came):
        return replace(standing, look=news.look), _rebuilt(before, 0, 0, began)
    claims = dict(before.claims)
    for number in gone:
        del claims[number]
    claims |= came
    known = replace(before, claims=claims, history=_grown(before, gone.keys() - same, came, same, claims))
    touched = _touched(before.history, known.history, standing.turns)
    if touched is None:
        return stand(workspace, theatre_id, advance)
    turns, newest, old, new = _again(standing, known, touched)
    differing = changes(old, new, known.ground)
    states = known.history.named(new[0])
    coming = _Coming(standing, known, differing, turns, newest)
    done = _rebuilt(known, len(new[0].first), 0, began)
    sources = _trust(claims.values()) if gone else {**standing.sources, **_trust(came.values())}
    run = _run(known, sources, standing.tessellation, started, done)
    with store.begin() as connection:
        coming.rows += zone_numbers(connection, theatre_id, standing.run, coming.fresh)
        kept = cache(coming.kept)
        number = patch_control(connection, run, states, coming.rows, coming.zones(), coming.leaving, kept)
        publish(connection, theatre_id)  # analysts' areas lie on the new zones too
    count = len(coming.records)
    advance(count)
    done = replace(done, zones=count, seconds=time.perf_counter() - began)
    documents = {**standing.documents, **dict.fromkeys(news.documents, ()), **_by_document(came.values())}
    times = standing.changes + 1
    _settle(times)
    stands = Standing(
        number, standing.tessellation, known, turns, newest, kept(), news.look, documents, sources, times
    )
    return stands, done


class _Coming:
    """Zones that a change brings, made while the server writes those before them: each lot when asked for.

    `records` are those made so far, and `rows` the numbers of theirs, `fresh` of which are to be given first.
    The rows in `leaving` must be gone before the zones that come next: at once those of eras that are no
    more; at the end those of zones that say something else, which come as rows of the same numbers.
    """

    def __init__(
        self, standing: Standing, known: Known, differing: Changes, turns: Turns, newest: Newest
    ) -> None:
        self._standing, self._known, self._differing = standing, known, differing
        self._turns, self._newest = turns, newest
        self._change = amended(standing.records, differing, known.ground)
        self._gone, self.leaving = list[int](), deque[int]()
        self.records, self.rows = list[Record](), list[int]()
        self._leave(self._change.gone)

    @property
    def fresh(self) -> int:
        """Return how many rows there were none for."""
        return len(self._change.fresh)

    def zones(self) -> Iterator[tuple[UUID, Drawn]]:
        """Yield the zones, each with a hash of all it says."""
        return _as_recorded(self._known, self._lots(), self._standing.tessellation, self.records)

    def kept(self) -> Records:
        """Return all records as they now are, once all zones have come."""
        self._known.history.press()  # nor need whoever brings the next change wait for that
        return self._standing.records.replaced(self._gone, self.records, self.rows)

    def _lots(self) -> Iterator[list[Record]]:
        known, kept = self._known, self._standing.records
        now = (self._turns, self._newest, known.ground, known.history)
        yield from recorded_by_lots(self._change.fresh, *now)
        gone, renewals = renewed(kept, self._change.stays, self._differing, *now)
        self.rows += self._leave(gone)
        yield renewals

    def _leave(self, gone: list[int]) -> list[int]:
        rows: list[int] = self._standing.records.rows[gone].tolist()
        self._gone += gone
        self.leaving.extend(rows)
        return rows


def _settle(changes: int) -> None:
    """Let the search for garbage pass over all there is: it is there to stay.

    Half a million things: looking through them takes a fifth of a second of one who waits for a claim to be
    drawn, and five milliseconds through those a claim alone brings. What little holds itself is looked for
    once in many changes.
    """
    if changes and changes % _TIDIED == 0:
        gc.unfreeze()
        gc.collect()
    gc.freeze()


def _by_document(claims: Iterable[KnownClaim]) -> dict[str, tuple[int, ...]]:
    """Return the numbers of claims by the document that makes them."""
    found: dict[str, list[int]] = {}
    for one in claims:
        found.setdefault(one.document, []).append(one.id)
    return {document: tuple(numbers) for document, numbers in found.items()}


def _stands(theatre: Theatre, standing: Standing, news: News) -> bool:
    """Say whether the store still holds what a rebuild left in it."""
    then = standing.run, standing.tessellation, standing.known.theatre
    return then == (news.run, news.tessellation, theatre)


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
    was, now = (history.calendar.day(history.until) for history in (before, after))
    mask = after.touched.copy()
    mask[turns.cell[turns.first > now]] = True  # the newest claim is gone, and its days with it
    ends = np.flatnonzero(turns.end == OPEN)
    every = turns.cell[ends]
    looks = after.looks(now)
    for day in looks[looks > was].tolist():
        days = np.full(len(every), day)
        shown = after.shown(after.chain(None, True).at(every, days), days)
        mask[every[shown.code != turns.code[ends]]] = True
    return np.flatnonzero(mask).astype(np.int64)


def _again(
    standing: Standing, known: Known, touched: Ints
) -> tuple[Turns, Newest, tuple[Turns, Newest], tuple[Turns, Newest]]:
    """Return all runs and newest claims as they now are, and those of the touched cells before and after."""
    count = len(known.ground)
    here = np.zeros(count, dtype=bool)
    here[touched] = True
    old = standing.turns.take(here[standing.turns.cell]), standing.newest.of_cells(here)
    new = known.history.turns(touched), Newest.of(known.history.rows_in(here))
    turns = Turns.concat([standing.turns.take(~here[standing.turns.cell]), new[0]])
    return turns, standing.newest.replaced(here, new[1]), old, new


def _drawing(
    known: Known,
    eras: Iterator[Era],
    newest: Newest,
    tessellation: str,
    records: list[Record],
    advance: Advance,
) -> Drawing:
    """Return eras as zones to store; `records`, which is empty, is filled as they are recorded."""
    history = known.history

    def recorded_as_traced() -> Iterator[list[Record]]:
        while lot := list(islice(eras, _RECORDED)):
            yield recorded(lot, history, newest)
            advance(len(lot))

    def come() -> Iterator[tuple[UUID, Drawn]]:
        return _as_recorded(known, recorded_as_traced(), tessellation, records)

    def digests() -> list[UUID]:
        records.extend(chain.from_iterable(recorded_as_traced()))
        return [record.digest(history, tessellation) for record in records]

    def draw(chosen: Sequence[int]) -> Iterator[Drawn]:
        return _drawn(known, [records[number] for number in chosen])

    return Drawing(come, digests, draw)


def _as_recorded(
    known: Known, lots: Iterable[Sequence[Record]], tessellation: str, records: list[Record]
) -> Iterator[tuple[UUID, Drawn]]:
    """Yield records lot by lot as zones to store, with their digests, and add them to `records`."""
    for lot in lots:
        records += lot
        digests = (record.digest(known.history, tessellation) for record in lot)
        yield from zip(digests, _drawn(known, lot), strict=True)


def _drawn(known: Known, records: Sequence[Record]) -> Iterator[Drawn]:
    """Draw records, not too many at once."""
    for at in range(0, len(records), _DRAWN):
        yield from drawn(records[at : at + _DRAWN], known.ground, known.history)


def _trust(claims: Iterable[KnownClaim]) -> dict[str, float]:
    return {one.source.name: one.source.reliability for one in claims}


def _run(
    known: Known, sources: Mapping[str, float], tessellation: str, started: datetime, done: Rebuilt
) -> Run:
    counts = (("claims", done.claims), ("states", done.states))  # zones are drawn as they are written
    told = ((f"reliability of {name}", value) for name, value in sorted(sources.items()))
    params = BeliefParams((*known.history.params.bag().values, *told))
    return Run(known.theatre.id, tessellation, params, __version__, started, utc_now(), counts)


def _rebuilt(known: Known, states: int, zones: int, began: float) -> Rebuilt:
    return Rebuilt(
        theatre=known.theatre.id,
        claims=len(known.claims),
        untouched=len(known.history.weighed.untouched),
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
    return f"claim {missed.claim}{who}: {missed.words}"
