"""Build regions from the words around places: "eastern Libya", "30 km south of Tripoli", "between Sirte and
Misrata"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from geotracker.geoparse.lexicon import COMPASS
from geotracker.model import Place, Region, Toponym, ToponymKind, Unresolved

_POINT = (
    r"(?:north|south)(?:[ -]?(?:east|west))?(?:ern(?:most)?)?"
    r"|(?:east|west)(?:ern(?:most)?)?|central|cent(?:re|er)"
)
_NUMBERS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
    "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "hundred": 100,
}  # fmt: skip
_AMOUNT = rf"(?P<amount>\d[\d,]*(?:\.\d+)?|{'|'.join(_NUMBERS)})"
_UNIT = r"(?P<unit>km|kms|kilomet(?:er|re)s?|miles?|mi)"
_DISTANCE = re.compile(
    rf"\b{_AMOUNT}[ -]?{_UNIT}\b\.?(?: \([^)]{{0,20}}\))?(?: (?:to )?(?:the )?(?P<point>{_POINT}))?"
    r" (?:of|from|outside|away from)(?: the)?(?: (?:city|town|village|capital|port|border)(?: of)?)? $",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"\b(?:the )?(?P<point>{_POINT})(?:[ ,]+(?:parts?|half|regions?|areas?|districts?|corner))?"
    r"(?: of)?(?: the)? $",
    re.IGNORECASE,
)
_AROUND = re.compile(
    rf"\b(?:the )?(?:(?P<point>{_POINT}) )?(?P<word>outskirts|suburbs?|countryside|environs|vicinity"
    r"|hinterland|edges?|periphery|surroundings) (?:of|around)(?: the)?(?: (?:city|town|capital)(?: of)?)? $",
    re.IGNORECASE,
)
_NEAR = re.compile(
    r"\b(?:near|around|just outside|close to|outside)(?: the)?(?: (?:city|town|village)(?: of)?)? $",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:['’]s)? (?:(?P<point>{_POINT}) )?(?P<word>outskirts|suburbs?|countryside|environs|hinterland)\b",
    re.IGNORECASE,
)
_COAST = re.compile(
    r"\b(?:the )?(?:coast|coastline|shores?|coastal (?:strip|area|road|highway)) (?:of|between)(?: the)? $",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:in |on )?(?:the )?(?P<what>road |highway |coast |coastal road |area |front )?"
    r"(?:linking|between) $",
    re.IGNORECASE,
)
_NO_BETWEEN = re.compile(
    r"\b(?:talks|agreement|war|relations|tensions|ties|conflict|ceasefire|truce|deal|dialogue|match|game|accord"
    r"|differences|cooperation|trade|alliance|rivalry|treaty|summit)\s+(?:between|linking) $",
    re.IGNORECASE,
)
_MARKS = re.compile(r"\W+$")
_ROAD_AFTER = re.compile(r" (?:road|highway|motorway|axis|route)\b", re.IGNORECASE)
_DASHES = ("-", "–", "—", " - ")
_WINDOW, _AHEAD = 90, 40
"""Characters looked at before and after a mention."""


def bearing_of(word: str | None) -> str | None:
    """Return the compass letter of a word ("north-western" -> "nw"), or None."""
    return None if word is None else COMPASS.get(re.sub(r"[ -]", "", word.lower()))


def key_of(target: Place | Region) -> str:
    """Return a target's stable key: "country:LY", "admin1:LY.77", "place:2210247", or the region's own."""
    if isinstance(target, Region):
        return target.key
    if target.feature_code.startswith("PCL"):
        return f"country:{target.country_code}"
    if target.feature_code == "ADM1":
        return f"admin1:{target.country_code}.{target.admin1}"
    return f"place:{target.geonameid}"


def is_area(target: Place | Region) -> bool:
    """Say whether a target is an area in its own right: a country, a unit or a named region, not a
    settlement."""
    return isinstance(target, Region) or not target.feature_code.startswith("PPL")


def compose(text: str, toponyms: Sequence[Toponym]) -> list[Toponym]:
    """Return toponyms with regions built where the words around them make one; spans grow to cover those
    words."""
    pairs = _pairs(text, toponyms)
    out: list[Toponym] = []
    floor = 0
    for toponym in pairs:
        built = _built(text, toponym, floor) or toponym
        out.append(built)
        floor = built.end
    return out


def _built(text: str, toponym: Toponym, floor: int) -> Toponym | None:
    """Return the region the first rule that fits makes of a mention. Most have no word near them that a rule
    needs: that is asked first, because it is quick."""
    if not worth_a_look(text, toponym):
        return None
    around = text[max(0, toponym.start - _WINDOW) : toponym.end + _AHEAD].lower()
    for rule, cues in _RULES:
        if any(cue in around for cue in cues) and (found := rule(text, toponym, floor)) is not None:
            return found
    return None


_LAST_WORDS = frozenset(COMPASS) | frozenset(
    ["of", "from", "outside", "around", "near", "to", "the", "city", "town", "village", "capital", "port",
     "border", "between", "part", "parts", "half", "region", "regions", "area", "areas", "district",
     "districts", "corner"]
)  # fmt: skip
_NEXT_WORDS = frozenset(
    ["outskirts", "suburb", "suburbs", "countryside", "environs", "hinterland", "coast", "coastline"]
)


def worth_a_look(text: str, toponym: Toponym) -> bool:
    """Say whether the word before or after a mention can begin a region: cheaper than the rules."""
    before = text[max(0, toponym.start - 24) : toponym.start].rsplit(None, 1)
    if before and before[-1].lower().rpartition("-")[2] in _LAST_WORDS:
        return True
    after = text[toponym.end : toponym.end + 30].replace("’", "'").removeprefix("'s").split(None, 2)
    return any(_MARKS.sub("", word.lower()) in _NEXT_WORDS for word in after[:2])


def _grown(text: str, toponym: Toponym, start: int, end: int, region: Region) -> Toponym:
    """Return a toponym grown to `[start, end)` that means a region."""
    named = replace(region, name=text[start:end])
    return replace(toponym, start=start, end=end, text=text[start:end], target=named, kind=ToponymKind.REGION)


def _settled(toponym: Toponym) -> Place | Region | None:
    """Return the target regions may be built from, or None."""
    if (
        toponym.kind is ToponymKind.DEMONYM
        or toponym.actor is not None
        or isinstance(toponym.target, Unresolved)
    ):
        return None
    return toponym.target


def _distance(text: str, toponym: Toponym, floor: int) -> Toponym | None:
    base = _settled(toponym)
    window = max(floor, toponym.start - _WINDOW)
    found = _DISTANCE.search(text[window : toponym.start])
    if base is None or found is None:
        return None
    word = found["amount"].lower()
    amount = float(_NUMBERS[word]) if word in _NUMBERS else float(word.replace(",", ""))
    kilometres = amount * (1.609344 if found["unit"].lower().startswith("mi") else 1.0)
    point = bearing_of(found["point"])
    key = f"distance:{kilometres:g}km-{point or 'any'}({key_of(base)})"
    region = Region("distance", key, "", (base,), point, kilometres)
    return _grown(text, toponym, window + found.start(), toponym.end, region)


def _compass(text: str, toponym: Toponym, floor: int) -> Toponym | None:
    base = _settled(toponym)
    window = max(floor, toponym.start - 40)
    found = _PART.search(text[window : toponym.start])
    point = bearing_of(found["point"]) if found else None
    if base is None or found is None or point is None:
        return None
    said = found[0].lower()
    if (
        said.rstrip().endswith(" of")
        and not is_area(base)
        and not re.search("part|half|area|district|region", said)
    ):
        if point == "c":
            return None
        key = f"direction:{point}({key_of(base)})"
        region = Region("distance", key, "", (base,), point, None)
    else:
        region = Region("compass", f"compass:{point}({key_of(base)})", "", (base,), point)
    return _grown(text, toponym, window + found.start(), toponym.end, region)


def _outskirts(text: str, toponym: Toponym, floor: int) -> Toponym | None:
    base = _settled(toponym)
    if base is None:
        return None
    window = max(floor, toponym.start - _WINDOW)
    before, start, end = _AROUND.search(text[window : toponym.start]), toponym.start, toponym.end
    found = before or _AFTER.match(text, toponym.end)
    if found is None:
        return None
    if before is not None:
        start = window + before.start()
    else:
        end = found.end()
        ahead = re.search(rf"\b(?P<point>{_POINT}) $", text[window:start], re.IGNORECASE)
        if ahead is not None:
            point = bearing_of(ahead["point"])
            region = Region("around", f"around:{point}({key_of(base)})", "", (base,), point)
            return _grown(text, toponym, window + ahead.start(), end, region)
    point = bearing_of(found["point"])
    region = Region("around", f"around:{point or 'all'}({key_of(base)})", "", (base,), point)
    return _grown(text, toponym, start, end, region)


def _near(text: str, toponym: Toponym, floor: int) -> Toponym | None:
    base = _settled(toponym)
    window = max(floor, toponym.start - 40)
    found = _NEAR.search(text[window : toponym.start])
    if base is None or found is None or is_area(base):
        return None
    region = Region("near", f"near({key_of(base)})", "", (base,))
    return _grown(text, toponym, window + found.start(), toponym.end, region)


def _coast(text: str, toponym: Toponym, floor: int) -> Toponym | None:
    base = _settled(toponym)
    window = max(floor, toponym.start - 40)
    found = _COAST.search(text[window : toponym.start])
    after = re.match(r"(?:['’]s)? (?:coast|coastline)\b", text[toponym.end : toponym.end + 14])
    if base is None or (found is None and after is None):
        return None
    start = window + found.start() if found else toponym.start
    end = toponym.end + (after.end() if after and not found else 0)
    return _grown(text, toponym, start, end, Region("coast", f"coast({key_of(base)})", "", (base,)))


_RULES: tuple[tuple[Callable[[str, Toponym, int], Toponym | None], tuple[str, ...]], ...] = (
    (_distance, ("km", "kilom", "mi")),
    (
        _outskirts,
        ("outskirts", "suburb", "countryside", "environs", "vicinity", "hinterland", "edge", "periphery",
         "surroundings"),
    ),
    (_coast, ("coast", "shore")),
    (_compass, ("north", "south", "east", "west", "cent")),
    (_near, ("near", "around", "outside", "close")),
)  # fmt: skip
"""Rules in order, each with what must stand near a mention for it to fit."""


def _pairs(text: str, toponyms: Sequence[Toponym]) -> list[Toponym]:
    """Return toponyms with "between A and B", "the A-B road" joined into one."""
    out: list[Toponym] = []
    at = 0
    while at < len(toponyms):
        joined = None
        if at + 1 < len(toponyms):
            joined = _joined(text, toponyms[at], toponyms[at + 1], out[-1].end if out else 0)
        out.append(joined or toponyms[at])
        at += 2 if joined else 1
    return out


def _joined(text: str, one: Toponym, two: Toponym, floor: int) -> Toponym | None:
    """Return the region between two mentions, or along the road or coast that joins them, if the text says
    so."""
    gap = text[one.end : two.start]
    if gap not in _DASHES and gap.strip() != "and":
        return None
    first, second = _settled(one), _settled(two)
    if first is None or second is None:
        return None
    window = max(floor, one.start - 50)
    ahead = text[window : one.start]
    found = _BETWEEN.search(ahead) if gap.strip() == "and" else None
    if found is not None and not _NO_BETWEEN.search(ahead):
        what = (found["what"] or "").strip().lower()
        kind = "coast" if "coast" in what else "road" if what in ("road", "highway") else "between"
        return _both(text, one, two, kind, first, second, window + found.start(), two.end)
    road = _ROAD_AFTER.match(text, two.end)
    if gap in _DASHES and road is not None:
        return _both(text, one, two, "road", first, second, one.start, road.end())
    return None


def _both(
    text: str,
    one: Toponym,
    two: Toponym,
    kind: str,
    first: Place | Region,
    second: Place | Region,
    start: int,
    end: int,
) -> Toponym:
    region = Region(kind, f"{kind}({key_of(first)},{key_of(second)})", "", (first, second))
    score = min(one.score, two.score)
    return replace(_grown(text, one, start, end, region), score=score)


def anaphora(text: str, toponyms: Sequence[Toponym]) -> list[Toponym]:
    """Return mentions such as "the city" that take up the last settlement named, as toponyms of their own."""
    out: list[Toponym] = []
    if all(_settlement(t) is None for t in toponyms):
        return out
    for found in _THE_CITY.finditer(text):
        if any(t.start < found.end() and found.start() < t.end for t in toponyms):
            continue
        earlier = [t for t in toponyms if t.end <= found.start() and _settlement(t) is not None]
        place = next((t for t in reversed(earlier) if not is_origin(text, t)), None)
        if place is None or found.start() - place.end > 600:
            continue
        target = _settlement(place)
        if target is not None:
            out.append(
                Toponym(found.start(), found.end(), found[0], ToponymKind.LITERAL, target, place.score * 0.8)
            )
    return out


_THE_CITY = re.compile(
    r"[Tt](?<!\w[Tt])he (?:city|town|village)\b(?! (?:of|council|hall|government|center|centre)\b)(?!['’]s)"
)


_FORCES = (
    r"(?:fighters|brigades?|militias?|militiamen|forces|troops|rebels|soldiers|gunmen|men|units?|battalions?"
    r"|insurgents|militants)"
)
_ORIGIN_BEFORE = re.compile(rf"\b{_FORCES} from $", re.IGNORECASE)
_ORIGIN_AFTER = re.compile(rf"(?:['’]s?|-based)? {_FORCES}\b")


def is_origin(text: str, toponym: Toponym) -> bool:
    """Say whether a mention says only where a force is from ("men from Misrata", "Misrata's brigades")."""
    before = text[max(0, toponym.start - 20) : toponym.start]
    return bool(_ORIGIN_BEFORE.search(before) or _ORIGIN_AFTER.match(text, toponym.end))


def _settlement(toponym: Toponym) -> Place | None:
    """Return the settlement a mention means, or None."""
    target = toponym.target
    if isinstance(target, Place) and target.feature_code.startswith("PPL") and toponym.actor is None:
        return target
    return None
