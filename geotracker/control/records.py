"""What the zones of all times say, as they stand: found by cells and days, and replaced by others."""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from itertools import compress
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from geotracker.control.cellset import fold
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import OPEN, Era, mean_of
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.history import History
from geotracker.control.newest import Newest
from geotracker.control.redraw import Changes, Window, redrawn
from geotracker.control.runs import Turns

_FEWEST, _MOST = 32, 256  # eras recorded at once


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
    """All records of a theatre's stored zones, each with the number of its row.

    `folded` are their cells folded to 64 bits: two sets without a bit in common there share no cell.
    """

    records: tuple[Record, ...]
    rows: Ints
    first: Ints
    end: Ints
    folded: NDArray[np.uint64]

    @classmethod
    def of(cls, records: Sequence[Record], rows: Sequence[int]) -> "Records":
        """Keep records with the numbers of their rows."""
        first = np.array([record.era.first for record in records], dtype=np.int64)
        end = np.array([record.era.end for record in records], dtype=np.int64)
        folded = fold([record.era.bits for record in records])
        return cls(
            tuple(records), np.array(rows, dtype=np.int64), first, np.where(end == OPEN, SPAN, end), folded
        )

    def meeting(self, windows: Sequence[Window], *, begun: bool = False) -> set[int]:
        """Return which records hold a cell of a window at any time from the day before it to its last.

        With `begun` only those that begin in that time.
        """
        found: set[int] = set()
        for one, folded in zip(windows, fold([one.bits for one in windows]), strict=True):
            near = (self.folded & folded) != 0
            near &= self.first <= (SPAN if one.end == OPEN else one.end)
            near &= (self.first if begun else self.end) >= one.first
            left = [at for at in np.flatnonzero(near).tolist() if at not in found]
            found.update(at for at in left if self.records[at].era.bits & one.bits)
        return found

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
            np.concatenate((self.folded[kept], fresh.folded)),
        )


@dataclass(frozen=True, slots=True)
class Amended:
    """What a change makes of records: those `gone` (by position), that `came`, and eras not measured yet."""

    gone: list[int]
    came: list[Record]
    fresh: list[Era]


def amended(
    kept: Records, changed: Changes, turns: Turns, newest: Newest, ground: Ground, history: History
) -> Amended:
    """Return what takes the place of which records where something changed."""
    met = sorted(kept.meeting((*changed.drawn, *changed.told)) | kept.meeting(changed.surer, begun=True))
    held = {kept.records[at].era: kept.records[at] for at in met}
    now = redrawn(changed.turned, list(held), ground)
    stood = Records.of([held[era] for era in now if era in held], ())
    old = [record.era for record in stood.records]
    surer = _measured([old[at] for at in stood.meeting(changed.surer, begun=True)], turns, ground)
    renamed = stood.meeting(changed.told)
    came, again, stays = [], [], set()
    for at, era in enumerate(old):
        measured = surer.get(era, era)
        if at in renamed:
            again.append(measured)
        elif measured == era:
            stays.add(era)
        else:
            came.append(replace(held[era], era=measured))
    for record in recorded(again, history, newest):
        if held.get(record.era) == record:
            stays.add(record.era)
        else:
            came.append(record)
    gone = [at for at in met if kept.records[at].era not in stays]
    return Amended(gone, came, [era for era in now if era not in held])


def recorded_by_lots(
    eras: Sequence[Era], turns: Turns, newest: Newest, ground: Ground, history: History
) -> Iterator[list[Record]]:
    """Yield the records of eras not measured yet: a few soon, then more of them each time."""
    ordered = sorted(eras, key=lambda era: era.first)
    at, size = 0, _FEWEST
    while at < len(ordered):
        lot = _measured(ordered[at : at + size], turns, ground)
        yield recorded(list(lot.values()), history, newest)
        at, size = at + size, min(2 * size, _MOST)


def _measured(eras: Sequence[Era], turns: Turns, ground: Ground) -> dict[Era, Era]:
    """Return eras with the belief their cells' runs begin with, by what they were."""
    if not eras:
        return {}
    every = sorted(eras, key=lambda era: era.first)
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
