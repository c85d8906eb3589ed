"""A million articles that nobody wrote: synthetic news from our own templates, the same for the same seed.

    python -m benchmarks.scale_articles 1000000 articles.jsonl.gz [--theatre libya] [--seed 1]

Of a hundred articles about forty say who holds, takes, loses or fights for a place; five are lightly
    edited copies
of an earlier one, one is an exact copy, one is not in English. One in a thousand rows is broken on purpose.
"""

import argparse
import gzip
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import orjson


def _split(words: str, by: str | None = None) -> list[str]:
    return words.split(by)


PLACES = {
    "libya": "Sirte Misrata Gharyan Derna Benghazi Tobruk Sabha Murzuq Bani Walid,Zawiya Zintan Brega "
    "Ajdabiya Hun Ubari "
    "Ghat Kufra Tarhuna Zuwara Sabratha Al Khums,Zliten Ras Lanuf,Jufra Marj Bayda Nalut Ghadames Brak "
    "Waddan",
    "syria": "Aleppo Homs Hama Idlib Raqqa Manbij Kobani Palmyra Daraa Hasakah Qamishli Afrin Jarabulus "
    "Deir ez-Zor,"
    "Latakia Tartus Azaz Saraqib Douma Suwayda Mayadin Tabqa Salamiyah Maskanah",
    "ukraine": "Kherson Mariupol Kharkiv Izium Lyman Bakhmut Kupiansk Melitopol Berdiansk Sumy Chernihiv "
    "Kreminna Popasna "
    "Volnovakha Vuhledar Soledar Balakliia Enerhodar Tokmak Sievierodonetsk",
}
ACTORS = {
    "libya": [
        "the Libyan National Army",
        "the Government of National Accord",
        "Haftar's forces",
        "Islamic State",
    ],
    "syria": [
        "the Syrian army",
        "the Syrian Democratic Forces",
        "Islamic State",
        "Free Syrian Army fighters",
    ],
    "ukraine": ["Russian forces", "Ukrainian forces", "the Ukrainian army", "Russian troops"],
}
CLAIMS = (
    "{A} captured {P} on {D} after {N} hours of fighting.",
    "{A} said on {D} that they had taken control of {P} from {B}.",
    "{A} still hold {P}, residents said by telephone on {D}.",
    "{P} fell to {A} on {D} when {B} withdrew towards {Q}.",
    "{B} lost {P} and {N} villages around it, a commander of theirs admitted on {D}.",
    "Fighting between {A} and {B} raged in {P} on {D} and neither side held the centre.",
    "{B} denied that {A} had entered {P}.",
    "{A} retook {P} from {B} early on {D}, officials in {Q} said.",
)
SETTING = (
    "The {j} {n} near {P} had been closed for {N} days, according to {w}.",
    "{W} said that {N} families had left {P} for {Q} since the {n} began.",
    "In {P}, {w} spoke of {j} {n} and of {n} that nobody had seen for {N} years.",
    "A {n} of {N} {j} trucks reached {Q} on {D} with {n} and {n} for the {n}.",
    "{W} asked both sides to keep the {n} between {P} and {Q} open for {n}.",
    "The price of {n} in {P} has risen by {N} per cent, {w} said, and the {n} is {j}.",
    "{W} put the cost of the {j} {n} at {N} million and warned of more {n} before the {n}.",
    "Talks about the {n} in {Q} went into day {N}, with {w} calling the {n} {j}.",
    "At least {N} people were hurt when a {j} {n} struck a {n} outside {P}, {w} said on {D}.",
    "{W}, who visited {P} on {D}, found the {n} {j} and the {n} without {n}.",
    "Schools in {P} open again on {D}; {w} expects {N} pupils in {j} rooms.",
    "No {n} has reached {Q} for {N} days, and the {j} {n} there is running out.",
    "{W} recalled the {n} of last year, when {N} {n} from {P} waited for a {j} {n}.",
    "Engineers repaired the {j} {n} of {P} on {D} and hope that the {n} will hold for {N} weeks.",
)
WHO = _split(
    "a health worker,a teacher,an aid official,two shopkeepers,a spokesman for the city,a farmer,the head "
    "of the clinic,"
    "an engineer,a diplomat,a driver,the mayor's office,a retired officer,a pharmacist,students,an "
    "election observer",
    ",",
)
NOUNS = _split(
    "bridge road market clinic school convoy shipment truce ceasefire water power fuel bread flour "
    "medicine harvest port "
    "airport border crossing station tower pipeline refinery depot camp tent shelter checkpoint patrol "
    "drone shell mortar "
    "meeting statement letter budget salary bank queue ration delegation envoy council court ballot "
    "campaign strike protest "
    "festival match exam term lesson bus train ferry quay crane warehouse well pump canal dam field "
    "orchard flock storm flood"
)
ADJECTIVES = _split(
    "old new broken crowded empty narrow quiet long short costly urgent late early heavy light local "
    "foreign damaged "
    "repaired temporary open closed northern southern coastal rural worn white grey dusty muddy guarded "
    "abandoned"
)
FOREIGN = (
    "Les habitants de {P} ont dit que la route de {Q} restait fermée depuis {N} jours et que le pain "
    "manquait.",
    "Los vecinos de {P} dijeron que la carretera de {Q} seguía cerrada desde hacía {N} días y que faltaba "
    "pan.",
    "Die Bewohner von {P} sagten, die Straße nach {Q} sei seit {N} Tagen gesperrt und das Brot werde knapp.",
)
SOURCES = [
    f"{first} {second}"
    for first in ("Coast", "Inland", "Harbour", "Valley")
    for second in ("Wire", "Post", "Desk")
]
STARTS = datetime(2014, 1, 1, tzinfo=UTC)
YEARS = 10
PAST = 500  # articles that may be copied


