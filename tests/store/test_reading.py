"""Reading a moment of the database: one snapshot, limited in time, and no harm from dead connections."""

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from geotracker.errors import StoreError
from geotracker.store import Store, connect
from geotracker.store.reading import snapshot_mark

_COUNT = sa.text("SELECT count(*) FROM theatres")


@pytest.fixture
def shared(database_url: str) -> Iterator[Store]:
    """A store as a server has it: with a pool for reading that does not ping."""
    store = Store(connect(database_url), connect(database_url, ping=False))
    yield store
    store.close()


def test_every_question_of_one_reading_sees_the_same_moment(shared: Store) -> None:
    with shared.reading(5) as connection:
        before, mark = connection.scalar(_COUNT), snapshot_mark(connection)
        shared.save_theatre("libya", {}, "sha")
        assert connection.scalar(_COUNT) == before == 0
        assert snapshot_mark(connection) == mark
    with shared.reading(5) as connection:
        assert connection.scalar(_COUNT) == 1
        assert snapshot_mark(connection) != mark


def test_nothing_written_in_a_reading_stays(shared: Store) -> None:
    with shared.reading(5) as connection:
        connection.execute(sa.text("CREATE TABLE scribbled (a int)"))
    with shared.reading(5) as connection:
        assert connection.scalar(sa.text("SELECT to_regclass('scribbled')")) is None


def test_a_long_statement_is_stopped_and_the_next_reading_is_whole(shared: Store) -> None:
    with pytest.raises(StoreError, match="statement timeout"), shared.reading(0.05) as connection:
        connection.execute(sa.text("SELECT pg_sleep(5)"))
    with shared.reading(5) as connection:
        assert connection.scalar(sa.text("SHOW statement_timeout")) == "5s"


def test_connections_that_died_in_the_pool_are_replaced(shared: Store) -> None:
    with shared.reading(5), shared.reading(5):
        pass  # two in the pool
    ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname"
    with shared.begin() as connection:
        connection.execute(sa.text(f"{ended} = current_database()"))
    with shared.reading(5) as one, shared.reading(5) as other:
        assert one.scalar(_COUNT) == other.scalar(_COUNT) == 0
