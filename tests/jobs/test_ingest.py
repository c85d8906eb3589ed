"""An ingest keeps what it can and counts the rest; one text that breaks the reader stops no other."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from geotracker.jobs import reading
from geotracker.jobs.ingest import ingest
from geotracker.settings import Settings
from geotracker.sources import Defaults, read_paths
from geotracker.workspace import Workspace

ROWS = (
    '{"text": "The LNA captured Sirte on Monday.", "published_at": "2020-01-07", "source": "Desk"}',
    '{"text": "BOOM", "published_at": "2020-01-07", "source": "Desk"}',
    '{"text": "La ville est tombée.", "language": "fr", "published_at": "2020-01-07", "source": "Desk"}',
    "{",
)


@pytest.fixture
def workspace(tmp_path: Path, gazetteer_index: Path, database_url: str) -> Iterator[Workspace]:
    (tmp_path / "gazetteer.idx").symlink_to(gazetteer_index)
    found = Workspace(Settings(tmp_path, database_url), lambda line: None)
    yield found
    found.close()


def test_one_text_that_breaks_the_reader_stops_no_other(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text("\n".join(ROWS))
    honest = reading.geoparse

    def broken(text: str, *rest: object, **more: object) -> object:
        if text == "BOOM":
            raise RuntimeError("a fault of ours")
        return honest(text, *rest, **more)  # type: ignore[arg-type]

    told: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(reading, "geoparse", broken)
        done = ingest(
            workspace, read_paths([file], Defaults()), "libya", complain=lambda e: told.append(str(e))
        )
    assert (done.new, done.read, done.claims, done.rejected) == (3, 1, 1, 2)
    assert done.aside == (("kept but not read: language fr", 1),)
    assert "a.jsonl:4" in told[0] and "a fault of ours" in told[1]
    again = ingest(workspace, [], "libya")  # mended, it is read at the next chance
    assert (again.read, again.rejected) == (1, 0)


def test_event_rows_are_read_by_their_columns(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "acled.csv"
    file.write_text(
        "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,location,"
        "latitude,longitude,geo_precision,notes\n"
        "LBY1,2020-01-06,1,Battles,Non-state actor overtakes territory,Libyan National Army,2,"
        "Government of National Accord,1,Sirte,31.2089,16.5887,1,The LNA took Sirte.\n"
        "LBY2,2020-01-07,1,Protests,Peaceful protest,Protesters,6,,0,Tripoli,32.9,13.2,1,People marched.\n"
    )
    done = ingest(workspace, read_paths([file], Defaults()), "libya")
    assert (done.new, done.read, done.claims) == (1, 1, 1)
    assert done.aside == (("ACLED event that moves no territory", 1),)
    (known,) = workspace.store.known_claims("libya")
    assert (known.claim.actor, known.claim.previous_holder, known.source.name) == ("LNA", "GNA", "ACLED")