def articles(count: int, theatre: str = "libya", seed: int = 1) -> Iterator[bytes]:
    """Yield JSON lines in the order of publication."""
    chance = random.Random(seed)
    places = [name for part in PLACES[theatre].split(",") for name in _names(part)]
    step = timedelta(days=365.25 * YEARS) / max(count, 1)
    past: list[str] = []
    for number in range(count):
        when = STARTS + number * step
        draw = chance.random()
        if draw < 0.001:
            yield b'{"text": "cut off'
            continue
        if past and draw < 0.011:
            text = chance.choice(past)
        elif past and draw < 0.061:
            text = _edited(chance, chance.choice(past))
        elif draw < 0.071:
            text = " ".join(_filled(chance, chance.choice(FOREIGN), theatre, places, when) for _ in range(4))
        else:
            text = _article(chance, theatre, places, when)
            past = [*past[-PAST:], text]
        row = {
            "id": f"{seed}-{number}",
            "source": chance.choice(SOURCES),
            "published_at": when.isoformat(),
            "text": text,
        }
        yield orjson.dumps(row)


def _names(part: str) -> list[str]:
    """Split a run of names; those after a comma have several words at its end."""
    known = ("Bani Walid", "Al Khums", "Ras Lanuf", "Deir ez-Zor")
    several = [name for name in known if name in part]
    for name in several:
        part = part.replace(name, "")
    return [*part.split(), *several]


def _article(chance: random.Random, theatre: str, places: list[str], when: datetime) -> str:
    sentences = [chance.choice(SETTING) for _ in range(chance.randint(9, 18))]
    if chance.random() < 0.4:
        for _ in range(chance.randint(1, 3)):
            sentences.insert(chance.randint(0, 3), chance.choice(CLAIMS))
    return " ".join(_filled(chance, sentence, theatre, places, when) for sentence in sentences)


def _filled(chance: random.Random, sentence: str, theatre: str, places: list[str], when: datetime) -> str:
    here, there = chance.sample(places, 2)
    one, other = chance.sample(ACTORS[theatre], 2)
    while "{n}" in sentence:
        sentence = sentence.replace("{n}", chance.choice(NOUNS), 1)
    while "{j}" in sentence:
        sentence = sentence.replace("{j}", chance.choice(ADJECTIVES), 1)
    who = chance.choice(WHO)
    day = (when - timedelta(days=chance.randint(0, 3))).strftime("%A")
    values = {"A": one, "B": other, "P": here, "Q": there, "D": day, "N": chance.randint(2, 90), "w": who}
    filled = sentence.format(**values, W=who[0].upper() + who[1:])
    return filled[0].upper() + filled[1:]


def _edited(chance: random.Random, text: str) -> str:
    """Return an agency's copy: a dateline before, the last sentence cut, one word changed."""
    words = text.rsplit(". ", 1)[0].split()
    words[chance.randrange(len(words))] = "reportedly"
    return f"({chance.choice(SOURCES)}) - " + " ".join(words) + "."


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--theatre", default="libya", choices=sorted(PLACES))
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    packed = given.file.suffix == ".gz"
    with gzip.open(given.file, "wb", compresslevel=3) if packed else given.file.open("wb") as out:
        for line in articles(given.count, given.theatre, given.seed):
            out.write(line + b"\n")


if __name__ == "__main__":
    main()
