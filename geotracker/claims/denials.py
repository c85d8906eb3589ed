"""Claims that are denied as "the claim" or "this", in their own sentence or in a later one."""

from collections.abc import Sequence
from dataclasses import replace

from geotracker.claims.chunks import Sentence
from geotracker.claims.reports import Report
from geotracker.claims.tokens import sentences
from geotracker.model import ControlClaim, Modality, Relation

# words of sentences that may deny an earlier claim without naming any ground
DENYING = frozenset(
    [
        *("deny", "denied", "denies", "denying", "reject", "rejected", "rejects", "dismissed", "dismisses"),
        *("disputed", "disputes", "refuted", "refutes", "rebutted", "contradicted", "debunked", "false"),
        *("untrue", "true", "truth", "baseless", "unfounded", "fabricated", "fake", "lie", "lies"),
        *("incorrect", "wrong", "premature"),
    ]
)


def reporter_of(s: Sentence, report: Report | None) -> str | None:
    """Return who reports: an actor's id, or the words that name the reporter."""
    if report is None:
        return None
    if report.actors:
        return report.actors[0]
    return report.speaker.of(s.text) if report.speaker is not None else None


def denied_gainers(found: Sequence[ControlClaim], earlier: Sequence[ControlClaim]) -> list[ControlClaim]:
    """Give a denied capture with no gainer that of the claim it denies: the last gain before it."""
    done: list[ControlClaim] = []
    for claim in found:
        open_ = claim.relation is Relation.GAINS and claim.modality is Modality.DENIED and claim.actor is None
        before = [c for c in (*earlier[-2:], *done) if c.relation is Relation.GAINS and c.actor]
        same = [c for c in before if c.place == claim.place or claim.place.lower().startswith("the ")]
        done.append(replace(claim, actor=same[-1].actor) if open_ and same else claim)
    return done


def _answers(s: Sentence, report: Report) -> bool:
    """Say whether a denial is what its sentence says first, and of "this" or "the claim"."""
    words = set(s.words(0, report.at + 6))
    first = not any(s.tag(i) == "V" for i in range(report.at))
    return first and bool(words & ({"this", "it", "that"} | s.lexicon.words["claimed_nouns"]))


def _just_before(s: Sentence, claim: ControlClaim) -> bool:
    """Say whether a claim was made in the sentence right before this one."""
    between = s.text[claim.evidence.end : s.span.start]
    return len(list(sentences(between))) <= 1


def denials(
    s: Sentence, reports: Sequence[Report], found: Sequence[ControlClaim], earlier: Sequence[ControlClaim]
) -> list[ControlClaim]:
    """Return the denied twins of claims that a speaker denies as "the claim"."""
    copies = []
    for report in reports:
        if not report.about_claim:
            continue
        at = s.tokens[report.at].start
        pool = [c for c in found if c.cue.start < at and c.modality is Modality.CLAIMED]
        if not pool and _answers(s, report):
            pool = [c for c in earlier[-1:] if c.modality is not Modality.DENIED and _just_before(s, c)]
        for claim in pool[-3:]:
            if claim.modality is Modality.DENIED:
                continue
            reporter = reporter_of(s, report)
            copies.append(
                replace(
                    claim,
                    modality=Modality.DENIED,
                    reporter=reporter,
                    stake="denies" if report.actors else "",
                    rule=f"denial:{claim.rule}",
                )
            )
    return copies
