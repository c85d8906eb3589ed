"""The abstract tests of OGC API – Features Part 1: Core, GeoJSON, HTML; one test for each, over real HTTP.

Each docstring names the abstract tests it carries out; docs/api-conformance.md is the table of them.
"""

from datetime import UTC, datetime
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
import shapely
from shapely.geometry import shape

from geotracker.api.landing import CONFORMS_TO
from geotracker.api.query import MOST
from tests.api.conftest import NAMES

GEOJSON = "application/geo+json"
every = pytest.mark.parametrize("collection", NAMES)
some = pytest.mark.parametrize("collection", ("zones", "claims", "documents", "layer-1"))
"""One of each make: what holds for them all is asked of these, where there is much to ask."""
CORE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
EVER = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))


def get(api: httpx.Client, path: str, media: str = "application/json", **asked: str) -> dict[str, Any]:
    answer = api.get(path, params={name.replace("_", "-"): value for name, value in asked.items()} or None)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].split(";")[0] == media
    found: dict[str, Any] = answer.json()
    return found


def features(api: httpx.Client, collection: str, **asked: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = get(
        api, f"/collections/{collection}/items", GEOJSON, **{"limit": "1000", **asked}
    )["features"]
    return found


def ids(found: list[dict[str, Any]]) -> set[str]:
    return {one["id"] for one in found}


def linked(body: dict[str, Any], rel: str) -> list[dict[str, str]]:
    return [one for one in body["links"] if one["rel"] == rel]


def parameter(api: httpx.Client, name: str, path: str = "/collections/{collection}/items") -> dict[str, Any]:
    document = api.get("/api").json()
    named = document["components"]["parameters"]
    (found,) = (
        one
        for given in document["paths"][path]["get"]["parameters"]
        for one in [named[given["$ref"].rsplit("/", 1)[1]] if "$ref" in given else given]
        if one["name"] == name
    )
    return dict(found)


# --- general -------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/conformance", "/api", "/collections", "/theatres", "/layers"])
def test_http(api: httpx.Client, path: str) -> None:
    """/conf/core/http: HTTP 1.1 and its methods; HEAD is GET without a body."""
    whole, head, options = api.get(path), api.head(path), api.options(path)
    assert (whole.http_version, whole.status_code) == ("HTTP/1.1", 200)
    assert (head.status_code, head.content) == (200, b"")
    for name in ("content-type", "content-length", "content-encoding", "vary"):
        assert head.headers.get(name) == whole.headers.get(name)
    assert options.status_code == 200
    assert {"GET", "HEAD", "OPTIONS"} <= set(options.headers["allow"].split(", "))
    assert api.delete(path).status_code == 405
    assert api.get("/no/such/path").status_code == api.options("/no/such/path").status_code == 404


@every
def test_crs84(api: httpx.Client, collection: str) -> None:
    """/conf/core/crs84: geometries are longitude, latitude unless asked otherwise."""
    answer = api.get(f"/collections/{collection}/items", params={"limit": "1000"})
    assert answer.headers["content-crs"] == f"<{CRS84}>"
    shapes = [shape(one["geometry"]) for one in answer.json()["features"] if one["geometry"]]
    assert all(shapely.box(20, 30, 28, 35).covers(one) for one in shapes)
    assert bool(shapes) == (collection not in {"documents", "actors"})


# --- landing page, conformance, API definition ---------------------------------------------------


def test_root_op(api: httpx.Client) -> None:
    """/conf/core/root-op: a landing page is there, as JSON and as a page."""
    get(api, "/")
    assert api.get("/", headers={"Accept": "text/html"}).headers["content-type"].startswith("text/html")


def test_root_success(api: httpx.Client) -> None:
    """/conf/core/root-success: it leads to the API definition, classes and data."""
    body = get(api, "/")
    for rel in ("service-desc", "service-doc", "conformance", "data", "self", "alternate"):
        links = linked(body, rel)
        assert links, rel
        for one in links:
            answer = api.get(one["href"])
            assert answer.status_code == 200
            assert answer.headers["content-type"].split(";")[0] == one["type"].split(";")[0]


def test_conformance_op(api: httpx.Client) -> None:
    """/conf/core/conformance-op: the conformance declaration is there."""
    assert linked(get(api, "/"), "conformance")[0]["href"] == str(api.base_url.join("/conformance"))
    get(api, "/conformance")


def test_conformance_success(api: httpx.Client) -> None:
    """/conf/core/conformance-success: it lists every class, and Core."""
    found = get(api, "/conformance")["conformsTo"]
    assert found == list(CONFORMS_TO)
    assert CORE in found and all(one.startswith("http://www.opengis.net/spec/") for one in found)


def test_api_definition_op(api: httpx.Client) -> None:
    """/conf/core/api-definition-op: each link to the definition answers."""
    for rel in ("service-desc", "service-doc"):
        for one in linked(get(api, "/"), rel):
            assert api.get(one["href"], headers={"Accept": one["type"]}).status_code == 200


def test_api_definition_success(api: httpx.Client) -> None:
    """/conf/core/api-definition-success: in the media type of the link."""
    (link,) = linked(get(api, "/"), "service-desc")
    answer = api.get(link["href"])
    assert answer.headers["content-type"] == link["type"] == "application/vnd.oai.openapi+json;version=3.0"
    assert answer.json()["openapi"].startswith("3.0.")


# --- collections ---------------------------------------------------------------------------------


def test_fc_md_op(api: httpx.Client) -> None:
    """/conf/core/fc-md-op: /collections is there."""
    assert api.get("/collections").status_code == 200


def test_fc_md_success(api: httpx.Client) -> None:
    """/conf/core/fc-md-success: a document of all collections and its links."""
    body = get(api, "/collections")
    assert {one["id"] for one in body["collections"]} == set(NAMES)


def test_fc_md_links(api: httpx.Client) -> None:
    """/conf/core/fc-md-links: links to itself and its other form, with rel and type."""
    body = get(api, "/collections")
    assert linked(body, "self") and linked(body, "alternate")
    assert all(one["rel"] and one["type"] for one in body["links"])
    for one in body["links"]:
        assert api.get(one["href"]).headers["content-type"].split(";")[0] == one["type"]


def test_fc_md_items(api: httpx.Client) -> None:
    """/conf/core/fc-md-items: each collection is an item, and found under its id."""
    for one in get(api, "/collections")["collections"]:
        assert one["title"] and one["itemType"] == "feature"
        single = get(api, f"/collections/{one['id']}")
        assert {**single, "links": None} == {**one, "links": None}


def test_fc_md_items_links(api: httpx.Client) -> None:
    """/conf/core/fc-md-items-links: each says where its features are, in each form."""
    for one in get(api, "/collections")["collections"]:
        links = linked(one, "items")
        assert {link["type"] for link in links} == {GEOJSON, "text/html"}
        assert all(link["rel"] and link["type"] for link in one["links"])
        for link in links:
            assert api.get(link["href"]).headers["content-type"].split(";")[0] == link["type"]


@every
def test_fc_md_extent(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-md-extent, /conf/core/fc-md-extent-multi: every feature lies in the extent, which is
    one box and one interval."""
    extent = get(api, f"/collections/{collection}")["extent"]
    shapes = [shape(one["geometry"]) for one in features(api, collection) if one["geometry"]]
    assert len(extent["temporal"]["interval"]) == 1
    start, end = extent["temporal"]["interval"][0]
    assert datetime.fromisoformat(start) < datetime(2020, 2, 1, tzinfo=UTC) and end is None
    if collection in {"documents", "actors"}:
        assert not shapes and "spatial" not in extent
        return
    (box,) = extent["spatial"]["bbox"]
    assert extent["spatial"]["crs"] == CRS84
    assert shapes and all(shapely.box(*box).buffer(1e-6).covers(one) for one in shapes)


@every
def test_sfc_md_op(api: httpx.Client, collection: str) -> None:
    """/conf/core/sfc-md-op: each collection has its page."""
    get(api, f"/collections/{collection}")
    assert api.get(f"/collections/{collection}x").status_code == 404


@every
def test_sfc_md_success(api: httpx.Client, collection: str) -> None:
    """/conf/core/sfc-md-success, /req/core/sfc-md-links: same as in the list, with links."""
    body = get(api, f"/collections/{collection}")
    (listed,) = [one for one in get(api, "/collections")["collections"] if one["id"] == collection]
    for name in ("id", "title", "description", "extent", "crs"):
        assert body.get(name) == listed.get(name)
    for rel in ("self", "alternate", "items"):
        assert linked(body, rel)


# --- features ------------------------------------------------------------------------------------


@every
def test_fc_op(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-op: the features of each collection are there."""
    assert features(api, collection)


def test_fc_bbox_definition(api: httpx.Client) -> None:
    """/conf/core/fc-bbox-definition: bbox is described as the standard has it."""
    found = parameter(api, "bbox")
    assert (found["in"], found["required"], found["style"], found["explode"]) == (
        "query",
        False,
        "form",
        False,
    )
    assert found["schema"] == {"type": "array", "minItems": 4, "maxItems": 6, "items": {"type": "number"}}


@pytest.mark.parametrize(
    "box", ["20.5,30.5,22.5,31.5", "-180,-90,180,90", "0,0,1,1", "27.5,30,20.5,35", "20.5,30.5,0,22.5,31.5,9"]
)
@some
def test_fc_bbox_response(api: httpx.Client, collection: str, box: str) -> None:
    """/conf/core/fc-bbox-response: exactly the features that meet the box, on
    either side of the antimeridian; heights are ignored."""
    corners = [float(part) for part in box.split(",")]
    west, south, east, north = corners if len(corners) == 4 else [*corners[:2], *corners[3:5]]
    area = shapely.box(west, south, east, north)
    if west > east:
        area = shapely.union(shapely.box(west, south, 180, north), shapely.box(-180, south, east, north))
    expected = {
        one["id"]
        for one in features(api, collection)
        if one["geometry"] and shape(one["geometry"]).intersects(area)
    }
    assert ids(features(api, collection, bbox=box)) == expected


def test_fc_limit_definition(api: httpx.Client) -> None:
    """/conf/core/fc-limit-definition: limit is described, with its bounds."""
    found = parameter(api, "limit")
    assert (found["in"], found["required"], found["style"], found["explode"]) == (
        "query",
        False,
        "form",
        False,
    )
    assert found["schema"] == {"type": "integer", "minimum": 1, "maximum": MOST, "default": 100}


@every
def test_fc_limit_response(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-limit-response: no more than asked; too many is the most."""
    whole = features(api, collection)
    for limit in (1, 2, 10):
        assert len(features(api, collection, limit=str(limit))) == min(limit, len(whole))
    assert ids(features(api, collection, limit=str(MOST + 1))) == ids(whole)


def test_fc_time_definition(api: httpx.Client) -> None:
    """/conf/core/fc-time-definition: datetime is described as the standard has it."""
    found = parameter(api, "datetime")
    assert (found["in"], found["required"], found["style"], found["explode"]) == (
        "query",
        False,
        "form",
        False,
    )
    assert found["schema"]["type"] == "string"


def lasts(one: dict[str, Any]) -> tuple[datetime, datetime, bool]:
    """Return when a feature is true, from and to, and whether its end is still part of it."""
    given = one["properties"]
    if "valid_from" in given:
        first, last, closed = given["valid_from"], given["valid_to"], False
    elif "event_from" in given:
        first, last, closed = given["event_from"], given["event_to"], False
    else:
        first = last = given.get("at") or given.get("published_at")
        closed = True
    start = datetime.fromisoformat(first) if first else EVER[0]
    return start, datetime.fromisoformat(last) if last else EVER[1], closed


@pytest.mark.parametrize(
    "asked",
    [
        "2020-03-01T00:00:00Z",
        "2020-03-02T10:00:00+02:00",
        "2020-02-10T00:00:00Z/2020-03-05T00:00:00Z",
        "../2020-02-01T00:00:00Z",
        "2020-04-15T00:00:00Z/..",
        "/2020-02-01T00:00:00Z",
        "2020-04-15T00:00:00Z/",
    ],
)
@some
def test_fc_time_response(api: httpx.Client, collection: str, asked: str) -> None:
    """/conf/core/fc-time-response: exactly the features whose time meets the one
    asked for; features of no time always."""
    whole = features(api, collection)
    if collection in {"cells", "places", "actors"}:
        assert ids(features(api, collection, datetime=asked)) == ids(whole)
        return
    first, slash, last = asked.partition("/")
    start = EVER[0] if first in {"", ".."} else datetime.fromisoformat(first)
    end = start if not slash else EVER[1] if last in {"", ".."} else datetime.fromisoformat(last)
    expected = set()
    for one in whole:
        begins, ends, closed = lasts(one)
        if begins <= end and (ends >= start if closed or ends == EVER[1] else ends > start):
            expected.add(one["id"])
    assert ids(features(api, collection, datetime=asked)) == expected


@every
def test_query_param_unknown(api: httpx.Client, collection: str) -> None:
    """/conf/core/query-param-unknown: a parameter nobody knows is refused."""
    for path in ("", "/items", "/queryables"):
        answer = api.get(f"/collections/{collection}{path}", params={"no_such_parameter": "1"})
        assert (answer.status_code, answer.json()["parameter"]) == (400, "no_such_parameter")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limit", "0"),
        ("limit", "x"),
        ("bbox", "1,2,3"),
        ("bbox", "a,b,c,d"),
        ("bbox", "1,9,2,8"),
        ("datetime", "2020-13-01"),
        ("datetime", "../soon"),
        ("datetime", "2020-03-05/2020-03-01"),
        ("f", "gml"),
    ],
)
@some
def test_query_param_invalid(api: httpx.Client, collection: str, name: str, value: str) -> None:
    """/conf/core/query-param-invalid: a value that will not do is refused."""
    answer = api.get(f"/collections/{collection}/items", params={name: value})
    assert (answer.status_code, answer.json()["parameter"]) == (400, name)


@every
def test_fc_response(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-response: all features of the collection, and no others, over pages."""
    seen: list[str] = []
    address = f"/collections/{collection}/items?limit=7"
    while address:
        page = get(api, address, GEOJSON)
        assert page["type"] == "FeatureCollection"
        seen += [one["id"] for one in page["features"]]
        address = next((one["href"] for one in linked(page, "next")), "")
    assert len(seen) == len(set(seen)) == page["numberMatched"]
    assert set(seen) == ids(features(api, collection))


@every
def test_fc_links(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-links, /req/core/fc-rel-type: to itself and each other form, typed."""
    for kind, other in (("json", "html"), ("html", "json")):
        media = {"json": GEOJSON, "html": "text/html"}
        address = f"/collections/{collection}/items?limit=1&f={kind}"
        if kind == "html":
            assert "alternate" in api.get(address).text
            continue
        body = get(api, address, GEOJSON)
        (own,), (alternate,) = linked(body, "self"), linked(body, "alternate")
        assert (own["type"], alternate["type"]) == (media[kind], media[other])
        assert own["href"] == str(api.base_url.join(address))
        assert api.get(alternate["href"]).headers["content-type"].split(";")[0] == media[other]
        assert all(one["rel"] and one["type"] for one in body["links"])


@every
def test_fc_timestamp(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-timeStamp: when the answer was made."""
    made = datetime.fromisoformat(get(api, f"/collections/{collection}/items", GEOJSON)["timeStamp"])
    assert made.tzinfo is not None and abs((datetime.now(UTC) - made).total_seconds()) < 60


@every
def test_fc_number_matched(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-numberMatched: how many there are, whatever the limit."""
    found = get(api, f"/collections/{collection}/items", GEOJSON, limit="1", bbox="20,30,23,32")
    assert found["numberMatched"] == len(features(api, collection, bbox="20,30,23,32"))


@every
def test_fc_number_returned(api: httpx.Client, collection: str) -> None:
    """/conf/core/fc-numberReturned: how many the answer holds."""
    for limit in ("1", "3", "2000"):
        found = get(api, f"/collections/{collection}/items", GEOJSON, limit=limit)
        assert found["numberReturned"] == len(found["features"])


@every
def test_f_op(api: httpx.Client, collection: str) -> None:
    """/conf/core/f-op: every feature has an address of its own."""
    for one in features(api, collection, limit="5"):
        get(api, f"/collections/{collection}/items/{one['id']}", GEOJSON)
    assert api.get(f"/collections/{collection}/items/no-such-feature").status_code == 404


@every
def test_f_success(api: httpx.Client, collection: str) -> None:
    """/conf/core/f-success: it is the feature of the collection."""
    for one in features(api, collection, limit="5"):
        single = get(api, f"/collections/{collection}/items/{one['id']}", GEOJSON)
        assert {name: single[name] for name in one} == one


@every
def test_f_links(api: httpx.Client, collection: str) -> None:
    """/conf/core/f-links: to itself, its other form, its collection; typed."""
    for one in features(api, collection, limit="2"):
        body = get(api, f"/collections/{collection}/items/{one['id']}", GEOJSON)
        media = {"self": GEOJSON, "alternate": "text/html", "collection": "application/json"}
        assert {link["rel"]: link["type"] for link in body["links"]} == media
        for link in body["links"]:
            assert api.get(link["href"]).headers["content-type"].split(";")[0] == link["type"]


# --- encodings -----------------------------------------------------------------------------------


@every
def test_geojson_definition(api: httpx.Client, collection: str) -> None:
    """/conf/geojson/definition: features come as application/geo+json when asked so."""
    for path in (f"/collections/{collection}/items", f"/collections/{collection}/items?f=geojson"):
        answer = api.get(path, headers={"Accept": GEOJSON})
        assert answer.headers["content-type"] == GEOJSON


@every
def test_geojson_content(api: httpx.Client, collection: str) -> None:
    """/conf/geojson/content: RFC 7946: members, valid geometries, winding, links as such."""
    body = get(api, f"/collections/{collection}/items", GEOJSON, limit="1000")
    assert body["type"] == "FeatureCollection" and isinstance(body["links"], list) and "crs" not in body
    for one in body["features"]:
        assert one["type"] == "Feature" and isinstance(one["id"], str)
        assert isinstance(one["properties"], dict) and "geometry" in one
        if one["geometry"] is None:
            continue
        found = shape(one["geometry"])
        assert found.is_valid and not found.is_empty
        for part in getattr(found, "geoms", [found]):
            if part.geom_type == "Polygon":
                assert part.exterior.is_ccw and not any(hole.is_ccw for hole in part.interiors)


class Page(HTMLParser):
    """Reads a page: every tag that is opened is closed, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[dict[str, str | None]] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.links.append(dict(attrs))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


PAGES = ("/", "/conformance", "/api", "/api.html", "/collections", "/theatres", "/layers")


@pytest.mark.parametrize("path", PAGES)
def test_html_definition(api: httpx.Client, path: str) -> None:
    """/conf/html/definition: every page comes as text/html, by Accept and by f=html."""
    assert api.get(path, headers={"Accept": "text/html"}).headers["content-type"].startswith("text/html")
    if not path.endswith(".html"):
        answer = api.get(path, params={"f": "html"})
        assert answer.headers["content-type"].startswith("text/html")
        assert "accept" in answer.headers["vary"].lower()


@every
def test_html_content(api: httpx.Client, collection: str) -> None:
    """/conf/html/content: HTML 5 that says what the JSON says, with links."""
    for path in ("", "/items", "/queryables", f"/items/{features(api, collection)[0]['id']}"):
        answer = api.get(f"/collections/{collection}{path}", params={"f": "html"})
        assert answer.text.startswith("<!doctype html>")
        page = Page(answer.text)
        assert page.open == []
        assert {"self", "alternate"} <= {one.get("rel") for one in page.links}
    whole = Page(api.get(f"/collections/{collection}/items", params={"f": "html"}).text)
    for one in features(api, collection, limit="100"):
        assert one["id"] in whole.text
