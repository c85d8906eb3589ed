"""Words that say what a capitalised name is: generic English, written by hand, no name of any corpus."""

CONNECTORS = frozenset(
    ["of", "the", "de", "la", "le", "les", "del", "di", "da", "do", "dos", "das", "du", "des", "el", "al",
    "ez", "ad",
     "az", "ar", "ash", "as", "es", "an", "at", "en", "sur", "sous", "upon", "on", "and", "und", "am", "im",
     "bei",
     "van", "den", "der", "ul", "y", "e", "in", "by", "under", "bin", "ibn", "zor"]
)  # fmt: skip

TITLES = frozenset(
    ["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "rev", "reverend", "sir", "lord", "lady",
    "judge", "justice",
     "sen", "senator", "rep", "representative", "gov", "governor", "mayor", "president", "premier",
     "chancellor",
     "king", "queen", "prince", "princess", "pope", "sheriff", "chief", "officer", "detective", "det", "sgt",
     "sergeant", "lt", "lieutenant", "capt", "captain", "col", "colonel", "maj", "major", "gen", "general",
     "adm",
     "admiral", "cpl", "corporal", "pvt", "private", "coach", "congressman", "congresswoman", "councilman",
     "councilwoman", "commissioner", "minister", "secretary", "director", "chairman", "chairwoman",
     "attorney",
     "deputy", "marshal", "field", "ambassador", "spokesman", "spokeswoman", "superintendent", "principal",
     "sheikh", "imam", "emir", "mullah", "bishop", "father", "sister", "brother", "saint"]
)  # fmt: skip

ABBREVIATED_TITLES = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "rev", "sen", "rep", "gov", "det", "sgt", "lt", "capt", "col", "maj",
     "gen", "adm", "cpl", "pvt"]
)  # fmt: skip

ORGANISATIONS = frozenset(
    ["university", "college", "school", "schools", "academy", "institute", "hospital", "clinic", "church",
    "company",
     "co", "corp", "corporation", "inc", "ltd", "llc", "plc", "group", "bank", "times", "post", "news",
     "herald",
     "tribune", "journal", "gazette", "press", "daily", "chronicle", "star", "sun", "globe", "police",
     "department",
     "dept", "authority", "agency", "association", "assn", "society", "club", "league", "team", "fc",
     "united",
     "council", "committee", "commission", "board", "court", "ministry", "foundation", "fund", "trust",
     "union",
     "party", "front", "army", "brigade", "forces", "force", "guard", "militia", "movement", "congress",
     "parliament",
     "senate", "museum", "gallery", "theatre", "theater", "orchestra", "festival", "cup", "airlines",
     "airways",
     "motors", "oil", "energy", "electric", "insurance", "industries", "systems", "services", "office",
     "bureau",
     "center", "centre", "chamber", "symphony", "show", "awards", "conference", "treaty", "accord",
     "agreement",
     "declaration", "act", "bill", "fire", "high", "elementary", "middle", "library", "stadium", "arena",
     "hotel",
     "inn", "mall", "tower", "hall", "house", "plaza", "casino", "prison", "jail"]
)  # fmt: skip

ROADS = frozenset(
    ["street", "st", "avenue", "ave", "road", "rd", "boulevard", "blvd", "drive", "dr", "lane", "ln",
    "highway",
     "hwy", "parkway", "pkwy", "court", "ct", "place", "pl", "way", "square", "terrace", "trail",
     "turnpike", "pike",
     "freeway", "expressway", "route", "interstate", "bridge", "alley", "circle", "crescent", "row"]
)  # fmt: skip

PLACE_NOUNS = frozenset(
    ["city", "town", "village", "county", "parish", "township", "borough", "district", "province", "state",
    "region",
     "republic", "island", "islands", "governorate", "oblast", "raion", "prefecture", "canton", "area",
     "valley",
     "peninsula", "coast", "border", "suburb", "suburbs", "outskirts", "countryside", "neighbourhood",
     "neighborhood",
     "settlement", "hamlet", "port", "airport", "airbase", "crossing", "camp", "beach", "park", "hills",
     "mountain",
     "mountains", "river", "lake", "creek", "bay", "sea", "gulf", "desert", "forest", "metro", "metropolitan",
     "territory", "community", "downtown", "municipality", "enclave", "strip", "plain", "plateau"]
)  # fmt: skip

LOCATIVES = frozenset(
    ["in", "at", "near", "from", "to", "into", "toward", "towards", "around", "outside", "inside", "across",
     "throughout", "through", "via", "between", "beyond", "leaving", "reach", "reached", "entered", "enter",
     "visit",
     "visited", "visiting", "captured", "seized", "retook", "recaptured", "liberated", "besieged", "bombed",
     "shelled", "attacked", "north", "south", "east", "west", "northeast", "northwest", "southeast",
     "southwest",
     "northern", "southern", "eastern", "western", "central", "downtown", "greater", "upstate", "rural"]
)  # fmt: skip

STRIKING = frozenset(
    ["fall", "falls", "fell", "fallen", "falling", "rain", "rains", "rained", "raining", "down", "land",
     "lands", "landed", "landing", "drop", "drops", "dropped", "dropping", "advance", "advances", "advanced",
     "advancing", "march", "marches", "marched", "marching", "strike", "strikes", "airstrike", "airstrikes",
     "raid", "raids", "assault", "assaults", "offensive", "shelling", "bombardment", "bombs", "shells",
     "rockets", "missiles", "fire", "fired"]
)  # fmt: skip
"""Words after which "on" stands before a place, as "in" does: shells fall on towns, armies march on them."""

SETTLEMENT_OF = frozenset(
    ["village", "town", "city", "settlement", "hamlet", "district", "suburb", "neighbourhood", "neighborhood",
     "municipality", "township", "villages", "towns", "cities", "settlements", "port", "province",
     "governorate",
     "oblast", "region", "county", "island", "enclave", "outskirts", "suburbs", "countryside"]
)  # fmt: skip

SPEECH = frozenset(
    ["said", "says", "say", "signed", "announced", "agreed", "denied", "denies", "accused", "accuses",
    "warned",
     "warns", "insists", "insisted", "wants", "wanted", "rejected", "rejects", "condemned", "condemns",
     "claims",
     "claimed", "vowed", "urged", "called", "calls", "asked", "decided", "declared", "expressed", "welcomed",
     "supports", "supported", "backs", "backed", "recognised", "recognized", "refused", "refuses", "demanded",
     "demands", "hopes", "hoped", "believes", "sent", "sends", "supplied", "supplies", "negotiated",
     "responded",
     "retaliated", "pledged", "proposed", "sought", "seeks", "considers", "considered", "threatened",
     "threatens",
     "argues", "argued", "acknowledged", "admitted", "confirmed", "offered", "plans", "planned", "intends"]
)  # fmt: skip

GOVERNMENT_NOUNS = frozenset(
    ["government", "administration", "regime", "authorities", "officials", "cabinet", "parliament",
    "leadership",
     "ministry", "backed", "allied", "aligned", "led", "controlled", "supported", "appointed", "loyalists"]
)  # fmt: skip

COMPASS = {
    "north": "n", "northern": "n", "northernmost": "n", "south": "s", "southern": "s", "southernmost": "s",
    "east": "e", "eastern": "e", "easternmost": "e", "west": "w", "western": "w", "westernmost": "w",
    "northeast": "ne", "northeastern": "ne", "northwest": "nw", "northwestern": "nw", "southeast": "se",
    "southeastern": "se", "southwest": "sw", "southwestern": "sw", "central": "c", "centre": "c",
    "center": "c",
}  # fmt: skip
