"""The words a claim was read from, with its parts marked. Pure."""

import re
from dataclasses import dataclass

from geotracker.model import ControlClaim, Span

LONGEST = 600  # characters
STOP = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]?[^\W\da-z_])|\n\s*\n")  # after it a sentence may begin


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text; `marks` are (start, end, kind) in it: place, actor or cue, in order, disjoint."""

    text: str
    marks: tuple[tuple[int, int, str], ...]


def excerpt(text: str, claim: ControlClaim) -> Excerpt:
    """Return the sentence a claim stands in, widened to hold its place, actor and cue."""
    parts = [(claim.span, "place"), (claim.cue, "cue")]
    if claim.actor_span is not None:
        parts.append((claim.actor_span, "actor"))
    spans = [claim.evidence, *(span for span, _ in parts)]
    start, end = min(span.start for span in spans), max(span.end for span in spans)
    start, end = _sentence(text, start, end)
    if end - start > LONGEST:
        start, end = claim.evidence.start, min(claim.evidence.end, claim.evidence.start + LONGEST)
    return Excerpt(text[start:end], _disjoint(parts, start, end))


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span to where the sentences it touches begin and end."""
    before = [stop.end() for stop in STOP.finditer(text) if stop.end() <= start]
    after = next((stop for stop in STOP.finditer(text, max(start, end - 1))), None)
    stop = len(text) if after is None else len(text[: after.end()].rstrip())
    return (before[-1] if before else 0), max(stop, end)


def _disjoint(parts: list[tuple[Span, str]], start: int, end: int) -> tuple[tuple[int, int, str], ...]:
    """Return marks relative to `start`; one that overlaps an earlier one is left out."""
    marks: list[tuple[int, int, str]] = []
    for span, kind in sorted(parts, key=lambda part: (part[0].start, -part[0].end)):
        inside = start <= span.start < span.end <= end
        if inside and (not marks or span.start - start >= marks[-1][1]):
            marks.append((span.start - start, span.end - start, kind))
    return tuple(marks)
