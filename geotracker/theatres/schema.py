"""What a theatre file may say: its keys, their types and bounds. docs/theatres.md explains each one."""

import re
import unicodedata
from datetime import UTC, date, datetime
from typing import Annotated, Any, Self

import shapely
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError


def fault(message: str) -> PydanticCustomError:
    """Return a fault that pydantic reports with this message, word for word."""
    return PydanticCustomError("theatre", "{message}", {"message": message})


def _moment(value: Any) -> Any:
    """Read a day or a moment; one without a zone is UTC."""
    if isinstance(value, datetime):
        moment = value
    elif isinstance(value, date):
        moment = datetime(value.year, value.month, value.day, tzinfo=UTC)
    elif isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value.strip())
        except ValueError:
            raise fault(f"{value!r} is not a date: write 2011-02-15 or 2011-02-15T06:00:00Z") from None
    else:
        raise fault(f"{value!r} is not a date: write 2011-02-15 or 2011-02-15T06:00:00Z")
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _colour(value: str) -> str:
    """Accept #rrggbb."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise fault(f"{value!r} is not a colour: write it as #rrggbb, for example #1f77b4")
    return value.lower()


def _one_line(value: str) -> str:
    """Accept text of one line without control characters."""
    if any(unicodedata.category(character) in ("Cc", "Zl", "Zp") for character in value):
        raise fault(f"{value!r} has a line break or control character")
    return value


def _country(value: str) -> str:
    """Accept an alpha-2 code."""
    if not re.fullmatch(r"[A-Z]{2}", value):
        raise fault(f"{value!r} is not a country code: write ISO 3166-1 alpha-2, for example LY")
    return value


def _name_id(value: str) -> str:
    """Accept what can stand in a column name and an address."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,40}", value):
        raise fault(f"{value!r} is not an id: letters, digits, _ and -, a letter first, 41 at most")
    return value


def _polygon(value: dict[str, Any]) -> dict[str, Any]:
    """Accept a GeoJSON polygon or multipolygon that is valid, not empty and on the globe."""
    if value.get("type") not in ("Polygon", "MultiPolygon"):
        raise fault("must be a GeoJSON Polygon or MultiPolygon")
    try:
        shape = shapely.geometry.shape(value)
        coordinates = shapely.get_coordinates(shape)
    except Exception as error:  # shapely raises many kinds for malformed coordinates
        raise fault(f"cannot be read as a polygon: {error}") from None
    if shape.is_empty:
        raise fault("is an empty polygon")
    if not on_globe(coordinates):
        raise fault("has a coordinate outside longitude -180..180, latitude -90..90")
    if not shape.is_valid:
        raise fault(f"is not a valid polygon: {shapely.is_valid_reason(shape)}")
    return value


def on_globe(coordinates: Any) -> bool:
    """Say whether an array of lon/lat pairs holds only finite degrees in range."""
    return bool(((abs(coordinates[:, 0]) <= 180) & (abs(coordinates[:, 1]) <= 90)).all())


def _listed(value: Any) -> Any:
    """Take one mapping as a list of one."""
    return [value] if isinstance(value, dict) else value


Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200), AfterValidator(_one_line)
]
Texts = Annotated[list[Text], Field(max_length=500)]
Id = Annotated[Text, AfterValidator(_name_id)]
Moment = Annotated[datetime, BeforeValidator(_moment)]
Country = Annotated[Text, AfterValidator(_country)]
Lat = Annotated[float, Field(ge=-90, le=90, allow_inf_nan=False)]
Lon = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]
Geometry = Annotated[dict[str, Any], AfterValidator(_polygon)]
Number = Annotated[float, Field(allow_inf_nan=False)]


