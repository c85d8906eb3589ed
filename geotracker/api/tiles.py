"""Vector tiles of any collection, made by PostGIS, with valid and known time."""

from collections import OrderedDict
from threading import Lock

from fastapi import APIRouter, Request, Response

from geotracker.api.access import Access
from geotracker.api.collections import described
from geotracker.api.features import query_of
from geotracker.api.landing import etag, kept, unchanged
from geotracker.api.query import SCOPE, only, whole
from geotracker.api.scene import Scenes
from geotracker.errors import NotFoundError
from geotracker.store import features as store_features
from geotracker.store.reading import snapshot_mark

MVT = "application/vnd.mapbox-vector-tile"
DEEPEST = 22
MOST = 20_000
KEPT = 64 * 2**20  # bytes of tiles
_ENTRY = 300  # bytes an entry takes beside its tile


def router(scenes: Scenes, access: Access) -> APIRouter:
    """Return the route of tiles; the path is that of OGC API – Tiles: matrix, row, column."""
    routes, made = APIRouter(), Kept(KEPT)

    @routes.get("/collections/{collection}/tiles/WebMercatorQuad/{z}/{y}/{x}")
    def tile(request: Request, collection: str, z: str, y: str, x: str) -> Response:
        only(request.query_params, (*SCOPE, "filter", "filter-lang"))
        who = access.identity(request)
        depth, row, column = (whole(text, name, 0, least=0) for text, name in ((z, "z"), (y, "y"), (x, "x")))
        if depth > DEEPEST or max(row, column) >= 2**depth:
            raise NotFoundError(f"there is no tile {depth}/{row}/{column}")
        with scenes.reading() as connection:
            described(connection, collection, who)
            tag = etag(request, snapshot_mark(connection), who.account)
            headers = kept(tag, who)
            if unchanged(request, tag):
                return Response(status_code=304, headers=headers)
            body = made.get(tag)
            if body is not None:
                return Response(body, media_type=MVT, headers=headers)
            asked = query_of(request, scenes, connection, collection)
            scene = scenes.scene(connection, collection, asked.theatre, asked.during, asked.known)
            wanted = store_features.Wanted(limit=MOST, filter=asked.wanted.filter)
            body = store_features.tile(
                connection, scene.features, scene.scope, wanted, (depth, column, row), collection
            )
        made.put(tag, body)
        return Response(body, media_type=MVT, headers=headers)

    return routes


class Kept:
    """The tiles asked for last, by validator: the same one means the same bytes. At most `size` bytes."""

    def __init__(self, size: int) -> None:
        self.size, self._held = size, 0
        self._tiles: OrderedDict[str, bytes] = OrderedDict()
        self._lock = Lock()

    def get(self, tag: str) -> bytes | None:
        """Return a tile, None where it is not kept."""
        with self._lock:
            if tag in self._tiles:
                self._tiles.move_to_end(tag)
            return self._tiles.get(tag)

    def put(self, tag: str, body: bytes) -> None:
        """Keep a tile; the longest unasked go."""
        with self._lock:
            if tag not in self._tiles:
                self._tiles[tag] = body
                self._held += len(body) + _ENTRY
            while self._held > self.size:
                self._held -= len(self._tiles.popitem(last=False)[1]) + _ENTRY
