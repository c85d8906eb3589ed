"""Documents in: one file per format, one table from suffix to reader, one plain loop over paths."""

from geotracker.sources.base import Aside, Defaults, Fetch, Outcome, Page, Reject
from geotracker.sources.records import record_claims
from geotracker.sources.walk import READERS, page_documents, read_paths

__all__ = [
    "READERS",
    "Aside",
    "Defaults",
    "Fetch",
    "Outcome",
    "Page",
    "Reject",
    "page_documents",
    "read_paths",
    "record_claims",
]
