"""How names are folded so that spellings of one name meet: pure string functions."""

import re
import unicodedata

from anyascii import anyascii

_DROP = {ord(c): None for c in "'’‘ʼʻʹ`´.ʿʾ\u0640\u200c\u200d\u00ad"}
_SPACE = {ord(c): " " for c in '-–—/_,;:&+()[]"“”\u00a0'}
_FOLD = str.maketrans(
    {"ة": "ه", "ى": "ي", "ـ": "", "ı": "i", "ł": "l", "đ": "d", "ø": "o", "æ": "ae", "ß": "ss"}
)
_TABLE = _DROP | _SPACE | _FOLD
_SHORT = {"saint": "st", "sainte": "ste", "mount": "mt", "fort": "ft"}
_ARTICLE = re.compile(r"^(?:al|el|ar|as|ash|ad|an|at|az|ed|er|es|et|ez|en|il|ul) (?=\S)")
_CLUSTERS = (
    ("dzh", "j"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("sch", "s"), ("sh", "s"), ("ch", "s"),
    ("zh", "j"), ("ph", "f"), ("q", "k"), ("z", "s"), ("c", "k"), ("j", "g"), ("h", ""),
)  # fmt: skip
_REPEAT = re.compile(r"(.)\1+")


def normalise(name: str) -> str:
    """Fold case, accents, punctuation, Arabic letter forms and Saint/Mount/Fort; one space between words."""
    if not name.isascii():
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = name.lower().translate(_TABLE).split()
    if len(words) > 1 and words[0] in _SHORT:
        words[0] = _SHORT[words[0]]
    return " ".join(words)


def without_article(key: str) -> str:
    """Return a normalised name without a leading Arabic article (al, el, ash, …), or unchanged."""
    return _ARTICLE.sub("", key, count=1)


def skeleton(key: str) -> str:
    """Return the consonant frame of a normalised name, so that transliterations of one name meet.

    "al gharyan", "garyan" and "ghariyan" share "grn"; other scripts are transliterated first. Frames are
    coarse: callers compare the names themselves. One letter alone says too little: "".
    """
    plain = key if key.isascii() else normalise(anyascii(key))
    plain = without_article(plain).replace(" ", "")
    if not plain:
        return ""
    for cluster, letter in _CLUSTERS:
        plain = plain.replace(cluster, letter)
    frame = _REPEAT.sub(r"\1", plain[:1] + plain[1:].translate(_VOWELS))
    return frame if len(frame) >= 2 else ""


_VOWELS = dict.fromkeys(map(ord, "aeiouwvy"))
