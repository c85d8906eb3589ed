"""The abstract tests of CQL2's classes. Where OGC's test data is wanted, Halcyon stands in: what a
predicate finds is compared with the same computed here, in text and in JSON."""

import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import cql2
import httpx
import orjson
import pytest
import shapely
from shapely.geometry import shape
from test_conformance_core import features, ids
from test_conformance_crs import SHAPED
from test_conformance_filter import queryables, status

Row = dict[str, Any]
CHOSEN = ("cells", "claims", "documents", "layer-1")  # every type of property there is, kept short
every = pytest.mark.parametrize("collection", CHOSEN)
shaped = pytest.mark.parametrize("collection", [name for name in CHOSEN if name in SHAPED])
VALUES = {
    "text": "'foo'",
    "number": "3.14",
    "integer": "1",
    "boolean": "true",
    "time": "TIMESTAMP('2020-03-02T00:00:00Z')",
}
OPERATORS = ("=", "<>", "<", ">=", ">", "<=")
WORLD = "POLYGON((-180 -90,180 -90,180 90,-180 90,-180 -90))"


def kind_of(schema: dict[str, Any]) -> str:
    if schema.get("format") == "date-time":
        return "time"
    return {"string": "text"}.get(str(schema.get("type")), str(schema.get("type")))


def scalars(api: httpx.Client, collection: str) -> dict[str, str]:
    """Return one property of each scalar type of a collection: the last, which is seldom the id."""
    kinds = {name: kind_of(one) for name, one in queryables(api, collection).items()}
    return {kind: name for name, kind in kinds.items() if kind in VALUES}


def found(api: httpx.Client, collection: str, filter: str) -> set[str]:
    return ids(features(api, collection, filter=filter))


@every
def test_basic(api: httpx.Client, collection: str) -> None:
    """/conf/basic-cql2/basic-test: every queryable has a type, and one of them a scalar one."""
    given = queryables(api, collection)
    assert given and all("type" in one or one["format"].startswith("geometry") for one in given.values())
    assert scalars(api, collection)


@every
def test_comparison(api: httpx.Client, collection: str) -> None:
    """/conf/basic-cql2/comparison, /conf/property-property/comparison-value-property: opposites share
    nothing, and the value may stand on the left."""
    for kind, name in scalars(api, collection).items():
        value = VALUES[kind]
        results = {one: found(api, collection, f"{name} {one} {value}") for one in OPERATORS}
        whole = found(api, collection, f"{name} IS NOT NULL")
        for one, other in zip(OPERATORS[::2], OPERATORS[1::2], strict=True):
            assert not results[one] & results[other]
            assert results[one] | results[other] == whole
        if collection in {"cells", "claims", "layer-1"}:
            for one, other in (("=", "="), ("<", ">"), (">=", "<=")):
                assert found(api, collection, f"{value} {other} {name}") == results[one]


@every
def test_is_null(api: httpx.Client, collection: str) -> None:
    """/conf/basic-cql2/is-null: what is null and what is not share nothing and are all there is."""
    names = [*scalars(api, collection).values(), *(["geometry"] if collection in SHAPED else [])]
    for name in names:
        null, full = found(api, collection, f"{name} IS NULL"), found(api, collection, f"{name} is not null")
        assert not null & full and null | full == ids(features(api, collection))


@every
def test_boolean(api: httpx.Client, collection: str) -> None:
    """/conf/basic-cql2/boolean: true is everything, false nothing."""
    assert found(api, collection, "true") == ids(features(api, collection))
    assert found(api, collection, "false") == set()


@every
def test_comparison_of_equals(api: httpx.Client, collection: str) -> None:
    """/conf/property-property/comparison-property-property: a property beside itself."""
    for name in scalars(api, collection).values():
        same = " AND ".join(f"{name} {one} {name}" for one in ("=", ">=", "<="))
        other = " OR ".join(f"{name} {one} {name}" for one in ("<>", "<", ">"))
        assert found(api, collection, same) == found(api, collection, f"{name} IS NOT NULL")
        assert found(api, collection, other) == set()


@pytest.mark.parametrize("value", VALUES.values())
def test_comparison_of_values(api: httpx.Client, value: str) -> None:
    """/conf/property-property/comparison-value-value: a value beside itself."""
    for one in OPERATORS:
        expected = ids(features(api, "claims")) if "=" in one else set()
        assert found(api, "claims", f"{value} {one} {value}") == expected


@every
def test_like(api: httpx.Client, collection: str) -> None:
    """/conf/advanced-comparison-operators/like: patterns, and the empty one."""
    name = scalars(api, collection).get("text")
    assert name is not None
    some, empty = found(api, collection, f"{name} like '_%'"), found(api, collection, f"{name} like ''")
    assert not some & empty
    assert (
        found(api, collection, f"{name} LIKE '%'")
        == found(api, collection, f"{name} like '%%'")
        == some | empty
    )
    assert status(api, collection, filter=f"{name} like '\\%\\_'") == 200


