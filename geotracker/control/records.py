"""What the zones of all times say, as they stand: found by cells and days, and replaced by others."""

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from itertools import islice
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from geotracker.control.cellset import cells_of_each, words_of
from geotracker.control.chain import SPAN, keys
from geotracker.control.eras import OPEN, Era, mean_of
from geotracker.control.field import STATUSES
from geotracker.control.ground import Ground, Ints
from geotracker.control.history import History
from geotracker.control.newest import Newest
from geotracker.control.redraw import Changes, Window, redrawn
from geotracker.control.runs import Turns

_FEWEST, _MOST = 8, 256  # eras recorded at once
_MEASURED = 32  # eras whose cells are looked up at once
_FOR_GOOD, _NEVER = SPAN, SPAN + 1  # the end of an era that has none; the first day of one that is gone
_ADDED = 4  # all records are laid out anew when a fourth of them came since

Days = NDArray[np.int32]


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
class _Lot:
    """Eras laid out to be asked of: their days, and their cells as `words`, 64 cells to a row of them."""

    first: Days
    end: Days
    words: NDArray[np.uint64]

    @classmethod
    def of(cls, eras: Sequence[Era]) -> "_Lot":
        """Lay eras out."""
        first = np.array([era.first for era in eras], dtype=np.int32)
        end = np.array([era.end for era in eras], dtype=np.int32)
        return cls(first, np.where(end == OPEN, _FOR_GOOD, end), words_of([era.bits for era in eras]))

    def meeting(self, one: Window, begun: bool) -> Ints:
        """Return which eras meet a window."""
        near = self.first <= (SPAN if one.end == OPEN else one.end)
        near &= (self.first if begun else self.end) >= one.first
        at = np.flatnonzero(near)
        shared = np.zeros(len(at), dtype=bool)
        wanted = words_of([one.bits])[:, 0]
        for row in np.flatnonzero(wanted[: len(self.words)]).tolist():
            shared |= (self.words[row][at] & wanted[row]) != 0
        return np.asarray(at[shared])

    def without(self, gone: Ints) -> "_Lot":
        """Return the same but for some eras, which meet no window any more."""
        first = self.first.copy()
        first[gone] = _NEVER
        return replace(self, first=first)

    @property
    def left(self) -> Ints:
        """Return which eras are not gone."""
        return np.flatnonzero(self.first != _NEVER)

    def extended(self, other: "_Lot") -> "_Lot":
        """Return these eras and others."""
        return self._joined(other, np.s_[:], np.s_[:])

    def cleared(self, other: "_Lot") -> "_Lot":
        """Return these eras and others but for those that are gone."""
        return self._joined(other, self.left, other.left)

    def _joined(self, other: "_Lot", own: Ints | slice, more: Ints | slice) -> "_Lot":
        first, end = np.append(self.first[own], other.first[more]), np.append(self.end[own], other.end[more])
        words = np.zeros((max(len(self.words), len(other.words)), len(first)), np.uint64)
        many = len(self.first[own])
        words[: len(self.words), :many] = self.words[:, own]
        words[: len(other.words), many:] = other.words[:, more]
        return _Lot(first, end, words)


