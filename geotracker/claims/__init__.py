"""Sentences -> control claims. Pure: text, toponyms and a theatre in, `ControlClaim` values out."""

from geotracker.claims.lexicon import Lexicon, load_lexicon
from geotracker.claims.output import as_json
from geotracker.claims.reader import LexicalReader, Reader

__all__ = ["LexicalReader", "Lexicon", "Reader", "as_json", "load_lexicon"]
