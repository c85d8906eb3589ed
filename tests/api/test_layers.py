"""Layers through the API: edits, conflicts, taking back, publishing, importing; over a real database."""

from dataclasses import replace
from typing import Any

import geopandas as gpd
import httpx
import pytest
import shapely
from shapely.geometry import mapping, shape

from geotracker.model import LayerRole
from tests.api.conftest import Desk


def area(west: float, south: float, east: float, north: float, **properties: Any) -> dict[str, Any]:
    given = {"holder": "south", "status": "held", "reason": "seen from above", **properties}
    return {
        "type": "Feature",
        "geometry": mapping(shapely.box(west, south, east, north)),
        "properties": given,
    }


def create(client: httpx.Client, layer: str, feature: dict[str, Any]) -> tuple[str, str]:
    answer = client.post(f"/collections/{layer}/items", json=feature)
    assert answer.status_code == 201, answer.text
    assert answer.headers["location"].endswith(answer.json()["id"])
    return answer.json()["id"], answer.headers["etag"]


def zones(client: httpx.Client, at: str = "2020-02-10", **given: str) -> list[dict[str, Any]]:
    asked = {"theatre": "halcyon", "datetime": at, "limit": "1000", **given}
    answer = client.get("/collections/zones/items", params=asked)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["features"]
    return found


def total(found: list[dict[str, Any]], holder: str) -> float:
    return sum(shape(one["geometry"]).area for one in found if one["properties"]["holder"] == holder)


def test_create_replace_update_delete(desk: Desk) -> None:
    layer = desk.layer()
    with desk.client("ada") as ada:
        name, tag = create(ada, layer, area(20, 34, 21, 35))
        path = f"/collections/{layer}/items/{name}"
        assert ada.get(path).headers["etag"] == tag == '"1"'
        assert ada.get(path, headers={"If-None-Match": tag}).status_code == 304
        put = ada.put(path, json=area(20, 34, 22, 35), headers={"If-Match": tag})
        assert (put.status_code, put.headers["etag"]) == (200, '"2"')
        patch = ada.patch(
            path, json={"properties": {"certainty": 0.7, "note": "x"}}, headers={"If-Match": '"2"'}
        )
        assert patch.json()["properties"]["certainty"] == 0.7
        one = ada.get(path).json()["properties"]
        assert (one["note"], one["version"], one["author"], one["holder"]) == ("x", 3, "ada", "south")
        assert ada.delete(path, headers={"If-Match": '"3"'}).status_code == 204
        assert ada.get(path).status_code == 404
        log = ada.get(f"/collections/{layer}/history").json()["edits"]
    assert [(one["version"], one["old"] is None, one["new"] is None) for one in log] == [
        (1, True, False),
        (2, False, False),
        (3, False, False),
        (4, False, True),
    ]


def test_who_is_second_gets_both_versions_and_a_merge(desk: Desk) -> None:
    layer = desk.layer()
    with desk.client("ada") as ada, desk.client("ben") as ben:
        name, tag = create(ada, layer, area(20, 34, 21, 35, note="first"))
        path = f"/collections/{layer}/items/{name}"
        match = {"If-Match": tag}
        assert ada.patch(path, json={"properties": {"certainty": 0.5}}, headers=match).status_code == 200
        late = ben.patch(path, json={"properties": {"note": "second", "certainty": 0.6}}, headers=match)
        assert late.status_code == 412
        told = late.json()
        assert told["theirs"]["feature"]["properties"]["certainty"] == 0.5
        assert told["yours"]["properties"]["certainty"] == 0.6
        assert told["merged"]["properties"]["note"] == "second"
        assert told["conflicts"] == ["certainty"]
        assert (told["theirs"]["author"], told["etag"]) == ("ada", '"2"')
        merged = ben.put(path, json=told["merged"], headers={"If-Match": told["etag"]})
        assert merged.status_code == 200
        assert ben.delete(path, headers=match).status_code == 412
        assert ben.put(path, json=area(0, 0, 1, 1)).status_code == 428


