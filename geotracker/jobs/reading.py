"""From stored documents to stored readings: the piece of work that runs here or on any worker."""

import hashlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import resources

from geotracker import __version__
from geotracker.errors import LimitError, SetupError, StoreError
from geotracker.geoparse import geoparse
from geotracker.model import Document, Theatre
from geotracker.settings import Chat
from geotracker.sources import record_claims
from geotracker.store import Mark, Reading
from geotracker.workspace import Workspace

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many documents were read, and the claims in them; `failed` says of others why they could not be."""

    read: int = 0
    claims: int = 0
    failed: tuple[str, ...] = ()

    def __add__(self, other: "Counted") -> "Counted":
        return Counted(self.read + other.read, self.claims + other.claims, self.failed + other.failed)


def reader_version(mark: str = "", chat: Chat | None = None) -> str:
    """Return what tells one reader from another: our version, the lexicon's hash, `Workspace.reading_mark`.

    Where a chat endpoint reads, its model stands for the lexicon.

    So a new place rule, or a theatre with a new alias, makes the theatre's documents unread, and the next
    ingest reads them again.
    """
    lexicon = resources.files("geotracker.claims").joinpath("lexicon.yaml").read_bytes()
    read_by = f"chat.{chat.model}".encode() if chat is not None else lexicon
    return f"{__version__}+{hashlib.sha256(read_by).hexdigest()[:12]}{mark}"


@dataclass(frozen=True, slots=True)
class Task:
    """What to read: a theatre's documents, as which reader, in which database."""

    theatre: str
    version: str
    database: str


def read_marks(workspace: Workspace, task: Task, marks: Sequence[Mark]) -> Counted:
    """Read the marked documents and store what stands in them. Done twice, it changes nothing more.

    A document on which the reader itself fails stays unread, so that it stops no other and is tried again.
    When a chat endpoint's budget is spent (LimitError) or it is away (SetupError), what was read is kept.
    Raises StoreError when this is another database or another reader than the task names: then a worker
    runs with other settings than whoever sent it the work.
    """
    theatre_id, version = task.theatre, task.version
    mine = reader_version(chat=workspace.settings.chat)
    if not f"{version}+".startswith(f"{mine}+"):
        raise StoreError(f"this worker reads as {mine}, but {version} was asked for")
    if task.database != workspace.store.identity():
        raise StoreError(
            "this worker has another database: GEOTRACKER_DATABASE_URL must be the same everywhere"
        )
    found = workspace.store.documents(mark.id for mark in marks)
    for mark in marks:
        if mark.id not in found or found[mark.id].sha256 != mark.sha256:
            raise StoreError(f"document {mark.id} is no longer what it was")
    read = reading_of(workspace, workspace.theatre(theatre_id))
    readings, failed = [], []
    for mark in marks:
        try:
            readings.append(read(mark.id, found[mark.id]))
        except (LimitError, SetupError):  # the chat endpoint: spent, or away; the next would fail as well
            workspace.store.save_readings(theatre_id, version, readings)
            raise
        except Exception as error:  # a fault of ours in one text; which kind cannot be foreseen
            _log.warning("document %s cannot be read", mark.sha256, exc_info=True)
            failed.append(f"document {mark.sha256[:12]}: {type(error).__name__}: {error}"[:200])
    workspace.store.save_readings(theatre_id, version, readings)
    return Counted(len(readings), sum(len(reading.claims) for reading in readings), tuple(failed))


def reading_of(workspace: Workspace, theatre: Theatre) -> Callable[[int, Document], Reading]:
    """Return the function from a document to what stands in it: the first two stages of the story."""
    gazetteer, reader = workspace.gazetteer, workspace.reader

    def read(number: int, document: Document) -> Reading:
        if document.record:
            return Reading(number, (), record_claims(document, theatre))
        toponyms = geoparse(document.text, gazetteer, theatre=theatre)
        return Reading(number, toponyms, reader.read(document, toponyms, theatre))

    return read
