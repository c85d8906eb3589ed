"""The API over a real database."""

import gzip
from typing import Any

import httpx
import orjson
import pytest
from shapely.geometry import shape

MARCH = "2020-03-15T00:00:00Z"


def get(client: httpx.Client, path: str, **parameters: str) -> dict[str, Any]:
    answer = client.get(path, params={name.replace("_", "-"): value for name, value in parameters.items()})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_the_landing_page_leads_to_everything(client: httpx.Client) -> None:
    links = {link["rel"]: link["href"] for link in get(client, "/")["links"]}
    for rel in ("self", "service-desc", "conformance", "data"):
        assert client.get(links[rel]).status_code == 200
    assert (
        "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
        in get(client, "/conformance")["conformsTo"]
    )
    for collection in get(client, "/collections")["collections"]:
        (items,) = [
            link["href"]
            for link in collection["links"]
            if link["rel"] == "items" and link["type"] == "application/geo+json"
        ]
        assert (
            client.get(items, params={"theatre": "halcyon"}).headers["content-type"] == "application/geo+json"
        )


def test_pages_for_people_are_no_python(client: httpx.Client) -> None:
    collections = client.get("/collections", params={"f": "html"}).text
    assert "2020-01-01T00:00:00Z, ..</td>" in collections and "None" not in collections
    assert "<code>known-at</code>" in client.get("/api.html").text


def test_zones_are_the_snapshot_of_a_moment(client: httpx.Client) -> None:
    found = get(client, "/collections/zones/items", theatre="halcyon", datetime=MARCH)
    zones = {(f["properties"]["holder"], f["properties"]["status"]): f for f in found["features"]}
    assert set(zones) == {
        ("north", "held"),
        ("north", "likely"),
        ("south", "held"),
        ("south", "likely"),
        (None, "contested"),
        (None, "unknown"),
    }
    assert sum(shape(f["geometry"]).area for f in found["features"]) == pytest.approx(40)
    assert zones["north", "held"]["properties"]["area_km2"] == 100_000
    assert zones["north", "held"]["geometry"]["type"] == "MultiPolygon"


def test_a_box_and_a_limit_cut_the_answer_and_next_leads_through_it(client: httpx.Client) -> None:
    inside = get(client, "/collections/cells/items", theatre="halcyon", bbox="20.1,30.1,22.9,30.9")
    assert [f["properties"]["name"] for f in inside["features"]] == ["Ash E", "Birch E", "Cedar E"]
    seen, address = [], "/collections/cells/items?theatre=halcyon&limit=17"
    while address:
        page = client.get(address).json()
        seen += [feature["id"] for feature in page["features"]]
        address = next((link["href"] for link in page["links"] if link["rel"] == "next"), "")
        assert page["numberMatched"] == 40
    assert seen == [f"halcyon.{index}" for index in range(40)]


def test_claims_by_the_time_of_their_event_and_what_was_known(client: httpx.Client) -> None:
    path = "/collections/claims/items"
    assert get(client, path, theatre="halcyon")["numberMatched"] == 3
    march = get(client, path, theatre="halcyon", datetime="2020-03-01/2020-03-31")["features"]
    assert [f["properties"]["place"] for f in march] == ["Quill"]
    assert march[0]["geometry"] == {"type": "Point", "coordinates": [22.5, 32.5]}
    assert get(client, path, theatre="halcyon", known_at="2020-02-01")["numberMatched"] == 1
    one = get(client, f"{path}/{march[0]['id']}", theatre="halcyon")
    assert one["properties"] == march[0]["properties"]


def test_documents_come_whole(client: httpx.Client) -> None:
    found = get(client, "/collections/documents/items", theatre="halcyon")["features"]
    assert [f["geometry"] for f in found] == [None] * 3
    assert found[1]["properties"]["text"].startswith("Southern Front troops captured Quill")


