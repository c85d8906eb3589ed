"""The database: PostgreSQL with PostGIS, its schema, writes and reads, and the private local server."""

from geotracker.store.claims import Reading
from geotracker.store.documents import READABLE, Added, Mark, StoredDocument
from geotracker.store.histories import TimelineRow
from geotracker.store.open import connect, open_store
from geotracker.store.server import LocalServer
from geotracker.store.store import Store

__all__ = [
    "READABLE",
    "Added",
    "LocalServer",
    "Mark",
    "Reading",
    "Store",
    "StoredDocument",
    "TimelineRow",
    "connect",
    "open_store",
]
