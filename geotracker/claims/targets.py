"""Which ground a place phrase means: what the geoparser says of its name, or what "the city" takes up."""

from collections.abc import Collection, Iterator

from geotracker.claims.chunks import PlacePhrase, Sentence
from geotracker.claims.places import FRACTIONAL, TRANSPARENT, UNITS
from geotracker.geoparse.compose import bearing_of, is_origin, key_of
from geotracker.model import Place, Region, Span, Target, Theatre, Toponym, ToponymKind, Unresolved

TOWNS = frozenset(
    ["city", "town", "village", "settlement", "capital", "port", "suburb", "hamlet", "municipality"]
)
COUNTRIES = frozenset(["country", "nation", "homeland"])
FRINGES = frozenset(["outskirts", "suburbs", "suburb", "environs", "edge", "edges", "fringe", "fringes"])
QUARTERS = frozenset(
    ["quarter", "quarters", "neighbourhood", "neighbourhoods", "neighborhood", "neighborhoods", "streets",
     "districts", "centre", "center", "heart", "downtown"]
)  # fmt: skip
"""What a town has and a country has not: "the eastern outskirts" are those of the town spoken of."""
STRETCHES = frozenset(
    ["part", "parts", "half", "halves", "third", "side", "end", "corner", "corners", "tip", "flank", "land",
     "interior", "region", "regions", "area", "areas", "province", "provinces", "territory", "territories",
     "lands", "countryside", "desert", "coast", "mountains"]
)  # fmt: skip
"""What a compass word makes a part of a country: "eastern ports" and "the western bank" are no such part."""
OF_ITS_PLACE = frozenset(["compass", "around", "near"])
"""Regions that speak of the place they are named by; "a village north of X" does not speak of X."""
SOME_LAND = TRANSPARENT | {"area", "areas", "lands", "parts"}
BESIDE = frozenset(["straddling", "bordering", "adjoining", "overlooking", "adjacent"])
SITES = frozenset(
    ["airport", "airfield", "airbase", "base", "bases", "barracks", "garrison", "checkpoint", "checkpoints",
     "post", "posts", "outpost", "outposts", "position", "positions", "headquarters", "prison", "palace",
     "hospital", "university", "college", "school", "mosque", "church", "market", "square", "building",
     "buildings", "plant", "factory", "refinery", "terminal", "station", "depot", "complex", "facility",
     "facilities", "bridge", "bridges", "gate", "junction", "crossing", "dam", "mine", "silo"]
)  # fmt: skip
"""Sites of a town, which are taken and held without it; near a village they are what there is."""
TOWN_PEOPLE = 10_000
SITE_OF_TOWN = Unresolved("a site of a town, not the town")
SITES_IN = Unresolved("sites or places inside a region, not the region")
NO_CAPITAL = Unresolved("a capital that is not named before it")
PROVINCIAL = frozenset(["provincial", "regional"])
NO_TOWN = Unresolved("no settlement is named before it")
LARGE_PARTS = UNITS | COUNTRIES | QUARTERS | FRINGES


def target_of(s: Sentence, place: PlacePhrase, span: Span, theatre: Theatre) -> Target:
    """Return what a place phrase means.

    A name means what the geoparser says of it. "The city" is the last settlement named before, "the country"
    the last country, "the outskirts" those of that settlement, "its south" a part of the last place named,
    "the east" a part of the theatre's country. A site or a set of villages with no name means nothing that
    could be looked up, nor does a site of a town of `TOWN_PEOPLE` or more: its airport is not the town.
    """
    covering = _covering(s, place, span)
    if covering is not None and _town_of_area(s, place, covering):
        return _town_in(s, place, span, covering.target)
    if covering is not None and _site_in_town(place, covering):
        return SITE_OF_TOWN
    if covering is not None:
        return SITES_IN if _inside(s, place, covering) else covering.target
    if place.name is not None:
        return Unresolved(f"no toponym in {s.chars(*place.name).of(s.text)!r}")
    if _some_land(s, place):
        return SITES_IN
    if _speaks_of(s, place, COUNTRIES):
        base: Target = _country(s, span, theatre)
    elif place.head in TOWNS:
        seat = _speaks_of(s, place, PROVINCIAL)
        return (_seat(s, span) if seat else _last_settlement(s, span)) or NO_TOWN
    elif place.head in UNITS:
        return _last_unit(s, span) or Unresolved("no unit is named before it")
    else:
        base = _whole_of(s, place, span) or _land_of(s, place, span, theatre)
    if isinstance(base, Unresolved):
        return base
    bearings = [b for i in range(place.first, place.last) if (b := bearing_of(s.low(i)))]
    whole = not bearings and place.head in TRANSPARENT and _speaks_of(s, place, COUNTRIES)
    if place.head in COUNTRIES or whole:
        return base
    if isinstance(base, Place) and len(bearings) < 2 and _speaks_of(s, place, FRINGES):
        point = bearings[0] if bearings else None
        return Region("around", f"around:{point or 'all'}({key_of(base)})", "", (base,), point)
    if len(bearings) == 1:
        return Region("compass", f"compass:{bearings[0]}({key_of(base)})", "", (base,), bearings[0])
    return Unresolved("a site or a set of places with no name")


