"""Two ingest, one computes, ten read and five edit at once: no error, no deadlock, no answer of two minds."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from geotracker.api.app import Options, make_app
from geotracker.api.listening import listen
from geotracker.jobs.rebuild import rebuild_theatre
from geotracker.model import LayerRole
from geotracker.settings import Settings
from geotracker.store.accounts import Role, add_key, save_account
from geotracker.store.layers import add_layer
from geotracker.workspace import Workspace
from tests.faults.conftest import House, Say, ingest_of, kill_group, rows, write_articles

pytestmark = pytest.mark.xdist_group("faults")
READERS, EDITORS = 10, 5
ZONES = "/collections/zones/items?theatre=libya&datetime=2016-01-01T00:00:00Z&limit=10000"


@contextmanager
def api_of(workspace: Workspace) -> Iterator[str]:
    app = make_app(workspace, options=Options(per_minute=0))
    with listen("127.0.0.1", 0) as listener:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="on"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()


def crowd(house: House, folder: Path, seconds: float, count: int) -> tuple[Counter[str], list[str]]:
    """Let everybody work at once for some seconds; return what was done how often, and every trouble."""
    assert house.url
    done: Counter[str] = Counter()
    trouble: list[str] = []
    stop = threading.Event()
    workspace = Workspace(Settings(house.home, house.url), lambda line: None)
    rebuild_theatre(workspace, "libya")
    with workspace.store.begin() as connection:
        save_account(connection, "ada", Role.ANALYST, "test")
        key, _ = add_key(connection, "ada", "test")
        layers = [
            add_layer(connection, "libya", f"layer {number}", "ada", LayerRole.DRAFT).id
            for number in range(EDITORS)
        ]
    files = [write_articles(folder / f"{seed}.jsonl", count, seed) for seed in (21, 22)]
    ingests = [house.start(*ingest_of(file)) for file in files]

    def repeat(name: str, work: Callable[[httpx.Client], None], address: str) -> threading.Thread:
        def run() -> None:
            headers = {"Authorization": f"Bearer {key}"}
            with httpx.Client(base_url=address, timeout=120, headers=headers) as client:
                while not stop.is_set():
                    try:
                        work(client)
                        done[name] += 1
                    except Exception as error:
                        trouble.append(f"{name}: {type(error).__name__}: {error}"[:300])

        thread = threading.Thread(target=run)
        thread.start()
        return thread

    def look(client: httpx.Client) -> None:
        answer = client.get(ZONES)
        assert answer.status_code == 200, answer.text[:200]
        held = Counter(
            cell for one in answer.json()["features"] for cell in one["properties"].get("cells", ())
        )
        assert all(times == 1 for times in held.values()), "one cell in two zones of one answer"
        area = sum(one["properties"]["area_km2"] for one in answer.json()["features"])
        assert area == pytest.approx(whole, rel=1e-6), "an answer that does not fill the theatre"

    def draw(layer: int) -> Callable[[httpx.Client], None]:
        ring = [[14, 30], [15, 30], [15, 31], [14, 31], [14, 30]]
        properties = {"holder": "LNA", "status": "held", "reason": "test"}
        geometry = {"type": "Polygon", "coordinates": [ring]}
        feature = {"type": "Feature", "geometry": geometry, "properties": properties}

        def work(client: httpx.Client) -> None:
            answer = client.post(f"/collections/layer-{layer}/items", json=feature)
            assert answer.status_code == 201, answer.text[:200]

        return work

    def compute(_: httpx.Client) -> None:
        rebuild_theatre(workspace, "libya")

    with api_of(workspace) as address:
        first = httpx.get(address + ZONES, timeout=120)
        whole = sum(one["properties"]["area_km2"] for one in first.json()["features"])
        threads = [repeat("looks", look, address) for _ in range(READERS)]
        threads += [repeat("edits", draw(layer), address) for layer in layers]
        threads.append(repeat("rebuilds", compute, address))
        stop.wait(seconds)
        stop.set()
        for thread in threads:
            thread.join()
    for process in ingests:
        if process.poll() is None:
            kill_group(process)
        else:
            _, err = process.communicate()
            if process.returncode:
                trouble.append(f"ingest: {err[-300:]}")
    done["readings"] = rows(house.url, "readings")
    workspace.close()
    return done, trouble


def test_a_crowd_gets_along(house: House, tmp_path: Path) -> None:
    done, trouble = crowd(house, tmp_path, 6, 150)
    assert trouble == []
    assert done["looks"] and done["edits"] and done["rebuilds"]


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_a_crowd_gets_along_for_two_minutes(house: House, tmp_path: Path, say: Say) -> None:
    done, trouble = crowd(house, tmp_path, 120, 4000)
    assert trouble == []
    say(f"in 120 s: {dict(done)}, no trouble")
