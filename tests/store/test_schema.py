from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from geoalchemy2 import alembic_helpers

from geotracker.errors import QueryError, SetupError, StoreError
from geotracker.model import Document
from geotracker.settings import Settings
from geotracker.store import LocalServer, Reading, Store, connect, open_store, schema
from geotracker.store.layer_tables import LAYER_FACTS, PUBLISHED_ZONES
from geotracker.store.open import check_version
from geotracker.store.tables import ASCENDING, CELL_STATES, EXTENSIONS, FACTS, metadata

CATALOGUE = """
SELECT 'constraint', conrelid::regclass::text, conname::text, pg_get_constraintdef(oid)
FROM pg_constraint WHERE connamespace = 'public'::regnamespace
UNION ALL
SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
UNION ALL
SELECT 'column', table_name, column_name,
    concat_ws(' ', udt_name, is_nullable, column_default, is_identity, generation_expression)
FROM information_schema.columns WHERE table_schema = 'public'
UNION ALL
SELECT 'comment', c.relname::text, d.objsubid::text, d.description
FROM pg_description d JOIN pg_class c ON c.oid = d.objoid
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
UNION ALL
SELECT 'view', viewname::text, '', definition FROM pg_views WHERE schemaname = 'public'
UNION ALL
SELECT 'function', proname::text, '', pg_get_functiondef(oid) FROM pg_proc WHERE proname = 'ascending'
"""


@pytest.fixture
def engine(database_url: str) -> sa.Engine:
    made = connect(database_url)
    yield made  # type: ignore[misc]
    made.dispose()


def catalogue(url: str) -> set[tuple[str, ...]]:
    engine = connect(url)
    with engine.connect() as connection:
        rows = {tuple(row) for row in connection.execute(sa.text(CATALOGUE))}
    engine.dispose()
    return {row for row in rows if row[1] not in ("alembic_version", "spatial_ref_sys")}


def test_the_migrations_arrive_at_the_tables(new_database: Callable[..., str], database_url: str) -> None:
    plain = new_database(migrated=False)
    engine = connect(plain)
    with engine.begin() as connection:
        for extension in EXTENSIONS:
            connection.execute(sa.text(f"CREATE EXTENSION {extension}"))
        connection.execute(sa.text(ASCENDING))
        metadata.create_all(connection)
        connection.execute(sa.text(CELL_STATES))
        connection.execute(sa.text(PUBLISHED_ZONES))
    engine.dispose()
    assert catalogue(database_url) == catalogue(plain)


