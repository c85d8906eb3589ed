"""Text to toponyms to places and regions. Pure: no file, no socket, no clock, no setting."""

from geotracker.geoparse.parse import geoparse

__all__ = ["geoparse"]
