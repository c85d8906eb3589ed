"""Keys that do not hold, bodies too large, clients too eager, pages from elsewhere, answers held already."""

from datetime import UTC, datetime, timedelta

import httpx

from geotracker.api.app import Options
from geotracker.store import LocalServer, Store
from geotracker.store.accounts import Role, add_key, entries, revoke, save_account
from tests.api.conftest import Desk, filled_database, serving


def test_an_answer_the_client_has_is_not_sent_again(client: httpx.Client) -> None:
    path = "/collections/zones/items?limit=3"
    # The mark changes with every commit on the server, another worker's too: one quiet moment is enough.
    assert any(
        client.get(path, headers={"If-None-Match": tag}).status_code == 304
        for _ in range(200)
        for tag in [client.get(path).headers["etag"]]
    )
    first = client.get(path)
    assert client.get(path + "&f=html", headers={"If-None-Match": first.headers["etag"]}).status_code == 200
    assert first.headers["content-encoding"] == "gzip"


def test_an_answer_that_changed_is_sent_again(desk: Desk) -> None:
    layer = desk.layer()
    drawn = {
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [[[20, 30], [21, 30], [21, 31], [20, 30]]]},
        "properties": {"holder": "north"},
    }
    with desk.client("ada") as ada:
        path = f"/collections/{layer}/items"
        tag = ada.get(path).headers["etag"]
        assert ada.post(path, json=drawn).status_code == 201
        again = ada.get(path, headers={"If-None-Match": tag})
        assert (again.status_code, again.json()["numberMatched"]) == (200, 1)


def test_keys_expire_are_revoked_and_are_narrow(desk: Desk) -> None:
    mine, other = desk.layer("mine"), desk.layer("other")
    soon = datetime.now(UTC) - timedelta(seconds=1)
    with desk.store.begin() as connection:
        old, _ = add_key(connection, "ada", "test", (), soon)
        narrow, key = add_key(connection, "ada", "test", ("read", f"edit:{mine}"))

    def post(text: str, layer: str) -> int:
        headers = {"X-API-Key": text}
        drawn = {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [[[20, 30], [21, 30], [21, 31], [20, 30]]]},
            "properties": {"holder": "north"},
        }
        address = f"{desk.address}/collections/{layer}/items"
        return httpx.post(address, json=drawn, headers=headers, timeout=20).status_code

    assert post(old, mine) == 401
    assert (post(narrow, mine), post(narrow, other)) == (201, 403)
    with desk.store.begin() as connection:
        revoke(connection, key.id, "test", "lost")
    assert post(narrow, mine) == 401
    with desk.store.begin() as connection:
        save_account(connection, "ada", Role.CLOSED, "test")
        outcomes = [one.outcome for one in entries(connection) if one.action.startswith("POST")]
    assert post(desk.keys["ada"], mine) == 401
    assert outcomes == [401, 201, 403, 401]
    with desk.store.begin() as connection:
        text = str(connection.exec_driver_sql("SELECT * FROM keys").all())
    assert narrow.split("_", 2)[2] not in text


def test_a_server_that_is_not_public_wants_a_key(shown_store: Store) -> None:
    with serving(shown_store, Options(public=False, per_minute=0)) as address:
        answer = httpx.get(f"{address}/collections")
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"].startswith("Bearer")


def test_bodies_and_rates_have_limits(shown_store: Store) -> None:
    with serving(shown_store, Options(per_minute=5, largest_body=100)) as address, httpx.Client() as client:
        assert client.post(f"{address}/control", content=b"x" * 101).status_code == 413
        assert client.post(f"{address}/control", content=iter([b"x" * 60, b"x" * 60])).status_code == 413
        codes = [client.get(f"{address}/conformance").status_code for _ in range(4)]
        assert codes == [200, 200, 200, 429]
        late = client.get(f"{address}/conformance")
        assert int(late.headers["retry-after"]) >= 1
        assert late.headers["content-type"] == "application/problem+json"


def test_each_key_may_ask_its_own_share_behind_one_address(server: LocalServer) -> None:
    """A client of ours has its own bucket; keys that do not hold draw from their address."""
    with (
        filled_database(server) as store,
        serving(store, Options(per_minute=8)) as address,
    ):
        desk = Desk(store, address)
        with desk.client("ada") as ada, desk.client("ben") as ben, desk.client() as anybody:
            assert [one.get("/collections/actors").status_code for one in (ada, ben)] == [200, 200]
            eager = [ada.get("/conformance").status_code for _ in range(30)]
            assert eager.count(429) > 10
            assert anybody.get("/conformance").status_code == 200
            eager = [anybody.get("/conformance").status_code for _ in range(30)]
            assert eager.count(429) > 10
            forged = {"X-API-Key": desk.keys["ben"] + "x"}
            codes = [anybody.get("/conformance", headers=forged).status_code for _ in range(5)]
            assert codes.count(429) > 2
            assert ben.get("/conformance").status_code == 200
        with store.begin() as connection:
            revoke(connection, desk.keys["ben"].split("_")[1], "test", "lost")
        with desk.client("ben") as ben:
            assert ben.get("/collections/actors").status_code == 401
            codes = [ben.get("/conformance").status_code for _ in range(5)]
            assert codes.count(429) > 2  # it draws from its address again


def test_pages_from_elsewhere_ask_only_where_a_setting_lets_them(shown_store: Store) -> None:
    origin = {"Origin": "https://map.example.org"}
    with serving(shown_store, Options(origins=("https://map.example.org",), per_minute=0)) as address:
        allowed = httpx.get(f"{address}/conformance", headers=origin)
        assert allowed.headers["access-control-allow-origin"] == origin["Origin"]
    with serving(shown_store) as address:
        plain = httpx.get(f"{address}/conformance", headers=origin)
        assert "access-control-allow-origin" not in plain.headers
