"""The timeline: what the browser is told equals what the rows say, for every cell and day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import halcyon
import orjson
from hypothesis import given
from hypothesis import strategies as st

from geotracker.dashboard.captions import agrees, captions, said_of
from geotracker.dashboard.timeline import CONTESTED, UNKNOWN, Caption, Timeline, changes, encode
from geotracker.model import Document, KnownClaim, Modality, Source, Status
from geotracker.store import TimelineRow

STARTS = date(2020, 1, 1)


def timeline(rows: list[TimelineRow], days: int = 200) -> Timeline:
    ends = STARTS + timedelta(days=days)
    return Timeline("halcyon", "Halcyon", STARTS, ends, halcyon.THEATRE.actors, halcyon.cells(), tuple(rows))


def moment(day: int) -> datetime:
    return datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=day)


def state_on(flat: list[int], day: int) -> tuple[int, int]:
    """Read an encoded cell as the browser does."""
    at, found = 0, (UNKNOWN, 0)
    for step, state, percent in zip(flat[::3], flat[1::3], flat[2::3], strict=True):
        at += step
        if at > day:
            break
        found = (state, percent)
    return found


def test_a_cell_is_unknown_before_between_and_after_its_rows() -> None:
    rows = [
        TimelineRow(3, "north", Status.HELD, 0.9, moment(10), moment(20)),
        TimelineRow(3, "south", Status.LIKELY, 0.6, moment(30), moment(40)),
        TimelineRow(3, None, Status.CONTESTED, 0.5, moment(40), None),
    ]
    flat = changes(timeline(rows))[3]
    assert [state_on(flat, day) for day in (0, 9, 10, 19, 20, 30, 40, 199)] == [
        (UNKNOWN, 0),
        (UNKNOWN, 0),
        (2, 90),
        (2, 90),
        (UNKNOWN, 0),
        (5, 60),
        (CONTESTED, 50),
        (CONTESTED, 50),
    ]


def test_what_began_before_the_timeline_holds_from_its_first_day() -> None:
    rows = [
        TimelineRow(0, "south", Status.HELD, 1.0, None, moment(-5)),
        TimelineRow(0, "north", Status.HELD, 1.0, moment(-5), None),
    ]
    assert state_on(changes(timeline(rows))[0], 0) == (2, 100)


def test_nothing_is_sent_that_changes_nothing_or_lies_beyond_the_end() -> None:
    rows = [
        TimelineRow(0, "north", Status.HELD, 1.0, moment(0), moment(9)),
        TimelineRow(0, "north", Status.HELD, 1.0, moment(9), moment(300)),
        TimelineRow(0, "south", Status.HELD, 1.0, moment(300), None),
    ]
    assert changes(timeline(rows))[0] == [0, 2, 100]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 20),
            st.sampled_from([("north", Status.HELD), ("south", Status.LIKELY), (None, Status.CONTESTED)]),
            st.integers(0, 100),
        ),
        max_size=12,
    )
)
def test_every_day_shows_the_row_that_covers_its_end(
    steps: list[tuple[int, tuple[str | None, Status], int]],
) -> None:
    rows, at = [], 0
    for length, (holder, status), percent in steps:
        rows.append(TimelineRow(1, holder, status, percent / 100, moment(at), moment(at + length)))
        at += length
    flat = changes(timeline(rows, days=300))[1]
    numbers = {("north", Status.HELD): 2, ("south", Status.LIKELY): 5, (None, Status.CONTESTED): CONTESTED}
    for day in range(at + 2):
        row = next((r for r in rows if r.start <= moment(day) < r.end), None)  # type: ignore[operator]
        expected = (numbers[row.holder, row.status], round(100 * row.probability)) if row else (UNKNOWN, 0)
        assert state_on(flat, day) == expected


def test_encoding_carries_what_the_page_shows() -> None:
    whole = replace(
        timeline([]),
        captions=(Caption(date(2020, 3, 2), "Quill falls"),),
        claims=(date(2020, 3, 2), date(2019, 1, 1)),
        newest=date(2020, 3, 3),
        fades=350,
    )
    document = orjson.loads(encode(whole))
    assert document["start"] == "2020-01-01"
    assert document["days"] == 200
    assert [actor[0] for actor in document["actors"]] == ["north", "south"]
    assert len(document["cells"]) == len(document["changes"]) == 40
    assert document["captions"] == [[61, "Quill falls"]]
    assert sum(document["claims"]) == 1
    assert (document["newest"], document["fades"]) == (62, 350)
    assert document["towns"][0][0] == "Hazel E"  # the most populous first


def known(
    number: int, confidence: float, modality: Modality = Modality.ASSERTED
) -> tuple[KnownClaim, Document]:
    document = halcyon.documents()[number]
    town = next(c.place for c in halcyon.cells() if c.place and f"captured {c.place.name} " in document.text)
    said = replace(halcyon.claim(document, town), confidence=confidence, modality=modality)
    return KnownClaim(number, said, document.published_at, Source("Halcyon Wire"), document.sha256), document


def test_a_caption_is_the_title_of_the_surest_claim_of_the_day() -> None:
    (weak, first), (strong, second) = known(1, 0.4), known(2, 0.9)
    strong = replace(strong, known_at=weak.known_at)
    found = captions(halcyon.THEATRE, [weak, strong], {d.sha256: d for d in (first, second)})
    assert [(c.day, c.text) for c in found] == [(date(2020, 3, 2), second.title.strip())]


def test_a_caption_without_a_title_says_the_claim() -> None:
    denied, document = known(0, 0.9, Modality.DENIED)
    bare = replace(document, title="")
    assert (
        captions(halcyon.THEATRE, [denied], {bare.sha256: bare})[0].text
        == "Northern League takes Fern A (denied)"
    )


def test_a_verb_agrees_with_a_partys_name() -> None:
    names = ("Rebels", "Rapid Support Forces", "Islamic State", "Congress", "")
    verbs = [agrees(name, "fights for") for name in names]
    assert verbs == ["fight for"] * 2 + ["fights for"] * 3
    assert agrees("Rebels", "loses") == "lose"
    assert said_of("Rebels", "takes", "Ash") == "Rebels take Ash"
    assert said_of("", "fights for", "Ash") == "Fighting for Ash"