def test_an_overlay_lies_on_the_published_zones_for_its_time(desk: Desk) -> None:
    layer = desk.layer()
    with desk.client("ada") as ada:
        before = zones(ada)
        valid = {"valid_from": "2020-02-01", "valid_to": "2020-04-01"}
        name, tag = create(ada, layer, area(20.5, 33.5, 22.5, 34.5, **valid))
        after = zones(ada)
        assert total(after, "south") == pytest.approx(total(before, "south") + 2)
        assert total(after, "north") == pytest.approx(total(before, "north") - 2)
        assert sum(shape(one["geometry"]).area for one in after) == pytest.approx(40)
        drawn = next(one["properties"] for one in after if one["properties"]["feature"] == name)
        assert (drawn["author"], drawn["probability"]) == ("ada", 1)
        assert drawn["area_km2"] > 0
        assert total(zones(ada, "2020-01-15"), "south") == total(before, "south")
        held = {"theatre": "halcyon", "lon": 21.2, "lat": 34.2, "at": "2020-02-10"}
        said = ada.get("/control", params=held).json()
        assert (said["holder"], said["author"]) == ("south", "ada")
        # taking it away gives the model's zones back, as they were
        assert ada.delete(f"/collections/{layer}/items/{name}", headers={"If-Match": tag}).status_code == 204
        again = zones(ada)
        assert [total(again, who) for who in ("north", "south")] == pytest.approx(
            [total(before, who) for who in ("north", "south")]
        )
        assert {one["properties"]["layer"] for one in again} == {None}


def test_edits_survive_a_new_run_of_the_model(desk: Desk) -> None:
    import halcyon

    from geotracker.model import BeliefParams, Run

    layer = desk.layer()
    with desk.client("ada") as ada:
        create(ada, layer, area(20, 34, 22, 35))
        before = zones(ada)
        run = Run(
            "halcyon",
            desk.store.tessellation("halcyon") or "",
            BeliefParams(),
            "2",
            halcyon.day(1),
            halcyon.day(1),
        )
        desk.store.replace_control("halcyon", run, halcyon.states(), halcyon.zones())
        assert [one["properties"] for one in zones(ada)] == [one["properties"] for one in before]
        changed = [replace(one, probability=one.probability / 2) for one in halcyon.zones()]
        desk.store.replace_control("halcyon", run, halcyon.states(), changed)
        after = zones(ada)  # every zone is a new row now, and the analyst's area still lies on top, once
        assert sum(shape(one["geometry"]).area for one in after) == pytest.approx(40)
        assert [one["properties"]["author"] for one in after].count("ada") == 1


def test_undo_redo_and_revert(desk: Desk) -> None:
    layer = desk.layer()
    path = f"/collections/{layer}"

    def held(client: httpx.Client) -> dict[str, float]:
        found = client.get(f"{path}/items").json()["features"]
        return {one["id"]: one["properties"]["certainty"] for one in found}

    with desk.client("ada") as ada, desk.client("ben") as ben:
        first, _ = create(ada, layer, area(20, 34, 21, 35))
        ada.patch(
            f"{path}/items/{first}", json={"properties": {"certainty": 0.2}}, headers={"If-Match": '"1"'}
        )
        moment = ada.get(f"{path}/history").json()["edits"][-1]["made_at"]
        second, _ = create(ada, layer, area(22, 34, 23, 35))
        states = [held(ada)]
        for _ in range(3):
            assert ada.post(f"{path}/undo").status_code == 200
            states.append(held(ada))
        assert states == [{first: 0.2, second: 1}, {first: 0.2}, {first: 1}, {}]
        assert ada.post(f"{path}/undo").status_code == 404
        for state in reversed(states[:-1]):
            assert ada.post(f"{path}/redo").status_code == 200
            assert held(ada) == state
        assert ada.post(f"{path}/redo").status_code == 404
        assert ada.post(f"{path}/revert", json={"to": moment}).status_code == 200
        assert held(ada) == {first: 0.2}
        changed = ada.get(f"{path}/changes", params={"from": "2020-01-01"}).json()["changes"]
        assert [one["feature"] for one in changed] == [first]
        # what somebody else built upon is not taken back
        version = ada.get(f"{path}/items/{first}").headers["etag"]
        ben.patch(
            f"{path}/items/{first}", json={"properties": {"certainty": 0.9}}, headers={"If-Match": version}
        )
        third, _ = create(ben, layer, area(24, 34, 25, 35))
        ada.patch(
            f"{path}/items/{third}", json={"properties": {"certainty": 0.1}}, headers={"If-Match": '"1"'}
        )
        assert ben.post(f"{path}/undo").status_code == 412