@every
def test_between_and_in(api: httpx.Client, collection: str) -> None:
    """/conf/advanced-comparison-operators/between, /conf/advanced-comparison-operators/in: for each type."""
    among = {"number": "(1, 2, 3)", "integer": "(1, 2, 3)", "text": "('foo', 'bar')", "boolean": "(true)"}
    among["time"] = "('2020-03-02T00:00:00Z', '2022-04-14T15:52:56Z')"
    for kind, name in scalars(api, collection).items():
        chosen, others = (found(api, collection, f"{name} {no}in {among[kind]}") for no in ("", "not "))
        assert not chosen & others and chosen | others == found(api, collection, f"{name} IS NOT NULL")
        if kind in {"number", "integer"}:
            assert found(api, collection, f"{name} between 100.0 and 1.0") == set()
            both = found(api, collection, f"{name} >= 0 AND {name} <= 100")
            assert found(api, collection, f"{name} BETWEEN 0 AND 100") == both


@every
def test_casei(api: httpx.Client, collection: str) -> None:
    """/conf/case-insensitive-comparison/casei, /conf/case-insensitive-comparison/casei-like: small and
    capital alike."""
    name = scalars(api, collection)["text"]
    same = found(api, collection, f"CASEI({name}) = casei('foo')")
    assert not same & found(api, collection, f"CASEI({name}) <> casei('FOO')")
    likes = [found(api, collection, f"CASEI({name}) LIKE casei('{text}%')") for text in ("h", "H")]
    assert likes[0] == likes[1]


@shaped
def test_s_intersects(api: httpx.Client, collection: str) -> None:
    """/conf/basic-spatial-functions/s_intersects, /conf/basic-spatial-functions-plus/s_intersects,
    /conf/spatial-functions/s_intersects: every kind of geometry; what lies off the globe is refused."""
    whole = features(api, collection)
    texts = (
        "POINT(22.5 32.5)",
        "MULTIPOINT((22.5 32.5), (0 0))",
        "LINESTRING(20 30, 28 35)",
        "MULTILINESTRING((20 30, 22 30.5), (0 45, 180 45))",
        "POLYGON((20 30, 24 30, 24 33, 20 33, 20 30), (21 31, 22 31, 22 32, 21 32, 21 31))",
        "MULTIPOLYGON(((20 30, 21 30, 21 31, 20 30)), ((25 33, 26 33, 26 34, 25 33)))",
        "GEOMETRYCOLLECTION(POINT(22.5 32.5), POLYGON((25 30, 26 30, 26 31, 25 30)))",
    )
    for text in texts:
        area = shapely.from_wkt(text)
        expected = {one["id"] for one in whole if shape(one["geometry"]).intersects(area)}
        assert found(api, collection, f"S_INTERSECTS(geometry, {text})") == expected, text
    for text in ("BBOX(-180,-90,180,90)", WORLD, "BBOX(19,-90,-150,90)"):
        assert found(api, collection, f"S_INTERSECTS(geometry, {text})") == ids(whole)
    for text in ("POINT(90 180)", "MULTIPOINT((7.02 49.92), (90 180))"):
        assert status(api, collection, filter=f"S_INTERSECTS(geometry, {text})") == 400


SPATIAL: dict[str, Callable[[Any, Any], Any]] = {
    "s_disjoint": shapely.disjoint,
    "s_equals": shapely.equals,
    "s_touches": shapely.touches,
    "s_crosses": shapely.crosses,
    "s_within": shapely.within,
    "s_contains": shapely.contains,
    "s_overlaps": shapely.overlaps,
}


@pytest.mark.parametrize("function", SPATIAL)
@shaped
def test_spatial_functions(api: httpx.Client, collection: str, function: str) -> None:
    """/conf/spatial-functions/s_disjoint, /conf/spatial-functions/s_equals,
    /conf/spatial-functions/s_touches, /conf/spatial-functions/s_crosses, /conf/spatial-functions/s_within,
    /conf/spatial-functions/s_contains, /conf/spatial-functions/s_overlaps: each finds what it means, from
    either side."""
    whole = features(api, collection)
    for text in (
        WORLD,
        "LINESTRING(21.5 30.5, 25.5 33.5)",
        "POLYGON((22 32, 23 32, 23 33, 22 33, 22 32))",
        "POINT(22.5 32.5)",
    ):
        area = shapely.from_wkt(text)
        expected = {one["id"] for one in whole if SPATIAL[function](shape(one["geometry"]), area)}
        assert found(api, collection, f"{function.upper()}(geometry, {text})") == expected, text
        turned = {one["id"] for one in whole if SPATIAL[function](area, shape(one["geometry"]))}
        assert found(api, collection, f"{function}({text}, geometry)") == turned, text
    assert found(api, collection, "S_DISJOINT(geometry, BBOX(-180,-90,180,90))") == set()


