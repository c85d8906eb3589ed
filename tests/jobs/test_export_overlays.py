"""An exported day has analysts' overlays on it, as known at the moment asked for."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import geopandas as gpd
import halcyon
import pytest
import shapely

from geotracker.jobs.export import export, published
from geotracker.model import Feature, Interval, LayerRole, Snapshot, Status
from geotracker.store import Store
from geotracker.store.layers import Wish, add_layer, write
from geotracker.store.overlays import publish

AREA = shapely.box(20.1, 34.1, 20.9, 34.9)  # in Ash A, which the north holds
VALID = Interval(halcyon.day(2), halcyon.day(4))


@pytest.fixture
def overlaid(store: Store) -> Store:
    """Halcyon with an area that an analyst gave to the south for February and March."""
    halcyon.fill(store)
    with store.begin() as connection:
        layer = add_layer(connection, "halcyon", "Bridgehead", "ada", LayerRole.OVERLAY)
        drawn = Feature("a", AREA, "south", Status.HELD, VALID, reason="seen")
        write(connection, layer.id, [Wish("a", 0, drawn)], "ada", "")
        publish(connection, "halcyon")
    return store


def at(store: Store, month: int, known_at: datetime) -> Snapshot:
    day = halcyon.day(month, 10)
    plain = Snapshot("halcyon", day, known_at, store.zones_at("halcyon", day))
    return published(store, plain, known_at)


def holders(made: Snapshot) -> dict[str | None, float]:
    """Degrees squared within the area drawn, by holder."""
    found: dict[str | None, float] = {}
    for zone in made.zones:
        inside = zone.geometry.intersection(AREA).area
        if inside > 1e-9:
            found[zone.holder] = found.get(zone.holder, 0) + inside
    return found


def test_an_overlay_is_exported_in_its_time_and_nothing_lies_below_it(
    overlaid: Store, tmp_path: Path
) -> None:
    now = datetime.now(UTC) + timedelta(minutes=1)
    made = at(overlaid, 2, now)
    assert holders(made) == {"south": pytest.approx(0.64)}
    assert holders(at(overlaid, 5, now)) == {"north": pytest.approx(0.64)}
    out = tmp_path / "zones.geojson"
    export(made, halcyon.THEATRE, out)
    shapes = gpd.read_file(out).geometry.to_numpy()
    assert shapely.area(shapely.union_all(shapes)) == pytest.approx(40)
    assert shapely.area(shapes).sum() == pytest.approx(40)  # no ground twice


def test_before_it_was_drawn_it_is_not_known(overlaid: Store) -> None:
    assert holders(at(overlaid, 2, halcyon.day(6))) == {"north": pytest.approx(0.64)}