def test_split_merge_and_cut(desk: Desk) -> None:
    layer = desk.layer()
    path = f"/collections/{layer}"
    with desk.client("ada") as ada:
        name, _ = create(ada, layer, area(20, 34, 22, 35))
        line = {"type": "LineString", "coordinates": [[21, 33], [21, 36]]}
        split = {"operation": "split", "features": {name: 1}, "geometry": line}
        assert ada.post(f"{path}/shape", json=split).status_code == 200
        halves = ada.get(f"{path}/items").json()["features"]
        assert [shape(one["geometry"]).area for one in halves] == [1, 1]
        both = {one["id"]: one["properties"]["version"] for one in halves}
        assert ada.post(f"{path}/shape", json={"operation": "merge", "features": both}).status_code == 200
        (whole,) = ada.get(f"{path}/items").json()["features"]
        hole = mapping(shapely.box(20.4, 34.4, 20.6, 34.6))
        cut = {
            "operation": "cut",
            "features": {whole["id"]: whole["properties"]["version"]},
            "geometry": hole,
        }
        assert ada.post(f"{path}/shape", json=cut).status_code == 200
        assert ada.post(f"{path}/shape", json=cut).status_code == 412
        (left,) = ada.get(f"{path}/items").json()["features"]
        assert shape(left["geometry"]).area == pytest.approx(2 - 0.04)
        far = {
            "operation": "split",
            "features": {left["id"]: 4},
            "geometry": line | {"coordinates": [[0, 0], [1, 1]]},
        }
        assert ada.post(f"{path}/shape", json=far).status_code in {400, 412}
        assert ada.post(f"{path}/undo").status_code == 200


def test_corners_snap_to_cells(desk: Desk) -> None:
    layer = desk.layer()
    with desk.client("ada") as ada:
        near = area(20.01, 33.99, 21.01, 34.99)
        answer = ada.post(
            f"/collections/{layer}/items", json=near, params={"snap": "cells", "tolerance": "0.05"}
        )
        assert shape(answer.json()["geometry"]).equals(shapely.box(20, 34, 21, 35))
        odd = ada.post(f"/collections/{layer}/items", json=near, params={"snap": "stars"})
        assert odd.status_code == 400


@pytest.mark.parametrize(
    ("kind", "driver"),
    [("geojson", "GeoJSON"), ("gpkg", "GPKG"), ("shp.zip", "ESRI Shapefile"), ("kml", "KML")],
)
def test_files_are_imported(desk: Desk, kind: str, driver: str, tmp_path: Any) -> None:
    layer = desk.layer(role=LayerRole.DRAFT)
    table = gpd.GeoDataFrame(
        {"holder": ["north", "south"], "certainty": [0.5, 1.0]},
        geometry=[shapely.box(20, 34, 21, 35), shapely.box(22, 34, 23, 35)],
        crs="EPSG:4326",
    )
    file = tmp_path / f"areas.{kind}"
    table.to_file(file, driver=driver, engine="pyogrio")
    with desk.client("ada") as ada:
        path = f"/collections/{layer}"
        answer = ada.post(f"{path}/import", content=file.read_bytes(), params={"reason": "survey"})
        assert answer.status_code == 200, answer.text
        found = ada.get(f"{path}/items").json()["features"]
        assert sorted(one["properties"]["holder"] for one in found) == ["north", "south"]
        assert {one["properties"]["reason"] for one in found} == {"survey"}
        assert ada.post(f"{path}/undo").status_code == 200
        assert ada.get(f"{path}/items").json()["features"] == []
        assert ada.post(f"{path}/import", content=b"not a map").status_code == 400


