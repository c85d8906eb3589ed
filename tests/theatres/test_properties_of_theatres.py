"""Any theatre is the same after a round trip; any text at all is a theatre or a fault."""

from datetime import UTC, datetime, timedelta
from typing import Any

import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from geotracker.errors import TheatreError
from geotracker.model import Actor, Interval, NamedRegion, PlaceRule, Seed, Source, Theatre
from geotracker.model import BeliefParams as Params
from geotracker.theatres import bundled_text, parse_spec, parse_theatre, to_spec, to_yaml

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

ids = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,8}", fullmatch=True)
letters = st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp"))
names = st.text(letters, min_size=1, max_size=12).map(str.strip).filter(bool)
tricky = st.sampled_from(
    ["NO", "yes", "true", "null", "~", "1e5", "0x1F", "2020-01-01", "12:30:00", "-", "#a", "a: b", "*x"]
)
texts = st.one_of(names, tricky)
days = st.integers(-30_000, 30_000).map(lambda days: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=days))
moments = days | days.map(lambda day: day + timedelta(hours=5, seconds=7))
lons = st.floats(-180, 180, allow_nan=False)
lats = st.floats(-90, 90, allow_nan=False)
colours = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    ends = sorted([draw(moments), draw(moments)])
    return Interval(draw(st.sampled_from([None, ends[0]])), draw(st.sampled_from([None, ends[1]])))


@st.composite
def boxes(draw: st.DrawFn) -> shapely.Polygon:
    x, y = draw(st.floats(-170, 170)), draw(st.floats(-80, 80))
    return shapely.box(x, y, x + draw(st.floats(0.01, 9)), y + draw(st.floats(0.01, 9)))


def folded(name: str) -> str:
    return name.casefold()


def distinct(strategy: st.SearchStrategy[str], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(strategy, min_size=1, max_size=most, unique_by=folded)


@st.composite
def seeds(draw: st.DrawFn, holders: list[str], regions: list[str]) -> Seed:
    holder, since = draw(st.sampled_from(holders)), draw(st.none() | moments)
    form = draw(st.integers(0, 2 if regions else 1))
    if form == 0:
        return Seed(holder, draw(texts), lon=draw(lons), lat=draw(lats), valid_from=since)
    if form == 1:
        return Seed(holder, draw(texts), geometry=draw(boxes()), valid_from=since)
    region = draw(st.sampled_from(regions))
    return Seed(holder, region, region=region, valid_from=since)


@st.composite
def theatres(draw: st.DrawFn) -> Theatre:
    """A theatre that holds together: names are dealt out so that no two actors or regions share one."""
    dealt = iter(draw(st.lists(texts, min_size=24, max_size=24, unique_by=folded)))
    actor_ids = [name for name in draw(distinct(ids, 4)) if name]
    taken = {folded(name) for name in actor_ids}
    pool = [name for name in dealt if folded(name) not in taken]
    actors = []
    for place, actor_id in enumerate(actor_ids):
        others = [other for other in actor_ids if other != actor_id]
        actors.append(
            Actor(
                id=actor_id,
                name=pool.pop(),
                colour=draw(colours),
                aliases=(pool.pop(), pool.pop()),
                leaders=tuple(draw(st.lists(texts, max_size=2))),
                demonyms=tuple(draw(st.lists(texts, max_size=2))),
                capitals=tuple(draw(st.lists(texts, max_size=2))),
                active=draw(intervals()),
                allegiances=tuple((other, draw(intervals())) for other in others[:1]),
                successor=draw(st.sampled_from([None, *actor_ids[place + 1 :]])),
            )
        )
    region_ids = draw(distinct(ids, 3))
    regions = [
        NamedRegion(region_id, pool.pop(), (pool.pop(),), admin1=("NO-03",))
        if draw(st.booleans())
        else NamedRegion(region_id, pool.pop(), geometry=draw(boxes()))
        for region_id in region_ids
    ]
    starts = draw(moments)
    rules = [PlaceRule(name, geonameid=draw(st.integers(1, 10**8))) for name in draw(distinct(texts, 2))]
    rules += [PlaceRule(pool.pop() + "!", lon=draw(lons), lat=draw(lats))]
    pairs = [(a, b, draw(intervals())) for a in actor_ids for b in actor_ids if a != b]
    return Theatre(
        id=draw(ids),
        name=draw(texts),
        countries=tuple(
            draw(st.lists(st.sampled_from(["NO", "LY", "SY"]), min_size=1, max_size=2, unique=True))
        ),
        starts=starts,
        ends=None,
        actors=tuple(actors),
        regions=tuple(regions),
        seeds=tuple(draw(st.lists(seeds(actor_ids, [region.name for region in regions]), max_size=4))),
        rivals=tuple(pairs[:2]),
        place_rules=tuple(rules),
        sources=tuple(Source(name, draw(st.floats(0, 1))) for name in draw(distinct(texts, 2))),
        area=draw(st.none() | boxes()),
        cells=tuple((name, draw(boxes())) for name in draw(distinct(texts, 2))),
        params=Params(tuple((name, draw(st.floats(-1e6, 1e6))) for name in draw(distinct(ids, 2)))),
        description=draw(st.just("") | st.text(st.characters(codec="utf-8"), max_size=20).map(str.strip)),
    )


@FEW
@given(theatres())
def test_a_theatre_is_the_same_after_yaml_and_after_json(theatre: Theatre) -> None:
    try:
        parsed = parse_spec(to_spec(theatre))
    except TheatreError as error:  # two rules may have drawn the same name: then it never was a theatre
        assert "second time" in str(error) or "already names" in str(error)
        return
    assert parsed == theatre
    assert parse_theatre(to_yaml(theatre), "again.yaml") == theatre


@FEW
@given(st.text(max_size=200))
def test_any_text_is_a_theatre_or_a_fault(text: str) -> None:
    try:
        parse_theatre(text, "fuzz.yaml")
    except TheatreError as error:
        assert "fuzz.yaml" in str(error)


plain: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = ["id", "name", "countries", "starts", "ends", "actors", "regions", "seeds", "rivals", "place_rules",
        "sources", "cells", "params", "area", "description"]  # fmt: skip


@FEW
@given(st.dictionaries(st.sampled_from(KEYS), plain))
def test_any_json_is_a_theatre_or_a_fault(spec: dict[str, Any]) -> None:
    try:
        parse_spec(spec, "fuzz")
    except TheatreError as error:
        assert "fuzz" in str(error)


LIBYA = to_spec(parse_theatre(bundled_text("libya"), "libya.yaml"))


@FEW
@given(st.sampled_from(KEYS[2:]), plain)
def test_one_spoilt_part_of_a_good_theatre_is_a_theatre_or_a_fault(key: str, value: Any) -> None:
    try:
        parse_spec({**LIBYA, key: value}, "fuzz")
    except TheatreError as error:
        assert "fuzz" in str(error)


LINES = bundled_text("syria").splitlines(keepends=True)[:60]


@FEW
@given(st.integers(0, 59), st.integers(0, 80), st.text(max_size=3), st.booleans())
def test_one_changed_spot_of_a_good_file_is_a_theatre_or_a_fault_near_it(
    line: int, column: int, text: str, cut: bool
) -> None:
    changed = LINES[line][:column] + text + ("" if cut else LINES[line][column:])
    try:
        parse_theatre("".join([*LINES[:line], changed, *LINES[line + 1 :]]), "fuzz.yaml")
    except TheatreError as error:
        assert "fuzz.yaml" in str(error)
