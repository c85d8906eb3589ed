"""A word about a place reaches every process that reads, and documents read before are read again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from geotracker import workspace as rooms
from geotracker.jobs.cluster import local_crew
from geotracker.jobs.ingest import ingest
from geotracker.model import PlaceRule
from geotracker.settings import Settings
from geotracker.sources import Defaults, read_paths
from geotracker.workspace import Workspace

ROW = '{"text": "The LNA captured Qasr Zed on Monday.", "published_at": "2020-01-07", "source": "Desk"}\n'
HERE = (31.5, 20.5)


@pytest.fixture
def workspace(tmp_path: Path, gazetteer_index: Path, database_url: str) -> Iterator[Workspace]:
    (tmp_path / "gazetteer.idx").symlink_to(gazetteer_index)
    found = Workspace(Settings(tmp_path, database_url), lambda line: None)
    yield found
    found.close()


def claimed(workspace: Workspace) -> list[tuple[float | None, float | None]]:
    places = [known.claim.target for known in workspace.store.known_claims("libya")]
    return [(getattr(place, "lat", None), getattr(place, "lon", None)) for place in places]


def test_a_rule_is_read_by_workers_and_reads_old_documents_again(
    workspace: Workspace, tmp_path: Path, database_url: str
) -> None:
    file = tmp_path / "a.jsonl"
    file.write_text(ROW)
    first = ingest(workspace, read_paths([file], Defaults()), "libya")
    assert first.read == 1
    assert HERE not in claimed(workspace)
    workspace.save_rules([PlaceRule("Qasr Zed", None, 20.5, 31.5)], "libya", "Amal", "I was there")
    again = ingest(
        workspace, [], "libya", gather=lambda count: local_crew(1, workspace.settings, database_url)
    )
    assert (again.read, again.claims) == (1, 1)
    assert claimed(workspace) == [HERE]
    assert ingest(workspace, [], "libya").read == 0
    workspace.save_rules([PlaceRule("Nowhere", None, 1.0, 2.0)], "syria", "Amal", "")
    assert ingest(workspace, [], "libya").read == 0, "another theatre's rules are none of its business"
    workspace.remove_rule("Qasr Zed", "libya", "Amal", "an error")
    ingest(workspace, [], "libya")
    assert HERE not in claimed(workspace)


def test_an_open_process_sees_what_another_says(
    workspace: Workspace, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Workspace(Settings(tmp_path, database_url), lambda line: None)
    before = other.theatre("libya")
    workspace.save_rules([PlaceRule("Qasr Zed", None, 20.5, 31.5)], None, "Amal", "")
    workspace.save_rules([PlaceRule("Qasr Zed", None, 20.6, 31.6)], "libya", "Amal", "")
    assert other.theatre("libya") is before, "asked a moment ago"
    monkeypatch.setattr(rooms, "STALE_SECONDS", 0.0)
    after = other.theatre("libya").place_rules
    assert after[: len(before.place_rules)] == before.place_rules
    assert [rule.lon for rule in after[len(before.place_rules) :]] == [20.5, 20.6], (
        "its own comes last and wins"
    )
    assert other.theatre("libya") is other.theatre("libya")
    assert [rule.lon for rule in other.place_rules()] == [20.5]
    other.close()
