"""Near-duplicates: a text's MinHash bands. Texts that share enough of them tell the same story.

MinHash after Broder (1997) over runs of SHINGLE words, by datasketch. The 64 minima are cut into 16 bands of
4; two texts with a share J of common runs share each band with probability J**4, so NEEDED of 16 bands
stands for J of about 0.65. The bands alone are kept: their number in common replaces the signature.
"""

import re
import zlib
from functools import cache
from typing import Any

import numpy as np

from geotracker.late import late

SHINGLE = 4
MINIMA = 64
BANDS = 16
NEEDED = 3
SHORTEST = 20
WINDOW_DAYS = 3
"""How many days apart two publications of one story may lie."""

WORDS = re.compile(r"\w+")
datasketch = late("datasketch")


@cache
def _base() -> Any:
    """Return an empty MinHash. Its permutations are made once: they depend on nothing but the seed."""
    return datasketch.MinHash(num_perm=MINIMA, seed=1, hashfunc=zlib.crc32)


def bands_of(text: str) -> tuple[int, ...]:
    """Return a text's bands as signed 32-bit numbers; none for a text too short to be told apart."""
    words = WORDS.findall(text.casefold())
    if len(words) < SHORTEST:
        return ()
    runs = {" ".join(words[at : at + SHINGLE]).encode() for at in range(len(words) - SHINGLE + 1)}
    minima = _base().copy()
    minima.update_batch(runs)
    rows = minima.hashvalues.astype(np.uint64).reshape(BANDS, -1)
    found = (zlib.crc32(bytes([band]) + row.tobytes()) for band, row in enumerate(rows))
    return tuple(sorted({number - (1 << 32) if number >> 31 else number for number in found}))
