"""Documents in: one file per format, one table from suffix to reader, one plain loop over paths."""

from geotracker.sources.base import Defaults, Outcome, Reject, parse_moment
from geotracker.sources.walk import READERS, read_paths

__all__ = ["READERS", "Defaults", "Outcome", "Reject", "parse_moment", "read_paths"]
