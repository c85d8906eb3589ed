"""Open what reading a text needs: name index, lexicon, a bundled theatre. No database, so it starts fast."""

from collections.abc import Callable
from importlib import resources
from pathlib import Path

from geotracker.claims import LexicalReader, Reader, load_lexicon
from geotracker.errors import InputError
from geotracker.gazetteer import Gazetteer
from geotracker.gazetteer.build import build_bundled
from geotracker.jobs.chat import chat_reader
from geotracker.locks import locked
from geotracker.model import Theatre
from geotracker.settings import Settings
from geotracker.theatres import bundled, bundled_text, parse_theatre

Announce = Callable[[str], None]


def open_gazetteer(settings: Settings, announce: Announce) -> Gazetteer:
    """Open the name index; build it on first use, or again when it is damaged or of an old format."""
    path = settings.gazetteer
    if (found := _opened(path, announce)) is not None:
        return found
    with locked(path.with_name(f".{path.name}.lock")):  # whoever waited here finds it built
        if (found := _opened(path, lambda line: None)) is not None:
            return found
        announce(f"building the gazetteer index in {path} (once, some seconds)")
        build_bundled(path)
    return Gazetteer.open(path)


def _opened(path: Path, announce: Announce) -> Gazetteer | None:
    """Open an index, or say why the one that is there will not do."""
    try:
        return Gazetteer.open(path) if path.exists() else None
    except InputError as error:
        announce(f"the gazetteer index is built again: {error}")
        return None


def load_reader(settings: Settings | None = None) -> Reader:
    """Load the claims reader: the packaged lexicon's, or the chat endpoint's where the settings name one."""
    if settings is not None and settings.chat is not None:
        return chat_reader(settings.chat, settings.chat_answers)
    text = resources.files("geotracker.claims").joinpath("lexicon.yaml").read_text(encoding="utf-8")
    return LexicalReader(load_lexicon(text))


def bundled_theatre(theatre_id: str, settings: Settings) -> Theatre | None:
    """Return a bundled theatre as it ships, or None when a database may hold a newer one."""
    if has_database(settings) or theatre_id not in bundled():
        return None
    return parse_theatre(bundled_text(theatre_id), f"{theatre_id}.yaml", None)


def has_database(settings: Settings) -> bool:
    """Say whether there is a database that may hold what users added."""
    return settings.database_url is not None or (settings.home / "postgres").exists()