def test_later_evidence_flags_an_edit_and_leaves_it(desk: Desk) -> None:
    layer = desk.layer()
    with desk.client("ada") as ada:
        # Quill's cell was taken by the south in March, says the model
        create(
            ada, layer, area(22, 32, 23, 33, holder="north", valid_from="2020-03-05", valid_to="2020-04-01")
        )
        create(ada, layer, area(20, 30, 21, 31, holder="south"))
        assert ada.get(f"/collections/{layer}/flags").json()["flags"] == []
        with desk.store.begin() as connection:
            later = "UPDATE zones SET claim_ids = ARRAY(SELECT id FROM claims)"
            connection.exec_driver_sql(later)
            connection.exec_driver_sql("ALTER TABLE edits DISABLE TRIGGER append_only")
            connection.exec_driver_sql("UPDATE edits SET made_at = '2020-02-01'")
        flags = ada.get(f"/collections/{layer}/flags").json()["flags"]
        assert [(one["holder"], one["evidence_holder"]) for one in flags] == [("north", "south")]
        assert flags[0]["claim_ids"]


def test_drafts_are_private_until_they_are_shown(desk: Desk) -> None:
    layer = desk.layer(role=LayerRole.DRAFT)
    path = f"/collections/{layer}"
    with (
        desk.client("ada") as ada,
        desk.client("ben") as ben,
        desk.client() as anybody,
        desk.client("root") as root,
    ):
        before = zones(ada)
        create(ada, layer, area(20, 34, 22, 35))
        assert zones(ada) == before
        for other in (ben, anybody):
            assert other.get(f"{path}/items").status_code == 404
            assert layer not in other.get("/collections").text
        assert root.get(f"{path}/items").status_code == 200
        assert ben.post(f"{path}/role", json={"role": "overlay"}).status_code == 404
        assert ada.post(f"{path}/role", json={"role": "overlay"}).status_code == 200
        assert ben.get(f"{path}/items").status_code == 200
        assert zones(ada) != before


def test_who_may_write(desk: Desk) -> None:
    layer = desk.layer()
    path = f"/collections/{layer}/items"
    with desk.client() as anybody, desk.client("guest") as guest, desk.client("ada") as ada:
        assert anybody.post(path, json=area(20, 34, 21, 35)).status_code == 401
        assert guest.post(path, json=area(20, 34, 21, 35)).status_code == 403
        forged = {"Authorization": f"Bearer {desk.keys['ada'][:-1]}x"}
        assert anybody.get("/collections", headers=forged).status_code == 401
        assert ada.post(path, json={"type": "Feature"}).status_code == 400
        named = {"theatre": "halcyon", "name": "new"}
        assert ada.post("/layers", json=named).status_code == 201
        assert ada.post("/layers", json=named).status_code == 409


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"holder": "martians"}, "holder"),
        ({"holder": None}, "holder"),
        ({"status": "mine"}, "status"),
        ({"certainty": 2}, "certainty"),
        ({"valid_from": "soon"}, "valid_from"),
        ({"valid_from": "2020-02-01", "valid_to": "2020-01-01"}, "valid_to"),
        ({"sources": "me"}, "sources"),
    ],
)
def test_what_an_area_must_say(change: dict[str, Any], field: str) -> None:
    import halcyon

    from geotracker.api.drawing import read_feature
    from geotracker.errors import QueryError

    with pytest.raises(QueryError) as refused:
        read_feature(area(20, 34, 21, 35, **change), "x", halcyon.THEATRE)
    assert refused.value.field == field


def test_areas_over_the_antimeridian_are_cut_there() -> None:
    from geotracker.api.drawing import read_geometry

    found = read_geometry(mapping(shapely.box(170, 0, 190, 10)))
    assert found.area == pytest.approx(200)
    assert found.bounds == (-180, 0, 180, 10)


def test_an_evidence_layer_weighs_in_the_belief_and_paints_nothing(desk: Desk) -> None:
    import halcyon

    from geotracker.api.knowledge import Knowledge

    def belief() -> float:
        known = Knowledge(halcyon.Shelf(desk.store)).of("halcyon")
        return dict(known.history.at(halcyon.day(2, 10)).belief(39).actors)["north"]

    layer = desk.layer(role=LayerRole.EVIDENCE)
    with desk.client("ada") as ada:
        shown, before = zones(ada), belief()
        create(ada, layer, area(27, 30, 28, 31, holder="north", valid_from="2020-02-10"))
        assert zones(ada) == shown
        sure = belief()
        assert sure > before + 0.3
        ada.post(f"/collections/{layer}/undo")
        assert belief() == pytest.approx(before)
