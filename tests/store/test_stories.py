"""Near-duplicates share a story, whichever batch brings them; records and languages come back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from geotracker.model import Document
from geotracker.store import Store
from geotracker.store import stories as near

MORNING = datetime(2020, 1, 6, 6, tzinfo=UTC)
STORY = (
    "Forces loyal to General Haftar entered the coastal city of Sirte on Monday and took most of it "
    "within hours, officials on both sides said. Residents reported little fighting in the centre while "
    "columns of pick-up trucks moved along the coast road from the east. A spokesman for the Tripoli "
    "authorities said its units had withdrawn to avoid bloodshed. The city had been held by fighters "
    "from Misrata since they drove out Islamic State in 2016."
)
OTHER = (
    "The central bank in the capital said on Monday that it would lift the limit on cash withdrawals "
    "after weeks of queues outside branches, and that talks with the treasury about the new budget "
    "would go on through the week. Economists doubt that the measure will last unless oil exports, cut "
    "by a blockade of the terminals, resume soon."
)


def report(text: str, hours: float = 0, source: str = "Desk", **more: object) -> Document:
    return Document(text, source, MORNING + timedelta(hours=hours), **more)  # type: ignore[arg-type]


def stories(store: Store) -> dict[str, str]:
    found = store.unread("libya", "v")
    return {one.document.text: one.document.story or one.document.sha256 for one in found}


def test_a_copy_takes_the_story_of_the_first_in_its_batch_and_in_later_ones(store: Store) -> None:
    first = report(STORY)
    copies = [
        report(STORY.replace("on Monday", "earlier today"), 2, "Wire"),
        report("TRIPOLI (Coast) - " + STORY, 5, "Coast"),
    ]
    store.add_documents([first, report(OTHER), copies[0]], "libya")
    store.add_documents([copies[1]], "libya")
    told = stories(store)
    assert {told[one.text] for one in [first, *copies]} == {first.sha256}
    assert told[OTHER] == report(OTHER).sha256


def test_the_same_words_a_week_later_are_news_again(store: Store) -> None:
    later = report(STORY.replace("on Monday", "this morning"), 24 * 7)
    store.add_documents([report(STORY), later], "libya")
    assert stories(store)[later.text] == later.sha256


def test_stories_do_not_depend_on_where_batches_are_cut(store: Store) -> None:
    texts = [
        STORY,
        OTHER,
        STORY.replace("Residents", "People"),
        OTHER.replace("weeks", "days"),
        STORY + " More follows.",
    ]
    batch = [report(text, hour) for hour, text in enumerate(texts)]
    for one in batch:
        store.add_documents([one], "libya")
    one_by_one = stories(store)
    moved = [
        replace(one, text=one.text + " ", sha256="", published_at=one.published_at - timedelta(days=90))
        for one in batch
    ]
    moved = [replace(one, title="Again", sha256="") for one in moved]
    store.add_documents(moved, "syria")
    stored = [store.document(one.sha256).document for one in moved]
    together = [one.story or one.sha256 for one in stored]
    shape = [
        texts.index(next(t for t in texts if report(t, texts.index(t)).sha256 == one_by_one[text]))
        for text in texts
    ]
    assert [[one.sha256 for one in moved].index(story) for story in together] == shape == [0, 1, 0, 1, 0]


def test_short_texts_are_a_story_each_and_a_named_story_is_kept(store: Store) -> None:
    store.add_documents([report("Sirte fell."), report("Sirte fell"), report(STORY, story="given")], "libya")
    told = stories(store)
    assert told["Sirte fell."] != told["Sirte fell"]
    assert told[STORY] == "given"


def test_a_record_comes_back_in_its_order(store: Store) -> None:
    row = (("dataset", "acled"), ("b", "2"), ("a", "née \u0000 x"))
    store.add_documents([report("Notes.", record=row, language="en")], "libya")
    (found,) = store.unread("libya", "v")
    assert found.document.record == (("dataset", "acled"), ("b", "2"), ("a", "née \ufffd x"))


def test_other_languages_are_kept_counted_and_not_read(store: Store) -> None:
    french = report("La ville est tombée.", language="fr")
    store.add_documents(
        [report("Sirte fell."), french, report("Notas.", language="es", record=(("dataset", "x"),))], "libya"
    )
    assert store.document(french.sha256).document.language == "fr"
    assert {one.document.text for one in store.unread("libya", "v")} == {"Sirte fell.", "Notas."}
    assert store.count_unread("libya", "v") == 2
    assert [mark.sha256 for mark in store.unread_marks("libya", "v")] == [
        one.document.sha256 for one in store.unread("libya", "v")
    ]
    assert store.count_aside("libya") == {"fr": 1}


def test_a_look_for_near_duplicates_reads_the_index_of_bands_and_no_other(store: Store) -> None:
    values = {
        "number": [0],
        "bands": ["{1,2,3}"],
        "published_at": [MORNING],
        "window": near.WINDOW,
        "needed": near.NEEDED,
    }
    with store.begin() as connection:
        connection.execute(sa.text("SET LOCAL enable_seqscan = off"))
        plan = "\n".join(row[0] for row in connection.exec_driver_sql("EXPLAIN " + near._NEAR, values))
    assert "documents_bands_idx" in plan
    assert "documents_published_at_idx" not in plan and "documents_pkey" not in plan
