"""Bundled tables of the gazetteer and the scripts that make them; see README.md beside this file."""
