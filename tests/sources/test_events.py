"""ACLED and UCDP GED rows: which become claims, by whom, where, when and how precisely."""

import csv
from datetime import UTC, datetime
from pathlib import Path

from geotracker.model import (
    Actor,
    ControlClaim,
    Document,
    Interval,
    Place,
    Precision,
    Relation,
    Theatre,
    Unresolved,
)
from geotracker.sources import Aside, Defaults, Reject, read_paths, record_claims

HALCYON = Theatre(
    id="halcyon",
    name="Halcyon",
    countries=("XX",),
    starts=datetime(2000, 1, 1, tzinfo=UTC),
    ends=None,
    actors=(
        Actor("GOV", "Halcyonian government", "#000000", aliases=("Halcyonian army",)),
        Actor("REB", "Coast Front", "#ffffff", aliases=("CFH", "the Front")),
        Actor("ISL", "Island Guard", "#ff0000", active=Interval(datetime(2015, 1, 1, tzinfo=UTC), None)),
    ),
)
ACLED = {
    "event_id_cnty": "HAL1",
    "event_date": "2016-05-02",
    "time_precision": "1",
    "event_type": "Battles",
    "sub_event_type": "Non-state actor overtakes territory",
    "actor1": "Military Forces of Halcyonia (2000-)",
    "inter1": "1",
    "actor2": "CFH: Coast Front of Halcyon",
    "inter2": "2",
    "location": "Norham",
    "latitude": "10.5",
    "longitude": "20.5",
    "geo_precision": "1",
    "source": "Harbour Post",
    "notes": "On 2 May 2016 the Front took Norham after a day of fighting.",
    "timestamp": "1462800000",
}
GED = {
    "id": "77",
    "type_of_violence": "1",
    "side_a": "Government of Halcyonia",
    "side_b": "Coast Front",
    "where_prec": "1",
    "where_coordinates": "Norham town",
    "latitude": "10.5",
    "longitude": "20.5",
    "date_start": "2016-05-02 00:00:00.000",
    "date_end": "2016-05-04 00:00:00.000",
    "date_prec": "2",
    "source_headline": "Clashes in Norham",
    "source_date": "2016-05-05",
}


def outcome(folder: Path, row: dict[str, str]) -> object:
    file = folder / "events.csv"
    with file.open("w", newline="") as handle:
        writer = csv.DictWriter(handle, list(row))
        writer.writeheader()
        writer.writerow(row)
    (found,) = read_paths([file], Defaults())
    return found


def claims(folder: Path, row: dict[str, str]) -> tuple[ControlClaim, ...]:
    document = outcome(folder, row)
    assert isinstance(document, Document), document
    return record_claims(document, HALCYON)


def test_a_taking_gives_its_winner_loser_place_and_day(tmp_path: Path) -> None:
    document = outcome(tmp_path, ACLED)
    assert isinstance(document, Document)
    assert (document.source, document.external_id) == ("ACLED", "HAL1")
    assert document.published_at == datetime(2016, 5, 9, 13, 20, tzinfo=UTC)
    (claim,) = record_claims(document, HALCYON)
    assert (claim.relation, claim.actor, claim.previous_holder) == (Relation.GAINS, "REB", "GOV")
    assert isinstance(claim.target, Place)
    assert (claim.target.lon, claim.target.lat, claim.target.name) == (20.5, 10.5, "Norham")
    assert claim.target.geonameid < 0
    assert claim.span.of(document.text) == "Norham" and claim.evidence.of(document.text) == document.text
    assert claim.when is not None and claim.when.precision is Precision.DAY
    assert datetime(2016, 5, 2, 12, tzinfo=UTC) in claim.when.during
    assert claim.confidence == 0.95


def test_the_state_regains_whichever_column_it_stands_in(tmp_path: Path) -> None:
    row = {**ACLED, "sub_event_type": "Government regains territory"}
    (claim,) = claims(tmp_path, row)
    assert (claim.actor, claim.previous_holder) == ("GOV", "REB")
    swapped = {
        **row,
        "actor1": row["actor2"],
        "actor2": row["actor1"],
        "inter1": "Rebel group",
        "inter2": "State forces",
    }
    (claim,) = claims(tmp_path, swapped)
    assert (claim.actor, claim.previous_holder) == ("GOV", "REB")


def test_an_unknown_winner_leaves_the_loss(tmp_path: Path) -> None:
    (claim,) = claims(tmp_path, {**ACLED, "actor2": "Visitors from Afar"})
    assert (claim.relation, claim.actor) == (Relation.LOSES, "GOV")
    assert claims(tmp_path, {**ACLED, "actor1": "Nobody", "actor2": "Visitors"}) == ()


def test_an_actor_counts_only_while_active(tmp_path: Path) -> None:
    (claim,) = claims(tmp_path, {**ACLED, "actor2": "Island Guard", "event_date": "2014-05-02"})
    assert (claim.relation, claim.actor) == (Relation.LOSES, "GOV")


def test_precision_of_time_and_place_is_carried(tmp_path: Path) -> None:
    (near,) = claims(tmp_path, {**ACLED, "geo_precision": "2", "time_precision": "2"})
    assert near.confidence < 0.95 and near.when is not None and near.when.precision is Precision.WEEK
    assert near.when.during.end is not None and near.when.during.start is not None
    assert (near.when.during.end - near.when.during.start).days == 7
    (far,) = claims(tmp_path, {**ACLED, "geo_precision": "3"})
    assert isinstance(far.target, Unresolved)


def test_rows_that_move_nothing_are_set_aside_and_bad_ones_named(tmp_path: Path) -> None:
    assert isinstance(outcome(tmp_path, {**ACLED, "sub_event_type": "Armed clash"}), Aside)
    bad_day = outcome(tmp_path, {**ACLED, "event_date": "soon"})
    assert isinstance(bad_day, Reject) and ":2: event_date" in str(bad_day.error)
    bad_point = outcome(tmp_path, {**ACLED, "latitude": "999"})
    assert isinstance(bad_point, Reject) and "latitude" in str(bad_point.error)
    null_island = outcome(tmp_path, {**ACLED, "latitude": "0", "longitude": "0"})
    assert isinstance(null_island, Reject)


def test_ged_fights_contest_a_place_for_both_sides(tmp_path: Path) -> None:
    document = outcome(tmp_path, GED)
    assert isinstance(document, Document) and document.source == "UCDP GED"
    found = record_claims(document, HALCYON)
    assert [(one.relation, one.actor) for one in found] == [
        (Relation.CONTESTS, "GOV"),
        (Relation.CONTESTS, "REB"),
    ]
    assert {one.place for one in found} == {"Norham"}
    assert document.published_at == datetime(2016, 5, 6, tzinfo=UTC)
    assert isinstance(outcome(tmp_path, {**GED, "type_of_violence": "3"}), Aside)
    vague = claims(tmp_path, {**GED, "where_prec": "4"})
    assert all(isinstance(one.target, Unresolved) for one in vague)


def test_two_rows_with_the_same_notes_are_two_documents(tmp_path: Path) -> None:
    first, second = outcome(tmp_path, ACLED), outcome(tmp_path, {**ACLED, "event_id_cnty": "HAL2"})
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.sha256 != second.sha256
