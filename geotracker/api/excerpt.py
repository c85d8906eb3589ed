"""The words a claim was read from, with its parts marked. Pure."""

from dataclasses import dataclass

from geotracker.model import ControlClaim, Span

LONGEST = 600  # characters


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text; `marks` are (start, end, kind) in it: place, actor or cue, in order, disjoint."""

    text: str
    marks: tuple[tuple[int, int, str], ...]


def excerpt(text: str, claim: ControlClaim) -> Excerpt:
    """Return the clause a claim stands in, widened to hold its place, actor and cue."""
    parts = [(claim.span, "place"), (claim.cue, "cue")]
    if claim.actor_span is not None:
        parts.append((claim.actor_span, "actor"))
    spans = [claim.evidence, *(span for span, _ in parts)]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    if end - start > LONGEST:
        start, end = claim.evidence.start, min(claim.evidence.end, claim.evidence.start + LONGEST)
    return Excerpt(text[start:end], _disjoint(parts, start, end))


def _disjoint(parts: list[tuple[Span, str]], start: int, end: int) -> tuple[tuple[int, int, str], ...]:
    """Return marks relative to `start`; one that overlaps an earlier one is left out."""
    marks: list[tuple[int, int, str]] = []
    for span, kind in sorted(parts, key=lambda part: (part[0].start, -part[0].end)):
        inside = start <= span.start < span.end <= end
        if inside and (not marks or span.start - start >= marks[-1][1]):
            marks.append((span.start - start, span.end - start, kind))
    return tuple(marks)
