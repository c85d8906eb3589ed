"""Disk full, connection lost, lock not given, clock going back: a clear error and nothing half-written."""

import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa

from geotracker.errors import StoreError
from geotracker.model import ControlClaim, Document, Relation, Span, Unresolved
from geotracker.store import LocalServer, Reading, Store, connect
from tests.faults.conftest import Facts, House, ingest_of, rows, undisturbed, wait_for, write_articles
from tests.state import differences, facts

pytestmark = pytest.mark.xdist_group("faults")


def test_a_lost_connection_is_a_clear_error_and_the_next_run_goes_on(
    house: House, short_file: Path, short_facts: Facts
) -> None:
    assert house.url
    process = house.start(*ingest_of(short_file))
    wait_for(lambda: rows(str(house.url), "documents") > 0, process)
    engine = connect(house.url)
    with engine.connect() as connection:
        connection.execute(
            sa.text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    engine.dispose()
    _, err = process.communicate(timeout=120)
    assert process.returncode in (0, 8), err  # a connection between two transactions is simply opened again
    assert "Traceback" not in err
    code, out, err = house.run(*ingest_of(short_file))
    assert code == 0, err + out
    assert differences(short_facts, facts(house.url)) == {}


def test_a_lock_not_given_in_time_is_a_clear_error(new_database: Callable[..., str]) -> None:
    url = new_database()
    engine = connect(url)
    with engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(
            sa.text(f"ALTER DATABASE \"{sa.make_url(url).database}\" SET lock_timeout = '200ms'")
        )
    engine.dispose()
    engine = connect(url)
    document = Document("Sirte fell.", "Desk", datetime(2020, 1, 6, tzinfo=UTC))
    with engine.begin() as holder:
        holder.execute(sa.text("LOCK TABLE documents IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(StoreError, match="lock timeout"):
            Store(engine).add_documents([document], "libya")
    assert rows(url, "documents") == rows(url, "document_theatres") == 0
    assert Store(engine).add_documents([document], "libya").new == 1
    engine.dispose()


def test_a_clock_that_goes_back_changes_no_answer(store: Store) -> None:
    """The newest reading is the one with the highest number: `recorded_at` may say what it will."""
    document = Document("Sirte fell.", "Desk", datetime(2020, 1, 6, tzinfo=UTC))
    store.add_documents([document], "libya")
    number = store.document(document.sha256).id

    def claim(actor: str) -> ControlClaim:
        whole = Span(0, 11)
        return ControlClaim(Relation.GAINS, actor, "Sirte", whole, Unresolved("test"), whole, whole)

    store.save_readings("libya", "one", [Reading(number, (), (claim("GNA"),))])
    with store.begin() as connection:  # the next reading is written by a server whose clock runs a day behind
        connection.execute(
            sa.text(
                "INSERT INTO readings (theatre, document, reader, recorded_at) "
                "VALUES ('libya', :number, 'two', clock_timestamp() - interval '1 day')"
            ),
            {"number": number},
        )
    assert store.known_claims("libya") == ()
    store.save_readings("libya", "three", [Reading(number, (), (claim("LNA"),))])
    assert [known.claim.actor for known in store.known_claims("libya")] == ["LNA"]


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_a_full_disk_is_a_clear_error_and_space_heals_it(
    open_folder: Path, gazetteer_index: Path, new_database: Callable[..., str], tmp_path: Path
) -> None:
    """Needs root: the private server's folder is a small file system of its own."""
    folder = open_folder / "postgres"
    folder.mkdir()
    (open_folder / "gazetteer.idx").symlink_to(gazetteer_index)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=80m,mode=755", "tmpfs", str(folder)], check=True)
    try:
        file = write_articles(tmp_path / "articles.jsonl", 6000)
        house = House(open_folder, None)
        code, _, err = house.run(*ingest_of(file))
        assert code == 8 and "No space left" in err and "Traceback" not in err, err
        subprocess.run(["mount", "-o", "remount,size=800m", str(folder)], check=True)
        code, out, err = house.run(*ingest_of(file))
        assert code == 0, err + out
        expected = undisturbed(House(open_folder, new_database()), file)
        server = LocalServer(folder)
        assert differences(facts(server.url()), expected) == {}
        server.stop()
    finally:
        LocalServer(folder).stop()
        subprocess.run(["umount", str(folder)], check=True)
