"""Every collection, every parameter of Parts 1 to 3, over a real database."""

from typing import Any

import httpx
import pytest
from shapely.geometry import shape

from geotracker.api.query import CRSS
from geotracker.store import features as store_features

COLLECTIONS = ("zones", "cells", "claims", "documents", "places", "actors", "changes")
MARCH = "2020-03-15T00:00:00Z"


def items(client: httpx.Client, collection: str, **parameters: Any) -> dict[str, Any]:
    given = {name.replace("_", "-"): str(value) for name, value in parameters.items()}
    answer = client.get(f"/collections/{collection}/items", params=given)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def ids(found: dict[str, Any]) -> list[str]:
    return [feature["id"] for feature in found["features"]]


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_paging_one_by_one_finds_what_one_page_holds(client: httpx.Client, collection: str) -> None:
    whole = items(client, collection, limit=1000)
    assert whole["numberMatched"] == whole["numberReturned"] == len(whole["features"]) > 1
    seen: list[str] = []
    address = f"/collections/{collection}/items?limit=3"
    while address:
        page = client.get(address).json()
        assert len(page["features"]) <= 3
        seen += ids(page)
        address = next((link["href"] for link in page["links"] if link["rel"] == "next"), "")
    assert seen == ids(whole)
    assert len(set(seen)) == len(seen)
    streamed = items(client, collection, limit=5000)
    assert streamed["features"] == whole["features"]


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_each_feature_is_found_by_its_id(client: httpx.Client, collection: str) -> None:
    for feature in items(client, collection, limit=2)["features"]:
        one = client.get(f"/collections/{collection}/items/{feature['id']}").json()
        assert {name: one[name] for name in feature} == feature


@pytest.mark.parametrize("collection", COLLECTIONS)
def test_every_collection_is_also_a_page(client: httpx.Client, collection: str) -> None:
    for path in (f"/collections/{collection}", f"/collections/{collection}/items", "/", "/collections"):
        answer = client.get(path, headers={"Accept": "text/html,*/*"})
        assert answer.headers["content-type"].startswith("text/html")
        assert "<script" not in answer.text  # the hostile title is there, and harmless
    assert client.get("/api.html").text.startswith("<!doctype html>")


def test_changes_say_when_from_whom_to_whom(client: httpx.Client) -> None:
    found = items(client, "changes", name="Quill")["features"]
    assert [f["properties"]["at"] for f in found] == ["2020-03-01T00:00:00Z", "2020-05-01T00:00:00Z"]
    assert (found[0]["properties"]["previous_holder"], found[0]["properties"]["holder"]) == ("north", "south")


def test_cells_and_places_say_who_holds_them_at_a_moment(client: httpx.Client) -> None:
    for collection in ("cells", "places"):
        held = items(client, collection, datetime=MARCH, name="Quill")["features"]
        assert [f["properties"]["holder"] for f in held] == ["south"]
        assert items(client, collection, datetime=MARCH, holder="south", limit=1)["numberMatched"] == 26
        assert "holder" not in items(client, collection, limit=1)["features"][0]["properties"]


def test_an_interval_finds_every_zone_that_has_a_moment_in_it(client: httpx.Client) -> None:
    snapshots = [ids(items(client, "zones", datetime=f"2020-0{month}-10T00:00:00Z")) for month in (2, 4, 6)]
    spring = ids(items(client, "zones", datetime="2020-02-10T00:00:00Z/2020-04-10T00:00:00Z", limit=100))
    assert set(spring) == {*snapshots[0], *snapshots[1]}
    assert set(ids(items(client, "zones", datetime="2020-02-10T00:00:00Z/..", limit=100))) == set().union(
        *snapshots
    )


def test_known_at_takes_intervals_for_what_was_published(client: httpx.Client) -> None:
    assert items(client, "claims", known_at="2020-02-01/2020-04-01")["numberMatched"] == 1
    assert items(client, "documents", known_at="../2020-04-01")["numberMatched"] == 2
    assert items(client, "documents", datetime="2020-03-01/2020-12-01")["numberMatched"] == 2


@pytest.mark.parametrize(
    ("collection", "filter", "matched"),
    [
        ("cells", "name = 'Quill'", 1),
        ("cells", "CASEI(name) LIKE CASEI('QU%')", 1),
        ("cells", "population BETWEEN 1000 AND 5000", 5),
        ("cells", "name IN ('Quill', 'Ash A', 'Atlantis')", 2),
        ("cells", "NOT (population > 1000)", 1),
        ("cells", "population * 2 - 1000 = 1000 OR name LIKE 'Hazel _'", 6),
        ("cells", "cell % 8 = 0 AND cell DIV 8 < 2", 2),
        ("cells", "name = 'Quill' AND admin1 <> 'x'", 1),
        ("cells", "A_CONTAINS(neighbours, (0))", 2),
        ("cells", "S_INTERSECTS(geometry, POINT(22.5 32.5))", 1),
        ("cells", "S_WITHIN(geometry, BBOX(20, 30, 22, 32))", 4),
        ("cells", "S_DISJOINT(geometry, POLYGON((20 30, 28 30, 28 34, 20 34, 20 30)))", 0),
        ("cells", "geonameid IS NULL", 0),
        ("claims", "T_AFTER(known_at, TIMESTAMP('2020-02-01T00:00:00Z'))", 2),
        ("claims", "T_DURING(INTERVAL(event_from, event_to), INTERVAL('2020-02-20', '2020-03-10'))", 1),
        ("claims", "known_at >= DATE('2020-05-01')", 1),
        ("claims", "actor = previous_holder", 0),
        ("zones", "holder IS NULL AND status = 'contested'", 2),
        ("documents", "text LIKE '%captured Quill%'", 1),
        (
            "claims",
            '{"op": "and", "args": [{"op": "=", "args": [{"property": "actor"}, "south"]}, '
            '{"op": "<", "args": [{"property": "confidence"}, 1]}]}',
            2,
        ),
    ],
)
def test_cql2_finds(client: httpx.Client, collection: str, filter: str, matched: int) -> None:
    assert items(client, collection, filter=filter)["numberMatched"] == matched


