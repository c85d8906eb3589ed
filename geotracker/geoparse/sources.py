"""What a source's own name says about where it writes from: "thelufkindailynews.com", "Kyiv Post",
".co.uk"."""

import re
from functools import lru_cache

from geotracker.gazetteer.index import Gazetteer
from geotracker.geoparse.resolve import Setting
from geotracker.model import Source, Theatre

_PAPER = (
    "news", "newspaper", "daily", "weekly", "times", "post", "herald", "tribune", "journal", "gazette",
    "press",
    "chronicle", "star", "sun", "globe", "record", "register", "observer", "courier", "leader", "dispatch",
    "mail",
    "telegraph", "today", "online", "examiner", "examiner", "sentinel", "review", "bulletin", "banner",
    "express",
    "guardian", "advertiser", "standard", "independent", "reporter", "messenger", "mercury", "citizen",
    "advocate",
    "enterprise", "republic", "republican", "democrat", "eagle", "argus", "beacon", "voice", "world",
    "live", "now",
    "local", "com", "echo", "argus", "ledger", "union", "tv", "radio", "fm", "on", "line", "web", "net",
    "city",
    "county", "area", "media", "the", "my", "this", "is", "in", "patch", "eve", "evening", "morning",
    "sunday",
)  # fmt: skip
_AFFIX = re.compile(rf"^(?:the|my|this|is|in)+|(?:{'|'.join(sorted(set(_PAPER), key=len, reverse=True))})+$")
_HOST = re.compile(r"^(?:[a-z]+://)?(?:www\d?\.)?([\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
_GENERIC = frozenset(
    ["com", "org", "net", "info", "co", "ac", "gov", "edu", "news", "tv", "io", "eu", "int", "me"]
)
_HOMES = 6


@lru_cache(maxsize=4_000)
def keys_of(name: str) -> tuple[tuple[str, ...], str]:
    """Return the folded names a source's name may contain, and the country code its address ends in ("")."""
    host = _HOST.match(name)
    if host is None:
        words = [word for word in re.findall(r"\w+", name.lower()) if word not in _PAPER]
        return tuple(" ".join(words[i:j]) for i in range(len(words)) for j in range(len(words), i, -1)), ""
    labels = host[1].lower().split(".")
    ending = labels[-1]
    country = "" if ending in _GENERIC or len(ending) != 2 else {"uk": "GB"}.get(ending, ending.upper())
    keys: list[str] = []
    for label in labels[:-1]:
        if label in _GENERIC or len(label) < 4:
            continue
        core = label
        for _ in range(3):
            core = _AFFIX.sub("", core).strip("-") if len(_AFFIX.sub("", core)) > 2 else core
        for text in {label, core}:
            plain = text.replace("-", " ").strip()
            keys.append(plain)
            if " " not in plain and len(plain) > 6:
                keys += [f"{plain[:cut]} {plain[cut:]}" for cut in range(3, len(plain) - 2)]
    return tuple(dict.fromkeys(keys)), country


def setting_of(gazetteer: Gazetteer, source: Source | None, theatre: Theatre | None) -> Setting:
    """Return what source and theatre say before a word is read."""
    numbers = gazetteer.columns.countries
    theatre_countries = (
        frozenset(numbers[c] for c in theatre.countries if c in numbers) if theatre else frozenset()
    )
    if source is None:
        return Setting(theatre=theatre_countries)
    keys, ending = keys_of(source.name)
    code = source.country_code or ending
    rows: list[int] = []
    for key in keys:
        hits = [h for h in gazetteer.hits(key) if h.feature in ("P", "K", "A1", "A2") and h.quality < 2]
        rows += [h.row for h in hits if not code or h.country == code][:_HOMES]
    return Setting(tuple(rows), numbers.get(code, -1) if code else -1, theatre_countries)
