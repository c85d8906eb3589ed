from datetime import UTC, datetime

import pytest

from geotracker.errors import NotFoundError
from geotracker.model import Document
from geotracker.store import Added, Reading, Store

NOON = datetime(2020, 3, 3, 12, tzinfo=UTC)


def news(text: str, **more: object) -> Document:
    return Document(**{"text": text, "source": "agency", "published_at": NOON, **more})  # type: ignore[arg-type]


def test_a_document_comes_back_as_it_went_in(store: Store) -> None:
    sent = news(
        "The army left Sirte.",
        title="Sirte",
        url="https://example.org/1",
        external_id="a-1",
        language="en",
        story="s1",
    )
    assert store.add_documents([sent], "libya") == Added(1, 0)
    [found] = store.unread("libya", "reader-1")
    assert found.document == sent
    assert store.document(sent.sha256) == store.document(found.id) == found


def test_the_same_content_counts_once_in_a_theatre(store: Store) -> None:
    assert store.add_documents([news("one"), news("one"), news("two")], "libya") == Added(2, 1)
    assert store.add_documents([news("two"), news("three")], "libya") == Added(1, 1)
    assert store.counts("libya")["documents"] == 3


def test_of_two_copies_in_one_batch_the_first_is_kept(store: Store) -> None:
    store.add_documents(
        [news("one", url="https://example.org/first"), news("one", url="https://x.org")], "libya"
    )
    [found] = store.unread("libya", "reader-1")
    assert found.document.url == "https://example.org/first"


def test_a_document_can_serve_two_theatres(store: Store) -> None:
    store.add_documents([news("one")], "libya")
    assert store.add_documents([news("one")], "syria") == Added(1, 0)
    assert len(store.unread("syria", "reader-1")) == 1
    assert store.counts("libya")["documents"] == store.counts("syria")["documents"] == 1


def test_more_documents_than_one_batch_holds(store: Store) -> None:
    assert store.add_documents((news(f"text {n}") for n in range(1201)), "libya") == Added(1201, 0)


def test_unread_pages_by_id_and_forgets_what_was_read(store: Store) -> None:
    store.add_documents([news(f"text {n}") for n in range(5)], "libya")
    first = store.unread("libya", "v1", limit=2)
    second = store.unread("libya", "v1", after_id=first[-1].id, limit=10)
    assert len(first) == 2
    assert len(second) == 3
    assert store.save_readings("libya", "v1", [Reading(one.id) for one in first]) == 2
    assert store.unread("libya", "v1") == second
    assert len(store.unread("libya", "v2")) == 5


def test_a_nul_character_is_replaced_without_moving_the_text(store: Store) -> None:
    sent = news("bad\0byte", title="t\0")
    store.add_documents([sent], "libya")
    found = store.document(sent.sha256).document
    assert found.text == "bad\N{REPLACEMENT CHARACTER}byte"
    assert len(found.text) == len(sent.text)


@pytest.mark.parametrize("key", [999_999_999, "0" * 64])
def test_a_document_that_is_not_there(store: Store, key: int | str) -> None:
    with pytest.raises(NotFoundError, match="no document"):
        store.document(key)
