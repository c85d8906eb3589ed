import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from geotracker.errors import ConflictError, NotFoundError, StoreError
from geotracker.model import Document
from geotracker.store import Store, connect, schema
from geotracker.store.backup import backup, password_environment, psql_argv, restore
from geotracker.store.tables import metadata

NOON = datetime(2020, 3, 3, 12, tzinfo=UTC)


def fill(url: str, *texts: str) -> None:
    store = Store(connect(url))
    store.save_theatre("libya", {"id": "libya"}, "sha")
    store.add_documents([Document(text, "agency", NOON) for text in texts], "libya")
    store.close()


def rows(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table of ours, as text, in a stable order."""
    engine = connect(url)
    with engine.connect() as connection:
        found = {
            table.name: sorted(
                tuple(str(value) for value in row) for row in connection.execute(sa.select(table))
            )
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found


def test_a_backup_restores_row_for_row(
    database_url: str, new_database: Callable[..., str], tmp_path: Path
) -> None:
    fill(database_url, "one", "two")
    file = tmp_path / "new folder" / "all.dump"
    backup(database_url, file)
    other = new_database(migrated=False)
    restore(other, file)
    assert rows(other) == rows(database_url)
    assert sum(len(found) for found in rows(other).values()) == 5
    engine = connect(other)
    assert schema.current(engine) == schema.head()
    with pytest.raises(ConflictError, match="append-only"), Store(engine).begin() as connection:
        connection.execute(sa.text("DELETE FROM documents"))
    engine.dispose()
    fill(other, "three")  # numbers go on after the restored ones
    assert len(rows(other)["documents"]) == 3


def test_a_database_that_holds_something_is_replaced_only_on_demand(
    database_url: str, new_database: Callable[..., str], tmp_path: Path
) -> None:
    fill(database_url, "one")
    backup(database_url, tmp_path / "one.dump")
    other = new_database()
    fill(other, "two", "three")
    before = rows(other)
    with pytest.raises(ConflictError, match="--replace"):
        restore(other, tmp_path / "one.dump")
    assert rows(other) == before
    restore(other, tmp_path / "one.dump", replace=True)
    assert rows(other) == rows(database_url)


def test_a_damaged_backup_changes_nothing(
    database_url: str, new_database: Callable[..., str], tmp_path: Path
) -> None:
    fill(database_url, *(os.urandom(2_000).hex() for _ in range(200)))
    whole, cut, junk = (tmp_path / name for name in ("whole.dump", "cut.dump", "junk.dump"))
    backup(database_url, whole)
    cut.write_bytes(whole.read_bytes()[:-100_000])
    junk.write_text("this is no backup")
    before = rows(database_url)
    for file in (cut, junk):
        with pytest.raises(StoreError, match=file.name):
            restore(database_url, file, replace=True)
        assert rows(database_url) == before
    with pytest.raises(NotFoundError):
        restore(database_url, tmp_path / "none.dump")


def test_a_backup_that_fails_leaves_the_one_before(database_url: str, tmp_path: Path) -> None:
    file = tmp_path / "all.dump"
    file.write_text("yesterday's")
    url = sa.make_url(database_url).set(database="no_such_database").render_as_string(hide_password=False)
    with pytest.raises(StoreError, match="no_such_database"):
        backup(url, file)
    assert file.read_text() == "yesterday's"
    assert list(tmp_path.iterdir()) == [file]


def test_psql_opens_the_same_database_and_shows_no_password(database_url: str) -> None:
    argv = psql_argv(database_url, ["-At", "-c", "SELECT 1"])
    assert argv[0].endswith("/psql")
    assert argv[1:4] == ["-At", "-c", "SELECT 1"]
    assert argv[4].startswith("postgresql://")
    assert password_environment(database_url) == {}
    assert password_environment("postgresql://me:hunter2@host/db") == {"PGPASSWORD": "hunter2"}
