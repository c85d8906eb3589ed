"""The service against hostile requests: injection, scripts, guessed keys, large bodies, bad files."""

import io
import json
import socket
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geotracker.api.app import Options
from geotracker.model import Document, LayerRole
from geotracker.store import LocalServer
from tests.api.conftest import Desk, filled_database, serving
from tests.hostile.conftest import fuzz

SCRIPT = "<script>document.title='struck'</script><img src=x onerror=alert(1)>"
PAYLOADS = (
    "' OR 1=1 --", "'; DROP TABLE documents; --", "1) UNION SELECT password FROM pg_shadow --",
    "pg_sleep(9)", "%00", "\x00",
    "../../etc/passwd", "..%2f..%2fetc%2fpasswd", SCRIPT, "{{7*7}}", "${jndi:ldap://x}",
    "9" * 400, "-1", "NaN", "1e309",
    "2020-13-45", "2020-01-06/2019-01-06", "../..", "9999-12-31T23:59:59Z/..", "0000-00-00", "\u202e",
    "é" * 50, "[" * 500,
    "CASEI(name)='x'", "name LIKE '%'", "pg_read_file('/etc/passwd') = 'x'",
    "S_INTERSECTS(geometry, POINT(NaN NaN))",
    "name IN (" + "'x'," * 50 + "'y')", "((((((((((((((((((1=1))))))))))))))))))",
    "holder = 'x' AND" * 40 + " 1=1",
)  # fmt: skip
PATHS = (
    "/", "/conformance", "/collections", "/collections/{}", "/collections/zones/items",
    "/collections/claims/items",
    "/collections/documents/items", "/collections/documents/items/{}", "/collections/{}/items", "/control/at",
    "/collections/{}/download?f=gpkg",
    "/theatres/halcyon/timeline", "/diff", "/stats", "/why", "/collections/zones/items/{}", "/api", "/{}",
)  # fmt: skip
NAMES = (
    "filter", "filter-lang", "datetime", "known_at", "known-at", "bbox", "bbox-crs", "crs", "limit",
    "cursor", "offset",
    "theatre", "properties", "f", "at", "lon", "lat", "cell", "holder", "ids", "sortby", "zoom", "x",
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(server: LocalServer) -> Iterator[Desk]:
    with filled_database(server) as store, serving(store) as address:
        yield Desk(store, address)


def test_no_request_is_a_server_error_and_none_changes_the_database(desk: Desk) -> None:
    before = desk.store.counts("halcyon")
    odd = st.one_of(st.sampled_from(PAYLOADS), st.text(max_size=30))
    with desk.client() as client:

        @fuzz
        @given(
            path=st.sampled_from(PATHS),
            inner=odd,
            parameters=st.dictionaries(st.sampled_from(NAMES), odd, max_size=3),
        )
        def ask(path: str, inner: str, parameters: dict[str, str]) -> None:
            clean = "".join(char for char in inner if char.isprintable() and not "\ud800" <= char <= "\udfff")
            try:
                request = client.build_request("GET", path.replace("{}", clean or "x"), params=parameters)
            except (httpx.InvalidURL, UnicodeError):
                return
            answer = client.send(request)
            assert answer.status_code < 500, f"{request.url}: {answer.status_code} {answer.text[:300]}"
            assert "root:" not in answer.text and "Traceback" not in answer.text

        ask()
    assert desk.store.counts("halcyon") == before


def test_stored_script_is_shown_as_text_on_every_page(desk: Desk) -> None:
    document = Document(
        f"Norham fell. {SCRIPT}",
        f"Desk {SCRIPT}",
        datetime(2020, 3, 1, tzinfo=UTC),
        f"T {SCRIPT}",
        "javascript:alert(1)",
    )
    desk.store.add_documents([document], "halcyon")
    with desk.client() as client:
        for path in (
            "/collections/documents/items?theatre=halcyon&f=html",
            f"/collections/documents/items/{desk.store.document(document.sha256).id}?f=html",
            f"/collections/documents/items?theatre=halcyon&f=html&filter={SCRIPT}",
            f"/collections/{SCRIPT}?f=html",
        ):
            answer = client.get(path)
            if "html" in answer.headers["content-type"]:
                assert "<script>document" not in answer.text and "<img src=x" not in answer.text, path
                assert 'href="javascript:' not in answer.text, path


def test_keys_travel_in_headers_only_so_no_foreign_page_can_act_for_a_user(desk: Desk) -> None:
    with desk.client("ada") as client:
        answer = client.get("/collections", headers={"Origin": "https://evil.example"})
        assert "set-cookie" not in answer.headers
        assert "access-control-allow-origin" not in answer.headers
    layer = desk.layer("forged")
    form = {"Origin": "https://evil.example", "Content-Type": "text/plain"}
    with desk.client() as stranger:
        answer = stranger.post(f"/collections/{layer}/items", content=b"{}", headers=form)
        assert answer.status_code == 401


def test_guessed_keys_are_refused_and_slowed(server: LocalServer) -> None:
    with filled_database(server) as store, serving(store, Options(per_minute=30)) as address:
        with httpx.Client(base_url=address) as client:
            found = [
                client.get(
                    "/collections", headers={"Authorization": f"Bearer gt_{number:08d}_wrong"}
                ).status_code
                for number in range(60)
            ]
        assert set(found) <= {401, 429} and found.count(429) >= 25
        with httpx.Client(base_url=address) as client:
            waiting = client.get("/collections")
            assert waiting.status_code == 429 and int(waiting.headers["retry-after"]) >= 1


def test_large_bodies_are_refused_before_they_are_held(server: LocalServer) -> None:
    with (
        filled_database(server) as store,
        serving(store, Options(per_minute=0, largest_body=10_000)) as address,
    ):
        desk = Desk(store, address)
        layer = desk.layer("large")
        with desk.client("ada") as ada:
            path = f"/collections/{layer}/items"
            assert ada.post(path, content=b"x" * 20_000).status_code == 413
            pieces = (b"y" * 1_000 for _ in range(50))
            assert ada.post(path, content=pieces).status_code == 413  # chunked: no length is stated


def test_slow_clients_do_not_stop_the_others(desk: Desk) -> None:
    host, port = urlsplit(desk.address).hostname, urlsplit(desk.address).port
    slow = [socket.create_connection((str(host), int(port or 0))) for _ in range(100)]
    try:
        for one in slow:
            one.sendall(
                b"POST /collections/layer-1/items HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"
            )
        with desk.client() as client:
            assert client.get("/collections", timeout=5).status_code == 200
    finally:
        for one in slow:
            one.close()


def test_no_secret_reaches_the_log_or_an_answer(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    secret = desk.keys["ada"]
    with desk.client("ada") as ada:
        texts = [ada.get("/collections").text, ada.post("/collections/none/items", json={}).text]
    with desk.client("root") as root:
        texts.append(root.get("/audit").text)
    assert all(secret not in text for text in texts)
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("geotracker")]
    assert all(secret not in line for line in ours)


def archive(names: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in names.items():
            packed.writestr(name, data)
    return held.getvalue()


RING = [[20, 34], [21, 34], [21, 35], [20, 35], [20, 34]]


def area(geometry: object) -> bytes:
    properties = {"holder": "north", "certainty": 1.0}
    return json.dumps({"type": "Feature", "geometry": geometry, "properties": properties}).encode()


FILES = {
    "zip slip": archive({"../../../../tmp/geotracker-slip.shp": b"x", "/etc/geotracker-slip": b"x"}),
    "zip bomb": archive({"a.shp": b"\0" * 60_000_000, "a.shx": b"", "a.dbf": b""}),
    "zip of nothing": archive({}),
    "cut zip": archive({"a.shp": b"x" * 1000})[:-30],
    "not a map": b"%PDF-1.7",
    "gpkg by name": b"SQLite format 3\0" + b"\xff" * 4096,
    "kml with an entity": b'<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]><kml><Document>'
    b"<Placemark><name>&x;</name><Point><coordinates>20,34</coordinates></Point></Placemark></Document></kml>",
    "a path to a file": b"/vsicurl/http://169.254.169.254/latest",
    "deep json": b"[" * 100_000,
    "vrt": b'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer>'
    b"</OGRVRTDataSource>",
}
GEOMETRIES = {
    "self-crossing": {"type": "Polygon", "coordinates": [[[20, 34], [21, 35], [21, 34], [20, 35], [20, 34]]]},
    "empty": {"type": "Polygon", "coordinates": []},
    "null": None,
    "nan": {"type": "Polygon", "coordinates": [[["NaN", 34], [21, 34], [21, 35], ["NaN", 34]]]},
    "huge numbers": {"type": "Polygon", "coordinates": [[[1e308, 34], [21, 34], [21, 1e308], [1e308, 34]]]},
    "across the antimeridian": {
        "type": "Polygon",
        "coordinates": [[[179, 0], [-179, 0], [-179, 1], [179, 1], [179, 0]]],
    },
    "polar": {"type": "Polygon", "coordinates": [[[-180, 80], [180, 80], [180, 90], [-180, 90], [-180, 80]]]},
    "wrong winding": {"type": "Polygon", "coordinates": [RING[::-1]]},
    "mixed": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [20, 34]}]},
    "three dimensions": {"type": "Polygon", "coordinates": [[[*point, 99] for point in RING]]},
    "open ring": {"type": "Polygon", "coordinates": [RING[:-1]]},
    "two points": {"type": "Polygon", "coordinates": [RING[:2]]},
    "strings": {"type": "Polygon", "coordinates": "20,34"},
    "unknown kind": {"type": "Circle", "coordinates": [20, 34], "radius": 5},
    "many points": {
        "type": "Polygon",
        "coordinates": [[[20 + i / 1e6, 34] for i in range(50_000)] + [[20, 35], [20, 34]]],
    },
}


