"""Documents into a theatre: store what is new, read what is unread. Stopped and run again, it goes on."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib import resources

from geotracker import __version__
from geotracker.errors import DocumentError
from geotracker.geoparse import geoparse
from geotracker.jobs.progress import Advance, quiet
from geotracker.model import Document, Theatre
from geotracker.sources import Outcome, Reject
from geotracker.store import Reading
from geotracker.workspace import Workspace

BATCH = 200


@dataclass(frozen=True, slots=True)
class Ingested:
    """What an ingest did. `rejects` are the rows that could not be read, each naming file, line and field."""

    new: int
    duplicates: int
    read: int
    claims: int
    rejects: tuple[DocumentError, ...] = ()


@dataclass(slots=True)
class _Sieve:
    """Lets documents through and keeps the rejects."""

    rejects: list[DocumentError] = field(default_factory=list)

    def documents(self, outcomes: Iterable[Outcome]) -> Iterator[Document]:
        """Yield the documents."""
        for outcome in outcomes:
            if isinstance(outcome, Reject):
                self.rejects.append(outcome.error)
            else:
                yield outcome


def reader_version() -> str:
    """Return what tells one reader from another: our version and the lexicon's hash."""
    lexicon = resources.files("geotracker.claims").joinpath("lexicon.yaml").read_bytes()
    return f"{__version__}+{hashlib.sha256(lexicon).hexdigest()[:12]}"


def ingest(
    workspace: Workspace, outcomes: Iterable[Outcome], theatre_id: str, advance: Advance = quiet
) -> Ingested:
    """Store new documents and read every unread one of the theatre; each step commits by batch."""
    theatre = workspace.theatre(theatre_id)
    sieve = _Sieve()
    added = workspace.store.add_documents(sieve.documents(outcomes), theatre.id)
    read, claims = read_unread(workspace, theatre, advance)
    return Ingested(added.new, added.duplicates, read, claims, tuple(sieve.rejects))


def read_unread(workspace: Workspace, theatre: Theatre, advance: Advance = quiet) -> tuple[int, int]:
    """Read every document of a theatre that this reader has not read; return how many, and their claims."""
    store, version, read = workspace.store, reader_version(), reading_of(workspace, theatre)
    after = documents = claims = 0
    while batch := store.unread(theatre.id, version, after, BATCH):
        readings = [read(stored.id, stored.document) for stored in batch]
        store.save_readings(theatre.id, version, readings)
        after = batch[-1].id
        documents += len(readings)
        claims += sum(len(reading.claims) for reading in readings)
        advance(len(readings))
    return documents, claims


def reading_of(workspace: Workspace, theatre: Theatre) -> Callable[[int, Document], Reading]:
    """Return the function from a document to what stands in it: the first two stages of the story."""
    gazetteer, reader = workspace.gazetteer, workspace.reader

    def read(number: int, document: Document) -> Reading:
        toponyms = geoparse(document.text, gazetteer, theatre=theatre)
        return Reading(number, toponyms, reader.read(document, toponyms, theatre))

    return read
