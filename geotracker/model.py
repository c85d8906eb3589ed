"""The domain nouns. Frozen values; standard library and shapely only; no I/O, no clock.

Times are aware UTC, intervals half-open `[start, end)`. Coordinates are EPSG:4326 lon/lat degrees,
areas km², distances km. `valid_*` is when something was true on the ground, `known_*` when the
evidence was published, `recorded_*` when our database got it.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from shapely.geometry.base import BaseGeometry

# --- time ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Interval:
    """A half-open stretch of time `[start, end)`; None is unbounded on that side."""

    start: datetime | None
    end: datetime | None

    def __post_init__(self) -> None:
        """Refuse naive times and intervals that end before they start."""
        for moment in (self.start, self.end):
            if moment is not None and moment.tzinfo is None:
                raise ValueError(f"naive datetime in interval: {moment!r}")
        if self.start is not None and self.end is not None and self.end < self.start:
            raise ValueError(f"interval ends before it starts: {self.start} .. {self.end}")

    def __contains__(self, moment: datetime) -> bool:
        """Say whether a moment lies in the interval."""
        return (self.start is None or self.start <= moment) and (self.end is None or moment < self.end)


ALWAYS = Interval(None, None)


def day(moment: datetime) -> Interval:
    """Return the UTC day that holds a moment."""
    start = moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return Interval(start, start + timedelta(days=1))


class Precision(StrEnum):
    """How sharply the text dates an event."""

    EXACT = "exact"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    PUBLISHED = "published"  # the text gives no date; the day of publication stands in


@dataclass(frozen=True, slots=True)
class EventTime:
    """When a claim says its event happened: `during`, its precision, and the words that say so.

    `stated` is False when no date stood in the text and publication stands in.
    """

    during: Interval
    precision: Precision
    text: str | None = None

    @property
    def stated(self) -> bool:
        """Say whether the text itself gives the date."""
        return self.precision is not Precision.PUBLISHED


# --- text ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `[start, end)` of a document's text (Python string offsets)."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Source:
    """Who publishes. `reliability` in 0..1 is the share of its claims that hold; `side` is an actor id."""

    name: str
    reliability: float = 0.8
    side: str | None = None
    country_code: str | None = None


Record = tuple[tuple[str, str], ...]
"""The columns of a structured record, (name, value) in the file's order."""