def _some_land(s: Sentence, place: PlacePhrase) -> bool:
    """Say whether a nameless phrase is some ground in another ("terminals in the east of the country")."""
    link = next((i for i in range(place.first + 1, place.last) if s.low(i) in ("in", "across")), None)
    if link is None or place.extent != "all":
        return False
    head = s.low(link - 1)
    towns = TOWNS | FRINGES | QUARTERS | UNITS
    return head in SOME_LAND or not (head in STRETCHES | towns or bearing_of(head))


def _inside(s: Sentence, place: PlacePhrase, named: Toponym) -> bool:
    """Say whether a phrase is about something inside the area it names ("ten villages in Hama province")."""
    area = _is_unit(named.target) or getattr(named.target, "kind", "") in ("country", "compass")
    beside = range(place.first, place.name[0] if place.name is not None else place.first)
    if named.start > s.tokens[place.first].start and any(s.low(i) in BESIDE for i in beside):
        return True  # "a strip straddling X"
    if place.name is None or not area or place.extent != "all" or place.last > place.name[1] + 1:
        return False
    if _every(s, place) or named.start <= s.tokens[place.first].start:
        return False
    head = next((i for i in range(place.first, place.name[0]) if s.low(i) in ("in", "of", "across")), None)
    if head is None or head == place.first:
        return False
    noun = s.low(head - 1)
    if (noun in SOME_LAND and s.low(head) != "of") or noun == "areas":
        return True  # "territory in X", "several areas of X" are some of it, nobody says which
    return not (noun in STRETCHES | TRANSPARENT | FRACTIONAL | LARGE_PARTS or bearing_of(noun))


def _site_in_town(place: PlacePhrase, named: Toponym) -> bool:
    """Say whether a phrase is about a site of the town it names ("Tripoli's airport", "posts in Hasakah")."""
    town = named.target
    if not isinstance(town, Place) or not town.feature_code.startswith("PPL") or place.head not in SITES:
        return False
    return town.population >= TOWN_PEOPLE and place.head not in town.name.lower().split()


def _town_of_area(s: Sentence, place: PlacePhrase, named: Toponym) -> bool:
    """Say whether a phrase means a town by its area ("Sudan's second city", "the capital of Gezira")."""
    area = _is_unit(named.target) or getattr(named.target, "kind", "") == "country"
    area = area or (isinstance(named.target, Place) and named.target.feature_code.startswith("PCL"))
    if not area or place.name is None or place.head not in TOWNS:
        return False
    return s.tag(place.name[1]) == "S" or "of" in s.words(place.first, place.name[0])


def _town_in(s: Sentence, place: PlacePhrase, span: Span, area: Target) -> Target:
    """Return the town last named before, if it can be that of the area; for a capital, one that is."""
    if place.head != "capital":
        return _last_settlement(s, span) or NO_TOWN
    codes = ("PPLA",) if _is_unit(area) else ("PPLC",)
    towns = (_spoken_of(toponym) for toponym in _earlier(s, span))
    return next((t for t in towns if isinstance(t, Place) and t.feature_code in codes), NO_CAPITAL)


def _whole_of(s: Sentence, place: PlacePhrase, span: Span) -> Target | None:
    """Return what a nameless part is part of, where the words tell: a town, a unit, the last place named."""
    if _speaks_of(s, place, TOWNS | FRINGES | QUARTERS) or _beside_its_town(s, place):
        return _last_settlement(s, span) or NO_TOWN
    if _speaks_of(s, place, UNITS):
        return _last_unit(s, span)
    if (shared := _of_next(s, place)) is not None:
        return shared
    if s.low(place.first - 1) in ("its", "their"):
        return next((found for t in _earlier(s, span) if (found := _spoken_of(t)) is not None), None)
    return None


def _of_next(s: Sentence, place: PlacePhrase) -> Target | None:
    """Return X for the first direction of "the south and west of X"."""
    i = place.last + 1
    i += s.tag(i) == "D"
    bare = bearing_of(place.head) and s.low(place.last) in ("and", "or") and bearing_of(s.low(i))
    if not bare or s.low(i + 1) not in ("of", "in"):
        return None
    start = s.tokens[i].start
    named = next((t for t in s.toponyms.values() if start <= t.start <= s.tokens[i + 1].end + 5), None)
    if named is None or isinstance(named.target, Unresolved):
        return None
    anchors = named.target.anchors if isinstance(named.target, Region) else ()
    return anchors[0] if anchors else named.target


def _beside_its_town(s: Sentence, place: PlacePhrase) -> bool:
    """Say whether a bare direction goes on from "the city" ("rebels hold the city's east, he the west")."""
    bare = all(bearing_of(s.low(i)) for i in range(place.first, place.last) if s.tag(i) != "D")
    return bare and any(s.low(i) in TOWNS and s.low(i - 1) == "the" for i in range(1, place.first))


