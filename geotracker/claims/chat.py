"""A second reader, off by default: any OpenAI-compatible chat endpoint, held to what the text says.

The transport is passed in, so this stays pure. Answers are validated against a schema, every quotation is
found in the text or the claim is rejected, readings are cached by content, a budget bounds what is sent.
"""

import hashlib
import json
import re
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from geotracker.claims.allegiance import sworn
from geotracker.claims.times import published
from geotracker.errors import InputError, LimitError
from geotracker.model import (
    ControlClaim,
    Document,
    EventTime,
    Exemption,
    Modality,
    Precision,
    Relation,
    Span,
    Target,
    Theatre,
    Toponym,
    Unresolved,
    day,
)

Send = Callable[[Mapping[str, Any]], Mapping[str, Any]]
"""Posts one chat-completion request body and returns the decoded answer."""

PROMPT_VERSION = 1
CONFIDENCE_CAP = 0.6  # nothing was measured: an unmeasured reader never outweighs a measured one
INSTRUCTIONS = """You read news for statements of who controls which ground. Answer with JSON only.
One entry per place. relation: holds (controls, keeps), gains (captured, was handed), loses (withdrew, fell),
contests (besieges, fights in). actor: an id of the list below, or null when the text does not say who.
quote: the clause, copied letter by letter. place: the place, copied from inside the quote. extent: all, most,
half, part, few, none, or a share between 0 and 1. modality: asserted, claimed (someone says so), confirmed,
denied. Give nothing for plans, failed attempts, shelling, advances, captured people or arms, elections, or
other wars."""


class _Claim(BaseModel):
    """One claim as the endpoint must write it."""

    model_config = ConfigDict(extra="forbid")

    relation: Literal["holds", "gains", "loses", "contests"]
    actor: str | None
    place: str = Field(min_length=1)
    quote: str = Field(min_length=1)
    extent: Literal["all", "most", "half", "part", "few", "none"] | float = "all"
    exceptions: list[str] = Field(default_factory=list)
    modality: Literal["asserted", "claimed", "confirmed", "denied"] = "asserted"
    previous_holder: str | None = None
    when: str | None = None
    reporter: str | None = None
    confidence: float = Field(default=0.5, ge=0, le=1)


class _Answer(BaseModel):
    """The whole answer."""

    model_config = ConfigDict(extra="forbid")

    claims: list[_Claim]


@dataclass(frozen=True, slots=True)
class Rejected:
    """A claim the endpoint made that the text or the theatre does not bear out, and why."""

    place: str
    quote: str
    reason: str


@dataclass(slots=True)
class Budget:
    """What may still be sent: requests and characters of text. Counts down as the reader works."""

    requests: int
    characters: int

    def spend(self, characters: int) -> None:
        """Take one request of so many characters. Raises LimitError when it no longer fits."""
        if self.requests < 1 or self.characters < characters:
            raise LimitError("the budget for the chat endpoint is spent")
        self.requests -= 1
        self.characters -= characters


@dataclass(slots=True)
class ChatReader:
    """Reads claims through a chat endpoint. `cache` keeps answers by content hash: any mutable mapping."""

    send: Send
    model: str
    budget: Budget
    cache: MutableMapping[str, str] = field(default_factory=dict)

    def read(
        self, document: Document, toponyms: Sequence[Toponym], theatre: Theatre
    ) -> tuple[ControlClaim, ...]:
        """Return the claims the text bears out. Raises InputError on a bad answer, LimitError when spent."""
        return self.read_all(document, toponyms, theatre)[0]

    def read_all(
        self, document: Document, toponyms: Sequence[Toponym], theatre: Theatre
    ) -> tuple[tuple[ControlClaim, ...], tuple[Rejected, ...]]:
        """Return the claims that the text bears out, and those it does not with the reasons."""
        answer = validated(self._answer(document, theatre))
        kept: list[ControlClaim] = []
        refused: list[Rejected] = []
        for claim in answer.claims:
            result = aligned(claim, document, toponyms, theatre, self.model)
            if isinstance(result, Rejected):
                refused.append(result)
            else:
                kept.append(result)
        return sworn(kept, theatre, document.published_at), tuple(refused)

    def _answer(self, document: Document, theatre: Theatre) -> str:
        """Return the endpoint's answer to a document, from the cache where it was asked before."""
        key = cache_key(document, theatre, self.model)
        if key not in self.cache:
            self.budget.spend(len(document.text))
            self.cache[key] = content(self.send(request(document, theatre, self.model)))
        return self.cache[key]


