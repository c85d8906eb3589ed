"""/why says what a stated share did to a place, and which shares could not be met there."""

from dataclasses import replace

import halcyon
import httpx
import pytest
import shapely

from geotracker.model import ControlClaim, Document, Region, Relation
from geotracker.store import Reading, Store
from tests.api.conftest import Desk

WHOLE = Region("theatre", "whole", "Halcyon")


@pytest.fixture(autouse=True)
def _whole(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {WHOLE.key: shapely.box(20, 30, 28, 35)}
    monkeypatch.setattr(
        halcyon.Shelf,
        "polygon_of",
        lambda self, theatre: lambda target: known.get(getattr(target, "key", "")),
    )


def publish(store: Store, number: int, *shares: tuple[str, float]) -> None:
    """Publish one report that states shares of the whole theatre."""
    text = f"Northern League troops captured Quill. Report {number} speaks of all of Halcyon."
    document = Document(text, "Halcyon Wire", halcyon.day(2, number))
    store.add_documents([document], "halcyon")
    (unread,) = store.unread("halcyon", "test")
    quill = next(cell.place for cell in halcyon.cells() if cell.place and cell.place.name == "Quill")
    plain = halcyon.claim(document, quill)
    stated: list[ControlClaim] = [
        replace(plain, relation=Relation.HOLDS, actor=actor, target=WHOLE, extent=share)
        for actor, share in shares
    ]
    store.save_readings("halcyon", "test", [Reading(unread.id, (), tuple(stated))])
    halcyon.draw(store)


def asked(client: httpx.Client, at: str, **more: str) -> dict[str, object]:
    answer = client.get("/why", params={"theatre": "halcyon", "cell": "39", "at": at, **more})
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


def test_a_claim_that_states_a_share_is_listed_as_one(desk: Desk) -> None:
    publish(desk.store, 3, ("south", 0.3))
    with desk.client() as client:
        found = asked(client, "2020-02-03")
    assert found["missed_shares"] == []
    assert [one["how"] for one in found["claims"]] == ["share"]  # type: ignore[attr-defined]


def test_shares_that_cannot_be_met_are_listed_from_when_they_were_known(desk: Desk) -> None:
    """Halcyon has towns only: a share may lean them, not hand them over."""
    publish(desk.store, 3, ("north", 0.8))
    with desk.client() as client:
        found = asked(client, "2020-02-03")
        before = asked(client, "2020-02-03", **{"known-at": "2020-02-01"})
    (missed,) = found["missed_shares"]  # type: ignore[misc,attr-defined]
    assert (missed["state"], missed["stated"]) == ("north", 0.8)
    assert missed["reason"] == "would decide towns nobody named"
    assert 0.2 < missed["reached"] < 0.5
    assert missed["id"] in [one["id"] for one in found["claims"]]  # type: ignore[attr-defined]
    assert before["missed_shares"] == []
