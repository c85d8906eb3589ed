"""What a database says, without the numbers and clocks that no two runs share."""

import sqlalchemy as sa

from geotracker.store import connect

FACTS = {
    "documents": "SELECT to_jsonb(d) - '{id,recorded_at}'::text[] FROM documents d",
    "document_theatres": "SELECT jsonb_build_object('theatre', t.theatre, 'sha256', d.sha256) "
    "FROM document_theatres t JOIN documents d ON d.id = t.document",
    "readings": "SELECT jsonb_build_object('theatre', r.theatre, 'sha256', d.sha256, 'reader', r.reader) "
    "FROM readings r JOIN documents d ON d.id = r.document",
    "toponyms": "SELECT to_jsonb(t) - '{reading,recorded_at}'::text[] "
    "|| jsonb_build_object('sha256', d.sha256) FROM toponyms t JOIN readings r ON r.id = t.reading "
    "JOIN documents d ON d.id = r.document",
    "claims": "SELECT to_jsonb(c) - '{id,reading,document,recorded_at}'::text[] "
    "|| jsonb_build_object('sha256', d.sha256) FROM claims c JOIN documents d ON d.id = c.document",
}


def facts(url: str) -> dict[str, list[str]]:
    """Return every row of every fact table that an ingest writes, sorted."""
    engine = connect(url)
    with engine.connect() as connection:
        found = {
            table: sorted(
                row[0] for row in connection.execute(sa.text(f"SELECT (q.r)::text FROM ({sql}) q (r)"))
            )
            for table, sql in FACTS.items()
        }
    engine.dispose()
    return found


def differences(one: dict[str, list[str]], other: dict[str, list[str]]) -> dict[str, tuple[int, int]]:
    """Return by table how many rows only one of two states has; empty for equal states."""
    found = {}
    for table, rows in one.items():
        here, there = set(rows), set(other[table])
        if here != there or len(rows) != len(other[table]):
            found[table] = (len(here - there), len(there - here))
    return found