def content_sha256(title: str, text: str, record: Record = ()) -> str:
    """Return the hex sha256 of a document's content: title, text and columns, runs of white space folded."""
    columns = "".join(f" {name}={value}" for name, value in record)
    return hashlib.sha256(" ".join(f"{title} {text}{columns}".split()).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its source, address and time of publication.

    `external_id` is the id the input gave; `sha256` identifies the content (`content_sha256`).
    Near-duplicate texts share a `story`, which counts once. A row of an event data set keeps its columns
    in `record`; its claims are made of them and not of the text.
    """

    text: str
    source: str
    published_at: datetime
    title: str = ""
    url: str | None = None
    external_id: str | None = None
    language: str = "en"
    sha256: str = ""
    story: str = ""
    record: Record = ()

    def __post_init__(self) -> None:
        """Refuse naive times and fill in the content hash."""
        if self.published_at.tzinfo is None:
            raise ValueError("published_at must be aware")
        if not self.sha256:
            object.__setattr__(self, "sha256", content_sha256(self.title, self.text, self.record))


# --- places -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A gazetteer entry. `geonameid` is GeoNames' id; rows of a user's own have negative ids.

    `feature_code` is GeoNames' (PPL, PPLA, PPLC, ADM1, PCLI, CONT, ...).
    """

    geonameid: int
    name: str
    lon: float
    lat: float
    feature_code: str
    country_code: str
    admin1: str = ""
    admin2: str = ""
    population: int = 0


@dataclass(frozen=True, slots=True)
class Region:
    """An area that is not one gazetteer point, kept as the rule that makes its polygon.

    `kind` names the rule in `geoparse/regions.py`: country, admin1, theatre, compass, distance,
    between, around, road, coast, ... `key` is stable ("country:LY", "theatre:libya/cyrenaica",
    "compass:east(country:LY)"). `anchors` are the places or regions the rule starts from.
    """

    kind: str
    key: str
    name: str
    anchors: tuple["Place | Region", ...] = ()
    bearing: str | None = None  # n, ne, e, ...
    distance_km: float | None = None
    lon: float | None = None  # a representative point, where one is known
    lat: float | None = None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """A toponym with no place, and why. Never latitude 0, longitude 0."""

    reason: str


Target = Place | Region | Unresolved


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place a toponym may mean, its score in 0..1 and the features that made the score."""

    place: Place
    score: float
    features: tuple[tuple[str, float], ...] = ()


class ToponymKind(StrEnum):
    """What a mention of a place name stands for."""

    LITERAL = "literal"  # the place itself
    ASSOCIATIVE = "associative"  # a government, team, company or event named after it
    DEMONYM = "demonym"  # "Libyan", "Syrians"
    REGION = "region"  # an area built from a place: "eastern Libya", "30 km south of Tripoli"


@dataclass(frozen=True, slots=True)
class Toponym:
    """A mention of a place name: where it stands, what it stands for, and which place is meant.

    `score` in 0..1 is the calibrated probability that `target` is right. `candidates` holds the
    best first (five at most). `actor` is set when the mention stands for an actor ("Damascus signed").
    """

    start: int
    end: int
    text: str
    kind: ToponymKind
    target: Target
    score: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    actor: str | None = None

    @property
    def span(self) -> Span:
        """Return where the mention stands."""
        return Span(self.start, self.end)


# --- who ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Actor:
    """A party that can hold ground. `id` is fixed and short; names below it may be many.

    `allegiances` are (actor id, during): who this actor fought for, when. `demonyms` are adjectives
    that name it ("Russian"); `capitals` are place names that stand for it ("Moscow signed").
    """

    id: str
    name: str
    colour: str
    aliases: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()
    spokesmen: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    active: Interval = ALWAYS
    allegiances: tuple[tuple[str, Interval], ...] = ()
    successor: str | None = None


@dataclass(frozen=True, slots=True)
class Seed:
    """What was held at the start (or from `valid_from`): a named point or a polygon with a holder.

    A point seed has `place` filled by its lon/lat; an area seed has `geometry` or `region` (a region name).
    """

    holder: str
    name: str
    lon: float | None = None
    lat: float | None = None
    region: str | None = None
    geometry: BaseGeometry | None = None
    valid_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class NamedRegion:
    """A region only this theatre knows (Cyrenaica, Donbas): made of admin units, places or a polygon."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    admin1: tuple[str, ...] = ()  # names or ISO 3166-2 codes of first-level units in shapefiles/
    geometry: BaseGeometry | None = None


@dataclass(frozen=True, slots=True)
class PlaceRule:
    """In this theatre, `name` means that gazetteer entry (by id), that point, or with neither: no place."""

    name: str
    geonameid: int | None = None
    lon: float | None = None
    lat: float | None = None
    feature_code: str = "PPL"  # what the point is, as GeoNames codes it
    country_code: str = ""
    population: int = 0


@dataclass(frozen=True, slots=True)
class BeliefParams:
    """The belief model's parameters, saved with each run. See docs/control.md for each one's meaning."""

    values: tuple[tuple[str, float], ...] = ()

    def get(self, name: str, default: float) -> float:
        """Return a parameter's value, or the default."""
        return dict(self.values).get(name, default)


@dataclass(frozen=True, slots=True)
class Theatre:
    """One conflict: where, who, since when, what was held at the start, and its tuning.

    `countries` are ISO 3166-1 alpha-2 codes; the theatre's area is their union, or `area` if given.
    `rivals` says who gains when an actor loses and the text names nobody: pairs (loser, gainer, during).
    """

    id: str
    name: str
    countries: tuple[str, ...]
    starts: datetime
    ends: datetime | None
    actors: tuple[Actor, ...]
    regions: tuple[NamedRegion, ...] = ()
    seeds: tuple[Seed, ...] = ()
    rivals: tuple[tuple[str, str, Interval], ...] = ()
    place_rules: tuple[PlaceRule, ...] = ()
    sources: tuple[Source, ...] = ()
    area: BaseGeometry | None = None
    cells: tuple[tuple[str, BaseGeometry], ...] = ()  # own polygons, when the theatre brings them
    params: BeliefParams = BeliefParams()
    description: str = ""

    def actor(self, actor_id: str) -> Actor | None:
        """Return the actor of that id, or None."""
        return next((actor for actor in self.actors if actor.id == actor_id), None)

    @property
    def actor_ids(self) -> tuple[str, ...]:
        """Return the actors' ids in the theatre's order."""
        return tuple(actor.id for actor in self.actors)


# --- claims -------------------------------------------------------------------------------------


class Relation(StrEnum):
    """What a claim says of an actor and a place."""

    HOLDS = "holds"
    GAINS = "gains"
    LOSES = "loses"
    CONTESTS = "contests"


class Modality(StrEnum):
    """How a claim is put forward."""

    ASSERTED = "asserted"
    CLAIMED = "claimed"
    CONFIRMED = "confirmed"
    DENIED = "denied"


Extent = str | float
"""How much of a place: all, most, half, part, few, none, or a share 0..1."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """A place or region carved out of a claim ("all of X except Y")."""

    text: str
    span: Span
    target: Target


@dataclass(frozen=True, slots=True)
class ControlClaim:
    """One statement that an actor holds, gains, loses or contests a place or region.

    `place` is the surface string and `span` where it stands; `evidence` is the clause that says so
    and `cue` the words that fired. `reporter` is an actor id or a source's name; `stake` says what
    the reporter has in it: gains, concedes, denies, or "" for a bystander. `by_population` is True
    when the extent is of people, not land. `quantity` keeps counts and areas as stated ("17 villages").
    """

    relation: Relation
    actor: str | None
    place: str
    span: Span
    target: Target
    evidence: Span
    cue: Span
    extent: Extent = "all"
    exceptions: tuple[Exemption, ...] = ()
    modality: Modality = Modality.ASSERTED
    previous_holder: str | None = None
    when: EventTime | None = None
    reporter: str | None = None
    stake: str = ""
    actor_span: Span | None = None
    by_population: bool = False
    quantity: str | None = None
    confidence: float = 0.0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """A claim with what the control step must know of it: its id, when and by whom it was published.

    `document` is the sha256 of the text it stands in; `story` groups near-duplicate texts, which count once.
    """

    id: int
    claim: ControlClaim
    known_at: datetime
    source: Source
    document: str
    story: str = ""


class Verdict(StrEnum):
    """What an analyst says of a claim."""

    ACCEPT = "accept"
    REJECT = "reject"
    CORRECT = "correct"  # it says something else
    ADD = "add"  # the reader missed it
    WITHDRAW = "withdraw"  # what was said of it before is taken back


@dataclass(frozen=True, slots=True)
class Review:
    """An analyst's word on a claim (by its number), or a claim the reader missed; it wins over every reading.

    `document` is the sha256 of the text. `id` and `recorded_at` are given by the store.
    """

    theatre: str
    document: str
    verdict: Verdict
    author: str
    reason: str = ""
    claim: int | None = None
    correction: ControlClaim | None = None
    id: int = 0
    recorded_at: datetime | None = None


# --- ground -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cell:
    """One tile of a theatre's tessellation. `place` is None for hinterland far from any place."""

    index: int
    place: Place | None
    geometry: BaseGeometry
    area_km2: float
    population: int
    neighbours: tuple[int, ...]
    country_code: str = ""
    admin1: str = ""


class Status(StrEnum):
    """How firmly a zone is held."""

    HELD = "held"
    LIKELY = "likely"
    CONTESTED = "contested"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Belief:
    """For a cell and a time: a probability per actor, plus contested and unknown; sums to 1."""

    cell: int
    at: datetime
    actors: tuple[tuple[str, float], ...]
    contested: float
    unknown: float


@dataclass(frozen=True, slots=True)
class CellState:
    """Who held one cell for a stretch of time, as known for a stretch of time."""

    cell: int
    holder: str | None
    status: Status
    probability: float
    valid_during: Interval
    known_during: Interval = ALWAYS


@dataclass(frozen=True, slots=True)
class Run:
    """One computation of a theatre's control: its cells, parameters, code, time and counts."""

    theatre: str
    tessellation: str
    params: BeliefParams
    code_version: str
    started_at: datetime
    finished_at: datetime
    counts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ControlZone:
    """A dissolved polygon of one holder and one status. `holder` is None when contested or unknown."""

    theatre: str
    holder: str | None
    status: Status
    geometry: BaseGeometry
    valid_during: Interval
    known_during: Interval
    probability: float
    area_km2: float
    population: int
    cells: tuple[int, ...] = ()
    claim_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All zones for one valid time, as known at one known time; disjoint, filling the theatre."""

    theatre: str
    valid_at: datetime
    known_at: datetime
    zones: tuple[ControlZone, ...]


# --- analysts -----------------------------------------------------------------------------------


class LayerRole(StrEnum):
    """What a layer's features do to the published zones."""

    OVERLAY = "overlay"
    EVIDENCE = "evidence"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Layer:
    """A named set of features an analyst owns."""

    id: int
    theatre: str
    name: str
    owner: str
    role: LayerRole


@dataclass(frozen=True, slots=True)
class Feature:
    """One drawn area of a layer, with what it says and when it holds."""

    id: str
    geometry: BaseGeometry
    holder: str | None
    status: Status
    valid_during: Interval
    certainty: float = 1.0
    reason: str = ""
    sources: tuple[str, ...] = ()
    properties: tuple[tuple[str, Any], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to a layer, as a value: old and new feature. Swapping them is its inverse."""

    layer: int
    feature_id: str
    old: Feature | None
    new: Feature | None
    author: str
    reason: str
    made_at: datetime
