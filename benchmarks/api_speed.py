"""The API beside its peers: features a second and latency on the same table, same database, same run.

    python -m benchmarks.api_speed [--seconds 4] [--cells 5000] [--peers PYTHON]

`--peers` (or GEOTRACKER_BENCH_PYTHON) is a Python that has tipg, pygeoapi and psycopg2-binary; without it
one is made in .venv-bench/ beside this repository's files. Every server is one process; the load comes from
one more.
"""

import argparse
import http.client
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote, urlsplit

import numpy as np
import shapely
import sqlalchemy as sa

from geotracker.model import Cell, Place
from geotracker.store import LocalServer, Store, connect, schema

ROOT = Path(__file__).parent.parent
PEERS = ("tipg", "pygeoapi", "psycopg2-binary", "geoalchemy2", "uvicorn")
CLIENTS = (1, 8, 32)
TILES = {"geotracker": "{z}/{y}/{x}?theatre=bench", "tipg": "{z}/{x}/{y}"}

SPEC = {
    "id": "bench",
    "name": "Bench",
    "countries": ["LY"],
    "starts": "2020-01-01",
    "actors": [{"id": "a", "name": "A", "colour": "#123456"}],
    "area": {"type": "Polygon", "coordinates": [[[0, 0], [50, 0], [50, 50], [0, 50], [0, 0]]]},
}

PYGEOAPI = """
server:
  bind: {{host: 127.0.0.1, port: {port}}}
  url: http://127.0.0.1:{port}
  mimetype: application/json; charset=UTF-8
  encoding: utf-8
  language: en-US
  limits: {{default_items: 10, max_items: 10000}}
  map: {{url: "http://127.0.0.1/{{z}}/{{x}}/{{y}}.png", attribution: none}}
logging: {{level: ERROR}}
metadata:
  identification: {{title: bench, description: bench, keywords: [bench], keywords_type: theme,
    terms_of_service: none, url: "http://127.0.0.1"}}
  license: {{name: none, url: "http://127.0.0.1"}}
  provider: {{name: bench, url: "http://127.0.0.1"}}
  contact: {{name: bench}}
resources:
  cells:
    type: collection
    title: cells
    description: cells
    keywords: [cells]
    extents: {{spatial: {{bbox: [0, 0, 50, 50], crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}}}
    providers:
      - type: feature
        name: PostgreSQL
        data: {{host: "{host}", port: {dbport}, dbname: {database}, user: {user}, password: "",
          search_path: [public]}}
        id_field: number
        table: bench_cells
        geom_field: geom
"""


def make_cells(count: int) -> list[Cell]:
    """Return square-ish cells of forty corners each, like Voronoi cells cut by a coast."""
    side, chance = int(np.ceil(count**0.5)), np.random.default_rng(7)
    made = []
    for index in range(count):
        x, y = index % side * 50 / side, index // side * 50 / side
        turn = np.sort(chance.uniform(0, 2 * np.pi, 40))
        away = chance.uniform(0.3, 0.5, 40) * 50 / side
        ring = np.column_stack((x + away * np.cos(turn), y + away * np.sin(turn)))
        place = Place(index + 1, f"Town {index}", x, y, "PPL", "LY", population=index)
        made.append(Cell(index, place, shapely.Polygon(ring).buffer(0), 100.0, index, (index + 1,)))
    return made


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def running(argv: list[str], environment: dict[str, str], port: int, path: str) -> Iterator[None]:
    both = {**os.environ, **environment}
    with (
        tempfile.TemporaryFile() as log,
        subprocess.Popen(argv, env=both, stdout=log, stderr=log) as server,
    ):
        try:
            for _ in range(600):
                try:
                    if fetch(port, path)[0] == 200:
                        break
                except OSError:
                    pass
                if server.poll() is not None:
                    break
                time.sleep(0.2)
            else:
                server.terminate()
            if server.poll() is not None:
                log.seek(0)
                raise SystemExit(f"{argv[:4]} did not start:\n{log.read().decode()[-3000:]}")
            yield
        finally:
            server.terminate()


def fetch(port: int, path: str) -> tuple[int, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, body


def load(
    port: int, paths: list[str], clients: int, seconds: float, start: int = 0
) -> tuple[float, float, float]:
    """Return answers a second, and the median and 95th percentile of latency in ms."""
    taken: list[float] = []
    lock, until = threading.Lock(), time.perf_counter() + seconds

    def ask(seed: int) -> None:
        connection, own, at = http.client.HTTPConnection("127.0.0.1", port, timeout=60), [], seed
        while time.perf_counter() < until:
            began = time.perf_counter()
            connection.request("GET", paths[at % len(paths)])
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, (answer.status, paths[at % len(paths)])
            own.append(time.perf_counter() - began)
            at += clients
        with lock:
            taken.extend(own)

    threads = [threading.Thread(target=ask, args=(start + seed,)) for seed in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rate = len(taken) / (time.perf_counter() - began)
    return rate, float(np.median(taken)) * 1000, float(np.percentile(taken, 95)) * 1000


def peers_python() -> str:
    folder = ROOT / ".venv-bench"
    python = folder / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *PEERS], check=True)
    return str(python)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--cells", type=int, default=5000)
    parser.add_argument("--peers", default=os.environ.get("GEOTRACKER_BENCH_PYTHON"))
    options = parser.parse_args()
    peers = options.peers or peers_python()
    folder = Path(tempfile.mkdtemp(prefix="geotracker-bench-"))
    folder.chmod(0o755)
    server = LocalServer(folder / "postgres", fast=True)
    try:
        bench(options, peers, folder, server)
    finally:
        server.stop()
        shutil.rmtree(folder)


