"""A bundled theatre follows the package until a user changes it; then it is left alone and a line says so."""

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from geotracker import workspace as rooms
from geotracker.errors import NotFoundError
from geotracker.jobs.ingest import ingest
from geotracker.settings import Settings
from geotracker.sources import Defaults, read_paths
from geotracker.store import Store, connect, schema
from geotracker.store.theatres import reading_changed, save_theatre, theatre_versions
from geotracker.theatres import bundled, bundled_digest, bundled_spec
from geotracker.workspace import Workspace

ROW = '{"text": "The forces of Haftar seized Sirte.", "published_at": "2020-01-07", "source": "Desk"}\n'
Spec = dict[str, Any]
Open = Callable[[], tuple[Workspace, list[str]]]


def without_haftar() -> Spec:
    """Libya as an older package might have had it: LNA has fewer names."""
    spec = bundled_spec("libya")[0]
    (army,) = [actor for actor in spec["actors"] if actor["id"] == "LNA"]
    army["aliases"], army["leaders"] = ["LNA"], []
    return spec


@pytest.fixture
def old_package(database_url: str) -> str:
    """A database that an older package filled; its url."""
    store = Store(connect(database_url))
    with store.begin() as connection:
        save_theatre(connection, "libya", without_haftar(), "old", "digest of the old file")
    store.close()
    return database_url


@pytest.fixture
def opened(tmp_path: Path, gazetteer_index: Path, old_package: str) -> Iterator[Open]:
    (tmp_path / "gazetteer.idx").symlink_to(gazetteer_index)
    made: list[Workspace] = []

    def make() -> tuple[Workspace, list[str]]:
        said: list[str] = []
        made.append(Workspace(Settings(tmp_path, old_package), said.append))
        return made[-1], said

    yield make
    for workspace in made:
        workspace.close()


def gainers(workspace: Workspace) -> list[str | None]:
    return [known.claim.actor for known in workspace.store.known_claims("libya")]


def shas(workspace: Workspace) -> list[str]:
    with workspace.store.begin() as connection:
        return [version.sha for version in theatre_versions(connection, "libya")]


def test_an_unchanged_one_follows_and_its_documents_are_read_again(
    opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(ROW)
    with monkeypatch.context() as before:
        before.setattr(rooms, "bundled", lambda: ())
        old, _ = opened()
        ingest(old, read_paths([file], Defaults()), "libya")
        assert gainers(old) == [None]
        assert old.reading_mark("libya") == ""
        old.ground(old.theatre("libya"))
    new, said = opened()
    assert ingest(new, [], "libya").read == 1
    assert gainers(new) == ["LNA"]
    assert shas(new) == ["old", bundled_spec("libya")[1]], "added, and nothing replaced"
    (line,) = [line for line in said if "libya" in line]
    assert "newer bundled one is taken" in line and "geotracker rebuild --theatre libya" in line
    assert ingest(new, [], "libya").read == 0
    again, said = opened()
    assert again.store and said == []
    monkeypatch.setattr(rooms, "STALE_SECONDS", 0.0)
    assert old.theatre("libya") == new.theatre("libya"), "an open process sees it too"


def test_a_changed_one_is_kept_until_the_newer_is_asked_for(opened: Open) -> None:
    mine = without_haftar() | {"name": "My Libya"}
    with opened()[0].store.begin() as connection:  # here it follows; then a user changes it
        save_theatre(connection, "libya", mine, "mine")
    first, said = opened()
    assert first.theatre("libya").name == "My Libya" and said == [], "nothing newer came since"
    with first.store.begin() as connection:  # as if the file we ship had another digest and content
        connection.execute(sa.text("ALTER TABLE theatres DISABLE TRIGGER append_only"))
        connection.execute(sa.text("UPDATE theatres SET bundled = 'x', sha = 'x' WHERE bundled IS NOT NULL"))
        connection.execute(sa.text("ALTER TABLE theatres ENABLE TRIGGER append_only"))
    kept, said = opened()
    assert kept.theatre("libya").name == "My Libya"
    assert ["geotracker theatre take libya" in line for line in said if "libya" in line] == [True]
    kept.take_theatre("libya")
    assert kept.theatre("libya").name == "Libya"
    again, said = opened()
    assert again.theatre("libya").name == "Libya" and said == []
    kept.add_theatre("libya", mine, "mine")
    again, said = opened()
    assert again.theatre("libya").name == "My Libya" and said == [], "the newer one was seen and declined"
    with pytest.raises(NotFoundError, match="atlantis"):
        kept.take_theatre("atlantis")


def test_only_what_reading_uses_makes_documents_unread(store: Store) -> None:
    spec = bundled_spec("ukraine")[0]
    with store.begin() as connection:

        def changed(key: str | None, value: Any = None) -> int:
            if key is not None:
                spec[key] = value
            save_theatre(connection, "ukraine", spec, json.dumps(spec, sort_keys=True))
            return reading_changed(connection, "ukraine")

        assert changed(None) == 0
        assert changed("description", "other words") == changed("seeds", []) == changed("params", {}) == 0
        actors = copy.deepcopy(spec["actors"])
        actors[0]["colour"] = "#000000"
        assert changed("actors", actors) == 0
        renamed = copy.deepcopy(actors)
        renamed[0]["aliases"] = ["Somebody"]
        first = changed("actors", renamed)
        assert first > 0
        assert changed("seeds", spec["seeds"]) == changed("description", "") == first
        assert changed("actors", actors) > first, "back again is a change too"
        assert changed("name", "Other") > first


def test_theatres_stored_before_are_taken_for_the_bundled_ones(new_database: Callable[..., str]) -> None:
    engine = connect(new_database(migrated=False))
    schema.upgrade(engine, "0007")
    with engine.begin() as connection:
        for theatre_id in ("libya", "mine", "syria", "syria"):
            connection.execute(
                sa.text("INSERT INTO theatres (id, sha, spec) VALUES (:id, 's', '{}')"), {"id": theatre_id}
            )
    schema.upgrade(engine)
    store = Store(engine)
    with store.begin() as connection:
        found = {
            theatre_id: [version.bundled for version in theatre_versions(connection, theatre_id)]
            for theatre_id in ("libya", "mine", "syria")
        }
    store.close()
    assert found == {"libya": [""], "mine": [None], "syria": ["", None]}


def test_digests_differ() -> None:
    assert len({bundled_digest(theatre_id) for theatre_id in bundled()}) == len(bundled())