def test_control_at_a_point(client: httpx.Client) -> None:
    where = {"theatre": "halcyon", "lon": "22.5", "lat": "32.5"}
    before, after = (get(client, "/control", **where, at=at) for at in ("2020-02-28", "2020-03-01"))
    assert (before["holder"], after["holder"]) == ("north", "south")
    assert after["status"] == "held"
    assert client.get("/control", params={**where, "lon": "60"}).status_code == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/collections/zones/items?theatre=halcyon&colour=red", 400),
        ("/collections/zones/items?theatre=atlantis", 404),
        ("/collections/dragons/items", 404),
        ("/collections/zones/items/999?theatre=halcyon", 404),
        ("/control?theatre=halcyon&lon=x&lat=1", 400),
        ("/control?lon=1&lat=1", 400),
        ("/timeline/atlantis", 404),
        ("/timeline/halcyon?known-at=soon", 400),
        ("/nowhere", 404),
    ],
)
def test_errors_are_problem_documents(client: httpx.Client, path: str, status: int) -> None:
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == status
    assert answer.json()["detail"]


def test_the_timeline_is_compressed_and_known_by_its_tag(client: httpx.Client) -> None:
    answer = client.get("/timeline/halcyon")
    assert answer.headers["content-encoding"] == "gzip"
    document = answer.json()
    assert document["start"] == "2020-01-01"
    quill = document["names"].index("Quill")
    assert document["changes"][quill] == [0, 2, 95, 60, 4, 95, 61, 2, 95]  # March is 60 days on
    again = client.get("/timeline/halcyon", headers={"If-None-Match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    plain = client.get("/timeline/halcyon", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert orjson.loads(plain.content) == document


def test_the_timeline_as_known_earlier_leaves_out_what_came_later(client: httpx.Client) -> None:
    early, late = (get(client, "/timeline/halcyon", known_at=at) for at in ("2020-02-01", "2020-06-30"))
    quill = early["names"].index("Quill")
    assert [early["cells"], early["days"], early["start"]] == [late["cells"], late["days"], late["start"]]
    assert 4 not in early["changes"][quill][1::3]  # the Southern Front came in March
    assert 4 in late["changes"][quill][1::3]
    assert len(early["captions"]) == 1


def test_the_base_map_has_what_is_near_and_says_what_it_is(client: httpx.Client) -> None:
    features = client.get("/basemap/halcyon").json()["features"]
    assert [feature["properties"]["kind"] for feature in features] == ["country", "theatre", "unit"]


def test_the_description_needs_nothing_from_elsewhere(client: httpx.Client) -> None:
    text = client.get("/api").text
    assert '"/collections/{collection}/items"' in text
    assert "cdn" not in text
    assert client.get("/docs").status_code == 404
    assert len(gzip.compress(text.encode())) < 20_000


def test_why_takes_a_belief_apart_to_its_sentences(client: httpx.Client) -> None:
    where = {"theatre": "halcyon", "lon": "22.4", "lat": "32.6", "at": "2020-03-05"}
    found = get(client, "/why", **where)
    assert (found["name"], found["holder"], found["explained"]) == ("Quill", "south", "south")
    assert sum(found["probabilities"].values()) == pytest.approx(1, abs=1e-3)
    first = found["claims"][0]
    marked = {kind: first["text"][start:end] for start, end, kind in first["marks"]}
    assert marked == {"actor": "Southern Front", "cue": "captured", "place": "Quill"}
    assert (first["how"], first["source"]) == ("direct", "Halcyon Wire")
    assert first["log_odds"] > 1
    parts = found["start_log_odds"] + sum(claim["log_odds"] for claim in found["claims"])
    assert parts == pytest.approx(found["total_log_odds"], abs=0.01)
    before = get(client, "/why", **where, known_at="2020-02-01")
    assert before["holder"] != "south"
    assert all(claim["known_at"] < "2020-02-01" for claim in before["claims"])
    assert get(client, "/why", theatre="halcyon", cell="18", at="2020-03-05") == found
    assert client.get("/why", params={"theatre": "halcyon", "cell": "4000"}).status_code == 404


@pytest.mark.parametrize(("path", "parameter"), [("/why", "at"), ("/control", "at"), ("/diff", "from")])
def test_nothing_is_said_of_a_time_before_the_theatre(
    client: httpx.Client, path: str, parameter: str
) -> None:
    point = {"to": "2020-03-05"} if path == "/diff" else {"lon": "22.4", "lat": "32.6"}
    refused = client.get(path, params={"theatre": "halcyon", parameter: "1999-01-01", **point})
    assert refused.status_code == 400
    assert refused.json()["parameter"] == parameter and "begins on" in refused.json()["detail"]
