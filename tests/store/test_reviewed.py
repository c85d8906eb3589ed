"""Pages of claims: what the belief model reads, whatever was read and said, at a cost that does not grow."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from geotracker.model import (
    ControlClaim,
    Document,
    EventTime,
    Interval,
    KnownClaim,
    Place,
    Precision,
    Relation,
    Review,
    Span,
    Verdict,
)
from geotracker.store import Reading, Store, connect, features
from geotracker.store.collections import Held, feature_set
from geotracker.store.columns import Scope
from geotracker.store.features import Wanted, count, one, page

NOON = datetime(2020, 3, 3, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
SIRTE = Place(2210554, "Sirte", 16.58866, 31.20892, "PPLA", "LY")
TEXTS = [Document(f"{word} took Sirte and Derna.", "agency", NOON) for word in ("They", "Forces")]
TIMES = [
    None,
    EventTime(Interval(NOON, NOON + HOUR), Precision.DAY, "today"),
    EventTime(Interval(NOON - 40 * 24 * HOUR, NOON - 24 * HOUR), Precision.MONTH, "in winter"),
    EventTime(Interval(NOON + 24 * HOUR, NOON + 90 * 24 * HOUR), Precision.MONTH, "by the summer"),
    EventTime(Interval(NOON - 24 * HOUR, None), Precision.DAY, "since yesterday"),
]

claims = st.builds(
    lambda relation, actor, start, when: ControlClaim(
        relation, actor, "Sirte", Span(start, start + 5), SIRTE, Span(0, 28), Span(7, 11),
        confidence=0.5 + start / 100, when=when,
    ),
    st.sampled_from([Relation.GAINS, Relation.LOSES]),
    st.sampled_from(["LNA", "GNA"]),
    st.sampled_from([12, 22]),
    st.sampled_from(TIMES),
)  # fmt: skip
readings = st.lists(claims, max_size=3)  # several of one spot among them, of one actor too
turns = st.lists(
    st.tuples(
        st.sampled_from(TEXTS), readings | st.tuples(st.sampled_from(Verdict), st.integers(0, 5), claims)
    ),
    min_size=1,
    max_size=9,
)

TOOK_SIRTE = ControlClaim(
    Relation.GAINS, "LNA", "Sirte", Span(12, 17), SIRTE, Span(0, 28), Span(7, 11), confidence=0.6
)
TOOK_DERNA = replace(TOOK_SIRTE, span=Span(22, 27))
MOVED = [  # a claim is moved to where the next reader has another actor's
    (TEXTS[0], [TOOK_SIRTE]),
    (TEXTS[0], (Verdict.CORRECT, 0, TOOK_DERNA)),
    (TEXTS[0], [replace(TOOK_DERNA, actor="GNA")]),
]


def shown(store: Store, scope: Scope, wanted: Wanted) -> list[tuple[Any, ...]]:
    found = feature_set("claims", scope, Held())
    with store.begin() as connection:
        return [values(one) for one in page(connection, found, scope, wanted).features]


def values(found: Mapping[str, Any]) -> tuple[Any, ...]:
    names = ("relation", "actor", "confidence", "event_from", "event_to", "document")
    assert (found["properties"]["verdict"] is None) == (found["properties"]["reviewer"] is None)
    return (int(found["id"]), *(found["properties"][name] for name in names))


def same(known: KnownClaim) -> tuple[Any, ...]:
    claim, during = known.claim, known.claim.when and known.claim.when.during
    ends = (during.start, during.end) if during else (None, None)
    return (known.id, claim.relation, claim.actor, claim.confidence, *ends, known.document)


def happened(known: KnownClaim, during: Interval) -> bool:
    """Say whether a claim speaks of a moment in an interval with both ends in it."""
    spoken = known.claim.when.during if known.claim.when else None
    assert during.start is not None and during.end is not None
    if spoken is None:
        return during.start <= known.known_at <= during.end
    return (spoken.start is None or spoken.start <= during.end) and (
        spoken.end is None or spoken.end > during.start
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(turns, st.sampled_from([-50, -10, 0, 1, 30, 100]), st.sampled_from([0, 1, 60]))
@example(MOVED, 0, 1)
def test_pages_are_what_the_belief_model_reads(store: Store, told: list[Any], start: int, days: int) -> None:
    """Read and reviewed in any order: by page, time, actor and number the same claims as in Python."""
    with store.begin() as connection, connection.begin_nested() as undone:
        inner = Store(connection)
        inner.add_documents(TEXTS, "libya")
        for turn, (text, what) in enumerate(told):
            speak(inner, text, what, turn)
        known = inner.known_claims("libya")
        scope, during = Scope("libya"), Interval(NOON + 24 * start * HOUR, NOON + 24 * (start + days) * HOUR)
        expected = [same(one) for one in known]
        assert shown(inner, scope, Wanted()) == shown(inner, Scope(), Wanted()) == expected
        assert shown(inner, scope, Wanted(equals=(("actor", "LNA"),))) == [
            e for e in expected if e[2] == "LNA"
        ]
        assert shown(inner, Scope("libya", during), Wanted()) == [
            same(k) for k in known if happened(k, during)
        ]
        found, after, paged = feature_set("claims", scope, Held()), None, []
        assert count(connection, found, scope, Wanted()) == len(known)
        while len(paged) < len(known):
            part = page(connection, found, scope, Wanted(limit=2, after=after))
            paged, after = paged + [values(one) for one in part.features], part.after
        assert (paged, after) == (expected, None)
        for wrong in ("", "x", "00", "-0", "1" * 30):
            assert one(connection, found, wrong, features.Crs()) is None
        for known_one in known:
            got = one(connection, found, str(known_one.id), features.Crs())
            assert got is not None and values(got) == same(known_one)
        everything = page(connection, found, scope, Wanted()).features
        open_ = {int(one["id"]) for one in everything if one["properties"]["verdict"] is None}
        waiting = [one for one in known if one.id in open_ and one.claim.confidence < 0.8]
        waiting.sort(key=lambda one: (one.claim.confidence, one.id))
        assert inner.unsure_claims("libya", 0.8, 3) == tuple(waiting[:3])
        undone.rollback()


def speak(store: Store, text: Document, what: Any, turn: int) -> None:
    """Let a reader read a text again, or an analyst say something of one of its claims."""
    if isinstance(what, list):
        store.save_readings("libya", f"v{turn}", [Reading(store.document(text.sha256).id, (), tuple(what))])
        return
    verdict, which, corrected = what
    here = [one for one in store.known_claims("libya") if one.document == text.sha256]
    if verdict is Verdict.ADD:
        store.save_review(Review("libya", text.sha256, verdict, "Amal", "so", None, corrected))
    elif here:
        about = here[which % len(here)]
        if about.id < 0 and verdict is Verdict.ACCEPT:
            return
        mended = corrected if verdict is Verdict.CORRECT else None
        store.save_review(Review("libya", text.sha256, verdict, "Amal", "so", about.id, mended))


# --- what a page costs ----------------------------------------------------------------------------

FEW, MANY = 1_500, 12_000
GROW = [
    """
    INSERT INTO documents (sha256, source, title, text, published_at, language, story)
    SELECT 'sha' || n, 'agency', '', 'text', timestamptz '2017-01-01' + n %% 1000 * interval '1 day', 'en', n
    FROM generate_series(%(first)s::integer, %(last)s::integer) n""",
    """
    INSERT INTO readings (document, theatre, reader)
    SELECT id, 'libya', reader FROM documents, unnest(array['first', 'second']) reader
    WHERE NOT EXISTS (SELECT FROM readings WHERE document = documents.id) ORDER BY reader""",
    """
    INSERT INTO claims (reading, ordinal, theatre, document, relation, actor, place, span_start, span_end,
        target, geom, evidence_start, evidence_end, cue_start, cue_end, extent, exceptions, modality, stake,
        by_population, confidence, rule, known_at, event_start, event_end, event_precision)
    SELECT r.id, 0, 'libya', d.id, 'gains', 'A' || d.id %% 3, 'P' || d.id %% 50, 0, 5, '{}',
        ST_SetSRID(ST_MakePoint(10 + d.id %% 100 / 10.0, 25 + d.id %% 77 / 10.0), 4326), 0, 1, 0, 1, '"all"',
        '[]', 'asserted', 'none', false, 0.5, 'rule', published_at, published_at - interval '2 days',
        published_at, 'day'
    FROM documents d JOIN readings r ON r.document = d.id
    WHERE NOT EXISTS (SELECT FROM claims WHERE document = d.id)""",
    """
    INSERT INTO reviews (theatre, document, claim, relation, span_start, span_end, verdict, author, reason,
        actor, nth, alone)
    SELECT theatre, document, id, relation, span_start, span_end, 'reject', 'Amal', 'so', actor, 0, true
    FROM claims
    WHERE id %% 100 = 0 AND NOT EXISTS (SELECT FROM reviews)""",
    "ANALYZE documents, readings, claims, reviews",
]
SUMMER = Interval(datetime(2018, 6, 1, tzinfo=UTC), datetime(2018, 8, 1, tzinfo=UTC))
LATE = {"op": ">", "args": [{"property": "known_at"}, {"timestamp": "2019-01-01T00:00:00Z"}]}
ASKED = {
    "everything": (Scope("libya"), Wanted()),
    "all theatres": (Scope(), Wanted()),
    "a late page": (Scope("libya"), Wanted(after=("2019-06-01 00:00:00+00", "1"))),
    "an actor": (Scope("libya"), Wanted(equals=(("actor", "A1"),))),
    "a place": (Scope("libya"), Wanted(equals=(("place", "P7"),))),
    "a summer": (Scope("libya", SUMMER), Wanted()),
    "known in a summer": (Scope("libya", None, SUMMER), Wanted()),
    "a box": (Scope("libya"), Wanted(bbox=(12, 26, 15, 30))),
    "a filter": (Scope("libya"), Wanted(filter=LATE)),
    "nobody": (Scope("libya"), Wanted(equals=(("actor", "nobody"),))),
    "the open sea": (Scope("libya"), Wanted(bbox=(30, 40, 31, 41))),
    "another century": (Scope("libya", Interval(NOON + 36_500 * 24 * HOUR, None)), Wanted()),
    "a source unheard of": (Scope("libya"), Wanted(equals=(("source", "nobody"),))),
}


def test_a_page_touches_no_more_blocks_of_many_claims_than_of_few(database_url: str) -> None:
    """Eight times the claims: the same blocks for a page and its count, and nothing sorted or read whole.

    In a database of its own: what other tests wrote and took back would be blocks of these tables too.
    """
    few, many = {}, {}
    with closing_engine(database_url) as engine, engine.begin() as connection:
        for last, touched in ((FEW, few), (MANY, many)):
            for statement in GROW:
                connection.exec_driver_sql(statement, {"first": len(few) and FEW + 1, "last": last})
            for name, (scope, wanted) in ASKED.items():
                touched[name] = cost(connection, scope, replace(wanted, limit=20))
    assert {
        name: (few[name], grew) for name, grew in many.items() if grew[0] > 2.5 * few[name][0] + 100
    } == {}
    assert {name: grew for name, grew in many.items() if grew[1] > 400} == {}


@contextmanager
def closing_engine(url: str) -> Iterator[sa.Engine]:
    engine = connect(url)
    yield engine
    engine.dispose()


def cost(connection: sa.Connection, scope: Scope, wanted: Wanted) -> tuple[int, int]:
    """Return the blocks that a page and its count touch, and the most rows sorted or read in sequence."""
    asked: list[tuple[str, Any]] = []

    def heard(_: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        asked.append((statement, parameters))

    found = feature_set("claims", scope, Held())
    sa.event.listen(connection, "before_cursor_execute", heard)
    page(connection, found, scope, wanted)
    count(connection, found, scope, wanted, most=50)
    sa.event.remove(connection, "before_cursor_execute", heard)
    blocks, rows = 0, 0
    for statement, parameters in asked:
        explained = f"EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) {statement}"
        [[plan]] = connection.exec_driver_sql(explained, parameters).scalars()
        blocks += plan["Plan"]["Shared Hit Blocks"] + plan["Plan"]["Shared Read Blocks"]
        rows = max(rows, *(looked_at(node) for node in nodes(plan["Plan"])))
    return blocks, rows


def nodes(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for inner in plan.get("Plans", ()):
        yield from nodes(inner)


def looked_at(node: Mapping[str, Any]) -> int:
    """Return the rows a node sorts or reads one after another, but for reviews, of which there are few."""
    if node["Node Type"] == "Sort":
        return int(node["Plans"][0]["Actual Rows"])
    if node["Node Type"] == "Seq Scan" and node["Relation Name"] != "reviews":
        return int(node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * int(node["Actual Loops"])
    return 0
