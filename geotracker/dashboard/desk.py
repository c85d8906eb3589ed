"""The reading desk: what a text would be read as, what an analyst says of it, and taking both in."""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from geotracker.errors import DocumentError
from geotracker.jobs.ingest import Ingested, ingest
from geotracker.jobs.keeping import Keeper
from geotracker.jobs.reading import reading_of
from geotracker.model import (
    ControlClaim,
    Document,
    KnownClaim,
    Place,
    Region,
    Relation,
    Review,
    Target,
    Theatre,
    Verdict,
)
from geotracker.sources import Defaults, Reject, read_paths
from geotracker.sources.fetch import Web, fetch_with
from geotracker.store import Reading
from geotracker.workspace import Workspace

Key = tuple[Relation, int, int]  # what finds a claim again in its document: relation and place span


@dataclass(frozen=True, slots=True)
class Decision:
    """What an analyst says of one claim; `correction` is set for CORRECT."""

    verdict: Verdict
    correction: ControlClaim | None = None


def key_of(claim: ControlClaim) -> Key:
    """Return what finds a claim again."""
    return claim.relation, claim.span.start, claim.span.end


def read_document(workspace: Workspace, theatre: Theatre, document: Document) -> Reading:
    """Return what would be read in a document, storing nothing."""
    return reading_of(workspace, theatre)(0, document)


def documents_in(name: str, body: bytes, defaults: Defaults) -> tuple[list[Document], list[DocumentError]]:
    """Return the documents of an uploaded file and what could not be read; its name says the format."""
    with tempfile.TemporaryDirectory(prefix="geotracker-") as folder:
        path = Path(folder) / Path(name).name
        path.write_bytes(body)
        return _sorted_out([path], defaults)


def documents_at(address: str, defaults: Defaults) -> tuple[list[Document], list[DocumentError]]:
    """Fetch a page or a feed and return its documents; addresses of private networks are refused."""
    web = Web()
    try:
        outcomes = list(read_paths([address], defaults, fetch_with(web)))
    finally:
        web.close()
    errors = [one.error for one in outcomes if isinstance(one, Reject)]
    return [one for one in outcomes if isinstance(one, Document)], errors


def _sorted_out(paths: Sequence[Path], defaults: Defaults) -> tuple[list[Document], list[DocumentError]]:
    outcomes = list(read_paths(paths, defaults))
    errors = [one.error for one in outcomes if isinstance(one, Reject)]
    return [one for one in outcomes if isinstance(one, Document)], errors


def corrected(
    claim: ControlClaim, relation: Relation, actor: str | None, target: Target, place: str
) -> ControlClaim:
    """Return a claim as an analyst would have it read; it is then sure."""
    return replace(
        claim, relation=relation, actor=actor, target=target, place=place, confidence=1.0, rule="analyst"
    )


def targets_of(claim: ControlClaim, reading: Reading) -> dict[str, Target]:
    """Return the places a claim could mean, by the words to choose them by: the likeliest first."""
    found: dict[str, Target] = {}

    def offer(target: Target) -> None:
        if isinstance(target, Place):
            found.setdefault(
                f"{target.name}, {target.country_code} ({target.lat:.2f}, {target.lon:.2f})", target
            )
        elif isinstance(target, Region):
            found.setdefault(target.name, target)

    offer(claim.target)
    here = [one for one in reading.toponyms if one.start < claim.span.end and claim.span.start < one.end]
    for toponym in (*here, *reading.toponyms):
        offer(toponym.target)
        for candidate in toponym.candidates if toponym in here else ():
            offer(candidate.place)
    return found


def take_in(
    workspace: Workspace,
    keeper: Keeper,
    theatre: Theatre,
    documents: Sequence[Document],
    decisions: Mapping[tuple[str, Key], Decision],
    author: str,
) -> Ingested:
    """Store documents and what is read in them, then what the analyst says, and bring the map up to date.

    `decisions` are by document hash and claim key; a claim without one stands as read.
    """
    done = ingest(workspace, documents, theatre.id)
    decided = {document.sha256 for document in documents} & {key for key, _ in decisions}
    numbers = {workspace.store.document(key).id for key in decided}
    for known in workspace.store.known_claims(theatre.id, among=numbers):
        decision = decisions.get((known.document, key_of(known.claim)))
        if decision is not None:
            judge(workspace, theatre, known, decision, author)
    keeper.draw(theatre.id)
    return done


def judge(
    workspace: Workspace,
    theatre: Theatre,
    known: KnownClaim,
    decision: Decision,
    author: str,
    reason: str = "",
) -> int:
    """Record what an analyst says of a stored claim; return the review's number."""
    return workspace.store.save_review(
        Review(
            theatre.id,
            known.document,
            decision.verdict,
            author,
            reason,
            claim=known.id,
            correction=decision.correction,
        )
    )