def _every(s: Sentence, place: PlacePhrase) -> bool:
    """Say whether every such place is meant: "all of the towns in Fezzan" are Fezzan."""
    return any(s.low(i) in ("all", "every") for i in range(max(0, place.first - 3), place.first))


def _land_of(s: Sentence, place: PlacePhrase, span: Span, theatre: Theatre) -> Target:
    """Return the theatre's country that a stretch of land is part of, or why there is none."""
    if place.head in STRETCHES or bearing_of(place.head) or _every(s, place):
        return _country(s, span, theatre, theatre.countries)
    return Unresolved("a site or a set of places with no name")


def _spoken_of(toponym: Toponym) -> Place | Region | None:
    """Return the place or area a toponym names, or is a part of; None for ground beside a place."""
    target = toponym.target
    if isinstance(target, Region) and target.anchors:
        whole = target.anchors[0]
        return whole if target.kind in OF_ITS_PLACE else None
    return None if isinstance(target, Unresolved) else target


def _speaks_of(s: Sentence, place: PlacePhrase, heads: frozenset[str]) -> bool:
    """Say whether one of the words stands in the phrase ("the country's south", "west of the town")."""
    return any(s.low(i) in heads for i in range(place.first, place.last))


def _covering(s: Sentence, place: PlacePhrase, span: Span) -> Toponym | None:
    """Return the toponym of the phrase's name: the longest that covers part of it and is no demonym."""
    within = s.chars(*place.name) if place.name is not None else span
    found = [t for t in s.toponyms.values() if t.start < within.end and within.start < t.end]
    if place.name is None:  # a name outside the phrase that a region grew over ("the city ... near Tripoli")
        found = [t for t in found if t.start >= span.start]
    found = [t for t in found if t.kind is not ToponymKind.DEMONYM]
    return max(found, key=lambda t: min(t.end, span.end) - max(t.start, span.start), default=None)


def _earlier(s: Sentence, span: Span) -> Iterator[Toponym]:
    """Yield the places named before a span, the nearest first; not those that forces are only from."""
    before = [t for t in s.toponyms.values() if t.end <= span.start and t.actor is None]
    spoken = [t for t in before if t.kind is not ToponymKind.ASSOCIATIVE and not is_origin(s.text, t)]
    yield from sorted(spoken, key=lambda t: -t.start)


def _last_settlement(s: Sentence, span: Span) -> Place | None:
    """Return the last settlement named before a span."""
    for toponym in _earlier(s, span):
        target = _spoken_of(toponym)
        if isinstance(target, Place) and target.feature_code.startswith("PPL"):
            return target
    return None


def _last_unit(s: Sentence, span: Span) -> Target | None:
    """Return the last province or named region before a span."""
    for toponym in _earlier(s, span):
        if _is_unit(toponym.target):
            return toponym.target
    return None


def _is_unit(target: Target) -> bool:
    """Say whether a target is a province or a region of the theatre's own."""
    if isinstance(target, Place):
        return target.feature_code.startswith("ADM")
    return isinstance(target, Region) and target.kind in ("admin1", "theatre")


def _seat(s: Sentence, span: Span) -> Place | None:
    """Return the settlement named before that bears the last unit's name ("the provincial capital"), or
    the last settlement where no unit was named."""
    unit = next((t for t in _earlier(s, span) if _is_unit(t.target)), None)
    if unit is None:
        return _last_settlement(s, span)
    for toponym in _earlier(s, span):
        town = _spoken_of(toponym)
        if isinstance(town, Place) and town.feature_code.startswith("PPL") and toponym.text in unit.text:
            return town
    return None


def _country(
    s: Sentence, span: Span, theatre: Theatre, among: Collection[str] = ()
) -> Place | Region | Unresolved:
    """Return the last country (of some, if given) named before a span, else the theatre's if it has one."""
    for toponym in _earlier(s, span):
        target, code = toponym.target, ""
        if isinstance(target, Place) and target.feature_code.startswith("PCL"):
            code = target.country_code
        elif isinstance(target, Region) and target.kind == "country":
            code = target.key.removeprefix("country:")
        if code not in theatre.countries and s.index.adjective(toponym.text.lower()):
            continue  # "Russia controls a fifth of the country": the theatre's, not its own
        if code and not isinstance(target, Unresolved) and (not among or code in among):
            return target
    if len(theatre.countries) == 1:
        return Region("country", f"country:{theatre.countries[0]}", theatre.name)
    return Unresolved("no country is named before it")


def abroad(target: Target, theatre: Theatre) -> bool:
    """Say whether a target is surely outside the theatre's countries, if it names any."""
    anchors = target.anchors if isinstance(target, Region) else (target,)
    codes = {anchor.country_code for anchor in anchors if isinstance(anchor, Place) and anchor.country_code}
    return bool(theatre.countries and codes) and not codes & set(theatre.countries)
