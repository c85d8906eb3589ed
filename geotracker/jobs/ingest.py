"""Documents into a theatre: store what is new, read what is unread. Stopped and run again, it goes on."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from geotracker.errors import DocumentError
from geotracker.jobs.crew import Gather, alone
from geotracker.jobs.progress import Advance, quiet
from geotracker.jobs.reading import Counted, Task, reader_version
from geotracker.model import Document, Theatre
from geotracker.sources import Aside, Outcome, Reject
from geotracker.store import READABLE, Mark
from geotracker.workspace import Workspace

PAGE = 100
"""Documents a crew takes at a time: about a second's work for one worker."""
LOOK_AHEAD = 20
MOST_KEPT = 1_000

Complain = Callable[[DocumentError], None]


@dataclass(frozen=True, slots=True)
class Ingested:
    """What an ingest did. `rejects` are the first rows that could not be read, `rejected` is their number.

    `aside` counts by reason what was passed over on purpose: rows that are no documents, other languages.
    """

    new: int
    duplicates: int
    read: int
    claims: int
    rejects: tuple[DocumentError, ...] = ()
    rejected: int = 0
    aside: tuple[tuple[str, int], ...] = ()


@dataclass(slots=True)
class _Sieve:
    """Lets documents through, counts what is set aside, keeps the first rejects and tells of each."""

    complain: Complain
    advance: Advance
    rejects: list[DocumentError] = field(default_factory=list)
    rejected: int = 0
    aside: Counter[str] = field(default_factory=Counter)

    def documents(self, outcomes: Iterable[Outcome]) -> Iterator[Document]:
        """Yield the documents."""
        for outcome in outcomes:
            if isinstance(outcome, Reject):
                self.reject(outcome.error)
            elif isinstance(outcome, Aside):
                self.aside[outcome.reason] += 1
            else:
                if outcome.language not in READABLE and not outcome.record:
                    self.aside[f"kept but not read: language {outcome.language}"] += 1
                yield outcome
                self.advance(1)

    def reject(self, error: DocumentError) -> None:
        """Tell of an error, count it, keep the first."""
        self.complain(error)
        self.rejected += 1
        if len(self.rejects) < MOST_KEPT:
            self.rejects.append(error)


def silent(error: DocumentError) -> None:
    """Say nothing of a reject."""


def ingest(
    workspace: Workspace,
    outcomes: Iterable[Outcome],
    theatre_id: str,
    advance: Advance = quiet,
    *,
    gather: Gather | None = None,
    storing: Advance = quiet,
    complain: Complain = silent,
) -> Ingested:
    """Store new documents and read every unread one of the theatre; each step commits by batch.

    `gather` says who reads (this process by default); `storing` and `advance` are told of documents stored
    and read, `complain` of each reject as it is found.
    """
    theatre = workspace.theatre(theatre_id)
    sieve = _Sieve(complain, storing)
    added = workspace.store.add_documents(sieve.documents(outcomes), theatre.id)
    done = read_unread(workspace, theatre, advance, gather)
    for reason in done.failed:
        sieve.reject(DocumentError(reason))
    return Ingested(
        new=added.new,
        duplicates=added.duplicates,
        read=done.read,
        claims=done.claims,
        rejects=tuple(sieve.rejects),
        rejected=sieve.rejected,
        aside=tuple(sorted(sieve.aside.items())),
    )


def read_unread(
    workspace: Workspace, theatre: Theatre, advance: Advance = quiet, gather: Gather | None = None
) -> Counted:
    """Read every document of a theatre that this reader has not read; return how many, and their claims."""
    version = reader_version(workspace.reading_mark(theatre.id), workspace.settings.chat)
    total = workspace.store.count_unread(theatre.id, version)
    if not total:
        return Counted()
    advance(0, total)
    task = Task(theatre.id, version, workspace.store.identity())
    done = Counted()
    with (gather or alone(workspace))(total) as crew:
        for counted in crew.read(task, pages_of(workspace, theatre.id, version)):
            done += counted
            advance(counted.read)
    return done


def pages_of(workspace: Workspace, theatre_id: str, version: str) -> Iterator[Sequence[Mark]]:
    """Yield the unread documents' marks in pages, in the order they were stored."""
    after = 0
    while marks := workspace.store.unread_marks(theatre_id, version, after, PAGE * LOOK_AHEAD):
        after = marks[-1].id
        for at in range(0, len(marks), PAGE):
            yield marks[at : at + PAGE]
