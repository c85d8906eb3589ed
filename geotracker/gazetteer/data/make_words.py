"""Make `words.tsv.xz`: English words and American personal names, which place names are mistaken for.

    python -m geotracker.gazetteer.data.make_words FOLDER

FOLDER holds `american-english` (SCOWL, Debian's wamerican) and `names/` (PyPI's names: the 1990 Census
lists). Each line is a folded word and a number that adds 1 for an English word, 2 for a given name, 4 for a
surname, 8 for one of the thousand most frequent surnames or three hundred most frequent given names.
"""

import lzma
import sys
from collections import Counter
from pathlib import Path

from geotracker.gazetteer.names import normalise

SURNAMES, FREQUENT_SURNAMES, FREQUENT_GIVEN = 20_000, 1_000, 300


def make(folder: Path) -> list[str]:
    """Return the table's lines."""
    bits: Counter[str] = Counter()
    for word in (folder / "american-english").read_text(encoding="utf-8").splitlines():
        if word.islower() and word.isalpha() and len(word) > 1:
            bits[normalise(word)] |= 1
    for file, bit, most, frequent in (
        ("dist.male.first", 2, 2_000, FREQUENT_GIVEN),
        ("dist.female.first", 2, 4_500, FREQUENT_GIVEN),
        ("dist.all.last", 4, SURNAMES, FREQUENT_SURNAMES),
    ):
        lines = (folder / "names" / file).read_text(encoding="ascii").splitlines()
        for rank, line in enumerate(lines[:most]):
            bits[line.split()[0].lower()] |= bit | (8 if rank < frequent else 0)
    return [f"{word}\t{value}" for word, value in sorted(bits.items())]


if __name__ == "__main__":
    body = "\n".join(make(Path(sys.argv[1]))) + "\n"
    out = Path(__file__).with_name("words.tsv.xz")
    out.write_bytes(lzma.compress(body.encode(), preset=9 | lzma.PRESET_EXTREME))
