"""Who holds what ground, day by day, and why we think so."""

__version__ = "0.1.0"