def cache_key(document: Document, theatre: Theatre, model: str) -> str:
    """Return the hex sha256 of everything an answer depends on."""
    actors = [(actor.id, actor.name) for actor in theatre.actors]
    parts = [PROMPT_VERSION, model, document.sha256, document.published_at.isoformat(), theatre.id, actors]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def request(document: Document, theatre: Theatre, model: str) -> dict[str, Any]:
    """Return the request body: instructions, the theatre's actors, the text, and the schema of the answer."""
    actors = "\n".join(f"- {actor.id}: {actor.name}" for actor in theatre.actors)
    system = f"{INSTRUCTIONS}\nTheatre: {theatre.name}. Actors:\n{actors}"
    user = f"Published {document.published_at.date().isoformat()}.\n\n{document.text}"
    schema = {"name": "claims", "strict": True, "schema": _Answer.model_json_schema()}
    return {
        "model": model,
        "temperature": 0,
        "messages": [{"role": "system", "content": system}, {"role": "user", "content": user}],
        "response_format": {"type": "json_schema", "json_schema": schema},
    }


def content(answer: Mapping[str, Any]) -> str:
    """Return the text of the first choice. Raises InputError when the answer has another shape."""
    try:
        text = answer["choices"][0]["message"]["content"]
    except (KeyError, IndexError, TypeError) as error:
        raise InputError("the chat endpoint sent no choices[0].message.content", field="answer") from error
    if not isinstance(text, str):
        raise InputError("the chat endpoint's content is no text", field="answer")
    return text


def validated(text: str) -> _Answer:
    """Return the answer as values. Raises InputError naming the first field that is wrong."""
    fenced = re.fullmatch(r"\s*```(?:json)?\s*(.*?)\s*```\s*", text, re.DOTALL)
    try:
        return _Answer.model_validate_json(fenced.group(1) if fenced else text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "answer"
        raise InputError(f"the chat endpoint's answer: {first['msg']}", field=where) from error


def aligned(
    claim: _Claim, document: Document, toponyms: Sequence[Toponym], theatre: Theatre, model: str
) -> ControlClaim | Rejected:
    """Find a claim's words in the text and make it a ControlClaim, or say why it cannot stand."""
    quote = locate(claim.quote, document.text, Span(0, len(document.text)))
    if quote is None:
        return Rejected(claim.place, claim.quote, "the quotation is not in the text")
    place = locate(claim.place, document.text, quote)
    if place is None:
        return Rejected(claim.place, claim.quote, "the place is not in the quotation")
    for name, actor in (("actor", claim.actor), ("previous_holder", claim.previous_holder)):
        if actor is not None and theatre.actor(actor) is None:
            return Rejected(claim.place, claim.quote, f"{name} {actor!r} is not one of the theatre's")
    if isinstance(claim.extent, float) and not 0 <= claim.extent <= 1:
        return Rejected(claim.place, claim.quote, "the extent is no share")
    exempt = [locate(text, document.text, quote) for text in claim.exceptions]
    if any(span is None for span in exempt):
        return Rejected(claim.place, claim.quote, "an exception is not in the quotation")
    when = event_time(claim.when, document)
    if when is None:
        return Rejected(claim.place, claim.quote, f"no date: {claim.when!r}")
    return ControlClaim(
        relation=Relation(claim.relation),
        actor=claim.actor,
        place=place.of(document.text),
        span=place,
        target=target_of(place, toponyms),
        evidence=quote,
        cue=quote,
        extent=claim.extent,
        exceptions=tuple(
            Exemption(span.of(document.text), span, target_of(span, toponyms)) for span in exempt if span
        ),
        modality=Modality(claim.modality),
        previous_holder=claim.previous_holder,
        when=when,
        reporter=claim.reporter,
        confidence=min(claim.confidence, CONFIDENCE_CAP),
        rule=f"chat:{model}",
    )


def locate(words: str, text: str, within: Span) -> Span | None:
    """Return where words stand inside a span, white space aside; None when they do not."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    match = re.compile(pattern).search(text, within.start, within.end) if pattern else None
    return Span(*match.span()) if match else None


def target_of(span: Span, toponyms: Sequence[Toponym]) -> Target:
    """Return what the geoparser made of the name in a span."""
    inside = [toponym for toponym in toponyms if span.start <= toponym.start and toponym.end <= span.end]
    return inside[0].target if inside else Unresolved("no toponym in the place")


def event_time(written: str | None, document: Document) -> EventTime | None:
    """Return an ISO day as an event time; without one, the day of publication; None when it is no date."""
    if written is None:
        return published(document.published_at)
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return EventTime(day(moment.replace(tzinfo=UTC)), Precision.DAY, written)
