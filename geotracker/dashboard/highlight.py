"""A text as HTML with spans marked. The text is hostile: everything of it is escaped. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from geotracker.model import ControlClaim, Toponym


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `[start, end)` of a kind (class `gt-mark-<kind>`); `title` is shown on hover."""

    start: int
    end: int
    kind: str
    title: str = ""


def marked(text: str, marks: Iterable[Mark]) -> str:
    """Return the text as HTML; marks may overlap, each piece then carries every kind."""
    kept = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    edges = sorted({0, len(text), *(edge for mark in kept for edge in (mark.start, mark.end))})
    pieces = []
    for start, end in pairwise(edges):
        over = [mark for mark in kept if mark.start <= start and end <= mark.end]
        words = escape(text[start:end]).replace("\n", "<br>")
        if over:
            kinds = " ".join(f"gt-mark-{escape(kind)}" for kind in dict.fromkeys(mark.kind for mark in over))
            title = escape("; ".join(dict.fromkeys(mark.title for mark in over if mark.title)))
            words = f'<mark class="{kinds}" title="{title}">{words}</mark>'
        pieces.append(words)
    return "".join(pieces)


def toponym_marks(toponyms: Sequence[Toponym]) -> list[Mark]:
    """Mark the mentions of places."""
    return [Mark(one.start, one.end, "place", f"{one.kind}, {one.score:.0%} sure") for one in toponyms]


def claim_marks(claims: Sequence[ControlClaim]) -> list[Mark]:
    """Mark each claim's clause, cue, place and actor."""
    marks = []
    for claim in claims:
        said = f"{claim.actor or 'somebody'} {claim.relation} {claim.place} ({claim.modality})"
        marks.append(Mark(claim.evidence.start, claim.evidence.end, "claim", said))
        marks.append(Mark(claim.cue.start, claim.cue.end, "cue", said))
        marks.append(Mark(claim.span.start, claim.span.end, "place", said))
        if claim.actor_span is not None:
            marks.append(Mark(claim.actor_span.start, claim.actor_span.end, "actor", said))
    return marks
