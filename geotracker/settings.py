"""What the environment says, read once by a shell and passed down. Nothing here is global."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from geotracker.errors import InputError


@dataclass(frozen=True, slots=True)
class Chat:
    """An OpenAI-compatible chat endpoint that reads claims instead of the lexicon, and what it may cost.

    `requests` and `characters` of text bound what one process sends; the key is never shown.
    """

    url: str
    model: str
    key: str | None = field(default=None, repr=False)
    requests: int = 1_000
    characters: int = 5_000_000


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things are. `home` is the data folder; `database_url` is None for the private local server.

    The API answers without a key when `public`, to pages of `cors_origins` (none: its own), and to each
    client `requests_per_minute` times (0: as often as it likes). `tiles` is the address of online map tiles
    the map may show ("https://host/{z}/{x}/{y}.png"), None for no such switch.
    """

    home: Path
    database_url: str | None = None
    eval_folder: Path | None = None
    vendor_folder: Path | None = None
    public: bool = True
    cors_origins: tuple[str, ...] = ()
    requests_per_minute: int = 6_000
    tiles: str | None = None
    tiles_credit: str = ""
    chat: Chat | None = None

    @property
    def chat_answers(self) -> Path:
        """Return the folder of what a chat endpoint answered."""
        return self.home / "chat"

    @property
    def gazetteer(self) -> Path:
        """Return the gazetteer index's file."""
        return self.home / "gazetteer.idx"

    @property
    def vendor(self) -> Path:
        """Return the folder of third-party scripts and styles."""
        return self.vendor_folder or self.home / "vendor"


def default_home(root: bool) -> Path:
    """Return the platform's folder for our data; root's is one that the server's own user can enter."""
    if root:
        return Path("/var/lib/geotracker")
    return Path(platformdirs.user_data_dir("geotracker", appauthor=False))


def from_environment(environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings README.md lists, each GEOTRACKER_something. InputError for one that will not do."""
    env = os.environ if environ is None else environ
    home = env.get("GEOTRACKER_HOME")
    folder, vendor = env.get("GEOTRACKER_EVAL"), env.get("GEOTRACKER_VENDOR")
    return Settings(
        home=Path(home).expanduser().absolute() if home else default_home(os.geteuid() == 0),
        database_url=env.get("GEOTRACKER_DATABASE_URL") or None,
        eval_folder=Path(folder) if folder else None,
        vendor_folder=Path(vendor).absolute() if vendor else None,
        public=_switch(env.get("GEOTRACKER_PUBLIC") or "yes", "GEOTRACKER_PUBLIC"),
        cors_origins=tuple((env.get("GEOTRACKER_CORS") or "").replace(",", " ").split()),
        requests_per_minute=_count(env.get("GEOTRACKER_RATE") or "6000", "GEOTRACKER_RATE"),
        tiles=_tiles(env.get("GEOTRACKER_TILES") or None),
        tiles_credit=env.get("GEOTRACKER_TILES_CREDIT") or "",
        chat=_chat(env),
    )


def to_environment(settings: Settings) -> dict[str, str]:
    """Return what `from_environment` reads as these settings."""
    given = {
        "GEOTRACKER_HOME": settings.home,
        "GEOTRACKER_DATABASE_URL": settings.database_url,
        "GEOTRACKER_EVAL": settings.eval_folder,
        "GEOTRACKER_VENDOR": settings.vendor_folder,
        "GEOTRACKER_PUBLIC": "yes" if settings.public else "no",
        "GEOTRACKER_CORS": " ".join(settings.cors_origins),
        "GEOTRACKER_RATE": settings.requests_per_minute,
        "GEOTRACKER_TILES": settings.tiles,
        "GEOTRACKER_TILES_CREDIT": settings.tiles_credit,
    }
    if settings.chat is not None:
        chat = settings.chat
        given |= {"GEOTRACKER_CHAT_URL": chat.url, "GEOTRACKER_CHAT_MODEL": chat.model}
        given |= {"GEOTRACKER_CHAT_KEY": chat.key, "GEOTRACKER_CHAT_REQUESTS": chat.requests}
        given |= {"GEOTRACKER_CHAT_CHARACTERS": chat.characters}
    return {name: str(value) for name, value in given.items() if value not in (None, "")}


def _chat(env: Mapping[str, str]) -> Chat | None:
    """Read the chat endpoint's settings; without an address it is off."""
    url, model = env.get("GEOTRACKER_CHAT_URL"), env.get("GEOTRACKER_CHAT_MODEL")
    if not url:
        return None
    if not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:\d+)?(/[^\s?#@]*)?", url):
        raise InputError(
            "must be like https://host/v1, without a name or a key in it", field="GEOTRACKER_CHAT_URL"
        )
    if not model:
        raise InputError("the chat endpoint needs a model's name", field="GEOTRACKER_CHAT_MODEL")
    return Chat(
        url,
        model,
        env.get("GEOTRACKER_CHAT_KEY") or None,
        _count(env.get("GEOTRACKER_CHAT_REQUESTS") or "1000", "GEOTRACKER_CHAT_REQUESTS"),
        _count(env.get("GEOTRACKER_CHAT_CHARACTERS") or "5000000", "GEOTRACKER_CHAT_CHARACTERS"),
    )


def _tiles(address: str | None) -> str | None:
    if address is None:
        return None
    if not re.fullmatch(r"https?://[A-Za-z0-9.-]+(:\d+)?/[^\s;,'\"]*", address):
        raise InputError("must be like https://host/{z}/{x}/{y}.png", field="GEOTRACKER_TILES")
    if not all(part in address for part in ("{z}", "{x}", "{y}")):
        raise InputError("needs {z}, {x} and {y}", field="GEOTRACKER_TILES")
    return address


def _switch(text: str, name: str) -> bool:
    if text.lower() not in {"yes", "no"}:
        raise InputError("must be yes or no", field=name)
    return text.lower() == "yes"


def _count(text: str, name: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise InputError("must be a whole number", field=name)
    return int(text)