class Spec(BaseModel):
    """Base of every part: unknown keys are faults; text is never made a number, nor a number text."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)


class PeriodSpec(Spec):
    """A stretch of time, from included, until not."""

    start: Moment | None = Field(None, alias="from")
    until: Moment | None = Field(None)

    @model_validator(mode="after")
    def _forwards(self) -> Self:
        """Refuse a stretch that ends before it starts."""
        if self.start is not None and self.until is not None and self.until < self.start:
            raise fault(f"ends ({self.until:%Y-%m-%d}) before it starts ({self.start:%Y-%m-%d})")
        return self


class AllegianceSpec(PeriodSpec):
    """For whom an actor fought, when."""

    to: Text


class ActorSpec(Spec):
    """A party that can hold ground."""

    id: Id
    name: Text
    colour: Annotated[str, AfterValidator(_colour)]
    aliases: Texts = []
    leaders: Texts = []
    spokesmen: Texts = []
    demonyms: Texts = []
    capitals: Texts = []
    active: PeriodSpec = Field(default_factory=lambda: PeriodSpec.model_validate({}))
    allegiance: list[AllegianceSpec] = []
    successor: Text | None = None


class RegionSpec(Spec):
    """A region of first-level units or with a polygon of its own."""

    id: Id
    name: Text
    aliases: Texts = []
    admin1: Texts = []
    geometry: Geometry | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        """Ask for units or a polygon, not both."""
        if bool(self.admin1) == (self.geometry is not None):
            raise fault("needs either admin1 (names or codes of first-level units) or geometry, not both")
        return self


SEED_FORMS = "name, lat, lon and holder; region and holder; geometry and holder; csv; geojson; shapefile"


class SeedSpec(Spec):
    """What was held at the start: a point, a region, a polygon, or a file of points or polygons."""

    name: Text | None = None
    lat: Lat | None = None
    lon: Lon | None = None
    region: Text | None = None
    geometry: Geometry | None = None
    holder: Text | None = None
    valid_from: Moment | None = None
    csv: Text | None = None
    geojson: Text | None = None
    shapefile: Text | None = None
    holder_field: Text = "holder"

    @property
    def file(self) -> str | None:
        """Return the file the seed names, if it names one."""
        return self.csv or self.geojson or self.shapefile

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        """Ask for exactly one of the forms."""
        if (self.lat is None) != (self.lon is None):
            raise fault("needs both lat and lon")
        places = (self.lat, self.region, self.geometry, self.csv, self.geojson, self.shapefile)
        if sum(place is not None for place in places) != 1:
            raise fault(f"is one of: {SEED_FORMS}")
        if self.lat is not None and self.name is None:
            raise fault("needs the name of the place")
        if self.file is None and self.holder is None:
            raise fault("needs a holder")
        if self.file is not None and self.holder is not None:
            raise fault("takes its holders from the file, so give none here")
        return self


class RivalSpec(PeriodSpec):
    """Who gains when an actor loses and the text names nobody."""

    loser: Text
    gainer: Text


class PlaceRuleSpec(Spec):
    """What a name, or each of several, means in this theatre."""

    name: Text | None = None
    names: Texts = []
    geonameid: int | None = None
    lat: Lat | None = None
    lon: Lon | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        """Ask for a name or names, and for an entry or a point, not both."""
        if (self.name is None) == (not self.names):
            raise fault("needs either name or names")
        point = self.lat is not None and self.lon is not None
        if (self.lat is None) != (self.lon is None) or point == (self.geonameid is not None):
            raise fault("needs either geonameid, or lat and lon")
        return self


class SourceSpec(Spec):
    """Who publishes."""

    name: Text
    reliability: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] = 0.8
    side: Text | None = None
    country: Country | None = None


class CellSpec(Spec):
    """One polygon of the theatre's own tessellation, or a file of them."""

    name: Text | None = None
    geometry: Geometry | None = None
    file: Text | None = None
    name_field: Text = "name"

    @model_validator(mode="after")
    def _either(self) -> Self:
        """Ask for a named polygon or a file."""
        if (self.file is None) == (self.geometry is None or self.name is None):
            raise fault("needs either name and geometry, or file")
        return self


class TheatreSpec(Spec):
    """One conflict."""

    id: Id
    name: Text
    description: Annotated[str, StringConstraints(strip_whitespace=True, max_length=5000)] = ""
    countries: Annotated[list[Country], Field(min_length=1, max_length=50)]
    starts: Moment
    ends: Moment | None = None
    area: Geometry | None = None
    actors: Annotated[list[ActorSpec], Field(min_length=1, max_length=40)]
    regions: list[RegionSpec] = []
    seeds: Annotated[list[SeedSpec], BeforeValidator(_listed)] = []
    rivals: list[RivalSpec] = []
    place_rules: list[PlaceRuleSpec] = []
    sources: list[SourceSpec] = []
    cells: Annotated[list[CellSpec], BeforeValidator(_listed)] = []
    params: dict[Text, Number] = {}


# The part of the schema a path of keys leads to; list positions left out.
PARTS: dict[tuple[str, ...], type[Spec]] = {
    (): TheatreSpec,
    ("actors",): ActorSpec,
    ("actors", "active"): PeriodSpec,
    ("actors", "allegiance"): AllegianceSpec,
    ("regions",): RegionSpec,
    ("seeds",): SeedSpec,
    ("rivals",): RivalSpec,
    ("place_rules",): PlaceRuleSpec,
    ("sources",): SourceSpec,
    ("cells",): CellSpec,
}


def keys(path: tuple[str, ...]) -> list[str]:
    """Return the keys allowed at a path of keys; [] where there is no such part."""
    part = PARTS.get(path)
    return [field.alias or name for name, field in part.model_fields.items()] if part else []