def bench(options: argparse.Namespace, peers: str, folder: Path, server: LocalServer) -> None:
    server.ensure()
    url = server.url()
    engine = connect(url)
    schema.upgrade(engine)
    store = Store(engine)
    store.save_theatre("bench", SPEC, "bench")
    store.save_cells("bench", make_cells(options.cells))
    with engine.begin() as connection:  # peers need one column as a key
        connection.exec_driver_sql(
            "CREATE TABLE bench_cells AS SELECT index AS number, theatre, name, country_code, admin1, "
            "area_km2, population, geom::geometry(MultiPolygon, 4326) AS geom FROM cells"
        )
        connection.exec_driver_sql("ALTER TABLE bench_cells ADD PRIMARY KEY (number)")
        connection.exec_driver_sql("CREATE INDEX ON bench_cells USING gist (geom)")
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    parsed = sa.make_url(url)
    host, dbport = str(parsed.query["host"]), str(parsed.query["port"])
    plain = f"postgresql://{parsed.username}:x@{quote(host, safe='')}:{dbport}/{parsed.database}"
    ports = {name: free_port() for name in ("geotracker", "tipg", "pygeoapi")}
    config = folder / "pygeoapi.yml"
    config.write_text(
        PYGEOAPI.format(
            port=ports["pygeoapi"],
            host=host,
            dbport=dbport,
            database=parsed.database,
            user=parsed.username,
        )
    )
    config.chmod(0o644)
    openapi = folder / "openapi.yml"
    generate = ["openapi", "generate", str(config), "--output-file", str(openapi)]
    subprocess.run(
        [peers, "-c", "from pygeoapi import cli; cli()", *generate],
        check=True,
        env={**os.environ, "PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(openapi)},
    )
    base = ["--host", "127.0.0.1", "--log-level", "error", "--no-access-log", "--port"]
    theatres = {
        "geotracker": (
            [sys.executable, "-m", "uvicorn", "--factory", "geotracker.api.asgi:application", *base],
            {"GEOTRACKER_HOME": str(folder), "GEOTRACKER_DATABASE_URL": url, "GEOTRACKER_RATE": "0"},
            "/collections/cells",
            "&theatre=bench",
        ),
        "tipg": (
            [peers, "-m", "uvicorn", "tipg.main:app", *base],
            {"DATABASE_URL": plain, "TIPG_MAX_FEATURES_PER_QUERY": "10000"},
            "/collections/public.bench_cells",
            "&geom-column=geom",
        ),
        "pygeoapi": (
            [peers, "-m", "uvicorn", "pygeoapi.starlette_app:APP", *base],
            {"PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(openapi)},
            "/collections/cells",
            "&f=json",
        ),
    }
    chance = np.random.default_rng(1)
    corners = [(chance.uniform(0, 40), chance.uniform(0, 40)) for _ in range(50)]
    boxes = [f"bbox={x:.3f},{y:.3f},{x + 10:.3f},{y + 10:.3f}&limit=100" for x, y in corners]
    tiles = [(6, 32 + at % 8, 23 + at // 8 % 8) for at in range(64)]
    fresh = [(9, 256 + at % 64, 192 + at // 64) for at in chance.permutation(4096)]  # none asked twice
    print(
        f"{options.cells} cells of forty corners; {datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, ",
        end="",
    )
    print(f"load average {os.getloadavg()[0]:.1f}")
    print("| server | what | clients | answers/s | features/s | median ms | p95 ms |")
    print("|---|---|---|---|---|---|---|")
    for name, (argv, environment, path, extra) in theatres.items():
        with running([*argv, str(ports[name])], environment, ports[name], path):
            work = {
                "page of 1,000": ([f"{path}/items?limit=1000{extra}"], 1000),
                "box, 100": ([f"{path}/items?{box}{extra}" for box in boxes], 100),
            }
            if name in TILES:
                tile = path + "/tiles/WebMercatorQuad/" + TILES[name]
                for what, asked in (("tile", tiles), ("tile, each new", fresh)):
                    work[what] = ([tile.format(z=z, x=x, y=y) for z, x, y in asked], 0)
            for what, (paths, features) in work.items():
                status, body = fetch(ports[name], paths[0])
                assert status == 200, (name, what, status, urlsplit(paths[0]), body[:300])
                for turn, clients in enumerate(CLIENTS):
                    start = turn * len(paths) // len(CLIENTS)
                    rate, median, late = load(ports[name], paths, clients, options.seconds, start)
                    shown = f"{rate * features:,.0f}" if features else "–"
                    print(
                        f"| {name} | {what} | {clients} | {rate:.1f} | {shown} | {median:.0f} | {late:.0f} |",
                        flush=True,
                    )
    engine.dispose()


if __name__ == "__main__":
    main()