@pytest.mark.parametrize(
    "filter",
    [
        "colour = 'red'",
        "name = 3",
        "name LIKE 3",
        "pg_sleep(10) = 1",
        "S_INTERSECTS(name, POINT(1 2))",
        "population / 0 = 1",
        "population ^ 9999 > 1",
        "known_at = TIMESTAMP('soon')",
        "name LIKE 'x\\'",
        "T_AFTER(population, TIMESTAMP('2020-01-01T00:00:00Z'))",
        "S_INTERSECTS(geometry, POLYGON((0 0, 1 1)))",
        "(" * 300 + "name = 'a'" + ")" * 300,
        "' OR 1=1 --",
        "name = 'a'; DROP TABLE zones",
        '{"op": "=", "args": ["a"]}',
        '{"op": "like", "args": [{"property": "name"}]}',
        "A_CONTAINS(neighbours, ('x'))",
    ],
)
def test_cql2_refuses_by_name(client: httpx.Client, filter: str) -> None:
    answer = client.get("/collections/cells/items", params={"filter": filter})
    assert answer.status_code == 400, answer.text
    assert answer.json()["parameter"] == "filter"


@pytest.mark.parametrize("crs", CRSS)
def test_answers_and_boxes_come_in_every_reference_system(client: httpx.Client, crs: str) -> None:
    plain = items(client, "cells", bbox="20.1,30.1,22.9,30.9")
    box = {
        "4326": "30.1,20.1,30.9,22.9",
        "3857": "2237521.8,3519056.2,2549216.3,3620954.7",
    }.get(crs.rsplit("/", 1)[1], "20.1,30.1,22.9,30.9")
    answer = client.get("/collections/cells/items", params={"bbox": box, "bbox-crs": crs, "crs": crs})
    assert answer.headers["content-crs"] == f"<{crs}>"
    found = answer.json()
    assert ids(found) == ids(plain)
    x, y = shape(found["features"][0]["geometry"]).centroid.coords[0]
    expected = {"4326": (30.5, 20.5), "3857": (2282049.6, 3569825.4)}.get(crs.rsplit("/", 1)[1], (20.5, 30.5))
    assert (x, y) == pytest.approx(expected, rel=1e-3)


def test_shells_run_anticlockwise(client: httpx.Client) -> None:
    for feature in items(client, "zones", limit=100)["features"]:
        for polygon in shape(feature["geometry"]).geoms:
            assert polygon.exterior.is_ccw
            assert all(not hole.is_ccw for hole in polygon.interiors)


def test_a_box_across_the_antimeridian(client: httpx.Client) -> None:
    assert items(client, "cells", bbox="27.5,30,20.5,35", limit=1)["numberMatched"] == 10


def test_queryables_are_the_properties(client: httpx.Client) -> None:
    for collection in COLLECTIONS:
        schema = client.get(f"/collections/{collection}/queryables").json()
        shown = items(client, collection, limit=1)["features"][0]["properties"]
        assert set(shown) == set(schema["properties"]) - {"geometry"}


def test_what_was_known_in_the_past_is_computed(client: httpx.Client) -> None:
    then = items(client, "zones", theatre="halcyon", datetime="2020-03-15", known_at="2019-12-01")
    assert sum(shape(f["geometry"]).area for f in then["features"]) == pytest.approx(40)
    assert {f["properties"]["known_from"] for f in then["features"]} == {"2019-12-01T00:00:00Z"}
    whole = items(
        client, "cells", theatre="halcyon", datetime="2020-03-15", known_at="2019-12-01", name="Quill"
    )
    assert whole["features"][0]["properties"]["status"] == "unknown"
    assert items(client, "changes", theatre="halcyon", known_at="2019-12-01")["numberMatched"] == 0
    refused = client.get("/collections/zones/items", params={"known-at": "2019-12-01"})
    assert (refused.status_code, refused.json()["parameter"]) == (400, "theatre")


def test_many_points_at_once(client: httpx.Client) -> None:
    points = [{"lon": 22.5, "lat": 32.5, "at": at} for at in ("2020-02-28", "2020-03-01")]
    asked = {"theatre": "halcyon", "points": [*points, {"lon": 60, "lat": 0, "at": "2020-03-01"}]}
    found = client.post("/control", json=asked).json()["points"]
    assert [one["holder"] for one in found] == ["north", "south", None]
    assert found[2]["status"] is None
    wrong = client.post("/control", json={"theatre": "halcyon", "points": [{"lon": 1, "lat": "x"}]})
    assert (wrong.status_code, wrong.json()["parameter"]) == (400, "points[0].lat")
    past = {"theatre": "halcyon", "points": [{**points[1], "known-at": "2019-12-01"}]}
    assert client.post("/control", json=past).json()["points"][0]["status"] == "unknown"


def test_beyond_the_most_that_is_counted_a_page_does_not_say_how_many_there_are(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_features, "MOST_COUNTED", 1)
    assert "numberMatched" not in items(client, "zones", datetime=MARCH, limit=1)
    whole = items(client, "zones", datetime=MARCH)  # a page with everything on it says so all the same
    assert whole["numberMatched"] == whole["numberReturned"] > 1
    assert items(client, "zones", datetime=MARCH, holder="nobody")["numberMatched"] == 0
