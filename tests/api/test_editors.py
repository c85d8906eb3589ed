"""Fifty people edit one layer at once: no update is lost, every conflict is told."""

import random
import threading
from collections import Counter

import httpx
import shapely
from shapely.geometry import mapping

from geotracker.model import LayerRole
from geotracker.store.accounts import entries
from geotracker.store.layers import current_versions, history
from tests.api.conftest import Desk

EDITORS, EDITS, FEATURES = 50, 1000, 12


def test_fifty_editors_a_thousand_edits(desk: Desk) -> None:
    layer = desk.layer(role=LayerRole.EVIDENCE)
    number = int(layer.removeprefix("layer-"))
    path = f"/collections/{layer}/items"
    headers = {"Authorization": f"Bearer {desk.keys['ada']}"}
    names = []
    with desk.client("ada") as ada:
        for column in range(FEATURES):
            drawn = {
                "type": "Feature",
                "geometry": mapping(shapely.box(20 + column / 4, 30, 20.2 + column / 4, 31)),
                "properties": {"holder": "north"},
            }
            names.append(ada.post(path, json=drawn).json()["id"])
    done: list[tuple[str, int, str]] = []
    refused: Counter[int] = Counter()
    lock = threading.Lock()

    def edit(seed: int) -> None:
        chance = random.Random(seed)
        known = dict.fromkeys(names, 1)
        with httpx.Client(base_url=desk.address, headers=headers, timeout=60) as client:
            for turn in range(EDITS // EDITORS):
                name, note = chance.choice(names), f"{seed}.{turn}"
                match = {"If-Match": f'"{known[name]}"'}
                body = {"properties": {"note": note}}
                answer = client.patch(f"{path}/{name}", json=body, headers=match)
                if answer.status_code == 200:
                    known[name] = int(answer.headers["etag"].strip('"'))
                    with lock:
                        done.append((name, known[name], note))
                else:
                    told = answer.json()
                    assert answer.status_code == 412, told
                    assert told["yours"]["properties"]["note"] == note
                    assert told["theirs"]["version"] > known[name]
                    known[name] = told["theirs"]["version"]
                    with lock:
                        refused[412] += 1

    threads = [threading.Thread(target=edit, args=(seed,)) for seed in range(EDITORS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with desk.store.begin() as connection:
        log = [one for at in range(0, 4000, 1000) for one in history(connection, number, after=at)]
        now = current_versions(connection, number)
        audit = [one for at in range(0, 4000, 1000) for one in entries(connection, "ada", after=at)]
    written = {(one.edit.feature_id, one.version): one.edit for one in {row.id: row for row in log}.values()}
    assert len(done) + refused[412] == EDITS
    assert refused[412] > 0
    # every edit that was accepted is in the log under the version it was told, and nothing else is
    assert len(written) == FEATURES + len(done)
    for name, version, note in done:
        edit_ = written[name, version]
        assert edit_.new is not None and dict(edit_.new.properties)["note"] == note
        assert edit_.old == written[name, version - 1].new
    for name in names:
        assert now[name].number == max(version for feature, version in written if feature == name)
    # the audit log has a line for every attempt, with how it ended
    outcomes = Counter(one.outcome for one in {row.id: row for row in audit}.values())
    assert outcomes == {201: FEATURES, 200: len(done), 412: refused[412]}