def test_alembic_sees_nothing_left_to_do(engine: sa.Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": alembic_helpers.include_object, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []


def test_every_fact_says_when_it_was_recorded() -> None:
    assert all("recorded_at" in table.c for table in (*FACTS, *LAYER_FACTS))


def test_our_head_is_alembics() -> None:
    script = ScriptDirectory(str(schema.migrations_folder()))
    assert [schema.head()] == script.get_heads()


def test_up_down_and_up_again_on_a_populated_database(engine: sa.Engine) -> None:
    store = Store(engine)
    sent = Document("text", "agency", datetime(2020, 3, 3, tzinfo=UTC))
    store.add_documents([sent], "libya")
    assert schema.current(engine) == schema.head()
    schema.downgrade(engine, "base")
    assert schema.current(engine) is None
    with engine.connect() as connection:
        left = sa.inspect(connection).get_table_names()
    assert set(left) <= {"alembic_version", "spatial_ref_sys"}
    schema.upgrade(engine)
    assert schema.current(engine) == schema.head()
    assert store.add_documents([sent], "libya").new == 1


def test_every_step_back_and_forth_keeps_the_facts(engine: sa.Engine) -> None:
    store = Store(engine)
    sent = Document("text", "agency", datetime(2020, 3, 3, tzinfo=UTC))
    store.add_documents([sent], "libya")
    store.save_readings("libya", "v1", [Reading(store.document(sent.sha256).id)])
    revisions = [one.revision for one in ScriptDirectory(str(schema.migrations_folder())).walk_revisions()]
    assert len(revisions) > 1
    for revision in revisions[1:]:
        schema.downgrade(engine, revision)
        assert schema.current(engine) == revision
        with engine.connect() as connection:
            assert connection.scalar(sa.text("SELECT text FROM documents")) == "text"
        schema.upgrade(engine)
        assert store.document(sent.sha256).document == sent
        assert store.counts("libya")["readings"] == 1


def test_zones_of_the_first_schema_are_emptied_for_a_rebuild(new_database: Callable[..., str]) -> None:
    engine = connect(new_database(migrated=False))
    schema.upgrade(engine, "0001")
    with engine.begin() as connection:
        connection.execute(sa.text(OLD_RUN))
        connection.execute(sa.text(OLD_ZONE))
    schema.upgrade(engine)
    store = Store(engine)
    assert store.zones_at("libya", datetime(2020, 3, 3, tzinfo=UTC)) == ()
    assert store.counts("libya")["runs"] == 1
    store.close()


OLD_RUN = """
INSERT INTO runs (theatre, tessellation, params, code_version, started_at, finished_at, counts)
VALUES ('libya', 't', '{}', '0', now(), now(), '{}')
"""
OLD_ZONE = """
INSERT INTO zones (theatre, run, holder, status, geom, valid_during, known_during, probability, area_km2,
    population, cells, claim_ids)
SELECT 'libya', id, 'GNA', 'held', ST_Multi(ST_MakeEnvelope(0, 0, 1, 1, 4326)), '[,)', '[,)', 1, 1, 1,
    '{0}', '{}' FROM runs
"""


def test_opening_an_empty_database_makes_the_schema_and_says_so(
    new_database: Callable[..., str], tmp_path: Path
) -> None:
    said: list[str] = []
    settings = Settings(tmp_path, database_url=new_database(migrated=False))
    for _ in range(2):
        store = open_store(settings, said.append)
        assert store.theatre_ids() == ()
        store.close()
    assert said == [f"bringing the database's schema from nothing to {schema.head()}"]


def test_a_server_that_cannot_be_reached_is_named_without_its_password(tmp_path: Path) -> None:
    settings = Settings(tmp_path, database_url="postgresql://somebody:hunter2@localhost:1/news")
    with pytest.raises(StoreError, match="localhost:1/news") as failure:
        open_store(settings, lambda message: None)
    assert "hunter2" not in str(failure.value)


@pytest.mark.parametrize("url", ["sqlite:///x.db", "not a url", "mysql://localhost/x"])
def test_a_url_of_another_kind_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(QueryError, match="GEOTRACKER_DATABASE_URL"):
        open_store(Settings(tmp_path, database_url=url), lambda message: None)


def test_a_user_who_may_not_is_told_what_to_ask_for(
    new_database: Callable[..., str], server: LocalServer, tmp_path: Path
) -> None:
    url = new_database(migrated=False)
    role = f"plain_{uuid4().hex[:8]}"
    engine = connect(url)
    with engine.begin() as connection:
        connection.execute(sa.text(f"CREATE ROLE {role}"))
    plain = sa.make_url(url).update_query_dict({"options": f"-c role={role}"})
    try:
        with pytest.raises(StoreError, match="CREATE EXTENSION postgis; CREATE EXTENSION btree_gist"):
            open_store(Settings(tmp_path, plain.render_as_string(hide_password=False)), lambda message: None)
    finally:
        with engine.begin() as connection:
            connection.execute(sa.text(f"DROP ROLE {role}"))
        engine.dispose()


def test_sessions_are_in_utc_and_keep_the_options_of_the_url(database_url: str) -> None:
    with_option = sa.make_url(database_url).update_query_dict({"options": "-c work_mem=7MB"})
    engine = connect(with_option.render_as_string(hide_password=False))
    with engine.connect() as connection:
        shown = [connection.scalar(sa.text(f"SHOW {name}")) for name in ("timezone", "work_mem")]
    engine.dispose()
    assert shown == ["UTC", "7MB"]


def test_two_processes_may_bring_a_schema_up_at_once(
    new_database: Callable[..., str], tmp_path: Path
) -> None:
    settings = Settings(tmp_path, new_database(migrated=False))
    with ThreadPoolExecutor(2) as pool:
        stores = list(pool.map(lambda _: open_store(settings, lambda message: None), range(2)))
    for store in stores:
        assert store.theatre_ids() == ()
        store.close()


def test_a_server_that_is_too_old_is_named() -> None:
    check_version((14, 0))
    with pytest.raises(SetupError, match=r"14 or newer is needed; the server is 13\.4"):
        check_version((13, 4))