@dataclass(frozen=True, slots=True, eq=False)
class Records:
    """All records of a theatre's stored zones, each with the number of its row.

    Those of a rebuild, and those `added` since: what is large is not copied for each change. Records that are
    gone keep their place, but are found no more.
    """

    records: tuple[Record, ...]
    rows: Ints
    built: _Lot
    added: _Lot

    @classmethod
    def of(cls, records: Sequence[Record], rows: Sequence[int]) -> "Records":
        """Keep records with the numbers of their rows."""
        lot = _Lot.of([record.era for record in records])
        return cls(tuple(records), np.array(rows, dtype=np.int64), lot, _Lot.of(()))

    def meeting(self, windows: Iterable[Window], *, begun: bool = False) -> set[int]:
        """Return which records hold a cell of a window at any time from the day before it to its last.

        With `begun` only those that begin in that time.
        """
        found, many = set[int](), len(self.built.first)
        for one in windows:
            found.update(self.built.meeting(one, begun).tolist())
            found.update((self.added.meeting(one, begun) + many).tolist())
        return found

    def replaced(self, gone: Sequence[int], came: Sequence[Record], rows: Sequence[int]) -> "Records":
        """Return these records without some (by position), with others and their rows."""
        out, many = np.array(gone, dtype=np.int64), len(self.built.first)
        built = self.built.without(out[out < many])
        added = self.added.without(out[out >= many] - many).extended(_Lot.of([record.era for record in came]))
        every = (*self.records, *came)
        numbers = np.append(self.rows, np.array(rows, dtype=np.int64))
        if len(added.first) <= max(many // _ADDED, _ADDED):
            return Records(every, numbers, built, added)
        kept = np.append(built.left, added.left + many)
        here = tuple(map(every.__getitem__, kept.tolist()))
        return Records(here, numbers[kept], built.cleared(added), _Lot.of(()))


@dataclass(frozen=True, slots=True)
class Amended:
    """What a change makes of records: which are `gone` and which stay (`stays`), by position.

    Eras that come are `fresh`: not measured yet.
    """

    gone: list[int]
    stays: list[int]
    fresh: list[Era]


def amended(kept: Records, changed: Changes, ground: Ground) -> Amended:
    """Return what takes the place of which records where cells turned."""
    met = sorted(kept.meeting((*changed.drawn, *changed.told)) | kept.meeting(changed.surer, begun=True))
    held = {kept.records[at].era: at for at in met}
    now = redrawn(changed.turned, list(held), ground)
    stays = {held[era] for era in now if era in held}
    return Amended(
        [at for at in met if at not in stays], sorted(stays), [era for era in now if era not in held]
    )


def renewed(
    kept: Records,
    stays: Sequence[int],
    changed: Changes,
    turns: Turns,
    newest: Newest,
    ground: Ground,
    history: History,
) -> tuple[list[int], list[Record]]:
    """Return which of the records that stay (by position) say something else now, and what."""
    stood = Records.of([kept.records[at] for at in stays], ())
    old = [record.era for record in stood.records]
    asked = sorted(stood.meeting(changed.surer, begun=True), key=lambda at: old[at].first)
    surer = dict(zip(asked, _measured([old[at] for at in asked], turns, ground), strict=True))
    now = {at: replace(stood.records[at], era=era) for at, era in surer.items()}
    renamed = sorted(stood.meeting(changed.told))
    now |= zip(renamed, recorded([surer.get(at, old[at]) for at in renamed], history, newest), strict=True)
    other = [at for at in sorted(now) if now[at] != stood.records[at]]
    return [stays[at] for at in other], [now[at] for at in other]


def recorded_by_lots(
    eras: Sequence[Era], turns: Turns, newest: Newest, ground: Ground, history: History
) -> Iterator[list[Record]]:
    """Yield the records of eras not measured yet: a few soon, then more of them each time."""
    ordered = sorted(eras, key=lambda era: era.first)
    sure = _measured(ordered, turns, ground)
    yield recorded(list(islice(sure, _FEWEST)), history, newest)
    # What is told of many is gone through once, however few of them there are.
    rest = iter(recorded(list(sure), history, newest))
    size = _FEWEST
    while lot := list(islice(rest, size)):
        yield lot
        size = min(2 * size, _MOST)


def _measured(eras: Sequence[Era], turns: Turns, ground: Ground) -> Iterator[Era]:
    """Yield eras, given in the order of their first days, with the belief their cells' runs begin with."""
    if not eras:
        return
    begins = np.array([era.first for era in eras], dtype=np.int64)
    soonest = int(begins[0])
    every = np.arange(len(ground))
    now = turns.on(keys(every, np.full_like(every, soonest))).entry
    later = np.flatnonzero((turns.first > soonest) & (turns.first <= begins[-1]))
    later = later[np.argsort(turns.first[later], kind="stable")]
    cell, entry = turns.cell[later], turns.entry[later]
    until = np.searchsorted(turns.first[later], begins, "right").tolist()
    reached = 0
    for start in range(0, len(eras), _MEASURED):
        lot = eras[start : start + _MEASURED]
        cells, cuts = cells_of_each([era.bits for era in lot], len(ground))
        area = ground.area[cells]
        for era, end, own in zip(lot, until[start:], map(slice, cuts, cuts[1:]), strict=False):
            if reached < end:
                now[cell[reached:end]], reached = entry[reached:end], end
            sure = mean_of(now[cells[own]], area[own])
            yield era if sure == era.sure else replace(era, sure=sure)