@pytest.mark.filterwarnings(
    "ignore::RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)  # GDAL's
@pytest.mark.parametrize("kind", FILES)
def test_bad_files_are_refused_and_write_nothing_elsewhere(desk: Desk, kind: str) -> None:
    layer = desk.layer(f"import {kind}", role=LayerRole.DRAFT)
    with desk.client("ada") as ada:
        answer = ada.post(f"/collections/{layer}/import", content=FILES[kind])
        assert answer.status_code < 500, answer.text[:300]
        assert "root:" not in answer.text and "root:" not in ada.get(f"/collections/{layer}/items").text


def test_no_upload_makes_the_server_read_its_own_files(desk: Desk, tmp_path: Path) -> None:
    """A VRT only points elsewhere; GDAL would follow it to any file or address the server can reach."""
    held = tmp_path / "held.geojson"
    held.write_bytes(
        b'{"type": "FeatureCollection", "features": ['
        + area({"type": "Polygon", "coordinates": [RING]})
        + b"]}"
    )
    pointer = (
        f'<OGRVRTDataSource><OGRVRTLayer name="held"><SrcDataSource>{held}</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>"
    ).encode()
    layer = desk.layer("pointing", role=LayerRole.DRAFT)
    with desk.client("ada") as ada:
        for body in (pointer, b"<kml >" + pointer, archive({"a.vrt": pointer}), archive({"a.shp": pointer})):
            assert ada.post(f"/collections/{layer}/import", content=body).status_code == 400
        assert ada.get(f"/collections/{layer}/items").json()["features"] == []


@pytest.mark.parametrize("kind", GEOMETRIES)
def test_odd_geometries_are_mended_or_refused(desk: Desk, kind: str) -> None:
    layer = desk.layer(f"draw {kind}", role=LayerRole.DRAFT)
    with desk.client("ada") as ada:
        headers = {"Content-Type": "application/geo+json"}
        path = f"/collections/{layer}/items"
        answer = ada.post(path, content=area(GEOMETRIES[kind]), headers=headers)
        assert answer.status_code < 500, answer.text[:300]
        assert ada.get(path).status_code == 200


def test_bodies_of_any_shape_are_read_or_refused(desk: Desk) -> None:
    layer = desk.layer("bodies", role=LayerRole.DRAFT)
    json_values = st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10)),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["type", "geometry", "properties", "coordinates", "holder", "x"]),
                inner,
                max_size=4,
            )
        ),
        max_leaves=12,
    )
    with desk.client("ada") as ada:

        @fuzz
        @given(st.one_of(st.binary(max_size=60), json_values.map(lambda value: json.dumps(value).encode())))
        def send(body: bytes) -> None:
            answer = ada.post(
                f"/collections/{layer}/items", content=body, headers={"Content-Type": "application/geo+json"}
            )
            assert answer.status_code < 500, f"{body!r}: {answer.text[:300]}"

        send()