INSTANT = "TIMESTAMP('2020-03-02T00:00:00Z')"
SPAN = "INTERVAL('2020-02-01T00:00:00Z','2020-04-01T00:00:00Z')"
PAIRS = {
    "zones": ("valid_from", "valid_to"),
    "claims": ("event_from", "event_to"),
    "layer-1": ("valid_from", "valid_to"),
}


@every
def test_temporal_functions_1(api: httpx.Client, collection: str) -> None:
    """/conf/temporal-functions/temporal-functions-1: a time after, before, apart from, equal to, within a
    time."""
    name = scalars(api, collection).get("time")
    if name is None:
        assert collection in {"cells", "places", "actors"}  # which have no time
        return
    whole = found(api, collection, f"{name} IS NOT NULL")
    for other in (INSTANT, SPAN):
        after, before, apart, meets = (
            found(api, collection, f"T_{one}({name}, {other})")
            for one in ("AFTER", "BEFORE", "DISJOINT", "INTERSECTS")
        )
        assert not after & before and after | before == apart
        assert not apart & meets and apart | meets == whole
    assert found(api, collection, f"T_EQUALS({name}, {INSTANT})") == found(
        api, collection, f"{name} = {INSTANT}"
    )
    assert found(api, collection, f"T_EQUALS({name}, {SPAN})") == set()


@pytest.mark.parametrize("collection", PAIRS)
def test_temporal_functions_2(api: httpx.Client, collection: str) -> None:
    """/conf/temporal-functions/temporal-functions-2: intervals beside intervals; each of Allen's thirteen
    relations holds where it should, and no two at once."""
    low, high = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    span = [datetime(2020, 2, 1, tzinfo=UTC), datetime(2020, 4, 1, tzinfo=UTC)]
    first, last = PAIRS[collection]

    def ends(one: Row) -> tuple[datetime, datetime]:
        given = one["properties"]
        start = datetime.fromisoformat(given[first]) if given[first] else low
        return start, datetime.fromisoformat(given[last]) if given[last] else high

    a, b = span
    allen: dict[str, Callable[[datetime, datetime], bool]] = {
        "AFTER": lambda s, e: s > b,
        "BEFORE": lambda s, e: e < a,
        "EQUALS": lambda s, e: (s, e) == (a, b),
        "CONTAINS": lambda s, e: s < a and e > b,
        "DURING": lambda s, e: s > a and e < b,
        "FINISHEDBY": lambda s, e: s < a and e == b,
        "FINISHES": lambda s, e: s > a and e == b,
        "MEETS": lambda s, e: e == a,
        "METBY": lambda s, e: s == b,
        "OVERLAPPEDBY": lambda s, e: a < s < b < e,
        "OVERLAPS": lambda s, e: s < a < e < b,
        "STARTEDBY": lambda s, e: s == a and e > b,
        "STARTS": lambda s, e: s == a and e < b,
        "DISJOINT": lambda s, e: s > b or e < a,
        "INTERSECTS": lambda s, e: s <= b and e >= a,
    }
    whole = features(api, collection)
    for name, holds in allen.items():
        text = f"T_{name}(INTERVAL({first}, {last}), {SPAN})"
        assert found(api, collection, text) == {one["id"] for one in whole if holds(*ends(one))}, name


def test_array_functions(api: httpx.Client) -> None:
    """/conf/array-functions/array-predicates: the lists of neighbours and of claims."""
    whole = features(api, "cells")
    tests: dict[str, Callable[[set[int]], bool]] = {
        "A_CONTAINS": lambda one: one >= {1, 8},
        "A_CONTAINEDBY": lambda one: one <= {1, 8},
        "A_EQUALS": lambda one: one == {1, 8},
        "A_OVERLAPS": lambda one: bool(one & {1, 8}),
    }
    for name, holds in tests.items():
        expected = {one["id"] for one in whole if holds(set(one["properties"]["neighbours"]))}
        assert expected and found(api, "cells", f"{name}(neighbours, (1, 8))") == expected, name


