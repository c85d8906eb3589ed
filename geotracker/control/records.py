"""What the zones of all times say, as they stand: found by cells and days, and replaced by others."""

import math
import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import reduce
from hashlib import blake2b
from itertools import compress
from operator import or_
from uuid import UUID

import numpy as np

from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import OPEN, Era, mean_of
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.history import History
from geotracker.control.newest import Newest
from geotracker.control.redraw import Changes, Window, redrawn
from geotracker.control.runs import Turns


@dataclass(frozen=True, slots=True)
class Record:
    """An era, since when it is known, and the newest claims about its cells: a zone but for its polygon."""

    era: Era
    since: datetime
    claims: tuple[int, ...]

    def digest(self, history: History, tessellation: str) -> UUID:
        """Return a hash of all the zone's row says; `tessellation` is the hash of the cells it is made of."""
        era, claims = self.era, self.claims
        holder = history.columns.actors[era.code // len(STATUSES)] if era.code >= 0 else None
        words = f"{tessellation} {holder!r} {len(claims)}".encode()
        numbers = struct.pack(
            f"<3d3q{len(claims)}q",
            history.calendar.origin.timestamp(),
            self.since.timestamp(),
            era.sure,
            era.code % len(STATUSES),
            era.first,
            era.end,
            *claims,
        )
        cells = era.bits.to_bytes(era.bits.bit_length() // 8 + 1, "little")
        return UUID(bytes=blake2b(words + numbers + cells, digest_size=16).digest())


def recorded(eras: Sequence[Era], history: History, newest: Newest) -> list[Record]:
    """Return eras with what is told of their cells."""
    found = []
    for era, told in zip(eras, newest.told(eras, len(history.weighed.prior)), strict=True):
        since = max(history.calendar.moment(era.first), history.known_moment(told.since))
        found.append(Record(era, since, told.claims))
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """All records of a theatre's stored zones, each with the number of its row."""

    records: tuple[Record, ...]
    rows: Ints
    first: Ints
    end: Ints

    @classmethod
    def of(cls, records: Sequence[Record], rows: Sequence[int]) -> "Records":
        """Keep records with the numbers of their rows."""
        first = np.array([record.era.first for record in records], dtype=np.int64)
        end = np.array([record.era.end for record in records], dtype=np.int64)
        return cls(tuple(records), np.array(rows, dtype=np.int64), first, np.where(end == OPEN, SPAN, end))

    def meeting(self, windows: Iterable[Window]) -> list[int]:
        """Return which records hold a cell of a window at any time from the day before it to its last."""
        spans = [(one.bits, one.first, SPAN if one.end == OPEN else one.end) for one in windows]
        near = np.zeros(len(self.records), dtype=bool)
        for _, first, end in spans:
            near |= (self.end >= first) & (self.first <= end)
        union = reduce(or_, (bits for bits, _, _ in spans), 0)
        here = np.array(
            [at for at in np.flatnonzero(near).tolist() if self.records[at].era.bits & union], int
        )
        found: set[int] = set()
        for bits, first, end in spans:
            then = here[(self.end[here] >= first) & (self.first[here] <= end)].tolist()
            found.update(at for at in then if self.records[at].era.bits & bits)
        return sorted(found)

    def replaced(self, gone: Iterable[int], came: Sequence[Record], rows: Sequence[int]) -> "Records":
        """Return these records without some (by position), with others and their rows."""
        kept = np.ones(len(self.records), dtype=bool)
        kept[list(gone)] = False
        fresh = Records.of(came, rows)
        return Records(
            (*compress(self.records, kept.tolist()), *came),
            np.concatenate((self.rows[kept], fresh.rows)),
            np.concatenate((self.first[kept], fresh.first)),
            np.concatenate((self.end[kept], fresh.end)),
        )


def amended(
    kept: Records, changed: Changes, turns: Turns, newest: Newest, ground: Ground, history: History
) -> tuple[list[Record], list[int]]:
    """Return the records a change makes, and which of those kept (by position) they replace."""
    met = kept.meeting((*changed.drawn, *changed.surer, *changed.told))
    held = {kept.records[at].era: kept.records[at] for at in met}
    now = redrawn(changed.turned, list(held), ground)
    new = [era for era in now if math.isnan(era.sure)]
    surer = _measured([*new, *_meeting(now, changed.surer)], turns, ground)
    renamed = set(map(id, _meeting(now, changed.told)))
    came, again, stays = [], [], set()
    for era in now:
        measured, before = surer.get(era, era), held.get(era)
        if before is None or id(era) in renamed:
            again.append(measured)
        elif measured == era:
            stays.add(era)
        else:
            came.append(replace(before, era=measured))
    for record in recorded(again, history, newest):
        if held.get(record.era) == record:
            stays.add(record.era)
        else:
            came.append(record)
    return came, [at for at in met if kept.records[at].era not in stays]


def _meeting(eras: Sequence[Era], windows: Sequence[Window]) -> list[Era]:
    """Return the eras that hold a cell of a window at any time from the day before it to its last."""
    first = np.array([era.first for era in eras], dtype=np.int64)
    end = np.array([SPAN if era.end == OPEN else era.end for era in eras], dtype=np.int64)
    found: set[int] = set()
    for one in windows:
        then = (end >= one.first) & (first <= (SPAN if one.end == OPEN else one.end))
        found.update(at for at in np.flatnonzero(then).tolist() if eras[at].bits & one.bits)
    return [eras[at] for at in sorted(found)]


def _measured(eras: Sequence[Era], turns: Turns, ground: Ground) -> dict[Era, Era]:
    """Return eras with the belief their cells' runs begin with, by what they were."""
    if not eras:
        return {}
    every = sorted(set(eras), key=lambda era: era.first)
    begins = np.array([era.first for era in every], dtype=np.int64)
    every_cell = np.arange(len(ground))
    now = turns.on(keys(every_cell, np.full_like(every_cell, begins[0]))).entry
    later = np.flatnonzero((turns.first > begins[0]) & (turns.first <= begins[-1]))
    later = later[np.argsort(turns.first[later], kind="stable")]
    cell, entry = turns.cell[later], turns.entry[later]
    reached, found = 0, {}
    for era, until in zip(every, np.searchsorted(turns.first[later], begins, "right").tolist(), strict=True):
        now[cell[reached:until]], reached = entry[reached:until], until
        own = era.cells
        found[era] = replace(era, sure=mean_of(now[own], ground.area[own]))
    return found
