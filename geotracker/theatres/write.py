"""A theatre to YAML text that reads back as the same theatre."""

from typing import Any

import yaml

from geotracker.model import Theatre
from geotracker.theatres.build import to_spec
from geotracker.theatres.text import needs_quotes


class _Dumper(yaml.SafeDumper):
    """Writes text that looks like something else in quotes, and no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        """Write every value out."""
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Write text, in quotes where plain text would be read as something else or lose its line breaks."""
    quoted = needs_quotes(text) or len(text.splitlines()) > 1 or not text.isprintable()
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if quoted else None)


_Dumper.add_representer(str, _text)


def to_yaml(theatre: Theatre) -> str:
    """Return a theatre as YAML; its files are inlined."""
    return yaml.dump(to_spec(theatre), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)
