"""/why adds up: what it lists makes the belief it shows, with areas that analysts drew as evidence."""

import math
from typing import Any

import halcyon
import httpx
import pytest
import shapely
from shapely.geometry import mapping

from geotracker.api import why
from geotracker.model import LayerRole
from tests.api.conftest import Desk

QUILL = {"theatre": "halcyon", "cell": "18", "at": "2020-03-05"}


def asked(client: httpx.Client, **where: str) -> dict[str, Any]:
    answer = client.get("/why", params={**QUILL, **where})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def adds_up(found: dict[str, Any]) -> bool:
    listed = sum(one["log_odds"] for one in found["claims"])
    total = found["start_log_odds"] + listed + found["others_log_odds"]
    share = found["probabilities"][found["explained"]]
    shown = math.log(share / (1 - share))
    return total == pytest.approx(found["total_log_odds"], abs=0.01) == pytest.approx(shown, abs=0.05)


def area(holder: str, west: float, reason: str = "") -> dict[str, Any]:
    shape = mapping(shapely.box(west, 32, west + 0.9, 33))
    given = {"holder": holder, "valid_from": "2020-03-02", "certainty": 0.8, "reason": reason}
    return {"type": "Feature", "geometry": shape, "properties": given}


def test_what_is_drawn_counts_from_the_next_rebuild_and_is_listed_then(desk: Desk) -> None:
    layer = desk.layer("scouts", LayerRole.EVIDENCE)
    path = f"/collections/{layer}/items"
    with desk.client("ada") as ada:
        before = asked(ada)
        assert adds_up(before) and before["pending"] == []
        made = ada.post(path, json=area("north", 22.05)).json()["id"]
        far = ada.post(path, json=area("north", 27)).json()["id"]
        now = asked(ada)
        (told,) = now["pending"]
        assert (told["feature"], told["layer"], told["change"]) == (made, layer, "added")
        assert told["counts"] == "from the next rebuild"
        assert {**now, "pending": []} == before
        assert [one["feature"] for one in asked(ada, cell="23")["pending"]] == [far]
        assert asked(ada, **{"known-at": "2020-03-05"})["pending"] == []
        halcyon.draw(desk.store)  # a new run
        after = asked(ada)
        assert after["pending"] == [] and adds_up(after)
        drawn = next(one for one in after["claims"] if one.get("layer") == layer)
        assert (drawn["feature"], drawn["source"], drawn["document"]) == (made, "ada", None)
        assert after["explained"] == "north" and drawn["log_odds"] > 1
        assert after["probabilities"]["south"] < before["probabilities"]["south"]
        tag = {"If-Match": '"1"'}
        assert ada.patch(f"{path}/{made}", json={"properties": {"holder": "south"}}, headers=tag).is_success
        assert [one["change"] for one in asked(ada)["pending"]] == ["changed"]
        assert ada.delete(f"{path}/{made}", headers={"If-Match": '"2"'}).is_success
        gone = asked(ada)
        assert [one["change"] for one in gone["pending"]] == ["removed"]
        assert {**gone, "pending": []} == {**after, "pending": []}


def test_the_weaker_ones_that_are_not_listed_are_summed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = desk.layer("scouts", LayerRole.EVIDENCE)
    with desk.client("ada") as ada:
        for holder in ("north", "south", "north"):
            assert ada.post(f"/collections/{layer}/items", json=area(holder, 22.05)).status_code == 201
        monkeypatch.setattr(why, "MOST_CLAIMS", 2)
        found = asked(ada)
    assert len(found["claims"]) == 2 < found["claims_in_all"]
    assert found["others_log_odds"] != 0
    assert adds_up(found)


def test_why_is_also_a_page(client: httpx.Client) -> None:
    answer = client.get("/why", params={**QUILL, "f": "html"})
    assert answer.headers["content-type"].startswith("text/html")
    assert "<script" not in answer.text and "captured" in answer.text