DATA: list[tuple[str, str, Callable[[Row], bool]]] = [
    ("basic-cql2", "name = 'Quill'", lambda p: p["name"] == "Quill"),
    ("basic-cql2", "name <> 'Quill'", lambda p: p["name"] != "Quill"),
    ("basic-cql2", "population >= 20000", lambda p: p["population"] >= 20000),
    ("basic-cql2", "population < 20000", lambda p: p["population"] < 20000),
    ("advanced-comparison-operators", "name LIKE 'B_r%'", lambda p: p["name"][0::2][:2] == "Br"),
    ("advanced-comparison-operators", "name NOT LIKE 'B_r%'", lambda p: p["name"][0::2][:2] != "Br"),
    (
        "advanced-comparison-operators",
        "population NOT BETWEEN 5000 AND 30000",
        lambda p: not 5000 <= p["population"] <= 30000,
    ),
    ("advanced-comparison-operators", "cell NOT IN (1, 2, 3)", lambda p: p["cell"] not in {1, 2, 3}),
    ("case-insensitive-comparison", "CASEI(name) = casei('qUILL')", lambda p: p["name"] == "Quill"),
    (
        "case-insensitive-comparison",
        "CASEI(name) IN (casei('ash a'), casei('ELM B'))",
        lambda p: p["name"] in {"Ash A", "Elm B"},
    ),
    ("property-property", "cell < population", lambda p: p["cell"] < p["population"]),
    ("property-property", "area_km2 >= population", lambda p: p["area_km2"] >= p["population"]),
    ("arithmetic", "population = 1000 * 18 + 1000", lambda p: p["population"] == 19000),
    ("arithmetic", "population > 40000 - 2 * 10 ^ 4", lambda p: p["population"] > 20000),
    ("arithmetic", "cell % 8 = 21 div 10", lambda p: p["cell"] % 8 == 2),
    (
        "arithmetic",
        "population BETWEEN 40000 / 4 AND (3 * (4000 + 1000))",
        lambda p: 10000 <= p["population"] <= 15000,
    ),
]


@pytest.mark.parametrize(("name", "predicate", "holds"), DATA, ids=[one[1] for one in DATA])
def test_data(api: httpx.Client, name: str, predicate: str, holds: Callable[[Row], bool]) -> None:
    """/conf/basic-cql2/test-data, /conf/advanced-comparison-operators/test-data,
    /conf/arithmetic/arithmetic, /conf/case-insensitive-comparison/test-data,
    /conf/property-property/test-data, /conf/arithmetic/test-data, /conf/cql2-text/validate,
    /conf/cql2-json/validate: predicates of known outcome, in text and in JSON."""
    declared = api.get("/conformance").json()["conformsTo"]
    assert f"http://www.opengis.net/spec/cql2/1.0/conf/{name}" in declared
    expected = {one["id"] for one in features(api, "cells") if holds(one["properties"])}
    assert len(expected) > 0 and found(api, "cells", predicate) == expected
    json = orjson.dumps(cql2.parse_text(predicate).to_json()).decode()
    assert ids(features(api, "cells", filter=json, filter_lang="cql2-json")) == expected


AREAS = (
    (
        "S_INTERSECTS(geometry, BBOX(20,30,22.5,32.5))",
        lambda shape_: shape_.intersects(shapely.box(20, 30, 22.5, 32.5)),
    ),
    ("S_WITHIN(geometry, BBOX(20,30,24,33))", lambda shape_: shape_.within(shapely.box(20, 30, 24, 33))),
)


@pytest.mark.parametrize("seed", range(10))
def test_logical(api: httpx.Client, seed: int) -> None:
    """/conf/basic-cql2/logical, /conf/advanced-comparison-operators/logical, /conf/arithmetic/logical,
    /conf/case-insensitive-comparison/logical, /conf/property-property/logical,
    /conf/array-functions/logical, /conf/temporal-functions/logical, /conf/basic-spatial-functions/logical,
    /conf/spatial-functions/logical, /conf/basic-spatial-functions/test-data,
    /conf/basic-spatial-functions-plus/test-data, /conf/spatial-functions/test-data,
    /conf/temporal-functions/test-data: AND, OR, NOT of any four predicates."""
    whole = features(api, "cells")
    known: list[tuple[str, Callable[[Row], bool]]] = [
        *((text, lambda one, holds=holds: holds(one["properties"])) for _, text, holds in DATA),
        *((text, lambda one, holds=holds: holds(shape(one["geometry"]))) for text, holds in AREAS),
        ("A_OVERLAPS(neighbours, (1, 8))", lambda one: bool({1, 8} & set(one["properties"]["neighbours"]))),
        (f"T_AFTER({INSTANT}, DATE('2020-02-01'))", lambda one: True),
    ]
    a, b, c, d = random.Random(seed).sample(known, 4)
    text = f"((NOT ({a[0]}) AND {b[0]}) OR ({c[0]} and NOT ({d[0]})) or not ({a[0]} AND {d[0]}))"

    def meets(one: Row) -> bool:
        p, q, r, s = (predicate(one) for _, predicate in (a, b, c, d))
        return (not p and q) or (r and not s) or not (p and s)

    assert found(api, "cells", text) == {one["id"] for one in whole if meets(one)}
